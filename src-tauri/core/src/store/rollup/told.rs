//! What the sums answer: all projects at a glance, budget against spent line by line.
//!
//! Must not know how the sums are kept in step, nor rates: amounts of two currencies stand beside
//! each other.

use std::collections::HashMap;

use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use super::sums::Whole;
use crate::domain::totals::{KINDS, Together, count_together};
use crate::domain::{Currency, Money, ReachKind};
use crate::error::Result;
use crate::store::facts::ProjectRow;
use crate::store::{Workspace, reading, rows, tables};

/// The figure of a kind of reach.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct KindReached {
    /// The kind; kinds are never added.
    pub kind: ReachKind,
    /// People.
    pub people: i64,
}

/// A project among all of them.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct PortfolioRow {
    /// As in the list.
    #[serde(flatten)]
    #[ts(flatten)]
    pub project: ProjectRow,
    /// People reached by kind, as the project's own page tells them; a kind that nobody reports is
    /// left out.
    pub reached: Vec<KindReached>,
    /// What was spent, by currency, as the entries have it.
    pub spent: Vec<Money>,
}

/// A line of a budget in force, and what was spent on it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct LineSpent {
    /// Key of the project.
    pub project: String,
    /// Key of the line.
    pub line: String,
    /// Its code.
    pub code: Option<String>,
    /// What was budgeted; `None` where its parts say so.
    pub budgeted: Option<Money>,
    /// What was spent, by currency, as the entries have it.
    pub spent: Vec<Money>,
}

impl Workspace {
    /// Every project, in the order of the list, with what it reached and spent.
    pub fn portfolio(&self) -> Result<Vec<PortfolioRow>> {
        let read = || {
            let (mut reached, mut spent) = (reached(&self.conn)?, spent(&self.conn)?);
            let rows = tables::heads(&self.conn)?.into_iter().map(|project| PortfolioRow {
                reached: reached.remove(&project.id).unwrap_or_default(),
                spent: spent.remove(&project.id).unwrap_or_default(),
                project,
            });
            Ok(rows.collect())
        };
        read().map_err(|error| self.failed("read-workspace", error))
    }

    /// Budget against spent, line by line, of one project or of all.
    pub fn lines_spent(&self, project: Option<&str>) -> Result<Vec<LineSpent>> {
        lines_spent(&self.conn, project).map_err(|error| self.failed("read-workspace", error))
    }
}

/// A figure that is beyond what can be counted is that of a damaged row.
fn figure(total: Whole) -> rusqlite::Result<i64> {
    i64::try_from(total.0).map_err(|error| reading::broken(error.into()))
}

fn reached(conn: &Connection) -> rusqlite::Result<HashMap<String, Vec<KindReached>>> {
    let mut sides: HashMap<(String, String), [Together; 2]> = HashMap::new();
    let mut found =
        conn.prepare_cached("SELECT project_id, kind, dated, largest, people FROM rollup_count")?;
    let mut rows = found.query([])?;
    while let Some(row) = rows.next()? {
        let both = sides.entry((row.get(0)?, row.get(1)?)).or_default();
        let side = &mut both[usize::from(row.get::<_, bool>(2)?)];
        match row.get(3)? {
            -1 => side.added = Some(figure(row.get(4)?)?),
            largest => side.largest = side.largest.max(Some(largest)),
        }
    }
    let mut reached: HashMap<String, Vec<KindReached>> = HashMap::new();
    for kind in KINDS {
        let word = rows::word(&kind)?.unwrap_or_default();
        let of_kind = sides.iter().filter(|((_, told), _)| *told == word);
        for ((project, _), [whole, dated]) in of_kind {
            if let Some(people) = count_together(*dated, *whole) {
                reached.entry(project.clone()).or_default().push(KindReached { kind, people });
            }
        }
    }
    Ok(reached)
}

fn spent(conn: &Connection) -> rusqlite::Result<HashMap<String, Vec<Money>>> {
    let mut found = conn.prepare_cached(
        "SELECT project_id, currency, minor FROM rollup_money WHERE kind = 'expenditure'
         ORDER BY project_id, currency",
    )?;
    let mut rows = found.query([])?;
    let mut sums: Vec<(String, Currency, i128)> = Vec::new();
    while let Some(row) = rows.next()? {
        let (project, currency, Whole(minor)) = (row.get(0)?, currency(row, 1)?, row.get(2)?);
        match sums.last_mut() {
            Some((of, in_it, sum)) if *of == project && *in_it == currency => *sum += minor,
            _ => sums.push((project, currency, minor)),
        }
    }
    let mut spent: HashMap<String, Vec<Money>> = HashMap::new();
    for (project, currency, minor) in sums {
        spent.entry(project).or_default().push(money(Whole(minor), currency)?);
    }
    Ok(spent)
}

fn lines_spent(conn: &Connection, project: Option<&str>) -> rusqlite::Result<Vec<LineSpent>> {
    let mut found = conn.prepare_cached(include_str!("lines.sql"))?;
    let mut rows = found.query([project])?;
    let mut lines: Vec<LineSpent> = Vec::new();
    while let Some(row) = rows.next()? {
        let key: String = row.get(1)?;
        if lines.last().is_none_or(|last| last.line != key) {
            let minor: Option<i64> = row.get(3)?;
            let budgeted = minor.map(|minor| money(Whole(minor.into()), currency(row, 4)?)).transpose()?;
            let (project, code) = (row.get(0)?, row.get(2)?);
            lines.push(LineSpent { project, line: key, code, budgeted, spent: Vec::new() });
        }
        let minor: Option<Whole> = row.get(6)?;
        if let (Some(minor), Some(line)) = (minor, lines.last_mut()) {
            line.spent.push(money(minor, currency(row, 5)?)?);
        }
    }
    Ok(lines)
}

fn currency(row: &rusqlite::Row<'_>, at: usize) -> rusqlite::Result<Currency> {
    let code = row.get_ref(at)?.as_str()?;
    code.parse().map_err(|error: crate::domain::money::MoneyError| reading::broken(error.into()))
}

fn money(minor: Whole, currency: Currency) -> rusqlite::Result<Money> {
    Money::from_minor(figure(minor)?, currency).map_err(|error| reading::broken(error.into()))
}
