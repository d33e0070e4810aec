//! The reach grid: the rows of one kind in one period as lines and columns, with what is
//! reckoned from them: totals by the stated methods, what is not broken down, marks.
//!
//! Must not know SQL, words, or how a figure is typed. It never sees two kinds.
//!
//! A line stands for an indicator or activity, a place and a group; rows that say the same
//! of these in several periods are one line. Where a line has no typed total, its figure is the
//! sum of its parts; the typed total stays missing.

mod figures;
mod lines;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::indicator::Indicator;
use super::reach::CountingMethod;
use super::recording::LineFigures;
use super::totals::CountingRule;

pub use figures::figures;
pub use lines::{Line, LineField, LineSaid, asked_by, clashes, columns, lines};

/// A figure that moves by more than so many percent is pointed at, unless an agreement
/// states another limit.
pub const JUMP_PERCENT: u32 = 50;

/// People of one sex, age band and disability; missing where the column does not tell.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct GridPart {
    /// `female`, `male`, `other`.
    pub sex: Option<String>,
    /// Age band such as `18-29`.
    pub age: Option<String>,
    /// `with` or `without` a disability.
    pub disability: Option<String>,
}

/// A row of reach, as the grid needs it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GridRow {
    /// Key.
    pub id: String,
    /// Key of its period.
    pub period: Option<String>,
    /// Key of the indicator.
    pub indicator: Option<String>,
    /// Key of the activity.
    pub activity: Option<String>,
    /// Place as given.
    pub place: Option<String>,
    /// Who they are.
    pub group: Option<String>,
    /// What is counted.
    pub unit: String,
    /// How it is counted.
    pub method: CountingMethod,
    /// The part of a hundred that is counted elsewhere.
    pub overlap_percent: Option<u8>,
    /// What the people were counted from.
    pub counted_from: Option<String>,
    /// The typed total.
    pub value: Option<i64>,
    /// Parts by their place in `GridRows::parts`; read of the two periods that are shown.
    pub cells: Vec<(usize, i64)>,
}

/// The rows of one kind.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct GridRows {
    /// The parts that their cells tell of.
    pub parts: Vec<GridPart>,
    /// The rows, in order.
    pub rows: Vec<GridRow>,
}

impl GridRows {
    /// The place of a part; a new one gets the next.
    pub fn place(&mut self, part: &GridPart) -> usize {
        self.parts.iter().position(|known| known == part).unwrap_or_else(|| {
            self.parts.push(part.clone());
            self.parts.len() - 1
        })
    }

    /// What a row holds.
    pub fn held(&self, row: usize) -> LineFigures {
        let mut held = LineFigures { total: self.rows[row].value, parts: Vec::new() };
        for (place, value) in &self.rows[row].cells {
            match held.parts.iter_mut().find(|(known, _)| *known == self.parts[*place]) {
                Some((_, sum)) => *sum = sum.saturating_add(*value),
                None => held.parts.push((self.parts[*place].clone(), *value)),
            }
        }
        held
    }

    /// A row holds this from now on.
    pub fn hold(&mut self, row: usize, held: &LineFigures) {
        let cells = held.parts.iter().map(|(part, value)| (self.place(part), *value)).collect();
        self.rows[row].value = held.total;
        self.rows[row].cells = cells;
    }
}

/// What is to be looked at in a cell.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Mark {
    /// The parts hold more people than the whole.
    PartsExceedWhole,
    /// It moved far since the previous period.
    Jump,
    /// It is more than the target.
    TargetPassed,
    /// It is less than half the target.
    TargetFar,
}

/// A mark at its cell.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct GridMark {
    /// Place of the column; `None` is the line's total.
    pub column: Option<usize>,
    /// What is to be looked at.
    pub mark: Mark,
}

/// A line of the grid. Figures that nobody reported are `None`, never 0.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct GridLine {
    /// Key of the line: that of its first row, in whichever period.
    pub id: String,
    /// Key of its row in this period, where it has one.
    pub row: Option<String>,
    /// Place in `ReachGrid::indicators`.
    pub indicator: Option<usize>,
    /// Place in `ReachGrid::activities`.
    pub activity: Option<usize>,
    /// Place as given.
    pub place: Option<String>,
    /// Who they are.
    pub group: Option<String>,
    /// What is counted.
    pub unit: String,
    /// How it is counted.
    pub method: CountingMethod,
    /// The part of a hundred that is counted elsewhere.
    pub overlap_percent: Option<u8>,
    /// What the people were counted from.
    pub counted_from: Option<String>,
    /// The total as it was typed.
    pub total: Option<i64>,
    /// The parts together.
    pub parts: Option<i64>,
    /// People of the typed total whose breakdown is not known.
    pub not_disaggregated: Option<i64>,
    /// The parts, by column.
    pub values: Vec<Option<i64>>,
    /// The previous period's figure: its typed total or the sum of its parts.
    pub previous: Option<i64>,
    /// The previous period's parts, by column; empty where it has none.
    pub previous_values: Vec<Option<i64>>,
    /// What the line is to reach in this period, where it is its indicator's only line.
    pub target: Option<i64>,
    /// What is to be looked at.
    pub marks: Vec<GridMark>,
}

/// The figures of lines together, by the methods that their rows state.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct GridTotals {
    /// People; `None` while no line reports.
    pub figure: Option<i64>,
    /// By which rule.
    pub rule: CountingRule,
    /// People of that figure, by column.
    pub values: Vec<Option<i64>>,
    /// People of that figure whose breakdown is not known.
    pub not_disaggregated: Option<i64>,
    /// The previous period's figure.
    pub previous: Option<i64>,
}

/// An indicator of the grid with its own totals.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct GridIndicator {
    /// Key.
    pub id: String,
    /// The donor's number.
    pub code: Option<String>,
    /// What is measured.
    pub text: String,
    /// What it is to reach in this period.
    pub target: Option<i64>,
    /// The same by column.
    pub targets: Vec<Option<i64>>,
    /// The columns that it asks for.
    pub asked: Vec<usize>,
    /// Its lines together.
    pub totals: GridTotals,
    /// How its figure stands to its target.
    pub mark: Option<Mark>,
}

/// What the grid is made of besides the rows.
#[derive(Clone, Copy, Debug)]
pub struct Frame<'a> {
    /// Key of the period that is shown; `None` for rows without one.
    pub period: Option<&'a str>,
    /// Key of the period before it.
    pub previous: Option<&'a str>,
    /// The columns, in order.
    pub columns: &'a [GridPart],
    /// The project's indicators.
    pub indicators: &'a [Indicator],
    /// A move by more than so many percent is a jump.
    pub jump_percent: u32,
}

/// The grid's lines and what is reckoned from them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Figures {
    /// The lines, in the order of their first rows.
    pub lines: Vec<GridLine>,
    /// All lines together.
    pub totals: GridTotals,
    /// The indicators that lines name.
    pub indicators: Vec<GridIndicator>,
    /// Keys of the activities that lines name.
    pub activities: Vec<String>,
}
