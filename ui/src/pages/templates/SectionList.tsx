// The sections of a template in order: moved with Alt and the arrows or with the pointer, and new
// ones out of the catalogue.
import { Button, Menu } from "@mantine/core";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { BlockOffered } from "../../lib/generated/BlockOffered";
import type { SectionForm } from "../../lib/generated/SectionForm";
import type { TemplateChange } from "../../lib/generated/TemplateChange";
import { useTexts } from "../../lib/texts";
import { useDrag } from "../../parts/edit/useDrag";
import { IconAlertTriangle, IconFileDescription, IconGripVertical, IconPlus } from "../../parts/icons";
import { deeper, dropped, endOf, shifted } from "./order";
import style from "./Template.module.css";
import { headingOf } from "./templates";

/** In place of a section: the report's own name. */
export const NAME = null;

interface Props {
  sections: readonly SectionForm[];
  blocks: readonly BlockOffered[];
  /** Id of the section that is shown. */
  chosen: string | null;
  choose: (section: string | null) => void;
  flawed: number | null;
  readOnly: boolean;
  change: (change: TemplateChange) => Promise<void>;
}

const KEYS = "Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight Delete";

export function SectionList({ sections, blocks, chosen, choose, flawed, readOnly, change }: Props) {
  const { say, language } = useTexts();
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState("");
  const focus = useFocusAfter(list, sections);
  const move = (at: number, before: number | null) => {
    const id = sections[at]?.id;
    if (before === null || id === undefined) return;
    const count = endOf(sections, at) - at;
    const to = before > at ? before - count : before;
    void change({ what: "move_section", section: at, before }).then(() => {
      focus(id);
      setSaid(say("template-moved", { place: to + 1, count: sections.length }));
    });
  };
  const remove = (at: number) => {
    const next = sections[at + 1] ?? sections[at - 1];
    if (!next) return;
    void change({ what: "remove_section", section: at }).then(() => {
      choose(next.id);
      focus(next.id);
      setSaid(say("template-removed"));
    });
  };
  const onKeyDown = (at: number) => (event: KeyboardEvent) => {
    const depth = deeper(sections, at);
    const acts: Readonly<Record<string, (() => void) | undefined>> = {
      ArrowUp: () => move(at, shifted(sections, at, -1)),
      ArrowDown: () => move(at, shifted(sections, at, 1)),
      ArrowRight: () => depth === 2 && void change({ what: "level", section: at, level: 2 }),
      ArrowLeft: () => depth === 1 && void change({ what: "level", section: at, level: 1 }),
    };
    const act = event.altKey ? acts[event.key] : event.key === "Delete" ? () => remove(at) : undefined;
    if (!act || readOnly) return;
    event.preventDefault();
    // Alt with an arrow leads back and forward elsewhere.
    event.stopPropagation();
    act();
  };
  const placeOf = (id: string) => sections.findIndex((section) => section.id === id);
  const drag = useDrag({
    list: "sections",
    drop: (id, over, where) =>
      where !== "into" && move(placeOf(id), dropped(sections, placeOf(id), placeOf(over), where)),
  });
  return (
    <>
      <button
        type="button"
        className={style.entry}
        aria-current={chosen === NAME || undefined}
        onClick={() => choose(NAME)}
        data-testid="template-of-name"
      >
        <IconFileDescription size={15} aria-hidden="true" />
        {say("template-name")}
      </button>
      <ol ref={list} className={style.sections} data-testid="template-sections">
        {sections.map((section, at) => (
          <li key={section.id} data-level={section.level} {...drag.mark(section.id)}>
            {!readOnly && (
              <span className={style.handle} aria-hidden="true" {...drag.handle(section.id)}>
                <IconGripVertical size={15} />
              </span>
            )}
            <button
              type="button"
              className={style.entry}
              aria-current={section.id === chosen || undefined}
              {...(!readOnly && { "aria-keyshortcuts": KEYS })}
              data-testid="template-section"
              data-section={section.id}
              data-chapter={section.content === "chapter" || undefined}
              onClick={() => choose(section.id)}
              onKeyDown={onKeyDown(at)}
            >
              <span lang={section.titles[language] === undefined ? undefined : language}>
                {headingOf(section, language)}
              </span>
              {at === flawed && <IconAlertTriangle size={15} aria-label={say("template-flawed")} />}
            </button>
          </li>
        ))}
      </ol>
      {!readOnly && (
        <Adding
          blocks={blocks}
          add={(content) => {
            const at = placeOf(chosen ?? "");
            void change({ what: "add_section", content, before: at < 0 ? sections.length : endOf(sections, at) });
          }}
        />
      )}
      <p className="sr-only" role="status">
        {said}
      </p>
    </>
  );
}

function Adding({ blocks, add }: { blocks: readonly BlockOffered[]; add: (content: string) => void }) {
  const { say } = useTexts();
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconPlus size={15} aria-hidden="true" />}
          data-testid="add-section"
        >
          {say("template-add")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={style.catalogue ?? ""}>
        {blocks.map(({ content, title }) => (
          <Menu.Item key={content} onClick={() => add(content)} data-testid={`add-${content}`}>
            {title}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** A row that has moved has the focus again once it stands in its new place. */
function useFocusAfter(
  list: { current: HTMLElement | null },
  sections: readonly SectionForm[],
): (id: string) => void {
  const wanted = useRef<string | null>(null);
  const give = () => {
    const found = list.current?.querySelector<HTMLElement>(`button[data-section="${wanted.current}"]`);
    if (wanted.current === null || !found) return;
    wanted.current = null;
    found.focus();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are what the row waits for
  useEffect(give, [sections]);
  return (id) => {
    wanted.current = id;
    window.requestAnimationFrame(give);
  };
}
