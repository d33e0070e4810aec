//! How a report's pages look as far as its template says: the organisation's colour, the cover.
//!
//! Must not know what is drawn in it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How the pages look; nothing said is the program's own look.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Look {
    /// The colour of headings, rules and charts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub accent: Option<Accent>,
    /// The cover is paper with words: a form is printed and signed.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub plain_cover: bool,
}

impl Look {
    /// Whether nothing is said.
    pub fn is_usual(&self) -> bool {
        *self == Look::default()
    }
}

/// A colour by its red, green and blue.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Accent(pub u8, pub u8, pub u8);

impl Accent {
    /// Words of this contrast are read by people with poor sight (WCAG 2.1, 1.4.3).
    pub const LEAST: f64 = 4.5;
    /// How much white is in the pale accent on the cover, of 100.
    pub const PALE: u16 = 84;
    /// How much white is in what lies behind words.
    pub const TINT: u16 = 93;

    /// Reads `#0B4F5C`.
    pub fn read(text: &str) -> Option<Accent> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
        let byte = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
        Some(Accent(byte(0)?, byte(2)?, byte(4)?))
    }

    /// The same with so many parts of 100 of white.
    pub fn paler(self, white: u16) -> Accent {
        let mixed = |byte: u8| ((u16::from(byte) * (100 - white) + 255 * white) / 100) as u8;
        Accent(mixed(self.0), mixed(self.1), mixed(self.2))
    }

    /// The lowest contrast of its words: on the tint, and of the pale words on the cover.
    pub fn contrast(self) -> f64 {
        let light = |of: Accent| of.light() + 0.05;
        let own = light(self);
        (light(self.paler(Accent::TINT)) / own).min(light(self.paler(Accent::PALE)) / own)
    }

    /// Whether words in it can be read.
    pub fn is_readable(self) -> bool {
        self.contrast() >= Accent::LEAST
    }

    /// How light it is (WCAG 2.1, relative luminance).
    fn light(self) -> f64 {
        let linear = |byte: u8| {
            let part = f64::from(byte) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }
}
