//! Key figures: large numerals side by side, each with what it counts.
//!
//! Must not know other blocks.

use super::blocks::{GAP, voiced};
use super::breaking;
use super::display::{Item, Mark};
use super::flow::Strip;
use super::setter::{Part, Setter, Stack, height, items};
use super::style::{LEFT, MEASURE, NUMERAL, TEAL, TILE_LABEL, TILE_NOTE, TINT, TextStyle};
use super::tags::{NodeId, Role};
use crate::report::{Figure, Value};

const GUTTER: f32 = 9.0;
const PAD: f32 = 10.0;
/// A numeral is not set smaller than this share of its size; then it is broken.
const SMALLEST: f32 = 0.55;

/// Sets figures in rows of equal tiles.
pub fn set(setter: &mut Setter, parent: NodeId, figures: &[Figure]) {
    if figures.is_empty() {
        return;
    }
    let list = setter.tree.add(parent, Role::L);
    let count = abreast(figures.len());
    let width = (MEASURE - GUTTER * (count - 1) as f32) / count as f32;
    for (at, figures) in figures.chunks(count).enumerate() {
        let stacks: Vec<Stack> = figures
            .iter()
            .enumerate()
            .map(|(column, figure)| {
                tile(setter, list, figure, LEFT + (width + GUTTER) * column as f32, width)
            })
            .collect();
        let before = if at == 0 { GAP } else { GUTTER };
        setter.strips.push(Strip { before, ..tiles(&stacks, width) });
    }
}

/// How many tiles stand side by side, so that rows are even.
fn abreast(count: usize) -> usize {
    match count {
        0..=4 => count.max(2),
        5 | 6 | 9 => 3,
        _ => 4,
    }
}

fn tiles(stacks: &[Stack], width: f32) -> Strip {
    let tallest = stacks.iter().map(height).fold(0.0, f32::max) + 2.0 * PAD;
    let mut drawn = Vec::new();
    for stack in stacks {
        let left = stack.x - PAD;
        drawn.push(Item::rect(left, 0.0, width, tallest, TINT));
        drawn.push(Item::rect(left, 0.0, width, 2.0, TEAL));
        drawn.extend(items(stack).into_iter().map(|(_, item)| item.lowered(PAD)));
    }
    Strip { height: tallest, items: drawn, ..Strip::default() }
}

fn tile(setter: &mut Setter, list: NodeId, figure: &Figure, x: f32, width: f32) -> Stack {
    setter.shaper.at(&figure.cell.id);
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
    setter.speaks(node, figure.cell.lang);
    let style = fitted(setter, figure, room);
    let lines = setter.lines(&figure.cell.text, &style, room);
    // Smaller numerals stand in a line as tall as the large ones, so that labels align.
    let single = lines.len() <= 1;
    let style = if single { TextStyle { leading: NUMERAL.leading, ..style } } else { style };
    Part { style, mark: Mark::Node(node), above: 0.0, lines }
}

fn fitted(setter: &mut Setter, figure: &Figure, room: f32) -> TextStyle {
    let style = match figure.cell.value {
        Value::Missing => return voiced(&figure.cell, NUMERAL).scaled(0.5),
        Value::Text => NUMERAL.scaled(0.67),
        _ => NUMERAL,
    };
    let natural = breaking::natural(&mut setter.shaper, &figure.cell.text, &style);
    let smallest = SMALLEST * NUMERAL.size / style.size;
    style.scaled((room / natural.max(1.0)).clamp(smallest, 1.0))
}
