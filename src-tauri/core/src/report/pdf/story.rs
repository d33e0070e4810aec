//! What people wrote: paragraphs in several faces, links that can be clicked, lists, pictures.
//!
//! Must not know how it is written, nor the record. Each change of meaning within a line (a link,
//! a live figure) is a node of its own, in the order of reading.

use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

use super::blocks::{self, GAP};
use super::breaking::{Line, Styled};
use super::display::{Item, Mark, Shape, Target};
use super::flow::{Strip, Web};
use super::fonts::Face;
use super::setter::{Faces, Facet, Numbered, Setter};
use super::shape::Run;
use super::style::{BODY, LEFT, MUTED, TEAL, TEAL_LINK, TEAL_MID, TILE_NOTE, TextStyle, WARNING};
use super::table;
use super::tags::{NodeId, Role};
use crate::report::passage::{self, Inline, ListItem, Passage, Picture};
use crate::report::{Block, Row, Value};

/// Quoted words stand so far to the right.
const QUOTED: f32 = 20.0;
/// White between the paragraphs of a text.
const BETWEEN: f32 = 6.0;
/// Indent of each depth of a list.
const INDENT: f32 = 16.0;
/// A picture is not set larger than this many points to the inch ask for.
const FINEST: f32 = 110.0 / 72.0;
/// A picture takes at most this much of a page's height.
const TALLEST: f32 = 330.0;

/// Sets a text.
pub fn set(setter: &mut Setter, parent: NodeId, id: &str, passages: &[Passage], continued: Option<&str>) {
    for (at, passage) in passages.iter().enumerate() {
        let place = format!("{id}.{}", at + 1);
        setter.shaper.at(&place);
        match passage {
            Passage::Heading { level, words } => heading(setter, parent, *level, words),
            Passage::Paragraph { words } => paragraph(setter, parent, words),
            Passage::Quote { paragraphs } => quote(setter, parent, paragraphs),
            Passage::Items { entries } => items(setter, parent, entries),
            Passage::Picture { picture } => self::picture(setter, parent, picture),
            Passage::Table { rows: words, .. } => {
                for block in passage.plain(&place) {
                    if let Block::Table { columns, mut rows, .. } = block {
                        clickable(&mut rows, words);
                        setter.faces = faces(&rows, words);
                        name_figures(&mut rows, words);
                        let title = table::Title { caption: "", said: true, continued };
                        table::set(setter, parent, &title, &columns, &rows);
                    }
                }
            }
        }
    }
}

/// The faces and links of cells whose words are not all alike.
fn faces(rows: &[Row], words: &[Vec<Vec<Inline>>]) -> BTreeMap<String, Faces> {
    let mut faces = BTreeMap::new();
    for (cell, words) in rows.iter().flat_map(|row| &row.cells).zip(words.iter().flatten()) {
        if words.iter().any(|inline| inline.bold || inline.italic || inline.link.is_some()) {
            let mut end = 0;
            let facet = |inline: &Inline| {
                let start = end;
                end += inline.text.len();
                Facet { range: start..end, face: style(inline).face, link: inline.link.clone() }
            };
            faces.insert(cell.id.clone(), words.iter().map(facet).collect());
        }
    }
    faces
}

/// A link can be clicked here: its address need not be printed.
fn clickable(rows: &mut [Row], words: &[Vec<Vec<Inline>>]) {
    let cells = rows.iter_mut().flat_map(|row| &mut row.cells);
    for (cell, words) in cells.zip(words.iter().flatten()) {
        cell.text = passage::text(words);
    }
}

/// A cell that is nothing but a figure stands for that figure, where it is pointed at.
fn name_figures(rows: &mut [Row], words: &[Vec<Vec<Inline>>]) {
    let cells = rows.iter_mut().flat_map(|row| &mut row.cells);
    for (cell, words) in cells.zip(words.iter().flatten()) {
        if let Some(live) = passage::alone(words) {
            cell.id.clone_from(&live.cell);
        }
    }
}

fn heading(setter: &mut Setter, parent: NodeId, level: u8, words: &[Inline]) {
    blocks::heading(setter, parent, &passage::text(words), level + 1);
}

fn paragraph(setter: &mut Setter, parent: NodeId, words: &[Inline]) {
    let node = setter.tree.add(parent, Role::P);
    let width = setter.sheet.measure();
    flow(setter, node, words, LEFT, width, BETWEEN);
}

