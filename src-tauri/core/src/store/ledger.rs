//! A project's money, read whole, and written in steps: budgets, entries, exchange rates.
//!
//! Must not know which amounts are allowed: that was checked before they came here.

use std::collections::{BTreeMap, HashSet};

use chrono::NaiveDate;
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension};
use rust_decimal::Decimal;
use serde::Deserialize;
use serde::de::IntoDeserializer;

use super::edit::{self, Assignment, Kept};
use super::reading::{self, Reader};
use super::rows;
use super::{Workspace, tables};
use crate::ctx::Ctx;
use crate::domain::closed::Closed;
use crate::domain::entity;
use crate::domain::entry::{Entry, EntryKind};
use crate::domain::ledger::{Explanation, Ledger};
use crate::domain::money::MoneyError;
use crate::domain::plan::{Allocation, BudgetVersion, Funding, Move, PlanLine};
use crate::domain::rate::Rate;
use crate::domain::{Currency, Lang, Money};
use crate::error::{Error, Refused, Result};
use crate::op::Op;

/// A line that is new, with its texts in the languages in which they are known.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LineAdded {
    /// The line; its own texts are left aside.
    pub line: PlanLine,
    /// What is paid for.
    pub texts: BTreeMap<Lang, String>,
    /// What is counted.
    pub units: BTreeMap<Lang, String>,
    /// A line whose texts it takes over.
    pub like: Option<String>,
}

/// An entry as it is to be from now on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EntryWritten {
    /// The entry.
    pub entry: Entry,
    /// It is not there yet.
    pub new: bool,
}

/// Which entries of a project are wanted; without anything all of them.
#[derive(Clone, Default, Debug)]
pub struct EntryFilter<'a> {
    /// Keys of lines, of whatever version.
    pub lines: Option<HashSet<&'a str>>,
    /// On those lines, or on none of them.
    pub on_no_line: bool,
    /// The first day.
    pub from: Option<NaiveDate>,
    /// The last day.
    pub until: Option<NaiveDate>,
    /// Their currency.
    pub currency: Option<Currency>,
    /// What they tell.
    pub kind: Option<EntryKind>,
    /// Key of who pays.
    pub funding: Option<&'a str>,
    /// Their own keys.
    pub keys: Option<HashSet<&'a str>>,
}

/// Entries of one kind and currency together.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct EntriesSummed {
    /// What they tell.
    pub kind: EntryKind,
    /// Their currency.
    pub currency: Currency,
    /// Minor units.
    pub minor: i128,
    /// How many.
    pub count: usize,
}

/// A part of a line as it is to be from now on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PartWritten {
    /// Its key.
    pub key: String,
    /// It is not there yet.
    pub new: bool,
    /// The part; `None` where it goes.
    pub part: Option<Allocation>,
}

impl Workspace {
    /// Everything of a project's money that is not put aside, with its texts in a language.
    pub fn ledger(&self, project: &str, wanted: Lang) -> Result<Ledger> {
        let plan = self.plan(project, wanted)?;
        Ok(Ledger { entries: self.entries(project, &EntryFilter::default(), None)?, ..plan })
    }

    /// The same but for the entries, of which there may be very many.
    pub fn plan(&self, project: &str, wanted: Lang) -> Result<Ledger> {
        let read = || {
            let Some((own, _)) = tables::head(&self.conn, project, None)? else { return Ok(None) };
            let reader = Reader::but(&self.conn, project, own, wanted, "group")?;
            plan(&self.conn, &reader).map(Some)
        };
        let found = read().map_err(|error| self.failed("read-project", error))?;
        found.ok_or_else(|| Refused::new("project-unknown").with("project", project).into())
    }

    /// Entries of a project by day; of a page so many after so many.
    pub fn entries(
        &self,
        project: &str,
        filter: &EntryFilter<'_>,
        page: Option<(usize, usize)>,
    ) -> Result<Vec<Entry>> {
        let found = entries(&self.conn, project, filter, page);
        found.map_err(|error| self.failed("read-project", error))
    }

