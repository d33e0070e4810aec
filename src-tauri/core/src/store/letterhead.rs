//! The organisation's sign and colour: one row, and the sign's content beside it.
//!
//! Must not know what a colour is, nor where the sign is printed.

use rusqlite::OptionalExtension;

use super::{Workspace, rows};
use crate::ctx::Ctx;
use crate::error::{Refused, Result};
use crate::op::Op;

/// What the row says.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct LetterheadKept {
    /// The colour, as `#0B4F5C`.
    pub accent: Option<String>,
    /// The sign's file: its name, and the SHA-256 of its content.
    pub logo: Option<(String, String)>,
    /// What the sign shows.
    pub alternative: Option<String>,
}

/// The sign's content that comes with a change.
pub struct LogoFile<'a> {
    /// The content.
    pub bytes: &'a [u8],
    /// Its small picture.
    pub thumbnail: Option<&'a [u8]>,
}

impl Workspace {
    /// The organisation's sign and colour; nothing where nobody said anything.
    pub fn letterhead(&self) -> Result<LetterheadKept> {
        let sql = "SELECT accent, logo_name, logo_hash, alternative FROM letterhead";
        let found = self.conn.query_row(sql, [], |row| {
            let name: Option<String> = row.get("logo_name")?;
            let logo = name.zip(row.get("logo_hash")?);
            Ok(LetterheadKept { accent: row.get("accent")?, logo, alternative: row.get("alternative")? })
        });
        let found = found.optional().map_err(|error| self.failed("read-workspace", error))?;
        Ok(found.unwrap_or_default())
    }

    /// The sign's content, or its small picture where there is one.
    pub fn letterhead_logo(&self, hash: &str, small: bool) -> Result<Option<Vec<u8>>> {
        let column = if small { "thumbnail" } else { "bytes" };
        let sql = format!("SELECT {column} FROM file WHERE hash = ?1");
        let found = self.conn.query_row(&sql, [hash], |row| row.get(0)).optional();
        let found = found.map_err(|error| self.failed("read-workspace", error))?;
        found.ok_or_else(|| Refused::new("workspace-damaged").file(&self.path).into())
    }

    /// Keeps the sign and the colour in place of those that were there.
    pub fn put_letterhead(
        &self,
        ctx: &Ctx,
        kept: &LetterheadKept,
        file: Option<&LogoFile<'_>>,
    ) -> Result<()> {
        self.change(ctx, Op::SetLetterhead, "", |tx| {
            let (name, hash) = kept.logo.clone().unzip();
            if let (Some(file), Some(hash)) = (file, &hash) {
                let keep = "INSERT OR IGNORE INTO file (hash, bytes, thumbnail) VALUES (?1, ?2, ?3)";
                tx.execute(keep, (hash, file.bytes, file.thumbnail))?;
            }
            let sql = "UPDATE letterhead SET accent = ?1, logo_name = ?2, logo_hash = ?3, alternative = ?4";
            if tx.execute(sql, (&kept.accent, &name, &hash, &kept.alternative))? > 0 {
                return Ok(());
            }
            rows::insert(
                tx,
                "letterhead",
                &[
                    ("id", &"letterhead"),
                    ("accent", &kept.accent),
                    ("logo_name", &name),
                    ("logo_hash", &hash),
                    ("alternative", &kept.alternative),
                ],
            )
        })
    }
}
