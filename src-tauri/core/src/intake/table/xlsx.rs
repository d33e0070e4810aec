//! An Excel workbook: sheets, shared texts, which formats are dates, values that formulas had.
//!
//! Must not know what the cells mean. Formulas are not reckoned: their last value counts.

use std::collections::HashMap;

use chrono::{Days, NaiveDate};
use rust_decimal::Decimal;

use super::grid::{Grid, MOST_SHEETS, MOST_TEXTS, Room};
use super::package::Package;
use super::{Book, Cell};
use crate::error::Refused;
use crate::intake::markup::{Element, Markup, Next};

/// Formats that Excel brings along and that are dates.
const DATES: [u32; 19] = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57];
/// Digits of a number that Excel keeps.
const DIGITS: u32 = 15;

pub(super) fn read(package: &mut Package<'_>) -> Result<Book, Refused> {
    let name = package.name();
    let missing = |part: &str| super::package::damaged(name, part, &"–");
    let workbook = package.list("xl/workbook.xml")?.ok_or_else(|| missing("xl/workbook.xml"))?;
    let links = package.list("xl/_rels/workbook.xml.rels")?.unwrap_or_default();
    let (sheets, from_1904) = sheets(name, &workbook)?;
    let targets = targets(name, &links)?;
    let texts = match package.part("xl/sharedStrings.xml")? {
        Some(text) => shared(name, &text)?,
        None => Vec::new(),
    };
    let dates = match package.list("xl/styles.xml")? {
        Some(text) => date_styles(name, &text)?,
        None => Vec::new(),
    };
    let known = Known { file: name, texts, dates, from_1904 };
    let mut room = Room::new();
    let mut book = Book { sheets: Vec::new() };
    for Listed { name: title, link, hidden } in sheets {
        let Some(part) = targets.get(&link) else { continue };
        // A sheet of charts has no cells.
        if !part.contains("worksheets/") {
            continue;
        }
        let text = package.part(part)?.ok_or_else(|| missing(part))?;
        let mut grid = Grid::new(name, &mut room);
        known.cells(part, &text, &mut grid)?;
        book.sheets.push(grid.sheet(title, hidden)?);
    }
    Ok(book)
}

/// A sheet as the workbook lists it.
struct Listed {
    name: String,
    link: String,
    hidden: bool,
}

/// The sheets in order, and whether days are counted from 1904.
fn sheets(file: &str, text: &str) -> Result<(Vec<Listed>, bool), Refused> {
    let mut markup = Markup::of(super::package::damaged, (file, "xl/workbook.xml"), text);
    let (mut sheets, mut from_1904) = (Vec::new(), false);
    while let Some(next) = markup.next()? {
        let Next::Begin(element) = next else { continue };
        match element.name.as_str() {
            "sheet" if sheets.len() < MOST_SHEETS => sheets.push(Listed {
                name: element.get("name").unwrap_or_default(),
                link: element.get("id").unwrap_or_default(),
                hidden: element.get("state").is_some_and(|state| state != "visible"),
            }),
            "workbookPr" => from_1904 = element.get("date1904").is_some_and(|it| it == "1" || it == "true"),
            _ => {}
        }
    }
    Ok((sheets, from_1904))
}

/// Where each link leads.
fn targets(file: &str, text: &str) -> Result<HashMap<String, String>, Refused> {
    let mut markup = Markup::of(super::package::damaged, (file, "xl/_rels/workbook.xml.rels"), text);
    let mut targets = HashMap::new();
    while let Some(next) = markup.next()? {
        let Next::Begin(element) = next else { continue };
        if let (Some(id), Some(target)) = (element.get("Id"), element.get("Target")) {
            let part = match target.strip_prefix('/') {
                Some(whole) => whole.to_owned(),
                None => format!("xl/{target}"),
            };
            targets.insert(id, part);
        }
    }
    Ok(targets)
}

