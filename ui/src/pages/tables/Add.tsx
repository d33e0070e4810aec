// The ways a table gets in: its file chosen or dropped, its cells pasted.
import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { chooseTables } from "../../lib/host";
import { useTexts } from "../../lib/texts";
import { IconArrowRight, IconTable, IconUpload } from "../../parts/icons";
import { toastProblem } from "../../parts/toast";
import { takeTables, type Wish } from "./given";
import style from "./Tables.module.css";

/** Ctrl+Enter in the field reads what was pasted. */
export function Add({ wish }: { wish: Wish }) {
  const { say } = useTexts();
  const [text, setText] = useState("");
  const read = () => {
    if (text.trim() !== "") takeTables([{ name: say("window-pasted-name"), text }], wish);
  };
  const choose = () =>
    void chooseTables().then(
      (files) => takeTables(files, wish),
      (problem) => toastProblem(problem, say("window-close-message")),
    );
  return (
    <div className={style.add}>
      <section className={style.choose} aria-labelledby="choose-heading">
        <IconUpload size={30} aria-hidden="true" />
        <h2 id="choose-heading">{say("tables-choose-heading")}</h2>
        <p>{say("tables-choose-hint")}</p>
        <Button
          leftSection={<IconTable size={17} aria-hidden="true" />}
          onClick={choose}
          data-testid="choose-table"
        >
          {say("tables-choose")}
        </Button>
      </section>
      <section className={style.paste} aria-labelledby="paste-table-heading">
        <h2 id="paste-table-heading">{say("tables-paste")}</h2>
        <Textarea
          aria-labelledby="paste-table-heading"
          placeholder={say("tables-paste-hint")}
          minRows={7}
          maxRows={14}
          autosize
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) read();
          }}
          data-testid="paste-table"
        />
        <Button
          variant="default"
          disabled={text.trim() === ""}
          rightSection={<IconArrowRight size={17} aria-hidden="true" />}
          onClick={read}
          data-testid="read-table"
        >
          {say("tables-read")}
        </Button>
      </section>
    </div>
  );
}
