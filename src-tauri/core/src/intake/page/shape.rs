//! What a field's value looks like: one line, a list, prose, or a closed form.
//!
//! Must not know the page; only words.

use std::sync::LazyLock;

use regex::Regex;

use crate::countries;
use crate::fold::fold;
use crate::intake::dates;
use crate::intake::duration::durations;
use crate::intake::money;
use crate::intake::number::figures;
use crate::intake::words::words;

/// How many lines belong to a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// One line.
    Single,
    /// Countries: lines that name nothing else.
    Countries,
    /// Short names, one a line.
    Names,
    /// Rows of text.
    Rows,
    /// Paragraphs up to the next label.
    Prose,
    /// One paragraph, or the bullets right below it.
    Statement,
    /// A heading above other labels.
    Marker,
    /// Something that the record has no place for.
    Elsewhere,
}

/// The class of a field.
pub fn class(field: &str) -> Class {
    match field {
        "countries" => Class::Countries,
        "donor"
        | "implementer"
        | "partner"
        | "beneficiary_institution"
        | "observer"
        | "network"
        | "domains"
        | "experts" => Class::Names,
        "objectives"
        | "pillars"
        | "components"
        | "activities"
        | "outcomes"
        | "outputs"
        | "deliverables"
        | "results"
        | "lessons"
        | "reach"
        | "reach.direct"
        | "reach.indirect"
        | "reach.public_engagement"
        | "engagement"
        | "target_groups"
        | "references" => Class::Rows,
        "context" => Class::Prose,
        "objective" | "goal" => Class::Statement,
        "marker" => Class::Marker,
        "elsewhere" => Class::Elsewhere,
        _ => Class::Single,
    }
}

/// The rows of these fields are short: a long paragraph does not belong to them.
pub fn rows_are_short(field: &str) -> bool {
    field.starts_with("reach")
        || matches!(field, "engagement" | "deliverables" | "target_groups" | "references")
}

/// A value of a closed form is no longer than this, in bytes.
pub const LONGEST_VALUE: usize = 2000;

/// The whole text is a value of the field's closed form.
pub fn reads_as(field: &str, text: &str, hint: Option<&str>) -> bool {
    if text.len() > LONGEST_VALUE {
        return false;
    }
    let code = |group: &str| words().code(group, fold(text).trim_end_matches('.')).is_some();
    match field {
        "status" | "coverage" | "type" | "region" => code(field),
        "countries" => only_countries(text),
        "dates.start" | "dates.end" => dates::whole(text, None).is_some(),
        "period" => only_dates(text),
        "duration" => durations(text, None).first().is_some_and(|first| first.range.start == 0),
        "budget" => money::is_amount(text, None) || (hint.is_some() && only_figure(text)),
        field if field.starts_with("identifiers.") => scheme(text).is_some() || is_code(text),
        _ => false,
    }
}

fn only_figure(text: &str) -> bool {
    matches!(figures(text, None).as_slice(), [one] if one.range == (0..text.len()))
}

/// Nothing but countries, commas and joining words.
pub fn only_countries(text: &str) -> bool {
    let found = countries::mentions(text);
    !found.is_empty() && rest_is_joints(text, found.iter().map(|mention| mention.range.clone()))
}

/// Nothing but dates and words such as "from" and "to".
fn only_dates(text: &str) -> bool {
    let found = dates::mentions(text, None);
    let mut at = 0;
    let mut plain = !found.is_empty();
    for range in
        found.iter().map(|mention| mention.range.clone()).chain(std::iter::once(text.len()..text.len()))
    {
        let between = fold(text.get(at..range.start).unwrap_or("?"));
        let known = |word: &str| words().code("date", word).is_some() || words().is_connector(word);
        plain &= known(between.trim_matches([' ', '-', '(', ')', ',']))
            || between.split([' ', '-', '(', ')', ',', '\'']).all(|word| word.is_empty() || known(word));
        at = range.end;
    }
    plain
}

/// What the ranges leave over is signs and joining words.
pub fn rest_is_joints(text: &str, ranges: impl Iterator<Item = std::ops::Range<usize>>) -> bool {
    let mut at = 0;
    for range in ranges.chain(std::iter::once(text.len()..text.len())) {
        let between = fold(text.get(at..range.start).unwrap_or("?"));
        let joint = |word: &str| word.is_empty() || words().is_connector(word);
        if !between.split(|c: char| !c.is_alphanumeric() && c != '&').all(joint) {
            return false;
        }
        at = range.end;
    }
    true
}

/// One word with a digit in it.
fn is_code(text: &str) -> bool {
    text.len() <= 40 && !text.contains(char::is_whitespace) && text.contains(|c: char| c.is_ascii_digit())
}

/// The scheme that an identifier's own form shows.
pub fn scheme(text: &str) -> Option<&'static str> {
    static PATTERNS: LazyLock<Vec<(&'static str, Regex)>> = LazyLock::new(|| {
        let compiled = words()
            .identifiers
            .iter()
            .map(|known| Some((known.scheme.as_str(), Regex::new(&known.pattern).ok()?)));
        compiled.flatten().collect()
    });
    let hit = |(scheme, pattern): &(&'static str, Regex)| pattern.is_match(text).then_some(*scheme);
    (text.len() <= 60).then(|| PATTERNS.iter().find_map(hit)).flatten()
}

/// A sentence or a paragraph, not a heading or a crumb.
pub fn is_sentence(text: &str) -> bool {
    let count = text.split_whitespace().take(10).count();
    let closed =
        text.trim_end_matches(['"', '”', '»', ')', ' ', '\u{a0}']).ends_with(['.', '!', '?', '…', ';']);
    count >= 9 || (count >= 5 && closed)
}

/// Ends like a sentence or an unfinished one: nothing goes on behind it.
pub fn is_closed(text: &str) -> bool {
    text.trim_end().ends_with(['.', '!', '?', '…', ';', ':', '"', '”', '»'])
}
