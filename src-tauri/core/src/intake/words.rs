//! The words that pages use, from `resources/labels/vocabulary.toml`: for statuses,
//! units, months, currencies, numbers, languages.
//!
//! Must not know pages. A new word or a new language is a line in that file.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use serde::Deserialize;

use crate::domain::{Currency, Lang};
use crate::fold::fold;
use crate::resources;

/// Code → the words for it, in any language.
type Terms = BTreeMap<String, Vec<String>>;

#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
struct File {
    status: Terms,
    coverage: Terms,
    r#type: Terms,
    region: Terms,
    unit: Terms,
    month: Terms,
    duration: Terms,
    ordinal: Terms,
    reach: Terms,
    framework: Terms,
    date: Terms,
    list: Terms,
    organisation: Terms,
    prose: Terms,
    currency: Terms,
    language: BTreeMap<String, LanguageWords>,
    currency_open: Terms,
    currency_unstated: Vec<String>,
    identifier: Vec<IdentifierPattern>,
    connector: Vec<String>,
}

/// What is particular to one language.
#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
struct LanguageWords {
    name: String,
    group: Option<char>,
    decimal: Option<char>,
    day_first: bool,
    stopwords: Vec<String>,
    number: BTreeMap<String, i64>,
    scale: BTreeMap<String, u32>,
}

/// A pattern by which an identifier shows who issued it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct IdentifierPattern {
    pub scheme: String,
    pub pattern: String,
}

/// How a language groups digits and parts decimals.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    /// Between thousands.
    pub group: char,
    /// Before decimals.
    pub decimal: char,
}

/// The vocabulary in comparison form.
pub struct Words {
    groups: HashMap<&'static str, Group>,
    languages: BTreeMap<Lang, LanguageWords>,
    pub(crate) identifiers: Vec<IdentifierPattern>,
    pub(crate) unstated: Vec<String>,
    open: HashMap<String, Vec<String>>,
    connectors: Vec<String>,
}

/// Phrases of one group with their codes, the longest first.
#[derive(Default)]
struct Group {
    codes: HashMap<String, String>,
    phrases: Vec<(String, String)>,
}

/// The vocabulary.
pub fn words() -> &'static Words {
    static WORDS: LazyLock<Words> = LazyLock::new(|| Words::from(read::<File>("vocabulary")));
    &WORDS
}

/// The file of that name under `resources/labels`. A broken file counts as empty;
/// a test reads each of them strictly.
pub(crate) fn read<T: serde::de::DeserializeOwned + Default>(stem: &str) -> T {
    resources::LABELS
        .iter()
        .find(|(name, _)| *name == stem)
        .and_then(|(_, content)| toml::from_str(content).ok())
        .unwrap_or_default()
}

/// Why the vocabulary file cannot be read, for the test that guards it.
pub fn flaw() -> Option<String> {
    flaw_of::<File>("vocabulary")
}

/// Why a file under `resources/labels` cannot be read.
pub(crate) fn flaw_of<T: serde::de::DeserializeOwned>(stem: &str) -> Option<String> {
    match resources::LABELS.iter().find(|(name, _)| *name == stem) {
        Some((_, content)) => toml::from_str::<T>(content).err().map(|error| error.to_string()),
        None => Some(format!("{stem}.toml is missing")),
    }
}

/// A folded text says a phrase as words of its own.
pub(crate) fn says(folded: &str, phrase: &str) -> bool {
    !phrase.is_empty() && occurrence(folded, phrase).is_some()
}

