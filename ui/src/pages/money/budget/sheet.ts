// A version of the budget as rows and columns of texts, and what is typed into them as cells for
// the core. Amounts are read and added by the core alone; here they are only written out.
import { decimal, typedDecimal } from "../../../lib/format";
import type { BudgetCell } from "../../../lib/generated/BudgetCell";
import type { BudgetField } from "../../../lib/generated/BudgetField";
import type { BudgetPartCell } from "../../../lib/generated/BudgetPartCell";
import type { BudgetRow } from "../../../lib/generated/BudgetRow";
import type { BudgetShown } from "../../../lib/generated/BudgetShown";
import type { BudgetTyped } from "../../../lib/generated/BudgetTyped";
import type { FinanceShown } from "../../../lib/generated/FinanceShown";
import type { Money } from "../../../lib/generated/Money";
import type { Period } from "../../../lib/generated/Period";
import { link } from "../../../lib/route";
import type { Texts } from "../../../lib/texts";
import { term } from "../../../lib/vocabulary";
import type { CellContent, GridColumn, GridRow, Patch } from "../../../parts/grid/model";
import type { Drafts } from "../../../parts/record/drafts";

/** The fields of a line that have a column of their own. */
export const FIELDS = ["code", "text", "unit", "units", "unit_cost", "amount", "cost_type"] as const;

/** Columns that nobody types. */
const OPEN = "open";
const MOVED = "moved";
const SPENT = "spent";
const LEFT = "left";

/** In rem, for each step under a heading. */
const STEP = 0.9;

const COST_TYPES = [
  "direct",
  "personnel",
  "travel",
  "equipment",
  "supplies",
  "rent",
  "services",
  "evaluation",
  "subgrant",
  "indirect",
  "contingency",
  "outside",
] as const;

/** What the page shows of a budget, and how. */
export interface View {
  budget: BudgetShown;
  /** What was spent; nothing while it is being read. */
  finance: FinanceShown | undefined;
  periods: readonly Period[];
  /** Parts of lines by period, too. */
  byPeriod: boolean;
  /** Why nothing can be typed into this version. */
  locked: string | undefined;
}

/** The parts of lines that have a column, each with its key. */
export function partsOf({ budget, periods, byPeriod }: View): (BudgetPartCell & { key: string })[] {
  const told = budget.parts.map(({ funding, period }) => ({ funding, period }));
  const payers: (string | null)[] = budget.fundings.length > 0 ? budget.fundings.map(({ id }) => id) : [null];
  const offered = byPeriod
    ? payers.flatMap((funding) => periods.map(({ id }) => ({ funding, period: id })))
    : [];
  // With periods, what is told of no period keeps its column only where something is in it.
  const kept = told.filter(
    (part, place) => !byPeriod || part.period !== null || (budget.parts[place]?.total ?? null) !== null,
  );
  const all = new Map([...kept, ...offered].map((part) => [partKey(part), part]));
  const order = ({ funding, period }: BudgetPartCell) =>
    (funding === null ? payers.length : payers.indexOf(funding)) * (periods.length + 2) +
    (period === null ? 0 : periods.findIndex(({ id }) => id === period) + 1);
  return [...all]
    .map(([key, part]) => ({ ...part, key }))
    .sort((one, other) => order(one) - order(other));
}

const partKey = ({ funding, period }: BudgetPartCell): string => `part ${funding ?? "-"} ${period ?? "-"}`;

