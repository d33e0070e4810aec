//! The page's types are those of the core.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use bilan_core::api;
use bilan_core::attach;
use bilan_core::attention;
use bilan_core::backups;
use bilan_core::budget_grid;
use bilan_core::budgets;
use bilan_core::domain::entity::Entity;
use bilan_core::domain::sf425::{Sf425, Sf425Given};
use bilan_core::domain::totals::ReachExplained;
use bilan_core::domain::{Programme, Project, ReportComment, ReportKept};
use bilan_core::donors;
use bilan_core::due;
use bilan_core::edit::{AddInput, EditInput, Going, MoveInput, RowInput, RowShown, RowsInput, TableInput};
use bilan_core::entries;
use bilan_core::error::Refused;
use bilan_core::finance;
use bilan_core::forms;
use bilan_core::grid::{
    ExplainInput, GridInput, LineInput, LinesChanged, LinesInput, PlacesAdded, PlacesInput, ReachGrid,
    ReachTold, RecordInput, Recorded,
};
use bilan_core::history::RestoreInput;
use bilan_core::iati;
use bilan_core::import::{Imported, PageInput, Preview};
use bilan_core::letterhead;
use bilan_core::moving;
use bilan_core::periods;
use bilan_core::protection::{BlockChecked, BlockInput, SensitiveProposed, WordsInput};
use bilan_core::publish::{ReportFormat, ReportInput};
use bilan_core::rates;
use bilan_core::readiness;
use bilan_core::report::Report;
use bilan_core::report::pdf::CellPlace;
use bilan_core::reports;
use bilan_core::seal;
use bilan_core::sharing;
use bilan_core::store::{
    History, HistoryInput, Hit, LessonFilters, LessonQuery, Library, LineSpent, PackageKept, PortfolioRow,
    ProjectRow, Purged, ReachBy, SimilarLesson, SimilarQuery, Turned, Undoable,
};
use bilan_core::story::{CheckSectionInput, FigureTold, FiguresInput, SectionChecked};
use bilan_core::tables;
use bilan_core::templates::{
    ChangeTemplateInput, PreviewTemplateInput, TemplateCatalogue, TemplateChanged, TemplateChecked,
    TemplateNamed, TemplateText, TemplateTold, TemplateTyped,
};
use bilan_core::trace;
use ts_rs::{Config, TS};

use crate::root;

fn read(folder: &Path) -> BTreeMap<String, String> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read_to_string(&path).unwrap())
        })
        .collect()
}

