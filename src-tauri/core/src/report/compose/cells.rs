//! How cells, facts and tables are made: the one place where a value of the
//! record meets its text.
//!
//! Must not know any single section.

use rust_decimal::Decimal;
use serde::Serialize;

use crate::domain::{Lang, Money, PartialDate, Source};
use crate::report::model::{Block, Cell, Column, ColumnKind, Fact, Row, RowKind, Value};

use super::Composer;

/// Stands where a detail is not kept and nobody asks for it.
const NO_DETAIL: &str = "–";

impl Composer<'_> {
    /// A text of the report's language.
    pub(super) fn say(&self, key: &str) -> String {
        self.texts.get(key)
    }

    /// A text whose plural follows a count.
    pub(super) fn plural(&self, key: &str, count: usize) -> String {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        self.texts.count(key, count, &self.format.count(count))
    }

    fn cell(&self, id: &str, value: Value, text: String) -> Cell {
        Cell { id: id.to_owned(), value, text, lang: None, source: None, follows: None }
    }

    /// A fact that the report asks for and nobody gave.
    pub(super) fn missing(&self, id: &str) -> Cell {
        self.cell(id, Value::Missing, self.say(self.key_of_missing("not-provided")))
    }

    /// A figure that is planned for this place and not there yet: "not reported", "not set".
    pub(super) fn lacking(&self, id: &str, key: &str) -> Cell {
        self.cell(id, Value::Missing, self.say(key))
    }

    /// A detail that is not kept and nobody asks for.
    pub(super) fn no_detail(&self, id: &str) -> Cell {
        self.cell(id, Value::Missing, NO_DETAIL.to_owned())
    }

    /// Fills a place in a row of totals that has nothing to say.
    pub(super) fn blank(&self, id: &str) -> Cell {
        self.cell(id, Value::Text, String::new())
    }

    /// Words of the report itself.
    pub(super) fn word(&self, id: &str, text: impl Into<String>) -> Cell {
        self.cell(id, Value::Text, text.into())
    }

    /// Words of the record, as given, with their language where it is not the report's.
    /// `key` is the text's place in the record (`text_place`), by which it keeps language and source.
    pub(super) fn quoted(&self, id: &str, key: &str, text: &str) -> Cell {
        let language = self.project.language_of(key);
        let mut cell = self.cell(id, Value::Text, text.to_owned());
        // "%" and "116" belong to no language.
        let words = text.chars().any(char::is_alphabetic);
        cell.lang = (words && language != self.language).then_some(language);
        cell.source = self.source_of(key);
        cell
    }

    /// Words of another record, in their language.
    pub(super) fn quoted_in(&self, id: &str, language: Lang, text: &str) -> Cell {
        let mut cell = self.cell(id, Value::Text, text.to_owned());
        cell.lang = (language != self.language).then_some(language);
        cell
    }

    /// A number or code of the record: words of no language.
    pub(super) fn code(&self, id: &str, key: &str, code: &str) -> Cell {
        self.sourced(self.cell(id, Value::Text, code.to_owned()), key)
    }

    pub(super) fn count(&self, id: &str, count: i64) -> Cell {
        self.cell(id, Value::Count(count), self.format.count(count))
    }

    pub(super) fn number(&self, id: &str, number: Decimal) -> Cell {
        self.cell(id, Value::Number(number), self.format.number(number))
    }

    pub(super) fn percent(&self, id: &str, share: Decimal) -> Cell {
        self.cell(id, Value::Percent(share), self.format.percent(share))
    }

    /// Money with its currency.
    pub(super) fn money(&self, id: &str, money: Money) -> Cell {
        self.cell(id, Value::Money(money), self.format.money(money))
    }

    /// Money in a column whose heading names the currency.
    pub(super) fn amount(&self, id: &str, money: Money) -> Cell {
        self.cell(id, Value::Money(money), self.format.amount(money))
    }

    pub(super) fn date(&self, id: &str, date: PartialDate) -> Cell {
        self.cell(id, Value::Date(date), self.format.date(date))
    }

    /// A date in a column of a table.
    pub(super) fn short_date(&self, id: &str, date: PartialDate) -> Cell {
        self.cell(id, Value::Date(date), self.format.short_date(date))
    }

    /// A term of a vocabulary: the report's word where `key` is known, else the source's own
    /// word (or the bare code).
    pub(super) fn term(
        &self,
        id: &str,
        key: Option<String>,
        given: Option<&String>,
        field: &str,
    ) -> Option<Cell> {
        let known = key.filter(|key| is_key(key)).and_then(|key| self.texts.find(&key));
        match known {
            Some(word) => Some(self.sourced(self.word(id, word), field)),
            None => given.map(|given| self.quoted(id, field, given)),
        }
    }

    /// Says where the fact came from.
    pub(super) fn sourced(&self, mut cell: Cell, key: &str) -> Cell {
        cell.source = self.source_of(key);
        cell
    }

    fn source_of(&self, key: &str) -> Option<Source> {
        let row = key.split_once('.').map(|(row, _)| row);
        let source = self.project.sources.get(key).or_else(|| self.project.sources.get(row?));
        source.cloned()
    }

    /// A label with its values; "not provided" where there is none.
    pub(super) fn fact(&self, label: String, id: &str, cells: Vec<Cell>) -> Fact {
        let cells = if cells.is_empty() { vec![self.missing(id)] } else { cells };
        Fact { label, cells }
    }

    /// The label of a fact in the record's words.
    pub(super) fn label(&self, fact: &str) -> String {
        self.say(&format!("fact-{}", fact.replace('.', "-")))
    }

    pub(super) fn heading(&self, key: &str) -> Block {
        Block::Heading { text: self.say(key) }
    }

    pub(super) fn note(&self, key: &str) -> Block {
        Block::Note { text: self.say(key) }
    }

    pub(super) fn not_provided_note(&self) -> Block {
        self.note(self.key_of_missing("note-not-provided"))
    }

    /// A record with sources speaks of what its source lacks; a typed one has no source.
    fn key_of_missing(&self, key: &'static str) -> &'static str {
        match (self.project.sources.is_empty() && self.project.unrecognised.is_empty(), key) {
            (false, "not-provided") => "not-provided-in-source",
            (false, "note-not-provided") => "note-not-provided-in-source",
            (_, key) => key,
        }
    }

    pub(super) fn column(&self, key: &str, kind: ColumnKind, weight: u8) -> Column {
        Column::new(key, self.say(&format!("column-{key}")), kind, weight)
    }
}

/// A free text such as `Genre & droits` is never a key of the texts.
pub(super) fn is_key(key: &str) -> bool {
    key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_' || byte == b'-')
}

/// The word of the record for a value, as it crosses the wire: `public_engagement`.
pub(super) fn word_of(value: impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

/// The code of a row, else its place in the list counted from 1.
pub(super) fn code_or_place(code: Option<&str>, place: usize) -> String {
    match code.map(str::trim).filter(|code| !code.is_empty()) {
        Some(code) => code.split_whitespace().collect::<Vec<_>>().join("_"),
        None => (place + 1).to_string(),
    }
}

/// A row of data.
pub(super) fn body(cells: Vec<Cell>) -> Row {
    Row { kind: RowKind::Body, depth: 0, cells }
}

/// A heading over the rows that follow.
pub(super) fn group(cell: Cell) -> Row {
    Row { kind: RowKind::Group, depth: 0, cells: vec![cell] }
}

/// A row of totals.
pub(super) fn total(cells: Vec<Cell>) -> Row {
    Row { kind: RowKind::Total, depth: 0, cells }
}
