//! What an IATI file tells beyond a page: periods, indicators with their values, people by
//! indicator, agreements. Rows are paired by what they are about, then told apart by their keys.
//!
//! Must not know IATI. What the file does not say stays as it is.

use std::collections::HashMap;

use super::{merge, same_node};
use crate::domain::keys::{Keyed, follow_keys};
use crate::domain::project::text_place;
use crate::domain::{Agreement, Indicator, Project};

/// The keys of the record for the file's rows that it has already.
pub fn align(record: &Project, file: &Project) -> HashMap<String, String> {
    let mut known: HashMap<String, String> = HashMap::new();
    pair(
        &mut known,
        &record.periods,
        &file.periods,
        |it| &it.id,
        |a, b, _| (a.start, a.end) == (b.start, b.end),
    );
    pair(&mut known, &record.framework, &file.framework, |it| &it.id, |a, b, _| same_node(a, b));
    pair(
        &mut known,
        &record.indicators,
        &file.indicators,
        |it| &it.id,
        |a, b, known| {
            let node = b.node.as_ref().map(|key| known.get(key).unwrap_or(key));
            a.node.as_ref() == node && same_indicator(a, b)
        },
    );
    pair(&mut known, &record.agreements, &file.agreements, |it| &it.id, |a, b, _| same_agreement(a, b));
    pair(
        &mut known,
        &record.reach,
        &file.reach,
        |it| &it.id,
        |a, b, known| {
            let told = |key: &Option<String>| key.as_ref().map(|key| known.get(key).unwrap_or(key).clone());
            a.kind == b.kind
                && a.indicator == told(&b.indicator)
                && a.period == told(&b.period)
                && a.place == b.place
        },
    );
    for indicator in &file.indicators {
        let Some(own) = known.get(&indicator.id) else { continue };
        let Some(kept) = record.indicators.iter().find(|it| it.id == *own) else { continue };
        for value in &indicator.values {
            let period = known.get(&value.period).unwrap_or(&value.period);
            if let Some(twin) = kept.values.iter().find(|it| it.period == *period && !it.id.is_empty()) {
                known.insert(value.id.clone(), twin.id.clone());
            }
        }
    }
    known
}

fn same_indicator(a: &Indicator, b: &Indicator) -> bool {
    match (&a.code, &b.code) {
        (Some(a), Some(b)) => a == b,
        _ => a.text == b.text,
    }
}

fn same_agreement(a: &Agreement, b: &Agreement) -> bool {
    match (&a.number, &b.number) {
        (Some(a), Some(b)) => a == b,
        _ => (a.amount, a.signed_date) == (b.amount, b.signed_date),
    }
}

/// Pairs rows, each with one at most.
fn pair<T>(
    known: &mut HashMap<String, String>,
    kept: &[T],
    told: &[T],
    key: fn(&T) -> &String,
    same: impl Fn(&T, &T, &HashMap<String, String>) -> bool,
) {
    let mut used = vec![false; kept.len()];
    for row in told {
        let found = (0..kept.len()).find(|at| !used[*at] && same(&kept[*at], row, known));
        if let Some(at) = found {
            used[at] = true;
            known.insert(key(row).clone(), key(&kept[at]).clone());
        }
    }
}

/// The file with the record's keys.
fn renamed(file: &Project, keys: &HashMap<String, String>) -> Project {
    let mut file = file.clone();
    fn take<'a>(ids: impl Iterator<Item = &'a mut String>, keys: &HashMap<String, String>) {
        for id in ids {
            if let Some(own) = keys.get(id) {
                id.clone_from(own);
            }
        }
    }
    take(file.periods.iter_mut().map(|it| &mut it.id), keys);
    take(file.framework.iter_mut().map(Keyed::key_mut), keys);
    take(file.agreements.iter_mut().map(Keyed::key_mut), keys);
    take(file.reach.iter_mut().map(Keyed::key_mut), keys);
    for indicator in &mut file.indicators {
        take(std::iter::once(&mut indicator.id), keys);
        take(indicator.values.iter_mut().map(|it| &mut it.id), keys);
    }
    follow_keys(&mut file, keys);
    let place = |place: String| match place.split_once('.') {
        Some((row, field)) if keys.contains_key(row) => format!("{}.{field}", keys[row]),
        _ => keys.get(&place).cloned().unwrap_or(place),
    };
    file.sources = std::mem::take(&mut file.sources).into_iter().map(|(key, it)| (place(key), it)).collect();
    file.foreign = std::mem::take(&mut file.foreign).into_iter().map(|(key, it)| (place(key), it)).collect();
    file
}

