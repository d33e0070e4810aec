//! Widths of a table's columns, from what stands in them.
//!
//! Must not draw. Codes, numbers, money and dates take what they need; words get the rest so that
//! rows become as low as can be; where all that does not fit, the table is set smaller, and then
//! on a sheet that lies on its side.

use super::breaking;
use super::fonts::Face;
use super::setter::Setter;
use super::sheet::Sheet;
use super::style::{CELL, COLUMN, TextStyle};
use crate::report::{Cell, Column, ColumnKind, Row, RowKind, Value};

/// White left and right of a cell's text in a table of full size.
const PAD: f32 = 5.5;
/// Indent of each depth of a tree, in a table of full size.
const INDENT: f32 = 11.0;
/// Sizes that are read with ease, from the usual one.
const EASY: [f32; 3] = [1.0, 0.92, 0.84];
/// The size with which a table of few rows is spared a page on its side.
const SPARED: f32 = 0.79;
/// Sizes for what has no room else.
const SMALL: [f32; 2] = [0.76, 0.68];
/// What a row is about stands in its weightiest words; narrower than this part of the page
/// they become a tower of single words.
const COMFORT: f32 = 0.24;
/// The same in a table of few rows, which is not worth a page of its own.
const COMFORT_OF_FEW: f32 = 0.17;
/// A cell of more lines than this in a column that is narrower than this share of the page is
/// a tower, too.
const TOWERS: [(f32, f32); 2] = [(7.0, 0.17), (3.6, 0.125)];
/// Room in which a name can be written.
const BY_HAND: f32 = 76.0;
/// A table of so few rows is not worth a page of its own for a tower; its headings are one.
const FEW: usize = 12;
/// So many rows tell how wide the columns ought to be.
const SAMPLE: usize = 64;
/// A column that lacks no more than this many steps may get them at once.
const NEAR: f32 = 8.0;
/// Room is given in this many steps.
const STEPS: usize = 48;

/// How a table is set.
pub struct Grid {
    /// How the sheet lies.
    pub sheet: Sheet,
    /// Width of each column with its white.
    pub widths: Vec<f32>,
    /// Style of cells.
    pub cell: TextStyle,
    /// Style of column headings.
    pub head: TextStyle,
    /// The column that is indented by depth.
    pub tree: usize,
    /// Indent of each depth.
    pub indent: f32,
    /// White left and right of a cell's text.
    pub pad: f32,
}

/// The column that shows the depth of a tree: the weightiest words, the first of equals.
fn tree(columns: &[Column]) -> usize {
    let words = |column: &&Column| column.kind == ColumnKind::Text;
    let most = columns.iter().filter(words).map(|column| column.weight).max();
    columns.iter().position(|column| words(&column) && Some(column.weight) == most).unwrap_or(0)
}

/// What a column asks for in a table of full size, white included.
#[derive(Clone, Default)]
struct Ask {
    least: f32,
    natural: f32,
    weight: f32,
    words: bool,
    /// Widths in one line of its cells in the rows that are looked at.
    cells: Vec<f32>,
}

/// Whether a column's text ends at its right edge.
pub fn right(kind: ColumnKind) -> bool {
    matches!(kind, ColumnKind::Number | ColumnKind::Money)
}

/// The style of a cell by what its column holds.
pub fn style(kind: ColumnKind, style: TextStyle) -> TextStyle {
    if kind == ColumnKind::Text { style } else { style.tabular() }
}

