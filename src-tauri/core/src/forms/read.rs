//! A form that came back: whose it is, whether its frame is as it was sent, what was filled in.
//!
//! Must not know what of it can be kept.

use std::collections::{BTreeMap, HashSet};

use super::frame::{Asked, Keys, MARK, VERSION, code_of, column_letters, row_digests};
use crate::domain::form::PartnerForm;
use crate::domain::{Lang, ReachKind};
use crate::error::{Error, Refused, Result};
use crate::grid::kind_of;
use crate::intake::counts;
use crate::intake::table::{Book, Cell, Sheet};
use crate::protection;
use crate::store::Workspace;

/// A line of a form that came back.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct FilledLine {
    pub(super) key: String,
    pub(super) kind: ReachKind,
    pub(super) cells: Vec<FilledCell>,
}

/// A cell of it: where it stands, what it is asked for, and what it says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct FilledCell {
    pub(super) place: String,
    pub(super) asked: Asked,
    /// People; none where nothing was filled in, which is not 0.
    pub(super) said: std::result::Result<Option<i64>, Refused>,
}

/// A form that came back whole.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Filled {
    pub(super) form: PartnerForm,
    pub(super) lines: Vec<FilledLine>,
    /// Sheets that the form did not have: they are not read.
    pub(super) strange: Vec<String>,
}

/// The sheet with the keys, cell by cell.
struct Told {
    rows: Vec<Vec<String>>,
}

impl Told {
    fn of(sheet: &Sheet) -> Told {
        let mut rows = Vec::new();
        sheet.each(|_row, cells| {
            let told: Vec<String> = cells.iter().map(|cell| cell.text().trim().to_owned()).collect();
            let filled = told.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
            rows.push(told.into_iter().take(filled).collect());
            true
        });
        Told { rows }
    }

    fn get(&self, name: &str) -> &str {
        let row = self.rows.iter().find(|row| row.first().is_some_and(|it| it == name));
        row.and_then(|row| row.get(1)).map(String::as_str).unwrap_or_default()
    }

    fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a [String]> {
        let named = self.rows.iter().filter(move |row| row.first().is_some_and(|it| it == name));
        named.map(|row| &row[1..])
    }

    fn keys(&self) -> Keys {
        let get = |name: &str| self.get(name).to_owned();
        Keys {
            workspace: get("workspace"),
            form: get("form"),
            project: get("project"),
            period: get("period"),
            partner: get("partner"),
        }
    }

    /// The check code as these rows make it.
    fn code(&self) -> String {
        let told: Vec<Vec<String>> =
            self.rows.iter().filter(|row| row.first().is_none_or(|it| it != "code")).cloned().collect();
        code_of(&told)
    }
}

/// The project that a form says it is of.
pub(super) fn project_told(book: &Book) -> Option<String> {
    let sheet = book.sheets.iter().find(|sheet| sheet.name == MARK)?;
    Some(Told::of(sheet).get("project").to_owned())
}

/// Reads a form. What is not as it was sent is refused as a whole: nothing of it can be trusted.
pub(super) fn read(workspace: &Workspace, lang: Lang, file: &str, book: &Book) -> Result<Filled> {
    let keys_sheet = book.sheets.iter().find(|sheet| sheet.name == MARK);
    let told = Told::of(keys_sheet.ok_or_else(|| Refused::new("form-none").with("file", file))?);
    if told.get(MARK) != VERSION {
        return Err(Refused::new("form-version").with("file", file).into());
    }
    let keys = told.keys();
    if keys.workspace != workspace.identity()? {
        return Err(Refused::new("form-other-workspace").with("file", file).into());
    }
    let form = workspace.partner_form(&keys.form).map_err(|error| named(error, file))?;
    let altered = |place: &str| Refused::new("form-altered").with("file", file).with("place", place);
    let name = told.get("sheet");
    let sheet = book.sheets.iter().find(|sheet| sheet.name == name).ok_or_else(|| altered(name))?;
    if told.code() != told.get("code") || form.code.as_deref() != Some(told.get("code")) {
        return Err(altered(MARK).into());
    }
    if let Some(row) = changed_row(&told, sheet) {
        return Err(altered(&row.to_string()).into());
    }
    let language: Lang = told.get("language").parse().unwrap_or(form.language);
    let lines = filled(&told, sheet, language, lang).ok_or_else(|| altered(MARK))?;
    let strange = book.sheets.iter().filter(|it| it.name != MARK && it.name != name);
    let strange = strange.map(|it| it.name.clone()).collect();
    Ok(Filled { form, lines, strange })
}

