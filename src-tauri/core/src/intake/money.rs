//! An amount of money in a text: figure, currency, and what stays open.
//!
//! Must not know which amount of a project it is.

use std::ops::Range;

use rust_decimal::Decimal;

use super::number::{Figure, figures};
use super::proposal::Choice;
use super::words::words;
use crate::domain::{Currency, Lang, Money};
use crate::fold::folded;

/// What a text says about an amount.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Amount {
    /// No figure at all.
    None,
    /// One amount, read in the only way there is.
    One(Money),
    /// A person must say; the ways to read it, empty where none can be listed.
    Ask(Vec<Choice>),
}

/// The amount in a value; `hint` is what its label says about the currency ("USD").
pub fn read(value: &str, hint: Option<&str>, lang: Option<Lang>) -> Amount {
    let found = figures(value, lang);
    if found.is_empty() {
        return Amount::None;
    }
    let signs = currencies(value);
    let stated = hint.map(currencies).unwrap_or_default();
    let near: Vec<(&Figure, Vec<Currency>)> =
        found.iter().filter_map(|figure| Some((figure, beside(value, figure, &signs, &found)?))).collect();
    let amounts: Vec<(&Figure, Vec<Currency>)> = match (near.is_empty(), stated.first()) {
        (false, _) => near,
        (true, Some(stated)) => found.iter().map(|figure| (figure, stated.codes.clone())).collect(),
        (true, None) => found.iter().map(|figure| (figure, Vec::new())).collect(),
    };
    settle(&amounts)
}

/// A whole text that is an amount with its currency and nothing else.
pub fn is_amount(value: &str, lang: Option<Lang>) -> bool {
    let signs = currencies(value);
    let found = figures(value, lang);
    let [figure] = found.as_slice() else { return false };
    let (Some(first), Some(last)) = (signs.first(), signs.last()) else { return false };
    let start = figure.range.start.min(first.range.start);
    let end = figure.range.end.max(last.range.end);
    let outside = |part: Option<&str>| part.is_some_and(|part| !part.contains(char::is_alphanumeric));
    beside(value, figure, &signs, &found).is_some()
        && outside(value.get(..start))
        && outside(value.get(end..))
}

/// A currency named in a text; several codes where its sign leaves it open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sign {
    /// The currencies it can mean.
    pub codes: Vec<Currency>,
    /// Bytes of the text.
    pub range: Range<usize>,
}

/// The currencies that a text names, in its order.
pub fn currencies(text: &str) -> Vec<Sign> {
    let fold = folded(text);
    let place = |start: usize, end: usize| fold.origin(start)..fold.origin(end);
    let mut signs: Vec<Sign> = Vec::new();
    let sure = words()
        .all_within("currency", &fold.text)
        .into_iter()
        .map(|(code, start, end)| (vec![code.to_owned()], start, end));
    let open = words()
        .all_within("currency_open", &fold.text)
        .into_iter()
        .map(|(code, start, end)| (words().open_currencies(code).to_vec(), start, end));
    for (codes, start, end) in sure.chain(open) {
        let range = place(start, end);
        let codes: Vec<Currency> = codes.iter().filter_map(|code| code.parse().ok()).collect();
        if !signs.iter().any(|sign| range.start < sign.range.end && sign.range.start < range.end) {
            signs.push(Sign { codes, range });
        }
    }
    signs.extend(
        iso_codes(text)
            .into_iter()
            .filter(|(_, range)| {
                !signs.iter().any(|sign| range.start < sign.range.end && sign.range.start < range.end)
            })
            .map(|(code, range)| Sign { codes: vec![code], range })
            .collect::<Vec<_>>(),
    );
    signs.sort_by_key(|sign| sign.range.start);
    signs
}

