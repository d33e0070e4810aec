//! Sizes and colours of the page: one calm accent, generous white.
//!
//! Must not know what is set in them. All lengths are points (1/72 inch).

use super::fonts::Face;
use crate::report::look::Accent;

/// A colour by its sRGB bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Colour(pub u8, pub u8, pub u8);

impl Colour {
    /// The organisation's colour in place of ours; all that is no accent stays.
    pub fn in_accent(self, accent: Accent) -> Colour {
        let shade = match self {
            TEAL => accent,
            TEAL_MID => accent.paler(40),
            TEAL_PALE => accent.paler(Accent::PALE),
            TINT => accent.paler(Accent::TINT),
            other => return other,
        };
        Colour(shade.0, shade.1, shade.2)
    }
}

/// The accent: headings, numerals, rules.
pub const TEAL: Colour = Colour(0x0B, 0x4F, 0x5C);
/// The accent beside text: bars of notes, thin lines of tiles.
pub const TEAL_MID: Colour = Colour(0x5B, 0x9A, 0xA3);
/// The accent on the cover's band.
pub const TEAL_PALE: Colour = Colour(0xCF, 0xE3, 0xE5);
/// Behind table headings, tiles and notes.
pub const TINT: Colour = Colour(0xEE, 0xF5, 0xF5);
/// Behind group rows.
pub const TINT_GREY: Colour = Colour(0xF4, 0xF6, 0xF6);
/// Running text.
pub const INK: Colour = Colour(0x1E, 0x29, 0x2B);
/// Labels, notes and what is missing; 5:1 on white and more.
pub const MUTED: Colour = Colour(0x56, 0x65, 0x69);
/// Words that lead somewhere.
pub const TEAL_LINK: Colour = Colour(0x0B, 0x5F, 0x8A);
/// A reference that leads nowhere.
pub const WARNING: Colour = Colour(0xB3, 0x26, 0x1E);
/// Hairlines.
pub const LINE: Colour = Colour(0xD3, 0xDC, 0xDD);
/// Text on the band.
pub const WHITE: Colour = Colour(0xFF, 0xFF, 0xFF);

/// A4.
pub const PAGE_WIDTH: f32 = 595.28;
/// A4.
pub const PAGE_HEIGHT: f32 = 841.89;
/// Left edge of the text.
pub const LEFT: f32 = 62.0;
/// Width of the text.
pub const MEASURE: f32 = PAGE_WIDTH - 2.0 * LEFT;
/// Right edge of the text.
pub const RIGHT: f32 = LEFT + MEASURE;
/// Top of the text on an inner page, from the page's top.
pub const TOP: f32 = 76.0;
/// Bottom of the text on an inner page, from the page's top.
pub const BOTTOM: f32 = PAGE_HEIGHT - 70.0;
/// Baseline of the running header, from the page's top.
pub const HEADER: f32 = 43.0;
/// Baseline of the running footer, from the page's top.
pub const FOOTER: f32 = PAGE_HEIGHT - 36.0;

/// How a text is set.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct TextStyle {
    /// Which face.
    pub face: Face,
    /// Points.
    pub size: f32,
    /// Distance of baselines in points.
    pub leading: f32,
    /// Colour.
    pub colour: Colour,
    /// Figures of one width, so that numbers stand below each other.
    pub tabular: bool,
}

const fn style(face: Face, size: f32, leading: f32, colour: Colour) -> TextStyle {
    TextStyle { face, size, leading, colour, tabular: false }
}

/// Running text.
pub const BODY: TextStyle = style(Face::Regular, 9.6, 14.4, INK);
/// A section's heading.
pub const HEADING_1: TextStyle = style(Face::Bold, 18.0, 23.0, TEAL);
/// A heading within a section.
pub const HEADING_2: TextStyle = style(Face::Bold, 11.5, 16.0, TEAL);
/// A heading below it, in what people write.
pub const HEADING_3: TextStyle = style(Face::Bold, 10.2, 15.0, INK);
/// A heading below that.
pub const HEADING_4: TextStyle = style(Face::BoldItalic, 9.6, 14.4, INK);
/// What a table shows.
pub const CAPTION: TextStyle = style(Face::Bold, 9.2, 13.0, INK);
/// A cell of a table.
pub const CELL: TextStyle = style(Face::Regular, 8.6, 12.2, INK);
/// A heading of a column.
pub const COLUMN: TextStyle = style(Face::Bold, 8.0, 11.2, TEAL);
/// The label of a fact; its leading puts it on the value's baseline.
pub const LABEL: TextStyle = style(Face::Regular, 8.8, 14.03, MUTED);
/// The value of a fact.
pub const FACT: TextStyle = style(Face::Regular, 9.4, 13.6, INK);
/// A remark of the report.
pub const NOTE: TextStyle = style(Face::Italic, 8.8, 13.0, MUTED);
/// A note below a table or a chart.
pub const FOOTNOTE: TextStyle = style(Face::Regular, 7.8, 10.8, MUTED);
/// The number that leads to a note.
pub const RAISED: TextStyle = style(Face::Bold, 6.2, 13.0, TEAL);
/// The numeral of a key figure.
pub const NUMERAL: TextStyle = style(Face::Bold, 21.0, 26.0, TEAL);
/// The label of a key figure.
pub const TILE_LABEL: TextStyle = style(Face::Regular, 8.4, 11.6, INK);
/// The note of a key figure.
pub const TILE_NOTE: TextStyle = style(Face::Italic, 7.6, 10.4, MUTED);
/// What a photograph shows.
pub const PHOTO: TextStyle = style(Face::Regular, 8.6, 11.8, INK);
/// Running header and footer.
pub const RUNNING: TextStyle = style(Face::Regular, 7.6, 10.0, MUTED);
/// An entry of the contents.
pub const CONTENTS_1: TextStyle = style(Face::Bold, 10.0, 15.0, INK);
/// An entry below it.
pub const CONTENTS_2: TextStyle = style(Face::Regular, 9.2, 14.0, MUTED);
/// An entry below that.
pub const CONTENTS_3: TextStyle = style(Face::Regular, 8.8, 12.6, MUTED);
/// Kind of report, on the cover's band.
pub const COVER_KIND: TextStyle = style(Face::Regular, 11.0, 15.0, TEAL_PALE);
/// Title of the cover.
pub const COVER_TITLE: TextStyle = style(Face::Bold, 29.0, 36.0, WHITE);
/// Second line of the cover.
pub const COVER_SUBTITLE: TextStyle = style(Face::Regular, 13.0, 18.5, TEAL_PALE);
/// Foot of the cover.
pub const COVER_FOOT: TextStyle = style(Face::Regular, 8.4, 12.0, MUTED);

impl TextStyle {
    /// The same in another face.
    pub const fn face(self, face: Face) -> TextStyle {
        TextStyle { face, ..self }
    }

    /// The same in another colour.
    pub const fn colour(self, colour: Colour) -> TextStyle {
        TextStyle { colour, ..self }
    }

    /// The same with figures of one width.
    pub const fn tabular(self) -> TextStyle {
        TextStyle { tabular: true, ..self }
    }

    /// The same, smaller or larger, with its leading.
    pub fn scaled(self, factor: f32) -> TextStyle {
        TextStyle { size: self.size * factor, leading: self.leading * factor, ..self }
    }

    /// What is missing: muted and slanted.
    pub const fn missing(self) -> TextStyle {
        TextStyle { face: Face::Italic, colour: MUTED, ..self }
    }

    /// Distance from the top of a line to its baseline: capitals stand in the middle.
    pub fn rise(self) -> f32 {
        self.leading / 2.0 + self.size * 0.357
    }
}
