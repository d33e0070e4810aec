//! The cover: what the report is, of which project, at one glance.
//!
//! Must not know the sections.

use super::breaking;
use super::display::{Item, Mark, Page, Shape};
use super::facts;
use super::flow::{Paged, Strip, pages};
use super::setter::{Part, Setter, placed};
use super::style::{
    BOTTOM, COVER_FOOT, COVER_KIND, COVER_SUBTITLE, COVER_TITLE, FOOTER, LEFT, LINE, MEASURE, MUTED,
    PAGE_WIDTH, RIGHT, TEAL, TEAL_MID, TextStyle, WHITE,
};
use super::tags::{NodeId, Role, Tree};
use crate::report::{Cell, Report};

/// The band is at least this tall.
const BAND: f32 = 300.0;
/// And at most, however few facts stand below it.
const TALLEST: f32 = 520.0;
/// White between the band and the facts, and between the facts and the foot.
const AROUND: f32 = 30.0;
/// The kind of report stands at least this far from the top.
const HEAD: f32 = 64.0;
/// White between the band's edge and its text.
const FOOT: f32 = 40.0;
/// The largest width and height of a sign.
const LOGO: (f32, f32) = (150.0, 58.0);
/// White around it.
const FIELD: f32 = 8.0;
/// A title of more lines than this is set smaller.
const LINES: usize = 5;

/// Sets the cover and, where its facts are many, what follows it.
pub fn set(setter: &mut Setter, report: &Report) -> Vec<Page> {
    let sect = setter.tree.add(Tree::ROOT, Role::Sect);
    let mut page = Page::default();
    let words = sect_of_words(setter, sect);
    let before = std::mem::take(&mut setter.strips);
    facts::set(setter, sect, &report.cover, MEASURE, false);
    let strips = std::mem::replace(&mut setter.strips, before);
    let tall: f32 = strips.iter().map(|strip| strip.height).sum();
    // The facts stand at the foot: no lower half is left white.
    let height = (FOOTER - 15.0 - 2.0 * AROUND - tall).clamp(BAND, TALLEST);
    let bottom = band(setter, words, report, height, &mut page);
    let rest = place(&mut page, strips, bottom + AROUND);
    foot(setter, sect, report, &mut page);
    let Paged { pages: more, .. } = pages(rest);
    std::iter::once(page).chain(more).collect()
}

/// What the band says is read before the facts, although it is set after them.
fn sect_of_words(setter: &mut Setter, sect: NodeId) -> NodeId {
    setter.tree.add(sect, Role::Sect)
}

fn band(setter: &mut Setter, sect: NodeId, report: &Report, least: f32, page: &mut Page) -> f32 {
    setter.shaper.at("kind");
    let kind_node = setter.tree.add(sect, Role::P);
    let room = MEASURE - logo(setter, sect, report, page);
    let plain = report.look.plain_cover;
    let on = |style: TextStyle| {
        if plain { style.colour(if style.colour == WHITE { TEAL } else { MUTED }) } else { style }
    };
    let kind = setter.part(&report.kind, on(COVER_KIND), room, kind_node);
    let title_node = setter.tree.add(sect, Role::Title);
    let title = title(setter, &report.title, on(COVER_TITLE), title_node);
    let subtitle = report.subtitle.as_ref().map(|cell| subtitle(setter, sect, cell, on(COVER_SUBTITLE)));
    let text = tall(&title) + subtitle.as_ref().map_or(0.0, |part| tall(part) + 12.0);
    let height = (HEAD + tall(&kind) + 26.0 + text + FOOT).max(least);
    if plain {
        page.items.insert(0, Item::rect(LEFT, height, MEASURE, 1.6, TEAL));
    } else {
        // The band lies below all that stands on it.
        let band = Item::rect(0.0, 0.0, PAGE_WIDTH, height, TEAL);
        page.items.splice(0..0, [band, Item::rect(0.0, height, PAGE_WIDTH, 4.0, TEAL_MID)]);
    }
    draw(page, &kind, HEAD);
    page.items.push(Item::rect(LEFT, HEAD + tall(&kind) + 8.0, 34.0, 1.6, TEAL_MID));
    let top = height - FOOT - text;
    draw(page, &title, top);
    if let Some(part) = subtitle {
        draw(page, &part, top + tall(&title) + 12.0);
    }
    height
}

