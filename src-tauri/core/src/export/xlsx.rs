//! Rows as a workbook, each written as it comes; a full sheet is followed by another one.
//!
//! Must not know what is exported.

use std::fs::File;
use std::io::{BufWriter, Seek, SeekFrom, Write};
use std::path::Path;

use chrono::Datelike as _;
use rust_decimal::prelude::ToPrimitive as _;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::caught::caught;
use super::{ExportInput, Flat, GoesOn, Heading, STOPPED, Sheet};
use crate::error::{Error, Refused, Result};
use crate::text::Texts;

/// Excel's limit for a sheet.
pub const ROWS_OF_A_SHEET: u32 = 1_048_576;
/// Excel's limit for one cell, in UTF-16 units.
const LONGEST_CELL: usize = 32_767;
/// How much of a text names it in the refusal.
const SHOWN: usize = 40;
/// Bytes between two questions whether to go on while the file is put together.
const ASKED_EVERY: u64 = 1 << 20;
/// How hard the file is pressed, of 9: as spreadsheets do. The usual 6 makes it a twentieth smaller and
/// takes a quarter longer.
const PRESSED: u8 = 3;
/// More than lies unwritten in a buffer where a disk is full.
const PROBE: usize = 1 << 20;

pub(super) struct Xlsx<'a> {
    file: &'a File,
    path: &'a Path,
    workbook: Workbook,
    /// Heading, HXL tag, width.
    columns: Vec<(String, Option<&'static str>, u8)>,
    name: String,
    sheets: usize,
    next: u32,
    /// Rows of a sheet, headings among them.
    most: u32,
    bold: Format,
    day: Format,
}

impl<'a> Xlsx<'a> {
    pub(super) fn new(
        file: &'a File,
        path: &'a Path,
        headings: &[Heading],
        texts: &Texts,
        input: &ExportInput,
    ) -> Xlsx<'a> {
        let column =
            |it: &Heading| (texts.get(&format!("export-{}", it.key)), input.hxl.then_some(it.hxl), it.width);
        Xlsx {
            file,
            path,
            workbook: Workbook::new(),
            columns: headings.iter().map(column).collect(),
            name: texts.get(&format!("export-sheet-{}", input.what.code())),
            sheets: 0,
            next: 0,
            most: ROWS_OF_A_SHEET,
            bold: Format::new().set_bold(),
            day: Format::new().set_num_format("yyyy-mm-dd"),
        }
    }

    /// The first sheet. What is written waits in `folder` until the file is put together: a
    /// system's own folder for such things may lie in memory.
    pub(super) fn begin(&mut self, folder: &Path, rows_of_a_sheet: u32) -> Result<()> {
        self.most = rows_of_a_sheet;
        self.workbook.set_zip_compression_level(PRESSED);
        let waits = self.workbook.set_tempdir(folder).map(|_workbook| ());
        waits.map_err(|error| self.failed(error))?;
        self.another_sheet()
    }

    fn failed(&self, error: XlsxError) -> Error {
        match error {
            XlsxError::IoError(error) | XlsxError::TempFileError(_, error) => self.not_written(error),
            error => Error::failed_at("write-file", self.path, error),
        }
    }

    fn not_written(&self, error: std::io::Error) -> Error {
        Error::failed_at("write-file", self.path, error)
    }

    /// The library's panic says no more than that writing failed; what lies beside its file says
    /// why.
    fn broken(&self) -> Error {
        let mut file = self.file;
        let why = file.write_all(&vec![0; PROBE]).and_then(|()| file.sync_all());
        self.not_written(why.err().unwrap_or_else(|| std::io::ErrorKind::WriteZero.into()))
    }

    fn another_sheet(&mut self) -> Result<()> {
        self.sheets += 1;
        let name =
            if self.sheets == 1 { self.name.clone() } else { format!("{} {}", self.name, self.sheets) };
        let (columns, bold) = (&self.columns, &self.bold);
        let begin = |workbook: &mut Workbook| -> std::result::Result<u32, XlsxError> {
            let sheet = workbook.add_worksheet_with_constant_memory()?;
            sheet.set_name(&name)?;
            let tagged = columns.iter().any(|(_, hxl, _)| hxl.is_some());
            let heads = if tagged { 2 } else { 1 };
            sheet.set_freeze_panes(heads, 0)?;
            for (at, (title, _, width)) in (0_u16..).zip(columns) {
                sheet.set_column_width(at, f64::from(*width))?;
                sheet.write_string_with_format(0, at, title, bold)?;
            }
            for (at, (_, hxl, _)) in (0_u16..).zip(columns) {
                if let Some(hxl) = hxl {
                    sheet.write_string(1, at, *hxl)?;
                }
            }
            Ok(heads)
        };
        let begun = caught(|| begin(&mut self.workbook)).ok_or_else(|| self.broken())?;
        self.next = begun.map_err(|error| self.failed(error))?;
        Ok(())
    }

    fn check(&self, row: &[Flat]) -> Result<()> {
        for (value, (title, ..)) in row.iter().zip(&self.columns) {
            if let Flat::Text(text) = value
                && text.encode_utf16().count() > LONGEST_CELL
            {
                let begins: String = text.chars().take(SHOWN).collect();
                return Err(Refused::new("cell-too-long").with("field", title).with("text", begins).into());
            }
        }
        Ok(())
    }
}

