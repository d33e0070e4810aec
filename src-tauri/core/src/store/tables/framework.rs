//! Result nodes, reporting periods, indicators and their values.

use crate::domain::{Indicator, Period, PeriodValue, Project, ResultNode};
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
            ],
        )?;
        writer.text(&node.id, "text", Some(&node.text))?;
        writer.text(&node.id, "description", node.description.as_deref())?;
    }
    for (at, period) in writer.project.periods.iter().enumerate() {
        let (start, end) = (period.start.to_string(), period.end.to_string());
        writer.item(
            "period",
            &period.id,
            at,
            &[("code", &period.code), ("start_day", &start), ("end_day", &end)],
        )?;
    }
    for (at, indicator) in writer.project.indicators.iter().enumerate() {
        write_indicator(writer, at, indicator)?;
    }
    Ok(())
}

fn write_indicator(writer: &Writer<'_>, at: usize, indicator: &Indicator) -> rusqlite::Result<()> {
    writer.item(
        "indicator",
        &indicator.id,
        at,
        &[
            ("node_id", &indicator.node),
            ("code", &indicator.code),
            ("accumulation", &rows::word(&indicator.accumulation)?),
            ("baseline", &indicator.baseline.map(|value| value.to_string())),
            ("target", &indicator.target.map(|value| value.to_string())),
        ],
    )?;
    writer.text(&indicator.id, "text", Some(&indicator.text))?;
    writer.text(&indicator.id, "unit", Some(&indicator.unit))?;
    for (at, value) in indicator.values.iter().enumerate() {
        writer.item(
            "period_value",
            &value.id,
            at,
            &[
                ("indicator_id", &indicator.id),
                ("period_id", &value.period),
                ("target", &value.target.map(|value| value.to_string())),
                ("actual", &value.actual.map(|value| value.to_string())),
            ],
        )?;
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
                id,
            })
        },
    )?;
    project.periods = reader.list(
        "SELECT * FROM period WHERE project_id = ?1 AND archived IS NULL ORDER BY position",
        |row| {
            Ok(Period {
                id: row.get("id")?,
                code: row.get("code")?,
                start: reading::day(row, "start_day")?,
                end: reading::day(row, "end_day")?,
            })
        },
    )?;
    project.indicators = indicators(reader)?;
    Ok(())
}

fn indicators(reader: &Reader<'_>) -> rusqlite::Result<Vec<Indicator>> {
    let mut values: Vec<(String, PeriodValue)> = reader.list(
        "SELECT * FROM period_value WHERE project_id = ?1 AND archived IS NULL ORDER BY position",
        |row| {
            let value = PeriodValue {
                id: row.get("id")?,
                period: row.get("period_id")?,
                target: reading::parsed(row, "target")?,
                actual: reading::parsed(row, "actual")?,
            };
            Ok((row.get("indicator_id")?, value))
        },
    )?;
    reader.list(
        "SELECT * FROM indicator WHERE project_id = ?1 AND archived IS NULL ORDER BY position",
        |row| {
            let id: String = row.get("id")?;
            let own =
                values.extract_if(.., |(indicator, _)| *indicator == id).map(|(_, value)| value).collect();
            Ok(Indicator {
                node: row.get("node_id")?,
                code: row.get("code")?,
                text: reader.statement(&id, "text"),
                unit: reader.statement(&id, "unit"),
                accumulation: reading::word(row, "accumulation")?,
                baseline: reading::parsed(row, "baseline")?,
                target: reading::parsed(row, "target")?,
                values: own,
                id,
            })
        },
    )
}
