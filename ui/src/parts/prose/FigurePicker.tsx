// Choosing a live figure by its name: one types a few letters, the arrows choose, Enter inserts.
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { matches } from "../../lib/search";
import { useTexts } from "../../lib/texts";
import type { Figure } from "./figures";
import style from "./Prose.module.css";

interface Props {
  figures: readonly Figure[];
  /** Where the caret is, from the upper left corner of the editor's frame. */
  at: { left: number; top: number };
  /** A figure was chosen; the text must have the focus at once, for the next letter may be on its way. */
  choose: (figure: Figure) => void;
  /** Nothing was chosen; what was typed goes into the text, which has the focus again if `back`. */
  leave: (typed: string, back: boolean) => void;
}

/** How many are shown: whoever sees more has not yet said what he looks for. */
const SHOWN = 50;

export function FigurePicker({ figures, at, choose, leave }: Props) {
  const { say } = useTexts();
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const list = useId();
  const box = useRef<HTMLDivElement>(null);
  // Giving the focus away is no second answer.
  const answered = useRef(false);
  const answer = (give: () => void) => {
    if (answered.current) return;
    answered.current = true;
    give();
  };
  const take = (figure: Figure) => answer(() => choose(figure));
  const found = figures
    .filter(({ id, label, text }) => matches(typed, [id, label, text ?? ""]))
    .slice(0, SHOWN);
  const chosen = found[Math.min(active, found.length - 1)];
  useEffect(() => {
    box.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const act = {
      ArrowDown: () => setActive(Math.min(active + 1, found.length - 1)),
      ArrowUp: () => setActive(Math.max(active - 1, 0)),
      Enter: () => chosen && take(chosen),
      Escape: () => answer(() => leave("", true)),
      // A stroke or a bracket that was meant as such.
      " ": typed === "" ? () => answer(() => leave(" ", true)) : undefined,
    }[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches the focus leave
    <div
      ref={box}
      className={style.picker}
      style={at}
      data-testid="figure-picker"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) answer(() => leave("", false));
      }}
    >
      <input
        // biome-ignore lint/a11y/noAutofocus: it opens where one was typing, and takes the next letters
        autoFocus
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={chosen && `${list}-${chosen.id}`}
        aria-label={say("prose-figure-search")}
        placeholder={say("prose-figure-search")}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={list} role="listbox" aria-label={say("prose-figure")} className={style.choices}>
        {found.map((figure, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys
          <div
            key={figure.id}
            id={`${list}-${figure.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={figure === chosen}
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => setActive(at)}
            onClick={() => take(figure)}
          >
            <span>{figure.label}</span>
            <strong>{figure.text ?? say("prose-figure-missing")}</strong>
          </div>
        ))}
      </div>
      {found.length === 0 && <p className={style.none}>{say("prose-figure-none")}</p>}
    </div>
  );
}