/// Texts that cells name by their place. How many there are is counted, not believed.
fn shared(file: &str, text: &str) -> Result<Vec<String>, Refused> {
    let mut markup = Markup::of(super::package::damaged, (file, "xl/sharedStrings.xml"), text);
    let mut texts: Vec<String> = Vec::new();
    let (mut within, mut sounds) = (false, 0usize);
    while let Some(next) = markup.next()? {
        match next {
            Next::Begin(element) => match element.name.as_str() {
                "si" if texts.len() == MOST_TEXTS => {
                    return Err(super::package::damaged(file, "xl/sharedStrings.xml", &MOST_TEXTS));
                }
                "si" => texts.push(String::new()),
                "rPh" => sounds += 1,
                "t" => within = true,
                _ => {}
            },
            Next::End(name) => match name.as_str() {
                "rPh" => sounds = sounds.saturating_sub(1),
                "t" => within = false,
                _ => {}
            },
            // How a text is spoken, in Japanese, is no part of it.
            Next::Text(part) if within && sounds == 0 => {
                if let Some(text) = texts.last_mut() {
                    text.push_str(&part);
                }
            }
            Next::Text(_) => {}
        }
    }
    Ok(texts)
}

/// Which styles of cells are dates, by their place.
fn date_styles(file: &str, text: &str) -> Result<Vec<bool>, Refused> {
    let mut markup = Markup::of(super::package::damaged, (file, "xl/styles.xml"), text);
    let (mut own, mut styles, mut of_cells) = (HashMap::new(), Vec::new(), false);
    while let Some(next) = markup.next()? {
        match next {
            Next::Begin(element) => match element.name.as_str() {
                "numFmt" => {
                    if let (Some(id), Some(code)) = (element.number("numFmtId"), element.get("formatCode")) {
                        own.insert(id, is_date(&code));
                    }
                }
                "cellXfs" => of_cells = true,
                "xf" if of_cells => {
                    let id = element.number("numFmtId").unwrap_or(0);
                    let usual = u32::try_from(id).is_ok_and(is_usual_date);
                    styles.push(own.get(&id).copied().unwrap_or(usual));
                }
                _ => {}
            },
            Next::End(name) if name == "cellXfs" => of_cells = false,
            _ => {}
        }
    }
    Ok(styles)
}

/// A format that needs no code of its own tells a day.
pub(super) fn is_usual_date(id: u32) -> bool {
    DATES.contains(&id)
}

/// A format that tells a day or a month; one of hours alone tells none.
pub(super) fn is_date(code: &str) -> bool {
    let (mut quoted, mut bracket, mut skip) = (false, false, false);
    let mut signs = String::new();
    for sign in code.chars() {
        match sign {
            _ if skip => skip = false,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '\\' | '_' | '*' => skip = true,
            '[' => bracket = true,
            ']' => bracket = false,
            _ if bracket => {}
            ';' => break,
            other => signs.extend(other.to_lowercase()),
        }
    }
    if signs.contains("general") {
        return false;
    }
    let time = signs.contains(['h', 's']);
    signs.contains(['y', 'd']) || (signs.contains('m') && !time)
}

/// What cells of all sheets refer to.
struct Known<'f> {
    file: &'f str,
    texts: Vec<String>,
    dates: Vec<bool>,
    from_1904: bool,
}

/// A cell that is being read.
#[derive(Default)]
struct Open {
    place: (usize, usize),
    kind: String,
    style: usize,
    value: Option<String>,
    inline: String,
    formula: Option<String>,
}

