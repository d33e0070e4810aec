//! Risks.

use crate::domain::{Project, Risk};
use crate::store::reading::{self, Reader};
use crate::store::rows::{self, Writer};

pub(super) fn write(writer: &Writer<'_>) -> rusqlite::Result<()> {
    for (at, risk) in writer.project.risks.iter().enumerate() {
        writer.item(
            "risk",
            &risk.id,
            at,
            &[
                ("category", &risk.category),
                ("likelihood", &rows::word(&risk.likelihood)?),
                ("impact", &rows::word(&risk.impact)?),
                ("status", &rows::word(&risk.status)?),
                ("owner", &risk.owner),
                ("review_date", &risk.review_date.map(|date| date.to_string())),
            ],
        )?;
        writer.text(&risk.id, "text", Some(&risk.text))?;
        writer.text(&risk.id, "mitigation", risk.mitigation.as_deref())?;
    }
    Ok(())
}

pub(super) fn read(reader: &Reader<'_>, project: &mut Project) -> rusqlite::Result<()> {
    project.risks = reader.list(
        "SELECT * FROM risk WHERE project_id = ?1 AND archived IS NULL ORDER BY position",
        |row| {
            let id: String = row.get("id")?;
            Ok(Risk {
                text: reader.statement(&id, "text"),
                mitigation: reader.text(&id, "mitigation"),
                category: row.get("category")?,
                likelihood: reading::word(row, "likelihood")?,
                impact: reading::word(row, "impact")?,
                status: reading::word(row, "status")?,
                owner: row.get("owner")?,
                review_date: reading::parsed(row, "review_date")?,
                id,
            })
        },
    )?;
    Ok(())
}
