// The grid of people reached as rows and columns of texts, and what is typed into them as
// figures for the core. Numbers are read by the core alone; here they are only written out.
import { count } from "../../lib/format";
import type { FigureTyped } from "../../lib/generated/FigureTyped";
import type { GridLine } from "../../lib/generated/GridLine";
import type { Mark } from "../../lib/generated/Mark";
import type { ReachGrid } from "../../lib/generated/ReachGrid";
import type { Texts } from "../../lib/texts";
import type { CellContent, GridColumn, GridRow, Patch } from "../../parts/grid/model";
import { at, type Drafts } from "../../parts/record/drafts";

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

const METHODS = ["distinct", "maximum", "overlap"] as const;

/** What the page shows of a grid besides its figures. */
export interface View {
  /** The previous period's breakdown beside this one's. */
  before: boolean;
  /** Why nothing can be typed, where the period is closed. */
  closed: string | undefined;
}

export function columnsOf(grid: ReachGrid, texts: Texts, { before }: View): GridColumn[] {
  const { say } = texts;
  const period = grid.period ? [grid.period.code] : [];
  const computed = (key: string, name: string, group: string[]): GridColumn => {
    return { key, name, group, kind: "computed", editable: false, width: widthOf(name, 5) };
  };
  const choices = METHODS.map((value) => ({ value, name: say(`reach-method-${value}`) }));
  return [
    { key: WHAT, name: say("reach-line"), kind: "label", editable: false, width: 15, frozen: true },
    { key: PLACE, name: say("reach-place"), kind: "text", editable: true, width: 8, frozen: true },
    ...grid.columns.map(({ headings, name }, column): GridColumn => {
      const group = [...period, ...headings];
      return { key: String(column), name, group, kind: "number", editable: true, width: widthOf(name, 4.25) };
    }),
    { key: TOTAL, name: say("reach-total"), group: period, kind: "number", editable: true, width: 5.5 },
    // Behind the total, so that a block that ends with totals finds its place.
    computed(REST, say("reach-rest"), period),
    ...(grid.lines.some(({ target }) => target !== null)
      ? [computed(TARGET, say("reach-target"), period)]
      : []),
    ...(grid.previous
      ? beforeColumns(grid, before).map(([key, name, group]) =>
          computed(key, name ?? say("reach-total"), group),
        )
      : []),
    { key: METHOD, name: say("reach-method"), kind: "choice", editable: true, width: 9.5, choices },
    {
      key: OVERLAP,
      name: say("reach-overlap"),
      kind: "number",
      editable: true,
      width: widthOf(say("reach-overlap"), 5),
    },
  ];
}

/** The columns of the previous period: key, name (none for the total) and headings. */
function beforeColumns(
  { previous, columns }: ReachGrid,
  parts: boolean,
): [string, string | null, string[]][] {
  const code = previous ? [previous.code] : [];
  const shown = parts ? columns : [];
  return [
    ...shown.map(({ headings, name }, at): [string, string, string[]] => [
      beforeKey(at),
      name,
      [...code, ...headings],
    ]),
    [BEFORE, null, code],
  ];
}

const beforeKey = (column: number): string => `${BEFORE}-${column}`;

/** In rem: wide enough for a heading on two lines. */
function widthOf(name: string, least: number): number {
  const words = name.split(/(?<=[\s–-])/);
  const halves = words.map((_, at) => [words.slice(0, at).join(""), words.slice(at).join("")]);
  const longest = Math.min(...halves.map((lines) => Math.max(...lines.map((line) => line.trim().length))));
  return Math.max(least, 1.1 + longest * 0.5);
}

/** Whether a column is that of the typed totals. */
export const isTotal = ({ key }: GridColumn): boolean => key === TOTAL;

/** Whether a column holds people of this period, as they are typed. */
export function isFigureColumn({ key, editable }: GridColumn): boolean {
  return editable && (key === TOTAL || /^\d+$/.test(key));
}

/** A cell by its names: place or line, and headings. */
export function placeName(
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
  { line, column }: { line: string; column: string },
): string {
  const cells = rows.find(({ id }) => id === line)?.cells;
  const at = columns.find(({ key }) => key === column);
  const row = cells?.[PLACE]?.text || cells?.[WHAT]?.text;
  return [row, ...(at?.group ?? []).slice(1), at?.name].filter(Boolean).join(" · ");
}

/** Rows that were made of lines. A line that is the same object makes the same row. */
export type RowsMade = WeakMap<GridLine, GridRow>;

/** `made` holds the rows of before, if everything but lines and drafts is as it was. */
export function rowsOf(
  grid: ReachGrid,
  texts: Texts,
  drafts: Drafts,
  view: View,
  made?: RowsMade,
): GridRow[] {
  const drafted = new Set([...drafts.values()].map(({ line }) => line));
  return grid.lines.map((line) => {
    if (drafted.has(line.id)) return rowOf(line, grid, texts, drafts, view);
    const row = made?.get(line) ?? rowOf(line, grid, texts, drafts, view);
    made?.set(line, row);
    return row;
  });
}

/** Whatever rows say besides their lines: with another one, every row is made anew. */
export function wordsOf({ columns, indicators, activities, jump_percent }: ReachGrid): string {
  const named = [...indicators, ...activities].map(({ code, text }) => [code, text]);
  return JSON.stringify([columns.length, jump_percent, named]);
}

function rowOf(
  line: GridLine,
  grid: ReachGrid,
  texts: Texts,
  drafts: Drafts,
  { closed, before }: View,
): GridRow {
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
  if (before) {
    line.previous_values.forEach((value, column) => {
      if (value !== null) cells[beforeKey(column)] = { text: shown(value) };
    });
  }
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
      cells[key] = {
        text: draft.text,
        edit: draft.text,
        mark: { level: "error", message: draft.message },
        state: "open",
      };
    else if (closed) cells[key] = { ...content, readOnly: closed };
    // How people were counted is said of a row of this period only: figures make the row.
    else if (key in FIELDS && key !== PLACE && line.row === null)
      cells[key] = { ...content, readOnly: texts.say("reach-figure-first") };
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

/** What a cell holds in the record, whatever was typed into it since. */
export function keptText(grid: ReachGrid, texts: Texts, line: string, column: string): string {
  const plain = rowsOf({ ...grid, lines: grid.lines.filter(({ id }) => id === line) }, texts, new Map(), {
    before: false,
    closed: undefined,
  });
  return plain[0]?.cells[column]?.text ?? "";
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
