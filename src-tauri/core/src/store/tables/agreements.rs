//! Agreements with their rules and amendments.

use std::collections::HashMap;

use crate::domain::{Agreement, Amendment, Project};
use crate::store::reading::{self, Reader};
use crate::store::rows::{self, Writer};

/// `bodies` says under which key an organisation is kept that the record calls otherwise.
pub(super) fn write(writer: &Writer<'_>, bodies: &HashMap<String, String>) -> rusqlite::Result<()> {
    for (at, agreement) in writer.project.agreements.iter().enumerate() {
        let organisation = agreement.organisation.as_ref().map(|key| bodies.get(key).unwrap_or(key));
        write_agreement(writer, at, agreement, organisation)?;
        for (at, amendment) in agreement.amendments.iter().enumerate() {
            write_amendment(writer, at, &agreement.id, amendment)?;
        }
    }
    Ok(())
}

fn write_agreement(
    writer: &Writer<'_>,
    at: usize,
    agreement: &Agreement,
    organisation: Option<&String>,
) -> rusqlite::Result<()> {
    writer.item(
        "agreement",
        &agreement.id,
        at,
        &[
            ("organisation_id", &organisation),
            ("number", &agreement.number),
            ("amount_minor", &agreement.amount.map(|money| money.minor())),
            ("currency", &agreement.amount.map(|money| money.currency().code())),
            ("signed_date", &agreement.signed_date.map(|date| date.to_string())),
            ("start_date", &agreement.start_date.map(|date| date.to_string())),
            ("end_date", &agreement.end_date.map(|date| date.to_string())),
            ("calendar", &rows::word(&agreement.calendar)?),
            ("year_month", &agreement.year_month),
            ("report_days", &agreement.report_days),
            ("variance_percent", &agreement.variance_percent.map(|percent| percent.to_string())),
            ("indirect_percent", &agreement.indirect_percent.map(|percent| percent.to_string())),
            ("indirect_base", &rows::word(&agreement.indirect_base)?),
            ("rounding", &rows::word(&agreement.rounding)?),
            ("rate_policy", &rows::word(&agreement.rate_policy)?),
            ("smallest_cell", &agreement.smallest_cell),
            ("jump_percent", &agreement.jump_percent),
        ],
    )
}

fn write_amendment(
    writer: &Writer<'_>,
    at: usize,
    agreement: &str,
    amendment: &Amendment,
) -> rusqlite::Result<()> {
    writer.item(
        "amendment",
        &amendment.id,
        at,
        &[
            ("agreement_id", &agreement),
            ("number", &amendment.number),
            ("date", &amendment.date.map(|date| date.to_string())),
            ("end_date", &amendment.end_date.map(|date| date.to_string())),
            ("amount_minor", &amendment.amount.map(|money| money.minor())),
            ("currency", &amendment.amount.map(|money| money.currency().code())),
        ],
    )?;
    writer.text(&amendment.id, "reason", amendment.reason.as_deref())
}

pub(super) fn read(reader: &Reader<'_>, project: &mut Project) -> rusqlite::Result<()> {
    let mut amendments = reader.grouped(
        "SELECT * FROM amendment WHERE project_id = ?1 AND archived IS NULL ORDER BY position",
        "agreement_id",
        |row| {
            let id: String = row.get("id")?;
            Ok(Amendment {
                number: row.get("number")?,
                date: reading::parsed(row, "date")?,
                end_date: reading::parsed(row, "end_date")?,
                amount: reading::money(row, "amount_minor")?,
                reason: reader.text(&id, "reason"),
                id,
            })
        },
    )?;
    project.agreements = reader.list(
        "SELECT a.*, o.name || coalesce(' - ' || o.sub_unit, '') AS donor
         FROM agreement a LEFT JOIN organisation o ON o.id = a.organisation_id
         WHERE a.project_id = ?1 AND a.archived IS NULL ORDER BY a.position",
        |row| {
            let id: String = row.get("id")?;
            Ok(Agreement {
                organisation: row.get("organisation_id")?,
                donor: row.get("donor")?,
                number: row.get("number")?,
                amount: reading::money(row, "amount_minor")?,
                signed_date: reading::parsed(row, "signed_date")?,
                start_date: reading::parsed(row, "start_date")?,
                end_date: reading::parsed(row, "end_date")?,
                calendar: reading::word(row, "calendar")?,
                year_month: row.get("year_month")?,
                report_days: row.get("report_days")?,
                variance_percent: reading::parsed(row, "variance_percent")?,
                indirect_percent: reading::parsed(row, "indirect_percent")?,
                indirect_base: reading::word(row, "indirect_base")?,
                rounding: reading::word(row, "rounding")?,
                rate_policy: reading::word(row, "rate_policy")?,
                smallest_cell: row.get("smallest_cell")?,
                jump_percent: row.get("jump_percent")?,
                amendments: amendments.remove(&id).unwrap_or_default(),
                id,
            })
        },
    )?;
    Ok(())
}
