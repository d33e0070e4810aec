//! The search index: what is searched, kept in step with the record in the same transaction.
//!
//! Must not know why anything changed, nor how a find is shown. The index is derived: it is in no
//! changeset, and it can be made anew from the record at any time.
//!
//! A document is all that is found together: a row's texts of one language, a row's names, a
//! place. Its pieces are the fields it is made of. `follow` reads in a changeset which documents
//! may differ and brings just those into line with what the record now says.

mod find;
mod library;
mod similar;
mod words;

use std::collections::{BTreeSet, HashMap, HashSet};

use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::hooks::Action;
use rusqlite::session::{ChangesetItem, ChangesetIter};
use rusqlite::{Connection, ErrorCode, OptionalExtension, Row};

pub use find::{Hit, HitKind};
pub use library::{CitedIn, LessonFilters, LessonQuery, LessonText, Library, LibraryLesson, Origin};
pub use similar::{Likeness, SimilarLesson, SimilarQuery};
pub use words::Piece;

use super::Workspace;
use super::decode::{plain, present};
use crate::error::{Refused, Result};
use crate::fold::fold;

/// The kinds of documents and the pieces that they are made of.
const PARTS: [(Part, &str); 3] = [
    (Part::Text, include_str!("texts.sql")),
    (Part::Name, include_str!("names.sql")),
    (Part::Place, include_str!("places.sql")),
];

/// A kind of document.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Part {
    /// A row's texts of one language.
    Text,
    /// By what somebody calls it.
    Name,
    /// Where people were reached.
    Place,
}

/// Which document.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct Document {
    project: String,
    owner: String,
    part: Part,
    language: String,
}

/// A field of a document.
struct Field {
    name: String,
    /// Its language; empty where it is a name.
    language: String,
    text: String,
}

impl Part {
    fn name(self) -> &'static str {
        match self {
            Part::Text => "text",
            Part::Name => "name",
            Part::Place => "place",
        }
    }

    fn of(name: &str) -> Option<Part> {
        PARTS.iter().map(|(part, _)| *part).find(|part| part.name() == name)
    }

    fn pieces(self) -> &'static str {
        PARTS.iter().find(|(part, _)| *part == self).map_or("", |(_, pieces)| pieces)
    }
}

impl Document {
    fn names(project: &str, owner: &str) -> Document {
        let (project, owner) = (project.to_owned(), owner.to_owned());
        Document { project, owner, part: Part::Name, language: String::new() }
    }

    fn key(&self) -> [&str; 4] {
        [&self.project, &self.owner, self.part.name(), &self.language]
    }

    /// What the record says now; nothing where there is no such document any more.
    fn fields(&self, conn: &Connection) -> rusqlite::Result<Vec<Field>> {
        let sql = format!(
            "SELECT field, spoken, text FROM ({}) WHERE project = ?1 AND owner = ?2 AND language = ?3
             ORDER BY field, place",
            self.part.pieces()
        );
        let mut pieces = conn.prepare_cached(&sql)?;
        let fields = pieces.query_map([&self.project, &self.owner, &self.language], |row| {
            Ok(Field { name: row.get("field")?, language: row.get("spoken")?, text: row.get("text")? })
        })?;
        fields.collect()
    }

    /// What is indexed, as a name and as a text: without accents, case and typographic variants.
    fn indexed(&self, fields: &[Field]) -> [Option<String>; 2] {
        let texts: Vec<String> = fields.iter().map(|field| fold(&field.text)).collect();
        let words = Some(texts.join("\n"));
        if self.part == Part::Name { [words, None] } else { [None, words] }
    }

    fn row(&self, conn: &Connection) -> rusqlite::Result<Option<i64>> {
        let sql = "SELECT rowid FROM searched
                   WHERE project_id = ?1 AND owner_id = ?2 AND part = ?3 AND language = ?4";
        conn.prepare_cached(sql)?.query_row(self.key(), |row| row.get(0)).optional()
    }
}

/// Brings the index into line with what a changeset did to the record.
pub(super) fn follow(conn: &Connection, changeset: &[u8]) -> rusqlite::Result<()> {
    let touched = touched(conn, changeset)?;
    let mut known = Vec::with_capacity(touched.len());
    for document in touched {
        known.push((document.row(conn)?, document));
    }
    // FTS5 writes a batch of rising row numbers at once; new documents get the highest.
    known.sort_by_key(|(row, _)| row.unwrap_or(i64::MAX));
    known.iter().try_for_each(|(row, document)| align(conn, *row, document))
}

