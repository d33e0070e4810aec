//! Which projects may owe reports.
//!
//! Must not know when a report is due.

use super::Workspace;
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
}
