//! Whether an indicator's words speak of people who could be harmed if a small figure pointed
//! to them (`resources/labels/sensitive.toml`).
//!
//! Must not know indicators, nor what becomes of a proposal: a person decides.

use std::sync::LazyLock;

use serde::Deserialize;

use super::words::{self, read};
use crate::fold::fold;

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct File {
    words: Vec<String>,
}

/// The words of a text that speak of victims, children, shelters, violence; each once, without
/// accents.
pub fn words_of(text: &str) -> Vec<String> {
    static WORDS: LazyLock<Vec<String>> = LazyLock::new(|| {
        let mut words: Vec<String> = read::<File>("sensitive").words.iter().map(|word| fold(word)).collect();
        words.sort();
        words.dedup();
        words
    });
    let folded = fold(text);
    WORDS.iter().filter(|word| words::says(&folded, word)).cloned().collect()
}

/// Why the file of words cannot be read, for the test that guards it.
pub fn flaw() -> Option<String> {
    words::flaw_of::<File>("sensitive")
}
