//! A changeset in the record's words: which row, which field, what it was, what it became.
//!
//! Must not know why anything changed, nor who asks.

use std::collections::HashMap;

use rusqlite::Connection;
use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::hooks::Action;
use rusqlite::session::{ChangesetItem, ChangesetIter};
use rusqlite::types::{Value, ValueRef};

use super::tables::RECORD_TABLES;

/// Columns that say where a row stands and not what it says.
const UNSAID: [&str; 3] = ["project_id", "position", "origin_id"];

/// A column that belongs to another field: an amount's currency, whether an end was computed.
fn is_beside(column: &str) -> bool {
    is_currency(column) || column == "end_derived"
}

/// The column of an amount's currency.
fn is_currency(column: &str) -> bool {
    column == "currency" || column.ends_with("_currency")
}

/// The table whose rows only say where another row's fact came from: they come and go with it.
pub(super) const COMPANION: &str = "source";

/// Tables whose rows hang on a row of another one besides their project, by this column.
const PARENTS: [(&str, &str); 14] = [
    ("partner_form_line", "form_id"),
    ("partner_answer", "form_id"),
    ("report_section", "report_id"),
    ("report_comment", "report_id"),
    ("reach_cell", "reach_id"),
    ("period_value", "indicator_id"),
    ("target_cell", "indicator_id"),
    ("amendment", "agreement_id"),
    ("budget_line", "budget_id"),
    ("allocation", "line_id"),
    ("explanation", "line_id"),
    ("attachment", "owner_id"),
    ("source", "document_id"),
    ("unrecognised", "document_id"),
];

/// The record's tables with their columns, as this file has them.
#[derive(Debug)]
pub(super) struct Tables {
    columns: HashMap<&'static str, Vec<Column>>,
}

#[derive(Debug)]
struct Column {
    name: String,
    key: bool,
}

/// A row of a changeset.
pub(super) struct Row<'a> {
    pub(super) table: &'static str,
    pub(super) action: Action,
    pub(super) keys: Vec<String>,
    pub(super) columns: Vec<Altered<'a>>,
}

/// What a column was and became; `None` where the changeset leaves it out, as it does with what
/// an update left alone.
pub(super) struct Altered<'a> {
    pub(super) name: &'a str,
    pub(super) old: Option<Value>,
    pub(super) new: Option<Value>,
}

impl Tables {
    /// Learns the tables' columns.
    pub(super) fn of(conn: &Connection) -> rusqlite::Result<Tables> {
        let mut columns = HashMap::new();
        for table in RECORD_TABLES {
            let mut info =
                conn.prepare_cached("SELECT name, pk > 0 FROM pragma_table_info(?1) ORDER BY cid")?;
            let found = info.query_map([table], |row| Ok(Column { name: row.get(0)?, key: row.get(1)? }))?;
            columns.insert(*table, found.collect::<rusqlite::Result<_>>()?);
        }
        Ok(Tables { columns })
    }

    /// A table by its name, with the number of its columns.
    pub(super) fn width(&self, table: &str) -> Option<(&'static str, usize)> {
        self.columns.get_key_value(table).map(|(table, columns)| (*table, columns.len()))
    }

    /// The names of a table's key columns.
    pub(super) fn keys(&self, table: &str) -> impl Iterator<Item = &str> {
        let columns = self.columns.get(table).into_iter().flatten();
        columns.filter(|column| column.key).map(|column| column.name.as_str())
    }

    /// Where a column stands in its table.
    pub(super) fn place(&self, table: &str, name: &str) -> Option<usize> {
        self.columns.get(table)?.iter().position(|column| column.name == name)
    }

    /// The table has such a column.
    pub(super) fn has(&self, table: &str, name: &str) -> bool {
        self.columns.get(table).is_some_and(|columns| columns.iter().any(|column| column.name == name))
    }

    /// Hands over every row of a changeset, in its order.
    pub(super) fn rows<'a>(
        &'a self,
        changeset: &[u8],
        take: impl FnMut(Row<'a>) -> rusqlite::Result<()>,
    ) -> rusqlite::Result<()> {
        self.each_row(changeset, false, take)
    }

    /// The same, but of rows that came or went only where they belong: an import has a million of them.
    pub(super) fn rows_in_brief<'a>(
        &'a self,
        changeset: &[u8],
        take: impl FnMut(Row<'a>) -> rusqlite::Result<()>,
    ) -> rusqlite::Result<()> {
        self.each_row(changeset, true, take)
    }

    fn each_row<'a>(
        &'a self,
        changeset: &[u8],
        in_brief: bool,
        mut take: impl FnMut(Row<'a>) -> rusqlite::Result<()>,
    ) -> rusqlite::Result<()> {
        let mut input: &[u8] = changeset;
        let input: &mut dyn std::io::Read = &mut input;
        let mut items = ChangesetIter::start_strm(&input)?;
        while let Some(item) = items.next()? {
            let op = item.op()?;
            // A table that the record has no more has nothing to say.
            if let Some((table, columns)) = self.columns.get_key_value(op.table_name()) {
                // A changeset of an older file has fewer columns: new ones came at the end.
                let known = usize::try_from(op.number_of_columns()).unwrap_or(0).min(columns.len());
                let in_brief = in_brief && op.code() != Action::SQLITE_UPDATE;
                take(read(item, (table, op.code()), &columns[..known], in_brief)?)?;
            }
        }
        Ok(())
    }
}

