// The heading of a column; it is tinted while the column has selected cells.
import type { RenderHeaderCellProps } from "react-data-grid";
import { useGrid } from "./context";
import style from "./Grid.module.css";
import type { Total } from "./GridCell";
import type { GridRow } from "./model";
import { useStore } from "./store";

/** Two lines at most; the whole name comes as a tip. */
export function Heading({ column }: RenderHeaderCellProps<GridRow, Total>) {
  const { control } = useGrid();
  const chosen = useStore(control.store, ({ anchor, head }) =>
    isBetween(anchor.column, column.idx, head.column),
  );
  return (
    <>
      <span className={style.overlay} data-chosen={chosen || undefined} />
      <span className={style.heading}>{column.name}</span>
    </>
  );
}

function isBetween(one: number, at: number, other: number): boolean {
  return at >= Math.min(one, other) && at <= Math.max(one, other);
}
