//! What a heading or a tag says that its column holds.
//!
//! Must not know the rows of a table.

use std::collections::{BTreeMap, BTreeSet};

use super::fields::Spec;
use super::names::{self, names};
use super::shapes::{ColumnMeaning, MeaningBy, TableKind};
use crate::fold::fold;

/// Words of a line that says of whom or when the figures are, and of one name within it.
const MOST_WORDS: usize = 24;
const LONGEST_NAME: usize = 6;

/// What is known beside the headings.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Hints {
    /// Codes of periods.
    pub(super) periods: Vec<String>,
    /// The field that columns of periods hold, where a person said it.
    pub(super) figures: Option<String>,
    /// A heading says "H".
    beside_h: bool,
}

impl Hints {
    pub(super) fn new(periods: Vec<String>, figures: Option<String>) -> Hints {
        Hints { periods, figures, beside_h: false }
    }

    fn beside(&self, headings: &[Heading]) -> Hints {
        let mut words = headings.iter().flat_map(|it| &it.lines).flat_map(|line| line.split_whitespace());
        Hints { beside_h: words.any(|word| names::plain(word) == "h"), ..self.clone() }
    }

    fn period(&self, said: &str) -> Option<String> {
        let said = fold(said.trim());
        self.periods.iter().find(|code| fold(code) == said).cloned()
    }
}

/// How surely a heading says something: parts of a figure, a field's whole name, a name within it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Spread,
    Whole,
    Within,
}

/// Headings of several columns name nothing but periods, of which nobody says what stands below.
pub(super) fn only_periods(kind: TableKind, headings: &[Heading], hints: &Hints) -> Vec<usize> {
    let Some(spec) = kind.fields().iter().find(|spec| spec.spread.contains(&"period")) else {
        return Vec::new();
    };
    let told = |heading: &Heading| {
        let found = parts(kind, spec, &heading.lines, hints);
        found.is_some_and(|(of, named)| of.contains_key("period") && !named)
    };
    (0..headings.len()).filter(|at| told(&headings[*at])).collect()
}

/// A heading: its lines from the top, and its tag.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Heading {
    pub(super) lines: Vec<String>,
    pub(super) tag: Option<String>,
}

impl Heading {
    pub(super) fn text(&self) -> String {
        self.lines.join(" / ")
    }
}

/// What each column holds, as far as its heading or tag says it. No field is held twice, unless the
/// headings tell the columns apart.
pub(super) fn propose(
    kind: TableKind,
    headings: &[Heading],
    hints: &Hints,
) -> Vec<Option<(ColumnMeaning, MeaningBy)>> {
    let hints = &hints.beside(headings);
    let mut proposed: Vec<Option<(ColumnMeaning, MeaningBy)>> = vec![None; headings.len()];
    let mut held: BTreeSet<ColumnMeaning> = BTreeSet::new();
    for stage in [Stage::Spread, Stage::Whole, Stage::Within] {
        for (at, heading) in headings.iter().enumerate() {
            if proposed[at].is_some() {
                continue;
            }
            let Some((meaning, by)) = meaning(kind, heading, hints, stage) else { continue };
            let spread = held
                .iter()
                .any(|other| other.field == meaning.field && (other.of.is_empty() != meaning.of.is_empty()));
            if !spread && held.insert(meaning.clone()) {
                proposed[at] = Some((meaning, by));
            }
        }
    }
    proposed
}

fn meaning(
    kind: TableKind,
    heading: &Heading,
    hints: &Hints,
    stage: Stage,
) -> Option<(ColumnMeaning, MeaningBy)> {
    let bare = |field: &str| ColumnMeaning { field: field.to_owned(), of: BTreeMap::new() };
    if let Some(tag) = &heading.tag {
        if let Some(field) = names().field(kind, tag) {
            return Some((bare(field), MeaningBy::Tag));
        }
        if let Some(meaning) = tagged(kind, tag) {
            return Some((meaning, MeaningBy::Tag));
        }
    }
    let text = heading.lines.join(" ");
    let whole = heading.lines.last().and_then(|last| names().field(kind, last));
    let whole = whole
        .or_else(|| names().field(kind, &text))
        .or_else(|| names().field(kind, within_group(&text)?))
        .or_else(|| names().field(kind, &without_brackets(&text)));
    let found = match stage {
        Stage::Spread => spread(kind, &heading.lines, hints),
        Stage::Whole => whole.map(bare),
        Stage::Within if names().is_passed_over(kind, &text) => None,
        Stage::Within => names().field_within(kind, &text).map(bare),
    };
    found.map(|meaning| (meaning, MeaningBy::Heading))
}

