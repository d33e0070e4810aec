//! What people write for a report: structured text (a part of Markdown) with live figures.
//!
//! ```text
//! text ──read──► passages, remarks ──resolve(figures)──► passages with the record's figures
//! ```
//! Must not know where a text is kept, nor how it is printed.

mod figures;
mod read;
mod reference;

use std::collections::BTreeMap;

pub use figures::{Known, known};
pub use read::{Read, Remark, RemarkKind, pictures, read, said};
pub use reference::{Reference, references};

use super::model::{Block, Report};
use super::passage::{Inline, Passage};
use crate::domain::written::Shown;

/// What the ids of texts begin with.
const PREFIX: &str = "story.";

/// A section's text as a block that stands below a heading of a level; its figures are filled in
/// by `resolve`.
pub fn blocks(section: &str, text: &str, level: u8, pictures: &BTreeMap<String, Shown>) -> Vec<Block> {
    let mut passages = read(text, pictures).passages;
    for passage in &mut passages {
        if let Passage::Heading { level: own, .. } = passage {
            *own = own.saturating_add(level.saturating_sub(1)).min(read::LEVELS);
        }
    }
    match passages.is_empty() {
        true => Vec::new(),
        false => vec![Block::Story { id: format!("{PREFIX}{section}"), passages }],
    }
}

/// Puts the record's figures where texts refer to them. A reference to a figure that does not
/// exist stays as it was typed, and says so.
pub fn resolve(report: &mut Report, figures: &BTreeMap<String, Known>) {
    for block in report.sections.iter_mut().flat_map(|section| &mut section.blocks) {
        let Block::Story { passages, .. } = block else { continue };
        let words = passages.iter_mut().flat_map(Passage::words_mut).flatten();
        for inline in words {
            let Some(live) = inline.live.as_mut() else { continue };
            let Some(known) = figures.get(&live.cell) else { continue };
            inline.text.clone_from(&known.text);
            (live.value, live.source) = (Some(known.value.clone()), known.source.clone());
        }
    }
}

/// Section and id of each figure that a text refers to and that does not exist.
pub fn unknown(report: &Report) -> Vec<(String, String)> {
    let mut unknown = Vec::new();
    for block in report.sections.iter().flat_map(|section| &section.blocks) {
        let Block::Story { id, passages } = block else { continue };
        let words = passages.iter().flat_map(Passage::words).flatten();
        let live = words.filter(|inline| inline.is_unknown()).filter_map(|inline| inline.live.as_ref());
        let section = id.strip_prefix(PREFIX).unwrap_or(id);
        unknown.extend(live.map(|live| (section.to_owned(), live.cell.clone())));
    }
    unknown
}

/// How many words a text has, as those who set limits count them: what stands between blanks is one
/// word where it has a letter or a digit, so signs between blanks, as in French, are none, and
/// compounds and figures with blanks in them are one. A live figure is one.
pub fn count_words(text: &str) -> usize {
    let read = read(text, &BTreeMap::new());
    let pieces = read.passages.iter().flat_map(Passage::words);
    let words = |words: &[Inline]| {
        let counted = words.iter().map(|inline| match inline.live {
            // One figure is one word, whatever its name.
            Some(_) => "1",
            None => inline.text.as_str(),
        });
        words_of(&counted.collect::<String>())
    };
    pieces.map(words).sum()
}

fn words_of(text: &str) -> usize {
    let letters: Vec<char> = text.chars().collect();
    let (mut count, mut within) = (0, false);
    for (at, letter) in letters.iter().enumerate() {
        let beside = |step: usize| at.checked_sub(1).and_then(|before| letters.get(before + step));
        let digit = |letter: Option<&char>| letter.is_some_and(char::is_ascii_digit);
        let fixed = matches!(letter, '\u{a0}' | '\u{202f}' | '\u{2009}');
        let in_figure = fixed && digit(beside(0)) && digit(beside(2));
        let parts = (letter.is_whitespace() && !in_figure) || matches!(letter, '\u{2014}' | '\u{2026}');
        match (parts, letter.is_alphanumeric()) {
            (true, _) => within = false,
            (false, true) if !within => (count, within) = (count + 1, true),
            _ => {}
        }
    }
    count
}
