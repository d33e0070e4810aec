//! The entries until the last day that is reported, each with what it is in the budget's currency.
//!
//! Must not know lines that no entry names.

use crate::domain::entry::{Entry, EntryKind};
use crate::domain::policy::{Exchanged, RateError};
use crate::domain::{Currency, PartialDate};
use crate::error::Result;
use crate::report::model::{Block, Cell, Column, ColumnKind, Row, RowKind};

use super::super::Composer;
use super::super::cells::body;
use super::{ENTRIES, Ledgered, column_of, following};
use crate::report::model::Follows;

/// An entry with what came of its exchange.
type Told<'a> = (&'a Entry, &'a std::result::Result<Exchanged, RateError>);

impl Ledgered<'_> {
    /// The entries that the report tells of.
    pub(super) fn told(&self) -> Vec<Told<'_>> {
        let all = self.accounts.ledger.entries.iter().zip(&self.accounts.exchanged);
        all.filter(|(entry, _)| entry.date <= self.accounts.last).collect()
    }

    /// The name of who pays.
    pub(super) fn payer(&self, entry: &Entry) -> Option<&str> {
        let key = entry.funding.as_deref()?;
        self.accounts.ledger.fundings.iter().find(|it| it.id == key).map(|it| it.name.as_str())
    }
}

impl Composer<'_> {
    pub(super) fn entries_sheet(&self, money: &Ledgered<'_>) -> Result<Vec<Block>> {
        let told = money.told();
        if told.is_empty() {
            return Ok(vec![self.note("accounts-no-entries")]);
        }
        let mut rows: Vec<Row> = told
            .iter()
            .enumerate()
            .map(|(place, (entry, exchanged))| body(self.entry(money, place, entry, exchanged)))
            .collect();
        let currency = money.currency();
        let columns = self.entry_columns(currency);
        let blank = |column: &Column| self.blank(&format!("{ENTRIES}.total.{}", column.key));
        let mut cells: Vec<Cell> = columns.iter().map(blank).collect();
        cells[0] = self.word(&format!("{ENTRIES}.total.date"), self.say("accounts-total-spent"));
        // Kinds are never added to each other: the total is that of what was spent.
        let spent = money.accounts.finance.total.spent;
        if let Some(at) = columns.iter().position(|column| column.key == "into") {
            let follows = Follows::Where {
                table: ENTRIES.to_owned(),
                column: "into".to_owned(),
                conditions: vec![self.of_kind(EntryKind::Expenditure)],
            };
            let id = format!("{ENTRIES}.total.into");
            cells[at] = following(self.amount_or_none(&id, spent), spent.map(|_| follows));
        }
        rows.push(Row { kind: RowKind::Total, depth: 0, cells });
        let caption = self.say("accounts-caption-entries");
        Ok(vec![Block::Table { id: ENTRIES.to_owned(), caption, columns, rows }])
    }

    fn entry_columns(&self, currency: Currency) -> Vec<Column> {
        let column = |key: &str, kind: ColumnKind, weight: u8, aside: bool| {
            let title = self.say(&format!("accounts-entry-{key}"));
            match key {
                "into" => Column { aside, ..column_of(key, &title, kind, weight, currency) },
                _ => Column { aside, ..Column::new(key, title, kind, weight) },
            }
        };
        vec![
            column("date", ColumnKind::Date, 1, false),
            column("kind", ColumnKind::Text, 1, false),
            column("line", ColumnKind::Code, 1, false),
            column("heading", ColumnKind::Text, 1, true),
            column("text", ColumnKind::Text, 2, true),
            column("funding", ColumnKind::Text, 1, true),
            column("reference", ColumnKind::Code, 1, false),
            column("note", ColumnKind::Text, 3, false),
            column("amount", ColumnKind::Money, 1, false),
            column("currency", ColumnKind::Code, 1, false),
            column("rate", ColumnKind::Number, 1, true),
            column("into", ColumnKind::Money, 1, false),
        ]
    }

    fn entry(
        &self,
        money: &Ledgered<'_>,
        place: usize,
        entry: &Entry,
        exchanged: &std::result::Result<Exchanged, RateError>,
    ) -> Vec<Cell> {
        let of = |part: &str| format!("{ENTRIES}.{}.{part}", place + 1);
        let at = money.lines.place(entry.line.as_deref());
        let lines = &money.lines;
        // Income and advances need no line; what was spent and promised does.
        let needs = matches!(entry.kind, EntryKind::Expenditure | EntryKind::Commitment);
        let unplaced = || if needs { self.say("accounts-unplaced") } else { String::new() };
        let name = at.map_or_else(unplaced, |at| lines.names[at].clone());
        let heading = at.map_or_else(unplaced, |at| lines.names[lines.tree.main(at)].clone());
        let kept = |part: &str, text: Option<&str>| match text {
            Some(text) => self.word(&of(part), text),
            None => self.blank(&of(part)),
        };
        let kind = self.entry_kind(entry.kind);
        let note = match (entry.correction, entry.note.as_deref()) {
            (true, Some(note)) => Some(format!("{} · {note}", self.say("accounts-correction"))),
            (true, None) => Some(self.say("accounts-correction")),
            (false, note) => note.map(str::to_owned),
        };
        let told = exchanged.as_ref().ok();
        let text = at.map_or_else(
            || self.blank(&of("text")),
            |at| self.quoted(&of("text"), lines.tree.lines[at].same(), &lines.tree.lines[at].text),
        );
        vec![
            self.short_date(&of("date"), PartialDate::Day(entry.date)),
            self.word(&of("kind"), kind),
            self.word(&of("line"), name),
            self.word(&of("heading"), heading),
            text,
            kept("funding", money.payer(entry)),
            kept("reference", entry.reference.as_deref()),
            kept("note", note.as_deref()),
            self.amount(&of("amount"), entry.amount),
            self.word(&of("currency"), entry.amount.currency().code()),
            match told.and_then(|told| told.factor) {
                Some(factor) => self.number(&of("rate"), factor),
                None => self.blank(&of("rate")),
            },
            match told {
                Some(told) => self.amount(&of("into"), told.amount),
                None => self.lacking(&of("into"), "accounts-rate-missing"),
            },
        ]
    }
}
