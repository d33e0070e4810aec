// What happened in the workspace: who did what and when, from what to what.
import type { Change, HistoryStep } from "../../lib/commands";
import { dayOf, timeOf } from "../../lib/format";
import { useSteps } from "../../lib/queries";
import { stepName } from "../../lib/steps";
import { useTexts } from "../../lib/texts";
import { factName } from "../../lib/vocabulary";
import { PageTitle } from "../../parts/PageTitle";
import { Problem } from "../../parts/Problem";
import style from "./History.module.css";

/** Newest first, by day. */
export function History() {
  const { say, language } = useTexts();
  const steps = useSteps();
  const days = byDay(steps.data ?? [], language);
  return (
    <div className={style.page}>
      <PageTitle>{say("window-history")}</PageTitle>
      <p className={style.lead}>{say("window-history-lead")}</p>
      {steps.error && <Problem error={steps.error} />}
      {steps.data?.length === 0 && <p className={style.nothing}>{say("window-history-none")}</p>}
      {days.map(([day, stepsOfDay]) => (
        <section key={day} aria-label={day}>
          <h2 className={style.day}>{day}</h2>
          <ol className={style.steps}>
            {stepsOfDay.map((step) => (
              <Step key={step.seq} step={step} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function byDay(steps: HistoryStep[], language: string): [string, HistoryStep[]][] {
  const days = new Map<string, HistoryStep[]>();
  for (const step of [...steps].sort((left, right) => right.seq - left.seq)) {
    const day = dayOf(step.at, language);
    days.set(day, [...(days.get(day) ?? []), step]);
  }
  return [...days];
}

function Step({ step }: { step: HistoryStep }) {
  const texts = useTexts();
  return (
    <li className={style.step} data-undone={step.undone || undefined} data-testid="history-step">
      <div className={style.line}>
        <strong>{stepName(texts, step.op)}</strong>
        {step.undone && <span className={style.undone}>{texts.say("window-history-undone")}</span>}
        <span className={style.when}>
          <time dateTime={step.at}>{timeOf(step.at, texts.language)}</time> · {step.who}
        </span>
      </div>
      {step.title && <p className={style.title}>{step.title}</p>}
      {step.changes.length > 0 && <Changes changes={step.changes} />}
    </li>
  );
}

function Changes({ changes }: { changes: Change[] }) {
  const { say } = useTexts();
  return (
    <details className={style.changes}>
      <summary>{say("window-history-changes", { count: changes.length })}</summary>
      <div className={style.scroll}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say("window-history-field")}</th>
              <th scope="col">{say("window-old")}</th>
              <th scope="col">{say("window-new-value")}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <ChangedValue key={`${change.table} ${change.row} ${change.field}`} change={change} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function ChangedValue({ change }: { change: Change }) {
  const texts = useTexts();
  const field = change.field ? ` · ${factName(texts, change.field)}` : "";
  return (
    <tr>
      <th scope="row">{`${factName(texts, change.table)}${field}`}</th>
      <td>{change.old ?? "–"}</td>
      <td>{change.new ?? "–"}</td>
    </tr>
  );
}
