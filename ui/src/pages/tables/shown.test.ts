// Rows of a preview in the grid, and refused rows as a list.
import { expect, test } from "vitest";
import type { TableColumn } from "../../lib/generated/TableColumn";
import { textsOf } from "../../lib/texts";
import { listOf, mendColumns, mendRows, shownColumns, shownRows } from "./shown";

const { say } = textsOf("en");

const column = (at: number, heading: string, field: string | null): TableColumn => ({
  column: at,
  letters: "ABC"[at] ?? "",
  heading,
  tag: null,
  samples: [],
  filled: 1,
  meaning: field === null ? null : { field },
  by: field === null ? "nothing" : "heading",
});

const COLUMNS = [column(0, "Date", "date"), column(1, "Visa", null), column(2, "Montant", "amount")];

const REFUSED = [
  {
    row: 12,
    reasons: [{ column: 2, field: "amount", code: "refused-number", message: "“douze” is no amount." }],
    cells: ["31/01/2025", "x", "douze"],
  },
];

test("columns stand in the order of the kind's fields, and none that a row tells is left out", () => {
  const fields = [
    { field: "date", name: "Date", needed: true, spread: [] },
    { field: "note", name: "Note", needed: false, spread: [] },
    { field: "amount", name: "Amount", needed: true, spread: [] },
  ];
  const values = [
    { field: "amount", old: null, new: "12.00" },
    { field: "odd", old: null, new: "1" },
    { field: "date", old: null, new: "31 January 2025" },
  ];
  const columns = shownColumns({ fields }, [{ row: 2, state: "new", values }], say);
  expect(columns.map(({ key }) => key)).toEqual(["row", "date", "amount", "odd"]);
});

test("what changes is told beside what it was", () => {
  const values = [
    { field: "amount", old: "12.00", new: "15.00" },
    { field: "date", old: "2025", new: "2025" },
    { field: "note", old: "gone", new: null },
  ];
  const [row] = shownRows([{ row: 3, state: "changed", values }], say);
  expect(row?.cells["amount"]).toEqual({
    text: "12.00 → 15.00",
    mark: { level: "note", message: "Is now 12.00, would be 15.00" },
  });
  expect(row?.cells["date"]).toEqual({ text: "2025" });
  expect(row?.cells["note"]?.text).toBe("gone → –");
});

test("a row of a wide table is shown once for each of its figures, each a row of its own", () => {
  const told = (value: string) => ({ row: 4, state: "new" as const, values: [{ field: "value", old: null, new: value }] });
  const rows = shownRows([told("120"), told("95")], say);
  expect(rows.map(({ cells }) => [cells["row"]?.text, cells["value"]?.text])).toEqual([
    ["4", "120"],
    ["4", "95"],
  ]);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(2);
});

test("of refused rows only what is kept can be mended, and the reason stands at its cell", () => {
  expect(mendColumns(COLUMNS, say).map(({ key, editable }) => [key, editable])).toEqual([
    ["row", false],
    ["why", false],
    ["0", true],
    ["2", true],
  ]);
  const [row] = mendRows(REFUSED);
  expect(row?.id).toBe("12");
  expect(row?.cells["2"]).toEqual({ text: "douze", mark: { level: "error", message: "“douze” is no amount." } });
  expect(row?.cells["0"]).toEqual({ text: "31/01/2025" });
});

test("the list has every cell, quotes what must be quoted, and begins no formula", () => {
  const refused = [{ ...REFUSED[0], row: 5, reasons: [], cells: ['=1+1 "x"', "-12,5", "-cmd"] }];
  const headings = { row: "Row", why: "Reason" };
  expect(listOf(refused, COLUMNS, headings, "fr")).toBe(
    `\ufeffRow;Reason;Date;Visa;Montant\r\n5;;"'=1+1 ""x""";"-12,5";'-cmd\r\n`,
  );
  expect(listOf(REFUSED, COLUMNS, headings, "en")).toContain("12,“douze” is no amount.,31/01/2025,x,douze");
});