/// Chooses sheet, size and widths for a table; an upright page stays upright where it can.
pub fn grid(setter: &mut Setter, columns: &[Column], rows: &[Row]) -> Grid {
    let tree = tree(columns);
    let asks: Vec<Ask> = (0..columns.len()).map(|at| ask(setter, columns, rows, at, at == tree)).collect();
    let sheets =
        if setter.sheet == Sheet::Lying { vec![Sheet::Lying] } else { vec![Sheet::Upright, Sheet::Lying] };
    let few = asks.iter().all(|ask| ask.cells.len() <= FEW);
    let spared = |sheet: Sheet| (few && sheet == Sheet::Upright).then_some(SPARED);
    let eased =
        sheets.iter().flat_map(|sheet| EASY.into_iter().chain(spared(*sheet)).map(|scale| (*sheet, scale)));
    let tried = eased.chain(SMALL.map(|scale| (Sheet::Lying, scale)));
    let mut last = (Sheet::Lying, 1.0, Vec::new());
    for (sheet, scale) in tried {
        let room = sheet.measure() / scale;
        let fits = asks.iter().map(|ask| ask.least).sum::<f32>() <= room;
        let widths = share(&asks, room);
        let good = fits && (sheet == Sheet::Lying && scale < 0.9 || comfortable(&asks, &widths, tree, room));
        last = (sheet, scale, widths);
        if good {
            break;
        }
    }
    let (sheet, scale, widths) = last;
    Grid {
        sheet,
        widths: widths.into_iter().map(|width| width * scale).collect(),
        cell: CELL.scaled(scale),
        head: COLUMN.scaled(scale),
        tree,
        indent: INDENT * scale,
        pad: PAD * scale,
    }
}

fn comfortable(asks: &[Ask], widths: &[f32], tree: usize, room: f32) -> bool {
    let few = asks.iter().all(|ask| ask.cells.len() <= FEW);
    let most = room * if few { COMFORT_OF_FEW } else { COMFORT };
    let told = |ask: &Ask, width: f32| !ask.words || width + 0.1 >= ask.natural.min(most);
    let tower = |ask: &Ask, width: f32| {
        TOWERS.iter().any(|(lines, part)| width < part * room && ask.natural > lines * width)
    };
    asks.get(tree).is_none_or(|ask| told(ask, widths[tree]))
        && (few || !asks.iter().zip(widths).any(|(ask, width)| ask.words && tower(ask, *width)))
}

