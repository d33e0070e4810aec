// How each kind of row looks in a list and in a form: data, so that one list and one form
// serve all of them. What is not said here follows from the catalogue.

/** A heading (`window-group-<name>`) with its fields. */
export interface Group {
  name: string;
  fields: readonly string[];
}

export interface Shape {
  /** Fields that together name a row. */
  name: readonly string[];
  /** Fields that stand beside the name. */
  facts?: readonly string[];
  /** Fields that a form leaves out: the place of the row says them. */
  hidden?: readonly string[];
  /** Headings of a long form; fields in none of them stand above. */
  groups?: readonly Group[];
}

const SHAPES: Readonly<Record<string, Shape>> = {
  project: { name: ["title"] },
  identifier: { name: ["value"], facts: ["scheme"] },
  iati_fact: { name: ["fact"], facts: ["value"] },
  project_organisation: { name: ["organisation"], facts: ["role"] },
  organisation: { name: ["name"], facts: ["acronym", "sub_unit", "country"] },
  programme: { name: ["name"], facts: ["acronym"] },
  component: { name: ["number", "title"], facts: ["lead"] },
  agreement: {
    name: ["number", "organisation"],
    facts: ["amount", "start_date", "end_date"],
    groups: [
      { name: "reporting", fields: ["calendar", "year_month", "report_days", "report_month", "report_day", "finance_month"] },
      { name: "final_report", fields: ["final_months", "final_days", "reported_until"] },
      { name: "report_templates", fields: ["report_template", "final_template", "finance_template"] },
      {
        name: "money_rules",
        fields: ["variance_percent", "indirect_percent", "indirect_base", "rate_policy", "rounding"],
      },
      { name: "figures_rules", fields: ["smallest_cell", "jump_percent"] },
    ],
  },
  amendment: {
    name: ["number", "date"],
    facts: ["amount", "end_date"],
    hidden: ["agreement"],
  },
  period: { name: ["code"], facts: ["start_day", "end_day"] },
  support_domain: { name: ["text"] },
  target_group: { name: ["text"] },
  reference: { name: ["number", "text"], facts: ["kind"] },
  result_node: {
    name: ["code", "text"],
    facts: ["level"],
    hidden: ["parent", "axis"],
    groups: [{ name: "activity", fields: ["start_date", "end_date", "progress", "place"] }],
  },
  indicator: {
    name: ["code", "text"],
    facts: ["baseline", "target"],
    groups: [
      { name: "baseline_target", fields: ["baseline", "baseline_date", "target"] },
      { name: "breakdown", fields: ["by_sex", "by_disability", "sensitive", "age_bands"] },
    ],
  },
  target_cell: { name: ["sex", "age", "disability"], facts: ["value", "period"], hidden: ["indicator"] },
  deliverable: { name: ["text"], facts: ["group", "quantity", "status", "due"] },
  engagement: { name: ["text"], facts: ["event", "date"] },
  result_statement: { name: ["text"] },
  lesson: { name: ["observation"], facts: ["theme", "phase"] },
  citation: { name: [], facts: ["note"] },
  risk: { name: ["text"], facts: ["category", "likelihood", "impact", "status"] },
  expert: { name: ["name"], facts: ["expertise"] },
  funding: { name: ["name"], facts: ["kind", "amount"] },
  budget_line: { name: ["code", "text"] },
  reallocation: { name: ["date", "amount"] },
  rate: { name: ["base", "counter", "date"], facts: ["rate"] },
  attachment: { name: ["name"], facts: ["caption", "credit"] },
};

/** The shape of a kind of row. */
export function shapeOf(table: string): Shape {
  return SHAPES[table] ?? { name: ["name", "text", "code"] };
}
