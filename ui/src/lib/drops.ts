// Parts of the page that take files which are dropped on them; what is dropped elsewhere is
// a page to be imported.
import { type RefObject, useEffect, useRef, useSyncExternalStore } from "react";
import type { PageFile } from "./commands";

type Take = (files: PageFile[]) => void;

const parts = new Map<HTMLElement, Take>();
const watchers = new Set<() => void>();

function changed(): void {
  for (const watch of watchers) watch();
}

/** The part at a place of the window, the innermost first. */
export function targetAt(x: number, y: number): Take | undefined {
  for (let at = document.elementFromPoint(x, y); at; at = at.parentElement) {
    const take = at instanceof HTMLElement ? parts.get(at) : undefined;
    if (take) return take;
  }
  return undefined;
}

/** Makes an element such a part, as long as it is there. */
export function useDropTarget<Part extends HTMLElement>(take: Take): RefObject<Part | null> {
  const here = useRef<Part>(null);
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const part = here.current;
    if (!part) return;
    parts.set(part, (files) => latest.current(files));
    changed();
    return () => {
      parts.delete(part);
      changed();
    };
  }, []);
  return here;
}

/** Whether the page has such parts now. */
export function useDropTargets(): boolean {
  return useSyncExternalStore(
    (watch) => {
      watchers.add(watch);
      return () => watchers.delete(watch);
    },
    () => parts.size > 0,
  );
}
