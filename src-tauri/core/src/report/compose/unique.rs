//! Cell ids are unique within a report, whatever numbering a donor uses.
//!
//! Must not know what a cell means.

use std::collections::BTreeSet;

use crate::report::model::{Block, Cell, Report, Section};

/// Where a donor gave the same number twice, the later cell gets `~2`, `~3`, …
pub(super) fn make_unique(report: &mut Report) {
    let mut taken = BTreeSet::new();
    let mut claim = |cell: &mut Cell| {
        let given = cell.id.clone();
        let mut times = 1;
        while !taken.insert(cell.id.clone()) {
            times += 1;
            cell.id = format!("{given}~{times}");
        }
    };
    claim(&mut report.title);
    report.subtitle.iter_mut().for_each(&mut claim);
    report.cover.iter_mut().flat_map(|fact| &mut fact.cells).for_each(&mut claim);
    for section in &mut report.sections {
        cells_of(section).into_iter().for_each(&mut claim);
    }
}

/// Every cell of a section.
pub(crate) fn cells_of(section: &mut Section) -> Vec<&mut Cell> {
    let mut cells = Vec::new();
    for block in &mut section.blocks {
        match block {
            Block::Paragraph { cell } => cells.push(cell),
            Block::Facts { rows } => cells.extend(rows.iter_mut().flat_map(|fact| &mut fact.cells)),
            Block::Figures { figures } => cells.extend(figures.iter_mut().map(|figure| &mut figure.cell)),
            Block::Table { rows, .. } => cells.extend(rows.iter_mut().flat_map(|row| &mut row.cells)),
            Block::List { items } => cells.extend(items),
            // What people wrote repeats cells and has none of its own.
            Block::Heading { .. } | Block::Note { .. } | Block::Chart { .. } | Block::Story { .. } => {}
        }
    }
    cells
}
