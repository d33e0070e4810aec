//! At which rate an entry is reported: the six policies of agreements.
//!
//! Must not know SQL or words. A rate that is missing is an error that names the currency and
//! the month, never 1; an amount is rounded once, when it is exchanged (`Fraction::of_money`), so
//! that every total is a sum of amounts that are printed.

use std::collections::HashMap;

use chrono::{Datelike, Months, NaiveDate};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::agreement::{RatePolicy, Rounding};
use super::dates::PartialDate;
use super::entry::{Entry, EntryKind};
use super::exchange::Fraction;
use super::indicator::Period;
use super::money::{Currency, Money, MoneyError};
use super::rate::{Rate, Rates};

/// Decimals of a rate that is printed; it is reckoned with exactly.
pub(super) const SHOWN_DECIMALS: u32 = 10;

/// How money of other currencies is reported.
#[derive(Clone, Debug)]
pub struct Policy<'a> {
    /// Which.
    pub policy: RatePolicy,
    /// Whose rates; anybody's if nothing is said.
    pub source: Option<&'a str>,
    /// The currency of the budget.
    pub into: Currency,
    /// How the last minor unit is found.
    pub rounding: Rounding,
    /// Decimals to which a mean of rates is rounded before it is used.
    pub rate_decimals: Option<u32>,
    /// All rates that are kept.
    pub rates: &'a [Rate],
    /// The reporting periods.
    pub periods: &'a [Period],
}

/// Why an entry cannot be reported in the currency of the budget.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum RateError {
    /// Nobody entered the rate.
    #[error("no rate of {from} into {into} for {month:?}")]
    Missing {
        /// The entry's currency.
        from: Currency,
        /// The budget's.
        into: Currency,
        /// The month that lacks it; `None` where it is to hold always.
        month: Option<PartialDate>,
    },
    /// No income was exchanged into the currency, or less than was spent.
    #[error("not enough {from} was received by {day} to pay for it")]
    NotReceived {
        /// The entry's currency.
        from: Currency,
        /// The entry's day.
        day: NaiveDate,
    },
    /// The mean of a period is wanted and the day is in none.
    #[error("{day} lies in no reporting period")]
    NoPeriod {
        /// The entry's day.
        day: NaiveDate,
    },
    /// Beyond what can be kept.
    #[error(transparent)]
    Money(#[from] MoneyError),
}

/// An entry in the currency of the budget.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Exchanged {
    /// The amount, rounded once.
    pub amount: Money,
    /// What it was multiplied by, to be shown; `None` where the currency is the budget's.
    #[ts(type = "string | null")]
    pub factor: Option<Decimal>,
    /// Keys of the rates and receipts that made it.
    pub of: Vec<String>,
}

/// What an exchanged amount rests on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RestsOn {
    /// On rates alone.
    Rates,
    /// On the incomes, too.
    Incomes,
    /// On every entry before it, too.
    AllEntries,
}

/// A receipt of money that was exchanged: so much of the budget's currency became so much.
struct Receipt<'a> {
    id: &'a str,
    day: NaiveDate,
    given: i64,
    got: i64,
}

/// What was found for a currency on a day holds for all entries of them.
type Found = Result<(Fraction, Vec<String>), RateError>;

/// Exchanges entries one by one; what was found for one is used for those after it.
pub struct Exchanging<'p, 'e> {
    policy: Policy<'p>,
    /// The entries that say at which rate others are exchanged.
    beside: &'e [Entry],
    rates: HashMap<(Currency, NaiveDate), Found>,
    receipts: HashMap<Currency, Vec<Receipt<'e>>>,
    /// How much of each currency's receipts is spent, in minor units.
    spent: HashMap<Currency, i128>,
}

impl<'p> Policy<'p> {
    /// Every entry in the currency of the budget, in the order given.
    pub fn exchange(&self, entries: &[Entry]) -> Vec<Result<Exchanged, RateError>> {
        self.exchange_beside(entries, entries)
    }

    /// Some entries in the currency of the budget, beside others that say at which rate.
    pub fn exchange_beside(&self, entries: &[Entry], beside: &[Entry]) -> Vec<Result<Exchanged, RateError>> {
        let mut order: Vec<usize> = (0..entries.len()).collect();
        if self.rests_on() == RestsOn::AllEntries {
            order.sort_by_key(|at| entries[*at].date);
        }
        let mut exchanging = self.clone().exchanging(beside);
        let told = order.into_iter().map(|at| (at, exchanging.exchange(&entries[at])));
        let mut told: Vec<(usize, Result<Exchanged, RateError>)> = told.collect();
        told.sort_by_key(|(at, _)| *at);
        told.into_iter().map(|(_, told)| told).collect()
    }

    /// Begins with the first of many entries, beside those on which its rate may rest.
    pub fn exchanging(self, beside: &[Entry]) -> Exchanging<'p, '_> {
        let (rates, receipts, spent) = (HashMap::new(), HashMap::new(), HashMap::new());
        Exchanging { policy: self, beside, rates, receipts, spent }
    }

