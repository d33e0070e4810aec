//! The fault bench: power cuts, sudden ends, full disks, hands from outside, and the question that
//! is always the same: is everything there that was said to be saved, and does the program say why?
//!
//! `make faults` runs all of it, `FAULTS=sample` a part, `FAULTS=20` a fifth;
//! `FAULTS_ONLY=F3,F9` chooses. BILAN names the program. Each fault prints its figures; one loss
//! fails the run. What a fault means stands in `docs/trust.md`.

mod bench;
mod clock;
mod copies;
mod damage;
mod desk;
mod disk;
mod injected;
mod kills;
mod memory;
mod outside;
mod power;
mod session;
mod slow;
mod strace;
mod targets;
mod turning;
mod variants;
mod writers;

use std::process::ExitCode;
use std::time::Instant;

use bench::{Bench, Tally};

/// A fault: its id, what is done, and by whom.
type Fault = (&'static str, &'static str, fn(&Bench, &mut Tally));

const FAULTS: &[Fault] = &[
    ("F1", "ended at a random moment", kills::at_random),
    ("F2", "ended at every system call", kills::at_every_call),
    ("F3", "power cut", power::cuts),
    ("F4", "disk full", injected::disk_full),
    ("F5", "errors of the disk", injected::errors),
    ("F6", "little memory", memory::limits),
    ("F7", "two writers", writers::pairs),
    ("F8", "newer, older, foreign, damaged, hostile", variants::all),
    ("F9", "random damage", damage::random),
    ("F10", "changed from outside while open", outside::changes),
    ("F11", "slow disk", slow::delays),
    ("F12", "clocks and zones", clock::clocks),
    ("F13", "copies put back", copies::drill),
    ("F14", "undone and done again", turning::histories),
    ("F15", "places to export to", targets::places),
];

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    if arguments.next().as_deref() == Some(session::WORD) {
        return session::run(arguments);
    }
    let bench = Bench::here();
    let only = std::env::var("FAULTS_ONLY").unwrap_or_default();
    let chosen = |id: &str| only.is_empty() || only.split(',').any(|it| it == id);
    let (mut passed, mut failed, mut skipped) = (0, 0, 0);
    for (id, what, work) in FAULTS.iter().filter(|fault| chosen(fault.0)) {
        let begun = Instant::now();
        let mut tally = Tally::default();
        work(&bench, &mut tally);
        println!("{id:>4}  {what}: {tally}  ({} s)", begun.elapsed().as_secs());
        match (tally.is_well(), tally.is_skipped()) {
            (true, true) => skipped += 1,
            (true, false) => passed += 1,
            (false, _) => failed += 1,
        }
    }
    println!("{passed} passed, {failed} failed, {skipped} skipped");
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
