// The field of a cell that holds one of many: what is typed finds it by its number or by any
// word of its name. The first one found is taken, unless the arrows chose another.
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { type Choice, found } from "../../lib/finding";
import type { Shared } from "./Editor";
import style from "./Grid.module.css";

interface Props {
  choices: readonly Choice[];
  shared: Shared;
  /** What is handed back when the field is left. */
  draft: (value: string) => void;
  /** Ends the edit. */
  done: () => void;
}

export function Search({ choices, shared, draft, done }: Props) {
  const list = useId();
  // As the field was opened, or as far as was typed where the grid has made it anew meanwhile.
  const [begun] = useState(shared.defaultValue);
  const opened = choices.find(({ value }) => value === begun);
  const [typed, setTyped] = useState<string | null>(opened || begun === "" ? null : begun);
  const [at, setAt] = useState(0);
  const shown = typed === null ? choices : found(choices, typed);
  const active = typed === null && opened ? shown.indexOf(opened) : at;
  const choose = (to: number) => {
    const next = Math.max(0, Math.min(shown.length - 1, to));
    setAt(next);
    setTyped((before) => before ?? "");
    draft(shown[next]?.value ?? "");
  };
  const type = (text: string) => {
    setTyped(text);
    setAt(0);
    draft(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    choose(active + (event.key === "ArrowDown" ? 1 : -1));
  };
  const { onInput: _, ...field } = shared;
  return (
    <>
      <input
        {...field}
        defaultValue={opened?.name ?? begun}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={onKeyDown}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown.length > 0}
        aria-controls={list}
        aria-activedescendant={shown[active] ? `${list}-${active}` : undefined}
        autoComplete="off"
      />
      <Found
        id={list}
        label={shared["aria-label"]}
        {...{ shown, active }}
        choose={(to) => {
          choose(to);
          done();
        }}
      />
    </>
  );
}

interface FoundProps {
  id: string;
  label: string;
  shown: readonly Choice[];
  active: number;
  choose: (at: number) => void;
}

/** Beneath the cell or above it, over everything: the grid would cut it off. */
function Found({ id, label, shown, active, choose }: FoundProps) {
  const here = useRef<HTMLSpanElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const cell = here.current?.closest(".rdg-cell");
    if (cell && list.current) place(list.current, cell);
  });
  useLayoutEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <span ref={here} hidden>
      {createPortal(
        <div ref={list} id={id} className={style.found} role="listbox" aria-label={label} hidden={shown.length === 0}>
          {shown.map(({ value, name }, at) => (
            // The focus stays in the field, which the arrows move through this list.
            // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant names the active one
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
            <div
              key={value}
              id={`${id}-${at}`}
              role="option"
              aria-selected={at === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(at)}
            >
              {name}
            </div>
          ))}
        </div>,
        document.body,
      )}
    </span>
  );
}

function place(list: HTMLElement, cell: Element): void {
  const { left, top, bottom, width } = cell.getBoundingClientRect();
  const below = window.innerHeight - bottom > Math.min(list.scrollHeight, 220) || bottom < window.innerHeight / 2;
  list.style.insetInlineStart = `${Math.min(left, window.innerWidth - list.offsetWidth)}px`;
  list.style.minInlineSize = `${width}px`;
  list.style.insetBlockStart = below ? `${bottom + 2}px` : "auto";
  list.style.insetBlockEnd = below ? "auto" : `${window.innerHeight - top + 2}px`;
}
