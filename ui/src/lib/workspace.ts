// Opening, making and leaving a workspace: the same for the first page and the header.
import { useQueryClient } from "@tanstack/react-query";
import { toastProblem } from "../parts/toast";
import type { CallError } from "./call";
import { useChange, useStatus } from "./queries";
import { useTexts } from "./texts";

/** The four ways; `busy` while one of them is under way. Where the window goes then, the window knows. */
export function useWorkspaceChoice() {
  const { say } = useTexts();
  const client = useQueryClient();
  const onFirstPage = useStatus().data?.workspace === null;
  const opening = useChange("open_workspace");
  const making = useChange("new_workspace");
  const showing = useChange("open_demo");
  const closing = useChange("close_workspace");
  const then = {
    onError: (error: CallError) => {
      // The first page says it itself, with what can be done about it.
      if (onFirstPage && isHurt(error)) void client.invalidateQueries({ queryKey: ["rescue"] });
      else toastProblem(error, say("window-close-message"));
    },
  };
  return {
    open: (recent?: string) => opening.mutate(recent === undefined ? {} : { recent }, then),
    create: () => making.mutate({}, then),
    demo: () => showing.mutate({}, then),
    close: () => closing.mutate({}, then),
    busy: opening.isPending || making.isPending || showing.isPending,
  };
}

/** The file itself is at fault: a copy could take its place. */
export function isHurt({ code }: Pick<CallError, "code">): boolean {
  return HURT.has(code);
}

const HURT: ReadonlySet<string> = new Set([
  "refused-workspace-damaged",
  "refused-workspace-altered",
  "refused-workspace-empty",
  "refused-workspace-foreign",
  "refused-workspace-missing",
]);
