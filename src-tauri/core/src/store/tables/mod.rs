//! The tables of the record, one file a subject, each with its SQL both ways.
//!
//! Must not know history: `Workspace::change` watches every table named here.

mod bodies;
mod budget;
mod document;
mod framework;
mod head;
mod reach;
mod statements;

use rusqlite::Connection;

use super::reading::Reader;
use super::rows::Writer;
use crate::domain::Project;

pub(super) use document::put_document;
pub(super) use head::{head, heads};

/// Every table whose changes are recorded, in an order in which rows may be deleted.
pub(super) const RECORD_TABLES: &[&str] = &[
    "attachment",
    "citation",
    "risk",
    "amendment",
    "agreement",
    "target_cell",
    "unrecognised",
    "source",
    "document",
    "budget_line",
    "budget",
    "expert",
    "lesson",
    "result_statement",
    "engagement",
    "reach_cell",
    "reach",
    "deliverable",
    "period_value",
    "indicator",
    "period",
    "result_node",
    "reference",
    "target_group",
    "support_domain",
    "component",
    "project_organisation",
    "organisation",
    "country",
    "identifier",
    "text",
    "project",
    "programme",
];

/// Tables that hold more than one project.
const SHARED: &[&str] = &["organisation", "programme"];

/// Tables that a rewrite leaves: besides the shared ones those of texts in other languages, of
/// pages that stay, and of files.
const KEPT_ON_REWRITE: &[&str] =
    &["organisation", "programme", "text", "document", "unrecognised", "attachment", "project"];

/// Tables whose rows are never put aside; an archived row of any other is not part of a rewrite.
const NEVER_ARCHIVED: &[&str] = &["country", "budget", "budget_line", "source"];

/// Writes the whole project, replacing what was there. Rows that stay the same leave no
/// trace in the changeset, so history shows only what is different.
pub(super) fn put(conn: &Connection, project: &Project) -> rusqlite::Result<()> {
    for table in RECORD_TABLES.iter().filter(|table| !KEPT_ON_REWRITE.contains(table)) {
        let kept = if NEVER_ARCHIVED.contains(table) { "" } else { " AND archived IS NULL" };
        conn.execute(&format!("DELETE FROM {table} WHERE project_id = ?1{kept}"), [&project.id])?;
    }
    conn.execute(
        "DELETE FROM text WHERE project_id = ?1 AND language = ?2",
        (&project.id, project.language.as_str()),
    )?;
    let writer = Writer { conn, project };
    head::write(&writer)?;
    bodies::write(&writer)?;
    framework::write(&writer)?;
    budget::write(&writer)?;
    reach::write(&writer)?;
    statements::write(&writer)?;
    document::write_sources(&writer)?;
    forget_orphans(conn, &project.id)
}

/// Removes the project and everything that hangs on it.
pub(super) fn delete(conn: &Connection, id: &str) -> rusqlite::Result<()> {
    let cited = "DELETE FROM citation WHERE lesson_id IN (SELECT id FROM lesson WHERE project_id = ?1)";
    conn.execute(cited, [id])?;
    for table in RECORD_TABLES.iter().filter(|table| !SHARED.contains(table) && **table != "project") {
        conn.execute(&format!("DELETE FROM {table} WHERE project_id = ?1"), [id])?;
    }
    conn.execute("DELETE FROM project WHERE id = ?1", [id])?;
    Ok(())
}

/// Fills everything but the head.
pub(super) fn read(reader: &Reader<'_>, project: &mut Project) -> rusqlite::Result<()> {
    head::read(reader, project)?;
    bodies::read(reader, project)?;
    framework::read(reader, project)?;
    budget::read(reader, project)?;
    reach::read(reader, project)?;
    statements::read(reader, project)?;
    document::read_sources(reader, project)
}

/// Texts in other languages of rows that are gone.
fn forget_orphans(conn: &Connection, id: &str) -> rusqlite::Result<()> {
    conn.execute(
        "DELETE FROM text WHERE project_id = ?1 AND owner_id <> ?1 AND owner_id NOT IN (
           SELECT id FROM component WHERE project_id = ?1
           UNION SELECT id FROM support_domain WHERE project_id = ?1
           UNION SELECT id FROM target_group WHERE project_id = ?1
           UNION SELECT id FROM reference WHERE project_id = ?1
           UNION SELECT id FROM result_node WHERE project_id = ?1
           UNION SELECT id FROM indicator WHERE project_id = ?1
           UNION SELECT id FROM deliverable WHERE project_id = ?1
           UNION SELECT id FROM reach WHERE project_id = ?1
           UNION SELECT id FROM engagement WHERE project_id = ?1
           UNION SELECT id FROM result_statement WHERE project_id = ?1
           UNION SELECT id FROM lesson WHERE project_id = ?1
           UNION SELECT id FROM budget_line WHERE project_id = ?1
           UNION SELECT id FROM risk WHERE project_id = ?1
           UNION SELECT id FROM agreement WHERE project_id = ?1
           UNION SELECT id FROM amendment WHERE project_id = ?1
           UNION SELECT id FROM citation WHERE project_id = ?1
           UNION SELECT id FROM attachment WHERE project_id = ?1)",
        [id],
    )?;
    Ok(())
}
