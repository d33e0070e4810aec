//! A workbook as text that a person can read: one line for each cell.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Cursor, Read as _};

use calamine::{Data, Range, Reader as _, StyleRange, Xlsx};

/// One cell of a workbook.
#[derive(Clone, PartialEq, Debug)]
pub struct Found {
    /// Name of its sheet.
    pub sheet: String,
    /// Its place, such as `B12`.
    pub place: String,
    /// `number`, `text`, `date`, …
    pub kind: &'static str,
    /// What it holds.
    pub value: Data,
    /// Its number format.
    pub format: String,
    /// Its formula, without the equals sign.
    pub formula: Option<String>,
}

/// The workbook as another program reads it.
pub fn open(bytes: &[u8]) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(bytes.to_vec())).expect("the workbook opens")
}

/// Every cell that holds something, sheet by sheet, row by row.
pub fn cells(bytes: &[u8]) -> Vec<Found> {
    let mut book = open(bytes);
    let mut found = Vec::new();
    for sheet in book.sheet_names() {
        let values = book.worksheet_range(&sheet).expect("a sheet has cells");
        let styles = book.worksheet_style(&sheet).expect("a sheet has styles");
        let formulas = book.worksheet_formula(&sheet).expect("formulas are readable");
        found.extend(cells_of(&sheet, &values, &styles, &formulas));
    }
    found
}

fn cells_of(sheet: &str, values: &Range<Data>, styles: &StyleRange, formulas: &Range<String>) -> Vec<Found> {
    let (top, left) = values.start().unwrap_or_default();
    let used = values.used_cells().map(|(row, column, value)| {
        let position = (top + row as u32, left + column as u32);
        let style = styles.get(position).and_then(|style| style.number_format.as_ref());
        Found {
            sheet: sheet.to_owned(),
            place: place(position),
            kind: kind(value),
            value: value.clone(),
            format: style.map_or_else(|| "General".to_owned(), |format| format.format_code.clone()),
            formula: formulas.get_value(position).filter(|formula| !formula.is_empty()).cloned(),
        }
    });
    used.collect()
}

/// `sheet / place / kind / value / format`, one line each; names and tables at the end.
pub fn dump(bytes: &[u8]) -> String {
    let mut text = String::new();
    for cell in cells(bytes) {
        let formula = cell.formula.map(|formula| format!(" / ={formula}")).unwrap_or_default();
        let (sheet, place, kind) = (&cell.sheet, &cell.place, cell.kind);
        writeln!(text, "{sheet} / {place} / {kind} / {} / {}{formula}", shown(&cell.value), cell.format)
            .expect("a string takes all");
    }
    let mut book = open(bytes);
    for (name, place) in book.defined_names() {
        writeln!(text, "name / {name} / {place}").expect("a string takes all");
    }
    book.load_tables().expect("tables are readable");
    for name in book.table_names() {
        writeln!(text, "table / {name}").expect("a string takes all");
    }
    text
}

/// The XML parts of the workbook by their paths.
pub fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a workbook is a zip archive");
    let mut parts = BTreeMap::new();
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).expect("a part");
        let mut text = String::new();
        part.read_to_string(&mut text).expect("parts are UTF-8");
        let path = part.name().expect("a path is UTF-8").into_owned();
        parts.insert(path, text);
    }
    parts
}

fn kind(value: &Data) -> &'static str {
    match value {
        Data::Int(_) | Data::Float(_) => "number",
        Data::String(_) => "text",
        Data::DateTime(_) | Data::DateTimeIso(_) => "date",
        Data::Bool(_) => "truth",
        Data::DurationIso(_) => "duration",
        Data::Error(_) => "error",
        Data::Empty => "empty",
    }
}

fn shown(value: &Data) -> String {
    match value {
        Data::String(text) => text.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r"),
        Data::DateTime(date) => {
            let (year, month, day, ..) = date.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        Data::Float(number) => number.to_string(),
        Data::Int(number) => number.to_string(),
        other => format!("{other:?}"),
    }
}

/// `(0, 1)` is `B1`.
fn place((row, column): (u32, u32)) -> String {
    let (mut letters, mut rest) = (String::new(), column + 1);
    while rest > 0 {
        let letter = char::from(b'A' + ((rest - 1) % 26) as u8);
        letters.insert(0, letter);
        rest = (rest - 1) / 26;
    }
    format!("{letters}{}", row + 1)
}
