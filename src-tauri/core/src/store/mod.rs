//! The workspace file: the only room that says rusqlite.
//!
//! Must not know pages, reports, commands or words that people see.
//!
//! `open` makes and opens the file safely, `lock` says who holds it, `history` makes
//! each change a named, undoable step, `steps` reads them back (with `changesets`, `decode`,
//! `touched` and `kin`), the other files hold the SQL of the record.

mod changesets;
mod copy;
mod decode;
mod edit;
mod facts;
mod files;
mod flat;
mod forms;
mod history;
mod kin;
mod layouts;
mod ledger;
mod letterhead;
mod lock;
mod open;
mod owing;
mod periods;
mod purge;
mod reach_grid;
mod reach_import;
mod reading;
mod reports;
mod rollup;
mod rows;
mod seals;

mod search;
mod sharing;
mod steps;
mod sums;
mod tables;
mod templates;
mod touched;
mod watch;

use std::cell::{Cell, OnceCell};
use std::path::{Path, PathBuf};

use rusqlite::Connection;

pub use copy::TableDifference;
pub use copy::make_private_folder;
pub(crate) use copy::sum_of;
pub use edit::{Assignment, Bound, Kept};
pub use facts::{Document, ProjectRow};
pub use files::FileKept;
pub use flat::FlatReach;
pub use forms::AnswerText;
pub use kin::{RowName, Words};
pub use ledger::{EntriesSummed, EntryFilter, EntryWritten, LineAdded, PartWritten};
pub use letterhead::{LetterheadKept, LogoFile};
pub use open::Access;
pub(crate) use open::belongs_to_workspace;
pub use purge::Purged;
pub use reach_grid::LineWritten;
pub use reach_import::ReachImported;
pub use reports::SectionText;
pub use rollup::{Dimension, KindReached, LineSpent, PortfolioRow, ReachBy, ReachGroup};
pub(crate) use seals::sha256;
pub use seals::{SealKept, Sealed, SealedFile};
pub use search::{
    CitedIn, Hit, HitKind, LessonFilters, LessonQuery, LessonText, Library, LibraryLesson, Likeness, Origin,
    Piece, SimilarLesson, SimilarQuery,
};
pub use sharing::{Changed, ConflictTold, Decisions, Merged, PackageKept, Since, Taken, ToTake, Written};
pub use steps::{Change, History, HistoryInput, Stamp, Step, StepName, StepState, Turned, Undoable, Was};

use crate::error::{Error, Refused, Result};

/// An open workspace: the file's path and the connection to it.
#[derive(Debug)]
pub struct Workspace {
    path: PathBuf,
    conn: Connection,
    /// The record's tables, learnt when they are first asked for.
    tables: OnceCell<decode::Tables>,
    /// Changes that are made now are parts of one step.
    in_one_step: Cell<bool>,
    /// Notices what others do to the file.
    watch: watch::Watch,
    /// Held while the workspace may be written to; gone when it is dropped.
    _lock: Option<lock::Lock>,
}

impl Workspace {
    /// Where the workspace is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The whole file is read and checked: pages, foreign keys, that all rows add up to what was
    /// kept, that every project can be read, and that the search index agrees. Returns how many projects there are.
    pub fn check(&self) -> Result<usize> {
        let orphans: i64 = self.ask("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))?;
        if !self.is_whole()? || orphans > 0 {
            return Err(Refused::new("workspace-damaged").file(&self.path).into());
        }
        self.check_files()?;
        self.check_seals()?;
        let projects = self.list_projects()?;
        for project in &projects {
            self.project(&project.id, None)?;
        }
        self.check_search()?;
        self.check_rollups()?;
        Ok(projects.len())
    }

    /// The one way to the file: what `work` writes goes into the file that was opened, as we left it.
    fn writing<T>(&self, work: impl FnOnce() -> Result<T>) -> Result<T> {
        self.watch.check()?;
        let outcome = work();
        match &outcome {
            Err(error) if open::is_unwritten(error) => self.watch.distrust(),
            // What came to nothing may have left its marks in the journal.
            _ => self.watch.note(),
        }
        outcome
    }

    fn tables(&self) -> rusqlite::Result<&decode::Tables> {
        match self.tables.get() {
            Some(tables) => Ok(tables),
            None => {
                let learnt = decode::Tables::of(&self.conn)?;
                Ok(self.tables.get_or_init(|| learnt))
            }
        }
    }

    fn ask<T>(
        &self,
        sql: &str,
        params: impl rusqlite::Params,
        read: impl FnOnce(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<T> {
        self.conn.query_row(sql, params, read).map_err(|error| self.failed("read-workspace", error))
    }

    /// Turns what SQLite says into what a person can act on.
    fn failed(&self, doing: &str, error: rusqlite::Error) -> Error {
        open::explain(doing, &self.path, error)
    }
}

impl Workspace {
    /// What is open is no longer what lies there: it is kept as a file of its own, and its journal must
    /// not be taken for one of the file that lies there now.
    fn keep_beside(&self) -> Result<()> {
        let mut names = (1..100).map(|turn| self.path.with_extension(format!("kept-{turn}.bilan")));
        let kept = names.find(|path| !path.exists());
        let kept = kept.ok_or_else(|| Refused::new("workspace-exists").file(&self.path))?;
        let whole = self.copy_to(&kept).is_ok();
        self.watch.take_journal_away(&kept, whole)
    }
}

impl Drop for Workspace {
    fn drop(&mut self) {
        if !self.watch.is_broken() {
            return;
        }
        // SQLite brings the journal into the file when it closes it: not into one that is not ours any more.
        // What hinders the rest can be told to nobody here; all of it leaves what lies there as it is.
        _ = open::leave_journal(&self.conn, true);
        if self.watch.is_changed() {
            _ = self.keep_beside();
        }
    }
}
