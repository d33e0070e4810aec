// Moving rows with the pointer. A row is taken by its handle; where it would go is marked on
// the row below the pointer. The same moves have keys, so nobody needs this.
import { type PointerEvent, useEffect, useRef, useState } from "react";

/** How far the pointer moves before a press is a drag. */
const SLACK = 5;
/** How near the edge of the window the page begins to move. */
const EDGE = 70;

export type Where = "before" | "after" | "into";

/** The row that is dragged, and where it would go. */
export interface Dragged {
  key: string;
  over: string | null;
  where: Where;
}

interface Options {
  /** Names the list: a row is not dragged out of it. */
  list: string;
  /** A row can also go under another one. */
  into?: boolean;
  drop: (key: string, over: string, where: Where) => void;
}

/** `handle` belongs on the handle of a row, `mark` on the row. */
export function useDrag({ list, into = false, drop }: Options) {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const start = useRef<{ key: string; x: number; y: number } | null>(null);
  const end = () => {
    start.current = null;
    setDragged(null);
  };
  useEffect(() => {
    if (!dragged) return;
    const cancel = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      start.current = null;
      setDragged(null);
    };
    window.addEventListener("keydown", cancel, true);
    return () => window.removeEventListener("keydown", cancel, true);
  }, [dragged]);
  const handle = (key: string) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      start.current = { key, x: event.clientX, y: event.clientY };
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      const from = start.current;
      if (!from || (!dragged && Math.hypot(clientX - from.x, clientY - from.y) < SLACK)) return;
      scrollNearEdge(clientY);
      setDragged({ key: from.key, ...under(list, from.key, clientX, clientY, into) });
    },
    onPointerUp: () => {
      if (dragged?.over) drop(dragged.key, dragged.over, dragged.where);
      end();
    },
    onPointerCancel: end,
  });
  const mark = (key: string) => ({
    "data-row": key,
    "data-list": list,
    "data-dragged": dragged?.key === key || undefined,
    "data-drop": dragged?.over === key ? dragged.where : undefined,
  });
  return { handle, mark };
}

/** The row of the list below the pointer, and which part of it. */
function under(list: string, key: string, x: number, y: number, into: boolean): Omit<Dragged, "key"> {
  const row = document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-row]");
  const over = row?.dataset["row"];
  if (!row || !over || over === key || row.dataset["list"] !== list) return { over: null, where: "after" };
  const { top, height } = row.getBoundingClientRect();
  const part = (y - top) / height;
  if (into && part > 0.3 && part < 0.7) return { over, where: "into" };
  return { over, where: part < 0.5 ? "before" : "after" };
}

function scrollNearEdge(y: number): void {
  if (y < EDGE) window.scrollBy(0, -14);
  if (y > window.innerHeight - EDGE) window.scrollBy(0, 14);
}
