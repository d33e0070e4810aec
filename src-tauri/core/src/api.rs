//! Every thing the app can do, one list: the window, the command line and the tests
//! call it by name with JSON, and the TypeScript types come from it.
//!
//! Must not know a window, arguments, or SQL. Bodies stay short: the work is in the rooms.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::attach::{self, AttachInput, AttachmentInput, AttachmentShown};
use crate::attention::{self, AttentionInput, AttentionLine};
use crate::backups::{self, BackupNamed, BackupTold, Backups, RestorePreview};
use crate::bounds;
use crate::budget_grid::{self, RecordBudgetInput, RecordedBudget};
use crate::budgets::{
    self, AmendBudgetInput, BudgetInput, BudgetShown, CompareInput, ComparedBudgets, PasteBudgetInput,
    PastedBudget, StartBudgetInput, VersionInput,
};
use crate::ctx::Ctx;
use crate::disk::{self, Keeper};
use crate::domain::entity::{ENTITIES, Entity};
use crate::domain::{Attachment, Lang, Period, Project, ReportComment};
use crate::donors::{self, ApplyRulesInput, RulesTold, StructureTold};
use crate::due::{self, DueInput, DueLine};
use crate::edit::{self, AddInput, EditInput, Going, MoveInput, RowInput, RowShown, RowsInput, TableInput};
use crate::entries::{
    self, DeleteEntriesInput, DeletedEntries, EntriesInput, EntriesPage, RecordEntriesInput, RecordedEntries,
};
use crate::error::{Error, Refused, Result};
use crate::finance::{self, FinanceInput, FinanceShown};
use crate::forms::{
    self, AskChoices, AskInput, FormGiven, FormMade, FormPreviewed, FormReceived, FormSeen, FormTold,
    FormsInput,
};
use crate::grid::{
    self, ExplainInput, GridInput, LineInput, LinesChanged, LinesInput, PlacesAdded, PlacesInput, ReachGrid,
    ReachTold, RecordInput, Recorded,
};
use crate::history::{self, RestoreInput};
use crate::iati::{
    self, IatiAsked, IatiFile, IatiImported, IatiInput, IatiMade, IatiPreviewed, KeepIatiInput,
};
use crate::import::{self, Imported, PageInput, Preview};
use crate::letterhead::{self, Letterhead, LetterheadInput};
use crate::moving::{self, MoveKept, MoveTyped};
use crate::periods::{self, GenerateInput, Generated, PeriodInput, ReopenInput};
use crate::protection::{self, BlockChecked, BlockInput, SensitiveProposed, WordsInput};
use crate::publish::{self, ReportInput};
use crate::rates::{self, PasteRatesInput, PastedRates};
use crate::readiness::{self, Readiness, ReadinessInput};
use crate::report::Report;
use crate::reports::{
    self, BeginReportInput, BeginRevisionInput, ChangeReportInput, CommentSectionInput,
    ReportCurrenciesInput, ReportCurrency, ReportNamed, ReportPreview, ReportRow, ReportShown, ReportsInput,
    SectionShown, SettleCommentInput, TurnReportInput, WriteSectionInput,
};
use crate::seal::{self, MadeAgain, ReportDifferences, SealedFiles};
use crate::sharing::{self, ChangesCounts, ChangesGiven, ChangesPreviewed};
use crate::store::{
    Dimension, History, HistoryInput, Hit, LessonFilters, LessonQuery, Library, LineSpent, PackageKept,
    PortfolioRow, ProjectRow, Purged, ReachBy, SimilarLesson, SimilarQuery, Turned, Undoable, Workspace,
};
use crate::story::{self, CheckSectionInput, FigureTold, FiguresInput, SectionChecked};
use crate::tables::{self, TableGiven, TableImported, TableLooked, TablePreviewed};
use crate::templates::{
    self, ChangeTemplateInput, PreviewTemplateInput, TemplateCatalogue, TemplateChanged, TemplateChecked,
    TemplateNamed, TemplateText, TemplateTold, TemplateTyped,
};
use crate::trace::{self, TraceInput, Traced};

/// A command that needs nothing to be said.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct Nothing {}

/// Names a project: any identifier, acronym, title or key of it.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ProjectInput {
    /// The name.
    pub project: String,
    /// Language to read it in; its own if none is given.
    #[serde(default)]
    pub language: Option<Lang>,
    /// Showing it: the parts of people reached are left out, of which there may be very many.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub without_parts: bool,
}

