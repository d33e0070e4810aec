//! Sums over the rows of the record, kept beside them in `table_sum`: a bit that turned over on a disk
//! is another letter or another figure, and SQLite does not see it.
//!
//! Must not know what a row says. The sums guard against accidents of a disk, not against people.
//!
//! Each value that is not missing has a mark, made of its table, the row's key, its column and itself;
//! a table's digest is what the marks add up to. So the sums follow a change by its changeset alone,
//! however many rows the table has and in whatever order they were written.

use std::collections::BTreeMap;

use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::hooks::Action;
use rusqlite::session::{ChangesetItem, ChangesetIter};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension};

use super::decode::Tables;
use super::tables::RECORD_TABLES;

/// What the rows of a table add up to.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
struct Sum {
    rows: u64,
    digest: u64,
}

impl Sum {
    fn add(&mut self, mark: u64) {
        self.digest = self.digest.wrapping_add(mark);
    }

    fn take(&mut self, mark: u64) {
        self.digest = self.digest.wrapping_sub(mark);
    }

    fn row_comes(&mut self, row: u64) {
        self.rows = self.rows.wrapping_add(1);
        self.add(mixed(row));
    }

    fn row_goes(&mut self, row: u64) {
        self.rows = self.rows.wrapping_sub(1);
        self.take(mixed(row));
    }
}

/// Brings the sums to what a changeset made of the record, which holds it already.
pub(super) fn follow(conn: &Connection, tables: &Tables, changeset: &[u8]) -> rusqlite::Result<()> {
    match changes(tables, changeset)? {
        Some(changes) => changes.iter().try_for_each(|(table, change)| {
            let before = kept(conn, table)?.unwrap_or_default();
            let rows = before.rows.wrapping_add(change.rows);
            keep(conn, table, Sum { rows, digest: before.digest.wrapping_add(change.digest) })
        }),
        None => rebuild(conn),
    }
}

/// Makes all sums anew.
pub(super) fn rebuild(conn: &Connection) -> rusqlite::Result<()> {
    RECORD_TABLES.iter().try_for_each(|table| keep(conn, table, reckoned(conn, table)?))
}

/// Whether every table adds up to what was kept; so does a file of the time before there were sums.
pub(super) fn hold(conn: &Connection) -> rusqlite::Result<bool> {
    if !is_there(conn, "table_sum")? {
        return Ok(true);
    }
    for table in RECORD_TABLES {
        // A file of an earlier version lacks the tables that came later.
        if is_there(conn, table)? && kept(conn, table)? != Some(reckoned(conn, table)?) {
            return Ok(false);
        }
    }
    Ok(true)
}

fn is_there(conn: &Connection, table: &str) -> rusqlite::Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1)";
    conn.prepare_cached(sql)?.query_row([table], |row| row.get(0))
}

fn kept(conn: &Connection, table: &str) -> rusqlite::Result<Option<Sum>> {
    let mut ask = conn.prepare_cached("SELECT rows, digest FROM table_sum WHERE name = ?1")?;
    let read = |row: &rusqlite::Row<'_>| {
        Ok(Sum { rows: row.get::<_, i64>(0)?.cast_unsigned(), digest: row.get::<_, i64>(1)?.cast_unsigned() })
    };
    ask.query_row([table], read).optional()
}

fn keep(conn: &Connection, table: &str, sum: Sum) -> rusqlite::Result<()> {
    let sql = "INSERT OR REPLACE INTO table_sum (name, rows, digest) VALUES (?1, ?2, ?3)";
    let (rows, digest) = (sum.rows.cast_signed(), sum.digest.cast_signed());
    conn.prepare_cached(sql)?.execute((table, rows, digest)).map(|_| ())
}

/// What the rows of a table add up to now.
fn reckoned(conn: &Connection, table: &str) -> rusqlite::Result<Sum> {
    let mut info = conn.prepare_cached("SELECT pk > 0 FROM pragma_table_info(?1) ORDER BY cid")?;
    let keys: Vec<bool> =
        info.query_map([table], |row| row.get(0))?.collect::<rusqlite::Result<Vec<bool>>>()?;
    let mut rows = conn.prepare(&format!("SELECT * FROM \"{table}\""))?;
    let mut rows = rows.query([])?;
    let (of_table, mut sum) = (named(table), Sum::default());
    while let Some(row) = rows.next()? {
        let mut key = of_table;
        for at in (0..keys.len()).filter(|at| keys[*at]) {
            key = fed(key, row.get_ref(at)?);
        }
        sum.row_comes(key);
        for at in 0..keys.len() {
            sum.add(mark(key, at, row.get_ref(at)?));
        }
    }
    Ok(sum)
}

