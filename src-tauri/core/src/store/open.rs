//! Making and opening a workspace safely: nothing is written before every check has passed.
//!
//! Must not know what the tables mean.

use std::cell::{Cell, OnceCell};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use rusqlite::backup::Backup;
use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::Workspace;
use super::lock::Lock;
use super::rollup;
use super::search;
use super::sums;
use super::touched;
use super::watch::{Watch, journal_of};
use crate::ctx::Ctx;
use crate::disk;
use crate::error::{Error, Refused, Result};
use crate::files;

/// "Biln": the mark of our files at offset 68 of the header.
const APPLICATION_ID: i32 = 0x4269_6c6e;

/// The schema, step by step; `user_version` is how many steps a file has taken.
const MIGRATIONS: &[&str] = &[
    include_str!("migrations/001_record.sql"),
    include_str!("migrations/002_whole_record.sql"),
    include_str!("migrations/003_money.sql"),
    include_str!("migrations/004_entries_covered.sql"),
    include_str!("migrations/005_reports.sql"),
    include_str!("migrations/006_due.sql"),
    include_str!("migrations/007_identity.sql"),
    include_str!("migrations/008_table_layouts.sql"),
    include_str!("migrations/009_report_currency.sql"),
    include_str!("migrations/010_partner_forms.sql"),
    include_str!("migrations/011_iati.sql"),
    include_str!("migrations/012_sharing.sql"),
    include_str!("migrations/013_rollups.sql"),
    include_str!("migrations/014_sums.sql"),
    include_str!("migrations/015_letterhead.sql"),
];

/// The migration that brings the table of touched rows, which the program fills.
const WITH_TOUCHED: usize = 2;

/// Larger files are checked by `bilan check`, so that opening stays quick.
const CHECKED_UP_TO: u64 = 32 * 1024 * 1024;

/// Prepared statements that are kept: some for each table of the record.
const STATEMENTS: usize = 256;

const HEADER_LENGTH: usize = 100;
const SQLITE_MAGIC: &[u8] = b"SQLite format 3\0";

/// What the workspace is opened for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Access {
    /// Somebody else may write meanwhile.
    Read,
    /// Nobody else may write.
    Write,
}

impl Workspace {
    /// Makes a new, empty workspace; refuses to touch a file that is there.
    /// It is made beside and put in place whole.
    pub fn create(path: &Path, ctx: &Ctx) -> Result<Workspace> {
        let failed = |source: std::io::Error| Error::failed_at("create-workspace", path, source);
        let exists = || Refused::new("workspace-exists").file(path);
        if path.try_exists().map_err(failed)? {
            return Err(exists().into());
        }
        let folder = files::folder_of(path);
        let beside = files::beside(folder).map_err(failed)?;
        let conn =
            Connection::open(beside.path()).map_err(|error| explain("create-workspace", path, error))?;
        harden(&conn)
            .and_then(|()| migrate(&conn, 0))
            .map_err(|error| explain("create-workspace", path, error))?;
        drop(conn);
        beside.persist_noclobber(path).map_err(|error| match error.error.kind() {
            std::io::ErrorKind::AlreadyExists => exists().into(),
            _ => failed(error.error),
        })?;
        files::keep_names(folder).map_err(failed)?;
        Workspace::open(path, Access::Write, ctx)
    }

