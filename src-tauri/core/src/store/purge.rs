//! Forgets a project that was deleted: what undo and history hold of it, its seals, its files.
//!
//! Must not know who may do so, nor which copies of the workspace still hold it.
//!
//! A deleted project is gone from the record and can be brought back, so its steps and seals stay.
//! Purged it is gone from the file: the steps that changed it stay as steps that say nothing, all
//! else is overwritten (`secure_delete`) and the file is written anew (VACUUM), with its index.

use std::collections::BTreeSet;

use rusqlite::limits::Limit;
use rusqlite::{Connection, params};
use serde::Serialize;
use ts_rs::TS;

use super::decode::Tables;
use super::{Workspace, changesets};
use crate::error::{Refused, Result};

/// What was forgotten.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct Purged {
    /// Key of the project.
    pub project: String,
    /// Steps that say nothing any more and cannot be taken back.
    pub steps: usize,
    /// Sealed copies.
    pub seals: usize,
    /// Contents of attached files.
    pub files: usize,
    /// Copies of the workspace that were made before: they hold it until others take their place.
    pub copies: usize,
}

impl Workspace {
    /// How many sealed copies of a project's reports there are.
    pub fn seals_of_project(&self, project: &str) -> Result<i64> {
        let sql = "SELECT COUNT(*) FROM seal WHERE project_id = ?1";
        let count = self.conn.query_row(sql, [project], |row| row.get(0));
        count.map_err(|error| self.failed("read-workspace", error))
    }

    /// Forgets a project that was deleted, named by its key or the title that it had last.
    pub(crate) fn purge(&self, named: &str) -> Result<Purged> {
        let failed = |error| self.failed("change-workspace", error);
        let project = self.tables().and_then(|tables| deleted(&self.conn, tables, named)).map_err(failed)?;
        let project = project.ok_or_else(|| Refused::new("purge-unknown").with("project", named))?;
        let there = "SELECT EXISTS (SELECT 1 FROM project WHERE id = ?1)";
        if self.conn.query_row(there, [&project], |row| row.get(0)).map_err(failed)? {
            return Err(Refused::new("purge-not-deleted").with("project", named).into());
        }
        let purged = self.writing(|| {
            let tx = self.conn.unchecked_transaction().map_err(failed)?;
            let purged = forget(&tx, project).map_err(failed)?;
            tx.commit().map_err(failed)?;
            Ok(purged)
        })?;
        self.rebuild_search()?;
        self.writing(|| self.write_anew().map_err(failed))?;
        Ok(purged)
    }
}

impl Workspace {
    /// Writes the whole file anew, so that nothing lies between what is kept. SQLite does it by a
    /// file of its own beside it, which is let in for that long.
    fn write_anew(&self) -> rusqlite::Result<()> {
        self.conn.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 1)?;
        let written = self.conn.execute_batch("VACUUM");
        self.conn.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
        written?;
        // What was written before lies in the log until it is taken into the file.
        self.conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
    }
}

/// The key of a project that was deleted, by its key or the title that it had then; the latest first.
fn deleted(conn: &Connection, tables: &Tables, named: &str) -> rusqlite::Result<Option<String>> {
    let sql = "SELECT seq, subject FROM step WHERE op = 'delete-project' ORDER BY seq DESC";
    let mut steps = conn.prepare(sql)?;
    let mut steps = steps.query([])?;
    while let Some(step) = steps.next()? {
        let (seq, subject): (i64, String) = (step.get(0)?, step.get(1)?);
        let changeset = changesets::of(conn, seq)?.unwrap_or_default();
        let mut project = None;
        tables.rows(&changeset, |row| {
            if row.table == "project" {
                project = Some(row.key());
            }
            Ok(())
        })?;
        if project.as_deref() == Some(named) || (project.is_some() && subject == named) {
            return Ok(project);
        }
    }
    Ok(None)
}

fn forget(tx: &Connection, project: String) -> rusqlite::Result<Purged> {
    let steps: Vec<i64> = tx
        .prepare("SELECT seq FROM touched WHERE row_id = ?1")?
        .query_map([&project], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let files = files_of(tx, &steps)?;
    for seq in &steps {
        changesets::forget_rest(tx, *seq)?;
        tx.execute("DELETE FROM touched WHERE seq = ?1", [seq])?;
        // What came by it is known no more.
        tx.execute("DELETE FROM taken_field WHERE seq = ?1", [seq])?;
        tx.execute("DELETE FROM version WHERE seq = ?1 AND own = 0", [seq])?;
        let say_nothing = "UPDATE step SET state = 'dropped', subject = '', changeset = ?2 WHERE seq = ?1";
        tx.execute(say_nothing, params![seq, Vec::<u8>::new()])?;
    }
    for hash in &files {
        tx.execute("DELETE FROM file WHERE hash = ?1", [hash])?;
    }
    let seals = tx.execute("DELETE FROM seal WHERE project_id = ?1", [&project])?;
    Ok(Purged { project, steps: steps.len(), seals, files: files.len(), copies: 0 })
}

/// Contents that these steps name, and nothing else: no row of the record, no other step.
fn files_of(tx: &Connection, steps: &[i64]) -> rusqlite::Result<BTreeSet<String>> {
    let unused = "SELECT hash FROM file WHERE hash NOT IN (SELECT hash FROM attachment)
         AND hash NOT IN (SELECT logo_hash FROM letterhead WHERE logo_hash IS NOT NULL)";
    let unused: Vec<String> =
        tx.prepare(unused)?.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    if unused.is_empty() {
        return Ok(BTreeSet::new());
    }
    let all: Vec<i64> = tx
        .prepare("SELECT seq FROM step")?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let (mut here, mut elsewhere) = (BTreeSet::new(), BTreeSet::new());
    for seq in all {
        let changeset = changesets::of(tx, seq)?.unwrap_or_default();
        let names = |hash: &&String| contains(&changeset, hash.as_bytes());
        let named = unused.iter().filter(names).cloned();
        if steps.contains(&seq) { here.extend(named) } else { elsewhere.extend(named) }
    }
    Ok(here.difference(&elsewhere).cloned().collect())
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|here| here == wanted)
}
