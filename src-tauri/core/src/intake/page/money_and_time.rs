//! Budget, dates and durations of a page, checked against each other.
//!
//! Must not know labels.

use super::draft::Draft;
use super::text::Span;
use crate::domain::{Budget, Money, PartialDate};
use crate::intake::dates::{self, Mention};
use crate::intake::duration::{self, durations};
use crate::intake::money::{self, Amount};
use crate::intake::proposal::Choice;

/// The budget. A second, different amount is asked about.
pub fn budget<'p>(draft: &mut Draft<'p>, value: Span<'p>, hint: Option<&str>) {
    let read = match money::read(value.text, hint, draft.lang) {
        Amount::None => return,
        Amount::One(money) => Some(money),
        Amount::Ask(choices) => draft.decide("budget", value, choices, money::answer),
    };
    let Some(total) = read else { return };
    let known = draft.project.budget.as_ref().map(|budget| budget.total);
    let total = match known.filter(|known| *known != total) {
        Some(other) if draft.answer("budget").is_none() => {
            let choices = [other, total].iter().map(money::choice).collect();
            draft.decide("budget", value, choices, money::answer);
            return;
        }
        _ => total,
    };
    set_budget(draft, total, value);
}

fn set_budget<'p>(draft: &mut Draft<'p>, total: Money, value: Span<'p>) {
    let budget = Budget { id: "budget-1".to_owned(), version: 1, total, lines: Vec::new() };
    draft.project.budget = Some(budget);
    draft.cite("budget", "budget", value);
}

/// A date under its own label.
pub fn date<'p>(draft: &mut Draft<'p>, field: &str, value: Span<'p>) {
    let found = dates::mentions(value.text, draft.lang);
    match found.as_slice() {
        [] => {}
        [one] => set(draft, field, one, value),
        several => {
            let readings = several.iter().flat_map(|mention| mention.readings.clone()).collect();
            ask(draft, field, readings, value);
        }
    }
}

/// From when to when; a single date is both.
pub fn period<'p>(draft: &mut Draft<'p>, value: Span<'p>) {
    let found = dates::mentions(value.text, draft.lang);
    match (dates::span(value.text, draft.lang), found.as_slice()) {
        (Some(span), _) => {
            for (field, mention) in [("dates.start", &span.start), ("dates.end", &span.end)] {
                if let Some(mention) = mention {
                    set(draft, field, mention, value);
                }
            }
        }
        (None, [one]) => {
            set(draft, "dates.start", one, value);
            set(draft, "dates.end", one, value);
        }
        _ => {}
    }
    if let Some(stated) = durations(value.text, draft.lang).first() {
        set_duration(draft, stated, value);
    }
}

/// "3 anos (início em Novembro de 2019)": how long, and since or until when.
pub fn duration<'p>(draft: &mut Draft<'p>, value: Span<'p>, hint: Option<&str>) {
    let with_unit = hint.map(|hint| format!("{} {hint}", value.text));
    let stated = durations(value.text, draft.lang).first().cloned().or_else(|| {
        // "Duration (months): 36" has its unit in the label.
        durations(with_unit.as_deref()?, draft.lang)
            .first()
            .map(|found| duration::Duration { range: 0..value.text.len(), ..found.clone() })
    });
    let Some(stated) = stated else {
        return period(draft, value);
    };
    let rest = value.part(stated.range.end..value.text.len());
    set_duration(draft, &stated, value);
    if let Some(span) = dates::span(rest.text, draft.lang) {
        for (field, mention) in [("dates.start", &span.start), ("dates.end", &span.end)] {
            if let Some(mention) = mention {
                set(draft, field, mention, value);
            }
        }
    }
}

/// Sets the duration, or asks where two statements differ.
pub fn set_duration<'p>(draft: &mut Draft<'p>, stated: &duration::Duration, value: Span<'p>) {
    let known = draft.project.duration_months;
    match (known, stated.months) {
        (Some(known), Some(other)) if known != other => ask_duration(draft, &[known, other], value),
        (Some(_), _) => draft.repeat("duration_months", value),
        (None, months) => {
            draft.project.duration_months = months;
            draft.project.duration_text = value.text.get(stated.range.clone()).map(str::to_owned);
            draft.cite("duration_months", "duration_months", value);
        }
    }
}

