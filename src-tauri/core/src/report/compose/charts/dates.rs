//! Days along a scale: as the numbers that workbooks give them, with months and years marked.
//!
//! Must not know what happened on them.

use chrono::{Datelike, Days, Months, NaiveDate};

use crate::charts::ChartMark;
use crate::domain::PartialDate;

use super::super::Composer;

/// Months from one mark to the next.
const STEPS: [u32; 8] = [1, 3, 6, 12, 24, 60, 120, 600];
/// Marks at most.
const MOST: u32 = 8;
/// The day that workbooks give the number nothing.
const NOTHING: Option<NaiveDate> = NaiveDate::from_ymd_opt(1899, 12, 30);

/// The number of a day.
pub(super) fn number(day: NaiveDate) -> i64 {
    NOTHING.map_or(0, |nothing| (day - nothing).num_days())
}

fn day(number: i64) -> Option<NaiveDate> {
    NOTHING?.checked_add_days(Days::new(u64::try_from(number).ok()?))
}

impl Composer<'_> {
    /// The scale from a day to another with the time of the project between, and the day of the
    /// report on it.
    pub(super) fn scale_of_days(&self, (first, last): (i64, i64)) -> (Vec<ChartMark>, Vec<ChartMark>) {
        let start = self.project.dates.start.and_then(|date| date.first_day()).map(number);
        let (Some(first), Some(last)) = (day(start.map_or(first, |start| start.min(first))), day(last))
        else {
            return (Vec::new(), Vec::new());
        };
        let span = months(first, last);
        let step = STEPS.into_iter().find(|step| span / step < MOST).unwrap_or(STEPS[STEPS.len() - 1]);
        let mark = |day: NaiveDate| {
            let date = if step % 12 == 0 {
                PartialDate::Year(day.year())
            } else {
                PartialDate::Month(day.year(), day.month())
            };
            ChartMark { value: number(day).to_string(), text: self.format.short_date(date) }
        };
        let month0 = if step < 12 { first.month0() / step * step } else { 0 };
        let mut at = NaiveDate::from_ymd_opt(first.year(), month0 + 1, 1);
        let mut scale = Vec::new();
        while let Some(day) = at {
            scale.push(mark(day));
            if day > last {
                break;
            }
            at = day.checked_add_months(Months::new(step));
        }
        let today = number(self.options.date);
        let within = |mark: Option<&ChartMark>| mark.and_then(|mark| mark.value.parse::<i64>().ok());
        let inside = within(scale.first()).zip(within(scale.last()));
        let inside = inside.is_some_and(|(first, last)| (first..=last).contains(&today));
        let text = self.format.short_date(PartialDate::Day(self.options.date));
        let marks = inside.then(|| ChartMark { value: today.to_string(), text });
        (scale, marks.into_iter().collect())
    }
}

fn months(first: NaiveDate, last: NaiveDate) -> u32 {
    let of = |day: NaiveDate| i64::from(day.year()) * 12 + i64::from(day.month0());
    u32::try_from(of(last) - of(first)).unwrap_or(0)
}
