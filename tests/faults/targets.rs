//! F15: places to export to that cannot take a file, or must not.

use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;

use crate::bench::{Bench, Tally};
use crate::desk::Desk;

/// A place: how it is made, the name to write, and whether a table may come to lie there.
type Place = (&'static str, fn(&Desk), &'static str, bool);

const PLACES: &[Place] = &[
    ("a new file", |_| {}, "new.csv", true),
    ("a file that is there", |desk| std::fs::write(desk.path("old.csv"), "old").unwrap(), "old.csv", true),
    ("the workspace itself", |_| {}, "w.bilan", false),
    ("a link to the workspace", |desk| symlink("w.bilan", desk.path("link.csv")).unwrap(), "link.csv", false),
    (
        "a hard link to it",
        |desk| std::fs::hard_link(desk.path("w.bilan"), desk.path("hard.csv")).unwrap(),
        "hard.csv",
        false,
    ),
    (
        "a link to a link",
        |desk| {
            symlink("w.bilan", desk.path("one.csv")).unwrap();
            symlink("one.csv", desk.path("two.csv")).unwrap();
        },
        "two.csv",
        false,
    ),
    ("its journal", |desk| std::fs::write(desk.path("w.bilan-wal"), "").unwrap(), "w.bilan-wal", false),
    (
        "a link to a file elsewhere",
        |desk| {
            std::fs::write(desk.path("elsewhere.csv"), "old").unwrap();
            symlink("elsewhere.csv", desk.path("out-link.csv")).unwrap();
        },
        "out-link.csv",
        true,
    ),
    (
        "a link to nothing",
        |desk| symlink("nowhere.csv", desk.path("dangling.csv")).unwrap(),
        "dangling.csv",
        true,
    ),
    ("a folder", |desk| std::fs::create_dir(desk.path("folder.csv")).unwrap(), "folder.csv", false),
    ("a missing folder", |_| {}, "nowhere/new.csv", false),
    ("a name of 300 letters", |_| {}, LONG, false),
    (
        "a pipe",
        |desk| {
            assert!(Command::new("mkfifo").arg(desk.path("pipe.csv")).status().unwrap().success());
        },
        "pipe.csv",
        false,
    ),
    ("a device", |_| {}, "/dev/null", false),
    ("another case", |desk| std::fs::write(desk.path("OLD.CSV"), "old").unwrap(), "old.csv", true),
];

const LONG: &str = concat!(
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.csv",
);

/// Each place with each kind of file that is written to a place of one's choice.
pub fn places(bench: &Bench, tally: &mut Tally) {
    let all: Vec<_> =
        PLACES.iter().flat_map(|place| ["csv", "xlsx", "ics"].map(|format| (place, format))).collect();
    bench.each(&all, tally, |((what, make, name, may), format), tally| {
        let desk = Desk::example();
        make(&desk);
        let workspace = std::fs::read(desk.path("w.bilan")).unwrap();
        let ran = match *format {
            "ics" => desk.run(bench, &["due", "--ics", name]),
            format => desk.run(bench, &["export", name, "--as", "reach", "--format", format]),
        };
        let when = format!("{format} to {what}");
        tally.count("places", 1);
        tally.must(std::fs::read(desk.path("w.bilan")).unwrap() == workspace, || {
            format!("{when}: the workspace!")
        });
        tally.must(ran.is_well() == *may, || format!("{when}: {:?} {}", ran.code, ran.told));
        tally.must(ran.is_well() || ran.is_refusal(), || format!("{when}: {:?} {}", ran.code, ran.told));
        if *may {
            let written =
                std::fs::metadata(desk.path(name)).is_ok_and(|about| about.is_file() && about.len() > 10);
            tally.must(written, || format!("{when}: nothing lies there"));
        }
        let elsewhere =
            std::fs::read_to_string(desk.path("elsewhere.csv")).unwrap_or_else(|_none| "old".to_owned());
        tally.must(elsewhere == "old", || format!("{when}: written through the link"));
        tally.must(!left_behind(desk.folder()), || format!("{when}: half a file is left behind"));
    });
    read_only(bench, tally);
}

fn left_behind(folder: &Path) -> bool {
    let mut names = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    names.any(|name| name.to_string_lossy().starts_with(".bilan-"))
}

/// A workspace on a read-only disk can be read and copied, and neither changed nor exported beside.
fn read_only(bench: &Bench, tally: &mut Tally) {
    let desk = Desk::example();
    let list = desk.run(bench, &["list"]).out;
    let mount = |arguments: &[&str]| {
        let mut command = Command::new("mount");
        command.args(arguments).arg(desk.folder()).output().is_ok_and(|output| output.status.success())
    };
    let data = Desk::bare();
    let folder = desk.folder().display().to_string();
    if !mount(&["--bind", &folder]) {
        return tally.skip("a read-only disk may not be mounted here");
    }
    tally.must(mount(&["-o", "remount,ro,bind"]), || "it stays writable".to_owned());
    let run = |arguments: &[&str]| {
        let mut command = desk.command(&bench.program, &[arguments, &["--json"]].concat());
        crate::desk::Ran::of(&command.env("XDG_DATA_HOME", data.data()).output().unwrap())
    };
    let out = data.path("out.csv").display().to_string();
    for (arguments, well) in [
        (vec!["list"], true),
        (vec!["check"], true),
        (vec!["backup"], true),
        (vec!["export", &out, "--as", "reach", "--format", "csv"], true),
        (vec!["export", "beside.csv", "--as", "reach", "--format", "csv"], false),
        (vec!["undo"], false),
    ] {
        let ran = run(&arguments);
        tally
            .must(ran.is_well() == well, || format!("read-only, {arguments:?}: {:?} {}", ran.code, ran.told));
        tally.must(ran.is_well() || ran.is_refusal(), || format!("read-only, {arguments:?}: {}", ran.told));
        tally.count("on a read-only disk", 1);
    }
    tally.must(run(&["list"]).out == list, || "read-only: another list".to_owned());
    let gone = Command::new("umount").arg(desk.folder()).status();
    tally.must(gone.is_ok_and(|status| status.success()), || "the read-only disk stays mounted".to_owned());
}
