//! What the other rooms ask of the workspace: the list, a project, keeping and deleting one.
//!
//! Must not know why a project changes: that was decided before it came here.

use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;
use ts_rs::TS;

use super::Workspace;
use super::reading::{self, Reader};
use super::tables;
use crate::ctx::Ctx;
use crate::domain::attention::Spoken;
use crate::domain::expected::EXPENDITURE;
use crate::domain::{Dates, Identifier, Lang, Money, Project, Status};
use crate::error::{Refused, Result};
use crate::op::Op;

/// A page as it is kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Document {
    /// Key.
    pub id: String,
    /// Name, such as a file name.
    pub name: String,
    /// Language of its text.
    pub language: Lang,
    /// SHA-256 of the text.
    pub fingerprint: String,
    /// The whole text.
    pub text: String,
}

/// A project in the list.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct ProjectRow {
    /// Key.
    pub id: String,
    /// The project's own language.
    pub language: Lang,
    /// Title in that language.
    pub title: String,
    /// Short name.
    pub acronym: Option<String>,
    /// Numbers and codes.
    pub identifiers: Vec<Identifier>,
    /// Where it stands.
    pub status: Option<Status>,
    /// Who pays.
    pub donor: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub countries: Vec<String>,
    /// When it runs.
    pub dates: Dates,
    /// Total of the current budget.
    pub budget: Option<Money>,
    /// The workspace that it came from, as it is called here.
    pub office: Option<String>,
}

impl Workspace {
    /// Every project, in the order in which they were added.
    pub fn list_projects(&self) -> Result<Vec<ProjectRow>> {
        tables::heads(&self.conn).map_err(|error| self.failed("read-workspace", error))
    }

    /// One project, read in `wanted` or in its own language.
    pub fn project(&self, id: &str, wanted: Option<Lang>) -> Result<Project> {
        let read = || {
            let Some((own, mut project)) = tables::head(&self.conn, id, wanted)? else {
                return Ok(None);
            };
            let reader = Reader::new(&self.conn, id, own, project.language)?;
            tables::read(&reader, &mut project)?;
            project.languages = reader.languages();
            project.foreign = reader.foreign();
            project.settle();
            if is_spent(&self.conn, id)? {
                project.not_provided.retain(|fact| fact != EXPENDITURE);
            }
            Ok(Some(project))
        };
        let found = read().map_err(|error| self.failed("read-project", error))?;
        found.ok_or_else(|| Refused::new("project-unknown").with("project", id).into())
    }

    /// The key of the project that a person means: its key, an identifier, acronym or title; else
    /// the one project whose title holds the words. Several matches are named, never chosen from.
    pub fn find_project(&self, named: &str) -> Result<String> {
        // The window names projects by their keys, many times a second.
        if self.ask("SELECT EXISTS (SELECT 1 FROM project WHERE id = ?1)", [named], |row| row.get(0))? {
            return Ok(named.to_owned());
        }
        let wanted = named.trim().to_lowercase();
        let projects = self.list_projects()?;
        let is = |text: &str| text.to_lowercase() == wanted;
        let exact = |project: &&ProjectRow| {
            project.id == named
                || is(&project.title)
                || project.acronym.as_deref().is_some_and(is)
                || project.identifiers.iter().any(|identifier| is(&identifier.value))
        };
        let mut matches: Vec<&ProjectRow> = projects.iter().filter(exact).collect();
        if matches.is_empty() && !wanted.is_empty() {
            let holds = |project: &&ProjectRow| {
                project.title.to_lowercase().contains(&wanted) || project.id.starts_with(named)
            };
            matches = projects.iter().filter(holds).collect();
        }
        match matches.as_slice() {
            [one] => Ok(one.id.clone()),
            [] => Err(Refused::new("project-unknown").with("project", named).into()),
            several => {
                let titles: Vec<&str> = several.iter().map(|project| project.title.as_str()).collect();
                let titles = titles.join(" · ");
                Err(Refused::new("project-several").with("project", named).with("titles", titles).into())
            }
        }
    }

    /// The language that a project is written in.
    pub fn project_language(&self, id: &str) -> Result<Lang> {
        let language = |row: &rusqlite::Row<'_>| super::reading::lang(row, "language");
        let found =
            self.conn.query_row("SELECT language FROM project WHERE id = ?1", [id], language).optional();
        let found = found.map_err(|error| self.failed("read-workspace", error))?;
        found.ok_or_else(|| Refused::new("project-unknown").with("project", id).into())
    }

    /// The project that was made from a page with this text.
    pub fn project_of_page(&self, fingerprint: &str) -> Result<Option<String>> {
        let sql = "SELECT d.project_id FROM document d JOIN project p ON p.id = d.project_id
                   WHERE d.fingerprint = ?1 AND p.archived IS NULL ORDER BY d.id LIMIT 1";
        let found = self.conn.query_row(sql, [fingerprint], |row| row.get(0)).optional();
        found.map_err(|error| self.failed("read-workspace", error))
    }

    /// In which languages each text of a project is there.
    pub fn spoken(&self, project: &str) -> Result<Spoken> {
        let read = || {
            let sql = "SELECT owner_id, field, language FROM text WHERE project_id = ?1";
            let mut all = self.conn.prepare_cached(sql)?;
            let mut rows = all.query([project])?;
            let mut spoken = Spoken::new();
            while let Some(row) = rows.next()? {
                let place = (row.get("owner_id")?, row.get("field")?);
                spoken.entry(place).or_default().push(reading::lang(row, "language")?);
            }
            Ok(spoken)
        };
        read().map_err(|error| self.failed("read-project", error))
    }

    /// Keeps projects as they are given, each with the pages it came from, in one step.
    pub fn keep_projects(
        &self,
        ctx: &Ctx,
        op: Op,
        subject: &str,
        projects: &[(Project, Vec<Document>)],
    ) -> Result<()> {
        self.change(ctx, op, subject, |tx| {
            for (project, documents) in projects {
                for document in documents {
                    tables::put_document(tx, project, document)?;
                }
                tables::put(tx, project)?;
            }
            Ok(())
        })
    }

    /// Deletes a project with all that hangs on it; an undo brings it back.
    pub fn delete_project(&self, ctx: &Ctx, project: &Project) -> Result<()> {
        self.change(ctx, Op::DeleteProject, &project.title, |tx| tables::delete(tx, &project.id))
    }
}

/// Somebody entered what was spent.
fn is_spent(conn: &Connection, project: &str) -> rusqlite::Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM entry WHERE project_id = ?1 AND kind = 'expenditure'
               AND archived IS NULL)";
    conn.prepare_cached(sql)?.query_row([project], |row| row.get(0))
}
