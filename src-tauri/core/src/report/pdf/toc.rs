//! The contents: headings with the pages they stand on, each a link.
//!
//! Must not know what stands below the headings.

use super::blocks::GAP;
use super::breaking::{self, Line};
use super::display::{Item, Link, Mark, Page, Target};
use super::flow::{Paged, Place, Strip, pages};
use super::setter::{Part, Setter, placed};
use super::style::{
    CONTENTS_1, CONTENTS_2, CONTENTS_3, HEADING_1, LEFT, LINE, MEASURE, RIGHT, TEAL_MID, TextStyle,
};
use super::tags::{NodeId, Role};

/// Room for the page number.
const NUMBER: f32 = 40.0;
/// Indent of headings within a section.
const INDENT: f32 = 16.0;

/// How close the entries of a contents stand, from the usual to what is still read with ease.
const CLOSE: [f32; 3] = [1.0, 0.6, 0.3];

/// How the contents are set.
#[derive(Clone, Copy)]
pub struct Close {
    air: f32,
    pages: usize,
}

impl Close {
    /// How many pages the contents take.
    pub fn pages(self) -> usize {
        self.pages
    }
}

struct Entry {
    lines: Vec<Line>,
    style: TextStyle,
    indent: f32,
    before: f32,
    /// White above and below its lines.
    pad: f32,
}

/// How the contents are set: closer where that spares a page.
pub fn close(setter: &mut Setter, title: &str) -> Close {
    let tried = CLOSE.map(|air| Close { air, pages: depth(setter, title, air) });
    let [usual, ..] = tried;
    tried.into_iter().find(|close| close.pages < usual.pages).unwrap_or(usual)
}

fn depth(setter: &mut Setter, title: &str, air: f32) -> usize {
    let head = head(setter, title).len() as f32 * HEADING_1.leading;
    let mut strips = vec![Strip { height: head + GAP, keep: true, ..Strip::default() }];
    for entry in entries(setter, air) {
        strips.push(Strip { before: entry.before, height: tall(&entry), ..Strip::default() });
    }
    pages(strips).pages.len()
}

/// Sets the contents; `places` are the headings' on pages counted from the report's first.
pub fn set(
    setter: &mut Setter,
    sect: NodeId,
    title: &str,
    close: Close,
    places: &[Place],
) -> (Vec<Page>, Vec<Link>) {
    setter.shaper.at("words.contents");
    let mut strips = vec![heading(setter, sect, title)];
    let toc = setter.tree.add(sect, Role::Toc);
    let mut links = Vec::new();
    for (number, entry) in entries(setter, close.air).into_iter().enumerate() {
        let page = places.iter().find(|place| place.number == number).map_or(0, |place| place.page);
        let entry_node = setter.tree.add(toc, Role::Toci);
        let reference = setter.tree.add(entry_node, Role::Reference);
        let node = setter.tree.add(reference, Role::Link);
        let contents = setter.headings.get(number).map(|heading| heading.0.clone()).unwrap_or_default();
        let target = Target::Heading(number);
        links.push(Link { node, page: 0, area: [0.0; 4], target, contents });
        strips.push(strip(setter, &entry, node, number, page + 1));
    }
    let Paged { pages, links: placed, .. } = pages(strips);
    for place in placed {
        if let Some(link) = links.get_mut(place.number) {
            link.page = place.page;
            link.area = [LEFT, place.y, RIGHT, place.bottom];
        }
    }
    (pages, links)
}

fn tall(entry: &Entry) -> f32 {
    entry.lines.len() as f32 * entry.style.leading + 2.0 * entry.pad
}

fn head(setter: &mut Setter, title: &str) -> Vec<Line> {
    setter.lines(title, &HEADING_1, MEASURE)
}

fn heading(setter: &mut Setter, sect: NodeId, title: &str) -> Strip {
    let node = setter.tree.add(sect, Role::H1);
    let lines = head(setter, title);
    let part = Part { style: HEADING_1, mark: Mark::Node(node), above: 0.0, lines, styles: Vec::new() };
    let line = |(at, line)| placed(line, &part, LEFT, MEASURE, false, at as f32 * HEADING_1.leading);
    let mut items: Vec<Item> = part.lines.iter().enumerate().map(line).collect();
    let bottom = part.lines.len() as f32 * HEADING_1.leading;
    items.push(Item::rect(LEFT, bottom + 4.0, 34.0, 2.0, TEAL_MID));
    Strip { height: bottom + GAP, keep: true, items, ..Strip::default() }
}

fn entries(setter: &mut Setter, air: f32) -> Vec<Entry> {
    let headings = setter.headings.clone();
    let mut entries = Vec::new();
    for (title, level) in headings {
        let (style, indent) = match level {
            1 => (CONTENTS_1, 0.0),
            2 => (CONTENTS_2, INDENT),
            _ => (CONTENTS_3, 2.0 * INDENT),
        };
        let lines = setter.lines(&title, &style, MEASURE - NUMBER - indent);
        let before = if level == 1 { 5.0 * air } else { 0.0 };
        entries.push(Entry { lines, style, indent, before, pad: 3.5 * air });
    }
    entries
}

fn strip(setter: &mut Setter, entry: &Entry, node: NodeId, number: usize, page: usize) -> Strip {
    let part = Part {
        style: entry.style,
        mark: Mark::Node(node),
        above: 0.0,
        lines: Vec::new(),
        styles: Vec::new(),
    };
    let left = LEFT + entry.indent;
    let top = entry.pad;
    let mut items = vec![Item::rect(left, tall(entry) - 0.5, RIGHT - left, 0.5, LINE)];
    for (at, line) in entry.lines.iter().enumerate() {
        let top = top + at as f32 * entry.style.leading;
        items.push(placed(line, &part, left, MEASURE - NUMBER - entry.indent, false, top));
    }
    let figure = breaking::line(&mut setter.shaper, &format!(" {page}"), &entry.style.tabular());
    let last = entry.lines.len().saturating_sub(1) as f32 * entry.style.leading;
    items.push(placed(&figure, &part, LEFT, MEASURE, true, top + last));
    Strip { before: entry.before, height: tall(entry), items, link: Some(number), ..Strip::default() }
}
