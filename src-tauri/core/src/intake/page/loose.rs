//! Lines that stand under no label: the title, values that speak for themselves,
//! prose, and what nobody understands.
//!
//! Must not know sections.

use super::draft::Draft;
use super::framework::{self, Coded};
use super::sections::Row;
use super::shape;
use super::text::Span;
use super::values;
use crate::domain::Level;
use crate::fold::fold;
use crate::intake::words::words;

/// A first line longer than this is prose, not a title.
const LONGEST_TITLE: usize = 300;

/// The title: the first loose line, where it can be one and no label names another.
/// Says whether the row was taken.
fn title<'p>(draft: &mut Draft<'p>, row: &Row<'p>, next: Option<&Row<'p>>) -> bool {
    let body = row.line.body;
    let alone = next.is_none_or(|next| next.gap || next.line.number > row.line.number + 1);
    let labelled = is_labelled(body.text) && !(alone && body.text.split_whitespace().count() >= 5);
    let plain =
        row.line.bullet.is_none() && body.text.chars().count() <= LONGEST_TITLE && !is_crumb(body.text);
    let letters = body.text.chars().filter(|c| c.is_alphabetic()).count();
    if draft.project.title.is_empty() && plain && letters >= 4 && value(body).is_none() && !labelled {
        values::single(draft, "title", body, None);
        return true;
    }
    false
}

/// "Home > Projects", "Home": where a page stands, not what it is about.
fn is_crumb(text: &str) -> bool {
    let folded = fold(text);
    words().begins_as("list", "navigation", &folded) == Some(folded.len())
        || [" > ", " » ", " › "].iter().any(|sign| text.contains(sign))
        || text.matches(" / ").count() > 1
}

/// Reads the loose lines; answers the paragraphs of prose among them.
pub fn take<'p>(draft: &mut Draft<'p>, rows: &[Row<'p>]) -> Vec<Span<'p>> {
    let mut prose: Vec<(Span<'p>, u32)> = Vec::new();
    let mut unknown = false;
    let mut at = 0;
    let mut titled = !draft.project.title.is_empty();
    while let Some(row) = rows.get(at) {
        at += 1;
        let body = row.line.body;
        if !titled && title(draft, row, rows.get(at)) {
            titled = true;
            continue;
        }
        if let Some(coded) = framework::coded(body).filter(is_row) {
            at += numbered(draft, body, coded, rows.get(at));
        } else if let Some(field) = value(body) {
            values_of(draft, field, body);
        } else if is_labelled(body.text) {
            unknown = true;
        } else if shape::is_sentence(body.text) && (row.line.bullet.is_none() || !unknown) {
            unknown = false;
            paragraph(draft, &mut prose, row);
        } else if goes_on(&prose, row) {
            paragraph(draft, &mut prose, row);
        } else {
            unknown |= row.line.bullet.is_none();
        }
    }
    prose.into_iter().map(|(span, _)| span).collect()
}

/// "Activity 1.1: …" is a row anywhere; "1.1 …" only with a statement, since headings have numbers, too.
fn is_row(coded: &Coded<'_>) -> bool {
    let statement = coded.code.contains('.') && coded.text.text.split_whitespace().count() >= 4;
    coded.sure && (coded.level.is_some() || statement)
}

/// A numbered row anywhere on the page; the line below it where it has no text.
fn numbered<'p>(draft: &mut Draft<'p>, body: Span<'p>, coded: Coded<'p>, next: Option<&Row<'p>>) -> usize {
    let level = coded.level.unwrap_or(Level::Activity);
    let (text, used) = match (coded.text.is_empty(), next) {
        (true, Some(next)) if framework::coded(next.line.body).is_none() => (next.line.body, 1),
        (true, _) => return 0,
        (false, _) => (coded.text, 0),
    };
    let quote = draft.page.between(body, text);
    framework::add(draft, framework::Row { level, code: Some(coded.code), text, description: None, quote });
    used
}

fn goes_on(prose: &[(Span<'_>, u32)], row: &Row<'_>) -> bool {
    prose.last().is_some_and(|(last, line)| {
        !row.gap && *line + 1 == row.line.number && row.line.bullet.is_none() && !shape::is_closed(last.text)
    })
}

/// Adds a paragraph, or the next line of a wrapped one.
fn paragraph<'p>(draft: &Draft<'p>, prose: &mut Vec<(Span<'p>, u32)>, row: &Row<'p>) {
    let goes_on = goes_on(prose, row) && (row.line.goes_on() || !shape::is_sentence(row.line.body.text));
    match prose.last_mut().filter(|_| goes_on) {
        Some((last, line)) => {
            *last = draft.page.between(*last, row.line.body);
            *line = row.line.number;
        }
        None => prose.push((row.line.body, row.line.number)),
    }
}

/// "Something: value" with a label that nobody knows.
fn is_labelled(text: &str) -> bool {
    let Some((label, rest)) = text.split_once(':') else { return false };
    let count = label.split_whitespace().count();
    let stops = label.contains(['.', ',', ';', '!', '?']);
    // What follows a real label is short; a sentence with a colon in it is prose.
    let long = rest.split_whitespace().take(13).count() > 12;
    (1..=6).contains(&count) && !stops && !long && !rest.starts_with("//") && !framework_word(label)
}

fn framework_word(label: &str) -> bool {
    words().begins("framework", &fold(label)).is_some()
}

/// The field that a line's value alone reveals.
fn value(body: Span<'_>) -> Option<&'static str> {
    if body.text.len() > LONGEST_TITLE {
        return None;
    }
    let fields = ["status", "coverage", "region", "type", "countries"];
    let closed = fields.into_iter().find(|field| shape::reads_as(field, body.text, None));
    let scheme = || {
        let parts: Vec<&str> = body.text.split([',', ';', ' ']).filter(|part| !part.is_empty()).collect();
        (!parts.is_empty() && parts.iter().all(|part| shape::scheme(part).is_some()))
            .then_some("identifiers.donor_project")
    };
    let amount = || crate::intake::money::is_amount(body.text, None).then_some("budget");
    closed.or_else(scheme).or_else(amount).or_else(|| period(body.text))
}

/// "2019 – 2022" is a period; a lone year says neither beginning nor end.
fn period(text: &str) -> Option<&'static str> {
    let two = crate::intake::dates::mentions(text, None).len() == 2;
    (two && shape::reads_as("period", text, None)).then_some("period")
}

fn values_of<'p>(draft: &mut Draft<'p>, field: &str, body: Span<'p>) {
    match field {
        "countries" if draft.project.sources.contains_key("countries") => {}
        "countries" => values::countries_of(draft, &[body]),
        _ => values::single(draft, field, body, None),
    }
}
