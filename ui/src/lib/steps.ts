// Undo and redo, the same for every page; the core knows what the last step was.
import { type HotkeyItem, useHotkeys } from "@mantine/hooks";
import { toast, toastProblem } from "../parts/toast";
import { useChange, useStatus } from "./queries";
import { KEYS } from "./shortcuts";
import { type Texts, useTexts } from "./texts";

/** The name of a step, such as `import-page`, in words. */
export function stepName(texts: Texts, op: string): string {
  return texts.find(`op-${op}`) ?? texts.say("window-step");
}

/** Takes the last step back or does it again, and says which it was. */
export function useUndoRedo() {
  const texts = useTexts();
  const undo = useChange("undo");
  const redo = useChange("redo");
  const close = texts.say("window-close-message");
  const next = useStatus().data;
  const run = (direction: typeof undo, said: string, op: string | null | undefined) => () =>
    direction.mutate(
      {},
      {
        onSuccess: () => toast(texts.say(said, { step: stepName(texts, op ?? "") }), close),
        onError: (error) => toastProblem(error, close),
      },
    );
  return { undo: run(undo, "window-undone", next?.undo), redo: run(redo, "window-redone", next?.redo) };
}

/** The keys of undo and redo, outside of fields (those have their own undo). */
export function useUndoKeys(undo: (() => void) | null, redo: (() => void) | null): void {
  useHotkeys([
    ...KEYS.undo.map((key): HotkeyItem => [key, () => undo?.()]),
    ...KEYS.redo.map((key): HotkeyItem => [key, () => redo?.()]),
  ]);
}
