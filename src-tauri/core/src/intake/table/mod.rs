//! The bytes of a foreign table → sheets of typed cells.
//!
//! Must not know what the cells mean. Every size is counted while it is read, so that no file can
//! take more memory than is set here.

mod cell;
mod compound;
mod grid;
mod ods;
mod package;
mod separated;
mod xls;
mod xls_texts;
mod xlsx;

pub use cell::{Cell, letters};

use crate::error::Refused;

/// Bytes of a file: of a text that is all there is, a workbook is unpacked.
const LARGEST_TEXT: usize = 200 * 1024 * 1024;
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
        let mut package = package::Package::open(name, bytes)?;
        return match () {
            () if package.has("xl/workbook.xml") => filled(name, xlsx::read(&mut package)?),
            () if package.has("content.xml") => filled(name, ods::read(&mut package)?),
            () => Err(Refused::new("table-unreadable").with("file", name)),
        };
    }
    if bytes.starts_with(compound::MARK) {
        return filled(name, xls::read(name, bytes)?);
    }
    if bytes.len() > LARGEST_TEXT {
        let most = LARGEST_TEXT / 1024 / 1024;
        return Err(Refused::new("table-file-too-large").with("file", name).with("most", most));
    }
    let text = super::decode::any(name, bytes, encoding).map_err(as_table)?;
    Ok(Book { sheets: vec![separated::sheet(name, text)?] })
}

/// A workbook without its sheets that hold nothing.
fn filled(name: &str, mut book: Book) -> Result<Book, Refused> {
    book.sheets.retain(|sheet| sheet.rows > 0);
    match book.sheets.is_empty() {
        false => Ok(book),
        true => Err(Refused::new("table-empty").with("file", name)),
    }
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
