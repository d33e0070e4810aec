//! Figures in a text, in every national style, exact: never a float.
//!
//! Must not know currencies, dates or what is counted. A figure that can be read
//! in two ways keeps both readings; who asks for it decides or asks a person.

use std::ops::Range;

use rust_decimal::Decimal;

use super::words::words;
use crate::domain::Lang;
use crate::fold::{fold, folded};

/// A figure and every way to read it, the thousands first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// Bytes of the text that write it, its scale word included.
    pub range: Range<usize>,
    /// The readings: one where it is clear, two where the style leaves it open.
    pub readings: Vec<Decimal>,
    /// With two readings: the one that the document's locale names, if it names one.
    pub by_locale: Option<Decimal>,
    /// The signs whose sense the figure shows by itself.
    pub marks: Marks,
}

/// What parts thousands and decimals, where a figure shows it: `1.234,5` shows both, `1.234`
/// leaves it open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Marks {
    /// Between thousands.
    pub group: Option<char>,
    /// Before decimals.
    pub decimal: Option<char>,
    /// The sign that may be either.
    pub open: Option<char>,
}

impl Figure {
    /// The only reading.
    pub fn certain(&self) -> Option<Decimal> {
        match self.readings.as_slice() {
            [one] => Some(*one),
            _ => None,
        }
    }

    /// The only reading, where it is a whole number that is not negative.
    pub fn whole(&self) -> Option<i64> {
        let value = self.certain()?;
        let whole = value.fract().is_zero() && !value.is_sign_negative();
        if whole {
            i64::try_from(value.normalize().mantissa()).ok().filter(|_| value.normalize().scale() == 0)
        } else {
            None
        }
    }
}

/// Every figure written in digits, in the text's order.
pub fn figures(text: &str, lang: Option<Lang>) -> Vec<Figure> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = next_digit(text, at) {
        let (parts, end) = parts(text, start);
        at = end;
        if let Some(figure) = figure(text, start..end, &parts, lang) {
            at = figure.range.end.max(end);
            found.push(figure);
        }
    }
    found
}

/// The next digit that begins a number: none inside a word or a code.
fn next_digit(text: &str, from: usize) -> Option<usize> {
    let mut before = text.get(..from)?.chars().next_back();
    for (at, character) in text.get(from..)?.char_indices() {
        let inside = before.is_some_and(|before| before.is_alphanumeric() || before == '_');
        if character.is_ascii_digit() && !inside {
            return Some(from + at);
        }
        before = Some(character);
    }
    None
}

struct Part {
    digits: String,
    /// What stands before it: a point, a comma, a blank or an apostrophe.
    separator: Option<char>,
}

/// Groups of digits with their separators; the end of the last.
fn parts(text: &str, start: usize) -> (Vec<Part>, usize) {
    let (mut parts, mut at, mut separator) = (Vec::new(), start, None);
    loop {
        let rest = text.get(at..).unwrap_or("");
        let count = rest.bytes().take_while(u8::is_ascii_digit).count();
        parts.push(Part { digits: rest[..count].to_owned(), separator });
        at += count;
        let mut next = text.get(at..).unwrap_or("").chars();
        let Some((sign, width)) = next.next().and_then(|sign| Some((kind(sign)?, sign.len_utf8()))) else {
            return (parts, at);
        };
        let follow = next.as_str().bytes().take_while(u8::is_ascii_digit).count();
        let short = parts.last().is_some_and(|part| part.digits.len() <= 3);
        if follow == 0 || (sign == ' ' && (follow != 3 || !short)) {
            return (parts, at);
        }
        separator = Some(sign);
        at += width;
    }
}

fn kind(character: char) -> Option<char> {
    match character {
        '.' | ',' => Some(character),
        '\'' | '’' => Some('\''),
        ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{2007}' => Some(' '),
        _ => None,
    }
}

