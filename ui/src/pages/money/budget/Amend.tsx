// A new version of the budget: why, since when, brought by which amendment, in force at once or
// as a draft.
import { Button, Checkbox, Select, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { BudgetShown } from "../../../lib/generated/BudgetShown";
import type { Project } from "../../../lib/generated/Project";
import { useChange } from "../../../lib/queries";
import { go } from "../../../lib/route";
import { useTexts } from "../../../lib/texts";
import { Dialog } from "../../../parts/Dialog";
import { Problem } from "../../../parts/Problem";
import style from "./Budget.module.css";
import { versionName } from "./naming";

interface Props {
  project: Project;
  budget: BudgetShown;
  close: () => void;
}

export function Amend({ project, budget, close }: Props) {
  const texts = useTexts();
  const { say } = texts;
  const amending = useChange("amend_budget");
  const [reason, setReason] = useState("");
  const [date, setDate] = useState("");
  const [amendment, setAmendment] = useState<string | null>(null);
  const [adopt, setAdopt] = useState(true);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    amending.mutate(
      {
        project: project.id,
        version: budget.version.id,
        reason,
        ...(date.trim() && { date }),
        ...(amendment && { amendment }),
        adopt,
      },
      {
        onSuccess: ({ version }) => {
          close();
          go({ page: "money", project: project.id, view: "budget", version: adopt ? undefined : version.id });
        },
      },
    );
  };
  const { error } = amending;
  const refused = (field: string) => error?.field === field && <span role="alert">{error.message}</span>;
  const amendments = project.agreements.flatMap((agreement) =>
    agreement.amendments.map(({ id, number }) => ({
      value: id,
      label: [agreement.number, number].filter(Boolean).join(" · ") || say("window-row-unnamed"),
    })),
  );
  const elsewhere = error !== null && error.field !== "reason" && error.field !== "date";
  return (
    <Dialog title={say("budget-amend-title")} close={close} size="lg">
      <form className={style.form} onSubmit={submit} data-testid="amend-form">
        <p className={style.note}>{say("budget-amend-note", { version: versionName(budget.version, texts) })}</p>
        <Textarea
          label={say("budget-amend-reason")}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={refused("reason")}
          autosize
          minRows={2}
          data-autofocus
          data-testid="amend-reason"
        />
        <TextInput
          label={say("budget-amend-date")}
          placeholder={say("window-example-date")}
          value={date}
          onChange={(event) => setDate(event.currentTarget.value)}
          error={refused("date")}
          maw="14rem"
          data-testid="amend-date"
        />
        {amendments.length > 0 && (
          <Select
            label={say("budget-amend-by")}
            data={amendments}
            value={amendment}
            onChange={setAmendment}
            clearable
            data-testid="amend-by"
          />
        )}
        <Checkbox
          label={say("budget-amend-adopt")}
          description={say("budget-amend-adopt-hint")}
          checked={adopt}
          onChange={(event) => setAdopt(event.currentTarget.checked)}
          data-testid="amend-adopt"
        />
        {elsewhere && <Problem error={error} />}
        <div className={style.formButtons}>
          <Button variant="default" onClick={close}>
            {say("window-cancel")}
          </Button>
          <Button type="submit" loading={amending.isPending} data-testid="amend-run">
            {say("budget-amend-run")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
