// Citing a lesson: in which project's reports it is to be told, with where it comes from.
import { Button, Select } from "@mantine/core";
import { useState } from "react";
import type { LibraryLesson } from "../../lib/generated/LibraryLesson";
import type { ProjectRow } from "../../lib/generated/ProjectRow";
import { useChange, useProjects } from "../../lib/queries";
import { go } from "../../lib/route";
import { useTexts } from "../../lib/texts";
import { Dialog, DialogFoot } from "../../parts/Dialog";
import { Problem } from "../../parts/Problem";
import { toast } from "../../parts/toast";
import style from "./Lessons.module.css";

interface Props {
  lesson: LibraryLesson;
  close: () => void;
}

/** Open as long as it is mounted. Projects that tell the lesson already are not offered. */
export function CiteDialog(props: Props) {
  const projects = useProjects().data;
  // The field is to have the focus from the first moment, so that it waits for its choices.
  return projects ? <Asking {...props} projects={projects} /> : null;
}

function Asking({ lesson, close, projects }: Props & { projects: ProjectRow[] }) {
  const { say } = useTexts();
  const [project, setProject] = useState<string | null>(null);
  const citing = useChange("add_row");
  const telling = new Set([lesson.origin.project, ...lesson.cited_in.map(({ by }) => by.project)]);
  const offered = projects.filter(({ id }) => !telling.has(id));
  const cite = () => {
    const chosen = offered.find(({ id }) => id === project);
    if (!chosen) return;
    const row = {
      table: "citation",
      project: chosen.id,
      values: { lesson: lesson.id },
      language: null,
      after: null,
    };
    citing.mutate(row, {
      onSuccess: () => {
        const open = () => go({ page: "project", project: chosen.id, section: "lessons" });
        toast(say("lessons-cited", { title: chosen.title }), say("window-close-message"), {
          label: say("window-open-project"),
          run: open,
        });
        close();
      },
    });
  };
  return (
    <Dialog title={say("lessons-cite-title")} close={close}>
      <p className={style.hint}>{say("lessons-cite-hint", { title: lesson.origin.title })}</p>
      {offered.length > 0 ? (
        <Select
          data-autofocus
          data-testid="cite-in"
          label={say("lessons-cite-in")}
          data={offered.map(({ id, title }) => ({ value: id, label: title }))}
          value={project}
          onChange={setProject}
          searchable
          openOnFocus={false}
          nothingFoundMessage={say("lessons-no-choice")}
        />
      ) : (
        <p>{say("lessons-cite-nowhere")}</p>
      )}
      {citing.error && <Problem error={citing.error} />}
      <DialogFoot>
        <Button variant="default" onClick={close}>
          {say("window-cancel")}
        </Button>
        <Button
          onClick={cite}
          disabled={project === null}
          loading={citing.isPending}
          data-testid="confirm-cite"
        >
          {say("lessons-cite-confirm")}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
