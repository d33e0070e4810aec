//! What is to be said of a text that somebody writes: words over the limit, references to no
//! figure, signs that a report does not print, numbers typed by hand.
//!
//! Must not know the store. A number is compared with what the report says; it is never changed.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use rust_decimal::Decimal;
use serde::Serialize;
use ts_rs::TS;

use crate::domain::Lang;
use crate::domain::written::Shown;
use crate::fold::fold;
use crate::report::model::Value;
use crate::report::story::{self, Known, RemarkKind};
use crate::text::Texts;

use super::numbers::{self, Typed};

/// What is to be said of a section's text.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct SectionChecked {
    /// How many words it has.
    pub words: usize,
    /// How many it may have.
    pub limit: Option<usize>,
    /// How many are too many.
    pub over: usize,
    /// Remarks on places, in order.
    pub remarks: Vec<TextRemark>,
}

/// A remark on a place of a text.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct TextRemark {
    /// What it is about.
    pub kind: TextRemarkKind,
    /// How grave it is.
    pub level: TextRemarkLevel,
    /// Where it begins, in UTF-16 units.
    pub at: usize,
    /// How long it is, in UTF-16 units.
    pub length: usize,
    /// The remark in the person's language.
    pub message: String,
    /// The figure that it is about.
    pub figure: Option<String>,
}

/// What a remark is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum TextRemarkKind {
    /// A reference to a figure that does not exist.
    UnknownFigure,
    /// A number that is a figure of the report, typed by hand.
    Equals,
    /// A number that is nearly a figure of the report.
    NearlyEquals,
    /// A number beside the words of a figure that says otherwise.
    Contradicts,
    /// A number that the report holds back.
    HeldBack,
    /// Signs that are printed as they were typed.
    AsTyped,
    /// A picture that is not among the attachments, or stands where none can.
    NoPicture,
}

/// How grave a remark is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum TextRemarkLevel {
    /// Something better can be done.
    Hint,
    /// Something may be wrong.
    Warning,
    /// Something is wrong.
    Error,
}

/// Below it a number stands for too many things.
const LEAST: i64 = 10;

/// From it on a number is near another by a hundredth.
const LEAST_NEAR: i64 = 100;

/// Shorter words of a label say nothing of it.
const SHORTEST_WORD: usize = 4;

/// What a text is checked against.
#[derive(Debug)]
pub struct Against<'a> {
    /// What the report says.
    pub figures: &'a BTreeMap<String, Known>,
    /// What the record says, where the report holds something back.
    pub exact: &'a BTreeMap<String, Known>,
    /// The pictures that can be shown.
    pub pictures: &'a BTreeMap<String, Shown>,
    /// Places of pictures that cannot be printed, and why.
    pub refused: &'a [(Range<usize>, String)],
    /// Language of the report, in which numbers are written.
    pub language: Lang,
    /// How many words there may be.
    pub limit: Option<usize>,
}

/// Checks a text; remarks are in the words of `texts`.
pub fn check(text: &str, against: &Against<'_>, texts: &Texts) -> SectionChecked {
    let checker = Checker { text, against, texts, numbers: known_numbers(against) };
    let words = story::count_words(text);
    let mut remarks = checker.unknown();
    remarks.extend(checker.as_typed());
    remarks.extend(checker.typed_numbers());
    remarks.sort_by_key(|remark| (remark.at, remark.length));
    let over = against.limit.map_or(0, |limit| words.saturating_sub(limit));
    SectionChecked { words, limit: against.limit, over, remarks }
}

/// A figure with what it can be recognised by.
struct Number<'a> {
    id: &'a str,
    known: &'a Known,
    value: Decimal,
    is_share: bool,
    is_held: bool,
    words: BTreeSet<String>,
}

fn known_numbers<'a>(against: &Against<'a>) -> Vec<Number<'a>> {
    let number = |id: &'a str, known: &'a Known, is_held: bool| {
        let (value, is_share) = amount(&known.value)?;
        Some(Number { id, known, value, is_share, is_held, words: words_of(&known.label) })
    };
    let told = against.figures.iter().filter(|(_, known)| known.is_figure);
    let told = told.filter_map(|(id, known)| number(id, known, false));
    let is_hidden = |id: &str| against.figures.get(id).is_some_and(|told| told.value == Value::Missing);
    let held = against.exact.iter().filter(|(id, _)| is_hidden(id));
    let held = held.filter_map(|(id, known)| number(id, known, true));
    told.chain(held).collect()
}

