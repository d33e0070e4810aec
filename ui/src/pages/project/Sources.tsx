// The documents behind the facts, and the lines of them that nobody understood.
import { count } from "../../lib/format";
import type { Project } from "../../lib/generated/Project";
import { useTexts } from "../../lib/texts";
import { Lines } from "../../parts/Lines";
import style from "./Sources.module.css";

/** Nothing of an imported page is dropped: what could not be placed is shown here. */
export function Sources({ project }: { project: Project }) {
  const { say, language } = useTexts();
  return (
    <>
      <ul className={style.documents}>
        {documentsOf(project).map(([document, facts]) => (
          <li key={document}>
            <strong>{document}</strong>
            <span>{say("window-facts-from", { count: facts, shown: count(facts, language) })}</span>
          </li>
        ))}
      </ul>
      {project.unrecognised.length > 0 && (
        <>
          <h3 className={style.heading}>{say("window-unrecognised")}</h3>
          <Lines lines={project.unrecognised} lang={project.language} />
        </>
      )}
    </>
  );
}

function documentsOf(project: Project): [string, number][] {
  const facts = new Map<string, number>();
  for (const source of Object.values(project.sources)) {
    facts.set(source.document, (facts.get(source.document) ?? 0) + 1);
  }
  return [...facts];
}
