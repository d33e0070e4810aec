//! The money of the example: who pays, rates, entries in two currencies, and one move between
//! lines, from a data file and by the same commands as a person's.
//!
//! Must not know SQL, nor how a project of the example is written.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::budgets::{self, BudgetInput};
use crate::ctx::Ctx;
use crate::domain::Lang;
use crate::edit::{self, AddInput, EditInput};
use crate::entries::{self, EntryTyped, RecordEntriesInput};
use crate::error::{Error, Refused, Result};
use crate::rates::{self, PasteRatesInput};
use crate::resources;
use crate::store::Workspace;

/// The money of one project of the example.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Money {
    project: String,
    fundings: Vec<BTreeMap<String, String>>,
    /// What lines are that a rule is about, named by their numbers.
    lines: Vec<LineIs>,
    rates: PasteRatesInput,
    entries: Vec<EntryTyped>,
    /// Moves between lines that are named by their numbers.
    moves: Vec<BTreeMap<String, String>>,
    /// What is said of lines, these and the periods named by their numbers.
    explanations: Vec<BTreeMap<String, String>>,
}

/// A line whose costs a rule is about.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LineIs {
    line: String,
    cost_type: String,
}

/// Adds the money of the example's projects.
pub(crate) fn add(workspace: &Workspace, ctx: &Ctx) -> Result<()> {
    // The files write their figures as programs do, whoever opens the example.
    let ctx = &Ctx::at(ctx.now, ctx.who.clone(), Lang::EN);
    for (_, source) in resources::DEMO_MONEY {
        let money: Money =
            serde_json::from_str(source).map_err(|error| Error::failed("read-example", error))?;
        one(workspace, ctx, money)?;
    }
    Ok(())
}

fn one(workspace: &Workspace, ctx: &Ctx, money: Money) -> Result<()> {
    let project = workspace.find_project(&money.project)?;
    let row = |table: &str, values: BTreeMap<String, String>| {
        let table = table.to_owned();
        let project = Some(project.clone());
        edit::add(workspace, ctx, &AddInput { table, project, values, language: None, after: None })
    };
    for funding in money.fundings {
        row("funding", funding)?;
    }
    rates::paste(workspace, ctx, &money.rates)?;
    let input = RecordEntriesInput {
        project: project.clone(),
        language: None,
        dry: false,
        order: None,
        rows: money.entries,
    };
    let recorded = entries::record(workspace, ctx, &input)?;
    if let Some(refused) = recorded.refused.into_iter().next() {
        return Err(Refused::new(&refused.code).into());
    }
    let named = keys(workspace, ctx, &project)?;
    for LineIs { line, cost_type } in money.lines {
        let row = named.get(&line).cloned();
        let row =
            row.ok_or_else(|| Refused::new("row-unknown").with("table", "budget_line").with("row", line))?;
        let (table, field) = ("budget_line".to_owned(), "cost_type".to_owned());
        edit::edit(workspace, ctx, &EditInput { table, row, field, language: None, value: Some(cost_type) })?;
    }
    for (table, rows) in [("reallocation", money.moves), ("explanation", money.explanations)] {
        for mut values in rows {
            for (field, value) in &mut values {
                if ["from", "to", "line", "period"].contains(&field.as_str()) {
                    let unknown = || Refused::new("row-unknown").with("table", table).with("row", &*value);
                    *value = named.get(value.as_str()).cloned().ok_or_else(unknown)?;
                }
            }
            row(table, values)?;
        }
    }
    Ok(())
}

/// The keys of lines and periods by their numbers.
fn keys(workspace: &Workspace, ctx: &Ctx, project: &str) -> Result<BTreeMap<String, String>> {
    let asked = BudgetInput { project: project.to_owned(), version: None, funding: None, language: None };
    let lines = budgets::show(workspace, ctx, &asked)?.rows.into_iter().map(|row| row.line);
    let lines = lines.filter_map(|line| Some((line.code?, line.id)));
    let periods = workspace.project_frame(project, None)?.periods.into_iter();
    Ok(lines.chain(periods.map(|period| (period.code, period.id))).collect())
}
