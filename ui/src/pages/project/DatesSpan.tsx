// When a project runs, in the precision that is known; a derived end says so.
import { shortDate } from "../../lib/format";
import type { Dates } from "../../lib/generated/Dates";
import { useTexts } from "../../lib/texts";
import { Missing } from "../../parts/Missing";
import { Derived } from "./Derived";

/** Start and end, or the one of them that is known. */
export function DatesSpan({ dates }: { dates: Dates }) {
  const { say, language } = useTexts();
  const { start, end, end_derived } = dates;
  if (!start && !end) return <Missing />;
  const words = (text: string) => shortDate(text, language);
  const mark = end && end_derived && <Derived />;
  if (start && end) {
    return (
      <>
        {`${words(start)} – ${words(end)}`} {mark}
      </>
    );
  }
  return start ? say("window-from", { date: words(start) }) : say("window-until", { date: words(end ?? "") });
}
