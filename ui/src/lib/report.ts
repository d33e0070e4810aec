// Finding figures in the report that the core composed: the page adds nothing up itself.
import type { Block } from "./generated/Block";
import type { Cell } from "./generated/Cell";
import type { Report } from "./generated/Report";

export type ReportTable = Extract<Block, { kind: "table" }>;

/** Every cell of the report by its id, such as `reach.direct`. */
export function cellsOf(report: Report): ReadonlyMap<string, Cell> {
  const cells = report.sections.flatMap(({ blocks }) => blocks.flatMap(cellsIn));
  return new Map(cells.map((cell) => [cell.id, cell]));
}

function cellsIn(block: Block): Cell[] {
  switch (block.kind) {
    case "paragraph":
      return [block.cell];
    case "figures":
      return block.figures.map(({ cell }) => cell);
    case "list":
      return block.items;
    case "table":
      return block.rows.flatMap(({ cells }) => cells);
    default:
      return [];
  }
}

/** The tables of a section of the report. */
export function tablesOf(report: Report, section: string): ReportTable[] {
  const blocks = report.sections.find(({ id }) => id === section)?.blocks ?? [];
  return blocks.filter((block) => block.kind === "table");
}
