// Rows that cannot stand, each with the reason at its cell: they are mended where they are and
// tried again at once, left out, or saved as a list for whoever can mend them.
import { Button } from "@mantine/core";
import { useMemo, useState } from "react";
import { call } from "../../lib/call";
import { count } from "../../lib/format";
import type { TableLooked } from "../../lib/generated/TableLooked";
import type { TablePreviewed } from "../../lib/generated/TablePreviewed";
import type { TableRowRefused } from "../../lib/generated/TableRowRefused";
import { useChange } from "../../lib/queries";
import { useTexts } from "../../lib/texts";
import { Grid } from "../../parts/grid/Grid";
import { type Selection, withPatches } from "../../parts/grid/model";
import { IconAlertTriangle, IconDownload } from "../../parts/icons";
import { toast, toastProblem } from "../../parts/toast";
import { leaveRowsOut, mend, type Table } from "./given";
import { listOf, mendColumns, mendRows } from "./shown";
import style from "./Tables.module.css";

interface Props {
  table: Table;
  looked: TableLooked;
  previewed: TablePreviewed;
  busy: boolean;
}

export function Mend({ table, looked, previewed: { refused, counts }, busy }: Props) {
  const { say, language } = useTexts();
  const [selection, setSelection] = useState<Selection | null>(null);
  const columns = useMemo(() => mendColumns(looked.columns, say), [looked.columns, say]);
  const rows = useMemo(() => mendRows(refused), [refused]);
  // What was typed is seen at once, while the core looks at it again.
  const [typed, setTyped] = useState<Parameters<typeof withPatches>[1]>([]);
  const shown = useMemo(() => (busy ? withPatches(rows, typed) : rows), [rows, typed, busy]);
  const left = table.corrected.filter((row) => row.leave_out).map(({ row }) => row);
  const chosen = (selection?.rows ?? []).map(({ id }) => Number(id)).filter((row) => refused.some((one) => one.row === row));
  if (refused.length === 0 && left.length === 0) return null;
  return (
    <section className={style.mend} aria-labelledby="mend-heading" data-testid="table-mend">
      <h3 id="mend-heading">
        <IconAlertTriangle size={18} aria-hidden="true" />
        {say("tables-mend", { count: counts.refused, shown: count(counts.refused, language) })}
      </h3>
      {refused.length > 0 && (
        <>
          <p className={style.note}>{say("tables-mend-lead")}</p>
          <Grid
            label={say("tables-state-refused")}
            columns={columns}
            rows={shown}
            onPatches={(patches) => {
              setTyped(patches);
              mend(table, patches);
            }}
            onSelect={setSelection}
            status={whyOf(refused, selection)}
            maxHeight="20rem"
          />
          {refused.length < counts.refused && (
            <p className={style.note}>{say("tables-shown-first", { shown: count(refused.length, language) })}</p>
          )}
        </>
      )}
      <div className={style.tools}>
        {chosen.length > 0 && (
          <Button variant="default" size="compact-md" onClick={() => leaveRowsOut(table, chosen, true)} data-testid="leave-rows">
            {say("tables-leave-rows", { count: chosen.length })}
          </Button>
        )}
        {left.length > 0 && (
          <Button variant="default" size="compact-md" onClick={() => leaveRowsOut(table, left, false)} data-testid="take-rows">
            {say("tables-take-rows", { count: left.length })}
          </Button>
        )}
        {refused.length > 0 && <SaveList name={table.file.name} refused={refused} looked={looked} />}
      </div>
    </section>
  );
}

/** Why the row cannot stand in which the focus is, in full. */
function whyOf(refused: readonly TableRowRefused[], selection: Selection | null): string {
  const row = refused.find((one) => String(one.row) === selection?.active.row.id) ?? refused[0];
  return (row?.reasons ?? []).map(({ message }) => message).join(" ");
}

interface SaveListProps {
  name: string;
  refused: readonly TableRowRefused[];
  looked: Pick<TableLooked, "columns">;
}

export function SaveList({ name, refused, looked }: SaveListProps) {
  const { say, language } = useTexts();
  const saving = useChange("save_list");
  const close = say("window-close-message");
  const save = () => {
    const text = listOf(refused, looked.columns, { row: say("tables-row"), why: say("tables-why") }, language);
    saving.mutate(
      { name: say("tables-list-name", { name: name.replace(/\.[^.]*$/, "") }), text },
      {
        onSuccess: (file) => {
          if (!file) return;
          const reveal = () => void call("reveal_file", { handle: file.handle }).catch((error) => toastProblem(error, close));
          toast(say("tables-list-saved", { name: file.name }), close, { label: say("window-reveal-file"), run: reveal });
        },
        onError: (error) => toastProblem(error, close),
      },
    );
  };
  return (
    <Button
      variant="subtle"
      size="compact-md"
      leftSection={<IconDownload size={16} aria-hidden="true" />}
      onClick={save}
      loading={saving.isPending}
      data-testid="save-list"
    >
      {say("tables-save-list")}
    </Button>
  );
}