/// By what people reached are told.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct ReachByInput {
    /// One project alone: any identifier, acronym, title or key.
    pub project: Option<String>,
    /// By what, besides kind, method and unit, which are always told apart.
    pub by: Vec<Dimension>,
}

/// Of which project, or of all.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct LinesSpentInput {
    /// One project alone: any identifier, acronym, title or key.
    pub project: Option<String>,
}

/// What is looked for.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct SearchInput {
    /// Words that must all be there; the last one may be a beginning.
    pub query: String,
    /// How many finds of each kind, 8 unless told.
    pub limit: Option<usize>,
}

/// How the workspace stands.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct WorkspaceStatus {
    /// Where the file is.
    pub path: String,
    /// The file's name.
    pub name: String,
    /// How many projects it holds.
    pub projects: usize,
    /// Who keeps its folder besides this machine, if anybody is seen to.
    pub keeper: Option<Keeper>,
    /// What undo and redo would do.
    #[serde(flatten)]
    #[ts(flatten)]
    pub undoable: Undoable,
}

/// The outcome of a check.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct Checked {
    /// How many projects were read whole.
    pub projects: usize,
}

/// Whether a command changes the workspace.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// It only reads.
    Reads,
    /// It changes the record: the workspace must be open for writing.
    Changes,
}

type Body = fn(&Workspace, &Ctx, Value) -> Result<Value>;