fn ask_duration<'p>(draft: &mut Draft<'p>, months: &[u32], value: Span<'p>) {
    let choices =
        months.iter().map(|count| Choice { value: count.to_string(), text: count.to_string() }).collect();
    let decided = draft.decide("duration_months", value, choices, |given| given.parse::<u32>().ok());
    draft.project.duration_months = decided;
}

fn set<'p>(draft: &mut Draft<'p>, field: &str, mention: &Mention, value: Span<'p>) {
    let known = known(draft, field);
    let others = mention.readings.iter().filter(|reading| Some(**reading) != known);
    let readings: Vec<PartialDate> = known.into_iter().chain(others.copied()).collect();
    match (known, mention.certain()) {
        (None, Some(date)) => put(draft, field, date, value),
        (Some(known), Some(date)) if known == date => draft.repeat(field, value),
        // A more precise date of the same year or month says the same.
        (Some(known), Some(date)) if date.to_string().starts_with(&known.to_string()) => {
            put(draft, field, date, value)
        }
        (Some(known), Some(date)) if known.to_string().starts_with(&date.to_string()) => {
            draft.repeat(field, value)
        }
        _ => ask(draft, field, readings, value),
    }
}

fn known(draft: &Draft<'_>, field: &str) -> Option<PartialDate> {
    if field == "dates.start" { draft.project.dates.start } else { draft.project.dates.end }
}

fn put<'p>(draft: &mut Draft<'p>, field: &str, date: PartialDate, value: Span<'p>) {
    match field {
        "dates.start" => draft.project.dates.start = Some(date),
        _ => draft.project.dates.end = Some(date),
    }
    draft.cite(field, field, value);
}

fn ask<'p>(draft: &mut Draft<'p>, field: &str, mut readings: Vec<PartialDate>, value: Span<'p>) {
    readings.dedup();
    let choices =
        readings.iter().map(|date| Choice { value: date.to_string(), text: date.to_string() }).collect();
    let decided = draft.decide(field, value, choices, |given| given.parse::<PartialDate>().ok());
    match decided {
        Some(date) => put(draft, field, date, value),
        None if field == "dates.start" => draft.project.dates.start = None,
        None => draft.project.dates.end = None,
    }
}

/// What follows from what was found: the end from start and duration. Where all
/// three are stated and do not agree, a person is asked.
pub fn settle(draft: &mut Draft<'_>) {
    let dates = draft.project.dates.clone();
    let (Some(start), Some(months)) = (dates.start, draft.project.duration_months) else { return };
    match dates.end {
        None if !draft.asked("dates.end") && draft.answer("dates.end") != Some("") => {
            draft.project.dates.end = start.end_of_span(months);
            draft.project.dates.end_derived = draft.project.dates.end.is_some();
        }
        Some(end) if !agree(start, end, months) => {
            let place = draft.project.sources.get("duration_months").map_or(0, |source| source.offset);
            let at = draft.page.text.char_indices().nth(place as usize).map_or(0, |(at, _)| at);
            let quote = draft.project.sources.get("duration_months").map_or(0, |source| source.quote.len());
            let span = Span { text: draft.page.text.get(at..at + quote).unwrap_or(""), at };
            let between = span_months(start, end);
            ask_duration(draft, &[&[months][..], &between].concat(), span);
        }
        _ => {}
    }
}

/// Months from start to end, both counted, for all that the precision leaves open.
fn span_months(start: PartialDate, end: PartialDate) -> Vec<u32> {
    match (month_index(start), month_index(end)) {
        (Some(from), Some(to)) => u32::try_from(to - from + 1).ok().into_iter().collect(),
        _ => Vec::new(),
    }
}

fn month_index(date: PartialDate) -> Option<i64> {
    use chrono::Datelike;
    let first = date.first_day()?;
    (!matches!(date, PartialDate::Year(_))).then(|| i64::from(first.year()) * 12 + i64::from(first.month0()))
}

/// The three can be true together, a month more or less.
fn agree(start: PartialDate, end: PartialDate, months: u32) -> bool {
    use chrono::Datelike;
    let months = i64::from(months);
    let bounds = |date: PartialDate| -> Option<(i64, i64)> {
        let first = date.first_day()?;
        let low = i64::from(first.year()) * 12 + i64::from(first.month0());
        Some(if matches!(date, PartialDate::Year(_)) { (low, low + 11) } else { (low, low) })
    };
    let (Some(from), Some(to)) = (bounds(start), bounds(end)) else { return true };
    (to.0 - from.1..=to.1 - from.0 + 1).contains(&months)
}
