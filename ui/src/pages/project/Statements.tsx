// What the source says in sentences: engagement, results, lessons, references.
import { date } from "../../lib/format";
import type { Project } from "../../lib/generated/Project";
import { useTexts } from "../../lib/texts";
import { term } from "../../lib/vocabulary";
import style from "./Rows.module.css";
import { Given } from "./record";

interface Props {
  project: Project;
}

/** Public engagement. */
export function Engagements({ project }: Props) {
  const { language } = useTexts();
  return (
    <ul className={style.rows}>
      {project.engagement.map(({ id, text, person, event, place, date: at }) => (
        <li key={id} className={style.statement}>
          <Given k={id} text={text} of={text} />
          <p className={style.note}>
            {[person, event, place, at && date(at, language)].filter(Boolean).join(" · ")}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Results that the source says were reached. */
export function Results({ project }: Props) {
  return (
    <ul className={style.rows}>
      {project.results.map(({ id, text }) => (
        <li key={id} className={style.statement}>
          <Given k={id} text={text} of={text} />
        </li>
      ))}
    </ul>
  );
}

/** What was learned. */
export function Lessons({ project }: Props) {
  const texts = useTexts();
  return (
    <ul className={style.rows}>
      {project.lessons.map(({ id, text, theme }) => (
        <li key={id} className={style.lesson}>
          <Given k={id} text={text} of={text} />
          {theme && <p className={style.note}>{term(texts, "theme", theme)}</p>}
        </li>
      ))}
    </ul>
  );
}

/** Laws and documents that the project rests on. */
export function References({ project }: Props) {
  const texts = useTexts();
  return (
    <ul className={style.rows}>
      {project.references.map(({ id, kind, number, text }) => (
        <li key={id} className={style.row}>
          <span className={style.figure}>{number ?? ""}</span>
          <div>
            <Given k={id} text={text} of={text} />
            <p className={style.note}>{term(texts, "reference", kind)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