    /// Opens a workspace. A file that is missing, foreign, newer, damaged or held by
    /// somebody else is refused by name and left exactly as it is.
    pub fn open(path: &Path, access: Access, ctx: &Ctx) -> Result<Workspace> {
        look(path)?;
        let lock = match access {
            Access::Write => Some(Lock::take(path, ctx)?),
            Access::Read => None,
        };
        let conn = match access {
            Access::Write => connect(path, access),
            Access::Read => connect_to_read(path),
        };
        let conn = conn.map_err(|error| explain("open-workspace", path, error))?;
        let mut workspace = Workspace {
            path: path.to_owned(),
            conn,
            tables: OnceCell::new(),
            in_one_step: Cell::new(false),
            watch: Watch::over(path),
            _lock: lock,
        };
        let version = workspace.version()?;
        workspace.verify(version)?;
        leave_journal(&workspace.conn, false).map_err(|error| workspace.failed("open-workspace", error))?;
        if access == Access::Read && version < MIGRATIONS.len() {
            let copy = brought_up(&workspace.conn, version);
            workspace.conn = copy.map_err(|error| workspace.failed("open-workspace", error))?;
        }
        if access == Access::Write {
            let fixed = workspace.conn.is_readonly("main");
            if fixed.map_err(|error| workspace.failed("open-workspace", error))? {
                return Err(Refused::new("workspace-not-permitted").file(path).into());
            }
            if version < MIGRATIONS.len() {
                workspace.copy_before_upgrade(ctx, version)?;
            }
            let prepared = migrate(&workspace.conn, version).and_then(|()| durable(&workspace.conn));
            prepared.map_err(|error| workspace.failed("open-workspace", error))?;
            workspace.watch.note();
        }
        Ok(workspace)
    }

    /// The number of migrations that the workspace has taken. The file alone does not tell: after a
    /// sudden end the last of them may stand in the journal.
    fn version(&self) -> Result<usize> {
        let version: i32 = self.ask("PRAGMA user_version", [], |row| row.get(0))?;
        known(version).map_err(|code| Refused::new(code).file(&self.path).into())
    }

    /// The file's schema is ours and nothing else: a foreign trigger or view could do anything with
    /// what is written. Then, for the check reads by that schema, the file is whole and adds up.
    fn verify(&self, version: usize) -> Result<()> {
        let found = schema(&self.conn).map_err(|error| self.failed("open-workspace", error))?;
        let ours = model(version).map_err(|error| self.failed("open-workspace", error))?;
        if found != ours {
            return Err(Refused::new("workspace-altered").file(&self.path).into());
        }
        let size = self.path.metadata().map(|metadata| metadata.len());
        let size = size.map_err(|source| Error::failed_at("open-workspace", &self.path, source))?;
        if size <= CHECKED_UP_TO && !self.is_whole()? {
            return Err(Refused::new("workspace-damaged").file(&self.path).into());
        }
        Ok(())
    }

    /// Every page and every index is as SQLite would have it, and the rows add up to what was kept.
    pub(super) fn is_whole(&self) -> Result<bool> {
        let failed = |error| self.failed("read-workspace", error);
        // A writer beside us must not come between the rows and their sums.
        let moment = self.conn.unchecked_transaction().map_err(failed)?;
        let verdict = moment.query_row("PRAGMA integrity_check(1)", [], |row| row.get::<_, String>(0));
        match verdict {
            Ok(verdict) => Ok(verdict == "ok" && sums::hold(&moment).map_err(failed)?),
            // An index that cannot be made out stops the check itself, without a code of its own.
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::Unknown) => Ok(false),
            Err(error) => Err(failed(error)),
        }
    }
}

/// Reads the header without SQLite, so that a foreign file is not even opened by it.
fn look(path: &Path) -> Result<()> {
    let refused = |code: &str| Error::from(Refused::new(code).file(path));
    let failed = |source: std::io::Error| match source.kind() {
        std::io::ErrorKind::NotFound => refused("workspace-missing"),
        std::io::ErrorKind::PermissionDenied => refused("workspace-not-permitted"),
        std::io::ErrorKind::IsADirectory => refused("workspace-foreign"),
        _ => Error::failed_at("open-workspace", path, source),
    };
    let mut header = Vec::with_capacity(HEADER_LENGTH);
    let file = File::open(path).map_err(failed)?;
    file.take(HEADER_LENGTH as u64).read_to_end(&mut header).map_err(failed)?;
    if header.is_empty() {
        return Err(refused("workspace-empty"));
    }
    let number = |at: usize| {
        let bytes = header.get(at..at + 4).and_then(|bytes| bytes.try_into().ok());
        bytes.map(i32::from_be_bytes)
    };
    if !header.starts_with(SQLITE_MAGIC) || number(68) != Some(APPLICATION_ID) {
        return Err(refused("workspace-foreign"));
    }
    known(number(60).unwrap_or(0)).map(|_version| ()).map_err(refused)
}

