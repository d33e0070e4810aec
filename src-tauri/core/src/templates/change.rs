//! A change to the text of a template: of one key, or of the order of its sections. All else of
//! the text, comments included, stays as somebody wrote it.
//!
//! Must not know what a key means to a report, nor whether the outcome is a template: whoever asks
//! has it checked.

use std::collections::BTreeSet;

use serde::Deserialize;
use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, TableLike, Value, value};
use ts_rs::TS;

use super::form::SECTIONS;
use super::lists::{PartChange, PartList, begin, in_list};
use crate::domain::Lang;
use crate::error::{Refused, Result};
use crate::report::template::{ChartAsked, Required};
use crate::text::Texts;

/// What is to be changed; sections and parts are named by their places, from 0.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "what", rename_all = "snake_case", deny_unknown_fields)]
#[ts(export)]
pub enum TemplateChange {
    /// What the report is called.
    Name {
        /// In this language.
        language: Lang,
        /// Nothing takes it away.
        text: String,
    },
    /// A section goes before another one, with its parts; to the end, if there are not as many.
    MoveSection {
        /// The section.
        section: usize,
        /// The place before which it goes, as places are now.
        before: usize,
    },
    /// A section becomes a part of the one above, or stands alone.
    Level {
        /// The section.
        section: usize,
        /// 1 or 2.
        level: u8,
    },
    /// A new section, with what its content cannot be without.
    AddSection {
        /// What stands in it.
        content: String,
        /// The place before which it goes.
        before: usize,
    },
    /// A section goes; its parts stay.
    RemoveSection {
        /// The section.
        section: usize,
    },
    /// The title of a section.
    Title {
        /// The section.
        section: usize,
        /// In this language.
        language: Lang,
        /// Nothing takes it away.
        text: String,
    },
    /// What people are told who write it.
    Guidance {
        /// The section.
        section: usize,
        /// In this language.
        language: Lang,
        /// Nothing takes it away.
        text: String,
    },
    /// How many words are allowed.
    Words {
        /// The section.
        section: usize,
        /// Any number, if none is given.
        words: Option<u32>,
    },
    /// What the record must tell.
    Required {
        /// The section.
        section: usize,
        /// All of it.
        required: Vec<Required>,
    },
    /// Whether it is left out where there is nothing for it.
    Optional {
        /// The section.
        section: usize,
        /// It is.
        optional: bool,
    },
    /// A remark that is printed.
    Note {
        /// The section.
        section: usize,
        /// In this language.
        language: Lang,
        /// Nothing takes it away.
        text: String,
    },
    /// Which chart it shows.
    Chart {
        /// The section.
        section: usize,
        /// The word for it.
        chart: String,
    },
    /// Whether a budget has one table for every year.
    EachYear {
        /// The section.
        section: usize,
        /// It has.
        each_year: bool,
    },
    /// Whether a budget shows main headings alone.
    Headings {
        /// The section.
        section: usize,
        /// It does.
        headings: bool,
    },
    /// Something in one of the lists of a section.
    Part {
        /// The section.
        section: usize,
        /// The list.
        list: PartList,
        /// What is to be changed in it.
        change: PartChange,
    },
}

/// The text with a change made; refused where it has no such place.
pub fn changed(text: &str, change: &TemplateChange) -> Result<String, Refused> {
    let mut read: DocumentMut = text.parse().map_err(|_| no_place())?;
    match change {
        TemplateChange::Name { language, text } => say(read.as_table_mut(), "name", *language, text),
        change => in_sections(&mut read, change)?,
    }
    Ok(read.to_string())
}

/// The text as another state of the template.
pub(super) fn with_version(text: &str, version: u32) -> Result<String, Refused> {
    let mut read: DocumentMut = text.parse().map_err(|_| no_place())?;
    put(read.as_table_mut(), "version", i64::from(version).into());
    Ok(read.to_string())
}

pub(super) fn no_place() -> Refused {
    Refused::new("template-place").at("text")
}

fn in_sections(read: &mut DocumentMut, change: &TemplateChange) -> Result<(), Refused> {
    let given = read.get_mut(SECTIONS).and_then(Item::as_array_of_tables_mut).ok_or_else(no_place)?;
    let mut sections: Vec<Table> = std::mem::take(given).into_iter().collect();
    apply(&mut sections, change)?;
    // The first cannot be a part of one above.
    if let Some(first) = sections.first_mut() {
        first.remove("level");
    }
    *given = sections.into_iter().collect();
    place(read);
    Ok(())
}

fn apply(sections: &mut Vec<Table>, change: &TemplateChange) -> Result<(), Refused> {
    use TemplateChange::*;
    let count = sections.len();
    match change {
        Name { .. } => {}
        MoveSection { section, before } => {
            at(sections, *section)?;
            let parts = sections[*section..]
                .iter()
                .skip(1)
                .take_while(|part| level(part) > level(&sections[*section]));
            let count = 1 + parts.count();
            moved(sections, *section, count, *before);
        }
        Level { section, level } => match level {
            1 => drop(at(sections, *section)?.remove("level")),
            _ => put(at(sections, *section)?, "level", i64::from(*level).into()),
        },
        AddSection { content, before } => {
            let taken = sections.iter().map(id).collect();
            sections.insert((*before).min(count), fresh(content, &taken));
        }
        RemoveSection { section } => {
            at(sections, *section)?;
            sections.remove(*section);
        }
        Title { section, language, text } => say(at(sections, *section)?, "title", *language, text),
        Guidance { section, language, text } => say(at(sections, *section)?, "guidance", *language, text),
        Words { section, words: None } => drop(at(sections, *section)?.remove("words")),
        Words { section, words: Some(words) } => {
            put(at(sections, *section)?, "words", i64::from(*words).into())
        }
        Required { section, required } => require(at(sections, *section)?, required),
        Optional { section, optional } => set(at(sections, *section)?, "optional", *optional, true),
        Note { section, language, text } => say(at(sections, *section)?, "note", *language, text),
        Chart { section, chart } => put(at(sections, *section)?, "chart", chart.into()),
        EachYear { section, each_year } => set(at(sections, *section)?, "each_year", *each_year, true),
        Headings { section, headings } => set(at(sections, *section)?, "rows", *headings, "headings"),
        Part { section, list, change } => in_list(at(sections, *section)?, *list, change)?,
    }
    Ok(())
}

