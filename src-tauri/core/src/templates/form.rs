//! A template as a form: what its text says, key by key, so that one of them can be changed.
//!
//! Must not know what a key means to a report. A text with a flaw is a form all the same, as long
//! as it can be read as TOML with its sections one below the other.

use std::collections::BTreeMap;

use serde::Serialize;
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, TableLike};
use ts_rs::TS;

use crate::domain::Lang;
use crate::report::template::usual_heading;
use crate::text::Texts;

/// Words in the languages that have some.
pub(super) type InLanguages = BTreeMap<Lang, String>;

/// A template as people edit it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct TemplateForm {
    /// Which state of it this is.
    pub version: u32,
    /// What the report is called, by language.
    pub names: InLanguages,
    /// Its sections in order.
    pub sections: Vec<SectionForm>,
}

/// A section as people edit it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct SectionForm {
    /// By which what people write is kept.
    pub id: String,
    /// What stands in it.
    pub content: String,
    /// 1, or 2 for a part of the section above.
    pub level: u8,
    /// Its title, by language.
    pub titles: InLanguages,
    /// The title that its content has where none is given, by language; none for a question.
    pub usual: InLanguages,
    /// What people are told who write it, by language.
    pub guidance: InLanguages,
    /// How many words the donor allows.
    pub words: Option<u32>,
    /// What the record must tell for it.
    pub required: Vec<String>,
    /// It is left out where there is nothing for it.
    pub optional: bool,
    /// Its columns or facts in order; none where its content has no such thing.
    pub parts: Option<Vec<PartForm>>,
}

/// A column or a fact.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct PartForm {
    /// What it shows.
    pub value: String,
    /// Its title, by language; the usual one if there is none.
    pub titles: InLanguages,
}

/// Under which key a content has its parts.
pub(super) fn parts_key(content: &str) -> Option<&'static str> {
    match content {
        "results" | "budget" => Some("column"),
        "facts" => Some("fact"),
        _ => None,
    }
}

/// The key of the sections.
pub(super) const SECTIONS: &str = "section";

/// The form of a text; nothing where it can only be edited as a text.
pub fn form(text: &str) -> Option<TemplateForm> {
    let read: DocumentMut = text.parse().ok()?;
    let sections = read.get(SECTIONS)?.as_array_of_tables()?;
    Some(TemplateForm {
        version: number(read.get("version")).unwrap_or_default(),
        names: words(read.get("name")),
        sections: sections.iter().map(section).collect(),
    })
}

fn section(table: &Table) -> SectionForm {
    let content = said(table, "content");
    let id = said(table, "id");
    SectionForm {
        id: if id.is_empty() { content.clone() } else { id },
        level: number(table.get("level")).and_then(|level| u8::try_from(level).ok()).unwrap_or(1),
        titles: words(table.get("title")),
        usual: usual(&content),
        guidance: words(table.get("guidance")),
        words: number(table.get("words")),
        required: listed(table.get("required")),
        optional: table.get("optional").and_then(Item::as_bool).unwrap_or_default(),
        parts: parts_key(&content).map(|key| parts(table.get(key))),
        content,
    }
}

fn usual(content: &str) -> InLanguages {
    let told = |lang: Lang| Some((lang, usual_heading(content, lang)?));
    Texts::languages().into_iter().filter_map(told).collect()
}

fn parts(given: Option<&Item>) -> Vec<PartForm> {
    let part = |table: &dyn TableLike| PartForm {
        value: table.get("value").and_then(Item::as_str).unwrap_or_default().to_owned(),
        titles: words(table.get("title")),
    };
    let tables = given.cloned().map(Item::into_array_of_tables);
    let tables: ArrayOfTables = tables.and_then(Result::ok).unwrap_or_default();
    tables.iter().map(|table| part(table)).collect()
}

fn said(table: &Table, key: &str) -> String {
    table.get(key).and_then(Item::as_str).unwrap_or_default().to_owned()
}

fn number(given: Option<&Item>) -> Option<u32> {
    u32::try_from(given?.as_integer()?).ok()
}

fn listed(given: Option<&Item>) -> Vec<String> {
    let listed = given.and_then(Item::as_array);
    listed.into_iter().flatten().filter_map(|word| word.as_str().map(str::to_owned)).collect()
}

fn words(given: Option<&Item>) -> InLanguages {
    let Some(table) = given.and_then(Item::as_table_like) else { return InLanguages::new() };
    let told = |(key, value): (&str, &Item)| Some((key.parse().ok()?, value.as_str()?.to_owned()));
    table.iter().filter_map(told).collect()
}
