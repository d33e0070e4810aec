// Where a find of the search leads.
import type { Hit } from "./generated/Hit";
import type { Route } from "./route";

/** The section of the project's page in which the rows of a table stand. */
const SECTION_OF_TABLE: Readonly<Record<string, string>> = {
  identifier: "identity",
  programme: "identity",
  support_domain: "identity",
  target_group: "identity",
  component: "identity",
  result_node: "framework",
  indicator: "indicators",
  period_value: "indicators",
  deliverable: "deliverables",
  budget_line: "budget",
  reach: "reach",
  engagement: "engagement",
  result_statement: "results",
  lesson: "lessons",
  citation: "lessons",
  expert: "partners",
  organisation: "partners",
  reference: "references",
};

/** Sections of a project's own texts. */
const SECTION_OF_FIELD: Readonly<Record<string, string>> = { objective: "purpose", context: "purpose" };

/** The section of a find; none where it is the project as a whole. */
export function sectionOf({ kind, table, field }: Hit): string | undefined {
  if (kind === "project") return undefined;
  if (table === "project") return SECTION_OF_FIELD[field] ?? "identity";
  return SECTION_OF_TABLE[table];
}

/** The place of a find; none for a body that no project names. */
export function placeOf(hit: Hit): Route | null {
  if (hit.project === null) return null;
  const section = sectionOf(hit);
  if (section === undefined) return { page: "project", project: hit.project };
  return { page: "project", project: hit.project, section, row: hit.row };
}