fn ask(setter: &mut Setter, columns: &[Column], rows: &[Row], at: usize, tree: bool) -> Ask {
    let column = &columns[at];
    let words = column.kind == ColumnKind::Text;
    let shaper = &mut setter.shaper;
    let title = breaking::widest(shaper, &column.title, &COLUMN);
    let title_natural = breaking::natural(shaper, &column.title, &COLUMN);
    let weight = f32::from(column.weight.max(1));
    let mut ask = Ask { least: title, natural: title_natural, weight, words, cells: vec![title_natural] };
    let told: Vec<&Row> = rows.iter().filter(|row| row.kind != RowKind::Group).collect();
    let every = told.len().div_ceil(SAMPLE).max(1);
    for (number, row) in told.into_iter().enumerate() {
        let Some(found) = row.cells.get(at) else { continue };
        let bold = matches!(row.kind, RowKind::Total | RowKind::Heading);
        let cell = style(column.kind, CELL.face(if bold { Face::Bold } else { Face::Regular }));
        let indent = if tree { INDENT * f32::from(row.depth) } else { 0.0 };
        let unbroken = !words && keeps(column.kind, found);
        let natural = breaking::natural(shaper, &found.text, &cell) + indent;
        let least = if unbroken { natural } else { breaking::widest(shaper, &found.text, &cell) + indent };
        ask.least = ask.least.max(least);
        ask.natural = ask.natural.max(natural);
        if number % every == 0 {
            ask.cells.push(natural);
        }
    }
    let most = if words { 0.3 } else { 0.38 } * Sheet::Upright.measure();
    // What is filled in by hand needs a hand's room.
    let blank = |row: &Row| row.cells.get(at).is_none_or(|cell| cell.text.trim().is_empty());
    if column.fill.is_some() && words && rows.iter().all(blank) {
        ask.least = ask.least.max(BY_HAND);
        ask.natural = ask.natural.max(BY_HAND);
    }
    let white = 2.0 * PAD + 0.2;
    ask.cells.iter_mut().for_each(|cell| *cell += white);
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

fn share(asks: &[Ask], room: f32) -> Vec<f32> {
    let mut widths: Vec<f32> = asks.iter().map(|ask| ask.least).collect();
    let sum: f32 = widths.iter().sum();
    if sum > room {
        return squeeze(asks, widths, sum, room);
    }
    let left = lower(asks, &mut widths, room - sum);
    widen(asks, &mut widths, left);
    widths
}

/// Takes what is too much from the columns of words first.
fn squeeze(asks: &[Ask], widths: Vec<f32>, sum: f32, room: f32) -> Vec<f32> {
    let words: f32 = asks.iter().filter(|ask| ask.words).map(|ask| ask.least).sum();
    let over = sum - room;
    if words > 2.0 * over {
        let factor = (words - over) / words;
        return asks.iter().map(|ask| if ask.words { ask.least * factor } else { ask.least }).collect();
    }
    widths.into_iter().map(|width| width * room / sum).collect()
}

/// Gives room step by step to the column that makes the rows lower than any other would; gives
/// back what nobody needs.
fn lower(asks: &[Ask], widths: &mut [f32], mut left: f32) -> f32 {
    let count = asks.iter().map(|ask| ask.cells.len()).min().unwrap_or(0);
    let row = |row: usize, widths: &[f32]| -> f32 {
        asks.iter().zip(widths).map(|(ask, width)| tall(ask.cells[row], *width)).sum()
    };
    let mut sums: Vec<f32> = (0..count).map(|at| row(at, widths)).collect();
    let step = (left / STEPS as f32).max(1.0);
    while left > 0.01 {
        // A longer step is taken only to where every cell of a column is one line.
        let whole = |at: usize| (asks[at].natural - widths[at]).min(NEAR * step);
        let choices =
            (0..asks.len()).flat_map(|at| [step, 3.0 * step, whole(at)].map(|step| (at, step.min(left))));
        let choices = choices.filter(|(at, _)| widths[*at] + 0.01 < asks[*at].natural);
        let gains = choices.map(|(at, given)| {
            let wider = (widths[at] + given).min(asks[at].natural);
            (at, wider, gain(&asks[at], &sums, widths[at], wider))
        });
        let Some((best, wider, _)) = gains.reduce(|one, two| if two.2 > one.2 { two } else { one }) else {
            break;
        };
        for (sum, cell) in sums.iter_mut().zip(&asks[best].cells) {
            *sum += tall(*cell, wider) - tall(*cell, widths[best]);
        }
        left -= wider - widths[best];
        widths[best] = wider;
    }
    left.max(0.0)
}

/// How tall a cell is, in lines: those that it has, and those that it would have if lines could be
/// divided, so that each step is worth something. The fourth power lets the tallest cell of a row
/// weigh most.
fn tall(cell: f32, width: f32) -> f32 {
    let lines = (cell / width).max(1.0);
    (0.5 * (lines + (lines - 0.001).ceil())).powi(4)
}

/// How much lower the rows become with a wider column, for each point that it takes.
fn gain(ask: &Ask, sums: &[f32], width: f32, wider: f32) -> f32 {
    let root = |sum: f32| sum.max(1.0).sqrt().sqrt();
    let lowered =
        |(sum, cell): (&f32, &f32)| root(*sum) - root(sum - tall(*cell, width) + tall(*cell, wider));
    sums.iter().zip(&ask.cells).map(lowered).sum::<f32>() / (wider - width)
}

/// Gives what is left to words by weight; where there are none, to all.
fn widen(asks: &[Ask], widths: &mut [f32], left: f32) {
    let any_words = asks.iter().any(|ask| ask.words);
    let takes = |ask: &Ask| if ask.words || !any_words { ask.weight } else { 0.0 };
    let weight: f32 = asks.iter().map(takes).sum();
    for (width, ask) in widths.iter_mut().zip(asks) {
        *width += left.max(0.0) * takes(ask) / weight.max(1.0);
    }
}
