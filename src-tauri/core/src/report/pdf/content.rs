//! What is drawn on a page, as the bytes that a viewer reads.
//!
//! Must not lay anything out. Everything that is drawn stands in a marked sequence: of its node, or
//! of an artifact. A page is written by itself, so that it can be dropped before the next one.

use std::rc::Rc;

use super::display::{Item, Mark, Page, Shape};
use super::emit::picture_name;
use super::shape::{Glyph, Run};
use super::style::Colour;
use super::subset::{Used, clusters, resource};
use super::tags::{NodeId, Tree};
use crate::report::look::Accent;

/// What a page draws, and the node of each marked sequence.
pub fn of_page(page: &Page, tree: &Tree, used: &Used, accent: Option<Accent>) -> (String, Vec<NodeId>) {
    let mut content = Content { out: String::new(), paper: page.sheet.height(), used, accent };
    let mut marks = Vec::new();
    for items in page.items.chunk_by(|one, other| one.mark == other.mark) {
        if let Some(first) = items.first() {
            content.begin(first.mark, tree, &mut marks);
        }
        items.iter().for_each(|item| content.draw(item));
        content.say("EMC");
    }
    (content.out, marks)
}

struct Content<'a> {
    out: String,
    paper: f32,
    used: &'a Used,
    accent: Option<Accent>,
}

/// A length: two decimals of a point are finer than any printer.
fn length(out: &mut String, value: f32) {
    number(out, value, 2);
    out.push(' ');
}

/// A number with at most so many decimals.
fn number(out: &mut String, value: f32, decimals: u32) {
    let scale = 10_u64.pow(decimals);
    let whole = (f64::from(value) * scale as f64).round();
    if whole < 0.0 {
        out.push('-');
    }
    let whole = whole.abs() as u64;
    digits(out, whole / scale, 1);
    let (mut part, mut many) = (whole % scale, decimals as usize);
    if part == 0 {
        return;
    }
    while part % 10 == 0 {
        (part, many) = (part / 10, many - 1);
    }
    out.push('.');
    digits(out, part, many);
}

/// The digits of a number, with noughts before it up to so many.
fn digits(out: &mut String, mut value: u64, least: usize) {
    let mut written = [b'0'; 20];
    let mut at = written.len();
    while value > 0 || written.len() - at < least {
        at -= 1;
        written[at] = b'0' + (value % 10) as u8;
        value /= 10;
    }
    written[at..].iter().for_each(|digit| out.push(char::from(*digit)));
}

/// Four digits to the base of sixteen.
fn hex(out: &mut String, code: u16) {
    for place in [12, 8, 4, 0] {
        let digit = u32::from(code >> place & 15);
        out.push(char::from_digit(digit, 16).unwrap_or('0'));
    }
}

impl Content<'_> {
    fn say(&mut self, operator: &str) {
        self.out.push_str(operator);
        self.out.push('\n');
    }

    fn numbers(&mut self, values: &[f32], operator: &str) {
        values.iter().for_each(|value| length(&mut self.out, *value));
        self.say(operator);
    }

    fn colour(&mut self, colour: Colour, operator: &str) {
        let Colour(red, green, blue) = self.accent.map_or(colour, |accent| colour.in_accent(accent));
        for byte in [red, green, blue] {
            number(&mut self.out, f32::from(byte) / 255.0, 3);
            self.out.push(' ');
        }
        self.say(operator);
    }

    fn begin(&mut self, mark: Mark, tree: &Tree, marks: &mut Vec<NodeId>) {
        let begun = match mark {
            Mark::Node(node) => {
                marks.push(node);
                let role = tree.nodes.get(node.0).map_or("P", |node| node.role.name());
                format!("/{role} <</MCID {}>> BDC", marks.len() - 1)
            }
            Mark::Pagination => "/Artifact <</Type /Pagination>> BDC".to_owned(),
            Mark::Layout => "/Artifact <</Type /Layout>> BDC".to_owned(),
        };
        self.say(&begun);
    }

    fn draw(&mut self, item: &Item) {
        let (x, y) = (item.x, self.paper - item.y);
        match &item.shape {
            Shape::Rect { width, height, colour } => {
                self.colour(*colour, "rg");
                self.numbers(&[x, y - height, *width, *height], "re");
                self.say("f");
            }
            Shape::Lines { lines, width, colour, dashes } => {
                self.colour(*colour, "RG");
                self.numbers(&[*width], "w");
                self.out.push('[');
                dashes.iter().for_each(|dash| length(&mut self.out, *dash));
                self.say("] 0 d");
                for points in lines {
                    self.path(points, x, y);
                    self.say("S");
                }
            }
            Shape::Areas { outlines, colour } => {
                self.colour(*colour, "rg");
                for points in outlines {
                    self.path(points, x, y);
                    self.say("h");
                }
                self.say("f");
            }
            Shape::Picture { width, height, jpeg, .. } => {
                self.say("q");
                self.numbers(&[*width, 0.0, 0.0, *height, x, y - height], "cm");
                let drawn = format!("/{} Do", picture_name(jpeg).0);
                self.say(&drawn);
                self.say("Q");
            }
            Shape::Text { runs, size, colour } => {
                self.say("BT");
                self.colour(*colour, "rg");
                let mut pen = Pen { x, y, size: *size, content: self, open: Open::Nothing };
                runs.chunk_by(|one, other| one.face == other.face).for_each(|runs| pen.runs(runs));
                self.say("ET");
            }
        }
    }

    /// A path through points, which are told from a place.
    fn path(&mut self, points: &[[f32; 2]], x: f32, y: f32) {
        for (at, [right, down]) in points.iter().enumerate() {
            self.numbers(&[x + right, y - down], if at == 0 { "m" } else { "l" });
        }
    }
}

