//! Every change a person can make, by name.
//!
//! Must not know how a change is carried out: `Workspace::change` takes the name and the work.

/// A change by name; `op-<name>` is its text ("Undo import of a page").
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Op {
    /// A page became a project.
    ImportPage,
    /// A page brought a project up to date.
    UpdateFromPage,
    /// The example's projects were put in.
    AddExample,
    /// A project was deleted.
    DeleteProject,
    /// Figures of people reached were typed or pasted.
    RecordReach,
    /// A row was added.
    AddRow,
    /// A field of a row was edited.
    EditField,
    /// A row was moved in its list or tree.
    MoveRow,
    /// A row was put aside.
    ArchiveRow,
    /// A row that was put aside is back.
    RestoreRow,
    /// A row was deleted with what hangs on it.
    DeleteRow,
    /// A field got back what it was before a step.
    RestoreValue,
    /// Periods were made from an agreement's calendar.
    GeneratePeriods,
    /// A period was closed.
    ClosePeriod,
    /// A closed period was opened again.
    ReopenPeriod,
    /// A file was attached.
    AttachFile,
    /// A budget was begun, blank or with a donor's headings.
    StartBudget,
    /// A new version of a budget was made.
    AmendBudget,
    /// A version of a budget came into force.
    AdoptBudget,
    /// Lines were pasted into a budget.
    PasteBudget,
    /// Cells of a budget were typed or pasted.
    RecordBudget,
    /// Entries were typed or pasted.
    RecordEntries,
    /// Entries were deleted.
    DeleteEntries,
    /// Exchange rates were pasted.
    PasteRates,
    /// Rows of a table were imported.
    ImportTable,
    /// What IATI wants to know was kept.
    KeepIati,
    /// An IATI file was imported.
    ImportIati,
    /// An agreement took over a donor's rules.
    ApplyRules,
    /// A template became the workspace's own.
    KeepTemplate,
    /// A workspace's own template was taken away.
    DropTemplate,
    /// The sign or the colour of the organisation was chosen.
    SetLetterhead,
    /// A report was begun.
    BeginReport,
    /// It was chosen anew what a draft is made of.
    ChangeReport,
    /// The first text of a section of a report was written.
    WriteSection,
    /// Something was remarked beside a section of a report.
    CommentSection,
    /// A report went to review.
    SubmitReport,
    /// A report went back to the draft.
    ReturnReport,
    /// A report was approved and sealed.
    ApproveReport,
    /// A report was sent.
    SendReport,
    /// A report that corrects an approved one was begun.
    BeginRevision,
    /// A partner was asked for figures.
    AskPartner,
    /// A partner's figures were received.
    ReceiveForm,
    /// What colleagues changed was taken in.
    TakeChanges,
    /// The record became what it was in a copy.
    PutBack,
    /// A step was taken back.
    Undo,
    /// A step was done again.
    Redo,
}

impl Op {
    /// The name as it is stored and crosses the wire.
    pub fn name(self) -> &'static str {
        match self {
            Op::ImportPage => "import-page",
            Op::UpdateFromPage => "update-from-page",
            Op::AddExample => "add-example",
            Op::DeleteProject => "delete-project",
            Op::RecordReach => "record-reach",
            Op::AddRow => "add-row",
            Op::EditField => "edit-field",
            Op::MoveRow => "move-row",
            Op::ArchiveRow => "archive-row",
            Op::RestoreRow => "restore-row",
            Op::DeleteRow => "delete-row",
            Op::RestoreValue => "restore-value",
            Op::GeneratePeriods => "generate-periods",
            Op::ClosePeriod => "close-period",
            Op::ReopenPeriod => "reopen-period",
            Op::AttachFile => "attach-file",
            Op::StartBudget => "start-budget",
            Op::AmendBudget => "amend-budget",
            Op::AdoptBudget => "adopt-budget",
            Op::PasteBudget => "paste-budget",
            Op::RecordBudget => "record-budget",
            Op::RecordEntries => "record-entries",
            Op::DeleteEntries => "delete-entries",
            Op::PasteRates => "paste-rates",
            Op::ImportTable => "import-table",
            Op::KeepIati => "keep-iati",
            Op::ImportIati => "import-iati",
            Op::ApplyRules => "apply-rules",
            Op::KeepTemplate => "keep-template",
            Op::DropTemplate => "drop-template",
            Op::SetLetterhead => "set-letterhead",
            Op::BeginReport => "begin-report",
            Op::ChangeReport => "change-report",
            Op::WriteSection => "write-section",
            Op::CommentSection => "comment-section",
            Op::SubmitReport => "submit-report",
            Op::ReturnReport => "return-report",
            Op::ApproveReport => "approve-report",
            Op::SendReport => "send-report",
            Op::BeginRevision => "begin-revision",
            Op::AskPartner => "ask-partner",
            Op::ReceiveForm => "receive-form",
            Op::TakeChanges => "take-changes",
            Op::PutBack => "put-back",
            Op::Undo => "undo",
            Op::Redo => "redo",
        }
    }
}
