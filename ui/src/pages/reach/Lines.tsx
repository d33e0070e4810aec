// The lines of one kind and period in the grid, what stands above it and what was refused.
import { useMemo, useRef, useState } from "react";
import { count, dayOf } from "../../lib/format";
import type { Period } from "../../lib/generated/Period";
import type { Project } from "../../lib/generated/Project";
import type { ReachGrid } from "../../lib/generated/ReachGrid";
import type { ReachKind } from "../../lib/generated/ReachKind";
import { useReachGrid } from "../../lib/queries";
import { useTexts } from "../../lib/texts";
import { term } from "../../lib/vocabulary";
import { Grid, type GridHandle } from "../../parts/grid/Grid";
import { type Selection, withPatches } from "../../parts/grid/model";
import { Problem } from "../../parts/Problem";
import { Refused } from "../../parts/record/Refused";
import { Above } from "./Above";
import { MissingPlaces } from "./MissingPlaces";
import { chosen, columnsOf, keptText, placeName, type RowsMade, rowsOf, totalsOf, wordsOf } from "./sheet";
import { usePaste } from "./usePaste";
import { useRecord } from "./useRecord";

interface Props {
  project: Project;
  kind: ReachKind;
  period: Period | null;
  /** The previous period's breakdown stands beside. */
  before: boolean;
  showBefore: (before: boolean) => void;
}

export function Lines(props: Props) {
  const { project, kind, period } = props;
  const grid = useReachGrid(project.id, kind, period?.id ?? null, useTexts().language);
  if (grid.error) return <Problem error={grid.error} />;
  return grid.data ? <Shown {...props} grid={grid.data} /> : null;
}

function Shown({ project, kind, period, before, showBefore, grid }: Props & { grid: ReachGrid }) {
  const texts = useTexts();
  const handle = useRef<GridHandle>(null);
  const { drafts, saving, notice, record, discard, undo, redo } = useRecord({ project, kind, period }, grid);
  const [selection, setSelection] = useState<Selection | null>(null);
  const closed = useClosed(period);
  const view = useMemo(() => ({ before, closed }), [before, closed]);
  const columns = useMemo(() => columnsOf(grid, texts, view), [grid, texts, view]);
  const words = wordsOf(grid);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with other words, no row of before is right
  const made = useMemo((): RowsMade => new WeakMap(), [texts, view, words]);
  const kept = useMemo(() => rowsOf(grid, texts, drafts, view, made), [grid, texts, drafts, view, made]);
  const rows = useMemo(() => (saving.length > 0 ? withPatches(kept, saving) : kept), [kept, saving]);
  const totals = useMemo(() => totalsOf(grid, texts), [grid, texts]);
  const { beforePaste, question, takeConfirmed, missing, forgetMissing } = usePaste(grid, columns);
  return (
    <>
      <Above {...{ project, kind, period, grid, selection, before, showBefore }} />
      <Grid
        ref={handle}
        label={texts.say("reach-grid", { kind: term(texts, "reach", kind), period: grid.period?.name ?? "" })}
        columns={columns}
        rows={rows}
        totals={totals}
        onPatches={(patches, deed) => record(patches, deed, takeConfirmed())}
        beforePaste={beforePaste}
        onUndo={undo}
        onRedo={redo}
        onSelect={setSelection}
        notice={notice}
        status={selection && <Chosen grid={grid} selection={selection} />}
        empty={texts.say("reach-none")}
        // On a small or magnified screen the page scrolls instead.
        maxHeight="max(22rem, 100vh - 19rem)"
      />
      {missing.length > 0 && (
        <MissingPlaces {...{ project, kind, period }} places={missing} done={forgetMissing} />
      )}
      <Refused
        drafts={drafts}
        rows={rows}
        columns={columns}
        name={(draft) => placeName(rows, columns, draft)}
        stays={({ line, column }) => keptText(grid, texts, line, column)}
        goTo={({ line, column }) => handle.current?.goTo(line, column)}
        discard={discard}
      />
      {question}
    </>
  );
}

/** Who closed the period and when, and what can be done: said to who types there. */
function useClosed(period: Period | null): string | undefined {
  const { say, language } = useTexts();
  if (!period?.closed_at) return undefined;
  const at = dayOf(period.closed_at, language);
  return say("refused-period-closed", { who: period.closed_by ?? "?", at, period: period.code });
}

function Chosen({ grid, selection }: { grid: ReachGrid; selection: Selection }) {
  const { say, language } = useTexts();
  const { cells, people } = chosen(
    grid,
    selection.rows.map(({ id }) => id),
    selection.columns.map(({ key }) => key),
  );
  if (cells < 2) return null;
  return say("reach-chosen", { count: cells, sum: count(people, language) });
}
