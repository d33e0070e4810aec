// Every command by its name, with what goes in and what comes out: the core's with the
// types generated from Rust, the shell's as the shell documents them.
import type { AddInput } from "./generated/AddInput";
import type { AmendBudgetInput } from "./generated/AmendBudgetInput";
import type { Answer } from "./generated/Answer";
import type { Audience } from "./generated/Audience";
import type { ApplyRulesInput } from "./generated/ApplyRulesInput";
import type { AskChoices } from "./generated/AskChoices";
import type { AskInput } from "./generated/AskInput";
import type { FormGiven } from "./generated/FormGiven";
import type { FormPreviewed } from "./generated/FormPreviewed";
import type { FormReceived } from "./generated/FormReceived";
import type { FormSeen } from "./generated/FormSeen";
import type { FormTold } from "./generated/FormTold";
import type { FormsInput } from "./generated/FormsInput";
import type { AttachInput } from "./generated/AttachInput";
import type { Attachment } from "./generated/Attachment";
import type { AttachmentInput } from "./generated/AttachmentInput";
import type { AttachmentShown } from "./generated/AttachmentShown";
import type { AttentionInput } from "./generated/AttentionInput";
import type { AttentionLine } from "./generated/AttentionLine";
import type { BackupNamed } from "./generated/BackupNamed";
import type { BackupTold } from "./generated/BackupTold";
import type { Backups } from "./generated/Backups";
import type { RestorePreview } from "./generated/RestorePreview";
import type { BeginReportInput } from "./generated/BeginReportInput";
import type { BeginRevisionInput } from "./generated/BeginRevisionInput";
import type { BlockChecked } from "./generated/BlockChecked";
import type { BlockInput } from "./generated/BlockInput";
import type { BudgetInput } from "./generated/BudgetInput";
import type { BudgetShown } from "./generated/BudgetShown";
import type { ChangeReportInput } from "./generated/ChangeReportInput";
import type { ChangeTemplateInput } from "./generated/ChangeTemplateInput";
import type { CheckSectionInput } from "./generated/CheckSectionInput";
import type { CommentSectionInput } from "./generated/CommentSectionInput";
import type { ComparedBudgets } from "./generated/ComparedBudgets";
import type { CompareInput } from "./generated/CompareInput";
import type { Decision } from "./generated/Decision";
import type { DeletedEntries } from "./generated/DeletedEntries";
import type { DeleteEntriesInput } from "./generated/DeleteEntriesInput";
import type { DueInput } from "./generated/DueInput";
import type { DueLine } from "./generated/DueLine";
import type { EditInput } from "./generated/EditInput";
import type { Entity } from "./generated/Entity";
import type { EntriesInput } from "./generated/EntriesInput";
import type { EntriesPage } from "./generated/EntriesPage";
import type { ExplainInput } from "./generated/ExplainInput";
import type { FigureTold } from "./generated/FigureTold";
import type { FinanceInput } from "./generated/FinanceInput";
import type { FinanceShown } from "./generated/FinanceShown";
import type { Generated } from "./generated/Generated";
import type { GenerateInput } from "./generated/GenerateInput";
import type { Going } from "./generated/Going";
import type { GridInput } from "./generated/GridInput";
import type { History } from "./generated/History";
import type { HistoryInput } from "./generated/HistoryInput";
import type { Hit } from "./generated/Hit";
import type { IatiAsked } from "./generated/IatiAsked";
import type { IatiFile } from "./generated/IatiFile";
import type { IatiImported } from "./generated/IatiImported";
import type { IatiInput } from "./generated/IatiInput";
import type { IatiMade } from "./generated/IatiMade";
import type { IatiPreviewed } from "./generated/IatiPreviewed";
import type { KeepIatiInput } from "./generated/KeepIatiInput";
import type { Imported } from "./generated/Imported";
import type { Keeper } from "./generated/Keeper";
import type { Lang } from "./generated/Lang";
import type { LessonFilters } from "./generated/LessonFilters";
import type { LessonQuery } from "./generated/LessonQuery";
import type { Letterhead } from "./generated/Letterhead";
import type { LetterheadInput } from "./generated/LetterheadInput";
import type { Library } from "./generated/Library";
import type { LineInput } from "./generated/LineInput";
import type { LinesChanged } from "./generated/LinesChanged";
import type { LinesInput } from "./generated/LinesInput";
import type { MadeAgain } from "./generated/MadeAgain";
import type { MoveInput } from "./generated/MoveInput";
import type { MoveKept } from "./generated/MoveKept";
import type { MoveTyped } from "./generated/MoveTyped";
import type { PasteBudgetInput } from "./generated/PasteBudgetInput";
import type { PastedBudget } from "./generated/PastedBudget";
import type { PastedRates } from "./generated/PastedRates";
import type { PasteRatesInput } from "./generated/PasteRatesInput";
import type { Period } from "./generated/Period";
import type { PeriodInput } from "./generated/PeriodInput";
import type { PlacesAdded } from "./generated/PlacesAdded";
import type { Preview } from "./generated/Preview";
import type { PreviewTemplateInput } from "./generated/PreviewTemplateInput";
import type { Project } from "./generated/Project";
import type { LineSpent } from "./generated/LineSpent";
import type { LinesSpentInput } from "./generated/LinesSpentInput";
import type { PortfolioRow } from "./generated/PortfolioRow";
import type { ProjectRow } from "./generated/ProjectRow";
import type { ReachBy } from "./generated/ReachBy";
import type { ReachByInput } from "./generated/ReachByInput";
import type { Purged } from "./generated/Purged";
import type { ReachGrid } from "./generated/ReachGrid";
import type { ReachTold } from "./generated/ReachTold";
import type { Readiness } from "./generated/Readiness";
import type { ReadinessInput } from "./generated/ReadinessInput";
import type { RecordBudgetInput } from "./generated/RecordBudgetInput";
import type { Recorded } from "./generated/Recorded";
import type { RecordedBudget } from "./generated/RecordedBudget";
import type { RecordedEntries } from "./generated/RecordedEntries";
import type { RecordEntriesInput } from "./generated/RecordEntriesInput";
import type { RecordInput } from "./generated/RecordInput";
import type { ReopenInput } from "./generated/ReopenInput";
import type { Report } from "./generated/Report";
import type { ReportComment } from "./generated/ReportComment";
import type { ReportCurrenciesInput } from "./generated/ReportCurrenciesInput";
import type { ReportCurrency } from "./generated/ReportCurrency";
import type { ReportDifferences } from "./generated/ReportDifferences";
import type { ReportInput } from "./generated/ReportInput";
import type { ReportNamed } from "./generated/ReportNamed";
import type { ReportPreview } from "./generated/ReportPreview";
import type { ReportRow } from "./generated/ReportRow";
import type { ReportShown } from "./generated/ReportShown";
import type { ReportsInput } from "./generated/ReportsInput";
import type { Rescue } from "./generated/Rescue";
import type { RestoreInput } from "./generated/RestoreInput";
import type { RowInput } from "./generated/RowInput";
import type { RowShown } from "./generated/RowShown";
import type { RowsInput } from "./generated/RowsInput";
import type { RulesTold } from "./generated/RulesTold";
import type { SealedFiles } from "./generated/SealedFiles";
import type { SearchInput } from "./generated/SearchInput";
import type { SectionChecked } from "./generated/SectionChecked";
import type { SectionShown } from "./generated/SectionShown";
import type { SensitiveProposed } from "./generated/SensitiveProposed";
import type { SettleCommentInput } from "./generated/SettleCommentInput";
import type { SimilarLesson } from "./generated/SimilarLesson";
import type { SimilarQuery } from "./generated/SimilarQuery";
import type { StartBudgetInput } from "./generated/StartBudgetInput";
import type { StructureTold } from "./generated/StructureTold";
import type { TableGiven } from "./generated/TableGiven";
import type { TableImported } from "./generated/TableImported";
import type { TableLooked } from "./generated/TableLooked";
import type { TablePreviewed } from "./generated/TablePreviewed";
import type { TemplateCatalogue } from "./generated/TemplateCatalogue";
import type { TemplateChanged } from "./generated/TemplateChanged";
import type { TemplateChecked } from "./generated/TemplateChecked";
import type { TemplateNamed } from "./generated/TemplateNamed";
import type { TemplateText } from "./generated/TemplateText";
import type { TemplateTold } from "./generated/TemplateTold";
import type { TemplateTyped } from "./generated/TemplateTyped";
import type { Traced } from "./generated/Traced";
import type { TraceInput } from "./generated/TraceInput";
import type { Turned } from "./generated/Turned";
import type { TurnReportInput } from "./generated/TurnReportInput";
import type { Undoable } from "./generated/Undoable";
import type { VersionInput } from "./generated/VersionInput";
import type { WordsInput } from "./generated/WordsInput";
import type { WriteSectionInput } from "./generated/WriteSectionInput";

