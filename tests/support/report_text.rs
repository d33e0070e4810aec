//! A report value as text that a person can read: for goldens, and to look at.

use std::fmt::Write as _;

use bilan_core::report::{Block, Cell, Fact, Report, Row, RowKind};

/// Every cell of a report: cover, then the sections in order.
pub fn cells(report: &Report) -> Vec<&Cell> {
    let mut cells: Vec<&Cell> = std::iter::once(&report.title).chain(&report.subtitle).collect();
    cells.extend(report.cover.iter().flat_map(|fact| &fact.cells));
    for block in report.sections.iter().flat_map(|section| &section.blocks) {
        match block {
            Block::Paragraph { cell } => cells.push(cell),
            Block::Facts { rows } => cells.extend(rows.iter().flat_map(|fact| &fact.cells)),
            Block::Figures { figures } => cells.extend(figures.iter().map(|figure| &figure.cell)),
            Block::Table { rows, .. } => cells.extend(rows.iter().flat_map(|row| &row.cells)),
            Block::List { items } => cells.extend(items),
            Block::Heading { .. } | Block::Note { .. } => {}
        }
    }
    cells
}

/// The report as it reads, without looks.
pub fn text(report: &Report) -> String {
    let mut out = format!("{}\n{}\n", report.kind.to_uppercase(), report.title.text);
    report.subtitle.iter().for_each(|subtitle| writeln!(out, "{}", subtitle.text).unwrap());
    report.cover.iter().for_each(|fact| write_fact(&mut out, fact));
    for section in &report.sections {
        write!(out, "\n== {} ==\n", section.title).unwrap();
        section.blocks.iter().for_each(|block| write_block(&mut out, block));
    }
    out
}

fn write_fact(out: &mut String, fact: &Fact) {
    let values: Vec<&str> = fact.cells.iter().map(|cell| cell.text.as_str()).collect();
    writeln!(out, "  {}: {}", fact.label, values.join(" / ")).unwrap();
}

fn write_block(out: &mut String, block: &Block) {
    match block {
        Block::Heading { text } => writeln!(out, "-- {text}").unwrap(),
        Block::Paragraph { cell } => writeln!(out, "  {}", cell.text).unwrap(),
        Block::Facts { rows } => rows.iter().for_each(|fact| write_fact(out, fact)),
        Block::Figures { figures } => {
            for figure in figures {
                writeln!(out, "  [{}] {}", figure.cell.text, figure.label).unwrap();
            }
        }
        Block::Table { caption, columns, rows, .. } => {
            let titles: Vec<&str> = columns.iter().map(|column| column.title.as_str()).collect();
            writeln!(out, "  «{caption}»\n  | {} |", titles.join(" | ")).unwrap();
            rows.iter().for_each(|row| write_row(out, row));
        }
        Block::List { items } => items.iter().for_each(|item| writeln!(out, "  • {}", item.text).unwrap()),
        Block::Note { text } => writeln!(out, "  (!) {text}").unwrap(),
    }
}

fn write_row(out: &mut String, row: &Row) {
    let texts: Vec<&str> = row.cells.iter().map(|cell| cell.text.as_str()).collect();
    let indent = "  ".repeat(usize::from(row.depth));
    match row.kind {
        RowKind::Body => writeln!(out, "  | {indent}{} |", texts.join(" | ")).unwrap(),
        RowKind::Group => writeln!(out, "  # {indent}{}", texts.join(" | ")).unwrap(),
        RowKind::Total => writeln!(out, "  = {indent}{} =", texts.join(" | ")).unwrap(),
    }
}
