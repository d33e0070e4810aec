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
  search: 12,
};

/** Narrower than this no frozen column gets. */
const NARROWEST = 5;

/** How wide columns are in a frame, and how many of them stay in sight. */
export interface Layout {
  widths: number[];
  frozen: number;
  frozenWidth: number;
}

/**
 * Widths in pixels, from those in rem. Frozen columns take half of the frame at most: they give
 * way first in width, then by scrolling with the others. `frame` is 0 as long as it is not known.
 */
export function layoutOf(columns: readonly GridColumn[], rem: number, frame: number): Layout {
  const wanted = columns.map((column) => wantedWidth(column) * rem);
  const firm = columns.filter(({ frozen }) => frozen).length;
  const room = frame > 0 ? frame / 2 : Number.POSITIVE_INFINITY;
  const scale = Math.min(1, room / sumOf(wanted.slice(0, firm)));
  const least = NARROWEST * rem;
  const widths = wanted.map((width, at) =>
    Math.round(at < firm ? Math.max(Math.min(width, least), width * scale) : width),
  );
  let frozen = firm;
  while (frozen > 0 && sumOf(widths.slice(0, frozen)) > room + frozen) frozen -= 1;
  return { widths, frozen, frozenWidth: sumOf(widths.slice(0, frozen)) };
}

/** The widest frame, in pixels, that still makes columns give way. */
export function tightBelow(columns: readonly GridColumn[], rem: number): number {
  return 2 * rem * sumOf(columns.filter(({ frozen }) => frozen).map(wantedWidth));
}

function wantedWidth({ width, kind }: GridColumn): number {
  return width ?? WIDTH[kind];
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

export function toLibrary(columns: readonly GridColumn[], { widths, frozen }: Layout): LibraryColumn[] {
  const tree: LibraryColumn[] = [];
  columns.forEach((column, at) => {
    const before = columns[at - 1];
    const width = widths[at] ?? 0;
    const look = classOf(column, before, at === frozen - 1);
    siblingsOf(tree, column, before).push({
      key: column.key,
      name: column.name,
      width,
      minWidth: width,
      frozen: at < frozen,
      cellClass: look,
      headerCellClass: look,
      summaryCellClass: look,
      renderCell: InCell,
      renderSummaryCell: InTotal,
      renderHeaderCell: Heading,
    });
  });
  return tree;
}

/** Where a column belongs: among those that have the same headings and stand beside it. */
function siblingsOf(
  tree: LibraryColumn[],
  column: GridColumn,
  before: GridColumn | undefined,
): LibraryColumn[] {
  let siblings = tree;
  let together = before !== undefined;
  (column.group ?? []).forEach((name, level) => {
    together = together && before?.group?.[level] === name;
    const last = siblings.at(-1);
    if (together && last && "children" in last) {
      siblings = last.children as LibraryColumn[];
      return;
    }
    // What is frozen does not scroll past its heading.
    const group = { name: column.frozen ? name : <span>{name}</span>, headerCellClass: style.group ?? "", children: [] };
    siblings.push(group satisfies ColumnGroup<GridRow, Total>);
    siblings = group.children;
  });
  return siblings;
}

function classOf({ kind, group }: GridColumn, before: GridColumn | undefined, edge: boolean): string {
  const begins = before !== undefined && before.kind !== "label" && before.group?.[0] !== group?.[0];
  const numeric = kind === "number" || kind === "computed";
  return [
    style.cell,
    numeric && style.numeric,
    kind === "computed" && style.computed,
    kind === "label" && style.label,
    begins && style.begins,
    edge && style.edge,
  ]
    .filter(Boolean)
    .join(" ");
}
