// A project that is edited: every part of it, each field kept as it is left.
import { useEffect, useMemo, useRef, useState } from "react";
import type { Project } from "../../../lib/generated/Project";
import { useAttention } from "../../../lib/queries";
import { note, read } from "../../../lib/route";
import { useRow, useRowsReady } from "../../../lib/rows";
import { useTexts } from "../../../lib/texts";
import { countsOf } from "../attention/where";
import style from "../ProjectPage.module.css";
import { SectionNav } from "../SectionNav";
import bar from "./EditPage.module.css";
import { EditedSection } from "./EditedSection";
import { Languages } from "./Languages";
import { EDITED, EDITED_NAMES, type EditedName, editedName } from "./sections";

const TABLES = Object.values(EDITED).flatMap((table) => table ?? []);

interface Props {
  project: Project;
  /** Where to go once everything is there. */
  section: string | undefined;
  row: string | undefined;
}

/** `row` is the row to open. */
export function EditPage({ project, section, row }: Props) {
  const texts = useTexts();
  const ready = useRowsReady(TABLES, project.id);
  const first = useRef(section);
  useEffect(() => {
    if (ready && first.current && !row) document.getElementById(first.current)?.scrollIntoView();
    if (ready) first.current = undefined;
  }, [ready, row]);
  const missing = countsOf(useAttention(project.id, texts.language).data ?? []);
  const [more, setMore] = useState<string[]>([]);
  // The project is shown in the reader's language; this is the one it is written in.
  const own = useRow("project", project.id).data?.values["language"]?.value;
  const languages = useMemo(
    () => [...new Set([...(own ? [own] : []), ...project.languages, ...more])],
    [own, project.languages, more],
  );
  const opened = (name: EditedName) => (key: string | null) => {
    const here = read(window.location.hash);
    // A row may come to be after one has gone elsewhere.
    if (here.page !== "project" || here.project !== project.id || !here.edit) return;
    note({ ...here, section: name, row: key ?? undefined });
  };
  return (
    <>
      <div className={bar.bar}>
        <Languages shown={languages} add={(language) => setMore([...more, language])} />
        <p className={bar.keys}>{texts.say("window-edit-hint")}</p>
      </div>
      <div className={style.columns}>
        <SectionNav
          project={project.id}
          sections={EDITED_NAMES}
          name={(name) => editedName(texts, name)}
          missing={missing}
          edit
        />
        <div className={style.sections}>
          {ready &&
            own &&
            EDITED_NAMES.map((name) => (
              <EditedSection
                key={name}
                name={name}
                project={project}
                languages={languages}
                row={row}
                onOpen={opened(name)}
              />
            ))}
        </div>
      </div>
    </>
  );
}