/// By how much a changeset changes the sums; `None` where it is of a time when a table had fewer
/// columns, and does not say what the others hold.
fn changes(tables: &Tables, changeset: &[u8]) -> rusqlite::Result<Option<BTreeMap<&'static str, Sum>>> {
    let mut found = BTreeMap::new();
    let mut input: &[u8] = changeset;
    let input: &mut dyn std::io::Read = &mut input;
    let mut items = ChangesetIter::start_strm(&input)?;
    while let Some(item) = items.next()? {
        let op = item.op()?;
        // A table that the record has no more adds up to nothing.
        let Some((table, width)) = tables.width(op.table_name()) else { continue };
        if usize::try_from(op.number_of_columns()).unwrap_or(0) != width {
            return Ok(None);
        }
        take_in(found.entry(table).or_default(), item, op.code(), named(table), width)?;
    }
    Ok(Some(found))
}

fn take_in(
    sum: &mut Sum,
    item: &ChangesetItem,
    action: Action,
    of_table: u64,
    width: usize,
) -> rusqlite::Result<()> {
    let (was, is) = (action != Action::SQLITE_INSERT, action != Action::SQLITE_DELETE);
    let key = item.pk()?.iter().enumerate().filter(|(_, part)| **part != 0).try_fold(
        of_table,
        |key, (at, _)| {
            let part = if was { item.old_value(at)? } else { item.new_value(at)? };
            Ok::<u64, rusqlite::Error>(fed(key, part))
        },
    )?;
    match (was, is) {
        (false, _) => sum.row_comes(key),
        (_, false) => sum.row_goes(key),
        _ => {}
    }
    for at in 0..width {
        if let Some(value) = was.then(|| stated(item.old_value(at))).transpose()?.flatten() {
            // What an update leaves alone, as the key, it names once and not twice.
            if !is || stated(item.new_value(at))?.is_some() {
                sum.take(mark(key, at, value));
            }
        }
        if let Some(value) = is.then(|| stated(item.new_value(at))).transpose()?.flatten() {
            sum.add(mark(key, at, value));
        }
    }
    Ok(())
}

/// A changeset leaves out what an update left alone: that is no value, and no error.
fn stated(value: rusqlite::Result<ValueRef<'_>>) -> rusqlite::Result<Option<ValueRef<'_>>> {
    match value {
        Ok(value) => Ok(Some(value)),
        Err(rusqlite::Error::InvalidColumnIndex(_)) => Ok(None),
        Err(error) => Err(error),
    }
}

fn named(table: &str) -> u64 {
    fed(0, ValueRef::Text(table.as_bytes()))
}

/// A missing value has none, so that a new column changes no sum.
fn mark(key: u64, column: usize, value: ValueRef<'_>) -> u64 {
    match value {
        ValueRef::Null => 0,
        value => mixed(fed(key ^ mixed(column as u64 + 1), value)),
    }
}

/// The state after a value was taken in, with its kind and its length.
fn fed(state: u64, value: ValueRef<'_>) -> u64 {
    match value {
        ValueRef::Null => folded(state, 0),
        ValueRef::Integer(number) => folded(folded(state, 1), number.cast_unsigned()),
        ValueRef::Real(number) => folded(folded(state, 2), number.to_bits()),
        ValueRef::Text(bytes) => fed_bytes(folded(state, 3), bytes),
        ValueRef::Blob(bytes) => fed_bytes(folded(state, 4), bytes),
    }
}

fn fed_bytes(state: u64, bytes: &[u8]) -> u64 {
    let (words, rest) = bytes.as_chunks::<8>();
    let state = words.iter().fold(state, |state, word| folded(state, u64::from_le_bytes(*word)));
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    folded(folded(state, u64::from_le_bytes(last)), bytes.len() as u64)
}

/// Takes in one word: what differs before differs after.
fn folded(state: u64, word: u64) -> u64 {
    (state ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29)
}

/// Spreads each bit over all others, so that marks that are added do not cancel each other out.
fn mixed(state: u64) -> u64 {
    let state = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let state = (state ^ (state >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    state ^ (state >> 31)
}
