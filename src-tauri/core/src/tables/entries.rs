//! A table of entries: each row is typed, as it were, and understood as a pasted one is; those that
//! are kept already are known again.
//!
//! Must not know SQL. What an entry is known by: its key where the table has it; else day, kind,
//! amount and, where the table has such columns, line, voucher and note; else its voucher, where
//! one entry alone has it here and there.

use std::collections::{HashMap, HashSet};

use super::plan::{self, Outcome, Plan, Settled, Written};
use super::shapes::{RowState, TableChoice, TableQuestion, TableValue};
use super::style::{Reading, Showing};
use super::table::{Record, Table};
use super::words;
use crate::ctx::Ctx;
use crate::domain::entry::{Entry, EntryKind};
use crate::domain::{Currency, PartialDate};
use crate::entries::{self, EntryTyped};
use crate::error::{Refused, Result};
use crate::finance::Books;
use crate::format::Format;
use crate::intake::money;
use crate::store::{EntryFilter, EntryWritten, Workspace};
use crate::text::Texts;

const KINDS: [&str; 4] = ["expenditure", "commitment", "advance", "income"];

/// Entries of a table.
pub(super) struct Entries<'a> {
    table: &'a Table<'a>,
    books: Books,
    kept: Vec<Entry>,
    /// Key → place among those.
    by_key: HashMap<String, usize>,
    currency: Option<String>,
    places: Vec<(usize, Option<usize>)>,
    typed: Vec<EntryTyped>,
    refused: Vec<Option<Refused>>,
    /// What each would be, and the entry that it is already.
    understood: Vec<Option<(EntryWritten, Option<usize>)>>,
}

/// In which currency the amounts are, where neither a column nor the amounts themselves say it.
pub(super) fn questions(
    workspace: &Workspace,
    ctx: &Ctx,
    table: &Table<'_>,
    money: &Showing,
    project: &str,
) -> Result<Vec<TableQuestion>> {
    if table.holds("currency") || table.answer("currency").is_some() || heading_currency(table).is_some() {
        return Ok(Vec::new());
    }
    let (open, examples) = money.open_currencies();
    if open.is_empty() && every_amount_says_it(table) {
        return Ok(Vec::new());
    }
    let books = Books::plan(workspace, project, ctx.lang, None)?;
    let own = books.ledger.current().map(|version| version.currency);
    let there = workspace.entries_in_all(project)?.into_iter().map(|sum| sum.currency);
    let mut choices: Vec<Currency> = Vec::new();
    for currency in
        own.into_iter().filter(|own| open.is_empty() || open.contains(own)).chain(open.clone()).chain(there)
    {
        if !choices.contains(&currency) {
            choices.push(currency);
        }
    }
    let choices = choices.into_iter().map(|it| TableChoice { value: it.to_string(), text: it.to_string() });
    Ok(vec![TableQuestion {
        field: "currency".to_owned(),
        message: Texts::of(ctx.lang).get("table-ask-currency"),
        column: table.column_of("amount"),
        examples,
        choices: choices.collect(),
    }])
}

/// "Amount (EUR)" says it for the whole column.
fn heading_currency(table: &Table<'_>) -> Option<Currency> {
    let columns = ["amount", "debit", "credit"].into_iter().filter_map(|field| table.column_of(field));
    let mut found = columns.filter_map(|at| {
        let heading = table.layout.headings.get(at)?.text();
        match money::currencies(&heading).as_slice() {
            [sign] => match sign.codes.as_slice() {
                [code] => Some(*code),
                _ => None,
            },
            _ => None,
        }
    });
    found.next()
}

fn every_amount_says_it(table: &Table<'_>) -> bool {
    let Some(column) = table.column_of("amount") else { return false };
    let (mut all, mut rows) = (true, 0);
    table.each_row(|_, cells| {
        let cell = cells.get(column).filter(|cell| !cell.is_empty());
        if let Some(cell) = cell {
            rows += 1;
            all = money::currencies(&cell.text()).len() == 1;
        }
        all
    });
    all && rows > 0
}

