// What the grid is given and what it hands back. It knows rows, columns and texts; what a
// figure is, how it is read and where it is kept is the business of whoever shows the grid.
import type { Choice } from "../../lib/finding";

/** A column, from the outermost heading inwards. */
export interface GridColumn {
  key: string;
  name: string;
  /** Headings above it, outermost first; neighbours with the same heading share one cell. */
  group?: readonly string[];
  /**
   * `label` names its row, `computed` is never typed; the rest says how a cell is edited:
   * `search` is a choice among many, found by a part of its name.
   */
  kind: "label" | "number" | "text" | "choice" | "search" | "computed";
  editable: boolean;
  /** In rem, so that it grows with the size of the text. */
  width?: number;
  /** Stays in sight when the others are scrolled. Such columns stand first. */
  frozen?: boolean;
  /** What a cell of kind `choice` or `search` can hold: `value` is handed back, `name` is shown. */
  choices?: readonly Choice[];
}

/** A row. One that has not changed stays the same object: then it is not drawn again. */
export interface GridRow {
  id: string;
  /** By the key of the column; a cell that is not named is empty. */
  cells: Readonly<Record<string, CellContent>>;
  /** Others stand under it. */
  heading?: boolean;
}

export interface CellContent {
  /** What is shown, in its final form. */
  text: string;
  /** What is edited and copied, where it differs from `text`. */
  edit?: string;
  mark?: GridMark;
  /** More about the text, shown as the words of a mark are, without a sign in the cell. */
  hint?: string;
  /** Why the cell cannot be changed, in words, where its column could be. */
  readOnly?: string;
  /** Where the text leads, as a link of the window: Enter goes there, where nothing is typed. */
  href?: string;
  /** How deep it stands under its heading. */
  indent?: number;
  /** `open` is a text that is not kept: ending its edit hands it back, changed or not. */
  state?: "saving" | "saved" | "open";
}

/** What is to be said about a cell. An error keeps the record from being right. */
export interface GridMark {
  level: "error" | "warning" | "note";
  message: string;
}

/** A wish to change one cell. `null` empties it, which is not the same as 0. */
export interface Patch {
  row: string;
  column: string;
  text: string | null;
}

/** By which deed patches came about. One deed is one step of the history. */
export type Deed = "type" | "paste" | "fill" | "cut" | "delete";

/** A text that found no place, and why. */
export interface LeftOut {
  text: string;
  /** Where in the pasted or filled block it stood, from 0. */
  row: number;
  column: number;
  why: "below" | "beside" | "read-only";
  /** What its cell says about that. */
  because?: string | undefined;
}

/** A rectangle of cells, as chosen by a person. */
export interface Selection {
  /** The cell that has the focus. */
  active: { row: GridRow; column: GridColumn };
  rows: readonly GridRow[];
  columns: readonly GridColumn[];
}

const EMPTY: CellContent = { text: "" };

/** Rows, with the totals below them, as one field of cells numbered from 0. */
export class Sheet {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  readonly totals: readonly GridRow[];

  constructor(columns: readonly GridColumn[], rows: readonly GridRow[], totals: readonly GridRow[] = []) {
    this.columns = columns;
    this.rows = rows;
    this.totals = totals;
  }

  get width(): number {
    return this.columns.length;
  }

  get height(): number {
    return this.rows.length + this.totals.length;
  }

  row(at: number): GridRow | undefined {
    return at < this.rows.length ? this.rows[at] : this.totals[at - this.rows.length];
  }

  cell(row: number, column: number): CellContent {
    const key = this.columns[column]?.key;
    return (key === undefined ? undefined : this.row(row)?.cells[key]) ?? EMPTY;
  }

  isEditable(row: number, column: number): boolean {
    const editable = row < this.rows.length && this.columns[column]?.editable === true;
    return editable && this.cell(row, column).readOnly === undefined;
  }

  isFilled(row: number, column: number): boolean {
    return this.cell(row, column).text !== "";
  }

  /** What an editor opens with, and what is filled into other cells. */
  edited(row: number, column: number): string {
    const { edit, text } = this.cell(row, column);
    return edit ?? text;
  }

  /** What goes to the clipboard: names of choices, and numbers as they are typed. */
  copied(row: number, column: number): string {
    return isChosen(this.columns[column]) ? this.cell(row, column).text : this.edited(row, column);
  }
}

/** Whether a cell holds one of several values that are named. */
export function isChosen(column: GridColumn | undefined): boolean {
  return column?.kind === "choice" || column?.kind === "search";
}

/** The columns in the order in which they stand: frozen ones first. */
export function inOrder(columns: readonly GridColumn[]): GridColumn[] {
  const frozen = columns.filter((column) => column.frozen);
  return [...frozen, ...columns.filter((column) => !column.frozen)];
}

/**
 * The rows as they will look when the patches are kept: for showing them at once, while the
 * answer is on its way. Rows without a patch stay the same objects.
 */
export function withPatches(rows: readonly GridRow[], patches: readonly Patch[]): GridRow[] {
  const byRow = new Map<string, Patch[]>();
  for (const patch of patches) {
    const those = byRow.get(patch.row);
    if (those) those.push(patch);
    else byRow.set(patch.row, [patch]);
  }
  return rows.map((row) => {
    const changed = byRow.get(row.id);
    if (!changed) return row;
    const cells = changed.map(({ column, text }) => [column, pending(row.cells[column], text)] as const);
    return { ...row, cells: { ...row.cells, ...Object.fromEntries(cells) } };
  });
}

function pending(before: CellContent | undefined, text: string | null): CellContent {
  const { mark: _, ...kept } = before ?? EMPTY;
  return { ...kept, text: text ?? "", edit: text ?? "", state: "saving" };
}
