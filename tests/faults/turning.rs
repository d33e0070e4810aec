//! F14: random edits, undone and done again, across restarts. (`tests/store/random` does the same over
//! every kind of row; this is the part that goes through a real file and real restarts.)

use bilan_core::{Access, Workspace, api};
use serde_json::{Value, json};

use crate::bench::{Bench, Dice, Tally};
use crate::desk::{self, Desk};

/// Random histories of up to thirty steps.
pub fn histories(bench: &Bench, tally: &mut Tally) {
    let turns: Vec<usize> = (0..bench.of(300, 10)).collect();
    bench.each(&turns, tally, |turn, tally| one(*turn, tally));
}

fn one(turn: usize, tally: &mut Tally) {
    let mut dice = Dice::new(turn as u64 + 500);
    let desk = Desk::example();
    let ctx = desk.ctx();
    let mut workspace = desk.open(Access::Write).unwrap();
    let mut stood: Vec<Value> = vec![desk::everything(&workspace).unwrap()];
    for step in 0..6 + dice.below(24) {
        act(&workspace, &ctx, &mut dice, &format!("{turn} {step}"));
        stood.push(desk::everything(&workspace).unwrap());
        if dice.below(6) == 0 {
            drop(workspace);
            workspace = desk.open(Access::Write).unwrap();
        }
    }
    for (at, then) in stood.iter().enumerate().rev().skip(1) {
        workspace.undo(&ctx).unwrap();
        let now = desk::everything(&workspace).unwrap();
        tally.must(now == *then, || format!("history {turn}: not as it was after step {at}"));
        if dice.below(6) == 0 {
            drop(workspace);
            workspace = desk.open(Access::Write).unwrap();
        }
    }
    for (at, then) in stood.iter().enumerate().skip(1) {
        workspace.redo(&ctx).unwrap();
        let now = desk::everything(&workspace).unwrap();
        tally.must(now == *then, || format!("history {turn}: step {at} is not done again"));
    }
    tally.count("histories", 1);
    tally.count("steps", stood.len() - 1);
}

fn act(workspace: &Workspace, ctx: &bilan_core::Ctx, dice: &mut Dice, words: &str) {
    let projects = workspace.list_projects().unwrap();
    let project = &projects[dice.below(projects.len())].id;
    if dice.below(5) == 0 && projects.len() > 2 {
        api::call(workspace, ctx, "delete_project", json!({ "project": project })).unwrap();
    } else {
        desk::add_lesson(workspace, ctx, project, words).unwrap();
    }
}
