//! Fields of one line: label and value become a fact, a question, or nothing.
//!
//! Must not know how the line was found.

use super::draft::Draft;
use super::sections::Section;
use super::shape;
use super::text::Span;
use super::{money_and_time, organisations, rows};
use crate::countries;
use crate::domain::{Coverage, Identifier, Status};
use crate::fold::fold;
use crate::intake::words::words;

/// Takes what a section says.
pub fn take<'p>(draft: &mut Draft<'p>, section: &Section<'p>) {
    let field = section.label.field;
    match shape::class(field) {
        shape::Class::Rows => rows::take(draft, section),
        shape::Class::Names => organisations::take(draft, field, section),
        shape::Class::Countries => countries_of(draft, &section.spans()),
        shape::Class::Single => {
            if let Some(value) = section.value() {
                single(draft, field, value, section.label.hint);
            }
        }
        _ => {}
    }
}

/// Takes the value of a field of one line.
pub fn single<'p>(draft: &mut Draft<'p>, field: &str, value: Span<'p>, hint: Option<&str>) {
    let closed = matches!(field, "budget" | "duration" | "period" | "dates.start" | "dates.end");
    if closed && value.text.len() > shape::LONGEST_VALUE {
        return;
    }
    match field {
        "status" => status(draft, value),
        "type" => type_of(draft, value),
        "coverage" => coverage(draft, value),
        "region" => region(draft, value),
        "budget" => money_and_time::budget(draft, value, hint),
        "duration" => money_and_time::duration(draft, value, hint),
        "period" => money_and_time::period(draft, value),
        "dates.start" | "dates.end" => money_and_time::date(draft, field, value),
        "title" => title(draft, value),
        _ => match field.strip_prefix("identifiers.") {
            Some(scheme) => identifiers(draft, scheme, value),
            None => text(draft, field, value),
        },
    }
}

fn title<'p>(draft: &mut Draft<'p>, value: Span<'p>) {
    if !draft.project.title.is_empty() {
        return;
    }
    draft.project.title = value.text.to_owned();
    draft.cite("title", "title", value);
    let parted = [" - ", " – ", " — ", ": "].iter().find_map(|dash| {
        let at = value.text.find(dash)?;
        Some((value.part(0..at).trim(), value.part(at + dash.len()..value.text.len()).trim()))
    });
    if let Some((short, long)) = parted.filter(|(short, long)| is_short_title(short.text) && !long.is_empty())
    {
        text(draft, "acronym", short);
        text(draft, "subtitle", long);
    }
}

/// One word of capitals and digits: TRACK4TIP.
fn is_short_title(text: &str) -> bool {
    let capitals = text.chars().filter(|c| c.is_uppercase()).count();
    (3..=20).contains(&text.chars().count())
        && capitals >= 2
        && text.chars().all(|c| c.is_uppercase() || c.is_ascii_digit() || matches!(c, '-' | '+' | '&'))
}

/// Fields that are kept as they stand; the first value counts.
fn text<'p>(draft: &mut Draft<'p>, field: &str, value: Span<'p>) {
    let project = &mut draft.project;
    let place = match field {
        "acronym" => &mut project.acronym,
        "subtitle" => &mut project.subtitle,
        "programme" => &mut project.programme,
        "geo_note" => &mut project.geo_note,
        _ => return,
    };
    if place.is_none() || place.as_deref() == Some(value.text) {
        *place = Some(value.text.to_owned());
        draft.cite(field, field, value);
    }
}

/// The code of a value: of the whole, else of the phrase it begins with.
fn code(group: &str, value: &str) -> Option<&'static str> {
    let folded = fold(value);
    let whole = words().code(group, folded.trim_matches(['.', '(', ')', ' ']));
    whole.or_else(|| words().begins(group, &folded).map(|(code, _)| code))
}

/// Sets a word and its code; a second, different word is not understood.
fn labelled<'p>(draft: &mut Draft<'p>, field: &str, value: Span<'p>, known: Option<&str>) -> bool {
    if known.is_some_and(|known| known != value.text) {
        return false;
    }
    draft.cite(field, field, value);
    true
}

fn status<'p>(draft: &mut Draft<'p>, value: Span<'p>) {
    let status = match code("status", value.text) {
        Some("completed") => Some(Status::Completed),
        Some("implementation") => Some(Status::Implementation),
        Some("pipeline") => Some(Status::Pipeline),
        Some("finalisation") => Some(Status::Finalisation),
        Some("cancelled") => Some(Status::Cancelled),
        Some("suspended") => Some(Status::Suspended),
        _ => None,
    };
    let known = draft.project.status_label.clone();
    if labelled(draft, "status", value, known.as_deref()) {
        draft.project.status = status;
        draft.project.status_label = Some(value.text.to_owned());
    }
}

