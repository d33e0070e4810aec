// Above the grid: the kind's figure for the whole project and how it came about, and what can
// be done with lines.
import { Button, Switch } from "@mantine/core";
import { useState } from "react";
import { count } from "../../lib/format";
import type { Period } from "../../lib/generated/Period";
import type { Project } from "../../lib/generated/Project";
import type { ReachGrid } from "../../lib/generated/ReachGrid";
import type { ReachKind } from "../../lib/generated/ReachKind";
import { useChange, useReachTold } from "../../lib/queries";
import { useTexts } from "../../lib/texts";
import type { Selection } from "../../parts/grid/model";
import { FieldHistory } from "../../parts/FieldHistory";
import { IconHistory, IconPencil, IconPlus, IconTrash } from "../../parts/icons";
import { Missing } from "../../parts/Missing";
import { toast, toastProblem } from "../../parts/toast";
import { AddLine } from "./AddLine";
import { EditLine } from "./EditLine";
import { HowCounted } from "./HowCounted";
import style from "./ReachPage.module.css";
import { isTotal } from "./sheet";

interface Props {
  project: Project;
  kind: ReachKind;
  period: Period | null;
  grid: ReachGrid;
  selection: Selection | null;
  before: boolean;
  showBefore: (before: boolean) => void;
}

export function Above({ project, kind, period, grid, selection, before, showBefore }: Props) {
  const { say, language } = useTexts();
  const [open, setOpen] = useState<"add" | "how" | "edit" | "history" | null>(null);
  const told = useReachTold(project.id, kind, language).data;
  const close = () => setOpen(null);
  const closed = grid.period?.closed_at != null;
  const active = selection?.active;
  const line = grid.lines.find(({ id }) => id === active?.row.id);
  const row = line?.row ?? null;
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
        {grid.previous && (
          <Switch
            label={say("reach-before-show", { period: grid.previous.code })}
            checked={before}
            onChange={(event) => showBefore(event.currentTarget.checked)}
            data-testid="show-before"
          />
        )}
        <Button
          variant="subtle"
          leftSection={<IconHistory size={16} aria-hidden="true" />}
          onClick={() => setOpen("history")}
          disabled={row === null}
          data-testid="cell-history"
        >
          {say("reach-history")}
        </Button>
        <Button
          variant="subtle"
          leftSection={<IconPencil size={16} aria-hidden="true" />}
          onClick={() => setOpen("edit")}
          disabled={closed || !line}
          data-testid="edit-line"
        >
          {say("reach-edit-line")}
        </Button>
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
      {open === "edit" && line && <EditLine {...{ project, line, close }} />}
      {open === "history" && row && (
        <FieldHistory
          project={project.id}
          row={row}
          // A part is a row of its own that hangs on the line: the line's history tells of it.
          {...(active && isTotal(active.column) && { field: "value" })}
          close={close}
        />
      )}
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
