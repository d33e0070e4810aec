// Reallocations: what the agreement allows to be moved, how far each heading has moved, and the
// moves themselves with their dates and approvals.
import { Button } from "@mantine/core";
import { useState } from "react";
import type { BudgetShown } from "../../../lib/generated/BudgetShown";
import type { Project } from "../../../lib/generated/Project";
import type { RowShown } from "../../../lib/generated/RowShown";
import { useBudget, useVersionFinance } from "../../../lib/queries";
import { go } from "../../../lib/route";
import { useRows } from "../../../lib/rows";
import { useTexts } from "../../../lib/texts";
import { DeleteRow } from "../../../parts/edit/DeleteRow";
import { FieldHistory } from "../../../parts/FieldHistory";
import { IconArrowsExchange, IconPlus } from "../../../parts/icons";
import { Problem } from "../../../parts/Problem";
import type { ViewProps } from "../MoneyPage";
import { Limit } from "./Limit";
import { type Deed, MoveList } from "./MoveList";
import { MoveForm } from "./MoveForm";
import style from "./Moves.module.css";
import { Rule } from "./Rule";

export function Moves({ project }: ViewProps) {
  const { say, language } = useTexts();
  const budget = useBudget(project.id, undefined, language);
  if (budget.error?.code === "refused-budget-needed") {
    return (
      <Problem error={budget.error}>
        <Button size="compact-sm" onClick={() => go({ page: "money", project: project.id, view: "budget" })}>
          {say("moves-to-budget")}
        </Button>
      </Problem>
    );
  }
  if (budget.error) return <Problem error={budget.error} />;
  return budget.data ? <Shown project={project} budget={budget.data} /> : null;
}

/** What is open: the form of a new move or of one that is there, or a question about it. */
type Opened = { is: "form"; row: RowShown | null } | { is: "delete" | "history"; row: RowShown };

function Shown({ project, budget }: { project: Project; budget: BudgetShown }) {
  const { say, language } = useTexts();
  const finance = useVersionFinance(project.id, undefined, language).data;
  const read = useRows("reallocation", project.id);
  const [opened, open] = useState<Opened | null>(null);
  const close = () => open(null);
  const ofVersion = new Set(budget.rows.map(({ id }) => id));
  const all = (read.data ?? []).filter(({ archived }) => archived === null).sort(byDate);
  const rows = all.filter(({ values }) => ofVersion.has(values["from"]?.value ?? ""));
  const onDeed = (deed: Deed, row: RowShown) => open({ is: deed === "edit" ? "form" : deed, row });
  return (
    <>
      <Rule project={project} />
      {finance && <Limit moved={finance.moved} budget={budget} moves={rows} percent={percentOf(project)} />}
      <section className={style.section} aria-labelledby="moves-list">
        <div className={style.head}>
          <h2 id="moves-list">{say("moves-list")}</h2>
          <Button
            leftSection={<IconPlus size={16} aria-hidden="true" />}
            onClick={() => open({ is: "form", row: null })}
            data-testid="add-move"
          >
            {say("moves-add")}
          </Button>
        </div>
        {read.data && rows.length === 0 && <None earlier={all.length} />}
        {rows.length > 0 && <MoveList {...{ rows, budget, onDeed }} />}
      </section>
      {opened?.is === "form" && <MoveForm {...{ project, budget, close }} row={opened.row} />}
      {opened?.is === "delete" && (
        <DeleteRow row={opened.row} name={opened.row.values["amount"]?.shown ?? ""} close={close} />
      )}
      {opened?.is === "history" && (
        <FieldHistory project={project.id} row={opened.row.row} close={close} />
      )}
    </>
  );
}

/** The rules that hold are those of the first agreement, as for the core's own figures. */
function percentOf({ agreements }: Project): string | null {
  return agreements[0]?.variance_percent ?? null;
}

function byDate(one: RowShown, other: RowShown): number {
  return (one.values["date"]?.value ?? "").localeCompare(other.values["date"]?.value ?? "");
}

/** Moves of versions before this one are in its amounts already. */
function None({ earlier }: { earlier: number }) {
  const { say } = useTexts();
  return (
    <div className={style.none}>
      <IconArrowsExchange size={26} aria-hidden="true" />
      <p>{say("moves-none")}</p>
      {earlier > 0 && <p className={style.note}>{say("moves-earlier", { count: earlier })}</p>}
    </div>
  );
}
