//! The PDF writer: a `Report` becomes pages that people and screen readers can read.
//!
//! ```text
//! cover · toc · blocks · facts · table · figures   set with fonts, shape, breaking
//!      → strips (flow)  → pages (display list) + structure (tags) + headings
//!      → mirror, where the language is read from right to left
//!      → emit (content of each page; printpdf: fonts, pictures)
//!      → finish (lopdf: outline, metadata; structure) → file → bytes
//! ```
//! Must not know the store, the texts or the number formats: it prints what stands in
//! the report. Words of its own are `report.words`: `contents`, `page`, `of`,
//! `continued`, `table`, `figure`, `generated-by`; where one is missing it is left out. Equal reports
//! give equal bytes.

mod blocks;
mod breaking;
mod chart;
mod columns;
mod content;
mod cover;
mod coverage;
mod display;
mod embed;
mod emit;
mod facts;
mod figures;
mod file;
mod finish;
mod flow;
mod fonts;
mod furniture;
mod icc;
mod mirror;
mod notes;
mod outline;
mod photos;
mod places;
mod setter;
mod shape;
mod sheet;
mod story;
mod structure;
mod style;
mod subset;
mod table;
mod tags;
mod toc;
mod xmp;

pub use self::coverage::uncovered;
pub use self::embed::Embedded;
pub use self::fonts::fonts_digest;

use self::display::{Document, Heading, Link, Page};
use self::flow::{Paged, Place};
pub use self::places::CellPlace;
use self::setter::{Captions, Setter};
pub use self::shape::Uncovered;
use self::tags::{Role, Tree};
use super::Report;
use crate::error::Result;

/// A finished file.
#[derive(Debug)]
pub struct Pdf {
    /// The file's content.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Characters that no font of the program draws, with their places: they are
    /// printed as U+FFFD and copied as what they are.
    pub uncovered: Vec<Uncovered>,
    /// Where each cell's text stands, in the order of reading.
    pub places: Vec<CellPlace>,
}

/// Reports of up to this many pages have no contents, nor have those with hardly a heading.
const SHORT: usize = 3;

/// Prints a report on A4 pages.
///
/// # Errors
/// `make-pdf` if a font cannot be embedded or the file cannot be written; neither
/// depends on what the report says.
pub fn write(report: &Report) -> Result<Pdf> {
    write_with(report, &[])
}

/// The same with files in it, as PDF/A-3a.
///
/// # Errors
/// As `write`.
pub fn write_with(report: &Report, embedded: &[Embedded]) -> Result<Pdf> {
    let mut setter = Setter::new(report.language)?;
    setter.captions = Captions::of(&report.words);
    setter.photos.clone_from(&report.photos);
    let mut document = document(&mut setter, report);
    if setter.shaper.rtl {
        mirror::turn(&mut document);
    }
    let places = places::places(&document.pages, &setter.cells);
    let uncovered = setter.shaper.uncovered();
    let boxes = structure::boxes(&document.pages, &document.tree);
    let emitted = emit::emit(&mut document.pages, &document.tree, report.look.accent)?;
    let bytes = finish::finish(report, &document, &boxes, emitted, embedded)?;
    Ok(Pdf { bytes, pages: document.pages.len(), uncovered, places })
}

fn document(setter: &mut Setter, report: &Report) -> Document {
    let mut pages = cover::set(setter, report);
    let contents_node = setter.tree.add(Tree::ROOT, Role::Sect);
    let continued = report.words.get("continued").map(String::as_str);
    for section in &report.sections {
        blocks::section(setter, section, continued);
    }
    let body = flow::pages(flow::tightened(std::mem::take(&mut setter.strips)));
    let long = pages.len() + body.pages.len() > SHORT && setter.headings.len() > 2;
    let title = report.words.get("contents").filter(|_| long);
    let mut links = match title {
        Some(title) => contents(setter, contents_node, title, &body, &mut pages),
        None => {
            setter.tree.nodes[Tree::ROOT.0].kids.retain(|kid| *kid != contents_node);
            Vec::new()
        }
    };
    links.extend(body.webs.iter().map(|web| Link { page: web.page + pages.len(), ..web.clone() }));
    let headings = headings(setter, &body, pages.len());
    let notes = body.notes.iter().map(|place| (place.page + pages.len(), place.y)).collect();
    pages.extend(body.pages);
    furniture::add(setter, report, &mut pages);
    Document { pages, tree: std::mem::take(&mut setter.tree), headings, links, notes }
}

/// Adds the contents after the front pages.
fn contents(
    setter: &mut Setter,
    node: tags::NodeId,
    title: &str,
    body: &Paged,
    front: &mut Vec<Page>,
) -> Vec<Link> {
    let close = toc::close(setter, title);
    let before = front.len() + close.pages();
    let moved = |place: &Place| Place { page: place.page + before, ..*place };
    let places: Vec<Place> = body.headings.iter().map(moved).collect();
    let (pages, mut links) = toc::set(setter, node, title, close, &places);
    links.iter_mut().for_each(|link| link.page += front.len());
    front.extend(pages);
    links
}

fn headings(setter: &Setter, body: &Paged, before: usize) -> Vec<Heading> {
    let heading = |place: &Place| {
        let (title, level) = setter.headings.get(place.number)?;
        Some(Heading { title: title.clone(), level: *level, page: place.page + before, y: place.y })
    };
    body.headings.iter().filter_map(heading).collect()
}
