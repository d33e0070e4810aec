//! How fast money is spent, and where that leads: straight on, or as planned.
//!
//! Must not know the clock: the day on which one stands is given.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::agreement::Rounding;
use super::exchange::Fraction;
use super::money::{Money, MoneyError};
use super::variance::{DECIMALS_OF_A_SHARE, share};

/// Days that are over, and days in all, both ends counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Elapsed {
    /// Over.
    pub days: u32,
    /// In all.
    pub of: u32,
}

impl Elapsed {
    /// How much of a span is over on a day, that day included; `None` where the span is reversed.
    pub fn on(day: NaiveDate, start: NaiveDate, end: NaiveDate) -> Option<Elapsed> {
        let length = |to: NaiveDate| u32::try_from((to - start).num_days() + 1).ok();
        let of = length(end).filter(|of| *of > 0)?;
        Some(Elapsed { days: if day < start { 0 } else { length(day.min(end))? }, of })
    }

    /// The same as a part of the whole, to be shown.
    pub fn share(self) -> Option<Decimal> {
        self.fraction()?.shown(DECIMALS_OF_A_SHARE)
    }

    fn fraction(self) -> Option<Fraction> {
        Fraction::new(i128::from(self.days), i128::from(self.of))
    }
}

/// Spent as a part of the budget; `None` of nothing.
pub fn burned(spent: Money, budget: Money) -> Option<Decimal> {
    share(spent, budget)
}

/// What will be spent in the end if it goes on as fast as so far; `None` before the first day.
pub fn linear(spent: Money, time: Elapsed) -> Result<Option<Money>, MoneyError> {
    let Some(pace) = time.fraction().and_then(Fraction::inverse) else { return Ok(None) };
    pace.of_money(spent, spent.currency(), Rounding::HalfUp).map(Some)
}

/// What will be spent in the end if the rest goes as planned.
pub fn by_plan(spent: Money, planned: &[Money]) -> Result<Money, MoneyError> {
    planned.iter().try_fold(spent, |sum, amount| sum.plus(*amount))
}

/// How spending keeps pace with time.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Pace {
    /// Within the points that the agreement allows.
    Even,
    /// Too far ahead.
    Ahead,
    /// Too far behind.
    Behind,
}

/// Spending beside time: apart by more than so many points of a hundred, or not. `None` where
/// nothing is budgeted.
pub fn pace(spent: Money, budget: Money, time: Elapsed, points: Decimal) -> Option<Pace> {
    let burned = Fraction::new(i128::from(spent.minor()), i128::from(budget.minor()))?;
    let gone = time.fraction()?;
    let apart = burned.plus(Fraction::new(-gone.over(), gone.under())?)?;
    let points = Fraction::of(points)?.times(Fraction::new(1, 100)?)?;
    Some(if apart > points {
        Pace::Ahead
    } else if Fraction::new(-apart.over(), apart.under())? > points {
        Pace::Behind
    } else {
        Pace::Even
    })
}
