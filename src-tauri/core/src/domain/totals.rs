//! The project's figure of reach per kind, by the stated method.
//!
//! Must not know how a total is shown. There is no function here that takes two
//! kinds: 116 direct and 31 by public engagement are two figures for ever.

use super::reach::{CountingMethod, Reach, ReachError, ReachKind};

/// The figure of one kind of reach and how it came about.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ReachTotal {
    /// The kind.
    pub kind: ReachKind,
    /// People; `None` while no row reports.
    pub value: Option<i64>,
    /// How the rows were added.
    pub method: CountingMethod,
    /// How many rows reported.
    pub rows: usize,
}

/// One total for each kind that has rows, in the order direct, indirect, public
/// engagement. Where rows of one kind state different methods the largest row
/// counts, so that nobody is counted twice.
pub fn reach_by_kind(rows: &[Reach]) -> Result<Vec<ReachTotal>, ReachError> {
    [ReachKind::Direct, ReachKind::Indirect, ReachKind::PublicEngagement]
        .into_iter()
        .filter(|kind| rows.iter().any(|row| row.kind == *kind))
        .map(|kind| total(kind, rows))
        .collect()
}

fn total(kind: ReachKind, rows: &[Reach]) -> Result<ReachTotal, ReachError> {
    let of_kind = || rows.iter().filter(|row| row.kind == kind);
    let distinct = of_kind().all(|row| row.method == CountingMethod::Distinct);
    let method = if distinct { CountingMethod::Distinct } else { CountingMethod::Maximum };
    let values: Vec<i64> = of_kind().filter_map(|row| row.value).collect();
    let value = match method {
        CountingMethod::Distinct => values
            .iter()
            .try_fold(0_i64, |sum, value| sum.checked_add(*value))
            .map(|sum| (!values.is_empty()).then_some(sum))
            .ok_or(ReachError::TooLarge)?,
        CountingMethod::Maximum => values.iter().copied().max(),
    };
    Ok(ReachTotal { kind, value, method, rows: values.len() })
}
