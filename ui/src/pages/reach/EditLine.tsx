// What a line says besides its figures: whose people they are, where, who, and how they were
// counted. Each field is kept when it is left, by the same form as everywhere.
import type { GridLine } from "../../lib/generated/GridLine";
import type { Project } from "../../lib/generated/Project";
import { useEntity, useRow } from "../../lib/rows";
import { useTexts } from "../../lib/texts";
import { SideDialog } from "../../parts/Dialog";
import { RowForm } from "../../parts/edit/RowForm";
import { Problem } from "../../parts/Problem";
import style from "./ReachPage.module.css";

/** What makes the line, in every period. */
const LINE = ["indicator", "node", "place", "group"] as const;

/** How its people were counted in this period, if it has figures in it. */
const COUNTING = ["method", "overlap_percent", "counted_from", "text"] as const;

interface Props {
  project: Project;
  line: GridLine;
  close: () => void;
}

export function EditLine({ project, line, close }: Props) {
  const { say } = useTexts();
  const entity = useEntity("reach");
  const row = useRow("reach", line.row ?? line.id);
  return (
    <SideDialog title={say("reach-edit-line")} close={close}>
      <div className={style.reopen} data-testid="edit-line-form">
        <p>{say("reach-edit-line-note")}</p>
        {row.error && <Problem error={row.error} />}
        {entity && row.data && (
          <RowForm
            entity={entity}
            project={project.id}
            row={row.data}
            languages={project.languages}
            only={line.row === null ? LINE : [...LINE, ...COUNTING]}
            editWith="edit_reach_line"
          />
        )}
      </div>
    </SideDialog>
  );
}
