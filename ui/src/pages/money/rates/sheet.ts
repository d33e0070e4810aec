// Exchange rates as rows and columns of texts: the newest first, and above them a row in which a
// new one is typed.
import { typedDecimal } from "../../../lib/format";
import type { RateNeeded } from "../../../lib/generated/RateNeeded";
import type { RowShown } from "../../../lib/generated/RowShown";
import type { Texts } from "../../../lib/texts";
import { fieldName, term } from "../../../lib/vocabulary";
import type { CellContent, GridColumn, GridRow } from "../../../parts/grid/model";
import type { Drafts } from "../../../parts/record/drafts";

/** The row in which a new rate is typed. */
export const NEW = "new";

export const FIELDS = ["date", "base", "rate", "counter", "source"] as const;
export type RateField = (typeof FIELDS)[number];

/** What a rate cannot do without. */
const NEEDED: readonly RateField[] = ["base", "rate", "counter", "source"];

export const SOURCES = ["infor_euro", "un_operational", "own_books", "agreement"] as const;

/** What was typed of a rate that is not complete yet. */
export type Begun = Readonly<Partial<Record<RateField, string>>>;

export function columnsOf(rows: readonly RowShown[], texts: Texts): GridColumn[] {
  const used = rows.flatMap(({ values }) => values["source"]?.value ?? []);
  const sources = [...new Set([...SOURCES, ...used])];
  const choices = sources.map((value) => ({ value, name: term(texts, "rate-source", value) }));
  const column = (key: RateField, kind: GridColumn["kind"], width: number): GridColumn => {
    return { key, name: texts.say(`rates-column-${key}`), kind, editable: true, width };
  };
  return [
    { ...column("date", "label", 12), frozen: true },
    column("base", "text", 6),
    column("rate", "number", 10),
    column("counter", "text", 9),
    { ...column("source", "choice", 17), choices },
  ];
}

export function rowsOf(rows: readonly RowShown[], begun: Begun, texts: Texts, drafts: Drafts): GridRow[] {
  const kept = rows.map((row) => ({ id: row.row, cells: drafted(row.row, cellsOf(row, texts.language), drafts) }));
  return [{ id: NEW, cells: drafted(NEW, newCells(begun, texts), drafts) }, ...kept];
}

function cellsOf({ values }: RowShown, language: string): Record<string, CellContent> {
  return Object.fromEntries(
    Object.entries(values).map(([field, { value, shown }]) => {
      const edit = field === "rate" ? typedDecimal(value, language) : value;
      return [field, { text: shown, edit }];
    }),
  );
}

/** An empty row says what it is for; one that was begun says what it still needs. */
function newCells(begun: Begun, texts: Texts): Record<string, CellContent> {
  const lacking = lackingOf(begun);
  const isBegun = Object.keys(begun).length > 0;
  const fields = lacking.map((field) => fieldName(texts, field)).join(", ");
  const message = isBegun ? texts.say("rates-new-needs", { fields }) : texts.say("rates-new-hint");
  const cells: Record<string, CellContent> = Object.fromEntries(
    Object.entries(begun).map(([field, text]) => {
      const shown = field === "source" ? term(texts, "rate-source", text) : text;
      return [field, { text: shown, edit: text, state: "open" }];
    }),
  );
  const mark = { level: "note", message } as const;
  if (!isBegun) return { date: { text: texts.say("rates-new"), edit: "", mark } };
  const first = lacking[0] ?? "date";
  return { ...cells, [first]: { ...(cells[first] ?? { text: "" }), mark } };
}

function drafted(row: string, cells: Record<string, CellContent>, drafts: Drafts): Record<string, CellContent> {
  for (const { line, column, text, message } of drafts.values()) {
    if (line === row) cells[column] = { text, edit: text, mark: { level: "error", message }, state: "open" };
  }
  return cells;
}

export function lackingOf(begun: Begun): RateField[] {
  return NEEDED.filter((field) => !begun[field]?.trim());
}

/** The newest first; those that hold always stand at the end. */
export function inOrder(rows: readonly RowShown[]): RowShown[] {
  const date = ({ values }: RowShown) => values["date"]?.value ?? "";
  return rows
    .filter(({ archived }) => archived === null)
    .sort((one, other) => date(other).localeCompare(date(one)));
}

/** Of which currency there is one in a publisher's rates. */
const PUBLISHED: Readonly<Record<string, string>> = { infor_euro: "EUR", un_operational: "USD" };

/** The currency of which a source says how many others there are; the budget's where nobody knows. */
export function baseOf(source: string | null, into: string): string {
  return (source !== null && PUBLISHED[source]) || into;
}

/** A rate that is asked for, as far as it is known. */
export function begunFor({ from, into, date }: RateNeeded, source: string | null): Begun {
  const published = baseOf(source, into);
  const base = published === from ? from : into;
  return {
    ...(date !== null && { date }),
    base,
    counter: base === into ? from : into,
    ...(source !== null && { source }),
  };
}
