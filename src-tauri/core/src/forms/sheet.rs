//! A form as a workbook that Excel and LibreOffice fill in: open cells that take whole numbers,
//! everything else locked without a password, totals as formulas, the keys on a hidden sheet.
//!
//! Must not know what is asked for, nor why.

use std::collections::BTreeMap;

use chrono::{Datelike as _, NaiveDate};
use rust_xlsxwriter::{
    Color, DataValidation, DataValidationRule, DocProperties, ExcelDateTime, Format, FormatAlign,
    FormatBorder, Formula, ProtectionOptions, Workbook, Worksheet, XlsxError,
};

use super::frame::{Frame, Look, MARK, Placed, Sum, column_letters, short};
use crate::error::{Error, Result};
use crate::text::Texts;

const ACCENT: Color = Color::RGB(0x000B_5563);
const TINT: Color = Color::RGB(0x00E4_EFF1);
const SHUT: Color = Color::RGB(0x00EC_EFF0);
const OPEN: Color = Color::RGB(0x00FF_FBE8);
const RULE: Color = Color::RGB(0x00A9_B8BC);
const MUTED: Color = Color::RGB(0x005B_686C);
/// More people than there can be in one cell of a form.
const MOST: i32 = 1_000_000_000;
/// Points of a line.
const LINE: f64 = 13.5;
/// A limit of the file's format.
const LONGEST_TITLE: usize = 32;
const LONGEST_MESSAGE: usize = 255;

/// The bytes of the workbook.
pub(super) fn write(frame: &Frame, made: NaiveDate) -> Result<Vec<u8>> {
    build(frame, made).map_err(|cause| Error::failed("write-workbook", cause))
}

fn build(frame: &Frame, made: NaiveDate) -> std::result::Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    book.set_properties(&properties(frame, made)?);
    let code = frame.code();
    let sheet = book.add_worksheet();
    sheet.set_name(&frame.sheet)?;
    arrange(sheet, frame)?;
    for placed in &frame.placed {
        put(sheet, placed)?;
    }
    let (row, column) = frame.code_at;
    let told = Texts::of(frame.language).with("form-check-code", &[("code", &short(&code))]);
    sheet.merge_range(row, column, row, frame.last, &told, &look(Look::Fact))?;
    for open in &frame.open {
        sheet.write_blank(open.row, open.column, &open_look())?;
    }
    validate(sheet, frame)?;
    for sum in &frame.sums {
        add_up(sheet, sum)?;
    }
    protect(sheet);
    keys(book.add_worksheet(), frame, &code)?;
    book.save_to_buffer()
}

fn properties(frame: &Frame, made: NaiveDate) -> std::result::Result<DocProperties, XlsxError> {
    let (year, month, day) =
        (u16::try_from(made.year()), u8::try_from(made.month()), u8::try_from(made.day()));
    let (year, month, day) = (year.unwrap_or(1900), month.unwrap_or(1), day.unwrap_or(1));
    let title = frame.placed.first().map(|placed| placed.text.as_str()).unwrap_or_default();
    let day = ExcelDateTime::from_ymd(year, month, day)?;
    Ok(DocProperties::new().set_title(title).set_author("Bilan").set_creation_datetime(&day))
}

/// Widths, what stays in sight, how it is printed.
fn arrange(sheet: &mut Worksheet, frame: &Frame) -> std::result::Result<(), XlsxError> {
    let first_row = frame.head;
    for (column, width) in (0_u16..).zip(&frame.widths) {
        sheet.set_column_width(column, *width)?;
    }
    for (row, height) in heights(frame) {
        sheet.set_row_height(row, height)?;
    }
    sheet.set_formula_result_default("");
    sheet.set_freeze_panes(first_row, 0)?;
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    sheet.set_margins(0.4, 0.4, 0.5, 0.5, 0.3, 0.3);
    sheet.set_repeat_rows(first_row.saturating_sub(1), first_row.saturating_sub(1))?;
    sheet.set_screen_gridlines(false);
    if let Some(open) = frame.open.first() {
        sheet.set_selection(open.row, open.column, open.row, open.column)?;
    }
    Ok(())
}

fn put(sheet: &mut Worksheet, placed: &Placed) -> std::result::Result<(), XlsxError> {
    let Placed { row, column, until, text, look: as_look } = placed;
    let format = look(*as_look);
    match as_look {
        Look::Shut => sheet.write_blank(*row, *column, &format)?,
        Look::Number => match text.parse::<u32>() {
            Ok(number) => sheet.write_number_with_format(*row, *column, number, &format)?,
            Err(_no_number) => sheet.write_string_with_format(*row, *column, text, &format)?,
        },
        _ if until > column => sheet.merge_range(*row, *column, *row, *until, text, &format)?,
        _ => sheet.write_string_with_format(*row, *column, text, &format)?,
    };
    Ok(())
}

