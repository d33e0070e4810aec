// How a cell looks under the selection, as one number: cells watch it and are drawn again only
// when it changes.
import type { GridState } from "./control";
import { isOneCell, isSame, isWithin, rect, type Spot } from "./range";

export const LOOK = {
  active: 1,
  selected: 2,
  top: 4,
  right: 8,
  bottom: 16,
  left: 32,
  editing: 64,
  /** A label whose row has selected cells. */
  named: 128,
} as const;

/** The look of the cell at a spot. The edges are those of the selected rectangle. */
export function lookOf({ active, anchor, head, editing }: GridState, spot: Spot, label = false): number {
  const area = rect(anchor, head);
  if (!isWithin(area, spot)) return label && spot.row >= area.top && spot.row <= area.bottom ? LOOK.named : 0;
  const isActive = isSame(active, spot);
  const own = (isActive ? LOOK.active : 0) | (isActive && editing ? LOOK.editing : 0) | LOOK.selected;
  if (isOneCell(area)) return own;
  const top = spot.row === area.top ? LOOK.top : 0;
  const right = spot.column === area.right ? LOOK.right : 0;
  const bottom = spot.row === area.bottom ? LOOK.bottom : 0;
  const left = spot.column === area.left ? LOOK.left : 0;
  return own | top | right | bottom | left;
}

/** The look as words for the style sheet. */
export function lookNames(look: number): string | undefined {
  const names = Object.entries(LOOK).filter(([, bit]) => (look & bit) !== 0);
  return names.length > 0 ? names.map(([name]) => name).join(" ") : undefined;
}
