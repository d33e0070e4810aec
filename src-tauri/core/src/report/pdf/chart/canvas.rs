//! Shapes and words of one strip of a chart, all of them of one figure.
//!
//! Must not know what they stand for.

use super::look::{Filling, Lines};
use crate::report::pdf::breaking::{self, Line};
use crate::report::pdf::display::{Item, Mark, Shape};
use crate::report::pdf::setter::Setter;
use crate::report::pdf::style::{Colour, TextStyle};
use crate::report::pdf::tags::NodeId;

/// Distance of the lines in a bar, and their thickness.
const HATCH: (f32, f32) = (3.2, 0.7);
/// Around a bar.
const EDGE: f32 = 0.6;

/// What is drawn so far; y from the strip's own top.
pub struct Canvas {
    node: NodeId,
    /// In order.
    pub items: Vec<Item>,
}

impl Canvas {
    /// Nothing yet.
    pub fn new(node: NodeId) -> Canvas {
        Canvas { node, items: Vec::new() }
    }

    fn put(&mut self, x: f32, y: f32, shape: Shape) {
        self.items.push(Item { mark: Mark::Node(self.node), x, y, shape });
    }

    /// Words from `x` on; `top` is that of their line.
    pub fn text(&mut self, setter: &mut Setter, text: &str, style: &TextStyle, x: f32, top: f32) {
        let line = breaking::line(&mut setter.shaper, text, style);
        self.line(&line, style, x, top);
    }

    /// Words that end at `x`.
    pub fn text_before(&mut self, setter: &mut Setter, text: &str, style: &TextStyle, x: f32, top: f32) {
        let line = breaking::line(&mut setter.shaper, text, style);
        self.line(&line, style, x - line.width, top);
    }

    /// Words around `x`.
    pub fn text_around(&mut self, setter: &mut Setter, text: &str, style: &TextStyle, x: f32, top: f32) {
        let line = breaking::line(&mut setter.shaper, text, style);
        self.line(&line, style, x - line.width / 2.0, top);
    }

    /// A line that is set.
    pub fn line(&mut self, line: &Line, style: &TextStyle, x: f32, top: f32) {
        let shape = Shape::Text { runs: line.runs.clone(), size: style.size, colour: style.colour };
        self.put(x, top + style.rise(), shape);
    }

    /// Lines through points.
    pub fn lines(&mut self, lines: Vec<Vec<[f32; 2]>>, width: f32, colour: Colour, dashes: &'static [f32]) {
        if !lines.is_empty() {
            self.put(0.0, 0.0, Shape::Lines { lines, width, colour, dashes });
        }
    }

    /// A filled outline.
    pub fn area(&mut self, outline: Vec<[f32; 2]>, colour: Colour) {
        self.put(0.0, 0.0, Shape::Areas { outlines: vec![outline], colour });
    }

    /// A plain rectangle: left, top, width, height.
    pub fn rect(&mut self, [x, y, width, height]: [f32; 4], colour: Colour) {
        self.put(x, y, Shape::Rect { width, height, colour });
    }

    /// A bar: left, top, width, height.
    pub fn bar(&mut self, [x, y, width, height]: [f32; 4], filling: Filling) {
        if width <= 0.0 || height <= 0.0 {
            return;
        }
        self.rect([x, y, width, height], filling.ground);
        let hatch = hatch(width, height, filling.lines);
        if !hatch.is_empty() {
            self.put(x, y, Shape::Lines { lines: hatch, width: HATCH.1, colour: filling.ink, dashes: &[] });
        }
        if filling.ground != filling.ink {
            let inset = EDGE / 2.0;
            let (right, bottom) = ((width - inset).max(inset), (height - inset).max(inset));
            let around =
                vec![[inset, inset], [right, inset], [right, bottom], [inset, bottom], [inset, inset]];
            let shape = Shape::Lines { lines: vec![around], width: EDGE, colour: filling.ink, dashes: &[] };
            self.put(x, y, shape);
        }
    }
}

/// The lines in a bar, cut at its edges.
fn hatch(width: f32, height: f32, lines: Lines) -> Vec<Vec<[f32; 2]>> {
    let step = HATCH.0;
    let slanted = |mirror: bool| {
        let count = ((width + height) / step / 1.414).ceil() as usize;
        let line = |at: usize| {
            // Points of which right and down differ by `offset`.
            let offset = at as f32 * step * 1.414 - height;
            let (left, right) = (offset.max(0.0), (offset + height).min(width));
            let down = |x: f32| if mirror { height - (x - offset) } else { x - offset };
            (right > left).then(|| vec![[left, down(left)], [right, down(right)]])
        };
        (0..=count).filter_map(line).collect()
    };
    match lines {
        Lines::None => Vec::new(),
        Lines::Falling => slanted(false),
        Lines::Rising => slanted(true),
        Lines::Lying => {
            let count = (height / step) as usize;
            (1..=count).map(|at| vec![[0.0, at as f32 * step], [width, at as f32 * step]]).collect()
        }
    }
}

/// Width of words in one line.
pub fn width(setter: &mut Setter, text: &str, style: &TextStyle) -> f32 {
    breaking::natural(&mut setter.shaper, text, style)
}

/// The widest of several words.
pub fn widest<'t>(setter: &mut Setter, texts: impl Iterator<Item = &'t str>, style: &TextStyle) -> f32 {
    texts.map(|text| width(setter, text, style)).fold(0.0, f32::max)
}

/// A text in at most so many lines; what does not fit is cut off between words.
pub fn few_lines(setter: &mut Setter, text: &str, style: &TextStyle, width: f32, most: usize) -> Vec<Line> {
    let lines = setter.lines(text, style, width);
    if lines.len() <= most {
        return lines;
    }
    let mut words: Vec<&str> = text.split_whitespace().collect();
    while words.pop().is_some() {
        let shorter = format!("{}…", words.join(" "));
        let lines = setter.lines(&shorter, style, width);
        if lines.len() <= most {
            return lines;
        }
    }
    vec![breaking::cut(&mut setter.shaper, text, style, width)]
}
