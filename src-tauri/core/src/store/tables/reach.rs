//! People reached, by kind, with their breakdowns.

use crate::domain::{BreakdownCell, Project, Reach};
use crate::store::reading::{self, Reader};
use crate::store::rows::{self, Writer};

pub(super) fn write(writer: &Writer<'_>) -> rusqlite::Result<()> {
    for (at, reach) in writer.project.reach.iter().enumerate() {
        writer.item(
            "reach",
            &reach.id,
            at,
            &[
                ("period_id", &reach.period),
                ("kind", &rows::word(&reach.kind)?),
                ("value", &reach.value),
                ("unit", &reach.unit),
                ("place", &reach.place),
                ("method", &rows::word(&reach.method)?),
                ("overlap_percent", &reach.overlap_percent),
                ("counted_from", &reach.counted_from),
                ("indicator_id", &reach.indicator),
                ("node_id", &reach.activity),
            ],
        )?;
        writer.text(&reach.id, "group", reach.group.as_deref())?;
        writer.text(&reach.id, "text", reach.text.as_deref())?;
        for (at, cell) in reach.cells.iter().enumerate() {
            writer.item(
                "reach_cell",
                &cell.id,
                at,
                &[
                    ("reach_id", &reach.id),
                    ("sex", &cell.sex),
                    ("age", &cell.age),
                    ("disability", &cell.disability),
                    ("value", &cell.value),
                ],
            )?;
        }
    }
    Ok(())
}

pub(super) fn read(reader: &Reader<'_>, project: &mut Project) -> rusqlite::Result<()> {
    let mut cells = reader.grouped(
        "SELECT * FROM reach_cell WHERE project_id = ?1 AND archived IS NULL ORDER BY position",
        "reach_id",
        |row| {
            Ok(BreakdownCell {
                id: row.get("id")?,
                sex: row.get("sex")?,
                age: row.get("age")?,
                disability: row.get("disability")?,
                value: row.get("value")?,
            })
        },
    )?;
    project.reach = reader.list(
        "SELECT * FROM reach WHERE project_id = ?1 AND archived IS NULL ORDER BY position",
        |row| {
            let id: String = row.get("id")?;
            Ok(Reach {
                kind: reading::word(row, "kind")?,
                value: row.get("value")?,
                unit: row.get("unit")?,
                group: reader.text(&id, "group"),
                text: reader.text(&id, "text"),
                period: row.get("period_id")?,
                place: row.get("place")?,
                method: reading::word(row, "method")?,
                overlap_percent: row.get("overlap_percent")?,
                counted_from: row.get("counted_from")?,
                indicator: row.get("indicator_id")?,
                activity: row.get("node_id")?,
                cells: cells.remove(&id).unwrap_or_default(),
                id,
            })
        },
    )?;
    Ok(())
}
