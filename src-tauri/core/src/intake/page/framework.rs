//! Rows of the results framework: numbered lines, titles with their sentence.
//!
//! Must not know which label they stood under, only the level it stands for.

use super::draft::Draft;
use super::sections::Entry;
use super::shape;
use super::text::{Bullet, Span};
use crate::domain::{Level, ResultNode};
use crate::fold::folded;
use crate::intake::words::words;

/// A line that begins with a number such as `1.1` or with words such as "Pilar 2:".
#[derive(Debug, Clone, Copy)]
pub struct Coded<'p> {
    /// The level that its word names; `None` for a bare number.
    pub level: Option<Level>,
    /// The number as given.
    pub code: &'p str,
    /// What stands behind it; may be empty.
    pub text: Span<'p>,
    /// A stop parts number and text, or the number has a point in it.
    pub sure: bool,
}

/// The level that a code of the vocabulary or a field stands for.
pub fn level(code: &str) -> Option<Level> {
    Some(match code {
        "goal" => Level::Goal,
        "objective" | "objectives" => Level::Objective,
        "component" | "components" => Level::Component,
        "pillar" | "pillars" => Level::Pillar,
        "outcome" | "outcomes" => Level::Outcome,
        "output" | "outputs" => Level::Output,
        "activity" | "activities" => Level::Activity,
        _ => return None,
    })
}

fn axis(level: Level) -> &'static str {
    match level {
        Level::Goal => "goals",
        Level::Objective => "objectives",
        Level::Component => "components",
        Level::Pillar => "pillars",
        Level::Outcome => "outcomes",
        Level::Output => "outputs",
        Level::Activity => "activities",
    }
}

/// The number that a line begins with.
pub fn coded(span: Span<'_>) -> Option<Coded<'_>> {
    let head: String = span.text.chars().take(60).collect();
    let given = folded(&head);
    match words().begins("framework", &given.text) {
        Some((name, length)) => {
            let rest = span.part(given.origin(length)..span.text.len());
            number(rest, level(name))
        }
        None => number(span, None).filter(|coded| coded.code.contains('.') || !starts_with_digit(coded.code)),
    }
}

fn number(span: Span<'_>, level: Option<Level>) -> Option<Coded<'_>> {
    let rest = span.trimmed_start(|c| c.is_whitespace() || c == '#');
    let rest = ["nº", "n°", "n.º", "No.", "no."]
        .iter()
        .find_map(|sign| rest.text.strip_prefix(sign))
        .map_or(rest, |text| {
            Span { text, at: rest.at + rest.text.len() - text.len() }.trimmed_start(char::is_whitespace)
        });
    if level.is_some() && rest.at == span.at && !rest.text.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let width = rest.text.find(|c: char| !(c.is_ascii_alphanumeric() || c == '.')).unwrap_or(rest.text.len());
    let code = rest.text[..width].trim_end_matches('.');
    let numeric =
        code.split('.').all(|part| (1..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit()));
    let roman = level.is_some() && !code.is_empty() && code.bytes().all(|b| matches!(b, b'I' | b'V' | b'X'));
    let letter = level.is_some() && code.len() == 1 && code.bytes().all(|b| b.is_ascii_uppercase());
    let own = level.is_none() && is_own_code(code);
    let behind = rest.part(code.len()..rest.text.len());
    let text = behind
        .trimmed_start(|c| c.is_whitespace() || matches!(c, ':' | '.' | ')' | '-' | '–' | '—' | '*'))
        .trim();
    let stopped = text.is_empty() || behind.text.trim_start().starts_with([':', '.', ')', '-', '–', '—']);
    let parted = text.is_empty() || text.at > behind.at;
    let sure = stopped || (numeric && code.contains('.'));
    let fits = numeric && parted || (roman || letter || own) && stopped;
    (fits && (level.is_some() || !text.is_empty())).then_some(Coded { level, code, text, sure })
}

fn starts_with_digit(code: &str) -> bool {
    code.starts_with(|c: char| c.is_ascii_digit())
}

/// `R1`, `OE2`, `A1.2`: a donor's letters with a number.
fn is_own_code(code: &str) -> bool {
    let digits = code.trim_start_matches(|c: char| c.is_ascii_uppercase());
    let letters = code.len() - digits.len();
    (1..=3).contains(&letters)
        && digits
            .split('.')
            .all(|part| (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit()))
}

/// Takes the entries of a list as rows of one level.
pub fn take<'p>(draft: &mut Draft<'p>, level: Level, entries: &[Entry<'p>]) {
    let mut at = 0;
    // Where rows above have their sentence, a short one is a sentence, too.
    let mut paired = false;
    while let Some(entry) = entries.get(at) {
        at += 1;
        let known = coded(entry.span);
        let number = match entry.bullet {
            Some(Bullet::Number(number)) => Some(number),
            _ => None,
        };
        let (level, code) =
            known.map_or((level, number), |coded| (coded.level.unwrap_or(level), Some(coded.code)));
        let mut text = known.map_or(entry.span, |coded| coded.text);
        let free =
            |at: usize| entries.get(at).filter(|next| next.bullet.is_none() && coded(next.span).is_none());
        if text.is_empty() {
            let Some(next) = free(at) else { continue };
            text = next.span;
            at += 1;
        }
        let told = |next: &str| shape::is_sentence(next) || (paired && next.trim_end().ends_with('.'));
        let sentence = free(at).filter(|next| is_title(text) && told(next.span.text));
        paired |= sentence.is_some();
        at += usize::from(sentence.is_some());
        let description = sentence.map(|next| next.span);
        let quote = draft.page.between(entry.span, description.unwrap_or(text));
        add(draft, Row { level, code, text, description, quote });
    }
}

fn is_title(text: Span<'_>) -> bool {
    !shape::is_closed(text.text) && text.text.split_whitespace().take(13).count() < 13
}

/// A row before it is added.
pub struct Row<'p> {
    /// Kind of row.
    pub level: Level,
    /// The donor's number.
    pub code: Option<&'p str>,
    /// Title or statement.
    pub text: Span<'p>,
    /// The sentence below the title.
    pub description: Option<Span<'p>>,
    /// Everything that carries the row, its number included.
    pub quote: Span<'p>,
}

/// Adds a row below the row whose number its own goes on from.
pub fn add<'p>(draft: &mut Draft<'p>, row: Row<'p>) {
    let above = row.code.and_then(|code| code.rsplit_once('.')).and_then(|(above, _)| {
        let nodes = draft.project.framework.iter().rev();
        nodes.filter(|node| node.level < row.level).find(|node| node.code.as_deref() == Some(above))
    });
    let parent = above.map(|node| node.id.clone());
    let axis = above.map_or_else(|| axis(row.level).to_owned(), |node| node.axis.clone());
    let id = draft.row("framework");
    draft.cite(&id, "framework", row.quote);
    let node = ResultNode {
        id,
        parent,
        axis,
        level: row.level,
        code: row.code.map(str::to_owned),
        text: row.text.text.to_owned(),
        description: row.description.map(|description| description.text.to_owned()),
        start_date: None,
        end_date: None,
        progress: None,
        place: None,
    };
    // The goal stands above everything, wherever the page states it.
    match row.level {
        Level::Goal => draft.project.framework.insert(0, node),
        _ => draft.project.framework.push(node),
    }
}
