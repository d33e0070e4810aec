// One lesson with where it was learned, and the way into another project's report.
import { Button } from "@mantine/core";
import { useState } from "react";
import { languageName } from "../../lib/format";
import type { LessonText } from "../../lib/generated/LessonText";
import type { LibraryLesson } from "../../lib/generated/LibraryLesson";
import { link } from "../../lib/route";
import { useTexts } from "../../lib/texts";
import { fieldName, term } from "../../lib/vocabulary";
import { IconQuote } from "../../parts/icons";
import { Marked } from "../../parts/Marked";
import { CiteDialog } from "./CiteDialog";
import style from "./Lessons.module.css";

/** What was observed stands large, the rest below it. */
export function LessonCard({ lesson }: { lesson: LibraryLesson }) {
  const texts = useTexts();
  const { say, language } = texts;
  const [citing, setCiting] = useState(false);
  const { origin } = lesson;
  const place = link({ page: "project", project: origin.project, section: "lessons", row: lesson.id });
  return (
    <li className={style.card} data-testid="lesson" data-row={lesson.id}>
      <article aria-labelledby={`lesson-${lesson.id}`}>
        <p className={style.from}>
          <a href={place} lang={origin.language === language ? undefined : (origin.language ?? undefined)}>
            {origin.title}
          </a>
          {lesson.theme && <span className={style.tag}>{term(texts, "theme", lesson.theme)}</span>}
          {lesson.phase && <span className={style.tag}>{term(texts, "phase", lesson.phase)}</span>}
          {lesson.languages.length > 1 && (
            <span className={style.languages}>
              {lesson.languages.map((code) => languageName(code, language)).join(" · ")}
            </span>
          )}
        </p>
        <div id={`lesson-${lesson.id}`} className={style.texts}>
          {lesson.texts.map((text) => (
            <Told key={text.field} text={text} />
          ))}
        </div>
        <div className={style.foot}>
          <CitedIn lesson={lesson} />
          <Button
            variant="light"
            size="compact-md"
            leftSection={<IconQuote size={16} aria-hidden="true" />}
            onClick={() => setCiting(true)}
            data-testid="cite"
          >
            {say("lessons-cite")}
          </Button>
        </div>
      </article>
      {citing && <CiteDialog lesson={lesson} close={() => setCiting(false)} />}
    </li>
  );
}

function Told({ text: { field, language: spoken, pieces } }: { text: LessonText }) {
  const texts = useTexts();
  const name = fieldName(texts, field);
  const marked = <Marked pieces={pieces} lang={spoken === texts.language ? undefined : spoken} />;
  if (field === "observation") {
    return (
      <p className={style.observed}>
        <span className="sr-only">{`${name}: `}</span>
        {marked}
      </p>
    );
  }
  return (
    <p className={style.told}>
      <span className={style.field}>{name}</span>
      {marked}
    </p>
  );
}

function CitedIn({ lesson: { cited_in } }: { lesson: LibraryLesson }) {
  const { say, language } = useTexts();
  if (cited_in.length === 0) return <span />;
  return (
    <p className={style.cited}>
      {say("lessons-cited-in")}{" "}
      {cited_in.map(({ citation, by }, at) => (
        <span key={citation}>
          {at > 0 && " · "}
          <a
            href={link({ page: "project", project: by.project, section: "lessons", row: citation })}
            lang={by.language === language ? undefined : (by.language ?? undefined)}
          >
            {by.title}
          </a>
        </span>
      ))}
    </p>
  );
}
