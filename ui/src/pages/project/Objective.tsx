// What the project is for and why it is needed, as given.
import type { Project } from "../../lib/generated/Project";
import { useTexts } from "../../lib/texts";
import { factName } from "../../lib/vocabulary";
import style from "./Objective.module.css";
import { From, useLang } from "./record";

/** Paragraphs are parted by blank lines. */
export function Objective({ project }: { project: Project }) {
  return (
    <>
      {project.objective && <Passage k="objective" text={project.objective} first />}
      {project.context && <Passage k="context" text={project.context} />}
    </>
  );
}

function Passage({ k, text, first }: { k: string; text: string; first?: boolean }) {
  const texts = useTexts();
  const lang = useLang(k);
  return (
    <div className={style.passage}>
      <h3>
        {factName(texts, k)} <From k={k} of={factName(texts, k)} />
      </h3>
      <div lang={lang} className={first ? style.first : undefined}>
        {text.split(/\n\s*\n/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </div>
  );
}
