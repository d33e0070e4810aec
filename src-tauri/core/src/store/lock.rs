//! One writer at a time: a lock beside the workspace that names its holder.
//!
//! Must not know what is written. The operating system drops the lock when the
//! holder ends, however it ends, so that nobody is ever locked out by a crash.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};

use crate::ctx::Ctx;
use crate::error::{Error, Refused, Result};

/// The right to write; given back when dropped.
#[derive(Debug)]
pub(super) struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock or says who has it and since when.
    pub(super) fn take(workspace: &Path, ctx: &Ctx) -> Result<Lock> {
        let path = beside(workspace);
        let failed = |source: std::io::Error| Error::failed_at("lock-workspace", workspace, source);
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)
            .map_err(failed)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(held(workspace, &mut file)),
            Err(TryLockError::Error(source)) => return Err(failed(source)),
        }
        file.set_len(0).and_then(|()| file.rewind()).map_err(failed)?;
        write!(file, "{}\n{}\n", ctx.who, ctx.now.format("%Y-%m-%d %H:%M UTC")).map_err(failed)?;
        Ok(Lock { _file: file })
    }
}

fn beside(workspace: &Path) -> PathBuf {
    let mut name = workspace.as_os_str().to_owned();
    name.push("-lock");
    PathBuf::from(name)
}

fn held(workspace: &Path, file: &mut File) -> Error {
    let mut note = String::new();
    // A holder that has not written its name yet is still a holder.
    let read = file.read_to_string(&mut note).unwrap_or(0);
    let mut lines = note.lines();
    let who = lines.next().filter(|_| read > 0).unwrap_or("?");
    let since = lines.next().unwrap_or("?");
    Refused::new("workspace-held").file(workspace).with("who", who).with("since", since).into()
}
