// What is typed or pasted into the budget goes to the core as one step, and comes back with the
// reason where it was refused.
import { useQueryClient } from "@tanstack/react-query";
import { type CallError, call } from "../../../lib/call";
import { budgetKey } from "../../../lib/queries";
import { useTexts } from "../../../lib/texts";
import type { Deed, Patch } from "../../../parts/grid/model";
import { draftOf, type Outcome, useRecording } from "../../../parts/record/useRecording";
import { typedOf, type View } from "./sheet";

/** `asked` is the version as the address names it. */
export function useBudgetRecord(view: View, asked: string | undefined) {
  const { language } = useTexts();
  const client = useQueryClient();
  const { project, version } = view.budget;
  const recording = useRecording(["budget", version.id].join(" "));
  const write = async (patches: readonly Patch[]): Promise<Outcome> => {
    const typed = typedOf(view, patches);
    const cells = typed.map((one) => one.typed);
    try {
      const { kept, refused, budget } = await call("record_budget", {
        project,
        version: version.id,
        language,
        cells,
      });
      client.setQueryData(budgetKey(project, asked, language), budget);
      const drafts = refused.flatMap(({ index, message }) => {
        const patch = typed[index]?.patch;
        return patch ? [draftOf(patch, message)] : [];
      });
      return { kept, refused: drafts, steps: kept > 0 ? 1 : 0, known: "budget" };
    } catch (error) {
      // Refused as a whole, such as by a version that came into force meanwhile: nothing is lost.
      const { message } = error as CallError;
      return { kept: 0, refused: patches.map((patch) => draftOf(patch, message)), steps: 0 };
    }
  };
  return {
    ...recording,
    record: (patches: readonly Patch[], deed: Deed) => recording.record(patches, deed, () => write(patches)),
  };
}
