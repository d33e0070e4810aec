// Letters that Markdown would read as signs get a backslash, and no others: a text that a
// person typed is to look in the workspace as it looks on paper.
import { FIGURE } from "./read";
import type { Unit } from "./units";

interface Context {
  /** The first letter of a line. */
  fresh: boolean;
  cell: boolean;
  link: boolean;
}

/** How a letter is written in its place. */
export function escaped(units: readonly Unit[], at: number, context: Context): string {
  const { text } = units[at] ?? { text: "" };
  return needed(units, at, context) ? `\\${text}` : text;
}

function needed(units: readonly Unit[], at: number, { fresh, cell, link }: Context): boolean {
  const letter = units[at]?.text ?? "";
  const next = units[at + 1];
  switch (letter) {
    case "\\":
    case "*":
    case "`":
    case "~":
      return true;
    case "_":
      return !(isWord(units[at - 1], units[at]) && isWord(next, units[at]));
    case "[":
      return link;
    case "]":
      return link || next === undefined || next.href !== null || "([:".includes(next.text);
    case "!":
      return next !== undefined && (next.text === "[" || (next.href !== null && units[at]?.href === null));
    case "|":
      return cell || fresh;
    case "<":
      return /^<[\p{L}/!?]/u.test(ahead(units, at, 2));
    case "&":
      return /^&#?\w+;/.test(ahead(units, at, 40));
    case "{":
      return ahead(units, at, 120).search(FIGURE) === 0;
    case "#":
      // At the end of a heading it would close it.
      return /^#+\s*$/.test(lineAhead(units, at)) || (fresh && opensLine(lineAhead(units, at)));
    default:
      return (fresh && opensLine(lineAhead(units, at))) || closesNumber(units, at);
  }
}

/** A letter with the same marks, so that nothing comes between. */
function isWord(unit: Unit | undefined, beside: Unit | undefined): boolean {
  if (unit?.kind !== "text" || !/[\p{L}\p{N}]/u.test(unit.text)) return false;
  return unit.bold === beside?.bold && unit.italic === beside.italic && unit.href === beside.href;
}

function ahead(units: readonly Unit[], at: number, length: number): string {
  const near = units.slice(at, at + length);
  const end = near.findIndex(({ kind }) => kind !== "text");
  return (end < 0 ? near : near.slice(0, end)).map(({ text }) => text).join("");
}

function lineAhead(units: readonly Unit[], at: number): string {
  return ahead(units, at, units.length).split("\n", 1)[0] ?? "";
}

/** A heading, a quote, an item, a rule. */
function opensLine(line: string): boolean {
  return /^(#{1,6}(\s|$)|>|[-+](\s|$)|-[-\s]*$|=+\s*$)/.test(line);
}

/** The dot of `1. ` at the beginning of a line would make an item of it. */
function closesNumber(units: readonly Unit[], at: number): boolean {
  const sign = units[at]?.text;
  if ((sign !== "." && sign !== ")") || !/^.(\s|$)/.test(lineAhead(units, at))) return false;
  const before: string[] = [];
  for (let back = at - 1; back >= 0; back--) {
    const unit = units[back];
    if (unit?.kind !== "text" || unit.text === "\n") break;
    before.unshift(unit.text);
  }
  return /^\s*\d{1,9}$/.test(before.join(""));
}
