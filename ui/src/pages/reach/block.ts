// What a pasted block holds besides figures: headings, names of places, a row or a column of
// totals. They are told from the figures by plain signs, so that figures come to stand in their
// own lines. What was left out or moved is told; what a figure is worth only the core reads.
import type { Block } from "../../parts/grid/tsv";

/** Where a block is pasted. */
export interface Target {
  /** The places of the grid's lines, from the first on. */
  places: readonly (string | null)[];
  /** The line at which it is pasted. */
  row: number;
  /** How many columns lie between the one at which it is pasted and that of the totals. */
  toTotal: number;
}

/** What was done to a block, in words of the texts. */
export interface Told {
  key: string;
  count: number;
  names?: string;
}

export interface Arranged {
  /** A missing cell leaves the grid's cell alone. */
  block: (string | undefined)[][];
  /** The line where it begins. */
  row: number;
  told: Told[];
  /** Places that the block names and no line has: their rows stay out. */
  missing: string[];
}

/** The block as it is to be pasted. One without a figure stays as it is. */
export function arranged(block: Block, target: Target): Arranged {
  const { headings, labels } = wordsAround(block);
  const body = block.slice(headings);
  const names = body.map((row) => row.slice(0, labels).filter((text) => text.trim() !== ""));
  const figures = body.map((row) => row.slice(labels));
  const told: Told[] = [];
  if (headings > 0) told.push({ key: "reach-paste-headings", count: headings });
  if (hasTotalRow(figures, names, target)) {
    figures.pop();
    names.pop();
    told.push({ key: "reach-paste-total-row", count: 1 });
  }
  const moved = withTotalColumn(figures, target.toTotal);
  if (moved) told.push({ key: "reach-paste-total-column", count: 1 });
  const placed = byPlace(moved ?? figures, names, target);
  if (labels > 0 && placed.told.length === 0) told.push({ key: "reach-paste-labels", count: labels });
  return { ...placed, told: [...told, ...placed.told] };
}

/** How many rows of headings stand above the first figure, and how many columns of names beside it. */
function wordsAround(block: Block): { headings: number; labels: number } {
  const first = block.findIndex((row) => row.some(isFigure));
  if (first === -1 || block.length === 1) return { headings: 0, labels: 0 };
  const headings = block.slice(0, first).some((row) => row.some(isWord)) ? first : 0;
  const body = block.slice(headings);
  const width = Math.max(...body.map((row) => row.length));
  const holds = (column: number, is: (text: string) => boolean) => body.some((row) => is(row[column] ?? ""));
  let labels = 0;
  while (labels < width && !holds(labels, isFigure) && holds(labels, isWord)) labels += 1;
  return { headings, labels };
}

/** Digits with signs between them, a sum, a bookkeeper's negative; no age band such as 0–17 or 60+. */
function isFigure(text: string): boolean {
  return /^(=.*\d.*|\(?\s*[-–−]?\s*\d[\d\s.,'’]*\)?)$/.test(text.trim());
}

const isWord = (text: string): boolean => text.trim() !== "" && !isFigure(text);

/** The figure's digits alone: enough to see whether figures of one style add up. */
function digits(text: string | undefined): number {
  return Number((text ?? "").replaceAll(/\D/g, ""));
}

/** The last row is the sum of those above it, in so many columns that it is no accident. */
function hasTotalRow(figures: readonly string[][], names: readonly string[][], target: Target): boolean {
  const last = figures.at(-1);
  if (!last || figures.length < 3) return false;
  const above = figures.slice(0, -1);
  const sums = last.map((_, column) => above.reduce((sum, row) => sum + digits(row[column]), 0));
  const adds = last.every((text, column) => text.trim() === "" || digits(text) === sums[column]);
  const known = (names.at(-1) ?? []).some((name) => lineOf(name, target) !== null);
  return adds && !known && sums.filter((sum) => sum > 0).length > 1;
}

/**
 * The last column moved under the totals, where it is the sum of the others in every row and
 * would come to stand under a part of the breakdown.
 */
function withTotalColumn(figures: readonly string[][], toTotal: number): (string | undefined)[][] | null {
  const width = Math.max(0, ...figures.map((row) => row.length));
  const last = width - 1;
  if (last < 2 || last >= toTotal) return null;
  const rows = figures.filter((row) => row.some((text) => text.trim() !== ""));
  const adds = rows.every(
    (row) => digits(row[last]) === row.slice(0, last).reduce((sum, text) => sum + digits(text), 0),
  );
  if (!adds || rows.filter((row) => digits(row[last]) > 0).length < 2) return null;
  return figures.map((row) => {
    const gap = Array.from({ length: toTotal - last }, () => undefined);
    return row.length > last ? [...row.slice(0, last), ...gap, row[last]] : row;
  });
}

/** Rows beside the places that they name, if they name any; else in their order. */
function byPlace(
  figures: readonly (string | undefined)[][],
  names: readonly string[][],
  target: Target,
): Arranged {
  const inOrder = { block: [...figures], row: target.row, told: [], missing: [] };
  const stands = (at: number) => names[at]?.some((name) => same(name, target.places[target.row + at]));
  if (names.every((_, at) => stands(at))) return inOrder;
  const lines = names.map(
    (row) => row.map((name) => lineOf(name, target)).find((line) => line !== null) ?? null,
  );
  const found = lines.filter((line) => line !== null);
  if (found.length === 0 || new Set(found).size < found.length) return inOrder;
  const top = Math.min(...found);
  const block: (string | undefined)[][] = Array.from({ length: Math.max(...found) - top + 1 }, () => []);
  lines.forEach((line, at) => {
    if (line !== null) block[line - top] = figures[at] ?? [];
  });
  const missing = names.filter((_, at) => lines[at] === null).map((row) => row.join(" "));
  const told: Told[] = [{ key: "reach-paste-places", count: found.length }];
  if (missing.length > 0) {
    told.push({ key: "reach-paste-unknown", count: missing.length, names: missing.join(", ") });
  }
  return { block, row: top, told, missing };
}

/** The only line of a place; lines at and below the target go first where several have it. */
function lineOf(name: string, { places, row }: Target): number | null {
  const all = places.flatMap((place, line) => (same(name, place) ? [line] : []));
  const [only, ...others] = all;
  if (only !== undefined && others.length === 0) return only;
  const below = all.filter((line) => line >= row);
  return below[0] ?? null;
}

function same(name: string, place: string | null | undefined): boolean {
  const folded = (text: string) => text.trim().normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return place != null && folded(place) !== "" && folded(name) === folded(place);
}
