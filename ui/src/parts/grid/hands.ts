// Keys and pointer on the grid's frame, handed to the control. They are heard here and not by
// the library, whose own ways through cells know no ranges.
import { type KeyboardEvent, type MouseEvent, useMemo } from "react";
import { flushSync } from "react-dom";
import type { GridControl } from "./control";
import { followPointer, spotOf } from "./pointer";
import { isWithin } from "./range";

/** On the way down, so that the library never sees a key that is ours. */
export function useKeys(control: GridControl) {
  return useMemo(() => {
    const onKeyDownCapture = (event: KeyboardEvent<HTMLElement>) => {
      if (event.nativeEvent.isComposing || !isInGrid(event.target)) return;
      const taken = control.press(event);
      if (taken === "done") event.preventDefault();
      // Tab that leaves is the browser's, not the library's.
      if (taken === "done" || event.key === "Tab") event.stopPropagation();
    };
    return { onKeyDownCapture };
  }, [control]);
}

/** On the way up, after the library has had its say. */
export function usePointer(control: GridControl) {
  return useMemo(() => {
    const onMouseDown = (event: MouseEvent<HTMLElement>) => {
      if (!(event.target instanceof Element) || isField(event.target) || !isInGrid(event.target)) return;
      const grid = event.target.closest<HTMLElement>(".rdg");
      if (grid) press(control, event, event.target, grid);
    };
    const onDoubleClick = ({ target }: MouseEvent<HTMLElement>) => {
      if (target instanceof Element && !isField(target) && spotOf(target)) control.edit(true);
    };
    return { onMouseDown, onDoubleClick };
  }, [control]);
}

function press(control: GridControl, event: MouseEvent, target: Element, grid: HTMLElement): void {
  const heading = target.closest('[role="columnheader"]');
  const spot = spotOf(target);
  if (!heading && !spot) return;
  event.preventDefault();
  control.commit();
  if (heading) {
    // The library has just gone to the heading; only after that can it be sent elsewhere.
    flushSync(() => {});
    control.selectColumns(spanOf(heading));
    return;
  }
  if (!spot || (event.button !== 0 && isWithin(control.selected, spot))) return;
  if (event.shiftKey) control.stretchTo(spot);
  else control.goTo(spot);
  if (event.button === 0) followPointer(grid, (reached) => control.stretchTo(reached));
}

function spanOf(heading: Element): { left: number; right: number } {
  const left = Number(heading.getAttribute("aria-colindex")) - 1;
  return { left, right: left + Number(heading.getAttribute("aria-colspan") ?? 1) - 1 };
}

function isInGrid(target: EventTarget): boolean {
  return target instanceof Element && target.closest(".rdg") !== null;
}

function isField(target: Element): boolean {
  return target.closest("input, select, textarea") !== null;
}
