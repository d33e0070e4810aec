// Undo and redo, the same for every page; the core knows what the last step was.
import { type HotkeyItem, useHotkeys } from "@mantine/hooks";
import { toast, toastProblem } from "../parts/toast";
import type { RestoreInput } from "./generated/RestoreInput";
import type { StepName } from "./generated/StepName";
import { useChange } from "./queries";
import { KEYS } from "./shortcuts";
import { type Texts, useTexts } from "./texts";
import { fieldNameIn } from "./vocabulary";

/** Letters of a subject that a tooltip or a message shows. */
const SUBJECT = 60;

/** What was done, in words: "Paste of 96 figures". */
export function stepName(texts: Texts, { op, subject, count }: Omit<StepName, "seq">): string {
  return texts.find(`op-${op}`, { subject, count }) ?? texts.say("window-step");
}

/** The same with what it was done to, where the words do not say so already. */
export function stepTitle(texts: Texts, step: Omit<StepName, "seq">): string {
  const name = stepName(texts, step);
  if (name.includes(step.subject)) return name;
  const subject =
    step.subject.length > SUBJECT ? `${step.subject.slice(0, SUBJECT).trimEnd()}…` : step.subject;
  return texts.say("window-step-of", { step: name, subject });
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
        onSuccess: (turned) => toast(texts.say(said, { step: stepTitle(texts, turned) }), close),
        onError: (error) => toastProblem(error, close),
      },
    );
  return { undo: run(undo, "window-undone"), redo: run(redo, "window-redone") };
}

/** Gives a field back what it was before a step; the message offers to undo that. */
export function useRestore() {
  const texts = useTexts();
  const { undo } = useUndoRedo();
  const restoring = useChange("restore_value");
  const close = texts.say("window-close-message");
  return (value: RestoreInput) =>
    restoring.mutate(value, {
      onSuccess: () => {
        const field = fieldNameIn(texts, value.field);
        const said = texts.say("window-history-restored", { field });
        toast(said, close, { label: texts.say("window-undo"), run: undo });
      },
      onError: (error) => toastProblem(error, close),
    });
}

/** The keys of undo and redo, outside of fields (those have their own undo). */
export function useUndoKeys(undo: (() => void) | null, redo: (() => void) | null): void {
  useHotkeys([
    ...KEYS.undo.map((key): HotkeyItem => [key, () => undo?.()]),
    ...KEYS.redo.map((key): HotkeyItem => [key, () => redo?.()]),
  ]);
}
