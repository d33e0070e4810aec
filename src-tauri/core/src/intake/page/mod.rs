//! The text of a project page → a proposal: facts with their quotes, questions, and
//! the lines that nobody understood.
//!
//! Must not know files, the clock or the store. Labels, words and cues are data under
//! `resources/labels`.

mod cues;
mod draft;
mod enumeration;
mod framework;
mod labels;
mod language;
mod loose;
mod money_and_time;
mod names;
mod organisations;
mod prose;
mod reach;
mod rows;
mod sections;
mod shape;
mod text;
mod values;

use draft::Draft;
use labels::Label;
use sections::Section;
use sha2::{Digest, Sha256};
use shape::Class;
use text::{Line, Page, Span};

use super::proposal::{Answer, Proposal};
use crate::countries;
use crate::domain::Lang;
use crate::error::Refused;
use crate::fold::folded;
use crate::intake::words::words;

/// What a page would become. `name` is the file's name, `language` what a person said
/// of its language, `answers` what they said of the questions of an earlier reading.
///
/// Refused with `page-no-label` where nothing on the page is a label or a value.
pub fn read(name: &str, text: &str, language: Option<Lang>, answers: &[Answer]) -> Result<Proposal, Refused> {
    let page = Page::of(text);
    let found: Vec<Option<Label<'_>>> = page.lines.iter().map(labels::find).collect();
    let mut draft = Draft::new(name, &page, answers);
    let language = language.or_else(|| language::detect(text, &found));
    draft.lang = match language {
        Some(language) => Some(language),
        None => {
            draft.decide("language", whole_first_line(&page), language::choices(), |given| given.parse().ok())
        }
    };
    let (sections, loose) = sections::build(&page, &found);
    take(&mut draft, &sections, &loose);
    if found.iter().all(Option::is_none) && !draft.found_values() {
        return Err(Refused::new("page-no-label").with("file", name));
    }
    Ok(finish(draft, name, &found))
}

/// What is wrong with the files of labels, words and cues; nothing in a sound program.
pub fn flaws() -> Vec<String> {
    let mut flaws = labels::flaws();
    flaws.extend(cues::flaws());
    flaws.extend(super::words::flaw());
    flaws
}

/// The labels of a page as given, line by line.
pub fn labels_of(text: &str) -> Vec<String> {
    let page = Page::of(text);
    let label = |line: &Line<'_>| {
        let label = labels::find(line)?;
        let end = label.value.map_or(line.body.range().end, |value| value.at);
        text.get(line.raw.at..end).map(str::to_owned)
    };
    page.lines.iter().filter_map(label).collect()
}

fn whole_first_line<'p>(page: &Page<'p>) -> Span<'p> {
    page.lines.iter().find(|line| !line.is_blank()).map_or(Span { text: "", at: 0 }, |line| line.body)
}

fn take<'p>(draft: &mut Draft<'p>, sections: &[Section<'p>], loose: &[sections::Row<'p>]) {
    // Labels go before what merely looks like a value.
    for section in sections {
        values::take(draft, section);
    }
    let mut paragraphs = loose::take(draft, loose);
    for section in sections.iter().filter(|section| shape::class(section.label.field) == Class::Prose) {
        paragraphs.extend(
            sections::entries(draft.page, section.label.value, &section.rows).iter().map(|entry| entry.span),
        );
    }
    paragraphs.sort_by_key(|paragraph| paragraph.at);
    context(draft, &paragraphs);
    statements(draft, sections, &mut paragraphs);
    let searched = searched(sections, paragraphs);
    prose::read(draft, &searched);
    countries_of_title(draft);
    place_in_prose(draft, &searched);
    money_and_time::settle(draft);
}

/// All prose of the page, in its order.
fn context<'p>(draft: &mut Draft<'p>, paragraphs: &[Span<'p>]) {
    let Some(first) = paragraphs.first() else { return };
    draft.project.context =
        Some(paragraphs.iter().map(|paragraph| paragraph.text).collect::<Vec<_>>().join("\n\n"));
    draft.cite("context", "context", *first);
    paragraphs.iter().for_each(|paragraph| draft.keep(*paragraph));
}

