// What is typed or pasted goes to the core as one step: figures all at once, places all at once,
// how people were counted row by row.
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { type CallError, call } from "../../lib/call";
import type { Period } from "../../lib/generated/Period";
import type { Project } from "../../lib/generated/Project";
import type { ReachGrid } from "../../lib/generated/ReachGrid";
import type { ReachKind } from "../../lib/generated/ReachKind";
import { reachKey } from "../../lib/queries";
import { useTexts } from "../../lib/texts";
import type { Deed, Patch } from "../../parts/grid/model";
import { draftOf, type Outcome, useRecording } from "../../parts/record/useRecording";
import { type FieldTyped, merged, typedOf } from "./sheet";

interface Place {
  project: Project;
  kind: ReachKind;
  period: Period | null;
}

const NOTHING: Outcome = { kept: 0, refused: [], steps: 0 };

export function useRecord(place: Place, shown: ReachGrid) {
  const { language } = useTexts();
  const client = useQueryClient();
  const recording = useRecording([place.project.id, place.kind, place.period?.id].join(" "));
  const writer = writerOf(client, place, language, shown);
  const write = async (patches: readonly Patch[], confirmed: string | null): Promise<Outcome> => {
    const [figures, fields] = [await writer.figures(patches, confirmed), await writer.fields(patches, confirmed)];
    return {
      kept: figures.kept,
      refused: [...figures.refused, ...fields.refused],
      steps: figures.steps + fields.steps,
      // What a line says is not in the answer to its figures.
      ...(fields.steps === 0 && { known: "reach_grid" }),
    };
  };
  return {
    ...recording,
    record: (patches: readonly Patch[], deed: Deed, confirmed: string | null) =>
      recording.record(patches, deed, () => write(patches, confirmed)),
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
  ): Promise<Outcome> => {
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
      return { kept: 0, refused, steps: answer.changed ? 1 : 0 };
    } catch (error) {
      const { message } = error as CallError;
      return { ...NOTHING, refused: typed.map(({ patch }) => draftOf(patch, message)) };
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
