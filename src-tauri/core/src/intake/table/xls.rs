//! A workbook of old Excel (97 to 2003, and 5 to 95): a stream of records in a compound file.
//!
//! Must not know what the cells mean. Formulas are not reckoned: their last value counts. No count
//! and no place in the file is believed: what is read lies within its record.

use std::collections::HashMap;

use encoding_rs::{Encoding, WINDOWS_1252};

use super::compound::{Compound, half, word};
use super::grid::{Grid, MOST_SHEETS, MOST_TEXTS, Room};
use super::package::{LARGEST, MEGABYTE, damaged};
use super::xls_texts::{Texts, shared};
use super::xlsx::{day, is_date, is_usual_date, number};
use super::{Book, Cell};
use crate::error::Refused;

const BEGINS: u16 = 0x0809;
const ENDS: u16 = 0x000a;
const CONTINUES: u16 = 0x003c;
const LOCKED: u16 = 0x002f;
const CODE_PAGE: u16 = 0x0042;
const DATE_MODE: u16 = 0x0022;
const SHEET: u16 = 0x0085;
const FORMAT: u16 = 0x041e;
const STYLE: u16 = 0x00e0;
const SHARED: u16 = 0x00fc;
const NUMBER: u16 = 0x0203;
const PACKED: u16 = 0x027e;
const MANY_PACKED: u16 = 0x00bd;
const SHARED_TEXT: u16 = 0x00fd;
const OWN_TEXT: u16 = 0x0204;
const RICH_TEXT: u16 = 0x00d6;
const YES_NO_OR_ERROR: u16 = 0x0205;
const FORMULA: u16 = 0x0006;
const TEXT_OF_FORMULA: u16 = 0x0207;
const MERGED: u16 = 0x00e5;

/// Versions of the records: Excel 97 and later, Excel 5 and 95.
const NEW: u16 = 0x0600;
const OLD: u16 = 0x0500;
/// A sheet of cells, not of a chart or a macro.
const OF_CELLS: u8 = 0;

/// Reads it. A locked one, and one of a still older Excel, is refused by name.
pub(super) fn read(file: &str, bytes: &[u8]) -> Result<Book, Refused> {
    let refused = |code: &str| Refused::new(code).with("file", file);
    if bytes.len() > LARGEST {
        return Err(refused("table-file-too-large").with("most", LARGEST / MEGABYTE));
    }
    let compound = Compound::open(file, bytes)?;
    if compound.has("EncryptedPackage") {
        return Err(refused("table-locked"));
    }
    let stream = match compound.stream("Workbook")? {
        Some(stream) => stream,
        None => compound.stream("Book")?.ok_or_else(|| refused("table-unreadable"))?,
    };
    let known = Known::of(file, &stream)?;
    let mut room = Room::new();
    let mut book = Book { sheets: Vec::new() };
    let mut walked = 0;
    for listed in known.sheets.iter().filter(|listed| listed.of_cells) {
        // Sheets that lie in each other would be read again and again.
        if walked > stream.len() {
            return Err(damaged(file, &listed.name, &"–"));
        }
        let mut grid = Grid::new(file, &mut room);
        walked += known.cells(&stream, listed, &mut grid)?;
        book.sheets.push(grid.sheet(listed.name.clone(), listed.hidden)?);
    }
    Ok(book)
}

/// A record: what it is, what it holds.
#[derive(Clone, Copy)]
struct Record<'s> {
    kind: u16,
    bytes: &'s [u8],
}

impl Record<'_> {
    fn half(&self, at: usize) -> Option<u16> {
        half(self.bytes, at)
    }

    /// The row, from 1, and the column, from 0.
    fn place(&self) -> Option<(usize, usize)> {
        Some((usize::from(self.half(0)?) + 1, usize::from(self.half(2)?)))
    }

    fn style(&self) -> Option<usize> {
        self.half(4).map(usize::from)
    }
}

/// The records of a stream from a place on.
struct Records<'s> {
    stream: &'s [u8],
    at: usize,
}

impl<'s> Iterator for Records<'s> {
    type Item = Record<'s>;

    fn next(&mut self) -> Option<Record<'s>> {
        let (kind, length) = (half(self.stream, self.at)?, half(self.stream, self.at + 2)?);
        let from = self.at + 4;
        let to = from + usize::from(length);
        let bytes = self.stream.get(from..to)?;
        self.at = to;
        Some(Record { kind, bytes })
    }
}

