//! F1 and F2: the program is ended from without, at a random moment and at every system call.

use std::collections::BTreeSet;
use std::io::Read as _;
use std::path::PathBuf;
use std::thread;
use std::time::Duration;

use bilan_core::{Access, Workspace};

use crate::bench::{Bench, Dice, Tally};
use crate::desk::{self, Desk, Ran};
use crate::{session, strace};

/// F1: a session is ended at a random moment; then everything that it said was kept is there.
pub fn at_random(bench: &Bench, tally: &mut Tally) {
    const SESSIONS_OF_A_DESK: usize = 10;
    let rounds: Vec<usize> = (0..bench.of(200, 6)).collect();
    bench.each(&rounds, tally, |round, tally| {
        let desk = Desk::small();
        let mut dice = Dice::new(*round as u64);
        let mut kept = BTreeSet::new();
        for turn in 0..SESSIONS_OF_A_DESK {
            let lines = ended_after(&desk, turn, Duration::from_micros(dice.next() % 400_000));
            kept.extend(session::kept(&lines));
            tally.count("kills", 1);
            whole_with(&desk, &kept, tally, &format!("round {round}, session {turn}"));
        }
        tally.count("saves acknowledged", kept.len());
    });
}

/// What a session said before it was ended.
fn ended_after(desk: &Desk, turn: usize, moment: Duration) -> String {
    let mut running = session::begin(desk, 40, turn).spawn().unwrap();
    thread::sleep(moment);
    running.kill().unwrap();
    let mut lines = String::new();
    running.stdout.take().unwrap().read_to_string(&mut lines).unwrap();
    let mut told = String::new();
    running.stderr.take().unwrap().read_to_string(&mut told).unwrap();
    running.wait().unwrap();
    assert!(told.is_empty(), "a session failed by itself: {told}");
    lines
}

/// The workspace opens without a question, is whole, and holds what was said to be kept.
fn whole_with(desk: &Desk, kept: &BTreeSet<String>, tally: &mut Tally, when: &str) {
    let there = desk.open(Access::Write).and_then(|workspace| {
        workspace.check()?;
        desk::keys(&workspace, &desk.ctx())
    });
    match there {
        Ok(there) => {
            let lost = kept.difference(&there).count();
            tally.must(lost == 0, || format!("{when}: {lost} acknowledged saves are lost"));
        }
        Err(error) => tally.wrong(format!("{when}: {} {error}", error.code())),
    }
    whole_copies(desk, tally, when);
}

/// What has the name of a copy is one.
pub fn whole_copies(desk: &Desk, tally: &mut Tally, when: &str) {
    for copy in desk::copies_in(&desk.data()) {
        let whole = Workspace::open(&copy, Access::Read, &desk.ctx()).and_then(|copy| copy.check());
        tally.must(whole.is_ok(), || format!("{when}: the copy {} is none: {whole:?}", copy.display()));
    }
}

/// One of the six deeds that write.
pub struct Deed {
    /// Its name.
    pub name: &'static str,
    /// The arguments of the command line.
    pub arguments: Vec<String>,
    /// A desk on which it can be done.
    pub desk: fn(&Bench) -> Desk,
}

/// A table that lay there before the export.
const OLDER: &str = "an older table\n";

/// Save, migration, backup, restore, import, export.
pub fn deeds() -> Vec<Deed> {
    let deed = |name, arguments: &[&str], desk| Deed {
        name,
        arguments: arguments.iter().map(|it| (*it).to_owned()).collect(),
        desk,
    };
    let small: fn(&Bench) -> Desk = |_bench| {
        let desk = Desk::small();
        std::fs::write(desk.path("out.csv"), OLDER).unwrap();
        desk
    };
    let old: fn(&Bench) -> Desk = |_bench| Desk::of_version_one();
    let with_copy: fn(&Bench) -> Desk = |bench| {
        let desk = Desk::small();
        assert!(desk.run(bench, &["backup"]).is_well());
        assert!(desk.run(bench, &["import", "page", "page.txt"]).is_well());
        desk
    };
    let damaged: fn(&Bench) -> Desk = |bench| {
        let desk = Desk::small();
        assert!(desk.run(bench, &["backup"]).is_well());
        std::fs::write(desk.path("w.bilan"), "no workspace any more").unwrap();
        desk
    };
    vec![
        deed("save", &["call", "undo"], small),
        deed("import", &["import", "page", "page.txt"], small),
        deed("migration", &["call", "rebuild_search"], old),
        deed("backup", &["backup"], small),
        deed("restore", &["restore", "1"], with_copy),
        deed("replacement", &["restore", "--replace"], damaged),
        deed("export", &["export", "out.csv", "--as", "reach", "--format", "csv"], small),
    ]
}

/// How a desk may stand once a deed was tried: as before or as after, and nothing between.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stand {
    /// Titles of the projects, and the number of lessons and of steps.
    pub record: String,
    /// What the exported table holds.
    pub table: Option<String>,
}

