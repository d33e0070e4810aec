//! A report value as text that a person can read: for goldens, and to look at.

use std::fmt::Write as _;

use bilan_core::report::{Block, Cell, Fact, Report, Row, RowKind};
use serde_json::Value;

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
            Block::Heading { .. } | Block::Note { .. } | Block::Chart { .. } | Block::Story { .. } => {}
        }
    }
    cells
}

/// The report as JSON, one line a cell; what is null is left out.
pub fn json(report: &Report) -> String {
    let mut out = String::new();
    write_json(&mut out, &serde_json::to_value(report).expect("a report is JSON"), 0);
    out + "\n"
}

fn write_json(out: &mut String, value: &Value, depth: usize) {
    let short = |map: &serde_json::Map<String, Value>| map.contains_key("text") || map.contains_key("weight");
    match value {
        Value::Object(map) if !short(map) => {
            let kept: Vec<_> = map.iter().filter(|(_, value)| !value.is_null()).collect();
            write_lines(out, ('{', '}'), depth, &kept, |out, (key, value)| {
                write!(out, "{}: ", Value::from(key.as_str())).unwrap();
                write_json(out, value, depth + 1);
            });
        }
        Value::Array(items) if items.iter().any(|item| item.is_object()) => {
            write_lines(out, ('[', ']'), depth, items, |out, item| write_json(out, item, depth + 1));
        }
        other => out.push_str(&without_null(other).to_string()),
    }
}

fn write_lines<T>(
    out: &mut String,
    (open, close): (char, char),
    depth: usize,
    items: &[T],
    write_item: impl Fn(&mut String, &T),
) {
    out.push(open);
    for (place, item) in items.iter().enumerate() {
        let comma = if place == 0 { "" } else { "," };
        write!(out, "{comma}\n{}", " ".repeat(depth + 1)).unwrap();
        write_item(out, item);
    }
    write!(out, "\n{}{close}", " ".repeat(depth)).unwrap();
}

fn without_null(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let kept = map.iter().filter(|(_, value)| !value.is_null());
            Value::Object(kept.map(|(key, value)| (key.clone(), without_null(value))).collect())
        }
        other => other.clone(),
    }
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
        Block::Chart { data, .. } => writeln!(out, "  (chart) {}: {}", data.title, data.alt).unwrap(),
        Block::Note { text } => writeln!(out, "  (!) {text}").unwrap(),
        Block::Story { id, passages } => {
            passages.iter().flat_map(|passage| passage.plain(id)).for_each(|plain| match plain {
                Block::Story { .. } => writeln!(out, "  (picture)").unwrap(),
                plain => write_block(out, &plain),
            });
        }
    }
}

fn write_row(out: &mut String, row: &Row) {
    let texts: Vec<&str> = row.cells.iter().map(|cell| cell.text.as_str()).collect();
    let indent = "  ".repeat(usize::from(row.depth));
    match row.kind {
        RowKind::Body => writeln!(out, "  | {indent}{} |", texts.join(" | ")).unwrap(),
        RowKind::Group => writeln!(out, "  # {indent}{}", texts.join(" | ")).unwrap(),
        RowKind::Heading => writeln!(out, "  + {indent}{} |", texts.join(" | ")).unwrap(),
        RowKind::Total => writeln!(out, "  = {indent}{} =", texts.join(" | ")).unwrap(),
    }
}