/// The labelled objective and goal.
fn statements<'p>(draft: &mut Draft<'p>, sections: &[Section<'p>], searched: &mut Vec<Span<'p>>) {
    for section in sections.iter().filter(|section| shape::class(section.label.field) == Class::Statement) {
        let entries = sections::entries(draft.page, section.label.value, &section.rows);
        let (Some(first), Some(last)) = (entries.first(), entries.last()) else { continue };
        let whole = draft.page.between(first.span, last.span);
        if section.label.field == "goal" {
            prose::goal(draft, whole);
        }
        if draft.project.objective.is_none() {
            draft.project.objective = Some(whole.text.to_owned());
            draft.cite("objective", "objective", whole);
        }
        searched.push(whole);
    }
}

/// Prose and the rows of results and activities, which name organisations, too.
fn searched<'p>(sections: &[Section<'p>], mut paragraphs: Vec<Span<'p>>) -> Vec<Span<'p>> {
    let rows = sections.iter().filter(|section| matches!(section.label.field, "results" | "activities"));
    paragraphs.extend(rows.flat_map(Section::spans));
    paragraphs
}

/// A title names the country where no label does.
fn countries_of_title(draft: &mut Draft<'_>) {
    let (Some(source), true) = (draft.project.sources.get("title"), draft.project.countries.is_empty())
    else {
        return;
    };
    if draft.project.geo_note.is_some() || draft.project.sources.contains_key("countries") {
        return;
    }
    let at = draft.page.text.char_indices().nth(source.offset as usize).map_or(0, |(at, _)| at);
    let title = Span { text: draft.page.text.get(at..at + source.quote.len()).unwrap_or(""), at };
    for mention in countries::mentions(title.text) {
        let span = title.part(mention.range);
        if span.text.starts_with(char::is_uppercase) {
            values::country(draft, mention.iso2, span);
        }
    }
}

/// A part of the world that prose names where the page names no country and no region.
fn place_in_prose<'p>(draft: &mut Draft<'p>, paragraphs: &[Span<'p>]) {
    let project = &draft.project;
    if !project.countries.is_empty() || project.region.is_some() || project.geo_note.is_some() {
        return;
    }
    for paragraph in paragraphs {
        let given = folded(paragraph.text);
        let places = words().all_within("region", &given.text);
        let spans =
            places.into_iter().map(|(_, start, end)| paragraph.part(given.origin(start)..given.origin(end)));
        if let Some(place) = spans.into_iter().find(|place| place.text.starts_with(char::is_uppercase)) {
            draft.project.geo_note = Some(place.text.to_owned());
            return draft.cite("geo_note", "geo_note", place);
        }
    }
}

fn finish(mut draft: Draft<'_>, name: &str, found: &[Option<Label<'_>>]) -> Proposal {
    if draft.project.title.is_empty() {
        ask_title(&mut draft);
    }
    let lines: Vec<(Line<'_>, usize)> = draft
        .page
        .lines
        .iter()
        .zip(found)
        .filter(|(line, _)| !line.is_blank())
        .filter_map(|(line, label)| match label {
            Some(label) => label.value.map(|value| (*line, value.at)),
            None => Some((*line, line.body.at)),
        })
        .collect();
    let unrecognised = draft.unrecognised(&lines);
    let language = draft.lang.unwrap_or_default();
    draft.project.language = language;
    draft.project.languages = vec![language];
    draft.project.unrecognised = unrecognised.clone();
    draft.project.settle();
    let text = draft.page.text.to_owned();
    let (project, found, questions) = draft.finish();
    let fingerprint = Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
    Proposal {
        document: name.to_owned(),
        fingerprint,
        text,
        language,
        project,
        found,
        questions,
        unrecognised,
    }
}

/// A project without a title cannot be found again: a person gives one.
fn ask_title(draft: &mut Draft<'_>) {
    let span = whole_first_line(draft.page);
    if let Some(title) = draft.decide("title", span, Vec::new(), |given| Some(given.to_owned())) {
        draft.project.title = title;
    }
}
