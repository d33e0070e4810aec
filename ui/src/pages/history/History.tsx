// What happened in the workspace: who did what and when, from what to what; and the way back.
import { Button, NativeSelect } from "@mantine/core";
import { useState } from "react";
import { dayOf } from "../../lib/format";
import type { Step } from "../../lib/generated/Step";
import { useHistory, useProjects, useStatus } from "../../lib/queries";
import { go } from "../../lib/route";
import { useUndoRedo } from "../../lib/steps";
import { useTexts } from "../../lib/texts";
import { EarlierSteps } from "../../parts/EarlierSteps";
import { FieldHistory } from "../../parts/FieldHistory";
import { IconArrowBackUp, IconArrowForwardUp } from "../../parts/icons";
import { PageTitle } from "../../parts/PageTitle";
import { Problem } from "../../parts/Problem";
import { Changes, type Names, StepEntry } from "../../parts/StepEntry";
import { CopiesDialog } from "./CopiesDialog";
import { ForgetDialog } from "./ForgetDialog";
import style from "./History.module.css";

/** Newest first, by day; `project` leaves out what happened to others. */
export function History({ project }: { project?: string | undefined }) {
  const { say, language } = useTexts();
  const history = useHistory(project ? { project } : {}, language);
  const [copies, setCopies] = useState(false);
  const pages = history.data?.pages ?? [];
  const told = pages.flatMap((page) => page.steps.map((step) => ({ step, names: page.names })));
  return (
    <div className={style.page}>
      <PageTitle>{say("window-history")}</PageTitle>
      <p className={style.lead}>{say("window-history-lead")}</p>
      <div className={style.tools}>
        <ProjectChoice project={project} />
        <Button variant="default" onClick={() => setCopies(true)} data-testid="copies-of-workspace">
          {say("copies-open")}
        </Button>
      </div>
      {history.error && <Problem error={history.error} />}
      {history.data && told.length === 0 && (
        <p className={style.nothing}>{say(project ? "window-history-none-here" : "window-history-none")}</p>
      )}
      <Days told={told} project={project} />
      <EarlierSteps history={history} />
      {copies && <CopiesDialog close={() => setCopies(false)} />}
    </div>
  );
}

function ProjectChoice({ project }: { project: string | undefined }) {
  const { say } = useTexts();
  const projects = useProjects().data ?? [];
  const choices = projects.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <NativeSelect
      className={style.choice}
      label={say("window-history-project")}
      data={[{ value: "", label: say("window-history-all") }, ...choices]}
      value={project ?? ""}
      onChange={({ currentTarget: { value } }) => go({ page: "history", project: value || undefined })}
      data-testid="history-project"
    />
  );
}

interface Told {
  step: Step;
  names: Names;
}

/** A project that is no longer in the record. */
interface Deleted {
  id: string;
  title: string;
}

interface Asked {
  row: string;
  field: string;
}

function Days({ told, project }: { told: Told[]; project: string | undefined }) {
  const { language } = useTexts();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [forgetting, setForgetting] = useState<Deleted | null>(null);
  return (
    <>
      {byDay(told, language).map(([day, ofDay]) => (
        <section key={day} aria-label={day}>
          <h2 className={style.day}>{day}</h2>
          <ol className={style.steps}>
            {ofDay.map(({ step, names }) => (
              <StepEntry key={step.seq} step={step}>
                <Changes step={step} names={names} ask={(row, field) => setAsked({ row, field })} />
                <div className={style.deeds}>
                  <Turn step={step} />
                  <Forget step={step} forget={setForgetting} />
                </div>
              </StepEntry>
            ))}
          </ol>
        </section>
      ))}
      {forgetting && <ForgetDialog project={forgetting} close={() => setForgetting(null)} />}
      {asked && <FieldHistory project={project} {...asked} close={() => setAsked(null)} />}
    </>
  );
}

function byDay(told: Told[], language: string): [string, Told[]][] {
  const days = new Map<string, Told[]>();
  for (const one of told) {
    const day = dayOf(one.step.at, language);
    days.set(day, [...(days.get(day) ?? []), one]);
  }
  return [...days];
}

interface ForgetProps {
  step: Step;
  forget: (project: Deleted) => void;
}

/** A project that was deleted can be forgotten for good. */
function Forget({ step: { op, state, subject, changes }, forget }: ForgetProps) {
  const { say } = useTexts();
  const project = changes.find(({ table }) => table === "project")?.row;
  if (op !== "delete-project" || state !== "done" || project === undefined) return null;
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      onClick={() => forget({ id: project, title: subject })}
      aria-haspopup="dialog"
      data-testid="forget-project"
    >
      {say("forget-open")}
    </Button>
  );
}

/** The step that undo or redo would turn next says so. */
function Turn({ step: { seq } }: { step: Step }) {
  const { say } = useTexts();
  const next = useStatus().data;
  const { undo, redo } = useUndoRedo();
  if (next?.undo?.seq === seq) {
    return (
      <Button
        variant="light"
        size="compact-sm"
        leftSection={<IconArrowBackUp size={16} aria-hidden="true" />}
        onClick={undo}
        data-testid="undo-here"
      >
        {say("window-history-undo-next")}
      </Button>
    );
  }
  if (next?.redo?.seq === seq) {
    return (
      <Button
        variant="light"
        size="compact-sm"
        leftSection={<IconArrowForwardUp size={16} aria-hidden="true" />}
        onClick={redo}
        data-testid="redo-here"
      >
        {say("window-history-redo-next")}
      </Button>
    );
  }
  return null;
}
