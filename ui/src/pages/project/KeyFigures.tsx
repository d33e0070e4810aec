// The figures that one looks for first. Kinds of reach stand apart: they are never added.
import type { ReactNode } from "react";
import { count, money } from "../../lib/format";
import type { Project } from "../../lib/generated/Project";
import { useTexts } from "../../lib/texts";
import { term } from "../../lib/vocabulary";
import { Missing } from "../../parts/Missing";
import { StatusMark } from "../../parts/StatusMark";
import { DatesSpan } from "./DatesSpan";
import style from "./KeyFigures.module.css";

/** A strip below the title. */
export function KeyFigures({ project }: { project: Project }) {
  const texts = useTexts();
  const { budget } = project;
  return (
    <dl className={style.strip}>
      <Figure name={texts.say("fact-status")}>
        <StatusMark status={project.status} />
      </Figure>
      <Figure name={texts.say("window-column-dates")}>
        <DatesSpan dates={project.dates} />
      </Figure>
      <Figure name={texts.say("fact-budget")}>{budget ? money(budget, texts.language) : <Missing />}</Figure>
      {project.reach
        .filter((row) => isOnly(row.kind, project))
        .map((row) => (
          <Figure key={row.id} name={term(texts, "reach", row.kind)}>
            {row.value === null ? <Missing k="not-reported" /> : count(row.value, texts.language)}
          </Figure>
        ))}
    </dl>
  );
}

/** A kind with one row has a figure; adding several rows up is the report's business. */
function isOnly(kind: string, project: Project): boolean {
  return project.reach.filter((row) => row.kind === kind).length === 1;
}

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={style.figure}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
