//! Reporting periods, indicators, their values and their targets.

use std::collections::HashMap;

use rust_decimal::Decimal;

use crate::domain::{Indicator, Period, PeriodValue, Project, TargetCell};
use crate::store::reading::{self, Reader};
use crate::store::rows::{self, Writer};

pub(super) fn write(writer: &Writer<'_>) -> rusqlite::Result<()> {
    for (at, period) in writer.project.periods.iter().enumerate() {
        write_period(writer, at, period)?;
    }
    for (at, indicator) in writer.project.indicators.iter().enumerate() {
        write_indicator(writer, at, indicator)?;
        write_values(writer, indicator)?;
        write_target_cells(writer, indicator)?;
    }
    Ok(())
}

fn write_period(writer: &Writer<'_>, at: usize, period: &Period) -> rusqlite::Result<()> {
    writer.item(
        "period",
        &period.id,
        at,
        &[
            ("code", &period.code),
            ("start_day", &period.start.to_string()),
            ("end_day", &period.end.to_string()),
            ("closed_at", &period.closed_at.as_ref().map(rows::moment)),
            ("closed_by", &period.closed_by),
            ("reopened_for", &period.reopened_for),
        ],
    )
}

fn write_indicator(writer: &Writer<'_>, at: usize, indicator: &Indicator) -> rusqlite::Result<()> {
    let bands = (!indicator.age_bands.is_empty()).then(|| indicator.age_bands.join(","));
    writer.item(
        "indicator",
        &indicator.id,
        at,
        &[
            ("node_id", &indicator.node),
            ("code", &indicator.code),
            ("accumulation", &rows::word(&indicator.accumulation)?),
            ("measure", &rows::word(&indicator.measure)?),
            ("sensitive", &indicator.sensitive),
            ("by_sex", &indicator.by_sex),
            ("by_disability", &indicator.by_disability),
            ("age_bands", &bands),
            ("baseline", &decimal(indicator.baseline)),
            ("baseline_date", &indicator.baseline_date.map(|date| date.to_string())),
            ("target", &decimal(indicator.target)),
        ],
    )?;
    writer.text(&indicator.id, "text", Some(&indicator.text))?;
    writer.text(&indicator.id, "unit", Some(&indicator.unit))?;
    writer.text(&indicator.id, "verification", indicator.verification.as_deref())
}

fn decimal(value: Option<Decimal>) -> Option<String> {
    value.map(|value| value.to_string())
}

fn write_values(writer: &Writer<'_>, indicator: &Indicator) -> rusqlite::Result<()> {
    let kept = indicator.values.iter().filter(|value| !value.id.is_empty());
    for (at, value) in kept.enumerate() {
        let typed = value.actual.filter(|_| indicator.is_typed(value));
        writer.item(
            "period_value",
            &value.id,
            at,
            &[
                ("indicator_id", &indicator.id),
                ("period_id", &value.period),
                ("target", &decimal(value.target)),
                ("actual", &decimal(typed)),
                ("numerator", &decimal(value.numerator)),
                ("denominator", &decimal(value.denominator)),
            ],
        )?;
        writer.text(&value.id, "note", value.note.as_deref())?;
    }
    Ok(())
}

fn write_target_cells(writer: &Writer<'_>, indicator: &Indicator) -> rusqlite::Result<()> {
    for (at, cell) in indicator.target_cells.iter().enumerate() {
        writer.item(
            "target_cell",
            &cell.id,
            at,
            &[
                ("indicator_id", &indicator.id),
                ("period_id", &cell.period),
                ("sex", &cell.sex),
                ("age", &cell.age),
                ("disability", &cell.disability),
                ("value", &cell.value),
            ],
        )?;
    }
    Ok(())
}

pub(super) fn read(reader: &Reader<'_>, project: &mut Project) -> rusqlite::Result<()> {
    project.periods = reader.list(
        "SELECT * FROM period WHERE project_id = ?1 AND archived IS NULL ORDER BY position",
        |row| {
            Ok(Period {
                id: row.get("id")?,
                code: row.get("code")?,
                start: reading::day(row, "start_day")?,
                end: reading::day(row, "end_day")?,
                closed_at: reading::parsed(row, "closed_at")?,
                closed_by: row.get("closed_by")?,
                reopened_for: row.get("reopened_for")?,
            })
        },
    )?;
    project.indicators = indicators(reader)?;
    Ok(())
}

fn indicators(reader: &Reader<'_>) -> rusqlite::Result<Vec<Indicator>> {
    let mut values = values(reader)?;
    let mut target_cells = target_cells(reader)?;
    reader.list(
        "SELECT * FROM indicator WHERE project_id = ?1 AND archived IS NULL ORDER BY position",
        |row| {
            let id: String = row.get("id")?;
            let bands: Option<String> = row.get("age_bands")?;
            Ok(Indicator {
                node: row.get("node_id")?,
                code: row.get("code")?,
                text: reader.statement(&id, "text"),
                unit: reader.statement(&id, "unit"),
                measure: reading::word(row, "measure")?,
                sensitive: row.get("sensitive")?,
                by_sex: row.get("by_sex")?,
                by_disability: row.get("by_disability")?,
                age_bands: bands.map(|bands| bands_of(&bands)).unwrap_or_default(),
                verification: reader.text(&id, "verification"),
                accumulation: reading::word(row, "accumulation")?,
                baseline: reading::parsed(row, "baseline")?,
                baseline_date: reading::parsed(row, "baseline_date")?,
                target: reading::parsed(row, "target")?,
                values: values.remove(&id).unwrap_or_default(),
                target_cells: target_cells.remove(&id).unwrap_or_default(),
                id,
            })
        },
    )
}

/// `0-11, 60+` as it may have been typed.
fn bands_of(bands: &str) -> Vec<String> {
    bands.split(',').map(str::trim).filter(|band| !band.is_empty()).map(str::to_owned).collect()
}

/// The values of each indicator, in order.
fn values(reader: &Reader<'_>) -> rusqlite::Result<HashMap<String, Vec<PeriodValue>>> {
    reader.grouped(
        "SELECT * FROM period_value WHERE project_id = ?1 AND archived IS NULL ORDER BY position",
        "indicator_id",
        |row| {
            let id: String = row.get("id")?;
            Ok(PeriodValue {
                period: row.get("period_id")?,
                target: reading::parsed(row, "target")?,
                actual: reading::parsed(row, "actual")?,
                numerator: reading::parsed(row, "numerator")?,
                denominator: reading::parsed(row, "denominator")?,
                note: reader.text(&id, "note"),
                id,
            })
        },
    )
}

/// The targets of each indicator's cells, in order.
fn target_cells(reader: &Reader<'_>) -> rusqlite::Result<HashMap<String, Vec<TargetCell>>> {
    reader.grouped(
        "SELECT * FROM target_cell WHERE project_id = ?1 AND archived IS NULL ORDER BY position",
        "indicator_id",
        |row| {
            Ok(TargetCell {
                id: row.get("id")?,
                period: row.get("period_id")?,
                sex: row.get("sex")?,
                age: row.get("age")?,
                disability: row.get("disability")?,
                value: row.get("value")?,
            })
        },
    )
}
