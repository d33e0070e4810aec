// Entries as rows and columns of texts, and what is typed into them as rows for the core.
// Amounts and days are read and reckoned by the core alone; here they are only written out.
import type { Choice } from "../../../lib/finding";
import { decimal, shortDate, typedDecimal } from "../../../lib/format";
import type { BudgetShown } from "../../../lib/generated/BudgetShown";
import type { EntryKind } from "../../../lib/generated/EntryKind";
import type { EntryShown } from "../../../lib/generated/EntryShown";
import type { EntryTyped } from "../../../lib/generated/EntryTyped";
import type { Money } from "../../../lib/generated/Money";
import type { RatePolicy } from "../../../lib/generated/RatePolicy";
import type { Texts } from "../../../lib/texts";
import type { CellContent, GridColumn, GridRow, Patch } from "../../../parts/grid/model";
import { at, type Draft, type Drafts } from "../../../parts/record/drafts";

export const KINDS: readonly EntryKind[] = ["expenditure", "commitment", "advance", "income"];

/** The columns that are typed, named as the core names the fields. */
export const FIELDS = [
  "date",
  "kind",
  "line",
  "amount",
  "currency",
  "got",
  "rate",
  "funding",
  "reference",
  "note",
] as const;
export type Field = (typeof FIELDS)[number];

export const RATE_USED = "rate_used";
export const EXCHANGED = "exchanged";
export const FILES = "files";

/** What the grid shows besides the entries. */
export interface View {
  texts: Texts;
  budget: BudgetShown | null;
  /** The budget's currency. */
  currency: string | null;
  policy: RatePolicy | null;
  /** Key of an entry → how many files are its evidence. */
  files: ReadonlyMap<string, number>;
}

const RECEIPTS: ReadonlySet<RatePolicy | null> = new Set<RatePolicy>(["weighted_receipts", "fifo_receipts"]);

/** What can be typed stands first, in one piece, so that a pasted block finds its columns. */
export function columnsOf({ texts: { say }, budget, currency, policy }: View): GridColumn[] {
  const typed = (key: Field, kind: GridColumn["kind"], width: number, choices?: readonly Choice[]): GridColumn => ({
    key,
    name: say(`entries-column-${key}`),
    kind,
    editable: true,
    width,
    ...(choices && { choices }),
  });
  const computed = (key: string, name: string, width: number): GridColumn => {
    return { key, name, kind: "computed", editable: false, width };
  };
  const fundings = budget?.fundings ?? [];
  const kinds = KINDS.map((value) => ({ value, name: say(`entry-${value}`) }));
  return [
    typed("date", "text", 6.75),
    typed("kind", "choice", 7, kinds),
    typed("line", "search", 11, linesOf(budget)),
    typed("amount", "number", 7.25),
    typed("currency", "text", 4.5),
    ...(RECEIPTS.has(policy) ? [typed("got", "number", 8.5)] : []),
    ...(policy === "own_books" ? [typed("rate", "number", 6.5)] : []),
    ...(fundings.length > 0
      ? [typed("funding", "choice", 8, fundings.map(({ id, name }) => ({ value: id, name })))]
      : []),
    typed("reference", "text", 6),
    typed("note", "text", 10),
    computed(RATE_USED, say("entries-column-rate-used"), 5.5),
    computed(EXCHANGED, say("entries-column-exchanged", { currency: currency ?? "–" }), 7),
    computed(FILES, say("entries-column-files"), 5),
  ];
}

/** The lines that can be spent on, by the key under which entries know them. */
export function linesOf(budget: BudgetShown | null): Choice[] {
  const rows = budget?.rows ?? [];
  return rows.filter(({ heading }) => !heading).map((row) => ({ value: row.origin ?? row.id, name: nameOf(row) }));
}

export const nameOf = ({ code, text }: { code: string | null; text: string }): string =>
  [code, text].filter(Boolean).join(" ");

/** Rows that were made of entries. An entry that is the same object makes the same row. */
export type RowsMade = WeakMap<EntryShown, GridRow>;

/** A row that is not there yet has a name of its own as long as the window is open. */
const NEW = "new-";
let named = 0;

export const newRow = (): string => `${NEW}${++named}`;

export const isNew = (row: string): boolean => row.startsWith(NEW);

/** `waits` are the rows with drafts. */
export function rowOf(
  entry: EntryShown,
  view: View,
  drafts: Drafts,
  waits: ReadonlySet<string>,
  made?: RowsMade,
): GridRow {
  const plain = made?.get(entry) ?? plainRow(entry, view);
  made?.set(entry, plain);
  return waits.has(entry.id) ? drafted(plain, drafts, view) : plain;
}

/** A row that waits for the core, or the empty one at the foot. */
export function emptyRow(id: string, drafts: Drafts, view: View): GridRow {
  return drafted({ id, cells: {} }, drafts, view);
}

