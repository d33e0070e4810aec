// A period is open or closed; to open it again takes a reason, which stands in the history.
import { Button, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { dayOf, shortDate } from "../../lib/format";
import type { Period } from "../../lib/generated/Period";
import type { Project } from "../../lib/generated/Project";
import { useChange } from "../../lib/queries";
import { useTexts } from "../../lib/texts";
import { IconLock, IconLockOpen } from "../../parts/icons";
import { Dialog, DialogFoot } from "../../parts/Dialog";
import { Problem } from "../../parts/Problem";
import { toast, toastProblem } from "../../parts/toast";
import style from "./ReachPage.module.css";

interface Props {
  project: Project;
  period: Period;
}

export function PeriodState({ project, period }: Props) {
  const { say, language } = useTexts();
  const [asking, setAsking] = useState(false);
  const days = `${shortDate(period.start, language)} – ${shortDate(period.end, language)}`;
  return (
    <div className={style.state}>
      <span>{days}</span>
      {period.closed_at ? (
        <>
          <span className={style.closed} data-testid="period-closed">
            <IconLock size={15} aria-hidden="true" />
            {say("reach-period-closed", {
              who: period.closed_by ?? "?",
              date: dayOf(period.closed_at, language),
            })}
          </span>
          <Button variant="default" size="xs" onClick={() => setAsking(true)} data-testid="reopen-period">
            {say("reach-period-reopen")}
          </Button>
        </>
      ) : (
        <Close project={project} period={period} />
      )}
      {asking && <Reopen project={project} period={period} close={() => setAsking(false)} />}
    </div>
  );
}

function Close({ project, period }: Props) {
  const { say } = useTexts();
  const closing = useChange("close_period");
  const undoing = useChange("undo");
  const close = say("window-close-message");
  const run = () =>
    closing.mutate(
      { project: project.id, period: period.id },
      {
        onSuccess: () => {
          const undo = { label: say("window-undo"), run: () => undoing.mutate({}) };
          toast(say("reach-period-was-closed", { period: period.code }), close, undo);
        },
        onError: (error) => toastProblem(error, close),
      },
    );
  return (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconLockOpen size={15} aria-hidden="true" />}
      onClick={run}
      loading={closing.isPending}
      data-testid="close-period"
    >
      {say("reach-period-close")}
    </Button>
  );
}

function Reopen({ project, period, close }: Props & { close: () => void }) {
  const { say } = useTexts();
  const [reason, setReason] = useState("");
  const opening = useChange("reopen_period");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    opening.mutate({ project: project.id, period: period.id, reason }, { onSuccess: close });
  };
  return (
    <Dialog title={say("reach-period-reopen")} close={close}>
      <form onSubmit={submit} className={style.reopen}>
        <Textarea
          label={say("reach-period-why")}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          autosize
          minRows={2}
          data-autofocus
          data-testid="reopen-reason"
        />
        {opening.error && <Problem error={opening.error} />}
        <DialogFoot>
          <Button variant="default" onClick={close}>
            {say("window-cancel")}
          </Button>
          <Button type="submit" disabled={reason.trim() === ""} loading={opening.isPending}>
            {say("reach-period-reopen")}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
