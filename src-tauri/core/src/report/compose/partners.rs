//! Partners and experts by the part they play, the programme's components, the legal basis.
//!
//! Must not know people who are assisted: those are only counted.

use crate::domain::{Component, Expert, Role};
use crate::report::model::{Block, Cell, Column, ColumnKind, Fact};

use super::Composer;
use super::cells::{body, word_of};

/// Roles in the order in which a reader looks for them.
const ROLES: [Role; 8] = [
    Role::Funding,
    Role::Accountable,
    Role::Implementing,
    Role::Partner,
    Role::BeneficiaryInstitution,
    Role::ComponentLead,
    Role::Network,
    Role::Observer,
];

impl Composer<'_> {
    pub(super) fn partners(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let rows: Vec<Fact> = ROLES.iter().filter_map(|role| self.in_role(*role)).collect();
        blocks.push(match rows.is_empty() {
            true => self.not_provided_note(),
            false => Block::Facts { rows },
        });
        if !self.project.components.is_empty() {
            blocks.push(self.components());
        }
        blocks.push(self.heading("fact-experts"));
        blocks.push(self.experts());
        blocks
    }

    fn in_role(&self, role: Role) -> Option<Fact> {
        let word = word_of(role);
        let cells = self.names(&format!("organisations.{word}"), role);
        (!cells.is_empty()).then(|| Fact { label: self.plural(&format!("role-{word}"), cells.len()), cells })
    }

    fn components(&self) -> Block {
        let row = |component: &Component| {
            let id = format!("components.{}", component.number);
            let or_none = |text: &Option<String>, part: &str| {
                let id = format!("{id}.{part}");
                match text {
                    Some(text) => self.quoted(&id, &component.id, text),
                    None => self.no_detail(&id),
                }
            };
            let own = if component.own { "component-own" } else { "component-sibling" };
            body(vec![
                self.code(&id, &component.id, &component.number),
                or_none(&component.title, "title"),
                or_none(&component.lead, "lead"),
                self.word(&format!("{id}.own"), self.say(own)),
            ])
        };
        let rows = self.project.components.iter().map(row).collect();
        let columns = vec![
            self.column("number", ColumnKind::Code, 1),
            self.column("component", ColumnKind::Text, 3),
            self.column("lead", ColumnKind::Text, 3),
            self.column("own", ColumnKind::Text, 1),
        ];
        Block::Table { id: "components".to_owned(), caption: self.say("caption-components"), columns, rows }
    }

    fn experts(&self) -> Block {
        let experts = &self.project.experts;
        if experts.is_empty() {
            return self.not_provided_note();
        }
        let nationality = experts.iter().any(|expert| expert.nationality.is_some());
        let expertise = experts.iter().any(|expert| expert.expertise.is_some());
        let mut columns: Vec<Column> = vec![self.column("name", ColumnKind::Text, 2)];
        if nationality {
            columns.push(self.column("nationality", ColumnKind::Text, 1));
        }
        if expertise {
            columns.push(self.column("expertise", ColumnKind::Text, 3));
        }
        let rows = experts.iter().enumerate();
        let rows = rows.map(|(place, it)| body(self.expert(place, it, nationality, expertise))).collect();
        Block::Table { id: "experts".to_owned(), caption: self.say("caption-experts"), columns, rows }
    }

    fn expert(&self, place: usize, expert: &Expert, nationality: bool, expertise: bool) -> Vec<Cell> {
        let id = format!("experts.{}", place + 1);
        let or_none = |text: &Option<String>, part: &str| {
            let id = format!("{id}.{part}");
            match text {
                Some(text) => self.quoted(&id, &expert.id, text),
                None => self.no_detail(&id),
            }
        };
        let mut cells = vec![self.code(&id, &expert.id, &expert.name)];
        if nationality {
            cells.push(or_none(&expert.nationality, "nationality"));
        }
        if expertise {
            cells.push(or_none(&expert.expertise, "expertise"));
        }
        cells
    }

    /// Laws and documents that the project rests on, where the record has some.
    pub(super) fn legal_basis(&self) -> Vec<Block> {
        let references = &self.project.references;
        if references.is_empty() {
            return Vec::new();
        }
        let row = |(place, reference): (usize, &crate::domain::Reference)| {
            let id = format!("references.{}", place + 1);
            let kind = self.term(
                &format!("{id}.kind"),
                Some(format!("reference-{}", reference.kind)),
                Some(&reference.kind),
                &reference.id,
            );
            let number_id = format!("{id}.number");
            body(vec![
                kind.unwrap_or_else(|| self.no_detail(&format!("{id}.kind"))),
                match &reference.number {
                    Some(number) => self.code(&number_id, &reference.id, number),
                    None => self.no_detail(&number_id),
                },
                self.quoted(&id, &reference.id, &reference.text),
            ])
        };
        let rows: Vec<_> = references.iter().enumerate().map(row).collect();
        let columns = vec![
            self.column("reference-kind", ColumnKind::Text, 1),
            self.column("number", ColumnKind::Code, 1),
            self.column("reference", ColumnKind::Text, 4),
        ];
        let caption = self.say("caption-references");
        vec![Block::Table { id: "references".to_owned(), caption, columns, rows }]
    }
}
