// The files that are kept with the project: what they show, and a copy of them.
import type { Project } from "../../lib/generated/Project";
import { useTexts } from "../../lib/texts";
import { Copies } from "../../parts/files/Copies";
import { kindOf, sizeOf } from "../../parts/files/kinds";
import { Picture } from "../../parts/files/Picture";
import style from "./KeptFiles.module.css";
import { useLang } from "./record";

export function KeptFiles({ project }: { project: Project }) {
  const { say, language } = useTexts();
  return (
    <ul className={style.files}>
      {project.attachments.map((attachment) => (
        <li key={attachment.id} data-row={attachment.id}>
          <Picture attachment={attachment} />
          <div className={style.about}>
            <p className={style.name} dir="auto">
              {attachment.name}
            </p>
            {attachment.caption && <Caption k={attachment.id} text={attachment.caption} />}
            <p className={style.note}>
              {[
                say(`files-kind-${kindOf(attachment.media_type)}`),
                sizeOf(attachment.size, language),
                attachment.credit,
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </div>
          <Copies attachment={attachment.id} name={attachment.name} />
        </li>
      ))}
    </ul>
  );
}

function Caption({ k, text }: { k: string; text: string }) {
  return (
    <p lang={useLang(k)} dir="auto">
      {text}
    </p>
  );
}
