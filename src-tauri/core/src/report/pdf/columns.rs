//! Widths of a table's columns, from what stands in them.
//!
//! Must not draw. Codes, numbers, money and dates take what they need; words share
//! the rest by weight; where all that does not fit, the table is set smaller.

use super::breaking;
use super::fonts::Face;
use super::setter::Setter;
use super::style::{CELL, COLUMN, MEASURE, TextStyle};
use crate::report::{Cell, Column, ColumnKind, Row, RowKind, Value};

/// White left and right of a cell's text in a table of full size.
const PAD: f32 = 5.5;
/// Indent of each depth of a tree.
pub const INDENT: f32 = 11.0;
/// How small a table may become before its words are broken.
const SCALES: [f32; 5] = [1.0, 0.92, 0.84, 0.76, 0.68];
/// What a row is about stands in its weightiest words; narrower than this part of the page
/// they become a tower of single words. Down to `SMALLEST_FOR_COMFORT` the table is set
/// smaller for their sake.
const COMFORT: f32 = 0.24;
const SMALLEST_FOR_COMFORT: f32 = 0.84;

/// How a table is set.
pub struct Grid {
    /// Width of each column with its white.
    pub widths: Vec<f32>,
    /// Style of cells.
    pub cell: TextStyle,
    /// Style of column headings.
    pub head: TextStyle,
    /// The column that is indented by depth.
    pub tree: usize,
    /// White left and right of a cell's text.
    pub pad: f32,
}

/// The column that shows the depth of a tree: the weightiest words, the first of equals.
fn tree(columns: &[Column]) -> usize {
    let words = |column: &&Column| column.kind == ColumnKind::Text;
    let most = columns.iter().filter(words).map(|column| column.weight).max();
    columns.iter().position(|column| words(&column) && Some(column.weight) == most).unwrap_or(0)
}

/// What a column asks for, white included.
#[derive(Clone, Copy, Default)]
struct Ask {
    least: f32,
    natural: f32,
    weight: f32,
    words: bool,
}

/// Whether a column's text ends at its right edge.
pub fn right(kind: ColumnKind) -> bool {
    matches!(kind, ColumnKind::Number | ColumnKind::Money)
}

/// The style of a cell by what its column holds.
pub fn style(kind: ColumnKind, style: TextStyle) -> TextStyle {
    if kind == ColumnKind::Text { style } else { style.tabular() }
}

/// Chooses sizes and widths for a table as wide as the page's text.
pub fn grid(setter: &mut Setter, columns: &[Column], rows: &[Row]) -> Grid {
    let tree = tree(columns);
    let mut asks = Vec::new();
    let mut scale = 1.0;
    for attempt in SCALES {
        scale = attempt;
        let (cell, head) = (CELL.scaled(scale), COLUMN.scaled(scale));
        asks =
            (0..columns.len()).map(|at| ask(setter, columns, rows, at, at == tree, &cell, &head)).collect();
        let fits = asks.iter().map(|ask: &Ask| ask.least).sum::<f32>() <= MEASURE;
        if fits && (scale <= SMALLEST_FOR_COMFORT || comfortable(&asks, tree)) {
            break;
        }
    }
    Grid {
        widths: share(&asks),
        cell: CELL.scaled(scale),
        head: COLUMN.scaled(scale),
        tree,
        pad: PAD * scale,
    }
}

fn comfortable(asks: &[Ask], tree: usize) -> bool {
    asks.get(tree).is_none_or(|ask| !ask.words || share(asks)[tree] >= ask.natural.min(COMFORT * MEASURE))
}

