// The line beneath the grid: what was just done and what was not, read out as well; and what
// the page has to say about the selection.
import type { ReactNode } from "react";
import { useTexts } from "../../lib/texts";
import { IconAlertTriangle } from "../icons";
import type { GridControl } from "./control";
import style from "./Grid.module.css";
import { useStore } from "./store";

interface Props {
  control: GridControl;
  notice: string | undefined;
  status: ReactNode;
}

export function Foot({ control, notice, status }: Props) {
  const { say } = useTexts();
  const said = useStore(control.store, (state) => state.said);
  const refused = said.some((one) => "key" in one && one.key.startsWith("grid-left-out"));
  const sentences = said.map((one) => ("key" in one ? say(one.key, { count: one.count }) : one.words));
  return (
    <div className={style.foot}>
      <p role="status" className={style.said} data-testid="grid-said" data-refused={refused || undefined}>
        {refused && <IconAlertTriangle size={15} aria-hidden="true" />}
        <span>{[...sentences, notice].filter(Boolean).join(" ")}</span>
      </p>
      {status && <div className={style.status}>{status}</div>}
    </div>
  );
}
