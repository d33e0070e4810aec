//! Result nodes.

use crate::domain::{Project, ResultNode};
use crate::store::reading::{self, Reader};
use crate::store::rows::{self, Writer};

pub(super) fn write(writer: &Writer<'_>) -> rusqlite::Result<()> {
    for (at, node) in writer.project.framework.iter().enumerate() {
        writer.item(
            "result_node",
            &node.id,
            at,
            &[
                ("parent_id", &node.parent),
                ("axis", &node.axis),
                ("level", &rows::word(&node.level)?),
                ("code", &node.code),
                ("start_date", &node.start_date.map(|date| date.to_string())),
                ("end_date", &node.end_date.map(|date| date.to_string())),
                ("progress", &rows::word(&node.progress)?),
                ("place", &node.place),
            ],
        )?;
        writer.text(&node.id, "text", Some(&node.text))?;
        writer.text(&node.id, "description", node.description.as_deref())?;
    }
    Ok(())
}

pub(super) fn read(reader: &Reader<'_>, project: &mut Project) -> rusqlite::Result<()> {
    project.framework = reader.list(
        "SELECT * FROM result_node WHERE project_id = ?1 AND archived IS NULL ORDER BY position",
        |row| {
            let id: String = row.get("id")?;
            Ok(ResultNode {
                parent: row.get("parent_id")?,
                axis: row.get("axis")?,
                level: reading::word(row, "level")?,
                code: row.get("code")?,
                text: reader.statement(&id, "text"),
                description: reader.text(&id, "description"),
                start_date: reading::parsed(row, "start_date")?,
                end_date: reading::parsed(row, "end_date")?,
                progress: reading::word(row, "progress")?,
                place: row.get("place")?,
                id,
            })
        },
    )?;
    Ok(())
}