    /// Which entries must stand beside the one that is exchanged.
    pub fn rests_on(&self) -> RestsOn {
        match self.policy {
            RatePolicy::WeightedReceipts => RestsOn::Incomes,
            RatePolicy::FifoReceipts => RestsOn::AllEntries,
            _ => RestsOn::Rates,
        }
    }

    fn rates(&self, from: Currency) -> Rates<'_> {
        Rates { all: self.rates, source: self.source, from, into: self.into }
    }

    fn missing(&self, from: Currency, day: NaiveDate) -> RateError {
        let month = Some(PartialDate::Month(day.year(), day.month()));
        RateError::Missing { from, into: self.into, month }
    }

    fn kept(&self, found: Option<(&Rate, Fraction)>, from: Currency, day: NaiveDate) -> Found {
        let (rate, fraction) = found.ok_or_else(|| self.missing(from, day))?;
        Ok((fraction, vec![rate.id.clone()]))
    }

    /// The simple mean of the monthly rates of the period in which the day lies, as they are
    /// published (of one of the base currency), turned round afterwards where need be.
    fn period_mean(&self, from: Currency, day: NaiveDate) -> Found {
        let period = self.periods.iter().find(|period| (period.start..=period.end).contains(&day));
        let period = period.ok_or(RateError::NoPeriod { day })?;
        let (mut published, mut of, mut turned) = (Vec::new(), Vec::new(), false);
        for month in months(period.start, period.end) {
            let last = month.checked_add_months(Months::new(1)).and_then(|next| next.pred_opt());
            let found = self.rates(from).of_month(last.unwrap_or(month));
            let (rate, _) = found.ok_or_else(|| self.missing(from, month))?;
            turned = rate.base == self.into;
            published.push(rate.between(rate.base, rate.counter).ok_or_else(|| self.missing(from, month))?);
            of.push(rate.id.clone());
        }
        let mean = Fraction::mean(&published).ok_or(RateError::NoPeriod { day })?;
        let mean = self.shortened(mean).ok_or_else(|| self.missing(from, day))?;
        let mean = if turned { mean.inverse() } else { Some(mean) };
        Ok((mean.ok_or_else(|| self.missing(from, day))?, of))
    }

    /// A mean has as many decimals as the agreement says.
    fn shortened(&self, mean: Fraction) -> Option<Fraction> {
        match self.rate_decimals {
            Some(decimals) => mean.rounded(decimals, self.rounding),
            None => Some(mean),
        }
    }

    /// All that was received until the end of the day's period (of the day itself, where it lies
    /// in none), beside all that it became.
    fn weighted(&self, from: Currency, day: NaiveDate, receipts: &[Receipt<'_>]) -> Found {
        let period = self.periods.iter().find(|period| (period.start..=period.end).contains(&day));
        let until = period.map_or(day, |period| period.end);
        let receipts: Vec<&Receipt<'_>> = receipts.iter().filter(|receipt| receipt.day <= until).collect();
        let given: i128 = receipts.iter().map(|receipt| i128::from(receipt.given)).sum();
        let got: i128 = receipts.iter().map(|receipt| i128::from(receipt.got)).sum();
        // Published as a rate is: so many for one of the budget's currency.
        let rate = self.main_units(from, given, got).and_then(Fraction::inverse);
        let rate = rate.and_then(|rate| self.shortened(rate)).and_then(Fraction::inverse);
        let rate = rate.filter(Fraction::is_positive).ok_or(RateError::NotReceived { from, day })?;
        Ok((rate, receipts.iter().map(|receipt| receipt.id.to_owned()).collect()))
    }

    /// What one of `from` is in the budget's currency, where so many minor units became so many.
    fn main_units(&self, from: Currency, given: i128, got: i128) -> Option<Fraction> {
        let scale = Fraction::new(10_i128.pow(from.decimals()), 10_i128.pow(self.into.decimals()))?;
        Fraction::new(given, got)?.times(scale)
    }

    /// The rate that an entry brings along, where our own books decide.
    fn own_rate(&self, entry: &Entry) -> Option<(Fraction, Vec<String>)> {
        let typed = entry.rate.filter(|_| self.policy == RatePolicy::OwnBooks);
        let rate = typed.and_then(Fraction::of).and_then(Fraction::inverse).filter(Fraction::is_positive)?;
        Some((rate, vec![entry.id.clone()]))
    }

    /// Incomes that were exchanged into a currency, the oldest first.
    fn receipts<'e>(&self, from: Currency, entries: &'e [Entry]) -> Vec<Receipt<'e>> {
        let is = |entry: &&Entry| entry.kind == EntryKind::Income && entry.amount.currency() == self.into;
        let receipt = |entry: &'e Entry| {
            let got = entry.got.filter(|got| got.currency() == from && got.minor() > 0)?;
            let (given, got) = (entry.amount.minor(), got.minor());
            Some(Receipt { id: &entry.id, day: entry.date, given, got })
        };
        let mut receipts: Vec<Receipt<'e>> = entries.iter().filter(is).filter_map(receipt).collect();
        receipts.sort_by_key(|receipt| receipt.day);
        receipts
    }

    fn stretch(
        &self,
        entry: &Entry,
        (start, end): (i128, i128),
        receipts: &[Receipt<'_>],
    ) -> Result<Exchanged, RateError> {
        let from = entry.amount.currency();
        let short = || RateError::NotReceived { from, day: entry.date };
        let large = || RateError::Money(MoneyError::TooLarge(entry.amount.amount()));
        let (mut at, mut covered, mut of) = (0_i128, start, Vec::new());
        let mut value = Fraction::new(0, 1).ok_or_else(large)?;
        for receipt in receipts {
            let last = at + i128::from(receipt.got);
            let part = last.min(end) - at.max(start);
            if part > 0 {
                let given = Fraction::new(i128::from(receipt.given), i128::from(receipt.got));
                let part_value = given.and_then(|rate| rate.times(Fraction::new(part, 1)?));
                value = part_value.and_then(|part| value.plus(part)).ok_or_else(large)?;
                covered += part;
                of.push(receipt.id.to_owned());
            }
            at = last;
        }
        if start < 0 || covered < end {
            return Err(short());
        }
        let minor = i64::try_from(value.whole(self.rounding)).map_err(|_beyond| large())?;
        let amount = Money::from_minor(minor * entry.amount.minor().signum(), self.into)?;
        let factor = self.main_units(from, value.over(), value.under().saturating_mul((end - start).max(1)));
        Ok(Exchanged { amount, factor: factor.and_then(|it| it.shown(SHOWN_DECIMALS)), of })
    }
}

