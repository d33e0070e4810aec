//! Results in IATI's words: what the framework promises with its indicators, and people reached.
//!
//! Must not know which figures are held back (`report/compose/small`), only that they are.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::asking::{Asking, Question};
use super::head::{Days, without_names};
use super::reached;
use super::told::Told;
use super::tree::Element;
use crate::domain::breakdown::Part;
use crate::domain::iati::{OWN, result_code};
use crate::domain::{Indicator, Lang, Measure, PartialDate, Period, PeriodValue, ReachKind, ResultNode};
use crate::error::Result;
use crate::text::Texts;

/// Each row of the framework that has indicators, indicators without one, and people whom no
/// indicator counts.
pub(super) fn results(told: &Told, asking: &mut Asking<'_>) -> Result<Vec<Element>> {
    let project = told.project();
    let mut results = Vec::new();
    for (at, node) in project.framework.iter().enumerate() {
        let of_node = indicators(told, asking, Some(&node.id))?;
        match of_node.is_empty() {
            true => asking.leave_out("nodes", 1),
            false => results.push(result(told, (at, node), of_node)),
        }
    }
    let alone = indicators(told, asking, None)?;
    if !alone.is_empty() {
        let titles = vec![(project.language, project.title.clone())];
        results.push(
            titled(Element::new("result").with("type", "9").with("bilan:level", "none"), &titles).all(alone),
        );
    }
    results.extend(deliverables(told, asking));
    results.extend(people(told, asking)?);
    Ok(results)
}

/// What was promised and handed over: an output each, in a period as long as the project.
fn deliverables(told: &Told, asking: &mut Asking<'_>) -> Option<Element> {
    let project = told.project();
    let days = Days::of(project, asking);
    let span = days.start().zip(days.end()).filter(|(start, end)| start < end);
    let mut indicators = Vec::new();
    for (at, it) in project.deliverables.iter().enumerate() {
        let words = told.words(&it.id, |project| project.deliverables.get(at).map(|it| it.text.as_str()));
        let words = without_names(told, asking, words);
        if words.is_empty() {
            continue;
        }
        let status = it.status.and_then(|status| serde_json::to_value(status).ok());
        let element = Element::new("indicator")
            .with("measure", "1")
            .with("bilan:deliverable", 1)
            .maybe("bilan:unit", it.unit.as_deref())
            .maybe("bilan:status", status.as_ref().and_then(|it| it.as_str()));
        let figures = [("target", it.quantity), ("actual", it.delivered)];
        let figures = figures.into_iter().filter_map(|(name, value)| Some(figure(name, value?.into())));
        let figures: Vec<Element> = figures.collect();
        let period = match (span, figures.is_empty()) {
            (Some((start, end)), false) => spanning(asking, start, end).map(|period| period.all(figures)),
            (None, false) => {
                asking.leave_out("deliverables", 1);
                None
            }
            (_, true) => None,
        };
        indicators.push(titled(element, &words).all(period));
    }
    let title = vec![(project.language, Texts::of(project.language).get("section-deliverables"))];
    let result = Element::new("result").with("type", "1").with("bilan:level", "deliverables");
    (!indicators.is_empty()).then(|| titled(result, &title).all(indicators))
}

fn titled(element: Element, words: &[(Lang, String)]) -> Element {
    element.holding(Element::new("title").narrated(words))
}

/// A code stands at the result or at its indicators, never at both: there, where they have one.
fn result(told: &Told, (at, node): (usize, &ResultNode), indicators: Vec<Element>) -> Element {
    let words = told.words(&node.id, |it| it.framework.get(at).map(|it| it.text.as_str()));
    let place = crate::domain::project::text_place(&node.id, "description");
    let described = told.words(&place, |it| it.framework.get(at)?.description.as_deref());
    let level = serde_json::to_value(node.level).ok();
    let level = level.as_ref().and_then(|it| it.as_str()).map(str::to_owned);
    let element = Element::new("result")
        .with("type", result_code(node.level).unwrap_or("9"))
        .maybe("bilan:level", level)
        .maybe("bilan:code", node.code.as_deref());
    let element = titled(element, &words);
    let element = match described.is_empty() {
        true => element,
        false => element.holding(Element::new("description").narrated(&described)),
    };
    let coded = indicators.iter().any(|it| it.each("reference").next().is_some());
    let own = node.code.as_deref().filter(|_| !coded).map(|code| reference(code).with("vocabulary-uri", OWN));
    element.all(own).all(indicators)
}

/// A number of our own.
fn reference(code: &str) -> Element {
    Element::new("reference").with("vocabulary", "99").with("code", code)
}