function plainRow(entry: EntryShown, view: View): GridRow {
  const { texts, files } = view;
  const { say, language } = texts;
  const count = files.get(entry.id);
  const cells: Record<string, CellContent> = {
    date: { text: shortDate(entry.date, language), edit: entry.date },
    kind: { text: say(`entry-${entry.kind}`), edit: entry.kind },
    line: {
      text: nameOf({ code: entry.line_code, text: entry.line_text ?? "" }),
      edit: entry.line ?? "",
    },
    amount: { text: decimal(entry.amount.amount, language), edit: typedDecimal(entry.amount.amount, language) },
    currency: { text: entry.amount.currency },
    got: moneyCell(entry.got, language),
    rate: number(entry.rate, language),
    funding: { text: shownAs("funding", entry.funding ?? "", view), edit: entry.funding ?? "" },
    reference: { text: entry.reference ?? "" },
    note: { text: entry.note ?? "" },
    [RATE_USED]: entry.rate_used ? { text: entry.rate_used.number, hint: entry.rate_used.words } : { text: "" },
    [EXCHANGED]: entry.exchanged ? { text: decimal(entry.exchanged.amount.amount, language) } : { text: "" },
    [FILES]: { text: count ? String(count) : "" },
  };
  mark(cells, "date", entry.outside, "warning");
  if (!entry.outside) mark(cells, "date", entry.closed, "note");
  mark(cells, "amount", entry.correction ? say("entries-mark-correction") : null, "note");
  mark(cells, "kind", advance(entry, say), "note");
  mark(cells, EXCHANGED, entry.rate_needed, "warning");
  if (entry.rate_needed) cells[EXCHANGED] = { ...cells[EXCHANGED], text: say("entries-rate-missing") };
  if (entry.closed !== null) lock(cells, entry.closed);
  return { id: entry.id, cells };
}

function moneyCell(amount: Money | null, language: string): CellContent {
  if (!amount) return { text: "" };
  const edit = `${typedDecimal(amount.amount, language)} ${amount.currency}`;
  return { text: `${decimal(amount.amount, language)} ${amount.currency}`, edit };
}

function number(text: string | null, language: string): CellContent {
  return text === null ? { text: "" } : { text: decimal(text, language), edit: typedDecimal(text, language) };
}

function mark(
  cells: Record<string, CellContent>,
  column: string,
  message: string | null,
  level: "warning" | "note",
): void {
  if (message) cells[column] = { ...(cells[column] ?? { text: "" }), mark: { level, message } };
}

function advance({ kind, amount }: EntryShown, say: Texts["say"]): string | null {
  if (kind !== "advance") return null;
  return say(amount.amount.startsWith("-") ? "entries-mark-settled" : "entries-mark-advance");
}

/** In a closed period nothing can be typed, and the cell says who closed it. */
function lock(cells: Record<string, CellContent>, readOnly: string): void {
  for (const field of FIELDS) cells[field] = { ...(cells[field] ?? { text: "" }), readOnly };
}

/** The row with what was typed and is not kept. */
function drafted(row: GridRow, drafts: Drafts, view: View): GridRow {
  const cells: Record<string, CellContent> = { ...row.cells };
  for (const field of FIELDS) {
    const draft = drafts.get(at(row.id, field));
    if (!draft) continue;
    const { readOnly } = cells[field] ?? {};
    cells[field] = {
      text: shownAs(field, draft.text, view),
      edit: draft.text,
      state: "open",
      ...(draft.message && { mark: { level: "error" as const, message: draft.message } }),
      ...(readOnly !== undefined && { readOnly }),
    };
  }
  return { id: row.id, cells };
}

/** Choices are kept by their values and shown by their names. */
export function shownAs(column: string, text: string, view: View): string {
  const { budget, texts } = view;
  if (column === "kind") return KINDS.some((kind) => kind === text) ? texts.say(`entry-${text}`) : text;
  if (column === "funding") return budget?.fundings.find(({ id }) => id === text)?.name ?? text;
  if (column === "line") return linesOf(budget).find(({ value }) => value === text)?.name ?? text;
  return text;
}

/** What one row says, for the core. */
export interface Typed {
  row: string;
  patches: Patch[];
  entry: EntryTyped;
}

/** Patches row by row; a row that is not there yet says all that was typed into it so far. */
export function typedOf(patches: readonly Patch[], drafts: Drafts): Typed[] {
  const rows = new Map<string, Map<string, Patch>>();
  for (const patch of patches) {
    const cells = rows.get(patch.row) ?? waiting(patch.row, drafts);
    cells.set(patch.column, patch);
    rows.set(patch.row, cells);
  }
  return [...rows].flatMap(([row, cells]) => {
    const all = [...cells.values()];
    // A blank row of a block is no entry.
    if (isNew(row) && all.every(({ text }) => !text?.trim())) return [];
    return [{ row, patches: all, entry: entryOf(row, all) }];
  });
}

/** What was typed into a row that is not there yet. */
export function waiting(row: string, drafts: Drafts): Map<string, Patch> {
  if (!isNew(row)) return new Map();
  const own = [...drafts.values()].filter(({ line }) => line === row);
  return new Map(own.map(({ column, text }) => [column, { row, column, text: text === "" ? null : text }]));
}

function entryOf(row: string, patches: readonly Patch[]): EntryTyped {
  const entry: EntryTyped = isNew(row) ? {} : { entry: row };
  for (const { column, text } of patches) {
    const field = FIELDS.find((known) => known === column);
    // What is empty in a new row was not said.
    if (field && (text !== null || !isNew(row))) entry[field] = text ?? "";
  }
  return entry;
}

/** A cell by its names, for the list of what needs attention. */
export function placeName(rows: readonly GridRow[], columns: readonly GridColumn[], draft: Draft): string {
  const down = rows.findIndex(({ id }) => id === draft.line);
  const cells = rows[down]?.cells ?? {};
  const row = cells["reference"]?.text || cells["note"]?.text || cells["line"]?.text;
  const column = columns.find(({ key }) => key === draft.column)?.name;
  return [row || String(down + 1), column].filter(Boolean).join(" · ");
}
