// The columns as the library wants them: nested headings, widths in pixels, and our cells.
import type { ColumnGroup, ColumnOrColumnGroup } from "react-data-grid";
import style from "./Grid.module.css";
import { InCell, InTotal, type Total } from "./GridCell";
import { Heading } from "./Heading";
import type { GridColumn, GridRow } from "./model";

type LibraryColumn = ColumnOrColumnGroup<GridRow, Total>;

const WIDTH: Readonly<Record<GridColumn["kind"], number>> = {
  label: 14,
  number: 5.25,
  computed: 5.25,
  text: 14,
  choice: 9,
};

export function widthOf({ width, kind }: GridColumn): number {
  return width ?? WIDTH[kind];
}

/** `rem` in pixels; the first `freeze` columns stay in sight. */
export function toLibrary(columns: readonly GridColumn[], rem: number, freeze: number): LibraryColumn[] {
  const tree: LibraryColumn[] = [];
  columns.forEach((column, at) => {
    const before = columns[at - 1];
    const width = Math.round(widthOf(column) * rem);
    siblingsOf(tree, column, before).push({
      key: column.key,
      name: column.name,
      width,
      minWidth: width,
      frozen: at < freeze,
      cellClass: classOf(column, before),
      headerCellClass: classOf(column, before),
      summaryCellClass: classOf(column, before),
      renderCell: InCell,
      renderSummaryCell: InTotal,
      renderHeaderCell: Heading,
    });
  });
  return tree;
}

/** Where a column belongs: among those that have the same headings and stand beside it. */
function siblingsOf(tree: LibraryColumn[], column: GridColumn, before: GridColumn | undefined): LibraryColumn[] {
  let siblings = tree;
  let together = before !== undefined;
  (column.group ?? []).forEach((name, level) => {
    together = together && before?.group?.[level] === name;
    const last = siblings.at(-1);
    if (together && last && "children" in last) {
      siblings = last.children as LibraryColumn[];
      return;
    }
    const group = { name: <span>{name}</span>, headerCellClass: style.group ?? "", children: [] };
    siblings.push(group satisfies ColumnGroup<GridRow, Total>);
    siblings = group.children;
  });
  return siblings;
}

function classOf({ kind, group }: GridColumn, before: GridColumn | undefined): string {
  const begins = before !== undefined && before.kind !== "label" && before.group?.[0] !== group?.[0];
  const numeric = kind === "number" || kind === "computed";
  return [
    style.cell,
    numeric && style.numeric,
    kind === "computed" && style.computed,
    kind === "label" && style.label,
    begins && style.begins,
  ]
    .filter(Boolean)
    .join(" ");
}
