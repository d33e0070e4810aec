// The words on a document that a fact came from: shown on hover, focus or click.
import { Popover } from "@mantine/core";
import { useState } from "react";
import type { Source } from "../lib/generated/Source";
import { useTexts } from "../lib/texts";
import { IconQuote } from "./icons";
import style from "./Quote.module.css";

/** `of` names the fact for those who do not see where the mark stands. */
export function Quote({ source, of }: { source: Source; of: string }) {
  const { say } = useTexts();
  const [opened, setOpened] = useState(false);
  const show = () => setOpened(true);
  const hide = () => setOpened(false);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      width={340}
      position="top"
      withArrow
      shadow="md"
      trapFocus={false}
    >
      <Popover.Target>
        <button
          type="button"
          className={style.mark}
          data-testid="quote"
          aria-label={say("window-source-of", { fact: of })}
          onMouseEnter={show}
          onMouseLeave={hide}
          onFocus={show}
          onBlur={hide}
          onClick={show}
        >
          <IconQuote size={14} aria-hidden="true" />
        </button>
      </Popover.Target>
      <Popover.Dropdown onMouseEnter={show} onMouseLeave={hide} className={style.card}>
        <p className={style.quote}>{source.quote}</p>
        <p className={style.document}>{source.document}</p>
      </Popover.Dropdown>
    </Popover>
  );
}