/// The number of migrations, or why a file that says so is not opened.
fn known(version: i32) -> std::result::Result<usize, &'static str> {
    match usize::try_from(version) {
        Ok(version) if (1..=MIGRATIONS.len()).contains(&version) => Ok(version),
        Ok(version) if version > MIGRATIONS.len() => Err("workspace-newer"),
        _ => Err("workspace-damaged"),
    }
}

fn connect(path: &Path, access: Access) -> rusqlite::Result<Connection> {
    // SQLite falls back to reading where the file may not be written. A connection that may
    // write also tidies the -wal and -shm files away when it closes; `query_only` keeps a
    // reader from anything else.
    let rights = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, rights)?;
    harden(&conn)?;
    // Until it is known that file and journal belong together, neither is tidied into the other.
    leave_journal(&conn, journal_of(path).metadata().is_ok_and(|about| about.len() > 0))?;
    conn.pragma_update(None, "query_only", access == Access::Read)?;
    conn.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(conn)
}

/// Where nothing may be written beside the file, as on a read-only disk, SQLite cannot share it with a
/// writer. A copy in memory is read then, made at once, for nobody keeps others from the file.
fn connect_to_read(path: &Path) -> rusqlite::Result<Connection> {
    let conn = connect(path, Access::Read)?;
    let read = conn.query_row("SELECT count(*) FROM sqlite_schema", [], |_row| Ok(()));
    let code = read.as_ref().err().and_then(rusqlite::Error::sqlite_error_code);
    let fixed =
        matches!(code, Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly | ErrorCode::PermissionDenied));
    // What a journal holds would be missing from the copy.
    if !fixed || journal_of(path).metadata().is_ok_and(|about| about.len() > 0) {
        return Ok(conn);
    }
    let rights =
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let fixed = Connection::open_with_flags(as_it_lies(path), rights)?;
    harden(&fixed)?;
    let copy = in_memory(&fixed)?;
    copy.pragma_update(None, "query_only", true)?;
    Ok(copy)
}

/// The URI by which SQLite reads a file and touches nothing around it.
fn as_it_lies(path: &Path) -> String {
    let bytes = path.as_os_str().as_encoded_bytes().iter();
    let path: String = bytes.map(|byte| format!("%{byte:02x}")).collect();
    format!("file:{path}?immutable=1")
}

/// A workspace may come from anywhere: nothing in it may act, and none of it may be huge.
pub(super) fn harden(conn: &Connection) -> rusqlite::Result<()> {
    conn.busy_timeout(Duration::from_secs(2))?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
    conn.set_limit(Limit::SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024)?;
    conn.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    conn.pragma_update(None, "cell_size_check", true)?;
    conn.pragma_update(None, "mmap_size", 0)?;
    conn.pragma_update(None, "foreign_keys", true)?;
    conn.pragma_update(None, "secure_delete", true)
}

/// What is shown as saved is on the disk, after a power cut too: FULL, not the usual NORMAL.
fn durable(conn: &Connection) -> rusqlite::Result<()> {
    conn.pragma_update(None, "journal_mode", "WAL")?;
    conn.pragma_update(None, "synchronous", "FULL")?;
    // The journal is made by the first look, not by the first write: it must be seen to be watched.
    conn.query_row("SELECT count(*) FROM sqlite_schema", [], |_row| Ok(()))
}

/// Takes the steps that a file has not taken, all or none.
fn migrate(conn: &Connection, version: usize) -> rusqlite::Result<()> {
    if version == MIGRATIONS.len() {
        return Ok(());
    }
    let tx = conn.unchecked_transaction()?;
    take_steps(&tx, &MIGRATIONS[version..])?;
    search::rebuild(&tx)?;
    rollup::rebuild(&tx)?;
    sums::rebuild(&tx)?;
    if version < WITH_TOUCHED {
        touched::fill(&tx)?;
    }
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    tx.pragma_update(None, "user_version", MIGRATIONS.len() as i64)?;
    tx.commit()
}

