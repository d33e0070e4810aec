// What is to be looked at, in the core's words, each leading to where it is mended; and the rates
// that nobody entered.
import type { FinanceAlert } from "../../../lib/generated/FinanceAlert";
import type { FinanceShown } from "../../../lib/generated/FinanceShown";
import type { Project } from "../../../lib/generated/Project";
import { link, type MoneyRoute, type MoneyView, NO_LINE } from "../../../lib/route";
import { useTexts } from "../../../lib/texts";
import { IconAlertTriangle, IconCircleCheck } from "../../../parts/icons";
import { explainId } from "./Explain";
import style from "./Overview.module.css";

interface Props {
  project: Project;
  finance: FinanceShown;
  entries: (more: Partial<MoneyRoute>) => string;
}

export function Look({ project, finance, entries }: Props) {
  const { say } = useTexts();
  const { alerts, warnings, asked } = finance;
  const rates = link({ page: "money", project: project.id, view: "rates" });
  if (alerts.length + asked.length === 0) {
    return (
      <p className={style.well} data-testid="finance-well">
        <IconCircleCheck size={17} aria-hidden="true" />
        {say("finance-well")}
      </p>
    );
  }
  return (
    <section className={style.look} aria-labelledby="finance-look" data-testid="finance-alerts">
      <h2 id="finance-look">{say("finance-look", { count: alerts.length + asked.length })}</h2>
      <ul>
        {alerts.map((alert, at) => (
          <li key={`${alert.code} ${alert.line}`}>
            <IconAlertTriangle size={16} aria-hidden="true" />
            <To alert={alert} words={warnings[at] ?? alert.code} {...{ project, entries }} />
          </li>
        ))}
        {asked.map((sentence) => (
          <li key={sentence}>
            <IconAlertTriangle size={16} aria-hidden="true" />
            <a href={rates}>{sentence}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ToProps {
  project: Project;
  alert: FinanceAlert;
  words: string;
  entries: Props["entries"];
}

function To({ project, alert, words, entries }: ToProps) {
  const here = partOf(alert);
  if (!here) return <a href={placeOf(project, alert, entries)}>{words}</a>;
  return (
    <button
      type="button"
      onClick={() => {
        const part = document.querySelector<HTMLElement>(here);
        part?.focus({ preventScroll: true });
        part?.scrollIntoView({ block: "center" });
      }}
    >
      {words}
    </button>
  );
}

/** The part of this very page, by CSS. */
function partOf({ code, line }: FinanceAlert): string | null {
  if (code === "explain" && line !== null) return `#${CSS.escape(explainId(line))}`;
  return ["ahead", "behind", "forecast"].includes(code) ? "#charts" : null;
}

/** Where it is mended, if not here. */
function placeOf({ id, agreements }: Project, { code, line }: FinanceAlert, entries: Props["entries"]): string {
  const view = (view: MoneyView) => link({ page: "money", project: id, view });
  switch (code) {
    case "overspent":
      return entries({ line: line ?? undefined, kind: "expenditure" });
    case "unplaced":
      return entries({ line: NO_LINE, kind: "expenditure" });
    case "moved":
    case "reserve-approval":
    case "no-policy":
    case "subgrant-limit":
      return view("moves");
    default:
      if (agreements.length === 0) return view("moves");
      return link({ page: "money", project: id, view: "budget", line: line ?? undefined });
  }
}
