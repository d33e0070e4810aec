//! The cover: what the project is called, by whom it is known, who pays, where, when.
//!
//! Must not know the sections; its cells repeat facts under `cover.…`.

use crate::domain::{PartialDate, Role};
use crate::language::Language;
use crate::report::model::{Cell, Fact};

use super::cells::word_of;
use super::{Composer, Options};

impl Composer<'_> {
    /// The second title, else the short name where the title does not say it already.
    pub(super) fn subtitle(&self) -> Option<Cell> {
        let project = self.project;
        if let Some(subtitle) = &project.subtitle {
            return Some(self.quoted("subtitle", "subtitle", subtitle));
        }
        let acronym = project.acronym.as_ref().filter(|short| !project.title.contains(short.as_str()))?;
        Some(self.code("subtitle", "acronym", acronym))
    }

    pub(super) fn cover(&self, options: &Options) -> Vec<Fact> {
        let mut facts = self.cover_identifiers();
        facts.push(self.fact(self.label("donor"), "cover.donor", self.names("cover.donor", Role::Funding)));
        let implementers = self.names("cover.implementer", Role::Implementing);
        if !implementers.is_empty() {
            facts.push(self.fact(self.label("implementer"), "cover.implementer", implementers));
        }
        let countries = self.cover_countries().into_iter().collect();
        let period = self.cover_period().into_iter().collect();
        let status = self.status("cover.status").into_iter().collect();
        facts.push(self.fact(self.label("period"), "cover.period", period));
        if let Some(told) = self.period {
            let span = self.word("cover.report_period", self.format.span(told.start, told.end));
            facts.push(self.fact(self.label("report_period"), "cover.report_period", vec![span]));
        }
        facts.push(self.fact(self.label("countries"), "cover.countries", countries));
        facts.push(self.fact(self.label("status"), "cover.status", status));
        let date = self.date("cover.report_date", PartialDate::Day(options.date));
        facts.push(self.fact(self.label("report_date"), "cover.report_date", vec![date]));
        let audience = self.say(&format!("audience-{}", self.audience.word()));
        let audience = self.word("cover.audience", audience);
        facts.push(self.fact(self.label("audience"), "cover.audience", vec![audience]));
        if !Language::of(self.language).checked {
            let draft = self.word("cover.translation", self.say("translation-draft"));
            facts.push(self.fact(self.label("translation"), "cover.translation", vec![draft]));
        }
        facts
    }

    fn cover_identifiers(&self) -> Vec<Fact> {
        if self.project.identifiers.is_empty() {
            return vec![self.fact(self.label("identifiers"), "cover.identifiers", Vec::new())];
        }
        let fact = |(scheme, cells): (String, Vec<Cell>)| Fact { label: self.scheme_label(&scheme), cells };
        self.identifier_cells("cover.identifiers").into_iter().map(fact).collect()
    }

    /// The names of the organisations in a role.
    pub(super) fn names(&self, id: &str, role: Role) -> Vec<Cell> {
        let organisations = self.project.in_role(role).enumerate();
        let cell = |(place, organisation): (usize, &crate::domain::Organisation)| {
            let id = if place == 0 { id.to_owned() } else { format!("{id}.{}", place + 1) };
            self.organisation(&id, organisation)
        };
        organisations.map(cell).collect()
    }

    fn cover_countries(&self) -> Option<Cell> {
        let names: Vec<String> =
            self.project.countries.iter().map(|iso2| self.format.country(iso2)).collect();
        match (&names[..], &self.project.geo_note) {
            ([], Some(note)) => Some(self.quoted("cover.countries", "geo_note", note)),
            ([], None) => None,
            _ => Some(self.word("cover.countries", self.format.list(&names))),
        }
    }

    /// `novembre 2019 – octobre 2022`; a missing end of the span is named, not hidden.
    fn cover_period(&self) -> Option<Cell> {
        let dates = &self.project.dates;
        let shown = |date: Option<PartialDate>| date.map(|date| self.format.date(date));
        let text = match (shown(dates.start), shown(dates.end)) {
            (Some(start), Some(end)) => {
                let key = if dates.end_derived { "period-end-derived" } else { "period-from-to" };
                self.texts.with(key, &[("start", &start), ("end", &end)])
            }
            (Some(start), None) => self.texts.with("period-no-end", &[("start", &start)]),
            (None, Some(end)) => self.texts.with("period-no-start", &[("end", &end)]),
            (None, None) => return None,
        };
        Some(self.word("cover.period", text))
    }

    /// Where the project stands, in the report's word.
    pub(super) fn status(&self, id: &str) -> Option<Cell> {
        let code = self.project.status.map(word_of);
        let key = code.as_ref().map(|code| format!("status-{code}"));
        self.term(id, key, self.project.status_label.as_ref().or(code.as_ref()), "status")
    }
}
