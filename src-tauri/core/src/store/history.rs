//! Every change is one named step: a transaction, its history and its undo.
//!
//! Must not know what a change means. The step's changeset (recorded by SQLite's
//! session extension) is the history when decoded and the undo when inverted.

use rusqlite::session::{ChangesetItem, ConflictAction, ConflictType, Session, invert_strm};
use rusqlite::{Connection, OptionalExtension, Transaction};
use serde::Serialize;
use ts_rs::TS;

use super::Workspace;
use super::decode::Decoder;
use super::search;
use super::tables::RECORD_TABLES;
use crate::ctx::Ctx;
use crate::error::{Refused, Result};
use crate::op::Op;

/// Where a step stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, serde::Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum StepState {
    /// It holds.
    Done,
    /// It was undone and can be redone.
    Undone,
    /// It was undone and something else was done since.
    Dropped,
    /// It is itself an undo or a redo.
    Mark,
}

/// One field that a step changed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct Change {
    /// Table of the record, such as `deliverable`.
    pub table: String,
    /// Key of the row.
    pub row: String,
    /// Field, in the record's words; a text's field and language, such as `title.fr`.
    pub field: String,
    /// What it was; `None` where the row is new.
    pub old: Option<String>,
    /// What it became; `None` where the row is gone.
    pub new: Option<String>,
}

/// A step of the history.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct Step {
    /// Number in order, from 1.
    pub seq: i64,
    /// Which operation (`op-<name>` in the texts).
    pub op: String,
    /// What it was done to, such as a project's title.
    pub subject: String,
    /// When, UTC, RFC 3339.
    pub at: String,
    /// Who.
    pub who: String,
    /// Where it stands.
    pub state: StepState,
    /// For an undo or redo: the step concerned.
    pub of: Option<i64>,
    /// What changed, field by field.
    pub changes: Vec<Change>,
}

/// What undo and redo would do next: the operations' names.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct Undoable {
    /// Undone next.
    pub undo: Option<String>,
    /// Redone next.
    pub redo: Option<String>,
}

impl Workspace {
    /// The one door to the record: runs `work` in a transaction and records who did
    /// `op` to `subject`, when, and what changed. If `work` fails, nothing happened.
    /// A change that changes nothing leaves no step.
    pub(super) fn change<T>(
        &self,
        ctx: &Ctx,
        op: Op,
        subject: &str,
        work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T>,
    ) -> Result<T> {
        let failed = |error| self.failed("change-workspace", error);
        let tx = self.conn.unchecked_transaction().map_err(failed)?;
        let mut session = watch(&tx).map_err(failed)?;
        let outcome = work(&tx).map_err(failed)?;
        let mut changeset = Vec::new();
        session.changeset_strm(&mut changeset).map_err(failed)?;
        drop(session);
        if !changeset.is_empty() {
            tx.execute("UPDATE step SET state = 'dropped' WHERE state = 'undone'", []).map_err(failed)?;
            write_step(&tx, ctx, op, subject, "done", None, &changeset).map_err(failed)?;
            search::follow(&tx, &changeset).map_err(failed)?;
        }
        tx.commit().map_err(failed)?;
        Ok(outcome)
    }

    /// Takes back the last step that holds.
    pub fn undo(&self, ctx: &Ctx) -> Result<Step> {
        let next = "SELECT seq FROM step WHERE state = 'done' ORDER BY seq DESC LIMIT 1";
        let seq = self.next(next)?.ok_or_else(|| Refused::new("nothing-to-undo"))?;
        self.turn(ctx, seq, Op::Undo)
    }

    /// Does again the step that was undone last.
    pub fn redo(&self, ctx: &Ctx) -> Result<Step> {
        let next = "SELECT seq FROM step WHERE state = 'undone' ORDER BY seq LIMIT 1";
        let seq = self.next(next)?.ok_or_else(|| Refused::new("nothing-to-redo"))?;
        self.turn(ctx, seq, Op::Redo)
    }

    /// What undo and redo would do.
    pub fn undoable(&self) -> Result<Undoable> {
        let name = |sql| {
            let name = self.conn.query_row(sql, [], |row| row.get(0)).optional();
            name.map_err(|error| self.failed("read-workspace", error))
        };
        Ok(Undoable {
            undo: name("SELECT op FROM step WHERE state = 'done' ORDER BY seq DESC LIMIT 1")?,
            redo: name("SELECT op FROM step WHERE state = 'undone' ORDER BY seq LIMIT 1")?,
        })
    }

