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
  ["#/project/a%2Fb", { page: "project", project: "a/b", section: undefined }],
  ["#/project/p1/budget", { page: "project", project: "p1", section: "budget" }],
  ["#/project/p1/reach/r%2F1", { page: "project", project: "p1", section: "reach", row: "r/1" }],
  ["#/project/50%", { page: "project", project: "50%" }],
])("%s leads to %o", (hash, route) => {
  expect(read(hash)).toEqual(route);
});

test("a link leads where it says", () => {
  const route: Route = { page: "project", project: "CT.0689 / 2", section: "reach" };
  expect(read(link(route))).toEqual(route);
  const row: Route = { ...route, row: "a key/of ?#% a row" };
  expect(read(link(row))).toEqual(row);
});
