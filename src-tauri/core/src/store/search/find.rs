//! Finding anything by its words: projects, people, lessons, texts, figures.
//!
//! Must not know how a find is shown, nor where the window goes with it.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;
use ts_rs::TS;

use super::words::{Piece, Words};
use super::{Document, Field, Part, document};
use crate::domain::Lang;
use crate::error::Result;
use crate::store::Workspace;
use crate::store::tables::NEVER_ARCHIVED;

/// Tables whose rows can be found, with what such a find is.
const FOUND: &[(&str, HitKind)] = &[
    ("project", HitKind::Project),
    ("programme", HitKind::Programme),
    ("expert", HitKind::Person),
    ("organisation", HitKind::Organisation),
    ("lesson", HitKind::Lesson),
    ("result_node", HitKind::Text),
    ("result_statement", HitKind::Text),
    ("engagement", HitKind::Text),
    ("reference", HitKind::Text),
    ("target_group", HitKind::Text),
    ("support_domain", HitKind::Text),
    ("component", HitKind::Text),
    ("risk", HitKind::Text),
    ("agreement", HitKind::Text),
    ("amendment", HitKind::Text),
    ("citation", HitKind::Text),
    ("attachment", HitKind::Text),
    ("period", HitKind::Text),
    ("indicator", HitKind::Figure),
    ("period_value", HitKind::Figure),
    ("deliverable", HitKind::Figure),
    ("reach", HitKind::Figure),
    ("budget_line", HitKind::Figure),
];

/// What was found.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum HitKind {
    /// A project, by its title, acronym or number.
    Project,
    /// A programme.
    Programme,
    /// An expert.
    Person,
    /// A body.
    Organisation,
    /// A lesson.
    Lesson,
    /// What the record says in words.
    Text,
    /// What has figures: an indicator, a deliverable, people reached.
    Figure,
}

/// A find.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct Hit {
    /// What it is.
    pub kind: HitKind,
    /// Key of the project where it stands; none for a body that no project names.
    pub project: Option<String>,
    /// Title of that project.
    pub project_title: String,
    /// Language of that title.
    pub project_language: Option<Lang>,
    /// Table of the row.
    pub table: String,
    /// Key of the row.
    pub row: String,
    /// Field in which most of the words stand.
    pub field: String,
    /// What the row is called or says, shortened, with the words marked.
    pub title: Vec<Piece>,
    /// Where the words stand in another field than that: what is around them.
    pub excerpt: Vec<Piece>,
    /// Language of the field; none for a name.
    pub language: Option<Lang>,
}

/// Fields by which a row is known, the first that it has.
const CALLED: [&str; 8] = ["title", "name", "text", "observation", "event", "group", "place", "number"];

impl Workspace {
    /// What holds all the words of a query, at most `limit` of each kind, the best first.
    /// Titles are read in `wanted`, where there are such.
    pub fn search(&self, query: &str, limit: usize, wanted: Lang) -> Result<Vec<Hit>> {
        let words = Words::of(query);
        let find = || if words.any() { find(&self.conn, &words, limit, wanted) } else { Ok(Vec::new()) };
        find().map_err(|error| self.failed("read-workspace", error))
    }
}

fn find(conn: &Connection, words: &Words, limit: usize, wanted: Lang) -> rusqlite::Result<Vec<Hit>> {
    let mut shown: BTreeMap<HitKind, BTreeSet<String>> = BTreeMap::new();
    let mut hits = Vec::new();
    let mut found = conn.prepare_cached(include_str!("find.sql"))?;
    let mut rows = found.query([words.all()])?;
    while let Some(row) = rows.next()? {
        let Some(document) = document(row)? else { continue };
        let Some(place) = place(conn, &document)? else { continue };
        let known = shown.entry(place.kind).or_default();
        if known.len() >= limit || known.contains(&place.row) {
            continue;
        }
        known.insert(place.row.clone());
        hits.extend(hit(conn, words, &document, place, wanted)?);
    }
    Ok(hits)
}

/// Where a found document stands.
struct Place {
    kind: HitKind,
    table: String,
    row: String,
    project: Option<String>,
}