/// What is begun and not yet ended.
#[derive(Clone, Copy, PartialEq)]
enum Open {
    Nothing,
    /// Glyphs that are shown, between two numbers.
    Shown,
    /// A string of them.
    Codes,
}

/// Writes glyphs, keeping the viewer's pen where the shaper wants it.
struct Pen<'a, 'b> {
    x: f32,
    y: f32,
    size: f32,
    content: &'a mut Content<'b>,
    open: Open,
}

impl Pen<'_, '_> {
    fn out(&mut self) -> &mut String {
        &mut self.content.out
    }

    fn runs(&mut self, runs: &[Rc<Run>]) {
        let Some(first) = runs.first() else { return };
        let (name, size) = (resource(first.face).0, self.size);
        self.out().push_str(&format!("/{name} "));
        number(self.out(), size, 4);
        self.content.say(" Tf");
        self.go_to(self.x, self.y);
        runs.iter().for_each(|run| self.run(run));
        self.flush();
    }

    fn go_to(&mut self, x: f32, y: f32) {
        self.flush();
        self.content.numbers(&[1.0, 0.0, 0.0, 1.0, x, y], "Tm");
    }

    fn flush(&mut self) {
        if self.open == Open::Codes {
            self.out().push('>');
        }
        if self.open != Open::Nothing {
            self.content.say("]TJ");
        }
        self.open = Open::Nothing;
    }

    /// A cluster whose glyphs do not say its characters says them as ActualText.
    fn run(&mut self, run: &Run) {
        for cluster in clusters(run) {
            let Some(first) = cluster.first() else { continue };
            let text = &run.text[first.start..first.end];
            let written = self.content.used.written(run.face, first.id);
            if cluster.len() == 1 && written.is_some_and(|written| written.text == text) {
                self.glyph(run, first);
            } else {
                self.span(run, cluster, text);
            }
        }
    }

    fn span(&mut self, run: &Run, glyphs: &[Glyph], text: &str) {
        self.flush();
        self.out().push_str("/Span <</ActualText <FEFF");
        text.encode_utf16().for_each(|unit| hex(self.out(), unit));
        self.content.say(">>> BDC");
        glyphs.iter().for_each(|glyph| self.glyph(run, glyph));
        self.flush();
        self.content.say("EMC");
    }

    fn glyph(&mut self, run: &Run, glyph: &Glyph) {
        let Some(written) = self.content.used.written(run.face, glyph.id) else { return };
        let (code, width) = (written.id, written.width);
        let raised = glyph.dy.abs() > 0.0005;
        if raised {
            self.go_to(self.x + glyph.dx * self.size, self.y + glyph.dy * self.size);
        } else {
            self.shift(-glyph.dx);
        }
        self.code(code);
        if !raised {
            self.shift(width + glyph.dx - glyph.advance);
        }
        self.x += glyph.advance * self.size;
        if raised {
            self.go_to(self.x, self.y);
        }
    }

    fn code(&mut self, code: u16) {
        match self.open {
            Open::Nothing => self.out().push_str("[<"),
            Open::Shown => self.out().push('<'),
            Open::Codes => {}
        }
        self.open = Open::Codes;
        hex(self.out(), code);
    }

    /// Moves the pen back by ems.
    fn shift(&mut self, by: f32) {
        if (by * 10_000.0).round() == 0.0 {
            return;
        }
        match self.open {
            Open::Nothing => self.out().push('['),
            Open::Shown => self.out().push(' '),
            Open::Codes => self.out().push('>'),
        }
        self.open = Open::Shown;
        number(self.out(), by * 1000.0, 1);
    }
}
