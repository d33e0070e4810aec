// What is typed or pasted goes to the core as one step, one deed after the other; what it
// refuses stays where it was typed, with what to do about it.
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type CallError, call } from "../../lib/call";
import type { Period } from "../../lib/generated/Period";
import type { Project } from "../../lib/generated/Project";
import type { ReachGrid } from "../../lib/generated/ReachGrid";
import type { ReachKind } from "../../lib/generated/ReachKind";
import { reachKey } from "../../lib/queries";
import { useTexts } from "../../lib/texts";
import type { Deed, Patch } from "../../parts/grid/model";
import { toastProblem } from "../../parts/toast";
import type { Way } from "../../parts/record/deeds";
import { after, type Draft, type Drafts, draftsOf, putDrafts, useDrafts } from "../../parts/record/drafts";
import { deeds, inTurn, useTurning } from "../../parts/record/turning";
import { type FieldTyped, merged, typedOf } from "./sheet";

interface Place {
  project: Project;
  kind: ReachKind;
  period: Period | null;
}

/** What became of patches. */
interface Outcome {
  kept: number;
  refused: Draft[];
  /** How many steps of the record they made. */
  steps: number;
}

const NOTHING: Outcome = { kept: 0, refused: [], steps: 0 };

export function useRecord(place: Place, shown: ReachGrid) {
  const { say, language } = useTexts();
  const client = useQueryClient();
  const id = [place.project.id, place.kind, place.period?.id].join(" ");
  const drafts = useDrafts(id);
  const [saving, setSaving] = useState<readonly (readonly Patch[])[]>([]);
  const [notice, setNotice] = useState<string>();
  const turning = useTurning();
  const failed = (error: CallError) => toastProblem(error, say("window-close-message"));
  const writer = writerOf(client, place, language, shown);

  const settled = (patches: readonly Patch[]) => setSaving((all) => all.filter((those) => those !== patches));
  const settle = async (patches: readonly Patch[], deed: Deed, confirmed: string | null) => {
    const before = draftsOf(id);
    const [figures, fields] = [await writer.figures(patches, confirmed), await writer.fields(patches, confirmed)];
    const refused = [...figures.refused, ...fields.refused];
    const next = after(before, patches, refused);
    putDrafts(id, next);
    settled(patches);
    const steps = figures.steps + fields.steps;
    if (steps > 0 || refused.length > 0 || next.size !== before.size) {
      deeds.note({ grid: id, before, after: next, steps }, await call("status", {}));
    }
    const kept = deed === "type" || figures.kept === 0 ? "" : say("reach-kept", { count: figures.kept });
    const left = refused.length > 0 ? say("reach-refused", { count: refused.length }) : "";
    setNotice([kept, left].filter(Boolean).join(" ") || undefined);
    // The figures of the grid are there already; the rest of the window asks anew.
    const isGrid = ([name]: readonly unknown[]) => name === "reach_grid";
    await client.invalidateQueries({ predicate: ({ queryKey }) => fields.steps > 0 || !isGrid(queryKey) });
  };
  const record = (patches: readonly Patch[], deed: Deed, confirmed: string | null) => {
    setSaving((others) => [...others, patches]);
    inTurn(() => settle(patches, deed, confirmed))
      .catch(failed)
      .finally(() => settled(patches));
  };
  /** Lets go of what was refused; what was kept before stays. */
  const discard = (those: Drafts) => {
    setNotice(undefined);
    inTurn(async () => {
      const before = draftsOf(id);
      const next = new Map([...before].filter(([cell]) => !those.has(cell)));
      putDrafts(id, next);
      deeds.note({ grid: id, before, after: next, steps: 0 }, await call("status", {}));
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

/** A patch and the field of a line that it is of. */
interface FieldPatch {
  patch: Patch;
  field: FieldTyped;
}

/** The two ways into the record: figures and places all at once, how people were counted row by row. */
function writerOf(client: QueryClient, { project, kind, period }: Place, language: string, shown: ReachGrid) {
  const key = reachKey(project.id, kind, period?.id ?? null, language);
  const now = () => client.getQueryData<ReachGrid>(key) ?? shown;

  const figures = async (patches: readonly Patch[], confirmed: string | null): Promise<Outcome> => {
    const typed = patches.flatMap((patch) =>
      typedOf(shown, [patch]).figures.map((figure) => ({ patch, figure })),
    );
    if (typed.length === 0) return NOTHING;
    try {
      const answer = await call("record_reach", {
        project: project.id,
        kind,
        period: period?.id ?? null,
        language,
        figures: typed.map(({ figure }) => figure),
        columns: shown.columns.map(({ part }) => part),
        confirmed,
      });
      const grid = merged(now(), answer.grid);
      if (grid) client.setQueryData<ReachGrid>(key, grid);
      else await client.invalidateQueries({ queryKey: key });
      const refused = answer.refused.flatMap(({ index, message }) => {
        const patch = typed[index]?.patch;
        return patch ? [draftOf(patch, message)] : [];
      });
      return { kept: answer.kept, refused, steps: answer.kept > 0 ? 1 : 0 };
    } catch (error) {
      // Refused as a whole, such as by a period that was closed meanwhile: nothing is lost.
      const { message } = error as CallError;
      return { ...NOTHING, refused: typed.map(({ patch }) => draftOf(patch, message)) };
    }
  };

  /** Places belong to lines, which stand in every period: all of a block in one step. */
  const places = async (
    typed: readonly FieldPatch[],
    confirmed: string | null,
  ): Promise<Pick<Outcome, "refused" | "steps">> => {
    if (typed.length === 0) return NOTHING;
    try {
      const answer = await call("change_reach_lines", {
        project: project.id,
        kind,
        language,
        changes: typed.map(({ field: { line, text } }) => ({ line, field: "place", text })),
        confirmed,
      });
      const refused = answer.refused.flatMap(({ index, message }) => {
        const patch = typed[index]?.patch;
        return patch ? [draftOf(patch, message)] : [];
      });
      return { refused, steps: answer.changed ? 1 : 0 };
    } catch (error) {
      const { message } = error as CallError;
      return { refused: typed.map(({ patch }) => draftOf(patch, message)), steps: 0 };
    }
  };

  const fields = async (patches: readonly Patch[], confirmed: string | null): Promise<Outcome> => {
    const typed = patches.flatMap((patch) =>
      typedOf(shown, [patch]).fields.map((field): FieldPatch => ({ patch, field })),
    );
    const isPlace = ({ field }: FieldPatch) => field.field === "place";
    const said = await places(typed.filter(isPlace), confirmed);
    const outcome = { kept: 0, refused: [...said.refused], steps: said.steps };
    for (const { patch, field } of typed.filter((one) => !isPlace(one))) {
      const row = now().lines.find(({ id }) => id === field.line)?.row ?? field.line;
      try {
        await call("edit_reach_line", { table: "reach", row, field: field.field, value: field.text });
        outcome.steps += 1;
      } catch (error) {
        outcome.refused.push(draftOf(patch, (error as CallError).message));
      }
    }
    return outcome;
  };
  return { figures, fields };
}

function draftOf({ row, column, text }: Patch, message: string): Draft {
  return { line: row, column, text: text ?? "", message };
}
