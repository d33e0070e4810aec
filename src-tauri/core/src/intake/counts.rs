//! Counts of people and things as they are typed, or pasted as a block from a spreadsheet.
//!
//! Must not know what is counted. Nothing is guessed: whether `1.234` is a thousand is told
//! by the other figures of its block, then by the language; where neither tells, or where the
//! block contradicts, it is refused with both readings. A sum such as `=12+30` is reckoned.

use rust_decimal::Decimal;

use super::number::{Figure, Marks, figures};
use super::typed::ambiguous;
use super::words::words;
use crate::domain::Lang;
use crate::error::Refused;

/// More people or things than there can be: beyond it a slip of the keyboard is refused.
const MOST: i64 = 10_000_000_000;

/// More digits than any count has.
const DIGITS: usize = 18;

/// A count on its own.
pub fn one(typed: &str, lang: Lang) -> Result<i64, Refused> {
    let count = block(&[typed], lang).pop();
    count.unwrap_or_else(|| Err(unreadable(typed)))
}

/// Counts that were typed or pasted together: one answer for each text.
pub fn block(typed: &[&str], lang: Lang) -> Vec<Result<i64, Refused>> {
    let read: Vec<Result<Vec<Term>, Refused>> = typed.iter().map(|text| terms(text)).collect();
    let shown = read.iter().flatten().flatten().filter_map(|term| match term {
        Term::Written(figure) => Some(figure.marks),
        Term::Digits(_) => None,
    });
    let style = Style::of(shown, lang);
    let counts = typed.iter().zip(read).map(|(text, terms)| sum(text.trim(), &terms?, &style));
    counts.collect()
}

/// One number of a cell: a cell may hold a sum of several.
enum Term {
    /// Nothing but digits.
    Digits(i64),
    /// With signs between the digits.
    Written(Figure),
}

/// What the signs mean in a block.
struct Style {
    /// Signs that part thousands somewhere in it.
    groups: Vec<char>,
    /// Signs that part decimals somewhere in it.
    decimals: Vec<char>,
    /// The sign between thousands in the language.
    usual: Option<char>,
}

impl Style {
    fn of(shown: impl Iterator<Item = Marks>, lang: Lang) -> Style {
        let usual = words().style(Some(lang)).map(|style| style.group);
        let mut style = Style { groups: Vec::new(), decimals: Vec::new(), usual };
        for Marks { group, decimal, .. } in shown {
            style.groups.extend(group);
            style.decimals.extend(decimal);
        }
        style
    }

    /// A sign that is not clear by itself parts thousands in this block.
    fn parts_thousands(&self, sign: char) -> bool {
        let other = if sign == '.' { ',' } else { '.' };
        let silent = |sign: char| !self.groups.contains(&sign) && !self.decimals.contains(&sign);
        if self.decimals.contains(&sign) {
            return false;
        }
        self.groups.contains(&sign)
            || self.decimals.contains(&other)
            || (silent(other) && self.usual == Some(sign))
    }
}

/// The numbers of a cell: one, or those of a sum.
fn terms(typed: &str) -> Result<Vec<Term>, Refused> {
    let text = typed.trim();
    match text.strip_prefix('=') {
        Some(sum) => {
            let sum = sum.trim_start().strip_prefix('+').unwrap_or(sum);
            sum.split('+').map(|part| term(part.trim()).map_err(|_of_a_part| unreadable(text))).collect()
        }
        None => term(text).map(|term| vec![term]),
    }
}

fn term(text: &str) -> Result<Term, Refused> {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let mut first = text.chars();
    if first.next() == Some('0') && first.next().is_some_and(|next| next.is_ascii_digit()) {
        return Err(Refused::new("count-leading-zero").with("value", text));
    }
    if !text.is_empty() && text.chars().all(is_dash) {
        return Err(Refused::new("count-dash").with("value", text));
    }
    if text.chars().any(char::is_alphabetic) || digits == 0 {
        return Err(unreadable(text));
    }
    if digits > DIGITS {
        return Err(too_large(text));
    }
    if digits == text.len() {
        return text.parse().map(Term::Digits).map_err(|_beyond| too_large(text));
    }
    let mut found = figures(text, None);
    match found.pop() {
        Some(figure) if found.is_empty() && figure.range == (0..text.len()) => Ok(Term::Written(figure)),
        Some(figure) if found.is_empty() && in_brackets(text, &figure) => Err(negative(text)),
        _ => Err(unreadable(text)),
    }
}

fn is_dash(sign: char) -> bool {
    matches!(sign, '-' | '–' | '—' | '−' | '‐' | '‑')
}

/// A bookkeeper's negative: the figure's range ends before the closing bracket.
fn in_brackets(text: &str, figure: &Figure) -> bool {
    text.starts_with('(') && text.ends_with(')') && figure.range.end + 1 == text.len()
}

fn sum(text: &str, terms: &[Term], style: &Style) -> Result<i64, Refused> {
    let mut sum = Decimal::ZERO;
    for term in terms {
        let value = match term {
            Term::Digits(value) => Decimal::from(*value),
            Term::Written(figure) => value(text, figure, style)?,
        };
        sum = sum.checked_add(value).ok_or_else(|| too_large(text))?;
    }
    match i64::try_from(sum) {
        Ok(count) if count <= MOST => Ok(count),
        _ => Err(too_large(text)),
    }
}

/// A whole number that is not below zero.
fn value(text: &str, figure: &Figure, style: &Style) -> Result<Decimal, Refused> {
    let value = match figure.readings.as_slice() {
        [one] => *one,
        several => {
            let is_clear = figure.marks.open.is_some_and(|sign| style.parts_thousands(sign));
            let thousands = several.first().copied().filter(|_| is_clear);
            thousands.ok_or_else(|| ambiguous(text, several))?
        }
    };
    match (value.is_sign_negative() && !value.is_zero(), value.fract().is_zero()) {
        (true, _) => Err(negative(text)),
        (false, false) => Err(Refused::new("count-fraction").with("value", text)),
        (false, true) => Ok(value),
    }
}

fn unreadable(text: &str) -> Refused {
    Refused::new("number-unreadable").with("value", text.trim())
}

fn negative(text: &str) -> Refused {
    Refused::new("count-negative").with("value", text)
}

fn too_large(text: &str) -> Refused {
    Refused::new("count-too-large").with("value", text.trim())
}
