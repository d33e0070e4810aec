//! Photographs: two abreast, each above its caption and its credit.
//!
//! Must not know where they come from: a photograph is a row of a table that has a picture.

use std::collections::BTreeMap;

use super::blocks::{GAP, voiced};
use super::display::{Item, Mark, Shape};
use super::flow::Strip;
use super::setter::{Numbered, Part, Setter, Stack, height, items};
use super::style::{LEFT, PHOTO, TILE_NOTE};
use super::tags::{NodeId, Role};
use crate::report::passage::Picture;
use crate::report::{Row, Value};

const GUTTER: f32 = 14.0;
/// White between a photograph and its caption.
const BELOW: f32 = 5.0;
/// No photograph is taller.
const TALLEST: f32 = 200.0;
/// Points of a picture are printed no larger than this.
pub const COARSEST: f32 = 1.0 / 1.4;

/// Whether the rows of a table are photographs.
pub fn shows(photos: &BTreeMap<String, Picture>, rows: &[Row]) -> bool {
    rows.iter().any(|row| row.cells.first().is_some_and(|cell| photos.contains_key(&cell.id)))
}

/// Sets the photographs; a row without a picture keeps its words.
pub fn set(setter: &mut Setter, parent: NodeId, rows: &[Row]) {
    let width = (setter.sheet.measure() - GUTTER) / 2.0;
    for pair in rows.chunks(2) {
        let mut tiles = Vec::new();
        for (at, row) in pair.iter().enumerate() {
            tiles.push(tile(setter, parent, row, LEFT + at as f32 * (width + GUTTER), width));
        }
        let tallest = tiles.iter().map(|tile| tile.picture).fold(0.0, f32::max);
        let words = tiles.iter().map(|tile| height(&tile.words)).fold(0.0, f32::max);
        let drawn = tiles.into_iter().flat_map(|tile| {
            let raised = tile.drawn.map(|item| item.lowered(tallest - tile.picture));
            let below = tallest + BELOW;
            raised.into_iter().chain(items(&tile.words).into_iter().map(move |(_, item)| item.lowered(below)))
        });
        let items = drawn.collect();
        setter.push(Strip { before: GAP, height: tallest + BELOW + words, items, ..Strip::default() });
    }
}

/// A photograph and the words below it.
struct Tile {
    picture: f32,
    drawn: Option<Item>,
    words: Stack,
}

fn tile(setter: &mut Setter, parent: NodeId, row: &Row, x: f32, width: f32) -> Tile {
    let found = row.cells.first().and_then(|cell| setter.photos.get(&cell.id).cloned());
    let drawn = found.map(|picture| {
        let node = setter.tree.add(parent, Role::Figure);
        setter.tree.nodes[node.0].alternative = Some(picture.alternative.clone());
        let (wide, high) = (picture.width as f32, picture.height as f32);
        let scale = (width / wide).min(TALLEST / high).min(COARSEST);
        let points = (picture.width, picture.height);
        let shape = Shape::Picture { width: wide * scale, height: high * scale, points, jpeg: picture.jpeg };
        (Item { mark: Mark::Node(node), x, y: 0.0, shape }, high * scale)
    });
    let (drawn, picture) = drawn.map_or((None, 0.0), |(item, tall)| (Some(item), tall));
    let words = words(setter, parent, row, x, width);
    Tile { picture, drawn, words }
}

/// The caption with its number, the credit, the day.
fn words(setter: &mut Setter, parent: NodeId, row: &Row, x: f32, width: f32) -> Stack {
    let mut parts = Vec::new();
    for (at, cell) in row.cells.iter().enumerate() {
        if at > 0 && cell.value == Value::Missing {
            continue;
        }
        let node = setter.tree.add(parent, Role::P);
        setter.says(node, cell);
        let caption = at == 0;
        let text =
            if caption { setter.captions.next(Numbered::Figure, &cell.text) } else { cell.text.clone() };
        let style = if caption { PHOTO } else { TILE_NOTE };
        let above = if caption { 0.0 } else { 1.0 };
        parts.push(Part { above, ..setter.part(&text, voiced(cell, style), width, node) });
    }
    Stack { x, width, right: false, parts }
}
