// A pasted block that seems to tell of single people stops here, before it goes anywhere. The
// person takes the columns out, says that they are counts, or pastes nothing; the clipboard
// keeps what was copied.
import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTexts } from "../../lib/texts";
import { Dialog, DialogFoot } from "../../parts/Dialog";
import { IconAlertTriangle } from "../../parts/icons";
import style from "./ReachPage.module.css";

/** A column, and what makes it look personal. */
export interface Found {
  column: number;
  message: string;
}

interface Props {
  findings: readonly Found[];
  /** Whether anything is left without these columns. */
  rest: boolean;
  /** The word by which a person says that the columns are counts all the same. */
  confirm: string;
  leaveOut: () => void;
  pasteAll: (word: string) => void;
  close: () => void;
}

export function Personal({ findings, rest, confirm, leaveOut, pasteAll, close }: Props) {
  const { say } = useTexts();
  const [word, setWord] = useState("");
  return (
    <Dialog title={say("reach-personal")} size="lg" close={close}>
      <div className={style.reopen} data-testid="personal">
        <p>{say("reach-personal-why")}</p>
        <ul className={style.found}>
          {findings.map(({ column, message }) => (
            <li key={column}>
              <IconAlertTriangle size={16} aria-hidden="true" />
              <span>{message}</span>
            </li>
          ))}
        </ul>
        <p>{say("reach-personal-kept")}</p>
        <form
          className={style.confirm}
          onSubmit={(event) => {
            event.preventDefault();
            if (word.trim()) pasteAll(word);
          }}
        >
          <TextInput
            label={say("reach-personal-confirm", { word: confirm })}
            value={word}
            onChange={(event) => setWord(event.currentTarget.value)}
            autoComplete="off"
            data-testid="personal-word"
          />
          <Button
            type="submit"
            variant="default"
            disabled={word.trim().toLocaleLowerCase() !== confirm}
            data-testid="personal-all"
          >
            {say("reach-personal-all")}
          </Button>
        </form>
        <DialogFoot>
          <Button variant="default" onClick={close} data-testid="personal-nothing">
            {say("reach-personal-nothing")}
          </Button>
          {rest && (
            <Button onClick={leaveOut} data-autofocus data-testid="personal-leave-out">
              {say("reach-personal-leave-out", { count: findings.length })}
            </Button>
          )}
        </DialogFoot>
      </div>
    </Dialog>
  );
}
