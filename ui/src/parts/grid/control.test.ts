import { beforeEach, describe, expect, test } from "vitest";
import { GridControl } from "./control";
import type { Key } from "./keys";
import { type Deed, type GridColumn, type GridRow, type Patch, Sheet } from "./model";

const COLUMNS: GridColumn[] = [
  { key: "place", name: "Place", kind: "label", editable: false, frozen: true },
  { key: "a", name: "A", kind: "number", editable: true },
  { key: "sum", name: "Sum", kind: "computed", editable: false },
];

function rowsOf(names: string): GridRow[] {
  return names.split("").map((id) => ({ id, cells: { place: { text: id }, a: { text: `${id}1` } } }));
}

let control: GridControl;
let told: [Deed, Patch[]][];

beforeEach(() => {
  told = [];
  control = new GridControl();
  control.calls = { onPatches: (patches, deed) => told.push([deed, patches]) };
  control.show(new Sheet(COLUMNS, rowsOf("ABCD")));
});

const active = () => {
  const { row, column } = control.store.get().active;
  return `${control.sheet.row(row)?.id}.${column}`;
};

function press(...names: string[]): (string | null)[] {
  return names.map((name) => control.press(key(name)));
}

function key(name: string): Key {
  const shiftKey = name.startsWith("Shift+");
  const plain = { code: "", ctrlKey: false, metaKey: false, altKey: false, getModifierState: () => false };
  return { ...plain, key: name.replace("Shift+", ""), shiftKey };
}

test("it begins at the first cell that can be typed into", () => {
  expect(active()).toBe("A.1");
});

describe("when the rows change under it", () => {
  test("the selection stays with its row", () => {
    press("ArrowDown", "Shift+ArrowDown");
    control.show(new Sheet(COLUMNS, rowsOf("XYABCD")));
    expect(active()).toBe("B.1");
    expect(control.selected).toMatchObject({ top: 3, bottom: 4 });
  });

  test("an open field stays with its row, and its text goes there", () => {
    press("ArrowDown", "7");
    control.draft("7");
    control.show(new Sheet(COLUMNS, rowsOf("XABCD")));
    press("Enter");
    expect(told).toEqual([["type", [{ row: "B", column: "a", text: "7" }]]]);
    expect(active()).toBe("C.1");
  });

  test("a row that is gone leaves the nearest one", () => {
    press("ArrowDown", "ArrowDown", "ArrowDown");
    control.show(new Sheet(COLUMNS, rowsOf("AB")));
    expect(active()).toBe("B.1");
    control.show(new Sheet(COLUMNS, []));
    expect(press("ArrowDown", "7", "Delete", "Enter"), "keys do no harm to nothing").not.toContain("text");
    expect(told).toEqual([]);
  });
});

test("a key that opens a field leaves its own text to the field", () => {
  expect(press("7")).toEqual(["text"]);
  expect(press("Escape", "F2", "Escape")).toEqual(["done", "done", "done"]);
  expect(press("ArrowRight", "7"), "a computed cell takes none").toEqual(["done", "done"]);
  expect(press("F5")).toEqual([null]);
});

test("Enter goes where a cell leads, and down from any other", () => {
  const followed: string[] = [];
  control.calls = { onFollow: (href) => followed.push(href) };
  const cells = { a: { text: "1" }, sum: { text: "9", href: "#/there" } };
  control.show(new Sheet(COLUMNS, [{ id: "A", cells }, ...rowsOf("B")]));
  press("ArrowRight", "Enter");
  expect([followed, active()]).toEqual([["#/there"], "A.2"]);
  press("ArrowLeft", "Enter");
  expect([followed.length, active()]).toEqual([1, "B.1"]);
});

test("undo is left to others where nobody listens", () => {
  const undo = { ...key("z"), ctrlKey: true };
  expect(control.press(undo)).toBe(null);
  let undone = 0;
  control.calls = { onUndo: () => undone++ };
  expect(control.press(undo)).toBe("done");
  expect(undone).toBe(1);
});

test("a cell is found by the names of row and column", () => {
  expect(control.goToNamed("C", "a")).toBe(true);
  expect(active()).toBe("C.1");
  expect(control.goToNamed("C", "none")).toBe(false);
  expect(control.goToNamed("Z", "a")).toBe(false);
});

test("a whole column is selected without its totals", () => {
  control.show(new Sheet(COLUMNS, rowsOf("ABCD"), [{ id: "all", cells: {} }]));
  control.selectColumns({ left: 1, right: 2 });
  expect(control.selected).toEqual({ top: 0, left: 1, bottom: 3, right: 2 });
});
