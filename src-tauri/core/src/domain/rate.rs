//! Exchange rates as they are kept: so many of one currency for one of another, from a source,
//! for a month or from a day on.
//!
//! Must not know which rate a donor wants (`policy`).

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::dates::PartialDate;
use super::exchange::Fraction;
use super::money::Currency;

/// More digits than any published rate has; so no exchange leaves 128 bits.
const MOST_DECIMALS: u32 = 12;

/// One of `base` is `rate` of `counter`: 1 EUR = 655.957 XOF.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Rate {
    /// Key.
    pub id: String,
    /// Whose it is, such as `infor_euro`.
    pub source: String,
    /// The currency of which there is one.
    pub base: Currency,
    /// The currency of which there are so many.
    pub counter: Currency,
    /// Its month, or the day from which it holds; always, if nothing is said.
    pub date: Option<PartialDate>,
    /// How many.
    #[ts(type = "string")]
    pub rate: Decimal,
}

/// Why a number is no exchange rate.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotARate {
    /// It is zero or below.
    NotPositive,
    /// It has more decimals than any published rate.
    TooPrecise,
}

/// Checks a number that is to be a rate.
pub fn check(rate: Decimal) -> Result<Decimal, NotARate> {
    if rate <= Decimal::ZERO {
        return Err(NotARate::NotPositive);
    }
    match rate.normalize().scale() {
        0..=MOST_DECIMALS => Ok(rate.normalize()),
        _ => Err(NotARate::TooPrecise),
    }
}

impl Rate {
    /// What one of `from` is in `into`; `None` where the rate is of other currencies.
    pub fn between(&self, from: Currency, into: Currency) -> Option<Fraction> {
        let rate = Fraction::of(self.rate)?;
        match (self.base == from && self.counter == into, self.base == into && self.counter == from) {
            (true, _) => Some(rate),
            (_, true) => rate.inverse(),
            _ => None,
        }
    }
}

/// The rates of one source between two currencies.
#[derive(Clone, Copy, Debug)]
pub struct Rates<'a> {
    /// All that are kept.
    pub all: &'a [Rate],
    /// Whose are wanted; anybody's if nothing is said.
    pub source: Option<&'a str>,
    /// From which currency.
    pub from: Currency,
    /// Into which.
    pub into: Currency,
}

impl<'a> Rates<'a> {
    fn of_pair(self) -> impl Iterator<Item = (&'a Rate, Fraction)> {
        let wanted =
            self.all.iter().filter(move |rate| self.source.is_none_or(|source| rate.source == source));
        wanted.filter_map(move |rate| Some((rate, rate.between(self.from, self.into)?)))
    }

    /// The rate of a month: the month's own, or the last that began to hold in it by a day.
    pub fn of_month(self, day: NaiveDate) -> Option<(&'a Rate, Fraction)> {
        let in_month = |date: NaiveDate| (date.year(), date.month()) == (day.year(), day.month());
        let by_day = |rate: &Rate| match rate.date {
            Some(PartialDate::Day(from)) if in_month(from) && from <= day => Some(from),
            _ => None,
        };
        let latest = self.of_pair().filter_map(|found| Some((by_day(found.0)?, found)));
        let latest = latest.max_by_key(|(from, _)| *from).map(|(_, found)| found);
        let month = PartialDate::Month(day.year(), day.month());
        latest.or_else(|| self.of_pair().find(|(rate, _)| rate.date == Some(month)))
    }

    /// The rate that holds on a day: the last one that began before it, however long ago.
    pub fn on(self, day: NaiveDate) -> Option<(&'a Rate, Fraction)> {
        let since = |rate: &Rate| match rate.date {
            Some(date) => date.first_day(),
            None => Some(NaiveDate::MIN),
        };
        let held = self.of_pair().filter_map(|found| Some((since(found.0)?, found)));
        held.filter(|(from, _)| *from <= day).max_by_key(|(from, _)| *from).map(|(_, found)| found)
    }

    /// The rate that holds always.
    pub fn always(self) -> Option<(&'a Rate, Fraction)> {
        self.of_pair().find(|(rate, _)| rate.date.is_none())
    }

    /// The rate that holds always, or the only one there is.
    pub fn fixed(self) -> Option<(&'a Rate, Fraction)> {
        self.always().or_else(|| {
            let mut all = self.of_pair();
            all.next().filter(|_| all.next().is_none())
        })
    }
}
