//! The burn curve: what was spent month by month, what was planned, and where both lead.
//!
//! Must not know entries, words or the clock: the months that were spent in are given.

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::dates::PartialDate;
use super::finance::CurvePoint;
use super::money::Money;

/// A curve over more months would be that of a wrong date.
const MOST_MONTHS: usize = 1_200;

/// The end of a month. A value that nothing tells is `None`: lines are drawn on to the next one.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BurnPoint {
    /// The month.
    #[ts(type = "string")]
    pub month: PartialDate,
    /// Spent until its end; nothing is told of months to come.
    pub spent: Option<Money>,
    /// Planned until its end, where a period ends in it.
    pub planned: Option<Money>,
    /// Going on as so far: where one stands, and the end.
    pub forecast: Option<Money>,
    /// If the rest goes as planned: where one stands, and where a later period ends.
    pub by_plan: Option<Money>,
}

/// What the curve is made of.
#[derive(Clone, Copy, Debug)]
pub struct Burn<'a> {
    /// Month by month, without months after the last one that was spent in.
    pub spent: &'a [CurvePoint],
    /// Planned in all until a period's end, by that day.
    pub planned: &'a [(NaiveDate, Money)],
    /// The same with what was spent until now in place of what was planned for it.
    pub rest: &'a [(NaiveDate, Money)],
    /// From when until when money may be spent.
    pub span: Option<(NaiveDate, NaiveDate)>,
    /// The day on which one stands.
    pub day: NaiveDate,
    /// Nothing, in the budget's currency.
    pub nothing: Money,
    /// What will be spent in the end, going on as so far.
    pub linear: Option<Money>,
}

impl Burn<'_> {
    /// From the first month that may be or was spent in until the last.
    pub fn points(&self) -> Vec<BurnPoint> {
        let Some((first, last)) = self.months() else { return Vec::new() };
        let stands = first_of(self.day);
        let ahead = self.linear.filter(|_| stands < last);
        let mut points: Vec<BurnPoint> = Vec::new();
        let mut next = Some(first);
        while let Some(month) = next.filter(|month| *month <= last && points.len() < MOST_MONTHS) {
            let spent = self.until(month).filter(|_| month <= stands);
            let here = spent.filter(|_| month == stands);
            let end = ahead.filter(|_| month == last);
            points.push(BurnPoint {
                month: PartialDate::Month(month.year(), month.month()),
                spent,
                planned: ends_in(self.planned, month),
                forecast: here.filter(|_| ahead.is_some()).or(end),
                by_plan: ends_in(self.rest, month).or(here.filter(|_| !self.rest.is_empty())),
            });
            next = month.checked_add_months(Months::new(1));
        }
        points
    }

    fn months(&self) -> Option<(NaiveDate, NaiveDate)> {
        let known = self.spent.iter().filter_map(|point| point.month.first_day());
        let span = self.span.map(|(start, end)| [first_of(start), first_of(end)]);
        let all: Vec<NaiveDate> = known.chain(span.into_iter().flatten()).collect();
        Some((*all.iter().min()?, *all.iter().max()?))
    }

    /// Spent until the end of a month; `None` as soon as a part of it is not known.
    fn until(&self, month: NaiveDate) -> Option<Money> {
        let before = self.spent.iter().take_while(|it| it.month.first_day().is_some_and(|day| day <= month));
        before.last().map_or(Some(self.nothing), |point| point.total)
    }
}

fn ends_in(ends: &[(NaiveDate, Money)], month: NaiveDate) -> Option<Money> {
    ends.iter().rev().find(|(end, _)| first_of(*end) == month).map(|(_, amount)| *amount)
}

fn first_of(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}
