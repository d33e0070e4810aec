// What the editor shows → report Markdown, and where each letter of it stands in the document:
// so a remark about a place in the text finds its place on the screen.
import type { JSONContent } from "@tiptap/core";
import { type Unit, unitsOf } from "./units";
import { escaped } from "./escape";
import { read } from "./read";

/** A letter: its offset in the text and its position in the document. */
interface Spot {
  at: number;
  position: number;
}

export interface Written {
  text: string;
  spots: readonly Spot[];
}

/** The text of a document. */
export function write(doc: JSONContent): string {
  return written(doc).text;
}

/** The text of a document with the place of its letters. */
export function written(doc: JSONContent): Written {
  return onLines((doc.content ?? []).map((block) => (holds(block) ? block : unstressed(block))));
}

/** Emphasis amid signs can be such that Markdown cannot say it: the words come before it. */
function holds(block: JSONContent): boolean {
  return letters(read(onLines([block]).text)) === letters(block);
}

function unstressed({ marks, content, ...rest }: JSONContent): JSONContent {
  return {
    ...rest,
    ...(marks && { marks: marks.filter(({ type }) => type === "link") }),
    ...(content && { content: content.map(unstressed) }),
  };
}

/** The letters and figures of a node without their marks and spaces. */
export function letters({ type, text = "", attrs, content = [] }: JSONContent): string {
  const own = type === "figure" ? `{${attrs?.["id"]}}` : text;
  return (own + content.map(letters).join("")).replace(/\s+/g, "");
}

function onLines(content: readonly JSONContent[]): Written {
  const out = new Out();
  blocks(out, content, 0, false);
  return { text: out.text.replace(/\n$/, ""), spots: out.spots };
}

/** Each line begins with the prefixes of the lists that it stands in. */
class Out {
  text = "";
  readonly spots: Spot[] = [];
  readonly #prefixes: { first: string; rest: string }[] = [];
  #fresh = true;

  within(first: string, rest: string, inner: () => void): void {
    this.#prefixes.push({ first, rest });
    inner();
    this.#prefixes.pop();
  }