/// How a desk stands for somebody who opens it now.
pub fn stand(desk: &Desk) -> Result<Stand, String> {
    let table = std::fs::read_to_string(desk.path("out.csv")).ok();
    let read = || -> bilan_core::Result<String> {
        let workspace = desk.open(Access::Write)?;
        workspace.check()?;
        let titles: Vec<String> = workspace.list_projects()?.into_iter().map(|row| row.title).collect();
        Ok(format!("{titles:?}"))
    };
    read().map(|record| Stand { record, table }).map_err(|error| format!("{} {error}", error.code()))
}

/// A deed with how its desk stands before and after.
pub struct Tried {
    /// The deed.
    pub deed: Deed,
    /// How it stands before; no stand where the file is damaged.
    pub before: Result<Stand, String>,
    /// How it stands after.
    pub after: Stand,
    /// The calls that it makes.
    pub calls: Vec<strace::Call>,
}

/// Does each deed once as it should be.
pub fn tried(bench: &Bench, which: &str) -> Vec<Tried> {
    let once = |deed: Deed| {
        let desk = (deed.desk)(bench);
        let before = match deed.name {
            // Reading brings the file up: what it says is known from the deed itself.
            "migration" | "replacement" => Err("not looked at".to_owned()),
            _ => stand(&desk),
        };
        let (calls, output) = strace::calls(&desk, &command(&desk, bench, &deed), which);
        let ran = Ran::of(&output);
        assert!(ran.is_well(), "{}: {} {}", deed.name, ran.out, ran.told);
        assert!(!calls.is_empty(), "{} makes no calls", deed.name);
        let after = stand(&desk).unwrap();
        Tried { deed, before, after, calls }
    };
    deeds().into_iter().map(once).collect()
}

/// The command line of a deed.
pub fn command(desk: &Desk, bench: &Bench, deed: &Deed) -> std::process::Command {
    let arguments: Vec<&str> = deed.arguments.iter().map(String::as_str).chain(["--json"]).collect();
    desk.command(&bench.program, &arguments)
}

impl Tried {
    /// What stands now is what was before or what should be after; after it is, if that was said.
    pub fn judge(&self, desk: &Desk, acknowledged: bool, tally: &mut Tally, when: &str) {
        let now = match stand(desk) {
            Ok(now) => now,
            Err(_) if self.deed.name == "replacement" && !acknowledged => {
                return still_damaged(desk, tally, when);
            }
            Err(error) => return tally.wrong(format!("{when}: it does not open: {error}")),
        };
        let is_after = now == self.after;
        let is_before = self.before.as_ref().is_ok_and(|before| *before == now);
        tally.must(is_after || is_before, || {
            format!("{when}: neither the old state nor the new one: {now:?}")
        });
        tally.must(is_after || !acknowledged, || format!("{when}: it was said to be done and is not"));
        whole_copies(desk, tally, when);
    }
}

/// The damaged file lies at its place or aside, and a second try puts the copy there.
fn still_damaged(desk: &Desk, tally: &mut Tally, when: &str) {
    let kept = std::fs::read_dir(desk.folder()).unwrap().filter_map(|entry| {
        let path: PathBuf = entry.unwrap().path();
        let name = path.file_name()?.to_str()?.to_owned();
        (name.starts_with("w.") && path.is_file()).then(|| std::fs::read(&path).unwrap_or_default())
    });
    let there = kept.into_iter().any(|bytes| bytes.starts_with(b"no workspace"));
    tally.must(there, || format!("{when}: the damaged file is gone"));
    let place = desk.path("w.bilan");
    let again = bilan_core::backups::newest_for(&place, &desk.ctx())
        .map(|copy| copy.map(|copy| bilan_core::backups::replace(&place, &copy, &desk.ctx())));
    tally.must(matches!(again, Ok(Some(Ok(_)))), || format!("{when}: the second try fails: {again:?}"));
}

/// F2: each deed is ended at each of its calls that change anything.
pub fn at_every_call(bench: &Bench, tally: &mut Tally) {
    if let Some(why) = strace::why_not() {
        return tally.skip(why);
    }
    // Between two calls that change something the disk stands still.
    let tried = tried(bench, strace::CHANGING);
    let all: Vec<(&Tried, &strace::Call)> =
        tried.iter().flat_map(|tried| tried.calls.iter().map(move |call| (tried, call))).collect();
    tally.count("calls there are", all.len());
    bench.each(&bench.some(all, 60), tally, |(tried, call), tally| {
        let desk = (tried.deed.desk)(bench);
        let output = strace::killed_at(&desk, &command(&desk, bench, &tried.deed), call);
        tally.count("kills", usize::from(output.status.code().is_none_or(|code| code == 137)));
        let when = format!("{} ended at {} {}: {}", tried.deed.name, call.name, call.turn, call.line);
        tried.judge(&desk, output.status.success(), tally, &when);
    });
}
