//! The library of lessons: those of all projects, found by their words, theme, phase, language.
//!
//! Must not know how a lesson is written or cited: it reads.

use std::collections::BTreeSet;

use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::find::title;
use super::words::{Piece, Words};
use crate::domain::Lang;
use crate::error::Result;
use crate::store::{Workspace, reading};

/// The texts of a lesson, in the order in which it is told.
const TEXTS: [&str; 4] = ["context", "observation", "cause", "recommendation"];

/// Which lessons are wanted; what is not said does not matter.
#[derive(Clone, Default, Debug, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct LessonQuery {
    /// Words that all stand in the lesson, the last one may be a beginning.
    pub query: Option<String>,
    /// Subject, such as `training`.
    pub theme: Option<String>,
    /// Phase of the project, such as `implementation`.
    pub phase: Option<String>,
    /// A language in which the lesson is told.
    pub language: Option<Lang>,
    /// Key of the project where it was learned.
    pub project: Option<String>,
    /// How many, 50 unless told.
    pub limit: Option<u32>,
    /// How many of the first are passed over.
    pub offset: Option<u32>,
}

/// A part of the library.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct Library {
    /// The lessons wanted, the best first.
    pub lessons: Vec<LibraryLesson>,
    /// How many there are in all.
    pub total: u32,
}

/// A lesson with where it was learned.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct LibraryLesson {
    /// Key.
    pub id: String,
    /// The project where it was learned.
    pub origin: Origin,
    /// Subject.
    pub theme: Option<String>,
    /// Phase of the project.
    pub phase: Option<String>,
    /// What it says, in the order of context, observation, cause, recommendation.
    pub texts: Vec<LessonText>,
    /// Every language in which something of it is told.
    pub languages: Vec<Lang>,
    /// The projects whose reports tell it.
    pub cited_in: Vec<CitedIn>,
}

/// A project as the place where something comes from.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct Origin {
    /// Key of the project.
    pub project: String,
    /// Its title.
    pub title: String,
    /// The title's language.
    pub language: Option<Lang>,
}

/// One text of a lesson.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct LessonText {
    /// `context`, `observation`, `cause` or `recommendation`.
    pub field: String,
    /// Its language.
    pub language: Lang,
    /// The text, with the words of the query marked.
    pub pieces: Vec<Piece>,
}

/// A project that cites a lesson.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct CitedIn {
    /// Key of the citation.
    pub citation: String,
    /// The citing project.
    pub by: Origin,
}

/// By what the library can be narrowed: what its lessons have.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct LessonFilters {
    /// Subjects.
    pub themes: Vec<String>,
    /// Phases.
    pub phases: Vec<String>,
    /// Languages in which a lesson is told.
    pub languages: Vec<Lang>,
    /// Projects that have learned something.
    pub projects: Vec<Origin>,
}

impl Workspace {
    /// The lessons of all projects that are wanted, read in `wanted` where no language is asked for.
    pub fn lessons(&self, query: &LessonQuery, wanted: Lang) -> Result<Library> {
        library(&self.conn, query, wanted).map_err(|error| self.failed("read-workspace", error))
    }

    /// What the library can be narrowed by.
    pub fn lesson_filters(&self, wanted: Lang) -> Result<LessonFilters> {
        filters(&self.conn, wanted).map_err(|error| self.failed("read-workspace", error))
    }
}

fn library(conn: &Connection, query: &LessonQuery, wanted: Lang) -> rusqlite::Result<Library> {
    let words = Words::of(query.query.as_deref().unwrap_or_default());
    let sql = if words.any() { include_str!("lessons_found.sql") } else { include_str!("lessons.sql") };
    let mut found = conn.prepare_cached(sql)?;
    let language = query.language.map(|language| language.to_string());
    let mut params: Vec<(&str, &dyn rusqlite::ToSql)> = vec![
        (":theme", &query.theme),
        (":phase", &query.phase),
        (":language", &language),
        (":project", &query.project),
    ];
    let (limit, offset) = (query.limit.unwrap_or(50), query.offset.unwrap_or(0));
    params.extend([(":limit", &limit as &dyn rusqlite::ToSql), (":offset", &offset)]);
    let asked = words.all();
    if words.any() {
        params.push((":words", &asked));
    }
    let mut rows = found.query(params.as_slice())?;
    let mut library = Library::default();
    while let Some(row) = rows.next()? {
        library.total = row.get("total")?;
        library.lessons.push(lesson(conn, row, &words, wanted)?);
    }
    Ok(library)
}

