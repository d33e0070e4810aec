//! What the program must know of a language beside its words. It stands in the language's own
//! file (`resources/text`, the keys `language-…`), so that a language is added by a file alone.
//!
//! Must not know any language by name, nor what is written in it.

use crate::domain::Lang;
use crate::error::Refused;
use crate::text::Texts;

/// How a language is written.
#[derive(Clone, Debug)]
pub struct Language {
    /// Whose dates and lists stand in its texts, as a locale of CLDR.
    pub words: String,
    /// Whose numbers, names and order of letters, as a locale of CLDR.
    pub numbers: String,
    /// Its pages are read from right to left.
    pub rtl: bool,
    /// A workbook's format of a day, with the months of this language; without one, the day as ISO
    /// writes it.
    pub day: String,
    /// No day is longer in it.
    pub longest_day: String,
    /// Somebody whose language it is has read its words.
    pub checked: bool,
}

impl Language {
    /// What is known of a language; of one without a file only what holds for all.
    pub fn of(lang: Lang) -> Language {
        let texts = Texts::own(lang);
        let said = |key: &str| texts.filter(|texts| texts.has_own(key)).map(|texts| texts.get(key));
        let locale = |key: &str| said(key).unwrap_or_else(|| lang.to_string());
        Language {
            words: locale("language-words"),
            numbers: locale("language-numbers"),
            rtl: said("language-direction").is_some_and(|direction| direction == "rtl"),
            day: said("language-day").unwrap_or_else(|| "yyyy-mm-dd".to_owned()),
            longest_day: said("language-longest-day").unwrap_or_else(|| "2026-09-30".to_owned()),
            checked: said("language-checked").is_none_or(|checked| checked == "yes"),
        }
    }
}

/// The codes of all languages that reports are written in: `en, fr`.
pub fn codes() -> String {
    Texts::languages().iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// Refuses a language in which no report can be written.
pub fn needed(lang: Lang) -> Result<(), Refused> {
    if Texts::speaks(lang) { Ok(()) } else { Err(unknown(&lang)) }
}

/// What was said is no language of reports.
pub fn unknown(said: &dyn ToString) -> Refused {
    Refused::new("language-unknown").with("language", said.to_string()).with("known", codes())
}

/// The languages whose words nobody has read whose language it is.
pub fn drafts() -> Vec<Lang> {
    Texts::languages().into_iter().filter(|lang| !Language::of(*lang).checked).collect()
}
