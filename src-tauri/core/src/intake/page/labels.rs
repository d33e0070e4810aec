//! Labels and headings: which line names a field, and where its value begins.
//!
//! Must not know what a value means, only (through `values`) that it is one.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use super::shape;
use super::text::{Line, Span};
use crate::domain::Lang;
use crate::fold::{Folded, folded};
use crate::intake::words;
use crate::resources;

/// No label is longer, in bytes.
const LONGEST: usize = 200;

/// A field's label as the dictionary knows it.
#[derive(Debug)]
struct Entry {
    field: &'static str,
    langs: Vec<Lang>,
}

/// A label that a line carries.
#[derive(Debug, Clone, Copy)]
pub struct Label<'p> {
    /// The field it names.
    pub field: &'static str,
    /// The languages in which it says so.
    pub langs: &'static [Lang],
    /// What stands in brackets behind it, such as `USD`.
    pub hint: Option<&'p str>,
    /// The value on the same line.
    pub value: Option<Span<'p>>,
    /// The label stands alone, without a colon: a value may look like that, too.
    pub bare: bool,
}

type Fields = BTreeMap<String, BTreeMap<String, Vec<String>>>;

/// The table of words that only qualify a label.
const AFFIX: &str = "affix";

/// Words before or behind a label that change nothing in what it names.
#[derive(Default)]
struct Affixes {
    before: Vec<String>,
    after: Vec<String>,
}

static AFFIXES: LazyLock<Affixes> = LazyLock::new(|| {
    let mut affixes = Affixes::default();
    let places = words::read::<Fields>("labels").remove(AFFIX).unwrap_or_default();
    for (place, phrases) in places {
        let phrases = phrases.iter().map(|phrase| folded(phrase).text);
        if place == "before" { affixes.before.extend(phrases) } else { affixes.after.extend(phrases) }
    }
    affixes
});

static LABELS: LazyLock<HashMap<String, Entry>> = LazyLock::new(|| {
    let mut labels: HashMap<String, Entry> = HashMap::new();
    for (field, languages) in words::read::<Fields>("labels").into_iter().filter(|(field, _)| field != AFFIX)
    {
        let field: &'static str = field.leak();
        for (lang, phrases) in languages {
            let Ok(lang) = lang.parse::<Lang>() else { continue };
            for phrase in phrases {
                let entry =
                    labels.entry(key(&folded(&phrase).text)).or_insert(Entry { field, langs: Vec::new() });
                entry.langs.push(lang);
            }
        }
    }
    labels
});

/// What is wrong with the dictionary, for the test that guards it: it cannot be
/// read, or one label names two fields.
pub fn flaws() -> Vec<String> {
    let content =
        resources::LABELS.iter().find(|(stem, _)| *stem == "labels").map_or("", |(_, content)| *content);
    let fields: Fields = match toml::from_str(content) {
        Ok(fields) => fields,
        Err(error) => return vec![error.to_string()],
    };
    let mut seen: HashMap<String, &String> = HashMap::new();
    let mut flaws = Vec::new();
    for (field, languages) in fields.iter().filter(|(field, _)| *field != AFFIX) {
        for phrase in languages.values().flatten() {
            let other = seen.insert(key(&folded(phrase).text), field);
            flaws.extend(
                other.filter(|other| *other != field).map(|other| format!("{phrase}: {other}, {field}")),
            );
        }
    }
    flaws
}

/// The dictionary's form of a label: no plural in brackets, no stop behind it.
fn key(folded: &str) -> String {
    let mut key = folded.to_owned();
    for ending in ["(s)", "(es)", "(aux)", "(e)", "*", "_"] {
        if key.contains(ending) {
            key = key.replace(ending, "");
        }
    }
    key.trim_matches([' ', ':', '.']).to_owned()
}

fn lookup(folded: &str) -> Option<&'static Entry> {
    LABELS.get(&key(folded)).or_else(|| plainer(&key(folded))).or_else(|| {
        // "Doador / Donor": each side names the same field.
        let (first, second) = folded.split_once('/')?;
        let (first, second) = (LABELS.get(&key(first))?, LABELS.get(&key(second))?);
        (first.field == second.field).then_some(first)
    })
}

/// "Approved total budget": the label without the words that only qualify it.
fn plainer(key: &str) -> Option<&'static Entry> {
    let affixes = &*AFFIXES;
    let mut rest = key;
    for _ in 0..3 {
        let before =
            affixes.before.iter().find_map(|word| rest.strip_prefix(word.as_str())?.strip_prefix(' '));
        let after = affixes.after.iter().find_map(|word| rest.strip_suffix(word.as_str())?.strip_suffix(' '));
        rest = before.or(after)?;
        if let Some(entry) = LABELS.get(rest) {
            return Some(entry);
        }
    }
    None
}

