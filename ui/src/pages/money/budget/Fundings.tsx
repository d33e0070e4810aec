// Who pays: the donor's grant, co-funding, our own, things and work given.
import type { Project } from "../../../lib/generated/Project";
import { useTexts } from "../../../lib/texts";
import { SideDialog } from "../../../parts/Dialog";
import { RowList } from "../../../parts/edit/RowList";
import style from "./Budget.module.css";

export function Fundings({ project, close }: { project: Project; close: () => void }) {
  const { say } = useTexts();
  return (
    <SideDialog title={say("budget-fundings-title")} close={close}>
      <div className={style.form}>
        <p className={style.note}>{say("budget-fundings-lead")}</p>
        <RowList table="funding" project={project.id} languages={project.languages} />
      </div>
    </SideDialog>
  );
}
