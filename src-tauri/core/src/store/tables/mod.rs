//! The tables of the record, one file a subject, each with its SQL both ways.
//!
//! Must not know history: `Workspace::change` watches every table named here.

mod agreements;
mod attachments;
mod bodies;
mod budget;
mod document;
mod framework;
mod head;
mod indicators;
mod learning;
mod leftovers;
mod reach;
mod risks;
mod statements;

use rusqlite::Connection;

use super::reading::Reader;
use super::rows::Writer;
use crate::domain::Project;

pub(super) use document::put_document;
pub(super) use head::{head, heads};

/// Every table whose changes are recorded, in an order in which rows may be deleted.
pub(super) const RECORD_TABLES: &[&str] = &[
    "report_comment",
    "report_section",
    "report",
    "template",
    "letterhead",
    "partner_answer",
    "partner_form_line",
    "partner_form",
    "attachment",
    "citation",
    "risk",
    "amendment",
    "agreement",
    "target_cell",
    "unrecognised",
    "source",
    "document",
    "explanation",
    "reallocation",
    "entry",
    "allocation",
    "funding",
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
    "iati_fact",
    "identifier",
    "text",
    "project",
    "programme",
    "rate",
];

/// Tables that hold more than one project.
const SHARED: &[&str] = &["organisation", "programme", "rate", "template", "letterhead"];

/// Tables that a rewrite leaves: besides the shared ones those of texts, of pages that stay, the
/// project's own row, those of reports, and those of money, of which a page tells a total and no more.
const KEPT_ON_REWRITE: &[&str] = &[
    "organisation",
    "programme",
    "rate",
    "template",
    "letterhead",
    "report_comment",
    "report_section",
    "report",
    "partner_answer",
    "partner_form_line",
    "partner_form",
    "text",
    "document",
    "unrecognised",
    "project",
    "explanation",
    "reallocation",
    "entry",
    "allocation",
    "funding",
    "budget_line",
    "budget",
];

/// Tables whose rows are never put aside; an archived row of any other is not part of a rewrite.
pub(super) const NEVER_ARCHIVED: &[&str] = &["country", "source"];

/// Writes the whole project, replacing what was there. Rows that stay the same leave no
/// trace in the changeset, so history shows only what is different.
pub(super) fn put(conn: &Connection, project: &Project) -> rusqlite::Result<()> {
    clear(conn, project)?;
    let writer = Writer { conn, project };
    head::write(&writer)?;
    let bodies = bodies::write(&writer)?;
    agreements::write(&writer, &bodies)?;
    framework::write(&writer)?;
    indicators::write(&writer)?;
    budget::write(&writer)?;
    reach::write(&writer)?;
    statements::write(&writer)?;
    learning::write(&writer)?;
    risks::write(&writer)?;
    attachments::write(&writer)?;
    document::write_sources(&writer)?;
    leftovers::mend(conn, &project.id)
}

/// Takes away what `put` writes anew: the rows that are read, and their texts in the language
/// that the project is read in. What was put aside stays.
fn clear(conn: &Connection, project: &Project) -> rusqlite::Result<()> {
    leftovers::clear_texts(conn, project)?;
    for table in RECORD_TABLES.iter().filter(|table| !KEPT_ON_REWRITE.contains(table)) {
        let kept = if NEVER_ARCHIVED.contains(table) { "" } else { " AND archived IS NULL" };
        conn.execute(&format!("DELETE FROM {table} WHERE project_id = ?1{kept}"), [&project.id])?;
    }
    Ok(())
}

/// Removes the project and everything that hangs on it.
pub(super) fn delete(conn: &Connection, id: &str) -> rusqlite::Result<()> {
    leftovers::forget_citations_of(conn, id)?;
    for table in RECORD_TABLES.iter().filter(|table| !SHARED.contains(table) && **table != "project") {
        conn.execute(&format!("DELETE FROM {table} WHERE project_id = ?1"), [id])?;
    }
    conn.execute("DELETE FROM project WHERE id = ?1", [id])?;
    Ok(())
}

/// Fills what the reach grid stands in: framework, periods, indicators, agreements.
pub(super) fn read_frame(reader: &Reader<'_>, project: &mut Project) -> rusqlite::Result<()> {
    head::read(reader, project)?;
    framework::read(reader, project)?;
    indicators::read(reader, project)?;
    agreements::read(reader, project)
}

/// Fills everything but the head.
pub(super) fn read(reader: &Reader<'_>, project: &mut Project) -> rusqlite::Result<()> {
    head::read(reader, project)?;
    bodies::read(reader, project)?;
    framework::read(reader, project)?;
    indicators::read(reader, project)?;
    budget::read(reader, project)?;
    reach::read(reader, project)?;
    statements::read(reader, project)?;
    learning::read(reader, project)?;
    agreements::read(reader, project)?;
    risks::read(reader, project)?;
    attachments::read(reader, project)?;
    document::read_sources(reader, project)
}