/// The label that a line carries, if it carries one.
pub fn find<'p>(line: &Line<'p>) -> Option<Label<'p>> {
    label(line.body).or_else(|| {
        // "3.1 Objectives": the number belongs to the page, not to the label.
        let rest = line.body.trimmed_start(|c| c.is_ascii_digit() || c == '.');
        let number = line.body.text.strip_suffix(rest.text)?;
        let chapter = number.contains('.') && number.split('.').all(|part| part.len() <= 2);
        (chapter && rest.text.starts_with(char::is_whitespace))
            .then(|| label(rest.trim()))
            .flatten()
            .filter(|label| label.value.is_none())
    })
}

/// The label that a text begins with.
pub fn label(body: Span<'_>) -> Option<Label<'_>> {
    let mut cut = body.text.len().min(LONGEST);
    while !body.text.is_char_boundary(cut) {
        cut -= 1;
    }
    let head = folded(&body.text[..cut]);
    let mut ends: Vec<usize> =
        head.text.match_indices([' ', ':', '(', '|', '=', '*']).map(|(at, _)| at).collect();
    ends.push(head.text.len());
    ends.iter().rev().find_map(|end| ending(body, &head, *end))
}

fn ending<'p>(body: Span<'p>, head: &Folded, end: usize) -> Option<Label<'p>> {
    let entry = lookup(&head.text[..end])?;
    let start = head.origin(end);
    let (given, rest) = (body.text.get(..start)?, body.part(start..body.text.len()));
    let (hint, rest) = hint(rest.trimmed_start(|c| c == '*' || c == '_'));
    let (sure, value) = value(given, rest, entry.field, hint)?;
    let bare = value.is_none() && !sure;
    Some(Label { field: entry.field, langs: &entry.langs, hint, value, bare })
}

/// "(USD)" behind a label.
fn hint(rest: Span<'_>) -> (Option<&str>, Span<'_>) {
    let open = rest.trim();
    let close = open.text.starts_with('(').then(|| open.text.find(')')).flatten().filter(|close| *close < 60);
    match close {
        Some(close) => (open.text.get(1..close), open.part(close + 1..open.text.len())),
        None => (None, rest),
    }
}

/// The value behind a label: `None` where the words go on and it was no label;
/// `Some((sure, None))` where it is a heading.
fn value<'p>(
    given: &str,
    rest: Span<'p>,
    field: &str,
    hint: Option<&str>,
) -> Option<(bool, Option<Span<'p>>)> {
    let trimmed = rest.trimmed(|c| c.is_whitespace() || c == '*' || c == '_');
    let some = |span: Span<'p>| {
        let span = span.trimmed(|c| c.is_whitespace() || c == '*' || c == '_' || c == '|');
        (true, (!span.is_empty()).then_some(span))
    };
    if trimmed.is_empty() {
        return Some((given.ends_with(':'), None));
    }
    let blank_before = rest.text.starts_with(char::is_whitespace);
    let first = trimmed.text.chars().next()?;
    let after = trimmed.part(first.len_utf8()..trimmed.text.len());
    match first {
        ':' | '：' | '|' | '=' => return Some(some(after)),
        '-' | '–' | '—' if blank_before && after.text.starts_with(char::is_whitespace) => {
            return Some(some(after));
        }
        '-' | '–' | '—' if after.is_empty() => return Some((true, None)),
        _ if given.ends_with([':', '|', '=']) => return Some(some(trimmed)),
        _ => {}
    }
    let gap = &rest.text[..trimmed.at - rest.at];
    let wide = gap.contains('\t') || gap.chars().filter(|c| c.is_whitespace()).count() >= 2;
    let two_words = given.trim().contains(char::is_whitespace);
    let loud = is_upper(given)
        && !is_upper(trimmed.text)
        && !gap.is_empty()
        && two_words
        && shape::class(field) == shape::Class::Single;
    let fits = !gap.is_empty() && shape::reads_as(field, trimmed.text, hint);
    (wide || loud || fits).then(|| some(trimmed))
}

/// Capitals and at least two of them.
pub fn is_upper(text: &str) -> bool {
    let mut letters = text.chars().filter(|c| c.is_alphabetic()).peekable();
    letters.clone().count() >= 2 && letters.all(|c| !c.is_lowercase())
}
