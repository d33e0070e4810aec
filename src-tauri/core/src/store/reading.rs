//! Reading rows: texts in the wanted language, words back into enums.
//!
//! Must not know any table's meaning.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};

use rusqlite::types::Type;
use rusqlite::{Connection, Row};
use serde::de::DeserializeOwned;

use crate::domain::project::text_place;
use crate::domain::{Currency, Lang, Money};

/// Reads one project's rows in a language.
pub(super) struct Reader<'a> {
    conn: &'a Connection,
    id: &'a str,
    own: Lang,
    wanted: Lang,
    texts: HashMap<(String, String), Vec<(Lang, String)>>,
    foreign: RefCell<BTreeMap<String, Lang>>,
}

impl<'a> Reader<'a> {
    /// Prepares to read project `id`, whose own language is `own`, in `wanted`.
    pub(super) fn new(conn: &'a Connection, id: &'a str, own: Lang, wanted: Lang) -> rusqlite::Result<Self> {
        Reader::but(conn, id, own, wanted, "")
    }

    /// The same without the texts of one field, of which there may be very many.
    pub(super) fn but(
        conn: &'a Connection,
        id: &'a str,
        own: Lang,
        wanted: Lang,
        field: &str,
    ) -> rusqlite::Result<Self> {
        let mut texts: HashMap<(String, String), Vec<(Lang, String)>> = HashMap::new();
        let sql = "SELECT owner_id, field, language, text FROM text WHERE project_id = ?1 AND field <> ?2";
        let mut all = conn.prepare_cached(sql)?;
        let mut rows = all.query([id, field])?;
        while let Some(row) = rows.next()? {
            let place = (row.get("owner_id")?, row.get("field")?);
            texts.entry(place).or_default().push((lang(row, "language")?, row.get("text")?));
        }
        Ok(Reader { conn, id, own, wanted, texts, foreign: RefCell::default() })
    }

    /// Every row of a table that belongs to the project, in order.
    pub(super) fn list<T>(
        &self,
        sql: &str,
        mut read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> rusqlite::Result<Vec<T>> {
        let mut rows = self.conn.prepare_cached(sql)?;
        let rows = rows.query_map([self.id], |row| read(row))?;
        rows.collect()
    }

    /// The same, by the row that each belongs to, whose key is in the column `parent`.
    pub(super) fn grouped<T>(
        &self,
        sql: &str,
        parent: &str,
        mut read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> rusqlite::Result<HashMap<String, Vec<T>>> {
        let mut groups: HashMap<String, Vec<T>> = HashMap::new();
        for (parent, row) in self.list(sql, |row| Ok((row.get(parent)?, read(row)?)))? {
            groups.entry(parent).or_default().push(row);
        }
        Ok(groups)
    }

    /// A text in the wanted language, else in the project's own, else in any; what is not in
    /// the wanted one is noted as foreign.
    pub(super) fn text(&self, owner: &str, field: &str) -> Option<String> {
        let texts = self.texts.get(&(owner.to_owned(), field.to_owned()))?;
        let in_lang = |lang: Lang| texts.iter().find(|(found, _)| *found == lang);
        let (lang, text) = in_lang(self.wanted).or_else(|| in_lang(self.own)).or(texts.first())?;
        if *lang != self.wanted {
            let place = if owner == self.id { field.to_owned() } else { text_place(owner, field) };
            self.foreign.borrow_mut().insert(place, *lang);
        }
        Some(text.clone())
    }

    /// A text that a row cannot be without; empty where the file lost it.
    pub(super) fn statement(&self, owner: &str, field: &str) -> String {
        self.text(owner, field).unwrap_or_default()
    }

    /// The languages in which the project has a title.
    pub(super) fn languages(&self) -> Vec<Lang> {
        let titles = self.texts.get(&(self.id.to_owned(), "title".to_owned()));
        let mut languages: Vec<Lang> = titles.into_iter().flatten().map(|(lang, _)| *lang).collect();
        languages.sort_by_key(|lang| (*lang != self.own, *lang));
        languages
    }

    /// The language that is wanted, then the project's own.
    pub(super) fn preference(&self) -> [Lang; 2] {
        [self.wanted, self.own]
    }

    /// What was read in another language than the wanted one.
    pub(super) fn foreign(&self) -> BTreeMap<String, Lang> {
        self.foreign.borrow().clone()
    }
}

/// A column's word as an enum; an unknown word is a damaged row, not a missing value.
pub(super) fn word<T: DeserializeOwned>(row: &Row<'_>, column: &str) -> rusqlite::Result<T> {
    let word: Option<String> = row.get(column)?;
    let json = word.map_or(serde_json::Value::Null, serde_json::Value::String);
    serde_json::from_value(json).map_err(|error| broken(error.into()))
}

/// A column that holds a date, a decimal or the like as text.
pub(super) fn parsed<T>(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<T>>
where
    T: std::str::FromStr,
    T::Err: std::error::Error + Send + Sync + 'static,
{
    let text: Option<String> = row.get(column)?;
    text.map(|text| text.parse().map_err(|error: T::Err| broken(error.into()))).transpose()
}

/// A language column.
pub(super) fn lang(row: &Row<'_>, column: &str) -> rusqlite::Result<Lang> {
    let code: String = row.get(column)?;
    code.parse().map_err(|error: crate::domain::lang::NotALanguage| broken(error.into()))
}

/// Money in minor units with the row's currency.
pub(super) fn money(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<Money>> {
    let minor: Option<i64> = row.get(column)?;
    let currency: Option<Currency> = parsed(row, "currency")?;
    let money = |minor| match currency {
        Some(currency) => Money::from_minor(minor, currency).map_err(|error| broken(error.into())),
        None => Err(broken("an amount without a currency".into())),
    };
    minor.map(money).transpose()
}

/// What is stored cannot be what was written.
pub(super) fn broken(error: Box<dyn std::error::Error + Send + Sync>) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(0, Type::Text, error)
}

/// A full day that a row cannot be without.
pub(super) fn day(row: &Row<'_>, column: &str) -> rusqlite::Result<chrono::NaiveDate> {
    let text: String = row.get(column)?;
    text.parse().map_err(|error: chrono::ParseError| broken(error.into()))
}

/// Money that a row cannot be without.
pub(super) fn amount(row: &Row<'_>, column: &str) -> rusqlite::Result<Money> {
    money(row, column)?.ok_or_else(|| broken(format!("{column} is missing").into()))
}
