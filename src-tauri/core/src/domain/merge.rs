//! Bringing a record up to date from a page: which facts the page says otherwise.
//!
//! Must not know pages or the store. What the page does not say stays as it is; what it
//! says replaces what it said before; what came from elsewhere is never taken away.

mod measures;

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::framework::ResultNode;
use super::keys::follow_keys;
use super::project::{Project, text_place};
use super::reach::Reach;
use super::told::Told;

pub use measures::{align, merge_whole, overlay};

/// A fact that the page says otherwise than the record.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Difference {
    /// The fact, in the record's words.
    pub field: String,
    /// What the record holds; `None` where it holds nothing.
    pub old: Option<String>,
    /// What the page says.
    pub new: Option<String>,
}

/// The record with the page's facts in it. `record` must be read in the page's language;
/// rows that are on both keep the record's keys, new ones keep the page's.
pub fn merge(record: &Project, page: &Project) -> Project {
    let mut merged = record.clone();
    merged.language = page.language;
    heads(&mut merged, page);
    rows(&mut merged, record, page);
    merged.unrecognised = other_documents(record, page);
    merged.unrecognised.extend(page.unrecognised.iter().cloned());
    merged.settle();
    merged
}

/// What differs between two states of a record, fact by fact.
pub fn differences(old: &Project, new: &Project) -> Vec<Difference> {
    const DERIVED: [&str; 8] =
        ["id", "language", "languages", "programme_id", "foreign", "sources", "not_provided", "unrecognised"];
    let (Ok(Value::Object(old)), Ok(Value::Object(new))) =
        (serde_json::to_value(old), serde_json::to_value(new))
    else {
        return Vec::new();
    };
    let compared = new.iter().filter(|(field, _)| !DERIVED.contains(&field.as_str()));
    compared
        .map(|(field, value)| (field, old.get(field).unwrap_or(&Value::Null), value))
        .map(|(field, old, new)| Difference { field: field.clone(), old: brief(old), new: brief(new) })
        .filter(|difference| difference.old != difference.new)
        .collect()
}

/// A value in as few words as a person needs to see what it is; keys of rows are left out.
fn brief(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        Value::Array(rows) if rows.is_empty() => None,
        Value::Array(rows) => Some(rows.iter().filter_map(brief).collect::<Vec<_>>().join("; ")),
        Value::Object(fields) => {
            const LEFT_OUT: [&str; 9] =
                ["id", "body", "parent", "axis", "end_derived", "own", "period", "indicator", "activity"];
            let told = fields.iter().filter(|(name, _)| !LEFT_OUT.contains(&name.as_str()));
            let told: Vec<String> = told.filter_map(|(_, value)| brief(value)).collect();
            (!told.is_empty()).then(|| told.join(" · "))
        }
        other => Some(other.to_string()),
    }
}

/// Takes over each field that the page states.
macro_rules! stated {
    ($merged:ident, $page:ident: $($field:ident),+ $(,)?) => {$(
        if $page.$field.is_some() {
            $merged.$field.clone_from(&$page.$field);
            take_over($merged, $page, stringify!($field).trim_start_matches("r#"));
        }
    )+};
}

fn heads(merged: &mut Project, page: &Project) {
    if !page.title.is_empty() {
        merged.title.clone_from(&page.title);
        take_over(merged, page, "title");
    }
    stated!(merged, page: acronym, subtitle, status, status_label, r#type, type_label, coverage,
        coverage_label, region, region_code, geo_note, duration_months, duration_text, programme,
        objective, context);
    if page.dates.start.is_some() {
        merged.dates.start = page.dates.start;
        take_over(merged, page, "dates.start");
    }
    if page.dates.end.is_some() {
        merged.dates.end = page.dates.end;
        merged.dates.end_derived = page.dates.end_derived;
        take_over(merged, page, "dates.end");
    }
    if !page.countries.is_empty() {
        merged.countries.clone_from(&page.countries);
        for iso2 in &page.countries {
            take_over(merged, page, &format!("countries.{iso2}"));
        }
    }
    budget(merged, page);
}

/// A total that the page states replaces the total; lines that were kept stay.
fn budget(merged: &mut Project, page: &Project) {
    let Some(stated) = &page.budget else { return };
    match &mut merged.budget {
        Some(kept) => kept.total = stated.total,
        None => merged.budget = Some(stated.clone()),
    }
    take_over(merged, page, "budget");
}

/// The fact at `key` is now in the page's language and comes from the page.
fn take_over(merged: &mut Project, page: &Project, key: &str) {
    merged.foreign.remove(key);
    if let Some(source) = page.sources.get(key) {
        merged.sources.insert(key.to_owned(), source.clone());
    }
}

