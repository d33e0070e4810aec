import { expect, test } from "vitest";
import { arranged, headed } from "./headings";

test.each([
  ["English", ["Date", "Budget line", "Amount (EUR)", "Description"], ["date", "line", "amount", "note"]],
  ["French", ["N° de pièce", "Date comptable", "MONTANT", "Libellé"], ["reference", "date", "amount", "note"]],
  ["Spanish", ["Fecha", "Partida", "Importe", "Moneda"], ["date", "line", "amount", "currency"]],
  ["Portuguese", ["Data do movimento", "Rubrica", "Montante", "Financiamento"], ["date", "line", "amount", "funding"]],
])("headings in %s name their fields", (_, first, fields) => {
  expect(headed([first, first.map(() => "1")])?.fields).toEqual(fields);
});

test.each([
  ["entries without headings", ["2025-01-31", "", "1.1", "1000"]],
  ["a note that is called as a column is", ["2025-01-31", "Note", "Amount", "12"]],
  ["one known word alone", ["Date", "Visa"]],
  ["two columns for the same field", ["Date", "Jour", "Montant"]],
])("%s are no headings", (_, first) => {
  expect(headed([first, first])).toBe(null);
});

test("columns go where they belong; one that nobody knows is named, and one that lacks is left alone", () => {
  const block = [
    ["Montant", "Visa", "Date"],
    ["12", "x", "2025-01-31"],
    ["13"],
  ];
  const heads = headed(block);
  if (!heads) throw new Error("the headings are known");
  expect(heads.unknown).toEqual(["Visa"]);
  expect(arranged(block, heads, ["date", "kind", "amount", "note"])).toEqual([
    ["2025-01-31", undefined, "12"],
    ["", undefined, "13"],
  ]);
});
