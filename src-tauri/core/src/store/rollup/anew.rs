//! Sums made anew by going through the rows, each read once and none held.
//!
//! Must not know what changed.

use rusqlite::{Connection, Params, Row};

use super::sums::{Figures, Said, Sums};

/// Rows of reach with their parts, those of one row after each other.
pub(super) const REACH: &str = "SELECT r.id, r.project_id, r.kind, r.method, r.unit, r.indicator_id,
         r.period_id, r.value, r.overlap_percent, c.value, c.sex, c.age, c.disability
  FROM reach r LEFT JOIN reach_cell c ON c.reach_id = r.id AND c.archived IS NULL
  WHERE r.archived IS NULL";

const ENTRIES: &str =
    "SELECT project_id, line_id, kind, currency, amount_minor FROM entry WHERE archived IS NULL";

/// The sums of all projects.
pub(super) fn all(conn: &Connection) -> rusqlite::Result<Sums> {
    let mut sums = Sums::default();
    reach(conn, REACH, [], &mut sums)?;
    entries(conn, ENTRIES, [], &mut sums)?;
    Ok(sums)
}

/// Makes the kept sums of a project anew.
pub(super) fn of_project(conn: &Connection, project: &str) -> rusqlite::Result<()> {
    forget(conn, project)?;
    let mut sums = Sums::default();
    reach(conn, &format!("{REACH} AND r.project_id = ?1"), [project], &mut sums)?;
    entries(conn, &format!("{ENTRIES} AND project_id = ?1"), [project], &mut sums)?;
    sums.write(conn)
}

fn forget(conn: &Connection, project: &str) -> rusqlite::Result<()> {
    let of_lines = "DELETE FROM rollup_sum WHERE line IN (SELECT id FROM rollup_line WHERE project_id = ?1)";
    conn.prepare_cached(of_lines)?.execute([project])?;
    for table in ["rollup_line", "rollup_count", "rollup_money"] {
        conn.prepare_cached(&format!("DELETE FROM {table} WHERE project_id = ?1"))?.execute([project])?;
    }
    Ok(())
}

/// A row of reach while its parts are read.
#[derive(Default)]
struct Open {
    row: String,
    line: usize,
    value: Option<i64>,
    overlap: Option<u8>,
    parts: Vec<(usize, i64)>,
}

impl Open {
    fn close(&mut self, sums: &mut Sums) -> rusqlite::Result<()> {
        if !self.row.is_empty() {
            let figures = Figures { value: self.value, overlap: self.overlap, parts: &self.parts };
            sums.reach(self.line, &figures, 1)?;
            self.parts.clear();
        }
        Ok(())
    }
}

fn reach(conn: &Connection, sql: &str, params: impl Params, sums: &mut Sums) -> rusqlite::Result<()> {
    let mut found = conn.prepare_cached(sql)?;
    let mut rows = found.query(params)?;
    let mut open = Open::default();
    while let Some(row) = rows.next()? {
        let id = row.get_ref(0)?.as_str()?;
        if id != open.row {
            open.close(sums)?;
            id.clone_into(&mut open.row);
            open.line = sums.line(said(row)?);
            (open.value, open.overlap) = (row.get(7)?, row.get(8)?);
        }
        if let Some(value) = row.get(9)? {
            let word = |at: usize| row.get_ref(at)?.as_str_or_null().map_err(rusqlite::Error::from);
            open.parts.push((sums.part([word(10)?, word(11)?, word(12)?]), value));
        }
    }
    open.close(sums)
}

fn said<'a>(row: &'a Row<'_>) -> rusqlite::Result<Said<'a>> {
    let text = |at: usize| row.get_ref(at)?.as_str().map_err(rusqlite::Error::from);
    let may = |at: usize| row.get_ref(at)?.as_str_or_null().map_err(rusqlite::Error::from);
    Ok(Said {
        project: text(1)?,
        kind: text(2)?,
        method: text(3)?,
        unit: text(4)?,
        indicator: may(5)?,
        period: may(6)?,
    })
}

fn entries(conn: &Connection, sql: &str, params: impl Params, sums: &mut Sums) -> rusqlite::Result<()> {
    let mut found = conn.prepare_cached(sql)?;
    let mut rows = found.query(params)?;
    while let Some(row) = rows.next()? {
        let text = |at: usize| row.get_ref(at)?.as_str_or_null().map_err(rusqlite::Error::from);
        let word = |at: usize| Ok::<_, rusqlite::Error>(text(at)?.unwrap_or_default());
        sums.entry([word(0)?, word(1)?, word(2)?, word(3)?], row.get(4)?, 1);
    }
    Ok(())
}
