//! Components counted in a sentence: "three components: 1) …; 2) …; 3) …".
//!
//! Must not know labels.

use std::collections::HashSet;
use std::sync::LazyLock;

use regex::Regex;

use super::draft::Draft;
use super::framework::{self, Row};
use super::prose::{level_of, sentences};
use super::text::Span;
use crate::fold::fold;
use crate::intake::words::words;

/// Takes the counted parts; later sentences about one of them become its description.
pub fn components<'p>(
    draft: &mut Draft<'p>,
    paragraph: Span<'p>,
    word: Option<Span<'p>>,
    list: Option<Span<'p>>,
) {
    let (Some(word), Some(list)) = (word, list) else { return };
    let Some(level) = level_of(word.text) else { return };
    if draft.project.framework.iter().any(|node| node.level == level) {
        return;
    }
    let first = sentences(list).first().copied().unwrap_or(list);
    let parts = parts(first);
    let rest = paragraph.part(first.range().end - paragraph.at..paragraph.text.len());
    let singular = words_of_level(word.text);
    let descriptions = descriptions(draft, &parts, rest, &singular);
    for ((code, text), description) in parts.into_iter().zip(descriptions) {
        let id = framework_row(draft, level, code, text);
        if let Some(description) = description {
            draft.keep(description);
            if let Some(node) = draft.project.framework.iter_mut().find(|node| node.id == id) {
                node.description = Some(description.text.to_owned());
            }
        }
    }
}

fn framework_row<'p>(
    draft: &mut Draft<'p>,
    level: crate::domain::Level,
    code: &'p str,
    text: Span<'p>,
) -> String {
    framework::add(draft, Row { level, code: Some(code), text, description: None, quote: text });
    draft.project.framework.last().map(|node| node.id.clone()).unwrap_or_default()
}

/// `1) …; 2) …` → numbers and texts.
fn parts(list: Span<'_>) -> Vec<(&str, Span<'_>)> {
    static MARK: LazyLock<Option<Regex>> =
        LazyLock::new(|| Regex::new(r"(?:^|[\s;,])\(?(?P<code>\d{1,2}|[a-h]|[ivx]{1,4})\)\s*").ok());
    let Some(pattern) = MARK.as_ref() else { return Vec::new() };
    let marks: Vec<(usize, usize, Span<'_>)> = pattern
        .captures_iter(list.text)
        .filter_map(|hit| {
            Some((hit.get(0)?.start(), hit.get(0)?.end(), list.part(hit.name("code")?.range())))
        })
        .collect();
    let ends = marks.iter().skip(1).map(|(start, _, _)| *start).chain([list.text.len()]);
    let mut found = Vec::new();
    for ((_, start, code), end) in marks.iter().zip(ends) {
        let text = list.part(*start..end).trimmed(|c| c.is_whitespace() || matches!(c, ';' | ',' | '.'));
        found.push((code.text, without_and(text)));
    }
    found
}

/// "… ; et" before the last part.
fn without_and(text: Span<'_>) -> Span<'_> {
    let cut = text.text.rfind([';', ',']).filter(|at| words().is_connector(&fold(&text.text[at + 1..])));
    cut.map_or(text, |at| text.part(0..at).trim())
}

/// The words by which a sentence speaks of one such part: "volet", "component".
fn words_of_level(word: &str) -> Vec<String> {
    let folded = fold(word);
    vec![folded.trim_end_matches('s').to_owned(), folded]
}

/// For each part the sentences about it, from the first to the last, as given.
fn descriptions<'p>(
    draft: &Draft<'p>,
    parts: &[(&str, Span<'p>)],
    rest: Span<'p>,
    names: &[String],
) -> Vec<Option<Span<'p>>> {
    let mut found: Vec<Option<Span<'p>>> = vec![None; parts.len()];
    let mut last: Option<usize> = None;
    for sentence in sentences(rest) {
        let head: Vec<String> =
            fold(sentence.text).split(|c: char| !c.is_alphanumeric()).take(4).map(str::to_owned).collect();
        if !head.iter().any(|word| names.contains(word)) {
            last = None;
            continue;
        }
        let ordinal = head
            .iter()
            .find_map(|word| words().code("ordinal", word))
            .and_then(|code| code.parse::<usize>().ok());
        let about = match ordinal {
            Some(number) => number.checked_sub(1).filter(|at| *at < parts.len()),
            None => closest(parts, sentence).or(last),
        };
        if let Some(at) = about {
            let place = &mut found[at];
            *place = Some(place.map_or(sentence, |first| draft.page.between(first, sentence)));
        }
        last = about;
    }
    found
}

/// The part that shares most long words with the beginning of a sentence; none where two do.
fn closest(parts: &[(&str, Span<'_>)], sentence: Span<'_>) -> Option<usize> {
    let long = |text: &str| -> HashSet<String> {
        fold(text)
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| word.len() > 4)
            .map(str::to_owned)
            .collect()
    };
    let head: String = sentence.text.chars().take(120).collect();
    let said = long(&head);
    let mut scores: Vec<(usize, usize)> = parts
        .iter()
        .enumerate()
        .map(|(at, (_, text))| (long(text.text).intersection(&said).count(), at))
        .collect();
    scores.sort_unstable_by(|a, b| b.cmp(a));
    match scores.as_slice() {
        [(best, at), (second, _), ..] if *best >= 2 && best > second => Some(*at),
        [(best, at)] if *best >= 1 => Some(*at),
        _ => None,
    }
}
