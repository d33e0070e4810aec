//! The columns of a sheet: how wide they are and which of them labels and values take.
//!
//! Must not know rows or formats. A sheet has one set of columns for all that stands on
//! it, so tables decide the widths and facts above them join columns.

use super::figure::Figure;
use super::measure;
use crate::domain::Lang;
use crate::report::model::{Block, Column, ColumnKind, Row, RowKind, Section};

/// First and last column of something.
pub type Span = (u16, u16);

/// A sheet without tables: label, value, remark.
const PROSE: [f64; 3] = [30.0, 30.0, 42.0];
/// Width that a sheet fills, so that sheets look alike and paragraphs have room.
const FULL: f64 = 102.0;
/// Beyond this a printed page is hard to read, so columns of words give way.
const WIDEST: f64 = 170.0;
/// Beyond this width a page lies on its side.
const PORTRAIT: f64 = 112.0;
/// Widths of a column of words: least, usual limit, limit for very long texts.
const WORDS: (f64, f64, f64) = (16.0, 60.0, 110.0);
/// Least width of a column of figures.
const FIGURES: f64 = 13.0;
/// Lines after which a text is very long.
const LONG: u32 = 24;
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
    pub fn of_tables(section: &Section, lang: Lang) -> Grid {
        let mut widths: Vec<f64> = Vec::new();
        let mut stretch: Vec<f64> = Vec::new();
        for (columns, rows) in section.blocks.iter().filter_map(table) {
            for (index, column) in columns.iter().enumerate() {
                if widths.len() == index {
                    widths.push(0.0);
                    stretch.push(0.0);
                }
                widths[index] = widths[index].max(wanted(column, index, rows, lang));
                if column.kind == ColumnKind::Text {
                    stretch[index] = stretch[index].max(f64::from(column.weight.max(1)));
                }
            }
        }
        fill(&mut widths, &stretch);
        Grid { widths }.with_room_for_values()
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

/// What a column asks for: its figures whole, its words up to a limit.
fn wanted(column: &Column, index: usize, rows: &[Row], lang: Lang) -> f64 {
    let cells =
        || rows.iter().filter(|row| row.kind != RowKind::Group).filter_map(|row| row.cells.get(index));
    let widest = cells().map(|cell| measure::width(&Figure::widest(cell, lang))).fold(0.0, f64::max);
    let widest = widest + measure::INDENT;
    // Room for the filter's button, and a heading on two lines.
    let heading = measure::longest_word(&column.title).max(measure::width(&column.title) / 2.0);
    let heading = heading * measure::BOLD + 2.0 * measure::INDENT + 1.0;
    if column.kind != ColumnKind::Text {
        let least = if column.kind == ColumnKind::Code { 0.0 } else { FIGURES };
        return (widest * measure::BOLD).max(heading).clamp(least, WORDS.1);
    }
    let long = cells().any(|cell| measure::lines(&cell.text, WORDS.1, 1.0) > LONG);
    widest.clamp(WORDS.0, if long { WORDS.2 } else { WORDS.1 }).max(heading)
}

/// Columns of words share what is left, or give way.
fn fill(widths: &mut [f64], stretch: &[f64]) {
    let (total, shares): (f64, f64) = (widths.iter().sum(), stretch.iter().sum());
    let words: f64 =
        widths.iter().zip(stretch).filter(|(_, share)| **share > 0.0).map(|(width, _)| width).sum();
    if shares == 0.0 {
        return;
    }
    for (width, share) in widths.iter_mut().zip(stretch).filter(|(_, share)| **share > 0.0) {
        if total < FULL {
            *width += (FULL - total) * share / shares;
        } else if total > WIDEST {
            *width = (*width - (total - WIDEST) * *width / words).max(WORDS.0);
        }
    }
}
