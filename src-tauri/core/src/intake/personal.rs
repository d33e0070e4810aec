//! Whether a pasted block tells of single people: names, telephone numbers, mail addresses,
//! dates of birth, numbers of documents, home addresses. Bilan keeps counts only.
//!
//! Must not know where the block would go. Nothing here keeps or hands on a value; words are
//! data (`resources/labels/personal.toml`).

use std::collections::HashSet;
use std::sync::LazyLock;

use regex::Regex;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::number::figures;
use super::words::{flaw_of, read, says};
use super::{counts, dates};
use crate::domain::{Lang, PartialDate};
use crate::fold::fold;

/// Headings stand in one of the first rows.
const HEADING_ROWS: usize = 5;

/// A longer text is no heading.
const LONGEST_HEADING: usize = 60;

/// What a column tells of single people.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Personal {
    /// What people are called.
    Name,
    /// Where they can be called.
    Phone,
    /// Where they can be written to.
    Email,
    /// When they were born.
    BirthDate,
    /// Numbers of their documents and files.
    IdNumber,
    /// Where they live.
    Address,
}

/// A column that tells of single people.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    /// Its place, from 0.
    pub column: usize,
    /// The heading that says so; `None` where the values do.
    pub heading: Option<String>,
    /// What it tells.
    pub personal: Personal,
}

/// What is in a block.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Looked {
    /// The columns that tell of single people.
    pub findings: Vec<Finding>,
    /// The columns that hold nothing but figures, a heading left out.
    pub counts: Vec<usize>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct File {
    name: Headings,
    phone: Headings,
    email: Headings,
    birth_date: Headings,
    id_number: Headings,
    address: Headings,
    harmless: Harmless,
    given: Given,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Headings {
    sure: Vec<String>,
    unsure: Vec<String>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Harmless {
    heading: Vec<String>,
    value: Vec<String>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Given {
    names: Vec<String>,
    titles: Vec<String>,
}

/// The words in comparison form.
struct Known {
    headings: Vec<(Personal, Vec<String>, HashSet<String>)>,
    harmless_headings: Vec<String>,
    harmless_values: HashSet<String>,
    names: HashSet<String>,
    titles: HashSet<String>,
}

static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let file = read::<File>("personal");
    let set = |words: &[String]| words.iter().map(|word| plain(word)).collect::<HashSet<String>>();
    let headings = [
        (Personal::Email, &file.email),
        (Personal::BirthDate, &file.birth_date),
        (Personal::Phone, &file.phone),
        (Personal::IdNumber, &file.id_number),
        (Personal::Address, &file.address),
        (Personal::Name, &file.name),
    ];
    let headings = headings.into_iter().map(|(personal, words)| {
        (personal, words.sure.iter().map(|word| plain(word)).collect(), set(&words.unsure))
    });
    Known {
        headings: headings.collect(),
        harmless_headings: file.harmless.heading.iter().map(|word| plain(word)).collect(),
        harmless_values: set(&file.harmless.value),
        names: set(&file.given.names),
        titles: set(&file.given.titles),
    }
});

/// Why the file of words cannot be read, for the test that guards it.
pub fn flaw() -> Option<String> {
    flaw_of::<File>("personal")
}

/// How many headings are known.
pub fn headings_known() -> usize {
    KNOWN.headings.iter().map(|(_, sure, unsure)| sure.len() + unsure.len()).sum()
}

/// Looks through a block, column by column. It may have a heading or none; rows may differ in
/// length.
pub fn look(rows: &[Vec<String>], lang: Lang) -> Looked {
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    let mut looked = Looked::default();
    for column in 0..width {
        let cells: Vec<&str> =
            rows.iter().map(|row| row.get(column).map_or("", |cell| cell.trim())).collect();
        match finding(column, &cells) {
            Some(finding) => looked.findings.push(finding),
            None if is_counts(&cells, lang) => looked.counts.push(column),
            None => {}
        }
    }
    looked
}

/// What a single text says for sure: a place or a group is none of these. A paper's number is
/// not looked for, as places have codes that look alike.
pub fn in_text(text: &str) -> Option<Personal> {
    let text = text.trim();
    let called = |first: &str| text.starts_with(first) && is_phone(text);
    if has_mail(text) {
        Some(Personal::Email)
    } else if called("+") || called("0") {
        Some(Personal::Phone)
    } else {
        is_titled(&words(text)).then_some(Personal::Name)
    }
}

/// Without accents, case and punctuation.
fn plain(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

fn finding(column: usize, cells: &[&str]) -> Option<Finding> {
    // Most columns hold counts; a big paste is not to wait for what they cannot be.
    if cells.iter().all(|cell| is_short_number(cell)) {
        return None;
    }
    for (row, cell) in cells.iter().enumerate().take(HEADING_ROWS) {
        let heading = plain(cell);
        let long = cell.chars().count() > LONGEST_HEADING || heading.is_empty();
        if long || heading.chars().all(|sign| sign.is_numeric() || sign == ' ') {
            continue;
        }
        let values: Vec<&str> = cells[row + 1..].iter().copied().filter(|cell| !cell.is_empty()).collect();
        if let Some(personal) = by_heading(&heading, &values) {
            return Some(Finding { column, heading: Some((*cell).to_owned()), personal });
        }
    }
    let values: Vec<&str> = cells.iter().copied().filter(|cell| !cell.is_empty()).collect();
    let of_places = cells.iter().take(HEADING_ROWS).any(|cell| is_harmless(&plain(cell)));
    by_values(&values, of_places).map(|personal| Finding { column, heading: None, personal })
}

/// What a heading says, where the values below do not speak against it.
fn by_heading(heading: &str, values: &[&str]) -> Option<Personal> {
    let harmless = is_harmless(heading);
    let says_one =
        |words: &[String]| words.iter().any(|word| heading == word || (!harmless && says(heading, word)));
    let fits = |personal: Personal, sure: bool| match personal {
        Personal::Email => !values.is_empty() && !values.iter().all(|value| is_small(value)),
        Personal::BirthDate => values.iter().any(|value| digits(value) >= 4),
        Personal::Phone => values.iter().any(|value| digits(value) >= 7),
        Personal::IdNumber if sure => values.iter().any(|value| digits(value) >= 5 || is_code(value)),
        Personal::IdNumber => most(values, 50, |value| digits(value) >= 6 && !is_number(value)),
        Personal::Address => values.iter().any(|value| has_letters(value)),
        Personal::Name if sure => values.iter().any(|value| has_letters(value)),
        Personal::Name => {
            most(values, 30, is_person) || most(values, 50, is_given_name) || like_names(values)
        }
    };
    let known = KNOWN.headings.iter();
    let hit = known.filter_map(|(personal, sure, unsure)| {
        let said = match (says_one(sure), unsure.contains(heading)) {
            (true, _) => Some(true),
            (false, true) => Some(false),
            (false, false) => None,
        };
        said.filter(|sure| fits(*personal, *sure)).map(|_| *personal)
    });
    hit.into_iter().next()
}

/// A heading speaks of places, things or groups.
fn is_harmless(heading: &str) -> bool {
    KNOWN.harmless_headings.iter().any(|word| says(heading, word))
}

/// What values show by themselves; codes of places and things look like those of papers.
fn by_values(values: &[&str], of_places: bool) -> Option<Personal> {
    if values.iter().any(|value| has_mail(value)) {
        return Some(Personal::Email);
    }
    if births(values) {
        return Some(Personal::BirthDate);
    }
    let papers = values.len() > 2 && !of_places;
    if papers && most(values, 60, is_document) {
        return Some(Personal::IdNumber);
    }
    if most(values, 30, is_phone) || one_length(values, 9..=12) {
        return Some(Personal::Phone);
    }
    if papers && one_length(values, 8..=20) {
        return Some(Personal::IdNumber);
    }
    let named = values.iter().filter(|value| is_person(value)).count();
    (named >= 2.min(values.len()) && most(values, 40, is_person)).then_some(Personal::Name)
}

fn has_mail(value: &str) -> bool {
    static MAIL: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"[^\s@]+@[^\s@]+\.\p{L}{2,}").ok());
    MAIL.as_ref().is_some_and(|mail| mail.is_match(value))
}

