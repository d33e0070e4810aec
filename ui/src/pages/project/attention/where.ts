// Where each line of what is missing or late is mended: a place of the window and the part of
// it that takes the focus. Pure.
import type { AttentionLine } from "../../../lib/generated/AttentionLine";
import type { Project } from "../../../lib/generated/Project";
import type { Route } from "../../../lib/route";
import { EDITED, type EditedName } from "../edit/sections";

/** A place, and the element there by CSS. */
export interface Where {
  route: Route;
  focus: string | null;
}

/** A field of the record; without a row, one is to be added. */
type Field = Pick<AttentionLine, "table" | "field">;
type Coded = { code?: AttentionLine["code"] | undefined };

const OF_PURPOSE: ReadonlySet<string> = new Set(["objective", "context"]);

/** Kinds of rows that stand in the section of others. */
const INSIDE: Readonly<Record<string, EditedName>> = {
  identifier: "identity",
  component: "identity",
  result_node: "framework",
  amendment: "agreements",
  target_cell: "indicators",
  period_value: "indicators",
  reach: "reach",
  partner_form: "reach",
};

/** The section of the edited project that a line belongs to. */
export function sectionOf({ table, field, code }: Field & Coded): EditedName {
  if (table === "project") return OF_PURPOSE.has(field) ? "purpose" : "identity";
  if (code === "periods-missing") return "periods";
  const own = Object.entries(EDITED).find(([, rows]) => rows === table)?.[0] as EditedName | undefined;
  return own ?? INSIDE[table] ?? "identity";
}

/** How many lines each section has. */
export function countsOf(lines: readonly AttentionLine[]): Partial<Record<string, number>> {
  const counts: Partial<Record<string, number>> = {};
  for (const line of lines) {
    const section = sectionOf(line);
    counts[section] = (counts[section] ?? 0) + 1;
  }
  return counts;
}

/** Where a line leads. */
export function whereOf(line: AttentionLine, { id: project, reach }: Pick<Project, "id" | "reach">): Where {
  const { table, row } = line;
  if (line.code === "period-without-figures") {
    return { route: { page: "reach", project, period: row ?? undefined }, focus: null };
  }
  if (table === "partner_form") return { route: { page: "forms", project }, focus: null };
  if (table === "reach") {
    const figures = reach.find(({ id }) => id === row);
    const { kind, period } = figures ?? {};
    return { route: { page: "reach", project, kind, period: period ?? undefined }, focus: null };
  }
  return fieldAt(line, project);
}

/** Where a field of the record is edited. */
export function fieldAt(line: Field & Pick<AttentionLine, "row"> & Coded, project: string): Where {
  const { table, row, code } = line;
  const section = sectionOf(line);
  const opens = row !== null && table !== "project" && code !== "periods-missing";
  const route = { page: "project", project, section, edit: true, ...(opens && { row }) } as const;
  return { route, focus: partOf(line, section) };
}

function partOf(
  { code, table, row, field }: Field & Pick<AttentionLine, "row"> & Coded,
  section: EditedName,
): string {
  if (code === "periods-missing") return `[data-testid="generate-${row}"]`;
  if (row === null) return `#${section} [data-testid="add-${table}"]`;
  const form = `[data-form="${row}"]`;
  if (code === "indicator-without-figure") return `${form} ~ * [data-field="actual"] input[value=""]`;
  if (field === "closed_at") return `${form} ~ * [data-testid="close-period"]`;
  return `${form} [data-field="${field}"] :is(input:not([type="hidden"]), textarea)`;
}
