//! Finding anything by its words: projects, people, lessons, texts, figures.
//!
//! Must not know how a find is shown, nor where the window goes with it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;
use ts_rs::TS;

use super::words::{Piece, Words};
use super::{Document, Field, Part, document};
use crate::domain::Lang;
use crate::domain::entity::ENTITIES;
use crate::error::Result;
use crate::store::Workspace;
use crate::store::tables::NEVER_ARCHIVED;

/// What a find in a table is; none where nothing of its rows is searched.
fn kind_of(table: &str) -> Option<HitKind> {
    Some(match table {
        "project" => HitKind::Project,
        "programme" => HitKind::Programme,
        "expert" => HitKind::Person,
        "organisation" => HitKind::Organisation,
        "lesson" => HitKind::Lesson,
        "indicator" | "period_value" | "deliverable" | "reach" | "budget_line" => HitKind::Figure,
        "result_node" | "result_statement" | "engagement" | "reference" | "target_group"
        | "support_domain" | "component" | "risk" | "agreement" | "amendment" | "citation" | "attachment"
        | "budget" | "reallocation" | "explanation" => HitKind::Text,
        _ => return None,
    })
}

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

/// The row that a document belongs to; none where it is put aside.
fn place(conn: &Connection, document: &Document) -> rusqlite::Result<Option<Place>> {
    let Some((table, row)) = row_of(conn, document)? else { return Ok(None) };
    let Some(kind) = kind_of(&table) else { return Ok(None) };
    let project = match kind {
        HitKind::Programme => {
            let sql = "SELECT id FROM project WHERE programme_id = ?1 AND archived IS NULL ORDER BY position";
            conn.prepare_cached(sql)?.query_row([&row], |row| row.get(0)).optional()?
        }
        HitKind::Organisation => {
            let sql = "SELECT p.id FROM project_organisation o JOIN project p ON p.id = o.project_id
                       WHERE o.organisation_id = ?1 AND o.archived IS NULL AND p.archived IS NULL
                       ORDER BY p.position";
            conn.prepare_cached(sql)?.query_row([&row], |row| row.get(0)).optional()?
        }
        _ => Some(document.project.clone()),
    };
    // A project's own texts are told as texts, its names as the project.
    let kind = match (kind, document.part) {
        (HitKind::Project, Part::Text) => HitKind::Text,
        (kind, _) => kind,
    };
    Ok(Some(Place { kind, table, row, project }))
}

fn row_of(conn: &Connection, document: &Document) -> rusqlite::Result<Option<(String, String)>> {
    if document.part == Part::Place {
        let sql = "SELECT id FROM reach WHERE project_id = ?1 AND place = ?2 AND archived IS NULL LIMIT 1";
        let mut counted = conn.prepare_cached(sql)?;
        let row = counted.query_row([&document.project, &document.owner], |row| row.get(0)).optional()?;
        return Ok(row.map(|row| ("reach".to_owned(), row)));
    }
    let mut owner = conn.prepare_cached(owners())?;
    let table = owner.query_row([&document.owner], |row| row.get("kept")).optional()?;
    Ok(table.map(|table| (table, document.owner.clone())))
}

/// Asks every table that is searched whether a key is of one of its rows.
fn owners() -> &'static str {
    static SQL: OnceLock<String> = OnceLock::new();
    SQL.get_or_init(|| {
        let tables = ENTITIES.iter().map(|entity| entity.table);
        let tables = tables.filter(|table| kind_of(table).is_some()).map(|table| {
            let kept = if NEVER_ARCHIVED.contains(&table) { "" } else { " AND archived IS NULL" };
            format!("SELECT '{table}' AS kept FROM {table} WHERE id = ?1{kept}")
        });
        tables.collect::<Vec<_>>().join(" UNION ALL ")
    })
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
