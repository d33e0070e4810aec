// The grid of people reached as rows and columns of texts, and what is typed into them as
// figures for the core. Numbers are read by the core alone; here they are only written out.
import { count } from "../../lib/format";
import type { FigureTyped } from "../../lib/generated/FigureTyped";
import type { GridLine } from "../../lib/generated/GridLine";
import type { Mark } from "../../lib/generated/Mark";
import type { ReachGrid } from "../../lib/generated/ReachGrid";
import type { Texts } from "../../lib/texts";
import type { CellContent, GridColumn, GridRow, Patch } from "../../parts/grid/model";

/** Columns beside those of the breakdown. */
export const WHAT = "what";
export const PLACE = "place";
export const TOTAL = "total";
const REST = "rest";
const BEFORE = "before";
const TARGET = "target";
const METHOD = "method";
const OVERLAP = "overlap";

/** The fields of a row of reach that stand in a column of their own. */
const FIELDS: Readonly<Record<string, string>> = {
  [METHOD]: "method",
  [OVERLAP]: "overlap_percent",
  [PLACE]: "place",
};

/** What was typed and could not be kept, by line and column: it stays where it was typed. */
export type Drafts = ReadonlyMap<string, { text: string; message: string }>;

export const at = (line: string, column: string): string => `${line} ${column}`;

const METHODS = ["distinct", "maximum", "overlap"] as const;

export function columnsOf(grid: ReachGrid, texts: Texts): GridColumn[] {
  const { say } = texts;
  const period = grid.period ? [grid.period.code] : [];
  const before = grid.previous ? [grid.previous.code] : [];
  return [
    { key: WHAT, name: say("reach-line"), kind: "label", editable: false, width: 17, frozen: true },
    { key: PLACE, name: say("reach-place"), kind: "text", editable: true, width: 9, frozen: true },
    ...grid.columns.map(({ headings, name }, column): GridColumn => {
      return { key: String(column), name, group: [...period, ...headings], kind: "number", editable: true };
    }),
    { key: REST, name: say("reach-rest"), group: period, kind: "computed", editable: false, width: 6.5 },
    { key: TOTAL, name: say("reach-total"), group: period, kind: "number", editable: true, width: 6 },
    ...(grid.lines.some(({ target }) => target !== null)
      ? [
          {
            key: TARGET,
            name: say("reach-target"),
            group: period,
            kind: "computed",
            editable: false,
          } as const,
        ]
      : []),
    ...(grid.previous
      ? [{ key: BEFORE, name: say("reach-total"), group: before, kind: "computed", editable: false } as const]
      : []),
    {
      key: METHOD,
      name: say("reach-method"),
      kind: "choice",
      editable: true,
      width: 9.5,
      choices: METHODS.map((value) => ({ value, name: say(`reach-method-${value}`) })),
    },
    { key: OVERLAP, name: say("reach-overlap"), kind: "number", editable: true, width: 6.5 },
  ];
}

export function rowsOf(grid: ReachGrid, texts: Texts, drafts: Drafts): GridRow[] {
  const closed = grid.period?.closed_at != null;
  return grid.lines.map((line) => rowOf(line, grid, texts, drafts, closed));
}

function rowOf(line: GridLine, grid: ReachGrid, texts: Texts, drafts: Drafts, closed: boolean): GridRow {
  const shown = (value: number | null): string => (value === null ? "" : count(value, texts.language));
  const cells: Record<string, CellContent> = {
    [WHAT]: { text: nameOf(line, grid, texts) },
    [PLACE]: { text: line.place ?? "" },
    [REST]: { text: shown(line.not_disaggregated) },
    // A total that nobody typed is the sum of its parts, and says so.
    [TOTAL]:
      line.total === null && line.parts !== null ? summed(line.parts, texts) : figure(line.total, texts),
    [TARGET]: { text: shown(line.target) },
    [BEFORE]: { text: shown(line.previous) },
    [METHOD]: { text: texts.say(`reach-method-${line.method}`), edit: line.method },
    [OVERLAP]: { text: line.overlap_percent === null ? "" : shown(line.overlap_percent) },
  };
  line.values.forEach((value, column) => {
    if (value !== null) cells[column] = figure(value, texts);
  });
  for (const { column, mark } of line.marks) {
    const key = column === null ? TOTAL : String(column);
    cells[key] = {
      ...(cells[key] ?? { text: "" }),
      mark: { level: levelOf(mark), message: told(mark, line, grid, texts) },
    };
  }
  for (const key of [...Object.keys(cells), ...grid.columns.keys()].map(String)) {
    const draft = drafts.get(at(line.id, key));
    const content = cells[key] ?? { text: "" };
    if (draft)
      cells[key] = { text: draft.text, edit: draft.text, mark: { level: "error", message: draft.message } };
    // What a line is can be said of a row of this period only: figures make the row.
    else if (closed || (key in FIELDS && line.row === null)) cells[key] = { ...content, readOnly: true };
  }
  return { id: line.id, cells };
}

