//! Durations in a text: "3 anos", "36 meses", "2 ans et demi".
//!
//! Must not know when anything begins or ends.

use std::ops::Range;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::number;
use super::words::words;
use crate::domain::Lang;
use crate::fold::{fold, folded};

/// A duration that a text states.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duration {
    /// Bytes of the text that state it, from the figure to the last unit.
    pub range: Range<usize>,
    /// Whole months; `None` where weeks or days make no whole months.
    pub months: Option<u32>,
}

/// Every duration in a text, in its order. "1 an et 6 mois" is one.
pub fn durations(text: &str, lang: Option<Lang>) -> Vec<Duration> {
    let mut found: Vec<Duration> = Vec::new();
    for one in terms(text, lang) {
        match found.last_mut().filter(|last| joined(text, last.range.end, one.range.start)) {
            Some(last) => {
                last.months = last.months.zip(one.months).map(|(first, second)| first.saturating_add(second));
                last.range.end = one.range.end;
            }
            None => found.push(one),
        }
    }
    found
}

/// Only "and", a comma or blanks part two terms of one duration.
fn joined(text: &str, end: usize, start: usize) -> bool {
    let between = fold(text.get(end..start).unwrap_or("?"));
    let word = between.trim_matches([' ', ',']);
    word.is_empty() || words().is_connector(word)
}

/// A figure or number word with the unit behind it.
fn terms(text: &str, lang: Option<Lang>) -> Vec<Duration> {
    let fold = folded(text);
    let units: Vec<(&str, usize, usize)> = words()
        .all_within("duration", &fold.text)
        .into_iter()
        .filter(|(code, _, _)| *code != "half")
        .collect();
    units
        .iter()
        .filter_map(|(unit, start, end)| {
            let (from, amount) = amount_before(text, fold.origin(*start), lang)?;
            let (end, half) = half_after(&fold.text, *end);
            let amount = if half { amount.checked_add(Decimal::new(5, 1))? } else { amount };
            Some(Duration { range: from..fold.origin(end), months: months(unit, amount) })
        })
        .collect()
}

/// The amount that ends right before the unit: "3 ", "1,5 ", "trois ", "18-".
fn amount_before(text: &str, at: usize, lang: Option<Lang>) -> Option<(usize, Decimal)> {
    let head = text.get(..at)?.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '‑' | ')'));
    let floor = head.char_indices().rev().nth(60).map_or(0, |(at, _)| at);
    let near = head.get(floor..)?;
    if let Some(figure) = number::figures(near, lang).pop().filter(|figure| figure.range.end == near.len()) {
        return Some((floor + figure.range.start, figure.certain()?));
    }
    let mut starts: Vec<usize> = near
        .char_indices()
        .filter(|(at, c)| c.is_alphabetic() && !near[..*at].ends_with(char::is_alphanumeric))
        .map(|(at, _)| at)
        .collect();
    starts.reverse();
    let spoken = |start: &usize| number::spoken_whole(near.get(*start..)?, lang).map(|value| (*start, value));
    let (start, value) = starts.iter().map_while(spoken).last()?;
    Some((floor + start, Decimal::from(value)))
}

/// "et demi", "y medio", "and a half" after the unit.
fn half_after(folded: &str, end: usize) -> (usize, bool) {
    let rest = folded[end..].trim_start();
    match words().begins("duration", rest) {
        Some(("half", length)) => (folded.len() - rest.len() + length, true),
        _ => (end, false),
    }
}

fn months(unit: &str, amount: Decimal) -> Option<u32> {
    let months = match unit {
        "year" => amount.checked_mul(Decimal::from(12))?,
        "month" => amount,
        _ => return None,
    };
    (months.fract().is_zero() && months > Decimal::ZERO).then(|| months.to_u32()).flatten()
}
