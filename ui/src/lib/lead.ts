// Leads to a place and into a part of it: the part takes the focus as soon as it is there.
import { go, link, type Route } from "./route";

/** Milliseconds after which nobody waits for a part any more. */
const PATIENCE = 5000;

let stop = () => {};

/** `part` is an element by CSS; none where the place itself is meant. */
export function lead(route: Route, part: string | null): void {
  stop();
  if (window.location.hash !== link(route)) go(route);
  if (part === null || focused(part)) return;
  const watching = new MutationObserver(() => {
    if (focused(part)) stop();
  });
  const timer = setTimeout(() => stop(), PATIENCE);
  stop = () => {
    watching.disconnect();
    clearTimeout(timer);
  };
  watching.observe(document.body, { childList: true, subtree: true });
}

function focused(part: string): boolean {
  const found = document.querySelector<HTMLElement>(part);
  found?.focus({ preventScroll: true });
  found?.scrollIntoView({ block: "center" });
  return found !== null;
}
