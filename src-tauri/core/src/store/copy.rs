//! Copies of a workspace and back: a whole copy that is proved to be one, and what would differ.
//!
//! Must not know where copies are kept, nor how many. A copy is put back as a step like any other.

use std::cmp::Ordering;
use std::path::Path;
use std::time::Duration;

use rusqlite::backup::Backup;
use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, Statement, params_from_iter};
use sha2::{Digest, Sha256};

use super::Workspace;
use super::sums;
use super::tables::RECORD_TABLES;
use crate::ctx::Ctx;
use crate::error::{Error, Refused, Result};
use crate::files;
use crate::op::Op;

/// Tables whose rows are made anew from others.
const DERIVED: &str =
    "name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search%' AND name <> 'touched' AND name NOT LIKE 'rollup%'";

/// How the rows of one table would differ if a copy were put back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableDifference {
    /// The table.
    pub table: &'static str,
    /// Rows that would be there again.
    pub back: usize,
    /// Rows that would say something else.
    pub changed: usize,
    /// Rows that would be gone.
    pub gone: usize,
}

/// The rows of one table that a copy has otherwise.
struct Otherwise {
    table: &'static str,
    columns: Vec<String>,
    keys: Vec<usize>,
    back: Vec<Vec<Value>>,
    changed: Vec<Vec<Value>>,
    gone: Vec<Vec<Value>>,
}

impl Workspace {
    /// Which workspace this is: 32 hexadecimal digits that a copy of the file shares.
    pub fn identity(&self) -> Result<String> {
        self.ask("SELECT id FROM identity", [], |row| row.get(0))
    }

    /// The number and the moment of the newest step; `None` before the first.
    pub fn newest_step(&self) -> Result<Option<(i64, String)>> {
        let sql = "SELECT max(seq), at FROM step HAVING max(seq) IS NOT NULL";
        let mut found = self.conn.prepare(sql).map_err(|error| self.failed("read-workspace", error))?;
        let newest = found.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
        let newest = newest.and_then(|mut rows| rows.next().transpose());
        newest.map_err(|error| self.failed("read-workspace", error))
    }

    /// Writes a copy to `path`, where nothing may lie, as the file stands at this moment, and reads
    /// it again: it has the same rows, or it is taken away and refused.
    pub fn copy_to(&self, path: &Path) -> Result<()> {
        let written = self.write_copy(path).and_then(|ours| match digest_of_copy(path)? {
            theirs if theirs == ours => Ok(()),
            _ => Err(Refused::new("copy-differs").file(path).into()),
        });
        written.inspect_err(|_| {
            // What is no copy must not be taken for one.
            _ = std::fs::remove_file(path);
        })
    }

    /// Copies a file of an older version before it is brought up: that way there is no undo.
    pub(super) fn copy_before_upgrade(&self, ctx: &Ctx, version: usize) -> Result<()> {
        let Some(backups) = &ctx.backups else { return Ok(()) };
        let folder = backups.join("before-upgrade");
        make_private_folder(&folder).map_err(|source| Error::failed_at("write-backup", &folder, source))?;
        let stem = self.path.file_stem().unwrap_or_default().to_string_lossy();
        let moment = ctx.now.format("%Y%m%dT%H%M%S%3fZ");
        let path = folder.join(format!("{stem}-v{version}-{moment}.bilan"));
        // Only what is whole has the name of a copy.
        let beside = path.with_extension("part");
        self.copy_to(&beside)?;
        let placed = std::fs::rename(&beside, &path).and_then(|()| files::keep_names(&folder));
        placed.map_err(|source| Error::failed_at("write-backup", &path, source))
    }

    /// Writes the copy; returns the digest of what should be in it.
    fn write_copy(&self, path: &Path) -> Result<String> {
        let failed = |error| super::open::explain("copy-workspace", path, error);
        // What is read and what is copied are of the same moment, whoever writes meanwhile.
        let moment = self.conn.unchecked_transaction().map_err(failed)?;
        // What is spoilt must not push sound copies off the shelf.
        if !sums::hold(&moment).map_err(failed)? {
            return Err(Refused::new("workspace-damaged").file(&self.path).into());
        }
        let ours = digest(&moment).map_err(failed)?;
        new_private_file(path).map_err(|source| Error::failed_at("copy-workspace", path, source))?;
        let mut copy = Connection::open(path).map_err(failed)?;
        super::open::harden(&copy).map_err(failed)?;
        let all_at_once = Backup::new(&self.conn, &mut copy)
            .and_then(|backup| backup.run_to_completion(i32::MAX, Duration::ZERO, None));
        all_at_once.map_err(failed)?;
        // One file without others beside it, and on the disk before it counts as a copy.
        copy.pragma_update(None, "journal_mode", "DELETE").map_err(failed)?;
        copy.close().map_err(|(_, error)| failed(error))?;
        let synced = std::fs::File::open(path).and_then(|file| file.sync_all());
        synced.map_err(|source| Error::failed_at("copy-workspace", path, source))?;
        Ok(ours)
    }