    /// Hands out entries of a project by day, one by one: never all at once.
    pub fn each_entry(
        &self,
        project: &str,
        filter: &EntryFilter<'_>,
        mut take: impl FnMut(&Entry) -> Result<()>,
    ) -> Result<()> {
        let failed = |error: rusqlite::Error| -> Error { self.failed("read-project", error) };
        let (condition, values) = condition(project, filter).map_err(failed)?;
        let mut found = self.conn.prepare_cached(&all_of(&condition)).map_err(failed)?;
        let mut rows = found.query(rusqlite::params_from_iter(values)).map_err(failed)?;
        while let Some(row) = rows.next().map_err(failed)? {
            take(&entry(row).map_err(failed)?)?;
        }
        Ok(())
    }

    /// Entries of a project together, by kind and currency.
    pub fn entries_summed(&self, project: &str, filter: &EntryFilter<'_>) -> Result<Vec<EntriesSummed>> {
        let found = summed(&self.conn, project, filter, "amount_minor");
        found.map_err(|error| self.failed("read-project", error))
    }

    /// The same, whichever the sign of each amount.
    pub fn entries_in_all(&self, project: &str) -> Result<Vec<EntriesSummed>> {
        let found = summed(&self.conn, project, &EntryFilter::default(), "abs(amount_minor)");
        found.map_err(|error| self.failed("read-project", error))
    }

    /// Who closed the period in which a day of a project lies, while it is closed.
    pub fn day_closed(&self, project: &str, day: &str) -> Result<Option<Closed>> {
        let sql = "SELECT closed_at, closed_by FROM period WHERE project_id = ?1 AND archived IS NULL
                   AND start_day <= ?2 AND ?2 <= end_day AND closed_at IS NOT NULL";
        let found = self.conn.query_row(sql, [project, day], |row| {
            let at = reading::parsed(row, "closed_at")?.unwrap_or_default();
            Ok(Closed { at, who: row.get::<_, Option<String>>("closed_by")?.unwrap_or_default() })
        });
        found.optional().map_err(|error| self.failed("read-workspace", error))
    }

    /// Who closed a period in which an entry was exchanged between two currencies in a span of days.
    pub fn rate_closed(&self, pair: [Currency; 2], (first, last): (&str, &str)) -> Result<Option<Closed>> {
        let sql = "SELECT p.closed_at, p.closed_by FROM period p
                   JOIN entry e ON e.project_id = p.project_id AND e.date BETWEEN p.start_day AND p.end_day
                   WHERE p.closed_at IS NOT NULL AND p.start_day <= ?4 AND ?3 <= p.end_day
                     AND e.archived IS NULL AND e.currency IN (?1, ?2)
                     AND EXISTS (SELECT 1 FROM budget b WHERE b.project_id = p.project_id
                       AND b.archived IS NULL AND b.currency IN (?1, ?2) AND b.currency <> e.currency)
                   LIMIT 1";
        let found = self.conn.query_row(sql, (pair[0].code(), pair[1].code(), first, last), |row| {
            let at = reading::parsed(row, "closed_at")?.unwrap_or_default();
            Ok(Closed { at, who: row.get::<_, Option<String>>("closed_by")?.unwrap_or_default() })
        });
        found.optional().map_err(|error| self.failed("read-workspace", error))
    }

