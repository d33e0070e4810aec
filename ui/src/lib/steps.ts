// Undo and redo, the same for every page; the core knows what the last step was.
import { useHotkeys } from "@mantine/hooks";
import { toast, toastProblem } from "../parts/toast";
import { useChange } from "./queries";
import { type Texts, useTexts } from "./texts";

/** The name of a step, such as `import_page`, in words. */
export function stepName(texts: Texts, op: string): string {
  return texts.find(op.startsWith("op-") ? op : `op-${op}`) ?? texts.say("window-step");
}

/** Takes the last step back or does it again, and says which it was. */
export function useUndoRedo() {
  const texts = useTexts();
  const undo = useChange("undo");
  const redo = useChange("redo");
  const close = texts.say("window-close-message");
  const run = (direction: typeof undo, said: string) => () =>
    direction.mutate(
      {},
      {
        onSuccess: (step) => toast(texts.say(said, { step: stepName(texts, step.op) }), close),
        onError: (error) => toastProblem(error, close),
      },
    );
  return { undo: run(undo, "window-undone"), redo: run(redo, "window-redone") };
}

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, outside of fields (those have their own undo). */
export function useUndoKeys(undo: (() => void) | null, redo: (() => void) | null): void {
  useHotkeys([
    ["mod+Z", () => undo?.()],
    ["mod+shift+Z", () => redo?.()],
    ["mod+Y", () => redo?.()],
  ]);
}
