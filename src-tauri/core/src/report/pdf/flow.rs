//! Strips become pages: what stays together, what is repeated, where a page ends.
//!
//! Must not know what a strip holds. A strip is the smallest thing that is not cut:
//! a line, a row, a row of tiles.

use std::rc::Rc;

use super::display::{Item, Link, Page, Target};
use super::sheet::Sheet;
use super::style::{BODY, TOP};
use super::tags::NodeId;

/// Something that is not cut by the end of a page.
#[derive(Clone, Default, Debug)]
pub struct Strip {
    /// White above, which is dropped at the top of a page.
    pub before: f32,
    /// Whether it begins on the page's grid of lines, so that running text of facing pages stands
    /// at the same heights.
    pub snaps: bool,
    /// Height without the white above.
    pub height: f32,
    /// The sheet that it is set for; another one begins a page.
    pub sheet: Sheet,
    /// Whether the next strip must stand on the same page.
    pub keep: bool,
    /// Whether it should, where that does not leave much of a page white.
    pub hold: bool,
    /// What is drawn; y from the strip's own top.
    pub items: Vec<Item>,
    /// Number of the heading that stands in it.
    pub heading: Option<usize>,
    /// Number of the link that it is.
    pub link: Option<usize>,
    /// Number of the note that stands in it.
    pub note: Option<usize>,
    /// The words in it that lead somewhere.
    pub webs: Vec<Web>,
    /// The column headings of the table it belongs to, drawn again on a new page.
    pub header: Option<Rc<Repeated>>,
}

impl Strip {
    /// What of it decides where it stands, without what is drawn.
    fn frame(&self) -> Strip {
        let Strip { before, snaps, height, sheet, keep, hold, heading, link, note, .. } = *self;
        let header = self.header.clone();
        let (items, webs) = (Vec::new(), Vec::new());
        Strip { before, snaps, height, sheet, keep, hold, items, heading, link, note, webs, header }
    }

    /// The most white that may stand above it.
    fn white(&self) -> f32 {
        self.before + if self.snaps { GRID } else { 0.0 }
    }
}

/// Words that lead somewhere.
#[derive(Clone, Debug)]
pub struct Web {
    /// The `Link` node that they belong to.
    pub node: NodeId,
    /// Where they lead.
    pub target: Target,
    /// Left, top, right, bottom; from the strip's own top.
    pub area: [f32; 4],
    /// What they say, for those who do not see them.
    pub contents: String,
}

impl Web {
    /// The same further down.
    pub fn lowered(mut self, by: f32) -> Web {
        self.area[1] += by;
        self.area[3] += by;
        self
    }
}

/// What is drawn again at the top of each further page of a table.
#[derive(Clone, Debug)]
pub struct Repeated {
    /// Height.
    pub height: f32,
    /// What is drawn, as artifacts.
    pub items: Vec<Item>,
}

/// Where something that is looked for came to stand.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Place {
    /// Its number as given in the strip.
    pub number: usize,
    /// Index of the page.
    pub page: usize,
    /// Top.
    pub y: f32,
    /// Bottom.
    pub bottom: f32,
}

/// The pages with the places of headings and links.
#[derive(Default, Debug)]
pub struct Paged {
    /// In order.
    pub pages: Vec<Page>,
    /// In order of the strips.
    pub headings: Vec<Place>,
    /// In order of the strips.
    pub links: Vec<Place>,
    /// Words that lead somewhere.
    pub webs: Vec<Link>,
    /// Where numbered notes begin, in their order.
    pub notes: Vec<Place>,
}

/// The grid of lines: a third of a line of running text, from the top of the page.
const GRID: f32 = BODY.leading / 3.0;
/// A chain of strips that want to stand together is honoured up to this share of a page.
const LONGEST_CHAIN: f32 = 0.9;
/// Of a longer one, so many strips stand together at least.
const NEAR: usize = 3;
/// So much of a page may be left white for what should stand together.
const WHITE: f32 = 0.17;
/// And so much below which a heading does not begin what must go on overleaf.
const WHITE_OF_HEADING: f32 = 0.28;

/// A page that is filled up to this share of a lying one turns with the table that follows, rather
/// than being left almost empty.
const TURNS: f32 = 0.42;

/// A last page that is filled up to this share holds next to nothing.
const LITTLE: f32 = 0.32;
/// How much of the white between blocks is left, from hardly less to what still parts them.
const TIGHT: [f32; 4] = [0.9, 0.8, 0.7, 0.6];
/// White of less than this parts no blocks.
const PARTS: f32 = 8.0;

/// The same strips with less white between blocks, where that spares a last page that would hold
/// next to nothing, such as room for signatures alone.
pub fn tightened(mut strips: Vec<Strip>) -> Vec<Strip> {
    let (pages, filled) = extent(&strips, 1.0);
    if pages < 2 || filled > LITTLE {
        return strips;
    }
    if let Some(air) = TIGHT.into_iter().find(|air| extent(&strips, *air).0 < pages) {
        strips.iter_mut().for_each(|strip| strip.before = tighter(strip.before, air));
    }
    strips
}

fn tighter(white: f32, air: f32) -> f32 {
    if white < PARTS { white } else { (white * air).max(PARTS) }
}

/// How many pages strips take with so much air, and how much of the last is filled.
fn extent(strips: &[Strip], air: f32) -> (usize, f32) {
    let light = |strip: &Strip| Strip { before: tighter(strip.before, air), ..strip.frame() };
    let flow = flow(strips.iter().map(light).collect());
    (flow.paged.pages.len(), (flow.y - TOP) / flow.sheet.depth())
}

