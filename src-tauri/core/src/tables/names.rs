//! What columns are called: words in any language (`resources/labels/tables.toml`), beside the
//! headings and tags of the program's own exports.
//!
//! Must not know the rows of a table.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use super::shapes::TableKind;
use crate::domain::bands::Bands;
use crate::export;
use crate::fold::fold;
use crate::intake::dates;
use crate::intake::words::{flaw_of, read};
use crate::text::Texts;

type File = BTreeMap<String, BTreeMap<String, Vec<String>>>;

/// The words in comparison form.
pub(super) struct Names {
    /// Kind → words of a heading, or a tag → field; `None` for what the program itself exports
    /// beside and does not take back, as it follows from the rest.
    fields: HashMap<TableKind, HashMap<String, Option<&'static str>>>,
    /// Dimension → word → code.
    parts: HashMap<&'static str, HashMap<String, String>>,
    totals: Vec<String>,
    fillers: Vec<String>,
}

/// The words.
pub(super) fn names() -> &'static Names {
    static NAMES: LazyLock<Names> = LazyLock::new(|| Names::of(&read::<File>("tables")));
    &NAMES
}

/// Why the file of words cannot be read, for the test that guards it.
pub fn flaw() -> Option<String> {
    flaw_of::<File>("tables")
}

/// Without accents, case and punctuation; a tag stays as it is.
pub(super) fn plain(text: &str) -> String {
    let folded = fold(text);
    if folded.starts_with('#') {
        return tag(&folded);
    }
    let words = folded.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// A tag with its attributes in order.
fn tag(folded: &str) -> String {
    let mut parts = folded.split('+').map(|part| part.trim().replace(' ', ""));
    let first = parts.next().unwrap_or_default();
    let mut attributes: Vec<String> = parts.collect();
    attributes.sort_unstable();
    std::iter::once(first).chain(attributes).collect::<Vec<_>>().join("+")
}

impl Names {
    fn of(file: &File) -> Names {
        let mut fields: HashMap<TableKind, HashMap<String, Option<&'static str>>> = HashMap::new();
        for kind in TableKind::ALL {
            let words = fields.entry(kind).or_default();
            let own = export::columns(kind.code()).flat_map(|column| exported(kind, column));
            words.extend(own.map(|word| (word, None)));
            for spec in kind.fields() {
                for word in exported(kind, &spec.field.replace('_', "-")) {
                    words.insert(word, Some(spec.field));
                }
                let more = file.get(kind.code()).and_then(|fields| fields.get(spec.field));
                for word in more.into_iter().flatten() {
                    words.entry(plain(word)).or_insert(Some(spec.field));
                }
            }
        }
        let list = |name: &str| {
            let words = file.get(name).and_then(|it| it.get("words")).into_iter().flatten();
            words.map(|word| plain(word)).collect()
        };
        let parts = [("sex", "sex"), ("disability", "disability"), ("kind", "reach_kind")];
        let parts = parts.into_iter().map(|(dimension, section)| {
            let codes = file.get(section).into_iter().flatten();
            let words = codes.flat_map(|(code, words)| words.iter().map(|word| (plain(word), code.clone())));
            (dimension, words.collect())
        });
        Names { fields, parts: parts.collect(), totals: list("total"), fillers: list("filler") }
    }

    /// The field that a heading or tag names, whole.
    pub(super) fn field(&self, kind: TableKind, heading: &str) -> Option<&'static str> {
        self.fields.get(&kind)?.get(&plain(heading)).copied().flatten()
    }

    /// A heading of the program's own exports that is not taken back.
    pub(super) fn is_passed_over(&self, kind: TableKind, heading: &str) -> bool {
        let known = self.fields.get(&kind).and_then(|words| words.get(&plain(heading)));
        known.is_some_and(Option::is_none)
    }

    /// The field whose name a longer heading says, the longest name first.
    pub(super) fn field_within(&self, kind: TableKind, heading: &str) -> Option<&'static str> {
        const SHORTEST: usize = 4;
        let said = format!(" {} ", plain(heading));
        let words = self.fields.get(&kind)?.iter().filter(|(word, _)| word.len() >= SHORTEST);
        let found = words.filter(|(word, _)| said.contains(&format!(" {word} ")));
        found.max_by_key(|(word, field)| (word.len(), **field)).and_then(|(_, field)| *field)
    }

    /// The code of a word such as "femmes" for `sex`.
    pub(super) fn part(&self, dimension: &str, word: &str) -> Option<&str> {
        self.parts.get(dimension)?.get(&plain(word)).map(String::as_str)
    }

    /// Nothing but "Total" (`true`), or words that begin with it; `None` where they do not.
    pub(super) fn total(&self, text: &str) -> Option<bool> {
        // Most rows begin with other letters: they are not folded, for there may be a million.
        let first = text.chars().find(|sign| sign.is_alphabetic())?.to_lowercase().next()?;
        if !self.totals.iter().any(|word| word.starts_with(first)) {
            return None;
        }
        let said = plain(text);
        let rests = self.totals.iter().filter_map(|word| said.strip_prefix(word.as_str()));
        let found: Vec<&str> = rests.filter(|rest| rest.is_empty() || rest.starts_with(' ')).collect();
        (!found.is_empty()).then(|| found.contains(&""))
    }

    pub(super) fn is_filler(&self, word: &str) -> bool {
        self.fillers.iter().any(|filler| filler == word)
    }
}

