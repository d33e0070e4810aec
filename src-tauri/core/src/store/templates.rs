//! Templates that a workspace has of its own: their text, by code.
//!
//! Must not know what a template says.

use rusqlite::OptionalExtension;

use super::{Workspace, rows};
use crate::ctx::Ctx;
use crate::error::Result;
use crate::op::Op;

impl Workspace {
    /// Codes and texts of the workspace's own templates, in order.
    pub fn own_templates(&self) -> Result<Vec<(String, String)>> {
        let read = || {
            let sql = "SELECT code, toml FROM template WHERE archived IS NULL ORDER BY position, code";
            let mut found = self.conn.prepare_cached(sql)?;
            let rows = found.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
            rows.collect::<rusqlite::Result<Vec<_>>>()
        };
        read().map_err(|error| self.failed("read-workspace", error))
    }

    /// The text of the workspace's own template of this code, where there is one.
    pub fn own_template(&self, code: &str) -> Result<Option<String>> {
        let sql = "SELECT toml FROM template WHERE code = ?1 AND archived IS NULL";
        let found = self.conn.query_row(sql, [code], |row| row.get(0)).optional();
        found.map_err(|error| self.failed("read-workspace", error))
    }

    /// Keeps a template under its code, in place of the workspace's own that was there.
    pub fn put_template(&self, ctx: &Ctx, code: &str, copied_from: Option<&str>, toml: &str) -> Result<()> {
        let key = ctx.new_id();
        self.change(ctx, Op::KeepTemplate, code, |tx| {
            let sql = "UPDATE template SET toml = ?2, archived = NULL WHERE code = ?1";
            if tx.execute(sql, (code, toml))? > 0 {
                return Ok(());
            }
            let sql = "SELECT coalesce(max(position), -1) + 1 FROM template";
            let position: i64 = tx.query_row(sql, [], |row| row.get(0))?;
            rows::insert(
                tx,
                "template",
                &[
                    ("id", &key),
                    ("position", &position),
                    ("code", &code),
                    ("copied_from", &copied_from),
                    ("toml", &toml),
                ],
            )
        })
    }

    /// Takes the workspace's own template of this code away.
    pub fn drop_template(&self, ctx: &Ctx, code: &str) -> Result<()> {
        self.change(ctx, Op::DropTemplate, code, |tx| {
            tx.execute("DELETE FROM template WHERE code = ?1", [code]).map(|_one| ())
        })
    }
}