/// Puts the sign of the organisation on a white field at the band's upper right; says how much of
/// the width it takes. The band is drawn below it.
fn logo(setter: &mut Setter, sect: NodeId, report: &Report, page: &mut Page) -> f32 {
    let Some(logo) = &report.logo else { return 0.0 };
    let (wide, high) = (logo.width as f32, logo.height as f32);
    let scale = (LOGO.0 / wide).min(LOGO.1 / high);
    let (width, height) = (wide * scale, high * scale);
    let node = setter.tree.add(sect, Role::Figure);
    setter.tree.nodes[node.0].alternative = Some(logo.alternative.clone());
    let points = (logo.width, logo.height);
    let shape = Shape::Picture { width, height, points, jpeg: logo.jpeg.clone() };
    let (x, y) = (RIGHT - FIELD - width, HEAD - 22.0 + FIELD);
    page.items.push(Item::rect(x - FIELD, y - FIELD, width + 2.0 * FIELD, height + 2.0 * FIELD, WHITE));
    page.items.push(Item { mark: Mark::Node(node), x, y, shape });
    width + 2.0 * FIELD + 20.0
}

fn title(setter: &mut Setter, cell: &Cell, style: TextStyle, node: NodeId) -> Part {
    setter.says(node, cell);
    let fits = |setter: &mut Setter, scale: f32| {
        let part = setter.part(&cell.text, style.scaled(scale), MEASURE, node);
        (part.lines.len() <= LINES).then_some(part)
    };
    let fitting = [1.0, 0.86, 0.74, 0.62].into_iter().find_map(|scale| fits(setter, scale));
    fitting.unwrap_or_else(|| setter.part(&cell.text, style.scaled(0.5), MEASURE, node))
}

fn subtitle(setter: &mut Setter, sect: NodeId, cell: &Cell, style: TextStyle) -> Part {
    let node = setter.tree.add(sect, Role::P);
    setter.says(node, cell);
    setter.part(&cell.text, style, MEASURE, node)
}

fn tall(part: &Part) -> f32 {
    part.lines.len() as f32 * part.style.leading
}

fn draw(page: &mut Page, part: &Part, top: f32) {
    for (at, line) in part.lines.iter().enumerate() {
        let top = top + at as f32 * part.style.leading;
        page.items.push(placed(line, part, LEFT, MEASURE, false, top));
    }
}

/// Places strips below `y`; gives back those that the page does not hold.
fn place(page: &mut Page, strips: Vec<Strip>, mut y: f32) -> Vec<Strip> {
    let mut rest = Vec::new();
    for strip in strips {
        if !rest.is_empty() || y + strip.height > BOTTOM {
            rest.push(strip);
            continue;
        }
        page.items.extend(strip.items.into_iter().map(|item| item.lowered(y)));
        y += strip.height;
    }
    rest
}

/// Who made it and when, at the foot.
fn foot(setter: &mut Setter, sect: NodeId, report: &Report, page: &mut Page) {
    page.items.push(Item::rect(LEFT, FOOTER - 15.0, MEASURE, 0.5, LINE));
    if let Some(made) = report.words.get("generated-by") {
        setter.shaper.at("words.generated-by");
        at_foot(setter, sect, page, made, COVER_FOOT, false);
    }
    // Where the facts say the date, the foot does not say it again.
    if report.cover.iter().flat_map(|fact| &fact.cells).any(|cell| cell.text == report.date_text) {
        return;
    }
    setter.shaper.at("date");
    at_foot(setter, sect, page, &report.date_text, COVER_FOOT, true);
}

fn at_foot(setter: &mut Setter, sect: NodeId, page: &mut Page, text: &str, style: TextStyle, right: bool) {
    let node = setter.tree.add(sect, Role::P);
    let line = breaking::cut(&mut setter.shaper, text, &style, MEASURE * 0.7);
    let x = if right { RIGHT - line.width } else { LEFT };
    let part = Part { style, mark: Mark::Node(node), above: 0.0, lines: Vec::new(), styles: Vec::new() };
    page.items.push(placed(&line, &part, x, line.width, false, FOOTER - style.rise()));
}
