// Making a report: currency, language and formats, then where to, then the files.
import { Button, Checkbox, Select } from "@mantine/core";
import { type FormEvent, useEffect, useState } from "react";
import type { ReportFormat, SavedFile } from "../../lib/commands";
import type { Audience } from "../../lib/generated/Audience";
import { onReportProgress, type Progress } from "../../lib/host";
import { useChange, useProject, useReportTemplates } from "../../lib/queries";
import { useTexts } from "../../lib/texts";
import { IconFileSpreadsheet, IconFileTypePdf } from "../../parts/icons";
import { Dialog, DialogFoot } from "../../parts/Dialog";
import { Problem } from "../../parts/Problem";
import { WrittenFiles } from "../../parts/WrittenFiles";
import { AudienceChoice } from "./AudienceChoice";
import { CurrencyChoice } from "./CurrencyChoice";
import { LanguageChoice } from "./LanguageChoice";
import style from "./ReportDialog.module.css";

const FORMATS = [
  { format: "pdf", Icon: IconFileTypePdf },
  { format: "xlsx", Icon: IconFileSpreadsheet },
] as const;

/** The project's own report, and all of its money. */
const PROJECT = "project";
const ALL = "all";

interface Props {
  project: { id: string; title: string };
  close: () => void;
}

/** Open as long as it is mounted. */
export function ReportDialog({ project, close }: Props) {
  const { say } = useTexts();
  const [files, setFiles] = useState<SavedFile[] | null>(null);
  return (
    <Dialog title={say(files ? "window-report-done" : "window-report-make")} close={close} size="lg">
      <p className={style.title}>{project.title}</p>
      {files ? (
        <WrittenFiles
          said={say("window-report-saved", { count: files.length, folder: files[0]?.folder ?? "" })}
          files={files}
          close={close}
        />
      ) : (
        <Choice project={project.id} done={setFiles} close={close} />
      )}
    </Dialog>
  );
}

interface ChoiceProps {
  project: string;
  done: (files: SavedFile[]) => void;
  close: () => void;
}

function Choice({ project, done, close }: ChoiceProps) {
  const { say, language: interfaceLanguage } = useTexts();
  const [language, setLanguage] = useState(interfaceLanguage);
  const [formats, setFormats] = useState<ReportFormat[]>(["pdf", "xlsx"]);
  const [template, setTemplate] = useState(PROJECT);
  const [period, setPeriod] = useState(ALL);
  const [currency, setCurrency] = useState<string | null>(null);
  const [audience, setAudience] = useState<Audience>("donor");
  const [trace, setTrace] = useState(false);
  const [embed, setEmbed] = useState(false);
  const isEmbedded = embed && formats.includes("pdf");
  const isTraced = trace && (isEmbedded || formats.includes("xlsx"));
  const saving = useChange("save_report");
  const save = (event: FormEvent) => {
    event.preventDefault();
    // An empty list is a save dialog that was left: nothing was written, the choice stays.
    const money = template === PROJECT ? {} : { template };
    const until = period === ALL ? {} : { period };
    const told = currency === null ? {} : { currency };
    saving.mutate(
      {
        project,
        language,
        formats,
        audience,
        trace: isTraced,
        embed: isEmbedded,
        ...money,
        ...until,
        ...told,
      },
      { onSuccess: (files) => files?.length && done(files) },
    );
  };
  return (
    <form className={style.form} onSubmit={save}>
      <What project={project} what={{ template, period }} choose={{ setTemplate, setPeriod }} />
      <CurrencyChoice
        asked={{ project, ...(period !== ALL && { period }) }}
        currency={currency}
        choose={setCurrency}
      />
      <LanguageChoice language={language} choose={setLanguage} />
      <AudienceChoice audience={audience} choose={setAudience} />
      <Formats formats={formats} choose={setFormats} />
      <Checkbox
        label={say("report-embed")}
        description={say("report-embed-hint")}
        checked={isEmbedded}
        disabled={!formats.includes("pdf")}
        onChange={(event) => setEmbed(event.currentTarget.checked)}
        data-testid="report-embed"
      />
      <Checkbox
        label={say("report-trace")}
        checked={isTraced}
        disabled={!isEmbedded && !formats.includes("xlsx")}
        onChange={(event) => setTrace(event.currentTarget.checked)}
      />
      {saving.error && <Problem error={saving.error} />}
      {saving.isPending && <Underway />}
      <DialogFoot>
        <Button variant="default" onClick={close}>
          {say("window-cancel")}
        </Button>
        <Button
          type="submit"
          data-testid="save-report"
          data-autofocus
          disabled={formats.length === 0}
          loading={saving.isPending}
        >
          {say("window-report-save")}
        </Button>
      </DialogFoot>
    </form>
  );
}

interface WhatProps {
  project: string;
  what: { template: string; period: string };
  choose: { setTemplate: (template: string) => void; setPeriod: (period: string) => void };
}

/** Which report, and of which period its money is. */
function What({ project, what, choose }: WhatProps) {
  const { say, language } = useTexts();
  const templates = useReportTemplates(language).data ?? [];
  const periods = useProject(project, language).data?.periods ?? [];
  return (
    <div className={style.what}>
      <Select
        label={say("window-report-template")}
        data={templates.map(({ code, name }) => ({ value: code, label: name }))}
        value={what.template}
        onChange={(template) => choose.setTemplate(template ?? PROJECT)}
        allowDeselect={false}
        data-testid="report-template"
      />
      {periods.length > 0 && (
        <Select
          label={say("window-report-period")}
          data={[
            { value: ALL, label: say("finance-whole-time") },
            ...periods.map(({ id, code }) => ({ value: id, label: code })),
          ]}
          value={what.period}
          onChange={(period) => choose.setPeriod(period ?? ALL)}
          allowDeselect={false}
          data-testid="report-period"
        />
      )}
    </div>
  );
}

function Formats({
  formats,
  choose,
}: {
  formats: ReportFormat[];
  choose: (formats: ReportFormat[]) => void;
}) {
  const { say } = useTexts();
  return (
    <fieldset className={style.group}>
      <legend>{say("window-report-formats")}</legend>
      <div className={style.formats}>
        {FORMATS.map(({ format, Icon }) => (
          <Checkbox.Card
            key={format}
            className={style.format}
            checked={formats.includes(format)}
            aria-label={say(`window-format-${format}`)}
            data-testid={`format-${format}`}
            onClick={() =>
              choose(
                formats.includes(format) ? formats.filter((one) => one !== format) : [...formats, format],
              )
            }
          >
            <Checkbox.Indicator />
            <Icon size={26} aria-hidden="true" />
            <span>
              <strong>{say(`window-format-${format}`)}</strong>
              <span>{say(`window-format-${format}-hint`)}</span>
            </span>
          </Checkbox.Card>
        ))}
      </div>
    </fieldset>
  );
}

/** What is being written; says nothing of how far until the shell does. */
function Underway() {
  const { say } = useTexts();
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => onReportProgress(setProgress), []);
  return (
    <div className={style.underway} role="status">
      <p>
        {progress?.name
          ? say("window-report-writing-file", { name: progress.name })
          : say("window-report-writing")}
      </p>
      <progress
        aria-label={say("window-report-writing")}
        {...(progress ? { value: progress.done, max: progress.of } : {})}
      />
    </div>
  );
}
