// Lessons of other people that say something alike, offered while one is written: what is
// known already can be cited.
import type { LessonText } from "../lib/generated/LessonText";
import type { RowShown } from "../lib/generated/RowShown";
import type { SimilarLesson } from "../lib/generated/SimilarLesson";
import type { SimilarQuery } from "../lib/generated/SimilarQuery";
import { useSimilarLessons } from "../lib/queries";
import { link } from "../lib/route";
import { useTexts } from "../lib/texts";
import { Marked } from "./Marked";
import style from "./SimilarLessons.module.css";

/** Shorter texts say too little to be like another. */
const SHORTEST = 30;

interface Props {
  /** The lesson as it is kept while it is being written. */
  lesson: RowShown;
  /** The language of its project. */
  language: string | null;
}

/** Nothing as long as nothing is alike. */
export function SimilarLessons({ lesson, language: own }: Props) {
  const { say, language } = useTexts();
  const asked = askedOf(lesson, own);
  const found = useSimilarLessons(asked, language).data ?? [];
  return (
    <div role="status">
      {asked && found.length > 0 && (
        <section className={style.similar} aria-label={say("similar-title")} data-testid="similar-lessons">
          <h4>{say("similar-title")}</h4>
          <ul>
            {found.map((similar) => (
              <Alike key={similar.lesson.id} similar={similar} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** All that is said in the project's language; null while that is too little. */
function askedOf({ row, texts }: RowShown, language: string | null): SimilarQuery | null {
  if (language === null) return null;
  const text = Object.values(texts)
    .flatMap((spoken) => spoken?.[language] ?? [])
    .join("\n");
  return text.length < SHORTEST ? null : { text, language, exclude: row };
}

function Alike({ similar: { lesson, likeness, shared } }: { similar: SimilarLesson }) {
  const { say, language } = useTexts();
  const { origin, texts } = lesson;
  const [first] = [...texts].sort((one, other) => found(other) - found(one));
  const place = link({ page: "project", project: origin.project, section: "lessons", row: lesson.id });
  return (
    <li>
      <p className={style.from}>
        <a href={place} lang={origin.language === language ? undefined : (origin.language ?? undefined)}>
          {origin.title}
        </a>{" "}
        · {say(`similar-${likeness}`, { words: shared.slice(0, 5).join(", ") })}
      </p>
      {first && (
        <p>
          <Marked pieces={first.pieces} lang={first.language === language ? undefined : first.language} />
        </p>
      )}
    </li>
  );
}

/** How many words of a text are shared. */
function found({ pieces }: LessonText): number {
  return pieces.filter((piece) => piece.found).length;
}
