//! F9: random damage. A file with flipped bits, a spoilt page or a missing end is read as it was, or
//! told as damaged; it never crashes the program.

use bilan_core::{Access, Result};
use serde_json::Value;

use crate::bench::{Bench, Dice, Tally};
use crate::desk::{self, Desk};

/// What is said of damage.
const SAID: [&str; 7] = [
    "refused-workspace-damaged",
    "refused-workspace-foreign",
    "refused-workspace-newer",
    "refused-workspace-altered",
    "refused-workspace-empty",
    "refused-search-stale",
    "refused-sums-stale",
];

/// Damages the example in so many ways.
pub fn random(bench: &Bench, tally: &mut Tally) {
    let good = Desk::example();
    let bytes = std::fs::read(good.path("w.bilan")).unwrap();
    let record = desk::everything(&good.open(Access::Read).unwrap()).unwrap();
    let turns: Vec<usize> = (0..bench.of(5_000, 150)).collect();
    bench.each(&turns, tally, |turn, tally| {
        let (how, damaged) = damaged(&bytes, &mut Dice::new(*turn as u64 + 900));
        let desk = Desk::bare();
        std::fs::write(desk.path("w.bilan"), &damaged).unwrap();
        tally.count("files", 1);
        match std::panic::catch_unwind(|| read(&desk)) {
            Ok(Ok((found, whole))) => judge(&record, &found, whole, &format!("{turn}, {how}"), tally),
            Ok(Err(error)) => {
                tally.count("told when opened", 1);
                tally.must(SAID.contains(&error.code().as_str()), || format!("{turn}, {how}: {error}"));
            }
            Err(_) => tally.wrong(format!("{turn}, {how}: it panics")),
        }
        let left = std::fs::read(desk.path("w.bilan")).unwrap();
        tally.must(left == damaged, || format!("{turn}, {how}: it was written to"));
    });
}

fn damaged(good: &[u8], dice: &mut Dice) -> (String, Vec<u8>) {
    const PAGE: usize = 4_096;
    let mut bytes = good.to_vec();
    match dice.below(10) {
        0 => {
            let length = dice.below(bytes.len());
            bytes.truncate(length);
            (format!("cut at {length}"), bytes)
        }
        1 | 2 => {
            let page = dice.below(bytes.len() / PAGE);
            bytes[page * PAGE..(page + 1) * PAGE].fill_with(|| dice.next().to_le_bytes()[0]);
            (format!("page {page} spoilt"), bytes)
        }
        3 => {
            let (from, to) = (dice.below(bytes.len() / PAGE), dice.below(bytes.len() / PAGE));
            bytes.copy_within(from * PAGE..(from + 1) * PAGE, to * PAGE);
            (format!("page {from} over page {to}"), bytes)
        }
        _ => {
            let bits = 1 + dice.below(20);
            for _bit in 0..bits {
                let at = dice.below(bytes.len());
                bytes[at] ^= 1 << dice.below(8);
            }
            (format!("{bits} bits flipped"), bytes)
        }
    }
}

/// What is read of it, and whether the check finds it whole.
fn read(desk: &Desk) -> Result<(Value, Result<usize>)> {
    let workspace = desk.open(Access::Read)?;
    Ok((desk::everything(&workspace)?, workspace.check()))
}

/// Opened, it says what it said, or opening or the check tells of it.
fn judge(record: &Value, found: &Value, whole: Result<usize>, when: &str, tally: &mut Tally) {
    match (found == record, whole) {
        (true, Ok(_)) => tally.count("not touched where it counts", 1),
        (_, Err(error)) => {
            tally.count("told by the check", 1);
            tally.must(SAID.contains(&error.code().as_str()) || error.code().starts_with("refused-"), || {
                format!("{when}: {error}")
            });
        }
        (false, Ok(_)) => tally.wrong(format!("{when}: it is read otherwise, and that is not told")),
    }
}
