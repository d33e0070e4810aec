//! F13: copies are made and put back at random: what comes back is what was there then.

use bilan_core::backups::{self, BackupNamed};
use bilan_core::{Access, api};
use serde_json::{Value, json};

use crate::bench::{Bench, Dice, Tally};
use crate::desk::{self, Desk};

/// Random histories.
pub fn drill(bench: &Bench, tally: &mut Tally) {
    let turns: Vec<usize> = (0..bench.of(200, 8)).collect();
    bench.each(&turns, tally, |turn, tally| history(*turn, tally));
}

fn history(turn: usize, tally: &mut Tally) {
    let mut dice = Dice::new(turn as u64 + 300);
    let desk = Desk::example();
    let ctx = desk.ctx();
    let workspace = desk.open(Access::Write).unwrap();
    let mut copies: Vec<(u32, Value)> = Vec::new();
    for deed in 0..12 {
        match dice.below(4) {
            0 if copies.len() < 4 => {
                let made = backups::make(&workspace, &ctx).unwrap();
                copies.push((made.number, desk::everything(&workspace).unwrap()));
            }
            1 if workspace.list_projects().unwrap().len() > 2 => {
                let project = desk::first_project(&workspace);
                api::call(&workspace, &ctx, "delete_project", json!({ "project": project })).unwrap();
            }
            _ => {
                let project = desk::first_project(&workspace);
                desk::add_lesson(&workspace, &ctx, &project, &format!("history {turn}, deed {deed}"))
                    .unwrap();
            }
        }
    }
    let now = desk::everything(&workspace).unwrap();
    for (number, then) in copies.iter().rev() {
        backups::restore(&workspace, &ctx, &BackupNamed { number: *number }).unwrap();
        let back = desk::everything(&workspace).unwrap();
        tally.must(back == *then, || format!("history {turn}: copy {number} brings something else back"));
        if back != now {
            workspace.undo(&ctx).unwrap();
        }
        let undone = desk::everything(&workspace).unwrap();
        tally.must(undone == now, || format!("history {turn}: putting copy {number} back cannot be undone"));
        tally.count("copies put back", 1);
    }
    drop(workspace);
    newest_damaged(&desk, turn, &mut dice, tally);
}

/// A newest copy that was damaged leads to the one before, even where only one bit of a text differs.
fn newest_damaged(desk: &Desk, turn: usize, dice: &mut Dice, tally: &mut Tally) {
    let ctx = desk.ctx();
    let workspace = desk.open(Access::Write).unwrap();
    let older = backups::make(&workspace, &ctx).unwrap();
    let newest = backups::make(&workspace, &ctx).unwrap();
    drop(workspace);
    let place = desk.path("w.bilan");
    let copy = backups::newest_for(&place, &ctx).unwrap().unwrap();
    tally
        .must(copy.number == newest.number, || format!("history {turn}: the newest copy is {}", copy.number));
    let mut bytes = std::fs::read(&copy.path).unwrap();
    let at = dice.below(bytes.len());
    bytes[at] ^= 1;
    std::fs::write(&copy.path, bytes).unwrap();
    let sound = backups::newest_for(&place, &ctx).unwrap();
    let number = sound.as_ref().map(|copy| copy.number);
    tally.must(number == Some(older.number), || {
        format!("history {turn}: with byte {at} of copy {} changed, copy {number:?} is taken", newest.number)
    });
    tally.count("damaged copies passed over", 1);
}