    /// How many entries hang on a line, in whatever version, or just on this row of it.
    pub fn entries_on(&self, line: &str, any_version: bool) -> Result<usize> {
        let sql = match any_version {
            true => {
                "SELECT count(*) FROM entry WHERE archived IS NULL AND line_id IN (
                   SELECT l.id FROM budget_line l JOIN budget_line asked
                     ON asked.id = ?1 AND l.project_id = asked.project_id
                   WHERE coalesce(l.origin_id, l.id) = coalesce(asked.origin_id, asked.id))"
            }
            false => "SELECT count(*) FROM entry WHERE line_id = ?1 AND archived IS NULL",
        };
        let count: i64 = self.ask(sql, [line], |row| row.get(0))?;
        Ok(usize::try_from(count).unwrap_or_default())
    }

    /// How many lines of a version have an amount in another currency than this.
    pub fn lines_in_other_currency(&self, budget: &str, currency: Currency) -> Result<usize> {
        let sql = "SELECT count(*) FROM budget_line WHERE budget_id = ?1 AND archived IS NULL
                   AND ((amount_minor IS NOT NULL AND currency <> ?2)
                     OR (unit_cost_minor IS NOT NULL AND unit_cost_currency <> ?2))";
        let count: i64 = self.ask(sql, [budget, currency.code()], |row| row.get(0))?;
        Ok(usize::try_from(count).unwrap_or_default())
    }

    /// All exchange rates.
    pub fn rates(&self) -> Result<Vec<Rate>> {
        rates(&self.conn).map_err(|error| self.failed("read-workspace", error))
    }

    /// Begins a version of a budget with its lines.
    pub fn add_budget(
        &self,
        ctx: &Ctx,
        op: Op,
        subject: &str,
        project: &str,
        version: &BudgetVersion,
        lines: &[LineAdded],
    ) -> Result<()> {
        self.change(ctx, op, subject, |tx| {
            if version.current {
                tx.execute("UPDATE budget SET current = 0 WHERE project_id = ?1", [project])?;
            }
            let date = version.date.map(|date| date.to_string());
            rows::insert(
                tx,
                "budget",
                &[
                    ("id", &version.id),
                    ("project_id", &project),
                    ("position", &version.version),
                    ("version", &version.version),
                    ("current", &version.current),
                    ("total_minor", &version.total.map(|total| total.minor())),
                    ("currency", &version.currency.code()),
                    ("date", &date),
                    ("amendment_id", &version.amendment),
                ],
            )?;
            if let Some(reason) = &version.reason {
                let sql = "INSERT INTO text (project_id, owner_id, field, language, text)
                           VALUES (?1, ?2, 'reason', (SELECT language FROM project WHERE id = ?1), ?3)";
                tx.execute(sql, (project, &version.id, reason))?;
            }
            add_lines(tx, project, lines)
        })
    }

    /// Adds lines to a version.
    pub fn add_lines(&self, ctx: &Ctx, subject: &str, project: &str, lines: &[LineAdded]) -> Result<()> {
        self.change(ctx, Op::PasteBudget, subject, |tx| add_lines(tx, project, lines))
    }

    /// Makes a version the one in force.
    pub fn adopt_budget(&self, ctx: &Ctx, subject: &str, project: &str, budget: &str) -> Result<()> {
        self.change(ctx, Op::AdoptBudget, subject, |tx| {
            let sql = "UPDATE budget SET current = (id = ?2) WHERE project_id = ?1 AND current <> (id = ?2)";
            tx.execute(sql, [project, budget]).map(|_rows| ())
        })
    }

    /// Writes fields of budget lines and their parts in one step.
    pub fn record_budget(
        &self,
        ctx: &Ctx,
        subject: &str,
        project: &str,
        lines: &[(Kept, Vec<Assignment>)],
        parts: &[PartWritten],
    ) -> Result<()> {
        self.change(ctx, Op::RecordBudget, subject, |tx| {
            let line = entity::entity("budget_line").ok_or(rusqlite::Error::InvalidQuery)?;
            for (row, assignments) in lines {
                for assignment in assignments {
                    edit::set(tx, line, row, assignment)?;
                }
            }
            parts.iter().try_for_each(|part| put_part(tx, project, part))
        })
    }

    /// Writes entries in one step.
    pub fn record_entries(
        &self,
        ctx: &Ctx,
        subject: &str,
        project: &str,
        written: &[EntryWritten],
    ) -> Result<()> {
        self.change(ctx, Op::RecordEntries, subject, |tx| {
            let sql = "SELECT coalesce(max(position), -1) FROM entry WHERE project_id = ?1";
            let mut position: i64 = tx.prepare_cached(sql)?.query_row([project], |row| row.get(0))?;
            for EntryWritten { entry, new } in written {
                if *new {
                    position += 1;
                    put_entry(tx, (project, position), entry)?;
                } else {
                    change_entry(tx, entry)?;
                }
            }
            Ok(())
        })
    }

    /// Adds exchange rates in one step.
    pub fn add_rates(&self, ctx: &Ctx, subject: &str, added: &[Rate]) -> Result<()> {
        self.change(ctx, Op::PasteRates, subject, |tx| {
            let sql = "SELECT coalesce(max(position), -1) FROM rate";
            let mut position: i64 = tx.prepare_cached(sql)?.query_row([], |row| row.get(0))?;
            for rate in added {
                position += 1;
                let (date, value) = (rate.date.map(|date| date.to_string()), rate.rate.to_string());
                rows::insert(
                    tx,
                    "rate",
                    &[
                        ("id", &rate.id),
                        ("position", &position),
                        ("source", &rate.source),
                        ("base", &rate.base.code()),
                        ("counter", &rate.counter.code()),
                        ("date", &date),
                        ("rate", &value),
                    ],
                )?;
            }
            Ok(())
        })
    }
}

