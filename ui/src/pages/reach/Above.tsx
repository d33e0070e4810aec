// Above the grid: the kind's figure for the whole project and how it came about, and what can
// be done with lines.
import { Button } from "@mantine/core";
import { useState } from "react";
import { count } from "../../lib/format";
import type { Period } from "../../lib/generated/Period";
import type { Project } from "../../lib/generated/Project";
import type { ReachGrid } from "../../lib/generated/ReachGrid";
import type { ReachKind } from "../../lib/generated/ReachKind";
import { useChange, useReachTold } from "../../lib/queries";
import { useTexts } from "../../lib/texts";
import type { Selection } from "../../parts/grid/model";
import { IconPlus, IconTrash } from "../../parts/icons";
import { Missing } from "../../parts/Missing";
import { toast, toastProblem } from "../../parts/toast";
import { AddLine } from "./AddLine";
import { HowCounted } from "./HowCounted";
import style from "./ReachPage.module.css";

interface Props {
  project: Project;
  kind: ReachKind;
  period: Period | null;
  grid: ReachGrid;
  selection: Selection | null;
}

export function Above({ project, kind, period, grid, selection }: Props) {
  const { say, language } = useTexts();
  const [open, setOpen] = useState<"add" | "how" | null>(null);
  const told = useReachTold(project.id, kind, language).data;
  const close = () => setOpen(null);
  const closed = grid.period?.closed_at != null;
  return (
    <div className={style.above}>
      <p className={style.figure} data-testid="reach-figure">
        <span>{say("reach-whole-project")}</span>
        {told?.value == null ? <Missing k="not-reported" /> : <strong>{count(told.value, language)}</strong>}
        <Button variant="subtle" size="compact-sm" onClick={() => setOpen("how")} data-testid="how-counted">
          {say("reach-how")}
        </Button>
      </p>
      <div className={style.tools}>
        <DeleteLines grid={grid} selection={selection} off={closed} />
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden="true" />}
          onClick={() => setOpen("add")}
          disabled={closed}
          data-testid="add-line"
        >
          {say("reach-add-line")}
        </Button>
      </div>
      {open === "add" && <AddLine {...{ project, kind, period, close }} />}
      {open === "how" && told && <HowCounted told={told} close={close} />}
    </div>
  );
}

/** Deletes the chosen lines' rows of this period; those of other periods stay. */
function DeleteLines({
  grid,
  selection,
  off,
}: {
  grid: ReachGrid;
  selection: Selection | null;
  off: boolean;
}) {
  const { say } = useTexts();
  const deleting = useChange("delete_row");
  const undoing = useChange("undo");
  const close = say("window-close-message");
  const chosen = new Set(selection?.rows.map(({ id }) => id));
  const rows = grid.lines.flatMap(({ id, row }) => (row !== null && chosen.has(id) ? [row] : []));
  const [only] = rows.length === 1 ? rows : [];
  const run = () => {
    if (!only) return;
    deleting.mutate(
      { table: "reach", row: only },
      {
        onSuccess: () =>
          toast(say("reach-line-deleted"), close, {
            label: say("window-undo"),
            run: () => undoing.mutate({}),
          }),
        onError: (error) => toastProblem(error, close),
      },
    );
  };
  return (
    <Button
      variant="subtle"
      color="red"
      leftSection={<IconTrash size={16} aria-hidden="true" />}
      onClick={run}
      disabled={off || !only}
      data-testid="delete-line"
    >
      {say("reach-delete-line")}
    </Button>
  );
}