impl<'a> Entries<'a> {
    pub(super) fn of(
        workspace: &Workspace,
        ctx: &Ctx,
        table: &'a Table<'a>,
        project: &str,
    ) -> Result<Entries<'a>> {
        let books = Books::plan(workspace, project, ctx.lang, None)?;
        let kept = workspace.entries(project, &EntryFilter::default(), None)?;
        let by_key = kept.iter().enumerate().map(|(at, entry)| (entry.id.clone(), at)).collect();
        let currency = table.answer("currency").or_else(|| heading_currency(table).map(|it| it.to_string()));
        Ok(Entries {
            table,
            books,
            kept,
            by_key,
            currency,
            places: Vec::new(),
            typed: Vec::new(),
            refused: Vec::new(),
            understood: Vec::new(),
        })
    }

    fn typed(&self, record: &Record<'_>) -> std::result::Result<EntryTyped, Refused> {
        let filled = |field: &str| record.owned(field).filter(|text| !text.is_empty());
        self.of_this_project(record)?;
        let row = filled("row").filter(|key| self.by_key.contains_key(key));
        Ok(EntryTyped {
            entry: row,
            date: Some(day(filled("date").unwrap_or_default(), record)),
            kind: record
                .get("kind")
                .map(|said| words::code("entry", &KINDS, said).unwrap_or(said).to_owned()),
            line: self.line(record),
            amount: Some(self.amount(record)?),
            currency: filled("currency").or_else(|| self.currency.clone()),
            correction: record.get("correction").and_then(words::yes).filter(|yes| *yes),
            got: None,
            rate: record.owned("rate"),
            funding: record.owned("funding"),
            reference: record.owned("reference"),
            note: record.owned("note"),
        })
    }

    /// By its number, else by its words.
    fn line(&self, record: &Record<'_>) -> Option<String> {
        let (code, words) = (record.owned("line_code"), record.owned("line"));
        code.filter(|code| !code.is_empty()).or(words)
    }

    /// An amount, or what the debit says less what the credit says.
    fn amount(&self, record: &Record<'_>) -> std::result::Result<String, Refused> {
        let filled = |field: &str| record.get(field).filter(|text| !text.is_empty());
        if let Some(amount) = filled("amount") {
            return Ok(amount.to_owned());
        }
        match (filled("debit"), filled("credit")) {
            (Some(debit), None) => Ok(debit.to_owned()),
            (None, Some(credit)) => Ok(match credit.strip_prefix('-') {
                Some(negative) => negative.to_owned(),
                None => format!("-{credit}"),
            }),
            (Some(debit), Some(credit)) if is_zero(credit) => Ok(debit.to_owned()),
            (Some(debit), Some(credit)) if is_zero(debit) => Ok(format!("-{credit}")),
            (Some(_), Some(_)) => Err(Refused::new("table-debit-and-credit").at("debit")),
            (None, None) => Ok(String::new()),
        }
    }

    /// A row that names another project is not this one's.
    fn of_this_project(&self, record: &Record<'_>) -> std::result::Result<(), Refused> {
        plan::of_project(&self.books.project, record)
    }

    /// Entries that are kept already, by what they are known by.
    fn twins(&self) -> HashMap<Known, Vec<usize>> {
        let mut twins: HashMap<Known, Vec<usize>> = HashMap::new();
        for (at, entry) in self.kept.iter().enumerate().rev() {
            twins.entry(self.known(entry)).or_default().push(at);
        }
        twins
    }

    fn known(&self, entry: &Entry) -> Known {
        let has_line = self.table.holds("line") || self.table.holds("line_code");
        let of = |field: &str, text: &Option<String>| text.clone().filter(|_| self.table.holds(field));
        Known {
            date: entry.date.to_string(),
            kind: entry.kind,
            amount: format!("{} {}", entry.amount.amount(), entry.amount.currency()),
            line: entry.line.clone().filter(|_| has_line),
            reference: of("reference", &entry.reference),
            note: of("note", &entry.note),
        }
    }

    /// Vouchers that one entry alone has, here and among those that are kept.
    fn by_voucher(&self, new: &[(usize, Entry)]) -> HashMap<String, usize> {
        let mut here: HashMap<&str, usize> = HashMap::new();
        for (_, entry) in new {
            if let Some(reference) = entry.reference.as_deref() {
                *here.entry(reference).or_default() += 1;
            }
        }
        let mut there: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, entry) in self.kept.iter().enumerate() {
            if let Some(reference) = entry.reference.as_deref() {
                there.entry(reference).or_default().push(at);
            }
        }
        let alone = there.into_iter().filter(|(reference, _)| here.get(reference) == Some(&1));
        alone
            .filter_map(|(reference, at)| match at.as_slice() {
                [one] => Some((reference.to_owned(), *one)),
                _ => None,
            })
            .collect()
    }

    /// Only what the table has columns for can differ.
    fn taken_over(&self, new: &Entry, kept: &Entry) -> Entry {
        let holds = |field: &str| self.table.holds(field);
        let has_line = holds("line") || holds("line_code");
        Entry {
            id: kept.id.clone(),
            kind: if holds("kind") { new.kind } else { kept.kind },
            line: if has_line { new.line.clone() } else { kept.line.clone() },
            funding: if holds("funding") { new.funding.clone() } else { kept.funding.clone() },
            correction: if holds("correction") || new.amount != kept.amount {
                new.correction
            } else {
                kept.correction
            },
            got: kept.got,
            rate: if holds("rate") { new.rate } else { kept.rate },
            reference: if holds("reference") { new.reference.clone() } else { kept.reference.clone() },
            note: if holds("note") { new.note.clone() } else { kept.note.clone() },
            ..new.clone()
        }
    }

    fn values(&self, ctx: &Ctx, entry: &Entry) -> Vec<(&'static str, Option<String>)> {
        let (format, texts) = (Format::of(ctx.lang), Texts::of(ctx.lang));
        let line = entry.line.as_deref().and_then(|key| {
            let line = self.books.ledger.lines.iter().find(|line| line.id == key || line.same() == key)?;
            Some(match &line.code {
                Some(code) => format!("{code} {}", line.text),
                None => line.text.clone(),
            })
        });
        let funding = entry.funding.as_deref();
        let funding = self.books.ledger.fundings.iter().find(|it| funding == Some(it.id.as_str()));
        vec![
            ("date", Some(format.short_date(PartialDate::Day(entry.date)))),
            ("kind", Some(texts.get(&format!("entry-{}", kind_word(entry.kind))))),
            ("line", line),
            ("amount", Some(format.money(entry.amount))),
            ("reference", entry.reference.clone()),
            ("note", entry.note.clone()),
            ("funding", funding.map(|it| it.name.clone())),
            ("rate", entry.rate.map(|rate| format.number(rate))),
        ]
    }
}

