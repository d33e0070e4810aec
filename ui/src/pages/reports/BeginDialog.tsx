// Beginning a report: what the donor asks for, of which period, in which language, for whom.
import { Button, SegmentedControl, Select } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { languageName } from "../../lib/format";
import type { Audience } from "../../lib/generated/Audience";
import { useChange, useProject, useReportTemplates, useStatus } from "../../lib/queries";
import { go } from "../../lib/route";
import { useTexts } from "../../lib/texts";
import { Dialog } from "../../parts/Dialog";
import { Problem } from "../../parts/Problem";
import { AudienceChoice } from "../report/AudienceChoice";
import style from "./Reports.module.css";

/** What is known before one asks. */
export interface Wish {
  template?: string;
  period?: string;
  agreement?: string;
}

interface Props {
  project: string;
  wish: Wish;
  close: () => void;
}

const ALL = "all";

/** Open as long as it is mounted. */
export function BeginDialog(props: Props) {
  const { language } = useTexts();
  const templates = useReportTemplates(language).data;
  // The field is to have the focus from the first moment, so that it waits for its choices.
  return templates ? <Asking {...props} templates={templates} /> : null;
}

interface AskingProps extends Props {
  templates: readonly { code: string; name: string; about: string }[];
}

function Asking({ project, wish, close, templates }: AskingProps) {
  const { say, language: spoken } = useTexts();
  const periods = useProject(project, spoken).data?.periods ?? [];
  const languages = useStatus().data?.languages ?? [spoken];
  const [template, setTemplate] = useState(wish.template ?? templates[0]?.code ?? "");
  const [period, setPeriod] = useState(wish.period ?? ALL);
  const [language, setLanguage] = useState(spoken);
  const [audience, setAudience] = useState<Audience>("donor");
  const beginning = useChange("begin_report");
  const begin = (event: FormEvent) => {
    event.preventDefault();
    beginning.mutate(
      {
        project,
        template,
        language,
        audience,
        ...(period !== ALL && { period }),
        ...(wish.agreement && { agreement: wish.agreement }),
      },
      { onSuccess: ({ report }) => go({ page: "report", report: report.id }) },
    );
  };
  return (
    <Dialog title={say("reports-begin")} close={close} size="lg">
      <form className={style.form} onSubmit={begin}>
        <Select
          data-autofocus
          data-testid="begin-template"
          label={say("reports-template")}
          description={templates.find(({ code }) => code === template)?.about}
          data={templates.map(({ code, name }) => ({ value: code, label: name }))}
          value={template}
          onChange={(chosen) => setTemplate(chosen ?? template)}
          allowDeselect={false}
          openOnFocus={false}
        />
        <Select
          data-testid="begin-period"
          label={say("reports-period")}
          data={[
            { value: ALL, label: say("finance-whole-time") },
            ...periods.map(({ id, code }) => ({ value: id, label: code })),
          ]}
          value={period}
          onChange={(chosen) => setPeriod(chosen ?? ALL)}
          allowDeselect={false}
          openOnFocus={false}
        />
        <fieldset className={style.group}>
          <legend>{say("window-report-language")}</legend>
          <SegmentedControl
            fullWidth
            value={language}
            onChange={setLanguage}
            data={languages.map((code) => ({ value: code, label: languageName(code, code) }))}
          />
        </fieldset>
        <AudienceChoice audience={audience} choose={setAudience} />
        {beginning.error && <Problem error={beginning.error} />}
        <div className={style.buttons}>
          <Button variant="default" onClick={close}>
            {say("window-cancel")}
          </Button>
          <Button type="submit" loading={beginning.isPending} disabled={template === ""} data-testid="confirm-begin">
            {say("reports-begin-confirm")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
