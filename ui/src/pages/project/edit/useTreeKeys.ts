// The keys of a tree: from row to row as in any treegrid, and the deeds of a node.
import type { KeyboardEvent } from "react";
import { focusEnd } from "../../../parts/edit/RowForm";
import type { Placed } from "../../../parts/edit/tree";
import { type Deed, deedOf } from "./deeds";
import type { Node } from "./FrameworkTree";
import type { useFolding } from "./useFolding";

interface Options {
  placed: Placed<Node>[];
  folding: ReturnType<typeof useFolding>;
  rowOf: (key: string | undefined) => HTMLElement | null | undefined;
  deed: (deed: Deed, node: Node) => void;
}

/** What the row at a place does with a key. */
export function useTreeKeys({ placed, folding, rowOf, deed }: Options) {
  const { folded, fold, unfold } = folding;
  const to = (at: number) => rowOf(placed[at]?.node.key)?.focus();
  const moves: Readonly<Record<string, (at: number, place: Placed<Node>, row: HTMLElement) => void>> = {
    ArrowDown: (at) => to(at + 1),
    ArrowUp: (at) => to(at - 1),
    Home: () => to(0),
    End: () => to(placed.length - 1),
    ArrowRight: (at, { node, children }) =>
      children > 0 && folded.has(node.key) ? unfold(node.key) : to(at + 1),
    ArrowLeft: (_at, { node, children }) =>
      children > 0 && !folded.has(node.key) ? fold(node.key) : rowOf(node.parent ?? undefined)?.focus(),
    F2: (_at, _place, row) => focusEnd(row.querySelector("textarea")),
  };
  return (event: KeyboardEvent<HTMLElement>, at: number, place: Placed<Node>) => {
    const { currentTarget: row } = event;
    const onRow = event.target === row;
    const done = deedOf(event, onRow);
    const move = moves[event.key];
    if (done) deed(done, place.node);
    else if (!onRow && event.key === "Escape") row.focus();
    else if (onRow && move) move(at, place, row);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}
