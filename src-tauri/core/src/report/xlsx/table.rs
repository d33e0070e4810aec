//! A table: an Excel table where its rows are regular, a ruled range where they are not.
//!
//! Must not know sections. An Excel table sorts and filters, so headings between the
//! rows would tear it: with headings the rows form an outline instead. Totals stand
//! under the Excel table, where sorting leaves them.

use std::collections::BTreeSet;

use rust_xlsxwriter::utility::row_col_to_cell;
use rust_xlsxwriter::{
    ConditionalFormatFormula, DataValidation, DataValidationRule, IgnoreError, Table, TableColumn,
    TableStyle, XlsxError,
};

use super::live::Rows;
use super::look;
use super::measure;
use super::page::{Page, rows_for};
use crate::report::model::{Cell, Column, ColumnKind, Row, RowKind, Value};
use crate::report::sums;

/// Longest column title of an Excel table.
const LONGEST_TITLE: usize = 255;
/// Points above and below a row's words.
const PADDING: f64 = 7.0;

/// Longest words of a prompt, and of its title.
const LONGEST_PROMPT: usize = 255;
const LONGEST_PROMPT_TITLE: usize = 32;
/// Letters of a cell that people fill in.
const LONGEST_CELL: u32 = 32_767;
/// So many rows stand below the header on its page.
const FIRST_ROWS: usize = 3;
/// Excel folds rows seven deep.
const DEEPEST: u8 = 7;

/// A table of the report.
#[derive(Clone, Copy, Debug)]
pub struct Shape<'a> {
    /// Its id.
    pub id: &'a str,
    /// What it shows.
    pub caption: &'a str,
    /// Its columns.
    pub columns: &'a [Column],
    /// Its rows.
    pub rows: &'a [Row],
}

/// Writes the table at the page's cursor.
pub fn write(page: &mut Page<'_>, shape: &Shape<'_>) -> Result<(), XlsxError> {
    if shape.columns.is_empty() {
        return Ok(());
    }
    let (head, regular) = (page.row(), regular_rows(page, shape));
    let filtered = regular.is_some() || shape.rows.iter().any(|row| row.kind == RowKind::Heading);
    header(page, shape, filtered)?;
    // The sheet's row of each row so far: a very high one takes several.
    let mut places = Vec::with_capacity(shape.rows.len());
    for (index, each) in shape.rows.iter().enumerate() {
        page.keep(together(page, shape, index));
        places.push(page.row());
        match each.kind {
            RowKind::Group => group(page, shape, each)?,
            RowKind::Body | RowKind::Heading | RowKind::Total => row(page, shape, &places, index, each)?,
        }
    }
    page.table_ends_here();
    codes_are_no_numbers(page, shape, head)?;
    remember(page, shape, head, &places);
    signals(page, shape, head)?;
    prompts(page, shape, &places)?;
    match regular {
        Some(rows) => excel_table(page, shape, head, rows),
        None => outline(page, shape, head, &places),
    }
}

/// Notes where the rows stand, for formulas and charts.
fn remember(page: &mut Page<'_>, shape: &Shape<'_>, head: u32, places: &[u32]) {
    let body = shape.rows.iter().take_while(|row| row.kind != RowKind::Total).count();
    if body == 0 {
        return;
    }
    let last = places.get(body).copied().unwrap_or_else(|| page.row()) - 1;
    let keys = shape.columns.iter().map(|column| column.key.clone()).collect();
    page.live.table(shape.id, Rows { sheet: page.number(), first: head + 1, last, keys });
}

/// Cells that people fill in say what is wanted.
fn prompts(page: &mut Page<'_>, shape: &Shape<'_>, places: &[u32]) -> Result<(), XlsxError> {
    for (index, column) in (0_u16..).zip(shape.columns) {
        let Some(wanted) = &column.fill else { continue };
        let rows = shape.rows.iter().zip(places).filter_map(|(row, place)| {
            let cell = row.cells.get(usize::from(index))?;
            is_open(row, column, cell).then_some(*place)
        });
        let mut runs: Vec<(u32, u32)> = Vec::new();
        for row in rows {
            match runs.last_mut() {
                Some((_, last)) if *last + 1 == row => *last = row,
                _ => runs.push((row, row)),
            }
        }
        for (first, last) in runs {
            fill(page, (first, last, index), &column.title, wanted)?;
        }
    }
    Ok(())
}