fn indicators(told: &Told, asking: &mut Asking<'_>, node: Option<&str>) -> Result<Vec<Element>> {
    let project = told.project();
    let known = |key: &str| project.framework.iter().any(|it| it.id == key);
    let mut elements = Vec::new();
    for (at, indicator) in project.indicators.iter().enumerate() {
        if indicator.node.as_deref().filter(|key| known(key)) == node {
            elements.push(self::indicator(told, asking, (at, indicator))?);
        }
    }
    Ok(elements)
}

fn indicator(told: &Told, asking: &mut Asking<'_>, (at, it): (usize, &Indicator)) -> Result<Element> {
    let word = |value: serde_json::Result<serde_json::Value>| {
        value.ok().and_then(|value| value.as_str().map(str::to_owned))
    };
    let kind = match it.measure {
        _ if it.is_percentage() => "2",
        Measure::Qualitative => "5",
        _ => "1",
    };
    let unit = Some(it.unit.trim()).filter(|unit| !unit.is_empty());
    let words = told.words(&it.id, |project| project.indicators.get(at).map(|it| it.text.as_str()));
    let element = Element::new("indicator")
        .with("measure", kind)
        .maybe("bilan:measure", word(serde_json::to_value(it.measure)))
        .maybe("bilan:accumulation", word(serde_json::to_value(it.accumulation)))
        .maybe("bilan:unit", unit)
        .with("bilan:sensitive", u8::from(it.sensitive));
    let element = titled(element, &words).all(it.code.as_deref().map(reference));
    let element = element.all(baseline(asking, it));
    let mut periods = Vec::new();
    for period in &told.project().periods {
        let value = it.values.iter().find(|value| value.period == period.id);
        periods.extend(self::period(told, asking, it, (period, value))?);
    }
    Ok(element.all(periods).all(whole(told, asking, it)))
}

/// A baseline without a year is asked for.
fn baseline(asking: &mut Asking<'_>, it: &Indicator) -> Option<Element> {
    let value = it.baseline.filter(|_| it.measure != Measure::Qualitative)?;
    let (year, day) = match it.baseline_date {
        Some(PartialDate::Day(day)) => (day.format("%Y").to_string(), Some(day)),
        Some(PartialDate::Month(year, _) | PartialDate::Year(year)) => (format!("{year:04}"), None),
        None => {
            let place = ("indicator", Some(it.id.as_str()), "baseline_date");
            let asked = Question::at("baseline_year", place).said(Some(&it.text)).optional();
            let read = |given: &str| given.parse::<u16>().ok().filter(|year| (1900..2200).contains(year));
            let Some(year) = asking.decide(asked, read) else {
                asking.leave_out("baselines", 1);
                return None;
            };
            (year.to_string(), None)
        }
    };
    let element = Element::new("baseline").with("year", year).maybe("iso-date", day);
    Some(element.with("value", value.normalize()))
}

fn period(
    told: &Told,
    asking: &mut Asking<'_>,
    it: &Indicator,
    (period, value): (&Period, Option<&PeriodValue>),
) -> Result<Option<Element>> {
    let target = value.and_then(|value| value.target).map(|target| figure("target", target));
    let planned = it.target_cells.iter().filter(|cell| cell.period.as_deref() == Some(&period.id));
    let planned: Vec<Element> = planned
        .map(|cell| {
            let part = Part {
                sex: cell.sex.clone(),
                age: cell.age.clone(),
                disability: cell.disability.clone(),
                value: cell.value,
            };
            of_part("target", &part)
        })
        .collect();
    let held = told.figures.contains(&(it.id.clone(), period.id.clone()));
    let kept = value.and_then(|value| value.actual);
    asking.leave_out("held", usize::from(held && kept.is_some()));
    let actual = kept.filter(|_| !held);
    let mut reached = Vec::new();
    if let Some(actual) = actual {
        // Words beside a sensitive figure may tell what is held back of it.
        let note = value.and_then(|value| value.note.as_deref());
        let withheld = note.is_some() && it.sensitive && told.is_outside();
        asking.leave_out("notes", usize::from(withheld));
        let note = note.filter(|_| !withheld);
        reached.push(match note {
            Some(note) if it.measure == Measure::Qualitative => commented(Element::new("actual"), told, note),
            Some(note) => commented(figure("actual", actual), told, note),
            None => figure("actual", actual),
        });
        if it.measure == Measure::People {
            reached.extend(broken_down(told, asking, it, &period.id)?);
        }
    }
    if target.is_none() && planned.is_empty() && reached.is_empty() {
        return Ok(None);
    }
    let Some(element) = spanning(asking, period.start, period.end) else { return Ok(None) };
    Ok(Some(celled(element, &[&planned[..], &reached].concat()).all(target).all(planned).all(reached)))
}

