//! The pages that facts came from, the place of each fact, the lines nobody understood.

use rusqlite::{Connection, OptionalExtension};

use crate::domain::{Project, Source, Unrecognised};
use crate::store::facts::Document;
use crate::store::reading::Reader;
use crate::store::rows::{self, Writer};

/// Keeps a page with the project, in place of an earlier version of the same page.
pub(in crate::store) fn put_document(
    conn: &Connection,
    project: &Project,
    document: &Document,
) -> rusqlite::Result<()> {
    let earlier: Option<String> = conn
        .query_row(
            "SELECT id FROM document WHERE project_id = ?1 AND name = ?2",
            (&project.id, &document.name),
            |row| row.get("id"),
        )
        .optional()?;
    let id = earlier.unwrap_or_else(|| document.id.clone());
    for table in ["source", "unrecognised"] {
        conn.execute(&format!("DELETE FROM {table} WHERE document_id = ?1"), [&id])?;
    }
    conn.execute("DELETE FROM document WHERE id = ?1", [&id])?;
    rows::insert(
        conn,
        "document",
        &[
            ("id", &id),
            ("project_id", &project.id),
            ("name", &document.name),
            ("language", &document.language.as_str()),
            ("fingerprint", &document.fingerprint),
            ("text", &document.text),
        ],
    )?;
    for line in project.unrecognised.iter().filter(|line| line.document == document.name) {
        rows::insert(
            conn,
            "unrecognised",
            &[("document_id", &id), ("project_id", &project.id), ("line", &line.line), ("text", &line.text)],
        )?;
    }
    Ok(())
}

/// Writes where each fact came from; a place in a document that is not kept is not written.
pub(super) fn write_sources(writer: &Writer<'_>) -> rusqlite::Result<()> {
    let mut add = writer.conn.prepare_cached(
        "INSERT INTO source (project_id, subject, document_id, quote, offset)
         SELECT ?1, ?2, id, ?4, ?5 FROM document WHERE project_id = ?1 AND name = ?3",
    )?;
    for (subject, source) in &writer.project.sources {
        add.execute((&writer.project.id, subject, &source.document, &source.quote, source.offset))?;
    }
    Ok(())
}

pub(super) fn read_sources(reader: &Reader<'_>, project: &mut Project) -> rusqlite::Result<()> {
    let sources = reader.list(
        "SELECT s.subject, d.name, s.quote, s.offset FROM source s JOIN document d ON d.id = s.document_id
         WHERE s.project_id = ?1",
        |row| {
            let source =
                Source { document: row.get("name")?, quote: row.get("quote")?, offset: row.get("offset")? };
            Ok((row.get("subject")?, source))
        },
    )?;
    project.sources = sources.into_iter().collect();
    project.unrecognised = reader.list(
        "SELECT d.name, u.line, u.text FROM unrecognised u JOIN document d ON d.id = u.document_id
         WHERE u.project_id = ?1 ORDER BY d.id, u.line",
        |row| Ok(Unrecognised { document: row.get("name")?, line: row.get("line")?, text: row.get("text")? }),
    )?;
    Ok(())
}