/// A column of a month or a quarter has no day: its amounts stand at its last one.
fn day(said: String, record: &Record<'_>) -> String {
    match record.column.and_then(|_| words::span(&said)) {
        Some((_, last)) => last.to_string(),
        None => said,
    }
}

/// What an entry is known by.
#[derive(PartialEq, Eq, Hash)]
struct Known {
    date: String,
    kind: EntryKind,
    amount: String,
    line: Option<String>,
    reference: Option<String>,
    note: Option<String>,
}

fn kind_word(kind: EntryKind) -> &'static str {
    match kind {
        EntryKind::Expenditure => "expenditure",
        EntryKind::Commitment => "commitment",
        EntryKind::Advance => "advance",
        EntryKind::Income => "income",
    }
}

fn is_zero(number: &str) -> bool {
    number.parse::<rust_decimal::Decimal>().is_ok_and(|number| number.is_zero())
}

impl Plan for Entries<'_> {
    fn take(&mut self, _ctx: &Ctx, record: &Record<'_>) {
        let typed = self.typed(record);
        self.places.push((record.row, record.column));
        let (typed, refused) = match typed {
            Ok(typed) => (typed, None),
            Err(refused) => (EntryTyped::default(), Some(refused)),
        };
        self.typed.push(typed);
        self.refused.push(refused);
    }

    fn settle(&mut self, workspace: &Workspace, ctx: &Ctx, reading: &Reading) -> Result<Settled> {
        let found = entries::understand(workspace, ctx, &self.books, (reading.lang(), None), &self.typed)?;
        let mut outcomes: Vec<Outcome> = Vec::with_capacity(found.len());
        let mut new: Vec<(usize, Entry)> = Vec::new();
        let mut understood: Vec<Option<(EntryWritten, Option<usize>)>> = Vec::with_capacity(found.len());
        for (at, (written, mut refused)) in found.into_iter().enumerate() {
            if let Some(own) = &self.refused[at] {
                refused = vec![own.clone()];
            }
            let (row, column) = self.places[at];
            let state =
                if refused.is_empty() && written.is_some() { RowState::New } else { RowState::Refused };
            outcomes.push(Outcome { row, column, state, refused });
            understood.push(written.filter(|_| state == RowState::New).map(|written| (written, None)));
        }
        let mut twins = self.twins();
        let mut used: HashSet<usize> = HashSet::new();
        for (at, slot) in understood.iter_mut().enumerate() {
            let Some((written, is)) = slot else { continue };
            let kept = match written.new {
                false => self.by_key.get(&written.entry.id).copied(),
                true => twins.get_mut(&self.known(&written.entry)).and_then(Vec::pop),
            };
            match kept.filter(|kept| used.insert(*kept)) {
                Some(kept) => *is = Some(kept),
                None => new.push((at, written.entry.clone())),
            }
        }
        let vouchers = self.by_voucher(&new);
        for (at, entry) in new {
            let kept = entry.reference.as_ref().and_then(|reference| vouchers.get(reference));
            if let (Some(kept), Some((_, is))) = (kept, understood[at].as_mut())
                && used.insert(*kept)
            {
                *is = Some(*kept);
            }
        }
        for (at, slot) in understood.iter_mut().enumerate() {
            let Some((written, Some(kept))) = slot else { continue };
            let kept = &self.kept[*kept];
            written.entry = self.taken_over(&written.entry, kept);
            written.new = false;
            outcomes[at].state = if written.entry == *kept { RowState::Unchanged } else { RowState::Changed };
        }
        self.understood = understood;
        Ok(Settled::Outcomes(outcomes))
    }

    fn told(&self, ctx: &Ctx, at: usize) -> Vec<TableValue> {
        let Some((written, kept)) = &self.understood[at] else { return Vec::new() };
        let kept = kept.map(|kept| &self.kept[kept]);
        let new = self.values(ctx, &written.entry);
        let old = kept.filter(|kept| **kept != written.entry).map(|kept| self.values(ctx, kept));
        let told = new.into_iter().enumerate().map(|(place, (field, new))| {
            let old =
                old.as_ref().and_then(|old| old[place].1.clone().filter(|old| Some(old) != new.as_ref()));
            TableValue { field: field.to_owned(), old, new }
        });
        told.filter(|value| value.old.is_some() || value.new.is_some()).collect()
    }

    fn keep(&self, workspace: &Workspace, ctx: &Ctx, keeps: &[bool], _goes_on: Written<'_>) -> Result<()> {
        let kept = self.understood.iter().zip(keeps).filter(|(_, keep)| **keep);
        let written: Vec<EntryWritten> =
            kept.filter_map(|(slot, _)| slot.as_ref().map(|(written, _)| written.clone())).collect();
        entries::keep(workspace, ctx, &self.books, &written)
    }
}
