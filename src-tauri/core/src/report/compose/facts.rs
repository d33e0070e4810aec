//! Facts that a donor's form asks for, one below the other: of the record, of its agreement, of
//! the report itself, or written by people.
//!
//! Must not know which form it is.

use crate::domain::{Agreement, Identifier, PartialDate, Role};
use crate::report::model::{Block, Cell, Fact};
use crate::report::template::{Fact as Asked, FactAsked};

use super::Composer;

impl Composer<'_> {
    pub(super) fn facts_of(&self, section: &str, asked: &[FactAsked]) -> Vec<Block> {
        let rows = asked.iter().map(|asked| self.fact_of(section, asked)).collect();
        vec![Block::Facts { rows }]
    }

    fn fact_of(&self, section: &str, asked: &FactAsked) -> Fact {
        let value = *asked.value.get_ref();
        let id = match &asked.id {
            Some(id) => format!("{section}.{}", id.get_ref()),
            None => format!("{section}.{}", value.label().replace(['-', '.'], "_")),
        };
        let label = match &asked.title {
            Some(title) => title.of(self.language),
            None => self.label(value.label()),
        };
        let cells = self.fact_cells(&id, value).into_iter().enumerate();
        let numbered = cells.map(|(place, cell)| match place {
            0 => Cell { id: id.clone(), ..cell },
            _ => Cell { id: format!("{id}.{}", place + 1), ..cell },
        });
        let mut cells: Vec<Cell> = numbered.collect();
        if cells.is_empty() && value == Asked::Open {
            cells.push(self.lacking(&id, "not-provided"));
        }
        self.fact(label, &id, cells)
    }

    /// The values of a fact; none where nobody gave it.
    fn fact_cells(&self, id: &str, fact: Asked) -> Vec<Cell> {
        let project = self.project;
        let quoted = |key: &str, text: &Option<String>| text.as_ref().map(|text| self.quoted(id, key, text));
        let one = match fact {
            Asked::Identifiers => return self.identifiers_named(id),
            Asked::Countries => return self.countries(),
            Asked::Duration => return self.duration(),
            Asked::Donor => return self.names(id, Role::Funding),
            Asked::Implementer => return self.names(id, Role::Implementing),
            Asked::Partners => {
                let roles = [Role::Partner, Role::BeneficiaryInstitution, Role::Network];
                return roles.iter().flat_map(|role| self.names(id, *role)).collect();
            }
            Asked::TargetGroups => {
                let group = |it: &crate::domain::TargetGroup| self.quoted(id, &it.id, &it.text);
                return project.target_groups.iter().map(group).collect();
            }
            Asked::Title => Some(self.quoted(id, "title", &project.title)),
            Asked::Acronym => project.acronym.as_ref().map(|short| self.code(id, "acronym", short)),
            Asked::Status => self.status(id),
            Asked::Type => self.kind(),
            Asked::Coverage => self.coverage(),
            Asked::Region => self.region(),
            Asked::Start => project.dates.start.map(|date| self.sourced(self.date(id, date), "dates.start")),
            Asked::End => project.dates.end.map(|date| self.sourced(self.date(id, date), "dates.end")),
            Asked::Programme => quoted("programme", &project.programme),
            Asked::Objective => quoted("objective", &project.objective),
            Asked::ReportPeriod => Some(self.word(id, self.reported())),
            Asked::ReportDate => Some(self.date(id, PartialDate::Day(self.options.date))),
            Asked::Budget => self.whole_budget(id),
            Asked::Spent => self.spent(id),
            Asked::Open => self.written_line(id).map(|line| self.word(id, line)),
            of_agreement => self.fact_of_agreement(id, of_agreement),
        };
        one.into_iter().collect()
    }

    /// `CT.0689 (project number)`: each with whose it is, where there are several.
    fn identifiers_named(&self, id: &str) -> Vec<Cell> {
        let all = &self.project.identifiers;
        let cell = |it: &Identifier| match all.len() {
            1 => self.code(id, &it.id, &it.value),
            _ => {
                let text = format!("{} ({})", it.value, self.scheme_label(&it.scheme));
                self.code(id, &it.id, &text)
            }
        };
        all.iter().map(cell).collect()
    }

    fn fact_of_agreement(&self, id: &str, fact: Asked) -> Option<Cell> {
        let of = self.agreement_reported()?;
        let dated = |date: Option<PartialDate>| date.map(|date| self.date(id, date));
        let cell = match fact {
            Asked::AgreementNumber => of.number.as_ref().map(|number| self.code(id, &of.id, number)),
            Asked::AgreementAmount => of.granted().map(|money| self.money(id, money)),
            Asked::AgreementOriginal => of.amount.map(|money| self.money(id, money)),
            Asked::AgreementSigned => dated(of.signed_date),
            Asked::AgreementStart => dated(of.start_date),
            Asked::AgreementEnd => dated(of.ends()),
            Asked::AgreementOriginalEnd => dated(of.end_date),
            _ => None,
        };
        cell.map(|cell| self.sourced(cell, &of.id))
    }

    /// The agreement to whose donor the report goes.
    fn agreement_reported(&self) -> Option<&Agreement> {
        let chosen = self.accounts.and_then(|accounts| accounts.agreement.as_ref());
        chosen.or(self.project.agreements.first())
    }

    /// What the report tells of, in days.
    fn reported(&self) -> String {
        match self.period {
            Some(period) => self.format.span(period.start, period.end),
            None => {
                let day = self.format.date(PartialDate::Day(self.options.date));
                self.texts.with("accounts-until", &[("day", &day)])
            }
        }
    }

    /// The budget as it was signed, else what the lines of the ledger make.
    fn whole_budget(&self, id: &str) -> Option<Cell> {
        let signed = self.project.budget.as_ref();
        let signed = signed.map(|budget| self.sourced(self.money(id, budget.total), "budget"));
        let lines = self.accounts.and_then(|accounts| accounts.finance.total.budget);
        signed.or(lines.map(|total| self.money(id, total)))
    }
}