fn plan(conn: &Connection, reader: &Reader<'_>) -> rusqlite::Result<Ledger> {
    Ok(Ledger {
        versions: versions(reader)?,
        lines: lines(reader)?,
        fundings: fundings(reader)?,
        allocations: allocations(reader)?,
        moves: moves(reader)?,
        entries: Vec::new(),
        explanations: explanations(reader)?,
        rates: rates(conn)?,
    })
}

fn versions(reader: &Reader<'_>) -> rusqlite::Result<Vec<BudgetVersion>> {
    let sql = "SELECT * FROM budget WHERE project_id = ?1 AND archived IS NULL ORDER BY version";
    reader.list(sql, |row| {
        let id: String = row.get("id")?;
        Ok(BudgetVersion {
            version: row.get("version")?,
            current: row.get("current")?,
            date: reading::parsed(row, "date")?,
            amendment: row.get("amendment_id")?,
            reason: reader.text(&id, "reason"),
            currency: currency(row, "currency")?,
            total: reading::money(row, "total_minor")?,
            id,
        })
    })
}

fn lines(reader: &Reader<'_>) -> rusqlite::Result<Vec<PlanLine>> {
    let sql = "SELECT * FROM budget_line WHERE project_id = ?1 AND archived IS NULL ORDER BY position, id";
    reader.list(sql, |row| {
        let id: String = row.get("id")?;
        Ok(PlanLine {
            budget: row.get("budget_id")?,
            parent: row.get("parent_id")?,
            origin: row.get("origin_id")?,
            code: row.get("code")?,
            text: reader.statement(&id, "text"),
            unit: reader.text(&id, "unit"),
            units: reading::parsed(row, "units")?,
            unit_cost: reading::money_in(row, "unit_cost_minor", "unit_cost_currency")?,
            amount: reading::money(row, "amount_minor")?,
            cost_type: reading::word(row, "cost_type")?,
            id,
        })
    })
}

fn fundings(reader: &Reader<'_>) -> rusqlite::Result<Vec<Funding>> {
    let sql = "SELECT * FROM funding WHERE project_id = ?1 AND archived IS NULL ORDER BY position, id";
    reader.list(sql, |row| {
        Ok(Funding {
            id: row.get("id")?,
            name: row.get("name")?,
            kind: reading::word(row, "kind")?,
            agreement: row.get("agreement_id")?,
            amount: reading::money(row, "amount_minor")?,
        })
    })
}

fn allocations(reader: &Reader<'_>) -> rusqlite::Result<Vec<Allocation>> {
    let sql = "SELECT * FROM allocation WHERE project_id = ?1 AND archived IS NULL ORDER BY position, id";
    reader.list(sql, |row| {
        Ok(Allocation {
            id: row.get("id")?,
            line: row.get("line_id")?,
            funding: row.get("funding_id")?,
            period: row.get("period_id")?,
            amount: amount(row)?,
        })
    })
}

fn moves(reader: &Reader<'_>) -> rusqlite::Result<Vec<Move>> {
    let sql = "SELECT * FROM reallocation WHERE project_id = ?1 AND archived IS NULL ORDER BY date, position";
    reader.list(sql, |row| {
        let id: String = row.get("id")?;
        Ok(Move {
            date: reading::day(row, "date")?,
            from: row.get("from_id")?,
            to: row.get("to_id")?,
            amount: amount(row)?,
            approval: row.get("approval")?,
            reason: reader.text(&id, "reason"),
            id,
        })
    })
}

