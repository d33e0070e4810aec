//! What the columns of imported tables held, by the digest of their headings.
//!
//! Must not know what a column can hold.

use rusqlite::OptionalExtension;

use super::Workspace;
use crate::error::Result;

impl Workspace {
    /// Kind and columns of a table with these headings, as they were remembered.
    pub fn layout(&self, fingerprint: &str) -> Result<Option<(String, String)>> {
        let sql = "SELECT kind, columns FROM table_layout WHERE fingerprint = ?1";
        let found = self.conn.query_row(sql, [fingerprint], |row| Ok((row.get(0)?, row.get(1)?)));
        found.optional().map_err(|error| self.failed("read-workspace", error))
    }

    /// Remembers them. This is no step: nothing of the record changes.
    pub fn remember_layout(&self, fingerprint: &str, kind: &str, columns: &str) -> Result<()> {
        let sql = "INSERT INTO table_layout (fingerprint, kind, columns) VALUES (?1, ?2, ?3)
                   ON CONFLICT (fingerprint) DO UPDATE SET kind = ?2, columns = ?3";
        self.writing(|| {
            let written = self.conn.execute(sql, (fingerprint, kind, columns));
            written.map(|_one| ()).map_err(|error| self.failed("change-workspace", error))
        })
    }
}
