//! What may go wrong, how likely that is, and what is done about it.
//!
//! Must not know who watches a risk: names stay in the record.

use crate::domain::project::text_place;
use crate::domain::{Grade, Risk};
use crate::report::model::{Block, Cell, Column, ColumnKind};

use super::Composer;
use super::cells::{body, word_of};

impl Composer<'_> {
    /// Nothing where the record has no risks.
    pub(super) fn risks(&self) -> Vec<Block> {
        let risks = &self.project.risks;
        if risks.is_empty() {
            return Vec::new();
        }
        let categories = risks.iter().any(|risk| risk.category.is_some());
        let mut columns: Vec<Column> = vec![self.column("risk", ColumnKind::Text, 3)];
        if categories {
            columns.push(self.column("category", ColumnKind::Text, 1));
        }
        columns.extend([
            self.column("likelihood", ColumnKind::Text, 1),
            self.column("impact", ColumnKind::Text, 1),
            self.column("mitigation", ColumnKind::Text, 3),
            self.column("status", ColumnKind::Text, 1),
        ]);
        let rows = risks.iter().enumerate();
        let rows = rows.map(|(place, risk)| body(self.risk(place, risk, categories))).collect();
        let caption = self.say("caption-risks");
        vec![Block::Table { id: "risks".to_owned(), caption, columns, rows }]
    }

    fn risk(&self, place: usize, risk: &Risk, categories: bool) -> Vec<Cell> {
        let id = format!("risks.{}", place + 1);
        let of = |part: &str| format!("{id}.{part}");
        let mut cells = vec![self.quoted(&id, &risk.id, &risk.text)];
        if categories {
            let id = of("category");
            let key = risk.category.as_ref().map(|category| format!("risk-category-{category}"));
            let category = self.term(&id, key, risk.category.as_ref(), &risk.id);
            cells.push(category.unwrap_or_else(|| self.no_detail(&id)));
        }
        cells.push(self.grade(&of("likelihood"), risk.likelihood));
        cells.push(self.grade(&of("impact"), risk.impact));
        cells.push(match &risk.mitigation {
            Some(text) => self.quoted(&of("mitigation"), &text_place(&risk.id, "mitigation"), text),
            None => self.missing(&of("mitigation")),
        });
        cells.push(match risk.status {
            Some(status) => self.word(&of("status"), self.say(&format!("risk-status-{}", word_of(status)))),
            None => self.missing(&of("status")),
        });
        cells
    }

    fn grade(&self, id: &str, grade: Option<Grade>) -> Cell {
        match grade {
            Some(grade) => self.word(id, self.say(&format!("grade-{}", word_of(grade)))),
            None => self.missing(id),
        }
    }
}
