// One section: what it asks, the words, how many of them, what was written the last time, remarks.
import { TextInput } from "@mantine/core";
import { useId, useRef, useState } from "react";
import { count } from "../../lib/format";
import type { FigureTold } from "../../lib/generated/FigureTold";
import type { ReportShown } from "../../lib/generated/ReportShown";
import type { SectionShown } from "../../lib/generated/SectionShown";
import { useProject } from "../../lib/queries";
import { useTexts } from "../../lib/texts";
import { Problem } from "../../parts/Problem";
import { IconBook2, IconPhoto } from "../../parts/icons";
import { Prose, type ProseHand } from "../../parts/prose/Prose";
import { Tool } from "../../parts/prose/Toolbar";
import { Comments } from "./Comments";
import { LastText } from "./LastText";
import { LessonDialog } from "./LessonDialog";
import { PhotoDialog } from "./PhotoDialog";
import style from "./Report.module.css";
import { Remarks } from "./Remarks";
import { useChecked, useFigures } from "./reports";
import { asksForText } from "./sections";
import { type Keeping, useWriting, type Writing } from "./useWriting";

interface Props {
  shown: ReportShown;
  section: SectionShown;
}

export function SectionPane({ shown, section }: Props) {
  const { say } = useTexts();
  const { report } = shown;
  const writing = useWriting(report.id, section.id, section.text);
  const guidance = useId();
  const sealed = report.state === "approved" || report.state === "sent";
  return (
    <div className={style.section}>
      <h2 lang={report.language}>{section.title || say("story-nameless")}</h2>
      {section.lost && <p className={style.warned}>{say("story-lost")}</p>}
      {section.guidance && (
        <p id={guidance} className={style.guidance} lang={report.language} data-testid="guidance">
          {section.guidance}
        </p>
      )}
      {section.asks === "block" && <p className={style.guidance}>{say("story-from-record")}</p>}
      {section.asks === "line" && <Line shown={shown} section={section} writing={writing} sealed={sealed} />}
      {section.asks === "question" && (
        <Words
          shown={shown}
          section={section}
          writing={writing}
          sealed={sealed}
          describedBy={section.guidance ? guidance : undefined}
        />
      )}
      {asksForText(section.asks) && <Under section={section} keeping={writing.keeping} sealed={sealed} />}
      {writing.problem && <Problem error={writing.problem} />}
      <Comments report={report.id} section={section} sealed={sealed} />
    </div>
  );
}

interface WordsProps extends Props {
  writing: Writing;
  sealed: boolean;
  describedBy?: string | undefined;
}

function Line({ shown, section, writing, sealed }: WordsProps) {
  return (
    <TextInput
      aria-label={section.title}
      lang={shown.report.language}
      value={writing.text}
      readOnly={sealed}
      onChange={(event) => writing.write(event.target.value)}
      data-testid="story-line"
    />
  );
}

const NO_FIGURES: readonly FigureTold[] = [];

type Asking = "lesson" | "photo" | "last" | null;

function Words({ shown, section, writing, sealed, describedBy }: WordsProps) {
  const { language } = useTexts();
  const { report } = shown;
  const hand = useRef<ProseHand>(null);
  const [asking, setAsking] = useState<Asking>(null);
  const photos = usePhotos(report.project, language);
  const figures = useFigures(report, language).data ?? NO_FIGURES;
  const remarks = useChecked(report, section, language).data?.remarks;
  // What was said of another state of the text has moved with its words since.
  const checked = writing.text.trimEnd() === section.text.trimEnd() ? remarks : undefined;
  const close = () => setAsking(null);
  return (
    <>
      <Prose
        label={section.title}
        lang={report.language}
        text={writing.text}
        onText={writing.write}
        figures={figures}
        photos={photos}
        {...(checked && { remarks: checked })}
        readOnly={sealed}
        {...(describedBy && { describedBy })}
        hand={hand}
      >
        <Tool name="lesson" Icon={IconBook2} act={() => setAsking("lesson")} />
        <Tool name="photo" Icon={IconPhoto} act={() => setAsking("photo")} />
      </Prose>
      {checked && checked.length > 0 && (
        <Remarks remarks={checked} figures={figures} hand={sealed ? null : hand} />
      )}
      {section.last && (
        <LastText
          last={section.last.text}
          lang={report.language}
          take={sealed ? null : (text) => hand.current?.insert(text)}
        />
      )}
      {asking === "lesson" && (
        <LessonDialog project={report.project} close={close} take={(text) => hand.current?.insert(text)} />
      )}
      {asking === "photo" && (
        <PhotoDialog project={report.project} close={close} take={(text) => hand.current?.insert(text)} />
      )}
    </>
  );
}

/** The photos of the project, by the names that texts call them: the file's, or its key. */
function usePhotos(project: string, language: string): ReadonlyMap<string, string> {
  const { data } = useProject(project, language);
  const files = data?.attachments ?? [];
  // Of files with one name the first is meant, as in the report.
  return new Map([...files].reverse().flatMap(({ name, id }) => [[name, id] as const, [id, id] as const]));
}

function Under({ section, keeping, sealed }: { section: SectionShown; keeping: Keeping; sealed: boolean }) {
  const { say, language } = useTexts();
  const { words, limit } = section;
  const over = limit !== null && words > limit;
  return (
    <p className={style.under}>
      <span data-over={over || undefined} data-testid="words">
        {limit === null
          ? say("story-count", { count: words, shown: count(words, language) })
          : say("story-count-of", { count: limit, words: count(words, language), limit: count(limit, language) })}
      </span>
      {!sealed && (
        <span role="status" data-keeping={keeping} data-testid="keeping">
          {say(`story-${keeping}`)}
        </span>
      )}
    </p>
  );
}
