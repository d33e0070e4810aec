// Where a report stands, and the next step on its way: review, approval, sending, correcting.
import { Button, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { dayOf } from "../../lib/format";
import { useChange } from "../../lib/queries";
import { go } from "../../lib/route";
import { useTexts } from "../../lib/texts";
import { Dialog } from "../../parts/Dialog";
import { Problem } from "../../parts/Problem";
import style from "./Report.module.css";
import type { ReportShown, ReportState } from "./shapes";
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
  const needsReason = step === "return" || step === "correct";
  const confirm = (event: FormEvent) => {
    event.preventDefault();
    if (step === "correct") {
      const onSuccess = ({ report: begun }: ReportShown) => go({ page: "report", report: begun.id });
      correcting.mutate({ report: report.id, reason }, { onSuccess });
      return;
    }
    turning.mutate({ report: report.id, to: TO[step], ...(needsReason && { reason }) }, { onSuccess: close });
  };
  const error = turning.error ?? correcting.error;
  return (
    <Dialog title={say(`story-step-${step}`)} close={close}>
      <form className={style.form} onSubmit={confirm}>
        <p>{say(`story-step-${step}-hint`)}</p>
        {step === "approve" && <Unsettled shown={shown} />}
        {needsReason && (
          <Textarea
            data-autofocus
            label={say("story-reason")}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            data-testid="step-reason"
          />
        )}
        {error && <Problem error={error} />}
        <div className={style.buttons}>
          <Button variant="default" onClick={close}>
            {say("window-cancel")}
          </Button>
          <Button
            type="submit"
            {...(!needsReason && { "data-autofocus": true })}
            disabled={needsReason && reason.trim() === ""}
            loading={turning.isPending || correcting.isPending}
            data-testid="confirm-step"
          >
            {say(`story-step-${step}`)}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** What is still open when somebody approves. */
function Unsettled({ shown }: { shown: ReportShown }) {
  const { say } = useTexts();
  const open = shown.report.open_comments;
  return open > 0 ? <p className={style.warned}>{say("story-comments-open", { count: open })}</p> : null;
}
