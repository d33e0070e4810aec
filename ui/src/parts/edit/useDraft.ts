// A field's text between the keyboard and the record: saved when the field is left or on
// Enter, long texts also a moment after the last key; Esc brings back what is kept.
import { type KeyboardEvent, useEffect, useReducer, useRef } from "react";
import { CallError } from "../../lib/call";
import { useTexts } from "../../lib/texts";
import { toastProblem } from "../toast";
import {
  accept,
  arrive,
  type Draft,
  giveUp,
  leave,
  refuse,
  send,
  type,
  unsaved,
  unsent,
  untouched,
} from "./draft";

/** Milliseconds after the last key of a long text. */
const PAUSE = 2000;

/** Writes a text; answers with what the record made of it. */
export type Save = (typed: string) => Promise<string>;

interface Options {
  kept: string;
  save: Save;
  /** Saves while it is being typed. */
  long?: boolean;
  /** A refusal that came with another field of a new row. */
  refusal?: string | undefined;
}

type Step = (draft: Draft) => Draft;

/** What a control needs to show a draft and to move it on. */
export interface Field {
  typed: string;
  state: Draft["state"];
  refusal: string | null;
  change: (typed: string) => void;
  /** Takes a value that is chosen, not typed: it is saved at once. */
  choose: (value: string) => void;
  /** Saves what is typed. */
  keep: () => void;
  focused: () => void;
  left: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** The draft of one field. */
export function useDraft({ kept, save, long = false, refusal }: Options): Field {
  const [draft, step] = useReducer((before: Draft, next: Step) => next(before), kept, untouched);
  const now = useRef(draft);
  now.current = draft;
  const inside = useRef(false);
  const gone = useGone();
  const close = useTexts().say("window-close-message");
  const saver = useRef(save);
  saver.current = save;

  const move = (next: Step) => {
    now.current = next(now.current);
    step(next);
  };
  const keep = () => {
    if (now.current.sent !== null || !unsaved(now.current)) return;
    move(send);
    void saver.current(now.current.typed).then(
      (answer) => {
        move((before) => accept(before, answer));
        if (!inside.current || gone.current) keepOrLeave();
      },
      (cause: unknown) => {
        if (gone.current) toastProblem({ message: messageOf(cause) }, close);
        else move((before) => refuse(before, messageOf(cause)));
      },
    );
  };
  const keepOrLeave = () => {
    if (unsaved(now.current)) keep();
    else move(leave);
  };

  useEffect(() => step((before) => arrive(before, kept)), [kept]);
  useEffect(() => {
    if (refusal) step((before) => refuse(before, refusal));
  }, [refusal]);
  usePause(long && unsaved(draft) && draft.state !== "refused", draft.typed, keep);
  useLastChance(now, saver, close);

  return {
    typed: draft.typed,
    state: draft.state,
    refusal: draft.refusal,
    change: (typed) => move((before) => type(before, typed)),
    choose: (value) => {
      move((before) => type(before, value));
      keep();
    },
    keep,
    focused: () => {
      inside.current = true;
    },
    left: () => {
      inside.current = false;
      keepOrLeave();
    },
    onKeyDown: (event) => {
      if (event.key !== "Escape" || !unsent(now.current)) return;
      event.stopPropagation();
      move(giveUp);
    },
  };
}

function messageOf(cause: unknown): string {
  return cause instanceof CallError ? cause.message : String(cause);
}

/** Calls once nothing was typed for a while. */
function usePause(waiting: boolean, typed: string, call: () => void): void {
  const latest = useRef(call);
  latest.current = call;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each key starts the wait anew
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => latest.current(), PAUSE);
    return () => clearTimeout(timer);
  }, [waiting, typed]);
}

/** Whether the field is there no more: a refusal has to be told elsewhere then. */
function useGone(): { readonly current: boolean } {
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);
  return gone;
}

/** A form that closes around a text takes it along to the record. */
function useLastChance(draft: { current: Draft }, save: { current: Save }, close: string): void {
  useEffect(
    () => () => {
      const { current } = draft;
      if (!unsaved(current) || current.sent !== null || current.state === "refused") return;
      save
        .current(current.typed)
        .catch((cause: unknown) => toastProblem({ message: messageOf(cause) }, close));
    },
    [draft, save, close],
  );
}
