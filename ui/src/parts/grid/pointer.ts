// Dragging over cells: which cell the pointer is over, and scrolling while it is beyond the edge.
import type { Spot } from "./range";

/** How fast the grid scrolls for each pixel beyond its edge, in pixels for each frame. */
const PULL = 0.25;

interface Point {
  x: number;
  y: number;
}

/** Tells every cell that the pointer comes to until it is let go. */
export function followPointer(grid: HTMLElement, reached: (spot: Spot) => void): void {
  const stop = new AbortController();
  let at: Point | null = null;
  let frame = 0;
  const look = () => {
    if (at) {
      const inside = nearestWithin(grid, at);
      grid.scrollBy((at.x - inside.x) * PULL, (at.y - inside.y) * PULL);
      tell(document.elementFromPoint(inside.x, inside.y), reached);
    }
    frame = requestAnimationFrame(look);
  };
  const end = () => {
    cancelAnimationFrame(frame);
    stop.abort();
  };
  const move = ({ clientX, clientY }: PointerEvent) => {
    at = { x: clientX, y: clientY };
  };
  const { signal } = stop;
  window.addEventListener("pointermove", move, { signal });
  window.addEventListener("pointerup", end, { signal });
  window.addEventListener("pointercancel", end, { signal });
  window.addEventListener("blur", end, { signal });
  frame = requestAnimationFrame(look);
}

function tell(element: Element | null, reached: (spot: Spot) => void): void {
  const spot = spotOf(element);
  if (spot) reached(spot);
}

/** The cell that an element belongs to, by its numbers. */
export function spotOf(element: Element | null): Spot | null {
  const cell = element?.closest(".rdg-cell");
  const marked = cell?.hasAttribute("data-spot") ? cell : cell?.querySelector("[data-spot]");
  const [row, column] = (marked?.getAttribute("data-spot") ?? "").split(":").map(Number);
  return row === undefined || column === undefined || Number.isNaN(row) ? null : { row, column };
}

/** The point of the cells' area (without headings, totals and scroll bars) that is nearest. */
function nearestWithin(grid: HTMLElement, { x, y }: Point): Point {
  const { left, top } = grid.getBoundingClientRect();
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(grid);
  const roof = top + Number.parseFloat(scrollPaddingTop) + 2;
  const floor = top + grid.clientHeight - Number.parseFloat(scrollPaddingBottom) - 2;
  const between = (low: number, at: number, high: number) => Math.max(low, Math.min(high, at));
  return { x: between(left + 2, x, left + grid.clientWidth - 2), y: between(roof, y, floor) };
}
