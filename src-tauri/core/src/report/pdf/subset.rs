//! The part of each font that a document uses, and what its glyphs say.
//!
//! Must not know pages. Glyphs are numbered anew in the part, so text is written
//! with the new numbers.

use std::collections::BTreeMap;

use allsorts::binary::read::ReadScope;
use allsorts::font_data::FontData;
use allsorts::subset::{CmapTarget, SubsetProfile, subset};
use printpdf::{FontId, ParsedFont, PdfFont};
use sha2::{Digest, Sha256};

use super::display::{Page, Shape};
use super::fonts::{Face, Fonts};
use super::shape::{Glyph, Run};
use crate::error::{Error, Result};

/// A glyph of a part font.
#[derive(Clone, PartialEq, Debug)]
pub struct Written {
    /// Its number in the part.
    pub id: u16,
    /// What a reader of the PDF takes it for.
    pub text: String,
    /// Its width in the PDF's width table, in ems.
    pub width: f32,
}

/// All glyphs that a document draws.
#[derive(Default)]
pub struct Used {
    faces: BTreeMap<Face, BTreeMap<u16, Written>>,
}

impl Used {
    /// Collects the glyphs of all pages.
    ///
    /// # Errors
    /// `make-pdf` if a font of the program cannot be parsed.
    pub fn of(pages: &[Page]) -> Result<Used> {
        let fonts = Fonts::load()?;
        let mut used = Used::default();
        for item in pages.iter().flat_map(|page| &page.items) {
            if let Shape::Text { runs, .. } = &item.shape {
                runs.iter().for_each(|run| used.add(fonts, run));
            }
        }
        for glyphs in used.faces.values_mut() {
            for (written, number) in glyphs.values_mut().zip(1..) {
                written.id = number;
            }
        }
        Ok(used)
    }

    fn add(&mut self, fonts: &Fonts, run: &Run) {
        let font = fonts.of(run.face);
        let glyphs = self.faces.entry(run.face).or_default();
        for cluster in clusters(run) {
            for glyph in cluster {
                glyphs.entry(glyph.id).or_insert_with(|| {
                    let alone =
                        if cluster.len() == 1 { &run.text[glyph.start..glyph.end] } else { "\u{200D}" };
                    let text = font.character(glyph.id).map_or_else(|| alone.to_owned(), String::from);
                    Written { id: 0, text, width: font.written_width(glyph.id) }
                });
            }
        }
    }

    /// How a glyph is written.
    pub fn written(&self, face: Face, glyph: u16) -> Option<&Written> {
        self.faces.get(&face)?.get(&glyph)
    }

    /// For each face its glyphs' numbers and what they say.
    pub fn faces(&self) -> impl Iterator<Item = (Face, impl Iterator<Item = (u16, &str)>)> {
        self.faces
            .iter()
            .map(|(face, glyphs)| (*face, glyphs.values().map(|written| (written.id, written.text.as_str()))))
    }

    /// The part fonts under the names that pages call them by.
    ///
    /// # Errors
    /// `make-pdf` if a font cannot be cut.
    pub fn fonts(&self) -> Result<BTreeMap<FontId, PdfFont>> {
        let fonts = Fonts::load()?;
        let mut parts = BTreeMap::new();
        for (face, glyphs) in &self.faces {
            let ids: Vec<u16> = std::iter::once(0).chain(glyphs.keys().copied()).collect();
            let bytes = cut(fonts.of(*face).bytes, &ids)?;
            let failed = || Error::failed("make-pdf", format!("{} cannot be embedded", face.name()));
            let mut font = ParsedFont::from_bytes(&bytes, 0, &mut Vec::new()).ok_or_else(failed)?;
            font.font_name = Some(format!("{}+{}", tag(&bytes), face.name()));
            parts.insert(resource(*face), PdfFont::new(font));
        }
        Ok(parts)
    }
}

/// The name by which pages call a face.
pub fn resource(face: Face) -> FontId {
    FontId(format!("F{}", face as usize))
}

/// Glyphs that stand for the same characters.
pub fn clusters(run: &Run) -> impl Iterator<Item = &[Glyph]> {
    run.glyphs.chunk_by(|one, other| one.start == other.start)
}

fn cut(bytes: &[u8], glyphs: &[u16]) -> Result<Vec<u8>> {
    let failed = |cause: String| Error::failed("make-pdf", cause);
    let file = ReadScope::new(bytes).read::<FontData<'_>>().map_err(|cause| failed(cause.to_string()))?;
    let provider = file.table_provider(0).map_err(|cause| failed(cause.to_string()))?;
    subset(&provider, glyphs, &SubsetProfile::Pdf, CmapTarget::Unicode)
        .map_err(|cause| failed(cause.to_string()))
}

/// Six capitals that differ with the part's content (ISO 32000-1, 9.6.4).
fn tag(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}
