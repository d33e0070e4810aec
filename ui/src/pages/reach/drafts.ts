// What was typed or pasted and could not be kept, for as long as the window is open: it waits
// in its cell, also while another period or screen is shown.
import { useState } from "react";
import type { Patch } from "../../parts/grid/model";

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

const waiting = new Map<string, Drafts>();

const NONE: Drafts = new Map();

/** The drafts of one grid, and how to put others in their place. */
export function useDrafts(grid: string): [Drafts, (drafts: Drafts) => void] {
  const [drafts, setDrafts] = useState(() => waiting.get(grid) ?? NONE);
  const put = (next: Drafts) => {
    if (next.size > 0) waiting.set(grid, next);
    else waiting.delete(grid);
    setDrafts(next);
  };
  return [drafts, put];
}

/** The drafts after cells were written to: those that were refused now, and those elsewhere. */
export function after(drafts: Drafts, patches: readonly Patch[], refused: readonly Draft[]): Drafts {
  const next = new Map(drafts);
  for (const { row, column } of patches) next.delete(at(row, column));
  for (const draft of refused) next.set(at(draft.line, draft.column), draft);
  return next;
}
