// The way through the window: back and forward as in a browser, never beyond the workspace
// that is open, and the place where each workspace was left.
import { useSyncExternalStore } from "react";
import { go, link, type Route, read } from "./route";

/** Numbers of places on the way: the first of this workspace, the one shown, the last. */
interface Way {
  readonly first: number;
  readonly at: number;
  readonly last: number;
}

const LEFT_AT = "bilan-left-at:";

let way: Way = { first: 0, at: 0, last: 0 };
/** The next place is the first of a workspace. */
let arriving = false;
const watchers = new Set<() => void>();

/** Begins to follow the window from place to place; once, at the start. */
export function followWay(): void {
  const at = numberHere() ?? 0;
  keepHere({ at });
  move({ first: at, at, last: at });
  window.addEventListener("hashchange", () => {
    const known = numberHere();
    const at = known ?? way.at + 1;
    // A new place ends what lay ahead.
    const last = known === undefined ? at : Math.max(way.last, at);
    if (known === undefined) keepHere({ at });
    move({ first: arriving ? at : way.first, at, last });
    arriving = false;
  });
}

function move(to: Way): void {
  way = to;
  for (const changed of watchers) changed();
}

function numberHere(): number | undefined {
  const at: unknown = here()["at"];
  return typeof at === "number" ? at : undefined;
}

function here(): Readonly<Record<string, unknown>> {
  const state: unknown = window.history.state;
  return typeof state === "object" && state !== null ? (state as Record<string, unknown>) : {};
}

/** Keeps something with the place shown, such as what was searched for there: Back finds it again. */
export function keepHere(kept: Readonly<Record<string, unknown>>): void {
  window.history.replaceState({ ...here(), ...kept }, "");
}

/** What was kept with the place shown. */
export function keptHere(name: string): unknown {
  return here()[name];
}

/** Back and forward; null where the way ends. */
export function useWay(): { back: (() => void) | null; forward: (() => void) | null } {
  const { first, at, last } = useSyncExternalStore(subscribe, () => way);
  return {
    back: at > first ? () => window.history.back() : null,
    forward: at < last ? () => window.history.forward() : null,
  };
}

function subscribe(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}

/** Begins the way in a workspace at a place. */
export function arrive(route: Route): void {
  if (window.location.hash === link(route)) {
    move({ first: way.at, at: way.at, last: way.at });
    return;
  }
  arriving = true;
  go(route);
}

/** Notes where a workspace was left, on this computer only; a page being imported is no place to stay. */
export function noteLeft(workspace: string): void {
  if (read(window.location.hash).page === "import") return;
  try {
    window.localStorage.setItem(LEFT_AT + workspace, window.location.hash);
  } catch {
    // A web view without a store of its own begins at the list; nothing else is lost.
  }
}

/** Where a workspace was left; its list of projects where nobody knows. */
export function leftAt(workspace: string): Route {
  try {
    return read(window.localStorage.getItem(LEFT_AT + workspace) ?? "");
  } catch {
    return { page: "projects" };
  }
}
