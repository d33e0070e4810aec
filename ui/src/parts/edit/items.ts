// Which rows a list shows and which of them is open. A row that is being made is one of them;
// it keeps its place and its form when it comes to be.
import { useEffect, useRef, useState } from "react";
import type { RowShown } from "../../lib/generated/RowShown";

/** One line of a list. */
export interface Item {
  id: string;
  /** Nothing for a row that is being made. */
  row: RowShown | null;
}

/** The row that was begun here last; once it is kept it stands among the others. */
type Begun = Item;

interface Options {
  /** Nothing until they are read. */
  rows: RowShown[] | undefined;
  /** The row to open, from the address. */
  named: string | undefined;
  /** Told when a row is opened, null when it is closed. */
  onOpen?: ((row: string | null) => void) | undefined;
}

/** The lines of a list, the one that is open, and the ways to open and begin one. */
export function useItems({ rows, named, onOpen }: Options) {
  const [opened, setOpened] = useState<string | null>(null);
  const openNow = useRef(opened);
  const [focus, setFocus] = useState(false);
  const [begun, setBegun] = useState<Begun | null>(null);
  const idOf = (row: string) => (begun?.row?.row === row ? begun.id : row);
  const waiting = begun !== null && (begun.row === null || rows === undefined);
  const items: Item[] = [
    ...(rows ?? []).map((row) => ({ id: idOf(row.row), row })),
    ...(waiting ? [begun] : []),
  ];
  const show = (id: string | null) => {
    openNow.current = id;
    setOpened(id);
    setFocus(true);
  };
  const open = ({ id, row }: Item | { id: null; row: null }) => {
    show(id);
    // A row that was begun and never got what it needs is dropped.
    if (begun && begun.row === null && id !== begun.id) setBegun(null);
    onOpen?.(row?.row ?? null);
  };
  useNamed(named, rows ?? [], (row) => show(idOf(row)));
  return {
    items,
    opened,
    /** The form that opens takes the focus. */
    focus,
    toggle: (item: Item) => open(opened === item.id ? { id: null, row: null } : item),
    close: () => open({ id: null, row: null }),
    begin: () => {
      const id = `new-${crypto.randomUUID()}`;
      setBegun({ id, row: null });
      show(id);
    },
    added: (id: string, row: RowShown) => {
      setBegun({ id, row });
      // It may be closed again by the time the record has it.
      if (openNow.current === id) onOpen?.(row.row);
    },
  };
}

/** Opens the row that the address names, once its list is there. */
function useNamed(named: string | undefined, rows: RowShown[], open: (row: string) => void): void {
  const seen = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (named === seen.current || (named !== undefined && !rows.some(({ row }) => row === named))) return;
    seen.current = named;
    if (named !== undefined) open(named);
  });
}
