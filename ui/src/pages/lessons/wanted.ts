// Which lessons are wanted: words and what the library is narrowed by.
import type { LessonQuery } from "../../lib/generated/LessonQuery";

/** What is left out does not matter. */
export type Wanted = Pick<LessonQuery, "query" | "theme" | "phase" | "language" | "project">;

/** All of the library. */
export const NOTHING: Wanted = {};

const NAMES = ["query", "theme", "phase", "language", "project"] as const satisfies readonly (keyof Wanted)[];

/** Reads what was kept with the place; anything else is all of the library. */
export function wantedOf(kept: unknown): Wanted {
  if (typeof kept !== "object" || kept === null) return NOTHING;
  const said = Object.entries(kept).filter(
    ([name, value]) => NAMES.some((known) => known === name) && typeof value === "string",
  );
  return Object.fromEntries(said) as Wanted;
}

/** The same with another value for one of the names; an empty one does not matter. */
export function withWanted(wanted: Wanted, name: keyof Wanted, value: string | null): Wanted {
  const { [name]: _before, ...rest } = wanted;
  return value ? { ...rest, [name]: value } : rest;
}

/** Something is asked for. */
export function isNarrowed(wanted: Wanted): boolean {
  return NAMES.some((name) => wanted[name] !== undefined);
}