/// The condition that a filter makes, with its values; `?1` is the project.
fn condition(project: &str, filter: &EntryFilter<'_>) -> rusqlite::Result<(String, Vec<Value>)> {
    // Entries that are named are looked up one by one: the plus keeps the project's index out.
    let own = if filter.keys.is_some() { "+project_id" } else { "project_id" };
    let mut sql = format!("{own} = ?1 AND archived IS NULL");
    let mut values = vec![Value::Text(project.to_owned())];
    let mut and = |condition: &str, value: String| {
        values.push(Value::Text(value));
        sql += &format!(" AND {}", condition.replace('?', &format!("?{}", values.len())));
    };
    let listed = |keys: &HashSet<&str>| {
        serde_json::to_string(keys).map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))
    };
    if let Some(first) = filter.from {
        and("date >= ?", first.to_string());
    }
    if let Some(last) = filter.until {
        and("date <= ?", last.to_string());
    }
    if let Some(currency) = filter.currency {
        and("currency = ?", currency.code().to_owned());
    }
    if let Some(kind) = filter.kind {
        and("kind = ?", rows::word(&kind)?.unwrap_or_default());
    }
    if let Some(funding) = filter.funding {
        and("funding_id = ?", funding.to_owned());
    }
    if let Some(lines) = &filter.lines {
        let condition = match filter.on_no_line {
            false => "line_id IN (SELECT value FROM json_each(?))",
            true => "(line_id IS NULL OR line_id NOT IN (SELECT value FROM json_each(?)))",
        };
        and(condition, listed(lines)?);
    }
    if let Some(keys) = &filter.keys {
        and("id IN (SELECT value FROM json_each(?))", listed(keys)?);
    }
    Ok((sql, values))
}

/// What an entry is read from, in this order.
const ENTRY: &str = "id, kind, date, line_id, funding_id, amount_minor, currency, correction,
                     got_minor, got_currency, rate, reference, note";

fn entries(
    conn: &Connection,
    project: &str,
    filter: &EntryFilter<'_>,
    page: Option<(usize, usize)>,
) -> rusqlite::Result<Vec<Entry>> {
    let (condition, mut values) = condition(project, filter)?;
    let sql = match page {
        None => all_of(&condition),
        // The keys are found in the index alone, however far the page is.
        Some((after, limit)) => {
            values.extend([after, limit].map(|it| Value::Integer(i64::try_from(it).unwrap_or(i64::MAX))));
            let (after, limit) = (values.len() - 1, values.len());
            format!(
                "SELECT {ENTRY} FROM entry WHERE id IN (
                   SELECT id FROM entry WHERE {condition} ORDER BY date, position LIMIT ?{limit} OFFSET ?{after})
                 ORDER BY date, position"
            )
        }
    };
    let mut found = conn.prepare_cached(&sql)?;
    let found = found.query_map(rusqlite::params_from_iter(values), entry)?;
    found.collect()
}

fn all_of(condition: &str) -> String {
    format!("SELECT {ENTRY} FROM entry WHERE {condition} ORDER BY date, position")
}

/// Reads by place, for there may be very many.
fn entry(row: &rusqlite::Row<'_>) -> rusqlite::Result<Entry> {
    let money = |amount: usize| -> rusqlite::Result<Option<Money>> {
        let (Some(minor), Some(code)) =
            (row.get::<_, Option<i64>>(amount)?, row.get_ref(amount + 1)?.as_str_or_null()?)
        else {
            return Ok(None);
        };
        let currency: Currency = code.parse().map_err(|error: MoneyError| reading::broken(error.into()))?;
        Money::from_minor(minor, currency).map(Some).map_err(|error| reading::broken(error.into()))
    };
    let rate: Option<String> = row.get(10)?;
    let rate = rate.map(|rate| rate.parse::<Decimal>().map_err(|error| reading::broken(error.into())));
    let date = row.get_ref(2)?.as_str()?.parse();
    Ok(Entry {
        id: row.get(0)?,
        kind: kind(row.get_ref(1)?.as_str()?)?,
        date: date.map_err(|error: chrono::ParseError| reading::broken(error.into()))?,
        line: row.get(3)?,
        funding: row.get(4)?,
        amount: money(5)?.ok_or_else(|| reading::broken("an amount is missing".into()))?,
        correction: row.get(7)?,
        got: money(8)?,
        rate: rate.transpose()?,
        reference: row.get(11)?,
        note: row.get(12)?,
    })
}

