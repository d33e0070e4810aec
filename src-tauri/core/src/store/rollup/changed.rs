//! Which rows of reach, parts and entries a changeset changed, and what each was before.
//!
//! Must not know what sums are made of them. What a row is now is asked of the record; what it was
//! is that, with what the changeset says it was in the place of what it became.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::hooks::Action;
use rusqlite::session::{ChangesetItem, ChangesetIter};
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params_from_iter};

use super::sums::{Figures, Said, Sums};
use crate::store::decode::{Tables, plain, present};

/// The tables that sums are made of, with the columns that matter: the key, what is kept of a row,
/// and whether it was put aside.
const WATCHED: [(&str, &[&str]); 3] = [
    (
        "reach",
        &[
            "id",
            "archived",
            "project_id",
            "kind",
            "method",
            "unit",
            "indicator_id",
            "period_id",
            "value",
            "overlap_percent",
        ],
    ),
    ("reach_cell", &["id", "archived", "reach_id", "sex", "age", "disability", "value"]),
    ("entry", &["id", "archived", "project_id", "line_id", "kind", "currency", "amount_minor"]),
];

/// A row as its columns in the order of `WATCHED`.
#[derive(Clone, Debug)]
struct Kept(Vec<Value>);

impl Kept {
    fn text(&self, at: usize) -> Option<&str> {
        match self.0.get(at) {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        }
    }

    fn word(&self, at: usize) -> &str {
        self.text(at).unwrap_or_default()
    }

    fn number(&self, at: usize) -> Option<i64> {
        match self.0.get(at) {
            Some(Value::Integer(number)) => Some(*number),
            _ => None,
        }
    }

    fn id(&self) -> &str {
        self.word(0)
    }

    fn shown(&self) -> bool {
        self.text(1).is_none()
    }
}

/// What a row was and what it is.
type WasIs = (Option<Kept>, Option<Kept>);

/// Rows that are not as they were, by table and key.
#[derive(Default)]
pub(super) struct Changed {
    rows: [BTreeMap<String, WasIs>; 3],
}

/// The rows that a changeset changed; `None` where there are more than `most`.
pub(super) fn few(
    conn: &Connection,
    tables: &Tables,
    changeset: &[u8],
    most: usize,
) -> rusqlite::Result<Option<Changed>> {
    let (mut changed, mut count) = (Changed::default(), 0);
    let whole = each(tables, changeset, |at, item, places| {
        count += 1;
        if count > most {
            return Ok(false);
        }
        let (id, was, is) = read(conn, at, item, places)?;
        changed.rows[at].insert(id, (was, is));
        Ok(true)
    })?;
    Ok(whole.then_some(changed))
}

/// The projects of such rows.
pub(super) fn projects(
    conn: &Connection,
    tables: &Tables,
    changeset: &[u8],
) -> rusqlite::Result<BTreeSet<String>> {
    let mut projects = BTreeSet::new();
    each(tables, changeset, |at, item, places| {
        let project = match WATCHED[at].0 {
            "reach_cell" => tables.place("reach_cell", "project_id"),
            _ => Some(places[2]),
        };
        let told = project.map(|place| stated(item, place)).transpose()?.flatten();
        let told = match told {
            Some(project) => Some(project),
            None => {
                let sql = format!("SELECT project_id FROM {} WHERE id = ?1", WATCHED[at].0);
                let id = stated(item, places[0])?;
                conn.prepare_cached(&sql)?.query_row([id], |row| row.get(0)).optional()?
            }
        };
        if let Some(project) = told.filter(|project| !projects.contains(project)) {
            projects.insert(project);
        }
        Ok(true)
    })?;
    Ok(projects)
}

