//! Lists of names: where one ends and the next begins, name and acronym.
//!
//! Must not know which part the named ones play.

use super::text::Span;
use crate::fold::{fold, folded};
use crate::intake::words::words;

/// A name with its acronym.
#[derive(Debug, Clone, Copy)]
pub struct Name<'p> {
    /// As given.
    pub name: Span<'p>,
    /// In brackets behind it.
    pub acronym: Option<&'p str>,
    /// Both.
    pub whole: Span<'p>,
}

/// "Public Service Directorate (PSD)" → name and acronym.
pub fn name(span: Span<'_>) -> Name<'_> {
    let whole = span.trimmed(|c| c.is_whitespace() || matches!(c, ',' | ';')).trimmed_end_stop();
    let open = whole.text.ends_with(')').then(|| whole.text.rfind('(')).flatten();
    let inside = open.and_then(|open| whole.text.get(open + 1..whole.text.len() - 1));
    match (open, inside.filter(|inside| is_acronym(inside))) {
        (Some(open), Some(acronym)) => {
            Name { name: whole.part(0..open).trim(), acronym: Some(acronym), whole }
        }
        _ => Name { name: whole, acronym: None, whole },
    }
}

/// Two to twelve characters, mostly capitals.
pub fn is_acronym(text: &str) -> bool {
    let count = text.chars().count();
    let capitals = text.chars().filter(|c| c.is_uppercase()).count();
    (2..=14).contains(&count) && capitals * 2 > count && !text.contains(char::is_whitespace)
}

impl<'p> Span<'p> {
    /// Without the full stop of a sentence, but with that of "Inc." or "S.A.".
    fn trimmed_end_stop(self) -> Span<'p> {
        let bare = self.text.strip_suffix('.').filter(|bare| {
            let last = bare.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
            last.chars().count() > 3 || bare.ends_with(')')
        });
        bare.map_or(self, |bare| self.part(0..bare.len()))
    }
}

/// The names of a labelled value: parted by semicolons, or by commas where every
/// part is surely a name of its own.
pub fn labelled(span: Span<'_>) -> Vec<Span<'_>> {
    if span.text.contains(';') || span.text.contains(" | ") {
        return cut(span, span.text.match_indices([';', '|']).map(|(at, _)| (at, at + 1)).collect());
    }
    let parts = pieces(span, false);
    let all = parts.len() > 1 && parts.iter().all(|part| stands_alone(*part));
    if all { parts } else { vec![span] }
}

fn stands_alone(part: Span<'_>) -> bool {
    let folded = fold(part.text);
    name(part).acronym.is_some()
        || is_acronym(part.text.trim())
        || words().begins("organisation", &folded).is_some()
}

/// The pieces of a list in a sentence. In a list of common words every "and" parts
/// them; among names only one before an article and a capital, or before "others".
pub fn pieces(span: Span<'_>, common: bool) -> Vec<Span<'_>> {
    let given = folded(span.text);
    let mut cuts: Vec<(usize, usize)> =
        span.text.match_indices([',', ';']).map(|(at, _)| (at, at + 1)).collect();
    for (start, end) in words().all_as("list", "conjunction", &given.text) {
        let (start, end) = (given.origin(start), given.origin(end));
        let spaced = span.text.get(..start).is_some_and(|head| head.ends_with(char::is_whitespace));
        let rest = span.part(end..span.text.len()).trim();
        if spaced && (common || parts_names(rest)) {
            cuts.push((start, end));
        }
    }
    cuts.sort_unstable();
    let brackets = brackets(span.text);
    cuts.retain(|(start, _)| !brackets.iter().any(|(open, close)| open < start && start < close));
    cut(span, cuts)
}

/// Bytes between brackets: a comma in there parts nothing.
fn brackets(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut open = None;
    for (at, character) in text.char_indices() {
        match (character, open) {
            ('(', None) => open = Some(at),
            (')', Some(start)) => {
                found.push((start, at));
                open = None;
            }
            _ => {}
        }
    }
    found
}

fn parts_names(rest: Span<'_>) -> bool {
    words().begins_as("list", "generic", &fold_head(rest.text)).is_some()
        || without_article(rest).text.starts_with(char::is_uppercase)
}

fn fold_head(text: &str) -> String {
    fold(&text.chars().take(40).collect::<String>())
}

fn cut<'p>(span: Span<'p>, cuts: Vec<(usize, usize)>) -> Vec<Span<'p>> {
    let mut parts = Vec::new();
    let mut at = 0;
    for (start, end) in cuts.into_iter().chain([(span.text.len(), span.text.len())]) {
        if start >= at {
            parts.push(span.part(at..start).trim());
            at = end;
        }
    }
    parts.retain(|part| part.text.contains(char::is_alphanumeric));
    parts
}

/// Without the joining word and the article before it.
pub fn without_article(span: Span<'_>) -> Span<'_> {
    let mut rest = span.trim();
    for code in ["conjunction", "article"] {
        let head = folded(&rest.text.chars().take(40).collect::<String>());
        if let Some(length) = words().begins_as("list", code, &head.text) {
            let cut = rest.part(head.origin(length)..rest.text.len()).trim();
            rest = if cut.is_empty() { rest } else { cut };
        }
    }
    rest
}

/// The names of a list in a sentence, articles off. "Karama, the shelter that …" stays
/// one: what begins with a bare article after names that begin with "of" explains the
/// name before.
pub fn in_sentence<'p>(span: Span<'p>, whole: impl Fn(Span<'p>, Span<'p>) -> Span<'p>) -> Vec<Span<'p>> {
    let mut names: Vec<Span<'p>> = Vec::new();
    let parts = pieces(span, false);
    let of = |part: &Span<'_>| words().begins_as("list", "genitive", &fold_head(part.text)).is_some();
    let genitive = parts.first().is_some_and(of);
    for part in parts {
        let bare = without_article(part);
        let article = bare.at > part.at && !of(&part) && !is_joined(part);
        match names.last_mut().filter(|_| genitive && article) {
            Some(last) => *last = whole(*last, part),
            None => names.push(if is_generic(part) { part } else { bare }),
        }
    }
    names
}

fn is_joined(part: Span<'_>) -> bool {
    words().begins_as("list", "conjunction", &fold_head(part.text)).is_some()
}

fn is_generic(part: Span<'_>) -> bool {
    words().begins_as("list", "other", &fold_head(part.text)).is_some()
}
