// What is typed into the rates goes to the core field by field; a new rate waits in its row until
// it is complete.
import { useRef, useState } from "react";
import { type CallError, call } from "../../../lib/call";
import type { Deed, Patch } from "../../../parts/grid/model";
import { at, type Draft, type Drafts } from "../../../parts/record/drafts";
import { draftOf, type Outcome, useRecording } from "../../../parts/record/useRecording";
import { type Begun, FIELDS, lackingOf, NEW, type RateField } from "./sheet";

export function useRates() {
  const recording = useRecording("rates");
  const [begun, setBegun] = useState<Begun>({});
  // Deeds wait their turn: each one goes on where the one before it ended.
  const latest = useRef<Begun>({});
  const begin = (next: Begun) => {
    latest.current = next;
    setBegun(next);
  };

  const edited = async (patch: Patch): Promise<Draft | null> => {
    const { row, column, text } = patch;
    try {
      await call("edit_field", { table: "rate", row, field: column, value: text });
      return null;
    } catch (error) {
      return draftOf(patch, (error as CallError).message);
    }
  };
  /** Adds the new rate once nothing of it is lacking; what is refused waits at its field. */
  const added = async (patches: readonly Patch[]): Promise<Draft | "kept" | null> => {
    const typed = patches.flatMap(({ column, text }) => {
      const field = fieldOf(column);
      return field ? [[field, text ?? ""] as const] : [];
    });
    const next = { ...latest.current, ...Object.fromEntries(typed) };
    begin(Object.fromEntries(Object.entries(next).filter(([, text]) => text.trim() !== "")));
    if (lackingOf(latest.current).length > 0) return null;
    try {
      await call("add_row", { table: "rate", project: null, values: { ...latest.current }, language: null, after: null });
      begin({});
      return "kept";
    } catch (error) {
      const { field, message } = error as CallError;
      const column = fieldOf(field ?? "") ?? "rate";
      return { line: NEW, column, text: latest.current[column] ?? "", message };
    }
  };
  const write = async (patches: readonly Patch[]): Promise<Outcome> => {
    const outcome: Outcome = { kept: 0, refused: [], steps: 0 };
    for (const patch of patches.filter(({ row }) => row !== NEW)) {
      const refused = await edited(patch);
      if (refused) outcome.refused.push(refused);
      else outcome.kept += 1;
    }
    const fresh = patches.filter(({ row }) => row === NEW);
    const came = fresh.length > 0 ? await added(fresh) : null;
    if (came === "kept") outcome.kept += 1;
    else if (came) outcome.refused.push(came);
    return { ...outcome, steps: outcome.kept };
  };
  return {
    ...recording,
    begun,
    begin,
    record: (patches: readonly Patch[], deed: Deed) => {
      const fresh = patches.some(({ row }) => row === NEW);
      const again = fresh ? askedAgain(patches, recording.drafts, latest.current) : [];
      recording.record([...patches, ...again], deed, () => write(patches));
    },
  };
}

/** What was refused of the new row before is asked again with whatever is typed into it. */
function askedAgain(patches: readonly Patch[], drafts: Drafts, begun: Begun): Patch[] {
  const typed = new Set(patches.map(({ column }) => column));
  return FIELDS.filter((field) => drafts.has(at(NEW, field)) && !typed.has(field)).map((column) => {
    return { row: NEW, column, text: begun[column] ?? null };
  });
}

function fieldOf(column: string): RateField | undefined {
  return FIELDS.find((known) => known === column);
}
