// The grid's hands: which cells are selected, which one is edited, and what keys, pointer and
// clipboard do to them. It knows no React and no page; `Surface` is all it sees of the screen.
import { taken } from "../../lib/finding";
import { type EditIntent, editIntentOf, type Intent, intentOf, type Key, type Way } from "./keys";
import { type Deed, type GridRow, type LeftOut, type Patch, Sheet } from "./model";
import { clearPatches, copied, fillDown, fillRight, type Outcome, pastePatches, patchAt } from "./patches";
import { clamp, edgeOfData, isOneCell, isSame, nextWithin, type Rect, rect, type Spot } from "./range";
import { Store } from "./store";
import { type Block, parseTsv } from "./tsv";

/** What is selected and edited now. */
export interface GridState {
  /** The cell with the focus; it lies between the two corners. */
  active: Spot;
  anchor: Spot;
  /** The corner that Shift moves. */
  head: Spot;
  /** The column where a run of Tabs began: Enter goes back to it, one row below. */
  returnTo: number | null;
  editing: Editing | null;
  /** Escape was pressed: the next Tab leaves the grid. */
  leaving: boolean;
  said: readonly Said[];
}

/** A cell under edit. The draft is kept here, so that it can be committed from anywhere. */
export interface Editing {
  spot: Spot;
  row: string;
  opened: string;
  draft: string;
  /** The arrows move within the text. */
  within: boolean;
}

/**
 * A sentence for the line beneath the grid: a key of the texts and its figures, or words of
 * whoever shows the grid.
 */
export type Said = { key: string; count: number } | { words: string };

/** A block on its way into the grid, as whoever shows it wants to have it. */
export interface Placed {
  /** A missing cell leaves the grid's cell alone. */
  block: readonly (readonly (string | undefined)[])[];
  /** The row where it begins, if not where it was pasted. */
  row?: number;
  /** The column where it begins, if not where it was pasted. */
  column?: number;
  /** What was done to it. */
  told?: string;
}

/** What the grid tells those who show it. */
export interface Calls {
  onPatches?: ((patches: Patch[], deed: Deed) => void) | undefined;
  onLeftOut?: ((texts: LeftOut[], deed: Deed) => void) | undefined;
  /** Is shown a pasted block before it goes anywhere; `null` is "not at all". */
  beforePaste?: ((block: Block, area: Rect) => Promise<Placed | null>) | undefined;
  /** Goes where a cell leads. */
  onFollow?: ((href: string) => void) | undefined;
  onUndo?: (() => void) | undefined;
  onRedo?: (() => void) | undefined;
}

/** The screen, as far as moving about needs it. */
export interface Surface {
  /** Makes a cell the one that Tab reaches, brings it in sight and, if asked, focuses it. */
  show: (spot: Spot, focus: boolean) => void;
  /** Brings a cell in sight. */
  reveal: (spot: Spot) => void;
  /** How many rows are in sight. */
  rowsInSight: () => number;
  /** The first of them. */
  firstRow: () => number;
}

const ORIGIN: Spot = { row: 0, column: 0 };

const START: GridState = {
  active: ORIGIN,
  anchor: ORIGIN,
  head: ORIGIN,
  returnTo: null,
  editing: null,
  leaving: false,
  said: [],
};

export class GridControl {
  readonly store = new Store<GridState>(START);
  sheet = new Sheet([], []);
  calls: Calls = {};
  surface: Surface | null = null;

