//! Pages that are read from right to left: what was laid out from the left is moved to the right.
//!
//! Must not know what is drawn. Layout knows only one direction; here each thing changes sides as a
//! whole: words stay as they were shaped, pictures as they are. The order of reading stays.

use super::display::{Document, Item, Shape};

/// Changes the sides of all pages.
pub fn turn(document: &mut Document) {
    for page in &mut document.pages {
        let paper = page.sheet.width();
        page.items.iter_mut().for_each(|item| turn_item(item, paper));
    }
    for link in &mut document.links {
        let paper = document.pages.get(link.page).map_or(0.0, |page| page.sheet.width());
        let [left, top, right, bottom] = link.area;
        link.area = [paper - right, top, paper - left, bottom];
    }
}

fn turn_item(item: &mut Item, paper: f32) {
    let width = match &mut item.shape {
        Shape::Text { runs, size, .. } => runs.iter().map(|run| run.width).sum::<f32>() * *size,
        Shape::Picture { width, .. } | Shape::Rect { width, .. } => *width,
        Shape::Lines { lines: points, .. } | Shape::Areas { outlines: points, .. } => {
            points.iter_mut().flatten().for_each(|point| point[0] = -point[0]);
            0.0
        }
    };
    item.x = paper - item.x - width;
}
