//! Writes a package of changes.
//!
//! Must not know where its rows come from, nor what becomes of them.

use std::collections::HashMap;
use std::io::{Cursor, Write as _};

use sha2::{Digest, Sha256};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::domain::changes::{FORM, Head, Line, PARTS, Package, RowGiven, RowLine, Version};
use crate::error::{Error, Result};

/// The bytes of a package and its hash.
pub fn packed(package: &Package) -> Result<(Vec<u8>, String)> {
    let failed = |error: Box<dyn std::error::Error + Send + Sync>| Error::failed("write-changes", error);
    written(package).map_err(failed)
}

fn written(
    package: &Package,
) -> std::result::Result<(Vec<u8>, String), Box<dyn std::error::Error + Send + Sync>> {
    let places: HashMap<Version, usize> =
        package.known.iter().enumerate().map(|(at, known)| (known.version, at)).collect();
    let mut lines = Vec::new();
    let rows = package.rows.iter().map(|row| Line::Row(row_line(row, &places)));
    let files = package.files.iter().cloned().map(Line::File);
    let seals = package.seals.iter().cloned().map(Line::Seal);
    for line in rows.chain(files).chain(seals) {
        serde_json::to_writer(&mut lines, &line)?;
        lines.push(b'\n');
    }
    let known = package.known.iter().map(|it| (it.version.digits(), it.at.clone(), it.who.clone()));
    let mut head = Head {
        bilan_changes: FORM,
        origin: package.origin.clone(),
        from: package.from,
        known: known.collect(),
        lines: package.rows.len() + package.files.len() + package.seals.len(),
        hash: String::new(),
    };
    let mut hash = Sha256::new();
    hash.update(serde_json::to_vec(&head)?);
    hash.update(&lines);
    head.hash = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in [(PARTS[0], serde_json::to_vec(&head)?), (PARTS[1], lines)] {
        archive.start_file(name, SimpleFileOptions::DEFAULT)?;
        archive.write_all(&bytes)?;
    }
    Ok((archive.finish()?.into_inner(), head.hash))
}

fn row_line(row: &RowGiven, places: &HashMap<Version, usize>) -> RowLine {
    let place = |version: Option<Version>| version.and_then(|version| places.get(&version).copied());
    let fields =
        row.fields.iter().map(|(name, field)| (name.clone(), (place(field.version), field.values.clone())));
    RowLine {
        table: row.place.table.to_owned(),
        key: row.place.key.clone(),
        there: row.there,
        version: place(row.version),
        whole: row.whole,
        fields: fields.collect(),
    }
}