  get #state(): GridState {
    return this.store.get();
  }

  get selected(): Rect {
    const { anchor, head } = this.#state;
    return rect(anchor, head);
  }

  /** New rows or columns. The selection stays with the row that it was on. */
  show(sheet: Sheet): void {
    const before = this.sheet;
    this.sheet = sheet;
    if (before.height === 0) this.#begin();
    else this.#follow(before);
  }

  #follow(before: Sheet): void {
    const { sheet } = this;
    const { active, anchor, head, editing } = this.#state;
    const by = shiftOf(before, sheet, active.row);
    const moved = ({ row, column }: Spot) => clamp({ row: row + by, column }, sheet);
    const next = { active: moved(active), anchor: moved(anchor), head: moved(head) };
    if (isSame(next.active, active) && isSame(next.anchor, anchor) && isSame(next.head, head)) return;
    this.store.set({ ...next, editing: editing && { ...editing, spot: next.active } });
    this.surface?.show(next.active, false);
  }

  /** The first cell that can be typed into, without taking the focus. */
  #begin(): void {
    const active = this.#nextEditable({ row: 0, column: -1 }, 1) ?? ORIGIN;
    this.store.set({ active, anchor: active, head: active });
    if (this.sheet.height > 0) this.surface?.show(active, false);
  }

  /** As `goTo`, by the names of row and column. */
  goToNamed(row: string, column: string): boolean {
    const at = this.sheet.columns.findIndex(({ key }) => key === column);
    const down = this.sheet.rows.findIndex(({ id }) => id === row);
    if (at === -1 || down === -1) return false;
    this.goTo({ row: down, column: at });
    return true;
  }

  /** Goes to a cell and selects it alone. */
  goTo(spot: Spot, { returnTo = null }: { returnTo?: number | null } = {}): void {
    this.store.set({ active: spot, anchor: spot, head: spot, returnTo, leaving: false });
    this.surface?.show(spot, true);
  }

  /** Stretches the selection to a cell. */
  stretchTo(head: Spot): void {
    if (isSame(head, this.#state.head)) return;
    this.store.set({ head, returnTo: null, leaving: false });
    this.surface?.reveal(head);
  }

  /** Selects whole columns; the focus goes to the first of their cells in sight. */
  selectColumns({ left, right }: { left: number; right: number }): void {
    const { rows } = this.sheet;
    const active = clamp(
      { row: this.surface?.firstRow() ?? 0, column: left },
      { height: rows.length, width: this.sheet.width },
    );
    this.select({ top: 0, left, bottom: Math.max(0, rows.length - 1), right }, active);
    this.surface?.show(active, true);
  }

  /** Selects an area; the cell with the focus stays, if it is in it. */
  select(area: Rect, active: Spot = this.#state.active): void {
    const anchor = { row: area.top, column: area.left };
    const head = { row: area.bottom, column: area.right };
    this.store.set({ active, anchor, head, returnTo: null, leaving: false });
  }

  /**
   * One key. `done` was the grid's own; `text` has opened a field that the key's own text goes
   * into; `null` is for others.
   */
  press(key: Key): "done" | "text" | null {
    const { editing } = this.#state;
    const intent = editing ? null : intentOf(key);
    const onEdit = editing ? editIntentOf(key, editing.within) : null;
    const taken = (intent !== null && this.#on(intent)) || (onEdit !== null && this.#onEdit(onEdit));
    if (!taken) return null;
    return intent?.do === "replace" && this.#state.editing ? "text" : "done";
  }

  #on(intent: Intent): boolean {
    switch (intent.do) {
      case "move":
        return this.#move(intent.way, intent.extend);
      case "step":
        return (isDown(intent) && this.#lead()) || this.#step(intent.with, intent.by);
      case "edit":
        return this.#lead() || this.edit(true);
      case "replace":
        return this.edit(false);
      case "clear":
        return this.#carryOut("delete", clearPatches(this.sheet, this.selected));
      case "fill":
        return this.#fill(intent.to);
      case "select":
        return this.#selectWhole(intent.what);
      case "cancel":
        return this.#collapse();
      case "undo":
        return this.#ask(this.calls.onUndo);
      case "redo":
        return this.#ask(this.calls.onRedo);
    }
  }

  /** Goes where the active cell leads, where nothing is typed into it. */
  #lead(): boolean {
    const { row, column } = this.#state.active;
    const { href } = this.sheet.cell(row, column);
    if (href === undefined || this.sheet.isEditable(row, column) || !this.calls.onFollow) return false;
    this.calls.onFollow(href);
    return true;
  }

  #onEdit(intent: EditIntent): boolean {
    switch (intent.do) {
      case "commit":
        this.commit();
        return this.#on(intent.go) || this.#stay();
      case "cancel":
        this.store.set({ editing: null });
        return this.#stay();
      case "into":
        return this.#within();
      case "line":
        // The editor puts the line break; here it is only kept from ending the edit.
        return false;
    }
  }

  #within(): boolean {
    const { editing } = this.#state;
    if (editing) this.store.set({ editing: { ...editing, within: !editing.within } });
    return true;
  }

  #stay(): boolean {
    this.surface?.show(this.#state.active, true);
    return true;
  }

  // Moving

  #move(way: Way, extend: boolean): boolean {
    const { active, head } = this.#state;
    const from = extend ? head : active;
    const to = clamp(this.#target(way, from), this.sheet);
    if (extend) this.stretchTo(to);
    else this.goTo(to);
    return true;
  }

  #target(way: Way, from: Spot): Spot {
    const { row, column } = from;
    const { rows, width } = this.sheet;
    switch (way.go) {
      case "row":
        return { row: way.far ? this.#edgeDown(from, way.by) : row + way.by, column };
      case "column":
        return { row, column: way.far ? this.#edgeAcross(from, way.by) : column + way.by };
      case "page":
        return { row: row + way.by * (this.surface?.rowsInSight() ?? 1), column };
      case "start":
        return { row, column: this.#start(column) };
      case "end":
        return { row, column: width - 1 };
      case "first":
        return { row: 0, column: this.#start(row === 0 ? column : width) };
      case "last":
        return { row: rows.length - 1, column: width - 1 };
    }
  }

  /** The totals are reached from the last row only, so that they do not lengthen the data. */
  #edgeDown({ row, column }: Spot, by: 1 | -1): number {
    const { rows, height } = this.sheet;
    const count = row < rows.length - 1 ? rows.length : height;
    return edgeOfData((at) => this.sheet.isFilled(at, column), row, by, count);
  }

  #edgeAcross({ row, column }: Spot, by: 1 | -1): number {
    return edgeOfData((at) => this.sheet.isFilled(row, at), column, by, this.sheet.width);
  }

  /** The first column that scrolls; from there, the very first. */
  #start(from: number): number {
    const scrolling = this.sheet.columns.findIndex(({ frozen }) => !frozen);
    return from > scrolling ? Math.max(0, scrolling) : 0;
  }

  #step(by: "tab" | "enter", way: 1 | -1): boolean {
    const { active, leaving, returnTo } = this.#state;
    if (by === "tab" && leaving) return this.#leave();
    if (!isOneCell(this.selected)) return this.#stepWithin(by, way);
    if (by === "tab") return this.#tab(way);
    const { row } = clamp({ row: active.row + way, column: 0 }, { height: this.sheet.rows.length, width: 1 });
    this.goTo({ row, column: returnTo ?? active.column });
    return true;
  }

  #stepWithin(by: "tab" | "enter", way: 1 | -1): boolean {
    const active = nextWithin(this.selected, this.#state.active, way, by === "enter");
    this.store.set({ active });
    this.surface?.show(active, true);
    return true;
  }

  /** To the next cell that can be typed into, as on a protected sheet; behind the last, out. */
  #tab(by: 1 | -1): boolean {
    const { active, returnTo } = this.#state;
    const next = this.#nextEditable(active, by);
    if (next === null) return this.#leave();
    this.goTo(next, { returnTo: returnTo ?? active.column });
    return true;
  }

  #nextEditable({ row, column }: Spot, by: 1 | -1): Spot | null {
    const { columns, rows, width } = this.sheet;
    if (!columns.some(({ editable }) => editable)) return null;
    for (let at = row * width + column + by; at >= 0 && at < rows.length * width; at += by) {
      const spot = { row: Math.floor(at / width), column: at % width };
      if (this.sheet.isEditable(spot.row, spot.column)) return spot;
    }
    return null;
  }

  #leave(): boolean {
    this.store.set({ leaving: false });
    return false;
  }

  /** Escape takes the selection back to one cell, and lets the next Tab out. */
  #collapse(): boolean {
    const { active } = this.#state;
    this.store.set({
      anchor: active,
      head: active,
      leaving: true,
      said: [{ key: "grid-leaving", count: 0 }],
    });
    // Others may wait for Escape, too, such as a dialog around the grid.
    return false;
  }

  #selectWhole(what: "all" | "row" | "column"): boolean {
    const { rows, width } = this.sheet;
    const { top, left, bottom, right } = this.selected;
    const body = { top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right: width - 1 };
    if (what === "all") this.select(body);
    if (what === "row") this.select({ ...body, top, bottom });
    if (what === "column") this.select({ ...body, left, right });
    return true;
  }

  // Editing

  /** Opens the active cell; without `within` what is typed takes the place of what was there. */
  edit(within: boolean): boolean {
    const { active } = this.#state;
    const row = this.sheet.row(active.row);
    if (!row || !this.sheet.isEditable(active.row, active.column)) {
      const words = this.sheet.cell(active.row, active.column).readOnly;
      this.store.set({ said: [words === undefined ? { key: "grid-read-only", count: 1 } : { words }] });
      return true;
    }
    const opened = this.sheet.edited(active.row, active.column);
    const { kind } = this.sheet.columns[active.column] ?? {};
    const chosen = kind === "choice";
    const draft = within || chosen ? opened : "";
    // The arrows go through the choices.
    const editing = { spot: active, row: row.id, opened, draft, within: within || chosen || kind === "search" };
    this.store.set({ editing, anchor: active, head: active, leaving: false, said: [] });
    return true;
  }

  /** The field has a new text. Nobody needs to be told before it is committed. */
  draft(text: string): void {
    const { editing } = this.#state;
    if (editing) editing.draft = text;
  }

  /** Ends the edit and hands its text back, if it is another one than before. */
  commit(): void {
    const { editing } = this.#state;
    if (!editing) return;
    this.store.set({ editing: null });
    const { state } = this.sheet.cell(editing.spot.row, editing.spot.column);
    const column = this.sheet.columns[editing.spot.column];
    const text = column?.kind === "search" ? taken(column.choices ?? [], editing.draft) : editing.draft;
    if (text === editing.opened && state !== "open") return;
    const patch = { ...patchAt(this.sheet, editing.spot, text), row: editing.row };
    this.calls.onPatches?.([patch], "type");
  }

  // Blocks

  /** What goes to the clipboard. */
  copy(): Block {
    const block = copied(this.sheet, this.selected);
    this.store.set({ said: [{ key: "grid-copied", count: block.length * (block[0]?.length ?? 0) }] });
    return block;
  }

  cut(): Block {
    const block = this.copy();
    this.#carryOut("cut", clearPatches(this.sheet, this.selected));
    return block;
  }

  async paste(text: string): Promise<void> {
    const block = parseTsv(text);
    const area = this.selected;
    if (block.length === 0 || this.sheet.rows.length === 0) return;
    const { beforePaste } = this.calls;
    const placed = beforePaste ? await beforePaste(block, area) : { block };
    if (placed) this.#put(placed, area);
  }

  #put({ block, row, column, told }: Placed, area: Rect): void {
    const down = row === undefined ? area : { ...area, top: row, bottom: row };
    const place = column === undefined ? down : { ...down, left: column, right: column };
    const outcome = pastePatches(this.sheet, place, block);
    this.#carryOut("paste", outcome, told);
    const corner = { row: outcome.area.top, column: outcome.area.left };
    this.select(outcome.area, corner);
    this.surface?.show(corner, true);
  }

  #fill(to: "down" | "right"): boolean {
    const fill = to === "down" ? fillDown : fillRight;
    return this.#carryOut("fill", fill(this.sheet, this.selected));
  }

  /** Asks for a step back or forth; where nobody listens, the key is for others. */
  #ask(step: (() => void) | undefined): boolean {
    if (step) this.store.set({ said: [] });
    step?.();
    return step !== undefined;
  }

  #carryOut(deed: Deed, { patches, leftOut }: Outcome, told?: string): boolean {
    const words = [told, ...new Set(leftOut.map(({ because }) => because))];
    const whys = words.flatMap((words) => (words === undefined ? [] : [{ words }]));
    this.store.set({ said: [...sentences(deed, patches, leftOut), ...whys] });
    if (patches.length > 0) this.calls.onPatches?.(patches, deed);
    if (leftOut.length > 0) this.calls.onLeftOut?.(leftOut, deed);
    return true;
  }
}

