// Files kept with a project or with one of its rows: chosen or dropped here, described in their
// form, opened and saved as copies.
import { useState } from "react";
import { CallError } from "../../lib/call";
import type { PageFile } from "../../lib/commands";
import { useDropTarget } from "../../lib/drops";
import type { Attachment } from "../../lib/generated/Attachment";
import type { RowShown } from "../../lib/generated/RowShown";
import { chooseAttachments } from "../../lib/host";
import { useChange, useProject } from "../../lib/queries";
import { useTexts } from "../../lib/texts";
import type { Told } from "../edit/names";
import { RowList } from "../edit/RowList";
import { Copies } from "./Copies";
import style from "./Files.module.css";
import { kindOf, sizeOf } from "./kinds";
import { Picture } from "./Picture";
import { Refusals } from "./Refusals";

interface Props {
  project: string;
  languages: string[];
  /** The row that they are evidence for; none for all files of the project. */
  owner?: RowShown;
  /** What the row of a file is called, where files of several rows are listed. */
  ownerOf?: (attachment: Attachment) => Told | null;
  row?: string | undefined;
  onOpen?: (row: string | null) => void;
}

/** A list with its button; what is dropped on it is attached to the same row. */
export function Files({ project, languages, owner, ownerOf, row, onOpen }: Props) {
  const { say, language } = useTexts();
  const attachments = useProject(project, language).data?.attachments ?? [];
  const of = (kept: RowShown) => attachments.find(({ id }) => id === kept.row);
  const { attach, busy, refused, refuse } = useAttach(project, owner?.row);
  const here = useDropTarget<HTMLDivElement>((files) => void attach(files));
  const choose = async () => {
    try {
      await attach(await chooseAttachments());
    } catch (cause) {
      refuse(cause);
    }
  };
  const facts = (kept: RowShown): Told[] => {
    const attachment = of(kept);
    if (!attachment) return [];
    const told = ownerOf?.(attachment);
    const kind = { text: say(`files-kind-${kindOf(attachment.media_type)}`) };
    return [...(told ? [told] : []), kind, { text: sizeOf(attachment.size, language) }];
  };
  return (
    <div ref={here} className={style.files} data-testid={owner ? "files-of-row" : "files-of-project"}>
      <RowList
        table="attachment"
        {...{ project, languages, row }}
        {...(onOpen && { onOpen })}
        {...(owner && { heading: say("files"), among: (kept: RowShown) => of(kept)?.owner === owner.row })}
        more={facts}
        lead={(kept) => <Picture attachment={of(kept)} />}
        below={(kept) => <Copies attachment={kept.row} />}
        adding={{ run: () => void choose(), busy }}
      />
      <p className={style.hint}>{say("files-drop-here")}</p>
      <Refusals of={refused} />
    </div>
  );
}

/** Attaches files one after the other; those that are refused are named, the others are kept. */
function useAttach(project: string, owner: string | undefined) {
  const attaching = useChange("attach_file");
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string[]>([]);
  const refuse = (cause: unknown) =>
    setRefused((before) => [...before, cause instanceof CallError ? cause.message : String(cause)]);
  const attach = async (files: PageFile[]) => {
    if (files.length === 0) return;
    setBusy(true);
    setRefused([]);
    for (const { name, base64 } of files) {
      await attaching.mutateAsync({ project, owner: owner ?? null, name, base64 }).catch(refuse);
    }
    setBusy(false);
  };
  return { attach, busy, refused, refuse };
}
