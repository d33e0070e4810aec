// The lines of one kind and period in the grid: what is typed or pasted goes to the core as one
// step; what it refuses stays where it was typed, with what to do about it.
import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { type CallError, call } from "../../lib/call";
import { count } from "../../lib/format";
import type { Period } from "../../lib/generated/Period";
import type { Project } from "../../lib/generated/Project";
import type { ReachGrid } from "../../lib/generated/ReachGrid";
import type { ReachKind } from "../../lib/generated/ReachKind";
import { reachKey, useChange, useReachGrid } from "../../lib/queries";
import { useTexts } from "../../lib/texts";
import { term } from "../../lib/vocabulary";
import { Grid } from "../../parts/grid/Grid";
import { type Deed, type Patch, type Selection, withPatches } from "../../parts/grid/model";
import { Problem } from "../../parts/Problem";
import { toastProblem } from "../../parts/toast";
import { Above } from "./Above";
import { at, chosen, columnsOf, type Drafts, merged, rowsOf, totalsOf, typedOf } from "./sheet";

interface Props {
  project: Project;
  kind: ReachKind;
  period: Period | null;
}

export function Lines({ project, kind, period }: Props) {
  const texts = useTexts();
  const grid = useReachGrid(project.id, kind, period?.id ?? null, texts.language);
  if (grid.error) return <Problem error={grid.error} />;
  return grid.data ? <Shown {...{ project, kind, period }} grid={grid.data} /> : null;
}

function Shown({ project, kind, period, grid }: Props & { grid: ReachGrid }) {
  const texts = useTexts();
  const { drafts, saving, notice, record } = useRecord({ project, kind, period }, grid);
  const [selection, setSelection] = useState<Selection | null>(null);
  const undo = useChange("undo");
  const redo = useChange("redo");
  const columns = useMemo(() => columnsOf(grid, texts), [grid, texts]);
  const kept = useMemo(() => rowsOf(grid, texts, drafts), [grid, texts, drafts]);
  const rows = useMemo(() => (saving.length > 0 ? withPatches(kept, saving) : kept), [kept, saving]);
  const totals = useMemo(() => totalsOf(grid, texts), [grid, texts]);
  return (
    <>
      <Above {...{ project, kind, period, grid, selection }} />
      <Grid
        label={texts.say("reach-grid", { kind: term(texts, "reach", kind), period: grid.period?.name ?? "" })}
        columns={columns}
        rows={rows}
        totals={totals}
        onPatches={record}
        onUndo={() => undo.mutate({})}
        onRedo={() => redo.mutate({})}
        onSelect={setSelection}
        notice={notice}
        status={selection && <Chosen grid={grid} selection={selection} />}
        empty={texts.say("reach-none")}
        maxHeight="calc(100vh - 19rem)"
      />
    </>
  );
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

/** Sends what was typed; the grid's answer takes its place without asking for everything anew. */
function useRecord({ project, kind, period }: Props, grid: ReachGrid) {
  const { say, language } = useTexts();
  const client = useQueryClient();
  const [drafts, setDrafts] = useState<Drafts>(new Map());
  const [saving, setSaving] = useState<readonly Patch[]>([]);
  const [notice, setNotice] = useState<string>();
  const key = reachKey(project.id, kind, period?.id ?? null, language);
  const settle = async (patches: readonly Patch[], deed: Deed) => {
    const { figures, fields } = typedOf(grid, patches);
    const refused = new Map(drafts);
    for (const { row, column } of patches) refused.delete(at(row, column));
    let told: string | undefined;
    if (figures.length > 0) {
      const answer = await call("record_reach", {
        project: project.id,
        kind,
        period: period?.id ?? null,
        language,
        figures,
        columns: grid.columns.map(({ part }) => part),
      });
      const places = patches.filter((patch) => typedOf(grid, [patch]).figures.length > 0);
      for (const { index, message } of answer.refused) {
        const place = places[index];
        if (place) refused.set(at(place.row, place.column), { text: place.text ?? "", message });
      }
      const now = merged(client.getQueryData<ReachGrid>(key) ?? grid, answer.grid);
      if (now) client.setQueryData<ReachGrid>(key, now);
      else await client.invalidateQueries({ queryKey: key });
      const kept = say("reach-kept", { count: answer.kept });
      const left = answer.refused.length > 0 ? say("reach-refused", { count: answer.refused.length }) : "";
      if (deed !== "type" || left) told = [kept, left].filter(Boolean).join(" ");
    }
    for (const { line, field, text } of fields) {
      const row = grid.lines.find(({ id }) => id === line)?.row;
      if (row) await call("edit_field", { table: "reach", row, field, value: text });
    }
    setDrafts(refused);
    setNotice(told);
    // The figures of the grid are there already; the rest of the window asks anew.
    const isGrid = ([name]: readonly unknown[]) => name === "reach_grid";
    await client.invalidateQueries({ predicate: ({ queryKey }) => fields.length > 0 || !isGrid(queryKey) });
  };
  const record = (patches: Patch[], deed: Deed) => {
    setSaving(patches);
    settle(patches, deed)
      .catch((error: CallError) => toastProblem(error, say("window-close-message")))
      .finally(() => setSaving([]));
  };
  return { drafts, saving, notice, record };
}
