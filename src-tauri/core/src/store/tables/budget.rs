//! Versions of the budget with their lines; the current one is read.

use crate::domain::{Budget, BudgetLine, Project};
use crate::store::reading::{self, Reader};
use crate::store::rows::Writer;

pub(super) fn write(writer: &Writer<'_>) -> rusqlite::Result<()> {
    let Some(budget) = &writer.project.budget else {
        return Ok(());
    };
    writer.row(
        "budget",
        &[
            ("id", &budget.id),
            ("version", &budget.version),
            ("current", &true),
            ("total_minor", &budget.total.minor()),
            ("currency", &budget.total.currency().code()),
        ],
    )?;
    for (at, line) in budget.lines.iter().enumerate() {
        writer.item(
            "budget_line",
            &line.id,
            at,
            &[
                ("budget_id", &budget.id),
                ("code", &line.code),
                ("units", &line.units.map(|units| units.to_string())),
                ("unit_cost_minor", &line.unit_cost.map(|cost| cost.minor())),
                ("amount_minor", &line.amount.minor()),
                ("currency", &line.amount.currency().code()),
            ],
        )?;
        writer.text(&line.id, "heading", Some(&line.heading))?;
        writer.text(&line.id, "text", Some(&line.text))?;
        writer.text(&line.id, "unit", line.unit.as_deref())?;
    }
    Ok(())
}

pub(super) fn read(reader: &Reader<'_>, project: &mut Project) -> rusqlite::Result<()> {
    let lines = reader.list(
        "SELECT l.* FROM budget_line l JOIN budget b ON b.id = l.budget_id
         WHERE l.project_id = ?1 AND b.current = 1 ORDER BY l.position",
        |row| {
            let id: String = row.get("id")?;
            Ok(BudgetLine {
                code: row.get("code")?,
                heading: reader.statement(&id, "heading"),
                text: reader.statement(&id, "text"),
                unit: reader.text(&id, "unit"),
                units: reading::parsed(row, "units")?,
                unit_cost: reading::money(row, "unit_cost_minor")?,
                amount: reading::amount(row, "amount_minor")?,
                id,
            })
        },
    )?;
    let budgets = reader.list("SELECT * FROM budget WHERE project_id = ?1 AND current = 1", |row| {
        Ok(Budget {
            id: row.get("id")?,
            version: row.get("version")?,
            total: reading::amount(row, "total_minor")?,
            lines: Vec::new(),
        })
    })?;
    project.budget = budgets.into_iter().next().map(|budget| Budget { lines, ..budget });
    Ok(())
}
