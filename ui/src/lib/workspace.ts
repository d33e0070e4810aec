// Opening, making and leaving a workspace: the same for the first page and the header.
import { toastProblem } from "../parts/toast";
import type { CallError } from "./call";
import { useChange } from "./queries";
import { useTexts } from "./texts";

/** The four ways; `busy` while one of them is under way. Where the window goes then, the window knows. */
export function useWorkspaceChoice() {
  const { say } = useTexts();
  const opening = useChange("open_workspace");
  const making = useChange("new_workspace");
  const showing = useChange("open_demo");
  const closing = useChange("close_workspace");
  const then = {
    onError: (error: CallError) => toastProblem(error, say("window-close-message")),
  };
  return {
    open: (recent?: string) => opening.mutate(recent === undefined ? {} : { recent }, then),
    create: () => making.mutate({}, then),
    demo: () => showing.mutate({}, then),
    close: () => closing.mutate({}, then),
    busy: opening.isPending || making.isPending || showing.isPending,
  };
}
