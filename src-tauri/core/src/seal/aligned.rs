//! Two lists of units side by side: what stayed, what came, what went, what changed.
//!
//! Must not know what a unit is of.

use std::collections::{HashMap, VecDeque};

use super::differences::{ChangeKind, ReportDifference};
use super::told::{Told, Unit};

/// Lists beyond this many pairs are told by what their units say alone, whatever the order.
const MOST_PAIRS: usize = 4_000_000;

/// What parts the texts of a unit that came or went.
const BETWEEN: &str = " · ";

/// What two lists do not have in common: rows of the record by their keys, then the others in
/// their order.
pub(super) fn differences(was: &[Unit], now: &[Unit]) -> Vec<ReportDifference> {
    let (keyed_was, was): (Vec<_>, Vec<_>) = was.iter().partition(|unit| unit.key.is_some());
    let (keyed_now, now): (Vec<_>, Vec<_>) = now.iter().partition(|unit| unit.key.is_some());
    let mut differences = by_key(&keyed_was, &keyed_now);
    differences.extend(in_place(&was, &now));
    differences
}

/// A row of a key is the same one, wherever it stands and whatever it says; one row may stand in
/// several places of a table.
fn by_key(was: &[&Unit], now: &[&Unit]) -> Vec<ReportDifference> {
    let mut places: HashMap<Option<&str>, VecDeque<usize>> = HashMap::new();
    for (place, unit) in now.iter().enumerate() {
        places.entry(unit.key.as_deref()).or_default().push_back(place);
    }
    let mut differences = Vec::new();
    let mut stayed = vec![false; now.len()];
    for old in was {
        match places.get_mut(&old.key.as_deref()).and_then(VecDeque::pop_front) {
            Some(place) => {
                stayed[place] = true;
                differences.extend(changed(old, now[place]));
            }
            None => differences.push(whole(old, ChangeKind::Gone)),
        }
    }
    let came = now.iter().zip(stayed).filter(|(_, stayed)| !stayed);
    differences.extend(came.map(|(new, _)| whole(new, ChangeKind::Added)));
    differences
}

fn in_place(was: &[&Unit], now: &[&Unit]) -> Vec<ReportDifference> {
    let mut differences = Vec::new();
    let (mut from, mut to) = (0, 0);
    for (old, new) in stayed(was, now).into_iter().chain([(was.len(), now.len())]) {
        differences.extend(between(&was[from..old], &now[to..new]));
        (from, to) = (old + 1, new + 1);
    }
    differences
}

/// The places of units that say the same in both lists, as many as keep their order.
fn stayed(was: &[&Unit], now: &[&Unit]) -> Vec<(usize, usize)> {
    let same = |old: &&Unit, new: &&Unit| old.says == new.says;
    let first = was.iter().zip(now).take_while(|(old, new)| same(old, new)).count();
    let (old, new) = (&was[first..], &now[first..]);
    let last = old.iter().rev().zip(new.iter().rev()).take_while(|(old, new)| same(old, new)).count();
    let (old, new) = (&old[..old.len() - last], &new[..new.len() - last]);
    let middle = match old.len().saturating_mul(new.len()) > MOST_PAIRS {
        true => in_order(old, new),
        false => longest(old, new),
    };
    let head = (0..first).map(|at| (at, at));
    let middle = middle.into_iter().map(|(old, new)| (old + first, new + first));
    let tail = (0..last).map(|at| (was.len() - last + at, now.len() - last + at));
    head.chain(middle).chain(tail).collect()
}