/// An older workspace that is only read stays as it is: a copy in memory takes the steps that it lacks.
fn brought_up(old: &Connection, version: usize) -> rusqlite::Result<Connection> {
    let copy = in_memory(old)?;
    migrate(&copy, version)?;
    copy.pragma_update(None, "query_only", true)?;
    Ok(copy)
}

fn in_memory(old: &Connection) -> rusqlite::Result<Connection> {
    const PAGES_AT_ONCE: i32 = 4_096;
    let mut copy = Connection::open_in_memory()?;
    harden(&copy)?;
    Backup::new(old, &mut copy)?.run_to_completion(PAGES_AT_ONCE, Duration::ZERO, None)?;
    Ok(copy)
}

fn take_steps(conn: &Connection, steps: &[&str]) -> rusqlite::Result<()> {
    steps.iter().try_for_each(|step| conn.execute_batch(step))
}

/// Every object of a schema: its type, its name and the SQL that made it.
type Schema = Vec<(String, String, Option<String>)>;

/// The schema after so many steps. It is made once: a file is often opened again.
fn model(version: usize) -> rusqlite::Result<Schema> {
    static MADE: Mutex<BTreeMap<usize, Schema>> = Mutex::new(BTreeMap::new());
    let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(schema) = made.get(&version) {
        return Ok(schema.clone());
    }
    let model = Connection::open_in_memory()?;
    harden(&model)?;
    take_steps(&model, &MIGRATIONS[..version])?;
    let schema = schema(&model)?;
    made.insert(version, schema.clone());
    Ok(schema)
}

fn schema(conn: &Connection) -> rusqlite::Result<Schema> {
    let mut objects = conn.prepare("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name")?;
    let found = objects.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    found.collect()
}

/// Turns what SQLite says into what a person can act on.
pub(super) fn explain(doing: &str, path: &Path, error: rusqlite::Error) -> Error {
    // A stored word or number that cannot be what was written.
    if matches!(
        error,
        rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::Utf8Error(..)
    ) {
        return Refused::new("workspace-damaged").file(path).into();
    }
    let code = match error.sqlite_error_code() {
        // A full disk is sometimes told as a fault of the disk.
        Some(ErrorCode::DiskFull) => return Error::disk_full(path),
        Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen)
            if disk::room(path).is_some_and(|room| room < disk::SCARCE) =>
        {
            return Error::disk_full(path);
        }
        Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => "workspace-damaged",
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => "workspace-busy",
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => "workspace-not-permitted",
        _ => return Error::failed_at(doing, path, error),
    };
    Refused::new(code).file(path).into()
}

/// A write failed so that nobody knows what is on the disk.
pub(super) fn is_unwritten(error: &Error) -> bool {
    let Error::Failed(failed) = error else { return false };
    let source = failed.source.downcast_ref::<rusqlite::Error>();
    source.and_then(rusqlite::Error::sqlite_error_code) == Some(ErrorCode::SystemIoFailure)
}

/// Whether the journal stays beside the file when the connection closes.
pub(super) fn leave_journal(conn: &Connection, stays: bool) -> rusqlite::Result<()> {
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, stays).map(|_set| ())
}

/// Whether a file is a workspace or what lies beside one.
pub(crate) fn belongs_to_workspace(path: &Path) -> bool {
    let Ok(path) = path.canonicalize() else { return false };
    let name = path.as_os_str().to_string_lossy();
    let beside = ["-wal", "-shm", "-journal"].iter().find_map(|tail| name.strip_suffix(tail));
    let of = beside.map_or(path.as_path(), Path::new);
    let mut header = Vec::with_capacity(HEADER_LENGTH);
    let read = File::open(of).and_then(|file| file.take(HEADER_LENGTH as u64).read_to_end(&mut header));
    read.is_ok()
        && header.starts_with(SQLITE_MAGIC)
        && header.get(68..72) == Some(&APPLICATION_ID.to_be_bytes())
}
