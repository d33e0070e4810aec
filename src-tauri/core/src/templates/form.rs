//! A template as a form: what its text says, key by key, so that one of them can be changed.
//!
//! Must not know what a key means to a report. A text with a flaw is a form all the same, as long
//! as it can be read as TOML with its sections one below the other.

use std::collections::BTreeMap;

use serde::Serialize;
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table};
use ts_rs::TS;

use super::lists::{PartList, Reckoning};
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
    /// A remark that is printed, by language.
    pub notes: InLanguages,
    /// The chart that it shows.
    pub chart: Option<String>,
    /// A budget with one table for every year.
    pub each_year: bool,
    /// A budget of main headings alone.
    pub headings: bool,
    /// The lists that its content has.
    pub lists: Vec<PartsForm>,
}

/// A list of a section, in order.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct PartsForm {
    /// Which one.
    pub list: PartList,
    /// What stands in it.
    pub parts: Vec<PartForm>,
}

/// A column, a fact, a total, a line of a form, a signatory.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, TS)]
#[ts(export)]
pub struct PartForm {
    /// What it shows; nothing where all of them show the same.
    pub value: String,
    /// The donor's number, where such things have one.
    pub code: String,
    /// Its title, by language; the usual one if there is none.
    pub titles: InLanguages,
    /// It is left out where no row has something in it.
    pub optional: bool,
    /// It is a detail for workbooks.
    pub aside: bool,
    /// How it follows from other lines.
    pub reckoned: Option<Reckoning>,
    /// The lines from which it follows, or the kinds of cost that it adds.
    pub of: Vec<String>,
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
        optional: flag(table, "optional"),
        notes: words(table.get("note")),
        chart: (content == "chart").then(|| said(table, "chart")),
        each_year: flag(table, "each_year"),
        headings: said(table, "rows") == "headings",
        lists: PartList::of(&content).iter().map(|list| list_of(table, *list)).collect(),
        content,
    }
}

fn usual(content: &str) -> InLanguages {
    let told = |lang: Lang| Some((lang, usual_heading(content, lang)?));
    Texts::languages().into_iter().filter_map(told).collect()
}

fn list_of(section: &Table, list: PartList) -> PartsForm {
    let given = section.get(list.key());
    let parts = match (list, given.and_then(Item::as_array)) {
        (PartList::Signatory, Some(said)) => {
            let words = said.iter().map(|said| words(Some(&Item::Value(said.clone()))));
            words.map(|titles| PartForm { titles, ..PartForm::default() }).collect()
        }
        _ => {
            let tables = given.cloned().map(Item::into_array_of_tables);
            let tables: ArrayOfTables = tables.and_then(Result::ok).unwrap_or_default();
            tables.iter().map(|table| part(table, list)).collect()
        }
    };
    PartsForm { list, parts }
}

fn part(table: &Table, list: PartList) -> PartForm {
    let reckoned = Reckoning::ALL.into_iter().find(|it| table.contains_key(it.key()));
    PartForm {
        value: said(table, "value"),
        code: said(table, "code"),
        titles: words(table.get(list.titled())),
        optional: flag(table, "optional"),
        aside: flag(table, "aside"),
        reckoned,
        of: listed(table.get(reckoned.map_or("of", Reckoning::key))),
    }
}

fn flag(table: &Table, key: &str) -> bool {
    table.get(key).and_then(Item::as_bool).unwrap_or_default()
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
