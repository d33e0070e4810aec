// Codes of the record in words: the vocabulary that the reports use, too.
import type { Texts } from "./texts";

/** A code such as `completed` of a family such as `status`; a code without a word stays as it is. */
export function term(texts: Texts, family: string, code: string): string {
  return texts.find(`${family}-${code}`) ?? code.replaceAll("_", " ");
}

/** The name of a fact, such as `dates.start`; `countries.PY` is named as `countries`. */
export function factName(texts: Texts, field: string): string {
  const key = field.replaceAll(".", "-");
  const family = field.split(".")[0] ?? field;
  return texts.find(`window-fact-${key}`) ?? texts.find(`window-fact-${family}`) ?? field.replaceAll("_", " ");
}
