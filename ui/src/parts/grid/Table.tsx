// The library's grid with our cells in it: rows and columns in sight, headings and totals that
// stay. It is drawn again when rows or columns change, never because the selection moved.
import { type CSSProperties, memo, type RefObject, useLayoutEffect, useMemo, useRef } from "react";
import { type CellMouseEvent, DataGrid, type DataGridHandle, type Renderers } from "react-data-grid";
import "react-data-grid/lib/styles.css";
import { layoutOf, tightBelow, toLibrary } from "./columns";
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
const HEADING = 2.25;

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
  const beneath = useMemo(() => totals.map((row, at) => ({ row, at: rows.length + at })), [totals, rows.length]);
  const parts = useMemo(() => ({ control, columns, id }), [control, columns, id]);
  useLayoutEffect(() => {
    control.surface = surfaceOf(grid, rowHeight);
  }, [control, rowHeight]);
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

function leaveToUs(_: unknown, event: Pick<CellMouseEvent, "preventGridDefault">): void {
  event.preventGridDefault();
}

function surfaceOf(grid: RefObject<DataGridHandle | null>, rowHeight: number): Surface {
  return {
    show: (spot, focus) => {
      grid.current?.setActivePosition({ rowIdx: spot.row, idx: spot.column }, { shouldFocus: focus });
      // The library focuses a cell only when it comes from another one.
      const reached = grid.current?.element?.querySelector<HTMLElement>('[role="row"] > [tabindex="0"]');
      const there = spotOf(reached ?? null);
      if (focus && there && isSame(there, spot)) reached?.focus({ preventScroll: true });
    },
    reveal: (spot) => grid.current?.scrollToCell({ rowIdx: spot.row, idx: spot.column }),
    rowsInSight: () => Math.max(1, Math.floor(bodyHeight(grid.current?.element) / rowHeight) - 1),
    firstRow: () => Math.ceil((grid.current?.element?.scrollTop ?? 0) / rowHeight),
  };
}

function bodyHeight(element: HTMLElement | null | undefined): number {
  if (!element) return 0;
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(element);
  return element.clientHeight - Number.parseFloat(scrollPaddingTop) - Number.parseFloat(scrollPaddingBottom);
}