fn amount(value: &Value) -> Option<(Decimal, bool)> {
    match value {
        Value::Count(count) => Some((Decimal::from(*count), false)),
        Value::Number(number) => Some((*number, false)),
        Value::Money(money) => Some((Decimal::new(money.minor(), money.currency().decimals()), false)),
        Value::Percent(share) => {
            Some((share.checked_mul(Decimal::ONE_HUNDRED)?.round_dp(1).normalize(), true))
        }
        Value::Missing | Value::Text | Value::Date(_) => None,
    }
}

fn words_of(label: &str) -> BTreeSet<String> {
    let words = label.split(|letter: char| !letter.is_alphanumeric());
    let long = words.filter(|word| word.chars().count() >= SHORTEST_WORD);
    long.filter(|word| word.chars().any(char::is_alphabetic)).map(fold).collect()
}

struct Checker<'a> {
    text: &'a str,
    against: &'a Against<'a>,
    texts: &'a Texts,
    numbers: Vec<Number<'a>>,
}

impl Checker<'_> {
    fn remark(&self, kind: TextRemarkKind, range: Range<usize>, about: Option<&Number<'_>>) -> TextRemark {
        use TextRemarkKind as Kind;
        let level = match kind {
            Kind::Equals => TextRemarkLevel::Hint,
            Kind::NearlyEquals | Kind::Contradicts | Kind::AsTyped => TextRemarkLevel::Warning,
            Kind::UnknownFigure | Kind::HeldBack | Kind::NoPicture => TextRemarkLevel::Error,
        };
        let key = match kind {
            Kind::UnknownFigure => "story-unknown-figure",
            Kind::Equals => "story-number-equals",
            Kind::NearlyEquals => "story-number-near",
            Kind::Contradicts => "story-number-contradicts",
            Kind::HeldBack => "story-number-held-back",
            Kind::AsTyped => "story-as-typed",
            Kind::NoPicture => "story-no-picture",
        };
        let said = self.text.get(range.clone()).unwrap_or_default();
        let (label, value) =
            about.map_or(("", ""), |number| (number.known.label.as_str(), number.known.text.as_str()));
        let message = self.texts.with(key, &[("said", said), ("label", label), ("value", value)]);
        let (at, length) = (units(&self.text[..range.start]), units(said));
        let figure = about.filter(|number| !number.is_held).map(|number| number.id.to_owned());
        TextRemark { kind, level, at, length, message, figure }
    }

    fn unknown(&self) -> Vec<TextRemark> {
        let references = story::references(self.text);
        let unknown = references.into_iter().filter(|it| !self.against.figures.contains_key(&it.cell));
        unknown.map(|it| self.remark(TextRemarkKind::UnknownFigure, it.range, None)).collect()
    }

    fn as_typed(&self) -> Vec<TextRemark> {
        let read = story::read(self.text, self.against.pictures);
        let remarks = read.remarks.into_iter().map(|remark| {
            let kind = match remark.kind {
                RemarkKind::Picture => TextRemarkKind::NoPicture,
                RemarkKind::Html | RemarkKind::Outside | RemarkKind::Address => TextRemarkKind::AsTyped,
            };
            let why = self.against.refused.iter().find(|(range, _)| *range == remark.range);
            let said = self.remark(kind, remark.range, None);
            TextRemark { message: why.map_or(said.message, |(_, why)| why.clone()), ..said }
        });
        remarks.collect()
    }

    fn typed_numbers(&self) -> Vec<TextRemark> {
        let said = story::said(self.text);
        let found = numbers::typed(&said, self.against.language);
        found.iter().filter_map(|typed| self.typed_number(&said, typed)).collect()
    }

    fn typed_number(&self, said: &str, typed: &Typed) -> Option<TextRemark> {
        let value = typed.value;
        let sentence = words_of(sentence(said, &typed.range));
        // Of several figures alike the one is meant whose words stand beside it.
        let near = |number: &&Number<'_>| number.words.intersection(&sentence).count();
        let alike: Vec<&Number<'_>> =
            self.numbers.iter().filter(|number| number.is_share == typed.is_share).collect();
        let best = |is: &dyn Fn(&Number<'_>) -> bool| {
            let found = alike.iter().copied().filter(|number| is(number));
            found.max_by_key(|number| (near(number), std::cmp::Reverse(number.id.len())))
        };
        let held = best(&|it| it.is_held && typed.means(it.value)).filter(|it| near(it) > 0);
        if let Some(number) = held {
            return Some(self.remark(TextRemarkKind::HeldBack, typed.range.clone(), Some(number)));
        }
        if value.abs() < Decimal::from(LEAST) && typed.others.is_empty() || is_year(said, typed) {
            return None;
        }
        let told = |it: &Number<'_>| near(&it) >= it.words.len().clamp(1, 2);
        let beside = |it: &Number<'_>| near(&it) > 0;
        let large = |value: Decimal| value.abs() >= Decimal::from(LEAST);
        let is_same = |it: &Number<'_>| large(it.value) && (typed.means(it.value) || typed.rounds(it.value));
        // Without its words beside it a small number, or a part of a hundred, stands for too many things.
        let stands_alone = !typed.is_share && value.abs() >= Decimal::from(LEAST_NEAR);
        use TextRemarkKind::{Contradicts, Equals, NearlyEquals};
        let fits: [(TextRemarkKind, &Fits<'_>); 4] = [
            (Equals, &|it| is_same(it) && beside(it)),
            (NearlyEquals, &|it| nearly(it.value, value) && beside(it)),
            (Contradicts, &|it| is_within(it.value, value, 10) && told(it)),
            (Equals, &|it| stands_alone && typed.means(it.value)),
        ];
        let of_kind =
            |(kind, fits): (TextRemarkKind, &Fits<'_>)| Some((kind, best(&|it| !it.is_held && fits(it))?));
        let (kind, number) = fits.into_iter().find_map(of_kind)?;
        Some(self.remark(kind, typed.range.clone(), Some(number)))
    }
}

/// Whether a number that was typed is, in one way, that of a figure.
type Fits<'f> = dyn Fn(&Number<'_>) -> bool + 'f;