fn ask(
    setter: &mut Setter,
    columns: &[Column],
    rows: &[Row],
    at: usize,
    tree: bool,
    cell: &TextStyle,
    head: &TextStyle,
) -> Ask {
    let column = &columns[at];
    let words = column.kind == ColumnKind::Text;
    let shaper = &mut setter.shaper;
    let title = breaking::widest(shaper, &column.title, head);
    let title_natural = breaking::natural(shaper, &column.title, head);
    let mut ask =
        Ask { least: title, natural: title_natural, weight: f32::from(column.weight.max(1)), words };
    for row in rows.iter().filter(|row| row.kind != RowKind::Group) {
        let Some(found) = row.cells.get(at) else { continue };
        let bold = matches!(row.kind, RowKind::Total | RowKind::Heading);
        let face = if bold { Face::Bold } else { Face::Regular };
        let cell = style(column.kind, cell.face(face));
        let indent = if tree { INDENT * f32::from(row.depth) } else { 0.0 };
        let unbroken = !words && keeps(column.kind, found);
        let natural = breaking::natural(shaper, &found.text, &cell) + indent;
        let least = if unbroken { natural } else { breaking::widest(shaper, &found.text, &cell) + indent };
        ask.least = ask.least.max(least);
        ask.natural = ask.natural.max(natural);
    }
    let most = if words { 0.3 } else { 0.38 } * MEASURE;
    let white = 2.0 * PAD * cell.size / CELL.size + 0.2;
    Ask { least: ask.least.min(most) + white, natural: ask.natural + white, ..ask }
}

/// Whether a cell of a column that is not words stands in one line: a broken number
/// would be read as another one.
pub fn keeps(kind: ColumnKind, cell: &Cell) -> bool {
    match cell.value {
        Value::Missing => false,
        Value::Text => kind == ColumnKind::Code,
        _ => true,
    }
}

fn share(asks: &[Ask]) -> Vec<f32> {
    let mut widths: Vec<f32> = asks.iter().map(|ask| ask.least).collect();
    let sum: f32 = widths.iter().sum();
    if sum > MEASURE {
        return squeeze(asks, widths, sum);
    }
    widen(asks, &mut widths, MEASURE - sum);
    widths
}

/// Takes what is too much from the columns of words first.
fn squeeze(asks: &[Ask], widths: Vec<f32>, sum: f32) -> Vec<f32> {
    let words: f32 = asks.iter().filter(|ask| ask.words).map(|ask| ask.least).sum();
    let over = sum - MEASURE;
    if words > 2.0 * over {
        let factor = (words - over) / words;
        return asks.iter().map(|ask| if ask.words { ask.least * factor } else { ask.least }).collect();
    }
    widths.into_iter().map(|width| width * MEASURE / sum).collect()
}

/// Gives what is left: to words up to what they need, then to the others up to what
/// they would like (a heading or a "not provided" in one line), then to words again.
fn widen(asks: &[Ask], widths: &mut [f32], left: f32) {
    let left = feed(asks, widths, left, |ask| ask.words);
    let left = feed(asks, widths, left, |ask| !ask.words);
    let any_words = asks.iter().any(|ask| ask.words);
    let takes = |ask: &Ask| if ask.words || !any_words { ask.weight } else { 0.0 };
    let weight: f32 = asks.iter().map(takes).sum();
    for (width, ask) in widths.iter_mut().zip(asks) {
        *width += left.max(0.0) * takes(ask) / weight.max(1.0);
    }
}

/// Shares `left` by weight among the chosen columns that need more; gives what remains.
fn feed(asks: &[Ask], widths: &mut [f32], mut left: f32, chosen: impl Fn(&Ask) -> bool) -> f32 {
    for _ in 0..asks.len() {
        let open = |at: &usize| chosen(&asks[*at]) && widths[*at] + 0.01 < asks[*at].natural;
        let hungry: Vec<usize> = (0..asks.len()).filter(open).collect();
        let weight: f32 = hungry.iter().map(|at| asks[*at].weight).sum();
        if hungry.is_empty() || left < 0.01 {
            break;
        }
        let mut used = 0.0;
        for at in hungry {
            let given = (left * asks[at].weight / weight).min(asks[at].natural - widths[at]);
            widths[at] += given;
            used += given;
        }
        left -= used;
    }
    left
}
