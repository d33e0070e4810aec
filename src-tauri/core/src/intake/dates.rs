//! Dates in a text, as precise as they are written and no more.
//!
//! Must not know what happens on them.

use std::ops::Range;
use std::sync::LazyLock;

use chrono::NaiveDate;
use regex::Regex;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::words::words;
use crate::domain::{Lang, PartialDate};
use crate::fold::{Folded, folded};

/// A date that a text names, with every way to read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// Bytes of the text.
    pub range: Range<usize>,
    /// The readings: one where it is clear.
    pub readings: Vec<PartialDate>,
}

impl Mention {
    /// The only reading.
    pub fn certain(&self) -> Option<PartialDate> {
        match self.readings.as_slice() {
            [one] => Some(*one),
            _ => None,
        }
    }
}

/// A span of time that a text states; a side may be missing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Span {
    /// From.
    pub start: Option<Mention>,
    /// To.
    pub end: Option<Mention>,
}

static NUMERIC: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?x) \b(?P<iso>\d{4}-\d{2}-\d{2}|\d{4}/\d{2}/\d{2})\b
        | \b(?P<a>\d{1,2})(?P<sep>[/.-])(?P<b>\d{1,2})[/.-](?P<y>\d{4}|\d{2})\b
        | \b(?P<m>\d{1,2})[/.-](?P<my>\d{4})\b
        | \b(?P<ym>\d{4}-(?:0[1-9]|1[0-2]))\b
        | \b(?P<year>(?:19|20)\d{2})\b",
    )
    .ok()
});

/// Which of two numbers, as in `03/04/2025`, is the day.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum DayOrder {
    /// The first.
    DayFirst,
    /// The second.
    MonthFirst,
}

/// The order that the dates of a block show: one of them is possible in that order alone, and
/// none in the other alone.
pub fn order_of<'t>(texts: impl Iterator<Item = &'t str>) -> Option<DayOrder> {
    let (mut day_first, mut month_first) = (false, false);
    for (one, two, _) in texts.filter_map(slashes) {
        day_first |= one > 12;
        month_first |= two > 12;
    }
    match (day_first, month_first) {
        (true, false) => Some(DayOrder::DayFirst),
        (false, true) => Some(DayOrder::MonthFirst),
        _ => None,
    }
}

/// A text such as `03/04/2025` as a day, read in an order; `None` where it is written otherwise.
pub fn by_order(text: &str, order: DayOrder) -> Option<NaiveDate> {
    let (one, two, year) = slashes(text)?;
    let (day, month) = match order {
        DayOrder::DayFirst => (one, two),
        DayOrder::MonthFirst => (two, one),
    };
    NaiveDate::from_ymd_opt(year, month, day)
}

/// Two numbers and a whole year. Points between them are written where the day comes first.
fn slashes(text: &str) -> Option<(u32, u32, i32)> {
    let text = text.trim();
    let hit = NUMERIC.as_ref()?.captures(text)?;
    let number = |name: &str| hit.name(name).map(|part| part.as_str());
    let (one, two, year) = (number("a")?, number("b")?, number("y").filter(|year| year.len() == 4)?);
    let whole = hit.get(0).is_some_and(|hit| hit.len() == text.len()) && number("sep") != Some(".");
    if !whole {
        return None;
    }
    Some((one.parse().ok()?, two.parse().ok()?, year.parse().ok()?))
}

/// Every date in a text, in its order.
pub fn mentions(text: &str, lang: Option<Lang>) -> Vec<Mention> {
    let fold = folded(text);
    let mut found = named(&fold, lang);
    for numeric in numeric(&fold.text, lang) {
        if found.iter().all(|(range, _)| range.end <= numeric.0.start || range.start >= numeric.0.end) {
            found.push(numeric);
        }
    }
    found.sort_by_key(|(range, _)| range.start);
    inherit_years(&mut found);
    found
        .into_iter()
        .filter(|(_, readings)| !readings.is_empty())
        .map(|(range, readings)| Mention {
            range: fold.origin(range.start)..fold.origin(range.end),
            readings: readings.into_iter().filter_map(Half::whole).collect(),
        })
        .filter(|mention| !mention.readings.is_empty())
        .collect()
}

