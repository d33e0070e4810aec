//! Separated values: what parts them is told by the first rows; quoted values may hold anything.
//!
//! Must not know encodings or what a value means. Values are cut out of the text when they are
//! asked for and never kept.

use std::borrow::Cow;

use super::{Cell, Kept, MOST_COLUMNS, MOST_ROWS, Sheet};
use crate::error::Refused;

/// What parts values, the likeliest first where several part alike.
const SEPARATORS: [char; 4] = ['\t', ';', ',', '|'];
/// Rows that tell what parts values.
const TELLING: usize = 50;
/// Signs by which a text would be a formula; a quote stands before such a text.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/// A text with what parts its values.
#[derive(Debug)]
pub(super) struct Separated {
    text: String,
    separator: char,
    /// Where the rows begin: behind a line such as `sep=;`.
    start: usize,
}

/// The only sheet of a text.
pub(super) fn sheet(name: &str, text: String) -> Result<Sheet, Refused> {
    let (separator, start) = match said(&text) {
        Some(said) => said,
        None => (told(&text), 0),
    };
    let kept = Separated { text, separator, start };
    let (mut rows, mut columns) = (0, 0);
    kept.each(&mut |row, cells| {
        let filled = cells.iter().rposition(|cell| !cell.is_empty());
        if let Some(last) = filled {
            rows = row;
            columns = columns.max(last + 1);
        }
        rows <= MOST_ROWS && columns <= MOST_COLUMNS
    });
    let too_large = |what: &str, most: usize| {
        Refused::new("table-too-large").with("file", name).with("what", what).with("most", most)
    };
    if rows > MOST_ROWS {
        return Err(too_large("rows", MOST_ROWS));
    }
    if columns > MOST_COLUMNS {
        return Err(too_large("columns", MOST_COLUMNS));
    }
    if rows == 0 {
        return Err(Refused::new("table-empty").with("file", name));
    }
    let name = name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_owned();
    Ok(Sheet { name, hidden: false, rows, columns, kept: Kept::Text(kept) })
}

/// What a first line such as `sep=;` says, and where the rows begin.
fn said(text: &str) -> Option<(char, usize)> {
    let line = text.lines().next()?;
    let sign = line.strip_prefix("sep=").or_else(|| line.strip_prefix("SEP="))?;
    let mut signs = sign.trim_end_matches('\r').chars();
    let separator = signs.next().filter(|_| signs.next().is_none())?;
    let end = text.find('\n').map_or(text.len(), |at| at + 1);
    Some((separator, end))
}

/// The sign that parts most rows alike: a comma of decimals or of a sentence does so by chance.
fn told(text: &str) -> char {
    let count = |separator: char| {
        let mut widths: Vec<usize> = Vec::new();
        let part = Part { text, separator };
        part.each(0, &mut |_, cells| {
            if cells.iter().any(|cell| !cell.is_empty()) {
                widths.push(cells.len());
            }
            widths.len() < TELLING
        });
        let usual = usual(&widths);
        let alike = widths.iter().filter(|width| **width == usual).count();
        if usual < 2 { (0, 0) } else { (alike, usual) }
    };
    let mut best = (SEPARATORS[1], (0, 0));
    for separator in SEPARATORS {
        let found = count(separator);
        if found > best.1 {
            best = (separator, found);
        }
    }
    best.0
}

/// The width that most rows have, the larger one where several are as many; rows with one cell
/// are titles.
fn usual(widths: &[usize]) -> usize {
    let count = |width: usize| widths.iter().filter(|other| **other == width).count();
    let wide = widths.iter().copied().filter(|width| *width > 1);
    wide.max_by_key(|width| (count(*width), *width)).unwrap_or(1)
}

impl Separated {
    pub(super) fn each(&self, take: &mut dyn FnMut(usize, &[Cell<'_>]) -> bool) {
        Part { text: &self.text, separator: self.separator }.each(self.start, take);
    }
}

/// A text and what parts it.
struct Part<'t> {
    text: &'t str,
    separator: char,
}

impl<'t> Part<'t> {
    /// Rows are numbered as lines that hold a row, from 1; a line that says what parts values is one.
    fn each(&self, start: usize, take: &mut dyn FnMut(usize, &[Cell<'_>]) -> bool) {
        let mut at = start;
        let mut row = usize::from(start > 0);
        let mut cells: Vec<Cell<'t>> = Vec::new();
        while at < self.text.len() {
            cells.clear();
            at = self.row(at, &mut cells);
            row += 1;
            if !take(row, &cells) {
                return;
            }
        }
    }

    /// Reads a row; where the next one begins.
    fn row(&self, mut at: usize, cells: &mut Vec<Cell<'t>>) -> usize {
        loop {
            let (cell, end) = self.value(at);
            // A row that is wider than any table is refused for its last cell; it takes no memory.
            if cells.len() < MOST_COLUMNS || (cells.len() == MOST_COLUMNS && !cell.is_empty()) {
                cells.push(cell);
            }
            match self.text[end..].chars().next() {
                Some(sign) if sign == self.separator => at = end + sign.len_utf8(),
                Some('\r') if self.text[end + 1..].starts_with('\n') => return end + 2,
                Some(_) => return end + 1,
                None => return end,
            }
        }
    }

    /// Reads a value; where it ends.
    fn value(&self, at: usize) -> (Cell<'t>, usize) {
        let rest = &self.text[at..];
        if let Some(quoted) = rest.strip_prefix('"')
            && let Some((text, length)) = self.quoted(quoted)
        {
            return (cell(text), at + 1 + length);
        }
        let end = rest.find([self.separator, '\n', '\r']).unwrap_or(rest.len());
        (cell(Cow::Borrowed(&rest[..end])), at + end)
    }

    /// What stands between quotes, and its length with the closing one; `None` where the quote
    /// is none, for nothing closes it before a separator.
    fn quoted(&self, text: &'t str) -> Option<(Cow<'t, str>, usize)> {
        let mut from = 0;
        let mut doubled = false;
        loop {
            let end = from + text.get(from..)?.find('"')?;
            let behind = &text[end + 1..];
            match behind.chars().next() {
                Some('"') => {
                    doubled = true;
                    from = end + 2;
                }
                Some(sign) if sign != self.separator && sign != '\n' && sign != '\r' => return None,
                _ => {
                    let inside = &text[..end];
                    let inside =
                        if doubled { Cow::Owned(inside.replace("\"\"", "\"")) } else { inside.into() };
                    return Some((inside, end + 1));
                }
            }
        }
    }
}

/// A quote that guards a text from being a formula is no part of it.
fn cell(text: Cow<'_, str>) -> Cell<'_> {
    if text.is_empty() {
        return Cell::Nothing;
    }
    match text.strip_prefix('\'').filter(|rest| rest.starts_with(FORMULA)).map(str::len) {
        Some(length) => {
            let from = text.len() - length;
            Cell::Text(match text {
                Cow::Borrowed(text) => Cow::Borrowed(&text[from..]),
                Cow::Owned(text) => Cow::Owned(text[from..].to_owned()),
            })
        }
        None => Cell::Text(text),
    }
}