fn rows(merged: &mut Project, record: &Project, page: &Project) {
    let twin = record.foreign.contains_key("title");
    let mut merger = Merger { record, page, twin, merged, renamed: HashMap::new() };
    merger.list(
        |it| &mut it.identifiers,
        &record.identifiers,
        &page.identifiers,
        |a, b| (&a.scheme, &a.value) == (&b.scheme, &b.value),
    );
    merger.list(|it| &mut it.iati, &record.iati, &page.iati, |a, b| a.fact == b.fact);
    merger.list(
        |it| &mut it.organisations,
        &record.organisations,
        &page.organisations,
        |a, b| a.role == b.role && (a.name == b.name || (a.acronym.is_some() && a.acronym == b.acronym)),
    );
    merger.list(|it| &mut it.components, &record.components, &page.components, |a, b| a.number == b.number);
    merger.list(|it| &mut it.experts, &record.experts, &page.experts, |a, b| a.name == b.name);
    merger.list(
        |it| &mut it.references,
        &record.references,
        &page.references,
        |a, b| (&a.kind, &a.number) == (&b.kind, &b.number),
    );
    merger.list(
        |it| &mut it.target_groups,
        &record.target_groups,
        &page.target_groups,
        |a, b| a.text == b.text,
    );
    merger.list(|it| &mut it.domains, &record.domains, &page.domains, |a, b| a.text == b.text);
    merger.list(|it| &mut it.framework, &record.framework, &page.framework, same_node);
    merger.list(|it| &mut it.deliverables, &record.deliverables, &page.deliverables, |a, b| a.text == b.text);
    merger.list(|it| &mut it.reach, &record.reach, &page.reach, same_reach);
    merger.list(
        |it| &mut it.engagement,
        &record.engagement,
        &page.engagement,
        |a, b| a.text == b.text || (a.person.is_some() && a.person == b.person),
    );
    merger.list(|it| &mut it.results, &record.results, &page.results, |a, b| a.text == b.text);
    merger.list(|it| &mut it.lessons, &record.lessons, &page.lessons, |a, b| a.observation == b.observation);
    let renamed = merger.renamed;
    follow_keys(merged, &renamed);
    let_go(merged);
}

/// Rows name no node that the page does not have any more.
fn let_go(merged: &mut Project) {
    let nodes: HashSet<String> = merged.framework.iter().map(|node| node.id.clone()).collect();
    let names = merged.framework.iter_mut().map(|node| &mut node.parent);
    let names = names.chain(merged.indicators.iter_mut().map(|indicator| &mut indicator.node));
    for name in names.chain(merged.reach.iter_mut().map(|row| &mut row.activity)) {
        *name = name.take().filter(|key| nodes.contains(key));
    }
}

/// What a page counts is never one period's row of the same kind, unless a person gave that
/// very statement its period or place.
fn same_reach(a: &Reach, b: &Reach) -> bool {
    let stated_alike = a.text.is_some() && (a.kind, &a.text) == (b.kind, &b.text);
    stated_alike || (a.kind, &a.group, &a.period, &a.place) == (b.kind, &b.group, &b.period, &b.place)
}

fn same_node(a: &ResultNode, b: &ResultNode) -> bool {
    (&a.axis, a.level) == (&b.axis, b.level)
        && match (&a.code, &b.code) {
            (Some(a), Some(b)) => a == b,
            _ => a.text == b.text,
        }
}

/// Merges the lists of one record and one page.
struct Merger<'a> {
    record: &'a Project,
    page: &'a Project,
    /// The page tells the record in another language: rows that nothing else pairs are
    /// paired by their place, where both lists are of one length.
    twin: bool,
    merged: &'a mut Project,
    /// Keys of the page's rows that took the key of a kept row.
    renamed: HashMap<String, String>,
}

impl Merger<'_> {
    fn list<T: Told + Clone>(
        &mut self,
        list: fn(&mut Project) -> &mut Vec<T>,
        kept: &[T],
        told: &[T],
        same: fn(&T, &T) -> bool,
    ) {
        if told.is_empty() {
            return;
        }
        let by_place = self.twin && kept.len() == told.len();
        let mut used = vec![false; kept.len()];
        let mut rows = Vec::with_capacity(told.len());
        for (at, row) in told.iter().enumerate() {
            let alike = kept.iter().enumerate().position(|(place, other)| !used[place] && same(other, row));
            let pair = alike.or_else(|| (by_place && !used[at]).then_some(at));
            let mut row = row.clone();
            let told_key = row.key().to_owned();
            if let Some(place) = pair {
                used[place] = true;
                kept[place].key().clone_into(row.key_mut());
                self.renamed.insert(told_key.clone(), row.key().to_owned());
                for field in row.fill(&kept[place]) {
                    self.merged.foreign.remove(&text_place(row.key(), field));
                }
            }
            self.place(&told_key, row.key());
            rows.push(row);
        }
        let mut left = kept.iter().zip(&used).filter(|(_, used)| !**used).map(|(row, _)| row);
        rows.extend(left.by_ref().filter(|row| !self.said_by_page(row.key())).cloned());
        *list(self.merged) = rows;
    }

    /// The row's text is now the page's.
    fn place(&mut self, told_key: &str, key: &str) {
        self.merged.foreign.remove(key);
        if let Some(source) = self.page.sources.get(told_key) {
            self.merged.sources.insert(key.to_owned(), source.clone());
        }
    }

    /// An earlier version of the page said it, and this one does not any more.
    fn said_by_page(&self, key: &str) -> bool {
        let document = |project: &Project, key: &str| project.sources.get(key).map(|it| it.document.clone());
        let page = self.page.sources.values().next().map(|source| source.document.clone());
        page.is_some() && document(self.record, key) == page
    }
}

/// Lines of other documents that nobody understood stay.
fn other_documents(record: &Project, page: &Project) -> Vec<super::source::Unrecognised> {
    let names: Vec<&String> = page.sources.values().map(|source| &source.document).collect();
    record.unrecognised.iter().filter(|line| !names.contains(&&line.document)).cloned().collect()
}
