//! The numbers that somebody typed among words: what each can mean, and how far it was rounded. Days,
//! times, years, codes and numbers of things are left out: they count nothing.
//!
//! Must not know what a report says.

use std::ops::Range;

use rust_decimal::Decimal;

use crate::domain::Lang;
use crate::fold::fold;
use crate::intake::dates;
use crate::intake::number::{Figure, figures};
use crate::intake::words::words;

/// A number that was typed.
#[derive(Debug)]
pub(super) struct Typed {
    /// Where it stands.
    pub range: Range<usize>,
    /// What it means, as the language writes numbers.
    pub value: Decimal,
    /// What it would mean in another style.
    pub others: Vec<Decimal>,
    /// It is a part of a hundred.
    pub is_share: bool,
    /// It was rounded to the nearest so many, where it says so.
    pub rounded: Option<Decimal>,
}

impl Typed {
    /// It can mean this very number.
    pub fn means(&self, value: Decimal) -> bool {
        self.value == value || self.others.contains(&value)
    }

    /// It is this number, rounded.
    pub fn rounds(&self, value: Decimal) -> bool {
        let apart = self.value.checked_sub(value).and_then(|apart| apart.abs().checked_mul(Decimal::TWO));
        apart.zip(self.rounded).is_some_and(|(apart, unit)| apart <= unit)
    }
}

/// What was typed in a text, in its order.
pub(super) fn typed(said: &str, lang: Lang) -> Vec<Typed> {
    let days = dates::mentions(said, Some(lang));
    let is_day = |range: &Range<usize>| {
        days.iter().any(|day| day.range.start < range.end && range.start < day.range.end)
    };
    let found = figures(said, Some(lang)).into_iter();
    let counting = found.filter(|figure| !is_day(&figure.range) && !counts_nothing(said, &figure.range));
    counting.filter_map(|figure| read(said, &figure)).collect()
}

fn read(said: &str, figure: &Figure) -> Option<Typed> {
    let value = figure.by_locale.or_else(|| figure.readings.first().copied())?;
    let Range { start, end } = figure.range.clone();
    let before = said.get(..start)?;
    // In prose, brackets are no minus.
    let plain = |it: Decimal| if before.ends_with('(') { it.abs() } else { it };
    let others = figure.readings.iter().filter(|other| **other != value).map(|other| plain(*other)).collect();
    let value = plain(value);
    let is_share = is_share(said.get(end..)?);
    let scaled = said.get(start..end)?.chars().any(char::is_alphabetic);
    let rounded = (scaled || is_about(before)).then(|| last_place(value));
    Some(Typed { range: start..end, value, others, is_share, rounded })
}

/// The place of the last digit that is not zero: `1,400` was rounded to hundreds.
fn last_place(value: Decimal) -> Decimal {
    let value = value.normalize();
    let (mut digits, mut place) = (value.mantissa(), Decimal::new(1, value.scale()));
    while digits != 0 && digits % 10 == 0 {
        digits /= 10;
        place *= Decimal::TEN;
    }
    place
}

/// `15 %`, `15 per cent`, and the first of `10–15 %`.
fn is_share(after: &str) -> bool {
    let after = fold(first(after, 40));
    let beyond = after.trim_start().trim_start_matches('-').trim_start();
    let beyond = beyond.trim_start_matches(|sign: char| sign.is_ascii_digit() || matches!(sign, '.' | ','));
    let says = |text: &str| words().begins_as("prose", "percent", text.trim_start()).is_some();
    let to = after.trim_start().starts_with('-') && says(beyond);
    says(&after) || to
}

/// What stands before it says that it is rounded.
fn is_about(before: &str) -> bool {
    let before = fold(last(before, 40));
    let found = words().all_as("prose", "about", &before);
    found.iter().any(|(_, end)| before.get(*end..).is_some_and(|rest| rest.trim().is_empty()))
}

/// The first letters of a text, so many at most.
fn first(text: &str, most: usize) -> &str {
    let end = text.char_indices().nth(most).map_or(text.len(), |(at, _)| at);
    text.get(..end).unwrap_or(text)
}

/// The last letters of a text, so many at most.
fn last(text: &str, most: usize) -> &str {
    let start = text.char_indices().rev().nth(most).map_or(0, |(at, _)| at);
    text.get(start..).unwrap_or(text)
}

/// A day of a month, an hour, a part of a code or of a span of years, the number of an article.
fn counts_nothing(said: &str, range: &Range<usize>) -> bool {
    let (before, after) = (&said[..range.start], &said[range.end..]);
    let is_short = range.len() <= 2;
    is_in_code(before, after) || (is_short && is_day_of_month(before, after)) || is_number_of(before)
}

/// Signs tie it to other letters: `FEP-2024-118`, `10:30`, `12/03`, `2024–26`.
fn is_in_code(before: &str, after: &str) -> bool {
    let ties =
        |sign: Option<char>| matches!(sign, Some('-' | '/' | ':' | '_' | '#' | '+' | '@' | '\u{2013}'));
    let (mut left, mut right) = (before.chars().rev(), after.chars());
    let (tied_left, tied_right) = (left.next(), right.next());
    let letter = |next: Option<char>| next.is_some_and(char::is_alphanumeric);
    let dash = Some('\u{2013}');
    let code_left = ties(tied_left) && (letter(left.next()) || matches!(tied_left, Some('#' | '+')));
    let code_right = ties(tied_right) && letter(right.next());
    // A span such as `10–15` is two numbers, unless a year stands in it.
    let year = |digits: String| digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
    let digits_of =
        |all: &mut dyn Iterator<Item = char>| all.take_while(char::is_ascii_digit).collect::<String>();
    if tied_left == dash {
        let digits = digits_of(&mut before.chars().rev().skip(1));
        return year(digits.chars().rev().collect());
    }
    if tied_right == dash {
        return year(digits_of(&mut after.chars().skip(1)));
    }
    code_left || code_right
}

/// `12 March`, `12 de março`, `March 12`, `le 12 mars`.
fn is_day_of_month(before: &str, after: &str) -> bool {
    let after = fold(first(after, 24));
    let mut rest = after.trim_start();
    for ending in ["th ", "st ", "nd ", "rd ", "de ", "of "] {
        rest = rest.strip_prefix(ending).unwrap_or(rest);
    }
    let before = fold(last(before, 12));
    let word = before.trim_end().rsplit(|sign: char| !sign.is_alphabetic()).next().unwrap_or_default();
    words().begins("month", rest).is_some()
        || (before.ends_with(word) && words().code("month", word).is_some())
}

/// `Article 15`, `resolution 1325`, `n.º 45`: a name, no count.
fn is_number_of(before: &str) -> bool {
    let before = fold(last(before, 20));
    if !before.ends_with(|sign: char| sign.is_alphabetic() || matches!(sign, '.' | ' ')) {
        return false;
    }
    let word = before.trim_end().rsplit([' ', '(', '"', '\'']).next().unwrap_or_default();
    words().code("prose", word) == Some("reference")
}