fn align(conn: &Connection, row: Option<i64>, document: &Document) -> rusqlite::Result<()> {
    let fields = document.fields(conn)?;
    match row {
        None if fields.is_empty() => Ok(()),
        None => add(conn, document, &fields),
        Some(row) if fields.is_empty() => {
            conn.prepare_cached("DELETE FROM search WHERE rowid = ?1")?.execute([row])?;
            conn.prepare_cached("DELETE FROM searched WHERE rowid = ?1")?.execute([row])?;
            Ok(())
        }
        // A place is its own key: it is there or it is not.
        Some(_) if document.part == Part::Place => Ok(()),
        Some(row) => {
            let mut renew =
                conn.prepare_cached("REPLACE INTO search (rowid, name, text) VALUES (?1, ?2, ?3)")?;
            let [name, text] = document.indexed(&fields);
            renew.execute((row, name, text))?;
            Ok(())
        }
    }
}

fn add(conn: &Connection, document: &Document, fields: &[Field]) -> rusqlite::Result<()> {
    conn.prepare_cached(
        "INSERT INTO searched (project_id, owner_id, part, language) VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute(document.key())?;
    let mut add = conn.prepare_cached("INSERT INTO search (rowid, name, text) VALUES (?1, ?2, ?3)")?;
    let [name, text] = document.indexed(fields);
    add.execute((conn.last_insert_rowid(), name, text))?;
    Ok(())
}

/// The documents that a changeset may have changed.
fn touched(conn: &Connection, changeset: &[u8]) -> rusqlite::Result<BTreeSet<Document>> {
    let mut columns: HashMap<String, Vec<String>> = HashMap::new();
    let (mut documents, mut places) = (BTreeSet::new(), Places::new());
    let mut input: &[u8] = changeset;
    let input: &mut dyn std::io::Read = &mut input;
    let mut items = ChangesetIter::start_strm(&input)?;
    while let Some(item) = items.next()? {
        let (table, action) = (item.op()?.table_name().to_owned(), item.op()?.code());
        if !columns.contains_key(&table) {
            columns.insert(table.clone(), columns_of(conn, &table)?);
        }
        let changed = Changed { conn, table: &table, action, item, columns: &columns[&table] };
        if table != "reach" || !changed.is_of_known_place(&mut places)? {
            changed.documents(&mut documents)?;
        }
    }
    Ok(documents)
}

fn columns_of(conn: &Connection, table: &str) -> rusqlite::Result<Vec<String>> {
    let mut info = conn.prepare_cached("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?;
    let names = info.query_map([table], |row| row.get(0))?;
    names.collect()
}

/// The places of rows that came or went, by project: most of a million rows say the same few.
type Places = HashMap<String, HashSet<String>>;

/// A row that a changeset added, changed or removed.
struct Changed<'a> {
    conn: &'a Connection,
    table: &'a str,
    action: Action,
    item: &'a ChangesetItem,
    columns: &'a [String],
}

impl Changed<'_> {
    fn documents(&self, into: &mut BTreeSet<Document>) -> rusqlite::Result<()> {
        match self.table {
            "text" => self.texts(into),
            "reach" => self.places(into),
            "project" => {
                let id = self.value("id")?;
                into.insert(Document::names(&id, &id));
                Ok(())
            }
            "identifier" => {
                let project = self.project()?;
                into.insert(Document::names(&project, &project));
                Ok(())
            }
            "programme" | "organisation" => {
                into.insert(Document::names("", &self.value("id")?));
                Ok(())
            }
            "expert" | "engagement" | "agreement" | "amendment" | "reference" | "result_node"
            | "indicator" | "component" | "risk" | "attachment" => {
                into.insert(Document::names(&self.project()?, &self.value("id")?));
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn texts(&self, into: &mut BTreeSet<Document>) -> rusqlite::Result<()> {
        let (project, owner) = (self.value("project_id")?, self.value("owner_id")?);
        if project == owner && self.value("field")? == "title" {
            into.insert(Document::names(&project, &owner));
        } else {
            into.insert(Document { project, owner, part: Part::Text, language: self.value("language")? });
        }
        Ok(())
    }

    /// The place where people were counted before and the one where they are now.
    fn places(&self, into: &mut BTreeSet<Document>) -> rusqlite::Result<()> {
        let at = self.column("place")?;
        for place in [self.was(at)?, self.is(at)?] {
            let Some(owner) = place else { continue };
            let (project, language) = (self.project()?, String::new());
            into.insert(Document { project, owner, part: Part::Place, language });
        }
        Ok(())
    }

    /// The row came or went at a place where another one did: nothing new is to be looked after.
    fn is_of_known_place(&self, places: &mut Places) -> rusqlite::Result<bool> {
        let (project, place) = (self.column("project_id")?, self.column("place")?);
        let value = |at: usize| match self.action {
            Action::SQLITE_INSERT => self.item.new_value(at),
            _ => self.item.old_value(at),
        };
        if self.action == Action::SQLITE_UPDATE {
            return Ok(false);
        }
        let (project, place) = (value(project)?, value(place)?);
        let Some(place) = place.as_str_or_null()? else { return Ok(true) };
        let project = project.as_str()?;
        if places.get(project).is_some_and(|known| known.contains(place)) {
            return Ok(true);
        }
        places.entry(project.to_owned()).or_default().insert(place.to_owned());
        Ok(false)
    }

    /// The project of the row; an update leaves out what it left alone, so that the row is asked.
    fn project(&self) -> rusqlite::Result<String> {
        if let Some(project) = self.find("project_id")? {
            return Ok(project);
        }
        let sql = format!("SELECT project_id FROM {} WHERE id = ?1", self.table);
        self.conn.prepare_cached(&sql)?.query_row([self.value("id")?], |row| row.get(0))
    }

    /// A column that a changeset always has: one of the key.
    fn value(&self, column: &str) -> rusqlite::Result<String> {
        let found = self.find(column)?;
        found.ok_or_else(|| rusqlite::Error::InvalidColumnName(column.to_owned()))
    }

    fn find(&self, column: &str) -> rusqlite::Result<Option<String>> {
        let at = self.column(column)?;
        Ok(self.is(at)?.or(self.was(at)?))
    }

    fn was(&self, at: usize) -> rusqlite::Result<Option<String>> {
        if self.action == Action::SQLITE_INSERT {
            Ok(None)
        } else {
            Ok(present(self.item.old_value(at))?.as_ref().and_then(plain))
        }
    }

    fn is(&self, at: usize) -> rusqlite::Result<Option<String>> {
        if self.action == Action::SQLITE_DELETE {
            Ok(None)
        } else {
            Ok(present(self.item.new_value(at))?.as_ref().and_then(plain))
        }
    }

    fn column(&self, column: &str) -> rusqlite::Result<usize> {
        let at = self.columns.iter().position(|name| name == column);
        at.ok_or_else(|| rusqlite::Error::InvalidColumnName(column.to_owned()))
    }
}

/// Makes the index anew from the record.
pub(super) fn rebuild(conn: &Connection) -> rusqlite::Result<()> {
    conn.execute("DELETE FROM searched", [])?;
    conn.execute("INSERT INTO search (search) VALUES ('delete-all')", [])?;
    for (part, pieces) in PARTS {
        let sql = format!("SELECT * FROM ({pieces}) ORDER BY project, owner, language, field, place");
        let mut all = conn.prepare(&sql)?;
        let mut rows = all.query([])?;
        let mut open: Option<(Document, Vec<Field>)> = None;
        while let Some(row) = rows.next()? {
            let (document, field) = piece(row, part)?;
            match &mut open {
                Some((current, fields)) if *current == document => fields.push(field),
                _ => {
                    if let Some((done, fields)) = open.replace((document, vec![field])) {
                        add(conn, &done, &fields)?;
                    }
                }
            }
        }
        if let Some((done, fields)) = open {
            add(conn, &done, &fields)?;
        }
    }
    Ok(())
}

fn piece(row: &Row<'_>, part: Part) -> rusqlite::Result<(Document, Field)> {
    let (project, owner, language) = (row.get("project")?, row.get("owner")?, row.get("language")?);
    let field = Field { name: row.get("field")?, language: row.get("spoken")?, text: row.get("text")? };
    Ok((Document { project, owner, part, language }, field))
}

/// Reads a row of `searched`; a part that nobody knows is no document of ours.
fn document(row: &Row<'_>) -> rusqlite::Result<Option<Document>> {
    let part: String = row.get("part")?;
    let (project, owner, language) = (row.get("project_id")?, row.get("owner_id")?, row.get("language")?);
    Ok(Part::of(&part).map(|part| Document { project, owner, part, language }))
}

/// The index holds exactly what one made anew would hold. Both are compared word by word in
/// temporary tables, so that a workspace opened for reading can be checked as well.
fn agrees(conn: &Connection) -> rusqlite::Result<bool> {
    conn.pragma_update(None, "query_only", false)?;
    let made = conn.execute_batch(include_str!("compare.sql"));
    let same = made.and_then(|()| Ok(index_anew(conn)? && same_words(conn)?));
    for table in ["words_kept", "words_anew", "search_anew"] {
        conn.execute_batch(&format!("DROP TABLE IF EXISTS temp.{table}"))?;
    }
    same
}

/// Indexes in a temporary table what each known document says now; false where one is gone or
/// the record has others.
fn index_anew(conn: &Connection) -> rusqlite::Result<bool> {
    let mut anew = conn.prepare("INSERT INTO temp.search_anew (rowid, name, text) VALUES (?1, ?2, ?3)")?;
    let mut known = conn.prepare("SELECT * FROM searched ORDER BY rowid")?;
    let mut rows = known.query([])?;
    let mut count = 0_i64;
    while let Some(row) = rows.next()? {
        let Some(document) = document(row)? else { return Ok(false) };
        let fields = document.fields(conn)?;
        if fields.is_empty() {
            return Ok(false);
        }
        let [name, text] = document.indexed(&fields);
        anew.execute((row.get::<_, i64>("rowid")?, name, text))?;
        count += 1;
    }
    let mut expected = 0;
    for (_, pieces) in PARTS {
        let sql = format!("SELECT count(*) FROM (SELECT DISTINCT project, owner, language FROM ({pieces}))");
        expected += conn.query_row(&sql, [], |row| row.get::<_, i64>(0))?;
    }
    Ok(count == expected)
}

fn same_words(conn: &Connection) -> rusqlite::Result<bool> {
    let mut kept = conn.prepare("SELECT term, doc, col, offset FROM temp.words_kept")?;
    let mut anew = conn.prepare("SELECT term, doc, col, offset FROM temp.words_anew")?;
    let (mut kept, mut anew) = (kept.query([])?, anew.query([])?);
    let word = |row: &Row<'_>| -> rusqlite::Result<(String, i64, String, i64)> {
        Ok((row.get("term")?, row.get("doc")?, row.get("col")?, row.get("offset")?))
    };
    loop {
        match (kept.next()?.map(word).transpose()?, anew.next()?.map(word).transpose()?) {
            (None, None) => return Ok(true),
            (one, other) if one != other => return Ok(false),
            _ => {}
        }
    }
}

impl Workspace {
    /// Makes the search index anew. It is derived, so that this is no step of the history.
    pub fn rebuild_search(&self) -> Result<()> {
        let made = || {
            let tx = self.conn.unchecked_transaction()?;
            rebuild(&tx)?;
            tx.commit()
        };
        self.writing(|| made().map_err(|error| self.failed("change-workspace", error)))
    }

    /// The index agrees with the record; where it does not, it is made anew if the workspace is
    /// open for writing, else the refusal says how.
    pub(super) fn check_search(&self) -> Result<()> {
        let agreed = agrees(&self.conn).or_else(|error| match error.sqlite_error_code() {
            // What the index's own reader cannot make out has no code of its own.
            Some(ErrorCode::Unknown) => Ok(false),
            _ => Err(error),
        });
        let reading = self.conn.pragma_update(None, "query_only", self._lock.is_none());
        let agreed = agreed.and_then(|agreed| reading.map(|()| agreed));
        match agreed.map_err(|error| self.failed("read-workspace", error))? {
            true => Ok(()),
            false if self._lock.is_some() => self.rebuild_search(),
            false => Err(Refused::new("search-stale").file(&self.path).into()),
        }
    }
}
