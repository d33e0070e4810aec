import { expect, test } from "vitest";
import type { Cell } from "./generated/Cell";
import type { Report } from "./generated/Report";
import { cellsOf, tablesOf } from "./report";

const cell = (id: string, text: string): Cell => ({
  id,
  text,
  value: { kind: "text" },
  lang: null,
  source: null,
});

const report: Report = {
  template: "project",
  landscape: false,
  kind: "Project report",
  language: "en",
  title: cell("title", "A project"),
  subtitle: null,
  cover: [],
  date: "2026-11-22",
  date_text: "November 22, 2026",
  words: {},
  sections: [
    {
      id: "reach",
      title: "Reach",
      blocks: [
        { kind: "note", text: "never added" },
        {
          kind: "table",
          id: "reach",
          caption: "By kind",
          columns: [],
          rows: [{ kind: "body", depth: 0, cells: [cell("reach.direct", "1,402")] }],
        },
      ],
    },
  ],
};

test("a figure is found by its id, as the report prints it", () => {
  expect(cellsOf(report).get("reach.direct")?.text).toBe("1,402");
  expect(cellsOf(report).get("reach.indirect")).toBeUndefined();
});

test("tables are found by their section", () => {
  expect(tablesOf(report, "reach").map(({ id }) => id)).toEqual(["reach"]);
  expect(tablesOf(report, "budget")).toEqual([]);
});