/// `#reached+f+adolescents` tells of whom the figures are.
fn tagged(kind: TableKind, tag: &str) -> Option<ColumnMeaning> {
    let (first, attributes) = tag.split_once('+').unwrap_or((tag, ""));
    let spec = kind
        .fields()
        .iter()
        .find(|spec| !spec.spread.is_empty() && names().field(kind, first) == Some(spec.field))?;
    let mut of = BTreeMap::new();
    for attribute in attributes.split('+') {
        let (dimension, code) = match attribute.trim() {
            "f" => ("sex", "female"),
            "m" => ("sex", "male"),
            "ind" => continue,
            _ => return None,
        };
        of.insert(dimension.to_owned(), code.to_owned());
    }
    Some(ColumnMeaning { field: spec.field.to_owned(), of })
}

/// Survey tools write the groups of a question before it: `participant/sex` is the sex.
fn within_group(text: &str) -> Option<&str> {
    let (_groups, question) = text.rsplit_once('/').filter(|_| !text.contains(char::is_whitespace))?;
    Some(question)
}

/// "Amount (EUR)" is an amount.
fn without_brackets(text: &str) -> String {
    match (text.find('('), text.rfind(')')) {
        (Some(open), Some(close)) if open < close => format!("{} {}", &text[..open], &text[close + 1..]),
        _ => text.to_owned(),
    }
}

/// A heading all of whose words say of whom or when the figures are, beside the field's own name.
fn spread(kind: TableKind, lines: &[String], hints: &Hints) -> Option<ColumnMeaning> {
    let fields = kind.fields().iter().filter(|spec| !spec.spread.is_empty());
    let several = fields.clone().count() > 1;
    fields
        .filter_map(|spec| {
            let (of, named) = parts(kind, spec, lines, hints)?;
            let meant = hints.figures.as_deref() == Some(spec.field);
            let told = !of.is_empty() && (named || meant || !several);
            told.then(|| ColumnMeaning { field: spec.field.to_owned(), of })
        })
        .next()
}

/// What the lines say, and whether one of them names the field.
fn parts(
    kind: TableKind,
    spec: &Spec,
    lines: &[String],
    hints: &Hints,
) -> Option<(BTreeMap<String, String>, bool)> {
    let (mut of, mut named) = (BTreeMap::new(), false);
    for line in lines.iter().filter(|line| !line.trim().is_empty()) {
        if let Some((dimension, code)) = part(spec, line, hints) {
            of.insert(dimension.to_owned(), code);
        } else if names().field(kind, line) == Some(spec.field) {
            named = true;
        } else {
            named |= pieces((kind, spec), line, hints, &mut of)?;
        }
    }
    Some((of, named))
}

/// A line such as "Femmes 18-24 – 2025Q1 (personnes)", piece by piece; `None` where a piece says
/// something else. Whether a piece names the field.
fn pieces(
    (kind, spec): (TableKind, &Spec),
    line: &str,
    hints: &Hints,
    of: &mut BTreeMap<String, String>,
) -> Option<bool> {
    let words: Vec<&str> =
        line.split([' ', '/', '(', ')', ',', ';', ':', '|', '_', '\u{a0}', '\n']).collect();
    let words: Vec<&str> =
        words.into_iter().filter(|word| word.chars().any(|sign| sign.is_alphanumeric())).collect();
    if words.len() > MOST_WORDS {
        return None;
    }
    let (mut at, mut named) = (0, false);
    while at < words.len() {
        let longest = (at + 1..=words.len().min(at + LONGEST_NAME)).rev().find_map(|end| {
            let said = words[at..end].join(" ");
            let part = part(spec, &said, hints).map(Some);
            let field = (names().field(kind, &said) == Some(spec.field)).then_some(None);
            let filler = (end == at + 1 && names().is_filler(&names::plain(&said))).then_some(None);
            let is_field = field.is_some();
            Some((end, part.or(field).or(filler)?, is_field))
        });
        let (end, part, is_field) = longest?;
        if let Some((dimension, code)) = part {
            of.insert(dimension.to_owned(), code);
        }
        named |= is_field;
        at = end;
    }
    Some(named)
}

fn part(spec: &Spec, said: &str, hints: &Hints) -> Option<(&'static str, String)> {
    spec.spread.iter().find_map(|dimension| {
        let code = match *dimension {
            "age" => names::band(said),
            "period" => hints.period(said).or_else(|| names::time(said)),
            "date" => names::time(said),
            // "H" and "M" are hombres and mujeres, homens and mulheres.
            "sex" if hints.beside_h && names::plain(said) == "m" => Some("female".to_owned()),
            other => names().part(other, said).map(str::to_owned),
        };
        code.map(|code| (*dimension, code))
    })
}
