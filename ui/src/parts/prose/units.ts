// A paragraph letter by letter, with its marks put so that Markdown can say them: emphasis
// neither begins nor ends with a space, nor with a sign that a letter touches from outside.
import type { JSONContent } from "@tiptap/core";

export interface Unit {
  kind: "text" | "figure" | "break";
  /** One letter, or the figure's id. */
  text: string;
  position: number;
  bold: boolean;
  italic: boolean;
  href: string | null;
}

/** The letters of inline content that begins at a position. */
export function unitsOf(content: readonly JSONContent[], start: number): Unit[] {
  let position = start;
  const units = content.flatMap((piece) => {
    const found = lettersOf(piece, position);
    position += piece.type === "text" ? (piece.text?.length ?? 0) : 1;
    return found;
  });
  const kept = stripped(units);
  links(kept);
  trim(kept, "bold");
  clip(kept);
  trim(kept, "italic");
  return kept;
}

/** Markdown has no spaces around a paragraph. */
function stripped(units: Unit[]): Unit[] {
  const first = units.findIndex((unit) => !isSpace(unit));
  const last = units.findLastIndex((unit) => !isSpace(unit));
  return first < 0 ? [] : units.slice(first, last + 1);
}

function lettersOf(piece: JSONContent, start: number): Unit[] {
  const of = (name: string) => piece.marks?.find(({ type }) => type === name);
  const href: unknown = of("link")?.attrs?.["href"];
  const marks = {
    bold: of("bold") !== undefined,
    italic: of("italic") !== undefined,
    href: typeof href === "string" ? href : null,
  };
  if (piece.type === "figure") {
    return [{ kind: "figure", text: String(piece.attrs?.["id"] ?? ""), position: start, ...marks }];
  }
  if (piece.type === "hardBreak") return [{ kind: "break", text: "\n", position: start, ...marks }];
  let position = start;
  return Array.from(piece.text ?? "", (text) => {
    const unit: Unit = { kind: "text", text, position, ...marks };
    position += text.length;
    return unit;
  });
}

/** A link begins and ends with a letter, and emphasis covers it whole where it goes beyond it. */
function links(units: Unit[]): void {
  for (const unit of units) if (unit.href !== null && isSpace(unit) && !amidLink(units, unit)) unit.href = null;
  for (const [from, until] of runs(units, ({ href }) => href !== null)) {
    for (const mark of ["bold", "italic"] as const) {
      const within = units.slice(from, until);
      const beyond =
        (within[0]?.[mark] && units[from - 1]?.[mark]) || (within.at(-1)?.[mark] && units[until]?.[mark]);
      if (beyond && !within.every((unit) => unit[mark])) for (const unit of within) unit[mark] = false;
    }
  }
}

/** A space with letters of its link before and after it. */
function amidLink(units: readonly Unit[], space: Unit): boolean {
  const at = units.indexOf(space);
  const before = units.slice(0, at).findLast((unit) => !isSpace(unit));
  const after = units.slice(at).find((unit) => !isSpace(unit));
  return before?.href === space.href && after?.href === space.href;
}

type Emphasis = "bold" | "italic";

function trim(units: Unit[], mark: Emphasis): void {
  for (const [from, until] of runs(units, (unit) => unit[mark])) {
    let first = from;
    let last = until - 1;
    while (first <= last && loose(units[first], units[first - 1], /[([{«“‘"'—–/]/)) first += 1;
    while (last >= first && loose(units[last], units[last + 1], /[)\]}»”’"'—–/.,;:!?…]/)) last -= 1;
    for (let at = from; at < until; at++) {
      const unit = units[at];
      if (unit && (at < first || at > last)) unit[mark] = false;
    }
  }
}

/** First letter, and first no more, of each stretch of letters without a gap. */
function runs(units: readonly Unit[], within: (unit: Unit) => boolean): [number, number][] {
  const found: [number, number][] = [];
  units.forEach((unit, at) => {
    if (!within(unit)) return;
    const last = found.at(-1);
    if (last && last[1] === at) last[1] = at + 1;
    else found.push([at, at + 1]);
  });
  return found;
}

/** Emphasis cannot begin (or end) with this letter, beside that one outside of it. */
function loose(edge: Unit | undefined, outside: Unit | undefined, beside: RegExp): boolean {
  if (!edge || isSpace(edge)) return true;
  if (!isSign(edge) || outside === undefined || isSpace(outside)) return false;
  // Within other emphasis it would be no telling which of them begins or ends.
  if (outside.bold || outside.italic) return true;
  return outside.kind === "figure" || outside.href !== null || !beside.test(outside.text);
}

function isSpace(unit: Unit): boolean {
  return unit.kind === "break" || (unit.kind === "text" && /\s/u.test(unit.text));
}

/** A figure and a link stand in brackets. */
function isSign(unit: Unit): boolean {
  return unit.kind === "figure" || unit.href !== null || /[\p{P}\p{S}]/u.test(unit.text);
}

/** Slanted letters that begin or end in the midst of bold ones stay slanted within them only. */
function clip(units: Unit[]): void {
  for (const [from, until] of runs(units, (unit) => unit.italic)) {
    const bold = units.slice(from, until).map((unit) => unit.bold);
    const crossing =
      bold.includes(true) &&
      bold.includes(false) &&
      (crosses(units[from - 1], units[from]) || crosses(units[until - 1], units[until]));
    if (!crossing) continue;
    for (const unit of units.slice(from, until)) if (!unit.bold) unit.italic = false;
  }
}

function crosses(one: Unit | undefined, other: Unit | undefined): boolean {
  return one?.bold === true && other?.bold === true;
}
