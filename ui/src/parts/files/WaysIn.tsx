// The ways something from outside gets in: its words pasted, its file chosen or dropped. What
// comes first of the two has the filled button.
import { Button, Textarea } from "@mantine/core";
import { type ReactNode, useId, useState } from "react";
import { useTexts } from "../../lib/texts";
import { IconArrowRight, IconUpload } from "../icons";
import style from "./WaysIn.module.css";

interface PasteProps {
  heading: string;
  hint: string;
  /** Words of the button. */
  go: string;
  rows: readonly [least: number, most: number];
  first?: boolean;
  /** Takes what was pasted, under the name that pasted things have. */
  read: (pasted: { name: string; text: string }) => void;
  testids: { field: string; button: string };
}

/** Ctrl+Enter in the field reads what was pasted. */
export function PasteBox({ heading, hint, go, rows: [least, most], first = false, read, testids }: PasteProps) {
  const { say } = useTexts();
  const [text, setText] = useState("");
  const id = useId();
  const isEmpty = text.trim() === "";
  const run = () => {
    if (!isEmpty) read({ name: say("window-pasted-name"), text });
  };
  return (
    <section className={style.paste} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <Textarea
        aria-labelledby={id}
        placeholder={hint}
        minRows={least}
        maxRows={most}
        autosize
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) run();
        }}
        data-testid={testids.field}
      />
      <Button
        variant={first ? "filled" : "default"}
        disabled={isEmpty}
        rightSection={<IconArrowRight size={17} aria-hidden="true" />}
        onClick={run}
        data-testid={testids.button}
      >
        {go}
      </Button>
    </section>
  );
}

interface ChooseProps {
  heading: string;
  hint: string;
  /** Words of the button, and its picture. */
  go: string;
  icon: ReactNode;
  first?: boolean;
  choose: () => void;
  testid: string;
}

export function ChooseBox({ heading, hint, go, icon, first = false, choose, testid }: ChooseProps) {
  const id = useId();
  return (
    <section className={style.choose} aria-labelledby={id}>
      <IconUpload size={30} aria-hidden="true" />
      <h2 id={id}>{heading}</h2>
      <p>{hint}</p>
      <Button variant={first ? "filled" : "default"} leftSection={icon} onClick={choose} data-testid={testid}>
        {go}
      </Button>
    </section>
  );
}
