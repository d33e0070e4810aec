//! The project's own row, its texts, identifiers and countries.

use rusqlite::{Connection, OptionalExtension, Row};

use crate::domain::{Dates, IatiFact, Identifier, Lang, Project};
use crate::store::facts::ProjectRow;
use crate::store::reading::{self, Reader};
use crate::store::rows::{self, Writer};

/// The project's texts by field.
fn texts(project: &Project) -> [(&'static str, Option<&str>); 10] {
    [
        ("title", Some(&project.title)),
        ("subtitle", project.subtitle.as_deref()),
        ("status_label", project.status_label.as_deref()),
        ("type_label", project.type_label.as_deref()),
        ("coverage_label", project.coverage_label.as_deref()),
        ("region", project.region.as_deref()),
        ("geo_note", project.geo_note.as_deref()),
        ("duration_text", project.duration_text.as_deref()),
        ("objective", project.objective.as_deref()),
        ("context", project.context.as_deref()),
    ]
}

pub(super) fn write(writer: &Writer<'_>) -> rusqlite::Result<()> {
    let project = writer.project;
    write_row(writer)?;
    for (field, text) in texts(project) {
        writer.text(&project.id, field, text)?;
    }
    for (at, identifier) in project.identifiers.iter().enumerate() {
        let columns: [rows::Column<'_>; 2] = [("scheme", &identifier.scheme), ("value", &identifier.value)];
        writer.item("identifier", &identifier.id, at, &columns)?;
    }
    for (at, told) in project.iati.iter().enumerate() {
        let columns: [rows::Column<'_>; 2] = [("fact", &told.fact.code()), ("value", &told.value)];
        writer.item("iati_fact", &told.id, at, &columns)?;
    }
    for (at, iso2) in project.countries.iter().enumerate() {
        let position = i64::try_from(at).unwrap_or(i64::MAX);
        writer.row("country", &[("iso2", iso2), ("position", &position)])?;
    }
    Ok(())
}

/// Adds the row or brings it up to date; its own language and its place in the list stay.
fn write_row(writer: &Writer<'_>) -> rusqlite::Result<()> {
    let project = writer.project;
    let columns: [rows::Column<'_>; 11] = [
        ("id", &project.id),
        ("acronym", &project.acronym),
        ("status", &rows::word(&project.status)?),
        ("type", &project.r#type),
        ("coverage", &rows::word(&project.coverage)?),
        ("region_code", &project.region_code),
        ("start_date", &project.dates.start.map(|date| date.to_string())),
        ("end_date", &project.dates.end.map(|date| date.to_string())),
        ("end_derived", &project.dates.end_derived),
        ("duration_months", &project.duration_months),
        ("programme_id", &super::bodies::programme_of(writer.conn, project)?),
    ];
    let names: Vec<&str> = columns.iter().map(|(name, _)| *name).collect();
    let places: Vec<String> = (1..=columns.len()).map(|place| format!("?{place}")).collect();
    let renewed: Vec<String> = names.iter().skip(1).map(|name| format!("{name} = excluded.{name}")).collect();
    let sql = format!(
        "INSERT INTO project ({}, language, position)
         VALUES ({}, '{}', (SELECT coalesce(max(position), 0) + 1 FROM project))
         ON CONFLICT (id) DO UPDATE SET {}",
        names.join(", "),
        places.join(", "),
        project.language,
        renewed.join(", ")
    );
    let values: Vec<&dyn rusqlite::ToSql> = columns.iter().map(|(_, value)| *value).collect();
    writer.conn.prepare_cached(&sql)?.execute(values.as_slice())?;
    Ok(())
}

/// The project's own language and its head, read in `wanted` or in that language.
pub(in crate::store) fn head(
    conn: &Connection,
    id: &str,
    wanted: Option<Lang>,
) -> rusqlite::Result<Option<(Lang, Project)>> {
    let mut found = conn.prepare_cached("SELECT p.*, g.name AS programme FROM project p LEFT JOIN programme g ON g.id = p.programme_id WHERE p.id = ?1")?;
    let row = found.query_row([id], |row| Ok((reading::lang(row, "language")?, columns(row)?)));
    let Some((own, mut project)) = row.optional()? else {
        return Ok(None);
    };
    project.language = wanted.unwrap_or(own);
    Ok(Some((own, project)))
}

fn columns(row: &Row<'_>) -> rusqlite::Result<Project> {
    Ok(Project {
        id: row.get("id")?,
        acronym: row.get("acronym")?,
        status: reading::word(row, "status")?,
        r#type: row.get("type")?,
        coverage: reading::word(row, "coverage")?,
        region_code: row.get("region_code")?,
        dates: Dates {
            start: reading::parsed(row, "start_date")?,
            end: reading::parsed(row, "end_date")?,
            end_derived: row.get("end_derived")?,
        },
        duration_months: row.get("duration_months")?,
        programme: row.get("programme")?,
        programme_id: row.get("programme_id")?,
        ..Project::default()
    })
}

/// Fills the head's texts, identifiers and countries.
pub(in crate::store) fn read(reader: &Reader<'_>, project: &mut Project) -> rusqlite::Result<()> {
    let id = project.id.clone();
    let text = |field: &str| reader.text(&id, field);
    project.title = reader.statement(&id, "title");
    project.subtitle = text("subtitle");
    project.status_label = text("status_label");
    project.type_label = text("type_label");
    project.coverage_label = text("coverage_label");
    project.region = text("region");
    project.geo_note = text("geo_note");
    project.duration_text = text("duration_text");
    project.objective = text("objective");
    project.context = text("context");
    project.identifiers = reader
        .list("SELECT id, scheme, value FROM identifier WHERE project_id = ?1 AND archived IS NULL ORDER BY position", |row| {
            Ok(Identifier { id: row.get("id")?, scheme: row.get("scheme")?, value: row.get("value")? })
        })?;
    project.iati = reader.list(
        "SELECT id, fact, value FROM iati_fact WHERE project_id = ?1 AND archived IS NULL ORDER BY position",
        |row| {
            let fact = reading::word(row, "fact")?;
            Ok(IatiFact { id: row.get("id")?, fact, value: row.get("value")? })
        },
    )?;
    project.countries = reader
        .list("SELECT iso2 FROM country WHERE project_id = ?1 ORDER BY position", |row| row.get("iso2"))?;
    Ok(())
}

/// The list of projects, in order, without reading any of them whole.
pub(in crate::store) fn heads(conn: &Connection) -> rusqlite::Result<Vec<ProjectRow>> {
    let mut all = conn.prepare_cached(include_str!("heads.sql"))?;
    let rows = all.query_map([], |row| {
        Ok(ProjectRow {
            id: row.get("id")?,
            language: reading::lang(row, "language")?,
            title: row.get("title")?,
            acronym: row.get("acronym")?,
            identifiers: json(row, "identifiers")?,
            status: reading::word(row, "status")?,
            donor: row.get("donor")?,
            countries: json(row, "countries")?,
            dates: columns(row)?.dates,
            budget: match row.get::<_, Option<i64>>("total_minor")? {
                Some(_) => reading::money(row, "total_minor")?,
                None => None,
            },
            office: row.get("office")?,
        })
    })?;
    rows.collect()
}

fn json<T: serde::de::DeserializeOwned>(row: &Row<'_>, column: &str) -> rusqlite::Result<T> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text).map_err(|error| reading::broken(error.into()))
}