/// Figures beyond their bounds catch the eye.
fn signals(page: &mut Page<'_>, shape: &Shape<'_>, head: u32) -> Result<(), XlsxError> {
    let (first, last) = (head + 1, page.row().saturating_sub(1));
    for (index, column) in (0_u16..).zip(shape.columns).filter(|_| last >= first) {
        let cell = row_col_to_cell(first, index);
        let bounds = column.signal.into_iter().flat_map(|signal| {
            let below = signal.below.map(|bound| (false, '<', bound));
            [Some((true, '>', signal.above)), below].into_iter().flatten()
        });
        for (over, sign, bound) in bounds {
            // To a workbook every text is more than any number.
            let rule = format!("=AND(ISNUMBER({cell}),{cell}{sign}{bound})");
            let rule = ConditionalFormatFormula::new().set_rule(rule.as_str()).set_format(look::signal(over));
            page.sheet.add_conditional_format(first, index, last, index, &rule)?;
        }
    }
    Ok(())
}

/// What people may write there, and a word on what is wanted.
fn fill(
    page: &mut Page<'_>,
    (first, last, column): (u32, u32, u16),
    title: &str,
    wanted: &str,
) -> Result<(), XlsxError> {
    let title: String = title.chars().take(LONGEST_PROMPT_TITLE).collect();
    let wanted: String = wanted.chars().take(LONGEST_PROMPT).collect();
    let rule = DataValidation::new()
        .allow_text_length(DataValidationRule::LessThanOrEqualTo(LONGEST_CELL))
        .set_input_title(&title)?
        .set_input_message(&wanted)?
        .set_error_title(&title)?
        .set_error_message(&wanted)?;
    page.sheet.add_data_validation(first, column, last, column, &rule)?;
    Ok(())
}

fn header(page: &mut Page<'_>, shape: &Shape<'_>, filtered: bool) -> Result<(), XlsxError> {
    let row = page.row();
    let mut lines = 1;
    for (index, column) in (0_u16..).zip(shape.columns) {
        let room = page.grid.width((index, index)) - 2.0 * measure::INDENT;
        lines = lines.max(measure::lines(&column.title, room, measure::BOLD));
        let format = look::header(column.kind, filtered, page.reading);
        page.sheet.write_string_with_format(row, index, &column.title, &format)?;
    }
    page.end_row(head_height(lines))?;
    page.head_ends_here(head_height(lines));
    Ok(())
}

fn head_height(lines: u32) -> f64 {
    f64::from(lines) * look::LINE + 9.0
}

/// Points of the header and the first rows, which do not part.
pub fn begins(page: &Page<'_>, shape: &Shape<'_>) -> f64 {
    let title = |(index, column): (u16, &Column)| {
        let room = page.grid.width((index, index)) - 2.0 * measure::INDENT;
        measure::lines(&column.title, room, measure::BOLD)
    };
    let lines = (0_u16..).zip(shape.columns).map(title).max().unwrap_or(1);
    let first: f64 = shape.rows.iter().take(FIRST_ROWS).map(|row| row_height(page, shape, row)).sum();
    head_height(lines) + first.max(together(page, shape, 0))
}

/// Points of rows that stand on one printed page: headings with the first row under them, a row with
/// the totals that close it, the last two rows.
fn together(page: &Page<'_>, shape: &Shape<'_>, first: usize) -> f64 {
    let mut height = 0.0;
    for (at, row) in shape.rows.iter().enumerate().skip(first) {
        height += row_height(page, shape, row);
        let opens = matches!(row.kind, RowKind::Group | RowKind::Heading);
        let closed = shape.rows.get(at + 1).is_some_and(|next| next.kind == RowKind::Total);
        if !opens && !closed && at + 2 != shape.rows.len() {
            break;
        }
    }
    height
}

fn row_height(page: &Page<'_>, shape: &Shape<'_>, row: &Row) -> f64 {
    match row.kind {
        RowKind::Group => height(group_lines(page, shape, row)),
        _ => height(lines(page, shape, row)),
    }
}

