//! Live formulas: where every cell of the report stands, and how a figure follows from others.
//!
//! Must not know what a figure means, and reckons nothing: each formula is written with the value
//! that was composed as its result, so that a viewer that does not calculate shows the same. A
//! formula one of whose cells has no place in the workbook is left out; the value stands.

use std::collections::{BTreeMap, HashMap};

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::utility::{quote_sheet_name, row_col_to_cell, row_col_to_cell_absolute};
use rust_xlsxwriter::{Format, Formula, Workbook, XlsxError};

use super::figure::Figure;
use super::names::Names;
use crate::charts::ChartData;
use crate::report::model::{ChartKind, Condition, Follows, Holds};

/// Excel takes 255 arguments; more cells than this are added in groups.
const MOST_ARGUMENTS: usize = 200;
/// Longest text inside a formula.
const LONGEST_TEXT: usize = 255;
/// Decimals to which the report reckons a share.
const DECIMALS_OF_A_SHARE: u32 = 6;
/// Longest formula that Excel takes.
const LONGEST_FORMULA: usize = 8192;

/// A place in the workbook: sheet, row and column.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Place {
    sheet: usize,
    row: u32,
    column: u16,
}

/// The rows of a table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Rows {
    /// Number of its sheet.
    pub sheet: usize,
    /// Its first row below the heading.
    pub first: u32,
    /// Its last row before the totals.
    pub last: u32,
    /// Key of each column.
    pub keys: Vec<String>,
}

/// Cells one below the other.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Run {
    /// Number of their sheet.
    pub sheet: usize,
    /// Row of the first.
    pub first: u32,
    /// Row of the last.
    pub last: u32,
    /// Their column.
    pub column: u16,
}

/// A chart with the room that was left for it.
pub struct Drawing {
    /// Number of its sheet.
    pub sheet: usize,
    /// The row at its top.
    pub row: u32,
    /// Pixels: width, height.
    pub size: (u32, u32),
    /// How it is drawn.
    pub drawn: ChartKind,
    /// What is drawn.
    pub data: ChartData,
}

/// A figure that follows from others, where it stands.
struct Pending {
    place: Place,
    format: Format,
    figure: Figure,
    decimals: u32,
    follows: Follows,
}

/// What is known of the workbook while it is written.
#[derive(Default)]
pub struct Live {
    sheets: Vec<String>,
    cells: HashMap<String, Place>,
    tables: HashMap<String, Rows>,
    pending: Vec<Pending>,
    drawings: Vec<Drawing>,
    columns: BTreeMap<String, String>,
}

impl Live {
    /// Begins the next sheet; returns its number.
    pub fn sheet(&mut self, name: &str) -> usize {
        self.sheets.push(name.to_owned());
        self.sheets.len() - 1
    }

    /// Name of a sheet.
    pub fn name(&self, sheet: usize) -> &str {
        self.sheets.get(sheet).map_or("", String::as_str)
    }

    /// Remembers where a cell stands; the first place of an id is the one meant.
    pub fn stands(&mut self, id: &str, sheet: usize, row: u32, column: u16) {
        if !id.is_empty() {
            self.cells.entry(id.to_owned()).or_insert(Place { sheet, row, column });
        }
    }

    /// Remembers the rows of a table.
    pub fn table(&mut self, id: &str, rows: Rows) {
        self.tables.entry(id.to_owned()).or_insert(rows);
    }

