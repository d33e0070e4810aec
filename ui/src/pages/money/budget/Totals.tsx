// The budget's total beside what a document states, and what is still open.
import { money } from "../../../lib/format";
import type { BudgetShown } from "../../../lib/generated/BudgetShown";
import { useTexts } from "../../../lib/texts";
import { IconAlertTriangle } from "../../../parts/icons";
import { Missing } from "../../../parts/Missing";
import style from "./Budget.module.css";

export function Totals({ budget }: { budget: BudgetShown }) {
  const { say, language } = useTexts();
  const { total, differs, untold, version } = budget;
  return (
    <div className={style.totals} data-testid="budget-totals">
      <p className={style.figure}>
        <span>{say("budget-total")}</span>
        {total ? <strong>{money(total, language)}</strong> : <Missing k="not-provided" />}
      </p>
      {differs && version.total && (
        <p className={style.warning}>
          <IconAlertTriangle size={16} aria-hidden="true" />
          {say("budget-differs", { stated: money(version.total, language), difference: money(differs, language) })}
        </p>
      )}
      {untold > 0 && <p className={style.note}>{say("budget-untold", { count: untold })}</p>}
    </div>
  );
}
