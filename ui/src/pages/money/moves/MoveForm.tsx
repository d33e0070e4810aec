// A move between two lines: what it comes to beside the limit is said while it is written, before
// anything is kept.
import { Button, Textarea, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { skipToken, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { call } from "../../../lib/call";
import { decimal, money, percent, percentBeyond } from "../../../lib/format";
import type { BudgetShown } from "../../../lib/generated/BudgetShown";
import type { MoveTyped } from "../../../lib/generated/MoveTyped";
import type { Moved } from "../../../lib/generated/Moved";
import type { Project } from "../../../lib/generated/Project";
import type { RowShown } from "../../../lib/generated/RowShown";
import { useChange } from "../../../lib/queries";
import { textOf } from "../../../lib/rows";
import { useTexts } from "../../../lib/texts";
import { fieldName } from "../../../lib/vocabulary";
import { Dialog, DialogFoot } from "../../../parts/Dialog";
import { FindField } from "../../../parts/FindField";
import { IconAlertTriangle, IconCircleCheck } from "../../../parts/icons";
import { Problem } from "../../../parts/Problem";
import { nameOf } from "./Limit";
import style from "./Moves.module.css";

interface Props {
  project: Project;
  budget: BudgetShown;
  /** Nothing for a new move. */
  row: RowShown | null;
  close: () => void;
}

/** What is typed, field by field. */
type Typed = Pick<MoveTyped, "date" | "from" | "to" | "amount" | "approval" | "reason">;

export function MoveForm({ project, budget, row, close }: Props) {
  const texts = useTexts();
  const { say } = texts;
  const [typed, setTyped] = useState<Typed>(() => keptOf(row, texts.language));
  const keeping = useChange("keep_move");
  const input = { project: project.id, row: row?.row ?? null, ...typed };
  const told = useTold(input, texts.language);
  const error = keeping.error ?? told.error;
  const refused = (field: string) => error?.field === field && <span role="alert">{error.message}</span>;
  const set = (field: keyof Typed) => (value: string) => {
    keeping.reset();
    setTyped((before) => ({ ...before, [field]: value }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keeping.mutate({ ...input, dry: false }, { onSuccess: close });
  };
  const beside = ["date", "from", "to", "amount", "approval", "reason"].includes(error?.field ?? "");
  return (
    <Dialog title={say(row ? "moves-edit" : "moves-add")} close={close} size="lg">
      <form className={style.form} onSubmit={submit} data-testid="move-form">
        <TextInput
          label={fieldName(texts, "date")}
          placeholder={say("window-example-day")}
          value={typed.date}
          onChange={(event) => set("date")(event.currentTarget.value)}
          error={refused("date")}
          maw="14rem"
          withAsterisk
          data-autofocus
          data-testid="move-date"
        />
        <LineSelect field="from" budget={budget} value={typed.from} choose={set("from")} error={refused("from")} />
        <LineSelect field="to" budget={budget} value={typed.to} choose={set("to")} error={refused("to")} />
        <TextInput
          label={say("budget-column-amount", { currency: budget.version.currency })}
          inputMode="decimal"
          value={typed.amount}
          onChange={(event) => set("amount")(event.currentTarget.value)}
          error={refused("amount")}
          maw="14rem"
          withAsterisk
          data-testid="move-amount"
        />
        {told.data && <Told moved={told.data.moved} budget={budget} limit={project.agreements[0]?.variance_percent ?? null} />}
        <TextInput
          label={fieldName(texts, "approval")}
          description={say("moves-approval-hint")}
          value={typed.approval}
          onChange={(event) => set("approval")(event.currentTarget.value)}
          error={refused("approval")}
          data-testid="move-approval"
        />
        <Textarea
          label={fieldName(texts, "reason")}
          value={typed.reason}
          onChange={(event) => set("reason")(event.currentTarget.value)}
          error={refused("reason")}
          autosize
          minRows={2}
          data-testid="move-reason"
        />
        {error && !beside && <Problem error={error} />}
        <DialogFoot>
          <Button variant="default" onClick={close}>
            {say("window-cancel")}
          </Button>
          <Button type="submit" loading={keeping.isPending} data-testid="move-keep">
            {say("moves-keep")}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}

/** What the move would come to, asked when enough of it is there and nobody types any more. */
function useTold(input: Omit<MoveTyped, "dry">, language: string) {
  const [settled] = useDebouncedValue(input, 250);
  const enough = [settled.date, settled.from, settled.to, settled.amount].every((text) => text.trim() !== "");
  return useQuery({
    queryKey: ["keep_move", settled, language],
    queryFn: enough ? () => call("keep_move", { ...settled, dry: true }) : skipToken,
  });
}

function keptOf(row: RowShown | null, language: string): Typed {
  const value = (field: string) => row?.values[field]?.value ?? "";
  return {
    date: row?.values["date"]?.shown ?? "",
    from: value("from"),
    to: value("to"),
    // The amount with its currency reads the same in every language.
    amount: row?.values["amount"]?.shown ?? "",
    approval: value("approval"),
    reason: (row && textOf(row, "reason", language)?.text) ?? "",
  };
}

interface LineProps {
  field: "from" | "to";
  budget: BudgetShown;
  value: string;
  choose: (line: string) => void;
  error: React.ReactNode;
}

/** The lines of the version in force, each with what there is in it. */
function LineSelect({ field, budget, value, choose, error }: LineProps) {
  const texts = useTexts();
  const lines = budget.rows.filter(({ heading }) => !heading);
  return (
    <FindField
      label={fieldName(texts, field)}
      choices={lines.map(({ id, code, text, cost }) => ({
        value: id,
        name: [
          [code, text].filter(Boolean).join(" "),
          ...(cost ? [decimal(cost.amount, texts.language)] : []),
        ].join(" · "),
      }))}
      value={value}
      choose={choose}
      error={error}
      required
      part={`move-${field}`}
    />
  );
}

interface ToldProps {
  moved: readonly Moved[];
  budget: BudgetShown;
  /** In percent; nothing where the agreement sets none. */
  limit: string | null;
}

/** Both sides of the move beside the limit: allowed with what may follow, or an addendum first. */
function Told({ moved, budget, limit }: ToldProps) {
  const { say, language } = useTexts();
  if (limit === null) return null;
  if (moved.length === 0) return <p className={style.note}>{say("moves-within-heading")}</p>;
  return (
    <ul className={style.told} aria-live="polite" data-testid="move-told">
      {moved.map((row) => {
        const values = {
          name: nameOf(row, budget) ?? say("moves-whole"),
          percent: row.passed ? percentBeyond(row.share, limit, language) : percent(row.share, language),
          come: row.may_come ? money(row.may_come, language) : "–",
          leave: row.may_leave ? money(row.may_leave, language) : "–",
        };
        return (
          <li key={row.line ?? "all"} className={row.passed ? style.passed : style.allowed}>
            {row.passed ? (
              <IconAlertTriangle size={16} aria-hidden="true" />
            ) : (
              <IconCircleCheck size={16} aria-hidden="true" />
            )}
            <span>{say(row.passed ? "moves-told-addendum" : "moves-told-allowed", values)}</span>
          </li>
        );
      })}
    </ul>
  );
}
