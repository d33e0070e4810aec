//! Which projects owe reports, and which reports were begun.
//!
//! Must not know when a report is due.

use super::Workspace;
use super::reading;
use crate::domain::ReportState;
use crate::domain::due::Begun;
use crate::error::Result;

impl Workspace {
    /// Keys of the projects with an agreement, in the order of the list.
    pub fn owing_projects(&self) -> Result<Vec<String>> {
        let read = || {
            let sql = "SELECT id FROM project p WHERE archived IS NULL AND EXISTS
                         (SELECT 1 FROM agreement a WHERE a.project_id = p.id AND a.archived IS NULL)
                       ORDER BY position";
            let mut found = self.conn.prepare_cached(sql)?;
            let rows = found.query_map([], |row| row.get(0))?;
            rows.collect::<rusqlite::Result<Vec<String>>>()
        };
        read().map_err(|error| self.failed("read-workspace", error))
    }

    /// The reports of a project that were begun.
    pub fn reports_begun(&self, project: &str) -> Result<Vec<Begun>> {
        let read = || {
            let sql = "SELECT id, template, period_id, agreement_id, state FROM report
                       WHERE project_id = ?1 AND archived IS NULL ORDER BY position, id";
            let mut found = self.conn.prepare_cached(sql)?;
            let rows = found.query_map([project], |row| {
                let state: Option<ReportState> = reading::word(row, "state")?;
                Ok(Begun {
                    id: row.get("id")?,
                    template: row.get("template")?,
                    period: row.get("period_id")?,
                    agreement: row.get("agreement_id")?,
                    state: state.unwrap_or_default(),
                })
            })?;
            rows.collect::<rusqlite::Result<Vec<Begun>>>()
        };
        read().map_err(|error| self.failed("read-workspace", error))
    }
}
