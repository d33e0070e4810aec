// The parts of a project that is edited: all of them, empty ones too.
import type { Texts } from "../../../lib/texts";
import { tableName } from "../../../lib/vocabulary";

/** A part is one list of rows, or made by hand where it is `null`. */
export const EDITED = {
  identity: null,
  agreements: "agreement",
  periods: "period",
  partners: "project_organisation",
  experts: "expert",
  purpose: null,
  domains: "support_domain",
  target_groups: "target_group",
  references: "reference",
  framework: null,
  indicators: "indicator",
  deliverables: "deliverable",
  reach: null,
  engagement: "engagement",
  results: "result_statement",
  lessons: "lesson",
  citations: "citation",
  risks: "risk",
  files: "attachment",
} as const;

export type EditedName = keyof typeof EDITED;

export const EDITED_NAMES = Object.keys(EDITED) as EditedName[];

/** A report has several kinds of rows in one section; here each kind has its own list. */
const SPLIT: ReadonlySet<EditedName> = new Set(["agreements", "partners", "experts"]);

/** As the report calls the part, else as its rows are called. */
export function editedName(texts: Texts, name: EditedName): string {
  const table = EDITED[name];
  const own = SPLIT.has(name) ? null : texts.find(`section-${name}`);
  return own ?? (table ? tableName(texts, table) : name);
}

/** Kinds of rows that files can be evidence for. */
export const WITH_FILES: ReadonlySet<string> = new Set([
  "agreement",
  "result_node",
  "indicator",
  "deliverable",
  "engagement",
  "result_statement",
  "lesson",
  "risk",
  "reference",
]);