fn kind(word: &str) -> rusqlite::Result<EntryKind> {
    EntryKind::deserialize(word.into_deserializer())
        .map_err(|error: serde::de::value::Error| reading::broken(error.into()))
}

/// A sum of many amounts may be beyond 64 bits: thousands of millions and the rest are summed apart.
fn summed(
    conn: &Connection,
    project: &str,
    filter: &EntryFilter<'_>,
    amount: &str,
) -> rusqlite::Result<Vec<EntriesSummed>> {
    const PART: i128 = 1_000_000_000;
    let (condition, values) = condition(project, filter)?;
    let sql = format!(
        "SELECT kind, currency, sum({amount} / {PART}), sum({amount} % {PART}), count(*)
         FROM entry WHERE {condition} GROUP BY kind, currency"
    );
    let mut found = conn.prepare_cached(&sql)?;
    let found = found.query_map(rusqlite::params_from_iter(values), |row| {
        let (parts, rest): (i64, i64) = (row.get(2)?, row.get(3)?);
        Ok(EntriesSummed {
            kind: kind(row.get_ref(0)?.as_str()?)?,
            currency: currency(row, "currency")?,
            minor: i128::from(parts) * PART + i128::from(rest),
            count: row.get::<_, i64>(4)?.try_into().unwrap_or_default(),
        })
    })?;
    found.collect()
}

fn explanations(reader: &Reader<'_>) -> rusqlite::Result<Vec<Explanation>> {
    let sql = "SELECT * FROM explanation WHERE project_id = ?1 AND archived IS NULL ORDER BY position, id";
    reader.list(sql, |row| {
        let id: String = row.get("id")?;
        let (line, period) = (row.get("line_id")?, row.get("period_id")?);
        Ok(Explanation { line, period, text: reader.statement(&id, "text"), id })
    })
}

fn rates(conn: &Connection) -> rusqlite::Result<Vec<Rate>> {
    let mut all = conn.prepare_cached("SELECT * FROM rate WHERE archived IS NULL ORDER BY position, id")?;
    let rates = all.query_map([], |row| {
        Ok(Rate {
            id: row.get("id")?,
            source: row.get("source")?,
            base: currency(row, "base")?,
            counter: currency(row, "counter")?,
            date: reading::parsed(row, "date")?,
            rate: reading::parsed(row, "rate")?.unwrap_or_default(),
        })
    })?;
    rates.collect()
}

fn amount(row: &rusqlite::Row<'_>) -> rusqlite::Result<crate::domain::Money> {
    reading::money(row, "amount_minor")?.ok_or_else(|| reading::broken("an amount is missing".into()))
}

fn currency(row: &rusqlite::Row<'_>, column: &str) -> rusqlite::Result<Currency> {
    reading::parsed(row, column)?.ok_or_else(|| reading::broken("a currency is missing".into()))
}

fn add_lines(conn: &Connection, project: &str, lines: &[LineAdded]) -> rusqlite::Result<()> {
    let sql = "SELECT coalesce(max(position), -1) FROM budget_line WHERE project_id = ?1";
    let mut position: i64 = conn.prepare_cached(sql)?.query_row([project], |row| row.get(0))?;
    for added in lines {
        position += 1;
        add_line(conn, project, position, added)?;
    }
    Ok(())
}

