// The library's grid with our cells in it: rows and columns in sight, headings and totals that
// stay. It is drawn again when rows or columns change, never because the selection moved.
import { type CSSProperties, memo, type RefObject, useLayoutEffect, useMemo, useRef } from "react";
import { type CellMouseEvent, DataGrid, type DataGridHandle, type Renderers } from "react-data-grid";
import "react-data-grid/lib/styles.css";
import { type Layout, layoutOf, tightBelow, toLibrary } from "./columns";
import { InGrid } from "./context";
import type { GridControl, Surface } from "./control";
import style from "./Grid.module.css";
import { GridCell, type Total } from "./GridCell";
import type { GridColumn, GridRow } from "./model";
import { spotOf } from "./pointer";
import { isSame } from "./range";

interface Props {
  control: GridControl;
  id: string;
  label: string;
  columns: readonly GridColumn[];
  rows: readonly GridRow[];
  totals: readonly GridRow[];
  /** One rem in pixels. */
  rem: number;
  /** Of the frame, in pixels; 0 as long as it is not known. */
  width: number;
}

/** In rem. */
const ROW = 1.875;
const HEADING = 2.375;

const RENDERERS: Renderers<GridRow, Total> = {
  renderCell: (key, props) => <GridCell key={key} {...props} />,
};

export const Table = memo(function Table(props: Props) {
  const { control, id, label, columns, rows, totals, rem } = props;
  const grid = useRef<DataGridHandle>(null);
  const rowHeight = Math.round(ROW * rem);
  const tight = props.width < tightBelow(columns, rem) ? props.width : 0;
  const layout = useMemo(() => layoutOf(columns, rem, tight), [columns, rem, tight]);
  const drawn = useMemo(() => toLibrary(columns, layout), [columns, layout]);
  const beneath = useMemo(
    () => totals.map((row, at) => ({ row, at: rows.length + at })),
    [totals, rows.length],
  );
  const parts = useMemo(() => ({ control, columns, id }), [control, columns, id]);
  useLayoutEffect(() => {
    control.surface = surfaceOf(grid, rowHeight, layout, rows.length);
    // The library says so only of grids whose rows are selected.
    grid.current?.element?.setAttribute("aria-multiselectable", "true");
  }, [control, rowHeight, layout, rows.length]);
  return (
    <InGrid value={parts}>
      <DataGrid<GridRow, Total>
        ref={grid}
        className={style.grid ?? ""}
        style={{ "--frozen": `${layout.frozenWidth}px` } as CSSProperties}
        aria-label={label}
        aria-describedby={`${id}-keys`}
        columns={drawn}
        rows={rows}
        rowKeyGetter={keyOf}
        rowClass={classOf}
        bottomSummaryRows={beneath}
        rowHeight={rowHeight}
        summaryRowHeight={rowHeight}
        headerRowHeight={Math.round(HEADING * rem)}
        renderers={RENDERERS}
        onCellMouseDown={leaveToUs}
        onCellDoubleClick={leaveToUs}
        onCellKeyDown={leaveToUs}
      />
    </InGrid>
  );
});

function keyOf({ id }: GridRow): string {
  return id;
}

function classOf({ heading }: GridRow): string | undefined {
  return heading ? style.headingRow : undefined;
}

function leaveToUs(_: unknown, event: Pick<CellMouseEvent, "preventGridDefault">): void {
  event.preventGridDefault();
}

function surfaceOf(
  grid: RefObject<DataGridHandle | null>,
  rowHeight: number,
  layout: Layout,
  rowCount: number,
): Surface {
  const element = () => grid.current?.element ?? null;
  return {
    show: (spot, focus) => {
      grid.current?.setActivePosition({ rowIdx: spot.row, idx: spot.column }, { shouldFocus: focus });
      // The library focuses a cell only when it comes from another one.
      const reached = element()?.querySelector<HTMLElement>('[role="row"] > [tabindex="0"]');
      const there = spotOf(reached ?? null);
      if (focus && there && isSame(there, spot)) reached?.focus({ preventScroll: true });
    },
    // The library would lay everything out anew to find out what these sums say.
    reveal: ({ row, column }) => {
      const scroller = element();
      if (!scroller) return;
      const { top, height, left, width } = bodyOf(scroller, layout);
      const at = leftOf(layout, column);
      const across = column < layout.frozen ? left : nearest(left, width, at, layout.widths[column] ?? 0);
      const down = row < rowCount ? nearest(top, height, row * rowHeight, rowHeight) : top;
      if (across !== left || down !== top) scroller.scrollTo(across, down);
    },
    rowsInSight: () => {
      const scroller = element();
      return scroller ? Math.max(1, Math.floor(bodyOf(scroller, layout).height / rowHeight) - 1) : 1;
    },
    firstRow: () => Math.ceil((element()?.scrollTop ?? 0) / rowHeight),
  };
}

/** The part of the sheet that is in sight, without headings, totals and frozen columns. */
function bodyOf(scroller: HTMLElement, { frozenWidth }: Layout) {
  const { scrollPaddingBlockStart, scrollPaddingBlockEnd } = scroller.style;
  const covered = Number.parseFloat(scrollPaddingBlockStart) + Number.parseFloat(scrollPaddingBlockEnd);
  return {
    top: scroller.scrollTop,
    height: scroller.clientHeight - covered,
    left: scroller.scrollLeft,
    width: scroller.clientWidth - frozenWidth,
  };
}

/** Where a cell begins behind the frozen columns. */
function leftOf({ widths, frozenWidth }: Layout, column: number): number {
  return widths.slice(0, column).reduce((sum, width) => sum + width, 0) - frozenWidth;
}

/** How far to scroll, at least, for a stretch to be in sight. */
function nearest(scrolled: number, room: number, from: number, length: number): number {
  return Math.max(Math.min(scrolled, from), from + length - room);
}
