// What is missing or late in the open project, at its side: each line leads to where it is mended.
import { Button } from "@mantine/core";
import { type HotkeyItem, useHotkeys } from "@mantine/hooks";
import { type KeyboardEvent, useState } from "react";
import type { AttentionLine } from "../../../lib/generated/AttentionLine";
import type { Project } from "../../../lib/generated/Project";
import { lead } from "../../../lib/lead";
import { useAttention } from "../../../lib/queries";
import { link } from "../../../lib/route";
import { hint, KEYS } from "../../../lib/shortcuts";
import { useTexts } from "../../../lib/texts";
import { SideDialog } from "../../../parts/Dialog";
import { IconAlertTriangle, IconCircleCheck, IconClockExclamation } from "../../../parts/icons";
import { Problem } from "../../../parts/Problem";
import { EDITED_NAMES, editedName } from "../edit/sections";
import style from "./AttentionList.module.css";
import { sectionOf, whereOf } from "./where";

/** The button with the count; its key works from everywhere in the project. */
export function AttentionButton({ project }: { project: Project }) {
  const texts = useTexts();
  const [asking, setAsking] = useState(false);
  const count = useAttention(project.id, texts.language).data?.length;
  useHotkeys(
    KEYS.missing.map((key): HotkeyItem => [key, () => setAsking(true)]),
    [],
  );
  return (
    <>
      <Button
        variant="default"
        onClick={() => setAsking(true)}
        title={hint(KEYS.missing, texts)}
        aria-keyshortcuts={KEYS.missing[0]}
        rightSection={count !== undefined && <span className={style.count}>{count}</span>}
        data-testid="show-attention"
      >
        {texts.say("attention-list")}
      </Button>
      {asking && <AttentionList project={project} close={() => setAsking(false)} />}
    </>
  );
}

function AttentionList({ project, close }: { project: Project; close: () => void }) {
  const texts = useTexts();
  const read = useAttention(project.id, texts.language);
  const lines = read.data ?? [];
  const sections = EDITED_NAMES.map((name) => ({
    name,
    lines: lines.filter((line) => sectionOf(line) === name),
  })).filter(({ lines: own }) => own.length > 0);
  return (
    <SideDialog title={texts.say("attention-list")} close={close}>
      {read.error && <Problem error={read.error} />}
      {read.data && lines.length === 0 && <Nothing />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows between the links inside */}
      <div className={style.lists} onKeyDown={onArrow} data-testid="attention">
        {sections.map(({ name, lines: own }) => (
          <section key={name} aria-labelledby={`attention-${name}`}>
            <h3 id={`attention-${name}`}>{editedName(texts, name)}</h3>
            <ul>
              {own.map((line) => (
                <li key={`${line.code} ${line.row} ${line.field} ${line.message}`}>
                  <Line line={line} project={project} first={line === sections[0]?.lines[0]} close={close} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </SideDialog>
  );
}

const LATE: ReadonlySet<AttentionLine["code"]> = new Set([
  "report-overdue",
  "report-due",
  "deliverable-overdue",
  "activity-late",
  "risk-review-overdue",
]);

interface LineProps {
  line: AttentionLine;
  project: Project;
  /** The list begins here. */
  first: boolean;
  close: () => void;
}

function Line({ line, project, first, close }: LineProps) {
  const { route, focus } = whereOf(line, project);
  const late = LATE.has(line.code);
  const Sign = late ? IconClockExclamation : IconAlertTriangle;
  return (
    <a
      className={style.line}
      href={link(route)}
      data-late={late || undefined}
      data-code={line.code}
      data-autofocus={first || undefined}
      data-testid="attention-line"
      onClick={(event) => {
        event.preventDefault();
        close();
        lead(route, focus);
      }}
    >
      <Sign size={17} aria-hidden="true" />
      <span>{line.message}</span>
    </a>
  );
}

function Nothing() {
  const { say } = useTexts();
  return (
    <div className={style.nothing} data-testid="attention-none">
      <IconCircleCheck size={30} aria-hidden="true" />
      <p>{say("attention-none")}</p>
      <p className={style.hint}>{say("attention-none-hint")}</p>
    </div>
  );
}

/** Down and up go from line to line, as in a list. */
function onArrow(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const links: (Element | null)[] = [...event.currentTarget.querySelectorAll("a")];
  const at = links.indexOf(document.activeElement);
  event.preventDefault();
  const to = links[Math.max(0, Math.min(links.length - 1, at + step))];
  if (to instanceof HTMLElement) to.focus();
}
