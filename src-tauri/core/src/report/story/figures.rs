//! The figures that a text can refer to: the cells of a report that is composed.
//!
//! Must not know how a cell came about.

use std::collections::BTreeMap;

use super::reference::is_id;
use crate::domain::Source;
use crate::report::model::{Block, Cell, Column, ColumnKind, Report, Row, RowKind, Value};

/// A figure that is known.
#[derive(Clone, PartialEq, Debug)]
pub struct Known {
    /// What it is, in the report's language.
    pub label: String,
    /// What it holds.
    pub value: Value,
    /// As it is printed.
    pub text: String,
    /// Where the fact came from.
    pub source: Option<Source>,
    /// It is a figure or a date, or would be one if it were there: worth choosing.
    pub is_figure: bool,
}

/// What parts the pieces of a label.
const BETWEEN: &str = " · ";

/// Every cell of a report by its id, with what it is.
pub fn known(report: &Report) -> BTreeMap<String, Known> {
    let mut known = BTreeMap::new();
    let mut keep = |label: String, cell: &Cell, is_asked: bool| {
        if cell.text.is_empty() || !is_id(&cell.id) {
            return;
        }
        let is_figure = match cell.value {
            Value::Text => false,
            Value::Missing => is_asked,
            _ => true,
        };
        let (value, text, source) = (cell.value.clone(), cell.text.clone(), cell.source.clone());
        known.entry(cell.id.clone()).or_insert(Known { label, value, text, source, is_figure });
    };
    keep(report.kind.clone(), &report.title, false);
    report.subtitle.iter().for_each(|cell| keep(report.kind.clone(), cell, false));
    for fact in &report.cover {
        fact.cells.iter().for_each(|cell| keep(fact.label.clone(), cell, false));
    }
    for section in &report.sections {
        for block in &section.blocks {
            match block {
                Block::Paragraph { cell } => keep(section.title.clone(), cell, false),
                Block::List { items } => {
                    items.iter().for_each(|cell| keep(section.title.clone(), cell, false));
                }
                Block::Facts { rows } => {
                    let facts =
                        rows.iter().flat_map(|fact| fact.cells.iter().map(|cell| (&fact.label, cell)));
                    facts.for_each(|(label, cell)| keep(label.clone(), cell, false));
                }
                Block::Figures { figures } => {
                    figures.iter().for_each(|figure| keep(figure.label.clone(), &figure.cell, true));
                }
                Block::Table { caption, columns, rows, .. } => table(caption, columns, rows, &mut keep),
                Block::Heading { .. } | Block::Note { .. } | Block::Chart { .. } | Block::Story { .. } => {}
            }
        }
    }
    known
}

/// A cell of a table is told by its group, its row and its column.
fn table(caption: &str, columns: &[Column], rows: &[Row], keep: &mut impl FnMut(String, &Cell, bool)) {
    let mut group = "";
    for row in rows {
        let first = row.cells.first().map_or("", |cell| cell.text.as_str());
        if row.kind == RowKind::Group {
            group = first;
            row.cells.iter().for_each(|cell| keep(caption.to_owned(), cell, false));
            continue;
        }
        let named = row.cells.iter().zip(columns).find(|(cell, column)| {
            column.kind == ColumnKind::Text && cell.value == Value::Text && !cell.text.is_empty()
        });
        let name = named.map_or(first, |(cell, _)| cell.text.as_str());
        for (cell, column) in row.cells.iter().zip(columns) {
            let is_asked = matches!(column.kind, ColumnKind::Number | ColumnKind::Money | ColumnKind::Date);
            let parts = [group, name, column.title.as_str()];
            let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            keep(parts.join(BETWEEN), cell, is_asked);
        }
    }
}