impl Known<'_> {
    fn cells(&self, part: &str, text: &str, grid: &mut Grid<'_>) -> Result<(), Refused> {
        let mut markup = Markup::of(super::package::damaged, (self.file, part), text);
        let (mut row, mut column) = (0, 0);
        let mut open: Option<Open> = None;
        let (mut within, mut sounds) = (String::new(), 0usize);
        while let Some(next) = markup.next()? {
            match next {
                Next::Begin(element) => {
                    match element.name.as_str() {
                        "row" => {
                            row = element.number("r").unwrap_or(row + 1);
                            column = 0;
                        }
                        "c" => {
                            let place = element.get("r").and_then(|place| place_of(&place));
                            let place = place.unwrap_or((row, column));
                            column = place.1 + 1;
                            open = Some(begun(&element, place));
                        }
                        "rPh" => sounds += 1,
                        "f" => {
                            if let Some(open) = &mut open {
                                open.formula = Some(String::new());
                            }
                        }
                        "mergeCell" => merge(&element, grid),
                        _ => {}
                    }
                    within = element.name;
                }
                Next::Text(text) => {
                    if let Some(open) = open.as_mut().filter(|_| sounds == 0) {
                        match within.as_str() {
                            "v" => open.value.get_or_insert_default().push_str(&text),
                            "t" => open.inline.push_str(&text),
                            "f" => open.formula.get_or_insert_default().push_str(&text),
                            _ => {}
                        }
                    }
                }
                Next::End(name) => {
                    match name.as_str() {
                        "c" => {
                            if let Some(open) = open.take() {
                                let (row, column) = open.place;
                                grid.put(row, column, self.cell(open))?;
                            }
                        }
                        "rPh" => sounds = sounds.saturating_sub(1),
                        _ => {}
                    }
                    within.clear();
                }
            }
        }
        Ok(())
    }

    fn cell(&self, open: Open) -> Cell<'static> {
        let Open { kind, style, value, inline, formula, .. } = open;
        let text = |text: String| if text.is_empty() { Cell::Nothing } else { Cell::Text(text.into()) };
        if kind == "inlineStr" {
            return text(inline);
        }
        let Some(value) = value else {
            // A formula that nobody reckoned has no value.
            return formula.map_or(Cell::Nothing, |formula| Cell::Fault(format!("={formula}").into()));
        };
        match kind.as_str() {
            "s" => {
                let found = value.trim().parse::<usize>().ok().and_then(|at| self.texts.get(at));
                found.map_or_else(|| Cell::Fault("#?".into()), |found| text(found.clone()))
            }
            "str" => text(value),
            "b" => Cell::YesNo(value.trim() == "1" || value.trim() == "true"),
            "e" => Cell::Fault(value.into()),
            "d" => match value.get(..10).and_then(|day| day.parse().ok()) {
                Some(day) => Cell::Day(day),
                None => text(value),
            },
            _ => self.number(&value, style),
        }
    }

    fn number(&self, value: &str, style: usize) -> Cell<'static> {
        let Some(number) = number(value) else { return Cell::Fault(value.to_owned().into()) };
        match self.dates.get(style).copied().unwrap_or(false) {
            false => Cell::Number(number),
            true => match day(number, self.from_1904) {
                Some(day) => Cell::Day(day),
                None => Cell::Fault(value.to_owned().into()),
            },
        }
    }
}

fn begun(element: &Element<'_>, place: (usize, usize)) -> Open {
    let style = element.number("s").unwrap_or(0);
    Open { place, kind: element.get("t").unwrap_or_default(), style, ..Open::default() }
}

fn merge(element: &Element<'_>, grid: &mut Grid<'_>) {
    let Some(range) = element.get("ref") else { return };
    if let Some((from, to)) = range.split_once(':')
        && let (Some((first, column)), Some((last, _))) = (place_of(from), place_of(to))
    {
        grid.merge(column, first, last);
    }
}

/// The row, from 1, and the column, from 0, of a place such as `B3`.
fn place_of(place: &str) -> Option<(usize, usize)> {
    let digits = place.find(|sign: char| sign.is_ascii_digit())?;
    let (letters, digits) = place.split_at(digits);
    if letters.is_empty() || letters.len() > 4 {
        return None;
    }
    let mut column = 0usize;
    for letter in letters.bytes() {
        let letter = letter.to_ascii_uppercase();
        if !letter.is_ascii_uppercase() {
            return None;
        }
        column = column * 26 + usize::from(letter - b'A') + 1;
    }
    Some((digits.parse().ok().filter(|row| *row > 0)?, column - 1))
}

/// A number as a spreadsheet shows it: what a machine's fraction adds in the sixteenth digit
/// nobody typed.
pub(super) fn number(value: &str) -> Option<Decimal> {
    let value = value.trim();
    let exact: Decimal = match value.contains(['e', 'E']) {
        true => Decimal::from_scientific(value).ok()?,
        false => value.parse().ok()?,
    };
    exact.round_sf(DIGITS).map(|number| number.normalize())
}

/// The day of a serial number. The 29th of February 1900, which never was, is none.
pub(super) fn day(serial: Decimal, from_1904: bool) -> Option<NaiveDate> {
    const NEVER: u64 = 60;
    let days = u64::try_from(serial.trunc()).ok()?;
    let start = match (from_1904, days) {
        (true, _) => NaiveDate::from_ymd_opt(1904, 1, 1)?,
        (false, NEVER) => return None,
        (false, 0..NEVER) => NaiveDate::from_ymd_opt(1899, 12, 31)?,
        (false, _) => NaiveDate::from_ymd_opt(1899, 12, 30)?,
    };
    start.checked_add_days(Days::new(days)).filter(|day| *day < NaiveDate::MAX).filter(|_| days < 3_000_000)
}