    /// Where cells stand that are one below the other in one column, in this order.
    pub fn run<'i>(&self, mut cells: impl Iterator<Item = &'i str>) -> Option<Run> {
        let first = *self.cells.get(cells.next()?)?;
        let mut last = first;
        for cell in cells {
            let place = *self.cells.get(cell)?;
            if place != (Place { row: last.row + 1, ..last }) {
                return None;
            }
            last = place;
        }
        Some(Run { sheet: first.sheet, first: first.row, last: last.row, column: first.column })
    }

    /// A chart that is to be drawn when every cell has its place.
    pub fn draws(&mut self, drawing: Drawing) {
        self.drawings.push(drawing);
    }

    /// The charts that wait.
    pub fn drawings(&mut self) -> Vec<Drawing> {
        std::mem::take(&mut self.drawings)
    }

    /// A figure that is to become a formula when every cell has its place.
    pub fn waits(
        &mut self,
        (sheet, row, column): (usize, u32, u16),
        format: &Format,
        figure: &Figure,
        decimals: u32,
        follows: &Follows,
    ) {
        let place = Place { sheet, row, column };
        let (format, figure, follows) = (format.clone(), figure.clone(), follows.clone());
        self.pending.push(Pending { place, format, figure, decimals, follows });
    }

    /// Writes every formula with its value as the result.
    pub fn write(mut self, book: &mut Workbook, names: &mut Names) -> Result<(), XlsxError> {
        for pending in std::mem::take(&mut self.pending) {
            let Some(formula) = self.formula(&pending, names) else { continue };
            let result = match &pending.figure {
                Figure::Number(value, _) => value.to_string(),
                Figure::Words(text) | Figure::Missing(text) => text.clone(),
                Figure::Day(..) => continue,
            };
            let formula = Formula::new(format!("={formula}")).set_result(result);
            let Place { sheet, row, column } = pending.place;
            let sheet = book.worksheet_from_index(sheet)?;
            sheet.write_formula_with_format(row, column, formula, &pending.format)?;
        }
        Ok(())
    }

    fn formula(&mut self, pending: &Pending, names: &mut Names) -> Option<String> {
        let formula = self.told(&pending.follows, pending.place.sheet, pending.decimals, names)?;
        (formula.encode_utf16().count() < LONGEST_FORMULA).then_some(formula)
    }

    fn told(&mut self, follows: &Follows, here: usize, decimals: u32, names: &mut Names) -> Option<String> {
        match follows {
            Follows::Same { cell } => self.at(cell, here),
            Follows::Sum { cells } => self.sum(cells, here),
            Follows::All { parts } => {
                let parts: Option<Vec<String>> =
                    parts.iter().map(|part| self.told(part, here, decimals, names)).collect();
                Some(format!("SUM({})", parts.filter(|parts| !parts.is_empty())?.join(",")))
            }
            Follows::Less { from, by } => {
                let from = self.told(from, here, decimals, names)?;
                let by = self.told(by, here, decimals, names)?;
                // Sums of decimals in floating point are off by a trifle, which is no difference.
                Some(format!("ROUND({from}-{by},{decimals})"))
            }
            Follows::Share { part, whole, none } => {
                let (part, whole) = (self.at(part, here)?, self.at(whole, here)?);
                Some(format!("IF({whole}=0,{},ROUND({part}/{whole},{DECIMALS_OF_A_SHARE}))", quoted(none)?))
            }
            Follows::Where { table, column, conditions } => self.meeting(table, column, conditions, names),
            Follows::Agrees { cells, yes, no } => {
                let same: Option<Vec<String>> = cells
                    .iter()
                    .map(|cell| self.at(cell, here).map(|at| format!("ROUND({at},{decimals})=0")))
                    .collect();
                let same = same.filter(|same| !same.is_empty())?.join(",");
                Some(format!("IF(AND({same}),{},{})", quoted(yes)?, quoted(no)?))
            }
        }
    }

    fn at(&self, cell: &str, here: usize) -> Option<String> {
        let place = self.cells.get(cell)?;
        Some(self.shown(*place, here, &row_col_to_cell(place.row, place.column)))
    }

    fn shown(&self, place: Place, here: usize, range: &str) -> String {
        match place.sheet == here {
            true => range.to_owned(),
            false => format!("{}!{range}", quote_sheet_name(self.name(place.sheet))),
        }
    }

    /// The sum of cells, those that stand one below the other as a range.
    fn sum(&self, cells: &[String], here: usize) -> Option<String> {
        let places: Option<Vec<Place>> = cells.iter().map(|cell| self.cells.get(cell).copied()).collect();
        let mut runs: Vec<(Place, Place)> = Vec::new();
        for place in places.filter(|places| !places.is_empty())? {
            match runs.last_mut() {
                Some((_, last)) if Place { row: last.row + 1, ..*last } == place => *last = place,
                _ => runs.push((place, place)),
            }
        }
        let ranges: Vec<String> = runs.iter().map(|(first, last)| self.range(*first, *last, here)).collect();
        let groups: Vec<String> =
            ranges.chunks(MOST_ARGUMENTS).map(|group| format!("SUM({})", group.join(","))).collect();
        Some(if groups.len() == 1 { groups.concat() } else { format!("SUM({})", groups.join(",")) })
    }

    fn range(&self, first: Place, last: Place, here: usize) -> String {
        let start = row_col_to_cell(first.row, first.column);
        let range = match first == last {
            true => start,
            false => format!("{start}:{}", row_col_to_cell(last.row, last.column)),
        };
        self.shown(first, here, &range)
    }

    /// A column of a table added where the rows meet every condition. Texts are compared as texts
    /// (to `SUMIFS` the line 1.10 is the line 1.1), and what is no number counts for nothing.
    fn meeting(
        &mut self,
        table: &str,
        column: &str,
        conditions: &[Condition],
        names: &mut Names,
    ) -> Option<String> {
        let added = self.column(table, column, names)?;
        if conditions.is_empty() {
            return Some(format!("SUM({added})"));
        }
        let mut parts = Vec::with_capacity(conditions.len() + 1);
        for condition in conditions {
            let column = self.column(table, &condition.column, names)?;
            parts.push(match &condition.is {
                Holds::Text(text) => format!("--({column}={})", quoted(text)?),
                Holds::From(day) => format!("--({column}>={})", date(*day)),
                Holds::Until(day) => format!("--({column}<={})", date(*day)),
            });
        }
        parts.push(added);
        Some(format!("SUMPRODUCT({})", parts.join(",")))
    }

    /// The name of a column of a table, which is defined when it is first wanted.
    fn column(&mut self, table: &str, key: &str, names: &mut Names) -> Option<String> {
        let id = format!("{table}.{key}");
        if let Some(name) = self.columns.get(&id) {
            return Some(name.clone());
        }
        let rows = self.tables.get(table)?;
        let at = u16::try_from(rows.keys.iter().position(|known| known == key)?).ok()?;
        let sheet = quote_sheet_name(self.name(rows.sheet));
        let (first, last) =
            (row_col_to_cell_absolute(rows.first, at), row_col_to_cell_absolute(rows.last, at));
        let name = names.range(&id, format!("={sheet}!{first}:{last}"));
        self.columns.insert(id, name.clone());
        Some(name)
    }
}

/// A text inside a formula.
fn quoted(text: &str) -> Option<String> {
    let fits = text.encode_utf16().count() <= LONGEST_TEXT;
    fits.then(|| format!("\"{}\"", text.replace('"', "\"\"")))
}

fn date(day: NaiveDate) -> String {
    format!("DATE({},{},{})", day.year(), day.month(), day.day())
}
