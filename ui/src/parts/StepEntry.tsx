// One step of the history: what was done, by whom and when, and its values before and after.
import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { dayOf, timeOf } from "../lib/format";
import type { Change } from "../lib/generated/Change";
import type { FieldShown } from "../lib/generated/FieldShown";
import type { RowName } from "../lib/generated/RowName";
import type { Step } from "../lib/generated/Step";
import { stepName, useRestore } from "../lib/steps";
import { type Texts, useTexts } from "../lib/texts";
import { fieldNameIn, tableName } from "../lib/vocabulary";
import { IconArrowBack } from "./icons";
import { Scroll } from "./Scroll";
import style from "./StepEntry.module.css";

/** What the rows are called that a page of the history names. */
export type Names = Readonly<Record<string, RowName>>;

interface Props {
  step: Step;
  /** The day is told beside the time, where no heading tells it. */
  dated?: boolean;
  /** What it was done to is told, unless the list is about that alone. */
  subject?: boolean;
  /** Its values, and what can be done with it. */
  children: ReactNode;
}

/** An item of a list of steps. */
export function StepEntry({ step, dated = false, subject = true, children }: Props) {
  const texts = useTexts();
  const { language } = texts;
  const title = turnedName(texts, step);
  return (
    <li
      className={style.step}
      tabIndex={-1}
      data-state={step.state}
      data-testid="history-step"
      data-seq={step.seq}
    >
      <div className={style.line}>
        <strong>{title}</strong>
        <State step={step} />
        <span className={style.when}>
          <time dateTime={step.at}>
            {dated && `${dayOf(step.at, language)}, `}
            {timeOf(step.at, language)}
          </time>
          {` · ${step.who}`}
        </span>
      </div>
      {subject && !title.includes(step.subject) && <p className={style.subject}>{step.subject}</p>}
      {children}
    </li>
  );
}

/** An undo says what it took back. */
function turnedName(texts: Texts, step: Step): string {
  if (step.turned === null) return stepName(texts, step);
  const turned = stepName(texts, { ...step, op: step.turned });
  return texts.say(step.op === "redo" ? "window-redone" : "window-undone", { step: turned });
}

function State({ step: { state, subject } }: { step: Step }) {
  const { say } = useTexts();
  // A step that says no more what it was done to was forgotten with its project.
  if (state === "dropped" && subject === "") {
    return <span className={style.undone}>{say("window-history-forgotten")}</span>;
  }
  if (state === "undone") return <span className={style.undone}>{say("window-history-can-redo")}</span>;
  if (state === "dropped") return <span className={style.undone}>{say("window-history-undone")}</span>;
  return null;
}

interface ChangesProps {
  step: Step;
  names: Names;
  /** They stand open from the beginning. */
  opened?: boolean;
  /** Shows the history of a field. */
  ask?: ((row: string, field: string) => void) | undefined;
}

/** What a step changed, row by row and field by field; nothing where it only moved rows. */
export function Changes({ step, names, opened: first = false, ask }: ChangesProps) {
  const texts = useTexts();
  const [opened, setOpened] = useState(first);
  if (step.changes.length === 0) return null;
  return (
    <details className={style.changes} open={first} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{summary(texts, step)}</summary>
      {opened && <Values step={step} names={names} ask={ask} />}
    </details>
  );
}

/** A single value is told at once. */
function summary(texts: Texts, { changes, more }: Step): string {
  const [change] = changes;
  if (change && changes.length + more === 1) {
    return texts.say("window-history-field-changed", {
      field: fieldNameIn(texts, change.field),
      old: brief(texts, change.old),
      new: brief(texts, change.new),
    });
  }
  return texts.say("window-history-changes", { count: changes.length + more });
}

function brief(texts: Texts, value: FieldShown | null): string {
  if (value === null) return texts.say("window-history-empty");
  const line = value.shown.split("\n")[0] ?? "";
  return line.length > 50 || line.length < value.shown.length ? `${line.slice(0, 50).trimEnd()}…` : line;
}

function Values({ step, names, ask }: ChangesProps) {
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
        {byRow(step.changes).map((changes) => (
          <RowValues key={changes[0]?.row} seq={step.seq} changes={changes} names={names} ask={ask} />
        ))}
      </table>
      {step.more > 0 && <p className={style.more}>{say("window-history-more", { count: step.more })}</p>}
    </Scroll>
  );
}

/** Changes of one row stand together, in the order in which the rows come. */
function byRow(changes: Change[]): Change[][] {
  const rows = new Map<string, Change[]>();
  for (const change of changes) rows.set(change.row, [...(rows.get(change.row) ?? []), change]);
  return [...rows.values()];
}

interface RowProps extends Pick<ChangesProps, "names" | "ask"> {
  seq: number;
  changes: Change[];
}

function RowValues({ seq, changes, names, ask }: RowProps) {
  const texts = useTexts();
  const [first] = changes;
  if (!first) return null;
  const name = names[first.row];
  return (
    <tbody>
      <tr className={style.row}>
        <th scope="rowgroup" colSpan={3}>
          <span className={style.table}>{tableName(texts, first.table)}</span> {name?.label}
        </th>
      </tr>
      {changes.map((change) => (
        <Value
          key={`${change.table} ${change.field} ${change.new?.value}`}
          seq={seq}
          change={change}
          present={name?.present ?? false}
          ask={ask}
        />
      ))}
    </tbody>
  );
}

interface ValueProps extends Pick<ChangesProps, "ask"> {
  seq: number;
  change: Change;
  /** The row is in the record. */
  present: boolean;
}

function Value({ seq, change, present, ask }: ValueProps) {
  const texts = useTexts();
  const name = fieldNameIn(texts, change.field);
  return (
    <tr>
      <th scope="row">
        {ask ? (
          <button
            type="button"
            className={style.ask}
            onClick={() => ask(change.row, change.field)}
            aria-haspopup="dialog"
            title={texts.say("window-history-of-field", { field: name })}
            data-testid="ask-field"
          >
            {name}
          </button>
        ) : (
          name
        )}
      </th>
      <td>
        <Shown value={change.old} />
        <Restore seq={seq} change={change} present={present} />
      </td>
      <td>
        <Shown value={change.new} />
      </td>
    </tr>
  );
}

/** A value in words; one that is missing says so. */
export function Shown({ value }: { value: FieldShown | null }) {
  const { say } = useTexts();
  return value === null ? <span className={style.empty}>{say("window-history-empty")}</span> : value.shown;
}

/** Stands below the value that would come back; nothing where it cannot come back alone. */
export function Restore({ seq, change, present }: Omit<ValueProps, "ask">) {
  const texts = useTexts();
  const restore = useRestore();
  const { row, field, old, restorable } = change;
  if (!restorable || !present) return null;
  return (
    <Button
      className={style.restore}
      variant="subtle"
      size="compact-xs"
      leftSection={<IconArrowBack size={14} aria-hidden="true" />}
      aria-label={texts.say("window-history-restore-value", { value: brief(texts, old) })}
      onClick={() => restore({ seq, row, field })}
      data-testid="restore-value"
    >
      {texts.say("window-history-restore")}
    </Button>
  );
}