function figure(value: number | null, texts: Texts): CellContent {
  return value === null ? { text: "" } : { text: count(value, texts.language), edit: String(value) };
}

function summed(value: number, texts: Texts): CellContent {
  return {
    text: count(value, texts.language),
    edit: "",
    mark: { level: "note", message: texts.say("reach-mark-summed") },
  };
}

/** The indicator or activity with its number, and who the people are. */
function nameOf({ indicator, activity, group }: GridLine, grid: ReachGrid, texts: Texts): string {
  const of =
    (indicator === null ? undefined : grid.indicators[indicator]) ??
    (activity === null ? undefined : grid.activities[activity]);
  const name = of && [of.code, of.text].filter(Boolean).join(" ");
  return [name, group].filter(Boolean).join(" · ") || texts.say("reach-line-unnamed");
}

const levelOf = (mark: Mark) =>
  mark === "parts-exceed-whole" ? "error" : mark === "target-passed" ? "note" : "warning";

function told(mark: Mark, line: GridLine, grid: ReachGrid, { say, language }: Texts): string {
  const shown = (value: number | null) => (value === null ? "" : count(value, language));
  return say(`reach-mark-${mark}`, {
    previous: shown(line.previous),
    target: shown(line.target),
    parts: shown(line.parts),
    percent: grid.jump_percent,
  });
}

/** The line under the others: this kind's people in this period, by the methods of its rows. */
export function totalsOf(grid: ReachGrid, texts: Texts): GridRow[] {
  if (grid.lines.length < 2) return [];
  const shown = (value: number | null): CellContent => ({
    text: value === null ? "" : count(value, texts.language),
  });
  const { totals } = grid;
  const cells: Record<string, CellContent> = {
    [WHAT]: { text: texts.say("reach-together") },
    [METHOD]: { text: texts.say(`reach-rule-${totals.rule}`) },
    [REST]: shown(totals.not_disaggregated),
    [TOTAL]: shown(totals.figure),
    [BEFORE]: shown(totals.previous),
  };
  totals.values.forEach((value, column) => {
    cells[column] = shown(value);
  });
  return [{ id: "together", cells }];
}

/** A field of the line's own row, such as its method. */
export interface FieldTyped {
  line: string;
  field: string;
  text: string | null;
}

/** Patches parted into figures, in their order, and fields of rows. */
export function typedOf(
  grid: ReachGrid,
  patches: readonly Patch[],
): { figures: FigureTyped[]; fields: FieldTyped[] } {
  const figures: FigureTyped[] = [];
  const fields: FieldTyped[] = [];
  for (const { row, column, text } of patches) {
    const part = grid.columns[Number(column)]?.part;
    const field = FIELDS[column];
    if (field) fields.push({ line: row, field, text });
    else if (column === TOTAL) figures.push({ line: row, cell: "total", text });
    else if (part) figures.push({ line: row, cell: part, text });
  }
  return { figures, fields };
}

/**
 * The whole grid with the lines of an answer in place of those that were there. `null`
 * where the answer has other columns: figures would stand under wrong ones, so that the grid
 * is to be asked anew.
 */
export function merged(grid: ReachGrid, answer: ReachGrid): ReachGrid | null {
  const named = ({ columns }: ReachGrid) => JSON.stringify(columns.map(({ part }) => part));
  if (named(grid) !== named(answer)) return null;
  const changed = new Map(answer.lines.map((line) => [line.id, line]));
  return { ...answer, lines: grid.lines.map((line) => changed.get(line.id) ?? line) };
}

/** How many cells of people are chosen, and how many people they hold together. */
export function chosen(
  grid: ReachGrid,
  lines: readonly string[],
  columns: readonly string[],
): { cells: number; people: number } {
  const wanted = new Set(lines);
  let [cells, people] = [0, 0];
  for (const line of grid.lines.filter(({ id }) => wanted.has(id))) {
    for (const key of columns) {
      const value = key === TOTAL ? line.total : line.values[Number(key)];
      if (value == null) continue;
      cells += 1;
      people += value;
    }
  }
  return { cells, people };
}
