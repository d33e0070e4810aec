// The bar that stays in sight: says that nothing has changed, and changes it. Rows are counted
// while they are kept; stopping leaves all as before.
import { Button } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { call } from "../../lib/call";
import { count } from "../../lib/format";
import type { AppStatus } from "../../lib/commands";
import type { TableCounts } from "../../lib/generated/TableCounts";
import { onTableProgress } from "../../lib/host";
import { useChange } from "../../lib/queries";
import { KEYS } from "../../lib/shortcuts";
import { useUndoRedo } from "../../lib/steps";
import { useTexts } from "../../lib/texts";
import { Keys } from "../../parts/Keys";
import { IconFileImport } from "../../parts/icons";
import { Problem } from "../../parts/Problem";
import { toast, toastProblem } from "../../parts/toast";
import { decideTable, mendedOf, type Table } from "./given";
import style from "./Tables.module.css";

interface Props {
  table: Table;
  counts: TableCounts;
  busy: boolean;
}

export function Keep({ table, counts, busy }: Props) {
  const { say, language } = useTexts();
  const { undo } = useUndoRedo();
  const client = useQueryClient();
  const importing = useChange("import_table");
  const wanted = counts.new + counts.changed;
  const close = say("window-close-message");
  const confirm = () =>
    importing.mutate(
      { ...mendedOf(table), without_refused: true },
      {
        onSuccess: (imported) => {
          // Nothing is an import that was stopped: all is as before.
          if (!imported) return;
          const { undo: step } = client.getQueryData<AppStatus>(["status"]) ?? {};
          decideTable(table.id, { imported, step: step?.seq ?? null });
          const rows = imported.counts.new + imported.counts.changed;
          if (rows === 0) return;
          const said = say("tables-imported", { count: rows, shown: count(rows, language) });
          toast(said, close, { label: say("window-undo"), run: undo });
        },
      },
    );
  const possible = wanted > 0 && !busy && !importing.isPending;
  // Not while a cell is being mended: its row has to be looked at first.
  useHotkeys([[KEYS.import[0], (event) => possible && !isInGrid(event.target) && confirm()]], [], true);
  const stop = () => void call("cancel_table", {}).catch((error) => toastProblem(error, close));
  return (
    <div className={style.keep}>
      {importing.error && <Problem error={importing.error} />}
      {importing.isPending ? (
        <Underway />
      ) : (
        <p role="status">
          {say(counts.refused > 0 ? "tables-refused-stay" : "window-nothing-changed", { count: counts.refused })}
        </p>
      )}
      {importing.isPending && (
        <Button variant="default" onClick={stop} data-testid="stop-table">
          {say("window-cancel")}
        </Button>
      )}
      <Button
        leftSection={<IconFileImport size={18} aria-hidden="true" />}
        rightSection={<Keys of={KEYS.import[0]} />}
        disabled={wanted === 0 || busy}
        loading={importing.isPending}
        onClick={confirm}
        data-testid="import-table"
      >
        {wanted === 0 ? say("tables-nothing-new") : say("tables-import", { count: wanted, shown: count(wanted, language) })}
      </Button>
    </div>
  );
}

function isInGrid(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("[role=grid]") !== null;
}

function Underway() {
  const { say, language } = useTexts();
  const [{ done, of }, setProgress] = useState({ done: 0, of: 0 });
  useEffect(() => onTableProgress(setProgress), []);
  // Rows are read first and written then.
  const all = of / 2;
  const [key, here] = done <= all ? (["tables-underway", done] as const) : (["tables-writing", done - all] as const);
  return (
    <div className={style.underway} role="status">
      <p>{say(key, { shown: count(here, language), of: count(all, language) })}</p>
      <progress aria-label={say("tables-importing")} {...(of > 0 && { value: done, max: of })} />
    </div>
  );
}
