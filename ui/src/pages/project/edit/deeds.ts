// What can be done with a node of the framework, and the keys for it.
import type { KeyboardEvent } from "react";

export type Deed =
  | "up"
  | "down"
  | "nest"
  | "unnest"
  | "sibling"
  | "child"
  | "details"
  | "archive"
  | "history"
  | "delete";

/** Deeds that have their key inside a field, too. */
const BOTH: ReadonlySet<Deed> = new Set(["up", "down", "nest", "unnest", "sibling", "child"]);

/** The deed of a key; `onRow` is false inside a field of the row. */
export function deedOf(event: KeyboardEvent, onRow: boolean): Deed | null {
  const deed = keyed(event);
  return deed && (onRow || BOTH.has(deed)) ? deed : null;
}

function keyed({ key, altKey, ctrlKey, metaKey, nativeEvent }: KeyboardEvent): Deed | null {
  if (altKey) return ALT[key] ?? null;
  if (key === "Enter" && !nativeEvent.isComposing) return ctrlKey || metaKey ? "child" : "sibling";
  if (key === "Delete") return "delete";
  return key === " " ? "details" : null;
}

const ALT: Readonly<Record<string, Deed>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowRight: "nest",
  ArrowLeft: "unnest",
};

/** As screen readers are told. */
export const DEED_KEYS =
  "Alt+ArrowUp Alt+ArrowDown Alt+ArrowRight Alt+ArrowLeft Enter Control+Enter F2 Space Delete";
