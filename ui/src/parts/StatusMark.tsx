// Where a project stands, as a word with a dot; the dot only repeats the word.
import type { Status } from "../lib/generated/Status";
import { useTexts } from "../lib/texts";
import { term } from "../lib/vocabulary";
import { Missing } from "./Missing";
import style from "./StatusMark.module.css";

/** `null` is a status that nobody gave. */
export function StatusMark({ status }: { status: Status | null }) {
  const texts = useTexts();
  if (status === null) return <Missing />;
  return (
    <span className={style.status} data-status={status}>
      {term(texts, "status", status)}
    </span>
  );
}
