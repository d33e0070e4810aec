//! Indicators with their baselines, targets and actual values per period.
//!
//! Must not know how periods are generated from an agreement.

use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::dates::PartialDate;
use super::reach::Reach;
use super::totals;

/// What kind of figure an indicator has.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Measure {
    /// A number of things.
    #[default]
    Number,
    /// A part of a hundred, with what it is a part of where that is known.
    Percent,
    /// People: counted from the rows of reach that name the indicator, never typed.
    People,
    /// Money.
    Amount,
    /// Words; it has no figure.
    Qualitative,
}

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
    /// Key; empty where people were counted and nothing is kept for the period.
    pub id: String,
    /// Key of the period.
    pub period: String,
    /// Planned; `None` is "not set".
    #[ts(type = "string | null")]
    pub target: Option<Decimal>,
    /// Reached; `None` is "not reported", never 0. Typed, but computed for people and for a
    /// percentage of which both parts are known.
    #[ts(type = "string | null")]
    pub actual: Option<Decimal>,
    /// Of a percentage: how many of the denominator.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub numerator: Option<Decimal>,
    /// Of a percentage: what the numerator is a part of.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub denominator: Option<Decimal>,
    /// Why it came about so: what a report says where the value is far from its target.
    #[serde(default)]
    pub note: Option<String>,
}

/// What one cell of the breakdown is to reach.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TargetCell {
    /// Key.
    pub id: String,
    /// Key of the period; `None` for the whole project.
    pub period: Option<String>,
    /// `female`, `male`, `other`.
    pub sex: Option<String>,
    /// Age band such as `18-29`.
    pub age: Option<String>,
    /// `with` or `without` a disability.
    pub disability: Option<String>,
    /// People.
    pub value: i64,
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
    /// What kind of figure it has.
    #[serde(default)]
    pub measure: Measure,
    /// Small figures of its breakdown could point to a person.
    #[serde(default)]
    pub sensitive: bool,
    /// Its people are to be broken down by sex.
    #[serde(default)]
    pub by_sex: bool,
    /// Its people are to be broken down by disability.
    #[serde(default)]
    pub by_disability: bool,
    /// The age bands asked for, such as `0-11` and `60+`, in order.
    #[serde(default)]
    pub age_bands: Vec<String>,
    /// How its figure can be verified.
    #[serde(default)]
    pub verification: Option<String>,
    /// How periods add up.
    pub accumulation: Accumulation,
    /// Value before the project.
    #[ts(type = "string | null")]
    pub baseline: Option<Decimal>,
    /// When that was.
    #[serde(default)]
    pub baseline_date: Option<PartialDate>,
    /// Value promised for the end.
    #[ts(type = "string | null")]
    pub target: Option<Decimal>,
    /// Values by period, in the periods' order.
    pub values: Vec<PeriodValue>,
    /// What cells of the breakdown are to reach.
    #[serde(default)]
    pub target_cells: Vec<TargetCell>,
}

/// Percentages are kept with this many decimals where they are computed, as reports print them.
const DECIMALS_OF_A_PERCENTAGE: u32 = 1;

impl PeriodValue {
    /// The figure of the period: of a percentage its parts, where both are known, decide.
    fn settled(&self, is_percentage: bool) -> Option<Decimal> {
        let parts = self.numerator.zip(self.denominator).filter(|_| is_percentage);
        let Some((numerator, denominator)) = parts else { return self.actual };
        let share = numerator.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(denominator)?;
        let away = RoundingStrategy::MidpointAwayFromZero;
        Some(share.round_dp_with_strategy(DECIMALS_OF_A_PERCENTAGE, away))
    }
}

impl Indicator {
    /// Its figures are parts of a hundred.
    pub fn is_percentage(&self) -> bool {
        self.measure == Measure::Percent || self.unit.trim() == "%"
    }

    /// The figure was typed: not made of people or of a percentage's parts.
    pub fn is_typed(&self, value: &PeriodValue) -> bool {
        let of_parts = self.is_percentage() && value.numerator.is_some() && value.denominator.is_some();
        self.measure != Measure::People && !of_parts
    }

    /// The figure so far; `None` while no period reports. Baseline 0, 15 in year 1 and 40 in
    /// year 2 make 55 when periodic, 40 when cumulative. Percentages are never added: the last
    /// one stands. People are those of the rows of reach that name the indicator, counted by
    /// the methods that the rows state. `values` must be settled.
    pub fn achieved(&self, reach: &[Reach]) -> Option<Decimal> {
        let mut reported = self.values.iter().filter_map(|value| value.actual).peekable();
        match self.accumulation {
            _ if self.is_percentage() => reported.last(),
            Accumulation::Cumulative => reported.last(),
            Accumulation::Periodic if self.measure == Measure::People => {
                people(self.reached(reach)).and_then(|people| self.on_baseline(people))
            }
            Accumulation::Periodic => {
                reported.peek()?;
                let sum = reported.try_fold(Decimal::ZERO, Decimal::checked_add)?;
                self.on_baseline(sum)
            }
        }
    }

    fn on_baseline(&self, sum: Decimal) -> Option<Decimal> {
        self.baseline.unwrap_or(Decimal::ZERO).checked_add(sum)
    }

    /// Fills the figures that follow from others: percentages from their parts, people from
    /// the rows of reach. A period in which only people were counted gets a value without a key.
    pub fn settle(&mut self, periods: &[Period], reach: &[Reach]) {
        let is_percentage = self.is_percentage();
        for value in &mut self.values {
            value.actual = value.settled(is_percentage);
        }
        if self.measure == Measure::People {
            self.settle_people(periods, reach);
        }
    }

    fn settle_people(&mut self, periods: &[Period], reach: &[Reach]) {
        let rows = self.reached(reach);
        for period in periods {
            let own = rows.iter().filter(|row| row.period.as_ref() == Some(&period.id)).copied().collect();
            let actual = people(own);
            match self.values.iter_mut().find(|value| value.period == period.id) {
                Some(value) => value.actual = actual,
                None if actual.is_some() => self.values.push(PeriodValue::counted(&period.id, actual)),
                None => {}
            }
        }
        let place = |value: &PeriodValue| periods.iter().position(|period| period.id == value.period);
        self.values.sort_by_key(place);
    }

    /// The rows of reach that count for it, all of one kind: kinds are never added, so that
    /// where rows of several kinds name the indicator, those of the first kind count.
    fn reached<'a>(&self, reach: &'a [Reach]) -> Vec<&'a Reach> {
        let own = || reach.iter().filter(|row| row.indicator.as_ref() == Some(&self.id));
        let kind = own().map(|row| row.kind).min();
        own().filter(|row| Some(row.kind) == kind).collect()
    }
}

impl PeriodValue {
    /// What was counted in a period for which nothing is typed.
    fn counted(period: &str, actual: Option<Decimal>) -> PeriodValue {
        PeriodValue {
            id: String::new(),
            period: period.to_owned(),
            target: None,
            actual,
            numerator: None,
            denominator: None,
            note: None,
        }
    }
}

/// People of rows of one kind. A sum beyond what can be counted is no figure; the report
/// names the fault.
fn people(rows: Vec<&Reach>) -> Option<Decimal> {
    let totals = totals::reach_by_kind(&rows).ok()?;
    totals.first()?.value.map(Decimal::from)
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
    /// When it was closed: from then on nothing in it changes until it is opened again.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub closed_at: Option<DateTime<Utc>>,
    /// Who closed it.
    #[serde(default)]
    pub closed_by: Option<String>,
    /// Why it was opened again.
    #[serde(default)]
    pub reopened_for: Option<String>,
}