/// Dates that are nothing but one date; blanks and stops around it do not count.
pub fn whole(text: &str, lang: Option<Lang>) -> Option<Mention> {
    let found = mentions(text, lang);
    let [mention] = found.as_slice() else { return None };
    let bare = |part: Option<&str>| {
        part.is_some_and(|part| {
            part.split(|c: char| !c.is_alphanumeric()).all(|word| word.is_empty() || is_filler(word))
        })
    };
    (bare(text.get(..mention.range.start)) && bare(text.get(mention.range.end..))).then(|| mention.clone())
}

fn is_filler(word: &str) -> bool {
    words().code("date", &crate::fold::fold(word)) == Some("filler")
}

/// From when to when: two dates, or one with a word that says which side it is.
pub fn span(text: &str, lang: Option<Lang>) -> Option<Span> {
    let found = mentions(text, lang);
    match found.as_slice() {
        [start, end] => Some(Span { start: Some(start.clone()), end: Some(end.clone()) }),
        [one] => {
            let before = crate::fold::fold(text.get(..one.range.start)?);
            match side(&before) {
                Some("end") => Some(Span { start: None, end: Some(one.clone()) }),
                Some("start") => Some(Span { start: Some(one.clone()), end: None }),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Whether the words before a date make it a beginning or an end.
fn side(before: &str) -> Option<&'static str> {
    let last = |code: &str| {
        words()
            .all_within("date", before)
            .into_iter()
            .filter(|(found, _, _)| *found == code)
            .map(|(_, at, _)| at)
            .max()
    };
    match (last("start"), last("end")) {
        (None, None) => None,
        (start, end) if start > end => Some("start"),
        _ => Some("end"),
    }
}

/// A date whose year may still be missing.
#[derive(Clone, Copy)]
struct Half {
    year: Option<i32>,
    month: Option<u32>,
    day: Option<u32>,
}

impl Half {
    fn whole(self) -> Option<PartialDate> {
        let year = self.year?;
        match (self.month, self.day) {
            (None, _) => Some(PartialDate::Year(year)),
            (Some(month), None) => (1..=12).contains(&month).then_some(PartialDate::Month(year, month)),
            (Some(month), Some(day)) => NaiveDate::from_ymd_opt(year, month, day).map(PartialDate::Day),
        }
    }
}

/// "mars à décembre 2021", "du 1er au 15 mars": the year comes from the date behind.
fn inherit_years(found: &mut [(Range<usize>, Vec<Half>)]) {
    let mut later: Option<Half> = None;
    for (_, readings) in found.iter_mut().rev() {
        for half in readings.iter_mut().filter(|half| half.year.is_none()) {
            let reversed = later.is_some_and(|later| half.month > later.month);
            half.year = later.and_then(|later| later.year).map(|year| if reversed { year - 1 } else { year });
        }
        later = readings.first().copied();
    }
}

fn numeric(text: &str, lang: Option<Lang>) -> Vec<(Range<usize>, Vec<Half>)> {
    let Some(pattern) = NUMERIC.as_ref() else { return Vec::new() };
    pattern
        .captures_iter(text)
        .filter_map(|hit| {
            let whole = hit.get(0)?;
            let number = |name: &str| hit.name(name).and_then(|part| part.as_str().parse::<u32>().ok());
            let readings = match () {
                () if hit.name("iso").is_some() || hit.name("ym").is_some() => parts(whole.as_str()),
                () if hit.name("a").is_some() => {
                    slashed(number("a")?, number("b")?, number("y")?, hit.name("sep")?.as_str(), lang)
                }
                () if hit.name("m").is_some() => vec![half(number("my")?, number("m"), None)?],
                () => vec![half(number("year")?, None, None)?],
            };
            Some((whole.range(), readings))
        })
        .collect()
}

fn half(year: u32, month: Option<u32>, day: Option<u32>) -> Option<Half> {
    Some(Half { year: Some(i32::try_from(year).ok()?), month, day })
}

fn parts(iso: &str) -> Vec<Half> {
    let mut numbers = iso.split(['-', '/']).map(|part| part.parse::<u32>().ok());
    let year = numbers.next().flatten();
    let (month, day) = (numbers.next().flatten(), numbers.next().flatten());
    year.and_then(|year| half(year, month, day)).into_iter().collect()
}

/// `03/04/2021`: day and month in both orders where both are possible and neither
/// the points nor the language settle it; a year of two digits is never settled.
fn slashed(a: u32, b: u32, year: u32, separator: &str, lang: Option<Lang>) -> Vec<Half> {
    let full = if year < 100 { 2000 + year } else { year };
    let day_first = half(full, Some(b), Some(a));
    let month_first = half(full, Some(a), Some(b));
    let settled = a == b || separator == "." || words().day_first(lang);
    let mut readings: Vec<Half> = [day_first, month_first.filter(|_| !settled)]
        .into_iter()
        .flatten()
        .filter(|half| half.whole().is_some())
        .collect();
    if year < 100 {
        readings.extend(
            readings.clone().into_iter().map(|half| Half { year: half.year.map(|year| year - 100), ..half }),
        );
    }
    readings
}

/// Dates with the name of a month: "1er mars 2020", "March 1, 2020", "Novembro de 2019".
fn named(fold: &Folded, lang: Option<Lang>) -> Vec<(Range<usize>, Vec<Half>)> {
    let _ = lang;
    words()
        .all_within("month", &fold.text)
        .into_iter()
        .filter_map(|(code, start, end)| {
            let month = code.parse().ok()?;
            let (before, day_before) = day_before(&fold.text, start);
            let (mut after, day_after) =
                if day_before.is_none() { day_after(&fold.text, end) } else { (end, None) };
            let year = year_after(&fold.text, after);
            if let Some((_, stop)) = year {
                after = stop;
            }
            let day = day_before.or(day_after);
            let bare = day.is_none() && year.is_none();
            let half = Half { year: year.map(|(year, _)| year), month: Some(month), day };
            // A bare "mars" or "may" counts only as the first half of a span.
            let useful = !bare || opens_span(&fold.text, end);
            useful.then(|| (before..after, vec![half]))
        })
        .collect()
}

/// A month without a year is followed by a word such as "to" or a dash.
fn opens_span(text: &str, end: usize) -> bool {
    let rest = text[end..].trim_start_matches([' ', '.']);
    rest.starts_with('-') || words().begins("date", rest).is_some_and(|(code, _)| code == "end")
}

/// "15 de ", "1er ", "15th of " before a month.
fn day_before(text: &str, start: usize) -> (usize, Option<u32>) {
    let mut head = text[..start].trim_end();
    for word in ["de", "of", "d'"] {
        let cut = head.strip_suffix(word).filter(|rest| rest.ends_with(' '));
        head = cut.map_or(head, str::trim_end);
    }
    for mark in ["er", "st", "nd", "rd", "th", "o", "a", "."] {
        let cut = head.strip_suffix(mark).filter(|rest| rest.ends_with(|c: char| c.is_ascii_digit()));
        head = cut.unwrap_or(head);
    }
    let digits = head.len() - head.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let at = head.len() - digits;
    let alone = !head[..at].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '/' | '.' | ','));
    match head[at..].parse::<u32>() {
        Ok(day) if (1..=31).contains(&day) && digits <= 2 && alone => (at, Some(day)),
        _ => (start, None),
    }
}

/// " 15, " or " 15th, " between a month and its year.
fn day_after(text: &str, end: usize) -> (usize, Option<u32>) {
    let rest = text[end..].trim_start_matches([' ', '.']);
    let at = text.len() - rest.len();
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    match rest[..digits].parse::<u32>() {
        Ok(day) if (1..=31).contains(&day) && digits <= 2 => {
            let tail = &rest[digits..];
            let mark = ["st", "nd", "rd", "th"]
                .iter()
                .find(|mark| tail.starts_with(**mark))
                .map_or(0, |mark| mark.len());
            (at + digits + mark, Some(day))
        }
        _ => (end, None),
    }
}

/// " 2020", " de 2020", ", 2020" after a month or a day.
fn year_after(text: &str, end: usize) -> Option<(i32, usize)> {
    let mut rest = text[end..].trim_start_matches([' ', ',', '.', '/', '-']);
    for word in ["de ", "del ", "of ", "do "] {
        rest = rest.strip_prefix(word).unwrap_or(rest);
    }
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let between = &text[end..text.len() - rest.len()];
    let year: i32 = rest[..digits].parse().ok()?;
    let near = !between.trim().contains('-') || !between.contains(' ');
    (digits == 4 && near && (1900..=2199).contains(&year)).then(|| (year, text.len() - rest.len() + 4))
}