/// One lesson, shown in a language where it has it.
pub(super) fn one(
    conn: &Connection,
    id: &str,
    words: &Words,
    shown: Lang,
    wanted: Lang,
) -> rusqlite::Result<Option<LibraryLesson>> {
    let sql = "SELECT id, project_id, theme, phase, ?2 AS language FROM lesson WHERE id = ?1";
    let mut found = conn.prepare_cached(sql)?;
    let mut rows = found.query((id, shown.as_str()))?;
    rows.next()?.map(|row| lesson(conn, row, words, wanted)).transpose()
}

fn lesson(conn: &Connection, row: &Row<'_>, words: &Words, wanted: Lang) -> rusqlite::Result<LibraryLesson> {
    let (id, project): (String, String) = (row.get("id")?, row.get("project_id")?);
    let found: Option<String> = row.get("language")?;
    let shown = found.and_then(|code| code.parse().ok()).unwrap_or(wanted);
    let told = told(conn, &project, &id, shown)?;
    let texts = TEXTS.iter().filter_map(|field| {
        // The first is in the language shown, where there is one.
        let (_, language, text) = told.iter().find(|(name, ..)| name == field)?;
        Some(LessonText { field: (*field).to_owned(), language: *language, pieces: words.marked(text) })
    });
    let languages: BTreeSet<Lang> = told.iter().map(|(_, language, _)| *language).collect();
    Ok(LibraryLesson {
        texts: texts.collect(),
        languages: languages.into_iter().collect(),
        theme: row.get("theme")?,
        phase: row.get("phase")?,
        origin: origin(conn, &project, wanted)?,
        cited_in: cited_in(conn, &id, wanted)?,
        id,
    })
}

/// Every text of a lesson, those in the language shown first, then those in the project's own.
fn told(
    conn: &Connection,
    project: &str,
    lesson: &str,
    shown: Lang,
) -> rusqlite::Result<Vec<(String, Lang, String)>> {
    let mut texts = conn.prepare_cached(
        "SELECT t.field, t.language, t.text FROM text t JOIN project p ON p.id = t.project_id
         WHERE t.project_id = ?1 AND t.owner_id = ?2
         ORDER BY t.language = ?3 DESC, t.language = p.language DESC, t.language",
    )?;
    let texts = texts.query_map((project, lesson, shown.as_str()), |row| {
        Ok((row.get("field")?, reading::lang(row, "language")?, row.get("text")?))
    })?;
    texts.collect()
}

fn origin(conn: &Connection, project: &str, wanted: Lang) -> rusqlite::Result<Origin> {
    let (title, language) = title(conn, project, wanted)?.unwrap_or_default();
    Ok(Origin { project: project.to_owned(), title, language })
}

fn cited_in(conn: &Connection, lesson: &str, wanted: Lang) -> rusqlite::Result<Vec<CitedIn>> {
    let mut citing = conn.prepare_cached(
        "SELECT c.id, c.project_id FROM citation c JOIN project p ON p.id = c.project_id
         WHERE c.lesson_id = ?1 AND c.archived IS NULL AND p.archived IS NULL ORDER BY p.position, c.position",
    )?;
    let mut rows = citing.query([lesson])?;
    let mut cited = Vec::new();
    while let Some(row) = rows.next()? {
        let project: String = row.get("project_id")?;
        cited.push(CitedIn { citation: row.get("id")?, by: origin(conn, &project, wanted)? });
    }
    Ok(cited)
}

fn filters(conn: &Connection, wanted: Lang) -> rusqlite::Result<LessonFilters> {
    let kept =
        "FROM lesson l JOIN project p ON p.id = l.project_id WHERE l.archived IS NULL AND p.archived IS NULL";
    let words = |column: &str| -> rusqlite::Result<Vec<String>> {
        let sql = format!("SELECT DISTINCT l.{column} {kept} AND l.{column} IS NOT NULL ORDER BY 1");
        conn.prepare_cached(&sql)?.query_map([], |row| row.get(0))?.collect()
    };
    let mut languages = conn.prepare_cached(&format!(
        "SELECT DISTINCT language FROM text WHERE (project_id, owner_id) IN (SELECT l.project_id, l.id {kept})
         ORDER BY language"
    ))?;
    let languages = languages.query_map([], |row| reading::lang(row, "language"))?;
    let mut projects =
        conn.prepare_cached(&format!("SELECT DISTINCT l.project_id {kept} ORDER BY p.position"))?;
    let projects: Vec<String> = projects.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(LessonFilters {
        themes: words("theme")?,
        phases: words("phase")?,
        languages: languages.collect::<rusqlite::Result<_>>()?,
        projects: projects.iter().map(|id| origin(conn, id, wanted)).collect::<rusqlite::Result<_>>()?,
    })
}
