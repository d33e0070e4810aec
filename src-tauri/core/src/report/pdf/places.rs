//! Where the report's cells stand on its pages, so that a figure that is pointed at can be found.
//!
//! Must not know how a page came about: it reads the display list.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use super::display::{Area, Mark, Page, Shape, around};
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
        let (Mark::Node(node), Shape::Text { .. }, Some(area)) = (item.mark, &item.shape, item.area()) else {
            continue;
        };
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