fn figure(text: &str, range: Range<usize>, parts: &[Part], lang: Option<Lang>) -> Option<Figure> {
    if text.get(range.end..)?.chars().next().is_some_and(|next| next == '_') {
        return None;
    }
    let Read { readings, by_locale, marks } = read(parts, lang)?;
    let (exponents, scaled_end) = scale(text, range.end, lang);
    let follows_letter = text.get(range.end..)?.chars().next().is_some_and(char::is_alphabetic);
    if follows_letter && scaled_end == range.end && !stands_before_currency(text, range.end) {
        return None;
    }
    let (start, negative) = sign(text, &range);
    let scaled = |value: Decimal| -> Option<Vec<Decimal>> {
        let value = if negative { -value } else { value };
        exponents.iter().map(|exponent| value.checked_mul(power(*exponent)?)).collect()
    };
    let all: Vec<Vec<Decimal>> = readings.into_iter().map(scaled).collect::<Option<_>>()?;
    let mut readings: Vec<Decimal> = all.into_iter().flatten().map(|value| value.normalize()).collect();
    readings.dedup();
    let by_locale = by_locale.and_then(scaled).and_then(|values| values.first().copied());
    Some(Figure { range: start..scaled_end, readings, by_locale, marks })
}

/// Letters stick to a figure in `200USD` and in `1st`; only the former is an amount.
fn stands_before_currency(text: &str, end: usize) -> bool {
    let code: String =
        text.get(end..).unwrap_or("").chars().take_while(|next| next.is_alphanumeric()).collect();
    words().is_currency(&code)
}

fn power(exponent: u32) -> Option<Decimal> {
    10_i64.checked_pow(exponent).map(Decimal::from)
}

/// A minus sign or a bookkeeper's brackets: where the figure begins with them.
fn sign(text: &str, range: &Range<usize>) -> (usize, bool) {
    let before = text.get(..range.start).unwrap_or("");
    let mut characters = before.chars().rev();
    match (characters.next(), characters.next()) {
        (Some(minus @ ('-' | '−')), other)
            if other.is_none_or(|other| other.is_whitespace() || other == '(') =>
        {
            (range.start - minus.len_utf8(), true)
        }
        (Some('('), other) if other.is_none_or(char::is_whitespace) && text[range.end..].starts_with(')') => {
            (range.start, true)
        }
        _ => (range.start, false),
    }
}

/// The readings of the groups and, with two, the locale's; what the signs surely mean.
struct Read {
    readings: Vec<Decimal>,
    by_locale: Option<Decimal>,
    marks: Marks,
}

impl Read {
    fn sure(value: Decimal, group: Option<char>, decimal: Option<char>) -> Read {
        Read { readings: vec![value], by_locale: None, marks: Marks { group, decimal, open: None } }
    }
}

fn read(parts: &[Part], lang: Option<Lang>) -> Option<Read> {
    let separators: Vec<char> = parts.iter().filter_map(|part| part.separator).collect();
    let joined = |decimals: bool| -> Option<Decimal> {
        let (last, first) = parts.split_last()?;
        let head: String = first.iter().map(|part| part.digits.as_str()).collect();
        let plain =
            if decimals { format!("{head}.{}", last.digits) } else { format!("{head}{}", last.digits) };
        plain.parse().ok()
    };
    let (last, earlier) = match separators.split_last() {
        None => return Some(Read::sure(joined(false)?, None, None)),
        Some((last, earlier)) => (*last, earlier),
    };
    let uniform = earlier.iter().all(|separator| *separator == last);
    if uniform && (matches!(last, ' ' | '\'') || !earlier.is_empty()) {
        let value = grouped(parts).then(|| joined(false)).flatten()?;
        return Some(Read::sure(value, Some(last), None));
    }
    if !uniform {
        let one_kind = earlier.iter().all(|separator| Some(separator) == earlier.first());
        let fine = one_kind && matches!(last, '.' | ',') && grouped(&parts[..parts.len() - 1]);
        let value = fine.then(|| joined(true)).flatten()?;
        return Some(Read::sure(value, earlier.first().copied(), Some(last)));
    }
    if !could_be_thousands(parts) {
        return Some(Read::sure(joined(true)?, None, Some(last)));
    }
    let (thousands, decimals) = (joined(false)?, joined(true)?);
    let (readings, by_locale) =
        match words().style(lang).map(|style| (style.group == last, style.decimal == last)) {
            Some((true, _)) => (vec![thousands], None),
            Some((_, true)) => (vec![thousands, decimals], Some(decimals)),
            _ => (vec![thousands, decimals], None),
        };
    Some(Read { readings, by_locale, marks: Marks { open: Some(last), ..Marks::default() } })
}