fn named(error: Error, file: &str) -> Error {
    match error {
        Error::Refused(refused) => refused.with("file", file).into(),
        failed => failed,
    }
}

/// The cells that a partner fills in or a formula reckons, by row from 1 and column's letters.
fn moving(told: &Told) -> HashSet<(String, String)> {
    let mut moving: HashSet<(String, String)> = HashSet::new();
    for line in told.all("line") {
        if let [row, _key, _kind, cells] = line {
            let columns = cells.split(' ').filter_map(|cell| cell.split_once('='));
            moving.extend(columns.map(|(column, _)| (row.clone(), column.to_owned())));
        }
    }
    for skipped in told.all("skip") {
        if let [row, column] = skipped {
            moving.insert((row.clone(), column.clone()));
        }
    }
    moving
}

/// The first row whose locked words are not those that were sent.
fn changed_row(told: &Told, sheet: &Sheet) -> Option<u32> {
    let moving = moving(told);
    let mut words: Vec<(u32, u16, String)> = Vec::new();
    sheet.each(|row, cells| {
        for (cell, column) in cells.iter().zip(0_u16..) {
            let place = (row.to_string(), column_letters(column));
            if !cell.is_empty() && !moving.contains(&place) {
                let row = u32::try_from(row).unwrap_or(u32::MAX);
                words.push((row, column, cell.text().into_owned()));
            }
        }
        true
    });
    let found = row_digests(words.iter().map(|(row, column, text)| (*row, *column, text.as_str())));
    let sent: BTreeMap<u32, String> =
        told.all("row").filter_map(|row| Some((row.first()?.parse().ok()?, row.get(1)?.clone()))).collect();
    let rows = sent.keys().chain(found.keys());
    rows.filter(|row| sent.get(row) != found.get(row)).min().copied()
}

fn filled(told: &Told, sheet: &Sheet, language: Lang, lang: Lang) -> Option<Vec<FilledLine>> {
    let mut cells: BTreeMap<(usize, String), Cell<'static>> = BTreeMap::new();
    sheet.each(|row, found| {
        for (cell, column) in found.iter().zip(0_u16..) {
            cells.insert((row, column_letters(column)), owned(cell));
        }
        true
    });
    let read = |line: &[String]| {
        let [row, key, kind, asked] = line else { return None };
        let row: usize = row.parse().ok()?;
        let cells = asked.split(' ').map(|asked| {
            let (column, word) = asked.split_once('=')?;
            let said = match cells.get(&(row, column.to_owned())) {
                Some(cell) => people(cell, language, lang),
                None => Ok(None),
            };
            Some(FilledCell { place: format!("{column}{row}"), asked: Asked::of(word)?, said })
        });
        Some(FilledLine { key: key.clone(), kind: kind_of(kind)?, cells: cells.collect::<Option<_>>()? })
    };
    told.all("line").map(read).collect()
}

fn owned(cell: &Cell<'_>) -> Cell<'static> {
    match cell {
        Cell::Text(text) => Cell::Text(text.clone().into_owned().into()),
        Cell::Fault(fault) => Cell::Fault(fault.clone().into_owned().into()),
        Cell::Nothing => Cell::Nothing,
        Cell::Number(number) => Cell::Number(*number),
        Cell::Day(day) => Cell::Day(*day),
        Cell::YesNo(yes) => Cell::YesNo(*yes),
    }
}

/// How many people a cell says. A number is what it is, whatever its style; a text is read in the
/// form's language.
fn people(cell: &Cell<'_>, language: Lang, lang: Lang) -> std::result::Result<Option<i64>, Refused> {
    let text = cell.text();
    match cell {
        _ if cell.is_empty() => Ok(None),
        Cell::Number(number) if number.is_sign_negative() && !number.is_zero() => {
            Err(Refused::new("count-negative").with("value", text))
        }
        Cell::Number(number) if !number.fract().is_zero() => {
            Err(Refused::new("count-fraction").with("value", text))
        }
        Cell::Text(text) => {
            protection::tells_of_nobody(text, lang)?;
            // Words are not told on: they may say who somebody is.
            let silent = |refused: Refused| match refused.code.as_str() {
                "number-unreadable" => Refused::new("form-words"),
                _ => refused,
            };
            counts::one(text, language).map(Some).map_err(silent)
        }
        Cell::Number(_) => counts::one(&text, language).map(Some),
        Cell::Fault(_) => Err(Refused::new("form-fault").with("value", text)),
        _ => Err(Refused::new("number-unreadable").with("value", text)),
    }
}
