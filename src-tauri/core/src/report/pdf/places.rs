//! Where the report's cells stand on its pages, so that a figure that is pointed at can be found.
//!
//! Must not know how a page came about: it reads the display list.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use super::display::{Item, Mark, Page, Shape};
use super::tags::NodeId;

/// A cell's text on a page: a box in points, from the page's upper left corner.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct CellPlace {
    /// The cell's id.
    pub cell: String,
    /// The page, from 1.
    pub page: usize,
    /// Left edge.
    pub x: f32,
    /// Upper edge.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

/// How far letters reach above and below their baseline, in parts of their size.
const ASCENT: f32 = 0.95;
const DESCENT: f32 = 0.25;

/// Left, top, right, bottom.
type Area = [f32; 4];

/// One box for each page on which a cell stands. `cells` are their ids by the node that holds
/// their text.
pub fn places(pages: &[Page], cells: &BTreeMap<NodeId, String>) -> Vec<CellPlace> {
    let numbered = pages.iter().zip(1..);
    numbered.flat_map(|(page, number)| on_page(page, number, cells)).collect()
}

fn on_page(page: &Page, number: usize, cells: &BTreeMap<NodeId, String>) -> Vec<CellPlace> {
    let mut order: Vec<NodeId> = Vec::new();
    let mut areas: BTreeMap<NodeId, Area> = BTreeMap::new();
    for item in &page.items {
        let (Mark::Node(node), Some(area)) = (item.mark, area(item)) else { continue };
        if cells.contains_key(&node) {
            areas.entry(node).and_modify(|known| *known = around(*known, area)).or_insert_with(|| {
                order.push(node);
                area
            });
        }
    }
    let place = |node: NodeId| {
        let [left, top, right, bottom] = *areas.get(&node)?;
        let (cell, width, height) = (cells.get(&node)?.clone(), right - left, bottom - top);
        Some(CellPlace { cell, page: number, x: left, y: top, width, height })
    };
    order.into_iter().filter_map(place).collect()
}

/// The box of a line of text.
fn area(item: &Item) -> Option<Area> {
    let Shape::Text { runs, size, .. } = &item.shape else { return None };
    let width: f32 = runs.iter().map(|run| run.width).sum::<f32>() * size;
    let (top, bottom) = (item.y - ASCENT * size, item.y + DESCENT * size);
    (width > 0.0).then_some([item.x, top, item.x + width, bottom])
}

fn around(one: Area, other: Area) -> Area {
    [one[0].min(other[0]), one[1].min(other[1]), one[2].max(other[2]), one[3].max(other[3])]
}
