// The dialogs of the budget, one at a time.
import type { BudgetRow } from "../../../lib/generated/BudgetRow";
import type { BudgetShown } from "../../../lib/generated/BudgetShown";
import type { Project } from "../../../lib/generated/Project";
import { useRow } from "../../../lib/rows";
import { DeleteRow } from "../../../parts/edit/DeleteRow";
import { FieldHistory } from "../../../parts/FieldHistory";
import { AddLine } from "./AddLine";
import { Amend } from "./Amend";
import { lineName } from "./BudgetGrid";
import { Compare } from "./Compare";
import { Fundings } from "./Fundings";
import { PasteBudget } from "./PasteBudget";

/** Which one is open, and what it is about. */
export type Opened =
  | { is: "line"; as: "sibling" | "child"; beside: BudgetRow | null }
  | { is: "paste" | "fundings" | "amend" | "compare" }
  | { is: "history" | "delete"; row: BudgetRow };

interface Props {
  project: Project;
  budget: BudgetShown;
  opened: Opened;
  open: (opened: Opened | null) => void;
  /** Takes the focus back to a row of the grid. */
  back: (row: string | undefined, column?: string) => void;
}

export function Dialogs({ project, budget, opened, open, back }: Props) {
  const close = () => open(null);
  switch (opened.is) {
    case "line":
      return (
        <AddLine
          key={`${opened.as} ${opened.beside?.id}`}
          {...{ project, budget, close }}
          as={opened.as}
          beside={opened.beside}
          added={(row) => {
            close();
            back(row, "amount");
          }}
        />
      );
    case "paste":
      return <PasteBudget {...{ project, budget, close }} />;
    case "fundings":
      return <Fundings {...{ project, close }} />;
    case "amend":
      return <Amend {...{ project, budget, close }} />;
    case "compare":
      return <Compare {...{ project, budget, close }} />;
    case "history":
      return <FieldHistory project={project.id} row={opened.row.id} close={close} />;
    case "delete":
      return <Delete budget={budget} row={opened.row} {...{ close, back }} />;
  }
}

function Delete({ budget, row, close, back }: Pick<Props, "budget" | "back"> & { row: BudgetRow; close: () => void }) {
  const shown = useRow("budget_line", row.id).data;
  if (!shown) return null;
  return <DeleteRow row={shown} name={lineName(row)} close={close} deleted={() => back(neighbour(budget, row))} />;
}

/** The row that stands in for one that goes with all that is under it. */
function neighbour({ rows }: BudgetShown, gone: BudgetRow): string | undefined {
  const at = rows.findIndex(({ id }) => id === gone.id);
  const after = rows.slice(at + 1).find(({ depth }) => depth <= gone.depth);
  return (after ?? rows[at - 1])?.id;
}
