// Beginning a report, and choosing anew what a draft is made of: what the donor asks for, of which period, in which currency and language, for whom.
import { Button, Select } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { CallError } from "../../lib/call";
import type { Audience } from "../../lib/generated/Audience";
import type { ReportRow } from "../../lib/generated/ReportRow";
import { useChange, useProject, useReportTemplates } from "../../lib/queries";
import { go } from "../../lib/route";
import { useTexts } from "../../lib/texts";
import { Dialog, DialogFoot } from "../../parts/Dialog";
import { Problem } from "../../parts/Problem";
import { AudienceChoice } from "../report/AudienceChoice";
import { CurrencyChoice } from "../report/CurrencyChoice";
import { LanguageChoice } from "../report/LanguageChoice";
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
  const { say, language } = useTexts();
  const beginning = useChange("begin_report");
  const begin = ({ period, currency, ...choices }: Choices) =>
    beginning.mutate(
      {
        project,
        ...choices,
        ...(period !== null && { period }),
        ...(currency !== null && { currency }),
        ...(wish.agreement && { agreement: wish.agreement }),
      },
      { onSuccess: ({ report }) => go({ page: "report", report: report.id }) },
    );
  const first = {
    template: wish.template ?? templates[0]?.code ?? "",
    period: wish.period ?? null,
    currency: null,
    language,
    audience: "donor",
  } as const;
  return (
    <Dialog title={say("reports-begin")} close={close} size="lg">
      <Choosing
        {...{ project, templates, first, close }}
        agreement={wish.agreement ?? null}
        confirm={say("reports-begin-confirm")}
        done={begin}
        busy={beginning.isPending}
        error={beginning.error}
      />
    </Dialog>
  );
}

/** What a draft is made of, chosen anew; its texts stay. */
export function ChangeDialog({ report, close }: { report: ReportRow; close: () => void }) {
  const { say, language } = useTexts();
  const templates = useReportTemplates(language).data;
  const changing = useChange("change_report");
  if (!templates) return null;
  return (
    <Dialog title={say("reports-change-title")} close={close} size="lg">
      <p>{say("reports-change-hint")}</p>
      <Choosing
        {...{ templates, close }}
        project={report.project}
        agreement={report.agreement}
        first={report}
        confirm={say("reports-change-confirm")}
        done={(choices) => changing.mutate({ report: report.id, ...choices }, { onSuccess: close })}
        busy={changing.isPending}
        error={changing.error}
      />
    </Dialog>
  );
}

/** What a report is made of; everything until its date where there is no period. */
type Choices = Pick<ReportRow, "template" | "period" | "currency" | "language" | "audience">;

interface ChoosingProps {
  project: string;
  templates: AskingProps["templates"];
  /** Key of the agreement whose rules hold; the first if null. */
  agreement: string | null;
  first: Choices;
  /** What the button says. */
  confirm: string;
  done: (choices: Choices) => void;
  busy: boolean;
  error: CallError | null;
  close: () => void;
}

function Choosing({
  project,
  templates,
  agreement,
  first,
  confirm,
  done,
  busy,
  error,
  close,
}: ChoosingProps) {
  const { say, language: spoken } = useTexts();
  const periods = useProject(project, spoken).data?.periods ?? [];
  const [template, setTemplate] = useState(first.template);
  const [period, setPeriod] = useState(first.period ?? ALL);
  const [currency, setCurrency] = useState(first.currency);
  const [language, setLanguage] = useState(first.language);
  const [audience, setAudience] = useState<Audience>(first.audience);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    done({ template, period: period === ALL ? null : period, currency, language, audience });
  };
  return (
      <form className={style.form} onSubmit={submit}>
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
        <div className={style.pair}>
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
          <CurrencyChoice
            asked={{ project, ...(period !== ALL && { period }), ...(agreement !== null && { agreement }) }}
            currency={currency}
            choose={setCurrency}
          />
        </div>
        <LanguageChoice language={language} choose={setLanguage} />
        <AudienceChoice audience={audience} choose={setAudience} />
        {error && <Problem error={error} />}
        <DialogFoot>
          <Button variant="default" onClick={close}>
            {say("window-cancel")}
          </Button>
          <Button type="submit" loading={busy} disabled={template === ""} data-testid="confirm-begin">
            {confirm}
          </Button>
        </DialogFoot>
      </form>
  );
}
