// A fact that nobody gave. It is said in words, so that it is never taken for zero.
import { useTexts } from "../lib/texts";

/** Muted, but there. */
export function Missing() {
  return <span className="missing">{useTexts().say("window-missing")}</span>;
}
