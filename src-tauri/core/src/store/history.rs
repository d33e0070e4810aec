//! Every change is one named step: a transaction, its history and its undo.
//!
//! Must not know what a change means. The step's changeset (recorded by SQLite's
//! session extension) is the history when decoded and the undo when inverted.

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use rusqlite::session::{ChangesetItem, ConflictAction, ConflictType, Session, concat_strm, invert_strm};
use rusqlite::{Connection, ErrorCode, OptionalExtension, Transaction};

use super::Workspace;
use super::changesets;
use super::decode::Tables;
use super::kin::Kin;
use super::rollup;
use super::search;
use super::steps::{StepState, Turned};
use super::sums;
use super::tables::RECORD_TABLES;
use super::touched::Touched;
use crate::ctx::Ctx;
use crate::error::{Error, Refused, Result};
use crate::op::Op;

/// Edits of one field by one person within this time of the first are one step. Long texts save
/// themselves two seconds after the last key: this holds the saves of one train of thought
/// together, and still no undo takes back more than ten seconds of writing.
const ONE_EDIT: TimeDelta = TimeDelta::seconds(10);

/// A step as it is written.
struct Written<'a> {
    op: Op,
    subject: &'a str,
    state: &'static str,
    of: Option<i64>,
    changeset: &'a [u8],
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
        work: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T> {
        let failed = |error| self.failed("change-workspace", error);
        if self.in_one_step.get() {
            return work(&self.conn).map_err(failed);
        }
        self.step(ctx, op, subject, |conn| work(conn).map_err(failed))
    }

    /// Makes one step of all changes that `work` makes through this workspace; if it fails,
    /// none of them happened.
    pub(crate) fn in_one_step<T>(
        &self,
        ctx: &Ctx,
        op: Op,
        subject: &str,
        work: impl FnOnce() -> Result<T>,
    ) -> Result<T> {
        if self.in_one_step.get() {
            return work();
        }
        self.step(ctx, op, subject, |_conn| {
            self.in_one_step.set(true);
            let outcome = work();
            self.in_one_step.set(false);
            outcome
        })
    }

    /// Takes in what colleagues changed: a step whatever it changes, for from now on it is known. `work`
    /// is told its number.
    pub(super) fn take_in<T>(
        &self,
        ctx: &Ctx,
        subject: &str,
        work: impl FnOnce(&Connection, i64) -> Result<T>,
    ) -> Result<T> {
        let next = "SELECT coalesce(max(seq), 0) + 1 FROM step";
        self.writing(|| {
            self.take_step(ctx, (Op::TakeChanges, subject), true, |conn| {
                let seq = conn.query_row(next, [], |row| row.get(0));
                work(conn, seq.map_err(|error| self.failed("change-workspace", error))?)
            })
        })
    }

    fn step<T>(
        &self,
        ctx: &Ctx,
        op: Op,
        subject: &str,
        work: impl FnOnce(&Connection) -> Result<T>,
    ) -> Result<T> {
        self.writing(|| self.take_step(ctx, (op, subject), false, work))
    }

    fn take_step<T>(
        &self,
        ctx: &Ctx,
        (op, subject): (Op, &str),
        always: bool,
        work: impl FnOnce(&Connection) -> Result<T>,
    ) -> Result<T> {
        let failed = |error| self.failed("change-workspace", error);
        let tx = self.conn.unchecked_transaction().map_err(failed)?;
        let mut session = watch(&tx).map_err(failed)?;
        let outcome = work(&tx)?;
        let mut changeset = Vec::new();
        session.changeset_strm(&mut changeset).map_err(failed)?;
        drop(session);
        bounded(&changeset)?;
        if always || !changeset.is_empty() {
            let step = Written { op, subject, state: "done", of: None, changeset: &changeset };
            let tables = self.tables().map_err(failed)?;
            Writing { tx: &tx, tables, ctx }.record(&step).map_err(failed)?;
            sums::follow(&tx, tables, &changeset).map_err(failed)?;
            search::follow(&tx, &changeset).map_err(failed)?;
            rollup::follow(&tx, tables, &changeset).map_err(failed)?;
        }
        tx.commit().map_err(failed)?;
        Ok(outcome)
    }

    /// Takes back the last step that holds.
    pub fn undo(&self, ctx: &Ctx) -> Result<Turned> {
        let next = "SELECT seq FROM step WHERE state = 'done' ORDER BY seq DESC LIMIT 1";
        let seq = self.next(next)?.ok_or_else(|| Refused::new("nothing-to-undo"))?;
        self.turn(ctx, seq, Op::Undo)
    }

    /// Does again the step that was undone last.
    pub fn redo(&self, ctx: &Ctx) -> Result<Turned> {
        let next = "SELECT seq FROM step WHERE state = 'undone' ORDER BY seq LIMIT 1";
        let seq = self.next(next)?.ok_or_else(|| Refused::new("nothing-to-redo"))?;
        self.turn(ctx, seq, Op::Redo)
    }

    fn next(&self, sql: &str) -> Result<Option<i64>> {
        let seq = self.conn.query_row(sql, [], |row| row.get(0)).optional();
        seq.map_err(|error| self.failed("read-workspace", error))
    }

    /// Applies a step's changeset backwards (undo) or forwards (redo), all or nothing.
    fn turn(&self, ctx: &Ctx, seq: i64, op: Op) -> Result<Turned> {
        self.writing(|| self.turn_step(ctx, seq, op))
    }

    fn turn_step(&self, ctx: &Ctx, seq: i64, op: Op) -> Result<Turned> {
        let failed = |error| self.failed("turn-step", error);
        let tx = self.conn.unchecked_transaction().map_err(failed)?;
        let sql = "SELECT subject FROM step WHERE seq = ?1";
        let subject: String = tx.query_row(sql, [seq], |row| row.get(0)).map_err(failed)?;
        let forwards = changesets::of(&tx, seq).map_err(failed)?.unwrap_or_default();
        let (state, word, changeset) = match op {
            Op::Undo => (StepState::Undone, "undone", inverted(&forwards).map_err(failed)?),
            _ => (StepState::Done, "done", forwards),
        };
        let applied = apply(&tx, &changeset);
        applied.map_err(|error| overtaken(&error, &subject).unwrap_or_else(|| failed(error)))?;
        sums::follow(&tx, self.tables().map_err(failed)?, &changeset).map_err(failed)?;
        search::follow(&tx, &changeset).map_err(failed)?;
        rollup::follow(&tx, self.tables().map_err(failed)?, &changeset).map_err(failed)?;
        tx.execute("UPDATE step SET state = ?1 WHERE seq = ?2", (word, seq)).map_err(failed)?;
        let mark = Written { op, subject: &subject, state: "mark", of: Some(seq), changeset: &changeset };
        let writing = Writing { tx: &tx, tables: self.tables().map_err(failed)?, ctx };
        writing.touched_by(&changeset).and_then(|touched| writing.insert(&mark, &touched)).map_err(failed)?;
        tx.commit().map_err(failed)?;
        self.turned(seq, state)
    }
}

