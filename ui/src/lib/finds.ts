// Where a find of the search leads.
import type { Hit } from "./generated/Hit";
import type { Route } from "./route";
import type { Texts } from "./texts";
import { tableName } from "./vocabulary";

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

/** Sections that only an edited project has. */
const EDITED_SECTION_OF_TABLE: Readonly<Record<string, string>> = {
  agreement: "agreements",
  amendment: "agreements",
  risk: "risks",
  attachment: "files",
};

/** Sections of a project's own texts. */
const SECTION_OF_FIELD: Readonly<Record<string, string>> = { objective: "purpose", context: "purpose" };

/** The section of a find; none where it is the project as a whole. */
function sectionOf({ kind, table, field }: Hit): string | undefined {
  if (kind === "project") return undefined;
  if (table === "project") return SECTION_OF_FIELD[field] ?? "identity";
  return SECTION_OF_TABLE[table] ?? EDITED_SECTION_OF_TABLE[table];
}

/** What the find is a part of, in words; nothing for the project as a whole. */
export function sectionName(texts: Texts, hit: Hit): string | null {
  const section = sectionOf(hit);
  return section ? (texts.find(`section-${section}`) ?? tableName(texts, hit.table)) : null;
}

/** The place of a find; bodies and programmes that no project names stand in their own lists. */
export function placeOf(hit: Hit): Route {
  if (hit.project === null) return { page: "lists" };
  const { project, row } = hit;
  const section = sectionOf(hit);
  if (section === undefined) return { page: "project", project };
  const edit = hit.table in EDITED_SECTION_OF_TABLE || undefined;
  return { page: "project", project, section, row, edit };
}
