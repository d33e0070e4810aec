// What is done to a whole row: moved, put aside, taken back. Deleting is asked for elsewhere.
import type { RowInput } from "../../lib/generated/RowInput";
import { useRowChange } from "../../lib/rows";
import { useUndoRedo } from "../../lib/steps";
import { useTexts } from "../../lib/texts";
import { toast, toastProblem } from "../toast";

/** The ways; each says when it could not be done. */
export function useRowActions() {
  const { say } = useTexts();
  const { undo } = useUndoRedo();
  const close = say("window-close-message");
  const archiving = useRowChange("archive_row");
  const restoring = useRowChange("restore_row");
  const moving = useRowChange("move_row");
  const onError = (error: { message: string }) => toastProblem(error, close);
  const said = (key: string, name: string) => {
    toast(say(key, { name }), close, { label: say("window-undo"), run: undo });
  };
  return {
    archive: ({ table, row }: RowInput, name: string, then?: () => void) =>
      archiving.mutate(
        { table, row },
        {
          onSuccess: () => {
            said("window-row-archived", name);
            then?.();
          },
          onError,
        },
      ),
    restore: ({ table, row }: RowInput) => restoring.mutate({ table, row }, { onError }),
    move: (
      { table, row }: RowInput,
      after: string | null,
      values: Record<string, string | null> = {},
      then?: () => void,
    ) => moving.mutate({ table, row, after, values }, { onSuccess: () => then?.(), onError }),
  };
}
