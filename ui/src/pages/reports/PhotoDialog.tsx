// Choosing a photo of the project for a text.
import type { Attachment } from "../../lib/generated/Attachment";
import { useProject } from "../../lib/queries";
import { useTexts } from "../../lib/texts";
import { Dialog } from "../../parts/Dialog";
import { kindOf } from "../../parts/files/kinds";
import { Picture } from "../../parts/files/Picture";
import { picture } from "../../parts/prose/write";
import style from "./Report.module.css";

interface Props {
  project: string;
  close: () => void;
  take: (text: string) => void;
}

export function PhotoDialog({ project, close, take }: Props) {
  const { say, language } = useTexts();
  const files = useProject(project, language).data?.attachments ?? [];
  const photos = files.filter(({ media_type }) => kindOf(media_type) === "picture");
  const choose = ({ name, caption }: Attachment) => {
    close();
    take(picture(name, caption ?? ""));
  };
  return (
    <Dialog title={say("prose-photo")} close={close}>
      {photos.length === 0 && <p>{say("story-photo-none")}</p>}
      <ul className={style.lessons}>
        {photos.map((photo) => (
          <li key={photo.id}>
            <button type="button" onClick={() => choose(photo)} data-testid="photo-choice">
              <Picture attachment={photo} />
              <span>{photo.caption ?? photo.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
