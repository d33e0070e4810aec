//! One report with all that is asked about its figures again and again, looked up once.
//!
//! Must not know which rows of the record stand behind a figure that follows from no other.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};

use super::formed::form_values;
use super::{Traced, TracedCell, TracedRow};
use crate::accounts::{self, Asked};
use crate::ctx::Ctx;
use crate::domain::entry::Entry;
use crate::domain::{Lang, Project};
use crate::error::{Refused, Result};
use crate::publish::{self, ReportInput};
use crate::report::model::{Condition, Holds};
use crate::report::sums::summed_rows;
use crate::report::template::FormValue;
use crate::report::{Accounts, Block, Cell, Column, Follows, Report, Row, RowKind, Section, Value, story};
use crate::store::{Stamp, Workspace};
use crate::templates;
use crate::text::Texts;

/// The finance overview has a sheet of every entry.
const WITH_ENTRIES: &str = "finance";
const ENTRIES: &str = "entries";

/// Letters of a text by which rows are told apart (`Holds::Text`).
const LONGEST_CONDITION: usize = 255;

pub(super) struct Tracer<'a> {
    pub(super) workspace: &'a Workspace,
    /// As far as the report tells of it.
    pub(super) project: Project,
    pub(super) accounts: Option<Accounts>,
    pub(super) report: &'a Report,
    wanted: ReportInput,
    /// What is told goes where the report goes, and not only to those who keep the record.
    goes_along: bool,
    pub(super) texts: &'static Texts,
    cells: HashMap<&'a str, &'a Cell>,
    pub(super) known: BTreeMap<String, story::Known>,
    /// Cells of a row of totals that add up.
    totals: HashMap<&'a str, Vec<&'a str>>,
    /// The entries in the order in which a report tells them.
    pub(super) entries: Vec<Entry>,
    /// What stands in the lines of the template's forms, by the ids of their cells.
    pub(super) form_values: Vec<(String, FormValue)>,
    /// The report with every entry, where this one has none of them.
    overview: Option<Report>,
    stamps: RefCell<HashMap<String, Option<Stamp>>>,
}

/// What stands behind a figure.
#[derive(Default)]
pub(super) struct Behind {
    pub(super) how: String,
    pub(super) columns: Vec<String>,
    pub(super) rows: Vec<TracedRow>,
}

