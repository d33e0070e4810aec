// The library of lessons: what all projects have learned, found by its words and narrowed.
import { Button } from "@mantine/core";
import { useDeferredValue, useEffect, useState } from "react";
import { count } from "../../lib/format";
import type { LessonFilters } from "../../lib/generated/LessonFilters";
import type { Library } from "../../lib/generated/Library";
import { useLessonFilters, useLessons } from "../../lib/queries";
import { useTexts } from "../../lib/texts";
import { keepHere, keptHere } from "../../lib/way";
import { PageTitle } from "../../parts/PageTitle";
import { Problem } from "../../parts/Problem";
import { LessonCard } from "./LessonCard";
import style from "./Lessons.module.css";
import { Narrow } from "./Narrow";
import { NoLessons } from "./NoLessons";
import { isNarrowed, NOTHING, type Wanted, wantedOf } from "./wanted";

/** How many cards are shown at first, and how many more each time. */
const PAGE = 30;

/** What was searched for stays with the place, so that Back finds it again. */
export function Lessons() {
  const { language } = useTexts();
  const filters = useLessonFilters(language);
  const [wanted, setWanted] = useState<Wanted>(() => wantedOf(keptHere("lessons")));
  const [shown, setShown] = useState(PAGE);
  const asked = useDeferredValue(wanted);
  const library = useLessons({ ...asked, limit: shown }, language);
  useEffect(() => keepHere({ lessons: wanted }), [wanted]);
  const narrow = (to: Wanted) => {
    setWanted(to);
    setShown(PAGE);
  };
  const error = library.error ?? filters.error;
  return (
    <div className={style.page}>
      {error && <Problem error={error} />}
      {filters.data && library.data && (
        <Shelf
          library={library.data}
          filters={filters.data}
          wanted={wanted}
          narrow={narrow}
          more={() => setShown(shown + PAGE)}
          stale={asked !== wanted || library.isPlaceholderData}
        />
      )}
    </div>
  );
}

interface ShelfProps {
  library: Library;
  filters: LessonFilters;
  wanted: Wanted;
  narrow: (to: Wanted) => void;
  more: () => void;
  /** What is shown answers an earlier question. */
  stale: boolean;
}

function Shelf({ library: { lessons, total }, filters, wanted, narrow, more, stale }: ShelfProps) {
  const { say, language } = useTexts();
  const none = filters.projects.length === 0;
  if (none) return <NoLessons />;
  return (
    <>
      <div className={style.head}>
        <PageTitle>{say("window-lessons")}</PageTitle>
        <p className={style.count} role="status">
          {say("lessons-count", { count: total, shown: count(total, language) })}
        </p>
      </div>
      <Narrow filters={filters} wanted={wanted} narrow={narrow} />
      {lessons.length === 0 && <NothingFound wanted={wanted} narrow={narrow} />}
      <ul className={style.cards} aria-busy={stale} data-testid="found-lessons">
        {lessons.map((lesson) => (
          <LessonCard key={lesson.id} lesson={lesson} />
        ))}
      </ul>
      {lessons.length < total && (
        <Button variant="default" onClick={more} className={style.more} data-testid="more-lessons">
          {say("lessons-more")}
        </Button>
      )}
    </>
  );
}

function NothingFound({ wanted, narrow }: Pick<ShelfProps, "wanted" | "narrow">) {
  const { say } = useTexts();
  return (
    <div className={style.nothing}>
      <p>
        {wanted.query ? say("lessons-nothing", { query: wanted.query }) : say("lessons-nothing-so-narrow")}
      </p>
      {isNarrowed(wanted) && (
        <Button variant="default" onClick={() => narrow(NOTHING)}>
          {say("lessons-all")}
        </Button>
      )}
    </div>
  );
}
