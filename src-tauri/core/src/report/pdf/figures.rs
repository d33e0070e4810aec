//! Key figures: large numerals side by side, each with what it counts.
//!
//! Must not know other blocks.

use super::blocks::{GAP, voiced};
use super::breaking;
use super::display::{Item, Mark};
use super::flow::Strip;
use super::setter::{Part, Setter, Stack, height, items};
use super::style::{LEFT, NUMERAL, TEAL, TILE_LABEL, TILE_NOTE, TINT, TextStyle};
use super::tags::{NodeId, Role};
use crate::report::{Figure, Value};

const GUTTER: f32 = 9.0;
const PAD: f32 = 10.0;
/// Words in a numeral's place are not set smaller than this share of its size.
const SMALLEST: f32 = 0.55;
/// A tile gives at most the rest of its equal share to a neighbour with a long numeral.
const NARROWEST: f32 = 0.74;

/// Sets figures in rows of tiles.
pub fn set(setter: &mut Setter, parent: NodeId, figures: &[Figure]) {
    if figures.is_empty() {
        return;
    }
    let list = setter.tree.add(parent, Role::L);
    let widths = widths(setter, figures, abreast(figures.len()));
    for (at, figures) in figures.chunks(widths.len()).enumerate() {
        let mut x = LEFT;
        let mut stacks = Vec::new();
        for (figure, width) in figures.iter().zip(&widths) {
            stacks.push(tile(setter, list, figure, x, *width));
            x += width + GUTTER;
        }
        let before = if at == 0 { GAP } else { GUTTER };
        setter.push(Strip { before, ..tiles(&stacks) });
    }
}

/// Equal columns, except that one with a long numeral takes from those with short ones.
fn widths(setter: &mut Setter, figures: &[Figure], count: usize) -> Vec<f32> {
    let equal = (setter.sheet.measure() - GUTTER * (count - 1) as f32) / count as f32;
    let mut wants = vec![equal * NARROWEST; count];
    for (at, figure) in figures.iter().enumerate() {
        let style = style(figure);
        let numeral = breaking::natural(&mut setter.shaper, &figure.cell.text, &style);
        let label = breaking::widest(&mut setter.shaper, &figure.label, &TILE_LABEL);
        wants[at % count] = wants[at % count].max(numeral.max(label) + 2.0 * PAD + 0.5);
    }
    let over: f32 = wants.iter().map(|want| (want - equal).max(0.0)).sum();
    let spare: f32 = wants.iter().map(|want| (equal - want).max(0.0)).sum();
    let moved = over.min(spare);
    let share = |part: f32, whole: f32| if whole > 0.0 { moved * part / whole } else { 0.0 };
    let width =
        |want: f32| equal + share((want - equal).max(0.0), over) - share((equal - want).max(0.0), spare);
    wants.into_iter().map(width).collect()
}

/// How many tiles stand side by side, so that rows are even.
fn abreast(count: usize) -> usize {
    match count {
        0..=4 => count.max(2),
        5 | 6 | 9 => 3,
        _ => 4,
    }
}

fn tiles(stacks: &[Stack]) -> Strip {
    let tallest = stacks.iter().map(height).fold(0.0, f32::max) + 2.0 * PAD;
    let mut drawn = Vec::new();
    for stack in stacks {
        let (left, width) = (stack.x - PAD, stack.width + 2.0 * PAD);
        drawn.push(Item::rect(left, 0.0, width, tallest, TINT));
        drawn.push(Item::rect(left, 0.0, width, 2.0, TEAL));
        drawn.extend(items(stack).into_iter().map(|(_, item)| item.lowered(PAD)));
    }
    Strip { height: tallest, items: drawn, ..Strip::default() }
}

fn tile(setter: &mut Setter, list: NodeId, figure: &Figure, x: f32, width: f32) -> Stack {
    let li = setter.tree.add(list, Role::Li);
    let body = setter.tree.add(li, Role::LBody);
    let room = width - 2.0 * PAD;
    let numeral = numeral(setter, body, figure, room);
    let label = setter.tree.add(body, Role::P);
    let mut parts = vec![numeral, Part { above: 1.0, ..setter.part(&figure.label, TILE_LABEL, room, label) }];
    if let Some(text) = &figure.note {
        let note = setter.tree.add(body, Role::P);
        parts.push(Part { above: 3.0, ..setter.part(text, TILE_NOTE, room, note) });
    }
    Stack { x: x + PAD, width: room, right: false, parts }
}

fn numeral(setter: &mut Setter, body: NodeId, figure: &Figure, room: f32) -> Part {
    let node = setter.tree.add(body, Role::P);
    setter.says(node, &figure.cell);
    let style = fitted(setter, figure, room);
    let lines = setter.lines(&figure.cell.text, &style, room);
    // Smaller numerals stand in a line as tall as the large ones, so that labels align.
    let single = lines.len() <= 1;
    let style = if single { TextStyle { leading: NUMERAL.leading, ..style } } else { style };
    Part { style, mark: Mark::Node(node), above: 0.0, lines, styles: Vec::new() }
}

fn style(figure: &Figure) -> TextStyle {
    match figure.cell.value {
        Value::Missing => voiced(&figure.cell, NUMERAL).scaled(0.5),
        Value::Text => NUMERAL.scaled(0.67),
        _ => NUMERAL,
    }
}

/// Smaller where the tile is narrow. A number always stands in one line: broken, it
/// would be read as two.
fn fitted(setter: &mut Setter, figure: &Figure, room: f32) -> TextStyle {
    let style = style(figure);
    let natural = breaking::natural(&mut setter.shaper, &figure.cell.text, &style);
    let smallest = match figure.cell.value {
        Value::Missing => 1.0,
        Value::Text => SMALLEST * NUMERAL.size / style.size,
        _ => 0.1,
    };
    style.scaled(((room - 0.1) / natural.max(1.0)).clamp(smallest, 1.0))
}
