// What pasting, filling and emptying do to a sheet: patches for the cells that can take them,
// and a list of what found no place. Nothing is dropped without being in that list.
import type { GridColumn, LeftOut, Patch, Sheet } from "./model";
import { heightOf, type Rect, rect, type Spot, spotsIn, widthOf } from "./range";

export interface Outcome {
  patches: Patch[];
  leftOut: LeftOut[];
  /** The cells that were meant, as far as they are there: what is selected afterwards. */
  area: Rect;
}

/**
 * A block goes to the upper left corner of the selection. It is repeated over a selection that
 * is a multiple of it; one cell alone fills any selection. Where the block has no cell (its rows
 * may differ in length), nothing changes.
 */
export function pastePatches(
  sheet: Sheet,
  selected: Rect,
  block: readonly (readonly (string | undefined)[])[],
): Outcome {
  const size = { height: block.length, width: Math.max(0, ...block.map((row) => row.length)) };
  const times = repeats(selected, size);
  const meant = {
    top: selected.top,
    left: selected.left,
    bottom: selected.top + times.height - 1,
    right: selected.left + times.width - 1,
  };
  const text = ({ row, column }: Spot) => block[row % size.height]?.[column % size.width];
  return written(sheet, meant, text);
}

/** How many rows and columns the block covers once it is repeated. */
function repeats(selected: Rect, { height, width }: { height: number; width: number }) {
  const chosen = { height: heightOf(selected), width: widthOf(selected) };
  const high = covers(chosen.height, height);
  const wide = covers(chosen.width, width);
  return high && wide ? { height: high, width: wide } : { height, width };
}

/** `null` where the selection is no multiple; a single line takes the block as it is. */
function covers(chosen: number, given: number): number | null {
  if (chosen % given === 0) return chosen;
  return chosen === 1 ? given : null;
}

/** The first row of the selection goes into those below it; a single row takes the one above. */
export function fillDown(sheet: Sheet, selected: Rect): Outcome {
  const source = heightOf(selected) === 1 ? selected.top - 1 : selected.top;
  const area = { ...selected, top: source + 1 };
  if (source < 0) return { patches: [], leftOut: [], area: selected };
  const filled = written(sheet, area, ({ column }) => sheet.edited(source, area.left + column));
  return { ...filled, area: selected };
}

/** The first column goes into those right of it; a single column takes the one left of it. */
export function fillRight(sheet: Sheet, selected: Rect): Outcome {
  const source = widthOf(selected) === 1 ? selected.left - 1 : selected.left;
  const area = { ...selected, left: source + 1 };
  if (source < 0) return { patches: [], leftOut: [], area: selected };
  const filled = written(sheet, area, ({ row }) => sheet.edited(area.top + row, source));
  return { ...filled, area: selected };
}

/** Empties what can be emptied. Cells that hold nothing are left alone. */
export function clearPatches(sheet: Sheet, selected: Rect): Outcome {
  const outcome: Outcome = { patches: [], leftOut: [], area: selected };
  for (const spot of spotsIn(selected)) {
    if (!sheet.isFilled(spot.row, spot.column)) continue;
    if (sheet.isEditable(spot.row, spot.column)) outcome.patches.push(patchAt(sheet, spot, ""));
    else outcome.leftOut.push(left(sheet, sheet.copied(spot.row, spot.column), selected, spot, "read-only"));
  }
  return outcome;
}

/** The texts of the selected cells. */
export function copied(sheet: Sheet, selected: Rect): string[][] {
  const rows: string[][] = [];
  for (let row = selected.top; row <= selected.bottom; row++) {
    const texts: string[] = [];
    for (let column = selected.left; column <= selected.right; column++)
      texts.push(sheet.copied(row, column));
    rows.push(texts);
  }
  return rows;
}

/** Writes texts, by their place within `meant`, wherever the sheet can take them. */
function written(sheet: Sheet, meant: Rect, text: (at: Spot) => string | undefined): Outcome {
  const patches: Patch[] = [];
  const leftOut: LeftOut[] = [];
  for (const spot of spotsIn(meant)) {
    const given = text({ row: spot.row - meant.top, column: spot.column - meant.left });
    if (given === undefined) continue;
    const why = obstacle(sheet, spot, given);
    if (why === null) patches.push(patchAt(sheet, spot, given));
    else if (why !== "same") leftOut.push(left(sheet, given, meant, spot, why));
  }
  return { patches, leftOut, area: onSheet(sheet, meant) };
}

/** `same` is a text that is there already, or nothing where there is no place: no loss to tell. */
function obstacle(sheet: Sheet, { row, column }: Spot, text: string): LeftOut["why"] | "same" | null {
  if (sheet.isEditable(row, column)) return null;
  if (text === "") return "same";
  if (row >= sheet.rows.length) return "below";
  if (column >= sheet.width) return "beside";
  const there = [sheet.cell(row, column).text, sheet.edited(row, column)];
  return there.includes(text) ? "same" : "read-only";
}

function left(sheet: Sheet, text: string, from: Rect, { row, column }: Spot, why: LeftOut["why"]): LeftOut {
  const because = sheet.cell(row, column).readOnly;
  return { text, row: row - from.top, column: column - from.left, why, ...(because && { because }) };
}

function onSheet(sheet: Sheet, { top, left, bottom, right }: Rect): Rect {
  const last = {
    row: Math.max(top, Math.min(bottom, sheet.rows.length - 1)),
    column: Math.min(right, sheet.width - 1),
  };
  return rect({ row: top, column: left }, last);
}

/** The patch that puts a text into a cell; the empty text empties it. */
export function patchAt(sheet: Sheet, { row, column }: Spot, text: string): Patch {
  const into = sheet.columns[column];
  const value = into ? valueIn(into, text) : text;
  return { row: sheet.row(row)?.id ?? "", column: into?.key ?? "", text: value === "" ? null : value };
}

/** Choices may be pasted by the names that people see; they are handed back by their values. */
function valueIn({ choices = [] }: GridColumn, text: string): string {
  const name = text.trim();
  const chosen =
    choices.find(({ value }) => value === text) ?? choices.find((choice) => choice.name === name);
  return chosen?.value ?? text;
}
