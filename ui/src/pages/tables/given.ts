// Tables on their way in: chosen, dropped or pasted, wherever the window is, each with what a
// person said of it. Nothing of them is kept in the record until a person says so.
import { useSyncExternalStore } from "react";
import type { Held } from "../../lib/commands";
import type { ColumnMeaning } from "../../lib/generated/ColumnMeaning";
import type { CorrectedRow } from "../../lib/generated/CorrectedRow";
import type { TableGiven } from "../../lib/generated/TableGiven";
import type { TableImported } from "../../lib/generated/TableImported";
import type { TableKind } from "../../lib/generated/TableKind";
import type { TableLooked } from "../../lib/generated/TableLooked";
import type { TableQuestion } from "../../lib/generated/TableQuestion";
import type { Lang } from "../../lib/generated/Lang";
import { go } from "../../lib/route";
import type { Patch } from "../../parts/grid/model";
import type { Incoming } from "../import/kinds";

/** One table that is being looked at. What nobody has said is null: then the core proposes. */
export interface Table {
  id: number;
  file: Incoming;
  encoding: string | null;
  sheet: string | null;
  header: number | null;
  kind: TableKind | null;
  project: string | null;
  language: Lang | null;
  columns: readonly (ColumnMeaning | null)[] | null;
  /** Every question so far, the answered ones, too, so that an answer can be changed. */
  asked: readonly TableQuestion[];
  answers: readonly { field: string; value: string }[];
  corrected: readonly CorrectedRow[];
  /** The word by which a person said that columns tell of nobody. */
  confirmed: string | null;
  imported: TableImported | null;
  /** The number of the step that its import was: only that one is undone beside it. */
  step: number | null;
}

/** Where a table is brought to, where that is known before it is looked at. */
export interface Wish {
  kind?: TableKind | undefined;
  project?: string | undefined;
}

let tables: readonly Table[] = [];
let next = 1;
const watchers = new Set<() => void>();

function replace(by: readonly Table[]): void {
  tables = by;
  for (const changed of watchers) changed();
}

/** Takes tables in and shows them; a later one stands behind the earlier ones. */
export function takeTables(files: readonly Incoming[], wish: Wish = {}): void {
  if (files.length === 0) return;
  const fresh = files.map((file): Table => ({
    id: next++,
    file,
    encoding: null,
    sheet: null,
    header: null,
    kind: wish.kind ?? null,
    project: wish.project ?? null,
    language: null,
    columns: null,
    asked: [],
    answers: [],
    corrected: [],
    confirmed: null,
    imported: null,
    step: null,
  }));
  replace([...tables.filter(isTableWaiting), ...fresh]);
  go({ page: "tables", ...wish });
}

/** What a person can say of a table. */
type Said = Partial<Omit<Table, "id" | "file">>;

/** Notes what a person said; what was said of a sheet, its headings or its kind falls with them. */
export function decideTable(id: number, said: Said): void {
  replace(tables.map((table) => (table.id === id ? { ...table, ...fallen(said), ...said } : table)));
}

const OF_COLUMNS = { columns: null, asked: [], answers: [] } as const;

function fallen(said: Said): Said {
  if ("encoding" in said || "sheet" in said) {
    return { ...OF_COLUMNS, sheet: null, header: null, kind: null, language: null, corrected: [], confirmed: null };
  }
  if ("header" in said) return { ...OF_COLUMNS, corrected: [] };
  if ("kind" in said) return { ...OF_COLUMNS, corrected: [] };
  return {};
}

/** Keeps the questions that a table raises. */
export function noteTableAsked(id: number, questions: readonly TableQuestion[]): void {
  const asked = tables.find((table) => table.id === id)?.asked ?? [];
  const fresh = questions.filter(({ field }) => !asked.some((one) => one.field === field));
  if (fresh.length > 0) decideTable(id, { asked: [...asked, ...fresh] });
}

/** Answers a question, or changes an answer. */
export function answer(table: Table, field: string, value: string): void {
  decideTable(table.id, { answers: [...table.answers.filter((one) => one.field !== field), { field, value }] });
}

/** Says what a column holds; the others keep what they were taken for. */
export function mean(table: Table, looked: TableLooked, column: number, meaning: ColumnMeaning | null): void {
  const columns = looked.columns.map((told) => (told.column === column ? meaning : told.meaning));
  // What was asked about the column may be asked no more.
  const gone = new Set(table.asked.filter((one) => one.column === column).map(({ field }) => field));
  decideTable(table.id, {
    columns,
    asked: table.asked.filter(({ field }) => !gone.has(field)),
    answers: table.answers.filter(({ field }) => !gone.has(field)),
  });
}

/** Mends cells of refused rows; grids name a row by its number and a column by its place. */
export function mend(table: Table, patches: readonly Patch[]): void {
  const byRow = new Map(table.corrected.map((row) => [row.row, row]));
  for (const { row, column, text } of patches) {
    const number = Number(row);
    const before = byRow.get(number) ?? { row: number, cells: {}, leave_out: false };
    byRow.set(number, { ...before, cells: { ...before.cells, [Number(column)]: text ?? "" } });
  }
  decideTable(table.id, { corrected: [...byRow.values()] });
}

/** Leaves rows out, or takes them in again. */
export function leaveRowsOut(table: Table, rows: readonly number[], leave: boolean): void {
  const byRow = new Map(table.corrected.map((row) => [row.row, row]));
  for (const row of rows) byRow.set(row, { ...(byRow.get(row) ?? { row, cells: {} }), leave_out: leave });
  decideTable(table.id, { corrected: [...byRow.values()].filter(isSaid) });
}

function isSaid({ cells, leave_out }: CorrectedRow): boolean {
  return leave_out || Object.keys(cells).length > 0;
}

/** Leaves a table out. */
export function leaveTable(id: number): void {
  replace(tables.filter((table) => table.id !== id));
}

/** Forgets all tables. */
export function forgetTables(): void {
  replace([]);
}

/** Another workspace is open: its projects are others, and what was imported is not there. */
export function leadTablesElsewhere(): void {
  replace(tables.filter(isTableWaiting).map((table) => ({ ...table, ...OF_COLUMNS, project: null, corrected: [] })));
}

/** Nobody has imported it yet. */
export function isTableWaiting({ imported }: Table): boolean {
  return imported === null;
}

/** The tables that are being looked at. */
export function tablesNow(): readonly Table[] {
  return tables;
}

/** The same, for a part that follows them. */
export function useTables(): readonly Table[] {
  return useSyncExternalStore(subscribe, tablesNow);
}

function subscribe(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}

/** What the core is told to look at a table: what a person said, and nothing else. */
export function givenOf(table: Table): TableGiven & Held {
  const { encoding, sheet, header, kind, project, language, columns, answers, confirmed } = table;
  const said = { encoding, sheet, header, kind, project, language, columns, confirmed };
  const known = Object.entries(said).filter(([, value]) => value !== null);
  const { base64, ...file } = table.file;
  // The shell holds what has no bytes.
  const bytes = base64 ? { base64 } : {};
  return { ...file, ...bytes, ...Object.fromEntries(known), answers: [...answers] };
}

/** The same with the rows that a person mended, for the preview and the import. */
export function mendedOf(table: Table): TableGiven & Held {
  return { ...givenOf(table), corrected: [...table.corrected] };
}
