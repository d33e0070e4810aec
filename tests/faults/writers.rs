//! F7: two writers at once, and a holder that is ended.

use std::thread;

use bilan_core::Access;
use serde_json::json;

use crate::bench::{Bench, Tally};
use crate::desk::{self, Desk, Ran};

/// Pairs of runs: what was said to be kept is there, the other is told who is at work.
pub fn pairs(bench: &Bench, tally: &mut Tally) {
    let desk = Desk::small();
    let project = desk::first_project(&desk.open(Access::Write).unwrap());
    let count = bench.of(500, 40);
    let mut kept = 0;
    for turn in 0..count {
        for ran in at_once(bench, &desk, &project, turn) {
            if ran.is_well() {
                kept += 1;
            } else {
                // Either the lock tells of its holder, or the holder has just let go.
                let held =
                    ["refused-workspace-held", "refused-workspace-busy"].contains(&ran.refusal().as_str());
                tally.must(held, || format!("pair {turn}: {:?} {}", ran.code, ran.told));
                tally.count("told who holds it", usize::from(ran.told.contains("\"since\"")));
            }
        }
    }
    tally.count("pairs", count);
    tally.count("saves acknowledged", kept);
    let workspace = desk.open(Access::Write).unwrap();
    let there = desk::keys(&workspace, &desk.ctx()).unwrap().len() - 1;
    tally.must(there == kept, || format!("{kept} saves were acknowledged, {there} are there"));
    tally.must(workspace.check().is_ok(), || "the workspace is not whole".to_owned());
    drop(workspace);
    holder_ended(bench, &desk, tally);
}

fn at_once(bench: &Bench, desk: &Desk, project: &str, turn: usize) -> [Ran; 2] {
    let run = |who: usize| {
        let words = format!("pair {turn}, writer {who}");
        let input = json!({ "table": "lesson", "project": project, "values": { "observation": words } });
        desk.run(bench, &["call", "add_row", &input.to_string()])
    };
    thread::scope(|scope| {
        let other = scope.spawn(|| run(1));
        [run(0), other.join().unwrap()]
    })
}

/// After a holder is ended by force, the next start works at once.
fn holder_ended(bench: &Bench, desk: &Desk, tally: &mut Tally) {
    for turn in 0..bench.of(50, 5) {
        let mut holder = crate::session::begin(desk, 10_000, 1_000 + turn).spawn().unwrap();
        let lock = desk.path(".w.bilan.lock");
        while std::fs::metadata(&lock).map_or(0, |about| about.len()) == 0 {
            thread::yield_now();
        }
        let refused = desk.run(bench, &["undo"]);
        tally.must(refused.refusal() == "refused-workspace-held", || {
            format!("beside a holder: {}", refused.told)
        });
        holder.kill().unwrap();
        holder.wait().unwrap();
        let after = desk.run(bench, &["undo"]);
        tally.must(after.is_well() || after.refusal() == "refused-nothing-to-undo", || {
            format!("after the holder was ended: {}", after.told)
        });
        tally.count("holders ended", 1);
    }
}