impl From<File> for Words {
    fn from(file: File) -> Self {
        let languages: BTreeMap<Lang, LanguageWords> =
            file.language.into_iter().filter_map(|(lang, words)| Some((lang.parse().ok()?, words))).collect();
        let groups = [
            ("status", file.status),
            ("coverage", file.coverage),
            ("type", file.r#type),
            ("region", file.region),
            ("unit", file.unit),
            ("month", file.month),
            ("duration", file.duration),
            ("ordinal", file.ordinal),
            ("reach", file.reach),
            ("framework", file.framework),
            ("date", file.date),
            ("list", file.list),
            ("organisation", file.organisation),
            ("prose", file.prose),
            ("currency", file.currency),
            ("currency_open", file.currency_open.clone()),
            ("connector", BTreeMap::from([("word".to_owned(), file.connector.clone())])),
        ];
        Words {
            groups: groups.into_iter().map(|(name, terms)| (name, Group::from(terms))).collect(),
            languages: languages.into_iter().map(|(lang, words)| (lang, words.folded())).collect(),
            identifiers: file.identifier,
            unstated: file.currency_unstated,
            open: file.currency_open.into_keys().map(|code| (code.clone(), codes_of(&code))).collect(),
            connectors: file.connector.iter().map(|word| fold(word)).collect(),
        }
    }
}

/// The currencies that an open term such as `USD_CAD` leaves open.
fn codes_of(code: &str) -> Vec<String> {
    code.split('_').map(str::to_owned).collect()
}

impl LanguageWords {
    fn folded(mut self) -> LanguageWords {
        self.number = self.number.iter().map(|(word, value)| (fold(word), *value)).collect();
        self.scale = self.scale.iter().map(|(word, value)| (fold(word), *value)).collect();
        self
    }
}

impl From<Terms> for Group {
    fn from(terms: Terms) -> Self {
        let mut phrases: Vec<(String, String)> = terms
            .iter()
            .flat_map(|(code, words)| words.iter().map(|word| (fold(word), code.clone())))
            .filter(|(phrase, _)| !phrase.is_empty())
            .collect();
        phrases.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.cmp(b)));
        Group { codes: phrases.iter().cloned().collect(), phrases }
    }
}

impl Words {
    fn group(&self, name: &str) -> &Group {
        static EMPTY: LazyLock<Group> = LazyLock::new(Group::default);
        self.groups.get(name).unwrap_or(&EMPTY)
    }

    /// The code of a whole text in comparison form.
    pub fn code(&self, group: &str, folded: &str) -> Option<&str> {
        self.group(group).codes.get(folded.trim()).map(String::as_str)
    }

    /// The code and length of the longest phrase that a folded text begins with.
    pub fn begins(&self, group: &str, folded: &str) -> Option<(&str, usize)> {
        let hit = |(phrase, _): &&(String, String)| {
            folded.starts_with(phrase.as_str()) && ends_word(folded, phrase.len())
        };
        self.group(group).phrases.iter().find(hit).map(|(phrase, code)| (code.as_str(), phrase.len()))
    }

    /// The length of the longest phrase of one code that a folded text begins with.
    pub fn begins_as(&self, group: &str, code: &str, folded: &str) -> Option<usize> {
        let phrases = self.group(group).phrases.iter().filter(|(_, found)| found == code);
        let hit = |phrase: &&str| folded.starts_with(*phrase) && ends_word(folded, phrase.len());
        phrases.map(|(phrase, _)| phrase.as_str()).find(hit).map(str::len)
    }

    /// The first of the longest phrases anywhere in a folded text: code, start, end.
    pub fn within(&self, group: &str, folded: &str) -> Option<(&str, usize, usize)> {
        self.group(group).phrases.iter().find_map(|(phrase, code)| {
            let at = occurrence(folded, phrase)?;
            Some((code.as_str(), at, at + phrase.len()))
        })
    }

    /// Every phrase of a group in a folded text, longest first, none inside another.
    pub fn all_within(&self, group: &str, folded: &str) -> Vec<(&str, usize, usize)> {
        let phrases = self.group(group).phrases.iter();
        places(phrases.map(|(phrase, code)| (phrase.as_str(), code.as_str())), folded)
    }

    /// Every phrase of one code in a folded text, longest first, none inside another.
    pub fn all_as(&self, group: &str, code: &str, folded: &str) -> Vec<(usize, usize)> {
        let phrases = self.group(group).phrases.iter().filter(|(_, found)| found == code);
        places(phrases.map(|(phrase, _)| (phrase.as_str(), ())), folded)
            .into_iter()
            .map(|((), start, end)| (start, end))
            .collect()
    }

    /// How the language writes numbers, where it is known and always does it one way.
    pub fn style(&self, lang: Option<Lang>) -> Option<Style> {
        let words = self.languages.get(&lang?)?;
        Some(Style { group: words.group.unwrap_or(' '), decimal: words.decimal.unwrap_or(' ') })
    }

    /// The day stands before the month in that language.
    pub fn day_first(&self, lang: Option<Lang>) -> bool {
        lang.and_then(|lang| self.languages.get(&lang)).is_some_and(|words| words.day_first)
    }

    /// The languages with words, and their own names.
    pub fn languages(&self) -> impl Iterator<Item = (Lang, &str)> {
        self.languages.iter().map(|(lang, words)| (*lang, words.name.as_str()))
    }

