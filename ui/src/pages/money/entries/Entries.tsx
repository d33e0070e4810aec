// Entries of a project's money as in a spreadsheet: typed at the foot, pasted as a block, and
// mended in their cells. Every figure elsewhere leads here, to the entries that make it.
import { useDebouncedValue } from "@mantine/hooks";
import { useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { EntryShown } from "../../../lib/generated/EntryShown";
import type { Project } from "../../../lib/generated/Project";
import { type EntriesWanted, useBudget, useEntries, useEntrySums } from "../../../lib/queries";
import { link } from "../../../lib/route";
import { useTexts } from "../../../lib/texts";
import type { Placed } from "../../../parts/grid/control";
import { Grid, type GridHandle } from "../../../parts/grid/Grid";
import { type GridRow, type Selection, withPatches } from "../../../parts/grid/model";
import type { Rect } from "../../../parts/grid/range";
import type { Block } from "../../../parts/grid/tsv";
import { Problem } from "../../../parts/Problem";
import { Refused } from "../../../parts/record/Refused";
import type { ViewProps } from "../MoneyPage";
import { DeleteEntries, Duplicate, EntryFiles } from "./Deeds";
import style from "./Entries.module.css";
import { Filters, type Narrowed, wantedOf } from "./Filters";
import { arranged, headed } from "./headings";
import { Missing } from "./Missing";
import { columnsOf, emptyRow, placeName, type RowsMade, rowOf, type View } from "./sheet";
import { Sums, sumsIn } from "./Sums";
import { useOrder } from "./useOrder";
import { useRecord } from "./useRecord";

/** Milliseconds without a key after which the core is asked. */
const PAUSE = 250;

export function Entries({ project, route }: ViewProps) {
  const { language } = useTexts();
  const [narrowed, setNarrowed] = useState<Narrowed>({ currency: null, text: "" });
  const [text] = useDebouncedValue(narrowed.text, PAUSE);
  const { line, period, kind, from, until, funding } = route;
  const wanted = useMemo(
    () => wantedOf({ project: project.id, line, period, kind, from, until, funding }, { ...narrowed, text }),
    [project.id, line, period, kind, from, until, funding, narrowed, text],
  );
  const entries = useEntries(wanted, language);
  const { fetchNextPage, hasNextPage, isFetching } = entries;
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  const all = useMemo(() => entries.data?.pages.flatMap((page) => page.entries) ?? [], [entries.data]);
  const [first] = entries.data?.pages ?? [];
  return (
    <div className={style.entries}>
      <Filters {...{ project, route, narrowed }} change={setNarrowed} />
      {entries.error && <Problem error={entries.error} />}
      {first && (
        <Shown
          key={project.id}
          {...{ project, wanted }}
          entries={all}
          currency={first.currency}
          policy={first.policy.policy}
          complete={!hasNextPage}
        />
      )}
    </div>
  );
}

interface Props {
  project: Project;
  wanted: EntriesWanted;
  entries: readonly EntryShown[];
  currency: View["currency"];
  policy: View["policy"];
  /** All of them have been read. */
  complete: boolean;
}

function Shown({ project, wanted, entries, currency, policy, complete }: Props) {
  const texts = useTexts();
  const { say } = texts;
  const handle = useRef<GridHandle>(null);
  const budget = useBudget(project.id, undefined, texts.language).data ?? null;
  const order = useOrder();
  const receipts = policy === "weighted_receipts" || policy === "fifo_receipts";
  const recording = useRecord({ project: project.id, wanted, receipts, askOrder: order.ask });
  const { drafts, saving, notice, record, leave, discard, undo, redo, foot } = recording;
  const { rows: footRows, keys } = foot;
  const [selection, setSelection] = useState<Selection | null>(null);
  const files = useMemo(() => countFiles(project), [project]);
  const view = useMemo(
    (): View => ({ texts, budget, currency, policy, files }),
    [texts, budget, currency, policy, files],
  );
  const columns = useMemo(() => columnsOf(view), [view]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with other words, no row of before is right
  const made = useMemo((): RowsMade => new WeakMap(), [view]);
  const rows = useMemo(() => {
    const waits = new Set([...drafts.values()].map(({ line }) => line));
    const row = (entry: EntryShown) => rowOf(entry, view, drafts, waits, made);
    const here = new Set(footRows.map((id) => keys.get(id)));
    const there = new Map(entries.filter(({ id }) => here.has(id)).map((entry) => [entry.id, entry]));
    const beneath = footRows.flatMap((id): GridRow[] => {
      const key = keys.get(id);
      if (key === undefined) return [emptyRow(id, drafts, view)];
      const entry = there.get(key);
      return entry ? [row(entry)] : [];
    });
    return [...entries.filter(({ id }) => !here.has(id)).map(row), ...beneath];
  }, [entries, drafts, view, made, footRows, keys]);
  const shown = useMemo(() => (saving.length > 0 ? withPatches(rows, saving) : rows), [rows, saving]);
  useLeft(selection, leave);

  const beforePaste = async (block: Block, area: Rect): Promise<Placed> => {
    const heads = headed(block);
    const named = columns.map(({ key }) => key);
    const begin = heads ? rows.length - 1 : area.top;
    const put = heads ? arranged(block, heads, named) : block;
    flushSync(() => foot.room(begin + put.length - rows.length));
    if (!heads) return { block: put };
    const unknown = heads.unknown.length > 0 ? say("entries-headings-unknown", { names: heads.unknown.join(", ") }) : "";
    const told = [say("entries-headings-found"), unknown].filter(Boolean).join(" ");
    return { block: put, row: begin, column: 0, told };
  };

  const kept = useMemo(() => new Map(entries.map((entry) => [entry.id, entry])), [entries]);
  const chosen = (selection?.rows ?? []).flatMap(({ id }) => kept.get(id) ?? []);
  const again = (copies: Parameters<typeof recording.duplicate>[0]) => recording.duplicate(copies);
  return (
    <>
      <div className={style.above}>
        <Sums {...{ wanted }} />
        <div className={style.tools}>
          <EntryFiles project={project} entry={chosen[0]} />
          <Duplicate entries={chosen} duplicate={again} />
          <DeleteEntries project={project.id} entries={chosen} />
        </div>
      </div>
      <Missing project={project.id} entries={entries} budget={budget !== null} empty={complete && entries.length === 0} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a row that waits is kept when the grid is left */}
      <div
        onBlur={({ currentTarget, relatedTarget }) => {
          const active = selection?.active.row.id;
          // Leaving the window is not leaving the grid, and neither is the end of an edit.
          if (active !== undefined && relatedTarget && !currentTarget.contains(relatedTarget)) leave(active);
        }}
      >
        <Grid
          ref={handle}
          label={say("entries-grid")}
          columns={columns}
          rows={shown}
          onPatches={record}
          beforePaste={beforePaste}
          onUndo={undo}
          onRedo={redo}
          onSelect={setSelection}
          notice={notice}
          status={<Chosen project={project.id} selection={selection} kept={kept} />}
          maxHeight="max(22rem, 100vh - 21rem)"
        />
      </div>
      <Refused
        drafts={drafts}
        rows={rows}
        columns={columns}
        name={(draft) => placeName(rows, columns, draft)}
        stays={({ line, column }) => rows.find(({ id }) => id === line && kept.has(id)) ? keptText(kept.get(line), column) : ""}
        goTo={({ line, column }) => handle.current?.goTo(line, column)}
        discard={discard}
      />
      {order.question}
    </>
  );

  /** What a cell holds in the record, whatever was typed into it since. */
  function keptText(entry: EntryShown | undefined, column: string): string {
    return entry ? (rowOf(entry, view, drafts, new Set(), made).cells[column]?.text ?? "") : "";
  }
}

function countFiles({ attachments }: Project): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { owner } of attachments) if (owner !== null) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return counts;
}

