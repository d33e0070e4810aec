//! The money of the example: who pays, rates, entries in two currencies, and one move between
//! lines, from a data file and by the same commands as a person's.
//!
//! Must not know SQL, nor how a project of the example is written.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::budgets::{self, BudgetInput};
use crate::ctx::Ctx;
use crate::domain::Lang;
use crate::edit::{self, AddInput};
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
    rates: PasteRatesInput,
    entries: Vec<EntryTyped>,
    /// Moves between lines that are named by their numbers.
    moves: Vec<BTreeMap<String, String>>,
}

/// Adds the money of the example's projects; returns how many entries there are now.
pub fn add(workspace: &Workspace, ctx: &Ctx) -> Result<usize> {
    let mut kept = 0;
    for (_, source) in resources::DEMO_MONEY {
        let money: Money =
            serde_json::from_str(source).map_err(|error| Error::failed("read-example", error))?;
        kept += one(workspace, ctx, money)?;
    }
    Ok(kept)
}

fn one(workspace: &Workspace, ctx: &Ctx, money: Money) -> Result<usize> {
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
    // The file writes its figures as programs do.
    let language = Some(Lang::EN);
    let input = RecordEntriesInput {
        project: project.clone(),
        language,
        dry: false,
        order: None,
        rows: money.entries,
    };
    let recorded = entries::record(workspace, ctx, &input)?;
    if let Some(refused) = recorded.refused.into_iter().next() {
        return Err(Refused::new(&refused.code).into());
    }
    let asked = BudgetInput { project: project.clone(), version: None, funding: None, language: None };
    let budget = budgets::show(workspace, ctx, &asked)?;
    for mut values in money.moves {
        for end in ["from", "to"] {
            let code = values.get(end).cloned();
            let line = budget.rows.iter().find(|row| row.line.code == code).map(|row| row.line.id.clone());
            let line = line
                .ok_or_else(|| Refused::new("budget-line-unknown").with("line", code.unwrap_or_default()))?;
            values.insert(end.to_owned(), line);
        }
        row("reallocation", values)?;
    }
    Ok(recorded.kept)
}
