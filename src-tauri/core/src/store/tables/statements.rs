//! What the record says in sentences: deliverables, results, engagement, references.

use crate::domain::{
    Deliverable, Engagement, Project, Reference, ResultStatement, SupportDomain, TargetGroup,
};
use crate::store::reading::{self, Reader};
use crate::store::rows::{self, Writer};

pub(super) fn write(writer: &Writer<'_>) -> rusqlite::Result<()> {
    let project = writer.project;
    for (at, deliverable) in project.deliverables.iter().enumerate() {
        write_deliverable(writer, at, deliverable)?;
    }
    for (at, engagement) in project.engagement.iter().enumerate() {
        write_engagement(writer, at, engagement)?;
    }
    for (at, result) in project.results.iter().enumerate() {
        writer.item("result_statement", &result.id, at, &[])?;
        writer.text(&result.id, "text", Some(&result.text))?;
    }
    for (at, reference) in project.references.iter().enumerate() {
        let columns: [rows::Column<'_>; 2] = [("kind", &reference.kind), ("number", &reference.number)];
        writer.item("reference", &reference.id, at, &columns)?;
        writer.text(&reference.id, "text", Some(&reference.text))?;
    }
    for (at, group) in project.target_groups.iter().enumerate() {
        writer.item("target_group", &group.id, at, &[])?;
        writer.text(&group.id, "text", Some(&group.text))?;
    }
    for (at, domain) in project.domains.iter().enumerate() {
        writer.item("support_domain", &domain.id, at, &[])?;
        writer.text(&domain.id, "text", Some(&domain.text))?;
    }
    Ok(())
}

fn write_deliverable(writer: &Writer<'_>, at: usize, deliverable: &Deliverable) -> rusqlite::Result<()> {
    writer.item(
        "deliverable",
        &deliverable.id,
        at,
        &[
            ("quantity", &deliverable.quantity),
            ("delivered", &deliverable.delivered),
            ("unit", &deliverable.unit),
            ("status", &rows::word(&deliverable.status)?),
            ("due", &deliverable.due.map(|date| date.to_string())),
            ("delivered_date", &deliverable.delivered_date.map(|date| date.to_string())),
        ],
    )?;
    writer.text(&deliverable.id, "group", deliverable.group.as_deref())?;
    writer.text(&deliverable.id, "text", Some(&deliverable.text))?;
    writer.text(&deliverable.id, "evidence", deliverable.evidence.as_deref())
}

fn write_engagement(writer: &Writer<'_>, at: usize, engagement: &Engagement) -> rusqlite::Result<()> {
    writer.item(
        "engagement",
        &engagement.id,
        at,
        &[
            ("person", &engagement.person),
            ("event", &engagement.event),
            ("place", &engagement.place),
            ("date", &engagement.date.map(|date| date.to_string())),
        ],
    )?;
    writer.text(&engagement.id, "text", Some(&engagement.text))
}

pub(super) fn read(reader: &Reader<'_>, project: &mut Project) -> rusqlite::Result<()> {
    project.deliverables = deliverables(reader)?;
    project.engagement = engagement(reader)?;
    project.results = reader.list(
        "SELECT id FROM result_statement WHERE project_id = ?1 AND archived IS NULL ORDER BY position",
        |row| {
            let id: String = row.get("id")?;
            Ok(ResultStatement { text: reader.statement(&id, "text"), id })
        },
    )?;
    project.references = reader.list(
        "SELECT * FROM reference WHERE project_id = ?1 AND archived IS NULL ORDER BY position",
        |row| {
            let id: String = row.get("id")?;
            let text = reader.statement(&id, "text");
            Ok(Reference { kind: row.get("kind")?, number: row.get("number")?, text, id })
        },
    )?;
    project.target_groups = reader.list(
        "SELECT id FROM target_group WHERE project_id = ?1 AND archived IS NULL ORDER BY position",
        |row| {
            let id: String = row.get("id")?;
            Ok(TargetGroup { text: reader.statement(&id, "text"), id })
        },
    )?;
    project.domains = reader.list(
        "SELECT id FROM support_domain WHERE project_id = ?1 AND archived IS NULL ORDER BY position",
        |row| {
            let id: String = row.get("id")?;
            Ok(SupportDomain { text: reader.statement(&id, "text"), id })
        },
    )?;
    Ok(())
}

fn deliverables(reader: &Reader<'_>) -> rusqlite::Result<Vec<Deliverable>> {
    reader.list(
        "SELECT * FROM deliverable WHERE project_id = ?1 AND archived IS NULL ORDER BY position",
        |row| {
            let id: String = row.get("id")?;
            Ok(Deliverable {
                group: reader.text(&id, "group"),
                text: reader.statement(&id, "text"),
                quantity: row.get("quantity")?,
                delivered: row.get("delivered")?,
                unit: row.get("unit")?,
                status: reading::word(row, "status")?,
                due: reading::parsed(row, "due")?,
                delivered_date: reading::parsed(row, "delivered_date")?,
                evidence: reader.text(&id, "evidence"),
                id,
            })
        },
    )
}

fn engagement(reader: &Reader<'_>) -> rusqlite::Result<Vec<Engagement>> {
    reader.list(
        "SELECT * FROM engagement WHERE project_id = ?1 AND archived IS NULL ORDER BY position",
        |row| {
            let id: String = row.get("id")?;
            Ok(Engagement {
                person: row.get("person")?,
                event: row.get("event")?,
                place: row.get("place")?,
                date: reading::parsed(row, "date")?,
                text: reader.statement(&id, "text"),
                id,
            })
        },
    )
}
