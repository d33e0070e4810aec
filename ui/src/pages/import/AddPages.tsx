// The ways a page gets in: its words pasted, its file chosen or dropped.
import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { choosePages } from "../../lib/host";
import { useTexts } from "../../lib/texts";
import { IconArrowRight, IconFileDescription, IconUpload } from "../../parts/icons";
import { toastProblem } from "../../parts/toast";
import style from "./Import.module.css";
import { receive } from "./arrivals";

/** Ctrl+Enter in the field reads what was pasted. */
export function AddPages() {
  const { say } = useTexts();
  const [text, setText] = useState("");
  const read = () => {
    if (text.trim() !== "") receive([{ name: say("window-pasted-name"), text }]);
  };
  return (
    <div className={style.add}>
      <section className={style.paste} aria-labelledby="paste-heading">
        <h2 id="paste-heading">{say("window-paste")}</h2>
        <Textarea
          data-testid="paste-area"
          aria-labelledby="paste-heading"
          placeholder={say("window-paste-hint")}
          minRows={12}
          maxRows={24}
          autosize
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) read();
          }}
        />
        <Button
          data-testid="preview"
          disabled={text.trim() === ""}
          rightSection={<IconArrowRight size={17} aria-hidden="true" />}
          onClick={read}
        >
          {say("window-read")}
        </Button>
      </section>
      <ChooseFiles />
    </div>
  );
}

function ChooseFiles() {
  const { say } = useTexts();
  const choose = () =>
    void choosePages().then(receive, (problem) => toastProblem(problem, say("window-close-message")));
  return (
    <section className={style.files} aria-labelledby="files-heading">
      <IconUpload size={30} aria-hidden="true" />
      <h2 id="files-heading">{say("window-files")}</h2>
      <p>{say("window-files-hint")}</p>
      <Button
        variant="default"
        data-testid="choose-files"
        leftSection={<IconFileDescription size={17} aria-hidden="true" />}
        onClick={choose}
      >
        {say("window-choose-files")}
      </Button>
    </section>
  );
}
