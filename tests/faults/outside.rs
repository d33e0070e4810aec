//! F10: the file is changed from outside while it is open: nothing is written over it.

use std::collections::BTreeSet;
use std::path::Path;

use bilan_core::{Access, Ctx, Workspace};

use crate::bench::{Bench, Tally};
use crate::desk::{self, Desk};

/// What a sync program or a hand does to the file, and whether that must be noticed.
type Doing = (&'static str, fn(&Path), bool);

const DOINGS: &[Doing] = &[
    (
        "replaced by an older copy",
        |path| {
            std::fs::copy(path.with_file_name("older.bilan"), path.with_file_name("part")).unwrap();
            std::fs::rename(path.with_file_name("part"), path).unwrap();
        },
        true,
    ),
    (
        "an older copy laid over it",
        |path| {
            std::fs::write(path, std::fs::read(path.with_file_name("older.bilan")).unwrap()).unwrap();
        },
        true,
    ),
    ("renamed", |path| std::fs::rename(path, path.with_file_name("moved.bilan")).unwrap(), true),
    ("removed", |path| std::fs::remove_file(path).unwrap(), true),
    ("emptied", |path| std::fs::write(path, "").unwrap(), true),
    ("replaced by something else", |path| std::fs::write(path, "<html>").unwrap(), true),
    ("its journal removed", |path| std::fs::remove_file(path.with_file_name("w.bilan-wal")).unwrap(), true),
    ("its journal emptied", |path| std::fs::write(path.with_file_name("w.bilan-wal"), "").unwrap(), true),
    (
        "a conflicting copy beside it",
        |path| {
            std::fs::copy(path.with_file_name("older.bilan"), path.with_file_name("w (conflict).bilan"))
                .unwrap();
        },
        false,
    ),
    (
        "read by somebody else",
        |path| {
            let ctx = Ctx::here(bilan_core::domain::Lang::EN);
            Workspace::open(path, Access::Read, &ctx).unwrap().check().unwrap();
        },
        false,
    ),
];

/// After these the file is no workspace any more.
const SPOILT: [&str; 2] = ["emptied", "replaced by something else"];

/// Each of them, at several moments of a person's work.
pub fn changes(bench: &Bench, tally: &mut Tally) {
    for (what, act, noticed) in DOINGS {
        for saves in 0..bench.of(20, 4) {
            one(what, *act, *noticed, saves, tally);
        }
    }
    stale_journal(tally);
}

fn one(what: &str, act: fn(&Path), noticed: bool, saves: usize, tally: &mut Tally) {
    let desk = Desk::small();
    let path = desk.path("w.bilan");
    std::fs::copy(&path, desk.path("older.bilan")).unwrap();
    let ctx = desk.ctx();
    let workspace = desk.open(Access::Write).unwrap();
    let project = desk::first_project(&workspace);
    let mut kept = Vec::new();
    let save = |kept: &mut Vec<String>, words: &str| {
        desk::add_lesson(&workspace, &ctx, &project, words).map(|key| kept.push(key))
    };
    (0..saves).for_each(|turn| save(&mut kept, &format!("save {turn}")).unwrap());
    act(&path);
    let outside = std::fs::read(&path).ok();
    let told = save(&mut kept, "after it was changed");
    tally.count("changes", 1);
    if noticed {
        let code = told.as_ref().err().map(bilan_core::Error::code);
        // What was written into the file may be read before the next save is tried.
        let seen = SPOILT.contains(&what) && code.as_deref() == Some("refused-workspace-damaged");
        let wanted = seen || code.as_deref() == Some("refused-workspace-changed-outside");
        tally.must(wanted, || format!("{what} after {saves} saves: {told:?}"));
        tally.must(workspace.undo(&ctx).is_err(), || format!("{what}: an undo is written"));
        drop(workspace);
        tally.must(std::fs::read(&path).ok() == outside, || {
            format!("{what} after {saves} saves: written over")
        });
        // Of a file that was written into nothing whole is left to be kept.
        if what != "an older copy laid over it" && !SPOILT.contains(&what) {
            let there = kept_beside(&desk);
            tally.must(kept.iter().all(|key| there.contains(key)), || format!("{what}: a save is lost"));
            tally.count("kept beside", 1);
        }
        if what.contains("older copy") {
            let found = desk.open(Access::Write).map(|workspace| desk::keys(&workspace, &ctx).unwrap().len());
            tally.must(found.as_ref().is_ok_and(|found| *found == 1), || {
                format!("{what}: it is mixed: {found:?}")
            });
        }
    } else {
        tally.must(told.is_ok(), || format!("{what}: {told:?}"));
        drop(workspace);
        let there = desk::keys(&desk.open(Access::Read).unwrap(), &ctx).unwrap();
        tally.must(kept.iter().all(|key| there.contains(key)), || format!("{what}: a save is lost"));
    }
}

/// The rows of every workspace that lies in the folder.
fn kept_beside(desk: &Desk) -> BTreeSet<String> {
    let files = std::fs::read_dir(desk.folder()).unwrap().map(|entry| entry.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|it| it == "bilan"));
    let opened = files.filter_map(|path| Workspace::open(&path, Access::Read, &desk.ctx()).ok());
    opened.filter_map(|workspace| desk::keys(&workspace, &desk.ctx()).ok()).flatten().collect()
}

/// The journal of another workspace lies beside a good file: the file stays as it is.
fn stale_journal(tally: &mut Tally) {
    let other = Desk::of_version_one();
    let workspace = other.open(Access::Write).unwrap();
    let journal = std::fs::read(other.path("w.bilan-wal")).unwrap();
    drop(workspace);
    let desk = Desk::small();
    let good = std::fs::read(desk.path("w.bilan")).unwrap();
    std::fs::write(desk.path("w.bilan-wal"), journal).unwrap();
    for access in [Access::Read, Access::Write] {
        let opened = desk.open(access);
        let told = opened.as_ref().is_err_and(|error| error.code().starts_with("refused-workspace"));
        tally.must(told, || format!("a stale journal is taken: {opened:?}"));
    }
    tally.must(std::fs::read(desk.path("w.bilan")).unwrap() == good, || {
        "a stale journal was played in".to_owned()
    });
    tally.count("stale journals", 1);
}
