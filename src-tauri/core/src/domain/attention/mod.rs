//! What is missing or late in a project, as of a day: each line names the field that mends it.
//!
//! Must not know today's date, nor how a line is said in a language.

mod figures;
mod gaps;
mod late;
mod owed;
mod untold;

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::agreement::Agreement;
use super::approval::ReportKept;
use super::indicator::Period;
use super::lang::Lang;
use super::project::Project;

pub use owed::{Owed, owed};
pub use untold::{Spoken, untold};

/// What is the matter; `attention-<code>` in the texts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Matter {
    /// A report was owed and was not sent.
    ReportOverdue,
    /// A report is owed soon.
    ReportDue,
    /// A deliverable was due and is not delivered.
    DeliverableOverdue,
    /// An activity was to end and is not done.
    ActivityLate,
    /// A risk was to be looked at again.
    RiskReviewOverdue,
    /// The parts hold more people than the whole.
    BreakdownExceeds,
    /// Some people of the whole are in no part.
    BreakdownIncomplete,
    /// The indicator asks for a breakdown, and there is none.
    BreakdownMissing,
    /// A period is over, and nothing is reported in it.
    PeriodWithoutFigures,
    /// A period is over, and an indicator has no figure in it.
    IndicatorWithoutFigure,
    /// A partner was asked for figures of a period that is over, and some are missing.
    PartnerOwes,
    /// A row of reach without people.
    ReachWithoutFigure,
    /// An indicator without a value from before the project.
    NoBaseline,
    /// An indicator that promises nothing.
    NoTarget,
    /// Nobody pays.
    NoDonor,
    /// It is not said when the project begins.
    NoStart,
    /// It is not said when the project ends.
    NoEnd,
    /// It is not said from when until when an agreement runs.
    AgreementWithoutDates,
    /// An agreement runs before or after the project.
    AgreementOutsideProject,
    /// The agreement's calendar asks for periods that are not there.
    PeriodsMissing,
    /// The agreement asks for reports and does not say by when.
    NoDeadline,
    /// Texts that are not there in a language in which the project has a title.
    TextsMissing,
}

/// Something that a sentence names.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Named {
    /// A count.
    Count(i64),
    /// A day.
    Day(NaiveDate),
    /// The days of a period.
    Days(NaiveDate, NaiveDate),
    /// Words of the record.
    Words(String),
    /// A language.
    Language(Lang),
}

/// A line: what is the matter, and where it is mended.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Attention {
    /// What is the matter.
    pub matter: Matter,
    /// Table of the row.
    pub table: &'static str,
    /// Key of the row; `None` where one is to be added.
    pub row: Option<String>,
    /// The field.
    pub field: &'static str,
    /// What the sentence names.
    pub args: Vec<(&'static str, Named)>,
}

impl Attention {
    fn new(matter: Matter, table: &'static str, row: Option<&str>, field: &'static str) -> Attention {
        Attention { matter, table, row: row.map(str::to_owned), field, args: Vec::new() }
    }

    fn with(mut self, name: &'static str, named: Named) -> Attention {
        self.args.push((name, named));
        self
    }

    fn called(self, words: &str) -> Attention {
        self.with("name", Named::Words(words.to_owned()))
    }
}

/// Everything that is missing or late on `date`: what is late first, then what does not add up,
/// then what is missing. `project` must be settled; `begun` are its reports.
pub fn attention(project: &Project, begun: &[ReportKept], date: NaiveDate) -> Vec<Attention> {
    let mut lines = late::reports(project, begun, date);
    lines.extend(late::deliverables(project, date));
    lines.extend(late::activities(project, date));
    lines.extend(late::risks(project, date));
    lines.extend(figures::breakdowns(project));
    lines.extend(figures::periods(project, date));
    lines.extend(gaps::indicators(project));
    lines.extend(gaps::frame(project));
    lines.extend(gaps::agreements(project));
    lines
}

/// Nothing more can happen in the period.
fn is_over(period: &Period, date: NaiveDate) -> bool {
    period.end < date || period.closed_at.is_some()
}

/// What people call an agreement.
fn name_of(agreement: &Agreement) -> Named {
    let name = agreement.number.as_deref().or(agreement.donor.as_deref());
    Named::Words(name.unwrap_or("–").to_owned())
}
