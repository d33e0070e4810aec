// The budget of a project: begun with a donor's structure, typed and pasted as in a spreadsheet,
// version by version.
import { useState } from "react";
import { useBudget } from "../../../lib/queries";
import { useTexts } from "../../../lib/texts";
import { Problem } from "../../../parts/Problem";
import type { ViewProps } from "../MoneyPage";
import { Begin } from "./Begin";
import { BudgetGrid } from "./BudgetGrid";

/** How the first lines come in, once a blank budget was chosen. */
export type Beginning = "line" | "paste";

export function Budget({ project, route }: ViewProps) {
  const { language } = useTexts();
  const [beginning, setBeginning] = useState<Beginning | null>(null);
  const read = useBudget(project.id, route.version, language);
  if (read.error?.code === "refused-budget-needed") return <Begin project={project} begun={setBeginning} />;
  if (read.error) return <Problem error={read.error} />;
  if (!read.data) return null;
  const budget = read.data;
  const empty = budget.rows.length === 0 && budget.versions.length === 1;
  if (empty && beginning === null)
    return <Begin project={project} currency={budget.version.currency} begun={setBeginning} />;
  return <BudgetGrid {...{ project, budget, beginning }} asked={route.version} ledTo={route.line} />;
}
