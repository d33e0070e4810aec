// What would become of the rows: how many are new, changed, there already or refused, each to be
// seen; those that are refused are mended here. Then the import itself.
import { SegmentedControl } from "@mantine/core";
import { useMemo, useState } from "react";
import { count } from "../../lib/format";
import type { RowState } from "../../lib/generated/RowState";
import type { TableLooked } from "../../lib/generated/TableLooked";
import type { TablePreviewed } from "../../lib/generated/TablePreviewed";
import { useTexts } from "../../lib/texts";
import { Grid } from "../../parts/grid/Grid";
import { Problem } from "../../parts/Problem";
import { usePreviewed } from "./asking";
import { Counts } from "./Counts";
import type { Table } from "./given";
import { Keep } from "./Keep";
import { Mend } from "./Mend";
import { shownColumns, shownRows } from "./shown";
import style from "./Tables.module.css";

interface Props {
  table: Table;
  looked: TableLooked;
  /** Nothing is open any more. */
  ready: boolean;
  /** The project is not named. */
  lacking: boolean;
}

export function Preview({ table, looked, ready, lacking }: Props) {
  const { say } = useTexts();
  const previewed = usePreviewed(table, ready);
  if (looked.questions.length > 0 || looked.missing.length > 0 || lacking) {
    return <p className={style.note}>{say(openWord(looked, lacking))}</p>;
  }
  if (previewed.error) return <Problem error={previewed.error} />;
  if (!previewed.data) return <p role="status">{say("tables-reckoning")}</p>;
  return <Shown table={table} looked={looked} previewed={previewed.data} busy={previewed.isFetching} />;
}

/** What has to be said first. */
function openWord(looked: TableLooked, lacking: boolean): string {
  if (lacking) return "tables-open-project";
  return looked.missing.length > 0 ? "tables-open-columns" : "tables-open-questions";
}

interface ShownProps {
  table: Table;
  looked: TableLooked;
  previewed: TablePreviewed;
  busy: boolean;
}

function Shown({ table, looked, previewed, busy }: ShownProps) {
  return (
    <div className={style.preview} aria-busy={busy} data-testid="table-preview">
      <Counts counts={previewed.counts} />
      <Mend table={table} looked={looked} previewed={previewed} busy={busy} />
      <Rows looked={looked} previewed={previewed} />
      <Keep table={table} counts={previewed.counts} busy={busy} />
    </div>
  );
}

const STATES = ["new", "changed", "unchanged"] as const satisfies readonly RowState[];
type Told = (typeof STATES)[number];

/** The rows of one state; of those that change, what was beside what will be. */
function Rows({ looked, previewed: { rows, counts } }: Pick<ShownProps, "looked" | "previewed">) {
  const { say, language } = useTexts();
  const among = STATES.filter((state) => counts[state] > 0);
  const [wanted, setWanted] = useState<Told>("new");
  const state = among.includes(wanted) ? wanted : among[0];
  const columns = useMemo(() => shownColumns(looked, rows, say), [looked, rows, say]);
  const drawn = useMemo(() => shownRows(rows.filter((row) => row.state === state), say), [rows, state, say]);
  if (!state) return null;
  return (
    <>
      {among.length === 1 ? (
        <h3 className={style.rowsOf}>{say(`tables-state-${state}`)}</h3>
      ) : (
        <SegmentedControl
          aria-label={say("tables-show")}
          data={among.map((value) => ({
            value,
            label: `${say(`tables-state-${value}`)} (${count(counts[value], language)})`,
          }))}
          value={state}
          onChange={(value) => setWanted(STATES.find((one) => one === value) ?? state)}
          data-testid="table-states"
        />
      )}
      {drawn.length < counts[state] && (
        <p className={style.note}>{say("tables-shown-first", { shown: count(drawn.length, language) })}</p>
      )}
      <Grid label={say(`tables-state-${state}`)} columns={columns} rows={drawn} maxHeight="24rem" />
    </>
  );
}

