// A text with the words that were searched for marked in it.
import type { Piece } from "../lib/generated/Piece";
import style from "./Marked.module.css";

interface Props {
  pieces: readonly Piece[];
  lang?: string | undefined;
}

/** The text as given, in its language. */
export function Marked({ pieces, lang }: Props) {
  let at = 0;
  return (
    <span lang={lang}>
      {pieces.map(({ text, found }) => {
        const key = at;
        at += text.length;
        return found ? (
          <mark key={key} className={style.found}>
            {text}
          </mark>
        ) : (
          <span key={key}>{text}</span>
        );
      })}
    </span>
  );
}