/// The longest common subsequence.
fn longest(old: &[&Unit], new: &[&Unit]) -> Vec<(usize, usize)> {
    let width = new.len() + 1;
    let mut lengths = vec![0_u32; (old.len() + 1) * width];
    for at in (0..old.len()).rev() {
        for other in (0..new.len()).rev() {
            lengths[at * width + other] = match old[at].says == new[other].says {
                true => lengths[(at + 1) * width + other + 1] + 1,
                false => lengths[(at + 1) * width + other].max(lengths[at * width + other + 1]),
            };
        }
    }
    let (mut at, mut other, mut pairs) = (0, 0, Vec::new());
    while at < old.len() && other < new.len() {
        if old[at].says == new[other].says {
            pairs.push((at, other));
            (at, other) = (at + 1, other + 1);
        } else if lengths[(at + 1) * width + other] >= lengths[at * width + other + 1] {
            at += 1;
        } else {
            other += 1;
        }
    }
    pairs
}

/// Units that say the same, each the next one after the one before.
fn in_order(old: &[&Unit], new: &[&Unit]) -> Vec<(usize, usize)> {
    let mut places: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, unit) in new.iter().enumerate() {
        places.entry(&unit.says).or_default().push(at);
    }
    let (mut next, mut pairs) = (0, Vec::new());
    for (at, unit) in old.iter().enumerate() {
        let found = places.get(unit.says.as_str()).and_then(|all| all.iter().find(|place| **place >= next));
        if let Some(place) = found {
            pairs.push((at, *place));
            next = place + 1;
        }
    }
    pairs
}

/// Between two that stayed: units of one name changed, the others went or came. Where as many
/// went as came, each took the other's place.
fn between(was: &[&Unit], now: &[&Unit]) -> Vec<ReportDifference> {
    let in_place = was.len() == now.len();
    let mut left: Vec<Option<&Unit>> = now.iter().copied().map(Some).collect();
    let mut differences = Vec::new();
    for (at, old) in was.iter().enumerate() {
        let by_name = || left.iter().position(|new| new.is_some_and(|new| is_same(old, new)));
        let place = by_name().or_else(|| (in_place && left[at].is_some()).then_some(at));
        match place.and_then(|place| left[place].take()) {
            Some(new) => differences.extend(changed(old, new)),
            None => differences.push(whole(old, ChangeKind::Gone)),
        }
    }
    differences.extend(left.into_iter().flatten().map(|new| whole(new, ChangeKind::Added)));
    differences
}

fn is_same(old: &Unit, new: &Unit) -> bool {
    !old.name.is_empty() && old.name == new.name
}

/// The cells of a unit that say something else, one by one.
fn changed(old: &Unit, new: &Unit) -> Vec<ReportDifference> {
    if old.cells.len() != new.cells.len() {
        return vec![whole(old, ChangeKind::Gone), whole(new, ChangeKind::Added)];
    }
    // A row that stands elsewhere now says nothing else.
    let moved = |old: &Told, new: &Told| old.is_place && new.is_place;
    let pairs = old.cells.iter().zip(&new.cells);
    let pairs = pairs.filter(|(old, new)| old.text != new.text && !moved(old, new));
    let told = |(old, new): (&Told, &Told)| ReportDifference {
        kind: ChangeKind::Changed,
        cell: old.id.clone(),
        section: old.section.clone(),
        label: old.label.clone(),
        sealed: Some(old.text.clone()),
        now: Some(new.text.clone()),
    };
    pairs.map(told).collect()
}

/// A unit that came or went is one difference, however many cells it has.
fn whole(unit: &Unit, kind: ChangeKind) -> ReportDifference {
    let first = unit.cells.first();
    let texts = unit.cells.iter().map(|cell| cell.text.as_str()).filter(|text| !text.is_empty());
    let text = texts.collect::<Vec<_>>().join(BETWEEN);
    let label = match (first, unit.cells.len()) {
        (Some(only), 1) => only.label.clone(),
        _ => unit.name.clone(),
    };
    let (sealed, now) = match kind {
        ChangeKind::Gone => (Some(text), None),
        _ => (None, Some(text)),
    };
    ReportDifference {
        kind,
        cell: first.map_or_else(String::new, |cell| cell.id.clone()),
        section: first.map_or_else(String::new, |cell| cell.section.clone()),
        label,
        sealed,
        now,
    }
}
