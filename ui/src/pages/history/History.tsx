// What happened in the workspace: who did what and when, from what to what.
import { useState } from "react";
import { dayOf, timeOf } from "../../lib/format";
import type { Change } from "../../lib/generated/Change";
import type { Step as StepOf } from "../../lib/generated/Step";
import { useSteps } from "../../lib/queries";
import { stepName } from "../../lib/steps";
import { useTexts } from "../../lib/texts";
import { fieldName, tableName } from "../../lib/vocabulary";
import { PageTitle } from "../../parts/PageTitle";
import { Problem } from "../../parts/Problem";
import { Scroll } from "../../parts/Scroll";
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

function byDay(steps: StepOf[], language: string): [string, StepOf[]][] {
  const days = new Map<string, StepOf[]>();
  for (const step of [...steps].sort((left, right) => right.seq - left.seq)) {
    const day = dayOf(step.at, language);
    days.set(day, [...(days.get(day) ?? []), step]);
  }
  return [...days];
}

function Step({ step }: { step: StepOf }) {
  const texts = useTexts();
  return (
    <li className={style.step} data-state={step.state} data-testid="history-step">
      <div className={style.line}>
        <strong>{stepName(texts, step.op)}</strong>
        {(step.state === "undone" || step.state === "dropped") && (
          <span className={style.undone}>{texts.say("window-history-undone")}</span>
        )}
        <span className={style.when}>
          <time dateTime={step.at}>{timeOf(step.at, texts.language)}</time> · {step.who}
        </span>
      </div>
      {step.subject && <p className={style.title}>{step.subject}</p>}
      {step.changes.length > 0 && <Changes changes={step.changes} />}
    </li>
  );
}

function Changes({ changes }: { changes: Change[] }) {
  const { say } = useTexts();
  const [opened, setOpened] = useState(false);
  const values = changes.filter(({ field }) => !isInner(field));
  return (
    <details className={style.changes} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{say("window-history-changes", { count: values.length })}</summary>
      {opened && <ChangedValues changes={values} />}
    </details>
  );
}

/** Keys and places in a list say nothing to people. */
function isInner(field: string): boolean {
  return field.endsWith("_id") || field === "position";
}

function ChangedValues({ changes }: { changes: Change[] }) {
  const { say } = useTexts();
  return (
    <Scroll label={say("window-history-values")}>
      <table className={style.values}>
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
    </Scroll>
  );
}

function ChangedValue({ change }: { change: Change }) {
  const texts = useTexts();
  return (
    <tr>
      <th scope="row">{`${tableName(texts, change.table)} · ${fieldName(texts, change.field)}`}</th>
      <td>{change.old?.shown ?? "–"}</td>
      <td>{change.new?.shown ?? "–"}</td>
    </tr>
  );
}
