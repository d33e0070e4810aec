//! The lists in a section of a template: columns, facts, totals, lines of a form, signatories. A
//! change to one touches that one alone.
//!
//! Must not know what any of it means to a report.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use toml_edit::{Array, ArrayOfTables, Item, Table, Value, value};
use ts_rs::TS;

use super::change::{at, id, in_all, moved, new_id, no_place, put, say, say_in, set};
use crate::domain::Lang;
use crate::error::{Refused, Result};

/// A list of a section.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum PartList {
    /// The columns of a table.
    Column,
    /// Facts, one below the other.
    Fact,
    /// The totals of a budget.
    Total,
    /// The lines of a form.
    Line,
    /// In whose name is signed.
    Signatory,
}

/// How a line of a form follows from others.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Reckoning {
    /// It is their sum.
    Sum,
    /// It is the first less the second.
    Less,
    /// It is the first as a part of the second.
    Share,
}

/// What is to be changed in a list; its parts are named by their places, from 0.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "what", rename_all = "snake_case", deny_unknown_fields)]
#[ts(export)]
pub enum PartChange {
    /// A new one, at the end.
    Add {
        /// What it shows; nothing where all of them show the same.
        value: String,
    },
    /// One goes before another.
    Move {
        /// Which one.
        part: usize,
        /// The place before which it goes, as places are now.
        before: usize,
    },
    /// One goes.
    Remove {
        /// Which one.
        part: usize,
    },
    /// What it is called.
    Title {
        /// Which one.
        part: usize,
        /// In this language.
        language: Lang,
        /// Nothing takes it away.
        text: String,
    },
    /// What it shows.
    Value {
        /// Which one.
        part: usize,
        /// The word for it.
        value: String,
    },
    /// The donor's number; lines that name it follow.
    Code {
        /// Which one.
        part: usize,
        /// Nothing takes it away.
        code: String,
    },
    /// Whether it is left out where no row has something in it.
    Optional {
        /// Which one.
        part: usize,
        /// It is.
        optional: bool,
    },
    /// Whether it is a detail for workbooks.
    Aside {
        /// Which one.
        part: usize,
        /// It is.
        aside: bool,
    },
    /// The kinds of cost that a total adds.
    CostTypes {
        /// Which one.
        part: usize,
        /// Every kind, if none is named.
        of: Vec<String>,
    },
    /// How a line follows from others.
    Reckoned {
        /// Which one.
        part: usize,
        /// From none, if nothing is said.
        how: Option<Reckoning>,
        /// Their codes.
        of: Vec<String>,
    },
}

impl PartList {
    /// Its key in a section.
    pub(super) fn key(self) -> &'static str {
        match self {
            PartList::Column => "column",
            PartList::Fact => "fact",
            PartList::Total => "total",
            PartList::Line => "line",
            PartList::Signatory => "signatory",
        }
    }

    /// The key of what one of it is called.
    pub(super) fn titled(self) -> &'static str {
        match self {
            PartList::Total | PartList::Line => "text",
            _ => "title",
        }
    }

    /// The lists that a content has.
    pub(super) fn of(content: &str) -> &'static [PartList] {
        match content {
            "results" => &[PartList::Column],
            "budget" => &[PartList::Column, PartList::Total],
            "facts" => &[PartList::Fact],
            "form" => &[PartList::Line],
            "signature" => &[PartList::Signatory],
            _ => &[],
        }
    }

    /// With what it begins in a new section of a content.
    fn begun_with(self, content: &str) -> &'static [&'static str] {
        match (self, content) {
            (PartList::Column, "results") => &["indicator", "baseline", "target", "achieved"],
            (PartList::Column, _) => &["text", "budget", "spent", "variance"],
            (PartList::Fact, _) => &["title"],
            (PartList::Line, _) => &[OPEN],
            (PartList::Signatory, _) => &[""],
            (PartList::Total, _) => &[],
        }
    }
}

impl Reckoning {
    /// Every one.
    pub(super) const ALL: [Reckoning; 3] = [Reckoning::Sum, Reckoning::Less, Reckoning::Share];

    /// Its key in a line.
    pub(super) fn key(self) -> &'static str {
        match self {
            Reckoning::Sum => "sum",
            Reckoning::Less => "less",
            Reckoning::Share => "share",
        }
    }
}

/// What people write has a name of its own: by it the text is kept.
const OPEN: &str = "open";

/// Puts into a new section the lists that its content cannot be without.
pub(super) fn begin(section: &mut Table, content: &str) {
    for list in PartList::of(content) {
        let begun = list.begun_with(content);
        if *list == PartList::Signatory {
            let signatories: Array = begun.iter().map(|_| in_all(SIGNATORY)).collect();
            section.insert(list.key(), value(signatories));
        } else if !begun.is_empty() {
            let parts = begun.iter().map(|value| part(value, *list, &[]));
            section.insert(list.key(), Item::ArrayOfTables(parts.collect()));
        }
    }
}

const SIGNATORY: &str = "template-new-signatory";

