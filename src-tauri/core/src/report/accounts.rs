//! A project's money as a report needs it: read once, reckoned once (`domain::finance`), and
//! handed over whole.
//!
//! Must not know how it is read, nor how it is printed.

use chrono::NaiveDate;

use crate::domain::finance::Finance;
use crate::domain::ledger::Ledger;
use crate::domain::money::{Currency, Money, MoneyError};
use crate::domain::plan::{BudgetVersion, Funding};
use crate::domain::policy::{Exchanged, RateError};
use crate::domain::restated::Restating;
use crate::domain::{Agreement, Period};

/// The money is told in another currency than that of the budget.
#[derive(Clone, Debug)]
pub struct Restated {
    /// At which rate.
    pub by: Restating,
    /// The same in words: `1 EUR = 655.957 XOF · InforEuro · March 2025`.
    pub rate: String,
    /// The plan in the report's currency, without any entry.
    pub plan: Ledger,
    /// The budget exchanged as one sum, where its lines, each rounded by itself, make another.
    pub in_one_sum: Option<Money>,
}

/// A project's money at one view.
#[derive(Clone, Debug)]
pub struct Accounts {
    /// All that is kept, as it is kept.
    pub ledger: Ledger,
    /// The report's currency, where it is not the budget's.
    pub restated: Option<Restated>,
    /// The version of the budget, in the report's currency.
    pub version: BudgetVersion,
    /// The ledger's entries in the report's currency, in the same order.
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

    /// Budget, parts and moves in the report's currency.
    pub fn plan(&self) -> &Ledger {
        self.restated.as_ref().map_or(&self.ledger, |restated| &restated.plan)
    }

    /// The currency in which the money is kept and judged: that of the budget.
    pub fn kept_in(&self) -> Currency {
        self.restated.as_ref().map_or(self.finance.currency, |restated| restated.by.from)
    }

    /// An amount of the record in the report's currency.
    pub fn told(&self, amount: Money) -> Result<Money, MoneyError> {
        self.restated.as_ref().map_or(Ok(amount), |restated| restated.by.amount(amount))
    }
}
