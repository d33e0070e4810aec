// Every command by its name, with what goes in and what comes out. The record's own
// types are generated from Rust; these are the envelopes around them.
import type { Answer } from "./generated/Answer";
import type { Dates } from "./generated/Dates";
import type { Lang } from "./generated/Lang";
import type { Money } from "./generated/Money";
import type { Project } from "./generated/Project";
import type { Proposal } from "./generated/Proposal";
import type { Status } from "./generated/Status";

/** What the window needs to know before it shows anything. */
export interface AppStatus {
  workspace: { path: string; name: string } | null;
  projects: number;
  /** Name of the step that undo would take back, such as `import_page`. */
  undo: string | null;
  redo: string | null;
  language: Lang;
  languages: Lang[];
}

/** A row of the list of projects. */
export interface ProjectRow {
  id: string;
  title: string;
  language: Lang;
  identifiers: { scheme: string; value: string }[];
  status: Status | null;
  donor: string | null;
  countries: string[];
  dates: Dates;
  budget: Money | null;
}

/** A page to be read: its words as pasted, or its bytes as they lie in the file. */
export interface PageInput {
  name: string;
  text?: string;
  base64?: string;
  encoding?: string;
  language?: Lang;
  answers: Answer[];
}

/** A value that an update would change. */
export interface Difference {
  field: string;
  old: string | null;
  new: string | null;
}

/** What a page would become, and the record that it is already. */
export interface Preview {
  proposal: Proposal;
  existing: { id: string; title: string; differences: Difference[] } | null;
}

/** How a page goes in where the record is already there. */
export type Decision = "new" | "update";

/** What became of an imported page. */
export interface Imported {
  project: string;
  title: string;
  outcome: "created" | "updated" | "unchanged";
}

/** A step that was undone or redone. */
export interface Step {
  op: string;
  label: string;
}

/** One value that a step changed. */
export interface Change {
  table: string;
  row: string;
  field: string | null;
  old: string | null;
  new: string | null;
}

/** One step of the history. */
export interface HistoryStep {
  seq: number;
  op: string;
  at: string;
  who: string;
  undone: boolean;
  changes: Change[];
  title: string | null;
}

/** A file as the shell hands it over: a handle, never a path to be sent back. */
export interface FileHandle {
  handle: string;
  name: string;
  folder: string;
}

/** A page's bytes as chosen or dropped. */
export interface PageFile {
  name: string;
  base64: string;
}

export type ReportFormat = "pdf" | "xlsx";

type Nothing = Record<string, never>;

interface Command<In, Out> {
  input: In;
  output: Out;
}

/** The list. */
export interface Commands {
  status: Command<Nothing, AppStatus>;
  list_projects: Command<Nothing, ProjectRow[]>;
  show_project: Command<{ project: string }, Project>;
  preview_page: Command<PageInput, Preview>;
  import_page: Command<PageInput & { decision: Decision | null }, Imported>;
  undo: Command<Nothing, Step>;
  redo: Command<Nothing, Step>;
  history: Command<Nothing, HistoryStep[]>;
  delete_project: Command<{ project: string }, unknown>;
  new_workspace: Command<Nothing, unknown>;
  open_workspace: Command<{ recent?: string }, unknown>;
  open_demo: Command<Nothing, unknown>;
  close_workspace: Command<Nothing, unknown>;
  recent: Command<Nothing, FileHandle[]>;
  choose_pages: Command<Nothing, PageFile[]>;
  save_report: Command<{ project: string; language: Lang; formats: ReportFormat[] }, FileHandle[]>;
  open_file: Command<{ handle: string }, unknown>;
  reveal_file: Command<{ handle: string }, unknown>;
  set_language: Command<{ language: Lang }, unknown>;
}
