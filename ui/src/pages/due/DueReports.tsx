// What is due to whom, of all projects or of one: the late and the next ones first, each leading to its
// report or to begin it; and all of it as a calendar file.
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../lib/call";
import type { DueLine } from "../../lib/generated/DueLine";
import { link } from "../../lib/route";
import { useTexts } from "../../lib/texts";
import { IconAlertTriangle, IconCalendarPlus } from "../../parts/icons";
import { toast, toastProblem } from "../../parts/toast";
import { BeginDialog } from "../reports/BeginDialog";
import { useDue } from "../reports/reports";
import style from "./DueReports.module.css";

/** Shown before one asks for all of them. */
const FIRST = 3;
/** Days within which a report is soon due. */
const SOON = 30;

/** Nothing where nothing is due. */
export function DueReports({ project }: { project?: string }) {
  const { say, language } = useTexts();
  const lines = useDue(project, language).data ?? [];
  const [all, setAll] = useState(false);
  const [beginning, setBeginning] = useState<DueLine | null>(null);
  if (lines.length === 0) return null;
  const shown = all ? lines : lines.slice(0, FIRST);
  return (
    <section className={style.due} aria-labelledby="due" data-testid="due">
      <div className={style.head}>
        <h2 id="due">{say("reports-due")}</h2>
        <Late lines={lines} />
        <CalendarButton />
      </div>
      <ul>
        {shown.map((line) => (
          <Line key={line.id} line={line} alone={project !== undefined} begin={setBeginning} />
        ))}
      </ul>
      {lines.length > FIRST && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={all}
          onClick={() => setAll(!all)}
          data-testid="due-all"
        >
          {say(all ? "due-fewer" : "due-all", { count: lines.length })}
        </Button>
      )}
      {beginning && (
        <BeginDialog project={beginning.project} wish={wishOf(beginning)} close={() => setBeginning(null)} />
      )}
    </section>
  );
}

function Late({ lines }: { lines: readonly DueLine[] }) {
  const { say } = useTexts();
  const late = lines.filter(({ left }) => left < 0).length;
  if (late === 0) return null;
  return (
    <p className={style.late} data-testid="due-late">
      <IconAlertTriangle size={16} aria-hidden="true" />
      {say("due-late-count", { count: late })}
    </p>
  );
}

interface LineProps {
  line: DueLine;
  /** Its project need not be told. */
  alone: boolean;
  begin: (line: DueLine) => void;
}

function Line({ line, alone, begin }: LineProps) {
  const { say } = useTexts();
  const about = [...(alone ? [] : [line.kind]), line.span, line.donor].filter((part) => part).join(" · ");
  return (
    <li data-testid="due-line" data-when={line.left < 0 ? "late" : line.left <= SOON ? "soon" : undefined}>
      <span className={style.what}>
        {alone ? (
          <strong>{line.kind}</strong>
        ) : (
          <a href={link({ page: "project", project: line.project })}>{line.called ?? line.title}</a>
        )}
        <span>{about}</span>
      </span>
      <span className={style.when}>
        <strong>{line.left_shown}</strong>
        <span>{line.day_shown}</span>
      </span>
      <span className={style.way}>
        {line.report ? (
          <a href={link({ page: "report", report: line.report })}>{line.standing_shown}</a>
        ) : (
          <Button size="compact-sm" variant="light" onClick={() => begin(line)} data-testid="due-begin">
            {say("reports-begin-this")}
            <span className="sr-only">{`${line.called ?? line.title}, ${line.kind}, ${line.span}`}</span>
          </Button>
        )}
      </span>
    </li>
  );
}

function CalendarButton() {
  const { say } = useTexts();
  const close = say("window-close-message");
  const saving = useMutation({
    mutationFn: () => call("save_calendar", {}),
    onSuccess: (file) => {
      if (file === null) return;
      const reveal = () => void call("reveal_file", { handle: file.handle });
      toast(say("due-saved", { name: file.name }), close, { label: say("window-reveal-file"), run: reveal });
    },
    onError: (error) => toastProblem(error, close),
  });
  return (
    <Button
      className={style.calendar}
      variant="default"
      size="compact-sm"
      leftSection={<IconCalendarPlus size={16} aria-hidden="true" />}
      loading={saving.isPending}
      onClick={() => saving.mutate()}
      data-testid="save-calendar"
    >
      {say("due-save")}
    </Button>
  );
}

function wishOf({ template, period, agreement }: DueLine) {
  return { ...(template && { template }), ...(period && { period }), agreement };
}
