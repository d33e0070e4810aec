//! Where a row belongs and what it is called, be it still there or gone: a row that is gone is
//! found in the step that took it, whose changeset holds it whole.
//!
//! Must not know words that people see: a name is made of fields, and the screen says them.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, HashSet};

use rusqlite::hooks::Action;
use rusqlite::{Connection, OptionalExtension, Row as Found, params_from_iter};
use serde::Serialize;
use ts_rs::TS;

use super::changesets;
use super::decode::{Row, Tables, parent_column, plain};
use super::tables::RECORD_TABLES;
use crate::domain::Lang;
use crate::domain::entity::{self, Kind};

/// What a row is called.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct RowName {
    /// Table of the record.
    pub table: String,
    /// What tells it from others of its table: a code and a text, a place and a period.
    pub label: String,
    /// It is in the record: neither gone nor put aside.
    pub present: bool,
}

/// How values are said. The store knows no words: who asks brings them.
pub struct Words<'a> {
    /// The language in which texts are wanted.
    pub lang: Lang,
    /// Says the value of a field of a table.
    pub say: &'a dyn Fn(&str, &str, &str) -> String,
}

/// Whose a row is.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub(super) struct Belongs {
    /// The project; `None` for a row that projects share.
    pub(super) project: Option<String>,
    /// The row that it hangs on besides.
    pub(super) parent: Option<String>,
}

/// The fields by which a row is told from others of its table. Those that are texts are looked
/// for in the texts.
const NAMED_BY: &[(&str, &[&str])] = &[
    ("project", &["title"]),
    ("identifier", &["scheme", "value"]),
    ("iati_fact", &["fact"]),
    ("organisation", &["name"]),
    ("programme", &["name"]),
    ("project_organisation", &["organisation", "role"]),
    ("component", &["number", "title"]),
    ("agreement", &["number"]),
    ("amendment", &["number", "date"]),
    ("period", &["code"]),
    ("support_domain", &["text"]),
    ("target_group", &["text"]),
    ("reference", &["number", "text"]),
    ("result_node", &["code", "text"]),
    ("indicator", &["code", "text"]),
    ("period_value", &["indicator", "period"]),
    ("target_cell", &["indicator", "period", "sex", "age", "disability"]),
    ("deliverable", &["text"]),
    ("reach", &["kind", "place", "period"]),
    ("reach_cell", &["reach", "sex", "age", "disability"]),
    ("engagement", &["event", "text"]),
    ("result_statement", &["text"]),
    ("lesson", &["observation"]),
    ("citation", &["lesson"]),
    ("risk", &["text"]),
    ("expert", &["name"]),
    ("attachment", &["name"]),
    ("budget", &["version"]),
    ("budget_line", &["code", "text"]),
    ("funding", &["name"]),
    ("allocation", &["line", "funding", "period"]),
    ("entry", &["date", "reference", "line"]),
    ("reallocation", &["from", "to", "date"]),
    ("explanation", &["line", "period"]),
    ("rate", &["base", "counter", "date"]),
    ("report", &["template", "period"]),
    ("report_section", &["section"]),
    ("report_comment", &["section", "remark"]),
    ("template", &["code"]),
    ("letterhead", &["logo_name"]),
    ("partner_form", &["organisation", "period"]),
    ("partner_form_line", &["reach"]),
    ("partner_answer", &["file"]),
    ("document", &["name"]),
];

/// Longest name of a row.
const LABEL: usize = 80;

/// A row that is gone, as it was last.
struct Past {
    table: &'static str,
    columns: HashMap<String, String>,
}

/// Looks rows up; what it read of the past it remembers.
pub(super) struct Kin<'a> {
    conn: &'a Connection,
    tables: &'a Tables,
    gone: RefCell<HashMap<String, Past>>,
    gone_texts: RefCell<HashMap<String, Vec<(String, String)>>>,
    steps_read: RefCell<HashSet<i64>>,
}