impl Row<'_> {
    /// Its key, parts joined by `/`.
    pub(super) fn key(&self) -> String {
        self.keys.join("/")
    }

    /// The row of which it says something: a text's owner, a country's project, else itself.
    pub(super) fn place(&self) -> String {
        match (self.table, self.keys.as_slice()) {
            ("text", [_project, owner, ..]) => owner.clone(),
            ("country", [project, ..]) => project.clone(),
            _ => self.key(),
        }
    }

    /// A column's value where the changeset holds it: what it was, or what it became.
    pub(super) fn stated(&self, name: &str) -> Option<String> {
        let column = self.columns.iter().find(|column| column.name == name)?;
        column.old.as_ref().or(column.new.as_ref()).and_then(plain)
    }

    /// The row was there before and after.
    pub(super) fn is_update(&self) -> bool {
        self.action == Action::SQLITE_UPDATE
    }

    /// The row itself says where its text or its country stands, in the field's words: `title.fr`.
    pub(super) fn list_field(&self) -> Option<String> {
        match (self.table, self.keys.as_slice()) {
            ("text", [_project, _owner, field, language]) => Some(format!("{field}.{language}")),
            ("country", _) => Some("countries".to_owned()),
            _ => None,
        }
    }

    /// A field of it can get back what it was: not where the row came, nor in a list of words,
    /// which changes as a whole.
    pub(super) fn restorable(&self) -> bool {
        match self.table {
            "text" => true,
            "country" => false,
            _ => self.action != Action::SQLITE_INSERT,
        }
    }

    /// A word of a list, such as a country: what it was, or what it became.
    pub(super) fn listed(&self) -> (Option<String>, Option<String>) {
        let word = self.keys.last().cloned();
        match self.action {
            Action::SQLITE_INSERT => (None, word),
            Action::SQLITE_DELETE => (word, None),
            _ => (word.clone(), word),
        }
    }

    /// The columns that say something and differ. Of a row that came or went, what it hangs on
    /// says nothing: it came and went there.
    pub(super) fn differing(&self) -> impl Iterator<Item = &Altered<'_>> {
        let parent = parent_column(self.table).filter(|_| !self.is_update());
        let money = self.columns.iter().any(|column| column.differs() && column.name.ends_with("_minor"));
        self.columns.iter().filter(move |column| {
            let unsaid = UNSAID.contains(&column.name)
                || Some(column.name) == parent
                || (is_currency(column.name) && money);
            column.differs() && !unsaid
        })
    }

    /// The one field that the row's change is about: `None` where it is several or none.
    pub(super) fn only_field(&self) -> Option<String> {
        if let Some(field) = self.list_field() {
            return Some(field);
        }
        let mut columns = self.columns.iter().filter(|column| column.differs());
        let mut said = columns.by_ref().filter(|column| !is_beside(column.name));
        let first = said.next().filter(|_| self.is_update())?;
        said.next().is_none().then(|| field_of(first.name).to_owned())
    }
}

impl Altered<'_> {
    fn differs(&self) -> bool {
        self.old.as_ref().and_then(plain) != self.new.as_ref().and_then(plain)
    }
}

/// The column by which a table's rows hang on another row.
pub(super) fn parent_column(table: &str) -> Option<&'static str> {
    PARENTS.iter().find(|(child, _)| *child == table).map(|(_, column)| *column)
}

/// A column in the field's words: `amount_minor` is `amount`, `node_id` is `node`.
pub(super) fn field_of(column: &str) -> &str {
    column.strip_suffix("_minor").or(column.strip_suffix("_id")).unwrap_or(column)
}

/// A value as text; `None` where it is missing.
pub(super) fn plain(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::Integer(number) => Some(number.to_string()),
        Value::Real(number) => Some(number.to_string()),
        Value::Text(text) => Some(text.clone()),
        Value::Blob(bytes) => Some(format!("{} B", bytes.len())),
    }
}

fn read<'a>(
    item: &ChangesetItem,
    (table, action): (&'static str, Action),
    columns: &'a [Column],
    in_brief: bool,
) -> rusqlite::Result<Row<'a>> {
    let parent = parent_column(table);
    let belongs = |name: &str| name == "project_id" || Some(name) == parent;
    let mut row = Row { table, action, keys: Vec::new(), columns: Vec::new() };
    for (at, column) in columns.iter().enumerate() {
        if in_brief && !column.key && !belongs(&column.name) {
            continue;
        }
        let old = (action != Action::SQLITE_INSERT).then(|| present(item.old_value(at)));
        let new = (action != Action::SQLITE_DELETE).then(|| present(item.new_value(at)));
        let (old, new) = (old.transpose()?.flatten(), new.transpose()?.flatten());
        if column.key {
            row.keys.push(old.or(new).as_ref().and_then(plain).unwrap_or_default());
        } else {
            row.columns.push(Altered { name: &column.name, old, new });
        }
    }
    Ok(row)
}

/// A changeset leaves out what an update left alone: that is no value, and no error.
pub(super) fn present(value: rusqlite::Result<ValueRef<'_>>) -> rusqlite::Result<Option<Value>> {
    match value {
        Ok(value) => value.try_into().map(Some).map_err(|error: rusqlite::types::FromSqlError| {
            rusqlite::Error::FromSqlConversionFailure(0, value.data_type(), error.into())
        }),
        Err(rusqlite::Error::InvalidColumnIndex(_)) => Ok(None),
        Err(error) => Err(error),
    }
}
