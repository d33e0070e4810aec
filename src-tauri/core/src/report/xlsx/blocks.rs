//! Sections and their blocks, one below the other.
//!
//! Must not know which sheet they stand on.

use rust_xlsxwriter::XlsxError;

use super::look::Part;
use super::measure;
use super::page::{Page, Piece, Says};
use super::plan::Planned;
use super::{chart, story, table};
use crate::report::model::{Block, Fact, Figure, Section, Value};

/// Space between sections.
const GAP: f64 = 16.0;
/// Height of a heading.
const HEADING: f64 = 24.0;
/// Height of a section's title.
const TITLE: f64 = 32.0;
/// A few lines of a text, or the first facts.
const BEGINNING: f64 = 44.0;
/// Space after a block.
pub const SMALL_GAP: f64 = 6.0;

/// The sections of a sheet.
pub fn sections(page: &mut Page<'_>, planned: &Planned<'_>) -> Result<(), XlsxError> {
    for section in &planned.sections {
        if page.row() > 0 {
            page.end_row(GAP)?;
        }
        self::section(page, section)?;
    }
    Ok(())
}

fn section(page: &mut Page<'_>, section: &Section) -> Result<(), XlsxError> {
    page.keep(TITLE + SMALL_GAP + begins(page, &section.blocks));
    title(page, &section.title)?;
    page.end_row(SMALL_GAP)?;
    let mut above = section.title.as_str();
    for (at, one) in section.blocks.iter().enumerate() {
        // A heading is not left alone at the foot of a printed page, nor the head of a table.
        if matches!(one, Block::Heading { .. } | Block::Table { .. }) {
            page.keep(begins(page, section.blocks.get(at..).unwrap_or_default()));
        }
        block(page, above, one)?;
        above = if let Block::Heading { text } = one { text } else { &section.title };
    }
    Ok(())
}

/// Points of what these blocks begin with, which is not parted from what stands above it.
fn begins(page: &Page<'_>, blocks: &[Block]) -> f64 {
    match blocks.split_first() {
        None => 0.0,
        Some((Block::Heading { .. }, below)) => HEADING + begins(page, below),
        Some((Block::Chart { drawn, data, .. }, _)) => chart::room(*drawn, data),
        Some((Block::Table { id, caption, columns, rows }, _)) => {
            HEADING + table::begins(page, &table::Shape { id, caption, columns, rows })
        }
        Some(_) => BEGINNING,
    }
}

/// The title of a section over the whole width.
pub fn title(page: &mut Page<'_>, text: &str) -> Result<(), XlsxError> {
    band(page, Part::Section, Says::Words(text))
}

/// `above` is the heading that the block stands under.
fn block(page: &mut Page<'_>, above: &str, block: &Block) -> Result<(), XlsxError> {
    match block {
        Block::Heading { text } => band(page, Part::Heading, Says::Words(text)),
        Block::Paragraph { cell } => band(page, Part::Paragraph, Says::Cell(cell)),
        Block::Note { text } => band(page, Part::Note, Says::Words(text)),
        Block::List { items } => {
            items.iter().try_for_each(|item| band(page, Part::Item, Says::Cell(item)))?;
            page.end_row(SMALL_GAP)
        }
        Block::Facts { rows } => facts(page, rows),
        Block::Chart { drawn, data, .. } => chart::write(page, *drawn, data, above),
        Block::Figures { figures } => {
            figures.iter().try_for_each(|figure| self::figure(page, figure))?;
            page.end_row(SMALL_GAP)
        }
        Block::Story { passages, .. } => story::pictures(page, passages),
        Block::Table { id, caption, columns, rows } => {
            // A caption that repeats the heading says nothing.
            if !caption.is_empty() && caption != above {
                band(page, Part::Caption, Says::Words(caption))?;
            }
            table::write(page, &table::Shape { id, caption, columns, rows })?;
            page.end_row(GAP)
        }
    }
}

/// One content over the whole width.
pub fn band(page: &mut Page<'_>, part: Part, says: Says<'_>) -> Result<(), XlsxError> {
    let span = page.grid.all();
    page.line(&[Piece { span, part, says }]).map(|_row| ())
}

/// Labels with their values; further values stand below the first.
pub fn facts(page: &mut Page<'_>, rows: &[Fact]) -> Result<(), XlsxError> {
    for fact in rows {
        for (index, cell) in fact.cells.iter().enumerate() {
            let label = if index == 0 { fact.label.as_str() } else { "" };
            page.line(&[
                Piece { span: page.grid.label(), part: Part::Label, says: Says::Words(label) },
                Piece { span: page.grid.value(), part: Part::Fact, says: Says::Cell(cell) },
            ])?;
        }
    }
    page.end_row(SMALL_GAP)
}

/// A key figure is as large as its columns allow, and never shows as ###.
fn figure(page: &mut Page<'_>, figure: &Figure) -> Result<(), XlsxError> {
    let needed =
        |points: u8| measure::width(&figure.cell.text) * f64::from(points) / 10.0 * measure::BOLD + 2.0;
    let room = page.grid.width(page.grid.figure(0.0).0);
    let large = if figure.cell.value == Value::Missing { 10 } else { 15 };
    let points = [large, 12].into_iter().find(|points| needed(*points) <= room).unwrap_or(10);
    let (span, remark) = page.grid.figure(needed(points).min(page.grid.width(page.grid.value())));
    let note = figure.note.as_deref().unwrap_or("");
    let mut pieces = vec![
        Piece { span: page.grid.label(), part: Part::FigureLabel, says: Says::Words(&figure.label) },
        Piece { span, part: Part::Figure(points), says: Says::Cell(&figure.cell) },
    ];
    pieces.extend(remark.map(|span| Piece { span, part: Part::Remark, says: Says::Words(note) }));
    let row = page.line(&pieces)?;
    page.name_figure(&figure.cell.id, row, span.0);
    if remark.is_none() && !note.is_empty() {
        band(page, Part::Note, Says::Words(note))?;
    }
    Ok(())
}
