// Tables on their way in, without a window: what a person says stays with its table, and what it
// was said of takes it along.
import { beforeEach, expect, test, vi } from "vitest";
import type { TableLooked } from "../../lib/generated/TableLooked";
import {
  answer,
  decideTable,
  forgetTables,
  givenOf,
  isTableWaiting,
  leadTablesElsewhere,
  leaveRowsOut,
  leaveTable,
  mean,
  mend,
  mendedOf,
  noteTableAsked,
  type Table,
  tablesNow,
  takeTables,
} from "./given";

vi.stubGlobal("window", { location: { hash: "" } });

beforeEach(() => {
  forgetTables();
  takeTables([{ name: "ledger.csv", text: "Date;Amount" }], { kind: "entries", project: "p1" });
});

const first = (): Table => {
  const [table] = tablesNow();
  if (!table) throw new Error("no table was taken in");
  return table;
};

/** What the core says of a table with two columns. */
const LOOKED = {
  columns: [
    { column: 0, meaning: { field: "date" } },
    { column: 1, meaning: null },
  ],
} as unknown as TableLooked;

const QUESTION = { field: "day_order", message: "Which?", column: 0, examples: ["A2: 03/04/2025"], choices: [] };

test("a table that is taken in is shown, with where it is brought to", () => {
  expect(window.location.hash).toBe("#/tables/entries/p1");
  expect(givenOf(first())).toEqual({
    name: "ledger.csv",
    text: "Date;Amount",
    kind: "entries",
    project: "p1",
    answers: [],
  });
});

test("nothing taken in leads nowhere", () => {
  forgetTables();
  window.location.hash = "#/projects";
  takeTables([]);
  expect(tablesNow()).toEqual([]);
  expect(window.location.hash).toBe("#/projects");
});

test("a column that is said to hold something leaves the others as they were taken", () => {
  mean(first(), LOOKED, 1, { field: "amount" });
  expect(first().columns).toEqual([{ field: "date" }, { field: "amount" }]);
  mean(first(), LOOKED, 0, null);
  expect(first().columns).toEqual([null, null]);
});

test("an answer can be changed, and falls with the meaning of its column", () => {
  noteTableAsked(first().id, [QUESTION]);
  answer(first(), "day_order", "day_first");
  answer(first(), "day_order", "month_first");
  expect(first().answers).toEqual([{ field: "day_order", value: "month_first" }]);
  noteTableAsked(first().id, []);
  expect(first().asked).toEqual([QUESTION]);
  mean(first(), LOOKED, 0, null);
  expect([first().asked, first().answers]).toEqual([[], []]);
});

test("another sheet forgets what was said of the first, but not the project", () => {
  mean(first(), LOOKED, 1, { field: "amount" });
  answer(first(), "currency", "EUR");
  decideTable(first().id, { sheet: "2" });
  expect(givenOf(first())).toEqual({ name: "ledger.csv", text: "Date;Amount", sheet: "2", project: "p1", answers: [] });
});

test("in another workspace the project is another, and what was imported is gone", () => {
  const counts = { new: 1, changed: 0, unchanged: 0, refused: 0, left_out: 0 };
  takeTables([{ name: "waits.csv", text: "A" }], { project: "p1" });
  decideTable(first().id, { imported: { kind: "entries", project: "p1", counts, refused: [] } });
  leadTablesElsewhere();
  expect(tablesNow().map(({ file, project }) => [file.name, project])).toEqual([["waits.csv", null]]);
});

test("cells are mended one by one, rows left out and taken in again", () => {
  mend(first(), [{ row: "7", column: "1", text: "12,50" }]);
  mend(first(), [{ row: "7", column: "0", text: null }]);
  expect(mendedOf(first()).corrected).toEqual([{ row: 7, cells: { 0: "", 1: "12,50" }, leave_out: false }]);
  leaveRowsOut(first(), [7, 9], true);
  expect(first().corrected.map(({ row, leave_out }) => [row, leave_out])).toEqual([
    [7, true],
    [9, true],
  ]);
  leaveRowsOut(first(), [7, 9], false);
  expect(first().corrected.map(({ row }) => row)).toEqual([7]);
});

test("a table that was imported makes room for the next, one that is left out is gone", () => {
  const counts = { new: 1, changed: 0, unchanged: 0, refused: 0, left_out: 0 };
  decideTable(first().id, { imported: { kind: "entries", project: "p1", counts, refused: [] } });
  expect(isTableWaiting(first())).toBe(false);
  takeTables([{ name: "next.csv", text: "A" }]);
  expect(tablesNow().map(({ file }) => file.name)).toEqual(["next.csv"]);
  leaveTable(first().id);
  expect(tablesNow()).toEqual([]);
});
