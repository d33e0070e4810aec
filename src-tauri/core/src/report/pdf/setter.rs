//! Sets texts into strips: the hands that blocks, tables, cover and contents share.
//!
//! Must not know the report's parts: it sets what it is given.

use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

use super::breaking::{self, Line};
use super::display::{Item, Mark, Shape, Target};
use super::flow::{Repeated, Strip, Web};
use super::fonts::Face;
use super::shape::{Run, Shaper};
use super::sheet::Sheet;
use super::style::{BODY, Colour, TEAL_LINK, TextStyle};
use super::tags::{NodeId, Role, Tree};
use crate::domain::Lang;
use crate::error::Result;
use crate::language::Language;
use crate::report::Cell;
use crate::report::passage::Picture;

/// The growing body of a report.
pub struct Setter {
    /// Shapes the words.
    pub shaper: Shaper,
    /// What is drawn means this.
    pub tree: Tree,
    /// What the next strips are set for.
    pub sheet: Sheet,
    /// In order of reading.
    pub strips: Vec<Strip>,
    /// Title and level of each heading, in order.
    pub headings: Vec<(String, u8)>,
    /// What tables and figures are called, and how many there are.
    pub captions: Captions,
    /// How many numbered notes there are.
    pub notes: usize,
    /// Photographs by the cells that tell what they show.
    pub photos: BTreeMap<String, Picture>,
    /// The faces of the cells that are set in several.
    pub faces: BTreeMap<String, Faces>,
    /// Ids of the cells whose text the nodes hold.
    pub cells: BTreeMap<NodeId, String>,
    /// Language of the report.
    pub language: Lang,
}

/// How the parts of a text are set, in order and without gaps.
pub type Faces = Vec<Facet>;

/// How a part of a text is set.
#[derive(Clone)]
pub struct Facet {
    /// Its letters.
    pub range: Range<usize>,
    /// In which face.
    pub face: Face,
    /// Where it leads.
    pub link: Option<String>,
}

/// What a part of a text means beside its letters.
#[derive(Debug)]
pub struct Meant {
    node: NodeId,
    /// Address and words of a link.
    link: Option<(String, String)>,
}

/// What has a number of its own in the report.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Numbered {
    /// A table.
    Table,
    /// A photo, drawing or chart.
    Figure,
}

/// The numbers of tables and figures, in the order in which they are set.
#[derive(Default)]
pub struct Captions {
    words: BTreeMap<Numbered, String>,
    counts: BTreeMap<Numbered, usize>,
}

impl Captions {
    /// Takes the words from those of the report; what has no word has no number.
    pub fn of(words: &BTreeMap<String, String>) -> Captions {
        let named = [(Numbered::Table, "table"), (Numbered::Figure, "figure")].into_iter();
        let words = named.filter_map(|(kind, key)| Some((kind, words.get(key)?.clone())));
        Captions { words: words.collect(), counts: BTreeMap::new() }
    }

    /// A caption with the next number.
    pub fn next(&mut self, kind: Numbered, caption: &str) -> String {
        match self.number(kind) {
            Some(number) => format!("{number}. {caption}"),
            None => caption.to_owned(),
        }
    }

    /// The next number alone.
    pub fn number(&mut self, kind: Numbered) -> Option<String> {
        let word = self.words.get(&kind)?;
        let count = self.counts.entry(kind).or_default();
        *count += 1;
        Some(format!("{word}\u{A0}{count}"))
    }
}

/// Lines of one style that belong to one node.
pub struct Part {
    /// How they are set.
    pub style: TextStyle,
    /// Whom they belong to.
    pub mark: Mark,
    /// White above.
    pub above: f32,
    /// The lines.
    pub lines: Vec<Line>,
    /// How the parts of its text are set, where it has several faces.
    pub styles: Vec<(TextStyle, Option<Meant>)>,
}

/// A column's share of a row: parts below each other.
pub struct Stack {
    /// Left edge of the text.
    pub x: f32,
    /// Width of the text.
    pub width: f32,
    /// Whether lines end at the right edge.
    pub right: bool,
    /// From top to bottom.
    pub parts: Vec<Part>,
}