/// A step that is too large to be kept is not taken.
fn bounded(changeset: &[u8]) -> Result<()> {
    const MEGABYTE: usize = 1024 * 1024;
    if changeset.len() <= changesets::LARGEST {
        return Ok(());
    }
    let refused = Refused::new("change-too-large").with("most", changesets::LARGEST / MEGABYTE);
    Err(refused.with("size", changeset.len().div_ceil(MEGABYTE)).into())
}

/// The step could not be turned because the record is not as the step left it.
fn overtaken(error: &rusqlite::Error, subject: &str) -> Option<Error> {
    let code = error.sqlite_error_code();
    let conflict = matches!(code, Some(ErrorCode::OperationAborted | ErrorCode::ConstraintViolation));
    conflict.then(|| Refused::new("step-overtaken").with("subject", subject).into())
}

fn watch(conn: &Connection) -> rusqlite::Result<Session<'_>> {
    let mut session = Session::new(conn)?;
    for table in RECORD_TABLES {
        session.attach(Some(*table))?;
    }
    Ok(session)
}

/// A step that the next one may go on with.
struct Before {
    seq: i64,
    changeset: Vec<u8>,
    touched: Touched,
}

/// Writes steps in one transaction.
struct Writing<'a> {
    tx: &'a Transaction<'a>,
    tables: &'a Tables,
    ctx: &'a Ctx,
}

