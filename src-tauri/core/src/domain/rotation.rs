//! Which copies are kept: the latest, one a day, one a week, one a month.
//!
//! Must not know files. Nothing goes because it is old: a clock that was set forward or back must
//! not cost a copy, so days, weeks and months are counted as they occur, from the newest copy back.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, Utc};

/// The latest copies, whenever they were made.
pub const LATEST: usize = 10;
/// Days of which the last copy is kept.
pub const DAYS: usize = 14;
/// Weeks (ISO 8601) of which the last copy is kept.
pub const WEEKS: usize = 8;
/// Months of which the last copy is kept.
pub const MONTHS: usize = 12;

/// For each copy, given the newest first with the moment (UTC) at which it was made: is it kept?
pub fn kept(newest_first: &[DateTime<Utc>]) -> Vec<bool> {
    let (mut days, mut weeks, mut months) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let one = |(at, made): (usize, &DateTime<Utc>)| {
        let (day, week) = (made.date_naive(), made.iso_week());
        let of_day = first_of(&mut days, (day.year(), day.ordinal()), DAYS);
        let of_week = first_of(&mut weeks, (week.year(), week.week()), WEEKS);
        let of_month = first_of(&mut months, (day.year(), day.month()), MONTHS);
        at < LATEST || of_day || of_week || of_month
    };
    newest_first.iter().enumerate().map(one).collect()
}

/// The span was not seen yet, and is among the first so many.
fn first_of<T: Ord>(seen: &mut BTreeSet<T>, span: T, most: usize) -> bool {
    seen.len() < most && seen.insert(span)
}