/// Goes through what a changeset says of watched tables, as long as `take` says so: which table,
/// the item, the places of its columns. Says whether it came to the end.
fn each(
    tables: &Tables,
    changeset: &[u8],
    mut take: impl FnMut(usize, &ChangesetItem, &[usize]) -> rusqlite::Result<bool>,
) -> rusqlite::Result<bool> {
    let places = WATCHED.map(|(table, columns)| {
        let places: Option<Vec<usize>> = columns.iter().map(|column| tables.place(table, column)).collect();
        places.unwrap_or_default()
    });
    let mut input: &[u8] = changeset;
    let input: &mut dyn std::io::Read = &mut input;
    let mut items = ChangesetIter::start_strm(&input)?;
    while let Some(item) = items.next()? {
        let table = item.op()?;
        let table = table.table_name();
        let Some(at) = WATCHED.iter().position(|(watched, _)| *watched == table) else { continue };
        if !take(at, item, &places[at])? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// What a column was, or else what it became, where the changeset says it.
fn stated(item: &ChangesetItem, place: usize) -> rusqlite::Result<Option<String>> {
    let action = item.op()?.code();
    let value = match action {
        Action::SQLITE_INSERT => present(item.new_value(place))?,
        _ => present(item.old_value(place))?,
    };
    Ok(value.as_ref().and_then(plain))
}

fn read(
    conn: &Connection,
    at: usize,
    item: &ChangesetItem,
    places: &[usize],
) -> rusqlite::Result<(String, Option<Kept>, Option<Kept>)> {
    let action = item.op()?.code();
    let id = stated(item, places[0])?.unwrap_or_default();
    let is = if action == Action::SQLITE_DELETE { None } else { one(conn, at, &id)? };
    if action == Action::SQLITE_INSERT {
        return Ok((id, None, is));
    }
    let mut was = is.clone().map_or_else(|| vec![Value::Null; places.len()], |kept| kept.0);
    for (column, place) in was.iter_mut().zip(places) {
        if let Some(value) = present(item.old_value(*place))? {
            *column = value;
        }
    }
    Ok((id, Some(Kept(was)), is))
}

/// A row as it stands.
fn one(conn: &Connection, at: usize, id: &str) -> rusqlite::Result<Option<Kept>> {
    Ok(stand(conn, at, "id", id)?.pop())
}

fn stand(conn: &Connection, at: usize, by: &str, key: &str) -> rusqlite::Result<Vec<Kept>> {
    let (table, columns) = WATCHED[at];
    let sql = format!("SELECT {} FROM {table} WHERE {by} = ?1", columns.join(", "));
    let mut found = conn.prepare_cached(&sql)?;
    let rows = found.query_map(params_from_iter([key]), |row| {
        let values: rusqlite::Result<Vec<Value>> = (0..columns.len()).map(|at| row.get(at)).collect();
        values.map(Kept)
    })?;
    rows.collect()
}

const REACH: usize = 0;
const CELL: usize = 1;
const ENTRY: usize = 2;

impl Changed {
    /// What the sums of the rows differ by.
    pub(super) fn differences(&self, conn: &Connection) -> rusqlite::Result<Sums> {
        let mut sums = Sums::default();
        for row in self.rows_of_reach() {
            let cells = stand(conn, CELL, "reach_id", row)?;
            let (was, is) = match self.rows[REACH].get(row) {
                Some((was, is)) => (was.clone(), is.clone()),
                None => {
                    let is = one(conn, REACH, row)?;
                    (is.clone(), is)
                }
            };
            bring(&mut sums, was.as_ref(), &self.cells_before(row, &cells), -1)?;
            bring(&mut sums, is.as_ref(), &cells, 1)?;
        }
        for (was, is) in self.rows[ENTRY].values() {
            for (entry, times) in [(was, -1), (is, 1)] {
                if let Some(entry) = entry.as_ref().filter(|entry| entry.shown()) {
                    let key = [2, 3, 4, 5].map(|at| entry.word(at));
                    sums.entry(key, entry.number(6).unwrap_or_default(), times);
                }
            }
        }
        Ok(sums)
    }

    /// Rows of reach that differ, themselves or in their parts.
    fn rows_of_reach(&self) -> BTreeSet<&str> {
        let cells = self.rows[CELL].values().flat_map(|(was, is)| [was, is]).flatten();
        self.rows[REACH].keys().map(String::as_str).chain(cells.map(|cell| cell.word(2))).collect()
    }

    fn cells_before(&self, row: &str, now: &[Kept]) -> Vec<Kept> {
        let same = now.iter().filter(|cell| !self.rows[CELL].contains_key(cell.id())).cloned();
        let was = self.rows[CELL].values().filter_map(|(was, _)| was.as_ref());
        same.chain(was.filter(|cell| cell.word(2) == row).cloned()).collect()
    }
}

/// Adds what a row with its parts brings, so many times.
fn bring(sums: &mut Sums, row: Option<&Kept>, cells: &[Kept], times: i64) -> rusqlite::Result<()> {
    let Some(row) = row.filter(|row| row.shown()) else { return Ok(()) };
    let line = sums.line(Said {
        project: row.word(2),
        kind: row.word(3),
        method: row.word(4),
        unit: row.word(5),
        indicator: row.text(6),
        period: row.text(7),
    });
    let shown = cells.iter().filter(|cell| cell.shown());
    let parts: Vec<(usize, i64)> = shown
        .map(|cell| (sums.part([3, 4, 5].map(|at| cell.text(at))), cell.number(6).unwrap_or_default()))
        .collect();
    let overlap = row.number(9).and_then(|percent| u8::try_from(percent).ok());
    sums.reach(line, &Figures { value: row.number(8), overlap, parts: &parts }, times)
}