/// A period says that its broken down figures are parts of one breakdown, however finely each is told.
fn celled(period: Element, figures: &[Element]) -> Element {
    match figures.iter().any(|it| it.each("dimension").next().is_some()) {
        true => period.with("bilan:cells", 1),
        false => period,
    }
}

/// A period of one day is none in IATI.
fn spanning(asking: &mut Asking<'_>, start: NaiveDate, end: NaiveDate) -> Option<Element> {
    if start >= end {
        asking.leave_out("periods", 1);
        return None;
    }
    let element = Element::new("period");
    Some(element.holding(Element::day("period-start", start)).holding(Element::day("period-end", end)))
}

fn figure(name: &'static str, value: Decimal) -> Element {
    Element::new(name).with("value", value.normalize())
}

fn commented(element: Element, told: &Told, note: &str) -> Element {
    let comment = Element::new("comment").narrated(&[(told.project().language, note.to_owned())]);
    element.holding(comment)
}

fn broken_down(told: &Told, asking: &mut Asking<'_>, it: &Indicator, period: &str) -> Result<Vec<Element>> {
    let Some((kind, rows)) = reached::of_indicator(told.project(), it, period) else { return Ok(Vec::new()) };
    let (parts, hidden) = reached::parts(kind, &rows, told.held())?;
    asking.leave_out("held", hidden);
    Ok(parts.iter().map(|part| of_part("actual", part)).collect())
}

/// A cell of a breakdown: what was not recorded is no dimension.
fn of_part(name: &'static str, part: &Part) -> Element {
    let dimensions = [("sex", &part.sex), ("age", &part.age), ("disability", &part.disability)];
    let told = dimensions.into_iter().filter_map(|(name, value)| Some((name, value.as_ref()?)));
    let dimension =
        |(name, value): (&str, &String)| Element::new("dimension").with("name", name).with("value", value);
    let mut dimensions: Vec<Element> = told.map(dimension).collect();
    if dimensions.is_empty() {
        dimensions.push(Element::new("dimension").with("name", "sex").with("value", "not recorded"));
    }
    figure(name, Decimal::from(part.value)).all(dimensions)
}

/// What is promised for the end stands in a period as long as the project, where its days are known.
fn whole(told: &Told, asking: &mut Asking<'_>, it: &Indicator) -> Option<Element> {
    let target = it.target.filter(|_| it.measure != Measure::Qualitative)?;
    let days = Days::of(told.project(), asking);
    let Some((start, end)) = days.start().zip(days.end()).filter(|(start, end)| start < end) else {
        asking.leave_out("targets", 1);
        return None;
    };
    let element = spanning(asking, start, end)?;
    let element = Element { attributes: vec![("bilan:whole", "1".to_owned())], ..element };
    Some(element.holding(figure("target", target)))
}

/// People whom no indicator counts: one indicator for each kind, for kinds are never added.
fn people(told: &Told, asking: &mut Asking<'_>) -> Result<Option<Element>> {
    let project = told.project();
    let (kinds, hidden) = reached::beside_indicators(project, &told.parts);
    asking.leave_out("held", hidden);
    let texts = Texts::of(project.language);
    let mut indicators = Vec::new();
    for (kind, rows) in kinds {
        let word = kind_word(kind);
        let words = vec![(project.language, texts.get(&format!("reach-{word}")))];
        let element = Element::new("indicator").with("measure", "1").with("bilan:reach", word);
        let mut element = titled(element, &words);
        let mut told_of = 0;
        for period in &project.periods {
            let own: Vec<_> =
                rows.iter().copied().filter(|row| row.period.as_ref() == Some(&period.id)).collect();
            let Some(people) = reached::people(&own)? else { continue };
            let Some(span) = spanning(asking, period.start, period.end) else { continue };
            let (parts, _) = reached::parts(kind, &own, told.held())?;
            let parts: Vec<Element> = parts.iter().map(|part| of_part("actual", part)).collect();
            let whole = figure("actual", Decimal::from(people));
            element = element.holding(celled(span, &parts).holding(whole).all(parts));
            told_of += own.len();
        }
        asking.leave_out("undated", rows.len() - told_of);
        if told_of > 0 {
            indicators.push(element);
        }
    }
    if indicators.is_empty() {
        return Ok(None);
    }
    let title = vec![(project.language, texts.get("section-reach"))];
    let result = Element::new("result").with("type", "1").with("bilan:level", "reach");
    Ok(Some(titled(result, &title).all(indicators)))
}

fn kind_word(kind: ReachKind) -> &'static str {
    match kind {
        ReachKind::Direct => "direct",
        ReachKind::Indirect => "indirect",
        ReachKind::PublicEngagement => "public_engagement",
    }
}
