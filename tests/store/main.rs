//! The workspace file: opened safely, changed in steps, undone exactly, across restarts.

mod attachments;
mod backups;
mod editing;
mod entries;
mod export;
mod grid;
mod history;
mod migrating;
mod money;
mod opening;
mod outside;
mod past;
mod periods;
mod promises;
mod random;
mod records;
mod reports;
mod seals;
mod search;
mod statements;
mod sums;
mod trace;
mod whole;

use std::path::{Path, PathBuf};

use bilan_core::domain::entity::FieldShown;
use bilan_core::store::{History, HistoryInput, Step};
use bilan_core::{Ctx, Error, Workspace, api};
use chrono::{TimeDelta, TimeZone, Utc};
use serde_json::json;
use tempfile::TempDir;

/// A fixed moment, so that nothing here depends on the clock.
fn ctx() -> Ctx {
    ctx_after(0)
}

/// So many seconds later.
fn ctx_after(seconds: i64) -> Ctx {
    let now = Utc.with_ymd_and_hms(2026, 3, 1, 9, 30, 0).unwrap() + TimeDelta::seconds(seconds);
    Ctx::at(now, "tester", bilan_core::domain::Lang::EN)
}

/// A folder with an example workspace in it.
fn example() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.bilan");
    let workspace = Workspace::create(&path, &ctx()).unwrap();
    bilan_core::example::add(&workspace, &ctx()).unwrap();
    (folder, path)
}

fn open(path: &Path) -> Workspace {
    Workspace::open(path, bilan_core::Access::Write, &ctx()).unwrap()
}

/// Everything that is kept, project by project, as one value to compare.
fn everything(workspace: &Workspace) -> serde_json::Value {
    let ids: Vec<String> = workspace.list_projects().unwrap().into_iter().map(|row| row.id).collect();
    let projects: Vec<_> = ids.iter().map(|id| workspace.project(id, None).unwrap()).collect();
    serde_json::to_value(projects).unwrap()
}

fn page(workspace: &Workspace, asked: &HistoryInput) -> History {
    bilan_core::history::page(workspace, &ctx(), asked).unwrap()
}

/// Every step, the latest first.
fn steps(workspace: &Workspace) -> Vec<Step> {
    page(workspace, &HistoryInput { limit: Some(500), ..HistoryInput::default() }).steps
}

fn newest(workspace: &Workspace) -> Step {
    steps(workspace).remove(0)
}

/// Each change of a step as field, old and new value.
fn told(step: &Step) -> Vec<(&str, Option<&str>, Option<&str>)> {
    let changes = step.changes.iter();
    changes.map(|it| (it.field.as_str(), value(it.old.as_ref()), value(it.new.as_ref()))).collect()
}

fn value(shown: Option<&FieldShown>) -> Option<&str> {
    shown.map(|shown| shown.value.as_str())
}

/// Writes a field as a person does; an empty value empties it.
fn edit(workspace: &Workspace, ctx: &Ctx, table: &str, row: &str, field: &str, value: &str) {
    let input = json!({ "table": table, "row": row, "field": field, "value": value });
    api::call(workspace, ctx, "edit_field", input).unwrap();
}

/// The code of a refusal.
fn refusal<T: std::fmt::Debug>(answer: bilan_core::Result<T>) -> String {
    match answer {
        Err(Error::Refused(refused)) => refused.code,
        other => panic!("{other:?}"),
    }
}
