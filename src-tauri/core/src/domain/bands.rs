//! Age bands as an indicator asks for them: `0-11,12-17,18-59,60+`.
//!
//! Must not know which bands a donor uses: they are typed, or chosen from data.

use std::fmt;
use std::str::FromStr;

/// No age of a person is above this; it tells a typing slip from an age.
const OLDEST: u32 = 130;

/// From one age in full years to another; the last band may be open.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Band {
    /// Youngest.
    pub from: u32,
    /// Oldest; `None` is "and older".
    pub to: Option<u32>,
}

/// Bands in rising order that do not share an age; gaps are allowed.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Bands(pub Vec<Band>);

/// Why a text is no list of bands.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum BandError {
    /// Not `12-17` or `60+`.
    #[error("not an age band such as 12-17 or 60+: {0:?}")]
    Unreadable(String),
    /// An age would be in two bands, or the bands do not rise.
    #[error("the band {0} begins before the one ahead of it ends")]
    Overlap(String),
}

impl FromStr for Bands {
    type Err = BandError;

    /// Bands are parted by commas or semicolons; a dash of any kind joins two ages.
    fn from_str(given: &str) -> Result<Self, Self::Err> {
        let mut bands: Vec<Band> = Vec::new();
        for text in given.split([',', ';']).map(str::trim).filter(|text| !text.is_empty()) {
            let band = band(text).ok_or_else(|| BandError::Unreadable(text.to_owned()))?;
            let after = bands.last().is_none_or(|last| last.to.is_some_and(|to| to < band.from));
            if !after {
                return Err(BandError::Overlap(text.to_owned()));
            }
            bands.push(band);
        }
        Ok(Bands(bands))
    }
}

fn band(text: &str) -> Option<Band> {
    let age = |digits: &str| digits.trim().parse::<u32>().ok().filter(|age| *age <= OLDEST);
    if let Some(from) = text.strip_suffix('+') {
        return Some(Band { from: age(from)?, to: None });
    }
    let Some((from, to)) = text.split_once(['-', '–', '—', '‑']) else {
        let only = age(text)?;
        return Some(Band { from: only, to: Some(only) });
    };
    let (from, to) = (age(from)?, age(to)?);
    (from <= to).then_some(Band { from, to: Some(to) })
}

impl fmt::Display for Band {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.to {
            Some(to) if to == self.from => write!(f, "{to}"),
            Some(to) => write!(f, "{}-{to}", self.from),
            None => write!(f, "{}+", self.from),
        }
    }
}

impl fmt::Display for Bands {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bands: Vec<String> = self.0.iter().map(Band::to_string).collect();
        f.write_str(&bands.join(","))
    }
}
