//! The rows of the record behind a figure that follows from no other: people reached, values of
//! indicators, lines of the budget, what somebody typed.
//!
//! Must not know how such a figure is reckoned (`domain::totals`), nor who wrote a row.

use std::collections::HashSet;

use super::TracedRow;
use super::tracer::{Behind, Tracer, told_row};
use crate::domain::entry::Entry;
use crate::domain::plan::PlanLine;
use crate::domain::rate::Rate;
use crate::domain::totals::{RowExplained, explain};
use crate::domain::{Indicator, Measure, PeriodValue, Project, Reach, ReachKind};
use crate::error::{Error, Result};
use crate::finance::rate_told;
use crate::format::Format;
use crate::grid::{because, rule_told};
use crate::report::{Cell, Value};

/// Fields of the project's own row, as ids of cells begin.
const OWN: [&str; 13] = [
    "title",
    "subtitle",
    "acronym",
    "status",
    "type",
    "coverage",
    "region",
    "geo_note",
    "objective",
    "context",
    "dates",
    "countries",
    "duration_months",
];

impl Tracer<'_> {
    /// What the record has for a cell that follows from no other.
    pub(super) fn recorded(&self, cell: &Cell) -> Result<Behind> {
        let id = cell.id.strip_prefix("key.").unwrap_or(&cell.id);
        let mut parts = id.split('.');
        match (parts.next(), parts.next()) {
            (Some("reach"), Some(kind)) if cell.value != Value::Text => {
                let part = id.splitn(3, '.').nth(2);
                match serde_json::from_value(serde_json::Value::String(kind.to_owned())) {
                    Ok(kind) => self.reached(kind, part),
                    Err(_no_kind) => Ok(self.typed(id)),
                }
            }
            (Some("indicators"), Some(_)) => Ok(self.indicated(id)),
            _ => {
                let rows = self.counted(id, cell).or_else(|| self.formed(id));
                Ok(rows.unwrap_or_else(|| match is_nothing(cell) {
                    true => self.said("trace-nothing"),
                    false => self.typed(id),
                }))
            }
        }
    }

    /// The rows of a kind of reach, as far as they are in the figure: those of a period or of a
    /// place, those that are broken down.
    fn reached(&self, kind: ReachKind, part: Option<&str>) -> Result<Behind> {
        let rows: Vec<&Reach> = self.project.reach.iter().filter(|row| row.kind == kind).collect();
        if self.keeps_rows_back(&rows) {
            return Ok(self.said("trace-rows-held"));
        }
        let told = explain(kind, &rows).map_err(|error| Error::failed("reckon-reach", error))?;
        let places = self.places();
        let is_in = |row: &Reach| match part {
            None => true,
            Some("without_period") => row.period.is_none(),
            Some("not_disaggregated") => row.broken_down().ok() < row.figure().ok().flatten(),
            Some(part) if part.starts_with("by_") => true,
            Some(part) => match self.period_called(part) {
                Some(period) => row.period.as_deref() == Some(period),
                None => match place_called(part, &places) {
                    Some(place) => row.place.as_deref() == place,
                    None => !row.cells.is_empty(),
                },
            },
        };
        let how = self.texts.with("trace-reach", &[("method", &rule_told(self.texts, told.rule))]);
        let rows = rows.iter().zip(&told.rows).filter(|(row, _)| is_in(row));
        let rows = rows.map(|(row, why)| self.reach_row(row, why)).collect();
        Ok(Behind { how, columns: self.reach_columns(), rows })
    }

    /// Rows tell figures that a report to the outside may hold back: those of a kind of reach go
    /// together, for the ones would give the others away.
    fn keeps_rows_back(&self, rows: &[&Reach]) -> bool {
        let sensitive = |key: &String| self.project.indicators.iter().any(|it| it.sensitive && it.id == *key);
        self.leaves_the_house() && rows.iter().any(|row| row.indicator.as_ref().is_some_and(sensitive))
    }

    fn period_called(&self, code: &str) -> Option<&str> {
        self.project.periods.iter().find(|period| period.code == code).map(|period| period.id.as_str())
    }

    /// Places in the order in which a report tells them.
    fn places(&self) -> Vec<Option<&str>> {
        let rows = &self.project.reach;
        let mut keys: Vec<Option<&str>> = Vec::new();
        for row in rows.iter().filter(|row| row.place.is_some()).chain(rows) {
            if !keys.contains(&row.place.as_deref()) {
                keys.push(row.place.as_deref());
            }
        }
        keys
    }

    fn reach_columns(&self) -> Vec<String> {
        ["period", "of", "place", "group", "people", "counted", "because"]
            .map(|column| self.texts.get(&format!("trace-column-{column}")))
            .into()
    }

    fn reach_row(&self, row: &Reach, told: &RowExplained) -> TracedRow {
        let format = Format::of(self.texts.lang);
        let people = |value: Option<i64>| value.map(|value| format.count(value)).unwrap_or_default();
        let text = |value: Option<&String>| value.cloned().unwrap_or_default();
        let period = self.project.periods.iter().find(|period| Some(&period.id) == row.period.as_ref());
        let says = vec![
            text(period.map(|period| &period.code)),
            self.named_by(row),
            text(row.place.as_ref()),
            text(row.group.as_ref()),
            people(told.value),
            // Of nobody knows how many, nobody is counted: not even 0.
            people((told.value.is_some() || told.counted > 0).then_some(told.counted)),
            because(self.texts, told.why, row.overlap_percent),
        ];
        told_row("reach", &row.id, says)
    }

    /// The indicator or the activity of a row, by number and words.
    fn named_by(&self, row: &Reach) -> String {
        let numbered = |code: Option<&String>, text: &str| match code {
            Some(code) => format!("{code} {text}"),
            None => text.to_owned(),
        };
        let indicator = self.project.indicators.iter().find(|it| Some(&it.id) == row.indicator.as_ref());
        let node = self.project.framework.iter().find(|it| Some(&it.id) == row.activity.as_ref());
        let indicator = indicator.map(|it| numbered(it.code.as_ref(), &it.text));
        indicator.or_else(|| node.map(|it| numbered(it.code.as_ref(), &it.text))).unwrap_or_default()
    }

    /// An indicator's own row and its values, or the people that it counts.
    fn indicated(&self, id: &str) -> Behind {
        let named = self.project.indicators.iter().enumerate().find(|(at, indicator)| {
            let code = indicator.code.clone().unwrap_or_else(|| (at + 1).to_string());
            let own = format!("indicators.{}", code.split_whitespace().collect::<Vec<_>>().join("_"));
            id == own || id.strip_prefix(&own).is_some_and(|rest| rest.starts_with('.'))
        });
        let Some((_, indicator)) = named else { return self.typed(id) };
        let counts = indicator.measure == Measure::People;
        let kept_back = match counts {
            true => self.keeps_rows_back(&self.counted_beside(indicator)),
            false => indicator.sensitive && self.leaves_the_house(),
        };
        let own = told_row("indicator", &indicator.id, vec![indicator.text.clone()]);
        let columns = vec![self.texts.get("trace-column-says")];
        if kept_back {
            return Behind { columns, rows: vec![own], ..self.said("trace-rows-held") };
        }
        let is_in = |period: &str| id.contains(&format!(".{period}."));
        let period = self.project.periods.iter().find(|period| is_in(&period.code));
        let told = if counts { self.people_of(indicator) } else { self.values_of(indicator) };
        let told = told.into_iter().filter(|(of, _)| period.is_none_or(|it| *of == Some(it.id.as_str())));
        let rows = std::iter::once(own).chain(told.map(|(_, row)| row)).collect();
        Behind { columns, rows, ..self.said(if counts { "trace-counted" } else { "trace-typed" }) }
    }

    /// All rows of the kinds of reach that an indicator counts.
    fn counted_beside(&self, indicator: &Indicator) -> Vec<&Reach> {
        let own = |row: &&Reach| row.indicator.as_ref() == Some(&indicator.id);
        let kinds: Vec<ReachKind> = self.project.reach.iter().filter(own).map(|row| row.kind).collect();
        self.project.reach.iter().filter(|row| kinds.contains(&row.kind)).collect()
    }

    /// The values of an indicator by their periods.
    fn values_of<'i>(&self, indicator: &'i Indicator) -> Vec<(Option<&'i str>, TracedRow)> {
        let format = Format::of(self.texts.lang);
        let told = |value: &'i PeriodValue| {
            let code = self.project.periods.iter().find(|period| period.id == value.period);
            let code = code.map_or("", |period| period.code.as_str());
            let actual = value.actual.map(|actual| format.number(actual)).unwrap_or_default();
            let row = told_row("period_value", &value.id, vec![format!("{code}: {actual}")]);
            (Some(value.period.as_str()), row)
        };
        indicator.values.iter().filter(|value| !value.id.is_empty()).map(told).collect()
    }

    /// The people whom an indicator counts, by their periods.
    fn people_of(&self, indicator: &Indicator) -> Vec<(Option<&str>, TracedRow)> {
        let format = Format::of(self.texts.lang);
        let of = self.project.reach.iter().filter(|row| row.indicator.as_ref() == Some(&indicator.id));
        let told = of.map(|row| {
            let people = row.figure().ok().flatten().map(|people| format.count(people));
            let says = [row.place.clone(), people].into_iter().flatten().collect::<Vec<_>>().join(": ");
            (row.period.as_deref(), told_row("reach", &row.id, vec![says]))
        });
        told.collect()
    }

    /// The row of the record that says it.
    fn typed(&self, id: &str) -> Behind {
        if let Some(entry) = self.entry_called(id).filter(|_| id.ends_with(".into") || id.ends_with(".rate"))
        {
            return self.exchanged(entry);
        }
        let row = self.row_of(id).map(|(table, row)| told_row(table, row, Vec::new()));
        let key = if row.is_some() { "trace-typed" } else { "trace-reckoned" };
        Behind { rows: row.into_iter().collect(), ..self.said(key) }
    }

    /// An entry in the budget's currency: the entry and the rates that made it.
    fn exchanged(&self, entry: &Entry) -> Behind {
        let mut rows = vec![self.entry_row(entry)];
        rows.extend(self.rates_of(entry));
        let columns = vec![self.texts.get("trace-column-says")];
        let key = if rows.len() > 1 { "trace-exchanged" } else { "trace-typed" };
        Behind { columns, rows, ..self.said(key) }
    }

    /// The rates, and the receipts of exchanged money, at which an entry was reckoned.
    fn rates_of(&self, entry: &Entry) -> Vec<TracedRow> {
        let Some(accounts) = &self.accounts else { return Vec::new() };
        let place = accounts.ledger.entries.iter().position(|it| it.id == entry.id);
        let exchanged = place.and_then(|place| accounts.exchanged.get(place)?.as_ref().ok());
        let keys = exchanged.map(|exchanged| &exchanged.of[..]).unwrap_or_default();
        let told = |key: &String| match accounts.ledger.rates.iter().find(|rate| rate.id == *key) {
            Some(rate) => Some(told_row("rate", key, vec![self.rate_told(rate)])),
            None => accounts.ledger.entries.iter().find(|it| it.id == *key).map(|it| self.entry_row(it)),
        };
        keys.iter().filter_map(told).collect()
    }

    /// The rows with the rates and receipts, each once, at which their entries were reckoned.
    pub(super) fn with_rates(&self, mut rows: Vec<TracedRow>) -> Vec<TracedRow> {
        let mut known: HashSet<String> = rows.iter().map(|row| row.row.clone()).collect();
        let entries: Vec<&Entry> = self.entries.iter().filter(|entry| known.contains(&entry.id)).collect();
        for rate in entries.into_iter().flat_map(|entry| self.rates_of(entry)) {
            if known.insert(rate.row.clone()) {
                rows.push(rate);
            }
        }
        rows
    }

    /// A rate in words.
    pub(super) fn rate_told(&self, rate: &Rate) -> String {
        rate_told(rate, self.texts.lang)
    }

    /// The row that a cell's id names by its place in a list; the project for its own facts.
    fn row_of(&self, id: &str) -> Option<(&'static str, &str)> {
        let project = &self.project;
        let (list, rest) = id.split_once('.').unwrap_or((id, ""));
        if OWN.contains(&list) {
            return Some(("project", &project.id));
        }
        if let Some(entry) = self.entry_called(id) {
            return Some(("entry", &entry.id));
        }
        listed(project, list, rest).or_else(|| self.budgeted(id))
    }

    /// The line of the budget whose number or words stand in the id: the one that says most of it.
    fn budgeted(&self, id: &str) -> Option<(&'static str, &str)> {
        let accounts = self.accounts.as_ref()?;
        let (_, rest) = id.split_once('.')?;
        let of_version = accounts.ledger.lines.iter().filter(|line| line.budget == accounts.version.id);
        let named = of_version.filter(|line| {
            let slug = slug(line);
            rest.strip_prefix(slug.as_str()).is_some_and(|left| left.starts_with('.'))
        });
        named.max_by_key(|line| slug(line).len()).map(|line| ("budget_line", line.id.as_str()))
    }
}

