//! Where the changesets of steps lie: beside their step, and what is over one piece behind it.
//! A value that SQLite takes from a file may have 64 MiB; deleting a project with half a
//! million figures is more.
//!
//! Must not know what a changeset means.

use rusqlite::{Connection, Error, OptionalExtension, ffi};

/// A piece of a changeset, in bytes; well below what one value may have.
const PIECE: usize = 16 * 1024 * 1024;

/// A step may have so many bytes: some four million figures. It is held in memory, twice while
/// it is turned.
pub(super) const LARGEST: usize = 512 * 1024 * 1024;

/// The piece of a changeset that lies in its step's own row.
pub(super) fn first(changeset: &[u8]) -> &[u8] {
    changeset.get(..PIECE).unwrap_or(changeset)
}

/// Writes what lies behind the first piece, in place of what lay there.
pub(super) fn put_rest(conn: &Connection, seq: i64, changeset: &[u8]) -> rusqlite::Result<()> {
    forget_rest(conn, seq)?;
    let sql = "INSERT INTO step_piece (seq, position, piece) VALUES (?1, ?2, ?3)";
    for (position, piece) in (0_i64..).zip(changeset.chunks(PIECE)).skip(1) {
        conn.prepare_cached(sql)?.execute((seq, position, piece))?;
    }
    Ok(())
}

/// Takes away what lies behind the first piece.
pub(super) fn forget_rest(conn: &Connection, seq: i64) -> rusqlite::Result<()> {
    conn.prepare_cached("DELETE FROM step_piece WHERE seq = ?1")?.execute([seq])?;
    Ok(())
}

/// The whole changeset of a step; `None` where there is no such step.
pub(super) fn of(conn: &Connection, seq: i64) -> rusqlite::Result<Option<Vec<u8>>> {
    let mut step = conn.prepare_cached("SELECT changeset FROM step WHERE seq = ?1")?;
    let first: Option<Vec<u8>> = step.query_row([seq], |row| row.get(0)).optional()?;
    first.map(|first| whole(conn, seq, first)).transpose()
}

/// The whole changeset of a step whose first piece was read. A file from elsewhere may hold
/// more pieces than any step of ours.
pub(super) fn whole(conn: &Connection, seq: i64, first: Vec<u8>) -> rusqlite::Result<Vec<u8>> {
    let mut changeset = first;
    let sql = "SELECT piece FROM step_piece WHERE seq = ?1 ORDER BY position";
    let mut pieces = conn.prepare_cached(sql)?;
    let mut pieces = pieces.query([seq])?;
    while let Some(piece) = pieces.next()? {
        changeset.extend_from_slice(piece.get_ref(0)?.as_blob()?);
        if changeset.len() > LARGEST {
            return Err(Error::SqliteFailure(ffi::Error::new(ffi::SQLITE_TOOBIG), None));
        }
    }
    Ok(changeset)
}
