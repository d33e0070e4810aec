//! What people wrote, in a workbook: plain cells with the looks of their words, each address after
//! what leads to it, and the pictures.
//!
//! Must not know how it is written by people.

use std::borrow::Cow;
use std::collections::BTreeMap;

use rust_xlsxwriter::{Image, XlsxError};

use super::blocks::{SMALL_GAP, band};
use super::look::Part;
use super::page::{Page, Says};
use crate::report::model::{Block, Report, Section};
use crate::report::passage::{self, Passage, Picture};

/// Pixels of a picture's longer side on a sheet.
const LONGER: f64 = 480.0;

/// The report with its texts as plain blocks.
pub fn plain(report: &Report) -> Cow<'_, Report> {
    let told = |block: &Block| matches!(block, Block::Story { .. });
    if !report.sections.iter().flat_map(|section| &section.blocks).any(told) {
        return Cow::Borrowed(report);
    }
    let sections = report.sections.iter().map(|section| {
        let blocks = section.blocks.iter().flat_map(|block| match block {
            Block::Story { id, passages } => {
                let plain = passages.iter().zip(1..).flat_map(|(it, at)| it.plain(&format!("{id}.{at}")));
                plain.collect()
            }
            other => vec![other.clone()],
        });
        Section { blocks: blocks.collect(), ..section.clone() }
    });
    Cow::Owned(Report { sections: sections.collect(), ..report.clone() })
}

/// Words of one look in a cell.
#[derive(Clone, Debug)]
pub struct Look {
    /// The words.
    pub text: String,
    /// In bold letters.
    pub bold: bool,
    /// In italic letters.
    pub italic: bool,
}

/// Cells by their ids whose words are not all of one look.
pub type Looks = BTreeMap<String, Vec<Look>>;

/// The looks of what people wrote, by the ids of its plain cells.
pub fn looks(report: &Report) -> Looks {
    let mut looks = Looks::new();
    for block in report.sections.iter().flat_map(|section| &section.blocks) {
        let Block::Story { id, passages } = block else { continue };
        let cells = passages.iter().zip(1..).flat_map(|(it, at)| it.told(&format!("{id}.{at}")));
        for (cell, number, words) in cells.filter(|(.., words)| words.iter().any(|it| it.bold || it.italic)) {
            let plain = |text: String| Look { text, bold: false, italic: false };
            let number = number.map(|number| plain(passage::before(number)));
            let words = passage::addressed(words).into_iter();
            let words = words.map(|(text, it)| Look { text, bold: it.bold, italic: it.italic });
            looks.insert(cell, number.into_iter().chain(words).collect());
        }
    }
    looks
}

/// Pictures one below the other, each with what it shows.
pub fn pictures(page: &mut Page<'_>, passages: &[Passage]) -> Result<(), XlsxError> {
    for passage in passages {
        let Passage::Picture { picture } = passage else { continue };
        self::picture(page, picture)?;
        if let Some(caption) = picture.caption.as_deref().filter(|caption| !caption.trim().is_empty()) {
            band(page, Part::Note, Says::Words(caption))?;
        }
        page.end_row(SMALL_GAP)?;
    }
    Ok(())
}

fn picture(page: &mut Page<'_>, picture: &Picture) -> Result<(), XlsxError> {
    let (wide, high) = (f64::from(picture.width), f64::from(picture.height));
    let scale = (LONGER / wide.max(high)).min(1.0);
    let image = Image::new_from_buffer(&picture.jpeg)?
        .set_scale_width(scale)
        .set_scale_height(scale)
        .set_alt_text(&picture.alternative);
    page.picture(&image, high * scale * 0.75)
}
