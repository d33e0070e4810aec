//! Tables: column headings on each page, groups, trees, totals.
//!
//! Must not know the figures' meaning: what a row is stands in its kind.

use std::rc::Rc;

use super::blocks::{GAP, voiced};
use super::columns::{self, Grid};
use super::display::{Mark, Shape};
use super::flow::{Repeated, Strip, bind};
use super::fonts::Face;
use super::notes::{self, Captioned};
use super::setter::{Numbered, Part, RowLook, Setter, Stack, bottom_aligned, row};
use super::sheet::Sheet;
use super::style::{CAPTION, LEFT, LINE, MUTED, RUNNING, TEAL, TEAL_MID, TINT, TINT_GREY, TextStyle};
use super::tags::{NodeId, Role};
use super::{breaking, display::Item};
use crate::report::{Cell, Column, ColumnKind, Row, RowKind, Value};

/// What a table is called.
pub struct Title<'a> {
    /// What it shows.
    pub caption: &'a str,
    /// Whether a heading above it says the same, so that without a number it is not drawn twice.
    pub said: bool,
    /// The word for further pages.
    pub continued: Option<&'a str>,
}

/// What all rows of a table share.
struct Ruled<'a> {
    columns: &'a [Column],
    grid: Grid,
    header: Rc<Repeated>,
    /// White above and below the words of a row.
    pad: f32,
}

/// Sets a table.
/// Gives back its caption, where one is drawn.
pub fn set(
    setter: &mut Setter,
    parent: NodeId,
    title: &Title,
    columns: &[Column],
    rows: &[Row],
) -> Option<Captioned> {
    if columns.is_empty() {
        return None;
    }
    let table = setter.tree.add(parent, Role::Table);
    let around = setter.sheet;
    let grid = columns::grid(setter, columns, rows);
    if grid.sheet != around {
        setter.turn(grid.sheet);
    }
    let measure = setter.sheet.measure();
    let Title { caption, said, continued } = *title;
    let named = !caption.trim().is_empty();
    let titled = named && !said;
    let number = if named && !(said && to_be_signed(columns, rows)) {
        setter.captions.number(Numbered::Table)
    } else {
        None
    };
    let counted = number.is_some();
    let whole = number.map_or_else(|| caption.to_owned(), |number| format!("{number}. {caption}"));
    // What has a number is called by it and by its words: a list of tables is of use only with them.
    let shown = (counted || titled).then_some(&whole);
    let mut captioned = None;
    if let Some(shown) = shown {
        let node = setter.tree.add(table, Role::Caption);
        let part = setter.part(shown, CAPTION, measure - notes::ROOM, node);
        let first = setter.strips.len();
        setter.flow(&part, LEFT, measure - notes::ROOM, if titled { GAP + 2.0 } else { GAP - 5.0 });
        setter.strips.iter_mut().skip(first).for_each(|strip| strip.keep = true);
        captioned = notes::captioned(&setter.strips, first, node);
    }
    let head = head(setter, table, columns, &grid);
    let header = Rc::new(repeated(setter, &head, continued.filter(|_| named).map(|word| (&*whole, word))));
    let before = if shown.is_some() { 4.0 } else { GAP };
    setter.push(Strip { before, keep: true, ..head });
    let body = setter.tree.add(table, Role::TBody);
    let pad = pad(setter, columns, rows, &grid);
    let ruled = Ruled { columns, grid, header, pad };
    let first = setter.strips.len();
    for (at, given) in rows.iter().enumerate() {
        let next = rows.get(at + 1);
        let mut strips = match given.kind {
            RowKind::Group => group(setter, body, given, &ruled),
            _ => cells(setter, body, given, next, &ruled),
        };
        let stays = matches!(given.kind, RowKind::Group | RowKind::Heading)
            || next.is_some_and(|next| next.kind == RowKind::Total);
        if let Some(last) = strips.last_mut() {
            last.keep |= stays;
        }
        setter.append(strips);
    }
    bind(&mut setter.strips[first..]);
    setter.sheet = around;
    captioned
}

