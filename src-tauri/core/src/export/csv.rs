//! Rows as separated values: UTF-8, RFC 4180.
//!
//! Must not know what is exported.

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;

use super::{ExportInput, Flat, GoesOn, Heading, Separator, Sheet};
use crate::error::{Error, Result};
use crate::format::Format;
use crate::text::Texts;

/// What a spreadsheet would take for the beginning of a formula, full-width forms among them.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

pub(super) struct Csv<'a> {
    out: BufWriter<&'a File>,
    path: &'a Path,
    separator: char,
    comma: bool,
}

impl<'a> Csv<'a> {
    pub(super) fn begin(
        file: &'a File,
        path: &'a Path,
        headings: &[Heading],
        texts: &Texts,
        input: &ExportInput,
    ) -> Result<Csv<'a>> {
        let with_commas = Format::of(texts.lang).has_decimal_comma();
        let usual = if with_commas { Separator::Semicolon } else { Separator::Comma };
        let separator = input.separator.unwrap_or(usual).letter();
        let comma = input.local_numbers && with_commas;
        let mut csv = Csv { out: BufWriter::new(file), path, separator, comma };
        if input.bom {
            csv.put("\u{feff}")?;
        }
        let names = headings.iter().map(|it| Flat::Text(texts.get(&format!("export-{}", it.key))));
        csv.row(&names.collect::<Vec<_>>())?;
        if input.hxl {
            csv.row(&headings.iter().map(|it| Flat::Text(it.hxl.to_owned())).collect::<Vec<_>>())?;
        }
        Ok(csv)
    }

    fn put(&mut self, text: &str) -> Result<()> {
        let failed = |source| Error::failed_at("write-file", self.path, source);
        self.out.write_all(text.as_bytes()).map_err(failed)
    }

    fn value(&self, value: &Flat) -> String {
        match value {
            Flat::Nothing => String::new(),
            Flat::Count(count) => count.to_string(),
            Flat::Number(number) if self.comma => number.to_string().replace('.', ","),
            Flat::Number(number) => number.to_string(),
            Flat::Date(date) => date.to_string(),
            // A quote in front of it makes it a text for every spreadsheet.
            Flat::Text(text) if text.starts_with(FORMULA) => format!("'{text}"),
            Flat::Text(text) => text.clone(),
        }
    }

    fn quoted(&self, value: &str) -> String {
        let odd = |letter: char| letter == self.separator || matches!(letter, '"' | '\n' | '\r');
        match value.contains(odd) {
            true => format!("\"{}\"", value.replace('"', "\"\"")),
            false => value.to_owned(),
        }
    }
}

impl Sheet for Csv<'_> {
    fn row(&mut self, row: &[Flat]) -> Result<()> {
        let mut line = String::new();
        for (at, value) in row.iter().enumerate() {
            if at > 0 {
                line.push(self.separator);
            }
            line += &self.quoted(&self.value(value));
        }
        line += "\r\n";
        self.put(&line)
    }

    fn finish(mut self: Box<Self>, _rows: u64, _goes_on: GoesOn<'_>) -> Result<()> {
        self.out.flush().map_err(|source| Error::failed_at("write-file", self.path, source))
    }
}
