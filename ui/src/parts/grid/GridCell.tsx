// One cell: its place, what assistive technology is told about it, its text and its marks.
import {
  Cell,
  type CellRendererProps,
  type RenderCellProps,
  type RenderSummaryCellProps,
} from "react-data-grid";
import { useGrid } from "./context";
import { Editor } from "./Editor";
import style from "./Grid.module.css";
import { LOOK, lookNames, lookOf } from "./look";
import { MARK_ICONS } from "./marks";
import type { CellContent, GridRow } from "./model";
import { isSame, type Spot } from "./range";
import { useStore } from "./store";

/** A row of totals, and where it stands beneath the rows. */
export interface Total {
  row: GridRow;
  at: number;
}

/** The library's cell with our roles, marks and selection. */
export function GridCell(props: CellRendererProps<GridRow, Total>) {
  const { control, columns, id } = useGrid();
  const { row, rowIdx, column, isCellActive } = props;
  const spot = { row: rowIdx, column: column.idx };
  const { kind, editable } = columns[column.idx] ?? {};
  const look = useStore(control.store, (state) => lookOf(state, spot, kind === "label"));
  const { mark, hint, state, readOnly } = row.cells[column.key] ?? {};
  return (
    <Cell
      {...props}
      role={kind === "label" ? "rowheader" : "gridcell"}
      tabIndex={isCellActive ? 0 : -1}
      onFocus={undefined}
      aria-selected={(look & LOOK.selected) !== 0}
      aria-readonly={!editable || readOnly !== undefined || undefined}
      aria-invalid={mark?.level === "error" || undefined}
      aria-describedby={mark || hint ? markId(id, spot) : undefined}
      aria-busy={state === "saving" || undefined}
      data-spot={`${rowIdx}:${column.idx}`}
      data-look={lookNames(look)}
      data-mark={mark?.level}
      data-state={state}
    />
  );
}

/** What stands in a cell. */
export function InCell({ row, rowIdx, column }: RenderCellProps<GridRow, Total>) {
  const { control, id } = useGrid();
  const spot = { row: rowIdx, column: column.idx };
  const editing = useStore(control.store, ({ editing }) => editing !== null && isSame(editing.spot, spot));
  if (editing) return <Editor row={row} spot={spot} markId={markId(id, spot)} />;
  return <Shown content={row.cells[column.key]} id={markId(id, spot)} />;
}

/** A cell of the totals. The library draws its frame; the selection is drawn inside. */
export function InTotal({ row: { row, at }, column }: RenderSummaryCellProps<Total, GridRow>) {
  const { control, id } = useGrid();
  const spot = { row: at, column: column.idx };
  const look = useStore(control.store, (state) => lookOf(state, spot));
  const content = row.cells[column.key];
  return (
    <>
      <span
        className={style.overlay}
        data-spot={`${at}:${column.idx}`}
        data-look={lookNames(look)}
        data-mark={content?.mark?.level}
      />
      <Shown content={content} id={markId(id, spot)} />
    </>
  );
}

function Shown({ content, id }: { content: CellContent | undefined; id: string }) {
  if (!content) return null;
  const text = (
    <span
      className={style.text}
      style={content.indent ? { paddingInlineStart: `${content.indent}rem` } : undefined}
      dir="auto"
    >
      {content.href ? (
        <a href={content.href} tabIndex={-1}>
          {content.text}
        </a>
      ) : (
        content.text
      )}
    </span>
  );
  if (!content.mark) {
    if (!content.hint) return text;
    return (
      <>
        {text}
        <span id={id} hidden>
          {content.hint}
        </span>
      </>
    );
  }
  const Icon = MARK_ICONS[content.mark.level];
  return (
    <span className={style.marked}>
      <Icon size={14} aria-hidden="true" />
      {text}
      <span id={id} hidden>
        {content.mark.message}
      </span>
    </span>
  );
}

function markId(grid: string, { row, column }: Spot): string {
  return `${grid}-mark-${row}-${column}`;
}