/// White above and below the words of a row.
const PAD: f32 = 3.8;
/// The least of it.
const NARROW: f32 = 2.6;
/// Tables of this many rows about fill a page.
const ABOUT_A_PAGE: std::ops::RangeInclusive<usize> = 26..=48;
/// So much of a page a heading, a caption and the headings of columns take above the first row.
const ABOVE: f32 = 104.0;

/// The white of a table's rows: less of it where a whole table then stands on one page, and a form
/// does not end with three lines overleaf.
fn pad(setter: &mut Setter, columns: &[Column], rows: &[Row], grid: &Grid) -> f32 {
    if !ABOUT_A_PAGE.contains(&rows.len()) {
        return PAD;
    }
    let mut words = 0.0;
    for row in rows {
        let shares = columns.iter().zip(&grid.widths).zip(&row.cells);
        let lines = shares.map(|((column, width), cell)| {
            let style = columns::style(column.kind, grid.cell);
            setter.lines(&cell.text, &style, width - 2.0 * grid.pad).len()
        });
        words += lines.max().unwrap_or(1) as f32 * grid.cell.leading;
    }
    let room = grid.sheet.depth() - ABOVE - words;
    let fits = room / (2.0 * rows.len() as f32);
    if (NARROW..PAD).contains(&fits) { fits } else { PAD }
}

/// Columns wider than this hold answers, not figures alone.
const ANSWERS: f32 = 130.0;

/// Whether a cell ends at the right: figures do, words among them begin at the left where there is
/// room for an answer.
fn ends_right(cell: Option<&Cell>, kind: ColumnKind, width: f32) -> bool {
    let words = cell.is_some_and(|cell| {
        matches!(cell.value, Value::Text | Value::Date(_)) && cell.text.chars().any(char::is_alphabetic)
    });
    columns::right(kind) && !(words && width > ANSWERS)
}

/// Whether a table holds nothing but room for hands to write in.
fn to_be_signed(columns: &[Column], rows: &[Row]) -> bool {
    let blank = |row: &Row| row.cells.iter().skip(1).all(|cell| cell.text.trim().is_empty());
    columns.len() > 1 && rows.iter().all(blank)
}

fn head(setter: &mut Setter, table: NodeId, columns: &[Column], grid: &Grid) -> Strip {
    let thead = setter.tree.add(table, Role::THead);
    let line = setter.tree.add(thead, Role::Tr);
    let mut x = LEFT;
    let mut stacks = Vec::new();
    for (column, width) in columns.iter().zip(&grid.widths) {
        let node = setter.tree.add(line, Role::ColumnHead);
        let room = width - 2.0 * grid.pad;
        let part = setter.part(&column.title, grid.head, room, node);
        stacks.push(Stack {
            x: x + grid.pad,
            width: room,
            right: columns::right(column.kind) && !setter.shaper.rtl,
            parts: vec![part],
        });
        x += width;
    }
    bottom_aligned(&mut stacks);
    let look = look(grid.sheet, 4.6, Some(TINT), None, Some((0.9, TEAL)));
    row(&stacks, &look, None).into_iter().next().unwrap_or_default()
}

fn look(
    sheet: Sheet,
    pad: f32,
    fill: Option<super::style::Colour>,
    above: Option<(f32, super::style::Colour)>,
    below: Option<(f32, super::style::Colour)>,
) -> RowLook {
    RowLook { x: LEFT, width: sheet.measure(), depth: sheet.depth(), pad, fill, above, below }
}

