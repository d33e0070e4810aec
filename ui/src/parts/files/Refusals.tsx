// Why files were not attached, one sentence each, where they were to go.
import { IconAlertTriangle } from "../icons";
import style from "./Files.module.css";

export function Refusals({ of }: { of: string[] }) {
  return (
    <div role="alert" className={style.refusals}>
      {of.map((sentence) => (
        <p key={sentence}>
          <IconAlertTriangle size={16} aria-hidden="true" />
          {sentence}
        </p>
      ))}
    </div>
  );
}