/// Headings, in each language, and the tag under which the program itself exports a column.
fn exported(kind: TableKind, key: &str) -> Vec<String> {
    let Some(tag) = export::tag(kind.code(), key) else { return Vec::new() };
    let headings = Texts::languages().into_iter().map(|lang| Texts::of(lang).get(&format!("export-{key}")));
    headings.chain([tag.to_owned()]).map(|word| plain(&word)).collect()
}

/// An age band such as `5-17` or `60+`, as it is kept.
pub(super) fn band(text: &str) -> Option<String> {
    let mut bare = fold(text);
    for word in ["years", "year", "ans", "anos", "ano", "age", "aged", "idade", "edad", "yrs", "y/o"] {
        bare = bare.replace(word, " ");
    }
    for word in [" a ", " to ", "–", " ate ", " hasta "] {
        bare = bare.replace(word, "-");
    }
    let bare: String = bare.chars().filter(|sign| !sign.is_whitespace()).collect();
    if !bare.contains(['-', '+']) {
        return None;
    }
    let bands: Bands = bare.parse().ok()?;
    (bands.0.len() == 1).then(|| bands.to_string())
}

/// A month, a quarter or a year that a heading names: `2025-03`, `2025Q1`, `2025`.
pub(super) fn time(text: &str) -> Option<String> {
    let text = text.trim();
    let said = fold(text);
    // "Q1 2025", "T1-2025", "2025Q1"; French and Portuguese have trimesters.
    let parted = said.replace(['q', 't'], " q").replace(['-', '/', '_', '.'], " ");
    let words: Vec<&str> = parted.split_whitespace().collect();
    let year = |word: &str| word.parse::<i32>().ok().filter(|year| (1990..2100).contains(year));
    let quarter = |word: &str| {
        let number = word.strip_prefix('q')?.parse::<u32>().ok();
        number.filter(|number| (1..=4).contains(number))
    };
    if let [one, two] = words.as_slice() {
        let found = quarter(one).zip(year(two)).or_else(|| quarter(two).zip(year(one)));
        if let Some((quarter, year)) = found {
            return Some(format!("{year}Q{quarter}"));
        }
    }
    let date = text.parse().ok().or_else(|| dates::whole(text, None).and_then(|mention| mention.certain()));
    date.map(|date: crate::domain::PartialDate| date.to_string())
}
