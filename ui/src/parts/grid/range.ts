// Rectangles of cells and ways through them: plain arithmetic on numbered rows and columns.

/** A cell by its numbers, from 0. */
export interface Spot {
  row: number;
  column: number;
}

/** All four edges belong to it. */
export interface Rect {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** How many rows and columns there are. */
export interface Extent {
  height: number;
  width: number;
}

/** The rectangle between two opposite corners, whichever they are. */
export function rect(one: Spot, other: Spot): Rect {
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

export function heightOf({ top, bottom }: Rect): number {
  return bottom - top + 1;
}

export function widthOf({ left, right }: Rect): number {
  return right - left + 1;
}

export function isWithin({ top, left, bottom, right }: Rect, { row, column }: Spot): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

export function isOneCell(area: Rect): boolean {
  return area.top === area.bottom && area.left === area.right;
}

export function isSame(one: Spot, other: Spot): boolean {
  return one.row === other.row && one.column === other.column;
}

/** The nearest spot that is there. */
export function clamp({ row, column }: Spot, { height, width }: Extent): Spot {
  return { row: within(row, height), column: within(column, width) };
}

function within(at: number, count: number): number {
  return Math.max(0, Math.min(count - 1, at));
}

/** Every spot, row by row. */
export function* spotsIn({ top, left, bottom, right }: Rect): Generator<Spot> {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) yield { row, column };
  }
}

/**
 * Where Ctrl+arrow leads on a line of `count` cells: from inside a block to its end, from its
 * end or from an empty cell to the next block, and to the last cell where no block follows.
 */
export function edgeOfData(filled: (at: number) => boolean, from: number, by: 1 | -1, count: number): number {
  const last = by === 1 ? count - 1 : 0;
  if (from === last) return last;
  let at = from + by;
  const inside = filled(from) && filled(at);
  while (at !== last && filled(inside ? at + by : at) === inside) at += by;
  return at;
}

/**
 * The next spot within a rectangle, row by row (or column by column with `down`), round and
 * round, as Tab and Enter go through a selection.
 */
export function nextWithin(area: Rect, { row, column }: Spot, by: 1 | -1, down: boolean): Spot {
  const height = heightOf(area);
  const width = widthOf(area);
  const long = down ? height : width;
  const at = down
    ? (column - area.left) * height + (row - area.top)
    : (row - area.top) * width + (column - area.left);
  const next = (at + by + height * width) % (height * width);
  const along = next % long;
  const across = Math.floor(next / long);
  return down
    ? { row: area.top + along, column: area.left + across }
    : { row: area.top + across, column: area.left + along };
}
