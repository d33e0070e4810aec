//! Says in which language a workbook is, which the library has no word for: the document's own
//! properties (`dc:language`), which screen readers and catalogues read.
//!
//! Must not know the sheets.

use std::io::{Cursor, Read, Write};

use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// Where the document's properties stand, and their end.
const PROPERTIES: &str = "docProps/core.xml";
const END: &str = "</cp:coreProperties>";

/// The same workbook with its language told; every other part is copied as it is.
pub fn told(workbook: Vec<u8>, language: &str) -> ZipResult<Vec<u8>> {
    let mut old = ZipArchive::new(Cursor::new(workbook))?;
    let mut new = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..old.len() {
        let mut part = old.by_index(at)?;
        if part.name_raw() != PROPERTIES.as_bytes() {
            drop(part);
            new.raw_copy_file(old.by_index_raw(at)?)?;
            continue;
        }
        let mut properties = String::new();
        part.read_to_string(&mut properties)?;
        let told = format!("<dc:language>{language}</dc:language>{END}");
        let options =
            SimpleFileOptions::default().last_modified_time(part.last_modified().unwrap_or_default());
        new.start_file(PROPERTIES, options)?;
        new.write_all(properties.replace(END, &told).as_bytes())?;
    }
    Ok(new.finish()?.into_inner())
}
