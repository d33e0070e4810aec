// What a row is called in a list, and the facts beside its name, in the reader's language.
import { joined, languageWord } from "../../lib/format";
import type { Entity } from "../../lib/generated/Entity";
import type { Field } from "../../lib/generated/Field";
import type { RowShown } from "../../lib/generated/RowShown";
import { textOf, useEntity, useRowsOf } from "../../lib/rows";
import { type Texts, useTexts } from "../../lib/texts";
import { fieldName, term } from "../../lib/vocabulary";
import { gapsOf } from "./gaps";
import { shapeOf } from "./shapes";

/** Words in their language, where it is not the reader's. */
export interface Told {
  text: string;
  lang?: string | undefined;
  /** It says that something is not there yet. */
  gap?: boolean;
}

/** Tells rows of one kind. */
export interface Names {
  name: (row: RowShown) => Told;
  facts: (row: RowShown) => Told[];
  /** Languages that its texts lack. */
  gaps: (row: RowShown, languages: readonly string[]) => Told[];
}

/** Reads the rows that these rows name, too. */
export function useNames(table: string, project: string | null): Names {
  const texts = useTexts();
  const entity = useEntity(table);
  const shape = shapeOf(table);
  const named = (entity?.fields ?? []).flatMap(({ name, kind }) =>
    kind.is === "row" && kind.table !== table && [...shape.name, ...(shape.facts ?? [])].includes(name)
      ? [kind.table]
      : [],
  );
  const others = useRowsOf(named, project);
  const tell = (row: RowShown, fields: readonly string[]) =>
    fields.flatMap((name) => {
      const told = toldOf(texts, entity, row, name, others);
      return told ? [told] : [];
    });
  return {
    name: (row) => inOne(tell(row, shape.name), row.label),
    facts: (row) => tell(row, shape.facts ?? []),
    gaps: (row, languages) => (entity ? toldGaps(texts, gapsOf(row, entity, languages)) : []),
  };
}

/** In words, for the line of a row. */
export function toldGaps({ say, language }: Texts, gaps: string[]): Told[] {
  if (gaps.length === 0) return [];
  const languages = joined(
    gaps.map((code) => languageWord(code, language)),
    language,
  );
  return [{ text: say("texts-gap", { languages }), gap: true }];
}

/** Parts of a name in one line, such as a code and a text. */
function inOne(parts: Told[], label: string): Told {
  if (parts.length === 0) return { text: label };
  return { text: parts.map(({ text }) => text).join(" · "), lang: parts.find(({ lang }) => lang)?.lang };
}

function toldOf(
  texts: Texts,
  entity: Entity | undefined,
  row: RowShown,
  name: string,
  others: RowShown[],
): Told | null {
  const text = textOf(row, name, texts.language);
  if (text) return { text: text.text, lang: text.lang === texts.language ? undefined : text.lang };
  const value = row.values[name];
  const field = entity?.fields.find((other) => other.name === name);
  if (!value || !field) return null;
  if (field.kind.is === "row") {
    const other = others.find(({ row: key }) => key === value.value);
    return other ? { text: other.label } : null;
  }
  return { text: withUnit(texts, row, field, value.shown) };
}

/** A bare figure says what it is. */
function withUnit(texts: Texts, row: RowShown, { name, kind }: Field, shown: string): string {
  if (kind.is !== "count" && kind.is !== "number") return shown;
  const unit = row.values["unit"]?.value;
  if (!unit || name !== "quantity") return `${fieldName(texts, name)} ${shown}`;
  return `${shown} ${term(texts, "unit", unit, Number(row.values[name]?.value))}`;
}
