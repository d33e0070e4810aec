// A form that is open below its row: Esc closes it where there is nothing to take back.
import type { ReactNode } from "react";

export function Opened({ close, children }: { close: () => void; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a key for those inside, who have their own roles
    <div
      onKeyDown={(event) => {
        // An open list of choices is closed by the same key first.
        const choosing = event.target instanceof Element && event.target.ariaExpanded === "true";
        if (event.key !== "Escape" || event.defaultPrevented || choosing) return;
        event.stopPropagation();
        close();
      }}
    >
      {children}
    </div>
  );
}
