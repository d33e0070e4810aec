//! The columns of a sheet: how wide they are and which of them labels and values take.
//!
//! Must not know rows or formats. A sheet has one set of columns for all that stands on
//! it, so tables decide the widths and facts above them join columns.

use super::figure::Figure;
use super::measure;
use crate::domain::Lang;
use crate::report::model::{Block, Cell, Column, ColumnKind, Row, RowKind, Section, Value};

/// First and last column of something.
pub type Span = (u16, u16);

/// A sheet without tables: label, value, remark.
const PROSE: [f64; 3] = [33.0, 30.0, 39.0];
/// Width that a sheet fills, so that sheets look alike and paragraphs have room.
const FULL: f64 = 102.0;
/// The same of a page that lies on its side, and beyond what its columns of words give way.
const LANDSCAPE: (f64, f64) = (150.0, 230.0);
/// What an upright page is filled with, and beyond what its columns of words give way.
const PORTRAIT_PAGE: (f64, f64) = (FULL, WIDEST);
/// Titles wider than this take four lines.
const LONG_TITLE: f64 = 32.0;
/// Least width of the words that say what a row is about.
const TREE: f64 = 30.0;
/// Room for a sentence in a column that people fill in.
const OPEN: f64 = 36.0;
/// Beyond this a printed page is hard to read, so columns of words give way.
const WIDEST: f64 = 180.0;
/// Beyond this width a page lies on its side.
const PORTRAIT: f64 = 112.0;
/// Widths of a column of words: least, usual limit, limit for very long texts.
const WORDS: (f64, f64, f64) = (16.0, 60.0, 110.0);
/// Least width of a column of figures.
const FIGURES: f64 = 13.0;
/// Lines after which a text outgrows a row.
const LONG: u32 = 28;
/// Least width of labels and of values beside them.
const LABEL: f64 = 24.0;
const VALUE: f64 = 32.0;

/// The columns of one sheet.
#[derive(Clone, Debug)]
pub struct Grid {
    widths: Vec<f64>,
}

impl Grid {
    /// Columns for sections without a table.
    pub fn prose() -> Grid {
        Grid { widths: PROSE.to_vec() }
    }

    /// Columns that fit every table of a section.
    pub fn of_tables(section: &Section, lang: Lang, landscape: bool) -> Grid {
        let mut wants: Vec<Want> = Vec::new();
        for (columns, rows) in section.blocks.iter().filter_map(table) {
            for (index, column) in columns.iter().enumerate() {
                let want = want(column, index, rows, lang);
                match wants.get_mut(index) {
                    Some(other) => *other = other.both(want),
                    None => wants.push(want),
                }
            }
        }
        Grid { widths: shared_out(&wants, if landscape { LANDSCAPE } else { PORTRAIT_PAGE }) }
            .with_room_for_values()
    }

    /// Width of each column.
    pub fn widths(&self) -> &[f64] {
        &self.widths
    }

    /// A printed page of this sheet lies on its side.
    pub fn is_wide(&self) -> bool {
        self.widths.iter().sum::<f64>() > PORTRAIT
    }

    /// Width of the columns of a span.
    pub fn width(&self, span: Span) -> f64 {
        self.widths.iter().take(usize::from(span.1) + 1).skip(usize::from(span.0)).sum()
    }

    /// Every column.
    pub fn all(&self) -> Span {
        (0, self.last())
    }

    /// The columns of a label.
    pub fn label(&self) -> Span {
        self.reaching(0, LABEL, self.last().saturating_sub(1))
    }

    /// The columns right of a label.
    pub fn value(&self) -> Span {
        (self.label().1 + 1, self.last())
    }

    /// The columns of a key figure of this width, and those left for its remark.
    pub fn figure(&self, needed: f64) -> (Span, Option<Span>) {
        let value = self.value();
        let figure = self.reaching(value.0, needed.max(LABEL), value.1);
        let left = (figure.1 + 1, value.1);
        (figure, (left.0 <= left.1 && self.width(left) >= LABEL).then_some(left))
    }