/// How a row looks around its text.
#[derive(Clone, Copy)]
pub struct RowLook {
    /// Left edge.
    pub x: f32,
    /// Width.
    pub width: f32,
    /// Height of a page's text, beyond which the row is cut.
    pub depth: f32,
    /// White above and below the text.
    pub pad: f32,
    /// Behind the text.
    pub fill: Option<Colour>,
    /// Rule at the top: thickness and colour.
    pub above: Option<(f32, Colour)>,
    /// Rule at the bottom: thickness and colour.
    pub below: Option<(f32, Colour)>,
}

impl Setter {
    /// A setter with nothing set.
    ///
    /// # Errors
    /// `make-pdf` if a font of the program cannot be parsed.
    pub fn new(language: Lang) -> Result<Setter> {
        let (mut shaper, tree) = (Shaper::new()?, Tree::new());
        shaper.rtl = Language::of(language).rtl;
        let (strips, headings, cells) = (Vec::new(), Vec::new(), BTreeMap::new());
        let (sheet, captions) = (Sheet::default(), Captions::default());
        let (photos, faces, notes) = (BTreeMap::new(), BTreeMap::new(), 0);
        Ok(Setter { shaper, tree, sheet, strips, headings, captions, notes, photos, faces, cells, language })
    }

    /// Breaks a text without hyphens.
    pub fn lines(&mut self, text: &str, style: &TextStyle, width: f32) -> Vec<Line> {
        breaking::lines(&mut self.shaper, text, style, width, None)
    }

    /// Breaks running text with the hyphens of its language.
    pub fn hyphenated(&mut self, text: &str, style: &TextStyle, width: f32, lang: Option<Lang>) -> Vec<Line> {
        let lang = lang.unwrap_or(self.language);
        let code = lang.as_str().as_bytes();
        let language = code.try_into().ok().and_then(hypher::Lang::from_iso);
        breaking::lines(&mut self.shaper, text, style, width, language)
    }

    /// The same for a text of several faces in the report's language.
    pub fn hyphenated_of(&mut self, styled: &breaking::Styled<'_>, width: f32) -> Vec<Line> {
        let language = self.language.as_str().as_bytes().try_into().ok().and_then(hypher::Lang::from_iso);
        breaking::lines_of(&mut self.shaper, styled, width, language)
    }

    /// Adds a strip to what is set.
    pub fn push(&mut self, strip: Strip) {
        self.strips.push(Strip { sheet: self.sheet, ..strip });
    }

    /// Adds strips to what is set.
    pub fn append(&mut self, strips: Vec<Strip>) {
        strips.into_iter().for_each(|strip| self.push(strip));
    }

    /// Sets what follows for another sheet; what must stand with it comes along.
    pub fn turn(&mut self, sheet: Sheet) {
        let (before, after) = (self.sheet.measure(), sheet.measure());
        for strip in self.strips.iter_mut().rev().take_while(|strip| strip.keep) {
            strip.sheet = sheet;
            // What lies behind a whole line lies behind the longer one, too.
            for item in &mut strip.items {
                if let Shape::Rect { width, .. } = &mut item.shape
                    && (*width - before).abs() < 0.1
                {
                    *width = after;
                }
            }
        }
        self.sheet = sheet;
    }

    /// A part of a stack from a text.
    pub fn part(&mut self, text: &str, style: TextStyle, width: f32, node: NodeId) -> Part {
        let lines = self.lines(text, &style, width);
        Part { style, mark: Mark::Node(node), above: 0.0, lines, styles: Vec::new() }
    }

    /// The same from a text of several faces.
    pub fn part_of(&mut self, text: &str, faces: &Faces, style: TextStyle, width: f32, node: NodeId) -> Part {
        let parts: Vec<(Range<usize>, TextStyle)> = faces
            .iter()
            .map(|facet| {
                let style = style.face(facet.face);
                let style = if facet.link.is_some() { style.colour(TEAL_LINK) } else { style };
                (facet.range.clone(), style)
            })
            .collect();
        let styled = breaking::Styled { text, parts: &parts };
        let lines = breaking::lines_of(&mut self.shaper, &styled, width, None);
        let meant = self.meant(text, faces, node);
        let styles = parts.into_iter().map(|(_, style)| style).zip(meant).collect();
        Part { style, mark: Mark::Node(node), above: 0.0, lines, styles }
    }

