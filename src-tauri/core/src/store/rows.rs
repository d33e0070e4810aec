//! Writing rows: column names beside values, texts per language, enums as their words.
//!
//! Must not know any table's meaning.

use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::{Connection, ToSql};
use serde::Serialize;

use crate::domain::Project;
use crate::domain::project::text_place;

/// Writes one project's rows; texts go to `text` in the language that the project is read in,
/// but those that are only there in another language (`Project::foreign`) are left as they are.
pub(super) struct Writer<'a> {
    pub(super) conn: &'a Connection,
    pub(super) project: &'a Project,
}

/// A column's name and value.
pub(super) type Column<'a> = (&'static str, &'a dyn ToSql);

impl Writer<'_> {
    /// Inserts a row that belongs to the project.
    pub(super) fn row(&self, table: &str, columns: &[Column<'_>]) -> rusqlite::Result<()> {
        let mut all: Vec<Column<'_>> = vec![("project_id", &self.project.id)];
        all.extend_from_slice(columns);
        insert(self.conn, table, &all)
    }

    /// Inserts a row of a list: its key and its place in the list besides.
    pub(super) fn item(
        &self,
        table: &str,
        id: &str,
        at: usize,
        columns: &[Column<'_>],
    ) -> rusqlite::Result<()> {
        let position = i64::try_from(at).unwrap_or(i64::MAX);
        let mut all: Vec<Column<'_>> = vec![("id", &id), ("position", &position)];
        all.extend_from_slice(columns);
        self.row(table, &all)
    }

    /// Writes a text of a row, where there is one.
    pub(super) fn text(&self, owner: &str, field: &str, text: Option<&str>) -> rusqlite::Result<()> {
        let place = if owner == self.project.id { field.to_owned() } else { text_place(owner, field) };
        match text {
            Some(text) if !self.project.foreign.contains_key(&place) => self.row(
                "text",
                &[
                    ("owner_id", &owner),
                    ("field", &field),
                    ("language", &self.project.language.as_str()),
                    ("text", &text),
                ],
            ),
            _ => Ok(()),
        }
    }
}

/// A moment as text: UTC, RFC 3339.
pub(super) fn moment(at: &DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

/// Inserts a row, column by name.
pub(super) fn insert(conn: &Connection, table: &str, columns: &[Column<'_>]) -> rusqlite::Result<()> {
    let names: Vec<&str> = columns.iter().map(|(name, _)| *name).collect();
    let places: Vec<String> = (1..=columns.len()).map(|place| format!("?{place}")).collect();
    let sql = format!("INSERT INTO {table} ({}) VALUES ({})", names.join(", "), places.join(", "));
    let values: Vec<&dyn ToSql> = columns.iter().map(|(_, value)| *value).collect();
    conn.prepare_cached(&sql)?.execute(values.as_slice())?;
    Ok(())
}

/// An enum's word as it stands in the column and on the wire (`counter_trafficking`).
pub(super) fn word<T: Serialize>(value: &T) -> rusqlite::Result<Option<String>> {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => Ok(Some(word)),
        Ok(_) => Ok(None),
        Err(error) => Err(rusqlite::Error::ToSqlConversionFailure(error.into())),
    }
}
