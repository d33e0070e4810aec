// Where a matter of readiness is mended: a place of the window and the part of it that takes the
// focus. Pure.
import type { ReadinessLine } from "../../lib/generated/ReadinessLine";
import type { ReportRow } from "../../lib/generated/ReportRow";
import { MONEY_VIEWS } from "../../lib/route";
import { sectionOf, type Where } from "../project/attention/where";

/** Null where there is nothing to lead to. */
export function mendedAt(
  { code, mended }: Pick<ReadinessLine, "code" | "mended">,
  { id, project, period }: Pick<ReportRow, "id" | "project" | "period">,
): Where | null {
  switch (mended?.at) {
    case "section":
      return {
        route: { page: "report", report: id, section: mended.section },
        focus: "[data-testid=prose], [data-testid=story-line]",
      };
    case "money":
      return {
        route: {
          page: "money",
          project,
          view: MONEY_VIEWS.find((view) => view === mended.view),
          ...(mended.line !== null && { line: mended.line }),
        },
        focus: null,
      };
    case "row":
      return inRecord(code, mended, project, period);
    default:
      return null;
  }
}

type InRow = Extract<ReadinessLine["mended"], { at: "row" }>;

function inRecord(code: string, { table, row, field }: InRow, project: string, period: string | null): Where {
  // The row of such a line is the period that has no figures.
  const without = code === "period-without-figures" ? row : null;
  if (table === "reach" || without !== null) {
    return { route: { page: "reach", project, period: without ?? period ?? undefined }, focus: null };
  }
  if (table === "partner_form") return { route: { page: "forms", project }, focus: null };
  const section = sectionOf({ table, field, code: code as Parameters<typeof sectionOf>[0]["code"] });
  const opens = row !== null && table !== "project";
  const focus = opens
    ? `[data-form="${row}"] [data-field="${field}"] :is(input:not([type="hidden"]), textarea)`
    : `#${section}`;
  return { route: { page: "project", project, section, edit: true, ...(opens && { row }) }, focus };
}