fn coverage<'p>(draft: &mut Draft<'p>, value: Span<'p>) {
    let coverage = match code("coverage", value.text) {
        Some("global") => Some(Coverage::Global),
        Some("regional") => Some(Coverage::Regional),
        Some("multi_national") => Some(Coverage::MultiNational),
        Some("national") => Some(Coverage::National),
        Some("sub_national") => Some(Coverage::SubNational),
        _ => None,
    };
    let known = draft.project.coverage_label.clone();
    if labelled(draft, "coverage", value, known.as_deref()) {
        draft.project.coverage = coverage;
        draft.project.coverage_label = Some(value.text.to_owned());
    }
}

fn type_of<'p>(draft: &mut Draft<'p>, value: Span<'p>) {
    let known = draft.project.type_label.clone();
    if labelled(draft, "type", value, known.as_deref()) {
        draft.project.r#type = code("type", value.text).map(str::to_owned);
        draft.project.type_label = Some(value.text.to_owned());
    }
}

fn region<'p>(draft: &mut Draft<'p>, value: Span<'p>) {
    let known = draft.project.region.clone();
    if labelled(draft, "region", value, known.as_deref()) {
        let whole = words().code("region", &fold(value.text)).map(str::to_owned);
        draft.project.region_code = whole;
        draft.project.region = Some(value.text.to_owned());
    }
}

/// One number, or several where each of them is surely one.
fn identifiers<'p>(draft: &mut Draft<'p>, scheme: &str, value: Span<'p>) {
    let mut parts: Vec<Span<'p>> = Vec::new();
    let mut at = 0;
    for (cut, sign) in value.text.match_indices([',', ';', '/', ' ']).chain([(value.text.len(), "")]) {
        parts.push(value.part(at..cut).trim());
        at = cut + sign.len();
    }
    parts.retain(|part| !part.is_empty());
    if parts.len() < 2 || !parts.iter().all(|part| shape::scheme(part.text).is_some()) {
        parts = vec![value];
    }
    for part in parts {
        let shown = shape::scheme(part.text).filter(|_| scheme == "donor_project");
        identifier(draft, shown.unwrap_or(scheme), part);
    }
}

/// Adds a number once.
pub fn identifier<'p>(draft: &mut Draft<'p>, scheme: &str, value: Span<'p>) {
    if draft.project.identifiers.iter().any(|known| known.value == value.text) {
        draft.keep(value);
        return;
    }
    let id = draft.row("identifiers");
    draft.cite(&id, "identifiers", value);
    let (scheme, value) = (scheme.to_owned(), value.text.to_owned());
    draft.project.identifiers.push(Identifier { id, scheme, value });
}

/// Countries of a labelled list; a place among them that is no country is kept as a note.
pub fn countries_of<'p>(draft: &mut Draft<'p>, values: &[Span<'p>]) {
    for value in values {
        let found = countries::mentions(value.text);
        for mention in &found {
            country(draft, mention.iso2, value.part(mention.range.clone()));
        }
        let joints = shape::rest_is_joints(value.text, found.iter().map(|mention| mention.range.clone()));
        if joints && (!found.is_empty() || !value.text.contains(char::is_alphanumeric)) {
            draft.cite("countries", "countries", *value);
        } else if found.is_empty() {
            text(draft, "geo_note", *value);
        } else if let Some(place) = only_gap(*value, &found) {
            text(draft, "geo_note", place);
        }
    }
}

/// Adds a country once.
pub fn country<'p>(draft: &mut Draft<'p>, iso2: &str, span: Span<'p>) {
    if !draft.project.countries.iter().any(|known| known == iso2) {
        draft.project.countries.push(iso2.to_owned());
        draft.cite(&format!("countries.{iso2}"), "countries", span);
    }
    draft.keep(span);
}

/// The one piece between the countries that is no joining word.
fn only_gap<'p>(value: Span<'p>, found: &[countries::Mention]) -> Option<Span<'p>> {
    let mut gaps = Vec::new();
    let mut at = 0;
    let end = value.text.len();
    for range in found.iter().map(|mention| mention.range.clone()).chain(std::iter::once(end..end)) {
        let gap = value.part(at..range.start).trimmed(|c| !c.is_alphanumeric());
        if !shape::rest_is_joints(gap.text, std::iter::empty()) {
            gaps.push(gap);
        }
        at = range.end;
    }
    match gaps.as_slice() {
        [one] => Some(*one),
        _ => None,
    }
}
