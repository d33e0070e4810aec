// Codes of the record in words: the vocabulary that the reports use, too.
import { languageName } from "./format";
import type { Texts } from "./texts";

/** A code such as `completed` of a family such as `status`; a code without a word stays as it is. */
export function term(texts: Texts, family: string, code: string, count = 1): string {
  return texts.find(`${family}-${code}`, { count }) ?? code.replaceAll("_", " ");
}

/** The name of a fact, such as `dates.start`; `countries.PY` is named as `countries`. */
export function factName(texts: Texts, field: string): string {
  const key = field.replaceAll(".", "-");
  const family = field.split(".")[0] ?? field;
  return texts.find(`fact-${key}`) ?? texts.find(`fact-${family}`) ?? fieldName(texts, family);
}

/** The name of a field inside a row; `text.fr` is named as `text`. */
export function fieldName(texts: Texts, field: string): string {
  const name = field.split(".")[0] ?? field;
  return texts.find(`window-field-${name}`) ?? texts.find(`fact-${name}`) ?? name.replaceAll("_", " ");
}

/** The name of a field with the language of its text: `title.fr`. */
export function fieldNameIn(texts: Texts, field: string): string {
  const language = field.split(".")[1];
  const name = fieldName(texts, field);
  return language ? `${name} (${languageName(language, texts.language)})` : name;
}

/** Which fact the rows of a table of the record are. */
const FACT_OF_TABLE: Readonly<Record<string, string>> = {
  identifier: "identifiers",
  country: "countries",
  organisation: "organisations",
  project_organisation: "organisations",
  component: "components",
  support_domain: "domains",
  target_group: "target_groups",
  reference: "references",
  result_node: "framework",
  period: "periods",
  indicator: "indicators",
  period_value: "indicators",
  deliverable: "deliverables",
  reach: "reach",
  reach_cell: "reach",
  engagement: "engagement",
  result_statement: "results",
  lesson: "lessons",
  expert: "experts",
  budget: "budget",
  budget_line: "budget",
};

/** The name of a table of the record, as a fact where it is one. */
export function tableName(texts: Texts, table: string): string {
  const fact = FACT_OF_TABLE[table];
  return fact ? factName(texts, fact) : (texts.find(`window-table-${table}`) ?? factName(texts, table));
}
