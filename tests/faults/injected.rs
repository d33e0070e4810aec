//! F4 and F5: a call to the system answers that the disk is full, or broken, or not to be written.

use bilan_core::Access;

use crate::bench::{Bench, Tally};
use crate::desk::{self, Desk, Ran};
use crate::kills::{self, Tried};
use crate::strace::{self, Call};

/// Calls that need room.
const ROOM: &[&str] =
    &["write", "pwrite64", "ftruncate", "fallocate", "openat", "rename", "renameat", "mkdir"];

/// Faults of a disk, and the calls that may answer with them.
const ERRORS: &[(&str, &[&str])] = &[
    ("EIO", &["openat", "read", "pread64", "write", "pwrite64", "fsync", "fdatasync", "ftruncate", "unlink"]),
    ("EACCES", &["openat", "rename", "renameat", "unlink", "mkdir", "link", "linkat"]),
    ("EROFS", &["openat", "rename", "renameat", "unlink", "mkdir", "ftruncate", "fchmod"]),
    ("EMFILE", &["openat"]),
    ("EDQUOT", &["openat", "write", "pwrite64", "mkdir", "renameat"]),
];

/// One wrong answer: to which call of which deed, once or ever after.
struct Answer<'a> {
    tried: &'a Tried,
    call: &'a Call,
    error: &'static str,
    ever_after: bool,
}

/// F4: each call that needs room finds none; and a file system that is full in truth.
pub fn disk_full(bench: &Bench, tally: &mut Tally) {
    really_full(tally);
    if let Some(why) = strace::why_not() {
        return tally.skip(why);
    }
    let tried = kills::tried(bench, strace::CHANGING);
    let mut answers = Vec::new();
    for tried in &tried {
        let needing = tried.calls.iter().filter(|call| ROOM.contains(&call.name.as_str()) && is_new(call));
        for call in needing {
            answers.extend([false, true].map(|ever_after| Answer {
                tried,
                call,
                error: "ENOSPC",
                ever_after,
            }));
        }
    }
    tally.count("answers there are", answers.len());
    bench.each(&bench.some(answers, 45), tally, |answer, tally| {
        judge(bench, answer, &["refused-disk-full"], tally);
    });
}

/// Opening what is there needs no room.
fn is_new(call: &Call) -> bool {
    call.name != "openat" || call.line.contains("O_CREAT")
}

/// F5: each call is answered by each error of the disk.
pub fn errors(bench: &Bench, tally: &mut Tally) {
    if let Some(why) = strace::why_not() {
        return tally.skip(why);
    }
    let tried = kills::tried(bench, strace::ALL);
    let mut answers = Vec::new();
    for (error, names) in ERRORS {
        for tried in &tried {
            let named = tried.calls.iter().filter(|call| names.contains(&call.name.as_str()));
            answers.extend(named.map(|call| Answer { tried, call, error, ever_after: false }));
        }
    }
    tally.count("answers there are", answers.len());
    bench.each(&bench.some(answers, 60), tally, |answer, tally| judge(bench, answer, &[], tally));
}

/// Nothing is lost, nothing is half, and a refusal says what it is about.
fn judge(bench: &Bench, answer: &Answer<'_>, wanted: &[&str], tally: &mut Tally) {
    let Answer { tried, call, error, ever_after } = answer;
    let desk = (tried.deed.desk)(bench);
    let command = kills::command(&desk, bench, &tried.deed);
    let ran = Ran::of(&strace::failing_at(&desk, &command, call, error, *ever_after));
    let often = if *ever_after { "ever after" } else { "once" };
    let when =
        format!("{} with {error} {often} at {} {}: {}", tried.deed.name, call.name, call.turn, call.line);
    tally.count("answers", 1);
    if ran.is_well() {
        tally.count("done all the same", 1);
    } else if *ever_after && call.name == "write" && ran.ended_without_a_word() {
        // What it writes to the terminal is answered in the same way.
        tally.count("could tell nothing", 1);
    } else {
        tally.must(ran.is_refusal(), || format!("{when}: no refusal: {:?} {}", ran.code, ran.told));
        if wanted.contains(&ran.refusal().as_str()) {
            tally.count("told as a full disk", 1);
            let says = ran.told.contains("\"free\"") && ran.told.contains("\"file\"");
            tally.must(says, || format!("{when}: it does not say where and how much: {}", ran.told));
        } else if !wanted.is_empty() {
            tally.count("told otherwise", 1);
            if std::env::var_os("FAULTS_TELL").is_some() {
                eprintln!("{when}: {}", ran.told);
            }
        }
    }
    tried.judge(&desk, ran.is_well(), tally, &when);
}

/// A small disk in memory is filled while a person works on it, and emptied again.
fn really_full(tally: &mut Tally) {
    let place = desk::folder();
    let mount = |arguments: &[&str]| {
        let mut mount = std::process::Command::new("mount");
        mount.args(arguments).arg(place.path()).output().is_ok_and(|output| output.status.success())
    };
    if !mount(&["-t", "tmpfs", "-o", "size=3m", "tmpfs"]) {
        return tally.skip("a small disk may not be mounted here");
    }
    let small = Desk::small();
    let path = place.path().join("w.bilan");
    std::fs::copy(small.path("w.bilan"), &path).unwrap();
    let ctx = small.ctx();
    let workspace = bilan_core::Workspace::open(&path, Access::Write, &ctx).unwrap();
    let project = desk::first_project(&workspace);
    let mut kept = Vec::new();
    for round in 0..3 {
        let mut refused = None;
        // Fills what is left, a little at a time, until a save is refused.
        for turn in 0..4_000 {
            match desk::add_lesson(
                &workspace,
                &ctx,
                &project,
                &format!("{round} {turn} {}", "long ".repeat(400)),
            ) {
                Ok(key) => kept.push(key),
                Err(error) => {
                    refused = Some(error);
                    break;
                }
            }
        }
        let code = refused.as_ref().map(bilan_core::Error::code);
        tally.must(code.as_deref() == Some("refused-disk-full"), || {
            format!("a full disk is told as {refused:?}")
        });
        // Room comes back as it does for a person: something else is deleted.
        tally.must(mount(&["-o", &format!("remount,size={}m", 6 + 3 * round)]), || "no room".to_owned());
        match desk::add_lesson(&workspace, &ctx, &project, "with room again") {
            Ok(key) => kept.push(key),
            Err(error) => tally.wrong(format!("with room again: {error:?}")),
        }
    }
    drop(workspace);
    let workspace = bilan_core::Workspace::open(&path, Access::Write, &ctx).unwrap();
    let there = desk::keys(&workspace, &ctx).unwrap();
    let lost = kept.iter().filter(|key| !there.contains(*key)).count();
    tally.count("saves on a disk that filled up", kept.len());
    tally.must(lost == 0 && workspace.check().is_ok(), || format!("{lost} of {} saves are lost", kept.len()));
    drop(workspace);
    let gone = std::process::Command::new("umount").arg(place.path()).status();
    tally.must(gone.is_ok_and(|status| status.success()), || "the small disk stays mounted".to_owned());
}
