//! Copies of the workspace: proved when made, kept by count, put back as a step.

use std::fs;
use std::path::{Path, PathBuf};

use bilan_core::api::Nothing;
use bilan_core::backups::{self, BackupNamed};
use bilan_core::domain::rotation::{self, kept};
use bilan_core::{Access, Ctx, Workspace, api};
use bilan_tests::cases::cases;
use chrono::{DateTime, Days, TimeDelta, Utc};
use proptest::prelude::*;
use serde_json::json;

use crate::{ctx_after, everything, example, open};

/// So many seconds later, with copies kept beside the workspace's folder.
fn keeping(seconds: i64, folder: &Path) -> Ctx {
    ctx_after(seconds).keeping(Some(folder.join("kept")))
}

fn numbers(workspace: &Workspace, ctx: &Ctx) -> Vec<u32> {
    let told = backups::list(workspace, ctx, &Nothing {}).unwrap();
    told.copies.iter().map(|copy| copy.number).collect()
}

fn delete_first_project(workspace: &Workspace, ctx: &Ctx) {
    let first = workspace.list_projects().unwrap().remove(0).id;
    api::call(workspace, ctx, "delete_project", json!({ "project": first })).unwrap();
}

#[test]
fn a_copy_is_put_back_in_one_step_that_can_be_undone() {
    let (folder, path) = example();
    let workspace = open(&path);
    let before = everything(&workspace);
    backups::make(&workspace, &keeping(100, folder.path())).unwrap();
    delete_first_project(&workspace, &keeping(200, folder.path()));
    let after = everything(&workspace);

    let ctx = keeping(300, folder.path());
    let told = backups::preview(&workspace, &ctx, &BackupNamed { number: 1 }).unwrap();
    assert_eq!((told.projects_back.len(), told.projects_gone.len()), (1, 0));
    assert!(told.changes.iter().all(|it| it.changed == 0 && it.gone == 0), "a project is added: {told:?}");
    assert_eq!(everything(&workspace), after, "looking changes nothing");

    backups::restore(&workspace, &ctx, &BackupNamed { number: 1 }).unwrap();
    assert_eq!(everything(&workspace), before);
    assert_eq!(numbers(&workspace, &ctx), [2, 1], "what was there before is copied, too");
    assert!(workspace.check().is_ok(), "the search index follows");
    workspace.undo(&ctx_after(400)).unwrap();
    assert_eq!(everything(&workspace), after);
}

#[test]
fn what_is_the_same_leaves_no_step() {
    let (folder, path) = example();
    let workspace = open(&path);
    let ctx = keeping(100, folder.path());
    backups::make(&workspace, &ctx).unwrap();
    let newest = workspace.newest_step().unwrap();
    let told = backups::restore(&workspace, &ctx, &BackupNamed { number: 1 }).unwrap();
    assert_eq!(told.changes, []);
    assert_eq!(workspace.newest_step().unwrap(), newest);
}

#[test]
fn files_that_only_the_copy_has_come_back() {
    let (folder, path) = example();
    let workspace = open(&path);
    let project = workspace.list_projects().unwrap().remove(0).id;
    let attach = json!({ "project": project, "name": "list.txt", "base64": "YWJj" });
    api::call(&workspace, &ctx_after(10), "attach_file", attach).unwrap();
    backups::make(&workspace, &keeping(100, folder.path())).unwrap();
    workspace.undo(&ctx_after(200)).unwrap();
    assert!(workspace.check().is_ok());
    drop(workspace);
    let hand = rusqlite::Connection::open(&path).unwrap();
    hand.execute("DELETE FROM file", []).unwrap();
    drop(hand);

    let workspace = open(&path);
    backups::restore(&workspace, &keeping(300, folder.path()), &BackupNamed { number: 1 }).unwrap();
    assert!(workspace.check().is_ok(), "every attachment has its content");
}

#[test]
fn a_copy_of_the_day_is_made_once_and_again_when_the_clock_was_wrong() {
    let (folder, path) = example();
    let workspace = open(&path);
    let day = 24 * 3600;
    for (at, expected) in [(100, 1), (200, 1), (day, 1)] {
        backups::daily(&workspace, &keeping(at, folder.path())).unwrap();
        assert_eq!(numbers(&workspace, &keeping(at, folder.path())).len(), expected, "at {at} s");
    }
    delete_first_project(&workspace, &ctx_after(day + 200));
    backups::daily(&workspace, &keeping(day + 300, folder.path())).unwrap();
    assert_eq!(numbers(&workspace, &keeping(0, folder.path())), [2, 1]);
    delete_first_project(&workspace, &ctx_after(-day));
    backups::daily(&workspace, &keeping(-day + 60, folder.path())).unwrap();
    assert_eq!(numbers(&workspace, &keeping(0, folder.path())), [3, 2, 1], "the clock went back");
}

