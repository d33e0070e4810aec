// The sections of a report, each with how far it is.
import { Select } from "@mantine/core";
import type { SectionShown } from "../../lib/generated/SectionShown";
import { useTexts } from "../../lib/texts";
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconDatabase,
  IconMessageCircle,
} from "../../parts/icons";
import style from "./Report.module.css";
import { openIn, type Progress, places, progressOf } from "./sections";

interface Props {
  sections: readonly SectionShown[];
  chosen: string | undefined;
  choose: (section: string) => void;
}

const SIGNS = {
  record: IconDatabase,
  empty: IconCircleDashed,
  written: IconCircleCheck,
  over: IconAlertTriangle,
} as const satisfies Readonly<Record<Progress, unknown>>;

export function Outline({ sections, chosen, choose }: Props) {
  return (
    <ol className={style.outline} data-testid="outline">
      {sections.map((section) => (
        <li key={section.id} data-level={section.level}>
          {section.asks === "chapter" ? (
            <span className={style.chapter}>{section.title}</span>
          ) : (
            <Entry section={section} chosen={section.id === chosen} choose={() => choose(section.id)} />
          )}
        </li>
      ))}
    </ol>
  );
}

interface EntryProps {
  section: SectionShown;
  chosen: boolean;
  choose: () => void;
}

function Entry({ section, chosen, choose }: EntryProps) {
  const { say } = useTexts();
  const progress = progressOf(section);
  const open = openIn(section);
  const Sign = SIGNS[progress];
  return (
    <button
      type="button"
      aria-current={chosen || undefined}
      data-progress={progress}
      data-testid="outline-section"
      data-section={section.id}
      onClick={choose}
    >
      <Sign size={15} aria-hidden="true" />
      <span>
        {section.title || say("story-nameless")}
        <span className="sr-only"> – {say(`story-progress-${progress}`)}</span>
      </span>
      {open > 0 && (
        <span className={style.open}>
          <IconMessageCircle size={14} aria-hidden="true" />
          <span aria-hidden="true">{open}</span>
          <span className="sr-only">{say("story-comments-open", { count: open })}</span>
        </span>
      )}
    </button>
  );
}

/** The same where there is no room for a column. */
export function OutlineMenu({ sections, chosen, choose }: Props) {
  const { say } = useTexts();
  return (
    <Select
      className={style.outlineMenu ?? ""}
      data-testid="outline-menu"
      aria-label={say("story-sections")}
      data={places(sections).map((section) => ({
        value: section.id,
        label: `${section.title || say("story-nameless")} – ${say(`story-progress-${progressOf(section)}`)}`,
      }))}
      value={chosen ?? null}
      onChange={(section) => section && choose(section)}
      allowDeselect={false}
      openOnFocus={false}
    />
  );
}
