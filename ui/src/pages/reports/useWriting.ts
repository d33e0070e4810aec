// A text that is kept while it is written: a pause of less than half a second sends it.
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import type { CallError } from "../../lib/call";
import { useTexts } from "../../lib/texts";
import { keepSection } from "./reports";

/** Milliseconds without a key after which the text is kept. */
const PAUSE = 400;

export type Keeping = "kept" | "waiting" | "refused";

export interface Writing {
  text: string;
  write: (text: string) => void;
  keeping: Keeping;
  problem: CallError | null;
}

/** `kept` is the text as the core has it. */
export function useWriting(report: string, section: string, kept: string): Writing {
  const { language } = useTexts();
  const client = useQueryClient();
  const [text, setText] = useState(kept);
  const [keeping, setKeeping] = useState<Keeping>("kept");
  const [problem, setProblem] = useState<CallError | null>(null);
  const timer = useRef<number>(undefined);
  /** What is not kept yet; null when all is. */
  const pending = useRef<string | null>(null);
  /** One text after the other reaches the core. */
  const line = useRef(Promise.resolve());
  /** How many texts are on their way there. */
  const flying = useRef(0);
  const shown = useRef(true);
  const send = useCallback(() => {
    window.clearTimeout(timer.current);
    const sending = pending.current;
    if (sending === null) return;
    pending.current = null;
    flying.current += 1;
    line.current = line.current
      .then(() => keepSection(client, language, { report, section, text: sending }))
      .then(() => {
        if (shown.current && pending.current === null) setKeeping("kept");
        if (shown.current) setProblem(null);
      })
      .catch((refusal: CallError) => {
        if (!shown.current) return;
        setKeeping("refused");
        setProblem(refusal);
      })
      .finally(() => {
        flying.current -= 1;
      });
  }, [client, language, report, section]);
  useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
      send();
    };
  }, [send]);
  useEffect(() => {
    // What another hand has changed, such as an undo, is shown; what is being typed stays.
    if (pending.current === null && flying.current === 0) setText(kept);
  }, [kept]);
  const write = (typed: string) => {
    setText(typed);
    setKeeping("waiting");
    pending.current = typed;
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(send, PAUSE);
  };
  return { text, write, keeping, problem };
}
