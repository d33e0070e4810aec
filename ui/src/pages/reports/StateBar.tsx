// Where a report stands, and the next step on its way: review, approval, sending, correcting.
import { Button, Checkbox, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { dayOf } from "../../lib/format";
import type { ReadinessLine } from "../../lib/generated/ReadinessLine";
import type { ReportShown } from "../../lib/generated/ReportShown";
import type { ReportState } from "../../lib/generated/ReportState";
import { useChange } from "../../lib/queries";
import { go } from "../../lib/route";
import { useTexts } from "../../lib/texts";
import { Dialog, DialogFoot } from "../../parts/Dialog";
import { Problem } from "../../parts/Problem";
import { ReadinessButton } from "./Readiness";
import { useReadiness } from "./reports";
import style from "./Report.module.css";
import { Sealed } from "./Sealed";
import { StateMark } from "./StateMark";

/** What can be done next, the usual step first. */
const STEPS: Readonly<Record<ReportState, readonly Step[]>> = {
  draft: ["review"],
  review: ["approve", "return"],
  approved: ["send", "correct"],
  sent: ["correct"],
};

type Step = "review" | "approve" | "return" | "send" | "correct";

const TO = { review: "review", approve: "approved", return: "draft", send: "sent" } as const;

export function StateBar({ shown }: { shown: ReportShown }) {
  const { say, language } = useTexts();
  const { report } = shown;
  const [asking, setAsking] = useState<Step | null>(null);
  const [first] = STEPS[report.state];
  const sealed = report.state === "approved" || report.state === "sent";
  return (
    <div className={style.stateBar}>
      <span className={style.standing}>
        <StateMark state={report.state} />
        {report.approved_at && (
          <span className={style.by}>
            {say("story-approved-by", { who: report.approved_by ?? "?", date: dayOf(report.approved_at, language) })}
          </span>
        )}
      </span>
      {sealed ? <Sealed report={report} /> : <ReadinessButton report={report} />}
      {STEPS[report.state].map((step) => (
        <Button
          key={step}
          variant={step === first && step !== "correct" ? "filled" : "default"}
          onClick={() => setAsking(step)}
          data-testid={`step-${step}`}
        >
          {say(`story-step-${step}`)}
        </Button>
      ))}
      {asking && <StepDialog step={asking} shown={shown} close={() => setAsking(null)} />}
    </div>
  );
}

interface StepProps {
  step: Step;
  shown: ReportShown;
  close: () => void;
}

function StepDialog({ step, shown, close }: StepProps) {
  const { say } = useTexts();
  const { report } = shown;
  const [reason, setReason] = useState("");
  const turning = useChange("turn_report");
  const correcting = useChange("begin_revision");
  const { must, open } = useUnsettled(shown, step === "approve");
  const [remarksOpen, setRemarksOpen] = useState(false);
  const needsReason = step === "return" || step === "correct" || must.length > 0;
  const confirm = (event: FormEvent) => {
    event.preventDefault();
    if (step === "correct") {
      const onSuccess = ({ report: begun }: ReportShown) => go({ page: "report", report: begun.id });
      correcting.mutate({ report: report.id, reason }, { onSuccess });
      return;
    }
    turning.mutate({ report: report.id, to: TO[step], ...(needsReason && { reason }), remarks_open: remarksOpen }, { onSuccess: close });
  };
  const error = turning.error ?? correcting.error;
  return (
    <Dialog title={say(`story-step-${step}`)} close={close}>
      <form className={style.form} onSubmit={confirm}>
        <p>{say(`story-step-${step}-hint`)}</p>
        {(must.length > 0 || open > 0) && <Unsettled must={must} open={open} />}
        {open > 0 && (
          <Checkbox
            label={say("story-approve-remarks-open")}
            checked={remarksOpen}
            onChange={(event) => setRemarksOpen(event.currentTarget.checked)}
            data-testid="remarks-open"
          />
        )}
        {needsReason && (
          <Textarea
            data-autofocus
            label={say(step === "approve" ? "story-approve-despite" : "story-reason")}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            data-testid="step-reason"
          />
        )}
        {error && <Problem error={error} />}
        <DialogFoot>
          <Button variant="default" onClick={close}>
            {say("window-cancel")}
          </Button>
          <Button
            type="submit"
            {...(!needsReason && { "data-autofocus": true })}
            disabled={(needsReason && reason.trim() === "") || (open > 0 && !remarksOpen)}
            loading={turning.isPending || correcting.isPending}
            data-testid="confirm-step"
          >
            {say(`story-step-${step}`)}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}

/** What is still open when somebody approves. */
function useUnsettled({ report }: ReportShown, asked: boolean) {
  const { language } = useTexts();
  const lines = useReadiness(report.id, language).data?.lines ?? [];
  if (!asked) return { must: [], open: 0 };
  return { must: lines.filter(({ severity }) => severity === "must"), open: report.open_comments };
}

function Unsettled({ must, open }: { must: readonly ReadinessLine[]; open: number }) {
  const { say } = useTexts();
  return (
    <ul className={style.unsettled} data-testid="unsettled">
      {open > 0 && <li>{say("story-comments-open", { count: open })}</li>}
      {must.map(({ code, section, message }) => (
        <li key={`${code} ${section} ${message}`}>{message}</li>
      ))}
    </ul>
  );
}
