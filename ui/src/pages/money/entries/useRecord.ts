// What is typed or pasted goes to the core row by row. A row at the foot waits until it is left,
// so that it is one step of the history; what is refused waits in its cells.
import { type InfiniteData, useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { type CallError, call } from "../../../lib/call";
import type { DayOrder } from "../../../lib/generated/DayOrder";
import type { EntriesPage } from "../../../lib/generated/EntriesPage";
import type { EntryTyped } from "../../../lib/generated/EntryTyped";
import type { EntryShown } from "../../../lib/generated/EntryShown";
import type { Lang } from "../../../lib/generated/Lang";
import type { RecordedEntries } from "../../../lib/generated/RecordedEntries";
import { entriesKey, type EntriesWanted } from "../../../lib/queries";
import { useTexts } from "../../../lib/texts";
import type { Deed, Patch } from "../../../parts/grid/model";
import { after, type Draft, type Drafts, draftsOf, putDrafts } from "../../../parts/record/drafts";
import { draftOf, type Outcome, useRecording } from "../../../parts/record/useRecording";
import { FIELDS, isNew, newRow, type Typed, typedOf, waiting } from "./sheet";

interface Place {
  project: string;
  wanted: EntriesWanted;
  /** What others are worth depends on what was received. */
  receipts: boolean;
  /** Which number of these dates is the day; `null` where the person does not say. */
  askOrder: (date: string) => Promise<DayOrder | null>;
}

export function useRecord({ project, wanted, receipts, askOrder }: Place) {
  const { say, language } = useTexts();
  const client = useQueryClient();
  const grid = `entries ${project}`;
  const recording = useRecording(grid);
  const foot = useFoot(recording.drafts, recording.saving);
  /** Rows that are on their way to the core; they are not sent again. */
  const sending = useRef(new Set<string>());

  /** `written` is the language of the figures, if not the person's. */
  const send = async (typed: readonly Typed[], deed: Deed, written?: Lang): Promise<Outcome> => {
    try {
      return await sent(typed, deed, written);
    } catch (error) {
      // Refused as a whole: nothing that was typed is lost.
      const { message } = error as CallError;
      const refused = typed.flatMap(({ patches }) => patches.map((patch) => draftOf(patch, message)));
      return { kept: 0, refused, steps: 0 };
    } finally {
      for (const { row } of typed) sending.current.delete(row);
    }
  };
  const sent = async (typed: readonly Typed[], deed: Deed, written?: Lang): Promise<Outcome> => {
    const rows = typed.map(({ entry }) => entry);
    const order = deed === "paste" ? await orderOf(rows) : null;
    const asked = { project, rows, order, ...(written && { language: written }) };
    const answer = await call("record_entries", asked);
    typed.forEach(({ row }, index) => {
      const key = answer.keys[index];
      if (isNew(row) && key !== undefined) foot.became(row, key);
    });
    client.setQueryData<InfiniteData<EntriesPage>>(entriesKey(wanted, language), (pages) =>
      pages && merged(pages, answer.entries),
    );
    const told = deed !== "type" && answer.kept > 0 ? say("entries-recorded", { count: answer.kept }) : "";
    const outcome = { kept: answer.kept, refused: refusedOf(typed, answer), steps: answer.kept > 0 ? 1 : 0, told };
    // Where the money received is spent in turn, an entry changes what others are worth.
    return receipts ? outcome : { ...outcome, known: "entries" };
  };

  /** A dry run first: dates that can be read in two ways are asked about, not guessed. */
  const orderOf = async (rows: Typed["entry"][]): Promise<DayOrder | null> => {
    const tried = await call("record_entries", { project, rows, dry: true });
    const open = tried.refused.find(({ code, field }) => code === "date-ambiguous" && field === "date");
    const date = open && rows[open.index]?.date;
    return date === undefined ? null : askOrder(date);
  };

  const keep = (patches: readonly Patch[], deed: Deed) => {
    const typed = typedOf(patches, draftsOf(grid));
    if (typed.length === 0) return;
    const cells = typed.flatMap((row) => row.patches);
    for (const { row } of typed) sending.current.add(row);
    recording.record(cells, deed, () => send(typed, deed));
  };

  /** One deed: rows at the foot wait, all others go to the core at once. */
  const record = (patches: readonly Patch[], deed: Deed) => {
    const now = patches.filter(({ row }) => deed === "paste" || !isNew(row) || isJudged(grid, row));
    const later = patches.filter((patch) => !now.includes(patch));
    if (later.length > 0) putDrafts(grid, after(draftsOf(grid), later, later.flatMap(asDraft)));
    foot.grow(patches);
    if (now.length > 0) keep(now, deed);
  };

  /** The row was left: now it is an entry, or it says what is wrong with it. */
  const leave = (row: string) => {
    if (!isNew(row) || isJudged(grid, row) || sending.current.has(row)) return;
    keep([...waiting(row, draftsOf(grid)).values()], "type");
  };

  /** The same entries again, in rows at the foot, with figures as the core writes them. */
  const duplicate = (copies: readonly EntryTyped[]) => {
    const rows = foot.room(copies.length);
    const patches = copies.flatMap((entry, at) =>
      FIELDS.flatMap((column): Patch[] => {
        const text = entry[column];
        return text === undefined ? [] : [{ row: rows[at] ?? "", column, text }];
      }),
    );
    const typed = copies.map((entry, at): Typed => {
      const row = rows[at] ?? "";
      return { row, entry, patches: patches.filter((patch) => patch.row === row) };
    });
    recording.record(patches, "fill", () => send(typed, "fill", "en"));
  };

  /** In a row that is not an entry yet, the last cell is taken back, and nothing that is kept. */
  const undo = () => {
    const last = [...draftsOf(grid).values()].at(-1);
    if (!last || !isNew(last.line) || isJudged(grid, last.line)) return recording.undo();
    putDrafts(grid, after(draftsOf(grid), [{ row: last.line, column: last.column, text: null }], []));
  };
  return { ...recording, record, leave, duplicate, undo, foot };
}

/** The core has said what it thinks of a row that is not there yet. */
function isJudged(grid: string, row: string): boolean {
  return [...draftsOf(grid).values()].some(({ line, message }) => line === row && message !== "");
}

function asDraft(patch: Patch): Draft[] {
  return patch.text === null ? [] : [draftOf(patch, "")];
}

/** The cells that were refused; a row that is not there yet waits with all its cells. */
function refusedOf(typed: readonly Typed[], { refused }: RecordedEntries): Draft[] {
  const drafts = new Map<string, Draft>();
  const put = (draft: Draft) => drafts.set(`${draft.line} ${draft.column}`, draft);
  /** Beside what is wrong with other cells of the row; what is wrong with this one stays said. */
  const wait = (draft: Draft) => drafts.has(`${draft.line} ${draft.column}`) || put(draft);
  for (const { index, field, message } of refused) {
    const { row, patches } = typed[index] ?? { row: "", patches: [] };
    const about = FIELDS.find((known) => known === field);
    const cell = patches.find(({ column }) => column === about);
    if (isNew(row)) {
      for (const patch of patches) if (patch.text !== null) wait(draftOf(patch, ""));
      put(draftOf(cell ?? { row, column: about ?? "date", text: null }, message));
    } else if (cell) put(draftOf(cell, message));
    else for (const patch of patches) put(draftOf(patch, message));
  }
  return [...drafts.values()];
}

/** The pages with entries as they are now; those that are new come behind the last one. */
function merged(pages: InfiniteData<EntriesPage>, entries: readonly EntryShown[]): InfiniteData<EntriesPage> {
  if (entries.length === 0) return pages;
  const changed = new Map(entries.map((entry) => [entry.id, entry]));
  const next = pages.pages.map((page) => ({
    ...page,
    entries: page.entries.map((entry) => {
      const now = changed.get(entry.id);
      changed.delete(entry.id);
      return now ?? entry;
    }),
  }));
  const last = next.at(-1);
  if (last) last.entries = [...last.entries, ...changed.values()];
  return { ...pages, pages: next };
}

/** The rows at the foot: those that wait, those that became entries here, and an empty one. */
function useFoot(drafts: Drafts, saving: readonly Patch[]) {
  const [rows, setRows] = useState<readonly string[]>(() => [newRow()]);
  const keys = useRef(new Map<string, string>());
  const all = [...[...drafts.values()].map(({ line }) => line), ...saving.map(({ row }) => row)];
  const lines = new Set(all.filter(isNew));
  const follow = useEffectEvent(() => {
    setRows((before) => {
      const last = before.at(-1);
      const kept = before.filter((row) => lines.has(row) || keys.current.has(row) || row === last);
      const missing = [...lines].filter((row) => !kept.includes(row));
      const all = [...kept.slice(0, -1), ...missing, ...kept.slice(-1)];
      const open = last !== undefined && !lines.has(last) && !keys.current.has(last);
      const next = open ? all : [...all, newRow()];
      return next.length === before.length && next.every((row, at) => row === before[at]) ? before : next;
    });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other drafts, other rows
  useEffect(() => follow(), [drafts, saving.length]);
  /** Room for patches, and an empty row beneath them. */
  const grow = (patches: readonly Patch[]) =>
    setRows((before) => {
      const last = before.at(-1);
      return patches.some(({ row }) => row === last) ? [...before, newRow()] : before;
    });
  /** So many rows more, above the empty one. */
  const room = (count: number): string[] => {
    const added = Array.from({ length: Math.max(0, count) }, newRow);
    setRows((before) => [...before.slice(0, -1), ...added, ...before.slice(-1)]);
    return added;
  };
  const became = (row: string, key: string) => keys.current.set(row, key);
  return { rows, grow, room, became, keys: keys.current as ReadonlyMap<string, string> };
}
