//! Numbered notes below a table or a chart: a raised number after its caption leads to each.
//!
//! Must not know what they say. Each is a `Note` of its own for those who listen.

use super::breaking;
use super::display::{Item, Mark, Target};
use super::flow::{Strip, Web};
use super::setter::{Part, Setter, placed};
use super::style::{CAPTION, FOOTNOTE, LEFT, RAISED};
use super::tags::{NodeId, Role};

/// Room that a caption leaves at the end of its lines for the numbers of its notes.
pub const ROOM: f32 = 20.0;
/// White before a raised number.
const BEFORE: f32 = 2.0;
/// The text of a note stands so far to the right of its number.
const INDENT: f32 = 9.0;
/// So far a number stands above its line, in parts of its size.
const RAISE: f32 = 0.5;

/// What is drawn as a caption: its node, and the strip that holds its last line.
#[derive(Clone, Copy)]
pub struct Captioned {
    /// The node.
    pub node: NodeId,
    /// The strip's place.
    pub strip: usize,
}

/// Sets a note below what it is about; its number after the caption leads here.
pub fn set(setter: &mut Setter, parent: NodeId, captioned: Captioned, text: &str) {
    if text.trim().is_empty() {
        return;
    }
    let number = setter.notes;
    setter.notes += 1;
    mark(setter, captioned, number, text);
    let around = setter.sheet;
    let mut first = true;
    if let Some(strip) = setter.strips.last_mut() {
        strip.keep = true;
        setter.sheet = strip.sheet;
        first = strip.note.is_none();
    }
    let note = setter.tree.add(parent, Role::Note);
    let label = setter.tree.add(note, Role::Lbl);
    let node = setter.tree.add(note, Role::P);
    let width = setter.sheet.measure() - INDENT;
    let lines = setter.hyphenated(text, &FOOTNOTE, width, None);
    let part = Part { style: FOOTNOTE, mark: Mark::Node(node), above: 0.0, lines, styles: Vec::new() };
    let at = setter.strips.len();
    setter.flow(&part, LEFT + INDENT, width, if first { 5.0 } else { 2.0 });
    let number = raised(setter, label, number, LEFT, FOOTNOTE.rise() - RAISED.size * RAISE);
    if let Some(strip) = setter.strips.get_mut(at) {
        strip.items.insert(0, number);
    }
    for strip in setter.strips.iter_mut().skip(at) {
        strip.note = Some(setter.notes - 1);
    }
    setter.sheet = around;
}

/// Draws the number after the last line of the caption, as a link.
fn mark(setter: &mut Setter, captioned: Captioned, number: usize, text: &str) {
    let drawn = setter.strips.get(captioned.strip).and_then(|strip| strip.items.last()?.area());
    let Some([_, _, right, _]) = drawn else { return };
    let reference = setter.tree.add(captioned.node, Role::Reference);
    let node = setter.tree.add(reference, Role::Link);
    let x = right + BEFORE;
    let item = raised(setter, node, number, x, CAPTION.rise() - RAISED.size * RAISE);
    let end = item.area().map_or(x, |[_, _, right, _]| right);
    let area = [x - 1.0, 0.0, end + 1.0, CAPTION.leading];
    let web = Web { node, target: Target::Note(number), area, contents: text.to_owned() };
    if let Some(strip) = setter.strips.get_mut(captioned.strip) {
        strip.items.push(item);
        strip.webs.push(web);
    }
}

fn raised(setter: &mut Setter, node: NodeId, number: usize, x: f32, y: f32) -> Item {
    let line = breaking::line(&mut setter.shaper, &(number + 1).to_string(), &RAISED);
    let part =
        Part { style: RAISED, mark: Mark::Node(node), above: 0.0, lines: Vec::new(), styles: Vec::new() };
    placed(&line, &part, x, line.width, false, y - RAISED.rise())
}

/// The last of the strips that were set since `first`, as the caption `node`.
pub fn captioned(strips: &[Strip], first: usize, node: NodeId) -> Option<Captioned> {
    (strips.len() > first).then(|| Captioned { node, strip: strips.len() - 1 })
}