impl<'a> Tracer<'a> {
    /// Looks at a report that was made as `wanted` says, for those who keep the record.
    pub(super) fn of(
        workspace: &'a Workspace,
        ctx: &Ctx,
        report: &'a Report,
        wanted: ReportInput,
        language: Lang,
    ) -> Result<Tracer<'a>> {
        let spoken = wanted.language.unwrap_or(ctx.lang);
        let whole = workspace.project(&workspace.find_project(&wanted.project)?, Some(spoken))?;
        let period = wanted.period.as_deref().map(|named| publish::period(&whole, named)).transpose()?;
        let asked = Asked {
            project: &whole.id,
            period: wanted.period.as_deref(),
            version: wanted.version.as_deref(),
            agreement: wanted.agreement.as_deref(),
            currency: wanted.currency,
            day: wanted.date.unwrap_or_else(|| ctx.today()),
            language: spoken,
        };
        let accounts = accounts::accounts(workspace, &asked)?;
        let entries = accounts.as_ref().map(told_entries).unwrap_or_default();
        let overview = match accounts.is_some() && !entries.is_empty() && asks_for_entries(report) {
            true => {
                let template = Some(WITH_ENTRIES.to_owned());
                Some(publish::compose(workspace, ctx, &ReportInput { template, ..wanted.clone() })?)
            }
            false => None,
        };
        Ok(Tracer {
            workspace,
            project: period.map_or_else(|| whole.clone(), |period| whole.until(period.end)),
            accounts,
            report,
            wanted,
            goes_along: false,
            texts: Texts::of(language),
            cells: cells(report).map(|(_, cell)| (cell.id.as_str(), cell)).collect(),
            known: story::known(report),
            totals: totals(report),
            entries,
            form_values: form_values(&templates::found(workspace, &report.template)?),
            overview,
            stamps: RefCell::default(),
        })
    }

    /// What is told goes along with the report.
    pub(super) fn going_along(self) -> Tracer<'a> {
        Tracer { goes_along: true, ..self }
    }

    /// Those outside read what is told.
    pub(super) fn leaves_the_house(&self) -> bool {
        self.goes_along && self.wanted.audience.is_outside()
    }

    /// How a figure came about.
    pub(super) fn traced(&self, id: &str) -> Result<Traced> {
        let cell = self.cells.get(id).ok_or_else(|| unknown(id))?;
        let parts = match &cell.follows {
            Some(follows) => cells_in(follows),
            None => self.totals.get(id).into_iter().flatten().map(|id| (*id).to_owned()).collect(),
        };
        let behind = match &cell.follows {
            _ if self.is_held_back(cell) => self.said("trace-held"),
            Some(follows) => self.followed(follows),
            None if !parts.is_empty() => self.said("trace-sum"),
            None => self.recorded(cell)?,
        };
        let behind = self.restated(cell, &parts, behind);
        let parts = parts.into_iter().filter_map(|id| {
            let known = self.known.get(&id)?;
            Some(TracedCell { cell: id, label: known.label.clone(), text: known.text.clone() })
        });
        let Behind { how, columns, rows } = behind;
        Ok(Traced {
            cell: cell.id.clone(),
            label: self.known.get(id).map_or_else(String::new, |known| known.label.clone()),
            text: cell.text.clone(),
            how,
            parts: parts.collect(),
            columns,
            rows: self.written(rows)?,
            source: cell.source.clone(),
        })
    }

    /// An amount that follows from no other was exchanged for the report: at which rate.
    fn restated(&self, cell: &Cell, parts: &[String], mut behind: Behind) -> Behind {
        let restated = self.accounts.as_ref().and_then(|accounts| accounts.restated.as_ref());
        let Some(by) = restated.map(|restated| &restated.by).filter(|_| parts.is_empty()) else {
            return behind;
        };
        if !matches!(cell.value, Value::Money(money) if money.currency() == by.into) {
            return behind;
        }
        let told = behind.rows.iter().any(|row| row.row == by.rate.id);
        // What moved in the report's currency is told as it moved: such entries lead to no rate.
        if !told && behind.rows.iter().any(|row| row.table == "entry") {
            return behind;
        }
        let args = [("from", by.from.code()), ("into", by.into.code())];
        behind.how = format!("{} {}", behind.how, self.texts.with("trace-restated", &args));
        if !told {
            behind.rows.push(told_row("rate", &by.rate.id, vec![self.rate_told(&by.rate)]));
        }
        behind
    }

    /// The figure is there and its readers are not told it.
    pub(super) fn is_held_back(&self, cell: &Cell) -> bool {
        cell.value == Value::Missing && cell.text == Texts::of(self.report.language).get("small-figure")
    }

    /// Words alone: nothing stands behind them that could be shown.
    pub(super) fn said(&self, key: &str) -> Behind {
        Behind { how: self.texts.get(key), ..Behind::default() }
    }

    fn followed(&self, follows: &Follows) -> Behind {
        let said = self.said(match follows {
            Follows::Same { .. } => "trace-same",
            Follows::Sum { .. } | Follows::All { .. } => "trace-sum",
            Follows::Less { .. } => "trace-less",
            Follows::Share { .. } => "trace-share",
            Follows::Where { .. } => "trace-where",
            Follows::Agrees { .. } => "trace-agrees",
        });
        match wheres(follows).as_slice() {
            [] => said,
            all => self.rows_where(said, all),
        }
    }

    /// The rows of a table of the report that meet conditions; entries and reallocations stand in
    /// the finance overview where the report itself has no sheet of them.
    fn rows_where(&self, mut behind: Behind, all: &[(&str, &[Condition])]) -> Behind {
        for (table, conditions) in all {
            let found = table_of(self.report, table).or_else(|| table_of(self.overview.as_ref()?, table));
            let Some((columns, rows)) = found else { continue };
            behind.columns = columns.iter().map(|column| column.title.clone()).collect();
            let met = rows.iter().filter(|row| row.kind == RowKind::Body && meets(columns, row, conditions));
            for row in met {
                let entry = self.entry_of(row).filter(|_| *table == ENTRIES);
                let (table, key) = entry.map_or(("", ""), |entry| ("entry", entry.id.as_str()));
                behind.rows.push(told_row(table, key, texts_of(row)));
            }
        }
        behind.rows = self.with_rates(behind.rows);
        behind
    }

    fn entry_of(&self, row: &Row) -> Option<&Entry> {
        self.entry_called(&row.cells.first()?.id)
    }

    /// `entries.12.date` is of the twelfth.
    pub(super) fn entry_called(&self, id: &str) -> Option<&Entry> {
        let place = id.strip_prefix(ENTRIES)?.split('.').nth(1)?.parse::<usize>().ok()?.checked_sub(1)?;
        self.entries.get(place)
    }

    /// Notes who wrote the rows last. Who works on a project is not told to everybody.
    fn written(&self, mut rows: Vec<TracedRow>) -> Result<Vec<TracedRow>> {
        for row in rows.iter_mut().filter(|row| !row.row.is_empty()) {
            let Some(stamp) = self.stamp(&row.row)? else { continue };
            row.at = Some(stamp.at);
            if self.names_people() {
                row.step = Some(self.texts.step(&stamp.op, &stamp.subject, stamp.count));
                row.who = Some(stamp.who);
            }
        }
        Ok(rows)
    }

    pub(super) fn names_people(&self) -> bool {
        self.wanted.people || !self.leaves_the_house()
    }

    fn stamp(&self, row: &str) -> Result<Option<Stamp>> {
        if let Some(known) = self.stamps.borrow().get(row) {
            return Ok(known.clone());
        }
        let stamp = self.workspace.last_written(row)?;
        self.stamps.borrow_mut().insert(row.to_owned(), stamp.clone());
        Ok(stamp)
    }
}

