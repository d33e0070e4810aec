//! Which rows a total is the sum of, if it truly is one.
//!
//! Must not know cells of a sheet. A total gets a live formula in a workbook, and leads to its
//! parts, only where the figures of the report add up to it exactly; where they do not (the same
//! people counted in two places, a figure that was not given), the report's own value stands.

use rust_decimal::Decimal;

use super::model::{Row, RowKind, Value};
use crate::domain::Money;

/// More runs than this make a formula that nobody can read.
const MOST_RUNS: usize = 30;

/// First and last index of each run of rows whose figures in `column` add up to the
/// total in row `at`.
pub fn runs(rows: &[Row], at: usize, column: usize) -> Option<Vec<(usize, usize)>> {
    let above = rows.get(..at)?;
    let (total, unit) = addend(&rows.get(at)?.cells.get(column)?.value)?;
    candidates(above).into_iter().find_map(|chosen| {
        let chosen: Vec<usize> = chosen.into_iter().filter(|row| is_figure(&rows[*row], column)).collect();
        let adds_up = sum(rows, &chosen, column, unit)? == total;
        let runs = joined(&chosen);
        (adds_up && runs.len() <= MOST_RUNS).then_some(runs)
    })
}

/// The places of the rows that make the total in row `at`.
pub fn summed_rows(rows: &[Row], at: usize, column: usize) -> Option<Vec<usize>> {
    Some(runs(rows, at, column)?.into_iter().flat_map(|(first, last)| first..=last).collect())
}

/// The decimal of a figure that can be added, with what it may be added to.
fn addend(value: &Value) -> Option<(Decimal, &'static str)> {
    match value {
        Value::Count(count) => Some((Decimal::from(*count), "count")),
        Value::Number(number) => Some((*number, "number")),
        Value::Money(money) => Some((amount(money), money.currency().code())),
        Value::Missing | Value::Text | Value::Percent(_) | Value::Date(_) => None,
    }
}

/// Money as a number of its main unit.
pub(super) fn amount(money: &Money) -> Decimal {
    Decimal::new(money.minor(), money.currency().decimals())
}

/// The rows under the last heading, all rows, the totals so far, the topmost rows of the tree.
fn candidates(above: &[Row]) -> Vec<Vec<usize>> {
    let of = |wanted: &dyn Fn(usize, &Row) -> bool| -> Vec<usize> {
        above.iter().enumerate().filter(|(index, row)| wanted(*index, row)).map(|(index, _)| index).collect()
    };
    let start = above.iter().rposition(|row| row.kind != RowKind::Body).map_or(0, |last| last + 1);
    let top = above.iter().filter(|row| row.kind == RowKind::Body).map(|row| row.depth).min();
    vec![
        of(&|index, row| index >= start && row.kind == RowKind::Body),
        of(&|_, row| row.kind == RowKind::Total),
        of(&|_, row| row.kind == RowKind::Body),
        of(&|_, row| row.kind == RowKind::Body && Some(row.depth) == top),
    ]
}

fn is_figure(row: &Row, column: usize) -> bool {
    row.cells.get(column).is_some_and(|cell| cell.value == Value::Missing || addend(&cell.value).is_some())
}

/// The sum of at least two figures of one unit; one alone may be a maximum, not a sum.
fn sum(rows: &[Row], chosen: &[usize], column: usize, unit: &str) -> Option<Decimal> {
    let cells = chosen.iter().filter_map(|row| rows.get(*row)?.cells.get(column));
    let figures: Vec<_> = cells.filter_map(|cell| addend(&cell.value)).collect();
    if figures.len() < 2 || figures.iter().any(|(_, other)| *other != unit) {
        return None;
    }
    figures.iter().try_fold(Decimal::ZERO, |sum, (figure, _)| sum.checked_add(*figure))
}

fn joined(chosen: &[usize]) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for row in chosen {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == *row => *last = *row,
            _ => runs.push((*row, *row)),
        }
    }
    runs
}
