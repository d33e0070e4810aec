//! Entries as others may read them: summed by month, quarter or year, for a voucher alone may be
//! what one person is paid.
//!
//! Must not know XML. Kinds and currencies are never added to each other, and nothing says what a
//! sum was spent for.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};

use crate::domain::entry::{Entry, EntryKind};
use crate::domain::{Currency, Money};
use crate::error::{Error, Result};

/// A sum of fewer entries is told with those of a longer span.
const FEWEST: usize = 3;

/// Months of the spans in which entries are summed, the longest first.
const SPANS: [u32; 3] = [12, 3, 1];

/// Entries of one kind in one currency, of the days from the first to the last.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Summed {
    pub(super) kind: EntryKind,
    pub(super) first: NaiveDate,
    pub(super) last: NaiveDate,
    pub(super) amount: Money,
}

/// All of these entries, summed: by the shortest spans of which each is a sum of several.
pub(super) fn summed(entries: &[&Entry]) -> Result<Vec<Summed>> {
    let mut alike: BTreeMap<(EntryKind, Currency), Vec<&Entry>> = BTreeMap::new();
    for entry in entries {
        alike.entry((entry.kind, entry.amount.currency())).or_default().push(entry);
    }
    let mut sums = Vec::new();
    for entries in alike.values() {
        for of_year in by_span(entries, SPANS[0]).into_values() {
            divided(&of_year, &SPANS, &mut sums)?;
        }
    }
    Ok(sums)
}

/// The entries of one span as its sum, or as those of its parts where none is of few.
fn divided(entries: &[&Entry], spans: &[u32], sums: &mut Vec<Summed>) -> Result<()> {
    let Some((months, shorter)) = spans.split_first() else { return Ok(()) };
    let parts = shorter.first().map(|months| by_span(entries, *months));
    let parts = parts.filter(|parts| parts.values().all(|part| vouchers(part) >= FEWEST));
    match parts {
        Some(parts) => parts.into_values().try_for_each(|part| divided(&part, shorter, sums)),
        None => {
            sums.extend(sum(entries, *months)?);
            Ok(())
        }
    }
}

/// A voucher that is booked in several lines on one day is one.
fn vouchers(entries: &[&Entry]) -> usize {
    let apart = |entry: &&Entry| match &entry.reference {
        Some(reference) => (reference.clone(), None),
        None => (String::new(), Some(entry.date)),
    };
    entries.iter().map(apart).collect::<BTreeSet<_>>().len()
}

fn by_span<'e>(entries: &[&'e Entry], months: u32) -> BTreeMap<(i32, u32), Vec<&'e Entry>> {
    let mut spans: BTreeMap<(i32, u32), Vec<&Entry>> = BTreeMap::new();
    for entry in entries {
        spans.entry((entry.date.year(), entry.date.month0() / months)).or_default().push(entry);
    }
    spans
}

fn sum(entries: &[&Entry], months: u32) -> Result<Option<Summed>> {
    let Some(entry) = entries.first() else { return Ok(None) };
    let amounts = entries.iter().map(|entry| entry.amount);
    let amount = Money::sum(amounts, entry.amount.currency());
    let amount = amount.map_err(|error| Error::failed("reckon-money", error))?;
    let (year, month0) = (entry.date.year(), entry.date.month0() / months * months);
    let first = NaiveDate::from_ymd_opt(year, month0 + 1, 1);
    let last = match month0 + months {
        12 => NaiveDate::from_ymd_opt(year, 12, 31),
        next => NaiveDate::from_ymd_opt(year, next + 1, 1).and_then(|next| next.pred_opt()),
    };
    Ok(first.zip(last).map(|(first, last)| Summed { kind: entry.kind, first, last, amount }))
}
