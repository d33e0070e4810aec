// The words to a mark, or a text that does not fit its cell: shown over the cell while the
// pointer is on it or it has the focus. Escape takes them away (WCAG 1.4.13). Assistive
// technology gets the same words from the cell itself.
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import style from "./Grid.module.css";
import { MARK_ICONS } from "./marks";
import type { GridMark } from "./model";
import { spotOf } from "./pointer";
import type { Spot } from "./range";

interface Props {
  /** The frame around the grid and this tip. */
  frame: RefObject<HTMLElement | null>;
  /** Another function when marks may have come or gone. */
  tellOf: (spot: Spot) => Told | undefined;
}

/** Words about a cell. */
export interface Told {
  level: GridMark["level"] | "text";
  message: string;
}

interface Shown extends Told {
  cell: Element;
}

export function Tip({ frame, tellOf }: Props) {
  const [shown, setShown] = useState<Shown | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useTipKeys(frame, box, tellOf, setShown);
  useEffect(() => {
    setShown(tipOf(focusedCell(frame.current), tellOf));
  }, [frame, tellOf]);
  useLayoutEffect(() => {
    if (shown && box.current && frame.current) place(box.current, shown.cell, frame.current);
  }, [shown, frame]);
  if (!shown) return null;
  const Icon = shown.level === "text" ? null : MARK_ICONS[shown.level];
  return (
    <div ref={box} className={style.tip} data-level={shown.level} aria-hidden="true" data-testid="grid-tip">
      {Icon && <Icon size={15} />}
      <span dir="auto">{shown.message}</span>
    </div>
  );
}

/** A short wait spares those who only pass over. */
const WAIT = 250;

function useTipKeys(
  frame: RefObject<HTMLElement | null>,
  box: RefObject<HTMLElement | null>,
  tellOf: Props["tellOf"],
  setShown: (shown: Shown | null) => void,
): void {
  useEffect(() => {
    const area = frame.current;
    if (!area) return;
    const stop = new AbortController();
    let timer = 0;
    const show = (cell: Element | null, wait: number) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setShown(tipOf(cell, tellOf)), wait);
    };
    const on = (name: string, run: (event: Event) => void) =>
      area.addEventListener(name, run, { signal: stop.signal, capture: true });
    on("focusin", ({ target }) => show(cellOf(target), 0));
    on("focusout", () => show(null, 0));
    on("mouseover", ({ target }) => {
      if (target instanceof Node && box.current?.contains(target)) window.clearTimeout(timer);
      else show(cellOf(target) ?? focusedCell(area), WAIT);
    });
    on("mouseleave", ({ target }) => target === area && show(focusedCell(area), WAIT));
    on("keydown", (event) => event instanceof KeyboardEvent && event.key === "Escape" && show(null, 0));
    on("scroll", () => show(focusedCell(area), 0));
    return () => {
      stop.abort();
      window.clearTimeout(timer);
    };
  }, [frame, box, tellOf, setShown]);
}

function cellOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest(".rdg-cell") : null;
}

function focusedCell(frame: HTMLElement | null): Element | null {
  return frame?.contains(document.activeElement) ? cellOf(document.activeElement) : null;
}

function tipOf(cell: Element | null, tellOf: Props["tellOf"]): Shown | null {
  if (!cell?.isConnected) return null;
  const spot = spotOf(cell);
  const told = spot ? tellOf(spot) : undefined;
  if (told) return { cell, ...told };
  const text = cell.querySelector(`.${style.text}, .${style.heading}`);
  const cut = text && (text.scrollWidth > text.clientWidth || text.scrollHeight > text.clientHeight + 2);
  return cut ? { cell, level: "text", message: text.textContent ?? "" } : null;
}

/**
 * Above the cell, where the work is done already; below it where there is no room; nowhere
 * when the cell itself is out of sight.
 */
function place(box: HTMLElement, cell: Element, frame: HTMLElement): void {
  const at = cell.getBoundingClientRect();
  const within = frame.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const body = frame.querySelector(".rdg-row:not(.rdg-summary-row)")?.parentElement?.style
    .scrollPaddingBlockStart;
  const roof = within.top + Number.parseFloat(body || "0");
  const above = at.top - height - 4 >= roof;
  const inSight =
    at.bottom > roof && at.top < within.bottom && at.left < within.right && at.right > within.left;
  const left = Math.max(0, Math.min(at.left - within.left, within.width - width));
  box.style.insetBlockStart = `${(above ? at.top - height - 4 : at.bottom + 4) - within.top}px`;
  box.style.insetInlineStart = `${left}px`;
  box.style.visibility = inSight ? "visible" : "hidden";
}