/// At least so many of a hundred values are such.
fn most(values: &[&str], percent: usize, is: impl Fn(&str) -> bool) -> bool {
    let hits = values.iter().filter(|value| is(value)).count();
    hits > 0 && hits * 100 >= values.len() * percent
}

fn digits(value: &str) -> usize {
    value.chars().filter(char::is_ascii_digit).count()
}

fn has_letters(value: &str) -> bool {
    value.chars().any(char::is_alphabetic)
}

/// Nothing, or digits too few for a telephone, a paper or a date.
fn is_short_number(value: &str) -> bool {
    value.len() < 8 && digits(value) == value.len()
}

/// A figure such as a count of people.
fn is_small(value: &str) -> bool {
    digits(value) == value.chars().count() && digits(value) <= 4
}

/// One figure, grouped as figures are; a bare row of nine digits is none.
fn is_number(value: &str) -> bool {
    let bare = digits(value) == value.len() && value.len() > 8;
    let found = figures(value, None);
    !bare && found.len() == 1 && found.iter().all(|figure| figure.range == (0..value.len()))
}

/// Letters and digits in one word, such as KIN-34 or AB123456.
fn is_code(value: &str) -> bool {
    !value.contains(' ') && has_letters(value) && digits(value) > 0
}

/// A telephone number by its own look.
fn is_phone(value: &str) -> bool {
    let count = digits(value);
    let signs = value.chars().all(|sign| sign.is_ascii_digit() || " +-().\u{a0}\u{202f}/".contains(sign));
    if !(8..=15).contains(&count) || !signs || is_date(value) {
        return false;
    }
    let first = value.chars().find(char::is_ascii_digit);
    let parted = value.chars().any(|sign| !sign.is_ascii_digit());
    value.starts_with('+')
        || value.starts_with("00")
        || (first == Some('0') && (9..=12).contains(&count))
        || (parted && !is_number(value))
}

