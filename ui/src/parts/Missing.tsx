// A fact that nobody gave. It is said in words, so that it is never taken for zero.
import { useTexts } from "../lib/texts";

/** Muted, but there. */
export function Missing({ k = "not-provided" }: { k?: "not-provided" | "not-reported" }) {
  return <span className="missing">{useTexts().say(k)}</span>;
}
