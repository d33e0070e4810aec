// Exchange rates: which policy holds, which rates are asked for by name, and all that are kept,
// typed and pasted as in a spreadsheet.
import { Button } from "@mantine/core";
import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import type { FinanceShown } from "../../../lib/generated/FinanceShown";
import type { Project } from "../../../lib/generated/Project";
import type { RateNeeded } from "../../../lib/generated/RateNeeded";
import type { RowShown } from "../../../lib/generated/RowShown";
import { useVersionFinance } from "../../../lib/queries";
import { useRowChange, useRows } from "../../../lib/rows";
import { useUndoRedo } from "../../../lib/steps";
import { useTexts } from "../../../lib/texts";
import { Grid, type GridHandle } from "../../../parts/grid/Grid";
import { type Selection, withPatches } from "../../../parts/grid/model";
import { toTsv } from "../../../parts/grid/tsv";
import { IconClipboardText, IconTrash } from "../../../parts/icons";
import { Problem } from "../../../parts/Problem";
import { Refused } from "../../../parts/record/Refused";
import { toast, toastProblem } from "../../../parts/toast";
import type { ViewProps } from "../MoneyPage";
import { PasteRates } from "./PasteRates";
import { Policy } from "./Policy";
import style from "./Rates.module.css";
import { begunFor, columnsOf, inOrder, NEW, rowsOf } from "./sheet";
import { useRates } from "./useRates";

export function Rates({ project }: ViewProps) {
  const { language } = useTexts();
  const read = useRows("rate", null);
  const finance = useVersionFinance(project.id, undefined, language);
  if (read.error) return <Problem error={read.error} />;
  if (!read.data || finance.isPending) return null;
  return <Shown project={project} rates={read.data} finance={finance.data} />;
}

interface Props {
  project: Project;
  rates: readonly RowShown[];
  /** Nothing as long as there is no budget. */
  finance: FinanceShown | undefined;
}

function Shown({ project, rates, finance }: Props) {
  const texts = useTexts();
  const { say } = texts;
  const handle = useRef<GridHandle>(null);
  const [pasting, setPasting] = useState<string | null>(null);
  const [selection, setSelection] = useState<Selection | null>(null);
  const { drafts, saving, notice, record, discard, undo, redo, begun, begin } = useRates();
  const kept = useMemo(() => inOrder(rates), [rates]);
  const columns = useMemo(() => columnsOf(kept, texts), [kept, texts]);
  const drawn = useMemo(() => rowsOf(kept, begun, texts, drafts), [kept, begun, texts, drafts]);
  const rows = useMemo(() => (saving.length > 0 ? withPatches(drawn, saving) : drawn), [drawn, saving]);
  const source = finance?.policy.source ?? null;
  const enter = (needed: RateNeeded) => {
    begin(begunFor(needed, source));
    requestAnimationFrame(() => handle.current?.goTo(NEW, "rate"));
  };
  const active = kept.find(({ row }) => row === selection?.active.row.id);
  const remove = useRemoval();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Delete" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    remove(active);
  };
  const nameOf = (line: string) => {
    const row = kept.find(({ row }) => row === line);
    return row ? (row.values["date"]?.shown ?? say("rates-always")) : say("rates-new");
  };
  return (
    <>
      <Policy project={project} finance={finance} enter={enter} />
      <div className={style.tools}>
        <p className={style.note}>{say("rates-shared")}</p>
        <Button
          variant="subtle"
          color="red"
          leftSection={<IconTrash size={16} aria-hidden="true" />}
          onClick={() => remove(active)}
          disabled={!active}
          data-testid="delete-rate"
        >
          {say("rates-delete")}
        </Button>
        <Button
          variant="default"
          leftSection={<IconClipboardText size={16} aria-hidden="true" />}
          onClick={() => setPasting("")}
          data-testid="paste-rates"
        >
          {say("rates-paste")}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the grid within is what has the focus */}
      <div className={style.sheet} onKeyDown={onKeyDown}>
        <Grid
          ref={handle}
          label={say("money-view-rates")}
          columns={columns}
          rows={rows}
          onPatches={record}
          // Several lines that are pasted into the new row are new rates: they are looked at first.
          beforePaste={async (block, area) => {
            if (rows[area.top]?.id !== NEW || block.length < 2) return { block };
            setPasting(toTsv(block));
            return null;
          }}
          onUndo={undo}
          onRedo={redo}
          onSelect={setSelection}
          notice={notice}
          maxHeight="max(20rem, 100vh - 24rem)"
        />
      </div>
      <Refused
        drafts={drafts}
        rows={rows}
        columns={columns}
        name={({ line, column }) =>
          [nameOf(line), columns.find(({ key }) => key === column)?.name].filter(Boolean).join(" · ")
        }
        stays={({ line, column }) => kept.find(({ row }) => row === line)?.values[column]?.shown ?? ""}
        goTo={({ line, column }) => handle.current?.goTo(line, column)}
        discard={discard}
      />
      {pasting !== null && (
        <PasteRates given={pasting} source={source} into={finance?.currency ?? null} close={() => setPasting(null)} />
      )}
    </>
  );
}

/** Deletes a rate; undo brings it back. */
function useRemoval() {
  const { say } = useTexts();
  const { undo } = useUndoRedo();
  const deleting = useRowChange("delete_row");
  const close = say("window-close-message");
  return (row: RowShown | undefined) => {
    if (!row) return;
    deleting.mutate(
      { table: "rate", row: row.row },
      {
        onSuccess: () => toast(say("rates-deleted"), close, { label: say("window-undo"), run: undo }),
        onError: (error) => toastProblem(error, close),
      },
    );
  };
}