    /// How the record would differ if it were as in `copy`.
    pub fn differences(&self, copy: &Workspace) -> Result<Vec<TableDifference>> {
        let told = RECORD_TABLES.iter().map(|table| {
            let found = self.otherwise(copy, table)?;
            let (back, changed, gone) = (found.back.len(), found.changed.len(), found.gone.len());
            Ok(TableDifference { table, back, changed, gone })
        });
        let told: Result<Vec<_>> = told.collect();
        Ok(told?.into_iter().filter(|it| it.back + it.changed + it.gone > 0).collect())
    }

    /// Makes the record what it is in `copy`, as one step. Files and sealed reports that only the
    /// copy has come back; those that only this workspace has stay.
    pub fn put_back(&self, ctx: &Ctx, copy: &Workspace, named: &str) -> Result<()> {
        self.in_one_step(ctx, Op::PutBack, named, || {
            let failed = |error| self.failed("change-workspace", error);
            bring_files(&copy.conn, &self.conn).map_err(failed)?;
            let found = RECORD_TABLES.iter().map(|table| self.otherwise(copy, table));
            let found: Vec<Otherwise> = found.collect::<Result<_>>()?;
            found.iter().try_for_each(|it| it.take_away(&self.conn)).map_err(failed)?;
            found.iter().rev().try_for_each(|it| it.write(&self.conn)).map_err(failed)
        })
    }

    fn otherwise(&self, copy: &Workspace, table: &'static str) -> Result<Otherwise> {
        compare(&self.conn, &copy.conn, table).map_err(|error| self.failed("read-workspace", error))
    }
}

/// SHA-256 over the bytes of a file, read piece by piece.
pub fn sum_of(path: &Path) -> std::io::Result<String> {
    let mut file = std::fs::File::open(path)?;
    let mut hash = Sha256::new();
    let mut piece = vec![0; 256 * 1024];
    loop {
        match std::io::Read::read(&mut file, &mut piece)? {
            0 => return Ok(hexadecimal(&hash.finalize())),
            read => hash.update(&piece[..read]),
        }
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Makes a folder, and those above it, that only its owner may look into.
pub fn make_private_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder.create(folder)
}

/// Only its owner may read what is copied.
fn new_private_file(path: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options.open(path).map(|_| ())
}

/// The digest of a copy that was just written, after SQLite found it whole.
fn digest_of_copy(path: &Path) -> Result<String> {
    let failed = |error| super::open::explain("copy-workspace", path, error);
    let copy = Connection::open(path).map_err(failed)?;
    super::open::harden(&copy).map_err(failed)?;
    copy.pragma_update(None, "query_only", true).map_err(failed)?;
    let verdict: String =
        copy.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0)).map_err(failed)?;
    match verdict.as_str() {
        "ok" => digest(&copy).map_err(failed),
        _ => Err(Refused::new("copy-differs").file(path).into()),
    }
}

/// SHA-256 over every row of every table that is not made of others, in the order of their keys.
fn digest(conn: &Connection) -> rusqlite::Result<String> {
    let mut names = conn.prepare(&format!(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND {DERIVED} ORDER BY name"
    ))?;
    let names: Vec<String> = names.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let mut hash = Sha256::new();
    for name in names {
        hash.update(name.as_bytes());
        let mut rows = conn.prepare(&format!("SELECT * FROM \"{name}\""))?;
        let width = rows.column_count();
        let mut rows = rows.query([])?;
        while let Some(row) = rows.next()? {
            for at in 0..width {
                feed(&mut hash, row.get_ref(at)?);
            }
        }
    }
    Ok(hexadecimal(&hash.finalize()))
}

/// Each value with its type and length, so that no two rows look alike.
fn feed(hash: &mut Sha256, value: ValueRef<'_>) {
    let (kind, bytes): (u8, &[u8]) = match value {
        ValueRef::Null => (0, &[]),
        ValueRef::Integer(number) => (1, &number.to_le_bytes()),
        ValueRef::Real(number) => (2, &number.to_le_bytes()),
        ValueRef::Text(text) => (3, text),
        ValueRef::Blob(bytes) => (4, bytes),
    };
    hash.update([kind]);
    hash.update(bytes.len().to_le_bytes());
    hash.update(bytes);
}

/// Goes through a table of both files side by side, in the order of its keys.
fn compare(ours: &Connection, theirs: &Connection, table: &'static str) -> rusqlite::Result<Otherwise> {
    let mut info = ours.prepare("SELECT name, pk > 0 FROM pragma_table_info(?1) ORDER BY cid")?;
    let info: Vec<(String, bool)> =
        info.query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
    let keys: Vec<usize> = info.iter().enumerate().filter(|(_, it)| it.1).map(|(at, _)| at).collect();
    let columns: Vec<String> = info.into_iter().map(|it| it.0).collect();
    let quoted = |at: &usize| format!("\"{}\"", columns[*at]);
    let order = keys.iter().map(quoted).collect::<Vec<_>>().join(", ");
    let all = (0..columns.len()).map(|at| quoted(&at)).collect::<Vec<_>>().join(", ");
    let sql = format!("SELECT {all} FROM \"{table}\" ORDER BY {order}");
    let (mut ours, mut theirs) = (ours.prepare(&sql)?, theirs.prepare(&sql)?);
    let mut found =
        Otherwise { table, columns, keys, back: Vec::new(), changed: Vec::new(), gone: Vec::new() };
    side_by_side(&mut ours, &mut theirs, &mut found)?;
    Ok(found)
}

