//! What a workbook cannot hold is refused before anything is written, never cut.
//!
//! Must not know how a sheet is drawn.

use crate::error::{Refused, Result};
use crate::report::model::{Block, Cell, Fact, Report};
use crate::report::passage::Passage;

/// Excel's limit for one cell, in UTF-16 units.
const LONGEST_CELL: usize = 32_767;
/// How much of a text names it in the refusal.
const SHOWN: usize = 40;

/// Refuses the first text that is longer than a cell, with the words that stand beside it.
pub fn check(report: &Report) -> Result<()> {
    cell(&report.kind, &report.title)?;
    report.subtitle.iter().try_for_each(|subtitle| cell(&report.kind, subtitle))?;
    facts(&report.cover)?;
    for section in &report.sections {
        text(&section.title, "", &section.title)?;
        section.blocks.iter().try_for_each(|one| block(&section.title, one))?;
    }
    Ok(())
}

fn block(section: &str, block: &Block) -> Result<()> {
    match block {
        Block::Heading { text: words } | Block::Note { text: words } => text(section, "", words),
        Block::Chart { data, .. } => text(section, "", &data.title),
        Block::Paragraph { cell: paragraph } => cell(section, paragraph),
        Block::Facts { rows } => facts(rows),
        Block::Figures { figures } => figures.iter().try_for_each(|figure| {
            text(&figure.label, &figure.cell.id, figure.note.as_deref().unwrap_or(""))?;
            cell(&figure.label, &figure.cell)
        }),
        Block::List { items } => items.iter().try_for_each(|item| cell(section, item)),
        // What is left of a text is its pictures.
        Block::Story { id, passages } => passages.iter().try_for_each(|passage| match passage {
            Passage::Picture { picture } => text(section, id, picture.caption.as_deref().unwrap_or("")),
            _ => Ok(()),
        }),
        Block::Table { caption, columns, rows, id } => {
            text(section, id, caption)?;
            columns.iter().try_for_each(|column| text(section, id, &column.title))?;
            let titles =
                || columns.iter().map(|column| column.title.as_str()).chain(std::iter::repeat(section));
            rows.iter().flat_map(|row| titles().zip(&row.cells)).try_for_each(|(title, one)| cell(title, one))
        }
    }
}

fn facts(rows: &[Fact]) -> Result<()> {
    let mut cells = rows.iter().flat_map(|fact| fact.cells.iter().map(move |cell| (&fact.label, cell)));
    cells.try_for_each(|(label, one)| cell(label, one))
}

fn cell(label: &str, cell: &Cell) -> Result<()> {
    text(label, &cell.id, &cell.text)
}

fn text(label: &str, id: &str, words: &str) -> Result<()> {
    if words.encode_utf16().count() <= LONGEST_CELL {
        return Ok(());
    }
    let begins: String = words.chars().take(SHOWN).collect();
    let label: String = label.chars().take(SHOWN).collect();
    Err(Refused::new("cell-too-long").at(id).with("field", label).with("text", begins).into())
}
