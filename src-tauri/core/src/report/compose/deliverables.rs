//! Deliverables under their headings, with quantities.
//!
//! Must not know what a quantity is worth. A column that no deliverable fills is left out.

use crate::domain::Deliverable;
use crate::domain::project::text_place;
use crate::report::model::{Block, Cell, Column, ColumnKind, Row};

use super::Composer;
use super::cells::{body, group, word_of};

/// A column that is there only where a deliverable fills it.
struct Detail {
    key: &'static str,
    kind: ColumnKind,
    kept: fn(&Deliverable) -> bool,
}

const DETAILS: [Detail; 7] = [
    Detail { key: "quantity", kind: ColumnKind::Number, kept: |it| it.quantity.is_some() },
    Detail { key: "delivered", kind: ColumnKind::Number, kept: |it| it.delivered.is_some() },
    Detail { key: "unit", kind: ColumnKind::Text, kept: |it| it.unit.is_some() },
    Detail { key: "due", kind: ColumnKind::Date, kept: |it| it.due.is_some() },
    Detail { key: "delivered_date", kind: ColumnKind::Date, kept: |it| it.delivered_date.is_some() },
    Detail { key: "status", kind: ColumnKind::Text, kept: |it| it.status.is_some() },
    Detail { key: "evidence", kind: ColumnKind::Text, kept: |it| it.evidence.is_some() },
];

/// A heading and the deliverables under it, each with its place in the record.
type Under<'a> = (Option<&'a str>, Vec<(usize, &'a Deliverable)>);

impl Composer<'_> {
    pub(super) fn deliverables(&self) -> Vec<Block> {
        let deliverables = &self.project.deliverables;
        if deliverables.is_empty() {
            return Vec::new();
        }
        let details: Vec<&Detail> =
            DETAILS.iter().filter(|detail| deliverables.iter().any(detail.kept)).collect();
        let mut columns: Vec<Column> = vec![self.column("deliverable", ColumnKind::Text, 4)];
        columns.extend(details.iter().map(|detail| self.column(detail.key, detail.kind, 1)));
        let id = "deliverables".to_owned();
        let rows = self.deliverable_rows(&details);
        vec![Block::Table { id, caption: self.say("caption-deliverables"), columns, rows }]
    }

    fn deliverable_rows(&self, details: &[&Detail]) -> Vec<Row> {
        let mut rows = Vec::new();
        for (place, (heading, deliverables)) in self.grouped_deliverables().into_iter().enumerate() {
            if let (Some(heading), Some((_, first))) = (heading, deliverables.first()) {
                let id = format!("deliverables.group.{}", place + 1);
                rows.push(group(self.quoted(&id, &text_place(&first.id, "group"), heading)));
            }
            rows.extend(deliverables.iter().map(|(place, it)| body(self.deliverable(*place, it, details))));
        }
        rows
    }

    /// Deliverables with their places, by heading in the order of the record.
    fn grouped_deliverables(&self) -> Vec<Under<'_>> {
        let mut groups: Vec<Under<'_>> = Vec::new();
        for (place, deliverable) in self.project.deliverables.iter().enumerate() {
            let heading = deliverable.group.as_deref();
            match groups.iter_mut().find(|(known, _)| *known == heading) {
                Some((_, rows)) => rows.push((place, deliverable)),
                None => groups.push((heading, vec![(place, deliverable)])),
            }
        }
        groups
    }

    fn deliverable(&self, place: usize, deliverable: &Deliverable, details: &[&Detail]) -> Vec<Cell> {
        let id = format!("deliverables.{}", place + 1);
        let mut cells = vec![self.quoted(&id, &deliverable.id, &deliverable.text)];
        cells.extend(
            details
                .iter()
                .map(|detail| self.detail(&format!("{id}.{}", detail.key), deliverable, detail.key)),
        );
        cells
    }

    fn detail(&self, id: &str, deliverable: &Deliverable, key: &str) -> Cell {
        let found = match key {
            "quantity" => deliverable.quantity.map(|quantity| self.count(id, quantity)),
            "delivered" => deliverable.delivered.map(|delivered| self.count(id, delivered)),
            "unit" => (deliverable.unit.as_ref())
                .map(|unit| self.unit(id, unit, deliverable.quantity, &deliverable.id)),
            "due" => deliverable.due.map(|due| self.short_date(id, due)),
            "delivered_date" => deliverable.delivered_date.map(|date| self.short_date(id, date)),
            "evidence" => {
                let place = text_place(&deliverable.id, "evidence");
                deliverable.evidence.as_ref().map(|text| self.quoted(id, &place, text))
            }
            _ => deliverable
                .status
                .map(|status| self.word(id, self.say(&format!("deliverable-status-{}", word_of(status))))),
        };
        match (found, key) {
            (Some(cell), _) => self.sourced(cell, &deliverable.id),
            (None, "quantity" | "status") => self.missing(id),
            (None, "delivered") => self.lacking(id, "not-reported"),
            (None, _) => self.no_detail(id),
        }
    }
}
