import { expect, test } from "vitest";
import type { Entity } from "./generated/Entity";
import type { RowShown } from "./generated/RowShown";
import { isTouched, touchedBy } from "./rows";

const row = { table: "organisation", row: "o" } as RowShown;
const entities = [
  { table: "organisation", fields: [] },
  { table: "deliverable", fields: [{ name: "text", kind: { is: "prose" } }] },
  {
    table: "project_organisation",
    fields: [{ name: "organisation", kind: { is: "row", table: "organisation" } }],
  },
] as unknown as Entity[];

test("a row touches its own kind and the kinds that name it", () => {
  expect(touchedBy(row, entities)).toEqual(new Set(["organisation", "project_organisation"]));
});

test("lists of other kinds keep their answer, everything that is reckoned from rows does not", () => {
  const touched = touchedBy(row, entities);
  expect(isTouched(["list_rows", "deliverable", "p"], row, touched)).toBe(false);
  expect(isTouched(["list_rows", "project_organisation", "p"], row, touched)).toBe(true);
  expect(isTouched(["show_row", "organisation", "o"], row, touched)).toBe(true);
  expect(isTouched(["show_row", "organisation", "another"], row, touched)).toBe(false);
  expect(isTouched(["show_row", "project", "p"], row, touched)).toBe(false);
  for (const reckoned of ["status", "show_project", "attention", "history", "list_uses", "reach_grid"]) {
    expect(isTouched([reckoned], row, touched)).toBe(true);
  }
});

test("before the kinds are known, every list is asked anew", () => {
  expect(isTouched(["list_rows", "deliverable", "p"], row, touchedBy(row, undefined))).toBe(true);
});
