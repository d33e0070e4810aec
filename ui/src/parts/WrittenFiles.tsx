// The files that were written, each to be opened or found: the last step of a dialog.
import { Button } from "@mantine/core";
import { useState } from "react";
import { type CallError, call } from "../lib/call";
import type { FileHandle } from "../lib/commands";
import { useTexts } from "../lib/texts";
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconExternalLink,
  IconFileSpreadsheet,
  IconFileTypePdf,
  IconFolder,
} from "./icons";
import { Problem } from "./Problem";
import { DialogFoot } from "./Dialog";
import style from "./WrittenFiles.module.css";

/** A file, and where it has them the characters that no font covers. */
type Written = FileHandle & { uncovered?: readonly string[] };

interface Props {
  /** That they were written, and where. */
  said: string;
  files: readonly Written[];
  /** What else is to be known of them. */
  note?: string | undefined;
  close: () => void;
}

export function WrittenFiles({ said, files, note, close }: Props) {
  const { say } = useTexts();
  const [problem, setProblem] = useState<CallError | null>(null);
  const run = (name: "open_file" | "reveal_file", handle: string) => {
    setProblem(null);
    call(name, { handle }).catch(setProblem);
  };
  return (
    <div className={style.written}>
      <p className={style.done} role="status">
        <IconCircleCheck size={20} aria-hidden="true" />
        <span>{said}</span>
      </p>
      <ul className={style.files}>
        {files.map((file) => (
          <li key={file.handle} data-testid="written-file">
            {file.name.endsWith(".pdf") ? (
              <IconFileTypePdf size={26} aria-hidden="true" />
            ) : (
              <IconFileSpreadsheet size={26} aria-hidden="true" />
            )}
            <span className={style.fileName}>{file.name}</span>
            <Button
              variant="light"
              size="compact-sm"
              data-testid="open-file"
              leftSection={<IconExternalLink size={16} aria-hidden="true" />}
              aria-label={say("window-open-file-named", { name: file.name })}
              onClick={() => run("open_file", file.handle)}
            >
              {say("window-open-file")}
            </Button>
            <Button
              variant="default"
              size="compact-sm"
              data-testid="reveal-file"
              leftSection={<IconFolder size={16} aria-hidden="true" />}
              aria-label={say("window-reveal-file-named", { name: file.name })}
              onClick={() => run("reveal_file", file.handle)}
            >
              {say("window-reveal-file")}
            </Button>
            {file.uncovered && file.uncovered.length > 0 && <Uncovered characters={file.uncovered} />}
          </li>
        ))}
      </ul>
      {note && <p data-testid="written-note">{note}</p>}
      {problem && <Problem error={problem} />}
      <DialogFoot>
        <Button onClick={close} data-autofocus>
          {say("window-done")}
        </Button>
      </DialogFoot>
    </div>
  );
}

/** The file is written all the same; whoever sends it should know. */
function Uncovered({ characters }: { characters: readonly string[] }) {
  const { say } = useTexts();
  return (
    <p className={style.uncovered} data-testid="uncovered">
      <IconAlertTriangle size={18} aria-hidden="true" />
      <span>{say("window-uncovered", { characters: characters.join(", ") })}</span>
    </p>
  );
}
