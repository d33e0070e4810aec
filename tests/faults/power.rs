//! F3: the power goes. What a session asks of the disk is recorded; then the disk is made as it
//! might be found after a cut at any of these moments, and the workspace on it is opened.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use bilan_core::Access;

use crate::bench::{Bench, Dice, Tally};
use crate::desk::{self, Desk};
use crate::disk::{self, Disk, Event, Policy};
use crate::{kills, session, strace};

/// What is recorded of a session.
const RECORDED: &str = "trace=openat,write,pwrite64,lseek,ftruncate,fsync,fdatasync,close,rename,renameat,renameat2,\
                        link,linkat,unlink,unlinkat,mkdir,mkdirat";

/// A disk after a cut, and what was said by then.
struct Cut {
    when: String,
    root: PathBuf,
    files: BTreeMap<PathBuf, Vec<u8>>,
    kept: BTreeSet<String>,
    /// Every table that took its place whole by then.
    tables: Vec<Vec<u8>>,
}

/// Cuts the power at random moments of recorded sessions.
pub fn cuts(bench: &Bench, tally: &mut Tally) {
    if let Some(why) = strace::why_not() {
        return tally.skip(why);
    }
    let sessions = bench.of(10, 2);
    let of_each = bench.of(2_000, 75);
    for turn in 0..sessions {
        let desk = if turn % 2 == 0 { Desk::small() } else { Desk::of_version_one() };
        let before = Disk::of(desk.folder());
        let events = recorded(&desk, turn);
        tally.count("events recorded", events.len());
        let cuts = after_cuts(before, &events, desk.folder(), of_each, turn);
        bench.each(&cuts, tally, judge);
    }
}

fn recorded(desk: &Desk, turn: usize) -> Vec<Event> {
    let record = desk.path("record.log");
    let session = session::begin(desk, 40, turn);
    let mut traced = Command::new("strace");
    traced.args(["-xx", "-s", "16777216", "-e", RECORDED, "-o"]).arg(&record).arg("--");
    traced.arg(session.get_program()).args(session.get_args());
    desk.dress(&mut traced);
    let output = traced.output().unwrap();
    assert!(output.status.success(), "a session failed: {}", String::from_utf8_lossy(&output.stderr));
    disk::events(&std::fs::read_to_string(&record).unwrap(), desk.folder())
}

fn after_cuts(mut disk: Disk, events: &[Event], root: &Path, count: usize, seed: usize) -> Vec<Cut> {
    let mut dice = Dice::new(seed as u64 + 100);
    let mut moments: Vec<usize> = (0..count).map(|_cut| dice.below(events.len() + 1)).collect();
    moments.sort_unstable();
    let (mut cuts, mut kept, mut tables) = (Vec::new(), BTreeSet::new(), Vec::new());
    let out = root.join("out.csv");
    let mut at = 0;
    for (turn, moment) in moments.into_iter().enumerate() {
        for event in &events[at..moment] {
            disk.take(event);
            match event {
                Event::Said(lines) => kept.extend(session::kept(lines)),
                Event::Rename { to, .. } if *to == out => tables.extend(disk.now(&out).map(<[u8]>::to_vec)),
                _ => {}
            }
        }
        at = moment;
        let policy = [Policy::Dropped, Policy::Some, Policy::Torn][turn % 3];
        cuts.push(Cut {
            when: format!("session {seed}, cut at event {moment}, {policy:?}"),
            root: root.to_owned(),
            files: disk.cut(policy, &mut dice),
            kept: kept.clone(),
            tables: tables.clone(),
        });
    }
    cuts
}

fn judge(cut: &Cut, tally: &mut Tally) {
    let desk = Desk::bare();
    for (path, bytes) in &cut.files {
        // The index of the journal lives in memory and is made anew.
        let Ok(rest) = path.strip_prefix(&cut.root) else { continue };
        if rest.to_string_lossy().ends_with("-shm") || rest.starts_with("record.log") {
            continue;
        }
        let place = desk.folder().join(rest);
        std::fs::create_dir_all(place.parent().unwrap()).unwrap();
        std::fs::write(place, bytes).unwrap();
    }
    tally.count("cuts", 1);
    let there = desk.open(Access::Write).and_then(|workspace| {
        workspace.check()?;
        desk::keys(&workspace, &desk.ctx())
    });
    match there {
        Ok(there) => {
            let lost = cut.kept.difference(&there).count();
            tally.count("saves looked for", cut.kept.len());
            tally.must(lost == 0, || format!("{}: {lost} acknowledged saves are lost", cut.when));
        }
        Err(error) => tally.wrong(format!("{}: {} {error}", cut.when, error.code())),
    }
    if let Ok(table) = std::fs::read(desk.path("out.csv")) {
        tally.count("tables", 1);
        tally.must(cut.tables.contains(&table), || format!("{}: half a table has its place", cut.when));
    }
    kills::whole_copies(&desk, tally, &cut.when);
}
