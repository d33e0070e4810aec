//! The bytes of a foreign table → sheets of typed cells.
//!
//! Must not know what the cells mean. Every size is counted while it is read, so that no file can
//! take more memory than is set here.

mod cell;
mod grid;
mod ods;
mod package;
mod separated;
mod xlsx;

pub use cell::{Cell, letters};

use crate::error::Refused;

/// Bytes of a file: of a text that is all there is, a workbook is unpacked.
const LARGEST_TEXT: usize = 200 * 1024 * 1024;
/// The beginning of a compound file: old Excel, or a locked new one.
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
/// Rows of a sheet: as many as a spreadsheet can have.
pub const MOST_ROWS: usize = 1_048_576;
/// Columns of a sheet that holds something.
pub const MOST_COLUMNS: usize = 1_024;

/// A file as it was read.
#[derive(Debug)]
pub struct Book {
    /// Its sheets.
    pub sheets: Vec<Sheet>,
}

/// A sheet.
#[derive(Debug)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// It is hidden.
    pub hidden: bool,
    /// Up to the last row that holds something.
    pub rows: usize,
    /// Up to the last column that holds something.
    pub columns: usize,
    kept: Kept,
}

/// Where a sheet's cells are.
#[derive(Debug)]
enum Kept {
    /// In the text: a file of a million rows is not taken apart as a whole.
    Text(separated::Separated),
    /// Taken out of a workbook, row by row; rows that hold nothing are left out.
    Cells(Vec<(usize, Vec<Cell<'static>>)>),
}

impl Sheet {
    /// Hands out the rows in order, each with its number from 1, until `take` says to stop.
    pub fn each(&self, mut take: impl FnMut(usize, &[Cell<'_>]) -> bool) {
        match &self.kept {
            Kept::Text(text) => text.each(&mut take),
            Kept::Cells(rows) => {
                for (row, cells) in rows {
                    if !take(*row, cells) {
                        return;
                    }
                }
            }
        }
    }
}

/// Reads a file. The name is for refusals and for the sheet of a text.
pub fn open(name: &str, bytes: &[u8], encoding: Option<&str>) -> Result<Book, Refused> {
    if bytes.starts_with(b"PK\x03\x04") {
        return workbook(name, bytes);
    }
    if bytes.starts_with(COMPOUND) {
        let locked = holds(bytes, "EncryptedPackage");
        let code = if locked { "table-locked" } else { "table-old-excel" };
        return Err(Refused::new(code).with("file", name));
    }
    if bytes.len() > LARGEST_TEXT {
        let most = LARGEST_TEXT / 1024 / 1024;
        return Err(Refused::new("table-file-too-large").with("file", name).with("most", most));
    }
    let text = super::decode::any(name, bytes, encoding).map_err(as_table)?;
    Ok(Book { sheets: vec![separated::sheet(name, text)?] })
}

fn workbook(name: &str, bytes: &[u8]) -> Result<Book, Refused> {
    let mut package = package::Package::open(name, bytes)?;
    let mut book = match () {
        () if package.has("xl/workbook.xml") => xlsx::read(&mut package)?,
        () if package.has("content.xml") => ods::read(&mut package)?,
        () => return Err(Refused::new("table-unreadable").with("file", name)),
    };
    let filled = book.sheets.iter().any(|sheet| sheet.rows > 0);
    match filled {
        true => {
            book.sheets.retain(|sheet| sheet.rows > 0);
            Ok(book)
        }
        false => Err(Refused::new("table-empty").with("file", name)),
    }
}

/// A name in a compound file is written in two bytes a letter.
fn holds(bytes: &[u8], name: &str) -> bool {
    let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(wide.len()).any(|window| window == wide)
}

/// What is wrong with a text, said of a table.
fn as_table(refused: Refused) -> Refused {
    let code = match refused.code.as_str() {
        "page-empty" => "table-empty",
        "page-encoding" => "table-encoding",
        "page-damaged" => "table-letters-lost",
        "page-binary" => "table-unreadable",
        other => other,
    };
    Refused { code: code.to_owned(), ..refused }
}