/// The list: each command by name, what it takes and gives, and its body.
macro_rules! commands {
    ($($(#[doc = $doc:literal])+ $kind:ident $name:ident($input:ty) -> $output:ty = $body:expr;)+) => {
        /// Every command with its kind, in the order of the list.
        pub const COMMANDS: &[(&str, Kind)] = &[$((stringify!($name), Kind::$kind)),+];

        fn body(name: &str) -> Option<Body> {
            match name {
                $(stringify!($name) => Some(|workspace, ctx, input| {
                    let input: $input = read_input(input)?;
                    let work: fn(&Workspace, &Ctx, $input) -> Result<$output> = $body;
                    write_output(&work(workspace, ctx, input)?)
                }),)+
                _ => None,
            }
        }
    };
}

commands! {
    /// How the workspace stands.
    Reads status(Nothing) -> WorkspaceStatus = |workspace, _, _| status(workspace);
    /// The list of projects.
    Reads list_projects(Nothing) -> Vec<ProjectRow> = |workspace, _, _| workspace.list_projects();
    /// All projects at a glance: what each reached and spent, out of sums that are kept in step.
    Reads portfolio(Nothing) -> Vec<PortfolioRow> = |workspace, _, _| workspace.portfolio();
    /// People reached by what is asked for.
    Reads reach_by(ReachByInput) -> ReachBy = |workspace, _, input| reach_by(workspace, &input);
    /// Budget against spent, line by line.
    Reads lines_spent(LinesSpentInput) -> Vec<LineSpent> = |workspace, _, input| {
        workspace.lines_spent(found(workspace, input.project.as_deref())?.as_deref())
    };
    /// One project with everything that is kept of it.
    Reads show_project(ProjectInput) -> Project = |workspace, _, input| show(workspace, &input);
    /// What a page would become; changes nothing.
    Reads preview_page(PageInput) -> Preview = |workspace, ctx, input| import::preview(workspace, ctx, &input);
    /// Keeps what a page says, as a new project or in the one it is about.
    Changes import_page(PageInput) -> Imported = |workspace, ctx, input| {
        backups::before(workspace, ctx)?;
        import::keep(workspace, ctx, &input)
    };
    /// What a foreign table is, as far as it can be seen.
    Reads look_at_table(TableGiven) -> TableLooked = |workspace, ctx, input| tables::look(workspace, ctx, &input);
    /// What would become of each row of a foreign table.
    Reads preview_table(TableGiven) -> TablePreviewed = |workspace, ctx, input| tables::preview(workspace, ctx, &input);
    /// Keeps the rows of a foreign table.
    Changes import_table(TableGiven) -> TableImported = |workspace, ctx, input| tables::import(workspace, ctx, &input);
    /// Whom of a project's partners one can ask for which lines.
    Reads ask_choices(ProjectInput) -> AskChoices = |workspace, ctx, input| forms::choices(workspace, ctx, &input.project);
    /// Makes a form for a partner, and notes that the partner was asked.
    Changes ask_partner(AskInput) -> FormMade = |workspace, ctx, input| forms::ask(workspace, ctx, &input);
    /// What partners were asked for, what came back, what is missing from whom.
    Reads partner_forms(FormsInput) -> Vec<FormTold> = |workspace, ctx, input| forms::asked(workspace, ctx, &input);
    /// Whether a file is a form for partners.
    Reads recognise_form(FormGiven) -> Option<FormSeen> = |workspace, _, input| forms::recognise(workspace, &input);
    /// What a form that came back would change.
    Reads preview_form(FormGiven) -> FormPreviewed = |workspace, ctx, input| forms::preview(workspace, ctx, &input);
    /// Takes in a form that came back.
    Changes receive_form(FormGiven) -> FormReceived = |workspace, ctx, input| forms::receive(workspace, ctx, &input);
    /// Packages of changes that were given to colleagues and taken from them.
    Reads packages(Nothing) -> Vec<PackageKept> = |workspace, _, _| sharing::list(workspace);
    /// What would become of a package of changes.
    Reads preview_changes(ChangesGiven) -> ChangesPreviewed = |workspace, ctx, input| sharing::preview(workspace, ctx, &input);
    /// Takes in a package of changes, in one step.
    Changes take_changes(ChangesGiven) -> ChangesCounts = |workspace, ctx, input| sharing::take(workspace, ctx, &input);
    /// The copies of the workspace.
    Reads backups(Nothing) -> Backups = |workspace, ctx, input| backups::list(workspace, ctx, &input);
    /// Makes a copy of the workspace now.
    Reads make_backup(Nothing) -> BackupTold = |workspace, ctx, _| backups::make(workspace, ctx);
    /// What putting a copy back would change.
    Reads preview_restore(BackupNamed) -> RestorePreview = |workspace, ctx, input| backups::preview(workspace, ctx, &input);
    /// Puts a copy back, as one step.
    Changes restore_backup(BackupNamed) -> RestorePreview = |workspace, ctx, input| backups::restore(workspace, ctx, &input);
    /// The reach grid of one kind and period.
    Reads reach_grid(GridInput) -> ReachGrid = |workspace, ctx, input| grid::show(workspace, ctx, &input);
    /// Keeps figures that were typed or pasted into the grid.
    Changes record_reach(RecordInput) -> Recorded = |workspace, ctx, input| grid::record(workspace, ctx, &input);
    /// Writes a field of a line's row; its place, group, indicator and activity in every period.
    Changes edit_reach_line(EditInput) -> RowShown = |workspace, ctx, input| grid::edit_line(workspace, ctx, &input);
    /// Adds a line to the grid.
    Changes add_reach_line(LineInput) -> RowShown = |workspace, ctx, input| grid::add_line(workspace, ctx, &input);
    /// Adds lines that are alike but for their places.
    Changes add_reach_places(PlacesInput) -> PlacesAdded = |workspace, ctx, input| grid::add_places(workspace, ctx, &input);
    /// Says lines of the grid anew, in every period.
    Changes change_reach_lines(LinesInput) -> LinesChanged = |workspace, ctx, input| grid::change_lines(workspace, ctx, &input);
    /// Looks through a block before it is pasted: columns that tell of single people are named.
    Reads check_block(BlockInput) -> BlockChecked = |_, ctx, input| Ok(protection::check_block(ctx, &input));
    /// Whether an indicator's words propose that it is sensitive.
    Reads propose_sensitive(WordsInput) -> SensitiveProposed = |_, _, input| Ok(protection::propose_sensitive(&input));
    /// How the figure of a kind of reach came about, row by row.
    Reads explain_reach(ExplainInput) -> ReachTold = |workspace, ctx, input| grid::explain(workspace, ctx, &input);
    /// Every kind of row with its fields.
    Reads entities(Nothing) -> &'static [Entity] = |_, _, _| Ok(ENTITIES);
    /// The rows of a kind.
    Reads list_rows(RowsInput) -> Vec<RowShown> = |workspace, ctx, input| edit::list(workspace, ctx, &input);
    /// In how many projects each row of a shared kind is used.
    Reads list_uses(TableInput) -> BTreeMap<String, usize> = |workspace, _, input| edit::uses(workspace, &input);
    /// One row with everything that can be edited.
    Reads show_row(RowInput) -> RowShown = |workspace, ctx, input| edit::show(workspace, ctx, &input);
    /// Writes one field of a row.
    Changes edit_field(EditInput) -> RowShown = |workspace, ctx, input| edit::edit(workspace, ctx, &input);
    /// Adds a row.
    Changes add_row(AddInput) -> RowShown = |workspace, ctx, input| edit::add(workspace, ctx, &input);
    /// Moves a row in its list or tree.
    Changes move_row(MoveInput) -> RowShown = |workspace, ctx, input| edit::place(workspace, ctx, &input);
    /// How many rows would go with a row, by kind.
    Reads going_with(RowInput) -> Vec<Going> = |workspace, _, input| edit::going(workspace, &input);
    /// Deletes a row with what goes with it; undo brings it back.
    Changes delete_row(RowInput) -> RowShown = |workspace, ctx, input| edit::delete(workspace, ctx, &input);
    /// Puts a row aside.
    Changes archive_row(RowInput) -> RowShown = |workspace, ctx, input| edit::archive(workspace, ctx, &input);
    /// Takes back a row that was put aside.
    Changes restore_row(RowInput) -> RowShown = |workspace, ctx, input| edit::restore(workspace, ctx, &input);
    /// Adds the periods that an agreement's calendar asks for and that are not there.
    Changes generate_periods(GenerateInput) -> Generated = |workspace, ctx, input| periods::generate(workspace, ctx, &input);
    /// Closes a period: its figures stay as they are.
    Changes close_period(PeriodInput) -> Period = |workspace, ctx, input| periods::close(workspace, ctx, &input);
    /// Opens a closed period again, with a reason.
    Changes reopen_period(ReopenInput) -> Period = |workspace, ctx, input| periods::reopen(workspace, ctx, &input);
    /// Attaches a file to a project or to one of its rows.
    Changes attach_file(AttachInput) -> Attachment = |workspace, ctx, input| attach::attach(workspace, ctx, &input);
    /// The content of a file, or the small picture of a photo.
    Reads show_attachment(AttachmentInput) -> AttachmentShown = |workspace, _, input| attach::show(workspace, &input);
    /// What is missing or late in a project.
    Reads attention(AttentionInput) -> Vec<AttentionLine> = |workspace, ctx, input| attention::attention(workspace, ctx, &input);
    /// What is missing, late or contradictory in a report.
    Reads readiness(ReadinessInput) -> Readiness = |workspace, ctx, input| readiness::readiness(workspace, ctx, &input);
    /// How a figure of a report came about.
    Reads trace(TraceInput) -> Traced = |workspace, ctx, input| trace::trace(workspace, ctx, &input);
    /// What is owed to whom by when.
    Reads due(DueInput) -> Vec<DueLine> = |workspace, ctx, input| due::due(workspace, ctx, &input);
    /// A version of a project's budget as a tree with its totals.
    Reads budget(BudgetInput) -> BudgetShown = |workspace, ctx, input| budgets::show(workspace, ctx, &input);
    /// Two versions of a budget line by line.
    Reads compare_budgets(CompareInput) -> ComparedBudgets = |workspace, ctx, input| budgets::compare(workspace, ctx, &input);
    /// Donors' budget structures, ready to begin with.
    Reads budget_structures(Nothing) -> Vec<StructureTold> = |_, ctx, input| donors::structures(ctx, &input);
    /// Begins a budget with a ready structure.
    Changes start_budget(StartBudgetInput) -> BudgetShown = |workspace, ctx, input| budgets::start(workspace, ctx, &input);
    /// Makes a new version of a budget, with what was moved in it.
    Changes amend_budget(AmendBudgetInput) -> BudgetShown = |workspace, ctx, input| budgets::amend(workspace, ctx, &input);
    /// Makes a version of a budget the one in force.
    Changes adopt_budget(VersionInput) -> BudgetShown = |workspace, ctx, input| budgets::adopt(workspace, ctx, &input);
    /// Adds the lines of a pasted block to a budget.
    Changes paste_budget(PasteBudgetInput) -> PastedBudget = |workspace, ctx, input| budgets::paste(workspace, ctx, &input);
    /// Keeps cells that were typed or pasted into a budget's grid.
    Changes record_budget(RecordBudgetInput) -> RecordedBudget = |workspace, ctx, input| budget_grid::record(workspace, ctx, &input);
    /// Keeps a move between budget lines, or says what it would come to beside the limit.
    Changes keep_move(MoveTyped) -> MoveKept = |workspace, ctx, input| moving::keep(workspace, ctx, &input);
    /// A page of entries: expenditure, commitments, advances, income.
    Reads entries(EntriesInput) -> EntriesPage = |workspace, ctx, input| entries::page(workspace, ctx, &input);
    /// Keeps entries that were typed or pasted.
    Changes record_entries(RecordEntriesInput) -> RecordedEntries = |workspace, ctx, input| entries::record(workspace, ctx, &input);
    /// Deletes entries in one step.
    Changes delete_entries(DeleteEntriesInput) -> DeletedEntries = |workspace, ctx, input| entries::delete(workspace, ctx, &input);
    /// Keeps a pasted block of exchange rates.
    Changes paste_rates(PasteRatesInput) -> PastedRates = |workspace, ctx, input| rates::paste(workspace, ctx, &input);
    /// A project's money: budgeted, spent, what departs, limits, where it leads.
    Reads finance(FinanceInput) -> FinanceShown = |workspace, ctx, input| finance::show(workspace, ctx, &input);
    /// Donors' rules, ready to be taken over by an agreement.
    Reads donor_rules(Nothing) -> Vec<RulesTold> = |_, ctx, input| donors::presets(ctx, &input);
    /// Writes a donor's rules into an agreement.
    Changes apply_rules(ApplyRulesInput) -> RowShown = |workspace, ctx, input| donors::apply(workspace, ctx, &input);
    /// The templates of reports: the program's, and the workspace's own.
    Reads report_templates(Nothing) -> Vec<TemplateTold> = |workspace, ctx, input| templates::list(workspace, ctx, &input);
    /// The text of a template.
    Reads template_text(TemplateNamed) -> TemplateText = |workspace, _, input| templates::text(workspace, &input.template);
    /// Reads a template that is being typed: what it asks, or what is wrong and where.
    Reads check_template(TemplateTyped) -> TemplateChecked = |_, ctx, input| Ok(templates::check(ctx, &input));
    /// What a template can be made of.
    Reads template_catalogue(Nothing) -> TemplateCatalogue = |_, ctx, input| Ok(templates::catalogue(ctx, &input));
    /// Makes a change to a template that is being edited, and keeps nothing.
    Reads change_template(ChangeTemplateInput) -> TemplateChanged = |_, ctx, input| templates::change(ctx, &input);
    /// The pages of a template that is being edited, of a project or of the example.
    Reads preview_template(PreviewTemplateInput) -> ReportPreview = |workspace, ctx, input| templates::preview(workspace, ctx, &input);
    /// Keeps a template as the workspace's own.
    Changes keep_template(TemplateTyped) -> TemplateText = |workspace, ctx, input| templates::keep(workspace, ctx, &input);
    /// Takes the workspace's own template away.
    Changes drop_template(TemplateNamed) -> Vec<TemplateTold> = |workspace, ctx, input| templates::drop(workspace, ctx, &input);
    /// The organisation's sign and colour, which its reports bear.
    Reads letterhead(Nothing) -> Letterhead = |workspace, _, _nothing| letterhead::shown(workspace);
    /// Changes them.
    Changes set_letterhead(LetterheadInput) -> Letterhead = |workspace, ctx, input| letterhead::set(workspace, ctx, &input);
    /// The reports that are kept, of a project or of all.
    Reads list_reports(ReportsInput) -> Vec<ReportRow> = |workspace, ctx, input| reports::list(workspace, ctx, &input);
    /// Begins a report.
    Changes begin_report(BeginReportInput) -> ReportShown = |workspace, ctx, input| reports::begin(workspace, ctx, &input);
    /// The currencies in which a report can be told, and why not in others.
    Reads report_currencies(ReportCurrenciesInput) -> Vec<ReportCurrency> = |workspace, ctx, input| reports::currencies(workspace, ctx, &input);
    /// Chooses anew what a draft is made of.
    Changes change_report(ChangeReportInput) -> ReportShown = |workspace, ctx, input| reports::change(workspace, ctx, &input);
    /// A report with what its template asks, what people wrote and what was remarked.
    Reads show_report(ReportNamed) -> ReportShown = |workspace, ctx, input| reports::show(workspace, ctx, &input);
    /// Keeps what people wrote in a section of a report.
    Changes write_section(WriteSectionInput) -> SectionShown = |workspace, ctx, input| reports::write(workspace, ctx, &input);
    /// Puts a remark beside a section of a report.
    Changes comment_section(CommentSectionInput) -> ReportComment = |workspace, ctx, input| reports::comment(workspace, ctx, &input);
    /// Notes that a remark is dealt with, or is not.
    Changes settle_comment(SettleCommentInput) -> ReportComment = |workspace, ctx, input| reports::settle(workspace, ctx, &input);
    /// Turns a report: to review, back to the draft, approved and sealed, sent.
    Changes turn_report(TurnReportInput) -> ReportShown = |workspace, ctx, input| reports::turn(workspace, ctx, &input);
    /// Begins a report that corrects an approved one, with its texts.
    Changes begin_revision(BeginRevisionInput) -> ReportShown = |workspace, ctx, input| reports::begin_revision(workspace, ctx, &input);
    /// The pages of a report, the very bytes of its PDF.
    Reads preview_report(ReportNamed) -> ReportPreview = |workspace, ctx, input| reports::preview(workspace, ctx, &input);
    /// The files of a sealed report, as they went out.
    Reads make_sealed(ReportNamed) -> SealedFiles = |workspace, _, input| seal::files(workspace, &input);
    /// Writes the files of a sealed report again from its snapshot, and compares them.
    Reads remake_sealed(ReportNamed) -> MadeAgain = |workspace, _, input| seal::made_again(workspace, &input);
    /// What changed in the record since a report was sealed.
    Reads report_differences(ReportNamed) -> ReportDifferences = |workspace, ctx, input| seal::differences(workspace, ctx, &input);
    /// The report as one value.
    Reads compose_report(ReportInput) -> Report = |workspace, ctx, input| publish::compose(workspace, ctx, &input);
    /// The figures that a report's texts can refer to.
    Reads report_figures(FiguresInput) -> Vec<FigureTold> = |workspace, ctx, input| story::figures(workspace, ctx, &input);
    /// What is to be said of a section's text: words, references, numbers typed by hand.
    Reads check_section(CheckSectionInput) -> SectionChecked = |workspace, ctx, input| story::check(workspace, ctx, &input);
    /// What IATI would ask of an export, and what would not be in it.
    Reads ask_iati(IatiInput) -> IatiAsked = |workspace, ctx, input| iati::ask(workspace, ctx, &input);
    /// Projects as one IATI activity file.
    Reads make_iati(IatiInput) -> IatiMade = |workspace, ctx, input| iati::make(workspace, ctx, &input);
    /// Keeps answers to what IATI asks.
    Changes keep_iati(KeepIatiInput) -> IatiAsked = |workspace, ctx, input| iati::keep_answers(workspace, ctx, &input);
    /// What an IATI file would become.
    Reads preview_iati(IatiFile) -> IatiPreviewed = |workspace, ctx, input| iati::preview(workspace, ctx, &input);
    /// Keeps the activities of an IATI file.
    Changes import_iati(IatiFile) -> IatiImported = |workspace, ctx, input| iati::import(workspace, ctx, &input);
    /// Deletes a project; undo brings it back.
    Changes delete_project(ProjectInput) -> Value = |workspace, ctx, input| delete(workspace, ctx, &input);
    /// Forgets a project that was deleted, for good: its history, its seals, its files.
    Changes purge_project(ProjectInput) -> Purged = |workspace, ctx, input| purge(workspace, ctx, &input);
    /// A page of what was done, the latest first: all of it, or of a project, a row, a field.
    Reads history(HistoryInput) -> History = |workspace, ctx, input| history::page(workspace, ctx, &input);
    /// Gives a field back what it was before a step.
    Changes restore_value(RestoreInput) -> RowShown = |workspace, ctx, input| history::restore_value(workspace, ctx, &input);
    /// Takes back the last step.
    Changes undo(Nothing) -> Turned = |workspace, ctx, _| workspace.undo(ctx);
    /// Does again what was taken back.
    Changes redo(Nothing) -> Turned = |workspace, ctx, _| workspace.redo(ctx);
    /// What holds all the words of a query: projects, people, lessons, texts, figures.
    Reads search(SearchInput) -> Vec<Hit> = |workspace, ctx, input|
        workspace.search(&input.query, input.limit.unwrap_or(8), ctx.lang);
    /// The lessons of all projects, narrowed as asked.
    Reads lessons(LessonQuery) -> Library = |workspace, ctx, input| workspace.lessons(&input, ctx.lang);
    /// What the library of lessons can be narrowed by.
    Reads lesson_filters(Nothing) -> LessonFilters = |workspace, ctx, _| workspace.lesson_filters(ctx.lang);
    /// Lessons that share rare words with one that is being written.
    Reads similar_lessons(SimilarQuery) -> Vec<SimilarLesson> = |workspace, ctx, input|
        workspace.similar_lessons(&input, ctx.lang);
    /// Makes the search index anew from the record.
    Changes rebuild_search(Nothing) -> Checked = |workspace, _, _| rebuild_search(workspace);
    /// Makes the sums of people reached and of money anew.
    Changes rebuild_sums(Nothing) -> Checked = |workspace, _, _| rebuild_sums(workspace);
    /// Reads and checks the whole file.
    Reads check(Nothing) -> Checked = |workspace, _, _| Ok(Checked { projects: workspace.check()? });
}

/// Carries out a command by name.
pub fn call(workspace: &Workspace, ctx: &Ctx, name: &str, input: Value) -> Result<Value> {
    let body = body(name).ok_or_else(|| Refused::new("command-unknown").with("name", name))?;
    bounds::within(&input)?;
    body(workspace, ctx, input)
}

/// What kind of command a name is; `None` where there is no such command.
pub fn kind(name: &str) -> Option<Kind> {
    COMMANDS.iter().find(|(command, _)| *command == name).map(|(_, kind)| *kind)
}

fn read_input<T: serde::de::DeserializeOwned>(input: Value) -> Result<T> {
    let input = if input.is_null() { Value::Object(serde_json::Map::new()) } else { input };
    serde_json::from_value(input).map_err(|error| Refused::new("input-malformed").with("cause", error).into())
}

fn write_output<T: Serialize>(output: &T) -> Result<Value> {
    serde_json::to_value(output).map_err(|error| Error::failed("answer", error))
}

fn status(workspace: &Workspace) -> Result<WorkspaceStatus> {
    let name = workspace.path().file_name().unwrap_or(workspace.path().as_os_str());
    Ok(WorkspaceStatus {
        path: workspace.path().display().to_string(),
        name: name.to_string_lossy().into_owned(),
        projects: workspace.list_projects()?.len(),
        keeper: disk::keeper(workspace.path()),
        undoable: workspace.undoable()?,
    })
}

fn rebuild_search(workspace: &Workspace) -> Result<Checked> {
    workspace.rebuild_search()?;
    Ok(Checked { projects: workspace.check()? })
}

fn rebuild_sums(workspace: &Workspace) -> Result<Checked> {
    workspace.rebuild_rollups()?;
    Ok(Checked { projects: workspace.check()? })
}

/// The key of the project that is named, if one is.
fn found(workspace: &Workspace, project: Option<&str>) -> Result<Option<String>> {
    project.map(|named| workspace.find_project(named)).transpose()
}

fn reach_by(workspace: &Workspace, input: &ReachByInput) -> Result<ReachBy> {
    workspace.reach_by(found(workspace, input.project.as_deref())?.as_deref(), &input.by)
}

fn show(workspace: &Workspace, input: &ProjectInput) -> Result<Project> {
    let mut project = workspace.project(&workspace.find_project(&input.project)?, input.language)?;
    if input.without_parts {
        project.reach.iter_mut().for_each(|row| row.cells.clear());
    }
    Ok(project)
}

fn delete(workspace: &Workspace, ctx: &Ctx, input: &ProjectInput) -> Result<Value> {
    let project = show(workspace, input)?;
    workspace.delete_project(ctx, &project)?;
    let seals = workspace.seals_of_project(&project.id)?;
    Ok(serde_json::json!({ "project": project.id, "title": project.title, "seals": seals }))
}

/// Forgets a deleted project; says in how many copies of the workspace it may still be.
pub fn purge(workspace: &Workspace, ctx: &Ctx, input: &ProjectInput) -> Result<Purged> {
    let purged = workspace.purge(&input.project)?;
    let copies = backups::list(workspace, ctx, &Nothing {})?.copies.len();
    Ok(Purged { copies, ..purged })
}
