//! Dates that keep the precision they were given with.
//!
//! Must not know the clock nor how a date is printed. "2024" stays a year: no
//! 31 December is ever invented.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A year, a month or a day. On the wire `2024`, `2019-11` or `2019-11-05`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string", export)]
pub enum PartialDate {
    /// Only the year is known.
    Year(i32),
    /// Year and month (1 to 12) are known.
    Month(i32, u32),
    /// A full day.
    Day(NaiveDate),
}

/// A text that is no date of this form, or a day that no calendar has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a date such as 2024, 2019-11 or 2019-11-05: {0:?}")]
pub struct NotADate(pub String);

impl PartialDate {
    /// The first day that the date can mean.
    pub fn first_day(&self) -> Option<NaiveDate> {
        match *self {
            PartialDate::Year(year) => NaiveDate::from_ymd_opt(year, 1, 1),
            PartialDate::Month(year, month) => NaiveDate::from_ymd_opt(year, month, 1),
            PartialDate::Day(day) => Some(day),
        }
    }

    /// The last day that the date can mean.
    pub fn last_day(&self) -> Option<NaiveDate> {
        let next = match *self {
            PartialDate::Year(year) => NaiveDate::from_ymd_opt(year.checked_add(1)?, 1, 1)?,
            PartialDate::Month(..) => self.first_day()?.checked_add_months(Months::new(1))?,
            PartialDate::Day(day) => return Some(day),
        };
        next.pred_opt()
    }

    /// The last month or day of a span of `months` that begins here; `None` for a
    /// bare year, from which no end can be known. 36 months from November 2019
    /// end in October 2022.
    pub fn end_of_span(&self, months: u32) -> Option<PartialDate> {
        match *self {
            PartialDate::Year(_) => None,
            PartialDate::Month(..) => {
                let last = self.first_day()?.checked_add_months(Months::new(months.checked_sub(1)?))?;
                Some(PartialDate::Month(last.year(), last.month()))
            }
            PartialDate::Day(day) => {
                let after = day.checked_add_months(Months::new(months))?;
                Some(PartialDate::Day(after.pred_opt()?))
            }
        }
    }
}

impl FromStr for PartialDate {
    type Err = NotADate;
    fn from_str(given: &str) -> Result<Self, Self::Err> {
        read(given).ok_or_else(|| NotADate(given.to_owned()))
    }
}

fn read(given: &str) -> Option<PartialDate> {
    let digits = |part: &str, count: usize| {
        (part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit())).then(|| part.parse::<u32>())
    };
    let mut parts = given.split('-');
    let year = i32::try_from(digits(parts.next()?, 4)?.ok()?).ok()?;
    let Some(month) = parts.next() else {
        return Some(PartialDate::Year(year));
    };
    let month = digits(month, 2)?.ok()?;
    let Some(day) = parts.next() else {
        return (1..=12).contains(&month).then_some(PartialDate::Month(year, month));
    };
    let day = NaiveDate::from_ymd_opt(year, month, digits(day, 2)?.ok()?)?;
    parts.next().is_none().then_some(PartialDate::Day(day))
}

impl TryFrom<String> for PartialDate {
    type Error = NotADate;
    fn try_from(given: String) -> Result<Self, Self::Error> {
        given.parse()
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PartialDate::Year(year) => write!(f, "{year:04}"),
            PartialDate::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            PartialDate::Day(day) => write!(f, "{}", day.format("%Y-%m-%d")),
        }
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        date.to_string()
    }
}

/// When a project runs.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct Dates {
    /// First day, month or year.
    pub start: Option<PartialDate>,
    /// Last day, month or year.
    pub end: Option<PartialDate>,
    /// The end follows from start and duration; no document states it.
    pub end_derived: bool,
}