impl Exchanging<'_, '_> {
    /// The next entry in the currency of the budget. Where the oldest money is spent first, the
    /// next one is of the same day or a later one, and none before it may be left out.
    pub fn exchange(&mut self, entry: &Entry) -> Result<Exchanged, RateError> {
        let (from, into) = (entry.amount.currency(), self.policy.into);
        if from == into {
            return Ok(Exchanged { amount: entry.amount, factor: None, of: Vec::new() });
        }
        if self.policy.policy == RatePolicy::FifoReceipts && entry.kind == EntryKind::Expenditure {
            return self.oldest_first(entry);
        }
        let (fraction, of) = match self.policy.own_rate(entry) {
            Some(own) => own,
            None => self.found(from, entry.date)?,
        };
        let amount = fraction.of_money(entry.amount, into, self.policy.rounding)?;
        Ok(Exchanged { amount, factor: fraction.shown(SHOWN_DECIMALS), of })
    }

    fn found(&mut self, from: Currency, day: NaiveDate) -> Found {
        if let Some(known) = self.rates.get(&(from, day)) {
            return known.clone();
        }
        let policy = &self.policy;
        let found = match policy.policy {
            RatePolicy::PaymentMonth => policy.kept(policy.rates(from).of_month(day), from, day),
            RatePolicy::PeriodMean => policy.period_mean(from, day),
            // What is promised or handed over is not spent yet: no receipt is used up by it.
            RatePolicy::WeightedReceipts | RatePolicy::FifoReceipts => {
                let receipts = receipts(&mut self.receipts, policy, from, self.beside);
                policy.weighted(from, day, receipts)
            }
            RatePolicy::OwnBooks => policy.kept(policy.rates(from).on(day), from, day),
            RatePolicy::Fixed => {
                let missing = RateError::Missing { from, into: policy.into, month: None };
                let fixed = policy.rates(from).fixed();
                fixed.map(|(rate, fraction)| (fraction, vec![rate.id.clone()])).ok_or(missing)
            }
        };
        self.rates.insert((from, day), found.clone());
        found
    }

    /// Every amount spent covers a stretch of the money received, from where the last one ended;
    /// a correction gives its stretch back. A stretch over two receipts has two rates, and is
    /// rounded once.
    fn oldest_first(&mut self, entry: &Entry) -> Result<Exchanged, RateError> {
        let from = entry.amount.currency();
        let receipts = receipts(&mut self.receipts, &self.policy, from, self.beside);
        let start = self.spent.entry(from).or_default();
        let end = *start + i128::from(entry.amount.minor());
        let told = self.policy.stretch(entry, ((*start).min(end), (*start).max(end)), receipts)?;
        *start = end;
        Ok(told)
    }
}

/// The receipts of a currency, looked for once.
fn receipts<'k, 'e>(
    known: &'k mut HashMap<Currency, Vec<Receipt<'e>>>,
    policy: &Policy<'_>,
    from: Currency,
    beside: &'e [Entry],
) -> &'k [Receipt<'e>] {
    known.entry(from).or_insert_with(|| policy.receipts(from, beside))
}

/// The first days of the months that a span of days touches.
fn months(start: NaiveDate, end: NaiveDate) -> Vec<NaiveDate> {
    let mut found = Vec::new();
    let mut next = start.with_day(1);
    while let Some(month) = next.filter(|month| *month <= end) {
        found.push(month);
        next = month.checked_add_months(Months::new(1));
    }
    found
}
