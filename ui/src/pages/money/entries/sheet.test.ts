import { expect, test } from "vitest";
import type { EntryShown } from "../../../lib/generated/EntryShown";
import { textsOf } from "../../../lib/texts";
import { at, type Drafts } from "../../../parts/record/drafts";
import { columnsOf, emptyRow, newRow, rowOf, typedOf, type View } from "./sheet";

const view = (policy: View["policy"] = null): View => {
  return { texts: textsOf("fr"), budget: null, currency: "EUR", policy, files: new Map([["E", 2]]) };
};

const entry: EntryShown = {
  id: "E",
  kind: "advance",
  date: "2025-01-31",
  line: "L",
  line_code: "1.1",
  line_text: "Coordination",
  funding: null,
  amount: { amount: "-1234.500", currency: "JOD" },
  correction: false,
  got: null,
  rate: null,
  reference: null,
  note: null,
  exchanged: null,
  rate_used: null,
  rate_needed: "Il manque le taux.",
  closed: null,
  outside: null,
};

const drafts = (...cells: [row: string, column: string, text: string, message: string][]): Drafts =>
  new Map(cells.map(([line, column, text, message]) => [at(line, column), { line, column, text, message }]));

const row = (more: Partial<EntryShown> = {}, waiting = drafts()) =>
  rowOf({ ...entry, ...more }, view(), waiting, new Set([...waiting.values()].map(({ line }) => line))).cells;

test("an amount is shown as the language writes it, and typed without groups", () => {
  expect(row()["amount"]).toMatchObject({ text: "-1\u202f234,500", edit: "-1234,500" });
  expect(row()["line"]).toMatchObject({ text: "1.1 Coordination", edit: "L" });
  expect(row()["files"]?.text).toBe("2");
});

test("what is to be said of an entry stands in its cells", () => {
  expect(row()["exchanged"]?.mark).toEqual({ level: "warning", message: "Il manque le taux." });
  expect(row()["kind"]?.mark?.level, "an advance that is accounted for").toBe("note");
  expect(row({ kind: "expenditure", correction: true })["amount"]?.mark?.level).toBe("note");
  const closed = row({ closed: "La période est close." });
  expect(closed["note"]?.readOnly).toBe("La période est close.");
  expect(closed["date"]?.mark?.message).toBe("La période est close.");
});

test("columns for rates and receipts are there where the agreement needs them", () => {
  const keys = (policy: View["policy"]) => columnsOf(view(policy)).map(({ key }) => key);
  expect(keys(null)).not.toContain("rate");
  expect(keys("own_books")).toContain("rate");
  expect(keys("fifo_receipts")).toContain("got");
});

test("what waits in a cell is there with its reason, in rows that are kept and in new ones", () => {
  const id = newRow();
  const waiting = drafts(["E", "amount", "douze", "Ce n’est pas un nombre."], [id, "note", "loyer", ""]);
  expect(row({}, waiting)["amount"]).toMatchObject({ text: "douze", state: "open", mark: { level: "error" } });
  expect(emptyRow(id, waiting, view()).cells["note"]).toEqual({ text: "loyer", edit: "loyer", state: "open" });
});

test("a new row is sent with all that waits in it; an empty one is not sent", () => {
  const [waits, empty] = [newRow(), newRow()];
  const patches = [
    { row: waits, column: "amount", text: "12" },
    { row: empty, column: "note", text: null },
    { row: "E", column: "note", text: null },
  ];
  const typed = typedOf(patches, drafts([waits, "date", "2025-01-31", ""], [empty, "x", "", ""]));
  expect(typed.map(({ entry }) => entry)).toEqual([
    { date: "2025-01-31", amount: "12" },
    { entry: "E", note: "" },
  ]);
});