impl Sheet for Xlsx<'_> {
    fn row(&mut self, row: &[Flat]) -> Result<()> {
        self.check(row)?;
        if self.next >= self.most {
            self.another_sheet()?;
        }
        let (line, last, day) = (self.next, self.sheets - 1, &self.day);
        let workbook = &mut self.workbook;
        let written = caught(|| {
            let sheet = workbook.worksheet_from_index(last)?;
            (0_u16..).zip(row).try_for_each(|(at, value)| put(sheet, line, at, value, day))
        });
        written.ok_or_else(|| self.broken())?.map_err(|error| self.failed(error))?;
        self.next += 1;
        Ok(())
    }

    fn finish(mut self: Box<Self>, rows: u64, goes_on: GoesOn<'_>) -> Result<()> {
        let mut file = Watched::new(self.file, rows, goes_on);
        let workbook = &mut self.workbook;
        let saved = caught(|| workbook.save_to_writer(&mut file));
        match file.finish() {
            Err(Ended::Stopped) => Err(Refused::new(STOPPED).into()),
            Err(Ended::Failed(error)) => Err(self.not_written(error)),
            Ok(()) => saved.ok_or_else(|| self.broken())?.map_err(|error| self.failed(error)),
        }
    }
}

/// The file that is put together out of what waits: for a million rows this takes long, too.
struct Watched<'a> {
    file: BufWriter<&'a File>,
    rows: u64,
    goes_on: GoesOn<'a>,
    at: u64,
    ask_at: u64,
    /// Why nothing is written any more. The library hears of it once: what it still wishes to
    /// write when it gives up goes nowhere, for else it would complain aloud.
    ended: Option<Ended>,
}

enum Ended {
    Stopped,
    Failed(std::io::Error),
}

impl<'a> Watched<'a> {
    fn new(file: &'a File, rows: u64, goes_on: GoesOn<'a>) -> Watched<'a> {
        Watched { file: BufWriter::new(file), rows, goes_on, at: 0, ask_at: 0, ended: None }
    }

    fn ends<T>(&mut self, why: Ended) -> std::io::Result<T> {
        self.ended = Some(why);
        Err(std::io::ErrorKind::Other.into())
    }

    fn finish(mut self) -> std::result::Result<(), Ended> {
        match self.ended.take() {
            Some(why) => Err(why),
            None => self.file.flush().map_err(Ended::Failed),
        }
    }
}

impl Write for Watched<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if self.ended.is_some() {
            return Ok(bytes.len());
        }
        if self.at >= self.ask_at {
            self.ask_at = self.at + ASKED_EVERY;
            if !(self.goes_on)(self.rows) {
                return self.ends(Ended::Stopped);
            }
        }
        match self.file.write(bytes) {
            Ok(written) => {
                self.at += u64::try_from(written).unwrap_or(ASKED_EVERY);
                Ok(written)
            }
            Err(error) => self.ends(Ended::Failed(error)),
        }
    }

    fn flush(&mut self) -> std::io::Result<()> {
        match (&self.ended, self.file.flush()) {
            (None, Err(error)) => self.ends(Ended::Failed(error)),
            _ => Ok(()),
        }
    }
}

impl Seek for Watched<'_> {
    fn seek(&mut self, to: SeekFrom) -> std::io::Result<u64> {
        // What waits is written first, which may fail as any writing.
        match self.file.seek(to) {
            Err(error) if self.ended.is_none() => self.ends(Ended::Failed(error)),
            moved => moved,
        }
    }
}

fn put(
    sheet: &mut Worksheet,
    line: u32,
    at: u16,
    value: &Flat,
    day: &Format,
) -> std::result::Result<(), XlsxError> {
    match value {
        Flat::Nothing => return Ok(()),
        // Always a text, whatever it begins with.
        Flat::Text(text) => sheet.write_string(line, at, text)?,
        Flat::Count(count) => match count.to_f64() {
            Some(number) => sheet.write_number(line, at, number)?,
            None => sheet.write_string(line, at, count.to_string())?,
        },
        // The file's own numbers are floating; the digits are those of the record.
        Flat::Number(number) => match number.to_f64() {
            Some(number) => sheet.write_number(line, at, number)?,
            None => sheet.write_string(line, at, number.to_string())?,
        },
        Flat::Date(date) => {
            let (month, day_of) = (u8::try_from(date.month()), u8::try_from(date.day()));
            let known = u16::try_from(date.year()).ok().zip(month.ok()).zip(day_of.ok());
            match known.map(|((year, month), day)| ExcelDateTime::from_ymd(year, month, day)) {
                Some(Ok(date)) => sheet.write_datetime_with_format(line, at, &date, day)?,
                // Excel knows no day before 1900.
                _ => sheet.write_string(line, at, date.to_string())?,
            }
        }
    };
    Ok(())
}
