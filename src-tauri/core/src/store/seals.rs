//! Sealed copies: written once, outside of the steps, never changed and never taken away.
//!
//! Must not know what a snapshot holds.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Row};
use serde::Serialize;
use sha2::{Digest, Sha256};
use ts_rs::TS;

use super::{Workspace, reading, rows};
use crate::error::{Refused, Result};

/// A sealed copy without its files.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct SealKept {
    /// Its key.
    pub id: String,
    /// Key of the report.
    pub report: String,
    /// Key of the project.
    pub project: String,
    /// When it was sealed.
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
    /// By whom.
    pub who: String,
    /// The program that made it, with its version.
    pub program: String,
    /// Name of its files, without the ending.
    pub name: String,
    /// SHA-256 of the PDF.
    pub pdf: String,
    /// SHA-256 of the workbook.
    pub xlsx: String,
}

/// What is sealed: the copy with its files.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sealed {
    /// What tells it from others.
    pub kept: SealKept,
    /// What it was made of, packed.
    pub snapshot: Vec<u8>,
    /// The PDF.
    pub pdf: Vec<u8>,
    /// The workbook.
    pub xlsx: Vec<u8>,
}

/// A part of a sealed copy.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SealedFile {
    /// What it was made of, packed.
    Snapshot,
    /// The PDF.
    Pdf,
    /// The workbook.
    Xlsx,
}

/// The name of a content: SHA-256 in hexadecimal digits.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

const KEPT: &str = "SELECT id, report_id, project_id, at, who, program, name, pdf_hash, xlsx_hash FROM seal";

impl Workspace {
    /// Keeps a sealed copy; part of the step that approves its report.
    pub(crate) fn put_seal(&self, sealed: &Sealed) -> Result<()> {
        let kept = &sealed.kept;
        let at = rows::moment(&kept.at);
        let put = rows::insert(
            &self.conn,
            "seal",
            &[
                ("id", &kept.id),
                ("report_id", &kept.report),
                ("project_id", &kept.project),
                ("at", &at),
                ("who", &kept.who),
                ("program", &kept.program),
                ("name", &kept.name),
                ("pdf_hash", &kept.pdf),
                ("xlsx_hash", &kept.xlsx),
                ("snapshot", &sealed.snapshot),
                ("pdf", &sealed.pdf),
                ("xlsx", &sealed.xlsx),
            ],
        );
        put.map_err(|error| self.failed("change-workspace", error))
    }

    /// A sealed copy by its key.
    pub fn seal(&self, key: &str) -> Result<SealKept> {
        let found = self.conn.query_row(&format!("{KEPT} WHERE id = ?1"), [key], kept).optional();
        let found = found.map_err(|error| self.failed("read-workspace", error))?;
        // A report names no seal that is not there, but in a file that somebody else changed.
        found.ok_or_else(|| Refused::new("seal-broken").file(&self.path).into())
    }

    /// The sealed copies of which this is a file, the latest first.
    pub fn seals_of_file(&self, hash: &str) -> Result<Vec<SealKept>> {
        self.seals(&format!("{KEPT} WHERE pdf_hash = ?1 OR xlsx_hash = ?1 ORDER BY at DESC, id DESC"), hash)
    }

    /// Every sealed copy of a report, the latest first.
    pub fn seals_of_report(&self, report: &str) -> Result<Vec<SealKept>> {
        self.seals(&format!("{KEPT} WHERE report_id = ?1 ORDER BY at DESC, id DESC"), report)
    }

    fn seals(&self, sql: &str, param: &str) -> Result<Vec<SealKept>> {
        let read = || {
            let mut found = self.conn.prepare_cached(sql)?;
            found.query_map([param], kept)?.collect::<rusqlite::Result<_>>()
        };
        read().map_err(|error| self.failed("read-workspace", error))
    }

    /// A part of a sealed copy. A file that is not what its seal says is refused.
    pub fn sealed_file(&self, seal: &SealKept, part: SealedFile) -> Result<Vec<u8>> {
        let (column, hash) = match part {
            SealedFile::Snapshot => ("snapshot", None),
            SealedFile::Pdf => ("pdf", Some(&seal.pdf)),
            SealedFile::Xlsx => ("xlsx", Some(&seal.xlsx)),
        };
        let sql = format!("SELECT {column} FROM seal WHERE id = ?1");
        let bytes: Vec<u8> = self.ask(&sql, [&seal.id], |row| row.get(0))?;
        match hash.is_none_or(|hash| *hash == sha256(&bytes)) {
            true => Ok(bytes),
            false => Err(Refused::new("seal-broken").file(&self.path).into()),
        }
    }

    /// Every approved report has its seal, and every sealed file is what it was.
    pub(super) fn check_seals(&self) -> Result<()> {
        let lost = "SELECT count(*) FROM report WHERE seal_id IS NOT NULL
                    AND NOT EXISTS (SELECT 1 FROM seal WHERE seal.id = seal_id AND seal.report_id = report.id)";
        if self.ask(lost, [], |row| row.get::<_, i64>(0))? > 0 {
            return Err(Refused::new("seal-broken").file(&self.path).into());
        }
        for seal in self.seals(&format!("{KEPT} WHERE ?1 = ?1 ORDER BY id"), "")? {
            self.sealed_file(&seal, SealedFile::Pdf)?;
            self.sealed_file(&seal, SealedFile::Xlsx)?;
        }
        Ok(())
    }
}

fn kept(row: &Row<'_>) -> rusqlite::Result<SealKept> {
    let at =
        reading::parsed(row, "at")?.ok_or_else(|| reading::broken("a seal without its moment".into()))?;
    Ok(SealKept {
        id: row.get("id")?,
        report: row.get("report_id")?,
        project: row.get("project_id")?,
        at,
        who: row.get("who")?,
        program: row.get("program")?,
        name: row.get("name")?,
        pdf: row.get("pdf_hash")?,
        xlsx: row.get("xlsx_hash")?,
    })
}