/// No cell of the report is called so.
pub(super) fn unknown(cell: &str) -> Refused {
    Refused::new("cell-unknown").with("cell", cell).at("cell")
}

/// A row of the record by its key, with what it says.
pub(super) fn told_row(table: &str, row: &str, told: Vec<String>) -> TracedRow {
    TracedRow { table: table.to_owned(), row: row.to_owned(), told, at: None, who: None, step: None }
}

fn told_entries(accounts: &Accounts) -> Vec<Entry> {
    accounts.ledger.entries.iter().filter(|entry| entry.date <= accounts.last).cloned().collect()
}

/// Some figure is a sum of entries, and the report does not list them.
fn asks_for_entries(report: &Report) -> bool {
    let mut all = cells(report).filter_map(|(_, cell)| cell.follows.as_ref());
    table_of(report, ENTRIES).is_none()
        && all.any(|follows| wheres(follows).iter().any(|(table, _)| *table == ENTRIES))
}

/// Every cell of a report with its section; none where it stands on the cover.
pub(super) fn cells(report: &Report) -> impl Iterator<Item = (Option<&Section>, &Cell)> {
    let cover = report.cover.iter().flat_map(|fact| &fact.cells);
    let head = std::iter::once(&report.title).chain(&report.subtitle).chain(cover);
    let sections = report.sections.iter();
    let below = sections.flat_map(|section| cells_of(section).map(move |cell| (Some(section), cell)));
    head.map(|cell| (None, cell)).chain(below)
}