impl<'s> Records<'s> {
    /// What lies behind a record as parts of it.
    fn more(&mut self) -> Vec<&'s [u8]> {
        let mut parts = Vec::new();
        loop {
            let before = self.at;
            match self.next() {
                Some(record) if record.kind == CONTINUES => parts.push(record.bytes),
                _ => {
                    self.at = before;
                    return parts;
                }
            }
        }
    }
}

/// A sheet as the workbook lists it.
struct Listed {
    name: String,
    hidden: bool,
    of_cells: bool,
    start: usize,
}

/// What cells of all sheets refer to.
struct Known<'f> {
    file: &'f str,
    texts: Texts,
    shared: Vec<String>,
    dates: Vec<bool>,
    from_1904: bool,
    sheets: Vec<Listed>,
}

impl<'f> Known<'f> {
    fn of(file: &'f str, stream: &[u8]) -> Result<Known<'f>, Refused> {
        let refused = |code: &str| Refused::new(code).with("file", file);
        let mut records = Records { stream, at: 0 };
        let first = records.next().filter(|first| first.kind == BEGINS);
        let wide = match first.and_then(|first| first.half(0)) {
            Some(NEW) => true,
            Some(OLD) => false,
            _ => return Err(refused("table-old-excel")),
        };
        let texts = Texts { wide, encoding: WINDOWS_1252 };
        let mut known = Known {
            file,
            texts,
            shared: Vec::new(),
            dates: Vec::new(),
            from_1904: false,
            sheets: Vec::new(),
        };
        let (mut own, mut styles) = (HashMap::new(), Vec::new());
        while let Some(record) = records.next() {
            match record.kind {
                ENDS => break,
                LOCKED => return Err(refused("table-locked")),
                CODE_PAGE => known.texts.encoding = encoding(record.half(0).unwrap_or_default()),
                DATE_MODE => known.from_1904 = record.half(0) == Some(1),
                SHEET if known.sheets.len() < MOST_SHEETS => known.sheets.extend(known.listed(record)),
                FORMAT => {
                    let code = known.texts.of_format(record.bytes);
                    own.extend(record.half(0).zip(code).map(|(id, code)| (id, is_date(&code))));
                }
                STYLE => styles.push(record.half(2).unwrap_or_default()),
                SHARED => {
                    let mut parts = vec![record.bytes];
                    parts.extend(records.more());
                    let room = MOST_TEXTS;
                    known.shared = shared(&parts, room).ok_or_else(|| damaged(file, "texts", &"–"))?;
                }
                _ => {}
            }
        }
        let is_date = |id: &u16| own.get(id).copied().unwrap_or_else(|| is_usual_date(u32::from(*id)));
        known.dates = styles.iter().map(is_date).collect();
        Ok(known)
    }

    fn listed(&self, record: Record<'_>) -> Option<Listed> {
        Some(Listed {
            start: usize::try_from(word(record.bytes, 0)?).ok()?,
            hidden: record.bytes.get(4)? & 3 != 0,
            of_cells: *record.bytes.get(5)? == OF_CELLS,
            name: self.texts.short(record.bytes.get(6..)?)?,
        })
    }

    /// Collects the cells of a sheet; how many bytes it has.
    fn cells(&self, stream: &[u8], listed: &Listed, grid: &mut Grid<'_>) -> Result<usize, Refused> {
        let mut records = Records { stream, at: listed.start };
        let damaged = || damaged(self.file, &listed.name, &"–");
        // A chart within the sheet is a stream of records of its own.
        let mut depth = 0usize;
        let mut waiting: Option<(usize, usize)> = None;
        loop {
            let record = records.next().ok_or_else(damaged)?;
            match record.kind {
                BEGINS => depth += 1,
                ENDS if depth <= 1 => return Ok(records.at - listed.start),
                ENDS => depth -= 1,
                _ if depth != 1 => {}
                MANY_PACKED => self.many(record, grid)?,
                MERGED => merge(record, grid),
                FORMULA => {
                    let Some(place) = record.place() else { return Err(damaged()) };
                    match self.of_formula(record) {
                        Some(cell) => grid.put(place.0, place.1, cell)?,
                        None => waiting = Some(place),
                    }
                }
                TEXT_OF_FORMULA => {
                    let mut parts = vec![record.bytes];
                    parts.extend(records.more());
                    if let Some(((row, column), text)) = waiting.take().zip(self.texts.long(&parts)) {
                        grid.put(row, column, Cell::Text(text.into()))?;
                    }
                }
                _ => {
                    if let Some((cell, (row, column))) = self.cell(record).zip(record.place()) {
                        grid.put(row, column, cell)?;
                    }
                }
            }
        }
    }

    fn cell(&self, record: Record<'_>) -> Option<Cell<'static>> {
        let style = record.style()?;
        match record.kind {
            NUMBER => Some(self.number(real(record.bytes.get(6..14)?)?, style)),
            PACKED => Some(self.number(packed(word(record.bytes, 6)?), style)),
            SHARED_TEXT => {
                let text = usize::try_from(word(record.bytes, 6)?).ok().and_then(|at| self.shared.get(at));
                Some(text.map_or(Cell::Fault("#?".into()), |text| Cell::Text(text.clone().into())))
            }
            OWN_TEXT | RICH_TEXT => Some(Cell::Text(self.texts.long(&[record.bytes.get(6..)?])?.into())),
            YES_NO_OR_ERROR => yes_no_or_error(*record.bytes.get(6)?, *record.bytes.get(7)? != 0),
            _ => None,
        }
    }

    /// Several numbers of a row; behind them stands the last column.
    fn many(&self, record: Record<'_>, grid: &mut Grid<'_>) -> Result<(), Refused> {
        let Some((row, first)) = record.place() else { return Ok(()) };
        let end = record.bytes.len().saturating_sub(2);
        let pairs = record.bytes.get(4..end).unwrap_or_default().chunks_exact(6);
        for (column, pair) in (first..).zip(pairs) {
            let style = half(pair, 0).map(usize::from);
            if let Some((bits, style)) = word(pair, 2).zip(style) {
                grid.put(row, column, self.number(packed(bits), style))?;
            }
        }
        Ok(())
    }

    /// The last value of a formula; `None` where it is the text that follows.
    fn of_formula(&self, record: Record<'_>) -> Option<Cell<'static>> {
        const OTHER: u16 = 0xffff;
        let value = record.bytes.get(6..14).unwrap_or_default();
        if half(value, 6) != Some(OTHER) {
            let style = record.style().unwrap_or_default();
            return Some(real(value).map_or(Cell::Nothing, |value| self.number(value, style)));
        }
        match (value[0], value[2]) {
            (0, _) => None,
            (1, yes) => Some(Cell::YesNo(yes != 0)),
            (2, code) => yes_no_or_error(code, true),
            _ => Some(Cell::Nothing),
        }
    }

    fn number(&self, value: f64, style: usize) -> Cell<'static> {
        // Its shortest digits, as a workbook of today writes them.
        let Some(value) = number(&format!("{value:e}")) else {
            return Cell::Fault(value.to_string().into());
        };
        match self.dates.get(style).copied().unwrap_or(false) {
            false => Cell::Number(value),
            true => match day(value, self.from_1904) {
                Some(day) => Cell::Day(day),
                None => Cell::Fault(value.to_string().into()),
            },
        }
    }
}

fn real(bytes: &[u8]) -> Option<f64> {
    bytes.try_into().ok().map(f64::from_le_bytes)
}

/// A number in four bytes: whole or the upper half of a real one, perhaps a hundred times itself.
fn packed(bits: u32) -> f64 {
    let (hundredfold, whole) = (bits & 1 != 0, bits & 2 != 0);
    let value = match whole {
        true => f64::from(bits.cast_signed() >> 2),
        false => f64::from_bits(u64::from(bits & !3) << 32),
    };
    if hundredfold { value / 100.0 } else { value }
}

fn yes_no_or_error(code: u8, error: bool) -> Option<Cell<'static>> {
    if !error {
        return Some(Cell::YesNo(code != 0));
    }
    let said = match code {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0f => "#VALUE!",
        0x17 => "#REF!",
        0x1d => "#NAME?",
        0x24 => "#NUM!",
        0x2a => "#N/A",
        _ => "#?",
    };
    Some(Cell::Fault(said.into()))
}

fn merge(record: Record<'_>, grid: &mut Grid<'_>) {
    for range in record.bytes.get(2..).unwrap_or_default().chunks_exact(8) {
        let at = |at: usize| half(range, at).map(usize::from);
        if let (Some(first), Some(last), Some(column)) = (at(0), at(2), at(4)) {
            grid.merge(column, first + 1, last + 1);
        }
    }
}

/// The encoding of texts in single bytes.
fn encoding(code_page: u16) -> &'static Encoding {
    let label = match code_page {
        874 | 1250..=1258 => format!("windows-{code_page}"),
        932 => "shift_jis".to_owned(),
        936 => "gbk".to_owned(),
        949 => "euc-kr".to_owned(),
        950 => "big5".to_owned(),
        10_000 | 32_768 => "macintosh".to_owned(),
        _ => return WINDOWS_1252,
    };
    Encoding::for_label(label.as_bytes()).unwrap_or(WINDOWS_1252)
}