fn side_by_side(
    ours: &mut Statement<'_>,
    theirs: &mut Statement<'_>,
    found: &mut Otherwise,
) -> rusqlite::Result<()> {
    let width = found.columns.len();
    let read = |rows: &mut rusqlite::Rows<'_>| match rows.next()? {
        Some(row) => (0..width).map(|at| row.get(at)).collect::<rusqlite::Result<Vec<Value>>>().map(Some),
        None => Ok(None),
    };
    let (mut ours, mut theirs) = (ours.query([])?, theirs.query([])?);
    let (mut here, mut there) = (read(&mut ours)?, read(&mut theirs)?);
    loop {
        let order = match (&here, &there) {
            (None, None) => return Ok(()),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some(here), Some(there)) => by_key(here, there, &found.keys),
        };
        match order {
            Ordering::Less => {
                found.gone.extend(here.take());
                here = read(&mut ours)?;
            }
            Ordering::Greater => {
                found.back.extend(there.take());
                there = read(&mut theirs)?;
            }
            Ordering::Equal => {
                if here != there {
                    found.changed.extend(there.take());
                }
                (here, there) = (read(&mut ours)?, read(&mut theirs)?);
            }
        }
    }
}

/// As SQLite orders them: keys are whole numbers or texts compared by their bytes.
fn by_key(here: &[Value], there: &[Value], keys: &[usize]) -> Ordering {
    let one = |at: &usize| match (&here[*at], &there[*at]) {
        (Value::Integer(here), Value::Integer(there)) => here.cmp(there),
        (Value::Text(here), Value::Text(there)) => here.as_bytes().cmp(there.as_bytes()),
        (Value::Integer(_), _) => Ordering::Less,
        _ => Ordering::Greater,
    };
    keys.iter().map(one).find(|order| *order != Ordering::Equal).unwrap_or(Ordering::Equal)
}

impl Otherwise {
    fn take_away(&self, conn: &Connection) -> rusqlite::Result<()> {
        let of_key: Vec<String> =
            self.keys.iter().map(|at| format!("\"{}\" = ?", self.columns[*at])).collect();
        let sql = format!("DELETE FROM \"{}\" WHERE {}", self.table, of_key.join(" AND "));
        let mut delete = conn.prepare_cached(&sql)?;
        for row in &self.gone {
            delete.execute(params_from_iter(self.keys.iter().map(|at| &row[*at])))?;
        }
        Ok(())
    }

    fn write(&self, conn: &Connection) -> rusqlite::Result<()> {
        let names: Vec<String> = self.columns.iter().map(|name| format!("\"{name}\"")).collect();
        let insert = format!(
            "INSERT INTO \"{}\" ({}) VALUES ({})",
            self.table,
            names.join(", "),
            vec!["?"; names.len()].join(", ")
        );
        let set: Vec<String> =
            names.iter().enumerate().map(|(at, name)| format!("{name} = ?{}", at + 1)).collect();
        let of_key: Vec<String> =
            self.keys.iter().map(|at| format!("{} = ?{}", names[*at], at + 1)).collect();
        let update =
            format!("UPDATE \"{}\" SET {} WHERE {}", self.table, set.join(", "), of_key.join(" AND "));
        let (mut insert, mut update) = (conn.prepare_cached(&insert)?, conn.prepare_cached(&update)?);
        self.changed.iter().try_for_each(|row| update.execute(params_from_iter(row)).map(|_| ()))?;
        self.back.iter().try_for_each(|row| insert.execute(params_from_iter(row)).map(|_| ()))
    }
}

/// Contents of attachments and sealed reports that only the copy has. They lie outside of the steps.
fn bring_files(from: &Connection, to: &Connection) -> rusqlite::Result<()> {
    for table in ["file", "seal"] {
        let mut rows = from.prepare(&format!("SELECT * FROM \"{table}\""))?;
        let width = rows.column_count();
        let sql = format!("INSERT OR IGNORE INTO \"{table}\" VALUES ({})", vec!["?"; width].join(", "));
        let mut insert = to.prepare(&sql)?;
        let mut rows = rows.query([])?;
        while let Some(row) = rows.next()? {
            let values: Vec<Value> = (0..width).map(|at| row.get(at)).collect::<rusqlite::Result<_>>()?;
            insert.execute(params_from_iter(values))?;
        }
    }
    Ok(())
}
