//! Notices that the file was changed from outside: by a sync program, a copy laid over it, a hand.
//!
//! Must not know what is written. While the lock is held nobody but we may write the file, so it
//! must stand as our own last write left it. SQLite would go on writing into a file that lies
//! nowhere any more, or mix our pages into somebody else's.

use std::cell::{Cell, RefCell};
use std::fs::Metadata;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::error::{Error, Refused, Result};

/// How a file stands, as far as can be seen without reading it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Stamp {
    place: (u64, u64),
    size: u64,
    changed: Option<SystemTime>,
}

/// The workspace and its journal.
type Stamps = [Option<Stamp>; 2];

/// What the file looked like when we wrote it last.
#[derive(Debug)]
pub(super) struct Watch {
    paths: [PathBuf; 2],
    seen: RefCell<Option<Stamps>>,
    broken: Cell<bool>,
}

impl Watch {
    /// A watch over a workspace that does nothing yet.
    pub(super) fn over(path: &Path) -> Watch {
        let paths = [path.to_owned(), journal_of(path)];
        Watch { paths, seen: RefCell::new(None), broken: Cell::new(false) }
    }

    /// The file is as it should be now: it was opened, or we wrote it.
    pub(super) fn note(&self) {
        // What was changed under us stays so, whatever we do then.
        if !self.broken.get() {
            *self.seen.borrow_mut() = Some(self.look());
        }
    }

    /// A write did not reach the disk: nobody knows what is there, until it is opened and checked anew.
    pub(super) fn distrust(&self) {
        self.broken.set(true);
    }

    /// Whether nothing may be written any more.
    pub(super) fn is_broken(&self) -> bool {
        self.broken.get() || self.is_changed()
    }

    /// Whether it was changed from outside.
    pub(super) fn is_changed(&self) -> bool {
        self.seen.borrow().is_some_and(|seen| seen != self.look())
    }

    /// Takes our own journal from beside a file that is not ours: it is gone where a whole copy was
    /// `kept`, else it lies beside the name of that copy.
    pub(super) fn take_journal_away(&self, kept: &Path, whole: bool) -> Result<()> {
        let ours = |stamps: Stamps| stamps[1].map(|stamp| stamp.place);
        if self.seen.borrow().and_then(ours) != ours(self.look()) {
            return Ok(());
        }
        let journal = &self.paths[1];
        let away =
            if whole { std::fs::remove_file(journal) } else { std::fs::rename(journal, journal_of(kept)) };
        away.map_err(|source| Error::failed_at("write-file", journal, source))
    }

    /// Refuses to write to a file that is not as we left it.
    pub(super) fn check(&self) -> Result<()> {
        if self.broken.get() {
            return Err(Error::from(Refused::new("workspace-in-doubt").file(&self.paths[0])));
        }
        if self.is_broken() {
            return Err(Error::from(Refused::new("workspace-changed-outside").file(&self.paths[0])));
        }
        Ok(())
    }

    fn look(&self) -> Stamps {
        [0, 1].map(|at| self.paths[at].metadata().ok().map(|about| stamp(&about)))
    }
}

/// Where SQLite keeps what is not in the file yet.
pub(super) fn journal_of(workspace: &Path) -> PathBuf {
    let mut journal = workspace.as_os_str().to_owned();
    journal.push("-wal");
    PathBuf::from(journal)
}

fn stamp(about: &Metadata) -> Stamp {
    Stamp { place: place(about), size: about.len(), changed: about.modified().ok() }
}

#[cfg(unix)]
fn place(about: &Metadata) -> (u64, u64) {
    use std::os::unix::fs::MetadataExt as _;
    (about.dev(), about.ino())
}

/// Elsewhere a file that is open cannot be replaced by another program.
#[cfg(not(unix))]
fn place(_about: &Metadata) -> (u64, u64) {
    (0, 0)
}
