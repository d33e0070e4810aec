//! One cell of a foreign table.
//!
//! Must not know what it means.

use std::borrow::Cow;

use chrono::NaiveDate;
use rust_decimal::Decimal;

/// What a cell holds.
#[derive(Clone, PartialEq, Debug)]
pub enum Cell<'a> {
    /// Nothing.
    Nothing,
    /// A text, or anything of a text file.
    Text(Cow<'a, str>),
    /// A number of a workbook.
    Number(Decimal),
    /// A day of a workbook, whatever the time.
    Day(NaiveDate),
    /// Yes or no.
    YesNo(bool),
    /// An error such as `#REF!`.
    Fault(Cow<'a, str>),
}

impl Cell<'_> {
    /// As it is written: in a workbook, numbers with a point and days as ISO has them.
    pub fn text(&self) -> Cow<'_, str> {
        match self {
            Cell::Nothing => Cow::Borrowed(""),
            Cell::Text(text) | Cell::Fault(text) => Cow::Borrowed(text),
            Cell::Number(number) => Cow::Owned(number.normalize().to_string()),
            Cell::Day(day) => Cow::Owned(day.to_string()),
            Cell::YesNo(yes) => Cow::Borrowed(if *yes { "1" } else { "0" }),
        }
    }

    /// Nothing but blanks.
    pub fn is_empty(&self) -> bool {
        match self {
            Cell::Nothing => true,
            Cell::Text(text) => text.trim().is_empty(),
            _ => false,
        }
    }
}

/// The letters of a column, from 0: `A`, `Z`, `AA`.
pub fn letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut left = column + 1;
    while left > 0 {
        let letter = u8::try_from((left - 1) % 26).unwrap_or(0);
        letters.push(char::from(b'A' + letter));
        left = (left - 1) / 26;
    }
    letters.iter().rev().collect()
}