/// Distributes the strips over pages.
pub fn pages(strips: Vec<Strip>) -> Paged {
    flow(strips).paged
}

fn flow(strips: Vec<Strip>) -> Flow {
    let needs = heights(&strips, |strip| strip.keep);
    let wants = heights(&strips, |strip| strip.keep || strip.hold);
    let mut flow = Flow { paged: Paged::default(), sheet: Sheet::default(), y: 0.0, fresh: true };
    let mut free = true;
    for (strip, (needs, wants)) in strips.into_iter().zip(needs.into_iter().zip(wants)) {
        let next = !strip.keep && !strip.hold;
        flow.place(strip, needs, if free { wants } else { needs });
        free = next;
    }
    flow
}

/// For each strip, the height that must be left on the page to begin it there. What would take a
/// whole page stands at least with the strips that come next.
fn heights(strips: &[Strip], stays: impl Fn(&Strip) -> bool) -> Vec<f32> {
    let mut heights = vec![0.0; strips.len()];
    for (at, strip) in strips.iter().enumerate().rev() {
        let most = strip.sheet.depth() * LONGEST_CHAIN;
        let joined = |at: usize| {
            let next = strips.get(at + 1)?;
            (stays(&strips[at]) && next.sheet == strip.sheet).then_some(next)
        };
        let chain = strip.height + joined(at).map_or(0.0, |next| next.white() + heights[at + 1]);
        heights[at] = if chain <= most {
            chain
        } else {
            let near = (at..at + NEAR).map_while(|at| joined(at).map(|next| next.white() + next.height));
            (strip.height + near.sum::<f32>()).min(most)
        };
    }
    heights
}

/// Rows that together are lower than this share of a page are not divided without need.
const SMALL: f32 = 0.4;
/// A row taller than this may stand alone below its heading or on top of a page.
const TALL: f32 = 70.0;

/// Keeps the rows of a small table together, and of a large one the first two and the
/// last two, so that no line stands alone below its heading or on top of a page.
pub fn bind(rows: &mut [Strip]) {
    let whole: f32 = rows.iter().map(|strip| strip.height).sum();
    let count = rows.len();
    let small = rows.first().is_some_and(|strip| whole <= strip.sheet.depth() * SMALL);
    let last = rows.last().is_some_and(|strip| strip.height < TALL);
    for (at, strip) in rows.iter_mut().enumerate().take(count.saturating_sub(1)) {
        strip.hold |= small;
        strip.keep |= (at == 0 && strip.height < TALL) || (at + 2 == count && last);
    }
}

struct Flow {
    paged: Paged,
    sheet: Sheet,
    y: f32,
    fresh: bool,
}

impl Flow {
    /// Whether a strip begins a page: there is no room for what must stand with it, or hardly
    /// room for what should.
    fn breaks(&self, strip: &Strip, needs: f32, wants: f32) -> bool {
        if self.paged.pages.is_empty() || self.sheet != strip.sheet {
            return true;
        }
        let room = self.sheet.bottom() - self.below(strip) + 0.01;
        let white = if strip.heading.is_some() { WHITE_OF_HEADING } else { WHITE };
        let little = room < self.sheet.depth() * white;
        !self.fresh && (needs > room || (wants > room && little))
    }

    /// Where a strip begins below what stands on the page.
    fn below(&self, strip: &Strip) -> f32 {
        let y = self.y + strip.before;
        if strip.snaps { TOP + ((y - TOP) / GRID - 0.01).ceil() * GRID } else { y }
    }

    /// Turns the page at hand where little stands on it.
    fn turn(&mut self, strip: &Strip, needs: f32) {
        let turns = self.sheet == Sheet::Upright && strip.sheet == Sheet::Lying;
        let little = self.y - TOP <= TURNS * Sheet::Lying.depth();
        let fits = self.below(strip) + needs <= Sheet::Lying.bottom();
        if let Some(page) = self.paged.pages.last_mut().filter(|_| turns && little && fits) {
            page.sheet = Sheet::Lying;
            self.sheet = Sheet::Lying;
        }
    }

    fn place(&mut self, mut strip: Strip, needs: f32, wants: f32) {
        self.turn(&strip, needs);
        if self.breaks(&strip, needs, wants) {
            self.sheet = strip.sheet;
            self.begin_page(strip.header.as_deref());
        } else if !self.fresh {
            self.y = self.below(&strip);
        }
        let place = |number| Place {
            number,
            page: self.paged.pages.len() - 1,
            y: self.y,
            bottom: self.y + strip.height,
        };
        self.paged.headings.extend(strip.heading.map(place));
        self.paged.links.extend(strip.link.map(place));
        // A note that goes on has begun.
        let begins = strip.note.filter(|note| *note == self.paged.notes.len());
        self.paged.notes.extend(begins.map(place));
        let (page, top) = (self.paged.pages.len() - 1, self.y);
        self.paged.webs.extend(strip.webs.drain(..).map(|web| {
            let [left, above, right, below] = web.area;
            let area = [left, top + above, right, top + below];
            Link { node: web.node, page, area, target: web.target, contents: web.contents }
        }));
        let items = strip.items.drain(..).map(|item| item.lowered(self.y));
        if let Some(page) = self.paged.pages.last_mut() {
            page.items.extend(items);
        }
        self.y += strip.height;
        self.fresh = false;
    }

    fn begin_page(&mut self, header: Option<&Repeated>) {
        let mut page = Page { sheet: self.sheet, items: Vec::new() };
        self.y = TOP;
        if let Some(header) = header {
            page.items.extend(header.items.iter().map(|item| item.clone().lowered(self.y)));
            self.y += header.height;
        }
        self.paged.pages.push(page);
        self.fresh = true;
    }
}
