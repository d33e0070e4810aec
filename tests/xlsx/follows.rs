//! What a report says of how its figures follow, reckoned again in exact decimals.

use std::collections::BTreeMap;

use bilan_core::domain::PartialDate;
use bilan_core::report::model::{Block, Cell, Condition, Follows, Holds, Report, RowKind, Value};
use bilan_tests::report_text;
use rust_decimal::{Decimal, RoundingStrategy};

/// A cell's content, told without its format.
#[derive(Clone, PartialEq, Debug)]
pub enum Told {
    Number(Decimal),
    Words(String),
}

impl Told {
    pub fn of(cell: &Cell) -> Told {
        match number(cell) {
            Some(number) => Told::Number(number.normalize()),
            None => Told::Words(cell.text.clone()),
        }
    }
}

fn number(cell: &Cell) -> Option<Decimal> {
    match &cell.value {
        Value::Money(money) => money.amount().parse().ok(),
        Value::Count(count) => Some(Decimal::from(*count)),
        Value::Number(number) | Value::Percent(number) => Some(*number),
        Value::Missing | Value::Text | Value::Date(_) => None,
    }
}

/// The cells of a report by their ids, and the body rows of its tables by the columns' keys.
pub struct Sheet<'a> {
    cells: BTreeMap<&'a str, &'a Cell>,
    tables: BTreeMap<&'a str, Vec<BTreeMap<&'a str, &'a Cell>>>,
}

impl<'a> Sheet<'a> {
    pub fn of(report: &'a Report) -> Sheet<'a> {
        let cells = report_text::cells(report).into_iter().map(|cell| (cell.id.as_str(), cell)).collect();
        let mut tables = BTreeMap::new();
        for block in report.sections.iter().flat_map(|section| &section.blocks) {
            let Block::Table { id, columns, rows, .. } = block else { continue };
            let body = rows.iter().filter(|row| row.kind != RowKind::Total && row.kind != RowKind::Group);
            let keyed = body.map(|row| columns.iter().map(|it| it.key.as_str()).zip(&row.cells).collect());
            tables.insert(id.as_str(), keyed.collect());
        }
        Sheet { cells, tables }
    }

    /// What follows; `None` where a cell or a table is not in this report.
    pub fn reckoned(&self, follows: &Follows) -> Option<Told> {
        Some(match follows {
            Follows::Same { cell } => Told::of(self.cells.get(cell.as_str())?),
            Follows::Share { part, whole, none } => {
                let (part, whole) = (self.cells.get(part.as_str())?, self.cells.get(whole.as_str())?);
                let (part, whole) = (number(part)?, number(whole)?);
                match part.checked_div(whole) {
                    Some(share) => {
                        let away = RoundingStrategy::MidpointAwayFromZero;
                        Told::Number(share.round_dp_with_strategy(6, away).normalize())
                    }
                    None => Told::Words(none.clone()),
                }
            }
            Follows::Agrees { cells, yes, no } => {
                let differences: Option<Vec<Decimal>> =
                    cells.iter().map(|cell| number(self.cells.get(cell.as_str())?)).collect();
                let agree = differences?.iter().all(Decimal::is_zero);
                Told::Words(if agree { yes } else { no }.clone())
            }
            _ => Told::Number(self.sum(follows)?.normalize()),
        })
    }

    fn sum(&self, follows: &Follows) -> Option<Decimal> {
        match follows {
            Follows::Same { cell } => number(self.cells.get(cell.as_str())?),
            Follows::Sum { cells } => {
                let cells: Option<Vec<&&Cell>> = cells.iter().map(|id| self.cells.get(id.as_str())).collect();
                Some(cells?.into_iter().filter_map(|cell| number(cell)).sum())
            }
            Follows::All { parts } => parts.iter().map(|part| self.sum(part)).sum(),
            Follows::Less { from, by } => Some(self.sum(from)? - self.sum(by)?),
            Follows::Where { table, column, conditions } => {
                let rows = self.tables.get(table.as_str())?;
                let meeting = rows.iter().filter(|row| conditions.iter().all(|it| meets(row, it)));
                Some(meeting.filter_map(|row| number(row.get(column.as_str())?)).sum())
            }
            Follows::Share { .. } | Follows::Agrees { .. } => None,
        }
    }
}

fn meets(row: &BTreeMap<&str, &Cell>, condition: &Condition) -> bool {
    let Some(cell) = row.get(condition.column.as_str()) else { return false };
    let day = match cell.value {
        Value::Date(PartialDate::Day(day)) => Some(day),
        _ => None,
    };
    match &condition.is {
        Holds::Text(text) => cell.text == *text,
        Holds::From(first) => day.is_some_and(|day| day >= *first),
        Holds::Until(last) => day.is_some_and(|day| day <= *last),
    }
}
