// A version of the budget in the grid, with what can be done above it and what was refused below.
import { useEffect, useMemo, useRef, useState } from "react";
import type { BudgetRow } from "../../../lib/generated/BudgetRow";
import type { BudgetShown } from "../../../lib/generated/BudgetShown";
import type { Project } from "../../../lib/generated/Project";
import { useVersionFinance } from "../../../lib/queries";
import { useTexts } from "../../../lib/texts";
import { Grid, type GridHandle } from "../../../parts/grid/Grid";
import { type GridRow, type Selection, withPatches } from "../../../parts/grid/model";
import { Refused } from "../../../parts/record/Refused";
import type { Beginning } from "./Budget";
import style from "./Budget.module.css";
import { Dialogs, type Opened } from "./Dialogs";
import { columnsOf, keptText, placeName, rowsOf, totalsOf, type View } from "./sheet";
import { Totals } from "./Totals";
import { Tools } from "./Tools";
import { useBudgetRecord } from "./useBudgetRecord";
import { type LineDeed, useLineDeeds } from "./useLineDeeds";
import { Versions } from "./Versions";
import { inForce, versionName } from "./naming";

interface Props {
  project: Project;
  budget: BudgetShown;
  /** The version as the address names it. */
  asked: string | undefined;
  /** Key of the line to which the address leads. */
  ledTo: string | undefined;
  beginning: Beginning | null;
}

const OPENED: Readonly<Record<Beginning, Opened>> = {
  line: { is: "line", as: "sibling", beside: null },
  paste: { is: "paste" },
};

export function BudgetGrid({ project, budget, asked, ledTo, beginning }: Props) {
  const texts = useTexts();
  const { say, language } = texts;
  const handle = useRef<GridHandle>(null);
  const finance = useVersionFinance(project.id, budget.version.id, language).data;
  const [byPeriod, showPeriods] = useState(() => budget.parts.some(({ period }) => period !== null));
  const [opened, open] = useState<Opened | null>(beginning && OPENED[beginning]);
  const [selection, setSelection] = useState<Selection | null>(null);
  const locked = useLocked(budget);
  const { periods } = project;
  const view: View = useMemo(
    () => ({ budget, finance, periods, byPeriod, locked }),
    [budget, finance, periods, byPeriod, locked],
  );
  const { drafts, saving, notice, record, discard, undo, redo } = useBudgetRecord(view, asked);
  const columns = useMemo(() => columnsOf(view, texts), [view, texts]);
  const kept = useMemo(() => rowsOf(view, texts, drafts), [view, texts, drafts]);
  const rows = useMemo(() => (saving.length > 0 ? withPatches(kept, saving) : kept), [kept, saving]);
  const totals = useMemo(() => totalsOf(view, texts), [view, texts]);
  const active = budget.rows.find(({ id }) => id === selection?.active.row.id);
  const back = useWayBack(rows, selection?.active.column.key ?? "text", ledTo, (row, column) =>
    handle.current?.goTo(row, column),
  );
  const deeds = useLineDeeds({ budget, locked, open, back });
  const run = (deed: LineDeed) => deeds.run(deed, active);
  return (
    <>
      <Versions {...{ project, budget, open }} />
      <Totals budget={budget} />
      <Tools
        {...{ budget, active, locked, run, open, byPeriod, showPeriods }}
        periods={periods.length}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the grid within is what has the focus */}
      <div className={style.sheet} onKeyDown={(event) => deeds.onKeyDown(event, active)}>
        <Grid
          ref={handle}
          label={say("budget-grid", { version: versionName(budget.version, texts) })}
          columns={columns}
          rows={rows}
          totals={totals}
          onPatches={record}
          onUndo={undo}
          onRedo={redo}
          onSelect={setSelection}
          notice={notice}
          empty={say("budget-empty")}
          maxHeight="max(24rem, 100vh - 21rem)"
        />
      </div>
      <Refused
        drafts={drafts}
        rows={rows}
        columns={columns}
        name={(draft) => placeName(view, columns, draft)}
        stays={({ line, column }) => keptText(view, texts, line, column)}
        goTo={({ line, column }) => handle.current?.goTo(line, column)}
        discard={discard}
      />
      {opened && <Dialogs {...{ project, budget, opened, open, back }} />}
    </>
  );
}

/** Takes the focus to a cell, once its row is there and the dialog that it came from is gone. */
function useWayBack(
  rows: readonly GridRow[],
  usual: string,
  first: string | undefined,
  goTo: (row: string, column: string) => void,
): (row: string | undefined, column?: string) => void {
  const [wanted, setWanted] = useState(first === undefined ? null : { row: first, column: "amount" });
  useEffect(() => {
    if (!wanted || !rows.some(({ id }) => id === wanted.row)) return undefined;
    const frame = requestAnimationFrame(() => {
      setWanted(null);
      const elsewhere = document.activeElement?.closest("[role=dialog]");
      if (!elsewhere) goTo(wanted.row, wanted.column);
    });
    return () => cancelAnimationFrame(frame);
  });
  return (row, column = usual) => {
    if (row !== undefined) setWanted({ row, column });
  };
}

/** Why nothing can be typed into an older version, and what can be done. */
function useLocked({ version, versions, superseded_by }: BudgetShown): string | undefined {
  const texts = useTexts();
  if (superseded_by === null) return undefined;
  const later = inForce(versions);
  return texts.say("budget-locked", {
    version: versionName(version, texts),
    later: later ? versionName(later, texts) : "?",
  });
}

/** What a line is called in a sentence. */
export function lineName({ code, text }: Pick<BudgetRow, "code" | "text">): string {
  return [code, text].filter(Boolean).join(" ");
}
