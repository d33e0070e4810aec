//! Which report of a workspace a PDF or a workbook says that it is.
//!
//! Must not know whether it tells the truth, nor what a workspace holds.

use std::io::{Cursor, Read as _};

use zip::ZipArchive;

use crate::domain::approval::MARK;

/// Letters of a key (UUID).
const KEY: usize = 36;

/// The properties of a workbook are a few lines.
const LARGEST: u64 = 64 * 1024;

/// The key of the report that a file says it is.
pub fn named(bytes: &[u8]) -> Option<String> {
    match bytes.starts_with(b"PK") {
        true => marked(&properties(bytes)?),
        false => marked(bytes),
    }
}

/// The key behind the mark; the metadata of our PDFs are not compressed.
fn marked(bytes: &[u8]) -> Option<String> {
    let at = bytes.windows(MARK.len()).position(|window| window == MARK.as_bytes())?;
    let key = std::str::from_utf8(bytes.get(at + MARK.len()..)?.get(..KEY)?).ok()?;
    key.chars().all(|letter| letter.is_ascii_hexdigit() || letter == '-').then(|| key.to_owned())
}

fn properties(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let file = archive.by_name("docProps/custom.xml").ok()?;
    let mut content = Vec::new();
    file.take(LARGEST).read_to_end(&mut content).ok()?;
    Some(content)
}
