// One part of the project page with its heading.
import type { ComponentType } from "react";
import type { Project } from "../../lib/generated/Project";
import { useTexts } from "../../lib/texts";
import { Budget } from "./Budget";
import { Deliverables } from "./Deliverables";
import { Framework } from "./Framework";
import { Identity } from "./Identity";
import { Indicators } from "./Indicators";
import { KeptFiles } from "./KeptFiles";
import { NotProvided } from "./NotProvided";
import { Objective } from "./Objective";
import { Organisations } from "./Organisations";
import style from "./ProjectPage.module.css";
import { Reach } from "./Reach";
import { Sources } from "./Sources";
import { Engagements, Lessons, References, Results } from "./Statements";
import type { SectionName } from "./sections";

const PARTS: Readonly<Record<SectionName, ComponentType<{ project: Project }>>> = {
  identity: Identity,
  purpose: Objective,
  framework: Framework,
  indicators: Indicators,
  deliverables: Deliverables,
  budget: Budget,
  reach: Reach,
  engagement: Engagements,
  results: Results,
  lessons: Lessons,
  partners: Organisations,
  references: References,
  files: KeptFiles,
  not_provided: NotProvided,
  sources: Sources,
};

/** The section's name is its anchor, too. */
export function Section({ name, project }: { name: SectionName; project: Project }) {
  const Part = PARTS[name];
  return (
    <section id={name} className={style.section} aria-labelledby={`${name}-heading`}>
      <h2 id={`${name}-heading`}>{useTexts().say(`section-${name}`)}</h2>
      <Part project={project} />
    </section>
  );
}