/// Rows as high as their words, which no program finds by itself where they stretch over columns.
fn heights(frame: &Frame) -> BTreeMap<u32, f64> {
    let mut heights: BTreeMap<u32, f64> = BTreeMap::new();
    for placed in &frame.placed {
        let width = |column: u16| frame.widths.get(usize::from(column)).copied().unwrap_or(9.0);
        let letters: f64 = (placed.column..=placed.until).map(width).sum();
        let written = f64::from(u32::try_from(placed.text.chars().count()).unwrap_or(0));
        let lines = (written * 1.1 / letters).ceil().max(1.0);
        let height = match placed.look {
            Look::Title => 26.0,
            Look::Kind => 20.0,
            Look::Fact => LINE,
            _ => LINE * lines + 4.0,
        };
        let known = heights.entry(placed.row).or_insert(height);
        *known = known.max(height);
    }
    heights
}

fn look(look: Look) -> Format {
    let plain =
        Format::new().set_font_name("Arial").set_font_size(10).set_align(FormatAlign::Top).set_text_wrap();
    let ruled = |format: Format| format.set_border(FormatBorder::Thin).set_border_color(RULE);
    match look {
        Look::Title => {
            plain.set_font_size(16).set_bold().set_font_color(ACCENT).set_align(FormatAlign::VerticalCenter)
        }
        Look::Fact => plain,
        Look::Instruction => plain.set_font_color(MUTED),
        Look::Heading => ruled(
            plain
                .set_bold()
                .set_background_color(ACCENT)
                .set_font_color(Color::White)
                .set_align(FormatAlign::Center)
                .set_align(FormatAlign::VerticalCenter),
        ),
        Look::Kind => {
            ruled(plain.set_bold().set_background_color(TINT).set_align(FormatAlign::VerticalCenter))
        }
        Look::Name => ruled(plain),
        Look::Number => ruled(plain.set_align(FormatAlign::Center).set_font_color(MUTED)),
        Look::Sum => ruled(plain.set_bold().set_background_color(TINT)),
        Look::Shut => ruled(plain.set_background_color(SHUT)),
    }
}

fn open_look() -> Format {
    Format::new()
        .set_font_name("Arial")
        .set_font_size(10)
        .set_num_format("#,##0")
        .set_align(FormatAlign::VerticalCenter)
        .set_background_color(OPEN)
        .set_border(FormatBorder::Thin)
        .set_border_color(ACCENT)
        .set_unlocked()
}

/// Whole numbers from 0 alone; the program that fills in says so in the partner's language.
fn validate(sheet: &mut Worksheet, frame: &Frame) -> std::result::Result<(), XlsxError> {
    let texts = Texts::of(frame.language);
    let cut = |key: &str, most: usize| texts.get(key).chars().take(most).collect::<String>();
    let whole = DataValidation::new()
        .allow_whole_number(DataValidationRule::Between(0, MOST))
        .set_error_title(cut("form-error-title", LONGEST_TITLE))?
        .set_error_message(cut("form-error", LONGEST_MESSAGE))?;
    let mut rows: Vec<u32> = frame.open.iter().map(|open| open.row).collect();
    rows.dedup();
    for row in rows {
        let columns: Vec<u16> =
            frame.open.iter().filter(|open| open.row == row).map(|open| open.column).collect();
        for (first, last) in runs(&columns) {
            sheet.add_data_validation(row, first, row, last, &whole)?;
        }
    }
    Ok(())
}

/// Columns that stand side by side, as first and last.
fn runs(columns: &[u16]) -> Vec<(u16, u16)> {
    let mut runs: Vec<(u16, u16)> = Vec::new();
    for column in columns {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == *column => *last = *column,
            _ => runs.push((*column, *column)),
        }
    }
    runs
}

/// A sum that stays empty while nothing is filled in: missing is not zero.
fn add_up(sheet: &mut Worksheet, sum: &Sum) -> std::result::Result<(), XlsxError> {
    let place = |(row, column): (u32, u16)| format!("{}{}", column_letters(column), row + 1);
    let added = format!("{}:{}", place(sum.from), place(sum.to));
    let formula = Formula::new(format!("=IF(COUNT({added})=0,\"\",SUM({added}))"));
    let format = look(Look::Sum).set_num_format("#,##0").set_align(FormatAlign::Right);
    sheet.write_formula_with_format(sum.row, sum.column, formula, &format)?;
    Ok(())
}

/// Locked so that nothing is changed by mistake; there is no password.
fn protect(sheet: &mut Worksheet) {
    let options = ProtectionOptions {
        select_locked_cells: true,
        select_unlocked_cells: true,
        format_columns: true,
        format_rows: true,
        ..ProtectionOptions::new()
    };
    sheet.protect_with_options(&options);
}

fn keys(sheet: &mut Worksheet, frame: &Frame, code: &str) -> std::result::Result<(), XlsxError> {
    sheet.set_name(MARK)?;
    let mut told = frame.keys_told();
    told.push(vec!["code".to_owned(), code.to_owned()]);
    for (row, cells) in (0_u32..).zip(&told) {
        for (column, cell) in (0_u16..).zip(cells) {
            sheet.write_string(row, column, cell)?;
        }
    }
    sheet.set_very_hidden(true);
    sheet.protect();
    Ok(())
}
