//! Attachments: what a file is called and what it shows. Its bytes are in `file`.

use crate::domain::{Attachment, Project};
use crate::store::reading::{self, Reader};
use crate::store::rows::Writer;

pub(super) fn write(writer: &Writer<'_>) -> rusqlite::Result<()> {
    for (at, attachment) in writer.project.attachments.iter().enumerate() {
        writer.item(
            "attachment",
            &attachment.id,
            at,
            &[
                ("owner_id", &attachment.owner),
                ("name", &attachment.name),
                ("media_type", &attachment.media_type),
                ("size", &attachment.size),
                ("hash", &attachment.hash),
                ("credit", &attachment.credit),
                ("taken_date", &attachment.taken_date.map(|date| date.to_string())),
            ],
        )?;
        writer.text(&attachment.id, "caption", attachment.caption.as_deref())?;
    }
    Ok(())
}

pub(super) fn read(reader: &Reader<'_>, project: &mut Project) -> rusqlite::Result<()> {
    project.attachments = reader.list(
        "SELECT * FROM attachment WHERE project_id = ?1 AND archived IS NULL ORDER BY position",
        |row| {
            let id: String = row.get("id")?;
            Ok(Attachment {
                owner: row.get("owner_id")?,
                name: row.get("name")?,
                media_type: row.get("media_type")?,
                size: row.get("size")?,
                hash: row.get("hash")?,
                caption: reader.text(&id, "caption"),
                credit: row.get("credit")?,
                taken_date: reading::parsed(row, "taken_date")?,
                id,
            })
        },
    )?;
    Ok(())
}
