// A refusal or failure beside the thing it belongs to: the core's sentence, never its code.
import type { ReactNode } from "react";
import type { CallError } from "../lib/call";
import { IconAlertTriangle } from "./icons";
import style from "./Problem.module.css";

/** `children` is what can be done about it. */
export function Problem({ error, children }: { error: Pick<CallError, "message">; children?: ReactNode }) {
  return (
    <div className={style.problem} role="alert">
      <IconAlertTriangle size={18} aria-hidden="true" />
      <div>
        <p>{error.message}</p>
        {children && <div className={style.next}>{children}</div>}
      </div>
    </div>
  );
}
