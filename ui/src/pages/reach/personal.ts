// Nothing about a single person is ever stored: a pasted block with names, telephone numbers
// or the like is looked at by the core before any of it is taken.
import { call } from "../../lib/call";
import type { Patch } from "../../parts/grid/model";

interface Taken {
  patches: readonly Patch[];
  /** What was left out and why. */
  warning: string | undefined;
}

/** The patches of a pasted block without those of columns that look like data about persons. */
export async function without(patches: readonly Patch[]): Promise<Taken> {
  const columns = [...new Set(patches.map(({ column }) => column))];
  const lines = [...new Set(patches.map(({ row }) => row))];
  const places = new Map(patches.map(({ row, column, text }) => [`${row} ${column}`, text ?? ""]));
  const rows = lines.map((line) => columns.map((column) => places.get(`${line} ${column}`) ?? ""));
  const found = await call("check_block", { rows });
  const suspect = new Set(found.columns.map(({ column }) => columns[column]));
  return {
    patches: patches.filter(({ column }) => !suspect.has(column)),
    warning: found.columns.map(({ message }) => message).join(" ") || undefined,
  };
}
