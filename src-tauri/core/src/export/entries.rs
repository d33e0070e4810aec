//! Entries, one row each, with what they are in the budget's currency.
//!
//! Must not know SQL, nor how an amount is exchanged.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::telling::{amount, headings, project_code, word};
use super::{ExportInput, Flat, Heading, Taking, heading, projects};
use crate::domain::Period;
use crate::domain::entry::Entry;
use crate::domain::plan::PlanLine;
use crate::domain::policy::Exchanged;
use crate::error::Result;
use crate::finance::Books;
use crate::store::{EntryFilter, Workspace};
use crate::text::Texts;

pub(super) const HEADINGS: &[Heading] = &[
    heading("project", "#activity+project+name", 36),
    heading("project-code", "#activity+project+code", 14),
    heading("headings", "#meta+heading", 36),
    heading("line-code", "#meta+line+code", 10),
    heading("line", "#meta+line+name", 36),
    heading("date", "#date", 12),
    heading("period", "#date+period+code", 10),
    heading("kind", "#meta+kind", 16),
    heading("amount", "#value+original", 14),
    heading("currency", "#currency+original", 9),
    heading("exchanged", "#value", 14),
    heading("exchanged-currency", "#currency", 9),
    heading("factor", "#meta+rate", 14),
    heading("policy", "#meta+policy", 28),
    heading("funding", "#org+funder", 24),
    heading("correction", "#meta+correction", 10),
    heading("reference", "#meta+reference", 16),
    heading("note", "#description", 40),
    heading("row", "#meta+id", 38),
];

pub(super) fn write(
    workspace: &Workspace,
    texts: &Texts,
    only: Option<&str>,
    input: &ExportInput,
    taking: &mut Taking<'_>,
) -> Result<()> {
    for id in projects(workspace, only)? {
        let books = Books::plan(workspace, &id, texts.lang, None)?;
        let period = books.period(input.period.as_deref())?;
        let into = books.ledger.current().map(|version| version.currency);
        let beside = into.map(|into| books.beside(workspace, into)).transpose()?.unwrap_or_default();
        let mut exchanging = into.map(|into| books.exchanging(into, &beside));
        let first = period.map(|period| period.start);
        let before_it = into.is_some_and(|into| books.needs_all(into));
        let filter = EntryFilter {
            from: first.filter(|_| !before_it),
            until: period.map(|period| period.end),
            ..EntryFilter::default()
        };
        let telling = Telling::of(&books, texts);
        workspace.each_entry(&id, &filter, |entry| {
            // Without its rate an entry stands there in its own currency alone: a table for use
            // inside is not held up, and what is not known has no figure.
            let told = exchanging.as_mut().and_then(|exchanging| exchanging.exchange(entry).ok());
            match first.is_some_and(|first| entry.date < first) {
                true => Ok(()),
                false => taking.row(&telling.row(entry, told.as_ref())),
            }
        })?;
    }
    Ok(())
}

/// What is the same for many entries, looked up once.
struct Telling<'a> {
    texts: &'a Texts,
    project: Flat,
    code: Flat,
    policy: Flat,
    lines: HashMap<&'a str, (String, &'a PlanLine)>,
    fundings: HashMap<&'a str, &'a str>,
    periods: &'a [Period],
}

impl<'a> Telling<'a> {
    fn of(books: &'a Books, texts: &'a Texts) -> Telling<'a> {
        let ledger = &books.ledger;
        let mut lines = HashMap::new();
        for version in &ledger.versions {
            let tree = ledger.tree(&version.id);
            for at in 0..tree.len() {
                lines.insert(tree.lines[at].id.as_str(), (headings(&tree, at), tree.lines[at]));
            }
        }
        Telling {
            texts,
            project: Flat::Text(books.project.title.clone()),
            code: project_code(&books.project),
            policy: Flat::Text(books.policy_told(texts.lang).words),
            lines,
            fundings: ledger.fundings.iter().map(|it| (it.id.as_str(), it.name.as_str())).collect(),
            periods: &books.project.periods,
        }
    }

    fn row(&self, entry: &Entry, told: Option<&Exchanged>) -> Vec<Flat> {
        let line = entry.line.as_deref().and_then(|key| self.lines.get(key));
        let period = self.periods.iter().find(|it| (it.start..=it.end).contains(&entry.date));
        let funding = entry.funding.as_deref().and_then(|key| self.fundings.get(key));
        let kind = match serde_json::to_value(entry.kind) {
            Ok(serde_json::Value::String(code)) => word(self.texts, "entry", &code),
            _ => Flat::Nothing,
        };
        let date: NaiveDate = entry.date;
        vec![
            self.project.clone(),
            self.code.clone(),
            Flat::text(line.map(|(headings, _)| headings.clone()).filter(|it| !it.is_empty())),
            Flat::text(line.and_then(|(_, line)| line.code.clone())),
            Flat::text(line.map(|(_, line)| line.text.clone())),
            Flat::Date(date),
            Flat::text(period.map(|period| period.code.clone())),
            kind,
            amount(entry.amount),
            Flat::Text(entry.amount.currency().code().to_owned()),
            told.map_or(Flat::Nothing, |told| amount(told.amount)),
            Flat::text(told.map(|told| told.amount.currency().code())),
            told.and_then(|told| told.factor).map_or(Flat::Nothing, Flat::Number),
            self.policy.clone(),
            Flat::text(funding.copied()),
            if entry.correction { Flat::Text(self.texts.get("word-yes")) } else { Flat::Nothing },
            Flat::text(entry.reference.clone()),
            Flat::text(entry.note.clone()),
            Flat::Text(entry.id.clone()),
        ]
    }
}
