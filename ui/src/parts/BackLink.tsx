// What stands at the top of a page: the way back to what it belongs to, then its title with what
// can be done.
import type { ReactNode } from "react";
import { link, type Route } from "../lib/route";
import { IconArrowLeft } from "./icons";
import style from "./BackLink.module.css";

interface Props {
  to: Route;
  /** The language of the words, where they come from the record. */
  lang?: string | undefined;
  children: ReactNode;
}

export function BackLink({ to, lang, children }: Props) {
  return (
    <a className={style.back} href={link(to)}>
      <IconArrowLeft size={17} aria-hidden="true" />
      <span lang={lang}>{children}</span>
    </a>
  );
}

/** Title on the left, buttons on the right. */
export function PageHead({ children }: { children: ReactNode }) {
  return <div className={style.head}>{children}</div>;
}
