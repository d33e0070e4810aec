//! The files of attachments: kept once by their content, outside of the steps, so that an undone
//! deletion finds them again.
//!
//! Must not know what is in them.

use rusqlite::OptionalExtension;
use sha2::{Digest, Sha256};

use super::{Workspace, rows};
use crate::ctx::Ctx;
use crate::domain::Attachment;
use crate::domain::entity::{ENTITIES, Scope};
use crate::error::{Refused, Result};
use crate::op::Op;

/// A file as it is kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FileKept {
    /// Its name.
    pub name: String,
    /// What its content is.
    pub media_type: String,
    /// Its content, or its small picture where there is one.
    pub bytes: Option<Vec<u8>>,
}

impl Workspace {
    /// Adds an attachment at the end of its project's, with its content.
    pub fn attach(
        &self,
        ctx: &Ctx,
        project: &str,
        attachment: &Attachment,
        bytes: &[u8],
        thumbnail: Option<&[u8]>,
    ) -> Result<()> {
        self.change(ctx, Op::AttachFile, &attachment.name, |tx| {
            let keep = "INSERT OR IGNORE INTO file (hash, bytes, thumbnail) VALUES (?1, ?2, ?3)";
            tx.execute(keep, (&attachment.hash, bytes, thumbnail))?;
            let last = "SELECT coalesce(max(position), -1) + 1 FROM attachment WHERE project_id = ?1";
            let position: i64 = tx.query_row(last, [project], |row| row.get(0))?;
            rows::insert(
                tx,
                "attachment",
                &[
                    ("id", &attachment.id),
                    ("project_id", &project),
                    ("owner_id", &attachment.owner),
                    ("position", &position),
                    ("name", &attachment.name),
                    ("media_type", &attachment.media_type),
                    ("size", &attachment.size),
                    ("hash", &attachment.hash),
                ],
            )
        })
    }

    /// An attachment's content, or its small picture.
    pub fn attachment(&self, key: &str, small: bool) -> Result<FileKept> {
        let column = if small { "thumbnail" } else { "bytes" };
        let sql = format!(
            "SELECT a.name, a.media_type, f.hash, f.{column} AS content
             FROM attachment a LEFT JOIN file f ON f.hash = a.hash WHERE a.id = ?1"
        );
        let read = |row: &rusqlite::Row<'_>| {
            let kept = FileKept {
                name: row.get("name")?,
                media_type: row.get("media_type")?,
                bytes: row.get("content")?,
            };
            Ok((row.get::<_, Option<String>>("hash")?, kept))
        };
        let found = self.conn.query_row(&sql, [key], read).optional();
        match found.map_err(|error| self.failed("read-workspace", error))? {
            Some((Some(_), kept)) => Ok(kept),
            Some((None, _)) => Err(Refused::new("workspace-damaged").file(&self.path).into()),
            None => Err(Refused::new("row-unknown").with("table", "attachment").with("row", key).into()),
        }
    }

    /// Refused where a project has no row with this key.
    pub fn row_of_project(&self, project: &str, key: &str) -> Result<()> {
        let owned = ENTITIES.iter().filter(|entity| entity.scope == Scope::Project);
        let tables = owned.map(|it| format!("SELECT id FROM {} WHERE id = ?2 AND project_id = ?1", it.table));
        let sql = format!("SELECT count(*) FROM ({})", tables.collect::<Vec<_>>().join(" UNION ALL "));
        match self.ask(&sql, (project, key), |row| row.get::<_, i64>(0))? {
            0 => Err(Refused::new("row-unknown").with("table", "project").with("row", key).into()),
            _ => Ok(()),
        }
    }

    /// Every attachment has its file, and every file is what it was.
    pub(super) fn check_files(&self) -> Result<()> {
        let damaged = || Refused::new("workspace-damaged").file(&self.path);
        let lost = "SELECT count(*) FROM (SELECT hash FROM attachment
             UNION ALL SELECT logo_hash FROM letterhead WHERE logo_hash IS NOT NULL)
             WHERE hash NOT IN (SELECT hash FROM file)";
        if self.ask(lost, [], |row| row.get::<_, i64>(0))? > 0 {
            return Err(damaged().into());
        }
        let changed = || {
            let mut files = self.conn.prepare("SELECT hash, bytes FROM file")?;
            let mut rows = files.query([])?;
            while let Some(row) = rows.next()? {
                let bytes = row.get_ref("bytes")?.as_blob()?;
                let hash: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
                if hash != row.get::<_, String>("hash")? {
                    return Ok(true);
                }
            }
            Ok(false)
        };
        match changed().map_err(|error| self.failed("read-workspace", error))? {
            true => Err(damaged().into()),
            false => Ok(()),
        }
    }
}
