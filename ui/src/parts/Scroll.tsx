// A wide table that scrolls inside its own frame, with the keyboard, too.
import type { ReactNode } from "react";
import style from "./Scroll.module.css";

/** `label` names the region for screen readers. */
export function Scroll({ label, children }: { label: string; children: ReactNode }) {
  return (
    // A region that scrolls must be reachable with the keyboard (WCAG 2.1.1).
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys scroll it
    <section className={style.scroll} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
