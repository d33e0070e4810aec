//! The work plan: what is to be done from when until when, where it stands, and where.
//!
//! Must not know the shape of the framework's tables: a node is told here by its number and
//! its words, whatever stands above it.

use crate::domain::ResultNode;
use crate::report::model::{Block, Cell, Column, ColumnKind};

use super::Composer;
use super::cells::{body, word_of};
use super::framework::tree;

/// A column that is there only where a node fills it.
struct Part {
    key: &'static str,
    kind: ColumnKind,
    kept: fn(&ResultNode) -> bool,
}

const PARTS: [Part; 4] = [
    Part { key: "start", kind: ColumnKind::Date, kept: |it| it.start_date.is_some() },
    Part { key: "end", kind: ColumnKind::Date, kept: |it| it.end_date.is_some() },
    Part { key: "progress", kind: ColumnKind::Text, kept: |it| it.progress.is_some() },
    Part { key: "place", kind: ColumnKind::Text, kept: |it| it.place.is_some() },
];

impl Composer<'_> {
    /// The planned nodes in the order of the framework; nothing where none has a date, a
    /// progress or a place.
    pub(super) fn work_plan(&self) -> Option<Block> {
        let axes = self.axes();
        let planned: Vec<&ResultNode> = axes
            .iter()
            .flat_map(|(_, nodes)| tree(nodes))
            .map(|(_, node)| node)
            .filter(|node| PARTS.iter().any(|part| (part.kept)(node)))
            .collect();
        if planned.is_empty() {
            return None;
        }
        let parts: Vec<&Part> =
            PARTS.iter().filter(|part| planned.iter().any(|node| (part.kept)(node))).collect();
        let numbered = planned.iter().any(|node| node.code.is_some());
        let rows = planned.iter().map(|node| body(self.planned(node, numbered, &parts)));
        Some(Block::Table {
            id: "workplan".to_owned(),
            caption: self.say("caption-workplan"),
            columns: self.plan_columns(numbered, &parts),
            rows: rows.collect(),
        })
    }

    fn plan_columns(&self, numbered: bool, parts: &[&Part]) -> Vec<Column> {
        let mut columns = Vec::new();
        if numbered {
            columns.push(self.column("number", ColumnKind::Code, 1));
        }
        columns.push(self.column("activity", ColumnKind::Text, 4));
        columns.extend(parts.iter().map(|part| self.column(part.key, part.kind, 1)));
        columns
    }

    fn planned(&self, node: &ResultNode, numbered: bool, parts: &[&Part]) -> Vec<Cell> {
        let id = self.node_id(node).replacen("framework", "workplan", 1);
        let mut cells = Vec::new();
        if numbered {
            let cell_id = format!("{id}.code");
            cells.push(match &node.code {
                Some(code) => self.code(&cell_id, &node.id, code),
                None => self.no_detail(&cell_id),
            });
        }
        cells.push(self.quoted(&id, &node.id, &node.text));
        cells.extend(parts.iter().map(|part| self.plan_part(&format!("{id}.{}", part.key), node, part.key)));
        cells
    }

    fn plan_part(&self, id: &str, node: &ResultNode, key: &str) -> Cell {
        let found = match key {
            "start" => node.start_date.map(|date| self.short_date(id, date)),
            "end" => node.end_date.map(|date| self.short_date(id, date)),
            "progress" => {
                let word = |progress| self.say(&format!("progress-{}", word_of(progress)));
                node.progress.map(|progress| self.word(id, word(progress)))
            }
            _ => node.place.as_ref().map(|place| self.quoted(id, &node.id, place)),
        };
        found.map_or_else(|| self.no_detail(id), |cell| self.sourced(cell, &node.id))
    }
}
