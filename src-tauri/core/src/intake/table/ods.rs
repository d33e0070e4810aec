//! An OpenDocument spreadsheet: tables, repeated rows and cells, values that formulas had.
//!
//! Must not know what the cells mean.

use std::ops::Range;

use super::grid::{Grid, LONGEST, MOST_SHEETS, Room};
use super::package::{Package, damaged};
use super::{Book, Cell, MOST_COLUMNS, MOST_ROWS};
use crate::error::Refused;
use crate::intake::markup::{Element, Markup, Next};

const PART: &str = "content.xml";

pub(super) fn read(package: &mut Package<'_>) -> Result<Book, Refused> {
    let file = package.name();
    let text = package.part(PART)?.ok_or_else(|| damaged(file, PART, &"–"))?;
    let mut markup = Markup::of(super::package::damaged, (file, PART), &text);
    let mut room = Room::new();
    let mut book = Book { sheets: Vec::new() };
    while let Some(next) = markup.next()? {
        if let Next::Begin(element) = next
            && element.name == "table"
            && book.sheets.len() < MOST_SHEETS
        {
            let mut grid = Grid::new(file, &mut room);
            table(&mut markup, &mut grid)?;
            book.sheets.push(grid.sheet(element.get("name").unwrap_or_default(), false)?);
        }
    }
    Ok(book)
}

/// One cell with how often it stands there.
struct Open {
    cell: Cell<'static>,
    times: usize,
    rows: usize,
    text: Option<String>,
    kind: Option<String>,
    formula: Option<String>,
}

fn table(markup: &mut Markup<'_>, grid: &mut Grid<'_>) -> Result<(), Refused> {
    let (mut row, mut column, mut times) = (1usize, 0usize, 1usize);
    let mut cells: Vec<(Range<usize>, Cell<'static>)> = Vec::new();
    let mut open: Option<Open> = None;
    let (mut depth, mut notes, mut lines) = (1usize, 0usize, 0usize);
    while let Some(next) = markup.next()? {
        match next {
            Next::Begin(element) => match element.name.as_str() {
                "table" => depth += 1,
                "table-row" if depth == 1 => {
                    times = element.number("number-rows-repeated").unwrap_or(1).max(1);
                    column = 0;
                    cells.clear();
                }
                "table-cell" | "covered-table-cell" if depth == 1 => open = Some(begun(&element)),
                "annotation" => notes += 1,
                "p" if notes == 0 => lines += 1,
                "s" if notes == 0 => say(&mut open, &" ".repeat(element.number("c").unwrap_or(1).min(1_000))),
                "tab" if notes == 0 => say(&mut open, "\t"),
                "line-break" if notes == 0 => say(&mut open, "\n"),
                _ => {}
            },
            Next::Text(text) if notes == 0 && lines > 0 => say(&mut open, &text),
            Next::Text(_) => {}
            Next::End(name) => match name.as_str() {
                "table" => {
                    depth -= 1;
                    if depth == 0 {
                        return Ok(());
                    }
                }
                "annotation" => notes = notes.saturating_sub(1),
                "p" if notes == 0 => {
                    lines = lines.saturating_sub(1);
                    say(&mut open, "\n");
                }
                "table-cell" | "covered-table-cell" if depth == 1 => {
                    let Some(open) = open.take() else { continue };
                    let (times, rows) = (open.times, open.rows);
                    let cell = closed(open);
                    if !cell.is_empty() {
                        let end = column.saturating_add(times).min(MOST_COLUMNS + 1);
                        cells.push((column.min(end)..end, cell));
                        if rows > 1 {
                            grid.merge(column, row, row.saturating_add(rows - 1).min(MOST_ROWS));
                        }
                    }
                    column = column.saturating_add(times);
                }
                "table-row" if depth == 1 => {
                    if !cells.is_empty() {
                        for at in row..row.saturating_add(times).min(MOST_ROWS + 2) {
                            for (columns, cell) in &cells {
                                for column in columns.clone() {
                                    grid.put(at, column, cell.clone())?;
                                }
                            }
                        }
                    }
                    row = row.saturating_add(times);
                }
                _ => {}
            },
        }
    }
    Ok(())
}

fn say(open: &mut Option<Open>, text: &str) {
    let Some(open) = open else { return };
    let said = open.text.get_or_insert_default();
    // What is longer is refused when the cell is put down; blanks are written by their number.
    if said.len() <= LONGEST {
        said.push_str(text);
    }
}

fn begun(element: &Element<'_>) -> Open {
    let kind = element.get("value-type");
    let value = || element.get("value").and_then(|value| super::xlsx::number(&value));
    let cell = match kind.as_deref() {
        Some("float" | "currency" | "percentage") => value().map(Cell::Number),
        Some("date") => {
            let day = element.get("date-value");
            day.and_then(|day| day.get(..10).and_then(|day| day.parse().ok())).map(Cell::Day)
        }
        Some("boolean") => element.get("boolean-value").map(|value| Cell::YesNo(value == "true")),
        _ => None,
    };
    Open {
        cell: cell.unwrap_or(Cell::Nothing),
        times: element.number("number-columns-repeated").unwrap_or(1).max(1),
        rows: element.number("number-rows-spanned").unwrap_or(1),
        text: None,
        kind,
        formula: element.get("formula"),
    }
}

fn closed(open: Open) -> Cell<'static> {
    let Open { cell, text, kind, formula, .. } = open;
    if cell != Cell::Nothing {
        return cell;
    }
    let text =
        text.map(|text| text.strip_suffix('\n').map(str::to_owned).unwrap_or(text)).unwrap_or_default();
    let fails = text.starts_with("Err:") || (text.starts_with('#') && text.ends_with(['!', '?', 'A']));
    match formula {
        Some(_) if fails => Cell::Fault(text.into()),
        Some(formula) if text.is_empty() && kind.is_none() => Cell::Fault(formula.into()),
        _ if text.is_empty() => Cell::Nothing,
        _ => Cell::Text(text.into()),
    }
}
