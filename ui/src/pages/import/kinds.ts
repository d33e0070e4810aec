// What a file seems to be, by its name and its first bytes, and what could be done with it. A
// proposal: a person may decide otherwise, and the core looks at the bytes itself. Pure.

import type { Held } from "../../lib/commands";

/** A file or a text as it came in. */
export interface Incoming extends Held {
  name: string;
  text?: string;
  base64?: string;
  /** The core knows it for a form that a partner sent back. */
  form?: true;
}

/** What a file seems to be; its word is `import-is-<what>`. */
export type Seeming = "form" | "changes" | "iati" | "workbook" | "separated" | "page" | "picture" | "pdf" | "document" | "other";

/** What can be done with a file; its word is `import-as-<use>`. */
export type Use = "form" | "changes" | "table" | "page" | "iati" | "attachment";

const ENDINGS: readonly [RegExp, Seeming][] = [
  [/\.bilan-changes$/i, "changes"],
  [/\.(xlsx|xlsm|xltx|xls|ods|fods)$/i, "workbook"],
  [/\.(csv|tsv|tab)$/i, "separated"],
  [/\.(txt|text|md|markdown)$/i, "page"],
  [/\.(jpe?g|png|webp|gif|heic|tiff?)$/i, "picture"],
  [/\.pdf$/i, "pdf"],
  [/\.(docx?|odt|rtf|pptx?|odp|eml|msg)$/i, "document"],
];

/** How files begin, in base64, where their names say nothing. */
const BEGINNINGS: readonly [string, Seeming][] = [
  ["JVBER", "pdf"],
  ["iVBORw0KGgo", "picture"],
  ["/9j/", "picture"],
  ["UEsDB", "other"],
  ["0M8R4KGx", "other"],
];

/** The likeliest use first. */
const USES: Readonly<Record<Seeming, readonly [Use, ...Use[]]>> = {
  form: ["form", "attachment", "table"],
  changes: ["changes", "attachment"],
  iati: ["iati", "attachment"],
  workbook: ["table", "attachment"],
  separated: ["table", "page", "attachment"],
  page: ["page", "table", "attachment"],
  picture: ["attachment"],
  pdf: ["attachment"],
  document: ["attachment"],
  other: ["attachment", "page", "table"],
};

/** Letters that are looked at to tell a table from a text. */
const LOOKED_AT = 20_000;

/** What a file seems to be. A text whose lines are parted alike is a table, whatever its name. */
export function seemingOf({ name, text, base64, form }: Incoming): Seeming {
  if (form) return "form";
  const named = ENDINGS.find(([pattern]) => pattern.test(name))?.[1];
  if (named && named !== "page") return named;
  const begun = BEGINNINGS.find(([beginning]) => base64?.startsWith(beginning))?.[1];
  if (begun) return named ?? begun;
  const begins = text ?? beginningOf(base64 ?? "");
  if (isIati(begins)) return "iati";
  if (isParted(begins)) return "separated";
  return named ?? (text === undefined ? "other" : "page");
}

/** What can be done with a file, the likeliest first. What has no bytes here is no file to be attached or read as a page. */
export function usesOf(file: Incoming): readonly [Use, ...Use[]] {
  const [first, ...others] = USES[seemingOf(file)];
  const possible = (use: Use) => use === "table" || Boolean(file.base64) || (use === "page" && file.text !== undefined);
  return [first, ...others.filter(possible)];
}

/** An IATI file says so in its first element; in UTF-16 a zero stands between any two letters. */
function isIati(text: string): boolean {
  return /<iati-activit/.test(text.slice(0, LOOKED_AT).replaceAll("\0", ""));
}

/** Three lines at least, and nearly all of them with the same number of tabs. */
export function isParted(text: string): boolean {
  const lines = text
    .slice(0, LOOKED_AT)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "");
  const tabs = lines.map((line) => line.split("\t").length - 1);
  const usual = Math.max(0, ...tabs);
  const alike = tabs.filter((count) => count === usual).length;
  return lines.length >= 3 && usual > 0 && alike >= lines.length * 0.8;
}

/** The first letters of a file; those of other encodings than UTF-8 are of no matter here. */
function beginningOf(base64: string): string {
  const part = base64.slice(0, LOOKED_AT - (LOOKED_AT % 4));
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(part), (letter) => letter.charCodeAt(0)));
  } catch {
    // What is no base64 has no letters.
    return "";
  }
}