impl<'a> Kin<'a> {
    /// Prepares to look up.
    pub(super) fn new(conn: &'a Connection, tables: &'a Tables) -> Kin<'a> {
        Kin {
            conn,
            tables,
            gone: RefCell::default(),
            gone_texts: RefCell::default(),
            steps_read: RefCell::default(),
        }
    }

    /// Whose a row of a changeset is: the changeset says so of rows that came or went, the record
    /// of those that stand, the step that took it of one that is gone.
    pub(super) fn belongs(&self, row: &Row<'_>) -> rusqlite::Result<Belongs> {
        match (row.table, row.keys.as_slice()) {
            ("project", [id]) => Ok(Belongs { project: Some(id.clone()), parent: None }),
            ("country", [project, _]) => Ok(Belongs { project: Some(project.clone()), parent: None }),
            ("text", [project, owner, ..]) => self.text_belongs(project, owner),
            ("source", [project, _, document]) => {
                Ok(Belongs { project: Some(project.clone()), parent: Some(document.clone()) })
            }
            _ if !self.tables.has(row.table, "project_id") => Ok(Belongs::default()),
            _ if row.is_update() => self.found(row.table, &row.keys),
            _ => Ok(Belongs {
                project: row.stated("project_id"),
                parent: parent_column(row.table).and_then(|column| row.stated(column)),
            }),
        }
    }

    /// A text belongs where the row belongs whose text it is.
    fn text_belongs(&self, project: &str, owner: &str) -> rusqlite::Result<Belongs> {
        let mut belongs = Belongs { project: Some(project.to_owned()), parent: None };
        if owner != project
            && let Some(table) = self.table_of(owner)?
            && parent_column(table).is_some()
        {
            belongs.parent = self.found(table, &[owner.to_owned()])?.parent;
        }
        Ok(belongs)
    }

    /// The table that holds, or last held, a row with this key; `None` for rows that have a key
    /// of several parts, which nobody names.
    pub(super) fn table_of(&self, key: &str) -> rusqlite::Result<Option<&'static str>> {
        let by_id = |table: &str| self.tables.keys(table).eq(["id"]);
        for table in RECORD_TABLES.iter().rev().filter(|table| by_id(table)) {
            let mut there = self.conn.prepare_cached(&format!("SELECT 1 FROM {table} WHERE id = ?1"))?;
            if there.exists([key])? {
                return Ok(Some(table));
            }
        }
        Ok(self.in_the_past(key, |past| past.table)?.filter(|table| by_id(table)))
    }

    fn found(&self, table: &'static str, keys: &[String]) -> rusqlite::Result<Belongs> {
        let parent = parent_column(table);
        let columns = format!("project_id, {} AS parent", parent.unwrap_or("NULL"));
        let read =
            |row: &Found<'_>| Ok(Belongs { project: row.get("project_id")?, parent: row.get("parent")? });
        if let Some(belongs) = self.stands(table, keys, &columns, read)? {
            return Ok(belongs);
        }
        let past = self.in_the_past(&keys.join("/"), |past| Belongs {
            project: past.columns.get("project_id").cloned(),
            parent: parent.and_then(|column| past.columns.get(column).cloned()),
        })?;
        Ok(past.unwrap_or_default())
    }

    /// A row of the record as it stands.
    fn stands<T>(
        &self,
        table: &str,
        keys: &[String],
        columns: &str,
        read: impl FnOnce(&Found<'_>) -> rusqlite::Result<T>,
    ) -> rusqlite::Result<Option<T>> {
        let by: Vec<String> = self.tables.keys(table).map(|key| format!("{key} = ?")).collect();
        let sql = format!("SELECT {columns} FROM {table} WHERE {}", by.join(" AND "));
        self.conn.prepare_cached(&sql)?.query_row(params_from_iter(keys), read).optional()
    }

    /// A column of a row as it stands, or as it last was.
    pub(super) fn column(&self, row: &Row<'_>, name: &str) -> rusqlite::Result<Option<String>> {
        let found = self.stands(row.table, &row.keys, name, |row| row.get(0))?;
        match found {
            Some(value) => Ok(value),
            None => Ok(self.in_the_past(&row.key(), |past| past.columns.get(name).cloned())?.flatten()),
        }
    }

    /// The fields by which a row is called, with what they hold.
    fn naming(
        &self,
        table: &'static str,
        key: &str,
        lang: Lang,
    ) -> rusqlite::Result<Vec<(&'static str, String)>> {
        let fields = NAMED_BY.iter().find(|(named, _)| *named == table).map_or(&[][..], |(_, fields)| fields);
        let mut naming = Vec::new();
        for field in fields {
            if let Some(value) = self.value(table, key, field, lang)? {
                naming.push((*field, value));
            }
        }
        Ok(naming)
    }

    fn is_present(&self, table: &str, key: &str) -> rusqlite::Result<bool> {
        let archived = if self.tables.has(table, "archived") { "archived IS NULL" } else { "1" };
        let there = self.stands(table, &[key.to_owned()], archived, |row| row.get(0))?;
        Ok(there.unwrap_or(false))
    }

    /// A field's value: a column, a key of another row, or a text.
    fn value(
        &self,
        table: &'static str,
        key: &str,
        field: &str,
        lang: Lang,
    ) -> rusqlite::Result<Option<String>> {
        let reference = format!("{field}_id");
        let column = [field, reference.as_str()].into_iter().find(|name| self.tables.has(table, name));
        let Some(column) = column else { return self.text(key, field, lang) };
        let words = format!("CAST({column} AS TEXT)");
        match self.stands(table, &[key.to_owned()], &words, |row| row.get(0))? {
            Some(value) => Ok(value),
            None => Ok(self.in_the_past(key, |past| past.columns.get(column).cloned())?.flatten()),
        }
    }

    /// A text in the wanted language or in any.
    fn text(&self, owner: &str, field: &str, lang: Lang) -> rusqlite::Result<Option<String>> {
        // The text of a project has the project's key, that of another row its own: the owner
        // alone is not indexed, its project is.
        let mut owned = self.conn.prepare_cached(
            "SELECT text FROM text WHERE project_id = ?1 AND owner_id = ?2 AND field = ?3
             ORDER BY language <> ?4, language LIMIT 1",
        )?;
        let project = match self.table_of(owner)? {
            Some("project") | None => Some(owner.to_owned()),
            Some(table) if self.tables.has(table, "project_id") => {
                self.found(table, &[owner.to_owned()])?.project
            }
            Some(_) => None,
        };
        let Some(project) = project else { return Ok(None) };
        let found = owned.query_row([&project, owner, field, lang.as_str()], |row| row.get(0)).optional()?;
        let past = || {
            let texts = self.gone_texts.borrow();
            let (_, text) = texts.get(owner)?.iter().find(|(named, _)| named == field)?;
            Some(text.clone())
        };
        Ok(found.or_else(past))
    }

    /// Asks a row that is gone.
    fn in_the_past<T>(&self, key: &str, ask: impl FnOnce(&Past) -> T) -> rusqlite::Result<Option<T>> {
        if !self.gone.borrow().contains_key(key) {
            let last = "SELECT max(seq) FROM touched WHERE row_id = ?1 AND own = 1";
            let seq: Option<i64> = self.conn.prepare_cached(last)?.query_row([key], |row| row.get(0))?;
            if let Some(seq) = seq.filter(|seq| self.steps_read.borrow_mut().insert(*seq)) {
                self.remember(seq)?;
            }
        }
        Ok(self.gone.borrow().get(key).map(ask))
    }

    /// Notes every row that a step took away.
    fn remember(&self, seq: i64) -> rusqlite::Result<()> {
        let changeset = changesets::of(self.conn, seq)?.unwrap_or_default();
        self.tables.rows(&changeset, |row| {
            if row.action == Action::SQLITE_DELETE {
                self.note(&row);
            }
            Ok(())
        })
    }

    /// Keeps a row that a changeset takes away, unless a later step has told it already.
    fn note(&self, row: &Row<'_>) {
        if let ("text", [_, owner, field, _]) = (row.table, row.keys.as_slice()) {
            if let Some(text) = row.stated("text") {
                self.gone_texts.borrow_mut().entry(owner.clone()).or_default().push((field.clone(), text));
            }
            return;
        }
        let columns = row
            .columns
            .iter()
            .filter_map(|column| Some((column.name.to_owned(), column.old.as_ref().and_then(plain)?)));
        let past = Past { table: row.table, columns: columns.collect() };
        self.gone.borrow_mut().entry(row.key()).or_insert(past);
    }
}

