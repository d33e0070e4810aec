// The focus after a change of a list. A row that goes takes the focus with it; then it goes to
// the row that was meant, but only then: who has gone elsewhere meanwhile stays there.
import { useLayoutEffect, useRef } from "react";

interface Meant {
  key: string | undefined;
  /** The rows as they were. */
  rows: string;
}

/** Answers with the way to say which row is meant, once the record has changed. */
export function useFocusAfter(
  keys: readonly string[],
  focus: (key: string | undefined) => void,
): (key: string | undefined) => void {
  const rows = keys.join(" ");
  const latest = useRef(rows);
  const meant = useRef<Meant | null>(null);
  useLayoutEffect(() => {
    latest.current = rows;
    if (meant.current === null || meant.current.rows === rows) return;
    const { key } = meant.current;
    meant.current = null;
    if (document.activeElement === document.body) focus(key);
  });
  return (key) => {
    meant.current = { key, rows: latest.current };
  };
}