impl Writing<'_> {
    /// Writes a step that was taken, or makes it one with the step before. What was undone
    /// cannot be redone any more.
    fn record(&self, step: &Written<'_>) -> rusqlite::Result<()> {
        self.tx.execute("UPDATE step SET state = 'dropped' WHERE state = 'undone'", [])?;
        let touched = self.touched_by(step.changeset)?;
        let before = match touched.only_field() {
            Some(field) if step.op == Op::EditField => self.one_edit_before(field)?,
            _ => None,
        };
        match before {
            Some(before) => self.merge(&before, step.changeset, &touched),
            None => self.insert(step, &touched),
        }
    }

    fn touched_by(&self, changeset: &[u8]) -> rusqlite::Result<Touched> {
        Touched::by(&Kin::new(self.tx, self.tables), self.tables, changeset)
    }

    fn insert(&self, step: &Written<'_>, touched: &Touched) -> rusqlite::Result<()> {
        let at = self.ctx.now.to_rfc3339_opts(SecondsFormat::Secs, true);
        let (op, who, count) = (step.op.name(), &self.ctx.who, touched.count());
        self.tx
            .prepare_cached(
                "INSERT INTO step (op, subject, count, at, who, state, of, changeset)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            )?
            .execute((
                op,
                step.subject,
                count,
                at,
                who,
                step.state,
                step.of,
                changesets::first(step.changeset),
            ))?;
        let seq = self.tx.last_insert_rowid();
        changesets::put_rest(self.tx, seq, step.changeset)?;
        touched.write(self.tx, seq)
    }

    /// The newest step, if an edit of `field` goes on with it: the same person edits the same
    /// one field, and neither undid anything in between nor let the time pass.
    fn one_edit_before(&self, field: (&str, &str)) -> rusqlite::Result<Option<Before>> {
        let newest = self
            .tx
            .prepare_cached(
                "SELECT seq, op, at, who, state, EXISTS (
                   SELECT 1 FROM version WHERE version.seq = step.seq AND own = 1) AS given
                 FROM step ORDER BY seq DESC LIMIT 1",
            )?
            .query_row([], |row| {
                // What was given to a colleague stays what it was.
                let goes_on = !row.get::<_, bool>("given")?
                    && row.get::<_, String>("op")? == Op::EditField.name()
                    && row.get::<_, String>("who")? == self.ctx.who
                    && row.get::<_, String>("state")? == "done"
                    && is_recent(&row.get::<_, String>("at")?, self.ctx.now);
                Ok(goes_on.then_some(row.get::<_, i64>("seq")?))
            })
            .optional()?;
        let Some(seq) = newest.flatten() else { return Ok(None) };
        let changeset = changesets::of(self.tx, seq)?.unwrap_or_default();
        let touched = self.touched_by(&changeset)?;
        let same = touched.only_field() == Some(field);
        Ok(same.then_some(Before { seq, changeset, touched }))
    }

    /// Makes a change part of an earlier step; where the two come to nothing, the step never was.
    fn merge(&self, before: &Before, changeset: &[u8], touched: &Touched) -> rusqlite::Result<()> {
        let mut both = Vec::new();
        concat_strm(&mut before.changeset.as_slice(), &mut &*changeset, &mut both)?;
        if both.is_empty() {
            before.touched.forget(self.tx, before.seq)?;
            changesets::forget_rest(self.tx, before.seq)?;
            self.tx.execute("DELETE FROM step WHERE seq = ?1", [before.seq])?;
            return Ok(());
        }
        let first = changesets::first(&both);
        self.tx.execute("UPDATE step SET changeset = ?2 WHERE seq = ?1", (before.seq, first))?;
        changesets::put_rest(self.tx, before.seq, &both)?;
        touched.write(self.tx, before.seq)
    }
}

/// A clock that was set back makes nothing recent.
fn is_recent(at: &str, now: DateTime<Utc>) -> bool {
    let age = DateTime::parse_from_rfc3339(at).map(|at| now - at.to_utc());
    age.is_ok_and(|age| (TimeDelta::zero()..=ONE_EDIT).contains(&age))
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