    /// Where something leads somewhere, every part is a node; one link in several faces is one link.
    fn meant(&mut self, text: &str, faces: &Faces, node: NodeId) -> Vec<Option<Meant>> {
        let leads = faces.iter().any(|facet| facet.link.is_some());
        let mut last: Option<(NodeId, Option<&String>)> = None;
        let mut meant = Vec::new();
        for facet in faces {
            let own = match last {
                _ if !leads => node,
                Some((known, link)) if link.is_some() && link == facet.link.as_ref() => known,
                _ => self.tree.add(node, if facet.link.is_some() { Role::Link } else { Role::Span }),
            };
            last = Some((own, facet.link.as_ref()));
            let words = text.get(facet.range.clone()).unwrap_or_default();
            let link = facet.link.clone().map(|address| (address, words.to_owned()));
            meant.push(leads.then_some(Meant { node: own, link }));
        }
        meant
    }

    /// Says in the structure that a text is not in the report's language.
    fn speaks(&mut self, node: NodeId, lang: Option<Lang>) {
        self.tree.speaks(node, lang.filter(|lang| *lang != self.language));
    }

    /// Says that a node holds a cell's text: its language, its place in remarks on characters and,
    /// once it is drawn, where it stands.
    pub fn says(&mut self, node: NodeId, cell: &Cell) {
        self.shaper.at(&cell.id);
        self.speaks(node, cell.lang);
        self.cells.insert(node, cell.id.clone());
    }

    /// Adds one strip a line, so that a paragraph may end on the next page, but never
    /// leaves or carries over a single line.
    pub fn flow(&mut self, part: &Part, x: f32, width: f32, before: f32) {
        let count = part.lines.len();
        for (at, line) in part.lines.iter().enumerate() {
            let strip = Strip {
                before: if at == 0 { before } else { 0.0 },
                snaps: at == 0 && part.style.leading == BODY.leading,
                height: part.style.leading,
                keep: count > 1 && (at == 0 || at + 2 == count),
                items: vec![placed(line, part, x, width, false, 0.0)],
                ..Strip::default()
            };
            self.push(strip);
        }
    }
}

/// A line at its place; `top` is the top of the line. Lines of a paragraph that reads against
/// the direction of the pages end at the other edge; a single name stays where it is looked for.
pub fn placed(line: &Line, part: &Part, x: f32, width: f32, right: bool, top: f32) -> Item {
    let right = right || (line.against && part.lines.len() > 1);
    let x = if right { x + width - line.width } else { x };
    let text = Shape::Text { runs: line.runs.clone(), size: part.style.size, colour: part.style.colour };
    Item { mark: part.mark, x, y: top + part.style.rise(), shape: text }
}

/// A line of a stack at its place, one item for each part of one face, and where they lead.
fn drawn(line: &Line, part: &Part, stack: &Stack, top: f32) -> (Vec<Item>, Vec<Web>) {
    let whole = placed(line, part, stack.x, stack.width, stack.right, top);
    if part.styles.is_empty() {
        return (vec![whole], Vec::new());
    }
    let (mut x, mut at) = (whole.x, 0);
    let (mut items, mut webs) = (Vec::new(), Vec::new());
    for parts in line.parts.chunk_by(|one, other| one == other) {
        let runs: Vec<Rc<Run>> = line.runs[at..at + parts.len()].to_vec();
        at += parts.len();
        let wide = runs.iter().map(|run| run.width).sum::<f32>() * part.style.size;
        let own = parts.first().copied().unwrap_or_default();
        let (style, meant) = match part.styles.get(own) {
            Some((style, meant)) => (style, meant.as_ref()),
            None => (&part.style, None),
        };
        if let Some(Meant { node, link: Some((address, contents)) }) = meant {
            let (node, address, contents) = (*node, address.clone(), contents.clone());
            let area = [x, top + 1.0, x + wide, top + part.style.leading];
            webs.push(Web { node, target: Target::Web(address), area, contents });
            items.push(Item::rect(x, whole.y + 1.6, wide, 0.5, TEAL_LINK));
        }
        let mark = meant.map_or(whole.mark, |meant| Mark::Node(meant.node));
        let shape = Shape::Text { runs, size: part.style.size, colour: style.colour };
        items.push(Item { mark, x, shape, ..whole.clone() });
        x += wide;
    }
    (items, webs)
}

