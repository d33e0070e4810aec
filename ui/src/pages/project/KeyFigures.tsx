// The figures that one looks for first, those of reach as the report has them. Kinds of
// reach stand apart: they are never added.
import type { ReactNode } from "react";
import { money } from "../../lib/format";
import type { Project } from "../../lib/generated/Project";
import { useReport } from "../../lib/queries";
import { cellsOf } from "../../lib/report";
import { useTexts } from "../../lib/texts";
import { term } from "../../lib/vocabulary";
import { Missing } from "../../parts/Missing";
import { StatusMark } from "../../parts/StatusMark";
import { DatesSpan } from "./DatesSpan";
import style from "./KeyFigures.module.css";

const KINDS = ["direct", "indirect", "public_engagement"] as const;

/** A strip below the title. */
export function KeyFigures({ project }: { project: Project }) {
  const texts = useTexts();
  const { budget } = project;
  const report = useReport(project.id, texts.language).data;
  const cells = report && cellsOf(report);
  return (
    <dl className={style.strip}>
      <Figure name={texts.say("fact-status")}>
        <StatusMark status={project.status} />
      </Figure>
      <Figure name={texts.say("window-column-dates")}>
        <DatesSpan dates={project.dates} />
      </Figure>
      <Figure name={texts.say("fact-budget")}>{budget ? money(budget, texts.language) : <Missing />}</Figure>
      {KINDS.map((kind) => {
        const figure = cells?.get(`reach.${kind}`);
        if (!figure) return null;
        return (
          <Figure key={kind} name={term(texts, "reach", kind)}>
            {figure.value.kind === "missing" ? <Missing k="not-reported" /> : figure.text}
          </Figure>
        );
      })}
    </dl>
  );
}

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={style.figure}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
