//! Organisations in their roles, sibling components, experts.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension};

use crate::domain::{Component, Expert, Organisation, Project};
use crate::store::reading::{self, Reader};
use crate::store::rows::{self, Writer};

/// Writes them and says under which key each body is kept that the record calls otherwise.
pub(super) fn write(writer: &Writer<'_>) -> rusqlite::Result<HashMap<String, String>> {
    let mut bodies = HashMap::new();
    for (at, organisation) in writer.project.organisations.iter().enumerate() {
        let body = body_of(writer.conn, organisation)?;
        let role = rows::word(&organisation.role)?;
        writer.item(
            "project_organisation",
            &organisation.id,
            at,
            &[("organisation_id", &body), ("role", &role)],
        )?;
        bodies.extend(organisation.body.clone().map(|called| (called, body)));
    }
    for (at, component) in writer.project.components.iter().enumerate() {
        writer.item(
            "component",
            &component.id,
            at,
            &[("number", &component.number), ("lead", &component.lead), ("own", &component.own)],
        )?;
        writer.text(&component.id, "title", component.title.as_deref())?;
    }
    for (at, expert) in writer.project.experts.iter().enumerate() {
        writer.item(
            "expert",
            &expert.id,
            at,
            &[("name", &expert.name), ("nationality", &expert.nationality), ("expertise", &expert.expertise)],
        )?;
    }
    Ok(bodies)
}

/// The one row of a body that several projects name alike. One that this part alone names is
/// renamed with it; else the body is new.
fn body_of(conn: &Connection, organisation: &Organisation) -> rusqlite::Result<String> {
    let known = organisation.body.as_ref().unwrap_or(&organisation.id);
    let same = conn
        .prepare_cached(
            "SELECT id FROM organisation WHERE name = ?1 AND acronym IS ?2 AND sub_unit IS ?3
             ORDER BY id <> ?4, id LIMIT 1",
        )?
        .query_row((&organisation.name, &organisation.acronym, &organisation.sub_unit, known), |row| {
            row.get("id")
        })
        .optional()?;
    let id: String = match same {
        Some(id) => id,
        None if !is_taken(conn, known)? || is_named_once(conn, known)? => known.clone(),
        None if !is_taken(conn, &organisation.id)? => organisation.id.clone(),
        None => format!("{}/body", organisation.id),
    };
    write_body(conn, &id, organisation)?;
    Ok(id)
}

fn is_taken(conn: &Connection, body: &str) -> rusqlite::Result<bool> {
    conn.prepare_cached("SELECT 1 FROM organisation WHERE id = ?1")?.exists([body])
}

/// Nobody else names the body: the parts of the project that is written are taken away by now.
fn is_named_once(conn: &Connection, body: &str) -> rusqlite::Result<bool> {
    let others = "SELECT 1 FROM project_organisation WHERE organisation_id = ?1
                  UNION ALL SELECT 1 FROM agreement WHERE organisation_id = ?1";
    Ok(!conn.prepare_cached(others)?.exists([body])?)
}

/// What is not said of the body here (its country, its number) stays as it was said elsewhere.
fn write_body(conn: &Connection, id: &str, organisation: &Organisation) -> rusqlite::Result<()> {
    conn.prepare_cached(
        "INSERT INTO organisation (id, name, acronym, sub_unit, country, reference, position)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, (SELECT coalesce(max(position), 0) + 1 FROM organisation))
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, acronym = excluded.acronym,
           sub_unit = excluded.sub_unit, country = coalesce(excluded.country, country),
           reference = coalesce(excluded.reference, reference)",
    )?
    .execute((
        id,
        &organisation.name,
        &organisation.acronym,
        &organisation.sub_unit,
        &organisation.country,
        &organisation.reference,
    ))?;
    Ok(())
}

/// The one row of a programme that several projects name alike; a new one takes a key made of
/// that of the project in which it is first named.
pub(super) fn programme_of(conn: &Connection, project: &Project) -> rusqlite::Result<Option<String>> {
    let Some(name) = &project.programme else { return Ok(None) };
    let same = conn
        .prepare_cached("SELECT id FROM programme WHERE name = ?1 ORDER BY id IS NOT ?2, position LIMIT 1")?
        .query_row((name, &project.programme_id), |row| row.get("id"))
        .optional()?;
    if same.is_some() {
        return Ok(same);
    }
    let id = format!("{}/programme", project.id);
    conn.prepare_cached(
        "INSERT INTO programme (id, position, name)
         VALUES (?1, (SELECT coalesce(max(position), 0) + 1 FROM programme), ?2)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name",
    )?
    .execute((&id, name))?;
    Ok(Some(id))
}

pub(super) fn read(reader: &Reader<'_>, project: &mut Project) -> rusqlite::Result<()> {
    project.organisations = reader.list(
        "SELECT po.id, po.organisation_id, o.name, o.acronym, o.sub_unit, o.country, o.reference, po.role
         FROM project_organisation po JOIN organisation o ON o.id = po.organisation_id
         WHERE po.project_id = ?1 AND po.archived IS NULL ORDER BY po.position",
        |row| {
            Ok(Organisation {
                id: row.get("id")?,
                body: row.get("organisation_id")?,
                name: row.get("name")?,
                acronym: row.get("acronym")?,
                sub_unit: row.get("sub_unit")?,
                role: reading::word(row, "role")?,
                country: row.get("country")?,
                reference: row.get("reference")?,
            })
        },
    )?;
    project.components = reader.list(
        "SELECT * FROM component WHERE project_id = ?1 AND archived IS NULL ORDER BY position",
        |row| {
            let id: String = row.get("id")?;
            Ok(Component {
                number: row.get("number")?,
                title: reader.text(&id, "title"),
                lead: row.get("lead")?,
                own: row.get("own")?,
                id,
            })
        },
    )?;
    project.experts = reader.list(
        "SELECT * FROM expert WHERE project_id = ?1 AND archived IS NULL ORDER BY position",
        |row| {
            Ok(Expert {
                id: row.get("id")?,
                name: row.get("name")?,
                nationality: row.get("nationality")?,
                expertise: row.get("expertise")?,
            })
        },
    )?;
    Ok(())
}
