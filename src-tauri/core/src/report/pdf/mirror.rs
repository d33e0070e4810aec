//! Pages that are read from right to left: what was laid out from the left is moved to the right.
//!
//! Must not know what is drawn. Layout knows only one direction; here each thing changes sides as a
//! whole: a line of words stays as it was shaped, in however many faces, pictures as they are. The
//! order of reading stays.

use super::display::{Area, Document, Item, Link, Page, Shape, Target};

/// Things that touch are no further apart than this.
const TOUCH: f32 = 0.05;
/// The rule below a link stands at most so far below its words.
const BELOW: f32 = 8.0;

/// Changes the sides of all pages.
pub fn turn(document: &mut Document) {
    for (number, page) in document.pages.iter_mut().enumerate() {
        let links = document.links.iter_mut().filter(|link| link.page == number);
        turn_page(page, &mut links.collect::<Vec<_>>());
    }
}

fn turn_page(page: &mut Page, links: &mut [&mut Link]) {
    let paper = page.sheet.width();
    let mut shifts: Vec<(Area, f32)> = Vec::new();
    let mut rest = page.items.as_mut_slice();
    while !rest.is_empty() {
        let (line, after) = rest.split_at_mut(line_of(rest));
        if let [item] = line
            && !matches!(item.shape, Shape::Text { .. })
        {
            turn_item(item, paper);
        } else {
            let left = line.iter().map(|item| item.x).fold(f32::MAX, f32::min);
            let right = line.iter().map(|item| item.x + visible(item)).fold(f32::MIN, f32::max);
            let shift = paper - left - right;
            shifts.extend(line.iter().filter_map(|item| Some((item.area()?, shift))));
            line.iter_mut().for_each(|item| item.x += shift);
        }
        rest = after;
    }
    for link in links {
        let shift =
            shifts.iter().find(|(area, _)| matches!(link.target, Target::Web(_)) && meets(link, area));
        let [left, top, right, bottom] = link.area;
        link.area = match shift {
            Some((_, shift)) => [left + shift, top, right + shift, bottom],
            None => [paper - right, top, paper - left, bottom],
        };
    }
}

/// How many items from the first on are words of one line, with the rules below its links.
fn line_of(items: &[Item]) -> usize {
    let mut end = None;
    let mut count = 0;
    for (at, item) in items.iter().enumerate() {
        let joins = end.is_none_or(|(x, y): (f32, f32)| (item.x - x).abs() < TOUCH && near(item, y));
        match &item.shape {
            Shape::Text { .. } if joins => {
                end = Some((item.x + wide(item), item.y));
                count = at + 1;
            }
            // Below the words that come next; those before it may be of another line.
            Shape::Rect { height, .. }
                if joins && *height < 1.0 && is_below_next(item, items.get(at + 1)) => {}
            _ => break,
        }
    }
    count.max(1)
}

fn near(item: &Item, y: f32) -> bool {
    let below = if matches!(item.shape, Shape::Text { .. }) { TOUCH } else { BELOW };
    (item.y - y).abs() < below
}

fn is_below_next(rule: &Item, next: Option<&Item>) -> bool {
    next.is_some_and(|next| {
        let words = matches!(next.shape, Shape::Text { .. });
        let as_wide = (wide(next) - wide(rule)).abs() < TOUCH && (next.x - rule.x).abs() < TOUCH;
        words && as_wide && (0.0..BELOW).contains(&(rule.y - next.y))
    })
}

/// The link lies on these words.
fn meets(link: &Link, area: &Area) -> bool {
    let [left, top, _, bottom] = link.area;
    let middle = (area[1] + area[3]) / 2.0;
    (left - area[0]).abs() < TOUCH && (top..bottom).contains(&middle)
}

fn turn_item(item: &mut Item, paper: f32) {
    let width = match &mut item.shape {
        Shape::Text { .. } => 0.0,
        Shape::Picture { width, .. } | Shape::Rect { width, .. } => *width,
        Shape::Lines { lines: points, .. } | Shape::Areas { outlines: points, .. } => {
            points.iter_mut().flatten().for_each(|point| point[0] = -point[0]);
            0.0
        }
    };
    item.x = paper - item.x - width;
}

fn wide(item: &Item) -> f32 {
    match &item.shape {
        Shape::Text { runs, size, .. } => runs.iter().map(|run| run.width).sum::<f32>() * size,
        Shape::Rect { width, .. } => *width,
        _ => 0.0,
    }
}

/// Width without the blanks at the end of a line.
fn visible(item: &Item) -> f32 {
    let blanks = match &item.shape {
        Shape::Text { runs, size, .. } => {
            let last = runs.iter().rev().take_while(|run| run.text.trim_matches(' ').is_empty());
            last.map(|run| run.width).sum::<f32>() * size
        }
        _ => 0.0,
    };
    wide(item) - blanks
}
