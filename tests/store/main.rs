//! The workspace file: opened safely, changed in steps, undone exactly, across restarts.

mod attachments;
mod editing;
mod history;
mod opening;
mod periods;
mod records;
mod whole;

use std::path::{Path, PathBuf};

use bilan_core::{Ctx, Workspace};
use chrono::{TimeZone, Utc};
use tempfile::TempDir;

/// A fixed moment, so that nothing here depends on the clock.
fn ctx() -> Ctx {
    let now = Utc.with_ymd_and_hms(2026, 3, 1, 9, 30, 0).unwrap();
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
