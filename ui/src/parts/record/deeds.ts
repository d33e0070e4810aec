// What was done in the grid, so that one deed is taken back as one: its steps in the record,
// which the core undoes, together with what was refused of it, which only the page knows.
import type { AppStatus } from "../../lib/commands";
import type { Drafts } from "./drafts";

export interface Done {
  /** Whose drafts they are. */
  grid: string;
  before: Drafts;
  after: Drafts;
  /** How many steps of the record it made. */
  steps: number;
}

/** A deed and the step of the record that was the last one then. */
interface Noted extends Done {
  seq: number | null;
}

export type Way = "undo" | "redo";

/**
 * Deeds in their order. One is turned only while the record stands as it left it: after steps
 * that were made elsewhere, it is the core's turn.
 */
export class Deeds {
  readonly #noted: Record<Way, Noted[]> = { undo: [], redo: [] };

  note(done: Done, status: AppStatus): void {
    this.#noted.redo = [];
    this.#noted.undo.push({ ...done, seq: seqOf("undo", status) });
  }

  /** The deed that is turned next; `null` where the last step was made elsewhere. */
  take(way: Way, status: AppStatus): Done | null {
    const last = this.#noted[way].at(-1);
    if (!last || last.seq !== seqOf(way, status)) return null;
    return this.#noted[way].pop() ?? null;
  }

  /** It was turned and can be turned back. */
  turned(way: Way, done: Done, status: AppStatus): void {
    const back = way === "undo" ? "redo" : "undo";
    this.#noted[back].push({ ...done, seq: seqOf(back, status) });
  }
}

function seqOf(way: Way, status: AppStatus): number | null {
  return status[way]?.seq ?? null;
}