  put(piece: string, position?: number): void {
    if (this.#fresh) this.#begin();
    if (position !== undefined) this.spots.push({ at: this.text.length, position });
    this.text += piece;
  }

  line(): void {
    if (this.#fresh) this.#begin();
    this.text = `${this.text.replace(/ +$/, "")}\n`;
    this.#fresh = true;
  }

  /** Nothing stands on the line so far. */
  get fresh(): boolean {
    return this.#fresh;
  }

  #begin(): void {
    for (const prefix of this.#prefixes) {
      this.text += prefix.first;
      prefix.first = prefix.rest;
    }
    this.#fresh = false;
  }
}

function blocks(out: Out, content: readonly JSONContent[], start: number, tight: boolean): void {
  let position = start;
  let before: JSONContent | null = null;
  // Two lists that follow each other stay two by another mark.
  let other = false;
  for (const block of content) {
    if (!isEmpty(block)) {
      if (before && !(tight && isList(block))) out.line();
      other = isList(block) && before?.type === block.type && !other;
      writeBlock(out, block, position, other);
      before = block;
    }
    position += size(block);
  }
}

/** Nothing is written of a paragraph, a heading or an item without a word. */
function isEmpty({ type, text, content = [] }: JSONContent): boolean {
  if (type === "text") return !text?.trim();
  if (type === "figure" || type === "picture" || type === "table") return false;
  return type !== "hardBreak" && content.every(isEmpty);
}

function isList({ type }: JSONContent): boolean {
  return type === "bulletList" || type === "orderedList";
}

/** How many positions a node takes in the document. */
function size({ type, text, content }: JSONContent): number {
  if (type === "text") return text?.length ?? 0;
  if (type === "figure" || type === "hardBreak" || type === "picture") return 1;
  return 2 + (content ?? []).reduce((sum, child) => sum + size(child), 0);
}

function writeBlock(out: Out, block: JSONContent, position: number, other: boolean): void {
  const content = block.content ?? [];
  switch (block.type) {
    case "bulletList":
    case "orderedList":
      list(out, block, position, other);
      break;
    case "table":
      table(out, content, position + 1);
      break;
    case "blockquote":
      out.within("> ", "> ", () => {
        blocks(out, content, position + 1, false);
      });
      break;
    default:
      line(out, block, position);
      out.line();
  }
}

function line(out: Out, { type, attrs, content = [] }: JSONContent, position: number): void {
  if (type === "picture") {
    out.put(picture(String(attrs?.["src"] ?? ""), String(attrs?.["alt"] ?? "")), position);
    return;
  }
  if (type === "heading") out.put(`${"#".repeat(Number(attrs?.["level"] ?? 2))} `);
  inline(out, unitsOf(content, position + 1), type === "heading" ? "heading" : "paragraph");
}

function list(out: Out, { type, attrs, content = [] }: JSONContent, start: number, other: boolean): void {
  const loose = content.some(({ content: inner = [] }) => inner.filter((one) => !isList(one)).length > 1);
  let number = Number(attrs?.["start"] ?? 1);
  let position = start + 1;
  let first = true;
  for (const item of content) {
    if (isEmpty(item)) {
      position += size(item);
      continue;
    }
    if (loose && !first) out.line();
    first = false;
    const mark = type === "bulletList" ? (other ? "*" : "-") : `${number}${other ? ")" : "."}`;
    const inner = position + 1;
    out.within(`${mark} `, " ".repeat(mark.length + 1), () => {
      entry(out, item, inner, !loose);
    });
    number += 1;
    position += size(item);
  }
}

function entry(out: Out, { content = [] }: JSONContent, position: number, tight: boolean): void {
  const [first] = content;
  // An empty item with a list in it still has a line of its own.
  if (first && isEmpty(first)) out.line();
  blocks(out, content, position, tight);
}

const RULES: Readonly<Record<string, string>> = { left: ":---", center: ":---:", right: "---:" };

function table(out: Out, rows: readonly JSONContent[], start: number): void {
  let position = start;
  rows.forEach((row, at) => {
    const cells = row.content ?? [];
    let inside = position + 1;
    for (const cell of cells) {
      out.put("| ");
      cellText(out, cell, inside + 1);
      out.put(" ");
      inside += size(cell);
    }
    out.put("|");
    out.line();
    if (at === 0) {
      out.put(`| ${cells.map(({ attrs }) => RULES[String(attrs?.["align"])] ?? "---").join(" | ")} |`);
      out.line();
    }
    position += size(row);
  });
}

/** A cell has one line: its paragraphs follow each other. */
function cellText(out: Out, { content = [] }: JSONContent, start: number): void {
  let position = start;
  content.forEach((block, at) => {
    if (at > 0 && !isEmpty(block)) out.put(" ");
    inline(out, unitsOf(block.content ?? [], position + 1), "cell");
    position += size(block);
  });
}

type Where = "paragraph" | "heading" | "cell";

const SIGNS = { bold: "**", italic: "*" } as const;

type Open = { kind: "bold" | "italic" } | { kind: "link"; href: string };

function inline(out: Out, units: readonly Unit[], where: Where): void {
  const open: Open[] = [];
  units.forEach((unit, at) => {
    close(out, open, unit);
    for (const mark of opening(units, at, open)) {
      out.put(mark.kind === "link" ? "[" : SIGNS[mark.kind]);
      open.push(mark);
    }
    put(out, units, at, where, open);
  });
  close(out, open, null);
}

/** Closes what the unit is not in, and what stands inside of that. */
function close(out: Out, open: Open[], unit: Unit | null): void {
  const first = open.findIndex((mark) => !unit || !has(unit, mark));
  if (first < 0) return;
  for (const mark of open.splice(first).reverse()) {
    out.put(mark.kind === "link" ? `](${target(mark.href)})` : SIGNS[mark.kind]);
  }
}

function has(unit: Unit, mark: Open): boolean {
  return mark.kind === "link" ? unit.href === mark.href : unit[mark.kind];
}

/** What begins here, the longest first, so that it can hold the others. */
function opening(units: readonly Unit[], at: number, open: readonly Open[]): Open[] {
  const unit = units[at];
  if (!unit) return [];
  const marks: Open[] = [];
  if (unit.href !== null) marks.push({ kind: "link", href: unit.href });
  if (unit.bold) marks.push({ kind: "bold" });
  if (unit.italic) marks.push({ kind: "italic" });
  const fresh = marks.filter((mark) => !open.some((one) => one.kind === mark.kind));
  const length = (mark: Open) => {
    const end = units.slice(at).findIndex((one) => !has(one, mark));
    return end < 0 ? units.length : end;
  };
  return fresh.sort((one, other) => length(other) - length(one));
}

function put(out: Out, units: readonly Unit[], at: number, where: Where, open: readonly Open[]): void {
  const unit = units[at];
  if (!unit) return;
  if (unit.kind === "figure") out.put(`{${unit.text}}`, unit.position);
  else if (unit.text === "\n") newLine(out, unit, where);
  // The spaces at the beginning of a line say nothing.
  else if (!out.fresh || /\S/.test(unit.text)) {
    const context = { fresh: out.fresh, cell: where === "cell", link: open.some(({ kind }) => kind === "link") };
    out.put(escaped(units, at, context), unit.position);
  }
}

/** Headings and cells have one line. */
function newLine(out: Out, { kind, position }: Unit, where: Where): void {
  if (where !== "paragraph") {
    out.put(" ", position);
    return;
  }
  if (kind === "break") out.put("\\");
  out.line();
}

function target(href: string): string {
  return /[\s()<>]/.test(href) ? `<${href.replace(/[<>\n]/g, encodeURIComponent)}>` : href;
}

/** A picture as a text names it. */
export function picture(name: string, alternative: string): string {
  return `![${alternative.replace(/[\\[\]]/g, "\\$&")}](${target(name)})`;
}

/** Words as they are: no letter of them is a sign. */
export function plain(words: string): string {
  const content = words.trim() === "" ? [] : [{ type: "text", text: words.trim() }];
  return write({ type: "doc", content: [{ type: "paragraph", content }] });
}
