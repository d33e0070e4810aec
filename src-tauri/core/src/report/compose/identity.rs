//! The project's facts, one below the other: identifiers, status, place, time, bodies.
//!
//! Must not know the cover, nor what is said about results.

use crate::domain::expected::not_provided;
use crate::domain::{Organisation, Role};
use crate::report::model::{Block, Cell, Fact};

use super::Composer;
use super::cells::word_of;

impl Composer<'_> {
    pub(super) fn identity(&self) -> Vec<Block> {
        let mut rows = self.names_and_identifiers();
        rows.extend(self.classification());
        rows.extend(self.time());
        rows.extend(self.bodies());
        vec![Block::Facts { rows }]
    }

    fn names_and_identifiers(&self) -> Vec<Fact> {
        let project = self.project;
        let mut rows = Vec::new();
        if let Some(acronym) = &project.acronym {
            rows.push(self.one("acronym", Some(self.code("acronym", "acronym", acronym))));
        }
        for (scheme, cells) in self.identifier_cells("identifiers") {
            rows.push(Fact { label: self.scheme_label(&scheme), cells });
        }
        for asked in &not_provided(project) {
            if asked == "identifiers" || asked == "identifiers.prima" {
                rows.push(self.one(asked, None));
            }
        }
        rows
    }

    fn classification(&self) -> Vec<Fact> {
        let project = self.project;
        let mut rows = vec![
            self.one("status", self.status("status")),
            self.one("type", self.kind()),
            self.one("coverage", self.coverage()),
            self.one("region", self.region()),
            self.fact(self.label("countries"), "countries", self.countries()),
        ];
        if let Some(note) = &project.geo_note {
            rows.push(self.one("geo_note", Some(self.quoted("geo_note", "geo_note", note))));
        }
        rows
    }

    pub(super) fn kind(&self) -> Option<Cell> {
        let code = self.project.r#type.as_ref();
        let key = code.map(|code| format!("type-{code}"));
        self.term("type", key, self.project.type_label.as_ref().or(code), "type")
    }

    pub(super) fn coverage(&self) -> Option<Cell> {
        let code = self.project.coverage.map(word_of);
        let key = code.as_ref().map(|code| format!("coverage-{code}"));
        self.term("coverage", key, self.project.coverage_label.as_ref().or(code.as_ref()), "coverage")
    }

    pub(super) fn region(&self) -> Option<Cell> {
        let code = self.project.region_code.as_ref();
        let key = code.map(|code| format!("region-{code}"));
        self.term("region", key, self.project.region.as_ref().or(code), "region")
    }

    pub(super) fn countries(&self) -> Vec<Cell> {
        let cell = |iso2: &String| {
            let id = format!("countries.{iso2}");
            self.sourced(self.word(&id, self.format.country(iso2)), &id)
        };
        self.project.countries.iter().map(cell).collect()
    }

    fn time(&self) -> Vec<Fact> {
        let dates = &self.project.dates;
        let dated = |id: &str, date| self.sourced(self.date(id, date), id);
        let start = dates.start.map(|date| dated("dates.start", date));
        let mut end: Vec<Cell> = dates.end.map(|date| dated("dates.end", date)).into_iter().collect();
        if dates.end_derived && !end.is_empty() {
            end.push(self.word("dates.end.derived", self.say("derived-from-duration")));
        }
        vec![
            self.one("dates.start", start),
            self.fact(self.label("dates.end"), "dates.end", end),
            self.fact(self.label("duration_months"), "duration_months", self.duration()),
        ]
    }

    /// The months as a number, then the source's own words where they say it otherwise.
    pub(super) fn duration(&self) -> Vec<Cell> {
        let project = self.project;
        let months = project.duration_months.map(i64::from);
        let cell =
            months.map(|months| self.sourced(self.count("duration_months", months), "duration_months"));
        let says_months = |text: &&String| {
            months.is_some_and(|months| text.split_whitespace().any(|word| word == months.to_string()))
        };
        let given = project.duration_text.as_ref().filter(|text| !says_months(text));
        let given = given.map(|text| self.quoted("duration_text", "duration_months", text));
        cell.into_iter().chain(given).collect()
    }

    fn bodies(&self) -> Vec<Fact> {
        let project = self.project;
        let programme = project.programme.as_ref();
        let mut rows = vec![
            self.fact(self.label("donor"), "donor", self.names("donor", Role::Funding)),
            self.fact(
                self.label("implementer"),
                "implementer",
                self.names("implementer", Role::Implementing),
            ),
            self.one("programme", programme.map(|name| self.quoted("programme", "programme", name))),
        ];
        if let Some(own) = project.components.iter().find(|component| component.own) {
            let text = match &own.title {
                Some(title) => format!("{} – {title}", own.number),
                None => own.number.clone(),
            };
            rows.push(self.one("component", Some(self.quoted("component", &own.id, &text))));
        }
        rows
    }

    /// A fact with one value, or "not provided".
    pub(super) fn one(&self, fact: &str, cell: Option<Cell>) -> Fact {
        self.fact(self.label(fact), fact, cell.into_iter().collect())
    }

    /// The identifiers by scheme, in the record's order.
    pub(super) fn identifier_cells(&self, prefix: &str) -> Vec<(String, Vec<Cell>)> {
        let mut schemes: Vec<(String, Vec<Cell>)> = Vec::new();
        for identifier in &self.project.identifiers {
            let id = format!("{prefix}.{}", identifier.scheme);
            let cell = self.code(&id, &identifier.id, &identifier.value);
            match schemes.iter_mut().find(|(scheme, _)| *scheme == identifier.scheme) {
                Some((_, cells)) => cells.push(cell),
                None => schemes.push((identifier.scheme.clone(), vec![cell])),
            }
        }
        schemes
    }

    /// How a scheme of identifiers is called, or the scheme itself.
    pub(super) fn scheme_label(&self, scheme: &str) -> String {
        self.texts.find(&format!("scheme-{scheme}")).unwrap_or_else(|| scheme.to_owned())
    }

    /// `Public Service Directorate of Jordan (PSD)`, `Departamento de Estado – JTIP`.
    pub(super) fn organisation(&self, id: &str, organisation: &Organisation) -> Cell {
        let mut text = organisation.name.clone();
        if let Some(acronym) = organisation.acronym.as_ref().filter(|short| !text.contains(short.as_str())) {
            text = format!("{text} ({acronym})");
        }
        if let Some(unit) = &organisation.sub_unit {
            text = format!("{text} – {unit}");
        }
        self.quoted(id, &organisation.id, &text)
    }
}