/** Tells when another row has the focus than before. */
function useLeft(selection: Selection | null, leave: (row: string) => void): void {
  const before = useRef<string | null>(null);
  const latest = useRef(leave);
  latest.current = leave;
  const row = selection?.active.row.id ?? null;
  useEffect(() => {
    if (before.current !== null && before.current !== row) latest.current(before.current);
    before.current = row;
  }, [row]);
  useEffect(
    () => () => {
      if (before.current !== null) latest.current(before.current);
    },
    [],
  );
}

interface ChosenProps {
  project: string;
  selection: Selection | null;
  kept: ReadonlyMap<string, EntryShown>;
}

/** What the chosen entries make, by kind and currency. */
function Chosen({ project, selection, kept }: ChosenProps) {
  const texts = useTexts();
  const keys = useMemo(
    () => (selection?.rows ?? []).flatMap(({ id }) => (kept.has(id) ? [id] : [])),
    [selection, kept],
  );
  const [asked] = useDebouncedValue(keys, PAUSE);
  const sums = useEntrySums(asked.length > 1 ? { project, keys: asked } : null, texts.language).data;
  if (keys.length < 2 || !sums || sums.count !== keys.length) return null;
  return texts.say("entries-chosen", { count: keys.length, sums: sumsIn(sums.sums, texts) });
}

/** Where all entries of a project are. */
export const toEntries = (project: string) => link({ page: "money", project, view: "entries" });
