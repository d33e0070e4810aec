//! Which characters of a report no font draws, before anything is set.
//!
//! Must not know where a text stands on a page.

use std::collections::BTreeSet;

use super::fonts::{Face, Fonts};
use super::shape::{Uncovered, draws_nothing};
use crate::error::Result;
use crate::report::passage;
use crate::report::{Block, Cell, Report};

/// The characters of a report that no font of the program draws, each with its place.
///
/// # Errors
/// `make-pdf` if a font of the program cannot be parsed.
pub fn uncovered(report: &Report) -> Result<Vec<Uncovered>> {
    let mut looking = Looking { fonts: Fonts::load()?, found: BTreeSet::new() };
    looking.cell(&report.title);
    report.subtitle.iter().for_each(|cell| looking.cell(cell));
    report.cover.iter().flat_map(|fact| &fact.cells).for_each(|cell| looking.cell(cell));
    for section in &report.sections {
        looking.text(&section.id, &section.title);
        section.blocks.iter().for_each(|block| looking.block(&section.id, block));
    }
    Ok(looking.found.into_iter().collect())
}

struct Looking {
    fonts: &'static Fonts,
    found: BTreeSet<Uncovered>,
}

impl Looking {
    fn block(&mut self, section: &str, block: &Block) {
        match block {
            Block::Heading { text } | Block::Note { text } => self.text(section, text),
            Block::Chart { data, .. } => {
                let names = data.series.iter().map(|series| &series.name);
                let figures = data.series.iter().flat_map(|series| &series.points).map(|point| &point.text);
                let words = [&data.title, &data.unit].into_iter().chain(&data.labels).chain(&data.notes);
                words.chain(names).chain(figures).for_each(|text| self.text(section, text));
            }
            Block::Paragraph { cell } => self.cell(cell),
            Block::List { items } => items.iter().for_each(|cell| self.cell(cell)),
            Block::Facts { rows } => rows.iter().for_each(|fact| {
                self.text(section, &fact.label);
                fact.cells.iter().for_each(|cell| self.cell(cell));
            }),
            Block::Figures { figures } => figures.iter().for_each(|figure| self.cell(&figure.cell)),
            Block::Table { id, caption, columns, rows } => {
                self.text(id, caption);
                columns.iter().for_each(|column| self.text(id, &column.title));
                rows.iter().flat_map(|row| &row.cells).for_each(|cell| self.cell(cell));
            }
            Block::Story { id, passages } => {
                let words = passages.iter().flat_map(passage::Passage::words);
                words.for_each(|words| self.text(id, &passage::text(words)));
            }
        }
    }

    fn cell(&mut self, cell: &Cell) {
        self.text(&cell.id, &cell.text);
    }

    fn text(&mut self, place: &str, text: &str) {
        if text.is_ascii() && !text.bytes().any(|byte| byte.is_ascii_control()) {
            return;
        }
        let seen = |character: &char| !character.is_whitespace() && !draws_nothing(*character);
        for character in text.chars().filter(seen) {
            if self.fonts.covering(Face::Regular, character).is_none() {
                self.found.insert(Uncovered { character, place: place.to_owned() });
            }
        }
    }
}
