//! The language of a page, from its labels and its small words.
//!
//! Must not know facts.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use std::collections::HashMap;

use super::labels::Label;
use crate::domain::Lang;
use crate::fold::fold;
use crate::intake::proposal::Choice;
use crate::intake::words::words;

/// A label says more than a small word.
const LABEL: usize = 3;
/// Small words beyond this many bytes of text add no certainty.
const ENOUGH: usize = 40_000;

/// The language of a page; `None` where two are equally likely.
pub fn detect(text: &str, labels: &[Option<Label<'_>>]) -> Option<Lang> {
    let mut scores: BTreeMap<Lang, usize> = BTreeMap::new();
    for label in labels.iter().flatten().take(2000) {
        // A label that several languages share says little for any of them.
        for lang in label.langs {
            *scores.entry(*lang).or_default() += LABEL * 2 / label.langs.len().max(1);
        }
    }
    let mut end = text.len().min(ENOUGH);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    for word in fold(&text[..end]).split(|c: char| !c.is_alphanumeric()) {
        for lang in small_words().get(word).map_or(&[][..], Vec::as_slice) {
            *scores.entry(*lang).or_default() += 1;
        }
    }
    let mut ranked: Vec<(usize, Lang)> = scores.into_iter().map(|(lang, score)| (score, lang)).collect();
    ranked.sort_unstable_by(|a, b| b.cmp(a));
    match ranked.as_slice() {
        [(best, lang)] if *best >= 2 => Some(*lang),
        [(best, lang), (second, _), ..] if *best >= 2 && *best * 4 >= *second * 5 && best > second => {
            Some(*lang)
        }
        _ => None,
    }
}

fn small_words() -> &'static HashMap<String, Vec<Lang>> {
    static SMALL: LazyLock<HashMap<String, Vec<Lang>>> = LazyLock::new(|| {
        let mut small: HashMap<String, Vec<Lang>> = HashMap::new();
        for (lang, stopwords) in words().stopwords() {
            for word in stopwords {
                small.entry(fold(word).trim_matches('\'').to_owned()).or_default().push(lang);
            }
        }
        small
    });
    &SMALL
}

/// The languages to choose from.
pub fn choices() -> Vec<Choice> {
    words()
        .languages()
        .map(|(lang, name)| Choice { value: lang.to_string(), text: name.to_owned() })
        .collect()
}
