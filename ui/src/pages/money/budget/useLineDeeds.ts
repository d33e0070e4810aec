// What is done with whole lines: added below or under another, moved, deleted. The same deeds by
// menu and by key.
import { useQueryClient } from "@tanstack/react-query";
import type { KeyboardEvent } from "react";
import { type CallError, call } from "../../../lib/call";
import type { BudgetRow } from "../../../lib/generated/BudgetRow";
import type { BudgetShown } from "../../../lib/generated/BudgetShown";
import { useTexts } from "../../../lib/texts";
import { type Branch, type Move, nested, shifted, unnested } from "../../../parts/edit/tree";
import { inTurn } from "../../../parts/record/turning";
import { toastProblem } from "../../../parts/toast";
import type { Opened } from "./Dialogs";

export type LineDeed = "sibling" | "child" | "up" | "down" | "nest" | "unnest" | "history" | "delete";

/** As they are bound and told; `mod` is Ctrl, on a Mac Command. */
export const DEED_KEYS: Readonly<Partial<Record<LineDeed, string>>> = {
  sibling: "mod+Enter",
  child: "mod+shift+Enter",
  up: "alt+ArrowUp",
  down: "alt+ArrowDown",
  nest: "alt+ArrowRight",
  unnest: "alt+ArrowLeft",
  delete: "mod+Delete",
};

interface Options {
  budget: BudgetShown;
  locked: string | undefined;
  open: (opened: Opened) => void;
  /** Takes the focus back to a row. */
  back: (row: string | undefined) => void;
}

export function useLineDeeds({ budget, locked, open, back }: Options) {
  const { say } = useTexts();
  const client = useQueryClient();
  const failed = (error: CallError) => toastProblem(error, say("window-close-message"));
  /** One move after the other, each in the tree as the one before it left it. */
  const go = (row: BudgetRow, to: (nodes: readonly Branch[]) => Move | null) => {
    inTurn(async () => {
      const now = await call("budget", { project: budget.project, version: budget.version.id });
      const place = to(branchesOf(now));
      if (!place) return;
      const parent = now.rows.find(({ id }) => id === row.id)?.parent ?? null;
      const values = place.parent === parent ? {} : { parent: place.parent };
      await call("move_row", { table: "budget_line", row: row.id, after: place.after, values });
      await client.invalidateQueries();
      // The selection goes along by itself; somebody who is elsewhere by now stays there.
      if (document.activeElement === document.body) back(row.id);
    }).catch(failed);
  };
  const done: Readonly<Record<Exclude<LineDeed, "sibling" | "child">, (row: BudgetRow) => void>> = {
    up: (row) => go(row, (nodes) => shifted(nodes, row.id, -1)),
    down: (row) => go(row, (nodes) => shifted(nodes, row.id, 1)),
    nest: (row) => go(row, (nodes) => nested(nodes, row.id)),
    unnest: (row) => go(row, (nodes) => unnested(nodes, row.id)),
    history: (row) => open({ is: "history", row }),
    delete: (row) => open({ is: "delete", row }),
  };
  const run = (deed: LineDeed, row: BudgetRow | undefined) => {
    if (locked !== undefined && deed !== "history") toastProblem({ message: locked }, say("window-close-message"));
    else if (deed === "sibling" || deed === "child") open({ is: "line", as: deed, beside: row ?? null });
    else if (row) done[deed](row);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, row: BudgetRow | undefined) => {
    const deed = deedOf(event);
    if (!deed || !isOnCell(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    run(deed, row);
  };
  return { run, onKeyDown };
}

/** The lines as the tree of any edited list. */
export function branchesOf({ rows }: BudgetShown): Branch[] {
  return rows.map(({ id, parent, code }) => ({ key: id, parent, axis: "", level: "", code: code ?? "" }));
}

function deedOf({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): LineDeed | null {
  const command = ctrlKey || metaKey;
  if (altKey && !command) return ALT[key] ?? null;
  if (!command || altKey) return null;
  if (key === "Enter") return shiftKey ? "child" : "sibling";
  return key === "Delete" ? "delete" : null;
}

const ALT: Readonly<Record<string, LineDeed>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowRight: "nest",
  ArrowLeft: "unnest",
};

/** Not in a field: that has its own use for these keys. */
function isOnCell(target: EventTarget): boolean {
  return target instanceof Element && target.closest(".rdg-cell") === target;
}
