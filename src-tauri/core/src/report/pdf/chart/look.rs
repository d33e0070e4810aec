//! What the marks of each series look like: told apart in grey and by those who see few colours.
//!
//! Must not know what is drawn with them.

use crate::report::pdf::fonts::Face;
use crate::report::pdf::style::{Colour, INK, MUTED, TEAL, TEAL_MID, TINT, TextStyle, WHITE};

/// Earth beside the teal: another hue and another lightness.
const EARTH: Colour = Colour(0x9A, 0x5B, 0x13);
const SAND: Colour = Colour(0xFB, 0xEE, 0xDA);
const GREEN: Colour = Colour(0x3F, 0x6B, 0x2E);

/// Words beside marks.
pub const LABEL: TextStyle =
    TextStyle { face: Face::Regular, size: 8.2, leading: 11.2, colour: INK, tabular: true };
/// Figures beside marks.
pub const FIGURE: TextStyle =
    TextStyle { face: Face::Regular, size: 7.9, leading: 11.2, colour: INK, tabular: true };
/// Figures that sum up.
pub const SUM: TextStyle = FIGURE.face(Face::Bold);
/// Figures on dark marks.
pub const LIGHT: TextStyle = FIGURE.colour(WHITE);
/// Figures of which no bar is seen.
pub const FAINT: TextStyle = FIGURE.colour(MUTED);
/// Figures along a scale.
pub const SCALE: TextStyle =
    TextStyle { face: Face::Regular, size: 7.3, leading: 10.0, colour: MUTED, tabular: true };
/// What is not known.
pub const NOTHING: TextStyle = FIGURE.missing();

/// How a bar is filled.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Filling {
    /// Its ground.
    pub ground: Colour,
    /// Lines around it and in it.
    pub ink: Colour,
    /// The lines in it.
    pub lines: Lines,
}

/// Lines in a bar.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Lines {
    /// None.
    None,
    /// Rising to the right.
    Rising,
    /// Falling to the right.
    Falling,
    /// Lying.
    Lying,
}

/// How the bars of a series are filled.
pub fn filling(code: &str) -> Filling {
    let filling = |ground, ink, lines| Filling { ground, ink, lines };
    match code {
        "spent" | "female" | "achieved" => filling(TEAL, TEAL, Lines::None),
        "budget" => filling(TINT, TEAL_MID, Lines::None),
        "committed" => filling(WHITE, TEAL, Lines::Rising),
        "male" => filling(SAND, EARTH, Lines::Rising),
        "open" => filling(WHITE, MUTED, Lines::Lying),
        _ => filling(WHITE, GREEN, Lines::Falling),
    }
}

/// How the line of a series is drawn: thickness, colour, dashes.
pub fn stroke(code: &str) -> (f32, Colour, &'static [f32]) {
    match code {
        "spent" => (2.0, TEAL, &[]),
        "budget" => (0.9, INK, &[]),
        "planned" => (1.3, MUTED, &[6.0, 3.0]),
        "forecast" => (1.4, EARTH, &[1.6, 2.4]),
        "by_plan" => (1.3, GREEN, &[7.0, 2.5, 1.5, 2.5]),
        _ => (1.3, INK, &[3.0, 2.0]),
    }
}