export function columnsOf(view: View, texts: Texts): GridColumn[] {
  const { say } = texts;
  const { budget, finance } = view;
  const { currency } = budget.version;
  const choices = COST_TYPES.map((value) => ({ value, name: term(texts, "cost-type", value) }));
  const field = (key: BudgetField, name: string, kind: GridColumn["kind"], width: number): GridColumn => ({
    key,
    name,
    kind,
    editable: true,
    width,
  });
  const computed = (key: string, name: string): GridColumn => ({
    key,
    name,
    kind: "computed",
    editable: false,
    width: 7,
  });
  const parts = partsOf(view);
  // A row of headings that has none in sight would be an empty row to a screen reader.
  const grouped = parts.length > 0 ? { group: [say("budget-line-menu")] } : {};
  return [
    { ...field("code", say("window-column-code"), "text", 4.5), frozen: true, ...grouped },
    { ...field("text", say("window-budget-line"), "label", 17), frozen: true, ...grouped },
    field("unit", say("budget-column-unit"), "text", 6),
    field("units", say("window-budget-units"), "number", 5),
    field("unit_cost", say("window-budget-unit-cost"), "number", 6.5),
    field("amount", say("budget-column-amount", { currency }), "number", 8),
    { ...field("cost_type", say("budget-column-cost_type"), "choice", 9), choices },
    ...parts.map(
      (part): GridColumn => ({
        key: part.key,
        name: partName(part, view, texts),
        group: [payer(part, budget, say)],
        kind: "number",
        editable: true,
        width: 8,
      }),
    ),
    ...(parts.length > 0 ? [computed(OPEN, say("budget-column-open"))] : []),
    ...(budget.rows.some(({ moved }) => moved !== null) ? [computed(MOVED, say("budget-column-moved"))] : []),
    ...(finance ? [computed(SPENT, say("budget-column-spent")), computed(LEFT, say("budget-column-left"))] : []),
  ];
}

function payer({ funding }: BudgetPartCell, { fundings }: BudgetShown, say: Texts["say"]): string {
  return fundings.find(({ id }) => id === funding)?.name ?? say("budget-part-of-nobody");
}

function partName({ period }: BudgetPartCell, { periods }: View, { say }: Texts): string {
  return periods.find(({ id }) => id === period)?.code ?? say("budget-part-whole");
}

export function rowsOf(view: View, texts: Texts, drafts: Drafts): GridRow[] {
  const { rows } = view.budget;
  return rows.map((row) => {
    const cells = { ...ownCells(row, texts), ...partCells(row, view, texts), ...spentCells(row, view, texts) };
    if (row.moved) cells[MOVED] = { text: shown(row.moved, texts) };
    if (row.open) cells[OPEN] = { text: shown(row.open, texts) };
    return { id: row.id, heading: row.heading, cells: drafted(row.id, cells, view, drafts) };
  });
}

/** What waits stands over what is kept; where nothing can be typed, each cell says why. */
function drafted(
  row: string,
  cells: Record<string, CellContent>,
  { locked }: View,
  drafts: Drafts,
): Record<string, CellContent> {
  for (const { line, column, text, message } of drafts.values()) {
    if (line !== row) continue;
    cells[column] = { text, edit: text, mark: { level: "error", message }, state: "open" };
  }
  if (locked === undefined) return cells;
  const all = [...FIELDS, ...Object.keys(cells)];
  return Object.fromEntries(all.map((key) => [key, { ...(cells[key] ?? { text: "" }), readOnly: locked }]));
}

function ownCells(row: BudgetRow, texts: Texts): Record<string, CellContent> {
  const { say, language } = texts;
  const heading = { readOnly: say("budget-heading-sum") };
  return {
    code: { text: row.code ?? "" },
    text: { text: row.text, indent: row.depth * STEP },
    unit: { text: row.unit ? term(texts, "unit", row.unit) : "", edit: row.unit ?? "" },
    units: row.units === null ? { text: "" } : figure(row.units, language),
    unit_cost: { ...amount(row.unit_cost, texts), ...(row.heading && heading) },
    amount: row.heading ? { text: shown(row.cost, texts), ...heading } : costOf(row, texts),
    cost_type: costType(row, texts),
  };
}

/** The amount that was stated, else so many at so much; what does not agree is pointed at. */
function costOf(row: BudgetRow, texts: Texts): CellContent {
  const { say, language } = texts;
  if (row.amount === null) {
    const mark = { level: "note", message: say("budget-mark-product") } as const;
    return row.cost === null ? { text: "" } : { text: shown(row.cost, texts), edit: "", mark };
  }
  if (row.product === null) return amount(row.amount, texts);
  const product = decimal(row.product.amount, language);
  return { ...amount(row.amount, texts), mark: { level: "warning", message: say("budget-mark-differs", { product }) } };
}

/** A line that says nothing is what its heading is. */
function costType(row: BudgetRow, texts: Texts): CellContent {
  const text = term(texts, "cost-type", row.kind);
  if (row.cost_type !== null) return { text, edit: row.cost_type };
  return row.kind === "direct" ? { text: "" } : { text: `(${text})`, edit: "" };
}

