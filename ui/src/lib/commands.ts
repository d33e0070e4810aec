// Every command by its name, with what goes in and what comes out: the core's with the
// types generated from Rust, the shell's as the shell documents them.
import type { AddInput } from "./generated/AddInput";
import type { Answer } from "./generated/Answer";
import type { Decision } from "./generated/Decision";
import type { Hit } from "./generated/Hit";
import type { Imported } from "./generated/Imported";
import type { Lang } from "./generated/Lang";
import type { LessonFilters } from "./generated/LessonFilters";
import type { LessonQuery } from "./generated/LessonQuery";
import type { Library } from "./generated/Library";
import type { Preview } from "./generated/Preview";
import type { Project } from "./generated/Project";
import type { ProjectRow } from "./generated/ProjectRow";
import type { Report } from "./generated/Report";
import type { RowShown } from "./generated/RowShown";
import type { SearchInput } from "./generated/SearchInput";
import type { SimilarLesson } from "./generated/SimilarLesson";
import type { SimilarQuery } from "./generated/SimilarQuery";
import type { Step } from "./generated/Step";
import type { Undoable } from "./generated/Undoable";

/** What the window needs to know before it shows anything. */
export interface AppStatus extends Undoable {
  workspace: { path: string; name: string } | null;
  projects: number;
  language: Lang;
  languages: Lang[];
  /** Something that was refused before the page was there to say so. */
  notice: { message: string } | null;
}

/** A page to be read: its words as pasted, or its bytes as they lie in the file. */
export interface PageToRead {
  name: string;
  text?: string;
  base64?: string;
  encoding?: string;
  language?: Lang;
  answers: Answer[];
  decision?: Decision;
}

/** A file as the shell hands it over: a handle, never a path to be sent back. */
export interface FileHandle {
  handle: string;
  name: string;
  folder: string;
}

/** A file of a report that was written. */
export interface SavedFile extends FileHandle {
  /** Characters that no font of the report covers, each with its place. */
  uncovered: string[];
}

/** A file's bytes as chosen or dropped. */
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

/** The list. An output of null is a dialog that was left. */
export interface Commands {
  status: Command<Nothing, AppStatus>;
  list_projects: Command<Nothing, ProjectRow[]>;
  show_project: Command<{ project: string; language: Lang }, Project>;
  compose_report: Command<{ project: string; language: Lang }, Report>;
  preview_page: Command<PageToRead, Preview>;
  import_page: Command<PageToRead, Imported>;
  undo: Command<Nothing, Step>;
  redo: Command<Nothing, Step>;
  history: Command<Nothing, Step[]>;
  delete_project: Command<{ project: string }, unknown>;
  add_row: Command<AddInput, RowShown>;
  search: Command<SearchInput, Hit[]>;
  lessons: Command<LessonQuery, Library>;
  lesson_filters: Command<Nothing, LessonFilters>;
  similar_lessons: Command<SimilarQuery, SimilarLesson[]>;
  new_workspace: Command<Nothing, AppStatus | null>;
  open_workspace: Command<{ recent?: string }, AppStatus | null>;
  open_demo: Command<Nothing, AppStatus>;
  close_workspace: Command<Nothing, AppStatus>;
  recent: Command<Nothing, FileHandle[]>;
  choose_pages: Command<Nothing, PageFile[]>;
  choose_attachments: Command<Nothing, PageFile[]>;
  save_report: Command<{ project: string; language: Lang; formats: ReportFormat[] }, SavedFile[]>;
  open_file: Command<{ handle: string }, null>;
  reveal_file: Command<{ handle: string }, null>;
  set_language: Command<{ language: Lang }, AppStatus>;
}
