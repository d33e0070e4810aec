// Facts that a donor asks for and that nobody gave. The report says so, too.
import type { Project } from "../../lib/generated/Project";
import { useTexts } from "../../lib/texts";
import { factName } from "../../lib/vocabulary";
import style from "./NotProvided.module.css";

/** Names only: a missing fact is not a zero. */
export function NotProvided({ project }: { project: Project }) {
  const texts = useTexts();
  return (
    <>
      <p className={style.lead}>{texts.say("window-not-provided-lead")}</p>
      <ul className={style.names}>
        {project.not_provided.map((fact) => (
          <li key={fact}>{factName(texts, fact)}</li>
        ))}
      </ul>
    </>
  );
}
