// A new project: only its title and language are asked for, the rest is filled in on its page.
import { Button, Select, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { languageName } from "../../lib/format";
import { useStatus } from "../../lib/queries";
import { go } from "../../lib/route";
import { useRowChange } from "../../lib/rows";
import { useTexts } from "../../lib/texts";
import { IconPlus } from "../../parts/icons";
import { Dialog, DialogFoot } from "../../parts/Dialog";
import { Problem } from "../../parts/Problem";
import style from "./NewProject.module.css";

/** The button and its dialog. */
export function NewProject({ variant = "default", size = "sm" }: { variant?: string; size?: string }) {
  const { say } = useTexts();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        variant={variant}
        size={size}
        leftSection={<IconPlus size={18} aria-hidden="true" />}
        onClick={() => setAsking(true)}
        data-testid="new-project"
      >
        {say("window-project-new")}
      </Button>
      {asking && <Asking close={() => setAsking(false)} />}
    </>
  );
}

function Asking({ close }: { close: () => void }) {
  const { say, language: spoken } = useTexts();
  const languages = useStatus().data?.languages ?? [];
  const [title, setTitle] = useState("");
  const [language, setLanguage] = useState(spoken);
  const adding = useRowChange("add_row");
  const refusal = adding.error?.field === "title" ? adding.error.message : null;
  const create = (event: FormEvent) => {
    event.preventDefault();
    const values = title.trim() ? { title } : {};
    adding.mutate(
      { table: "project", project: null, values, language, after: null },
      { onSuccess: ({ row }) => go({ page: "project", project: row, edit: true }) },
    );
  };
  return (
    <Dialog title={say("window-project-new")} close={close}>
      <form className={style.form} onSubmit={create} noValidate>
        <TextInput
          label={say("window-project-new-title")}
          lang={language}
          dir="auto"
          spellCheck
          data-autofocus
          data-testid="new-project-title"
          value={title}
          error={refusal && <span role="alert">{refusal}</span>}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Select
          label={say("window-project-new-language")}
          data={languages.map((code) => ({ value: code, label: languageName(code, spoken) }))}
          value={language}
          onChange={(code) => setLanguage(code ?? spoken)}
          allowDeselect={false}
        />
        <p className={style.hint}>{say("window-project-new-hint")}</p>
        {adding.error && !refusal && <Problem error={adding.error} />}
        <DialogFoot>
          <Button variant="default" onClick={close}>
            {say("window-cancel")}
          </Button>
          <Button type="submit" loading={adding.isPending} data-testid="create-project">
            {say("window-project-create")}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
