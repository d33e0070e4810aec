// What was typed or pasted and could not be kept, for as long as the window is open: it waits
// in its cell, also while another period or screen is shown. Only what was kept is the core's.
import { useSyncExternalStore } from "react";
import type { Patch } from "../grid/model";

export interface Draft {
  line: string;
  column: string;
  text: string;
  /** Why it was not kept, and what to do. */
  message: string;
}

/** By line and column. */
export type Drafts = ReadonlyMap<string, Draft>;

export const at = (line: string, column: string): string => `${line} ${column}`;

const NONE: Drafts = new Map();

const waiting = new Map<string, Drafts>();
const watchers = new Set<() => void>();

/** The drafts of one grid. */
export function draftsOf(grid: string): Drafts {
  return waiting.get(grid) ?? NONE;
}

export function putDrafts(grid: string, drafts: Drafts): void {
  if (drafts.size > 0) waiting.set(grid, drafts);
  else waiting.delete(grid);
  for (const watcher of watchers) watcher();
}

/** The same for a part of the page, which is drawn again when they change. */
export function useDrafts(grid: string): Drafts {
  return useSyncExternalStore(watch, () => draftsOf(grid));
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** The drafts after cells were written to: those that were refused now, and those elsewhere. */
export function after(drafts: Drafts, patches: readonly Patch[], refused: readonly Draft[]): Drafts {
  const next = new Map(drafts);
  for (const { row, column } of patches) next.delete(at(row, column));
  for (const draft of refused) next.set(at(draft.line, draft.column), draft);
  return next;
}
