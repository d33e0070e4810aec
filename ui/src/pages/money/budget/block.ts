// A pasted budget before the core reads it: which line holds headings, and what the columns are
// likely to hold. A guess is only offered: a person sees it and can say otherwise.
import type { BudgetColumn } from "../../../lib/generated/BudgetColumn";

export const COLUMNS = ["code", "text", "unit", "units", "unit_cost", "amount", "skip"] as const;

/** Cells of the lines that hold something, blank lines left out, as the core parts them. */
export function cellsOf(text: string): string[][] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  return lines.map((line) => line.split(line.includes("\t") ? "\t" : ";").map((cell) => cell.trim()));
}

/** The first line holds headings: it has words alone, and figures stand below it. */
export function hasHeadings(cells: readonly (readonly string[])[]): boolean {
  const [first, ...rest] = cells;
  const isFigure = (cell: string) => /\d/.test(cell);
  return first !== undefined && !first.some(isFigure) && first.filter(Boolean).length > 1 && rest.some((row) => row.some(isFigure));
}

/** The block without its headings; the other lines keep their places. */
export function withoutHeadings(text: string): string {
  const lines = text.split(/\r?\n/);
  const first = lines.findIndex((line) => line.trim() !== "");
  return lines.map((line, at) => (at === first ? "" : line)).join("\n");
}

/** What columns hold behind number and words, by how many they are. */
const BEHIND: readonly (readonly BudgetColumn[])[] = [
  [],
  ["amount"],
  ["unit", "amount"],
  ["units", "unit_cost", "amount"],
  ["unit", "units", "unit_cost", "amount"],
];

export function columnsOf(cells: readonly (readonly string[])[]): BudgetColumn[] {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const numbered = cells.filter(([first]) => first !== undefined && /^[A-Z]?\d{0,3}(\.\d{1,3})*\.?$/i.test(first));
  const begin: BudgetColumn[] = numbered.length * 2 >= cells.length ? ["code", "text"] : ["text"];
  const behind = BEHIND[Math.min(width - begin.length, BEHIND.length - 1)] ?? [];
  const all = [...begin, ...behind].slice(0, width);
  return [...all, ...Array.from({ length: width - all.length }, (): BudgetColumn => "skip")];
}
