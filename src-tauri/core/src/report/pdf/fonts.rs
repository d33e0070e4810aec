//! The fonts that reports are set in, built into the program and parsed once a process.
//!
//! Must not know what is set in them. System fonts are never used: the same report
//! must give the same bytes on every machine.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use sha2::{Digest, Sha256};

use crate::error::{Error, Result};

/// A font file of the program.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Face {
    /// Text.
    Regular,
    /// Remarks and what is missing.
    Italic,
    /// Headings and totals.
    Bold,
    /// Emphasis within bold.
    BoldItalic,
    /// Arabic script; its dotted letters are single glyphs, so that they can be copied.
    Arabic,
    /// Arrows and mathematical signs.
    Math,
    /// Circled numbers and other signs.
    Symbols,
    /// Check marks, boxes and stars.
    Signs,
    /// Headings and totals in Arabic script.
    ArabicBold,
}

/// Where to look, in order, for a character that the text's own face lacks.
pub const FALLBACK: [Face; 4] = [Face::Math, Face::Arabic, Face::Symbols, Face::Signs];

macro_rules! font_file {
    ($name:literal) => {
        include_bytes!(concat!(env!("OUT_DIR"), "/fonts/", $name, ".ttf"))
    };
}

impl Face {
    /// Every face, in the order of its number.
    pub const ALL: [Face; 9] = [
        Face::Regular,
        Face::Italic,
        Face::Bold,
        Face::BoldItalic,
        Face::Arabic,
        Face::Math,
        Face::Symbols,
        Face::Signs,
        Face::ArabicBold,
    ];

    /// Whether it draws Arabic script.
    pub fn is_arabic(self) -> bool {
        matches!(self, Face::Arabic | Face::ArabicBold)
    }

    /// The same script in the weight of another face; there is no Arabic italic.
    fn as_heavy_as(self, other: Face) -> Face {
        match (self, other) {
            (Face::Arabic, Face::Bold | Face::BoldItalic) => Face::ArabicBold,
            _ => self,
        }
    }

    /// The name in PDF font dictionaries, without the subset's tag.
    pub fn name(self) -> &'static str {
        match self {
            Face::Regular => "NotoSans-Regular",
            Face::Italic => "NotoSans-Italic",
            Face::Bold => "NotoSans-Bold",
            Face::BoldItalic => "NotoSans-BoldItalic",
            Face::Arabic => "IBMPlexSansArabic-Regular",
            Face::Math => "NotoSansMath-Regular",
            Face::Symbols => "NotoSansSymbols-Regular",
            Face::Signs => "NotoSansSymbols2-Regular",
            Face::ArabicBold => "IBMPlexSansArabic-Bold",
        }
    }

    fn file(self) -> &'static [u8] {
        match self {
            Face::Regular => font_file!("NotoSans_400Regular"),
            Face::Italic => font_file!("NotoSans_400Regular_Italic"),
            Face::Bold => font_file!("NotoSans_700Bold"),
            Face::BoldItalic => font_file!("NotoSans_700Bold_Italic"),
            Face::Arabic => font_file!("IBMPlexSansArabic_400Regular"),
            Face::Math => font_file!("NotoSansMath_400Regular"),
            Face::Symbols => font_file!("NotoSansSymbols_400Regular"),
            Face::Signs => font_file!("NotoSansSymbols2_400Regular"),
            Face::ArabicBold => font_file!("IBMPlexSansArabic_700Bold"),
        }
    }
}

/// SHA-256 of every font of the program: with another digest reports may look otherwise.
pub fn fonts_digest() -> String {
    let digest = Face::ALL.iter().fold(Sha256::new(), |digest, face| digest.chain_update(face.file()));
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// One parsed font.
pub struct Font {
    /// For shaping; dereferences to the font's tables.
    pub shaper: rustybuzz::Face<'static>,
    /// The whole file.
    pub bytes: &'static [u8],
    characters: OnceLock<BTreeMap<u16, char>>,
}

/// All fonts of the program.
pub struct Fonts(Vec<Font>);

impl Fonts {
    /// The fonts, parsed at the first call.
    ///
    /// # Errors
    /// `make-pdf` if a font that was built in cannot be parsed.
    pub fn load() -> Result<&'static Fonts> {
        static FONTS: OnceLock<Option<Fonts>> = OnceLock::new();
        let parsed =
            FONTS.get_or_init(|| Face::ALL.into_iter().map(Font::parse).collect::<Option<_>>().map(Fonts));
        parsed.as_ref().ok_or_else(|| Error::failed("make-pdf", "a font of the program cannot be read"))
    }

    /// The font of a face.
    pub fn of(&self, face: Face) -> &Font {
        &self.0[face as usize]
    }

    /// The face that can draw `character`, beginning with `face`.
    pub fn covering(&self, face: Face, character: char) -> Option<Face> {
        // Some fonts have an empty picture for them: what cannot be seen is told.
        if character.is_control() && !character.is_whitespace() {
            return None;
        }
        // The font of mathematics has some Arabic letters, too: a word would come apart.
        let own = is_arabic(character).then_some(Face::Arabic);
        let others = own.into_iter().chain(FALLBACK).map(|other| other.as_heavy_as(face));
        std::iter::once(face).chain(others).find(|face| self.of(*face).glyph(character).is_some())
    }
}

impl Font {
    fn parse(face: Face) -> Option<Font> {
        let bytes = face.file();
        let shaper = rustybuzz::Face::from_slice(bytes, 0)?;
        Some(Font { shaper, bytes, characters: OnceLock::new() })
    }

    /// The glyph of a character, if the font has one.
    pub fn glyph(&self, character: char) -> Option<u16> {
        self.shaper.glyph_index(character).map(|glyph| glyph.0).filter(|glyph| *glyph != 0)
    }

    /// The first character that the font draws with a glyph: what a reader of the
    /// PDF takes the glyph for unless the page says otherwise.
    pub fn character(&self, glyph: u16) -> Option<char> {
        self.characters.get_or_init(|| self.first_characters()).get(&glyph).copied()
    }

    fn first_characters(&self) -> BTreeMap<u16, char> {
        let mut first = BTreeMap::new();
        let tables = self.shaper.tables();
        for table in tables.cmap.iter().flat_map(|cmap| cmap.subtables).filter(|table| table.is_unicode()) {
            table.codepoints(|code| {
                let known =
                    char::from_u32(code).filter(|character| !character.is_control() && !joined(*character));
                if let (Some(character), Some(glyph)) = (known, table.glyph_index(code)) {
                    let entry = first.entry(glyph.0).or_insert(character);
                    *entry = (*entry).min(character);
                }
            });
        }
        first
    }

    /// A glyph's advance as the PDF's width table has it: whole thousandths of an
    /// em, cut off (printpdf does not round).
    pub fn written_width(&self, glyph: u16) -> f32 {
        let units = self.shaper.glyph_hor_advance(rustybuzz::ttf_parser::GlyphId(glyph)).unwrap_or(0);
        let per_em = self.shaper.units_per_em() as f32;
        (f32::from(units) * 1000.0 / per_em).trunc() / 1000.0
    }
}

fn is_arabic(character: char) -> bool {
    matches!(character, '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{8A0}'..='\u{8FF}')
        || joined(character)
}

/// The old codes of joined Arabic letters: texts have the letters themselves.
fn joined(character: char) -> bool {
    matches!(character, '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}')
}