#[test]
fn nothing_is_copied_twice_unless_something_was_done() {
    let (folder, path) = example();
    let workspace = open(&path);
    for at in [100, 200, 300] {
        backups::before(&workspace, &keeping(at, folder.path())).unwrap();
    }
    assert_eq!(numbers(&workspace, &keeping(300, folder.path())), [1]);
    delete_first_project(&workspace, &ctx_after(400));
    // So soon after a step the copy may lack the end of it.
    for at in [410, 420] {
        backups::before(&workspace, &keeping(at, folder.path())).unwrap();
    }
    assert_eq!(numbers(&workspace, &keeping(500, folder.path())), [3, 2, 1]);
}

fn damage(path: &Path) {
    let mut bytes = fs::read(path).unwrap();
    bytes[4096 * 3..4096 * 9].fill(0xa5);
    fs::write(path, bytes).unwrap();
}

#[test]
fn a_file_that_cannot_be_opened_is_put_aside_and_the_newest_sound_copy_takes_its_place() {
    let (folder, path) = example();
    let workspace = open(&path);
    let before = everything(&workspace);
    backups::make(&workspace, &keeping(100, folder.path())).unwrap();
    let newest = backups::make(&workspace, &keeping(200, folder.path())).unwrap();
    assert_eq!(newest.number, 2);
    drop(workspace);
    let ctx = keeping(300, folder.path());
    let copy = backups::newest_for(&path, &ctx).unwrap().unwrap();
    damage(&copy.path);
    let sound = backups::newest_for(&path, &ctx).unwrap().unwrap();
    assert_eq!((copy.number, sound.number), (2, 1), "a damaged copy leads to the one before");

    assert_eq!(backups::replace(&path, &sound, &ctx).unwrap_err().code(), "refused-workspace-sound");
    damage(&path);
    let damaged = fs::read(&path).unwrap();
    assert!(Workspace::open(&path, Access::Read, &ctx).is_err());
    let aside = backups::replace(&path, &sound, &ctx).unwrap().unwrap();
    assert_eq!(fs::read(aside).unwrap(), damaged, "not a byte of it is lost");
    assert_eq!(everything(&open(&path)), before);
}

#[test]
fn an_older_file_is_copied_before_it_is_brought_up() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.bilan");
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("files/v1.bilan");
    fs::copy(&fixture, &path).unwrap();
    drop(Workspace::open(&path, Access::Write, &keeping(0, folder.path())).unwrap());
    let kept: Vec<PathBuf> = fs::read_dir(folder.path().join("kept/before-upgrade"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    let [copy] = kept.as_slice() else { panic!("one copy: {kept:?}") };
    let version = |path: &Path| {
        let hand = rusqlite::Connection::open(path).unwrap();
        hand.query_row("PRAGMA user_version", [], |row| row.get::<_, i64>(0)).unwrap()
    };
    assert_eq!(version(copy), 1);
    assert!(version(&path) > 1);
}

#[cfg(unix)]
#[test]
fn only_its_owner_may_read_a_copy() {
    use std::os::unix::fs::PermissionsExt as _;
    let (folder, path) = example();
    let ctx = keeping(100, folder.path());
    backups::make(&open(&path), &ctx).unwrap();
    let copy = backups::newest_for(&path, &ctx).unwrap().unwrap().path;
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&copy), mode(copy.parent().unwrap())), (0o600, 0o700));
}

fn moments(days: impl IntoIterator<Item = u64>) -> Vec<DateTime<Utc>> {
    let newest = DateTime::from_timestamp(1_780_000_000, 0).unwrap();
    days.into_iter().map(|day| newest - Days::new(day)).collect()
}

#[test]
fn a_copy_a_day_for_two_years_leaves_days_weeks_and_months() {
    let made = moments(0..730);
    let kept = kept(&made);
    let left = kept.iter().filter(|kept| **kept).count();
    assert!((28..=34).contains(&left), "{left} copies are left");
    assert!(kept[..14].iter().all(|kept| *kept), "fourteen days");
    let oldest = kept.iter().rposition(|kept| *kept).unwrap();
    assert!((330..370).contains(&oldest), "nearly a year back: {oldest}");
}

proptest! {
    #![proptest_config(cases(256))]

    /// A clock may run as it likes: the latest stay, and no copy goes while there are few.
    #[test]
    fn no_clock_costs_the_latest_copies(hours in prop::collection::vec(-90_000_i64..90_000, 0..60)) {
        let zero = DateTime::from_timestamp(1_780_000_000, 0).unwrap();
        let made: Vec<DateTime<Utc>> = hours.iter().map(|hours| zero + TimeDelta::hours(*hours)).collect();
        let kept = kept(&made);
        prop_assert_eq!(kept.len(), made.len());
        prop_assert!(kept.iter().take(rotation::LATEST).all(|kept| *kept));
        let most = rotation::LATEST + rotation::DAYS + rotation::WEEKS + rotation::MONTHS;
        prop_assert!(kept.iter().filter(|kept| **kept).count() <= most);
    }
}
