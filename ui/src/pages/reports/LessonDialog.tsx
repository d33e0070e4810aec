// Choosing a lesson of the library for a text: it goes in with where it was learned.
import { TextInput } from "@mantine/core";
import { useDeferredValue, useState } from "react";
import type { LibraryLesson } from "../../lib/generated/LibraryLesson";
import { useLessons } from "../../lib/queries";
import { useTexts } from "../../lib/texts";
import { Dialog } from "../../parts/Dialog";
import { plain } from "../../parts/prose/write";
import style from "./Report.module.css";

interface Props {
  project: string;
  close: () => void;
  take: (text: string) => void;
}

export function LessonDialog({ project, close, take }: Props) {
  const { say, language } = useTexts();
  const [query, setQuery] = useState("");
  const asked = useDeferredValue(query.trim());
  const { data } = useLessons({ ...(asked && { query: asked }), limit: 30 }, language);
  const choose = (lesson: LibraryLesson) => {
    close();
    take(told(lesson, project, (title) => say("story-lesson-from", { title })));
  };
  return (
    <Dialog title={say("prose-lesson")} close={close} size="lg">
      <TextInput
        data-autofocus
        aria-label={say("story-lesson-search")}
        placeholder={say("story-lesson-search")}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        data-testid="lesson-search"
      />
      <ul className={style.lessons}>
        {(data?.lessons ?? []).map((lesson) => (
          <li key={lesson.id}>
            <button type="button" onClick={() => choose(lesson)} data-testid="lesson-choice">
              <span lang={lesson.texts[0]?.language}>{sentence(lesson)}</span>
              <span>{lesson.origin.title}</span>
            </button>
          </li>
        ))}
      </ul>
      {data?.lessons.length === 0 && <p>{say("story-lesson-none")}</p>}
    </Dialog>
  );
}

/** What the lesson says to do another time, else what was observed. */
function sentence({ texts }: LibraryLesson): string {
  const found = texts.find(({ field }) => field === "recommendation") ?? texts[0];
  return (found?.pieces ?? []).map(({ text }) => text).join("");
}

/** All that it says, each in a paragraph; a lesson of another project says where it was learned. */
function told(lesson: LibraryLesson, project: string, from: (title: string) => string): string {
  const parts = lesson.texts.map(({ pieces }) => plain(pieces.map(({ text }) => text).join("")));
  const cited = lesson.origin.project === project ? [] : [`*${plain(from(lesson.origin.title))}*`];
  return [...parts, ...cited].join("\n\n");
}