/// Makes a change in a list of a section.
pub(super) fn in_list(section: &mut Table, list: PartList, change: &PartChange) -> Result<(), Refused> {
    let content = section.get("content").and_then(Item::as_str).unwrap_or_default();
    if !PartList::of(content).contains(&list) {
        return Err(no_place());
    }
    if list == PartList::Signatory {
        return in_signatories(section, change);
    }
    let key = list.key();
    let given = section.get_mut(key).map(std::mem::take);
    let given = given.map_or(Ok(ArrayOfTables::new()), Item::into_array_of_tables);
    let mut parts: Vec<Table> = given.map_err(|_| no_place())?.into_iter().collect();
    in_parts(&mut parts, list, change)?;
    // In its place among the other keys; nothing is left of the last part.
    match parts.is_empty() {
        true => drop(section.remove(key)),
        false => drop(section.insert(key, Item::ArrayOfTables(parts.into_iter().collect()))),
    }
    Ok(())
}

fn in_parts(parts: &mut Vec<Table>, list: PartList, change: &PartChange) -> Result<(), Refused> {
    let count = parts.len();
    match change {
        PartChange::Add { value } => {
            let new = part(value, list, parts);
            parts.push(new);
        }
        PartChange::Move { part, before } if *part < count => moved(parts, *part, 1, *before),
        PartChange::Remove { part } if *part < count => drop(parts.remove(*part)),
        PartChange::Title { part, language, text } => say(at(parts, *part)?, list.titled(), *language, text),
        PartChange::Value { part, value } => put(at(parts, *part)?, "value", value.into()),
        PartChange::Code { part, code } => renumber(parts, *part, code.trim())?,
        PartChange::Optional { part, optional } => set(at(parts, *part)?, "optional", *optional, true),
        PartChange::Aside { part, aside } => set(at(parts, *part)?, "aside", *aside, true),
        PartChange::CostTypes { part, of } => name(at(parts, *part)?, "of", of),
        PartChange::Reckoned { part, how, of } => {
            let part = at(parts, *part)?;
            for known in Reckoning::ALL {
                name(part, known.key(), if Some(known) == *how { of } else { &[] });
            }
        }
        _ => return Err(no_place()),
    }
    Ok(())
}

/// Words in a row under a key; the key goes with the last of them.
fn name(part: &mut Table, key: &str, words: &[String]) {
    let words: Array = words.iter().map(String::as_str).collect();
    set(part, key, !words.is_empty(), words);
}

/// Another number, also where lines name it.
fn renumber(parts: &mut [Table], part: usize, code: &str) -> Result<(), Refused> {
    let before = code_of(at(parts, part)?);
    set(at(parts, part)?, "code", !code.is_empty(), code);
    let named = parts.iter_mut().flat_map(|part| {
        part.iter_mut().filter_map(|(_, item)| item.as_array_mut()).flat_map(Array::iter_mut)
    });
    for named in named.filter(|named| !before.is_empty() && named.as_str() == Some(&before)) {
        let mut new = Value::from(code);
        *new.decor_mut() = named.decor().clone();
        *named = new;
    }
    Ok(())
}

fn code_of(part: &Table) -> String {
    part.get("code").and_then(Item::as_str).unwrap_or_default().to_owned()
}

/// A part with what it cannot be without.
fn part(shown: &str, list: PartList, beside: &[Table]) -> Table {
    let mut part = Table::new();
    if list == PartList::Line {
        let taken = beside.iter().map(code_of).collect::<BTreeSet<String>>();
        let free = (beside.len() + 1..).map(|number| number.to_string());
        let code = free.into_iter().find(|code| !taken.contains(code)).unwrap_or_default();
        part.insert("code", value(code));
    }
    if list != PartList::Total {
        part.insert("value", value(shown));
    }
    if list == PartList::Fact && shown == OPEN {
        let taken = beside.iter().map(id).collect();
        part.insert("id", value(new_id("line", &taken)));
    }
    if list == PartList::Total || list == PartList::Line || shown == OPEN {
        let words = if list == PartList::Total { "template-new-total" } else { "template-new-line" };
        part.insert(list.titled(), value(in_all(words)));
    }
    part
}

/// Signatories are words in a row.
fn in_signatories(section: &mut Table, change: &PartChange) -> Result<(), Refused> {
    let given = section.entry(PartList::Signatory.key()).or_insert_with(|| value(Array::new()));
    given.make_value();
    let list = given.as_array_mut().ok_or_else(no_place)?;
    let mut words: Vec<Value> = list.iter().cloned().collect();
    let count = words.len();
    match change {
        PartChange::Add { .. } => words.push(in_all(SIGNATORY).into()),
        PartChange::Move { part, before } if *part < count => moved(&mut words, *part, 1, *before),
        PartChange::Remove { part } if *part < count => drop(words.remove(*part)),
        PartChange::Title { part, language, text } => {
            let said = words.get_mut(*part).and_then(Value::as_inline_table_mut).ok_or_else(no_place)?;
            say_in(said, *language, text);
            said.fmt();
        }
        _ => return Err(no_place()),
    }
    list.clear();
    words.into_iter().for_each(|said| list.push_formatted(said));
    Ok(())
}
