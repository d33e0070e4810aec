//! The blocks of a section: headings, paragraphs, lists, notes.
//!
//! Must not know where pages end; facts, tables and key figures have their own files.

use super::display::{Item, Mark, Shape};
use super::flow::Strip;
use super::notes::{self, Captioned};
use super::setter::{Part, Setter};
use super::shape::Run;
use super::style::{
    BODY, HEADING_1, HEADING_2, HEADING_3, HEADING_4, LEFT, NOTE, TEAL, TEAL_MID, TINT, TextStyle,
};
use super::tags::{NodeId, Role};
use super::{chart, facts, figures, photos, table};
use crate::report::{Block, Cell, Column, Row, RowKind, Section, Value};
use std::rc::Rc;

/// A paragraph of so many lines does not make a section worth beginning at the foot of a page.
const FEW_LINES: usize = 2;

/// White between blocks.
pub const GAP: f32 = 11.0;

/// Sets a section with its heading.
pub fn section(setter: &mut Setter, section: &Section, continued: Option<&str>) {
    let node = setter.tree.add(super::tags::Tree::ROOT, Role::Sect);
    setter.shaper.at(&section.id);
    heading(setter, node, &section.title, 1);
    let mut above = section.title.as_str();
    // The caption of what stands above, while nothing but notes follow it.
    let mut captioned = None;
    for block in &section.blocks {
        setter.shaper.at(&section.id);
        match (block, captioned) {
            (Block::Note { text }, Some(captioned)) => notes::set(setter, node, captioned, text),
            _ => captioned = set(setter, node, block, above, continued),
        }
        above = if let Block::Heading { text } = block { text } else { "" };
    }
}

/// `above` is the heading directly above, if any. Gives back the caption of a table or a chart.
fn set(
    setter: &mut Setter,
    node: NodeId,
    block: &Block,
    above: &str,
    continued: Option<&str>,
) -> Option<Captioned> {
    match block {
        Block::Heading { text } => heading(setter, node, text, 2),
        Block::Paragraph { cell } => {
            let first = setter.strips.len();
            paragraph(setter, node, cell);
            // "Not provided" below a heading is no end for a page.
            if !above.is_empty() && setter.strips.len() - first <= FEW_LINES {
                setter.strips.iter_mut().skip(first).for_each(|strip| strip.hold = true);
            }
        }
        Block::Facts { rows } => {
            let width = setter.sheet.measure();
            facts::set(setter, node, rows, width, true);
        }
        Block::Figures { figures } => figures::set(setter, node, figures),
        Block::Table { rows, columns, .. } if photos::shows(&setter.photos, rows) => {
            photographs(setter, node, columns, rows);
        }
        Block::Table { caption, columns, rows, .. } => {
            let title = table::Title {
                caption,
                said: !caption.is_empty() && above.ends_with(caption.as_str()),
                continued,
            };
            // What is said aside is for workbooks, where there is room.
            let printed: Vec<usize> = (0..columns.len()).filter(|at| !columns[*at].aside).collect();
            if printed.len() == columns.len() {
                return table::set(setter, node, &title, columns, rows);
            }
            let rows = only(&printed, rows);
            let columns: Vec<Column> = printed.iter().map(|at| columns[*at].clone()).collect();
            return table::set(setter, node, &title, &columns, &rows);
        }
        Block::Chart { aside: true, .. } => {}
        Block::Chart { drawn, data, .. } => return chart::set(setter, node, *drawn, data, above),
        Block::Story { id, passages } => super::story::set(setter, node, id, passages, continued),
        Block::List { items } => list(setter, node, items),
        Block::Note { text } => note(setter, node, text, !above.is_empty()),
    }
    None
}

/// The rows with these columns only.
fn only(columns: &[usize], rows: &[Row]) -> Vec<Row> {
    let kept = |row: &Row| match row.kind {
        RowKind::Group => row.clone(),
        _ => Row { cells: columns.iter().filter_map(|at| row.cells.get(*at).cloned()).collect(), ..*row },
    };
    rows.iter().map(kept).collect()
}

fn photographs(setter: &mut Setter, node: NodeId, columns: &[Column], rows: &[Row]) {
    let printed: Vec<usize> = (0..columns.len()).filter(|at| !columns[*at].aside).collect();
    photos::set(setter, node, &only(&printed, rows));
}

