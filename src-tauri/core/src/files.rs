//! Writing a file so that the old one stays whole until the new one is.
//!
//! Must not know what is in the file.

use std::io::Write;
use std::path::Path;

use crate::error::{Error, Result};

/// Writes beside `path`, makes it durable, then puts it in place of what was there.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<()> {
    let failed = |source: std::io::Error| Error::failed_at("write-file", path, source);
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut beside = tempfile::Builder::new().prefix(".bilan-").tempfile_in(folder).map_err(failed)?;
    beside.write_all(bytes).map_err(failed)?;
    beside.as_file().sync_all().map_err(failed)?;
    beside.persist(path).map_err(|error| failed(error.error))?;
    // The rename is durable only once the folder is.
    std::fs::File::open(folder).and_then(|folder| folder.sync_all()).map_err(failed)
}
