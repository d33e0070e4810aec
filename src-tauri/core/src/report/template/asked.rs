//! What a template may ask of the record: its parts, its facts, the columns of its results, and
//! what must be told.
//!
//! Must not know how any of it is printed, nor whether it is there.

use serde::{Deserialize, Serialize};
use toml::Spanned;
use ts_rs::TS;

use crate::donors::Words;

/// A part of the record that has one shape in every report.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Piece {
    /// Key figures of the project.
    KeyFigures,
    /// Its facts, one below the other.
    Identity,
    /// Agreements, amendments, reporting periods.
    Agreements,
    /// Objective, context, fields of support, target groups.
    Purpose,
    /// The results framework with the work plan below it.
    Framework,
    /// Activities with their dates and how far they are.
    Workplan,
    /// Indicators with the values of the periods.
    Indicators,
    /// Things promised.
    Deliverables,
    /// Statements of what was reached.
    Achievements,
    /// The budget as it was signed.
    SignedBudget,
    /// Budget beside spending with explanations and rates.
    Spending,
    /// The lines that depart from the budget, with what is said about them.
    Variances,
    /// People reached: kinds, women and men, age, disability, periods, places.
    Reach,
    /// Public engagement.
    Engagement,
    /// Risks.
    Risks,
    /// Lessons.
    Lessons,
    /// Partners and experts.
    Partners,
    /// Laws and documents.
    LegalBasis,
    /// Photographs with captions and credits.
    Photos,
    /// Where facts came from.
    Sources,
    /// What nobody gave.
    NotProvided,
    /// Lines that nobody understood.
    Unrecognised,
    /// Of the money: key figures, spending by heading and by quarter, warnings.
    Summary,
    /// The entries.
    Entries,
    /// Moves between lines, beside the donor's limit.
    Reallocations,
    /// The policy and the rates that were used.
    Rates,
    /// The proof that all of the money agrees.
    Check,
}

/// A fact of the record, or one that people write.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// Title of the project.
    Title,
    /// Its short name.
    Acronym,
    /// Its numbers and codes.
    Identifiers,
    /// Where it stands.
    Status,
    /// What kind of project it is.
    Type,
    /// How far it reaches.
    Coverage,
    /// Region in the donor's words.
    Region,
    /// Countries.
    Countries,
    /// First day.
    Start,
    /// Last day.
    End,
    /// How long it runs.
    Duration,
    /// Who pays.
    Donor,
    /// Who carries it out.
    Implementer,
    /// Partners and institutions that benefit.
    Partners,
    /// The programme it belongs to.
    Programme,
    /// People or bodies it is for.
    TargetGroups,
    /// What it is for.
    Objective,
    /// Number of the agreement.
    AgreementNumber,
    /// What is granted, with all amendments.
    AgreementAmount,
    /// What was granted before any amendment.
    AgreementOriginal,
    /// When the agreement was signed.
    AgreementSigned,
    /// From when the agreement runs.
    AgreementStart,
    /// Until when the agreement runs, with all amendments.
    AgreementEnd,
    /// Until when it ran before any amendment.
    AgreementOriginalEnd,
    /// What the report tells of.
    ReportPeriod,
    /// Date of the report.
    ReportDate,
    /// The whole budget.
    Budget,
    /// What was spent in all.
    Spent,
    /// People write it.
    Open,
}

/// A fact in its place.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactAsked {
    /// Which it is.
    pub value: Spanned<Fact>,
    /// By which what people write is kept; only an open one has it.
    pub id: Option<Spanned<String>>,
    /// Its label; the usual one if nothing is said.
    pub title: Option<Words>,
}

/// A figure of an indicator.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ResultFigure {
    /// The donor's number.
    Code,
    /// What is measured.
    Indicator,
    /// In what.
    Unit,
    /// When the baseline was taken.
    BaselineDate,
    /// Value before the project.
    Baseline,
    /// When the target is to be reached: the end of the project.
    TargetDate,
    /// Value promised for the end.
    Target,
    /// Promised for the period of the report.
    PeriodTarget,
    /// Reached in it.
    Period,
    /// Reached so far.
    Achieved,
    /// The same as a part of the target.
    Share,
    /// How it can be verified.
    Verification,
    /// Why it came about so.
    Comment,
}

impl ResultFigure {
    /// Every one, in the order in which people choose.
    pub const ALL: &[ResultFigure] = {
        use ResultFigure::*;
        &[
            Code,
            Indicator,
            Unit,
            BaselineDate,
            Baseline,
            TargetDate,
            Target,
            PeriodTarget,
            Period,
            Achieved,
            Share,
            Verification,
            Comment,
        ]
    };

    /// The word for it, as data files and cell ids have it.
    pub fn key(self) -> &'static str {
        use ResultFigure::*;
        match self {
            Code => "code",
            Indicator => "indicator",
            Unit => "unit",
            BaselineDate => "baseline_date",
            Baseline => "baseline",
            TargetDate => "target_date",
            Target => "target",
            PeriodTarget => "period_target",
            Period => "period",
            Achieved => "achieved",
            Share => "share",
            Verification => "verification",
            Comment => "comment",
        }
    }
}

/// A column of a table of results.
pub type ResultColumn = ColumnAsked<ResultFigure>;

