// A text goes into the editor and comes out again as it was.
import type { JSONContent } from "@tiptap/core";
import { describe, expect, test } from "vitest";
import { read } from "./read";
import { letters, write, written } from "./write";

const TEXTS = [
  "",
  "One line.",
  "Two\nlines of one paragraph.\n\nAnd another.",
  "A line\\\nthat breaks.",
  "## Results\n\n### By place\n\n#### Zarqa",
  "**{reach.direct}** people, of whom *{reach.direct.women}* women (see [the page](https://example.org/a_b)).",
  "**bold *and slanted* again** and ***both***, *slanted **and bold***.",
  "**a [link](https://example.org) inside**",
  "[**bold** link](https://example.org)",
  "[in brackets](<https://example.org/a (b)>)",
  "- one\n- two\n  - two one\n  - two two\n- three",
  "1. one\n2. two\n   - deeper\n3. three",
  "4. four\n5. five",
  "- one\n\n  its second paragraph\n\n- two",
  "- one\n- two\n\n* another list",
  "> a quote\n> of two lines\n>\n> and two paragraphs, {reach.direct}",
  "Before.\n\n> one\n\n> another\n\nAfter.",
  "> - an item\n>   - and its own\n>\n> | a | b |\n> | --- | --- |\n> | c | d |",
  "- an item\n\n  > with a quote",
  "| Place | People |\n| --- | ---: |\n| Zarqa | {reach.direct} |\n| a \\| b |  |",
  "![Children at a well](attachment:019)",
  "3 \\* 4, snake_case, \\_edge\\_, \\`tick\\`, \\~, \\\\, 5 < 6, \\<b>, AT&T, \\&amp;, \\{no.figure}, {not one}",
  "\\# no heading\n\n\\- no item\n\n1\\. no item\n\n\\> no quote",
  "« Déjà » : 12 000 € – 30 %",
  "مرحبا **بكم** 12",
];

test.each(TEXTS)("%j", (text) => {
  expect(write(read(text))).toBe(text);
});

describe("what lies outside of the subset", () => {
  test.each([
    ["raw HTML", "a <b>c</b>", "a \\<b>c\\</b>"],
    ["code", "`x` and\n```\ny\n```", "\\`x\\` and\n\\`\\`\\`\ny\n\\`\\`\\`"],
    ["a quote that goes on", "> a\nb\n>", "> a\n> b"],
    ["the first and the sixth heading", "# a\n\n###### b", "## a\n\n#### b"],
    ["entities", "a &amp; b &lt; c&nbsp;d", "a & b < c\u00a0d"],
    ["lines of Windows", "a\r\n\r\nb", "a\n\nb"],
  ])("%s keeps its letters", (_, text, expected) => {
    const once = write(read(text));
    expect(once).toBe(expected);
    expect(write(read(once))).toBe(once);
  });
});

test("a letter of the text is found in the document", () => {
  const doc = read("A **116** b {reach.direct}\n\n- 31 c");
  const { text, spots } = written(doc);
  const position = (word: string) => spots.find(({ at }) => at === text.indexOf(word))?.position;
  // Before the first letter of a paragraph stands its own beginning.
  expect(position("116")).toBe(3);
  expect(position("{reach")).toBe(9);
  expect(position("31")).toBe(14);
});

/** The same numbers each time: a document that fails can be looked at. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return (state >>> 8) % sides;
  };
}

const WORDS = ["a", "été", "12", "3.", "*", "_", "**", "a_b", "{x}", "{", "<i>", "&lt;", "[", "](", "!", "#", "- ", "|", "«", ".", "1. ", "\\", " ", " ", " "];

/** Emphasis that begins or ends amid signs may be put another way. */
const AMID_SIGNS = /[^\s\p{L}\p{N}*]\*|\*[^\s\p{L}\p{N}*]/u;

function inlineOf(roll: (sides: number) => number): JSONContent[] {
  return Array.from({ length: 1 + roll(6) }, (): JSONContent => {
    const marks = [
      ...(roll(4) === 0 ? [{ type: "bold" }] : []),
      ...(roll(4) === 0 ? [{ type: "italic" }] : []),
      ...(roll(8) === 0 ? [{ type: "link", attrs: { href: "https://example.org/x" } }] : []),
    ];
    if (roll(7) === 0) return { type: "figure", attrs: { id: "reach.direct" }, marks };
    const text = Array.from({ length: 1 + roll(4) }, () => WORDS[roll(WORDS.length)]).join("");
    return { type: "text", text, marks };
  });
}

function blockOf(roll: (sides: number) => number, depth: number): JSONContent {
  const paragraph = () => ({ type: "paragraph", content: inlineOf(roll) });
  const kind = depth > 1 ? 0 : roll(6);
  if (kind === 1) return { type: "heading", attrs: { level: 2 + roll(3) }, content: inlineOf(roll) };
  if (kind === 2 || kind === 3) {
    const item = () => ({
      type: "listItem",
      content: [paragraph(), ...(roll(3) === 0 ? [{ type: "bulletList", content: [{ type: "listItem", content: [paragraph()] }] }] : [])],
    });
    const content = Array.from({ length: 1 + roll(3) }, item);
    return kind === 2 ? { type: "bulletList", content } : { type: "orderedList", attrs: { start: 1 + roll(3) }, content };
  }
  if (kind === 4) return { type: "blockquote", content: Array.from({ length: 1 + roll(2) }, () => blockOf(roll, depth + 1)) };
  return paragraph();
}

test("any document keeps its letters, and its text stands still", () => {
  for (let seed = 1; seed <= 3000; seed++) {
    const roll = dice(seed);
    const doc = { type: "doc", content: Array.from({ length: 1 + roll(3) }, () => blockOf(roll, 0)) };
    const once = write(doc);
    const back = read(once);
    expect(letters(back), `seed ${seed}: ${JSON.stringify(once)}`).toBe(letters(doc));
    const again = write(back);
    expect(letters(read(again)), `seed ${seed}: ${JSON.stringify(again)}`).toBe(letters(doc));
    if (!AMID_SIGNS.test(once)) expect(again, `seed ${seed}`).toBe(once);
  }
});
