//! What is measured of the program, asked of the core as the window asks it.

use std::path::Path;

use bilan_core::domain::Lang;
use bilan_core::export;
use bilan_core::publish::{self, ReportInput};
use bilan_core::report::xlsx;
use bilan_core::{Access, Ctx, Workspace, api};
use serde_json::{Value, json};

use super::{Measured, Noting, Outcome};

/// Quick things are done so often in one process.
const OFTEN: usize = 5;

/// Everything that is measured of the program itself.
pub const ALL: &[Measured] = &[
    ("open-M", |folder, noting| glance(&folder.join("programme.bilan"), noting)),
    ("open-L", |folder, noting| glance(&folder.join("many.bilan"), noting)),
    ("list-L", |folder, noting| asked(&folder.join("many.bilan"), noting, "list_projects", &Value::Null)),
    ("search-M", |folder, noting| search(&folder.join("programme.bilan"), noting)),
    ("search-L", |folder, noting| search(&folder.join("many.bilan"), noting)),
    ("portfolio-L", |folder, noting| portfolio(&folder.join("many.bilan"), noting)),
    ("quarters-L", |folder, noting| reach_by(folder, noting, &["indicator", "period", "sex", "age"])),
    ("places-L", |folder, noting| reach_by(folder, noting, &["place", "sex"])),
    ("lines-L", |folder, noting| lines(&folder.join("money.bilan"), noting)),
    ("cell-S", |folder, noting| cell(&folder.join("few.bilan"), noting)),
    ("cell-L", |folder, noting| cell(&folder.join("many.bilan"), noting)),
    ("figure-S", |folder, noting| figure(&folder.join("few.bilan"), noting)),
    ("figure-L", |folder, noting| figure(&folder.join("many.bilan"), noting)),
    ("rows-xlsx-S", |folder, noting| rows(folder, noting, "few", "xlsx")),
    ("rows-xlsx-L", |folder, noting| rows(folder, noting, "many", "xlsx")),
    ("rows-csv-S", |folder, noting| rows(folder, noting, "few", "csv")),
    ("rows-csv-L", |folder, noting| rows(folder, noting, "many", "csv")),
    ("book-S", |folder, noting| book(folder, noting, "demo", "FEP-2024-118")),
    ("book-M", |folder, noting| book(folder, noting, "programme", "Programme")),
    ("project-M", |folder, noting| {
        asked(&folder.join("programme.bilan"), noting, "show_project", &json!({ "project": "Programme" }))
    }),
];

pub fn ctx() -> Outcome<Ctx> {
    Ok(Ctx::at("2026-03-01T09:30:00Z".parse()?, "bench", Lang::EN))
}

fn open(path: &Path, access: Access) -> Outcome<(Workspace, Ctx)> {
    let ctx = ctx()?;
    Ok((Workspace::open(path, access, &ctx)?, ctx))
}

/// From a closed file to all projects at a glance.
fn glance(path: &Path, noting: &mut Noting) -> Outcome {
    noting.times(OFTEN, || Ok(open(path, Access::Write)?.0.portfolio()?.len()))
}

fn asked(path: &Path, noting: &mut Noting, name: &str, input: &Value) -> Outcome {
    let (workspace, ctx) = open(path, Access::Read)?;
    noting.times(OFTEN, || Ok(api::call(&workspace, &ctx, name, input.clone())?.to_string().len()))
}

fn search(path: &Path, noting: &mut Noting) -> Outcome {
    let (workspace, ctx) = open(path, Access::Read)?;
    noting.times(OFTEN, || Ok(workspace.search("courses officials", 8, ctx.lang)?.len()))
}

fn portfolio(path: &Path, noting: &mut Noting) -> Outcome {
    let (workspace, _) = open(path, Access::Read)?;
    noting.times(OFTEN, || Ok(workspace.portfolio()?.len()))
}

fn reach_by(folder: &Path, noting: &mut Noting, by: &[&str]) -> Outcome {
    let (workspace, _) = open(&folder.join("many.bilan"), Access::Read)?;
    let by = serde_json::from_value::<Vec<_>>(json!(by))?;
    noting.times(OFTEN, || Ok(workspace.reach_by(None, &by)?.groups.len()))
}

fn lines(path: &Path, noting: &mut Noting) -> Outcome {
    let (workspace, _) = open(path, Access::Read)?;
    noting.times(OFTEN, || Ok(workspace.lines_spent(None)?.len()))
}

/// A part of a row gets another value, in the form of the cell.
fn cell(path: &Path, noting: &mut Noting) -> Outcome {
    let (workspace, ctx) = open(path, Access::Write)?;
    let project = workspace.list_projects()?.pop().ok_or("no project")?.id;
    let project = workspace.project(&project, None)?;
    let row = project.reach.iter().find(|row| !row.cells.is_empty()).ok_or("no part")?;
    let part = row.cells.first().ok_or("no part")?;
    let mut people = part.value;
    noting.times(OFTEN * 2, || {
        people = (people + 1) % 90;
        let input =
            json!({ "table": "reach_cell", "row": part.id, "field": "value", "value": people.to_string() });
        api::call(&workspace, &ctx, "edit_field", input)?;
        Ok(1)
    })
}

/// A figure is typed into the grid.
fn figure(path: &Path, noting: &mut Noting) -> Outcome {
    let (workspace, ctx) = open(path, Access::Write)?;
    let project = workspace.list_projects()?.pop().ok_or("no project")?.id;
    let grid = json!({ "project": project, "kind": "direct", "period": "Q5" });
    let grid = api::call(&workspace, &ctx, "reach_grid", grid)?;
    let line = grid["lines"][0]["id"].clone();
    let mut people = 20_000;
    noting.times(OFTEN, || {
        people += 1;
        let figures = json!([{ "line": line, "cell": "total", "text": people.to_string() }]);
        let input = json!({ "project": project, "kind": "direct", "period": "Q5", "figures": figures,
            "columns": [] });
        let kept = api::call(&workspace, &ctx, "record_reach", input)?;
        if kept["kept"] == 1 { Ok(1) } else { Err(format!("not kept: {}", kept["refused"]).into()) }
    })
}

/// People reached as rows, written while they are read.
fn rows(folder: &Path, noting: &mut Noting, workspace: &str, format: &str) -> Outcome {
    let path = folder.join(format!("{workspace}.rows.{format}"));
    let (workspace, ctx) = open(&folder.join(format!("{workspace}.bilan")), Access::Read)?;
    let input = serde_json::from_value(json!({ "what": "reach", "format": format }))?;
    noting.times(1, || {
        let written = export::write(&workspace, &ctx, &input, &path, &mut |_rows| true)?;
        Ok(usize::try_from(written.rows)?)
    })
}

/// A composed report becomes a workbook.
fn book(folder: &Path, noting: &mut Noting, workspace: &str, project: &str) -> Outcome {
    let path = folder.join(format!("{workspace}.report.json"));
    let (workspace, ctx) = open(&folder.join(format!("{workspace}.bilan")), Access::Read)?;
    let report = publish::compose(&workspace, &ctx, &ReportInput::of(project))?;
    std::fs::write(path, serde_json::to_vec(&report)?)?;
    noting.times(OFTEN, || Ok(xlsx::write(&report)?.len()))
}
