//! What the tables of the record are like: keys, fields, what refers to what.
//!
//! Must not know what any of it means.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::domain::changes::{ColumnShape, Shape, TableShape};
use crate::domain::entity::{self, Kind};
use crate::store::tables::RECORD_TABLES;

/// Columns that must change together, or the row contradicts itself.
const TOGETHER: &[(&str, &[&str])] = &[
    ("report", &["state", "approved_at", "approved_by", "sent_at", "seal_id", "returned_for"]),
    ("period", &["closed_at", "closed_by", "reopened_for"]),
    ("period", &["start_day", "end_day"]),
    ("project", &["end_date", "end_derived"]),
    ("attachment", &["hash", "size", "media_type"]),
];

/// Tables of the record that are each workspace's own affair: packages tell nothing of them.
const OWN: &[&str] = &["letterhead"];

/// A column that names a row of another table.
pub(super) struct Reference {
    pub(super) child: &'static str,
    pub(super) column: String,
    pub(super) parent: &'static str,
    /// The row goes with the one that it names.
    pub(super) goes: bool,
}

/// The tables of the record, as this program has them.
pub(super) fn shape(conn: &Connection) -> rusqlite::Result<Shape> {
    let mut tables = BTreeMap::new();
    for table in RECORD_TABLES.iter().filter(|table| !OWN.contains(table)) {
        let mut found = conn.prepare_cached(
            "SELECT name, type = 'INTEGER' AS whole, \"notnull\" AS needed, pk > 0 AS key
             FROM pragma_table_info(?1) ORDER BY cid",
        )?;
        let mut rows = found.query([table])?;
        let (mut keys, mut others) = (Vec::new(), Vec::new());
        while let Some(row) = rows.next()? {
            let column =
                ColumnShape { name: row.get("name")?, whole: row.get("whole")?, needed: row.get("needed")? };
            if row.get("key")? { keys.push(column) } else { others.push(column) }
        }
        let names: Vec<String> = others.iter().map(|column| column.name.clone()).collect();
        let mut fields: BTreeMap<String, Vec<ColumnShape>> = BTreeMap::new();
        for column in others {
            fields.entry(field_of(table, &column.name, &names)).or_default().push(column);
        }
        tables.insert(*table, TableShape { keys, fields });
    }
    let version = conn.query_row("PRAGMA user_version", [], |row| row.get::<_, i64>(0))?;
    Ok(Shape { tables, version: usize::try_from(version).unwrap_or_default() })
}

/// The field that a column is part of: an amount is one with its currency.
fn field_of(table: &str, column: &str, all: &[String]) -> String {
    let together = TOGETHER.iter().find(|(of, columns)| *of == table && columns.contains(&column));
    if let Some((_, columns)) = together {
        return columns.first().map_or_else(|| column.to_owned(), |first| (*first).to_owned());
    }
    let own = |amount: &str| all.contains(&format!("{amount}_currency"));
    if let Some(amount) = column.strip_suffix("_minor") {
        return amount.to_owned();
    }
    if let Some(amount) = column.strip_suffix("_currency").filter(|it| all.contains(&format!("{it}_minor"))) {
        return amount.to_owned();
    }
    let amounts = all.iter().filter_map(|name| name.strip_suffix("_minor"));
    let first = amounts.into_iter().find(|amount| !own(amount));
    match first {
        Some(amount) if column == "currency" => amount.to_owned(),
        _ => column.to_owned(),
    }
}

/// Every column that names a row by its key.
pub(super) fn references(conn: &Connection) -> rusqlite::Result<Vec<Reference>> {
    let mut all = Vec::new();
    for child in RECORD_TABLES {
        let mut found = conn.prepare_cached(
            "SELECT f.\"from\", f.\"table\", i.\"notnull\" FROM pragma_foreign_key_list(?1) f
             JOIN pragma_table_info(?1) i ON i.name = f.\"from\" ORDER BY f.id",
        )?;
        let mut rows = found.query([child])?;
        while let Some(row) = rows.next()? {
            let (column, named): (String, String) = (row.get(0)?, row.get(1)?);
            let Some(parent) = RECORD_TABLES.iter().find(|table| **table == named) else { continue };
            let goes = row.get::<_, bool>(2)? || goes_with(child, &column);
            all.push(Reference { child, column, parent, goes });
        }
    }
    // What hangs on a project hangs on something nearer, too: that is looked at first.
    all.sort_by_key(|it| it.column == "project_id");
    Ok(all)
}

fn goes_with(table: &str, column: &str) -> bool {
    let field = column.strip_suffix("_id").unwrap_or(column);
    let field = entity::entity(table).and_then(|entity| entity.field(field));
    matches!(field.map(|field| field.kind), Some(Kind::Row { goes: true, .. }))
}
