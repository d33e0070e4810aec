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

/// How many words a text has, as a reader counts them; figures count as printed or as referred to.
pub fn count_words(text: &str) -> usize {
    use unicode_segmentation::UnicodeSegmentation;
    let read = read(text, &BTreeMap::new());
    let pieces = read.passages.iter().flat_map(Passage::words);
    let words = |words: &[Inline]| {
        let counted = words.iter().map(|inline| match inline.live {
            // One figure is one word, whatever its name.
            Some(_) => "1",
            None => inline.text.as_str(),
        });
        counted.collect::<String>().unicode_words().count()
    };
    pieces.map(words).sum()
}
