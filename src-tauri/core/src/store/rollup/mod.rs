//! Sums kept in step with the rows they are made of, in the same transaction: people reached by what
//! they are told by, the figure of each kind, money by line.
//!
//! Must not know why anything changed, nor how a sum is shown. The sums are derived: they are in no
//! changeset, and they can be made anew from the rows at any time.
//!
//! `changed` reads in a changeset which rows are not as they were and what each was before; `sums`
//! takes off what they brought then and adds what they bring now, so that an edit costs the same
//! however many rows there are. A change of very many rows makes the sums of its projects anew
//! (`anew`). `told` reads the sums; `fold` goes through the rows where no sum answers.

mod anew;
mod changed;
mod fold;
mod sums;
mod told;

use rusqlite::Connection;

use self::sums::Sums;
use super::Workspace;
use super::decode::Tables;
use crate::error::{Refused, Result};

pub use fold::{Dimension, ReachBy, ReachGroup};
pub use told::{KindReached, LineSpent, PortfolioRow};

/// Rows of reach, parts and entries of a change beyond which the sums of its projects are made anew.
const MANY: usize = 4_000;

/// Brings the sums into line with what a changeset did to the record.
pub(super) fn follow(conn: &Connection, tables: &Tables, changeset: &[u8]) -> rusqlite::Result<()> {
    match changed::few(conn, tables, changeset, MANY)? {
        Some(changed) => changed.differences(conn)?.write(conn),
        None => {
            let projects = changed::projects(conn, tables, changeset)?;
            projects.iter().try_for_each(|project| anew::of_project(conn, project))
        }
    }
}

/// Makes all sums anew from the rows.
pub(super) fn rebuild(conn: &Connection) -> rusqlite::Result<()> {
    for table in ["rollup_part", "rollup_line", "rollup_sum", "rollup_count", "rollup_money"] {
        conn.execute(&format!("DELETE FROM {table}"), [])?;
    }
    anew::all(conn)?.write(conn)
}

/// The sums are those that would be made anew.
fn agree(conn: &Connection) -> rusqlite::Result<bool> {
    Ok(Sums::kept(conn)?.told() == anew::all(conn)?.told())
}

impl Workspace {
    /// The sums agree with the rows; where they do not, they are made anew if the workspace is open
    /// for writing, else the refusal says how.
    pub(super) fn check_rollups(&self) -> Result<()> {
        match agree(&self.conn).map_err(|error| self.failed("read-workspace", error))? {
            true => Ok(()),
            false if self._lock.is_some() => self.rebuild_rollups(),
            false => Err(Refused::new("sums-stale").file(&self.path).into()),
        }
    }

    /// Makes the sums anew. They are derived, so that this is no step of the history.
    pub fn rebuild_rollups(&self) -> Result<()> {
        let made = || {
            let tx = self.conn.unchecked_transaction()?;
            rebuild(&tx)?;
            tx.commit()
        };
        self.writing(|| made().map_err(|error| self.failed("change-workspace", error)))
    }
}
