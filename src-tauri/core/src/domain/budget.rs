//! What a project may cost, as a report tells it: one version of its budget with the lines it has.
//!
//! Must not know entries, rates or donors' rules. The whole budget with its headings and versions
//! is in `plan`.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::agreement::Rounding;
use super::exchange::Fraction;
use super::money::{Money, MoneyError};

/// A line of a budget.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BudgetLine {
    /// Key.
    pub id: String,
    /// The donor's number, such as `1.1`.
    pub code: Option<String>,
    /// The heading the line stands under.
    pub heading: String,
    /// What is paid for.
    pub text: String,
    /// What is counted, such as a month.
    pub unit: Option<String>,
    /// How many.
    #[ts(type = "string | null")]
    pub units: Option<Decimal>,
    /// What one costs.
    pub unit_cost: Option<Money>,
    /// What the line costs.
    pub amount: Money,
}

/// One version of a budget. On the wire its total is flat: `{amount, currency, …}`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Budget {
    /// Key.
    pub id: String,
    /// 1 for the original, then one more for each amendment.
    pub version: u32,
    /// The total as the document states it.
    #[serde(flatten)]
    #[ts(flatten)]
    pub total: Money,
    /// Lines, where they are known.
    pub lines: Vec<BudgetLine>,
}

impl BudgetLine {
    /// So many at so much: what a line costs whose amount nobody stated. Half a minor unit is
    /// rounded away from zero.
    pub fn product(units: Option<Decimal>, unit_cost: Option<Money>) -> Option<Money> {
        let cost = unit_cost?;
        Fraction::of(units?)?.of_money(cost, cost.currency(), Rounding::HalfUp).ok()
    }
}

impl Budget {
    /// The sum of the lines; `None` where there are none.
    pub fn sum_of_lines(&self) -> Result<Option<Money>, MoneyError> {
        let mut amounts = self.lines.iter().map(|line| line.amount);
        let Some(first) = amounts.next() else {
            return Ok(None);
        };
        amounts.try_fold(first, Money::plus).map(Some)
    }
}
