// What one looks for first: how much there is, how much is gone, and how fast.
import type { ReactNode } from "react";
import { money, percent } from "../../../lib/format";
import type { FinanceShown } from "../../../lib/generated/FinanceShown";
import type { Money } from "../../../lib/generated/Money";
import { link, type MoneyRoute } from "../../../lib/route";
import { useTexts } from "../../../lib/texts";
import style from "./Overview.module.css";

interface Props {
  finance: FinanceShown;
  /** The last day of what is shown. */
  last: string;
  entries: (more: Partial<MoneyRoute>) => string;
}

export function Figures({ finance, last, entries }: Props) {
  const { say, language } = useTexts();
  const { total, outlook } = finance;
  const of = (kind: string) => entries({ kind, until: last });
  return (
    <dl className={style.figures} data-testid="finance-figures">
      <Figure name={say("chart-series-budget")}>
        <Amount of={total.budget} />
      </Figure>
      <Figure name={say("chart-series-spent")}>
        <Amount of={total.spent} to={of("expenditure")} />
      </Figure>
      <Figure name={say("chart-series-committed")}>
        <Amount of={total.committed} to={of("commitment")} />
      </Figure>
      <Figure name={say("finance-available")}>
        <Amount of={total.available} />
      </Figure>
      <Figure name={say("finance-money-gone")}>{percent(outlook.burned, language)}</Figure>
      <Figure name={say("finance-time-gone")}>{percent(outlook.gone, language)}</Figure>
      {outlook.linear && (
        <Figure name={say("chart-series-forecast")}>
          <Amount of={outlook.linear} />
        </Figure>
      )}
      {outlook.by_plan && (
        <Figure name={say("chart-series-by_plan")}>
          <Amount of={outlook.by_plan} />
        </Figure>
      )}
      {total.advances.entries.length > 0 && (
        <Figure name={say("finance-advances")}>
          <Amount of={total.advances.amount} to={of("advance")} />
        </Figure>
      )}
      {total.income.entries.length > 0 && (
        <Figure name={say("finance-income")}>
          <Amount of={total.income.amount} to={of("income")} />
        </Figure>
      )}
    </dl>
  );

  function Amount({ of, to }: { of: Money | null; to?: string }) {
    if (of === null) return <Open project={finance.project} />;
    const text = money(of, language);
    return to ? <a href={to}>{text}</a> : text;
  }
}

/** A figure that waits for a rate leads to the rates. */
export function Open({ project }: { project: string }) {
  return (
    <a className={style.open} href={link({ page: "money", project, view: "rates" })}>
      {useTexts().say("entries-rate-missing")}
    </a>
  );
}

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
