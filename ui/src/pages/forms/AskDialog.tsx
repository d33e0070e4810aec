// Asking a partner: for which period, which lines, in which language; then where the form is saved.
import { Button, Checkbox, Select } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { call } from "../../lib/call";
import type { SavedForm } from "../../lib/commands";
import { languageName } from "../../lib/format";
import type { AskChoices } from "../../lib/generated/AskChoices";
import type { Project } from "../../lib/generated/Project";
import { useAskChoices, useProject, useStatus } from "../../lib/queries";
import { useTexts } from "../../lib/texts";
import { Dialog } from "../../parts/Dialog";
import { Problem } from "../../parts/Problem";
import { WrittenFiles } from "../../parts/WrittenFiles";
import style from "./Forms.module.css";

interface Props {
  project: string;
  close: () => void;
}

export function AskDialog({ project: key, close }: Props) {
  const { say, language } = useTexts();
  const project = useProject(key, language).data;
  const choices = useAskChoices(key).data;
  const [saved, setSaved] = useState<SavedForm | null>(null);
  return (
    <Dialog title={say("forms-ask")} close={close} size="lg">
      {saved && <WrittenFiles said={say("forms-made", { lines: saved.lines })} note={say("forms-send")} files={[saved]} close={close} />}
      {!saved && project && choices && <Choice {...{ project, choices, close }} done={setSaved} />}
    </Dialog>
  );
}

interface ChoiceProps {
  project: Project;
  choices: AskChoices;
  done: (saved: SavedForm) => void;
  close: () => void;
}

function Choice({ project, choices, done, close }: ChoiceProps) {
  const { say, language: spoken } = useTexts();
  const [partner, setPartner] = useState<string | null>(choices.partners[0]?.id ?? null);
  const open = project.periods.filter(({ closed_at }) => closed_at === null);
  const [period, setPeriod] = useState<string | null>(() => latest(open));
  const [language, setLanguage] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const lines = chosen ?? usual(choices, partner);
  const last = choices.partners.find(({ id }) => id === partner)?.language;
  // A form has all its words in the languages that the window speaks.
  const languages = useStatus().data?.spoken ?? [];
  const client = useQueryClient();
  const saving = useMutation({
    mutationFn: () =>
      call("save_form", {
        project: project.id,
        partner: partner ?? "",
        period: period ?? "",
        language: language ?? last ?? choices.language,
        lines: [...lines],
      }),
    onSuccess: async (saved) => {
      if (saved === null) return;
      await client.invalidateQueries();
      done(saved);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };
  const turn = (line: string) => {
    const next = new Set(lines);
    if (!next.delete(line)) next.add(line);
    setChosen(next);
  };
  const choosePartner = (id: string | null) => {
    setPartner(id);
    setLanguage(null);
    setChosen(null);
  };
  if (choices.partners.length === 0) return <p>{say("forms-no-partners")}</p>;
  if (choices.lines.length === 0) return <p>{say("refused-form-no-lines")}</p>;
  return (
    <form className={style.form} onSubmit={submit}>
      <Select
        label={say("forms-column-partner")}
        data={choices.partners.map(({ id, name }) => ({ value: id, label: name }))}
        value={partner}
        onChange={choosePartner}
        allowDeselect={false}
        searchable
        data-autofocus
        data-testid="ask-who"
      />
      <Select
        label={say("forms-column-period")}
        data={open.map(({ id, code }) => ({ value: id, label: code }))}
        value={period}
        onChange={setPeriod}
        allowDeselect={false}
        data-testid="ask-period"
      />
      <Select
        label={say("forms-language")}
        data={languages.map((value) => ({ value, label: languageName(value, spoken) }))}
        value={language ?? last ?? choices.language}
        onChange={setLanguage}
        allowDeselect={false}
        data-testid="ask-language"
      />
      <fieldset className={style.choice} data-testid="ask-lines">
        <legend>{say("forms-lines")}</legend>
        {choices.lines.map(({ id, name, kind }) => (
          <Checkbox
            key={id}
            label={name}
            description={say(`reach-kind-${kind}`)}
            checked={lines.has(id)}
            onChange={() => turn(id)}
          />
        ))}
      </fieldset>
      {saving.error && <Problem error={saving.error} />}
      <div className={style.buttons}>
        <Button variant="default" onClick={close}>
          {say("window-cancel")}
        </Button>
        <Button type="submit" loading={saving.isPending} disabled={!partner || !period || lines.size === 0} data-testid="save-form">
          {say("forms-save")}
        </Button>
      </div>
    </form>
  );
}

/** The lines of the partner's last form, else those that no other partner was asked for. */
function usual({ lines }: AskChoices, partner: string | null): ReadonlySet<string> {
  const own = lines.filter(({ partners }) => partner !== null && partners.includes(partner));
  const shown = own.length > 0 ? own : lines.filter(({ partners }) => partners.length === 0);
  return new Set(shown.map(({ id }) => id));
}

/** The last period that has begun, else the first. */
function latest(periods: readonly { id: string; start: string }[]): string | null {
  const today = new Date().toISOString().slice(0, 10);
  const begun = periods.filter(({ start }) => start <= today);
  return (begun.at(-1) ?? periods[0])?.id ?? null;
}