/// `3.000` may be three thousand; `0.500`, `3.0` and `1234.567` may not.
fn could_be_thousands(parts: &[Part]) -> bool {
    matches!(parts, [head, tail] if tail.digits.len() == 3 && head.digits.len() <= 3 && !head.digits.starts_with('0'))
}

/// Groups of three, or the Indian way: pairs before the last three.
fn grouped(parts: &[Part]) -> bool {
    let Some((head, rest)) = parts.split_first() else { return false };
    let Some((last, middle)) = rest.split_last() else { return true };
    let threes = middle.iter().all(|part| part.digits.len() == 3) && head.digits.len() <= 3;
    let pairs =
        middle.iter().all(|part| part.digits.len() == 2) && head.digits.len() <= 2 && !middle.is_empty();
    last.digits.len() == 3 && (threes || pairs)
}

/// The powers of ten that a scale word after the figure can mean, and where it ends.
fn scale(text: &str, end: usize, lang: Option<Lang>) -> (Vec<u32>, usize) {
    let rest = text.get(end..).unwrap_or("");
    let near: String = rest.chars().take(40).collect();
    let spoken = folded(&near);
    let lead = spoken.text.len() - spoken.text.trim_start().len();
    match words().scale(&spoken.text[lead..], lang) {
        Some((exponents, length)) => (exponents, end + spoken.origin(lead + length).min(near.len())),
        None => (vec![0], end),
    }
}

/// The number that a text begins with in words ("Trois itérations"), and the bytes it takes.
pub fn spoken(text: &str, lang: Option<Lang>) -> Option<(i64, usize)> {
    let near: String = text.chars().take(120).collect();
    let given = folded(&near);
    let mut sum = Spoken::default();
    let (mut at, mut end) = (0, 0);
    while let Some((value, length)) = words().number_word(&given.text[at..], lang) {
        if !sum.add(value) {
            break;
        }
        end = at + length;
        at = words().after_connector(&given.text, end);
    }
    let hyphened = given.text[end..].starts_with('-');
    (end > 0 && !hyphened).then(|| (sum.total(), given.origin(end)))
}

/// The value of a text that is nothing but number words.
pub fn spoken_whole(text: &str, lang: Option<Lang>) -> Option<i64> {
    let (value, end) = spoken(text, lang)?;
    fold(text.get(end..)?).is_empty().then_some(value)
}

#[derive(Default)]
struct Spoken {
    thousands: i64,
    below: i64,
    begun: bool,
}

impl Spoken {
    /// Adds a word; `false` where no number goes on with it.
    fn add(&mut self, value: i64) -> bool {
        let fits = match value {
            1000.. if self.thousands == 0 => {
                self.thousands = self.below.max(1).saturating_mul(value);
                self.below = 0;
                true
            }
            100 if (1..10).contains(&self.below) || !self.begun || self.below == 0 => {
                self.below = self.below.max(1) * 100;
                true
            }
            1..=999 if self.takes(value) => {
                self.below += value;
                true
            }
            _ => false,
        };
        self.begun |= fits;
        fits
    }

    fn takes(&self, value: i64) -> bool {
        let (tens, ones) = (self.below % 100, self.below % 10);
        match value {
            1..=19 => tens == 0 || (tens >= 20 && ones == 0),
            20..=99 => tens == 0,
            _ => self.below == 0,
        }
    }

    fn total(&self) -> i64 {
        self.thousands.saturating_add(self.below)
    }
}
