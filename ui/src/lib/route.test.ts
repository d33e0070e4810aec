import { expect, test } from "vitest";
import { link, read, type Route } from "./route";

test.each<[string, Route]>([
  ["", { page: "projects" }],
  ["#/projects", { page: "projects" }],
  ["#/nowhere", { page: "projects" }],
  ["#/project", { page: "projects" }],
  ["#/lessons", { page: "lessons" }],
  ["#/import", { page: "import" }],
  ["#/history", { page: "history" }],
  ["#/history/p%2F1", { page: "history", project: "p/1" }],
  ["#/project/a%2Fb", { page: "project", project: "a/b", section: undefined }],
  ["#/project/p1/budget", { page: "project", project: "p1", section: "budget" }],
  ["#/money/p%2F1", { page: "money", project: "p/1" }],
  ["#/money/p1/nowhere", { page: "money", project: "p1" }],
  ["#/money/p1/entries?line=l%261&period=", { page: "money", project: "p1", view: "entries", line: "l&1" }],
  ["#/lists", { page: "lists" }],
  ["#/project/p1?edit", { page: "project", project: "p1", edit: true }],
  ["#/project/p1/risks?edit", { page: "project", project: "p1", section: "risks", edit: true }],
  [
    "#/project/p1/risks/r%2F1?edit",
    { page: "project", project: "p1", section: "risks", row: "r/1", edit: true },
  ],
  ["#/project/p1/reach/r%2F1", { page: "project", project: "p1", section: "reach", row: "r/1" }],
  ["#/project/50%", { page: "project", project: "50%" }],
])("%s leads to %o", (hash, route) => {
  expect(read(hash)).toEqual(route);
});

test.each<Route>([
  { page: "project", project: "CT.0689 / 2", section: "reach" },
  { page: "project", project: "CT.0689 / 2", section: "reach", row: "a key/of ?#% a row" },
  { page: "project", project: "p1", edit: true },
  { page: "project", project: "p1", section: "risks", edit: true },
  { page: "project", project: "p1", section: "risks", row: "r/1", edit: true },
  { page: "money", project: "p1" },
  { page: "money", project: "p 1", view: "rates" },
  { page: "money", project: "p1", view: "entries", period: "q?1", line: "a&b=c", version: "é" },
  { page: "lists" },
  { page: "tables" },
  { page: "tables", kind: "entries", project: "p 1" },
  { page: "tables", project: "p1" },
])("a link leads where it says: %o", (route) => {
  expect(read(link(route))).toEqual(route);
});
