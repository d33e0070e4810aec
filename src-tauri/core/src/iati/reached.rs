//! People reached as IATI's figures: the whole of a period, and the parts that are told outside.
//!
//! Must not know XML. Kinds are never added; how rows of one kind count is the domain's.

use crate::domain::breakdown::{Part, breakdown_of};
use crate::domain::totals::{KINDS, reach_by_kind};
use crate::domain::{Indicator, Project, Reach, ReachKind};
use crate::error::{Error, Result};
use crate::report::compose::HeldParts;

/// The rows that count for an indicator in a period: those of its first kind.
pub(super) fn of_indicator<'a>(
    project: &'a Project,
    indicator: &Indicator,
    period: &str,
) -> Option<(ReachKind, Vec<&'a Reach>)> {
    let own = || project.reach.iter().filter(|row| row.indicator.as_ref() == Some(&indicator.id));
    let kind = own().map(|row| row.kind).min()?;
    let rows = own().filter(|row| row.kind == kind && row.period.as_deref() == Some(period));
    Some((kind, rows.collect()))
}

/// Who they are, as far as it is told: without parts of which a row's figure is held back. Whoever reads
/// a file takes what it tells for all there is: where what is left of the whole is small, no part is told.
pub(super) fn parts(
    kind: ReachKind,
    rows: &[&Reach],
    (held, smallest): (&HeldParts, i64),
) -> Result<(Vec<Part>, usize)> {
    let failed = |error| Error::failed("reckon-reach", error);
    let Some(breakdown) = breakdown_of(kind, rows).map_err(failed)? else { return Ok((Vec::new(), 0)) };
    let is_held = |part: &Part| {
        rows.iter().any(|row| {
            let cells = row.cells.iter().enumerate();
            let same = cells.filter(|(_, cell)| {
                (&cell.sex, &cell.age, &cell.disability) == (&part.sex, &part.age, &part.disability)
            });
            same.into_iter().any(|(place, _)| held.contains(&(row.id.clone(), Some(place))))
        })
    };
    let all = breakdown.parts.len();
    let told: Vec<Part> = breakdown.parts.into_iter().filter(|part| !is_held(part)).collect();
    let left = people(rows)?.unwrap_or_default() - told.iter().map(|part| part.value).sum::<i64>();
    let gives_away = told.len() < all && (1..smallest).contains(&left);
    let told = if gives_away { Vec::new() } else { told };
    let hidden = all - told.len();
    Ok((told, hidden))
}

/// Of each kind the rows that no indicator counts, unless a figure of that kind is held back.
pub(super) fn beside_indicators<'a>(
    project: &'a Project,
    held: &HeldParts,
) -> (Vec<(ReachKind, Vec<&'a Reach>)>, usize) {
    let (mut kinds, mut hidden) = (Vec::new(), 0);
    for kind in KINDS {
        let all: Vec<&Reach> = project.reach.iter().filter(|row| row.kind == kind).collect();
        let own: Vec<&Reach> = all.iter().copied().filter(|row| row.indicator.is_none()).collect();
        if own.is_empty() {
            continue;
        }
        let touched = all.iter().any(|row| held.iter().any(|(key, _)| *key == row.id));
        match touched {
            true => hidden += own.len(),
            false => kinds.push((kind, own)),
        }
    }
    (kinds, hidden)
}

/// People of rows of one kind.
pub(super) fn people(rows: &[&Reach]) -> Result<Option<i64>> {
    let totals = reach_by_kind(rows).map_err(|error| Error::failed("reckon-reach", error))?;
    Ok(totals.first().and_then(|total| total.value))
}