/// Words of others stand a little to the right, beside a bar.
fn quote(setter: &mut Setter, parent: NodeId, paragraphs: &[Vec<Inline>]) {
    let quote = setter.tree.add(parent, Role::BlockQuote);
    let first = setter.strips.len();
    let width = setter.sheet.measure() - QUOTED - INDENT;
    for (at, words) in paragraphs.iter().enumerate() {
        let node = setter.tree.add(quote, Role::P);
        let before = if at == 0 { BETWEEN + 3.0 } else { BETWEEN - 1.0 };
        flow(setter, node, words, LEFT + QUOTED, width, before);
    }
    for (at, strip) in setter.strips.iter_mut().skip(first).enumerate() {
        // The bar runs on between paragraphs.
        let above = if at == 0 { 0.0 } else { strip.before };
        strip.height += above;
        strip.before -= above;
        let text = std::mem::take(&mut strip.items).into_iter().map(|item| item.lowered(above));
        let bar = Item::rect(LEFT + 4.0, 0.0, 2.2, strip.height, TEAL_MID);
        strip.items = std::iter::once(bar).chain(text).collect();
        strip.webs = std::mem::take(&mut strip.webs).into_iter().map(|web| web.lowered(above)).collect();
    }
}

/// The parts of a paragraph: words of one look, each with the node that it belongs to.
struct Set {
    text: String,
    styles: Vec<(Range<usize>, TextStyle)>,
    nodes: Vec<NodeId>,
    links: Vec<Option<String>>,
}

impl Set {
    /// Plain paragraphs are one node; where something is more than words, every part is one.
    fn of(setter: &mut Setter, node: NodeId, words: &[Inline]) -> Set {
        let mixed = words.iter().any(|inline| inline.link.is_some() || inline.live.is_some());
        let mut set = Set { text: String::new(), styles: Vec::new(), nodes: Vec::new(), links: Vec::new() };
        let mut last: Option<&Inline> = None;
        for inline in words {
            let start = set.text.len();
            set.text.push_str(&inline.text);
            set.styles.push((start..set.text.len(), style(inline)));
            let own = match (mixed, last, set.nodes.last()) {
                (false, _, _) => node,
                // One link in several faces is one link.
                (_, Some(last), Some(known)) if inline.link.is_some() && last.link == inline.link => *known,
                _ => setter.tree.add(node, if inline.link.is_some() { Role::Link } else { Role::Span }),
            };
            if let Some(live) = inline.live.as_ref().filter(|live| live.value.is_some()) {
                setter.cells.insert(own, live.cell.clone());
            }
            set.nodes.push(own);
            set.links.push(inline.link.clone());
            last = Some(inline);
        }
        set
    }
}

fn style(inline: &Inline) -> TextStyle {
    let face = match (inline.bold, inline.italic) {
        (false, false) => Face::Regular,
        (false, true) => Face::Italic,
        (true, false) => Face::Bold,
        (true, true) => Face::BoldItalic,
    };
    let style = BODY.face(face);
    match (&inline.live, &inline.link) {
        (Some(_), _) if inline.is_unknown() => style.face(Face::Bold).colour(WARNING),
        (Some(live), _) if live.value == Some(Value::Missing) => style.colour(MUTED),
        (_, Some(_)) => style.colour(TEAL_LINK),
        _ => style,
    }
}

/// One strip a line, as `Setter::flow` has it.
fn flow(setter: &mut Setter, node: NodeId, words: &[Inline], x: f32, width: f32, before: f32) {
    let set = Set::of(setter, node, words);
    if set.text.trim().is_empty() {
        return;
    }
    let styled = Styled { text: &set.text, parts: &set.styles };
    let lines = setter.hyphenated_of(&styled, width);
    let count = lines.len();
    for (at, line) in lines.iter().enumerate() {
        let (items, webs) = drawn(&set, line, x, width, count > 1);
        setter.push(Strip {
            before: if at == 0 { before } else { 0.0 },
            snaps: at == 0,
            height: BODY.leading,
            keep: count > 1 && (at == 0 || at + 2 == count),
            items,
            webs,
            ..Strip::default()
        });
    }
}

