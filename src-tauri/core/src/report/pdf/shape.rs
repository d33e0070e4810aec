//! Characters become glyphs: face by coverage, kerning, ligatures, Arabic joining.
//!
//! Must not know lines or pages. Widths are in ems, so one shaped word serves every size.

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use rustybuzz::{BufferClusterLevel, BufferFlags, Direction, Feature, Script, ShapePlan, UnicodeBuffer};
use unicode_normalization::char::is_combining_mark;

use super::fonts::{Face, Fonts};
use super::style::TextStyle;
use crate::error::Result;

/// A glyph in the order of drawing.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Glyph {
    /// Its number in the face.
    pub id: u16,
    /// How far the pen goes on.
    pub advance: f32,
    /// Shift to the right while drawing.
    pub dx: f32,
    /// Shift upwards while drawing.
    pub dy: f32,
    /// First byte of its cluster in the run's text.
    pub start: usize,
    /// End of its cluster in the run's text; glyphs of one cluster agree.
    pub end: usize,
}

/// Glyphs of one face and one direction.
#[derive(Clone, PartialEq, Debug)]
pub struct Run {
    /// The face.
    pub face: Face,
    /// What it says, in reading order.
    pub text: Box<str>,
    /// The glyphs from left to right.
    pub glyphs: Vec<Glyph>,
    /// Sum of the advances.
    pub width: f32,
    /// Whether it reads from right to left.
    pub rtl: bool,
}

/// A character that no font of the program draws, and where it stands.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Uncovered {
    /// The character.
    pub character: char,
    /// The cell's id, or the part of the page.
    pub place: String,
}

impl std::fmt::Display for Uncovered {
    /// `U+1F600 😀 (lesson.2)`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Uncovered { character, place } = self;
        let shown = if character.is_control() { '\u{FFFD}' } else { *character };
        write!(f, "U+{:04X} {shown} ({place})", u32::from(*character))
    }
}

type Runs = Rc<[Rc<Run>]>;

/// Shapes words and remembers them.
pub struct Shaper {
    /// Whether pages are read from right to left.
    pub rtl: bool,
    fonts: &'static Fonts,
    words: HashMap<(Face, bool, bool), HashMap<Box<str>, Runs>>,
    plans: HashMap<(Face, bool, bool, Script), ShapePlan>,
    uncovered: BTreeSet<Uncovered>,
    place: String,
}

impl Shaper {
    /// A shaper that remembers nothing yet.
    ///
    /// # Errors
    /// `make-pdf` if a font of the program cannot be parsed.
    pub fn new() -> Result<Shaper> {
        Ok(Shaper {
            rtl: false,
            fonts: Fonts::load()?,
            words: HashMap::new(),
            plans: HashMap::new(),
            uncovered: BTreeSet::new(),
            place: String::new(),
        })
    }

    /// Says which cell the next texts belong to, for `uncovered`.
    pub fn at(&mut self, place: &str) {
        place.clone_into(&mut self.place);
    }

    /// The characters that were drawn as U+FFFD, each with its place.
    pub fn uncovered(self) -> Vec<Uncovered> {
        self.uncovered.into_iter().collect()
    }

    /// The runs of a word (or of a blank) in one direction, from left to right.
    pub fn word(&mut self, style: &TextStyle, rtl: bool, word: &str) -> Runs {
        self.note_uncovered(style.face, word);
        let key = (style.face, style.tabular, rtl);
        if let Some(runs) = self.words.get(&key).and_then(|words| words.get(word)) {
            return Rc::clone(runs);
        }
        let mut runs: Vec<Rc<Run>> = Vec::new();
        for (face, part) in self.itemize(style.face, word) {
            runs.push(Rc::new(match face {
                Some(face) => self.shape(face, style.tabular, rtl, part),
                None => self.replacement(style.face, part),
            }));
        }
        if rtl {
            runs.reverse();
        }
        let runs: Runs = runs.into();
        self.words.entry(key).or_default().insert(word.into(), Rc::clone(&runs));
        runs
    }

    /// A word's width in ems.
    pub fn width(&mut self, style: &TextStyle, rtl: bool, word: &str) -> f32 {
        self.word(style, rtl, word).iter().map(|run| run.width).sum()
    }

    fn note_uncovered(&mut self, face: Face, word: &str) {
        if word.is_ascii() && !word.bytes().any(|byte| byte.is_ascii_control()) {
            return;
        }
        for character in word.chars().filter(|character| !draws_nothing(*character)) {
            if self.fonts.covering(face, character).is_none() {
                self.uncovered.insert(Uncovered { character, place: self.place.clone() });
            }
        }
    }