#[test]
fn generated_types_are_up_to_date() {
    let folder = tempfile::tempdir().unwrap();
    let config = Config::new().with_out_dir(folder.path()).with_large_int("number");
    Project::export_all(&config).unwrap();
    Programme::export_all(&config).unwrap();
    Preview::export_all(&config).unwrap();
    readiness::ReadinessInput::export_all(&config).unwrap();
    readiness::Readiness::export_all(&config).unwrap();
    CellPlace::export_all(&config).unwrap();
    backups::Backups::export_all(&config).unwrap();
    backups::BackupNamed::export_all(&config).unwrap();
    backups::RestorePreview::export_all(&config).unwrap();
    backups::Rescue::export_all(&config).unwrap();
    trace::TraceInput::export_all(&config).unwrap();
    trace::Traced::export_all(&config).unwrap();
    due::DueInput::export_all(&config).unwrap();
    due::DueLine::export_all(&config).unwrap();
    LinesInput::export_all(&config).unwrap();
    LinesChanged::export_all(&config).unwrap();
    BlockInput::export_all(&config).unwrap();
    BlockChecked::export_all(&config).unwrap();
    WordsInput::export_all(&config).unwrap();
    SensitiveProposed::export_all(&config).unwrap();
    PageInput::export_all(&config).unwrap();
    Imported::export_all(&config).unwrap();
    Report::export_all(&config).unwrap();
    ReportInput::export_all(&config).unwrap();
    ReportFormat::export_all(&config).unwrap();
    ReportKept::export_all(&config).unwrap();
    ReportComment::export_all(&config).unwrap();
    reports::ReportsInput::export_all(&config).unwrap();
    reports::ReportRow::export_all(&config).unwrap();
    reports::BeginReportInput::export_all(&config).unwrap();
    reports::ReportCurrenciesInput::export_all(&config).unwrap();
    reports::ReportCurrency::export_all(&config).unwrap();
    reports::ChangeReportInput::export_all(&config).unwrap();
    reports::ReportNamed::export_all(&config).unwrap();
    reports::ReportShown::export_all(&config).unwrap();
    reports::WriteSectionInput::export_all(&config).unwrap();
    reports::CommentSectionInput::export_all(&config).unwrap();
    reports::SettleCommentInput::export_all(&config).unwrap();
    reports::TurnReportInput::export_all(&config).unwrap();
    reports::BeginRevisionInput::export_all(&config).unwrap();
    reports::ReportPreview::export_all(&config).unwrap();
    seal::SealedFiles::export_all(&config).unwrap();
    seal::MadeAgain::export_all(&config).unwrap();
    seal::ReportDifferences::export_all(&config).unwrap();
    seal::Verified::export_all(&config).unwrap();
    Purged::export_all(&config).unwrap();
    TemplateTold::export_all(&config).unwrap();
    FiguresInput::export_all(&config).unwrap();
    FigureTold::export_all(&config).unwrap();
    CheckSectionInput::export_all(&config).unwrap();
    SectionChecked::export_all(&config).unwrap();
    TemplateNamed::export_all(&config).unwrap();
    TemplateTyped::export_all(&config).unwrap();
    TemplateText::export_all(&config).unwrap();
    TemplateChecked::export_all(&config).unwrap();
    TemplateCatalogue::export_all(&config).unwrap();
    ChangeTemplateInput::export_all(&config).unwrap();
    TemplateChanged::export_all(&config).unwrap();
    PreviewTemplateInput::export_all(&config).unwrap();
    ProjectRow::export_all(&config).unwrap();
    History::export_all(&config).unwrap();
    HistoryInput::export_all(&config).unwrap();
    RestoreInput::export_all(&config).unwrap();
    Turned::export_all(&config).unwrap();
    Undoable::export_all(&config).unwrap();
    Hit::export_all(&config).unwrap();
    api::SearchInput::export_all(&config).unwrap();
    Library::export_all(&config).unwrap();
    LessonFilters::export_all(&config).unwrap();
    LessonQuery::export_all(&config).unwrap();
    SimilarLesson::export_all(&config).unwrap();
    SimilarQuery::export_all(&config).unwrap();
    Entity::export_all(&config).unwrap();
    AddInput::export_all(&config).unwrap();
    EditInput::export_all(&config).unwrap();
    MoveInput::export_all(&config).unwrap();
    RowInput::export_all(&config).unwrap();
    RowsInput::export_all(&config).unwrap();
    RowShown::export_all(&config).unwrap();
    TableInput::export_all(&config).unwrap();
    Going::export_all(&config).unwrap();
    GridInput::export_all(&config).unwrap();
    ReachGrid::export_all(&config).unwrap();
    RecordInput::export_all(&config).unwrap();
    Recorded::export_all(&config).unwrap();
    LineInput::export_all(&config).unwrap();
    PlacesInput::export_all(&config).unwrap();
    PlacesAdded::export_all(&config).unwrap();
    ExplainInput::export_all(&config).unwrap();
    ReachTold::export_all(&config).unwrap();
    Refused::export_all(&config).unwrap();
    ReachExplained::export_all(&config).unwrap();
    api::WorkspaceStatus::export_all(&config).unwrap();
    api::ProjectInput::export_all(&config).unwrap();
    api::Nothing::export_all(&config).unwrap();
    api::Checked::export_all(&config).unwrap();
    api::ReachByInput::export_all(&config).unwrap();
    api::LinesSpentInput::export_all(&config).unwrap();
    ReachBy::export_all(&config).unwrap();
    LineSpent::export_all(&config).unwrap();
    PortfolioRow::export_all(&config).unwrap();
    budgets::BudgetInput::export_all(&config).unwrap();
    budgets::BudgetShown::export_all(&config).unwrap();
    budgets::CompareInput::export_all(&config).unwrap();
    budgets::ComparedBudgets::export_all(&config).unwrap();
    budgets::StartBudgetInput::export_all(&config).unwrap();
    budgets::AmendBudgetInput::export_all(&config).unwrap();
    budgets::VersionInput::export_all(&config).unwrap();
    budgets::PasteBudgetInput::export_all(&config).unwrap();
    budgets::PastedBudget::export_all(&config).unwrap();
    donors::StructureTold::export_all(&config).unwrap();
    donors::RulesTold::export_all(&config).unwrap();
    donors::ApplyRulesInput::export_all(&config).unwrap();
    entries::EntriesInput::export_all(&config).unwrap();
    entries::EntriesPage::export_all(&config).unwrap();
    entries::DeleteEntriesInput::export_all(&config).unwrap();
    entries::DeletedEntries::export_all(&config).unwrap();
    letterhead::Letterhead::export_all(&config).unwrap();
    letterhead::LetterheadInput::export_all(&config).unwrap();
    moving::MoveTyped::export_all(&config).unwrap();
    moving::MoveKept::export_all(&config).unwrap();
    budget_grid::RecordBudgetInput::export_all(&config).unwrap();
    budget_grid::RecordedBudget::export_all(&config).unwrap();
    entries::RecordEntriesInput::export_all(&config).unwrap();
    entries::RecordedEntries::export_all(&config).unwrap();
    finance::FinanceInput::export_all(&config).unwrap();
    finance::FinanceShown::export_all(&config).unwrap();
    rates::PasteRatesInput::export_all(&config).unwrap();
    rates::PastedRates::export_all(&config).unwrap();
    Sf425::export_all(&config).unwrap();
    Sf425Given::export_all(&config).unwrap();
    attach::AttachInput::export_all(&config).unwrap();
    attach::AttachmentInput::export_all(&config).unwrap();
    attach::AttachmentShown::export_all(&config).unwrap();
    attention::AttentionInput::export_all(&config).unwrap();
    attention::AttentionLine::export_all(&config).unwrap();
    periods::GenerateInput::export_all(&config).unwrap();
    periods::Generated::export_all(&config).unwrap();
    periods::PeriodInput::export_all(&config).unwrap();
    periods::ReopenInput::export_all(&config).unwrap();
    forms::AskInput::export_all(&config).unwrap();
    forms::AskChoices::export_all(&config).unwrap();
    forms::FormMade::export_all(&config).unwrap();
    forms::FormsInput::export_all(&config).unwrap();
    forms::FormTold::export_all(&config).unwrap();
    forms::FormSeen::export_all(&config).unwrap();
    forms::FormGiven::export_all(&config).unwrap();
    forms::FormPreviewed::export_all(&config).unwrap();
    forms::FormReceived::export_all(&config).unwrap();
    iati::IatiInput::export_all(&config).unwrap();
    iati::IatiAsked::export_all(&config).unwrap();
    iati::IatiMade::export_all(&config).unwrap();
    iati::KeepIatiInput::export_all(&config).unwrap();
    iati::IatiFile::export_all(&config).unwrap();
    iati::IatiPreviewed::export_all(&config).unwrap();
    iati::IatiImported::export_all(&config).unwrap();
    PackageKept::export_all(&config).unwrap();
    sharing::GiveInput::export_all(&config).unwrap();
    sharing::Given::export_all(&config).unwrap();
    sharing::ChangesGiven::export_all(&config).unwrap();
    sharing::ChangesPreviewed::export_all(&config).unwrap();
    tables::TableGiven::export_all(&config).unwrap();
    tables::TableLooked::export_all(&config).unwrap();
    tables::TablePreviewed::export_all(&config).unwrap();
    tables::TableImported::export_all(&config).unwrap();
    let made = read(folder.path());
    let kept = read(&root().join("ui/src/lib/generated"));
    let names = |files: &BTreeMap<String, String>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&made), names(&kept), "types came or went: `cargo test -p bilan-core` writes them anew");
    for (name, content) in &made {
        assert!(content == &kept[name], "{name} is out of date: `cargo test -p bilan-core` writes it anew");
    }
}
