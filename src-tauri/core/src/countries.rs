//! Countries by their ISO 3166-1 code and their names in four languages.
//!
//! Must not know projects or pages. Names come from `resources/codelists`: as the
//! UN writes them, as CLDR writes them, and the other names that pages use.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use crate::domain::Lang;
use crate::fold::folded;
use crate::resources;

/// No name of a country has more words than this.
const LONGEST_NAME: usize = 12;

struct Names {
    columns: HashMap<&'static str, usize>,
    rows: HashMap<&'static str, Vec<String>>,
    codes: HashMap<String, &'static str>,
    longest: usize,
}

static NAMES: LazyLock<Names> = LazyLock::new(read);

/// A country that a text names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// ISO 3166-1 alpha-2.
    pub iso2: &'static str,
    /// Bytes of the text that name it.
    pub range: Range<usize>,
}

/// The name of a country as the UN writes it; where the UN does not write the
/// language (Portuguese), or the country, as CLDR writes it.
pub fn un_name(iso2: &str, lang: Lang) -> Option<&'static str> {
    let row = NAMES.rows.get(iso2)?;
    ["un", "cldr"].iter().find_map(|list| {
        let column = NAMES.columns.get(format!("{list}_{lang}").as_str())?;
        row.get(*column).map(String::as_str).filter(|name| !name.is_empty())
    })
}

/// The code is one of the list.
pub fn is_known(iso2: &str) -> bool {
    NAMES.rows.contains_key(iso2)
}

/// The country that a whole text names, in whatever language.
pub fn code(name: &str) -> Option<&'static str> {
    NAMES.codes.get(&key(name)).copied()
}

/// Every country that a text names, longest names first, in the text's order.
pub fn mentions(text: &str) -> Vec<Mention> {
    let words = words(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        match longest(text, &words[at..]) {
            Some((iso2, count)) => {
                let range = words[at].range.start..words[at + count - 1].range.end;
                found.push(Mention { iso2, range });
                at += count;
            }
            None => at += 1,
        }
    }
    found
}

struct Word {
    text: String,
    range: Range<usize>,
}

/// Words of a text in comparison form; commas are words of their own so that a
/// list is never read as one name.
fn words(text: &str) -> Vec<Word> {
    let fold = folded(text);
    let mut words: Vec<Word> = Vec::new();
    let mut open = false;
    for (at, character) in fold.text.char_indices() {
        let end = fold.origin(at + character.len_utf8()).max(fold.origin(at) + 1);
        let range = fold.origin(at)..end;
        if character.is_alphanumeric() {
            match words.last_mut().filter(|_| open) {
                Some(word) => {
                    word.text.push(character);
                    word.range.end = range.end;
                }
                None => words.push(Word { text: character.to_string(), range }),
            }
            open = true;
        } else {
            if !matches!(character, ' ' | '-' | '\'' | '.' | '(' | ')' | '&') {
                words.push(Word { text: character.to_string(), range });
            }
            open = false;
        }
    }
    words.retain(|word| text.get(word.range.clone()).is_some());
    words
}

fn longest(text: &str, words: &[Word]) -> Option<(&'static str, usize)> {
    let most = NAMES.longest.min(words.len());
    let mut name = String::new();
    let mut best = None;
    for (count, word) in words[..most].iter().enumerate() {
        if count > 0 {
            name.push(' ');
        }
        name.push_str(&word.text);
        if let Some(iso2) = NAMES.codes.get(&name) {
            best = Some((*iso2, count + 1));
        }
    }
    // An abbreviation counts in capitals only: "usa" and "rca" are words elsewhere.
    best.filter(|(_, count)| {
        let given = text.get(words[0].range.start..words[count - 1].range.end).unwrap_or("");
        given.chars().count() > 4 || given.chars().next().is_some_and(char::is_uppercase)
    })
}

fn key(name: &str) -> String {
    words(name).into_iter().map(|word| word.text).collect::<Vec<_>>().join(" ")
}

fn read() -> Names {
    let list = |stem: &str| {
        resources::CODELISTS.iter().find(|(name, _)| *name == stem).map_or("", |(_, content)| *content)
    };
    let mut names =
        Names { columns: HashMap::new(), rows: HashMap::new(), codes: HashMap::new(), longest: 1 };
    let mut lines = list("countries").lines();
    for (at, column) in lines.next().unwrap_or("").split(',').enumerate() {
        names.columns.insert(column, at);
    }
    let (aliases, mut own) = (list("country-aliases").lines().skip(1), Vec::new());
    for line in lines {
        let cells = cells(line);
        let Some(iso2) = line.get(..2) else { continue };
        own.extend(cells.iter().skip(3).flat_map(|cell| cell.split('|')).map(|name| (iso2, name.to_owned())));
        names.rows.insert(iso2, cells);
    }
    own.extend(aliases.filter_map(|line| line.split_once(',')).map(|(iso2, name)| (iso2, name.to_owned())));
    own.iter().for_each(|(iso2, name)| add(&mut names, iso2, name));
    // The UN adds the form of state in brackets; the name without it counts where nobody else has it.
    own.iter().for_each(|(iso2, name)| add(&mut names, iso2, name.split(" (").next().unwrap_or(name)));
    names
}

fn add(names: &mut Names, iso2: &'static str, name: &str) {
    let key = key(name);
    let count = key.split(' ').count();
    if !key.is_empty() && count <= LONGEST_NAME {
        names.longest = names.longest.max(count);
        names.codes.entry(key).or_insert(iso2);
    }
}

/// The cells of a line of CSV, quotes taken off.
fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    for character in line.chars() {
        match (character, quoted) {
            ('"', _) => quoted = !quoted,
            (',', false) => cells.push(String::new()),
            (other, _) => {
                if let Some(cell) = cells.last_mut() {
                    cell.push(other);
                }
            }
        }
    }
    cells
}
