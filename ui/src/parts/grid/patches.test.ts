import { describe, expect, test } from "vitest";
import { type GridColumn, type GridRow, inOrder, Sheet, withPatches } from "./model";
import { clearPatches, copied, fillDown, fillRight, type Outcome, pastePatches } from "./patches";
import type { Rect } from "./range";

const COLUMNS: GridColumn[] = [
  { key: "place", name: "Place", kind: "label", editable: false, frozen: true },
  { key: "a", name: "A", kind: "number", editable: true },
  { key: "b", name: "B", kind: "number", editable: true },
  {
    key: "method",
    name: "Method",
    kind: "choice",
    editable: true,
    choices: [{ value: "max", name: "Largest day" }],
  },
  { key: "sum", name: "Sum", kind: "computed", editable: false },
];

/** Four rows under a total; of row 3 the cell B is locked. */
const ROWS: GridRow[] = [0, 1, 2, 3].map((at) => ({
  id: `r${at}`,
  cells: {
    place: { text: `Place ${at}` },
    a: { text: `1,00${at}`, edit: `100${at}` },
    b: at === 3 ? { text: "locked", readOnly: "locked" } : { text: "" },
    sum: { text: "9" },
  },
}));
const SHEET = new Sheet(COLUMNS, ROWS, [{ id: "total", cells: { a: { text: "4,006" } } }]);

const at = (top: number, left: number, bottom = top, right = left): Rect => ({ top, left, bottom, right });
const written = ({ patches }: Outcome) => patches.map(({ row, column, text }) => `${row}.${column}=${text}`);
const refused = ({ leftOut }: Outcome) =>
  leftOut.map(({ row, column, text, why }) => `${row}:${column} ${text} ${why}`);

describe("pasting", () => {
  test("goes to the corner of the selection", () => {
    const outcome = pastePatches(SHEET, at(1, 1), [
      ["1", "2"],
      ["3", "4"],
    ]);
    expect(written(outcome)).toEqual(["r1.a=1", "r1.b=2", "r2.a=3", "r2.b=4"]);
    expect(outcome.area).toEqual(at(1, 1, 2, 2));
    expect(outcome.leftOut).toEqual([]);
  });

  test("one cell fills the selection", () => {
    expect(written(pastePatches(SHEET, at(0, 1, 2, 1), [["7"]]))).toEqual(["r0.a=7", "r1.a=7", "r2.a=7"]);
  });

  test("a block is repeated over a multiple of it", () => {
    const outcome = pastePatches(SHEET, at(0, 1, 2, 2), [["1", "2"]]);
    expect(written(outcome)).toEqual(["r0.a=1", "r0.b=2", "r1.a=1", "r1.b=2", "r2.a=1", "r2.b=2"]);
  });

  test("a row goes down a selected column, as wide as it is", () => {
    expect(written(pastePatches(SHEET, at(0, 1, 1, 1), [["1", "2"]]))).toEqual([
      "r0.a=1",
      "r0.b=2",
      "r1.a=1",
      "r1.b=2",
    ]);
  });

  test("a block that does not go into the selection is pasted once", () => {
    expect(written(pastePatches(SHEET, at(0, 1, 2, 1), [["1"], ["2"]]))).toEqual(["r0.a=1", "r1.a=2"]);
  });

  test("an empty text empties, a text that is missing from a short row changes nothing", () => {
    expect(written(pastePatches(SHEET, at(0, 1), [["", "1"], ["2"]]))).toEqual([
      "r0.a=null",
      "r0.b=1",
      "r1.a=2",
    ]);
  });

  test("what does not fit is told and the rest is kept", () => {
    const outcome = pastePatches(SHEET, at(3, 1), [
      ["1", "2", "", "x", "y"],
      ["3", "", "", "", ""],
    ]);
    expect(written(outcome)).toEqual(["r3.a=1", "r3.method=null"]);
    expect(refused(outcome)).toEqual(["0:1 2 read-only", "0:3 x read-only", "0:4 y beside", "1:0 3 below"]);
    expect(outcome.area).toEqual(at(3, 1, 3, 4));
  });

  test("a label pasted onto itself is no loss", () => {
    const block = copied(SHEET, at(0, 0, 1, 2));
    const outcome = pastePatches(SHEET, at(0, 0), block);
    expect(written(outcome)).toEqual(["r0.a=1000", "r0.b=null", "r1.a=1001", "r1.b=null"]);
    expect(outcome.leftOut).toEqual([]);
  });

  test("a choice is known by its name and by its value", () => {
    const outcome = pastePatches(SHEET, at(0, 3), [[" Largest day"], ["max"], ["no such"]]);
    expect(written(outcome)).toEqual(["r0.method=max", "r1.method=max", "r2.method=no such"]);
  });

  test("every text is either in a patch, left out, or there already", () => {
    for (let top = 0; top < 5; top++) {
      for (let left = 0; left < 5; left++) {
        const block = [
          ["n1", "n2", "n3"],
          ["n4", "n5", "n6"],
        ];
        const { patches, leftOut } = pastePatches(SHEET, at(top, left), block);
        const found = [...patches, ...leftOut].map(({ text }) => text).sort();
        expect(found, `pasted at ${top}:${left}`).toEqual(block.flat());
      }
    }
  });
});

describe("filling", () => {
  test("down: the first row goes into the others", () => {
    expect(written(fillDown(SHEET, at(0, 1, 2, 2)))).toEqual([
      "r1.a=1000",
      "r1.b=null",
      "r2.a=1000",
      "r2.b=null",
    ]);
  });

  test("down: one row takes the one above", () => {
    expect(written(fillDown(SHEET, at(2, 1)))).toEqual(["r2.a=1001"]);
    expect(fillDown(SHEET, at(0, 1))).toEqual({ patches: [], leftOut: [], area: at(0, 1) });
  });

  test("right: the first column goes into the others, and what is locked is told", () => {
    const outcome = fillRight(SHEET, at(2, 1, 3, 2));
    expect(written(outcome)).toEqual(["r2.b=1002"]);
    expect(refused(outcome)).toEqual(["1:0 1003 read-only"]);
    expect(fillRight(SHEET, at(0, 0)).patches).toEqual([]);
  });
});

test("emptying leaves alone what is empty and tells what is locked", () => {
  const outcome = clearPatches(SHEET, at(2, 1, 3, 2));
  expect(written(outcome)).toEqual(["r2.a=null", "r3.a=null"]);
  expect(refused(outcome)).toEqual(["1:1 locked read-only"]);
});

test("copying takes what is typed, and totals as they are shown", () => {
  expect(copied(SHEET, at(3, 1, 4, 2))).toEqual([
    ["1003", "locked"],
    ["4,006", ""],
  ]);
});

test("rows are shown at once as they will be, and untouched ones stay the same", () => {
  const rows = withPatches(ROWS, [
    { row: "r1", column: "a", text: "5" },
    { row: "r1", column: "b", text: null },
  ]);
  expect(rows[0]).toBe(ROWS[0]);
  expect(rows[1]?.cells["a"]).toEqual({ text: "5", edit: "5", state: "saving" });
  expect(rows[1]?.cells["b"]?.text).toBe("");
  expect(rows[1]?.cells["place"]).toBe(ROWS[1]?.cells["place"]);
});

test("frozen columns stand first", () => {
  const [label, ...others] = COLUMNS;
  expect(inOrder([...others, ...(label ? [label] : [])])).toEqual(COLUMNS);
});
