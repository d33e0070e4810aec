//! References to figures in a text: `{reach.direct}`.
//!
//! Must not know which figures there are.

use std::ops::Range;

/// Longer than any id of a cell.
const LONGEST: usize = 160;

/// A reference to a figure.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reference {
    /// Bytes of the text that write it, braces included.
    pub range: Range<usize>,
    /// The id of the figure.
    pub cell: String,
}

/// Every reference of a text. A backslash before the brace makes it words.
pub fn references(text: &str) -> Vec<Reference> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = text[at..].find('{').map(|open| at + open) {
        at = open + 1;
        let Some(cell) = text[at..].split_once('}').map(|(cell, _)| cell).filter(|cell| is_id(cell)) else {
            continue;
        };
        let escapes = text[..open].bytes().rev().take_while(|byte| *byte == b'\\').count();
        let end = at + cell.len() + 1;
        if escapes % 2 == 0 {
            found.push(Reference { range: open..end, cell: cell.to_owned() });
            at = end;
        }
    }
    found
}

/// A text can refer to a cell of this id: it begins with a word of the program and holds nothing
/// that Markdown reads as a sign.
pub fn is_id(cell: &str) -> bool {
    let plain = |letter: char| letter.is_alphanumeric() || "._-~/:+()".contains(letter);
    cell.len() <= LONGEST
        && cell.starts_with(|first: char| first.is_ascii_lowercase())
        && cell.chars().all(plain)
}
