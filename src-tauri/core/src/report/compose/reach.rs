//! People reached: one figure for each kind, and how it was counted.
//!
//! Must not know a person. Kinds stand side by side and are never added.

use crate::domain::project::text_place;
use crate::domain::totals::{CountingRule, KINDS, ReachTotal, explain, reach_by_kind};
use crate::domain::{Reach, ReachKind};
use crate::error::Result;
use crate::report::model::{Block, Cell, Column, ColumnKind};

use super::cells::{body, word_of};
use super::{Composer, broken};

/// What is counted unless a row says otherwise.
const PERSON: &str = "person";

impl Composer<'_> {
    pub(super) fn reach(&self) -> Result<Vec<Block>> {
        let totals = reach_by_kind(&self.project.reach).map_err(broken)?;
        if totals.is_empty() {
            return Ok(vec![Block::Facts { rows: vec![self.one("reach", None)] }]);
        }
        let mut blocks = vec![self.kinds_table(&totals)?];
        blocks.extend(totals.iter().filter(|total| total.differs()).map(|total| self.so_far(total)));
        if totals.len() > 1 {
            blocks.push(self.note("note-kinds-apart"));
        }
        blocks.extend(self.statements());
        blocks.extend(self.reach_by_period(&totals)?);
        blocks.extend(self.reach_by_place(&totals)?);
        blocks.extend(self.breakdowns(&totals)?);
        Ok(blocks)
    }

    fn kinds_table(&self, totals: &[ReachTotal]) -> Result<Block> {
        let rows = &self.project.reach;
        let groups = rows.iter().any(|row| row.group.is_some());
        let units = rows.iter().any(|row| row.unit != PERSON);
        let mut columns: Vec<Column> = vec![self.column("kind", ColumnKind::Text, 2)];
        if groups {
            columns.push(self.column("group", ColumnKind::Text, 2));
        }
        columns.push(self.column("people", ColumnKind::Number, 1));
        if units {
            columns.push(self.column("unit", ColumnKind::Text, 1));
        }
        columns.push(self.column("method", ColumnKind::Text, 3));
        let rows = totals.iter().map(|total| Ok(body(self.kind_row(total, groups, units)?)));
        let rows = rows.collect::<Result<_>>()?;
        Ok(Block::Table { id: "reach".to_owned(), caption: self.say("caption-reach"), columns, rows })
    }

    fn kind_row(&self, total: &ReachTotal, groups: bool, units: bool) -> Result<Vec<Cell>> {
        let id = reach_id(total.kind);
        let mut cells = vec![self.word(&format!("{id}.kind"), self.kind_name(total.kind))];
        if groups {
            cells.push(self.who(&format!("{id}.group"), total.kind));
        }
        cells.push(self.figure_of(&id, total)?);
        if units {
            cells.push(self.unit_of(&format!("{id}.unit"), total));
        }
        cells.push(self.word(&format!("{id}.method"), self.method(total)));
        Ok(cells)
    }

    /// How the rows of a kind were counted, and how much of an overlap was taken off.
    fn method(&self, total: &ReachTotal) -> String {
        match (total.rule, total.overlap) {
            (CountingRule::Overlap, Some((least, most))) => {
                let percent = if least == most { least.to_string() } else { format!("{least}–{most}") };
                self.texts.with("method-overlap-of", &[("percent", &percent)])
            }
            _ if total.rows <= 1 => self.say("method-single"),
            (rule, _) => self.say(&format!("method-{}", word_of(rule))),
        }
    }

    /// What is stated for everybody so far is not what the periods make.
    pub(super) fn so_far(&self, total: &ReachTotal) -> Block {
        let people = |value: Option<i64>| self.format.count(value.unwrap_or_default());
        let (stated, periods) = (people(total.so_far), people(total.of_periods));
        let kind = self.kind_name(total.kind);
        let args = [("kind", kind.as_str()), ("stated", &stated), ("periods", &periods)];
        Block::Note { text: self.texts.with("note-reach-so-far", &args) }
    }

    /// The figure of a kind. If a single row makes it, its source is the figure's source.
    fn figure_of(&self, id: &str, total: &ReachTotal) -> Result<Cell> {
        let Some(value) = total.value else { return Ok(self.lacking(id, "not-reported")) };
        let explained = explain(total.kind, &self.project.reach).map_err(broken)?;
        let mut rows = explained.rows.iter().filter(|row| row.why.makes_it());
        Ok(match (rows.next(), rows.next()) {
            (Some(only), None) => self.sourced(self.count(id, value), &only.row),
            _ => self.count(id, value),
        })
    }

    /// Whom the rows of a kind name, each word once.
    fn who(&self, id: &str, kind: ReachKind) -> Cell {
        let mut named: Vec<&Reach> = Vec::new();
        for row in self.rows_of(kind).filter(|row| row.group.is_some()) {
            if !named.iter().any(|known| known.group == row.group) {
                named.push(row);
            }
        }
        let words: Vec<String> = named.iter().filter_map(|row| row.group.clone()).collect();
        match named.first() {
            Some(first) => self.quoted(id, &text_place(&first.id, "group"), &self.format.list(&words)),
            None => self.no_detail(id),
        }
    }

    fn unit_of(&self, id: &str, total: &ReachTotal) -> Cell {
        match self.rows_of(total.kind).next() {
            Some(row) => self.unit(id, &row.unit, total.value, &row.id),
            None => self.no_detail(id),
        }
    }

    /// The statements in which the figures came, where the record keeps them.
    fn statements(&self) -> Vec<Block> {
        let mut items: Vec<Cell> = Vec::new();
        for kind in KINDS {
            for (place, row) in self.rows_of(kind).enumerate() {
                let id = format!("{}.text.{}", reach_id(kind), place + 1);
                items.extend(row.text.as_ref().map(|text| self.quoted(&id, &row.id, text)));
            }
        }
        match items.is_empty() {
            true => Vec::new(),
            false => vec![self.heading("heading-statements"), Block::List { items }],
        }
    }

    fn rows_of(&self, kind: ReachKind) -> impl Iterator<Item = &Reach> {
        self.project.reach.iter().filter(move |row| row.kind == kind)
    }

    pub(super) fn kind_name(&self, kind: ReachKind) -> String {
        self.say(&format!("reach-{}", word_of(kind)))
    }
}

/// `reach.public_engagement`.
pub(super) fn reach_id(kind: ReachKind) -> String {
    format!("reach.{}", word_of(kind))
}