/// Three capitals that are a code of ISO 4217.
fn iso_codes(text: &str) -> Vec<(Currency, Range<usize>)> {
    let mut found = Vec::new();
    let mut start = None;
    for (at, character) in text.char_indices().chain([(text.len(), ' ')]) {
        match (character.is_ascii_uppercase(), start) {
            (true, None) => start = Some(at),
            (true, Some(_)) => {}
            (false, Some(from)) => {
                let code = text.get(from..at).filter(|code| code.len() == 3 && !character.is_alphabetic());
                found.extend(code.and_then(|code| code.parse().ok()).map(|code| (code, from..at)));
                start = None;
            }
            (false, None) => {}
        }
    }
    found
}

/// The currencies that stand right before or after a figure; `None` where none does.
fn beside(text: &str, figure: &Figure, signs: &[Sign], all: &[Figure]) -> Option<Vec<Currency>> {
    let joins = |start: usize, end: usize| {
        text.get(start..end).is_some_and(|between| between.chars().count() <= 6 && is_joint(between))
    };
    let before = signs.iter().rev().find(|sign| sign.range.end <= figure.range.start);
    let before = before.filter(|sign| joins(sign.range.end, figure.range.start));
    let after = signs.iter().find(|sign| sign.range.start >= figure.range.end);
    let after = after.filter(|sign| joins(figure.range.end, sign.range.start)).filter(|sign| {
        // "USD 200 (EUR 180)": the second sign belongs to the second figure.
        let bracket = text.get(figure.range.end..sign.range.start).is_some_and(|gap| gap.contains('('));
        !(bracket
            && all
                .iter()
                .any(|other| other.range.start >= sign.range.end && joins(sign.range.end, other.range.start)))
    });
    match (before, after) {
        (None, None) => None,
        (Some(one), None) | (None, Some(one)) => Some(one.codes.clone()),
        (Some(before), Some(after)) => {
            let both = |code: &&Currency| after.codes.contains(code);
            let shared: Vec<Currency> = before.codes.iter().filter(both).copied().collect();
            Some(if shared.is_empty() {
                [before.codes.clone(), after.codes.clone()].concat()
            } else {
                shared
            })
        }
    }
}

/// Blanks, a bracket, a colon, or "of" between a currency and its figure.
fn is_joint(between: &str) -> bool {
    let word = between
        .trim_matches(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | ':' | '.' | '-' | '\'' | '’'));
    word.is_empty() || words().is_connector(&crate::fold::fold(word))
}

fn settle(amounts: &[(&Figure, Vec<Currency>)]) -> Amount {
    let mut choices: Vec<Money> = Vec::new();
    let mut open = amounts.len() > 1;
    for (figure, codes) in amounts {
        open |= codes.len() != 1;
        let unstated: Vec<Currency>;
        let codes = if codes.is_empty() {
            unstated = words().unstated.iter().filter_map(|code| code.parse().ok()).collect();
            &unstated
        } else {
            codes
        };
        for code in codes {
            let (readings, sure) = readings(figure, *code);
            open |= !sure;
            choices.extend(readings.iter().filter_map(|value| Money::parse(&value.to_string(), *code).ok()));
        }
    }
    choices.dedup();
    match choices.as_slice() {
        [one] if !open => Amount::One(*one),
        [one, rest @ ..] if amounts.len() > 1 && rest.iter().all(|other| other == one) => Amount::One(*one),
        _ => Amount::Ask(choices.iter().map(choice).collect()),
    }
}

/// The readings of a figure in a currency. The locale's decimals are believed only
/// where the currency has so many: nobody writes three decimals of a dollar.
fn readings(figure: &Figure, currency: Currency) -> (Vec<Decimal>, bool) {
    match figure.by_locale {
        Some(value) if currency.decimals() >= 3 => (vec![value], true),
        _ => (figure.readings.clone(), figure.readings.len() == 1),
    }
}

/// `3000.00 USD`, which `answer` reads back.
pub fn choice(money: &Money) -> Choice {
    let value = format!("{} {}", money.amount(), money.currency());
    Choice { text: value.clone(), value }
}

/// The amount of an answer such as `3000.00 USD`.
pub fn answer(value: &str) -> Option<Money> {
    let (amount, currency) = value.trim().rsplit_once(' ')?;
    Money::parse(amount.trim(), currency.parse().ok()?).ok()
}
