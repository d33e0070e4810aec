// What is typed or pasted goes to the core as one step; what it refuses stays where it was
// typed, with what to do about it. One deed is taken back as one, its refused cells included.
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { type CallError, call } from "../../lib/call";
import type { Period } from "../../lib/generated/Period";
import type { Project } from "../../lib/generated/Project";
import type { ReachGrid } from "../../lib/generated/ReachGrid";
import type { ReachKind } from "../../lib/generated/ReachKind";
import { reachKey } from "../../lib/queries";
import { stepTitle } from "../../lib/steps";
import { useTexts } from "../../lib/texts";
import type { Deed, Patch } from "../../parts/grid/model";
import { toast, toastProblem } from "../../parts/toast";
import { after, type Draft, type Drafts, useDrafts } from "./drafts";
import { merged, typedOf } from "./sheet";

interface Place {
  project: Project;
  kind: ReachKind;
  period: Period | null;
}

/** A deed that can be taken back: the drafts around it, and how many steps of the record it made. */
interface Done {
  before: Drafts;
  after: Drafts;
  steps: number;
}

/** What became of patches. */
interface Outcome {
  kept: number;
  refused: Draft[];
  steps: number;
}

export function useRecord({ project, kind, period }: Place, grid: ReachGrid) {
  const { say, language } = useTexts();
  const client = useQueryClient();
  const key = reachKey(project.id, kind, period?.id ?? null, language);
  const [drafts, setDrafts] = useDrafts([project.id, kind, period?.id].join(" "));
  const [saving, setSaving] = useState<readonly Patch[]>([]);
  const [notice, setNotice] = useState<string>();
  const turning = useTurning(setDrafts);

  const figuresOf = async (patches: readonly Patch[], confirmed: string | null): Promise<Outcome> => {
    const typed = patches.flatMap((patch) =>
      typedOf(grid, [patch]).figures.map((figure) => ({ patch, figure })),
    );
    if (typed.length === 0) return { kept: 0, refused: [], steps: 0 };
    const answer = await call("record_reach", {
      project: project.id,
      kind,
      period: period?.id ?? null,
      language,
      figures: typed.map(({ figure }) => figure),
      columns: grid.columns.map(({ part }) => part),
      confirmed,
    });
    const now = merged(client.getQueryData<ReachGrid>(key) ?? grid, answer.grid);
    if (now) client.setQueryData<ReachGrid>(key, now);
    else await client.invalidateQueries({ queryKey: key });
    const refused = answer.refused.flatMap(({ index, message }) => {
      const patch = typed[index]?.patch;
      return patch ? [draftOf(patch, message)] : [];
    });
    return { kept: answer.kept, refused, steps: answer.kept > 0 ? 1 : 0 };
  };

  const fieldsOf = async (patches: readonly Patch[]): Promise<Outcome> => {
    const outcome: Outcome = { kept: 0, refused: [], steps: 0 };
    for (const patch of patches) {
      for (const { line, field, text } of typedOf(grid, [patch]).fields) {
        const row = grid.lines.find(({ id }) => id === line)?.row;
        if (!row) continue;
        const refused = await call("edit_field", { table: "reach", row, field, value: text }).then(
          () => null,
          (error: CallError) => error,
        );
        if (refused) outcome.refused.push(draftOf(patch, refused.message));
        else outcome.steps += 1;
      }
    }
    return outcome;
  };

  const settle = async (patches: readonly Patch[], deed: Deed, confirmed: string | null) => {
    // A call that fails as a whole, as in a closed period, loses nothing that was typed.
    const figures = await figuresOf(patches, confirmed).catch((error: CallError): Outcome => {
      const those = patches.filter((patch) => typedOf(grid, [patch]).figures.length > 0);
      return { kept: 0, refused: those.map((patch) => draftOf(patch, error.message)), steps: 0 };
    });
    const fields = await fieldsOf(patches);
    const refused = [...figures.refused, ...fields.refused];
    const next = after(drafts, patches, refused);
    turning.did({ before: drafts, after: next, steps: figures.steps + fields.steps });
    setDrafts(next);
    const kept = deed === "type" || figures.kept === 0 ? "" : say("reach-kept", { count: figures.kept });
    const left = refused.length > 0 ? say("reach-refused", { count: refused.length }) : "";
    setNotice([kept, left].filter(Boolean).join(" ") || undefined);
    // The figures of the grid are there already; the rest of the window asks anew.
    const isGrid = ([name]: readonly unknown[]) => name === "reach_grid";
    await client.invalidateQueries({ predicate: ({ queryKey }) => fields.steps > 0 || !isGrid(queryKey) });
  };

  const record = (patches: Patch[], deed: Deed, confirmed: string | null) => {
    setSaving(patches);
    settle(patches, deed, confirmed)
      .catch((error: CallError) => toastProblem(error, say("window-close-message")))
      .finally(() => setSaving([]));
  };
  /** Lets go of what was refused; what was kept before stays. */
  const discard = (those: Drafts) => {
    const next = new Map([...drafts].filter(([place]) => !those.has(place)));
    turning.did({ before: drafts, after: next, steps: 0 });
    setDrafts(next);
    setNotice(undefined);
  };
  const turn = (way: "undo" | "redo") => {
    setNotice(undefined);
    turning.turn(way);
  };
  return { drafts, saving, notice, record, discard, undo: () => turn("undo"), redo: () => turn("redo") };
}

function draftOf({ row, column, text }: Patch, message: string): Draft {
  return { line: row, column, text: text ?? "", message };
}

/** Takes the last deed back, or does it again. Before the first deed here it is the core's step. */
function useTurning(setDrafts: (drafts: Drafts) => void) {
  const texts = useTexts();
  const client = useQueryClient();
  const past = useRef<Done[]>([]);
  const future = useRef<Done[]>([]);
  const close = texts.say("window-close-message");
  const did = (done: Done) => {
    if (done.steps === 0 && done.before === done.after) return;
    past.current.push(done);
    future.current = [];
  };
  const inCore = async (way: "undo" | "redo", steps: number) => {
    for (let step = 0; step < steps; step++) {
      const turned = await call(way, {});
      const said = texts.say(way === "undo" ? "window-undone" : "window-redone", {
        step: stepTitle(texts, turned),
      });
      if (step === steps - 1) toast(said, close);
    }
    if (steps > 0) await client.invalidateQueries();
  };
  const turn = (way: "undo" | "redo") => {
    const [from, to] = way === "undo" ? [past, future] : [future, past];
    const done = from.current.pop();
    if (done) {
      to.current.push(done);
      setDrafts(way === "undo" ? done.before : done.after);
    }
    inCore(way, done?.steps ?? 1).catch((error: CallError) => toastProblem(error, close));
  };
  return { did, turn };
}
