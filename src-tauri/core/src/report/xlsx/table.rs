//! A table: an Excel table where its rows are regular, a ruled range where they are not.
//!
//! Must not know sections. An Excel table sorts and filters, so headings between the
//! rows would tear it: with headings the rows form an outline instead. Totals stand
//! under the Excel table, where sorting leaves them.

use std::collections::BTreeSet;

use rust_xlsxwriter::utility::row_col_to_cell;
use rust_xlsxwriter::{IgnoreError, Table, TableColumn, TableStyle, XlsxError};

use super::look;
use super::measure;
use super::page::Page;
use super::totals;
use crate::report::model::{Column, ColumnKind, Row, RowKind};

/// Longest column title of an Excel table.
const LONGEST_TITLE: usize = 255;

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
    let head = page.row();
    header(page, shape)?;
    for index in 0..shape.rows.len() {
        row(page, shape, head + 1, index)?;
    }
    codes_are_no_numbers(page, shape, head)?;
    match regular_rows(shape) {
        Some(rows) => excel_table(page, shape, head, rows),
        None => outline(page, shape, head + 1),
    }
}

fn header(page: &mut Page<'_>, shape: &Shape<'_>) -> Result<(), XlsxError> {
    let row = page.row();
    let mut lines = 1;
    for (index, column) in (0_u16..).zip(shape.columns) {
        let room = page.grid.width((index, index)) - 3.0;
        lines = lines.max(measure::lines(&column.title, room, measure::BOLD));
        let format = look::header(column.kind);
        page.sheet.write_string_with_format(row, index, &column.title, &format)?;
    }
    page.end_row(f64::from(lines) * look::LINE + 9.0)?;
    page.head_ends_here();
    Ok(())
}

fn row(page: &mut Page<'_>, shape: &Shape<'_>, first: u32, index: usize) -> Result<(), XlsxError> {
    let Some(row) = shape.rows.get(index) else {
        return Ok(());
    };
    if row.kind == RowKind::Group {
        return group(page, shape, row);
    }
    let mut height = look::LINE;
    let words = tree_column(shape);
    for (number, (column, cell)) in (0_u16..).zip(shape.columns.iter().zip(&row.cells)) {
        let depth = if number == words { row.depth } else { 0 };
        let room = page.grid.width((number, number)) - f64::from(depth) * 1.5;
        let bold = if row.kind == RowKind::Total { measure::BOLD } else { 1.0 };
        height = height.max(f64::from(measure::lines(&cell.text, room, bold)) * look::LINE);
        let sum = sum(shape, first, index, number);
        page.figure(number, cell, look::row(row.kind, column.kind, depth), sum)?;
        if row.kind == RowKind::Total && column.kind != ColumnKind::Text {
            page.name_figure(&cell.id, page.row(), number);
        }
    }
    page.end_row(height + 5.0)
}

/// A heading over the rows that follow, across the table.
fn group(page: &mut Page<'_>, shape: &Shape<'_>, row: &Row) -> Result<(), XlsxError> {
    let last = u16::try_from(shape.columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
    let format = look::row(RowKind::Group, ColumnKind::Text, row.depth);
    if last > 0 {
        page.sheet.merge_range(page.row(), 0, page.row(), last, "", &format)?;
    }
    let text = row.cells.first().map_or("", |cell| cell.text.as_str());
    let room = page.grid.width((0, last)) - f64::from(row.depth) * 1.5;
    let lines = measure::lines(text, room, measure::BOLD);
    row.cells.first().map_or(Ok(()), |cell| page.figure(0, cell, format, None))?;
    page.end_row(f64::from(lines) * look::LINE + 7.0)
}

/// The column whose words are indented by the depth of the tree: the first of words.
fn tree_column(shape: &Shape<'_>) -> u16 {
    let first = shape.columns.iter().position(|column| column.kind == ColumnKind::Text);
    first.and_then(|index| u16::try_from(index).ok()).unwrap_or(0)
}

fn sum(shape: &Shape<'_>, first: u32, index: usize, column: u16) -> Option<String> {
    if shape.rows.get(index)?.kind != RowKind::Total {
        return None;
    }
    let place = |row: usize| u32::try_from(row).ok().map(|row| row_col_to_cell(first + row, column));
    let runs = totals::runs(shape.rows, index, usize::from(column))?;
    let ranges: Option<Vec<String>> = runs
        .into_iter()
        .map(|(from, to)| match (place(from)?, place(to)?) {
            (from, to) if from == to => Some(from),
            (from, to) => Some(format!("{from}:{to}")),
        })
        .collect();
    ranges.map(|ranges| format!("=SUM({})", ranges.join(",")))
}

/// How many body rows come first, where only totals follow and Excel accepts the titles.
fn regular_rows(shape: &Shape<'_>) -> Option<u32> {
    let body = shape.rows.iter().take_while(|row| row.kind == RowKind::Body).count();
    let only_totals = shape.rows.iter().skip(body).all(|row| row.kind == RowKind::Total);
    let titles: BTreeSet<String> = shape.columns.iter().map(|column| column.title.to_lowercase()).collect();
    let legal = shape.columns.iter().all(|column| {
        !column.title.trim().is_empty() && column.title.encode_utf16().count() <= LONGEST_TITLE
    });
    let regular = body > 0 && only_totals && legal && titles.len() == shape.columns.len();
    regular.then(|| u32::try_from(body).ok()).flatten()
}

fn excel_table(page: &mut Page<'_>, shape: &Shape<'_>, head: u32, rows: u32) -> Result<(), XlsxError> {
    let titled = |column: &Column| {
        TableColumn::new().set_header(&column.title).set_header_format(look::header(column.kind))
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
fn outline(page: &mut Page<'_>, shape: &Shape<'_>, first: u32) -> Result<(), XlsxError> {
    page.sheet.group_symbols_above(true);
    let mut open: Option<u32> = None;
    for (number, row) in (first..).zip(shape.rows) {
        match (row.kind, open) {
            (RowKind::Group, _) => open = Some(number + 1),
            (RowKind::Total, _) => open = None,
            (RowKind::Body, Some(_)) => {
                page.sheet.group_rows(number, number)?;
            }
            (RowKind::Body, None) => {}
        }
    }
    Ok(())
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
