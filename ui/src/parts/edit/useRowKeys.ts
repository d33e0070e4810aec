// The keys of a list: from row to row, a row up and down, and the focus on the right row
// after a change.
import { type KeyboardEvent, useRef } from "react";
import type { RowShown } from "../../lib/generated/RowShown";
import type { Item } from "./items";
import { afterFor } from "./order";
import { useFocusAfter } from "./useFocusAfter";
import { useRowActions } from "./useRowActions";

interface Options {
  items: Item[];
  /** The keys of all rows of the kind, those of other lists and archived ones too. */
  all: readonly string[];
  /** The row is to be deleted. */
  remove: (row: RowShown) => void;
}

/** The ways from row to row; `list` belongs on the list, `button` on what adds a row. */
export function useRowKeys({ items, all, remove }: Options) {
  const list = useRef<HTMLUListElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { move } = useRowActions();
  const shown = items.flatMap(({ row }) => (row ? [row.row] : []));
  const toRow = (id: string | undefined) => {
    const item = id === undefined ? null : list.current?.querySelector(`[data-item="${id}"]`);
    (item?.querySelector("button") ?? button.current)?.focus();
  };
  const afterwards = useFocusAfter(
    items.map(({ id }) => id),
    toRow,
  );
  const moveTo = (row: RowShown, to: number) => {
    if (to < 0 || to >= shown.length || shown.indexOf(row.row) === to) return;
    const id = items.find((item) => item.row?.row === row.row)?.id;
    move(row, afterFor(all, shown, row.row, to), {}, () => afterwards(id));
  };
  const moveBy = (row: RowShown, by: number) => moveTo(row, shown.indexOf(row.row) + by);
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const row = items[at]?.row ?? null;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.altKey && step && row) moveBy(row, step);
    else if (step) toRow(items[at + step]?.id);
    else if (event.key === "Home") toRow(items[0]?.id);
    else if (event.key === "End") toRow(items.at(-1)?.id);
    else if (event.key === "Delete" && row) remove(row);
    else return;
    event.preventDefault();
  };
  return {
    list,
    button,
    toRow,
    /** Where the focus goes when this row is gone. */
    afterGone: (row: RowShown) => {
      const at = items.findIndex((item) => item.row?.row === row.row);
      afterwards((items[at + 1] ?? items[at - 1])?.id);
    },
    moveBy,
    drop: (key: string, over: string, place: string) => {
      const row = items.find((item) => item.row?.row === key)?.row;
      const others = shown.filter((other) => other !== key);
      if (row) moveTo(row, others.indexOf(over) + (place === "after" ? 1 : 0));
    },
    onKeyDown,
  };
}
