//! The reporting periods that an agreement asks for: they cover it exactly, day by day.
//!
//! Must not know which periods are kept already, nor how one is named in a language.

use chrono::{Datelike, Months, NaiveDate};

use super::agreement::{Agreement, Calendar};
use super::dates::PartialDate;

/// More periods than any agreement has: a slip in a date, such as the year 2205 for 2025.
const MOST: usize = 400;

const MONTHS_OF_YEAR: u32 = 12;

/// The months of a year by number.
pub const MONTHS: std::ops::RangeInclusive<u32> = 1..=MONTHS_OF_YEAR;

/// A period that an agreement asks for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Span {
    /// Short name: `2025Q1`, `2025S1` or `2025` by the calendar's year, `Y1Q4`, `Y1S2` or `Y1`
    /// by the donor's, which is counted from the one in which the agreement begins.
    pub code: String,
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
}

/// Why no periods can be made; `field` is the agreement's.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum CalendarError {
    /// The agreement does not say it.
    #[error("the agreement has no {field}")]
    Missing {
        /// What it does not say.
        field: &'static str,
    },
    /// Only the year is known: a period's days would be invented.
    #[error("{field} is only known as {date}")]
    OnlyYear {
        /// Which date.
        field: &'static str,
        /// The date as known.
        date: PartialDate,
    },
    /// It ends before it begins.
    #[error("the agreement ends on {end}, before its beginning on {start}")]
    Reversed {
        /// First day.
        start: NaiveDate,
        /// Last day.
        end: NaiveDate,
    },
    /// More periods than any agreement has.
    #[error("the agreement would have more than {MOST} periods")]
    TooLong,
}

/// The periods of an agreement, in order. The first and the last may be shorter than the others.
pub fn periods(agreement: &Agreement) -> Result<Vec<Span>, CalendarError> {
    let calendar = agreement.calendar.ok_or(CalendarError::Missing { field: "calendar" })?;
    let (start, end) = days(agreement)?;
    spans(calendar, agreement.year_month, start, end)
}

/// The days on which an agreement begins and ends, amendments included. A month stands for its
/// first or last day; a bare year does not.
pub fn days(agreement: &Agreement) -> Result<(NaiveDate, NaiveDate), CalendarError> {
    let known = |field: &'static str, date: Option<PartialDate>| match date {
        None => Err(CalendarError::Missing { field }),
        Some(date @ PartialDate::Year(_)) => Err(CalendarError::OnlyYear { field, date }),
        Some(date) => Ok(date),
    };
    let first = known("start_date", agreement.start_date)?.first_day();
    let last = known("end_date", agreement.ends())?.last_day();
    let start = first.ok_or(CalendarError::Missing { field: "start_date" })?;
    let end = last.ok_or(CalendarError::Missing { field: "end_date" })?;
    if end < start { Err(CalendarError::Reversed { start, end }) } else { Ok((start, end)) }
}

/// The periods from `start` to `end`, both included. `year_month` is the month (1 to 12) with
/// which the donor's year begins.
pub fn spans(
    calendar: Calendar,
    year_month: Option<u32>,
    start: NaiveDate,
    end: NaiveDate,
) -> Result<Vec<Span>, CalendarError> {
    let year = Year::of(calendar, year_month, start);
    let mut spans = Vec::new();
    let mut from = start;
    while from <= end {
        if spans.len() == MOST {
            return Err(CalendarError::TooLong);
        }
        let next = year.next(from).ok_or(CalendarError::TooLong)?;
        let last = next.pred_opt().ok_or(CalendarError::TooLong)?.min(end);
        spans.push(Span { code: year.code(from), start: from, end: last });
        from = next;
    }
    Ok(spans)
}

/// The year in which a donor counts, and the length of its parts.
struct Year {
    /// The first day of the year in which the agreement begins.
    first: NaiveDate,
    /// Months in a period.
    months: u32,
    /// It is the calendar's year: periods are called by its number.
    civil: bool,
}

impl Year {
    fn of(calendar: Calendar, year_month: Option<u32>, start: NaiveDate) -> Year {
        let months = match calendar {
            Calendar::Quarterly => 3,
            Calendar::SemiAnnual => 6,
            Calendar::Annual | Calendar::DonorYear => MONTHS_OF_YEAR,
        };
        let own = calendar == Calendar::DonorYear;
        let first = match (year_month, own) {
            (None, true) => start,
            (month, _) => year_around(start, month.unwrap_or(1)),
        };
        Year { first, months, civil: !own && matches!(year_month, None | Some(1)) }
    }

    /// The period that a day is in, counted from the first day of the first year.
    fn number(&self, day: NaiveDate) -> u32 {
        let years = u32::try_from(day.year() - self.first.year()).unwrap_or(0);
        let months = (years * MONTHS_OF_YEAR + day.month0()).saturating_sub(self.first.month0());
        let number = months / self.months;
        // A year from the 15th begins in the middle of a month.
        match self.beginning(number) {
            Some(first) if first > day => number.saturating_sub(1),
            _ => number,
        }
    }

    /// The first day of the period with this number; counted from the first day each time, so
    /// that a year from 29 February finds it again.
    fn beginning(&self, number: u32) -> Option<NaiveDate> {
        self.first.checked_add_months(Months::new(number.checked_mul(self.months)?))
    }

    fn next(&self, day: NaiveDate) -> Option<NaiveDate> {
        self.beginning(self.number(day) + 1)
    }

    fn code(&self, day: NaiveDate) -> String {
        let parts = MONTHS_OF_YEAR / self.months;
        let (year, part) = (self.number(day) / parts, self.number(day) % parts + 1);
        let year = if self.civil { day.year().to_string() } else { format!("Y{}", year + 1) };
        match self.months {
            3 => format!("{year}Q{part}"),
            6 => format!("{year}S{part}"),
            _ => year,
        }
    }
}

/// The first day of the year from a month on in which a day is.
fn year_around(day: NaiveDate, month: u32) -> NaiveDate {
    let year = if day.month() < month { day.year() - 1 } else { day.year() };
    NaiveDate::from_ymd_opt(year, month, 1).unwrap_or(day)
}
