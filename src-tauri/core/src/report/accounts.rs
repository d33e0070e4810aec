//! A project's money as a report needs it: read once, reckoned once (`domain::finance`), and
//! handed over whole.
//!
//! Must not know how it is read, nor how it is printed.

use chrono::NaiveDate;

use crate::domain::finance::Finance;
use crate::domain::ledger::Ledger;
use crate::domain::plan::{BudgetVersion, Funding};
use crate::domain::policy::{Exchanged, RateError};
use crate::domain::{Agreement, Period};

/// A project's money at one view.
#[derive(Clone, Debug)]
pub struct Accounts {
    /// All that is kept.
    pub ledger: Ledger,
    /// The version of the budget.
    pub version: BudgetVersion,
    /// The ledger's entries in the budget's currency, in the same order.
    pub exchanged: Vec<Result<Exchanged, RateError>>,
    /// The figures.
    pub finance: Finance,
    /// The period; without one everything until the day is "this period".
    pub period: Option<Period>,
    /// The last day that counts.
    pub last: NaiveDate,
    /// The agreement whose rules hold.
    pub agreement: Option<Agreement>,
    /// How money of other currencies is reported, in words.
    pub policy: String,
    /// What is to be looked at, in words.
    pub warnings: Vec<String>,
    /// The rates that nobody entered, in words.
    pub asked: Vec<String>,
    /// The figures as each source of funds has them.
    pub fundings: Vec<(Funding, Finance)>,
    /// The figures of each year of the donor.
    pub years: Vec<(Period, Finance)>,
}

impl Accounts {
    /// Somebody entered money that moved.
    pub fn has_entries(&self) -> bool {
        !self.ledger.entries.is_empty()
    }
}