/// A column of a table.
#[derive(Clone, Debug)]
pub struct ColumnAsked<V> {
    /// What it shows.
    pub value: V,
    /// Its title; the usual one if nothing is said.
    pub title: Option<Words>,
    /// A detail for workbooks.
    pub aside: bool,
    /// It is left out where no row has something in it.
    pub optional: bool,
}

/// What the record must tell before a donor takes the report. Whether it does is told elsewhere.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Required {
    /// Numbers and codes.
    Identifiers,
    /// An agreement with its number and amount.
    Agreement,
    /// Who pays.
    Donor,
    /// Who carries it out.
    Implementer,
    /// Partners or institutions that benefit.
    Partners,
    /// Countries.
    Countries,
    /// First and last day.
    Dates,
    /// The reporting period.
    Period,
    /// What it is for.
    Objective,
    /// People or bodies it is for.
    TargetGroups,
    /// A results framework.
    Framework,
    /// Indicators.
    Indicators,
    /// Every indicator has a baseline.
    Baselines,
    /// Every indicator has a target.
    Targets,
    /// Every indicator has a value for the period.
    Actuals,
    /// An indicator far from its target is explained.
    Deviations,
    /// Every indicator says how it is verified.
    Verification,
    /// How far each activity is.
    Progress,
    /// Things promised, with what was delivered.
    Deliverables,
    /// People reached.
    Reach,
    /// Women and men apart.
    Sex,
    /// People with a disability apart.
    Disability,
    /// A budget.
    Budget,
    /// Its lines have units and what one costs.
    Units,
    /// Money that was spent.
    Expenditure,
    /// Money that was received.
    Receipts,
    /// What others than the donor give.
    CoFunding,
    /// The share for indirect costs.
    Indirect,
    /// Every rate that is needed.
    Rates,
    /// Every variance that the donor wants explained is.
    Explanations,
    /// Lessons.
    Lessons,
    /// Risks.
    Risks,
    /// Public engagement.
    Engagement,
    /// Photographs with captions and credits.
    Photos,
}

impl Piece {
    /// Every one, in the order in which people choose.
    pub const ALL: &[Piece] = {
        use Piece::*;
        &[
            KeyFigures,
            Identity,
            Agreements,
            Purpose,
            Framework,
            Workplan,
            Indicators,
            Deliverables,
            Achievements,
            SignedBudget,
            Spending,
            Variances,
            Reach,
            Engagement,
            Risks,
            Lessons,
            Partners,
            LegalBasis,
            Photos,
            Sources,
            NotProvided,
            Unrecognised,
            Summary,
            Entries,
            Reallocations,
            Rates,
            Check,
        ]
    };
}

impl Fact {
    /// Every one, in the order in which people choose.
    pub const ALL: &[Fact] = {
        use Fact::*;
        &[
            Title,
            Acronym,
            Identifiers,
            Status,
            Type,
            Coverage,
            Region,
            Countries,
            Start,
            End,
            Duration,
            Donor,
            Implementer,
            Partners,
            Programme,
            TargetGroups,
            Objective,
            AgreementNumber,
            AgreementAmount,
            AgreementOriginal,
            AgreementSigned,
            AgreementStart,
            AgreementEnd,
            AgreementOriginalEnd,
            ReportPeriod,
            ReportDate,
            Budget,
            Spent,
            Open,
        ]
    };

    /// Its usual label, in the record's words: `fact-<label>` in the texts.
    pub fn label(self) -> &'static str {
        match self {
            Fact::Title => "title",
            Fact::Acronym => "acronym",
            Fact::Identifiers => "identifiers",
            Fact::Status => "status",
            Fact::Type => "type",
            Fact::Coverage => "coverage",
            Fact::Region => "region",
            Fact::Countries => "countries",
            Fact::Start => "dates.start",
            Fact::End => "dates.end",
            Fact::Duration => "duration_months",
            Fact::Donor => "donor",
            Fact::Implementer => "implementer",
            Fact::Partners => "partners",
            Fact::Programme => "programme",
            Fact::TargetGroups => "target_groups",
            Fact::Objective => "objective",
            Fact::AgreementNumber => "agreements-number",
            Fact::AgreementAmount => "agreements-amount",
            Fact::AgreementOriginal => "agreements-original",
            Fact::AgreementSigned => "agreements-signed",
            Fact::AgreementStart => "agreements-start",
            Fact::AgreementEnd => "agreements-end",
            Fact::AgreementOriginalEnd => "agreements-original-end",
            Fact::ReportPeriod => "report_period",
            Fact::ReportDate => "report_date",
            Fact::Budget => "budget-total",
            Fact::Spent => "expenditure",
            Fact::Open => "open",
        }
    }
}

impl Required {
    /// Every one, in the order in which people choose.
    pub const ALL: &[Required] = {
        use Required::*;
        &[
            Identifiers,
            Agreement,
            Donor,
            Implementer,
            Partners,
            Countries,
            Dates,
            Period,
            Objective,
            TargetGroups,
            Framework,
            Indicators,
            Baselines,
            Targets,
            Actuals,
            Deviations,
            Verification,
            Progress,
            Deliverables,
            Reach,
            Sex,
            Disability,
            Budget,
            Units,
            Expenditure,
            Receipts,
            CoFunding,
            Indirect,
            Rates,
            Explanations,
            Lessons,
            Risks,
            Engagement,
            Photos,
        ]
    };
}
