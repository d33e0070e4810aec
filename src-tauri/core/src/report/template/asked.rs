//! What a template may ask of the record: its parts, its facts, the columns of its results, and
//! what must be told.
//!
//! Must not know how any of it is printed, nor whether it is there.

use serde::{Deserialize, Serialize};
use toml::Spanned;
use ts_rs::TS;

use crate::donors::Words;

words! {
    /// A part of the record that has one shape in every report.
    pub enum Piece {
        /// Key figures of the project.
        KeyFigures = "key_figures",
        /// Its facts, one below the other.
        Identity = "identity",
        /// Agreements, amendments, reporting periods.
        Agreements = "agreements",
        /// Objective, context, fields of support, target groups.
        Purpose = "purpose",
        /// The results framework with the work plan below it.
        Framework = "framework",
        /// Activities with their dates and how far they are.
        Workplan = "workplan",
        /// Indicators with the values of the periods.
        Indicators = "indicators",
        /// Things promised.
        Deliverables = "deliverables",
        /// Statements of what was reached.
        Achievements = "achievements",
        /// The budget as it was signed.
        SignedBudget = "signed_budget",
        /// Budget beside spending with explanations and rates.
        Spending = "spending",
        /// The lines that depart from the budget, with what is said about them.
        Variances = "variances",
        /// People reached: kinds, women and men, age, disability, periods, places.
        Reach = "reach",
        /// Public engagement.
        Engagement = "engagement",
        /// Risks.
        Risks = "risks",
        /// Lessons.
        Lessons = "lessons",
        /// Partners and experts.
        Partners = "partners",
        /// Laws and documents.
        LegalBasis = "legal_basis",
        /// Photographs with captions and credits.
        Photos = "photos",
        /// Where facts came from.
        Sources = "sources",
        /// What nobody gave.
        NotProvided = "not_provided",
        /// Lines that nobody understood.
        Unrecognised = "unrecognised",
        /// Of the money: key figures, spending by heading and by quarter, warnings.
        Summary = "summary",
        /// The entries.
        Entries = "entries",
        /// Moves between lines, beside the donor's limit.
        Reallocations = "reallocations",
        /// The policy and the rates that were used.
        Rates = "rates",
        /// The proof that all of the money agrees.
        Check = "check",
    }
}

words! {
    /// A fact of the record, or one that people write.
    pub enum Fact {
        /// Title of the project.
        Title = "title",
        /// Its short name.
        Acronym = "acronym",
        /// Its numbers and codes.
        Identifiers = "identifiers",
        /// Where it stands.
        Status = "status",
        /// What kind of project it is.
        Type = "type",
        /// How far it reaches.
        Coverage = "coverage",
        /// Region in the donor's words.
        Region = "region",
        /// Countries.
        Countries = "countries",
        /// First day.
        Start = "start",
        /// Last day.
        End = "end",
        /// How long it runs.
        Duration = "duration",
        /// Who pays.
        Donor = "donor",
        /// Who carries it out.
        Implementer = "implementer",
        /// Partners and institutions that benefit.
        Partners = "partners",
        /// The programme it belongs to.
        Programme = "programme",
        /// People or bodies it is for.
        TargetGroups = "target_groups",
        /// What it is for.
        Objective = "objective",
        /// Number of the agreement.
        AgreementNumber = "agreement_number",
        /// What is granted, with all amendments.
        AgreementAmount = "agreement_amount",
        /// What was granted before any amendment.
        AgreementOriginal = "agreement_original",
        /// When the agreement was signed.
        AgreementSigned = "agreement_signed",
        /// From when the agreement runs.
        AgreementStart = "agreement_start",
        /// Until when the agreement runs, with all amendments.
        AgreementEnd = "agreement_end",
        /// Until when it ran before any amendment.
        AgreementOriginalEnd = "agreement_original_end",
        /// What the report tells of.
        ReportPeriod = "report_period",
        /// Date of the report.
        ReportDate = "report_date",
        /// The whole budget.
        Budget = "budget",
        /// What was spent in all.
        Spent = "spent",
        /// People write it.
        Open = "open",
    }
}

/// A fact in its place.
#[derive(Clone, Debug)]
pub struct FactAsked {
    /// Which it is.
    pub value: Spanned<Fact>,
    /// By which what people write is kept; only an open one has it.
    pub id: Option<Spanned<String>>,
    /// Its label; the usual one if nothing is said.
    pub title: Option<Words>,
}

words! {
    /// A figure of an indicator.
    pub enum ResultFigure {
        /// The donor's number.
        Code = "code",
        /// What is measured.
        Indicator = "indicator",
        /// In what.
        Unit = "unit",
        /// When the baseline was taken.
        BaselineDate = "baseline_date",
        /// Value before the project.
        Baseline = "baseline",
        /// When the target is to be reached: the end of the project.
        TargetDate = "target_date",
        /// Value promised for the end.
        Target = "target",
        /// Promised for the period of the report.
        PeriodTarget = "period_target",
        /// Reached in it.
        Period = "period",
        /// Reached so far.
        Achieved = "achieved",
        /// The same as a part of the target.
        Share = "share",
        /// How it can be verified.
        Verification = "verification",
        /// Why it came about so.
        Comment = "comment",
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

words! {
    /// What the record must tell before a donor takes the report. Whether it does is told elsewhere.
    #[derive(Serialize, Deserialize, TS)]
    #[serde(rename_all = "snake_case")]
    #[ts(export)]
    pub enum Required {
        /// Numbers and codes.
        Identifiers = "identifiers",
        /// An agreement with its number and amount.
        Agreement = "agreement",
        /// Who pays.
        Donor = "donor",
        /// Who carries it out.
        Implementer = "implementer",
        /// Partners or institutions that benefit.
        Partners = "partners",
        /// Countries.
        Countries = "countries",
        /// First and last day.
        Dates = "dates",
        /// The reporting period.
        Period = "period",
        /// What it is for.
        Objective = "objective",
        /// People or bodies it is for.
        TargetGroups = "target_groups",
        /// A results framework.
        Framework = "framework",
        /// Indicators.
        Indicators = "indicators",
        /// Every indicator has a baseline.
        Baselines = "baselines",
        /// Every indicator has a target.
        Targets = "targets",
        /// Every indicator has a value for the period.
        Actuals = "actuals",
        /// An indicator far from its target is explained.
        Deviations = "deviations",
        /// Every indicator says how it is verified.
        Verification = "verification",
        /// How far each activity is.
        Progress = "progress",
        /// Things promised, with what was delivered.
        Deliverables = "deliverables",
        /// People reached.
        Reach = "reach",
        /// Women and men apart.
        Sex = "sex",
        /// People with a disability apart.
        Disability = "disability",
        /// A budget.
        Budget = "budget",
        /// Its lines have units and what one costs.
        Units = "units",
        /// Money that was spent.
        Expenditure = "expenditure",
        /// Money that was received.
        Receipts = "receipts",
        /// What others than the donor give.
        CoFunding = "co_funding",
        /// The share for indirect costs.
        Indirect = "indirect",
        /// Every rate that is needed.
        Rates = "rates",
        /// Every variance that the donor wants explained is.
        Explanations = "explanations",
        /// Lessons.
        Lessons = "lessons",
        /// Risks.
        Risks = "risks",
        /// Public engagement.
        Engagement = "engagement",
        /// Photographs with captions and credits.
        Photos = "photos",
    }
}

impl Fact {
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