    /// Parts of one face each; `None` where no face has the character.
    fn itemize<'t>(&self, face: Face, word: &'t str) -> Vec<(Option<Face>, &'t str)> {
        let mut parts: Vec<(Option<Face>, usize)> = Vec::new();
        for (at, character) in word.char_indices() {
            let last = parts.last().and_then(|part| part.0);
            let stays = last.filter(|last| {
                draws_nothing(character)
                    || (is_combining_mark(character) && self.fonts.of(*last).glyph(character).is_some())
            });
            let found = stays
                .or_else(|| draws_nothing(character).then_some(face))
                .or_else(|| self.fonts.covering(face, character));
            if found.is_none() || parts.last().map(|part| part.0) != Some(found) {
                parts.push((found, at));
            }
        }
        let ends: Vec<usize> = parts.iter().skip(1).map(|part| part.1).chain([word.len()]).collect();
        parts.iter().zip(ends).map(|((face, start), end)| (*face, &word[*start..end])).collect()
    }

    fn shape(&mut self, face: Face, tabular: bool, rtl: bool, text: &str) -> Run {
        let font = self.fonts.of(face);
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_cluster_level(BufferClusterLevel::Characters);
        buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES);
        buffer.set_direction(if rtl { Direction::RightToLeft } else { Direction::LeftToRight });
        buffer.guess_segment_properties();
        let (direction, script) = (buffer.direction(), buffer.script());
        let plan = self.plans.entry((face, tabular, rtl, script)).or_insert_with(|| {
            ShapePlan::new(&font.shaper, direction, Some(script), None, &features(face, tabular))
        });
        let shaped = rustybuzz::shape_with_plan(&font.shaper, plan, buffer);
        let mut glyphs = glyphs(&shaped, text, font.shaper.units_per_em() as f32);
        let minus = font.glyph('\u{2212}').filter(|_| !rtl && is_negative(text));
        if let (Some(minus), Some(first)) = (minus, glyphs.first_mut()) {
            (first.id, first.advance) = (minus, font.written_width(minus));
        }
        let width = glyphs.iter().map(|glyph| glyph.advance).sum();
        Run { face, text: text.into(), glyphs, width, rtl }
    }

    /// A visible sign for a character that no face has; the text stays what it is.
    fn replacement(&self, face: Face, text: &str) -> Run {
        let font = self.fonts.of(face);
        let id = font.glyph('\u{FFFD}').or_else(|| font.glyph('?')).unwrap_or(1);
        let advance = font.written_width(id);
        let glyph = Glyph { id, advance, dx: 0.0, dy: 0.0, start: 0, end: text.len() };
        Run { face, text: text.into(), glyphs: vec![glyph], width: advance, rtl: false }
    }
}

/// Figures of one width for tables; in Arabic only the ligatures that must be, because
/// readers copy the letters of a ligature in the wrong order.
fn features(face: Face, tabular: bool) -> Vec<Feature> {
    let feature =
        |name: &[u8; 4], value| Feature::new(rustybuzz::ttf_parser::Tag::from_bytes(name), value, ..);
    let figures = tabular.then(|| feature(b"tnum", 1));
    let joined = face.is_arabic().then(|| feature(b"liga", 0));
    figures.into_iter().chain(joined).collect()
}

/// Whether a word is a number below nothing: it is drawn with a minus sign, and copied with the
/// hyphen that spreadsheets read.
fn is_negative(word: &str) -> bool {
    word.strip_prefix('-').is_some_and(|rest| rest.starts_with(|digit: char| digit.is_ascii_digit()))
}

fn glyphs(shaped: &rustybuzz::GlyphBuffer, text: &str, per_em: f32) -> Vec<Glyph> {
    let mut starts: Vec<usize> = shaped.glyph_infos().iter().map(|info| info.cluster as usize).collect();
    starts.sort_unstable();
    starts.dedup();
    let end = |start: usize| starts.iter().find(|other| **other > start).copied().unwrap_or(text.len());
    // What precedes the first cluster (a removed mark without width) is read with it.
    let first = starts.first().copied().unwrap_or(0);
    let place = |start: usize| (if start == first { 0 } else { start }, end(start));
    let pairs = shaped.glyph_infos().iter().zip(shaped.glyph_positions());
    pairs
        .map(|(info, position)| {
            let (start, end) = place(info.cluster as usize);
            Glyph {
                id: info.glyph_id as u16,
                advance: position.x_advance as f32 / per_em,
                dx: position.x_offset as f32 / per_em,
                dy: position.y_offset as f32 / per_em,
                start,
                end,
            }
        })
        .collect()
}

/// Characters that steer the setting and have no picture of their own.
pub fn draws_nothing(character: char) -> bool {
    matches!(character,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}
