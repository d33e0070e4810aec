// The small picture of a photo, or the sign of its kind of file.
import { useThumbnail } from "../../lib/queries";
import type { Attachment } from "../../lib/generated/Attachment";
import { IconFile, IconFileSpreadsheet, IconFileText, IconFileTypePdf, IconPhoto } from "../icons";
import style from "./Files.module.css";
import { type FileKind, kindOf } from "./kinds";

const SIGNS: Partial<Record<FileKind, typeof IconFile>> = {
  picture: IconPhoto,
  pdf: IconFileTypePdf,
  sheet: IconFileSpreadsheet,
  document: IconFileText,
  text: IconFileText,
};

/** For the eye alone: the file's name stands beside it. */
export function Picture({ attachment }: { attachment: Attachment | undefined }) {
  const kind = kindOf(attachment?.media_type ?? "");
  const small = useThumbnail(kind === "picture" ? attachment?.id : undefined).data;
  const Sign = SIGNS[kind] ?? IconFile;
  return (
    <span className={style.picture} aria-hidden="true" data-lead>
      {small?.base64 ? (
        <img src={`data:${small.media_type};base64,${small.base64}`} alt="" data-testid="thumbnail" />
      ) : (
        <Sign size={18} />
      )}
    </span>
  );
}
