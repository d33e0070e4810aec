// The heading of a page. It takes the focus when the page is entered, so that a screen
// reader says where one is and Tab goes on from here.
import { type ReactNode, useEffect, useRef } from "react";
import style from "./PageTitle.module.css";

let entered = false;

/** `lang` is for titles in another language than the interface. */
export function PageTitle({ children, lang }: { children: ReactNode; lang?: string | undefined }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The first page of the session leaves the focus where the window opens, and a part of
    // the page that has taken the focus on purpose keeps it.
    const taken = document.activeElement?.closest("main") && document.activeElement.id !== "main";
    if (entered && !taken) heading.current?.focus({ preventScroll: true });
    entered = true;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={style.title} lang={lang}>
      {children}
    </h1>
  );
}
