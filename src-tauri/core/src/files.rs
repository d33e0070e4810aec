//! Writing a file so that the old one stays whole until the new one is.
//!
//! Must not know what is in the file. A workspace is never written over, nor anything that is no file.

use std::io::Write;
use std::path::Path;
use std::time::Duration;

use tempfile::NamedTempFile;

use crate::error::{Error, Refused, Result};
use crate::store;

pub use crate::store::make_private_folder as private_folder;

const PREFIX: &str = ".bilan-";

/// Writes beside `path`, makes it durable, then puts it in place of what was there.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<()> {
    may_be_replaced(path)?;
    let failed = |source: std::io::Error| Error::failed_at("write-file", path, source);
    let folder = folder_of(path);
    let mut beside = beside(folder).map_err(failed)?;
    beside.write_all(bytes).map_err(failed)?;
    beside.as_file().sync_all().map_err(failed)?;
    beside.persist(path).map_err(|error| failed(error.error))?;
    keep_names(folder).map_err(failed)
}

/// Refuses a place where a workspace lies, by itself or behind a link, and one that is no file at all:
/// a report must never take the place of the record that it was made of.
pub fn may_be_replaced(path: &Path) -> Result<()> {
    let refused = |code: &str| Err(Refused::new(code).file(path).into());
    match std::fs::metadata(path) {
        Ok(about) if about.is_file() && store::belongs_to_workspace(path) => refused("target-workspace"),
        Ok(about) if !about.is_file() => refused("target-no-file"),
        // What hinders the writing is told when it is tried.
        Ok(_) | Err(_) => Ok(()),
    }
}

/// A new file in a folder that takes its place when it is whole. What sudden ends left there of such
/// files, a day before or earlier, is cleared away.
pub fn beside(folder: &Path) -> std::io::Result<NamedTempFile> {
    const A_DAY: Duration = Duration::from_secs(24 * 3600);
    let made = tempfile::Builder::new().prefix(PREFIX).tempfile_in(folder)?;
    // By the clock of the disk itself, which is that of the files.
    let now = made.as_file().metadata()?.modified()?;
    for entry in std::fs::read_dir(folder)?.flatten() {
        let left = entry.file_name().to_str().is_some_and(is_of_ours);
        let about = entry.metadata().ok().filter(|about| left && about.is_file());
        let since = about.and_then(|about| now.duration_since(about.modified().ok()?).ok());
        if since.is_some_and(|since| since > A_DAY) {
            // It hinders nobody if it stays.
            _ = std::fs::remove_file(entry.path());
        }
    }
    Ok(made)
}

/// `.bilan-` and six letters or digits.
fn is_of_ours(name: &str) -> bool {
    name.strip_prefix(PREFIX)
        .is_some_and(|it| it.len() == 6 && it.bytes().all(|it| it.is_ascii_alphanumeric()))
}

/// A new name is on the disk when its folder is.
pub fn keep_names(folder: &Path) -> std::io::Result<()> {
    if cfg!(unix) { std::fs::File::open(folder)?.sync_all() } else { Ok(()) }
}

/// The folder of a file, which may be named without one.
pub fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}