/// The record with all that the file says; `keys` says which rows it has already.
pub fn merge_whole(record: &Project, file: &Project, keys: &HashMap<String, String>) -> Project {
    let file = renamed(file, keys);
    let head = Project {
        periods: Vec::new(),
        indicators: Vec::new(),
        reach: Vec::new(),
        agreements: Vec::new(),
        ..file.clone()
    };
    let mut merged = merge(record, &head);
    join(&mut merged.periods, &file.periods, |it| &it.id, |_kept, _told| {});
    join(
        &mut merged.agreements,
        &file.agreements,
        |it| &it.id,
        |kept, told| {
            kept.amount = told.amount.or(kept.amount);
            kept.signed_date = told.signed_date.or(kept.signed_date);
        },
    );
    join(
        &mut merged.reach,
        &file.reach,
        |it| &it.id,
        |kept, told| {
            kept.value = told.value.or(kept.value);
            let alike = kept.cells.len() == told.cells.len()
                && kept.cells.iter().zip(&told.cells).all(|(a, b)| {
                    (&a.sex, &a.age, &a.disability, a.value) == (&b.sex, &b.age, &b.disability, b.value)
                });
            if !told.cells.is_empty() && !alike {
                kept.cells.clone_from(&told.cells);
            }
        },
    );
    join(
        &mut merged.indicators,
        &file.indicators,
        |it| &it.id,
        |kept, told| {
            kept.text.clone_from(&told.text);
            kept.baseline = told.baseline.or(kept.baseline);
            kept.baseline_date = told.baseline_date.or(kept.baseline_date);
            kept.target = told.target.or(kept.target);
            join(
                &mut kept.values,
                &told.values,
                |it| &it.period,
                |kept, told| {
                    kept.target = told.target.or(kept.target);
                    kept.actual = told.actual.or(kept.actual);
                    if told.note.is_some() {
                        kept.note.clone_from(&told.note);
                    }
                },
            );
        },
    );
    let rows = file.periods.iter().map(|it| &it.id).chain(file.indicators.iter().map(|it| &it.id));
    for key in rows.chain(file.reach.iter().map(|it| &it.id)) {
        if let Some(source) = file.sources.get(key) {
            merged.sources.insert(key.clone(), source.clone());
        }
    }
    merged.settle();
    merged
}

/// Rows of one key are one; what is new comes after what is there.
fn join<T: Clone>(kept: &mut Vec<T>, told: &[T], key: fn(&T) -> &String, take: impl Fn(&mut T, &T)) {
    for row in told {
        match kept.iter_mut().find(|it| key(it) == key(row)) {
            Some(known) => take(known, row),
            None => kept.push(row.clone()),
        }
    }
}

/// The record read in another language with the file's texts in that language.
pub fn overlay(record: &Project, file: &Project, keys: &HashMap<String, String>) -> Project {
    let file = renamed(file, keys);
    let mut spoken = record.clone();
    let own = |place: &str| !file.foreign.contains_key(place);
    let mut said: Vec<String> = Vec::new();
    if own("title") && !file.title.is_empty() {
        spoken.title.clone_from(&file.title);
        said.push("title".to_owned());
    }
    for (place, told, kept) in [
        ("objective", &file.objective, &mut spoken.objective),
        ("context", &file.context, &mut spoken.context),
    ] {
        if told.is_some() && own(place) {
            kept.clone_from(told);
            said.push(place.to_owned());
        }
    }
    for row in &file.framework {
        let Some(kept) = spoken.framework.iter_mut().find(|it| it.id == row.id) else { continue };
        if own(&row.id) {
            kept.text.clone_from(&row.text);
            said.push(row.id.clone());
        }
        let place = text_place(&row.id, "description");
        if row.description.is_some() && own(&place) {
            kept.description.clone_from(&row.description);
            said.push(place);
        }
    }
    for row in &file.indicators {
        let Some(kept) = spoken.indicators.iter_mut().find(|it| it.id == row.id) else { continue };
        if own(&row.id) {
            kept.text.clone_from(&row.text);
            said.push(row.id.clone());
        }
        for value in &row.values {
            let Some(kept) = kept.values.iter_mut().find(|it| it.id == value.id) else { continue };
            let place = text_place(&value.id, "note");
            if value.note.is_some() && own(&place) {
                kept.note.clone_from(&value.note);
                said.push(place);
            }
        }
    }
    for row in &file.target_groups {
        let Some(kept) = spoken.target_groups.iter_mut().find(|it| it.id == row.id) else { continue };
        if own(&row.id) {
            kept.text.clone_from(&row.text);
            said.push(row.id.clone());
        }
    }
    for place in said {
        spoken.foreign.remove(&place);
    }
    spoken
}
