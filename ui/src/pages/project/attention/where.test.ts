import { expect, test } from "vitest";
import type { AttentionLine } from "../../../lib/generated/AttentionLine";
import { countsOf, sectionOf, whereOf } from "./where";

const line = (
  code: AttentionLine["code"],
  table: string,
  row: string | null,
  field: string,
): AttentionLine => ({
  code,
  table,
  row,
  field,
  args: {},
  message: "",
});

const project = { id: "p", reach: [] };

test("a line belongs to the section where its row is edited", () => {
  expect(sectionOf(line("texts-missing", "project", "p", "objective"))).toBe("purpose");
  expect(sectionOf(line("no-start", "project", "p", "start_date"))).toBe("identity");
  expect(sectionOf(line("activity-late", "result_node", "n", "progress"))).toBe("framework");
  expect(sectionOf(line("periods-missing", "agreement", "a", "calendar"))).toBe("periods");
  expect(sectionOf(line("deliverable-overdue", "deliverable", "d", "status"))).toBe("deliverables");
});

test("sections without anything missing are not counted", () => {
  const lines = [
    line("no-donor", "project_organisation", null, "organisation"),
    line("no-end", "project", "p", "end_date"),
  ];
  expect(countsOf(lines)).toEqual({ partners: 1, identity: 1 });
});

test("a line leads to the form of its row, and into its field", () => {
  const { route, focus } = whereOf(line("no-baseline", "indicator", "i", "baseline"), project);
  expect(route).toEqual({ page: "project", project: "p", section: "indicators", edit: true, row: "i" });
  expect(focus).toContain('[data-form="i"] [data-field="baseline"]');
});

test("where a row is to be added, the button has the focus", () => {
  const { route, focus } = whereOf(line("no-donor", "project_organisation", null, "organisation"), project);
  expect(route).not.toHaveProperty("row");
  expect(focus).toBe('#partners [data-testid="add-project_organisation"]');
});

test("figures are mended in the grid of their period", () => {
  expect(whereOf(line("period-without-figures", "period", "q", "code"), project).route).toMatchObject({
    page: "reach",
    period: "q",
  });
});