fn group_lines(page: &Page<'_>, shape: &Shape<'_>, row: &Row) -> u32 {
    let last = u16::try_from(shape.columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
    let text = row.cells.first().map_or("", |cell| cell.text.as_str());
    let room = page.grid.width((0, last)) - f64::from(row.depth + 1) * measure::INDENT;
    measure::lines(text, room, measure::BOLD)
}

fn row(
    page: &mut Page<'_>,
    shape: &Shape<'_>,
    places: &[u32],
    index: usize,
    row: &Row,
) -> Result<(), XlsxError> {
    let (lines, closing) = (lines(page, shape, row), index + 1 == shape.rows.len());
    let (top, height) = (page.row(), height(lines));
    let bottom = top + rows_for(height) - 1;
    for (number, (column, cell)) in (0_u16..).zip(shape.columns.iter().zip(&row.cells)) {
        let depth = depth(shape, row, number);
        let place = look::Place {
            row: row.kind,
            column: column.kind,
            index: number,
            depth,
            lines,
            closing,
            reading: page.reading,
        };
        let format = look::row(place);
        if bottom > top {
            page.sheet.merge_range(top, number, bottom, number, "", &format)?;
        }
        if is_open(row, column, cell) {
            let format = look::open(format);
            match cell.text.is_empty() {
                true => page.open_cell(number, &format)?,
                false => page.figure(number, cell, format, None, false)?,
            }
            continue;
        }
        let sum = if cell.follows.is_some() { None } else { sum(shape, places, index, number) };
        page.figure(number, cell, format, sum, column.one_currency)?;
        if row.kind == RowKind::Total && cell.value != Value::Text {
            page.name_figure(&cell.id, top, number);
        }
    }
    page.end_row(height)
}

/// People fill the cell in: words in a column of words, and what is empty elsewhere.
fn is_open(row: &Row, column: &Column, cell: &Cell) -> bool {
    let free = cell.text.is_empty() || column.kind == ColumnKind::Text;
    row.kind == RowKind::Body && column.fill.is_some() && free
}

fn height(lines: u32) -> f64 {
    f64::from(lines) * look::LINE + PADDING
}

/// Lines of the highest cell.
fn lines(page: &Page<'_>, shape: &Shape<'_>, row: &Row) -> u32 {
    let bold = if row.kind == RowKind::Body { 1.0 } else { measure::BOLD };
    let cells = (0_u16..).zip(&row.cells).map(|(number, cell)| {
        let indent = f64::from(depth(shape, row, number) + 1) * measure::INDENT;
        measure::lines(&cell.text, page.grid.width((number, number)) - indent, bold)
    });
    cells.max().unwrap_or(1)
}

/// A heading over the rows that follow, across the table.
fn group(page: &mut Page<'_>, shape: &Shape<'_>, row: &Row) -> Result<(), XlsxError> {
    let last = u16::try_from(shape.columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
    let lines = group_lines(page, shape, row);
    let format = look::row(look::Place {
        row: row.kind,
        column: ColumnKind::Text,
        index: 0,
        depth: row.depth,
        lines,
        closing: false,
        reading: page.reading,
    });
    if last > 0 {
        page.sheet.merge_range(page.row(), 0, page.row(), last, "", &format)?;
    }
    row.cells.first().map_or(Ok(()), |cell| page.figure(0, cell, format, None, false))?;
    page.end_row(height(lines))
}

/// The tree indents the words of its widest column.
fn depth(shape: &Shape<'_>, row: &Row, column: u16) -> u8 {
    if column == tree_column(shape) { row.depth } else { 0 }
}

/// The column of words with the largest share of the width; the first of equals.
fn tree_column(shape: &Shape<'_>) -> u16 {
    let words = (0_u16..).zip(shape.columns).filter(|(_, column)| column.kind == ColumnKind::Text);
    let largest = words.max_by_key(|(index, column)| (column.weight, std::cmp::Reverse(*index)));
    largest.map_or(0, |(index, _)| index)
}

fn sum(shape: &Shape<'_>, places: &[u32], index: usize, column: u16) -> Option<String> {
    if shape.rows.get(index)?.kind != RowKind::Total {
        return None;
    }
    let place = |row: usize| places.get(row).map(|row| row_col_to_cell(*row, column));
    let runs = sums::runs(shape.rows, index, usize::from(column))?;
    let ranges: Option<Vec<String>> = runs
        .into_iter()
        .map(|(from, to)| match (place(from)?, place(to)?) {
            (from, to) if from == to => Some(from),
            (from, to) => Some(format!("{from}:{to}")),
        })
        .collect();
    ranges.map(|ranges| format!("=SUM({})", ranges.join(",")))
}

/// How many body rows come first, where only totals follow, no row is joined of several
/// and Excel accepts the titles.
fn regular_rows(page: &Page<'_>, shape: &Shape<'_>) -> Option<u32> {
    let body = shape.rows.iter().take_while(|row| row.kind == RowKind::Body).count();
    let only_totals = shape.rows.iter().skip(body).all(|row| row.kind == RowKind::Total);
    let titles: BTreeSet<String> = shape.columns.iter().map(|column| column.title.to_lowercase()).collect();
    let legal = shape.columns.iter().all(|column| {
        !column.title.trim().is_empty() && column.title.encode_utf16().count() <= LONGEST_TITLE
    });
    let low = shape.rows.iter().all(|row| rows_for(height(lines(page, shape, row))) == 1);
    let regular = low && body > 0 && only_totals && legal && titles.len() == shape.columns.len();
    regular.then(|| u32::try_from(body).ok()).flatten()
}

fn excel_table(page: &mut Page<'_>, shape: &Shape<'_>, head: u32, rows: u32) -> Result<(), XlsxError> {
    let titled = |column: &Column| {
        TableColumn::new().set_header(&column.title).set_header_format(look::header(
            column.kind,
            true,
            page.reading,
        ))
    };
    let columns: Vec<TableColumn> = shape.columns.iter().map(titled).collect();
    let table = Table::new()
        .set_name(page.names.table(shape.id))
        .set_columns(&columns)
        .set_style(TableStyle::Light1)
        .set_banded_rows(true)
        .set_alt_text(shape.caption);
    let last = u16::try_from(shape.columns.len() - 1).unwrap_or(u16::MAX);
    page.sheet.add_table(head, 0, head + rows, last, &table)?;
    Ok(())
}

/// Rows under a heading can be folded away.
fn outline(page: &mut Page<'_>, shape: &Shape<'_>, head: u32, places: &[u32]) -> Result<(), XlsxError> {
    page.sheet.group_symbols_above(true);
    if shape.rows.iter().any(|row| row.kind == RowKind::Heading) {
        return tree(page, shape, head, places);
    }
    let ends = places.iter().skip(1).copied().chain([page.row()]);
    let mut under_heading = false;
    for (row, (start, end)) in shape.rows.iter().zip(places.iter().zip(ends)) {
        match row.kind {
            RowKind::Group => under_heading = true,
            RowKind::Total | RowKind::Heading => under_heading = false,
            RowKind::Body if under_heading => {
                page.sheet.group_rows(*start, end - 1)?;
            }
            RowKind::Body => {}
        }
    }
    Ok(())
}

/// The rows deeper than a heading fold under it, and can be filtered.
fn tree(page: &mut Page<'_>, shape: &Shape<'_>, head: u32, places: &[u32]) -> Result<(), XlsxError> {
    let place = |row: usize, page: &Page<'_>| places.get(row).copied().unwrap_or_else(|| page.row());
    for (at, row) in shape.rows.iter().enumerate().filter(|(_, row)| row.kind == RowKind::Heading) {
        let deeper = |below: &&Row| below.kind != RowKind::Total && below.depth > row.depth;
        let below = shape.rows.iter().skip(at + 1).take_while(deeper).count();
        if below > 0 && row.depth < DEEPEST {
            let (first, end) = (place(at + 1, page), place(at + 1 + below, page));
            page.sheet.group_rows(first, end - 1)?;
        }
    }
    let body = shape.rows.iter().take_while(|row| row.kind != RowKind::Total).count();
    let last = u16::try_from(shape.columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
    let end = place(body, page) - 1;
    page.filter(head, end, last)
}

/// Excel would mark a code such as "1.1" as a number stored as text.
fn codes_are_no_numbers(page: &mut Page<'_>, shape: &Shape<'_>, head: u32) -> Result<(), XlsxError> {
    let last = page.row().saturating_sub(1);
    let codes = (0_u16..).zip(shape.columns).filter(|(_, column)| column.kind == ColumnKind::Code);
    for (index, _) in codes.filter(|_| last > head) {
        page.sheet.ignore_error_range(head + 1, index, last, index, IgnoreError::NumberStoredAsText)?;
    }
    Ok(())
}
