//! Agreements with their rules and amendments.

use std::collections::HashMap;

use rusqlite::Row;
use rust_decimal::Decimal;

use crate::domain::{Agreement, Amendment, MoneyRules, Project, ReportRules};
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
    let (money, reports) = (&agreement.money, &agreement.reports);
    let decimal = |percent: Option<Decimal>| percent.map(|percent| percent.to_string());
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
            ("variance_percent", &decimal(agreement.variance_percent)),
            ("indirect_percent", &decimal(agreement.indirect_percent)),
            ("indirect_base", &rows::word(&agreement.indirect_base)?),
            ("rounding", &rows::word(&agreement.rounding)?),
            ("rate_policy", &rows::word(&agreement.rate_policy)?),
            ("smallest_cell", &agreement.smallest_cell),
            ("jump_percent", &agreement.jump_percent),
            ("variance_level", &rows::word(&money.variance_level)?),
            ("variance_count", &rows::word(&money.variance_count)?),
            ("explain_percent", &decimal(money.explain_percent)),
            ("explain_against", &rows::word(&money.explain_against)?),
            ("contingency_percent", &decimal(money.contingency_percent)),
            ("evaluation_percent", &decimal(money.evaluation_percent)),
            ("subgrant_limit_minor", &money.subgrant_limit.map(|limit| limit.minor())),
            ("subgrant_limit_currency", &money.subgrant_limit.map(|limit| limit.currency().code())),
            ("rate_source", &money.rate_source),
            ("rate_decimals", &money.rate_decimals),
            ("alert_percent", &decimal(money.alert_percent)),
            ("no_cofunding", &money.no_cofunding),
            ("report_month", &reports.report_month),
            ("report_day", &reports.report_day),
            ("finance_month", &reports.finance_month),
            ("final_months", &reports.final_months),
            ("final_days", &reports.final_days),
            ("reported_until", &reports.reported_until.map(|day| day.to_string())),
            ("report_template", &reports.report_template),
            ("final_template", &reports.final_template),
            ("finance_template", &reports.finance_template),
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
                money: money_rules(row)?,
                reports: report_rules(row)?,
                amendments: amendments.remove(&id).unwrap_or_default(),
                id,
            })
        },
    )?;
    Ok(())
}

fn report_rules(row: &Row<'_>) -> rusqlite::Result<ReportRules> {
    Ok(ReportRules {
        report_month: row.get("report_month")?,
        report_day: row.get("report_day")?,
        finance_month: row.get("finance_month")?,
        final_months: row.get("final_months")?,
        final_days: row.get("final_days")?,
        reported_until: reading::parsed(row, "reported_until")?,
        report_template: row.get("report_template")?,
        final_template: row.get("final_template")?,
        finance_template: row.get("finance_template")?,
    })
}

fn money_rules(row: &Row<'_>) -> rusqlite::Result<MoneyRules> {
    Ok(MoneyRules {
        variance_level: reading::word(row, "variance_level")?,
        variance_count: reading::word(row, "variance_count")?,
        explain_percent: reading::parsed(row, "explain_percent")?,
        explain_against: reading::word(row, "explain_against")?,
        contingency_percent: reading::parsed(row, "contingency_percent")?,
        evaluation_percent: reading::parsed(row, "evaluation_percent")?,
        subgrant_limit: reading::money_in(row, "subgrant_limit_minor", "subgrant_limit_currency")?,
        rate_source: row.get("rate_source")?,
        rate_decimals: row.get("rate_decimals")?,
        alert_percent: reading::parsed(row, "alert_percent")?,
        no_cofunding: row.get("no_cofunding")?,
    })
}
