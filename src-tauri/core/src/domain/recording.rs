//! Which of the figures typed into a line can stand: its parts never hold more people than
//! its whole.
//!
//! Must not know how a figure was typed or where it is kept.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::grid::GridPart;

/// The word by which a line's total is named.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Whole {
    /// All people of the line.
    Total,
}

/// A cell of a line: `total`, or people of one sex, age band and disability.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(untagged)]
#[ts(export)]
pub enum GridCell {
    /// The typed total.
    Whole(#[ts(inline)] Whole),
    /// A part of it.
    Part(GridPart),
}

/// What a line holds.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct LineFigures {
    /// The typed total.
    pub total: Option<i64>,
    /// The parts that are reported.
    pub parts: Vec<(GridPart, i64)>,
}

/// More people in the parts than in the whole.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Misfit {
    /// People in the parts.
    pub parts: i128,
    /// People in the whole.
    pub whole: i64,
}

impl LineFigures {
    /// Puts a figure into its cell, or empties the cell.
    pub fn set(&mut self, cell: &GridCell, value: Option<i64>) {
        match cell {
            GridCell::Whole(Whole::Total) => self.total = value,
            GridCell::Part(part) => {
                self.parts.retain(|(known, _)| known != part);
                self.parts.extend(value.map(|value| (part.clone(), value)));
            }
        }
    }

    /// What a cell holds.
    pub fn get(&self, cell: &GridCell) -> Option<i64> {
        match cell {
            GridCell::Whole(Whole::Total) => self.total,
            GridCell::Part(part) => {
                self.parts.iter().find(|(known, _)| known == part).map(|(_, value)| *value)
            }
        }
    }

    fn misfit(&self) -> Option<Misfit> {
        let whole = self.total?;
        let parts: i128 = self.parts.iter().map(|(_, value)| i128::from(*value)).sum();
        (parts > i128::from(whole)).then_some(Misfit { parts, whole })
    }
}

/// For each typed figure why it cannot stand, or `None` where it can. What does not fit is
/// looked for among the parts that were raised, the last first: the figures before them stay.
/// Only where no part was raised too far is it the total. A line without a total takes any
/// parts. What was kept before and does not fit stays as it is.
pub fn misfits(kept: &LineFigures, typed: &[(GridCell, Option<i64>)]) -> Vec<Option<Misfit>> {
    let (refused, stands) = raised_too_far(kept, typed, None);
    let total = typed.iter().rposition(|(cell, _)| matches!(cell, GridCell::Whole(_)));
    match (stands, total) {
        (Some(misfit), Some(total)) => raised_too_far(kept, typed, Some((total, misfit))).0,
        _ => refused,
    }
}

/// Takes back raised parts until the rest fits; what does not fit even then. `without` leaves
/// a figure out from the beginning.
fn raised_too_far(
    kept: &LineFigures,
    typed: &[(GridCell, Option<i64>)],
    without: Option<(usize, Misfit)>,
) -> (Vec<Option<Misfit>>, Option<Misfit>) {
    let mut refused: Vec<Option<Misfit>> = vec![None; typed.len()];
    if let Some((at, misfit)) = without {
        refused[at] = Some(misfit);
    }
    let raised = |(cell, value): &(GridCell, Option<i64>)| {
        matches!(cell, GridCell::Part(_)) && value.unwrap_or(0) > kept.get(cell).unwrap_or(0)
    };
    let mut suspects: Vec<usize> = (0..typed.len()).filter(|at| raised(&typed[*at])).collect();
    loop {
        let mut line = kept.clone();
        for ((cell, value), _) in typed.iter().zip(&refused).filter(|(_, refused)| refused.is_none()) {
            line.set(cell, *value);
        }
        match (line.misfit(), suspects.pop()) {
            (None, _) => return (refused, None),
            (Some(misfit), Some(last)) => refused[last] = Some(misfit),
            (Some(misfit), None) => return (refused, Some(misfit)),
        }
    }
}