    fn last(&self) -> u16 {
        u16::try_from(self.widths.len().saturating_sub(1)).unwrap_or(u16::MAX)
    }

    /// From `first` as far as `width` needs, at most to `last`.
    fn reaching(&self, first: u16, width: f64, last: u16) -> Span {
        let end = (first..=last).find(|end| self.width((first, *end)) >= width);
        (first, end.unwrap_or(last.max(first)))
    }

    /// Narrow or single columns get one more at the end.
    fn with_room_for_values(mut self) -> Grid {
        if self.widths.len() < 2 || self.width(self.value()) < VALUE {
            self.widths.push(VALUE);
        }
        self
    }
}

fn table(block: &Block) -> Option<(&[Column], &[Row])> {
    match block {
        Block::Table { columns, rows, .. } => Some((columns, rows)),
        _ => None,
    }
}

/// What a column asks for.
#[derive(Clone, Copy, Debug)]
struct Want {
    /// Usual width.
    width: f64,
    /// Width below which something would be cut.
    least: f64,
    /// Share of the width that is left; 0 for figures.
    share: f64,
}

impl Want {
    /// What two tables ask for that stand one below the other.
    fn both(self, other: Want) -> Want {
        Want {
            width: self.width.max(other.width),
            least: self.least.max(other.least),
            share: self.share.max(other.share),
        }
    }
}

/// Figures are shown whole; words take lines.
fn want(column: &Column, index: usize, rows: &[Row], lang: Lang) -> Want {
    let body = rows.iter().filter(|row| row.kind != RowKind::Group);
    let cells: Vec<&Cell> = body.filter_map(|row| row.cells.get(index)).collect();
    let widest =
        cells.iter().map(|cell| room(cell, lang, column.one_currency)).fold(0.0, f64::max) + measure::INDENT;
    // Room for the filter's button, and a heading on two lines.
    let title = measure::width(&column.title);
    let heading =
        measure::longest_word(&column.title).max(title / if title > LONG_TITLE { 4.0 } else { 2.0 });
    let heading = heading * measure::BOLD + 2.0 * measure::INDENT + 1.0;
    if column.kind != ColumnKind::Text {
        let least = if column.kind == ColumnKind::Code { 0.0 } else { FIGURES };
        let width = (widest * measure::BOLD).max(heading).clamp(least, WORDS.1);
        return Want { width, least: width, share: 0.0 };
    }
    let least = match (column.fill.is_some(), column.weight) {
        (true, 2..) => OPEN,
        (false, 4..) => TREE,
        _ => WORDS.0,
    };
    let least = cells.iter().map(|cell| width_of_long(&cell.text)).fold(least, f64::max);
    let width = widest.min(WORDS.1).max(least).max(heading);
    Want { width, least, share: f64::from(column.weight.max(1)) }
}

fn room(cell: &Cell, lang: Lang, one_currency: bool) -> f64 {
    match cell.value {
        // "Not provided" may stand on two lines.
        Value::Missing => measure::longest_word(&cell.text),
        _ => measure::width(&Figure::widest(cell, lang, one_currency)),
    }
}

/// The narrowest column in which a text does not outgrow a row, up to a limit.
fn width_of_long(text: &str) -> f64 {
    let mut width = WORDS.0;
    while width < WORDS.2 && measure::lines(text, width - 2.0 * measure::INDENT, 1.0) > LONG {
        width += 4.0;
    }
    width
}

/// Columns of words share what is left, or give way.
fn shared_out(wants: &[Want], (full, most): (f64, f64)) -> Vec<f64> {
    let total: f64 = wants.iter().map(|want| want.width).sum();
    let shares: f64 = wants.iter().map(|want| want.share).sum();
    let spare: f64 = wants.iter().map(|want| want.width - want.least).sum();
    let width = |want: &Want| {
        if shares > 0.0 && total < full {
            want.width + (full - total) * want.share / shares
        } else if spare > 0.0 && total > most {
            let over = (total - most).min(spare);
            want.width - over * (want.width - want.least) / spare
        } else {
            want.width
        }
    };
    wants.iter().map(width).collect()
}
