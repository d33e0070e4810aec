//! A file of an earlier version is the same record in today's.
//!
//! `files/v1.bilan` was written by the last build of schema version 1 from the pages of
//! `cases/pages`, with a deletion taken back and an import undone; `files/v1.json` is what that
//! build's `bilan show --json` said of each project.

use std::path::{Path, PathBuf};

use bilan_core::{Access, Workspace};
use serde_json::Value;
use tempfile::TempDir;

use crate::{ctx, open, steps};

/// A copy, for the file itself stays as it was written.
fn version_one() -> (TempDir, PathBuf) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("w.bilan");
    std::fs::copy(files().join("v1.bilan"), &path).unwrap();
    (folder, path)
}

fn files() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("files")
}

fn told_then() -> Vec<Value> {
    serde_json::from_str(&std::fs::read_to_string(files().join("v1.json")).unwrap()).unwrap()
}

/// Everything that was said is still said; today's record may say more.
fn assert_still_says(place: &str, then: &Value, now: &Value) {
    match (then, now) {
        (Value::Object(then), Value::Object(now)) => {
            for (key, value) in then {
                let empty = Value::Null;
                assert_still_says(&format!("{place}.{key}"), value, now.get(key).unwrap_or(&empty));
            }
        }
        (Value::Array(then), Value::Array(now)) => {
            assert_eq!(then.len(), now.len(), "{place}");
            for (at, (then, now)) in then.iter().zip(now).enumerate() {
                assert_still_says(&format!("{place}[{at}]"), then, now);
            }
        }
        _ => assert_eq!(then, now, "{place}"),
    }
}

fn assert_same_record(workspace: &Workspace) {
    let then = told_then();
    assert_eq!(workspace.list_projects().unwrap().len(), then.len());
    for project in &then {
        let id = project["id"].as_str().unwrap();
        let now = serde_json::to_value(workspace.project(id, None).unwrap()).unwrap();
        assert_still_says(id, project, &now);
    }
}

#[test]
fn a_version_one_file_keeps_every_fact_when_it_is_opened_to_write() {
    let (_folder, path) = version_one();
    let workspace = open(&path);
    assert_same_record(&workspace);
    drop(workspace);
    let again = Workspace::open(&path, Access::Read, &ctx()).unwrap();
    assert_same_record(&again);
}

#[test]
fn a_version_one_file_is_read_as_it_is_where_it_may_not_be_written() {
    let (_folder, path) = version_one();
    let before = std::fs::read(&path).unwrap();
    let workspace = Workspace::open(&path, Access::Read, &ctx()).unwrap();
    assert_same_record(&workspace);
    drop(workspace);
    assert_eq!(std::fs::read(&path).unwrap(), before, "reading does not write");
}

#[test]
fn the_history_of_a_version_one_file_can_still_be_read() {
    let (_folder, path) = version_one();
    let workspace = open(&path);
    let told = steps(&workspace);
    assert_eq!(told.len(), 7, "four imports, a deletion, two undos");
    assert!(told.iter().all(|step| step.who == "monitoring"));
    let changes = told.iter().flat_map(|step| &step.changes);
    let donors = changes.filter(|change| change.field == "organisation").filter_map(|it| it.new.as_ref());
    let donors: Vec<&str> = donors.map(|donor| donor.shown.as_str()).collect();
    assert!(donors.contains(&"Hope Association"), "an organisation is told by its name: {donors:?}");
}
