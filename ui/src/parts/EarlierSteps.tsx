// The way to the steps before those that are shown; the focus goes to the first of them.
import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import type { useHistory } from "../lib/queries";
import { useTexts } from "../lib/texts";
import style from "./EarlierSteps.module.css";

/** Stands in the same element as the steps. */
export function EarlierSteps({ history }: { history: ReturnType<typeof useHistory> }) {
  const { say } = useTexts();
  const here = useRef<HTMLDivElement>(null);
  const asked = useRef<number | null>(null);
  const pages = history.data?.pages ?? [];
  const shown = pages.reduce((sum, { steps }) => sum + steps.length, 0);
  useEffect(() => {
    if (asked.current === null || asked.current >= shown) return;
    const steps = here.current?.parentElement?.querySelectorAll<HTMLElement>("[data-seq]");
    steps?.[asked.current]?.focus();
    asked.current = null;
  }, [shown]);
  return (
    <div ref={here} className={style.earlier}>
      {history.hasNextPage && (
        <Button
          variant="default"
          onClick={() => {
            asked.current = shown;
            void history.fetchNextPage();
          }}
          loading={history.isFetchingNextPage}
          data-testid="earlier-steps"
        >
          {say("window-history-earlier")}
        </Button>
      )}
    </div>
  );
}
