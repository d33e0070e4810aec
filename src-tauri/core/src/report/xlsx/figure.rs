//! A cell's value as Excel keeps it: a number, a date, or words.
//!
//! Must not know where the cell stands. Workbooks show fourteen digits; a figure
//! that needs more stays the exact text that people read, and a date that lacks its day
//! is never given one: a year is a plain number, a month is words.

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;
use rust_xlsxwriter::ExcelDateTime;

use crate::domain::{Lang, Money, PartialDate};
use crate::language::Language;
use crate::report::model::{Cell, Value};
use crate::report::sums::amount;

/// Digits that every program shows as given: Excel keeps fifteen, LibreOffice shows the
/// fifteenth rounded (9,999,999,999,999.99 as ten million millions).
const DIGITS: u32 = 14;

/// What is written into a cell.
#[derive(Clone)]
pub enum Figure {
    /// A number with its number format.
    Number(f64, String),
    /// A full day with its number format.
    Day(ExcelDateTime, String),
    /// Words; never read as a formula.
    Words(String),
    /// What the report says where nobody gave it.
    Missing(String),
}

impl Figure {
    /// The value of a cell, in the report's language.
    pub fn of(cell: &Cell, lang: Lang) -> Figure {
        let words = || Figure::Words(cell.text.clone());
        match &cell.value {
            Value::Missing => Figure::Missing(cell.text.clone()),
            Value::Text => words(),
            Value::Date(date) => day(*date, lang).unwrap_or_else(words),
            Value::Percent(share) => {
                let share = share.round_sf(DIGITS).unwrap_or(*share);
                number(share, percent_format(&cell.text)).unwrap_or_else(words)
            }
            Value::Money(money) => {
                number(amount(money), money_format(money, &cell.text)).unwrap_or_else(words)
            }
            Value::Count(count) => number(Decimal::from(*count), grouped(0)).unwrap_or_else(words),
            Value::Number(given) => number(*given, grouped(given.normalize().scale())).unwrap_or_else(words),
        }
    }

    /// The same in a column whose title names the currency.
    pub fn bare(self, cell: &Cell) -> Figure {
        match (&cell.value, self) {
            (Value::Money(money), Figure::Number(value, _)) => {
                Figure::Number(value, grouped(money.currency().decimals()))
            }
            (_, figure) => figure,
        }
    }

    /// Text that could be longer than its column as Excel shows it.
    pub fn widest<'a>(cell: &'a Cell, lang: Lang, one_currency: bool) -> std::borrow::Cow<'a, str> {
        match &cell.value {
            Value::Money(_) if one_currency => format!("{}\u{a0}\u{a0}", cell.text).into(),
            Value::Date(PartialDate::Day(_)) => Language::of(lang).longest_day.into(),
            // A text without the currency's code is shown with it.
            Value::Money(_) => format!("{}\u{a0}WWW", cell.text).into(),
            // Other languages group thousands with wider marks.
            Value::Percent(_) | Value::Count(_) | Value::Number(_) => {
                format!("{}\u{a0}\u{a0}", cell.text).into()
            }
            _ => cell.text.as_str().into(),
        }
    }

    /// A text that would run as a formula in some program if it were typed there.
    pub fn is_hostile(text: &str) -> bool {
        text.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
    }
}

fn number(value: Decimal, format: String) -> Option<Figure> {
    exact(value).map(|number| Figure::Number(number, format))
}

/// The nearest float, where its digits are few enough to give the decimal back.
fn exact(value: Decimal) -> Option<f64> {
    let digits = value.normalize().mantissa().unsigned_abs().to_string();
    if digits.trim_end_matches('0').len() > DIGITS as usize {
        return None;
    }
    // The decimal's own text is the exact bridge: parsing rounds once and correctly.
    value.to_string().parse().ok()
}

fn grouped(decimals: u32) -> String {
    match decimals {
        0 => "#,##0".to_owned(),
        _ => format!("#,##0.{}", "0".repeat(decimals.min(DIGITS) as usize)),
    }
}

/// The ISO code stands where the text has it.
fn money_format(money: &Money, text: &str) -> String {
    let (code, figure) = (money.currency().code(), grouped(money.currency().decimals()));
    // Marks that turn the direction stand there, too.
    let before = text.trim_start_matches(|c: char| !c.is_alphanumeric()).starts_with(code);
    if before { format!("\"{code}\" {figure};-\"{code}\" {figure}") } else { format!("{figure} \"{code}\"") }
}

/// The language's space before the sign is read off the text.
fn percent_format(text: &str) -> String {
    let before_sign = text.trim_end_matches('%').chars().next_back();
    let space = if before_sign.is_some_and(char::is_whitespace) { "\"\u{a0}\"" } else { "" };
    format!("0.0{space}%")
}

fn day(date: PartialDate, lang: Lang) -> Option<Figure> {
    match date {
        PartialDate::Year(year) => Some(Figure::Number(f64::from(year), "0".to_owned())),
        PartialDate::Month(..) => None,
        PartialDate::Day(day) => {
            // The report's language names the months, not the machine that opens the workbook.
            excel_day(day).map(|excel| Figure::Day(excel, Language::of(lang).day))
        }
    }
}

/// Excel's calendar begins in 1900; older days stay words.
pub fn excel_day(day: NaiveDate) -> Option<ExcelDateTime> {
    let year = u16::try_from(day.year()).ok().filter(|year| *year >= 1900)?;
    ExcelDateTime::from_ymd(year, u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?).ok()
}
