//! Rows of people reached that came with a table, written together: those that are new whole, of
//! the others the figures that differ.
//!
//! Must not know which figures are allowed.

use rusqlite::Connection;

use super::Workspace;
use super::reach_grid::{Cells, set_total};
use super::rows;
use crate::ctx::Ctx;
use crate::domain::grid::GridRow;
use crate::domain::recording::GridCell;
use crate::domain::{Lang, ReachKind};
use crate::error::Result;
use crate::op::Op;

/// A row of people reached with figures for it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ReachImported {
    /// Its key.
    pub key: String,
    /// What it says, where it is new.
    pub new: Option<(ReachKind, GridRow)>,
    /// Cells and what they hold from now on.
    pub figures: Vec<(GridCell, i64)>,
}

impl Workspace {
    /// Writes rows and figures in one step; groups are called in a language. `goes_on` is told how
    /// many figures were written since it was asked last; where it says no, `false` comes back, and
    /// whoever made the step takes it back.
    pub fn import_reach(
        &self,
        ctx: &Ctx,
        subject: &str,
        (project, language): (&str, Lang),
        imported: impl Iterator<Item = ReachImported>,
        goes_on: &mut dyn FnMut(usize) -> bool,
    ) -> Result<bool> {
        self.change(ctx, Op::RecordReach, subject, |tx| {
            let sql = "SELECT coalesce(max(position), -1) FROM reach WHERE project_id = ?1";
            let mut position: i64 = tx.prepare_cached(sql)?.query_row([project], |row| row.get(0))?;
            for ReachImported { key, new, figures } in imported {
                if let Some((kind, row)) = &new {
                    position += 1;
                    let row = NewRow { kind: *kind, row, total: total(&figures) };
                    add(tx, (project, language), (&key, position), &row)?;
                }
                let mut cells = match new {
                    Some(_) => Cells::none(tx, project, &key),
                    None => Cells::of(tx, project, &key)?,
                };
                for (cell, value) in &figures {
                    match cell {
                        // A new row came with its total.
                        GridCell::Whole(_) if new.is_some() => {}
                        GridCell::Whole(_) => set_total(tx, project, &key, Some(*value))?,
                        GridCell::Part(part) => cells.set(ctx, part, Some(*value))?,
                    }
                }
                if !goes_on(figures.len()) {
                    return Ok(false);
                }
            }
            Ok(true)
        })
    }
}

/// The total among figures.
fn total(figures: &[(GridCell, i64)]) -> Option<i64> {
    let totals = figures.iter().filter(|(cell, _)| matches!(cell, GridCell::Whole(_)));
    totals.map(|(_, value)| *value).next_back()
}

/// A row that is not there yet.
struct NewRow<'a> {
    kind: ReachKind,
    row: &'a GridRow,
    total: Option<i64>,
}

fn add(
    conn: &Connection,
    (project, language): (&str, Lang),
    (key, position): (&str, i64),
    NewRow { kind, row, total }: &NewRow<'_>,
) -> rusqlite::Result<()> {
    let (kind, method) = (rows::word(kind)?, rows::word(&row.method)?);
    conn.prepare_cached(
        "INSERT INTO reach (id, project_id, period_id, position, kind, unit, place, method,
                            overlap_percent, counted_from, indicator_id, node_id, value)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
    )?
    .execute((
        key,
        project,
        &row.period,
        position,
        kind,
        &row.unit,
        &row.place,
        method,
        row.overlap_percent,
        &row.counted_from,
        &row.indicator,
        &row.activity,
        total,
    ))?;
    if let Some(group) = &row.group {
        conn.prepare_cached(
            "INSERT INTO text (project_id, owner_id, field, language, text) VALUES (?1, ?2, 'group', ?3, ?4)",
        )?
        .execute((project, key, language.as_str(), group))?;
    }
    Ok(())
}
