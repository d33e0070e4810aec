// What is typed or pasted into a grid goes to the core one deed after the other; what it refuses
// stays where it was typed, with what to do about it. How a deed is kept is the grid's business.
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type CallError, call } from "../../lib/call";
import { useTexts } from "../../lib/texts";
import type { Deed, Patch } from "../grid/model";
import { toastProblem } from "../toast";
import type { Way } from "./deeds";
import { after, type Draft, type Drafts, draftsOf, putDrafts, useDrafts } from "./drafts";
import { deeds, inTurn, useTurning } from "./turning";

/** What became of patches. */
export interface Outcome {
  kept: number;
  refused: Draft[];
  /** How many steps of the record they made. */
  steps: number;
  /** The answer of the core that is up to date already, by the first part of its key. */
  known?: string;
  /** What was kept, in words, where it is not figures. */
  told?: string;
}

/** `grid` names whose drafts they are. */
export function useRecording(grid: string) {
  const { say } = useTexts();
  const client = useQueryClient();
  const drafts = useDrafts(grid);
  const [saving, setSaving] = useState<readonly (readonly Patch[])[]>([]);
  const [notice, setNotice] = useState<string>();
  const turning = useTurning();
  const failed = (error: CallError) => toastProblem(error, say("window-close-message"));

  const settled = (patches: readonly Patch[]) => setSaving((all) => all.filter((those) => those !== patches));
  const settle = async (patches: readonly Patch[], deed: Deed, write: () => Promise<Outcome>) => {
    const { kept, refused, steps, known, told } = await write();
    const before = draftsOf(grid);
    const next = after(before, patches, refused);
    putDrafts(grid, next);
    settled(patches);
    if (steps > 0 || refused.length > 0 || next.size !== before.size) {
      deeds.note({ grid, before: begun(before, patches), after: next, steps }, await call("status", {}));
    }
    const said = told ?? (deed === "type" || kept === 0 ? "" : say("reach-kept", { count: kept }));
    // What waits beside a cell that was refused has nothing wrong with it.
    const wrong = refused.filter(({ message }) => message !== "").length;
    const left = wrong > 0 ? say("reach-refused", { count: wrong }) : "";
    setNotice([said, left].filter(Boolean).join(" ") || undefined);
    // The grid is up to date already; the rest of the window asks anew.
    await client.invalidateQueries({ predicate: ({ queryKey: [name] }) => name !== known });
  };
  const record = (patches: readonly Patch[], deed: Deed, write: () => Promise<Outcome>) => {
    setSaving((others) => [...others, patches]);
    inTurn(() => settle(patches, deed, write))
      .catch(failed)
      .finally(() => settled(patches));
  };
  /** Lets go of what was refused; what was kept before stays. */
  const discard = (those: Drafts) => {
    setNotice(undefined);
    inTurn(async () => {
      const before = draftsOf(grid);
      const next = new Map([...before].filter(([cell]) => !those.has(cell)));
      putDrafts(grid, next);
      deeds.note({ grid, before, after: next, steps: 0 }, await call("status", {}));
    }).catch(failed);
  };
  const turn = (way: Way) => {
    setNotice(undefined);
    inTurn(() => turning(way)).catch(failed);
  };
  return {
    drafts,
    saving: saving.flat(),
    notice,
    record,
    discard,
    undo: () => turn("undo"),
    redo: () => turn("redo"),
  };
}

/** A row that only waited comes with the deed that keeps it: taken back, it is gone. */
function begun(drafts: Drafts, patches: readonly Patch[]): Drafts {
  const written = new Set(patches.map(({ row }) => row));
  const refused = new Set([...drafts.values()].flatMap(({ line, message }) => (message === "" ? [] : [line])));
  return new Map([...drafts].filter(([, { line }]) => !written.has(line) || refused.has(line)));
}

/** What was typed, as it waits in its cell. */
export function draftOf({ row, column, text }: Patch, message: string): Draft {
  return { line: row, column, text: text ?? "", message };
}
