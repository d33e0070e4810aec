//! A changeset in words that people read: which field was what, and what it became.
//!
//! Must not know why anything changed.

use std::collections::HashMap;

use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::hooks::Action;
use rusqlite::session::{ChangesetItem, ChangesetIter};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension};

use super::history::Change;
use super::tables::RECORD_TABLES;
use crate::domain::{Currency, Money};

/// Columns that say where a row stands and not what it says.
const UNSAID: [&str; 2] = ["project_id", "position"];

/// Reads changesets of one workspace.
pub(super) struct Decoder<'a> {
    conn: &'a Connection,
    /// Table → its columns with whether each is part of the key.
    columns: HashMap<String, Vec<(String, bool)>>,
}

/// A row of a changeset: each column's name with what it was and what it became.
struct Row {
    keys: Vec<String>,
    fields: Vec<(String, Option<String>, Option<String>)>,
}

impl<'a> Decoder<'a> {
    /// Learns the tables' columns.
    pub(super) fn new(conn: &'a Connection) -> rusqlite::Result<Decoder<'a>> {
        let mut columns = HashMap::new();
        for table in RECORD_TABLES {
            let mut info =
                conn.prepare_cached("SELECT name, pk > 0 FROM pragma_table_info(?1) ORDER BY cid")?;
            let found = info.query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))?;
            columns.insert((*table).to_owned(), found.collect::<rusqlite::Result<_>>()?);
        }
        Ok(Decoder { conn, columns })
    }

    /// Every field that a changeset changes, in its order.
    pub(super) fn decode(&self, changeset: &[u8]) -> rusqlite::Result<Vec<Change>> {
        let mut input: &[u8] = changeset;
        let input: &mut dyn std::io::Read = &mut input;
        let mut items = ChangesetIter::start_strm(&input)?;
        let mut changes = Vec::new();
        while let Some(item) = items.next()? {
            let op = item.op()?;
            let Some(columns) = self.columns.get(op.table_name()) else { continue };
            let row = row(item, op.code(), columns)?;
            changes.extend(self.told(op.table_name(), row)?);
        }
        Ok(changes)
    }

    /// The fields of a row that differ; amounts as decimals with their currency.
    fn told(&self, table: &str, row: Row) -> rusqlite::Result<Vec<Change>> {
        let currency = self.currency(table, &row)?;
        let Row { keys, fields } = row;
        let differing =
            fields.into_iter().filter(|(name, old, new)| old != new && !UNSAID.contains(&name.as_str()));
        let told = differing.map(|(name, old, new)| {
            let (row, field) = place(table, &keys, &name);
            match (name.strip_suffix("_minor"), currency) {
                (Some(amount), Some(currency)) => {
                    let money = |minor: Option<String>| minor.map(|minor| told_money(minor, currency));
                    Change {
                        table: table.to_owned(),
                        row,
                        field: amount.to_owned(),
                        old: money(old),
                        new: money(new),
                    }
                }
                _ => Change { table: table.to_owned(), row, field, old, new },
            }
        });
        Ok(told.collect())
    }

    /// The currency of a row's amounts: the changeset's own, or, where an update left it
    /// alone, the one that stands in the row.
    fn currency(&self, table: &str, row: &Row) -> rusqlite::Result<Option<Currency>> {
        let Some((_, old, new)) = row.fields.iter().find(|(name, ..)| name == "currency") else {
            return Ok(None);
        };
        let code = match new.clone().or(old.clone()) {
            Some(code) => Some(code),
            None => {
                let mut stands =
                    self.conn.prepare_cached(&format!("SELECT currency FROM {table} WHERE id = ?1"))?;
                stands.query_row([row.keys.join("/")], |row| row.get(0)).optional()?
            }
        };
        Ok(code.and_then(|code: String| code.parse().ok()))
    }
}

fn row(item: &ChangesetItem, action: Action, columns: &[(String, bool)]) -> rusqlite::Result<Row> {
    let is_new = action == Action::SQLITE_INSERT;
    let is_gone = action == Action::SQLITE_DELETE;
    let mut row = Row { keys: Vec::new(), fields: Vec::new() };
    for (at, (name, key)) in columns.iter().enumerate() {
        let old = if is_new { None } else { present(item.old_value(at))? };
        let new = if is_gone { None } else { present(item.new_value(at))? };
        if *key {
            row.keys.push(old.or(new).unwrap_or_default());
        } else {
            row.fields.push((name.clone(), old, new));
        }
    }
    Ok(row)
}

/// A changeset leaves out what an update left alone: that is no value, and no error.
pub(super) fn present(value: rusqlite::Result<ValueRef<'_>>) -> rusqlite::Result<Option<String>> {
    match value {
        Ok(value) => Ok(shown(value)),
        Err(rusqlite::Error::InvalidColumnIndex(_)) => Ok(None),
        Err(error) => Err(error),
    }
}

/// `190000.00 USD`; what cannot be money any more is told as it stands.
fn told_money(minor: String, currency: Currency) -> String {
    let money = minor.parse().ok().and_then(|minor| Money::from_minor(minor, currency).ok());
    money.map_or(minor, |money| format!("{} {currency}", money.amount()))
}

/// A text's row is its owner, its field the field's name and language: `title.fr`.
fn place(table: &str, keys: &[String], column: &str) -> (String, String) {
    match (table, keys) {
        ("text", [_project, owner, field, language]) => (owner.clone(), format!("{field}.{language}")),
        _ => (keys.join("/"), column.to_owned()),
    }
}

fn shown(value: ValueRef<'_>) -> Option<String> {
    match value {
        ValueRef::Null => None,
        ValueRef::Integer(number) => Some(number.to_string()),
        ValueRef::Real(number) => Some(number.to_string()),
        ValueRef::Text(text) => Some(String::from_utf8_lossy(text).into_owned()),
        ValueRef::Blob(bytes) => Some(format!("{} B", bytes.len())),
    }
}
