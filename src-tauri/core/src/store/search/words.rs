//! The words of a query: as FTS5 is asked for them, and as they are marked in a text.
//!
//! Must not know tables. A query is words and nothing else: quotes, operators and signs in it
//! part words, so that nothing that is typed can break the question.

use std::ops::Range;

use serde::Serialize;
use ts_rs::TS;

use crate::fold::{Folded, fold, folded};

/// More words than anybody types; a page that was pasted into the search box is cut here.
const MOST_WORDS: usize = 16;

/// About two lines of a list.
const EXCERPT: usize = 150;

/// How much of what stands before the first found word is shown.
const BEFORE: usize = 50;

/// A part of a text, in order.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct Piece {
    /// The text as given.
    pub text: String,
    /// It is what was searched for.
    pub found: bool,
}

impl Piece {
    fn new(text: &str, found: bool) -> Piece {
        Piece { text: text.to_owned(), found }
    }
}

/// Words to look for, in the form in which texts are compared.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Words(Vec<Word>);

#[derive(Clone, PartialEq, Eq, Debug)]
struct Word {
    text: String,
    /// Any word that begins so is meant.
    beginning: bool,
}

impl Words {
    /// The words of a query. The last one may be the beginning of a word: it is being typed.
    pub(super) fn of(query: &str) -> Words {
        let query: String = query.chars().take(MOST_WORDS * 64).collect();
        let query = fold(&query);
        let words = tokens(&query).take(MOST_WORDS);
        let mut words: Vec<Word> =
            words.map(|at| Word { text: query[at].to_owned(), beginning: false }).collect();
        if let Some(last) = words.last_mut() {
            last.beginning = true;
        }
        Words(words)
    }

    /// All words that begin so.
    pub(super) fn beginnings(words: &[&str]) -> Words {
        Words(words.iter().map(|word| Word { text: (*word).to_owned(), beginning: true }).collect())
    }

    /// There is something to look for: one letter alone begins a word of nearly every text.
    pub(super) fn any(&self) -> bool {
        self.0.len() > 1 || self.0.iter().any(|word| word.text.chars().count() > 1)
    }

    /// What FTS5 is asked for a text that has all the words.
    pub(super) fn all(&self) -> String {
        let asked = |word: &Word| quoted(&word.text) + if word.beginning { "*" } else { "" };
        self.0.iter().map(asked).collect::<Vec<_>>().join(" AND ")
    }

    /// Where the words stand in a text, with the number of the word.
    fn places(&self, text: &Folded) -> Vec<(Range<usize>, usize)> {
        let found = |at: Range<usize>| {
            let token = &text.text[at.clone()];
            let meant = |word: &Word| token == word.text || (word.beginning && token.starts_with(&word.text));
            let word = self.0.iter().position(meant)?;
            Some((text.origin(at.start)..text.origin(at.end), word))
        };
        tokens(&text.text).filter_map(found).collect()
    }

    /// How many of the words stand in a text.
    pub(super) fn count(&self, text: &str) -> usize {
        let mut words: Vec<usize> = self.places(&folded(text)).into_iter().map(|(_, word)| word).collect();
        words.sort_unstable();
        words.dedup();
        words.len()
    }

    /// The whole text with the words marked in it.
    pub(super) fn marked(&self, text: &str) -> Vec<Piece> {
        let places = self.places(&folded(text));
        cut(text, 0..text.len(), places.into_iter().map(|(at, _)| at))
    }

    /// The part of the text in which the first word stands, on one line, with the words marked.
    pub(super) fn excerpt(&self, text: &str) -> Vec<Piece> {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let places = self.places(&folded(&text));
        let first = places.first().map_or(0, |(at, _)| at.start);
        let shown = window(&text, first);
        let mut pieces = cut(&text, shown.clone(), places.into_iter().map(|(at, _)| at));
        if shown.start > 0 {
            pieces.insert(0, Piece::new("… ", false));
        }
        if shown.end < text.len() {
            pieces.push(Piece::new(" …", false));
        }
        pieces
    }
}

/// A word as FTS5 takes it; it holds letters and digits only, the quotes keep AND a word.
pub(super) fn quoted(word: &str) -> String {
    format!("\"{word}\"")
}

/// Where the words of a folded text stand: runs of letters and digits, as FTS5 parts them.
pub(super) fn tokens(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut rest = text.char_indices().peekable();
    std::iter::from_fn(move || {
        while rest.next_if(|(_, one)| !one.is_alphanumeric()).is_some() {}
        let (start, _) = *rest.peek()?;
        while rest.next_if(|(_, one)| one.is_alphanumeric()).is_some() {}
        let end = rest.peek().map_or(text.len(), |(at, _)| *at);
        Some(start..end)
    })
}

/// About `EXCERPT` characters around `at`, cut between words.
fn window(text: &str, at: usize) -> Range<usize> {
    if text.chars().nth(EXCERPT).is_none() {
        return 0..text.len();
    }
    let before = text[..at].char_indices().rev().nth(BEFORE).map_or(0, |(place, _)| place);
    let start = match text[before..at].find(' ') {
        Some(gap) if before > 0 => before + gap + 1,
        _ => before,
    };
    let after = text[start..].char_indices().nth(EXCERPT).map_or(text.len(), |(place, _)| start + place);
    let end = match text[start..after].rfind(' ') {
        Some(gap) if after < text.len() && start + gap > at => start + gap,
        _ => after,
    };
    start..end
}

/// A sign inside a number or a compound word.
fn is_joint(sign: char) -> bool {
    !sign.is_whitespace() && !sign.is_alphanumeric()
}

/// The part of a text in pieces, those at `places` marked; what joins two of them, as the dot in
/// CT.0689, is marked with them.
fn cut(text: &str, shown: Range<usize>, places: impl Iterator<Item = Range<usize>>) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut done = shown.start;
    for place in places {
        let (start, end) = (place.start.max(done), place.end.min(shown.end));
        if start >= end {
            continue;
        }
        let between = &text[done..start];
        match pieces.last_mut() {
            Some(last) if last.found && between.chars().all(is_joint) => {
                last.text.push_str(&text[done..end]);
            }
            _ => {
                if !between.is_empty() {
                    pieces.push(Piece::new(between, false));
                }
                pieces.push(Piece::new(&text[start..end], true));
            }
        }
        done = end;
    }
    if done < shown.end {
        pieces.push(Piece::new(&text[done..shown.end], false));
    }
    pieces
}
