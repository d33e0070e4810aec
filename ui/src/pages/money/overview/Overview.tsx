// A project's money at one view: what there is, what is to be looked at, line by line, and where
// it leads. Every figure is the core's, and leads to the entries that make it.
import { Button } from "@mantine/core";
import type { FinanceInput } from "../../../lib/generated/FinanceInput";
import type { FinanceShown } from "../../../lib/generated/FinanceShown";
import type { Project } from "../../../lib/generated/Project";
import { useFinance } from "../../../lib/queries";
import { link, type MoneyRoute } from "../../../lib/route";
import { useTexts } from "../../../lib/texts";
import { Chart } from "../../../parts/charts/Chart";
import { IconInfoCircle } from "../../../parts/icons";
import { Problem } from "../../../parts/Problem";
import type { ViewProps } from "../MoneyPage";
import { Choosers } from "./Choosers";
import { Figures } from "./Figures";
import { Limits } from "./Limits";
import { Lines } from "./Lines";
import { Look } from "./Look";
import style from "./Overview.module.css";

/** There is no budget yet, which the page says in its own way. */
const NEEDED = "refused-budget-needed";

export function Overview({ project, route }: ViewProps) {
  const { language } = useTexts();
  const finance = useFinance(wantedOf(route), language);
  return (
    <div className={style.overview} data-testid="finance">
      {finance.error?.code === NEEDED && <NoBudget project={project.id} />}
      {finance.error && finance.error.code !== NEEDED && <Problem error={finance.error} />}
      {finance.data && !finance.error && <Shown {...{ project, route }} finance={finance.data} />}
    </div>
  );
}

function wantedOf({ project, period, version, funding, until }: MoneyRoute): FinanceInput {
  return {
    project,
    ...(period !== undefined && { period }),
    ...(version !== undefined && { version }),
    ...(funding !== undefined && { funding }),
    ...(until !== undefined && { day: until }),
  };
}

function Shown({ project, route, finance }: { project: Project; route: MoneyRoute; finance: FinanceShown }) {
  const { say } = useTexts();
  const { charts, limits_told } = finance;
  const period = project.periods.find(({ id }) => id === finance.period);
  /** Where the entries of a figure are. */
  const entries = (more: Partial<MoneyRoute>) =>
    link({ page: "money", project: project.id, view: "entries", funding: route.funding, ...more });
  const last = period?.end ?? finance.day;
  const spentOn = finance.lines.some(({ spent }) => spent !== null && /[1-9]/.test(spent.amount));
  return (
    <>
      <Choosers {...{ project, route, finance }} />
      <Figures {...{ finance, last, entries }} />
      {!spentOn && finance.rates_needed.length === 0 && <NoEntries project={project.id} />}
      <Look {...{ project, finance, entries }} />
      {limits_told.length > 0 && <Limits limits={limits_told} />}
      <Lines {...{ project, finance, period, last, entries }} />
      <p className={style.policy} data-testid="policy">
        {finance.policy.words}
      </p>
      <section className={style.charts} aria-label={say("finance-charts")} id="charts" tabIndex={-1}>
        {charts.headings && <Chart data={charts.headings} kind="bars" />}
        {charts.burn && <Chart data={charts.burn} kind="curves" />}
      </section>
    </>
  );
}

function NoBudget({ project }: { project: string }) {
  const { say } = useTexts();
  return (
    <section className={style.empty} data-testid="no-budget">
      <h2>{say("finance-no-budget")}</h2>
      <p>{say("finance-no-budget-hint")}</p>
      <Button component="a" href={link({ page: "money", project, view: "budget" })}>
        {say("entries-to-budget")}
      </Button>
    </section>
  );
}

function NoEntries({ project }: { project: string }) {
  const { say } = useTexts();
  return (
    <p className={style.hint}>
      <IconInfoCircle size={17} aria-hidden="true" />
      <span>
        {say("finance-no-entries")}{" "}
        <a href={link({ page: "money", project, view: "entries" })}>{say("finance-to-entries")}</a>
      </span>
    </p>
  );
}
