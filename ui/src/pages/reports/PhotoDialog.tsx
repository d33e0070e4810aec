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
  // A name that two files have leads to one of them only: such a photo is called by its key.
  const shared = ({ name }: Attachment) => files.filter((other) => other.name === name).length > 1;
  const choose = (photo: Attachment) => {
    close();
    const { id, name, caption } = photo;
    take(shared(photo) ? picture(id, caption ?? name) : picture(name, caption ?? ""));
  };
  return (
    <Dialog title={say("prose-photo")} close={close}>
      {photos.length === 0 && <p>{say("story-photo-none")}</p>}
      <ul className={style.lessons}>
        {photos.map((photo) => (
          <li key={photo.id}>
            <button type="button" onClick={() => choose(photo)} data-testid="photo-choice">
              <Picture attachment={photo} />
              <span>
                {photo.caption ?? photo.name}
                {photo.caption && shared(photo) && <small> ({photo.name})</small>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