/// Height of a stack.
pub fn height(stack: &Stack) -> f32 {
    stack.parts.iter().map(|part| part.above + part.lines.len() as f32 * part.style.leading).sum()
}

/// Lowers the stacks so that all end at the same height.
pub fn bottom_aligned(stacks: &mut [Stack]) {
    let tallest = stacks.iter().map(height).fold(0.0, f32::max);
    for stack in stacks {
        let short = tallest - height(stack);
        if let Some(part) = stack.parts.first_mut() {
            part.above += short;
        }
    }
}

/// Items of a stack, each with the top of its line, from the top of the stack.
pub fn items(stack: &Stack) -> Vec<(f32, Item)> {
    lines(stack).into_iter().flat_map(|(y, items, _)| items.into_iter().map(move |item| (y, item))).collect()
}

/// Its lines, each with its top, its items and where they lead.
fn lines(stack: &Stack) -> Vec<(f32, Vec<Item>, Vec<Web>)> {
    let mut y = 0.0;
    let mut lines = Vec::new();
    for part in &stack.parts {
        y += part.above;
        for line in &part.lines {
            let (items, webs) = drawn(line, part, stack, y);
            lines.push((y, items, webs));
            y += part.style.leading;
        }
    }
    lines
}

/// Strips of a row: one, or one a line where the row is taller than a page.
pub fn row(stacks: &[Stack], look: &RowLook, header: Option<&Rc<Repeated>>) -> Vec<Strip> {
    let text = stacks.iter().map(height).fold(0.0, f32::max);
    let whole = text + 2.0 * look.pad;
    let room = look.depth - header.map_or(0.0, |header| header.height);
    let cut = if whole > room { leading(stacks) } else { text };
    let count = if cut > 0.0 { (text / cut).ceil().max(1.0) as usize } else { 1 };
    let slices = (0..count).map(|at| slice(stacks, look, text, cut, at, count));
    slices.map(|strip| Strip { header: header.cloned(), ..strip }).collect()
}

fn leading(stacks: &[Stack]) -> f32 {
    let parts = stacks.iter().flat_map(|stack| &stack.parts);
    parts.map(|part| part.style.leading).fold(0.0, f32::max)
}

fn slice(stacks: &[Stack], look: &RowLook, text: f32, cut: f32, at: usize, count: usize) -> Strip {
    let from = cut * at as f32;
    let pad_top = if at == 0 { look.pad } else { 0.0 };
    let pad_bottom = if at + 1 == count { look.pad } else { 0.0 };
    let height = pad_top + cut.min(text - from).max(0.0) + pad_bottom;
    let mut drawn = frame(look, height, at == 0, at + 1 == count);
    let mut led = Vec::new();
    for stack in stacks {
        let within = |top: f32| count == 1 || ((top + 0.01) / cut) as usize == at;
        for (_, items, webs) in lines(stack).into_iter().filter(|(top, ..)| within(*top)) {
            drawn.extend(items.into_iter().map(|item| item.lowered(pad_top - from)));
            led.extend(webs.into_iter().map(|web| web.lowered(pad_top - from)));
        }
    }
    let keep = count > 1 && (at == 0 || at + 2 == count);
    Strip { height, keep, items: drawn, webs: led, ..Strip::default() }
}

fn frame(look: &RowLook, height: f32, first: bool, last: bool) -> Vec<Item> {
    let fill = look.fill.map(|colour| Item::rect(look.x, 0.0, look.width, height, colour));
    let above = look.above.filter(|_| first);
    let above = above.map(|(thick, colour)| Item::rect(look.x, 0.0, look.width, thick, colour));
    let below = look.below.filter(|_| last);
    let below = below.map(|(thick, colour)| Item::rect(look.x, height - thick, look.width, thick, colour));
    fill.into_iter().chain(above).chain(below).collect()
}
