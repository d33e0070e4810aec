// The files that were written, each to be opened or found.
import { Button } from "@mantine/core";
import { useState } from "react";
import type { CallError } from "../../lib/call";
import { call } from "../../lib/call";
import type { SavedFile } from "../../lib/commands";
import { useTexts } from "../../lib/texts";
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconExternalLink,
  IconFileSpreadsheet,
  IconFileTypePdf,
  IconFolder,
} from "../../parts/icons";
import { Problem } from "../../parts/Problem";
import style from "./ReportDialog.module.css";

/** The last step of the report dialog. */
export function Files({ files, close }: { files: SavedFile[]; close: () => void }) {
  const { say } = useTexts();
  const [problem, setProblem] = useState<CallError | null>(null);
  const run = (name: "open_file" | "reveal_file", handle: string) => {
    setProblem(null);
    call(name, { handle }).catch(setProblem);
  };
  return (
    <div className={style.form}>
      <p className={style.done} role="status">
        <IconCircleCheck size={20} aria-hidden="true" />
        {say("window-report-saved", { count: files.length, folder: files[0]?.folder ?? "" })}
      </p>
      <ul className={style.files}>
        {files.map((file) => (
          <li key={file.handle} data-testid="report-file">
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
            {file.uncovered.length > 0 && <Uncovered characters={file.uncovered} />}
          </li>
        ))}
      </ul>
      {problem && <Problem error={problem} />}
      <div className={style.buttons}>
        <Button onClick={close} data-autofocus>
          {say("window-done")}
        </Button>
      </div>
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
