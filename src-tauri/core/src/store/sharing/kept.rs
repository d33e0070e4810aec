//! Which packages were given and taken, and what other workspaces are called.
//!
//! Must not know what is in a package.

use rusqlite::OptionalExtension;
use serde::Serialize;
use ts_rs::TS;

use crate::domain::changes::{Package, Version};
use crate::error::Result;
use crate::store::Workspace;
use crate::store::rows;

/// A package that was given or taken.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct PackageKept {
    /// Its key.
    pub id: String,
    /// It came from elsewhere.
    pub taken: bool,
    /// When it was given or taken, UTC, RFC 3339.
    pub at: String,
    /// By whom.
    pub who: String,
    /// The newest step in it, or the step by which it came.
    pub seq: i64,
    /// Name of the file.
    pub file: String,
    /// SHA-256 of what it says.
    pub hash: String,
    /// The workspace that made it.
    pub workspace: String,
    /// What that is called here, where it is another one.
    pub office: Option<String>,
    /// Who made it.
    pub author: String,
    /// When it was made.
    pub made_at: String,
    /// How many rows it tells of.
    pub rows: usize,
    /// It was taken, and that was undone.
    pub undone: bool,
    /// It can be answered: it is known what its giver knew.
    pub answerable: bool,
}

impl Workspace {
    /// Packages that were given and taken, the latest first.
    pub fn packages(&self) -> Result<Vec<PackageKept>> {
        let read = || {
            let mut found = self.conn.prepare_cached(
                "SELECT p.*, o.name AS office, s.state, p.known IS NOT NULL AS answerable FROM package p
                 LEFT JOIN office o USING (workspace)
                 LEFT JOIN step s ON p.taken = 1 AND s.seq = p.seq
                 ORDER BY p.at DESC, p.id DESC",
            )?;
            let kept = found.query_map([], |row| {
                let state: Option<String> = row.get("state")?;
                Ok(PackageKept {
                    id: row.get("id")?,
                    taken: row.get("taken")?,
                    at: row.get("at")?,
                    who: row.get("who")?,
                    seq: row.get("seq")?,
                    file: row.get("file")?,
                    hash: row.get("hash")?,
                    workspace: row.get("workspace")?,
                    office: row.get("office")?,
                    author: row.get("author")?,
                    made_at: row.get("made_at")?,
                    rows: usize::try_from(row.get::<_, i64>("rows")?).unwrap_or_default(),
                    answerable: row.get("answerable")?,
                    undone: state.is_some_and(|state| state != "done"),
                })
            })?;
            kept.collect::<rusqlite::Result<_>>()
        };
        read().map_err(|error| self.failed("read-workspace", error))
    }

    /// What another workspace is called here; `None` where nothing was taken from it yet.
    pub fn office(&self, workspace: &str) -> Result<Option<String>> {
        let sql = "SELECT name FROM office WHERE workspace = ?1";
        let found = self.conn.query_row(sql, [workspace], |row| row.get(0)).optional();
        found.map_err(|error| self.failed("read-workspace", error))
    }

    /// What the giver of a package knew that a step took; it is kept of the latest of each.
    pub(crate) fn known_by(&self, seq: i64) -> Result<Option<Vec<Version>>> {
        let sql = "SELECT known FROM package WHERE taken = 1 AND seq = ?1";
        let found = self.conn.query_row(sql, [seq], |row| row.get::<_, Option<Vec<u8>>>(0)).optional();
        let found = found.map_err(|error| self.failed("read-workspace", error))?.flatten();
        Ok(found.map(|known| known.chunks(20).filter_map(Version::of_stamp).collect()))
    }

    /// Keeps what the giver of a package knew.
    pub(super) fn note_known(&self, package: &Package, seq: i64) -> rusqlite::Result<()> {
        let forget = "UPDATE package SET known = NULL WHERE taken = 1 AND workspace = ?1 AND author = ?2";
        self.conn.execute(forget, (&package.origin.workspace, &package.origin.author))?;
        let known: Vec<u8> = package.known.iter().flat_map(|known| known.version.stamp()).collect();
        self.conn.execute("UPDATE package SET known = ?2 WHERE taken = 1 AND seq = ?1", (seq, known))?;
        Ok(())
    }

    /// Notes a package.
    pub(super) fn note_package(&self, kept: &PackageKept) -> rusqlite::Result<()> {
        let rows = i64::try_from(kept.rows).unwrap_or(i64::MAX);
        rows::insert(
            &self.conn,
            "package",
            &[
                ("id", &kept.id),
                ("taken", &kept.taken),
                ("at", &kept.at),
                ("who", &kept.who),
                ("seq", &kept.seq),
                ("file", &kept.file),
                ("hash", &kept.hash),
                ("workspace", &kept.workspace),
                ("author", &kept.author),
                ("made_at", &kept.made_at),
                ("rows", &rows),
            ],
        )
    }
}
