// What is done with whole lines: added below or under another, moved, deleted. The same deeds by
// menu and by key.
import type { KeyboardEvent } from "react";
import type { BudgetRow } from "../../../lib/generated/BudgetRow";
import type { BudgetShown } from "../../../lib/generated/BudgetShown";
import { useTexts } from "../../../lib/texts";
import { type Branch, type Move, nested, shifted, unnested } from "../../../parts/edit/tree";
import { useRowActions } from "../../../parts/edit/useRowActions";
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
  const { move } = useRowActions();
  const nodes = branchesOf(budget);
  const go = (row: BudgetRow, to: Move | null) => {
    if (!to) return;
    const values = to.parent === row.parent ? {} : { parent: to.parent };
    move(lineRow(row), to.after, values, () => back(row.id));
  };
  const done: Readonly<Record<Exclude<LineDeed, "sibling" | "child">, (row: BudgetRow) => void>> = {
    up: (row) => go(row, shifted(nodes, row.id, -1)),
    down: (row) => go(row, shifted(nodes, row.id, 1)),
    nest: (row) => go(row, nested(nodes, row.id)),
    unnest: (row) => go(row, unnested(nodes, row.id)),
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

/** A line as a row of the record. */
export function lineRow({ id }: Pick<BudgetRow, "id">) {
  return { table: "budget_line", row: id };
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
