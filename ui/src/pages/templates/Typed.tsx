// A field of a template: what is typed becomes a change after a pause, or when one leaves it.
import { Textarea, TextInput } from "@mantine/core";
import { useEffect, useRef, useState } from "react";

/** Milliseconds without a key after which what was typed is a change. */
const PAUSE = 300;

interface Props {
  label: string;
  /** What is said in place of the label, where that is too short to be heard alone. */
  spoken?: string;
  description?: string | undefined;
  placeholder?: string | undefined;
  lang: string;
  value: string;
  error?: string | undefined;
  readOnly: boolean;
  /** Several lines. */
  long?: boolean;
  testid: string;
  commit: (typed: string) => void;
}

export function Typed({ long = false, spoken, lang, value, error, testid, commit, description, placeholder, ...rest }: Props) {
  const [typed, setTyped] = useState(value);
  const pending = useRef<string | null>(null);
  const timer = useRef<number>(undefined);
  const field = useRef<HTMLElement | null>(null);
  const now = useRef(commit);
  now.current = commit;
  const send = () => {
    window.clearTimeout(timer.current);
    if (pending.current !== null) now.current(pending.current);
    pending.current = null;
  };
  // What is typed last is not lost with its field.
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
      if (pending.current !== null) now.current(pending.current);
    },
    [],
  );
  useEffect(() => {
    if (pending.current === null && document.activeElement !== field.current) setTyped(value);
  }, [value]);
  const shared = {
    ...rest,
    ...(spoken !== undefined && { "aria-label": spoken }),
    ...(description !== undefined && { description }),
    ...(placeholder !== undefined && { placeholder }),
    ref: (element: HTMLElement | null) => {
      field.current = element;
    },
    lang,
    dir: "auto" as const,
    spellCheck: true,
    value: typed,
    error: error && <span role="alert">{error}</span>,
    onChange: (event: { currentTarget: { value: string } }) => {
      pending.current = event.currentTarget.value;
      setTyped(pending.current);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(send, PAUSE);
    },
    onBlur: send,
    "data-testid": testid,
  };
  return long ? <Textarea autosize minRows={2} maxRows={10} {...shared} /> : <TextInput {...shared} />;
}
