//! The keys of a record's rows: a proposal's made-up keys become real ones in one pass.
//!
//! Must not know how keys are made.

use std::collections::{BTreeMap, HashMap};

use super::agreement::{Agreement, Amendment};
use super::attachment::Attachment;
use super::budget::BudgetLine;
use super::framework::ResultNode;
use super::iati::IatiFact;
use super::indicator::Indicator;
use super::lesson::{Citation, Lesson};
use super::organisation::{Component, Expert, Organisation};
use super::project::{
    Deliverable, Engagement, Identifier, Project, Reference, ResultStatement, SupportDomain, TargetGroup,
};
use super::reach::Reach;
use super::risk::Risk;

/// A row with a key of its own.
pub trait Keyed {
    /// The key.
    fn key(&self) -> &str;
    /// The key, to be replaced.
    fn key_mut(&mut self) -> &mut String;
}

macro_rules! keyed {
    ($($row:ty),+ $(,)?) => {$(
        impl Keyed for $row {
            fn key(&self) -> &str {
                &self.id
            }
            fn key_mut(&mut self) -> &mut String {
                &mut self.id
            }
        }
    )+};
}

keyed!(
    IatiFact,
    Identifier,
    Organisation,
    Component,
    Expert,
    Reference,
    TargetGroup,
    ResultNode,
    Indicator,
    Deliverable,
    Reach,
    Engagement,
    ResultStatement,
    Lesson,
    Citation,
    Risk,
    Agreement,
    Amendment,
    Attachment,
    SupportDomain,
    BudgetLine,
);

/// Gives the project and every row of it a new key, and follows the keys wherever they are named.
pub fn rekey(project: &mut Project, mut new_key: impl FnMut() -> String) {
    let mut renamed = HashMap::new();
    project.id = new_key();
    for key in own_keys(project) {
        let new = new_key();
        renamed.insert(std::mem::replace(key, new.clone()), new);
    }
    for body in project.organisations.iter().filter_map(|organisation| organisation.body.as_ref()) {
        renamed.entry(body.clone()).or_insert_with(&mut new_key);
    }
    follow_keys(project, &renamed);
    let follow = |place: String| follow_place(&place, &renamed).unwrap_or(place);
    project.sources = take(&mut project.sources).map(|(key, source)| (follow(key), source)).collect();
    project.foreign = take(&mut project.foreign).map(|(key, lang)| (follow(key), lang)).collect();
}

/// Rows that name another row by an old key name it by the new one.
pub fn follow_keys(project: &mut Project, renamed: &HashMap<String, String>) {
    for key in named_keys(project) {
        if let Some(new) = renamed.get(key.as_str()) {
            key.clone_from(new);
        }
    }
}

/// The place of a text or of a fact, by its row's new key: `row` or `row.field`.
fn follow_place(place: &str, renamed: &HashMap<String, String>) -> Option<String> {
    let by_row = || {
        let (row, field) = place.split_once('.')?;
        Some(format!("{}.{field}", renamed.get(row)?))
    };
    renamed.get(place).cloned().or_else(by_row)
}

fn take<T>(map: &mut BTreeMap<String, T>) -> impl Iterator<Item = (String, T)> + use<T> {
    std::mem::take(map).into_iter()
}

fn keys_of<T: Keyed>(rows: &mut [T]) -> impl Iterator<Item = &mut String> {
    rows.iter_mut().map(Keyed::key_mut)
}

/// The key of every row.
fn own_keys(project: &mut Project) -> Vec<&mut String> {
    let mut keys: Vec<&mut String> = Vec::new();
    keys.extend(keys_of(&mut project.identifiers));
    keys.extend(keys_of(&mut project.iati));
    keys.extend(keys_of(&mut project.organisations));
    keys.extend(keys_of(&mut project.components));
    keys.extend(keys_of(&mut project.experts));
    keys.extend(keys_of(&mut project.references));
    keys.extend(keys_of(&mut project.target_groups));
    keys.extend(keys_of(&mut project.domains));
    for agreement in &mut project.agreements {
        keys.push(&mut agreement.id);
        keys.extend(keys_of(&mut agreement.amendments));
    }
    keys.extend(keys_of(&mut project.framework));
    keys.extend(project.periods.iter_mut().map(|period| &mut period.id));
    for indicator in &mut project.indicators {
        keys.push(&mut indicator.id);
        keys.extend(indicator.values.iter_mut().map(|value| &mut value.id));
        keys.extend(indicator.target_cells.iter_mut().map(|cell| &mut cell.id));
    }
    keys.extend(keys_of(&mut project.deliverables));
    for reach in &mut project.reach {
        keys.push(&mut reach.id);
        keys.extend(reach.cells.iter_mut().map(|cell| &mut cell.id));
    }
    keys.extend(keys_of(&mut project.engagement));
    keys.extend(keys_of(&mut project.results));
    keys.extend(keys_of(&mut project.lessons));
    keys.extend(keys_of(&mut project.citations));
    keys.extend(keys_of(&mut project.risks));
    keys.extend(keys_of(&mut project.attachments));
    if let Some(budget) = &mut project.budget {
        keys.push(&mut budget.id);
        keys.extend(keys_of(&mut budget.lines));
    }
    keys
}

/// The places where one row names another.
fn named_keys(project: &mut Project) -> Vec<&mut String> {
    let mut keys: Vec<&mut String> = Vec::new();
    keys.extend(project.framework.iter_mut().filter_map(|node| node.parent.as_mut()));
    for indicator in &mut project.indicators {
        keys.extend(indicator.node.as_mut());
        keys.extend(indicator.values.iter_mut().map(|value| &mut value.period));
        keys.extend(indicator.target_cells.iter_mut().filter_map(|cell| cell.period.as_mut()));
    }
    for reach in &mut project.reach {
        keys.extend([&mut reach.period, &mut reach.indicator, &mut reach.activity].into_iter().flatten());
    }
    keys.extend(project.organisations.iter_mut().filter_map(|organisation| organisation.body.as_mut()));
    keys.extend(project.agreements.iter_mut().filter_map(|agreement| agreement.organisation.as_mut()));
    keys.extend(project.attachments.iter_mut().filter_map(|attachment| attachment.owner.as_mut()));
    keys
}