/// A key that stands there only where it holds.
pub(super) fn set(table: &mut dyn TableLike, key: &str, holds: bool, as_what: impl Into<Value>) {
    match holds {
        true => put(table, key, as_what.into()),
        false => drop(table.remove(key)),
    }
}

/// The table of a place.
pub(super) fn at(tables: &mut [Table], place: usize) -> Result<&mut Table, Refused> {
    tables.get_mut(place).ok_or_else(no_place)
}

/// Some of a row go before another one.
pub(super) fn moved<T>(tables: &mut [T], first: usize, count: usize, before: usize) {
    let before = before.min(tables.len());
    let end = first + count;
    if (first..=end).contains(&before) {
        return;
    }
    match before < first {
        true => tables[before..end].rotate_right(count),
        false => tables[first..before].rotate_left(count),
    }
}

fn level(section: &Table) -> i64 {
    section.get("level").and_then(Item::as_integer).unwrap_or(1)
}

pub(super) fn id(table: &Table) -> String {
    let said = |key: &str| table.get(key).and_then(Item::as_str).map(str::to_owned);
    said("id").or_else(|| said("content")).unwrap_or_default()
}

/// An id that none has.
pub(super) fn new_id(wanted: &str, taken: &BTreeSet<String>) -> String {
    let numbered = (2..).map(|number| format!("{wanted}_{number}"));
    let mut ids = std::iter::once(wanted.to_owned()).chain(numbered);
    ids.find(|id| !taken.contains(id)).unwrap_or_default()
}

/// A section with what its content cannot be without.
fn fresh(content: &str, taken: &BTreeSet<String>) -> Table {
    let mut section = Table::new();
    section.insert("content", value(content));
    let id = new_id(content, taken);
    if id != content {
        section.insert("id", value(id));
    }
    match content {
        "chapter" | "question" => {
            drop(section.insert("title", value(in_all(&format!("template-new-{content}")))))
        }
        "chart" => drop(section.insert("chart", value(ChartAsked::BudgetByHeading.key()))),
        _ => {}
    }
    begin(&mut section, content);
    section
}

/// A text of the program in every language that has it.
pub(super) fn in_all(key: &str) -> InlineTable {
    let told = |lang: Lang| (lang.to_string(), Value::from(Texts::of(lang).get(key)));
    let has = |lang: &Lang| Texts::own(*lang).is_some_and(|texts| texts.has_own(key));
    Texts::languages().into_iter().filter(has).map(told).collect()
}

fn require(section: &mut Table, required: &[Required]) {
    let words: Array = required.iter().map(|it| it.key()).collect();
    set(section, "required", !words.is_empty(), words);
}

/// A value in the place of the one that was there, with what stands around it.
pub(super) fn put(table: &mut dyn TableLike, key: &str, mut new: Value) {
    match table.get_mut(key).and_then(Item::as_value_mut) {
        Some(old) => {
            *new.decor_mut() = old.decor().clone();
            *old = new;
        }
        None => drop(table.insert(key, Item::Value(new))),
    }
}

/// Words under a key in one language; nothing takes them away, and the key with the last of them.
pub(super) fn say(table: &mut Table, key: &str, language: Lang, text: &str) {
    let there = table.get(key).is_some_and(Item::is_table_like);
    if !there {
        table.insert(key, value(InlineTable::new()));
    }
    let Some(words) = table.get_mut(key) else { return };
    if let Some(words) = words.as_inline_table_mut() {
        say_in(words, language, text);
        words.fmt();
    } else if let Some(words) = words.as_table_like_mut() {
        say_in(words, language, text);
    }
    if words.as_table_like().is_some_and(|words| words.is_empty()) {
        table.remove(key);
    }
}

/// The same of words themselves.
pub(super) fn say_in(words: &mut dyn TableLike, language: Lang, text: &str) {
    let text = text.trim();
    set(words, language.as_str(), !text.is_empty(), text);
}

/// Sections stand below each other as they do in their list, each with what it holds.
fn place(read: &mut DocumentMut) {
    let others =
        read.iter().filter(|(key, _)| *key != SECTIONS).filter_map(|(_, item)| item.as_table()?.position());
    let mut next = others.max().unwrap_or_default() + 1;
    let sections = read.get_mut(SECTIONS).and_then(Item::as_array_of_tables_mut);
    for section in sections.into_iter().flat_map(ArrayOfTables::iter_mut) {
        section.set_position(Some(next));
        next += 1;
        for (_, item) in section.iter_mut() {
            let tables = match item {
                Item::ArrayOfTables(tables) => tables.iter_mut().collect(),
                Item::Table(table) => vec![table],
                _ => Vec::new(),
            };
            for table in tables {
                table.set_position(Some(next));
                next += 1;
            }
        }
    }
}
