//! A language as people name it: two letters of ISO 639-1.
//!
//! Must not know which languages the program speaks: that is decided by the
//! files in `resources/text`, so that a new language needs no Rust.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Two lowercase ASCII letters of ISO 639-1, such as `fr`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string", export)]
pub struct Lang([u8; 2]);

impl Lang {
    /// French.
    pub const FR: Lang = Lang(*b"fr");
    /// Portuguese.
    pub const PT: Lang = Lang(*b"pt");
    /// Spanish.
    pub const ES: Lang = Lang(*b"es");
    /// English.
    pub const EN: Lang = Lang(*b"en");

    /// The two letters.
    pub fn as_str(&self) -> &str {
        // The constructor admits ASCII letters only; the fallback is unreachable.
        std::str::from_utf8(&self.0).unwrap_or("en")
    }
}

impl Default for Lang {
    fn default() -> Self {
        Lang::EN
    }
}

/// Not two letters.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a two-letter language code: {0:?}")]
pub struct NotALanguage(pub String);

impl FromStr for Lang {
    type Err = NotALanguage;

    /// Reads `fr`, `FR`, `fr-CA` or `fr_FR.UTF-8`: the part before the region counts.
    fn from_str(given: &str) -> Result<Self, Self::Err> {
        let primary = given.split(['-', '_', '.']).next().unwrap_or(given);
        match primary.to_ascii_lowercase().as_bytes() {
            [a, b] if a.is_ascii_lowercase() && b.is_ascii_lowercase() => Ok(Lang([*a, *b])),
            _ => Err(NotALanguage(given.to_owned())),
        }
    }
}

impl TryFrom<String> for Lang {
    type Error = NotALanguage;
    fn try_from(given: String) -> Result<Self, Self::Error> {
        given.parse()
    }
}

impl From<Lang> for String {
    fn from(lang: Lang) -> Self {
        lang.as_str().to_owned()
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
