import { expect, test } from "vitest";
import { placeOf } from "./finds";
import type { Hit } from "./generated/Hit";
import type { Route } from "./route";

function hit(some: Partial<Hit>): Hit {
  const named = { project: "p", project_title: "P", project_language: "fr", row: "r", field: "text" };
  return { kind: "text", table: "risk", title: [], excerpt: [], language: null, ...named, ...some };
}

const at = (section: string, row = "r"): Route => ({ page: "project", project: "p", section, row });

test.each<[string, Partial<Hit>, Route]>([
  [
    "a project",
    { kind: "project", table: "project", row: "p", field: "value" },
    { page: "project", project: "p" },
  ],
  ["its objective", { table: "project", row: "p", field: "objective" }, at("purpose", "p")],
  ["its subtitle", { table: "project", row: "p", field: "subtitle" }, at("identity", "p")],
  ["a lesson", { kind: "lesson", table: "lesson" }, at("lessons")],
  ["people at a place", { kind: "figure", table: "reach", field: "place" }, at("reach")],
  ["a body in a project", { kind: "organisation", table: "organisation" }, at("partners")],
  [
    "a body that no project names",
    { kind: "organisation", table: "organisation", project: null },
    { page: "lists" },
  ],
  ["a risk", { table: "risk" }, { ...at("risks"), edit: true } as Route],
])("%s leads to its place", (_, some, place) => {
  expect(placeOf(hit(some))).toEqual(place);
});