function partCells(row: BudgetRow, view: View, texts: Texts): Record<string, CellContent> {
  const heading = { readOnly: texts.say("budget-heading-sum") };
  const empty = row.heading ? partsOf(view).map(({ key }) => [key, { text: "", ...heading }]) : [];
  const told = view.budget.parts.map((part, place) => {
    const value = row.parts[place] ?? null;
    return [partKey(part), { ...amount(value, texts), ...(row.heading && heading) }];
  });
  return Object.fromEntries([...empty, ...told]) as Record<string, CellContent>;
}

function spentCells(row: BudgetRow, { finance, budget }: View, texts: Texts): Record<string, CellContent> {
  const line = finance?.lines.find((known) => known.line === row.id);
  if (!line) return {};
  const href = link({ page: "money", project: budget.project, view: "entries", line: row.id });
  const entries = line.period.entries.length + line.before.entries.length;
  if (line.spent === null) {
    const mark = { level: "warning", message: texts.say("budget-mark-rate") } as const;
    return { [SPENT]: { text: "?", href, mark } };
  }
  const spent = { text: shown(line.spent, texts), ...(entries > 0 && { href }) };
  const told = line.revised !== null || entries > 0;
  return { [SPENT]: spent, ...(told && line.variance && { [LEFT]: leftOf(line.variance.difference, texts) }) };
}

/** What is left to spend: the core tells by how much spending is above the budget. */
function leftOf({ amount: above, currency }: Money, texts: Texts): CellContent {
  const over = /[1-9]/.test(above) && !above.startsWith("-");
  const left = above.startsWith("-") ? above.slice(1) : over ? `-${above}` : above;
  const text = shown({ amount: left, currency }, texts);
  return over ? { text, mark: { level: "warning", message: texts.say("budget-mark-over") } } : { text };
}

function figure(value: string, language: string): CellContent {
  return { text: decimal(value, language), edit: typedDecimal(value, language) };
}

function amount(value: Money | null, { language }: Texts): CellContent {
  return value === null ? { text: "" } : figure(value.amount, language);
}

function shown(value: Money | null, { language }: Texts): string {
  return value === null ? "" : decimal(value.amount, language);
}

/** The line under the others. */
export function totalsOf(view: View, texts: Texts): GridRow[] {
  const { budget, finance } = view;
  if (budget.rows.length === 0) return [];
  const cells: Record<string, CellContent> = {
    text: { text: texts.say("budget-total") },
    amount: { text: shown(budget.total, texts) },
    ...(finance && {
      [SPENT]: { text: shown(finance.total.spent, texts) },
      ...(finance.total.variance && { [LEFT]: leftOf(finance.total.variance.difference, texts) }),
    }),
  };
  for (const part of budget.parts) cells[partKey(part)] = { text: shown(part.total, texts) };
  return [{ id: "total", cells }];
}

/** The column of a key, as the core names it. */
function cellOf(view: View, column: string): BudgetCell | null {
  const field = FIELDS.find((known) => known === column);
  if (field) return field;
  const part = partsOf(view).find(({ key }) => key === column);
  return part ? { funding: part.funding, period: part.period } : null;
}

/** Patches as cells for the core, in their order. */
export function typedOf(view: View, patches: readonly Patch[]): { patch: Patch; typed: BudgetTyped }[] {
  return patches.flatMap((patch) => {
    const cell = cellOf(view, patch.column);
    return cell ? [{ patch, typed: { line: patch.row, cell, text: patch.text } }] : [];
  });
}

/** A cell by its names: number or words of the line, and column. */
export function placeName(
  view: View,
  columns: readonly GridColumn[],
  place: { line: string; column: string },
): string {
  const row = view.budget.rows.find(({ id }) => id === place.line);
  const column = columns.find(({ key }) => key === place.column);
  return [row?.code ?? row?.text, ...(column?.group ?? []), column?.name].filter(Boolean).join(" · ");
}

/** What a cell holds in the record, whatever was typed into it since. */
export function keptText(view: View, texts: Texts, line: string, column: string): string {
  const row = rowsOf(view, texts, new Map()).find(({ id }) => id === line);
  return row?.cells[column]?.text ?? "";
}
