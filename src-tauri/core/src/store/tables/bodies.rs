//! Organisations in their roles, sibling components, experts.

use rusqlite::{Connection, OptionalExtension};

use crate::domain::{Component, Expert, Organisation, Project};
use crate::store::reading::{self, Reader};
use crate::store::rows::{self, Writer};

pub(super) fn write(writer: &Writer<'_>) -> rusqlite::Result<()> {
    for (at, organisation) in writer.project.organisations.iter().enumerate() {
        let body = body_of(writer.conn, organisation)?;
        let role = rows::word(&organisation.role)?;
        writer.item(
            "project_organisation",
            &organisation.id,
            at,
            &[("organisation_id", &body), ("role", &role)],
        )?;
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
    Ok(())
}

/// The one row of a body that several projects name alike; a new body takes the key of the
/// part in which it is first named.
fn body_of(conn: &Connection, organisation: &Organisation) -> rusqlite::Result<String> {
    let same = conn
        .prepare_cached("SELECT id FROM organisation WHERE name = ?1 AND acronym IS ?2 AND sub_unit IS ?3")?
        .query_row((&organisation.name, &organisation.acronym, &organisation.sub_unit), |row| row.get("id"))
        .optional()?;
    if let Some(id) = same {
        return Ok(id);
    }
    let taken = conn
        .prepare_cached("SELECT count(*) FROM organisation WHERE id = ?1")?
        .query_row([&organisation.id], |row| row.get::<_, i64>(0))?;
    if taken > 0 {
        // The part was renamed: the body that it alone named gets the new name.
        conn.execute(
            "UPDATE organisation SET name = ?2, acronym = ?3, sub_unit = ?4 WHERE id = ?1",
            (&organisation.id, &organisation.name, &organisation.acronym, &organisation.sub_unit),
        )?;
    } else {
        rows::insert(
            conn,
            "organisation",
            &[
                ("id", &organisation.id),
                ("name", &organisation.name),
                ("acronym", &organisation.acronym),
                ("sub_unit", &organisation.sub_unit),
            ],
        )?;
    }
    Ok(organisation.id.clone())
}

/// The one row of a programme that several projects name alike; a new one takes a key made of
/// that of the project in which it is first named.
pub(super) fn programme_of(conn: &Connection, project: &Project) -> rusqlite::Result<Option<String>> {
    let Some(name) = &project.programme else { return Ok(None) };
    let same = conn
        .prepare_cached("SELECT id FROM programme WHERE name = ?1 ORDER BY position LIMIT 1")?
        .query_row([name], |row| row.get("id"))
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
        "SELECT po.id, o.name, o.acronym, o.sub_unit, po.role
         FROM project_organisation po JOIN organisation o ON o.id = po.organisation_id
         WHERE po.project_id = ?1 AND po.archived IS NULL ORDER BY po.position",
        |row| {
            Ok(Organisation {
                id: row.get("id")?,
                name: row.get("name")?,
                acronym: row.get("acronym")?,
                sub_unit: row.get("sub_unit")?,
                role: reading::word(row, "role")?,
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