/// The part of an id that tells a line of the budget.
fn slug(line: &PlanLine) -> String {
    let code = line.code.as_deref().map(str::trim).filter(|code| !code.is_empty());
    code.unwrap_or(line.text.trim()).split_whitespace().collect::<Vec<_>>().join("_")
}

/// `place2` is the second.
fn place_called<'p>(part: &str, places: &[Option<&'p str>]) -> Option<Option<&'p str>> {
    let number = part.strip_prefix("place")?.parse::<usize>().ok()?.checked_sub(1)?;
    places.get(number).copied()
}

/// A zero of which the record has no row.
fn is_nothing(cell: &Cell) -> bool {
    match &cell.value {
        Value::Money(money) => money.minor() == 0,
        Value::Count(count) => *count == 0,
        _ => false,
    }
}

/// The row of a list of the project that a cell's id names by its place: who a cell tells of
/// whatever it says.
pub(crate) fn row_told<'p>(project: &'p Project, id: &str) -> Option<&'p str> {
    let (list, rest) = id.split_once('.')?;
    listed(project, list, rest).map(|(_, row)| row)
}

fn listed<'p>(project: &'p Project, list: &str, rest: &str) -> Option<(&'static str, &'p str)> {
    let at = rest.split('.').next()?.parse::<usize>().ok()?.checked_sub(1)?;
    let named: Option<(&'static str, &String)> = match list {
        "deliverables" => project.deliverables.get(at).map(|it| ("deliverable", &it.id)),
        "risks" => project.risks.get(at).map(|it| ("risk", &it.id)),
        "lessons" => project.lessons.get(at).map(|it| ("lesson", &it.id)),
        "results" => project.results.get(at).map(|it| ("result_statement", &it.id)),
        "engagement" => project.engagement.get(at).map(|it| ("engagement", &it.id)),
        "agreements" => project.agreements.get(at).map(|it| ("agreement", &it.id)),
        "references" => project.references.get(at).map(|it| ("reference", &it.id)),
        "target_groups" => project.target_groups.get(at).map(|it| ("target_group", &it.id)),
        _ => None,
    };
    named.map(|(table, row)| (table, row.as_str()))
}
