import { describe, expect, test } from "vitest";
import { parseTsv } from "../../parts/grid/tsv";
import { arranged, type Target } from "./block";

const GRID: Target = { places: ["Zarqa", "Irbid", "Mádaba", null], row: 0, toTotal: 6 };

function put(text: string, target: Partial<Target> = {}) {
  const { block, row, told } = arranged(parseTsv(text), { ...GRID, ...target });
  return {
    at: row,
    rows: block.map((cells) => cells.map((cell) => cell ?? "·").join(" ")),
    told: told.map(({ key }) => key),
  };
}

describe("what stands around the figures", () => {
  test.each([
    ["nothing but figures", "1\t2\n3\t4\n", ["1 2", "3 4"], []],
    ["empty cells are cells", "1\t\n\t4\n", ["1 ", " 4"], []],
    ["a heading", "0–17\t18–59\n1\t2\n", ["1 2"], ["reach-paste-headings"]],
    ["two rows of headings", "Women\t\n0-17\t60+\n1\t2\n", ["1 2"], ["reach-paste-headings"]],
    ["a column of words", "North\t1\t2\nSouth\t3\t4\n", ["1 2", "3 4"], ["reach-paste-labels"]],
    ["a word among figures is for the core", "1\ttwelve\n3\t4\n", ["1 twelve", "3 4"], []],
    ["figures of every style", "1 234\t1.234,5\n(3)\t=1+2\n", ["1 234 1.234,5", "(3) =1+2"], []],
    ["words alone stay", "Zarqa\nIrbid\n", ["Zarqa", "Irbid"], []],
    ["one row stays whole", "Zarqa\t1\t2\n", ["Zarqa 1 2"], []],
    ["one empty row above figures is no heading", "\t\n1\t2\n", [" ", "1 2"], []],
  ])("%s", (_, text, rows, told) => {
    expect(put(text)).toEqual({ at: 0, rows, told });
  });
});

describe("sums", () => {
  test("a last row that is the sum in every column stays out", () => {
    const block = "1\t2\n3\t4\n4\t6\n";
    expect(put(block)).toEqual({ at: 0, rows: ["1 2", "3 4"], told: ["reach-paste-total-row"] });
  });

  test.each([
    ["one column may agree by accident", "1\n2\n3\n"],
    ["two rows are no sum", "5\t6\n5\t6\n"],
    ["one column does not agree", "1\t2\n3\t4\n4\t7\n"],
    ["a row of zeros is reported", "0\t0\n0\t0\n0\t0\n"],
  ])("%s", (_, block) => {
    expect(put(block).told).toEqual([]);
    expect(put(block).rows).toHaveLength(parseTsv(block).length);
  });

  test("the row of a place is never a sum", () => {
    const block = "Irbid\t1\t2\nMadaba\t3\t4\nZarqa\t4\t6\n";
    expect(put(block).rows).toEqual(["4 6", "1 2", "3 4"]);
  });

  test("a last column that is the sum goes under the totals", () => {
    const block = "1\t2\t3\n4\t5\t9\n";
    expect(put(block).rows).toEqual(["1 2 · · · · 3", "4 5 · · · · 9"]);
    expect(put(block).told).toEqual(["reach-paste-total-column"]);
    expect(put(block, { toTotal: 2 }).told, "it stands there already").toEqual([]);
    expect(put("1\t2\t3\n").told, "one row may agree by accident").toEqual([]);
    expect(put("1\t2\t3\n4\t5\t8\n").told).toEqual([]);
  });
});

describe("rows by the places that they name", () => {
  test("in another order, with other accents", () => {
    const block = "Place\t0-17\nMadaba\t1\nZARQA\t2\n";
    expect(put(block)).toEqual({
      at: 0,
      rows: ["2", "", "1"],
      told: ["reach-paste-headings", "reach-paste-places"],
    });
  });

  test("in the order of the lines they stay where they were pasted", () => {
    expect(put("Irbid\t1\nMadaba\t2\n", { row: 1 })).toEqual({
      at: 1,
      rows: ["1", "2"],
      told: ["reach-paste-labels"],
    });
  });

  test("a place without a line is named and kept out", () => {
    const { block, told } = arranged(parseTsv("Zarqa\t1\nAqaba\t2\nIrbid\t3\n"), GRID);
    expect(block).toEqual([["1"], ["3"]]);
    expect(told.at(-1)).toEqual({ key: "reach-paste-unknown", count: 1, names: "Aqaba" });
  });

  test("two rows for one line stay in their order", () => {
    expect(put("Irbid\t1\nIrbid\t2\n")).toEqual({ at: 0, rows: ["1", "2"], told: ["reach-paste-labels"] });
  });

  test("a place of several lines is the first at or below where it was pasted", () => {
    const places = ["Zarqa", "Irbid", "Zarqa", "Irbid"];
    expect(put("Irbid\t1\nZarqa\t2\n", { places, row: 2 })).toMatchObject({ at: 2, rows: ["2", "1"] });
  });
});