fn add_line(conn: &Connection, project: &str, position: i64, added: &LineAdded) -> rusqlite::Result<()> {
    let line = &added.line;
    rows::insert(
        conn,
        "budget_line",
        &[
            ("id", &line.id),
            ("project_id", &project),
            ("budget_id", &line.budget),
            ("position", &position),
            ("parent_id", &line.parent),
            ("origin_id", &line.origin),
            ("code", &line.code),
            ("units", &line.units.map(|units| units.to_string())),
            ("unit_cost_minor", &line.unit_cost.map(|cost| cost.minor())),
            ("unit_cost_currency", &line.unit_cost.map(|cost| cost.currency().code())),
            ("amount_minor", &line.amount.map(|amount| amount.minor())),
            ("currency", &line.amount.map(|amount| amount.currency().code())),
            ("cost_type", &rows::word(&line.cost_type)?),
        ],
    )?;
    for (field, texts) in [("text", &added.texts), ("unit", &added.units)] {
        for (language, text) in texts {
            let sql = "INSERT INTO text (project_id, owner_id, field, language, text)
                       VALUES (?1, ?2, ?3, ?4, ?5)";
            conn.prepare_cached(sql)?.execute((project, &line.id, field, language.as_str(), text))?;
        }
    }
    if let Some(like) = &added.like {
        let sql = "INSERT INTO text (project_id, owner_id, field, language, text)
                   SELECT project_id, ?3, field, language, text FROM text
                   WHERE project_id = ?1 AND owner_id = ?2";
        conn.prepare_cached(sql)?.execute((project, like, &line.id))?;
    }
    Ok(())
}

fn put_part(conn: &Connection, project: &str, written: &PartWritten) -> rusqlite::Result<()> {
    let Some(part) = &written.part else {
        return conn
            .prepare_cached("DELETE FROM allocation WHERE id = ?1")?
            .execute([&written.key])
            .map(drop);
    };
    let (minor, currency) = (part.amount.minor(), part.amount.currency().code());
    if !written.new {
        let sql = "UPDATE allocation SET amount_minor = ?2, currency = ?3 WHERE id = ?1";
        return conn.prepare_cached(sql)?.execute((&part.id, minor, currency)).map(drop);
    }
    let sql = "SELECT coalesce(max(position), -1) + 1 FROM allocation WHERE project_id = ?1";
    let position: i64 = conn.prepare_cached(sql)?.query_row([project], |row| row.get(0))?;
    rows::insert(
        conn,
        "allocation",
        &[
            ("id", &part.id),
            ("project_id", &project),
            ("position", &position),
            ("line_id", &part.line),
            ("funding_id", &part.funding),
            ("period_id", &part.period),
            ("amount_minor", &minor),
            ("currency", &currency),
        ],
    )
}

fn put_entry(conn: &Connection, (project, position): (&str, i64), entry: &Entry) -> rusqlite::Result<()> {
    rows::insert(
        conn,
        "entry",
        &[
            ("id", &entry.id),
            ("project_id", &project),
            ("position", &position),
            ("kind", &rows::word(&entry.kind)?),
            ("date", &entry.date.to_string()),
            ("line_id", &entry.line),
            ("funding_id", &entry.funding),
            ("amount_minor", &entry.amount.minor()),
            ("currency", &entry.amount.currency().code()),
            ("correction", &entry.correction),
            ("got_minor", &entry.got.map(|got| got.minor())),
            ("got_currency", &entry.got.map(|got| got.currency().code())),
            ("rate", &entry.rate.map(|rate| rate.to_string())),
            ("reference", &entry.reference),
            ("note", &entry.note),
        ],
    )
}

fn change_entry(conn: &Connection, entry: &Entry) -> rusqlite::Result<()> {
    let sql = "UPDATE entry SET kind = ?2, date = ?3, line_id = ?4, funding_id = ?5, amount_minor = ?6,
               currency = ?7, correction = ?8, got_minor = ?9, got_currency = ?10, rate = ?11,
               reference = ?12, note = ?13 WHERE id = ?1";
    conn.prepare_cached(sql)?
        .execute((
            &entry.id,
            rows::word(&entry.kind)?,
            entry.date.to_string(),
            &entry.line,
            &entry.funding,
            entry.amount.minor(),
            entry.amount.currency().code(),
            entry.correction,
            entry.got.map(|got| got.minor()),
            entry.got.map(|got| got.currency().code()),
            entry.rate.map(|rate| rate.to_string()),
            &entry.reference,
            &entry.note,
        ))
        .map(|_one| ())
}
