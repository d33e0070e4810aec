// A place that leads to one row: the row comes into sight, is marked, and has the focus.
import { useEffect } from "react";

/** The row stands in an element with its key as `data-row`; one that is not shown is no harm. */
export function useLedTo(row: string | undefined): void {
  useEffect(() => {
    const found = row && document.querySelector(`[data-row="${CSS.escape(row)}"]`);
    if (!(found instanceof HTMLElement)) return;
    for (let around = found.closest("details"); around; around = parentDetails(around)) around.open = true;
    if (!found.matches("a, button, input, textarea, select, [tabindex]")) found.tabIndex = -1;
    found.focus({ preventScroll: true });
    found.scrollIntoView({ block: "center" });
    found.dataset["led"] = "";
    return () => {
      delete found.dataset["led"];
    };
  }, [row]);
}

function parentDetails(details: HTMLDetailsElement): HTMLDetailsElement | null {
  return details.parentElement?.closest("details") ?? null;
}
