// Languages that a row's texts lack beside those in which it has them. Pure.
import type { Entity } from "../../lib/generated/Entity";
import type { RowShown } from "../../lib/generated/RowShown";
import { isText } from "../../lib/rows";

/** Of the record's languages those in which a text is not there that is there in another one. */
export function gapsOf(row: RowShown, entity: Entity, languages: readonly string[]): string[] {
  const told = entity.fields
    .filter(isText)
    .map(({ name }) => Object.keys(row.texts[name] ?? {}))
    .filter((there) => there.length > 0);
  return languages.filter((language) => told.some((there) => !there.includes(language)));
}
