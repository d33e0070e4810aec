//! What is drawn where: the pages as plain values, between layout and the PDF library.
//!
//! Must not know printpdf or lopdf: behind this list the writer can be swapped. All
//! lengths are points; y grows downwards from the top of the page.

use std::rc::Rc;
use std::sync::Arc;

use super::shape::Run;
use super::sheet::Sheet;
use super::style::Colour;
use super::tags::{NodeId, Tree};

/// Whom a drawn thing belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mark {
    /// Content of the document, read aloud and copied.
    Node(NodeId),
    /// Running headers, page numbers, repeated table headings.
    Pagination,
    /// Backgrounds and rules.
    Layout,
}

/// A drawn thing.
#[derive(Clone, Debug)]
pub struct Item {
    /// Whom it belongs to.
    pub mark: Mark,
    /// Left edge.
    pub x: f32,
    /// Baseline of text, top of a rectangle.
    pub y: f32,
    /// What it is.
    pub shape: Shape,
}

/// What is drawn.
#[derive(Clone, Debug)]
pub enum Shape {
    /// A line of text, its runs without gaps.
    Text {
        /// From left to right.
        runs: Vec<Rc<Run>>,
        /// Points.
        size: f32,
        /// Colour.
        colour: Colour,
    },
    /// A photo or drawing.
    Picture {
        /// Points.
        width: f32,
        /// Points.
        height: f32,
        /// How many points it has from left to right and from top to bottom.
        points: (u32, u32),
        /// A JPEG in three colours.
        jpeg: Arc<[u8]>,
    },
    /// Lines through points, which are told from the item's own place.
    Lines {
        /// Each by its points.
        lines: Vec<Vec<[f32; 2]>>,
        /// Thickness.
        width: f32,
        /// Colour.
        colour: Colour,
        /// Dashes and gaps by turns; none is a line without gaps.
        dashes: &'static [f32],
    },
    /// Filled outlines, each by its points from the item's own place.
    Areas {
        /// The outlines.
        outlines: Vec<Vec<[f32; 2]>>,
        /// Colour.
        colour: Colour,
    },
    /// A filled rectangle.
    Rect {
        /// Points.
        width: f32,
        /// Points.
        height: f32,
        /// Colour.
        colour: Colour,
    },
}

/// A page.
#[derive(Clone, Default, Debug)]
pub struct Page {
    /// How it lies.
    pub sheet: Sheet,
    /// In the order of reading and drawing.
    pub items: Vec<Item>,
}

/// A place that the outline and the contents lead to.
#[derive(Clone, PartialEq, Debug)]
pub struct Heading {
    /// What it says.
    pub title: String,
    /// 1 to 4.
    pub level: u8,
    /// Index of its page.
    pub page: usize,
    /// Top on its page.
    pub y: f32,
}

/// Where a link leads.
#[derive(Clone, PartialEq, Debug)]
pub enum Target {
    /// To a heading, by its number.
    Heading(usize),
    /// To a note, by its number.
    Note(usize),
    /// Out of the document.
    Web(String),
}

/// A link.
#[derive(Clone, PartialEq, Debug)]
pub struct Link {
    /// The `Link` node that it belongs to.
    pub node: NodeId,
    /// Index of the page it stands on.
    pub page: usize,
    /// Left, top, right, bottom.
    pub area: [f32; 4],
    /// Where it leads.
    pub target: Target,
    /// What it says, for those who do not see it.
    pub contents: String,
}

/// All pages with their structure.
#[derive(Debug)]
pub struct Document {
    /// In order.
    pub pages: Vec<Page>,
    /// What the drawn things mean.
    pub tree: Tree,
    /// In order of the pages.
    pub headings: Vec<Heading>,
    /// The links of the contents and of the texts.
    pub links: Vec<Link>,
    /// Page and top of each numbered note.
    pub notes: Vec<(usize, f32)>,
}

/// Left, top, right, bottom.
pub type Area = [f32; 4];

/// How far letters reach above and below their baseline, in parts of their size.
const ASCENT: f32 = 0.95;
const DESCENT: f32 = 0.25;

/// The box around two others.
pub fn around(one: Area, other: Area) -> Area {
    [one[0].min(other[0]), one[1].min(other[1]), one[2].max(other[2]), one[3].max(other[3])]
}

impl Item {
    /// The box of what is drawn; none of what has no width.
    pub fn area(&self) -> Option<Area> {
        let (x, y) = (self.x, self.y);
        let [left, top, right, bottom] = match &self.shape {
            Shape::Text { runs, size, .. } => {
                let width = runs.iter().map(|run| run.width).sum::<f32>() * size;
                [x, y - ASCENT * size, x + width, y + DESCENT * size]
            }
            Shape::Picture { width, height, .. } | Shape::Rect { width, height, .. } => {
                [x, y, x + width, y + height]
            }
            Shape::Lines { lines: points, .. } | Shape::Areas { outlines: points, .. } => {
                let around = |known: Area, [right, down]: &[f32; 2]| {
                    [known[0].min(*right), known[1].min(*down), known[2].max(*right), known[3].max(*down)]
                };
                let nothing = [f32::MAX, f32::MAX, f32::MIN, f32::MIN];
                let [left, top, right, bottom] = points.iter().flatten().fold(nothing, around);
                // A line that stands is as wide as it is thick.
                [x + left, y + top, x + right.max(left + 0.1), y + bottom]
            }
        };
        (right > left).then_some([left, top, right, bottom])
    }

    /// A rule or background.
    pub fn rect(x: f32, y: f32, width: f32, height: f32, colour: Colour) -> Item {
        Item { mark: Mark::Layout, x, y, shape: Shape::Rect { width, height, colour } }
    }

    /// The same, further down.
    pub fn lowered(mut self, by: f32) -> Item {
        self.y += by;
        self
    }

    /// The same as an artifact: drawn again, read once.
    pub fn repeated(&self) -> Item {
        let mark = if matches!(self.mark, Mark::Node(_)) { Mark::Pagination } else { self.mark };
        Item { mark, ..self.clone() }
    }
}