    /// Every step, the latest first.
    pub fn history(&self) -> Result<Vec<Step>> {
        self.steps("SELECT * FROM step ORDER BY seq DESC", [])
    }

    fn next(&self, sql: &str) -> Result<Option<i64>> {
        let seq = self.conn.query_row(sql, [], |row| row.get(0)).optional();
        seq.map_err(|error| self.failed("read-workspace", error))
    }

    /// Applies a step's changeset backwards (undo) or forwards (redo), all or nothing.
    fn turn(&self, ctx: &Ctx, seq: i64, op: Op) -> Result<Step> {
        let failed = |error| self.failed("turn-step", error);
        let tx = self.conn.unchecked_transaction().map_err(failed)?;
        let (subject, forwards): (String, Vec<u8>) = tx
            .query_row("SELECT subject, changeset FROM step WHERE seq = ?1", [seq], |row| {
                Ok((row.get("subject")?, row.get("changeset")?))
            })
            .map_err(failed)?;
        let (state, changeset) = match op {
            Op::Undo => ("undone", inverted(&forwards).map_err(failed)?),
            _ => ("done", forwards),
        };
        apply(&tx, &changeset).map_err(failed)?;
        search::follow(&tx, &changeset).map_err(failed)?;
        tx.execute("UPDATE step SET state = ?1 WHERE seq = ?2", (state, seq)).map_err(failed)?;
        write_step(&tx, ctx, op, &subject, "mark", Some(seq), &changeset).map_err(failed)?;
        tx.commit().map_err(failed)?;
        let step = self.steps("SELECT * FROM step WHERE seq = ?1", [seq])?.pop();
        step.ok_or_else(|| Refused::new("workspace-damaged").file(&self.path).into())
    }

    fn steps(&self, sql: &str, params: impl rusqlite::Params) -> Result<Vec<Step>> {
        let read = || {
            let decoder = Decoder::new(&self.conn)?;
            let mut steps = self.conn.prepare_cached(sql)?;
            let steps = steps.query_map(params, |row| step(row, &decoder))?;
            steps.collect::<rusqlite::Result<Vec<_>>>()
        };
        read().map_err(|error| self.failed("read-history", error))
    }
}

fn watch(conn: &Connection) -> rusqlite::Result<Session<'_>> {
    let mut session = Session::new(conn)?;
    for table in RECORD_TABLES {
        session.attach(Some(*table))?;
    }
    Ok(session)
}

fn write_step(
    tx: &Transaction<'_>,
    ctx: &Ctx,
    op: Op,
    subject: &str,
    state: &str,
    of: Option<i64>,
    changeset: &[u8],
) -> rusqlite::Result<()> {
    let at = ctx.now.to_rfc3339_opts(chrono::SecondsFormat::Secs, true);
    tx.execute(
        "INSERT INTO step (op, subject, at, who, state, of, changeset) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        (op.name(), subject, at, &ctx.who, state, of, changeset),
    )?;
    Ok(())
}

fn inverted(changeset: &[u8]) -> rusqlite::Result<Vec<u8>> {
    let mut backwards = Vec::new();
    invert_strm(&mut &*changeset, &mut backwards)?;
    Ok(backwards)
}

/// Any conflict means that the rows are not as the step left them: nothing is applied then.
fn apply(tx: &Transaction<'_>, changeset: &[u8]) -> rusqlite::Result<()> {
    let stop = |_: ConflictType, _: ChangesetItem| ConflictAction::SQLITE_CHANGESET_ABORT;
    tx.apply_strm(&mut &*changeset, None::<fn(&str) -> bool>, stop)
}

fn step(row: &rusqlite::Row<'_>, decoder: &Decoder<'_>) -> rusqlite::Result<Step> {
    let state: String = row.get("state")?;
    let changeset: Vec<u8> = row.get("changeset")?;
    Ok(Step {
        seq: row.get("seq")?,
        op: row.get("op")?,
        subject: row.get("subject")?,
        at: row.get("at")?,
        who: row.get("who")?,
        state: match state.as_str() {
            "done" => StepState::Done,
            "undone" => StepState::Undone,
            "dropped" => StepState::Dropped,
            _ => StepState::Mark,
        },
        of: row.get("of")?,
        changes: decoder.decode(&changeset)?,
    })
}