/// The row that a document belongs to; none where it, or its project, is put aside.
fn place(conn: &Connection, document: &Document) -> rusqlite::Result<Option<Place>> {
    let Some((table, row)) = row_of(conn, document)? else { return Ok(None) };
    let Some((_, kind)) = FOUND.iter().find(|(name, _)| *name == table) else { return Ok(None) };
    let project = match kind {
        HitKind::Programme => first_project(conn, "SELECT id FROM project WHERE programme_id = ?1", &row)?,
        HitKind::Organisation => {
            let sql =
                "SELECT project_id FROM project_organisation WHERE organisation_id = ?1 AND archived IS NULL";
            first_project(conn, sql, &row)?
        }
        _ => first_project(conn, "SELECT id FROM project WHERE id = ?1", &document.project)?,
    };
    let homeless = matches!(kind, HitKind::Programme | HitKind::Organisation);
    if project.is_none() && !homeless {
        return Ok(None);
    }
    // A project's own texts are told as texts, its names as the project.
    let kind = match (kind, document.part) {
        (HitKind::Project, Part::Text) => HitKind::Text,
        (kind, _) => *kind,
    };
    Ok(Some(Place { kind, table, row, project }))
}

/// The first of the projects that `sql` names which is not put aside.
fn first_project(conn: &Connection, sql: &str, key: &str) -> rusqlite::Result<Option<String>> {
    let sql =
        format!("SELECT id FROM project WHERE id IN ({sql}) AND archived IS NULL ORDER BY position LIMIT 1");
    conn.prepare_cached(&sql)?.query_row([key], |row| row.get(0)).optional()
}

fn row_of(conn: &Connection, document: &Document) -> rusqlite::Result<Option<(String, String)>> {
    if document.part == Part::Place {
        let sql = "SELECT id FROM reach WHERE project_id = ?1 AND place = ?2 AND archived IS NULL LIMIT 1";
        let mut counted = conn.prepare_cached(sql)?;
        let row = counted.query_row([&document.project, &document.owner], |row| row.get(0)).optional()?;
        return Ok(row.map(|row| ("reach".to_owned(), row)));
    }
    let tables: Vec<String> = FOUND
        .iter()
        .map(|(table, _)| {
            let kept = if NEVER_ARCHIVED.contains(table) { "" } else { " AND archived IS NULL" };
            format!("SELECT '{table}' AS kept FROM {table} WHERE id = ?1{kept}")
        })
        .collect();
    let mut owner = conn.prepare_cached(&tables.join(" UNION ALL "))?;
    let table = owner.query_row([&document.owner], |row| row.get("kept")).optional()?;
    Ok(table.map(|table| (table, document.owner.clone())))
}

fn hit(
    conn: &Connection,
    words: &Words,
    document: &Document,
    place: Place,
    wanted: Lang,
) -> rusqlite::Result<Option<Hit>> {
    let fields = document.fields(conn)?;
    let main = CALLED.iter().find(|name| fields.iter().any(|field| field.name == **name));
    let is_called = |field: &Field| main.is_some_and(|name| field.name == **name);
    let weight =
        |field: &&Field| (words.count(&field.text), is_called(field), field.language == wanted.as_str());
    let Some(best) = fields.iter().max_by_key(weight) else { return Ok(None) };
    let Place { kind, table, row, project } = place;
    let (project_title, project_language) = match &project {
        Some(project) => title(conn, project, wanted)?.unwrap_or_default(),
        None => Default::default(),
    };
    let called = if table == "project" {
        Some(project_title.as_str())
    } else {
        fields.iter().find(|field| is_called(field)).map(|field| field.text.as_str())
    };
    let excerpt = words.excerpt(&best.text);
    let (title, excerpt) = match called {
        Some(name) if name != best.text => (words.excerpt(name), excerpt),
        _ => (excerpt, Vec::new()),
    };
    let (field, language) = (best.name.clone(), best.language.parse().ok());
    Ok(Some(Hit {
        kind,
        project,
        project_title,
        project_language,
        table,
        row,
        field,
        title,
        excerpt,
        language,
    }))
}

/// A project's title with its language.
pub(super) fn title(
    conn: &Connection,
    project: &str,
    wanted: Lang,
) -> rusqlite::Result<Option<(String, Option<Lang>)>> {
    let mut title = conn.prepare_cached(include_str!("title.sql"))?;
    let read = |row: &rusqlite::Row<'_>| {
        let language: String = row.get("language")?;
        Ok((row.get("title")?, language.parse().ok()))
    };
    title.query_row((project, wanted.as_str()), read).optional()
}
