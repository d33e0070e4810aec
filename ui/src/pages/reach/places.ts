// Which period stands on the screen, and which are its neighbours.
import type { Period } from "../../lib/generated/Period";
import type { Project } from "../../lib/generated/Project";

/** Rows that tell of no period: everybody so far. */
export const SO_FAR = "so-far";

/**
 * The period that the address names. Without one, the first that is still open and has begun,
 * the last of all where every one is closed; `null` stands for rows without a period.
 */
export function current({ periods }: Pick<Project, "periods">, named: string | undefined): Period | null {
  if (named === SO_FAR) return null;
  const found = periods.find(({ id }) => id === named);
  if (found) return found;
  return periods.find(({ closed_at }) => closed_at === null) ?? periods.at(-1) ?? null;
}

/** The period before or after; `null` stands before the first one. */
export function neighbour(
  { periods }: Pick<Project, "periods">,
  period: Period | null,
  by: -1 | 1,
): Period | null | undefined {
  const at = period ? periods.findIndex(({ id }) => id === period.id) : -1;
  const next = at + by;
  if (next === -1) return null;
  return next < -1 ? undefined : periods[next];
}
