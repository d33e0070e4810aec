//! Indicators with their baselines, targets and actual values per period.
//!
//! Must not know how periods are generated from an agreement.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How an indicator's periods make its figure.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Accumulation {
    /// Each period holds only its own; the figure is baseline plus their sum.
    Periodic,
    /// Each period holds all so far, or a percentage; the figure is the last one.
    Cumulative,
}

/// What a period promised and gave.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PeriodValue {
    /// Key.
    pub id: String,
    /// Key of the period.
    pub period: String,
    /// Planned; `None` is "not set".
    #[ts(type = "string | null")]
    pub target: Option<Decimal>,
    /// Reached; `None` is "not reported", never 0.
    #[ts(type = "string | null")]
    pub actual: Option<Decimal>,
}

/// A measure of a result.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Indicator {
    /// Key.
    pub id: String,
    /// Key of the result node it measures.
    pub node: Option<String>,
    /// The donor's number.
    pub code: Option<String>,
    /// What is measured.
    pub text: String,
    /// Unit, `%` for percentages.
    pub unit: String,
    /// How periods add up.
    pub accumulation: Accumulation,
    /// Value before the project.
    #[ts(type = "string | null")]
    pub baseline: Option<Decimal>,
    /// Value promised for the end.
    #[ts(type = "string | null")]
    pub target: Option<Decimal>,
    /// Values by period, in the periods' order.
    pub values: Vec<PeriodValue>,
}

impl Indicator {
    /// The figure so far; `None` while no period reports. Baseline 0, 15 in year 1
    /// and 40 in year 2 make 55 when periodic, 40 when cumulative.
    pub fn achieved(&self) -> Option<Decimal> {
        let mut reported = self.values.iter().filter_map(|value| value.actual).peekable();
        reported.peek()?;
        match self.accumulation {
            Accumulation::Periodic => {
                reported.try_fold(self.baseline.unwrap_or(Decimal::ZERO), Decimal::checked_add)
            }
            Accumulation::Cumulative => reported.last(),
        }
    }
}

/// A reporting period.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Period {
    /// Key.
    pub id: String,
    /// Short name used in figure ids, such as `2025Q1`.
    pub code: String,
    /// First day.
    #[ts(type = "string")]
    pub start: NaiveDate,
    /// Last day.
    #[ts(type = "string")]
    pub end: NaiveDate,
}
