//! The form in which two texts are compared: no case, accents, typographic variants.
//!
//! Must not know what the texts mean. A folded text remembers where each of its
//! bytes came from, so that a value found in it is cut from the page as given.

use unicode_normalization::char::decompose_canonical;

/// A text in its comparison form.
#[derive(Debug, Clone, Default)]
pub struct Folded {
    /// Lower case, without accents, with plain quotes, hyphens and single spaces.
    pub text: String,
    /// For each byte of `text` the byte of the original; one more for the end.
    origin: Vec<usize>,
}

impl Folded {
    /// The byte of the original where the folded byte `at` came from.
    pub fn origin(&self, at: usize) -> usize {
        self.origin.get(at).or(self.origin.last()).copied().unwrap_or(0)
    }
}

/// The comparison form with its way back.
pub fn folded(given: &str) -> Folded {
    let mut fold =
        Folded { text: String::with_capacity(given.len()), origin: Vec::with_capacity(given.len()) };
    for (at, character) in given.char_indices() {
        push(&mut fold, at, character);
    }
    if fold.text.ends_with(' ') {
        fold.text.pop();
        fold.origin.pop();
    }
    let end = fold.origin.last().map_or(0, |last| after(given, *last));
    fold.origin.push(end);
    fold
}

/// The comparison form alone.
pub fn fold(given: &str) -> String {
    folded(given).text
}

/// The end of the character that begins at `at`.
fn after(given: &str, at: usize) -> usize {
    at + given.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8)
}

fn push(fold: &mut Folded, at: usize, character: char) {
    let mut add = |character: char| {
        fold.text.push(character);
        fold.origin.resize(fold.text.len(), at);
    };
    match character {
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{feff}' => {}
        '’' | '‘' | '`' | '´' | 'ʼ' | '′' => add('\''),
        '“' | '”' | '„' | '«' | '»' | '″' => add('"'),
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => add('-'),
        'º' | '°' | '˚' => add('o'),
        'ª' => add('a'),
        'œ' | 'Œ' => ['o', 'e'].into_iter().for_each(add),
        'æ' | 'Æ' => ['a', 'e'].into_iter().for_each(add),
        'ß' => ['s', 's'].into_iter().for_each(add),
        'ı' => add('i'),
        blank if blank.is_whitespace() => {
            if !fold.text.is_empty() && !fold.text.ends_with(' ') {
                fold.text.push(' ');
                fold.origin.resize(fold.text.len(), at);
            }
        }
        other => decompose_canonical(other, |part| {
            if !unicode_normalization::char::is_combining_mark(part) {
                part.to_lowercase().for_each(&mut add);
            }
        }),
    }
}
