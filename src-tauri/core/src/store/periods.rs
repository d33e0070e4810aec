//! Writing reporting periods.
//!
//! Must not know how periods follow from an agreement, nor who may close one.

use rusqlite::Connection;

use super::Workspace;
use super::rows;
use crate::ctx::Ctx;
use crate::domain::{Period, Project};
use crate::error::Result;
use crate::op::Op;

impl Workspace {
    /// Adds periods to a project and puts all of its periods in the order of their days.
    pub fn add_periods(&self, ctx: &Ctx, project: &Project, new: Vec<Period>) -> Result<()> {
        if new.is_empty() {
            return Ok(());
        }
        self.change(ctx, Op::GeneratePeriods, &project.title, |tx| {
            for period in &new {
                let (start, end) = (period.start.to_string(), period.end.to_string());
                rows::insert(
                    tx,
                    "period",
                    &[
                        ("id", &period.id),
                        ("project_id", &project.id),
                        ("position", &0_i64),
                        ("code", &period.code),
                        ("start_day", &start),
                        ("end_day", &end),
                    ],
                )?;
            }
            order_by_day(tx, &project.id)
        })
    }

    /// Notes who closed a period and when.
    pub fn close_period(&self, ctx: &Ctx, period: &Period) -> Result<()> {
        let at = period.closed_at.as_ref().map(rows::moment);
        self.change(ctx, Op::ClosePeriod, &period.code, |tx| {
            let sql = "UPDATE period SET closed_at = ?2, closed_by = ?3 WHERE id = ?1";
            tx.execute(sql, (&period.id, at, &period.closed_by)).map(|_one| ())
        })
    }

    /// Notes that a period is open again, and why.
    pub fn reopen_period(&self, ctx: &Ctx, period: &Period) -> Result<()> {
        self.change(ctx, Op::ReopenPeriod, &period.code, |tx| {
            let sql = "UPDATE period SET closed_at = NULL, closed_by = NULL, reopened_for = ?2 WHERE id = ?1";
            tx.execute(sql, (&period.id, &period.reopened_for)).map(|_one| ())
        })
    }
}

fn order_by_day(conn: &Connection, project: &str) -> rusqlite::Result<()> {
    conn.execute(
        "UPDATE period SET position = place - 1
         FROM (SELECT id AS of, row_number() OVER (ORDER BY start_day, end_day, id) AS place
               FROM period WHERE project_id = ?1)
         WHERE of = period.id AND position <> place - 1",
        [project],
    )?;
    Ok(())
}