/// Nobody types a year for a figure.
fn is_year(said: &str, typed: &Typed) -> bool {
    let plain = said[typed.range.clone()].bytes().all(|byte| byte.is_ascii_digit());
    plain && typed.value >= Decimal::from(1900) && typed.value <= Decimal::from(2100)
}

/// Within a hundredth, or with two digits that follow each other swapped.
fn nearly(one: Decimal, other: Decimal) -> bool {
    let large = one.abs() >= Decimal::from(LEAST_NEAR);
    large && (is_within(one, other, 1) || is_swapped(one, other))
}

fn is_within(one: Decimal, other: Decimal, hundredths: i64) -> bool {
    let apart = one.checked_sub(other).and_then(|apart| apart.abs().checked_mul(Decimal::ONE_HUNDRED));
    let most = one.abs().checked_mul(Decimal::from(hundredths));
    apart.zip(most).is_some_and(|(apart, most)| apart <= most && !most.is_zero())
}

fn is_swapped(one: Decimal, other: Decimal) -> bool {
    let (one, other) = (one.normalize().to_string(), other.normalize().to_string());
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let differ: Vec<usize> = (0..one.len().min(other.len())).filter(|at| one[*at] != other[*at]).collect();
    match differ[..] {
        [first, second] if one.len() == other.len() && second == first + 1 => {
            one[first] == other[second] && one[second] == other[first]
        }
        _ => false,
    }
}

/// The sentence around a place: until a full stop, a question or an empty line.
fn sentence<'t>(text: &'t str, range: &Range<usize>) -> &'t str {
    let ends = ["\n\n", ". ", ".\n", "! ", "? "];
    let before = &text[..range.start];
    let start = ends.iter().filter_map(|end| Some(before.rfind(end)? + end.len())).max().unwrap_or(0);
    let after = &text[range.end..];
    let end = ends.iter().filter_map(|end| after.find(end)).min().unwrap_or(after.len());
    &text[start..range.end + end]
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}
