// Lessons of other people that say something alike, offered while one is written: what is
// known already can be cited.
import { useDebouncedValue } from "@mantine/hooks";
import type { LessonText } from "../lib/generated/LessonText";
import type { SimilarLesson } from "../lib/generated/SimilarLesson";
import { useSimilarLessons } from "../lib/queries";
import { link } from "../lib/route";
import { useTexts } from "../lib/texts";
import { Marked } from "./Marked";
import style from "./SimilarLessons.module.css";

/** Shorter texts say too little to be like another. */
const SHORTEST = 30;

interface Props {
  /** All that is written of the lesson in one language. */
  text: string;
  language: string;
  /** The lesson's own key. */
  lesson: string;
}

/** Nothing as long as nothing is alike. */
export function SimilarLessons({ text, language: spoken, lesson }: Props) {
  const { say, language } = useTexts();
  const [written] = useDebouncedValue(text.trim(), 400);
  const asked = written.length < SHORTEST ? null : { text: written, language: spoken, exclude: lesson };
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
