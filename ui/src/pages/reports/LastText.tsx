// What was written in the same section of the last report: to be read, and to be taken over.
import { Button } from "@mantine/core";
import { useTexts } from "../../lib/texts";
import style from "./Report.module.css";

interface Props {
  last: string;
  lang: string;
  /** Puts it into the text; null where nothing can be written. */
  take: ((text: string) => void) | null;
}

export function LastText({ last, lang, take }: Props) {
  const { say } = useTexts();
  return (
    <details className={style.last} data-testid="last-text">
      <summary>{say("story-last")}</summary>
      <blockquote lang={lang}>{last}</blockquote>
      {take && (
        <Button size="compact-sm" variant="light" onClick={() => take(last)} data-testid="take-last">
          {say("story-last-take")}
        </Button>
      )}
    </details>
  );
}