fn cells_of(section: &Section) -> impl Iterator<Item = &Cell> {
    section.blocks.iter().flat_map(|block| -> Box<dyn Iterator<Item = &Cell> + '_> {
        match block {
            Block::Paragraph { cell } => Box::new(std::iter::once(cell)),
            Block::Facts { rows } => Box::new(rows.iter().flat_map(|fact| &fact.cells)),
            Block::Figures { figures } => Box::new(figures.iter().map(|figure| &figure.cell)),
            Block::Table { rows, .. } => Box::new(rows.iter().flat_map(|row| &row.cells)),
            Block::List { items } => Box::new(items.iter()),
            // What people wrote repeats cells and has none of its own.
            Block::Heading { .. } | Block::Note { .. } | Block::Chart { .. } | Block::Story { .. } => {
                Box::new(std::iter::empty())
            }
        }
    })
}

/// The cells of rows of totals, each with the cells above it that add up to it.
fn totals(report: &Report) -> HashMap<&str, Vec<&str>> {
    let mut totals = HashMap::new();
    for (_, rows) in tables(report) {
        for (at, row) in rows.iter().enumerate().filter(|(_, row)| row.kind == RowKind::Total) {
            for (column, cell) in row.cells.iter().enumerate().filter(|(_, cell)| cell.follows.is_none()) {
                let above = summed_rows(rows, at, column).unwrap_or_default();
                let above = above.into_iter().filter_map(|row| rows.get(row)?.cells.get(column));
                let parts: Vec<&str> = above.map(|cell| cell.id.as_str()).collect();
                if !parts.is_empty() {
                    totals.insert(cell.id.as_str(), parts);
                }
            }
        }
    }
    totals
}

fn tables(report: &Report) -> impl Iterator<Item = (&str, &[Row])> {
    let blocks = report.sections.iter().flat_map(|section| &section.blocks);
    blocks.filter_map(|block| match block {
        Block::Table { id, rows, .. } => Some((id.as_str(), &rows[..])),
        _ => None,
    })
}

fn table_of<'r>(report: &'r Report, wanted: &str) -> Option<(&'r [Column], &'r [Row])> {
    report.sections.iter().flat_map(|section| &section.blocks).find_map(|block| match block {
        Block::Table { id, columns, rows, .. } if id == wanted => Some((&columns[..], &rows[..])),
        _ => None,
    })
}

fn texts_of(row: &Row) -> Vec<String> {
    row.cells.iter().map(|cell| cell.text.clone()).collect()
}

fn meets(columns: &[Column], row: &Row, conditions: &[Condition]) -> bool {
    conditions.iter().all(|condition| {
        let at = columns.iter().position(|column| column.key == condition.column);
        at.and_then(|at| row.cells.get(at)).is_some_and(|cell| holds(cell, &condition.is))
    })
}

fn holds(cell: &Cell, is: &Holds) -> bool {
    let day = match &cell.value {
        Value::Date(date) => date.first_day(),
        _ => None,
    };
    match is {
        Holds::Text(text) => cell.text.chars().take(LONGEST_CONDITION).eq(text.chars()),
        Holds::From(first) => day.is_some_and(|day| day >= *first),
        Holds::Until(last) => day.is_some_and(|day| day <= *last),
    }
}

/// The ids of the cells that a figure follows from.
fn cells_in(follows: &Follows) -> Vec<String> {
    match follows {
        Follows::Same { cell } => vec![cell.clone()],
        Follows::Sum { cells } | Follows::Agrees { cells, .. } => cells.clone(),
        Follows::All { parts } => parts.iter().flat_map(cells_in).collect(),
        Follows::Less { from, by } => [from, by].into_iter().flat_map(|part| cells_in(part)).collect(),
        Follows::Share { part, whole, .. } => vec![part.clone(), whole.clone()],
        Follows::Where { .. } => Vec::new(),
    }
}

/// The tables whose rows make a figure, with what the rows must meet.
fn wheres(follows: &Follows) -> Vec<(&str, &[Condition])> {
    match follows {
        Follows::Where { table, conditions, .. } => vec![(table.as_str(), &conditions[..])],
        Follows::All { parts } => parts.iter().flat_map(wheres).collect(),
        Follows::Less { from, by } => [from, by].into_iter().flat_map(|part| wheres(part)).collect(),
        _ => Vec::new(),
    }
}