/// Sets a heading of the report: 1 of a section, 2 within it, 3 and 4 in what people write.
pub fn heading(setter: &mut Setter, parent: NodeId, text: &str, level: u8) {
    if text.trim().is_empty() {
        return;
    }
    let (role, style, before) = match level {
        1 => (Role::H1, HEADING_1, 30.0),
        2 => (Role::H2, HEADING_2, 17.0),
        3 => (Role::H3, HEADING_3, 13.0),
        _ => (Role::H4, HEADING_4, 12.0),
    };
    let node = setter.tree.add(parent, role);
    let width = setter.sheet.measure();
    let part = setter.part(text, style, width, node);
    let first = setter.strips.len();
    setter.flow(&part, LEFT, width, before);
    let number = setter.headings.len();
    for strip in setter.strips.iter_mut().skip(first) {
        strip.keep = true;
    }
    if let Some(strip) = setter.strips.get_mut(first) {
        strip.heading = Some(number);
        setter.headings.push((text.to_owned(), level));
    }
    if level == 1 {
        let rule = Item::rect(LEFT, 4.0, 34.0, 2.0, TEAL_MID);
        setter.push(Strip { height: 7.0, keep: true, items: vec![rule], ..Strip::default() });
    }
}

/// The style of a cell's text: what is missing is muted.
pub fn voiced(cell: &Cell, style: TextStyle) -> TextStyle {
    if matches!(cell.value, Value::Missing) { style.missing() } else { style }
}

fn paragraph(setter: &mut Setter, parent: NodeId, cell: &Cell) {
    let (style, width) = (voiced(cell, BODY), setter.sheet.measure());
    let mut before = GAP - 2.0;
    for text in cell.text.split('\n').filter(|text| !text.trim().is_empty()) {
        let node = setter.tree.add(parent, Role::P);
        setter.says(node, cell);
        let lines = setter.hyphenated(text, &style, width, cell.lang);
        let part = Part { style, mark: Mark::Node(node), above: 0.0, lines, styles: Vec::new() };
        setter.flow(&part, LEFT, width, before);
        before = 5.0;
    }
}

fn list(setter: &mut Setter, parent: NodeId, cells: &[Cell]) {
    if cells.is_empty() {
        return;
    }
    let list = setter.tree.add(parent, Role::L);
    let indent = 14.0;
    let width = setter.sheet.measure() - indent;
    for (at, cell) in cells.iter().enumerate() {
        let li = setter.tree.add(list, Role::Li);
        let label = setter.tree.add(li, Role::Lbl);
        let node = setter.tree.add(li, Role::LBody);
        setter.says(node, cell);
        let style = voiced(cell, BODY);
        let lines = setter.hyphenated(&cell.text, &style, width, cell.lang);
        let part = Part { style, mark: Mark::Node(node), above: 0.0, lines, styles: Vec::new() };
        let first = setter.strips.len();
        setter.flow(&part, LEFT + indent, width, if at == 0 { GAP - 3.0 } else { 3.5 });
        let bullet = bullet(setter, label, &style);
        if let Some(strip) = setter.strips.get_mut(first) {
            strip.items.insert(0, bullet);
        }
    }
}

fn bullet(setter: &mut Setter, node: NodeId, style: &TextStyle) -> Item {
    let dot: Vec<Rc<Run>> = setter.shaper.word(style, false, "•").to_vec();
    let shape = Shape::Text { runs: dot, size: style.size, colour: TEAL };
    Item { mark: Mark::Node(node), x: LEFT + 2.0, y: style.rise(), shape }
}

/// A remark stays with what it is about: what follows where it stands directly below
/// a heading, what precedes it elsewhere.
fn note(setter: &mut Setter, parent: NodeId, text: &str, opens: bool) {
    if text.trim().is_empty() {
        return;
    }
    let around = setter.sheet;
    if let Some(strip) = setter.strips.last_mut() {
        strip.keep = true;
        setter.sheet = strip.sheet;
    }
    let node = setter.tree.add(parent, Role::Remark);
    let (indent, pad, width) = (12.0, 6.0, setter.sheet.measure());
    let part = setter.part(text, NOTE, width - 2.0 * indent, node);
    let first = setter.strips.len();
    setter.flow(&part, LEFT + indent, width - 2.0 * indent, GAP);
    let last = setter.strips.len().saturating_sub(1);
    for (at, strip) in setter.strips.iter_mut().enumerate().skip(first) {
        let top = if at == first { pad } else { 0.0 };
        strip.height += top + if at == last { pad } else { 0.0 };
        let back = Item::rect(LEFT, 0.0, width, strip.height, TINT);
        let bar = Item::rect(LEFT, 0.0, 2.0, strip.height, TEAL_MID);
        let text = std::mem::take(&mut strip.items).into_iter().map(|item| item.lowered(top));
        strip.items = [back, bar].into_iter().chain(text).collect();
        strip.keep |= opens;
    }
    setter.sheet = around;
}