/// The column headings for further pages, below the caption with "continued".
fn repeated(setter: &mut Setter, head: &Strip, caption: Option<(&str, &str)>) -> Repeated {
    let mut items = Vec::new();
    let mut top = 0.0;
    if let Some((caption, word)) = caption {
        let text = format!("{caption} ({word})");
        let line = breaking::cut(&mut setter.shaper, &text, &RUNNING, setter.sheet.measure());
        let shape = Shape::Text { runs: line.runs, size: RUNNING.size, colour: MUTED };
        items.push(Item { mark: Mark::Pagination, x: LEFT, y: RUNNING.rise(), shape });
        top = RUNNING.leading + 3.0;
    }
    items.extend(head.items.iter().map(|item| item.repeated().lowered(top)));
    Repeated { height: top + head.height, items }
}

fn group(setter: &mut Setter, body: NodeId, given: &Row, ruled: &Ruled) -> Vec<Strip> {
    let Ruled { columns, grid, header, pad } = ruled;
    let line = setter.tree.add(body, Role::Tr);
    let node = setter.tree.add(line, Role::RowHead);
    setter.tree.span(node, columns.len());
    let measure = grid.sheet.measure();
    let indent = (grid.indent * f32::from(given.depth)).min(measure / 2.0);
    let room = measure - 2.0 * grid.pad - indent;
    let mut parts = Vec::new();
    if let Some(cell) = given.cells.first() {
        setter.says(node, cell);
        parts.push(setter.part(&cell.text, grid.cell.face(Face::Bold).colour(TEAL), room, node));
    }
    let stack = Stack { x: LEFT + grid.pad + indent, width: room, right: false, parts };
    row(&[stack], &look(grid.sheet, *pad, Some(TINT_GREY), None, Some((0.5, LINE))), Some(header))
}

fn cells(setter: &mut Setter, body: NodeId, given: &Row, next: Option<&Row>, ruled: &Ruled) -> Vec<Strip> {
    let Ruled { columns, grid, header, pad } = ruled;
    let total = given.kind == RowKind::Total;
    let has_children = next.is_some_and(|next| next.kind == RowKind::Body && next.depth > given.depth);
    let bold = total || given.kind == RowKind::Heading || (has_children && given.depth == 0);
    let line = setter.tree.add(body, Role::Tr);
    let mut x = LEFT;
    let mut stacks = Vec::new();
    for (at, (column, width)) in columns.iter().zip(&grid.widths).enumerate() {
        let node = setter.tree.add(line, Role::Td);
        // However deep the tree, half of the column is left for words.
        let indent =
            if at == grid.tree { grid.indent * f32::from(given.depth) } else { 0.0 }.min(width / 2.0);
        let room = width - 2.0 * grid.pad - indent;
        let face = if bold { Face::Bold } else { Face::Regular };
        let style = columns::style(column.kind, grid.cell.face(face));
        let parts = given.cells.get(at).map(|cell| part(setter, node, cell, column.kind, style, room));
        stacks.push(Stack {
            x: x + grid.pad + indent,
            width: room,
            right: ends_right(given.cells.get(at), column.kind, *width) && !setter.shaper.rtl,
            parts: parts.into_iter().collect(),
        });
        x += width;
    }
    let look = match given.kind {
        RowKind::Total => look(grid.sheet, pad + 0.4, Some(TINT), Some((0.9, TEAL_MID)), Some((0.5, LINE))),
        _ => look(grid.sheet, *pad, None, None, Some((0.5, LINE))),
    };
    row(&stacks, &look, Some(header))
}

fn part(
    setter: &mut Setter,
    node: NodeId,
    cell: &Cell,
    kind: ColumnKind,
    style: TextStyle,
    room: f32,
) -> Part {
    setter.says(node, cell);
    let mut style = voiced(cell, style);
    if kind != ColumnKind::Text && columns::keeps(kind, cell) {
        let natural = breaking::natural(&mut setter.shaper, &cell.text, &style);
        style.size *= (room / natural.max(1.0)).clamp(0.5, 1.0);
    }
    match setter.faces.get(&cell.id).cloned() {
        // Bold in a row that is bold anyway stays as it is.
        Some(faces) if style.face == Face::Regular => setter.part_of(&cell.text, &faces, style, room, node),
        _ => setter.part(&cell.text, style, room, node),
    }
}