/// Digits alone, always of one length that no counts share.
fn one_length(values: &[&str], lengths: std::ops::RangeInclusive<usize>) -> bool {
    let bare = |value: &&str| digits(value) == value.len();
    let Some(first) = values.iter().copied().find(bare) else { return false };
    let same = |value: &str| digits(value) == value.len() && value.len() == first.len();
    let distinct: HashSet<&&str> = values.iter().collect();
    lengths.contains(&first.len()) && distinct.len() > 1 && most(values, 80, same)
}

/// A number of an identity paper, passport or file.
fn is_document(value: &str) -> bool {
    static DOCUMENT: LazyLock<Option<Regex>> = LazyLock::new(|| {
        let forms = [
            r"\p{L}{1,4}[-/ ]?\d{6,}[-/ ]?\p{L}?", // AB 123456
            r"\d{6,}[-/ ]?\p{L}{1,3}",             // 12345678Z
            r"\d{3}\.\d{3}\.\d{3}-\d{2}",          // a Brazilian CPF
            r"\d{3}-\d{6}-\d{4}\p{L}?",            // Central American papers
            r"\d{4} \d{5} \d{4}",                  // a Guatemalan DPI
            r"\p{L}{4}\d{6}\p{L}{6}[\p{L}\d]{2}",  // a Mexican CURP
            r"\d{1,2}\.\d{3}\.\d{3}-[\dkK]",       // a Chilean RUT
        ];
        Regex::new(&format!("^(?:{})$", forms.join("|"))).ok()
    });
    DOCUMENT.as_ref().is_some_and(|document| document.is_match(value))
}

fn is_date(value: &str) -> bool {
    day(value).is_some()
}

/// A full day in any order.
fn day(value: &str) -> Option<PartialDate> {
    if let Ok(date @ PartialDate::Day(_)) = value.parse::<PartialDate>() {
        return Some(date);
    }
    let mention = dates::whole(value, None)?;
    mention.readings.into_iter().find(|date| matches!(date, PartialDate::Day(_)))
}

/// Full days far apart, or long ago: activities lie closer together.
fn births(values: &[&str]) -> bool {
    const LONG_AGO: i32 = 2010;
    const APART: i32 = 10;
    use chrono::Datelike as _;
    let years: Vec<i32> =
        values.iter().filter_map(|value| day(value)?.first_day().map(|day| day.year())).collect();
    let (Some(first), Some(last)) = (years.iter().min(), years.iter().max()) else { return false };
    let old = years.iter().filter(|year| **year <= LONG_AGO).count();
    let spread = years.len() > 2 && last - first >= APART;
    years.len() * 100 >= values.len() * 60 && (spread || old * 2 > years.len())
}

/// The words of a value in comparison form.
fn words(value: &str) -> Vec<String> {
    plain(value).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Someone's name: a known given name with another word, or a title before one.
fn is_person(value: &str) -> bool {
    let said = words(value);
    if digits(value) > 0 || !(2..=6).contains(&said.len()) || is_place(&said) {
        return false;
    }
    let titled = said.first().is_some_and(|word| KNOWN.titles.contains(word));
    titled || said.iter().any(|word| KNOWN.names.contains(word))
}

/// A title before a given name.
fn is_titled(words: &[String]) -> bool {
    let [title, rest @ ..] = words else { return false };
    let named = rest.iter().any(|word| KNOWN.names.contains(word));
    KNOWN.titles.contains(title) && named && !is_place(rest)
}

/// A given name and nothing else.
fn is_given_name(value: &str) -> bool {
    KNOWN.names.contains(&plain(value))
}

fn is_place(words: &[String]) -> bool {
    words.iter().any(|word| KNOWN.harmless_values.contains(word))
}

/// Under a heading that may mean people: each value another, of two to five capitalised words.
fn like_names(values: &[&str]) -> bool {
    let capital = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
    let named = |value: &str| {
        let said = words(value);
        let capitals = value.split_whitespace().filter(|word| capital(word)).count();
        digits(value) == 0 && (2..=5).contains(&said.len()) && capitals >= 2 && !is_place(&said)
    };
    let distinct: HashSet<String> = values.iter().map(|value| plain(value)).collect();
    values.len() > 1 && distinct.len() * 10 >= values.len() * 9 && most(values, 60, named)
}

/// Nothing but figures below a heading; at least one.
fn is_counts(cells: &[&str], lang: Lang) -> bool {
    let from = cells.iter().position(|cell| !cell.is_empty() && counts::one(cell, lang).is_ok());
    let Some(from) = from.filter(|from| *from < HEADING_ROWS) else { return false };
    let is_figure = |cell: &&str| cell.is_empty() || !has_letters(cell) || cell.starts_with('=');
    cells[from..].iter().all(is_figure)
}