/** Enter alone. */
function isDown(step: Extract<Intent, { do: "step" }>): boolean {
  return step.with === "enter" && step.by === 1;
}

/** By how much the row that stood at `at` has moved; 0 when it is gone. */
function shiftOf(before: Sheet, after: Sheet, at: number): number {
  const id = before.row(at)?.id;
  if (id === undefined || after.row(at)?.id === id) return 0;
  const now = after.rows.findIndex((row: GridRow) => row.id === id);
  return now === -1 ? 0 : now - at;
}

const DONE: Readonly<Record<Exclude<Deed, "type">, string>> = {
  paste: "grid-pasted",
  fill: "grid-filled",
  cut: "grid-cut",
  delete: "grid-emptied",
};

/** What was done, and what was not. */
function sentences(deed: Deed, patches: readonly Patch[], leftOut: readonly LeftOut[]) {
  const below = new Set(leftOut.filter(({ why }) => why === "below").map(({ row }) => row)).size;
  const beside = new Set(leftOut.filter(({ why }) => why === "beside").map(({ column }) => column)).size;
  const readOnly = leftOut.filter(({ why }) => why === "read-only").length;
  const done = deed === "type" ? [] : [{ key: DONE[deed], count: patches.length }];
  const not = [
    { key: "grid-left-out-below", count: below },
    { key: "grid-left-out-beside", count: beside },
    { key: "grid-left-out-read-only", count: readOnly },
  ];
  return [...done, ...not].filter(({ count }) => count > 0);
}
