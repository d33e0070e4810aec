// A template that is being edited: the states of its text one after the other, so that each change
// can be taken back. What is not kept yet waits here while one looks at other screens.
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { type CallError, call } from "../../lib/call";
import type { TemplateChange } from "../../lib/generated/TemplateChange";
import { useStatus } from "../../lib/queries";
import { useTexts } from "../../lib/texts";
import { checkedKey } from "./templates";

interface State {
  text: string;
  /** What was changed; changes of one thing in a row are one. */
  of: string | null;
}

interface States {
  /** The text as it is kept. */
  kept: string;
  states: readonly State[];
  at: number;
}

export interface TemplateDraft {
  text: string;
  /** There is something to keep. */
  dirty: boolean;
  /** Makes a change to what the text says by then. */
  change: (change: TemplateChange) => Promise<void>;
  /** Takes another text, as it was typed. */
  write: (text: string) => void;
  undo: (() => void) | null;
  redo: (() => void) | null;
  /** Begins anew with what is kept. */
  begin: (kept: string) => void;
  problem: CallError | null;
}

const waiting = new Map<string, States>();

const begun = (kept: string): States => ({ kept, states: [{ text: kept, of: null }], at: 0 });

const textOf = ({ states, at, kept }: States) => states[at]?.text ?? kept;

const isDirty = (states: States) => textOf(states) !== states.kept;

export function useTemplateDraft(code: string, kept: string): TemplateDraft {
  const { language } = useTexts();
  const client = useQueryClient();
  const workspace = useStatus().data?.workspace?.path ?? "";
  const place = `${workspace}\n${code}`;
  const [states, setStates] = useState(() => waiting.get(place) ?? begun(kept));
  const [problem, setProblem] = useState<CallError | null>(null);
  const now = useRef(states);
  /** One change after the other: each is made to what the one before has made. */
  const line = useRef(Promise.resolve());
  const set = useCallback(
    (next: States) => {
      now.current = next;
      if (isDirty(next)) waiting.set(place, next);
      else waiting.delete(place);
      setStates(next);
    },
    [place],
  );
  useEffect(() => {
    // What an undo has brought back is shown; what is not kept yet stays.
    if (now.current.kept === kept) return;
    set(isDirty(now.current) ? { ...now.current, kept } : begun(kept));
  }, [kept, set]);
  const push = (text: string, of: string) => {
    const { states: known, at, kept: base } = now.current;
    if (text === textOf(now.current)) return;
    const goesOn = at > 0 && known[at]?.of === of;
    const before = known.slice(0, goesOn ? at : at + 1);
    set({ kept: base, states: [...before, { text, of }], at: before.length });
  };
  const change = (wanted: TemplateChange) => {
    line.current = line.current
      .then(() => call("change_template", { code, text: textOf(now.current), change: wanted }))
      .then(({ text, checked }) => {
        client.setQueryData(checkedKey(code, text, language), checked);
        push(text, nameOf(wanted));
        setProblem(null);
      })
      .catch(setProblem);
    return line.current;
  };
  const step = (by: 1 | -1) =>
    states.states[states.at + by] ? () => set({ ...now.current, at: now.current.at + by }) : null;
  return {
    text: textOf(states),
    dirty: isDirty(states),
    change,
    write: (text) => push(text, "text"),
    undo: step(-1),
    redo: step(1),
    begin: (base) => set(begun(base)),
    problem,
  };
}

/** Only what is typed goes on; a section that is moved twice was moved twice. */
function nameOf(change: TemplateChange): string {
  if (!("text" in change)) return `${Math.random()}`;
  const { text: _typed, ...place } = change;
  return JSON.stringify(place);
}
