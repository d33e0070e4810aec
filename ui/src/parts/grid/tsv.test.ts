import { describe, expect, test } from "vitest";
import { parseTsv, toHtml, toTsv } from "./tsv";

describe("what spreadsheets copy", () => {
  test.each([
    ["nothing", "", []],
    ["one word", "116", [["116"]]],
    [
      "Excel's line ends",
      "1\t2\r\n3\t4\r\n",
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    [
      "LibreOffice's line ends",
      "1\t2\n3\t4\n",
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    ["old line ends", "1\r2", [["1"], ["2"]]],
    ["empty cells at the end of a row", "1\t\t\r\n", [["1", "", ""]]],
    ["an empty row between two", "1\n\n2\n", [["1"], [""], ["2"]]],
    ["one empty cell", "\n", [[""]]],
    ["a line break in a cell", 'a\t"two\nlines"\tb\n', [["a", "two\nlines", "b"]]],
    ["a tab in a cell", '"a\tb"\tc', [["a\tb", "c"]]],
    ["doubled quotes in a quoted cell", '"she said ""no""\nand left"', [['she said "no"\nand left']]],
    ["quotes that a person typed", '"Espoir" centre\t5"\t"hi"', [['"Espoir" centre', '5"', '"hi"']]],
    ["a quote that is never closed", '"open\tnext\nrow', [['"open', "next"], ["row"]]],
    ["national numbers, untouched", "1 234,50\t1.234,5\t1\u202f234", [["1 234,50", "1.234,5", "1\u202f234"]]],
    ["spaces, untouched", "  a \t b", [["  a ", " b"]]],
    [
      "right to left and emoji",
      "مأدبا\t👩🏽‍🦽 3\r\nעכו\t🎒",
      [
        ["مأدبا", "👩🏽‍🦽 3"],
        ["עכו", "🎒"],
      ],
    ],
  ])("%s", (_, text, block) => {
    expect(parseTsv(text)).toEqual(block);
  });

  test("a large text is read in one go", () => {
    const text = `${'"'.repeat(3)}a\t1\n`.repeat(200_000);
    expect(parseTsv(text)).toHaveLength(200_000);
  });
});

describe("what is copied comes back", () => {
  test("any block of any texts", () => {
    for (let seed = 1; seed <= 3000; seed++) {
      const block = anyBlock(randomFrom(seed));
      expect(parseTsv(toTsv(block)), `block ${seed}`).toEqual(block);
      expect(parseTsv(toTsv(block).replaceAll(/(?<!\r)\n/g, "\r\n")), `block ${seed} on Windows`).toEqual(
        block.map((row) => row.map((text) => text.replaceAll(/(?<!\r)\n/g, "\r\n"))),
      );
    }
  });

  test("a single word goes without a line break", () => {
    expect(toTsv([["116"]])).toBe("116");
    expect(toTsv([["1", "2"]])).toBe("1\t2\n");
  });
});

test("the table in HTML keeps signs as signs, and words as words", () => {
  const html = toHtml(
    [
      ['<b>&"', "12"],
      ["a\r\nb", ""],
    ],
    (column) => column === 0,
  );
  expect(html).toContain("&lt;b&gt;&amp;&quot;</td><td>12</td>");
  expect(html).toContain("a<br>b");
  expect(html.match(/mso-number-format/g)).toHaveLength(2);
});

type Random = (below: number) => number;

/** The same numbers for the same seed. */
function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const PIECES = ["", "a", '"', '""', "\t", "\n", "\r\n", "\r", " ", "1 234,5", "🎒", "مأدبا", "é", "'", ","];

function anyBlock(random: Random): string[][] {
  const width = 1 + random(4);
  return Array.from({ length: 1 + random(4) }, () => Array.from({ length: width }, () => anyText(random)));
}

function anyText(random: Random): string {
  return Array.from({ length: random(5) }, () => PIECES[random(PIECES.length)] ?? "").join("");
}
