//! One writer at a time: a lock beside the workspace that names its holder.
//!
//! Must not know what is written. The operating system drops the lock when the
//! holder ends, however it ends, so that nobody is ever locked out by a crash.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{ErrorKind, Read, Seek, Write};
use std::path::{Path, PathBuf};

use crate::ctx::Ctx;
use crate::error::{Error, Refused, Result};

/// The right to write; given back when dropped.
#[derive(Debug)]
pub(super) struct Lock {
    file: File,
    path: PathBuf,
}

impl Lock {
    /// Takes the lock or says who has it and since when.
    pub(super) fn take(workspace: &Path, ctx: &Ctx) -> Result<Lock> {
        let path = beside(workspace);
        let failed = |source: std::io::Error| match source.kind() {
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
                Refused::new("workspace-not-permitted").file(workspace).into()
            }
            _ => Error::failed_at("lock-workspace", workspace, source),
        };
        loop {
            let mut options = OpenOptions::new();
            let options = options.read(true).write(true).create(true).truncate(false);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
            let mut file = options.open(&path).map_err(failed)?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Err(held(workspace, &mut file)),
                Err(TryLockError::Error(source)) => return Err(failed(source)),
            }
            // Its last holder may have removed the file between our opening and locking it.
            if is_at(&file, &path) {
                file.set_len(0).and_then(|()| file.rewind()).map_err(failed)?;
                write!(file, "{}\n{}\n", ctx.who, ctx.now.format("%Y-%m-%d %H:%M UTC")).map_err(failed)?;
                return Ok(Lock { file, path });
            }
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // A lock file that stays is harmless: what locks is the system's lock, not the file.
        _ = std::fs::remove_file(&self.path);
        _ = self.file.unlock();
    }
}

#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), path.metadata()) {
        (Ok(ours), Ok(there)) => (ours.dev(), ours.ino()) == (there.dev(), there.ino()),
        _ => false,
    }
}

/// Elsewhere a file that is open cannot be removed by another program.
#[cfg(not(unix))]
fn is_at(_file: &File, path: &Path) -> bool {
    path.exists()
}

/// `.project.bilan.lock`, hidden beside `project.bilan`.
fn beside(workspace: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(workspace.file_name().unwrap_or(workspace.as_os_str()));
    name.push(".lock");
    workspace.with_file_name(name)
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
