// The one figure of a breakdown that the record leaves to its readers.
import type { Reach } from "./generated/Reach";

/** People whose breakdown is not known: 756 with 42 broken down leaves 714. Null where nothing is broken down. */
export function notDisaggregated({ value, cells }: Pick<Reach, "value" | "cells">): number | null {
  if (value === null || cells.length === 0) return null;
  return value - cells.reduce((sum, cell) => sum + cell.value, 0);
}