/// The parts of a line side by side, and where they lead.
fn drawn(set: &Set, line: &Line, x: f32, width: f32, several: bool) -> (Vec<Item>, Vec<Web>) {
    let mut x = if line.against && several { x + width - line.width } else { x };
    let (mut items, mut webs) = (Vec::new(), Vec::new());
    let mut at = 0;
    for parts in line.parts.chunk_by(|one, other| one == other) {
        let runs: Vec<Rc<Run>> = line.runs[at..at + parts.len()].to_vec();
        at += parts.len();
        let Some(part) = parts.first().copied() else { continue };
        let (Some((words, style)), Some(node)) = (set.styles.get(part), set.nodes.get(part).copied()) else {
            continue;
        };
        let wide = runs.iter().map(|run| run.width).sum::<f32>() * style.size;
        if let Some(address) = set.links.get(part).cloned().flatten() {
            let area = [x, 1.0, x + wide, BODY.leading];
            let target = Target::Web(address);
            webs.push(Web { node, target, area, contents: set.text[words.clone()].to_owned() });
            items.push(Item::rect(x, BODY.rise() + 1.6, wide, 0.5, TEAL_LINK));
        }
        let shape = Shape::Text { runs, size: style.size, colour: style.colour };
        items.push(Item { mark: Mark::Node(node), x, y: style.rise(), shape });
        x += wide;
    }
    (items, webs)
}

/// Lists within lists stand in the text of the item that they follow.
fn items(setter: &mut Setter, parent: NodeId, entries: &[ListItem]) {
    // The open list of each depth, and the text of its last item.
    let mut open: Vec<(NodeId, NodeId, bool)> = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        let depth = usize::from(entry.depth);
        open.truncate(depth + 1);
        let numbered = entry.number.is_some();
        if open.get(depth).is_some_and(|(_, _, was)| *was != numbered) {
            open.truncate(depth);
        }
        while open.len() <= depth {
            let within = open.last().map_or(parent, |(_, text, _)| *text);
            let list = setter.tree.add(within, Role::L);
            setter.tree.nodes[list.0].numbered = numbered;
            open.push((list, list, numbered));
        }
        let Some(last) = open.last_mut() else { continue };
        let item = setter.tree.add(last.0, Role::Li);
        let label = setter.tree.add(item, Role::Lbl);
        let text = setter.tree.add(item, Role::LBody);
        last.1 = text;
        self::item(setter, entry, (label, text), if at == 0 { BETWEEN } else { 3.0 });
    }
}

fn item(setter: &mut Setter, entry: &ListItem, (label, text): (NodeId, NodeId), before: f32) {
    let indent = INDENT * f32::from(entry.depth + 1);
    let words = setter.tree.add(text, Role::P);
    let first = setter.strips.len();
    let width = setter.sheet.measure() - indent;
    flow(setter, words, &entry.words, LEFT + indent, width, before);
    let mark = match entry.number {
        Some(number) => format!("{number}."),
        None => if entry.depth == 0 { "•" } else { "–" }.to_owned(),
    };
    let runs: Vec<Rc<Run>> = setter.shaper.word(&BODY.tabular(), false, &mark).to_vec();
    let wide = runs.iter().map(|run| run.width).sum::<f32>() * BODY.size;
    // A long number ends where the text begins; a bullet stands at the left.
    let x = LEFT + indent - if entry.number.is_some() { wide + 4.0 } else { INDENT - 2.0 };
    let shape = Shape::Text { runs, size: BODY.size, colour: TEAL };
    let bullet = Item { mark: Mark::Node(label), x, y: BODY.rise(), shape };
    match setter.strips.get_mut(first) {
        Some(strip) => strip.items.insert(0, bullet),
        None => setter.push(Strip { before, height: BODY.leading, items: vec![bullet], ..Strip::default() }),
    }
}

fn picture(setter: &mut Setter, parent: NodeId, picture: &Picture) {
    let (wide, high) = (picture.width as f32, picture.height as f32);
    let scale = (setter.sheet.measure() / wide).min(TALLEST / high).min(1.0 / FINEST);
    let (width, height) = (wide * scale, high * scale);
    let node = setter.tree.add(parent, Role::Figure);
    setter.tree.nodes[node.0].alternative = Some(picture.alternative.clone());
    let jpeg = picture.jpeg.clone();
    let shape = Shape::Picture { width, height, points: (picture.width, picture.height), jpeg };
    let caption = picture.caption.as_deref().filter(|caption| !caption.trim().is_empty());
    setter.push(Strip {
        before: GAP,
        height,
        keep: caption.is_some(),
        items: vec![Item { mark: Mark::Node(node), x: LEFT, y: 0.0, shape }],
        ..Strip::default()
    });
    if let Some(caption) = caption {
        let node = setter.tree.add(parent, Role::Caption);
        let width = setter.sheet.measure();
        let caption = setter.captions.next(Numbered::Figure, caption);
        let part = setter.part(&caption, TILE_NOTE.scaled(1.1), width, node);
        setter.flow(&part, LEFT, width, 4.0);
    }
}