/** What the window needs to know before it shows anything. */
export interface AppStatus extends Undoable {
  workspace: { path: string; name: string } | null;
  projects: number;
  /** Who keeps the workspace's folder besides this machine. */
  keeper?: Keeper | null;
  language: Lang;
  /** Reports can be written in these. */
  languages: Lang[];
  /** The window speaks these. */
  spoken: Lang[];
  /** The words of these nobody has read whose language it is. */
  drafts: Lang[];
  /** Something that was refused before the page was there to say so. */
  notice: { code: string; message: string } | null;
}

/** A file that could not be opened, and the newest good copy of it. */
export interface HurtFile extends FileHandle {
  message: string;
  rescue: Rescue | null;
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
  leave_out_people?: boolean;
  confirmed?: string;
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

/** A large table that stays with the shell: what means it, and which file it was. */
export interface Held {
  handle?: string;
  stamp?: string;
}

/** A file's bytes as chosen or dropped; none where the shell holds it. */
export interface PageFile extends Held {
  name: string;
  base64: string;
}

export type ReportFormat = "pdf" | "xlsx";

export type ExportWhat = "reach" | "entries" | "budget" | "rates" | "3w";

export type ExportFormat = "csv" | "xlsx";

/** What parts values in CSV. */
export type Separator = "comma" | "semicolon" | "tab";

/** Which rows of a raw export, and how they are written. */
export interface ExportInput {
  what: ExportWhat;
  format: ExportFormat;
  /** All projects where none is named. */
  project?: string;
  period?: string;
  hxl?: boolean;
  bom?: boolean;
  separator?: Separator;
  local_numbers?: boolean;
  audience: Audience;
}

/** A form for a partner that was saved. */
export interface SavedForm extends FileHandle {
  lines: number;
  figures: number;
}

/** A raw export that was written. */
export interface ExportedTable extends FileHandle {
  rows: number;
  /** Figures that those outside do not read. */
  held_back: number;
}

type Nothing = Record<string, never>;

interface Command<In, Out> {
  input: In;
  output: Out;
}

/** What a command must be told; the rest may be left out. */
type Told<In, Needed extends keyof In> = Pick<In, Needed> & Partial<In>;

/** An IATI file as it came in, with what a person said of it. */
export type IatiToRead = Partial<IatiFile>;

/** Lines that have all in common but their places. */
interface AddPlaces {
  line: Told<LineInput, "project" | "kind">;
  places: string[];
  confirmed: string | null;
}

/** The list. An output of null is a dialog that was left. */
export interface Commands {
  status: Command<Nothing, AppStatus>;
  list_projects: Command<Nothing, ProjectRow[]>;
  portfolio: Command<Nothing, PortfolioRow[]>;
  reach_by: Command<ReachByInput, ReachBy>;
  lines_spent: Command<LinesSpentInput, LineSpent[]>;
  show_project: Command<{ project: string; language: Lang; without_parts?: boolean }, Project>;
  budget: Command<BudgetInput, BudgetShown>;
  compare_budgets: Command<CompareInput, ComparedBudgets>;
  budget_structures: Command<Nothing, StructureTold[]>;
  start_budget: Command<StartBudgetInput, BudgetShown>;
  amend_budget: Command<AmendBudgetInput, BudgetShown>;
  adopt_budget: Command<VersionInput, BudgetShown>;
  paste_budget: Command<Told<PasteBudgetInput, "project">, PastedBudget>;
  keep_move: Command<MoveTyped, MoveKept>;
  record_budget: Command<Told<RecordBudgetInput, "project" | "cells">, RecordedBudget>;
  entries: Command<EntriesInput, EntriesPage>;
  record_entries: Command<Told<RecordEntriesInput, "project" | "rows">, RecordedEntries>;
  delete_entries: Command<DeleteEntriesInput, DeletedEntries>;
  paste_rates: Command<PasteRatesInput, PastedRates>;
  finance: Command<Told<FinanceInput, "project">, FinanceShown>;
  donor_rules: Command<Nothing, RulesTold[]>;
  apply_rules: Command<ApplyRulesInput, RowShown>;
  report_templates: Command<Nothing, TemplateTold[]>;
  template_text: Command<TemplateNamed, TemplateText>;
  check_template: Command<TemplateTyped, TemplateChecked>;
  template_catalogue: Command<Nothing, TemplateCatalogue>;
  change_template: Command<ChangeTemplateInput, TemplateChanged>;
  preview_template: Command<PreviewTemplateInput, ReportPreview>;
  keep_template: Command<TemplateTyped, TemplateText>;
  drop_template: Command<TemplateNamed, TemplateTold[]>;
  letterhead: Command<Nothing, Letterhead>;
  set_letterhead: Command<LetterheadInput, Letterhead>;
  list_reports: Command<ReportsInput, ReportRow[]>;
  begin_report: Command<BeginReportInput, ReportShown>;
  report_currencies: Command<ReportCurrenciesInput, ReportCurrency[]>;
  change_report: Command<ChangeReportInput, ReportShown>;
  show_report: Command<ReportNamed, ReportShown>;
  write_section: Command<WriteSectionInput, SectionShown>;
  comment_section: Command<CommentSectionInput, ReportComment>;
  settle_comment: Command<SettleCommentInput, ReportComment>;
  turn_report: Command<TurnReportInput, ReportShown>;
  begin_revision: Command<BeginRevisionInput, ReportShown>;
  preview_report: Command<ReportNamed, ReportPreview>;
  make_sealed: Command<ReportNamed, SealedFiles>;
  remake_sealed: Command<ReportNamed, MadeAgain>;
  report_differences: Command<ReportNamed, ReportDifferences>;
  trace: Command<TraceInput, Traced>;
  compose_report: Command<{ project: string; language: Lang }, Report>;
  preview_page: Command<PageToRead, Preview>;
  import_page: Command<PageToRead, Imported>;
  preview_iati: Command<IatiToRead, IatiPreviewed>;
  import_iati: Command<IatiToRead, IatiImported>;
  ask_iati: Command<Partial<IatiInput>, IatiAsked>;
  keep_iati: Command<KeepIatiInput, IatiAsked>;
  make_iati: Command<Partial<IatiInput>, IatiMade>;
  look_at_table: Command<TableGiven & Held, TableLooked>;
  preview_table: Command<TableGiven & Held, TablePreviewed>;
  /** Null where it was stopped. */
  import_table: Command<TableGiven & Held, TableImported | null>;
  cancel_table: Command<Nothing, null>;
  ask_choices: Command<{ project: string }, AskChoices>;
  partner_forms: Command<FormsInput, FormTold[]>;
  recognise_form: Command<FormGiven, FormSeen | null>;
  preview_form: Command<FormGiven, FormPreviewed>;
  receive_form: Command<FormGiven, FormReceived>;
  /** Null is a dialog that was left. */
  save_form: Command<AskInput, SavedForm | null>;
  /** Null is a dialog that was left. */
  save_list: Command<{ name: string; text: string; iati?: true }, FileHandle | null>;
  entities: Command<Nothing, Entity[]>;
  list_rows: Command<RowsInput, RowShown[]>;
  list_uses: Command<{ table: string }, Record<string, number>>;
  show_row: Command<RowInput, RowShown>;
  edit_field: Command<Told<EditInput, "table" | "row" | "field" | "value">, RowShown>;
  add_row: Command<AddInput, RowShown>;
  move_row: Command<MoveInput, RowShown>;
  going_with: Command<RowInput, Going[]>;
  archive_row: Command<RowInput, RowShown>;
  restore_row: Command<RowInput, RowShown>;
  delete_row: Command<RowInput, RowShown>;
  lessons: Command<LessonQuery, Library>;
  reach_grid: Command<Told<GridInput, "project" | "kind">, ReachGrid>;
  record_reach: Command<Told<RecordInput, "project" | "kind" | "figures">, Recorded>;
  change_reach_lines: Command<Told<LinesInput, "project" | "kind" | "changes">, LinesChanged>;
  check_block: Command<BlockInput, BlockChecked>;
  propose_sensitive: Command<WordsInput, SensitiveProposed>;
  edit_reach_line: Command<Told<EditInput, "table" | "row" | "field" | "value">, RowShown>;
  add_reach_line: Command<Told<LineInput, "project" | "kind">, RowShown>;
  add_reach_places: Command<AddPlaces, PlacesAdded>;
  explain_reach: Command<ExplainInput, ReachTold>;
  close_period: Command<PeriodInput, Period>;
  reopen_period: Command<ReopenInput, Period>;
  undo: Command<Nothing, Turned>;
  redo: Command<Nothing, Turned>;
  history: Command<HistoryInput, History>;
  restore_value: Command<RestoreInput, RowShown>;
  delete_project: Command<{ project: string }, unknown>;
  purge_project: Command<{ project: string }, Purged>;
  backups: Command<Nothing, Backups>;
  make_backup: Command<Nothing, BackupTold>;
  preview_restore: Command<BackupNamed, RestorePreview>;
  restore_backup: Command<BackupNamed, RestorePreview>;
  search: Command<SearchInput, Hit[]>;
  lesson_filters: Command<Nothing, LessonFilters>;
  similar_lessons: Command<SimilarQuery, SimilarLesson[]>;
  new_workspace: Command<Nothing, AppStatus | null>;
  open_workspace: Command<{ recent?: string }, AppStatus | null>;
  open_demo: Command<Nothing, AppStatus>;
  close_workspace: Command<Nothing, AppStatus>;
  recent: Command<Nothing, FileHandle[]>;
  rescue: Command<Nothing, HurtFile | null>;
  rescue_workspace: Command<Nothing, AppStatus & { aside: FileHandle | null }>;
  choose_pages: Command<Nothing, PageFile[]>;
  choose_tables: Command<Nothing, PageFile[]>;
  choose_attachments: Command<Nothing, PageFile[]>;
  attach_file: Command<AttachInput, Attachment>;
  show_attachment: Command<AttachmentInput, AttachmentShown>;
  open_attachment: Command<{ attachment: string }, null>;
  save_attachment: Command<{ attachment: string }, FileHandle | null>;
  attention: Command<Told<AttentionInput, "project">, AttentionLine[]>;
  generate_periods: Command<GenerateInput, Generated>;
  save_report: Command<
    {
      project: string;
      language: Lang;
      formats: ReportFormat[];
      audience: Audience;
      template?: string;
      period?: string;
      currency?: string;
      /** The workbook tells in an annex where each figure comes from. */
      trace?: boolean;
      /** The PDF has the workbook in it. */
      embed?: boolean;
    },
    SavedFile[]
  >;
  /** Null as well where it was stopped. */
  export_tables: Command<ExportInput, ExportedTable | null>;
  cancel_export: Command<Nothing, null>;
  due: Command<DueInput, DueLine[]>;
  readiness: Command<ReadinessInput, Readiness>;
  report_figures: Command<{ made: Told<ReportInput, "project"> }, FigureTold[]>;
  check_section: Command<
    Omit<CheckSectionInput, "made"> & { made: Told<ReportInput, "project"> },
    SectionChecked
  >;
  save_sealed: Command<{ report: string }, SavedFile[]>;
  save_calendar: Command<Nothing, FileHandle | null>;
  open_file: Command<{ handle: string }, null>;
  reveal_file: Command<{ handle: string }, null>;
  set_language: Command<{ language: Lang }, AppStatus>;
}