/// The names of rows, each looked up once.
pub(super) struct Names<'a> {
    kin: &'a Kin<'a>,
    words: &'a Words<'a>,
    named: BTreeMap<String, RowName>,
}

impl<'a> Names<'a> {
    /// None yet.
    pub(super) fn new(kin: &'a Kin<'a>, words: &'a Words<'a>) -> Names<'a> {
        Names { kin, words, named: BTreeMap::new() }
    }

    /// What a row is called; its key where nothing is known of it.
    pub(super) fn label(&mut self, key: &str) -> rusqlite::Result<String> {
        match self.kin.table_of(key)? {
            Some(table) => self.label_in(table, key),
            None => Ok(key.to_owned()),
        }
    }

    /// What a row of this table is called. In files of the first version an organisation and its
    /// first part in a project have the same key: the table tells which is meant.
    fn label_in(&mut self, table: &'static str, key: &str) -> rusqlite::Result<String> {
        if let Some(name) = self.named.get(key).filter(|name| name.table == table) {
            return Ok(name.label.clone());
        }
        let mut parts = Vec::new();
        for (field, value) in self.kin.naming(table, key, self.words.lang)? {
            parts.push(self.said(table, field, &value)?);
        }
        if parts.is_empty() && self.kin.table_of(key)?.is_none() {
            return Ok(key.to_owned());
        }
        let label = short(&parts.join(" · "));
        let present = self.kin.is_present(table, key)?;
        let name = RowName { table: table.to_owned(), label: label.clone(), present };
        self.named.insert(key.to_owned(), name);
        Ok(label)
    }

    /// The table that holds, or last held, a row.
    pub(super) fn table_of(&self, key: &str) -> rusqlite::Result<Option<&'static str>> {
        self.kin.table_of(key)
    }

    /// A value in words; that of a field that names another row is that row's name.
    pub(super) fn said(&mut self, table: &str, field: &str, value: &str) -> rusqlite::Result<String> {
        match named_by(table, field) {
            Some(named) => self.label_in(named, value),
            None if field == "archived" => self.label(value),
            None => Ok((self.words.say)(table, field, value)),
        }
    }

    /// All that were asked for.
    pub(super) fn all(self) -> BTreeMap<String, RowName> {
        self.named
    }
}

/// The table of the row whose key the field holds.
fn named_by(table: &str, field: &str) -> Option<&'static str> {
    match entity::entity(table)?.field(field)?.kind {
        Kind::Row { table, .. } => Some(table),
        _ => None,
    }
}

/// A name that is not too long to stand in a line.
fn short(name: &str) -> String {
    let mut letters = name.chars();
    let start: String = letters.by_ref().take(LABEL).collect();
    if letters.next().is_some() { format!("{start}…") } else { start }
}
