//! A table of exchange rates, kept as a pasted block is.
//!
//! Must not know SQL. What a rate is known by: source, both currencies, month or day.

use super::plan::{Outcome, Plan, Settled, Written};
use super::shapes::{RowState, TableChoice, TableQuestion, TableValue};
use super::style::Reading;
use super::table::{Record, Table};
use super::words;
use crate::ctx::Ctx;
use crate::domain::Currency;
use crate::domain::rate::Rate;
use crate::error::{Error, Refused, Result};
use crate::format::Format;
use crate::intake::amounts::Style;
use crate::intake::typed;
use crate::rates;
use crate::store::Workspace;
use crate::text::Texts;

const SOURCES: [&str; 3] = ["infor_euro", "un_operational", "own_books"];

/// Rates of a table.
pub(super) struct Rates {
    source: Option<String>,
    base: Option<String>,
    places: Vec<usize>,
    read: Vec<std::result::Result<Rate, Refused>>,
    style: Style,
    lang: crate::domain::Lang,
}

/// Whose the rates are, and one of which currency they exchange, where no column says it.
pub(super) fn questions(ctx: &Ctx, table: &Table<'_>) -> Vec<TableQuestion> {
    let texts = Texts::of(ctx.lang);
    let open = |field: &str| !table.holds(field) && table.answer(field).is_none();
    let ask = |field: &str, choices| TableQuestion {
        field: field.to_owned(),
        message: texts.get(&format!("table-ask-{field}")),
        column: None,
        examples: Vec::new(),
        choices,
    };
    let choice = |value: &str, text: String| TableChoice { value: value.to_owned(), text };
    let mut questions = Vec::new();
    if open("rate_source") {
        let choices = SOURCES.map(|code| choice(code, texts.get(&format!("rate-source-{code}"))));
        questions.push(ask("rate_source", choices.to_vec()));
    }
    if open("rate_base") {
        let choices = ["EUR", "USD"].map(|code| choice(code, code.to_owned()));
        questions.push(ask("rate_base", choices.to_vec()));
    }
    questions
}

impl Rates {
    pub(super) fn of(ctx: &Ctx, table: &Table<'_>) -> Rates {
        Rates {
            source: table.answer("rate_source"),
            base: table.answer("rate_base"),
            places: Vec::new(),
            read: Vec::new(),
            style: Style::known(Vec::new(), Vec::new(), ctx.lang),
            lang: ctx.lang,
        }
    }

    fn rate(&self, ctx: &Ctx, record: &Record<'_>) -> std::result::Result<Rate, Refused> {
        let said = |field: &str| record.get(field).filter(|text| !text.is_empty());
        let needed = |field: &str| Refused::new("value-needed").at(field);
        let source = said("rate_source").or(self.source.as_deref()).ok_or_else(|| needed("rate_source"))?;
        let base = said("rate_base").or(self.base.as_deref()).ok_or_else(|| needed("rate_base"))?;
        let base: Currency = typed::currency(base).map_err(|refused| refused.at("rate_base"))?;
        let cells = [
            record.get("rate_date").unwrap_or_default(),
            record.get("rate_counter").unwrap_or_default(),
            record.get("rate").unwrap_or_default(),
        ];
        let as_column = |refused: Refused| match refused.field.as_deref() {
            Some("date") => refused.at("rate_date"),
            Some("counter") => refused.at("rate_counter"),
            _ => refused,
        };
        let (date, counter, rate) = rates::one(&cells, &self.style, self.lang).map_err(as_column)?;
        let source = words::code("rate-source", &SOURCES, source).unwrap_or(source).to_owned();
        Ok(Rate { id: ctx.new_id(), source, base, counter, date, rate })
    }
}

impl Plan for Rates {
    fn take(&mut self, ctx: &Ctx, record: &Record<'_>) {
        self.places.push(record.row);
        let rate = self.rate(ctx, record);
        self.read.push(rate);
    }

    fn settle(&mut self, workspace: &Workspace, _ctx: &Ctx, _reading: &Reading) -> Result<Settled> {
        let mut known = workspace.rates()?;
        let mut outcomes = Vec::with_capacity(self.read.len());
        for (row, read) in self.places.iter().zip(&self.read) {
            let found = read.clone().and_then(|rate| rates::new(&known, rate));
            let (state, refused) = match found {
                Ok(None) => (RowState::Unchanged, Vec::new()),
                Err(refused) => (RowState::Refused, vec![refused]),
                Ok(Some(rate)) => match rates::allowed(workspace, &rate) {
                    Ok(()) => {
                        known.push(rate);
                        (RowState::New, Vec::new())
                    }
                    Err(Error::Refused(refused)) => (RowState::Refused, vec![refused]),
                    Err(error) => return Err(error),
                },
            };
            outcomes.push(Outcome { row: *row, column: None, state, refused });
        }
        Ok(Settled::Outcomes(outcomes))
    }

    fn told(&self, ctx: &Ctx, at: usize) -> Vec<TableValue> {
        let Ok(rate) = &self.read[at] else { return Vec::new() };
        let (format, texts) = (Format::of(ctx.lang), Texts::of(ctx.lang));
        let source = texts.find(&format!("rate-source-{}", rate.source));
        let told = [
            ("rate_date", rate.date.map(|date| format.short_date(date))),
            ("rate_base", Some(rate.base.to_string())),
            ("rate", Some(format.number(rate.rate))),
            ("rate_counter", Some(rate.counter.to_string())),
            ("rate_source", Some(source.unwrap_or_else(|| rate.source.clone()))),
        ];
        let told = told.into_iter().filter(|(_, new)| new.is_some());
        told.map(|(field, new)| TableValue { field: field.to_owned(), old: None, new }).collect()
    }

    fn keep(&self, workspace: &Workspace, ctx: &Ctx, keeps: &[bool], _goes_on: Written<'_>) -> Result<()> {
        let kept = self.read.iter().zip(keeps).filter(|(_, keep)| **keep);
        let added: Vec<Rate> = kept.filter_map(|(rate, _)| rate.clone().ok()).collect();
        workspace.add_rates(ctx, "", &added)
    }
}
