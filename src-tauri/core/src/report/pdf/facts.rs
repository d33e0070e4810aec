//! Facts: labels with their values, below each other, or two side by side where they are short.
//!
//! Must not know where pages end.

use super::blocks::{GAP, voiced};
use super::breaking;
use super::display::Item;
use super::flow::{Strip, bind};
use super::setter::{RowLook, Setter, Stack, row};
use super::style::{FACT, LABEL, LEFT, LINE};
use super::tags::{NodeId, Role};
use crate::report::{Cell, Fact};

/// Labels take at most this share of the width.
const LABELS: f32 = 0.4;
/// Labels of facts side by side take at most this share of theirs.
const PAIRED: f32 = 0.5;
/// White between a label and its value.
const GUTTER: f32 = 18.0;
/// White between facts side by side.
const BETWEEN: f32 = 22.0;
/// Fewer short facts than this in a row are not worth a second column.
const FEWEST: usize = 2;
/// Labels are at least as wide as this.
const NARROWEST: f32 = 90.0;

/// How the facts of a block are set.
struct Plan {
    width: f32,
    label: f32,
    /// For each fact whether it stands beside another one.
    paired: Vec<bool>,
}

/// Sets facts with hairlines; `pairs` lets short ones stand side by side.
pub fn set(setter: &mut Setter, parent: NodeId, facts: &[Fact], width: f32, pairs: bool) {
    if facts.is_empty() {
        return;
    }
    let table = setter.tree.add(parent, Role::Table);
    let body = setter.tree.add(table, Role::TBody);
    let plan = plan(setter, facts, width, pairs);
    let start = setter.strips.len();
    let mut at = 0;
    while let Some(fact) = facts.get(at) {
        let mate = if plan.paired[at] { facts.get(at + 1).filter(|_| plan.paired[at + 1]) } else { None };
        let mut strips = match mate {
            _ if !plan.paired[at] => alone(setter, body, fact, LEFT, &plan),
            mate => beside(setter, body, [Some(fact), mate], &plan),
        };
        if let (0, Some(first)) = (at, strips.first_mut()) {
            first.before = GAP - 4.0;
        }
        setter.append(strips);
        at += 1 + usize::from(mate.is_some());
    }
    bind(&mut setter.strips[start..]);
}

fn half(width: f32) -> f32 {
    (width - BETWEEN) / 2.0
}

fn plan(setter: &mut Setter, facts: &[Fact], width: f32, pairs: bool) -> Plan {
    let labels: Vec<f32> =
        facts.iter().map(|fact| breaking::natural(&mut setter.shaper, &fact.label, &LABEL)).collect();
    let widest = |most: f32| labels.iter().copied().filter(|label| *label <= most).fold(0.0, f32::max);
    let whole = labels.iter().copied().fold(NARROWEST, f32::max).min(width * LABELS);
    let single = Plan { width, label: whole, paired: vec![false; facts.len()] };
    if !pairs {
        return single;
    }
    let label = widest(half(width) * PAIRED).max(NARROWEST);
    let room = half(width) - label - GUTTER;
    let short = |(fact, named): (&Fact, &f32)| match &fact.cells[..] {
        [cell] => *named <= label && breaking::natural(&mut setter.shaper, &cell.text, &FACT) <= room,
        _ => false,
    };
    let mut paired: Vec<bool> = facts.iter().zip(&labels).map(short).collect();
    for run in paired.chunk_by_mut(|one, other| one == other) {
        let few = run.len() < FEWEST;
        run.iter_mut().for_each(|short| *short &= !few);
    }
    if paired.contains(&true) { Plan { width, label, paired } } else { single }
}

fn look(setter: &Setter, x: f32, width: f32, ruled: bool) -> RowLook {
    let below = ruled.then_some((0.5, LINE));
    RowLook { x, width, depth: setter.sheet.depth(), pad: 4.2, fill: None, above: None, below }
}

fn alone(setter: &mut Setter, body: NodeId, fact: &Fact, x: f32, plan: &Plan) -> Vec<Strip> {
    let stacks = stacks(setter, body, fact, x, plan.width, plan.label);
    row(&stacks, &look(setter, x, plan.width, true), None)
}

/// One line of two facts, or of one without a mate.
fn beside(setter: &mut Setter, body: NodeId, facts: [Option<&Fact>; 2], plan: &Plan) -> Vec<Strip> {
    let wide = half(plan.width);
    let places = [LEFT, LEFT + wide + BETWEEN];
    let mut drawn = Vec::new();
    for (fact, x) in facts.into_iter().zip(places) {
        drawn.extend(fact.into_iter().flat_map(|fact| stacks(setter, body, fact, x, wide, plan.label)));
    }
    let mut strips = row(&drawn, &look(setter, LEFT, plan.width, false), None);
    if let Some(strip) = strips.last_mut() {
        let rules = places.map(|x| Item::rect(x, strip.height - 0.5, wide, 0.5, LINE));
        strip.items.splice(0..0, rules.into_iter().take(drawn.len() / 2));
    }
    strips
}

fn stacks(setter: &mut Setter, body: NodeId, fact: &Fact, x: f32, width: f32, label: f32) -> [Stack; 2] {
    let line = setter.tree.add(body, Role::Tr);
    let head = setter.tree.add(line, Role::RowHead);
    let named = setter.part(&fact.label, LABEL, label, head);
    let named = Stack { x, width: label, right: false, parts: vec![named] };
    [named, values(setter, line, &fact.cells, x + label + GUTTER, width - label - GUTTER)]
}

fn values(setter: &mut Setter, parent: NodeId, cells: &[Cell], x: f32, width: f32) -> Stack {
    let td = setter.tree.add(parent, Role::Td);
    let mut parts = Vec::new();
    for cell in cells {
        let node = if cells.len() > 1 { setter.tree.add(td, Role::P) } else { td };
        setter.says(node, cell);
        let mut part = setter.part(&cell.text, voiced(cell, FACT), width, node);
        part.above = if parts.is_empty() { 0.0 } else { 1.5 };
        parts.push(part);
    }
    Stack { x, width, right: false, parts }
}