    /// Words that betray each language.
    pub fn stopwords(&self) -> impl Iterator<Item = (Lang, &[String])> {
        self.languages.iter().map(|(lang, words)| (*lang, words.stopwords.as_slice()))
    }

    /// The tables of one language, or of all where it is not known.
    fn tables(&self, lang: Option<Lang>) -> Vec<&LanguageWords> {
        match lang.and_then(|lang| self.languages.get(&lang)) {
            Some(words) => vec![words],
            None => self.languages.values().collect(),
        }
    }

    /// The powers of ten that the scale word at the start of a folded text means.
    pub fn scale(&self, folded: &str, lang: Option<Lang>) -> Option<(Vec<u32>, usize)> {
        let tables = self.tables(lang);
        let longest = tables
            .iter()
            .flat_map(|words| words.scale.keys())
            .filter(|word| folded.starts_with(word.as_str()) && ends_word(folded, word.len()))
            .max_by_key(|word| word.len())?;
        let mut powers: Vec<u32> =
            tables.iter().filter_map(|words| words.scale.get(longest).copied()).collect();
        powers.sort_unstable();
        powers.dedup();
        Some((powers, longest.len()))
    }

    /// The value and length of the number word at the start of a folded text.
    pub fn number_word(&self, folded: &str, lang: Option<Lang>) -> Option<(i64, usize)> {
        self.tables(lang)
            .iter()
            .flat_map(|words| words.number.iter())
            .filter(|(word, _)| folded.starts_with(word.as_str()) && ends_word(folded, word.len()))
            .max_by_key(|(word, _)| word.len())
            .map(|(word, value)| (*value, word.len()))
    }

    /// Where the next word of a number begins after blanks, hyphens and "and".
    pub fn after_connector(&self, folded: &str, from: usize) -> usize {
        let skip = |at: usize| at + folded[at..].len() - folded[at..].trim_start_matches([' ', '-']).len();
        let at = skip(from);
        let word = self
            .connectors
            .iter()
            .find(|word| folded[at..].starts_with(word.as_str()) && ends_word(&folded[at..], word.len()));
        word.map_or(at, |word| skip(at + word.len()))
    }

    /// The text, in comparison form, is nothing but a joining word.
    pub fn is_connector(&self, folded: &str) -> bool {
        self.connectors.iter().any(|word| word == folded)
    }

    /// The text is an ISO 4217 code or a word for a currency.
    pub fn is_currency(&self, given: &str) -> bool {
        let folded = fold(given);
        given.parse::<Currency>().is_ok()
            || self.code("currency", &folded).is_some()
            || self.code("currency_open", &folded).is_some()
    }

    /// The currencies that a code of `currency_open` leaves open.
    pub fn open_currencies(&self, code: &str) -> &[String] {
        self.open.get(code).map_or(&[], Vec::as_slice)
    }
}

/// A phrase ends where no letter or digit goes on with it.
fn ends_word(folded: &str, at: usize) -> bool {
    let last = folded.get(..at).and_then(|head| head.chars().next_back());
    let next = folded.get(at..).and_then(|rest| rest.chars().next());
    !(last.is_some_and(char::is_alphanumeric) && next.is_some_and(char::is_alphanumeric))
}

/// Where a phrase stands as words of its own.
fn occurrence(folded: &str, phrase: &str) -> Option<usize> {
    folded.match_indices(phrase).map(|(at, _)| at).find(|at| is_word(folded, *at, phrase))
}

/// Where phrases stand as words of their own, those that come first before the others.
fn places<'w, T: Copy>(phrases: impl Iterator<Item = (&'w str, T)>, folded: &str) -> Vec<(T, usize, usize)> {
    let mut taken: BTreeMap<usize, (T, usize)> = BTreeMap::new();
    for (phrase, code) in phrases {
        for (at, _) in folded.match_indices(phrase) {
            let end = at + phrase.len();
            let before = taken.range(..end).next_back().is_none_or(|(_, (_, stop))| *stop <= at);
            if before && is_word(folded, at, phrase) {
                taken.insert(at, (code, end));
            }
        }
    }
    taken.into_iter().map(|(at, (code, end))| (code, at, end)).collect()
}

fn is_word(folded: &str, at: usize, phrase: &str) -> bool {
    let before = folded[..at].chars().next_back();
    let first = phrase.chars().next();
    let inside = before.is_some_and(char::is_alphanumeric) && first.is_some_and(char::is_alphanumeric);
    !inside && ends_word(folded, at + phrase.len())
}
