//! The rows of the reach grid, and figures written into them row by row.
//!
//! Must not know how a grid is made of rows, nor which figures are allowed.

use std::collections::HashMap;

use rusqlite::{Connection, Row};

use super::Workspace;
use super::reading::{self, Reader};
use super::rows;
use super::tables;
use crate::ctx::Ctx;
use crate::domain::grid::{GridPart, GridRow, GridRows};
use crate::domain::recording::{GridCell, LineFigures};
use crate::domain::{Lang, Project, ReachKind};
use crate::error::{Refused, Result};
use crate::op::Op;

/// Figures for one line: its row in the period, or the row after which a new one is made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LineWritten {
    /// Key of the row.
    pub row: String,
    /// Where the row is new: a row of the same line, whose description it takes over.
    pub like: Option<String>,
    /// Cells and what they hold from now on; `None` empties a cell.
    pub figures: Vec<(GridCell, Option<i64>)>,
}

impl Workspace {
    /// A project without its rows of reach and its prose: its head, framework, agreements,
    /// periods and indicators.
    pub fn project_frame(&self, id: &str, wanted: Option<Lang>) -> Result<Project> {
        let read = || {
            let Some((own, mut project)) = tables::head(&self.conn, id, wanted)? else {
                return Ok(None);
            };
            let reader = Reader::new(&self.conn, id, own, project.language)?;
            tables::read_frame(&reader, &mut project)?;
            project.languages = reader.languages();
            Ok(Some(project))
        };
        let found = read().map_err(|error| self.failed("read-project", error))?;
        found.ok_or_else(|| Refused::new("project-unknown").with("project", id).into())
    }

    /// The rows of one kind, in order, with the cells of those in the periods named (`None` is
    /// "without a period"). What groups are called is read as the project is.
    pub fn grid_rows(
        &self,
        project: &Project,
        kind: ReachKind,
        periods: &[Option<&str>],
    ) -> Result<GridRows> {
        let read = || {
            let mut groups = groups(&self.conn, project)?;
            let mut rows =
                GridRows { parts: Vec::new(), rows: rows_of(&self.conn, project, kind, &mut groups)? };
            let mut cells = CellReader::new(&self.conn, project, kind, &mut rows)?;
            periods.iter().try_for_each(|period| cells.read(*period))?;
            Ok(rows)
        };
        read().map_err(|error| self.failed("read-project", error))
    }

    /// The sums of the parts of rows whose total nobody typed, by row.
    pub fn sums_of_parts(&self, project: &str, kind: ReachKind) -> Result<HashMap<String, i64>> {
        let read = || {
            let sql = "SELECT r.id, sum(c.value) FROM reach r JOIN reach_cell c ON c.reach_id = r.id
                       WHERE r.project_id = ?1 AND r.kind = ?2 AND r.value IS NULL
                         AND r.archived IS NULL AND c.archived IS NULL
                       GROUP BY r.id";
            let mut sums = self.conn.prepare_cached(sql)?;
            let sums = sums.query_map((project, rows::word(&kind)?), |row| Ok((row.get(0)?, row.get(1)?)))?;
            sums.collect::<rusqlite::Result<_>>()
        };
        read().map_err(|error| self.failed("read-project", error))
    }

    /// What rows hold now.
    pub fn line_figures(&self, row: &str) -> Result<LineFigures> {
        let read = || {
            let sql = "SELECT value FROM reach WHERE id = ?1";
            let total = self.conn.prepare_cached(sql)?.query_row([row], |row| row.get(0))?;
            let sql = "SELECT sex, age, disability, value FROM reach_cell
                       WHERE reach_id = ?1 AND archived IS NULL ORDER BY position";
            let mut parts: Vec<(GridPart, i64)> = Vec::new();
            let mut cells = self.conn.prepare_cached(sql)?;
            let mut cells = cells.query([row])?;
            while let Some(cell) = cells.next()? {
                let (part, value) = (part(cell)?, cell.get::<_, i64>("value")?);
                match parts.iter_mut().find(|(known, _)| *known == part) {
                    Some((_, sum)) => *sum = sum.saturating_add(value),
                    None => parts.push((part, value)),
                }
            }
            Ok(LineFigures { total, parts })
        };
        read().map_err(|error| self.failed("read-project", error))
    }

    /// Writes figures in one step, each into its own row and cell.
    pub fn record_reach(
        &self,
        ctx: &Ctx,
        subject: &str,
        (project, period): (&str, Option<&str>),
        lines: &[LineWritten],
    ) -> Result<()> {
        self.change(ctx, Op::RecordReach, subject, |tx| {
            let sql = "SELECT coalesce(max(position), -1) FROM reach WHERE project_id = ?1";
            let mut position: i64 = tx.prepare_cached(sql)?.query_row([project], |row| row.get(0))?;
            for line in lines {
                if let Some(like) = &line.like {
                    position += 1;
                    add_row(tx, project, (&line.row, like), period, position)?;
                }
                for (cell, value) in &line.figures {
                    match cell {
                        GridCell::Whole(_) => set_total(tx, project, &line.row, *value)?,
                        GridCell::Part(part) => set_part(tx, ctx, (project, &line.row), part, *value)?,
                    }
                }
            }
            Ok(())
        })
    }
}

/// What each row's group is called, in the language wanted, else the project's own, else any.
fn groups(conn: &Connection, project: &Project) -> rusqlite::Result<HashMap<String, String>> {
    let sql = "SELECT t.owner_id, t.text FROM text t JOIN project p ON p.id = t.project_id
               WHERE t.project_id = ?1 AND t.field = 'group'
               ORDER BY t.owner_id, t.language = ?2 DESC, t.language = p.language DESC";
    let mut found = conn.prepare_cached(sql)?;
    let mut texts = found.query((&project.id, project.language.as_str()))?;
    let mut groups: HashMap<String, String> = HashMap::new();
    while let Some(text) = texts.next()? {
        let (owner, text): (String, String) = (text.get(0)?, text.get(1)?);
        groups.entry(owner).or_insert(text);
    }
    Ok(groups)
}

fn rows_of(
    conn: &Connection,
    project: &Project,
    kind: ReachKind,
    groups: &mut HashMap<String, String>,
) -> rusqlite::Result<Vec<GridRow>> {
    let sql = "SELECT * FROM reach WHERE project_id = ?1 AND kind = ?2 AND archived IS NULL
               ORDER BY position, id";
    let mut found = conn.prepare_cached(sql)?;
    let rows = found.query_map((&project.id, rows::word(&kind)?), |row| {
        let id: String = row.get("id")?;
        Ok(GridRow {
            period: row.get("period_id")?,
            indicator: row.get("indicator_id")?,
            activity: row.get("node_id")?,
            place: row.get("place")?,
            group: groups.remove(&id),
            unit: row.get("unit")?,
            method: reading::word(row, "method")?,
            overlap_percent: row.get("overlap_percent")?,
            counted_from: row.get("counted_from")?,
            value: row.get("value")?,
            cells: Vec::new(),
            id,
        })
    })?;
    rows.collect()
}

/// Reads cells into their rows; equal parts are kept once.
struct CellReader<'a> {
    conn: &'a Connection,
    project: &'a str,
    kind: Option<String>,
    parts: &'a mut Vec<GridPart>,
    rows: HashMap<&'a str, &'a mut Vec<(usize, i64)>>,
}

impl<'a> CellReader<'a> {
    fn new(
        conn: &'a Connection,
        project: &'a Project,
        kind: ReachKind,
        all: &'a mut GridRows,
    ) -> rusqlite::Result<CellReader<'a>> {
        let GridRows { parts, rows } = all;
        let rows = rows.iter_mut().map(|row| (row.id.as_str(), &mut row.cells)).collect();
        Ok(CellReader { conn, project: &project.id, kind: rows::word(&kind)?, parts, rows })
    }

    fn read(&mut self, period: Option<&str>) -> rusqlite::Result<()> {
        let sql = "SELECT c.reach_id, c.sex, c.age, c.disability, c.value
                   FROM reach r JOIN reach_cell c ON c.reach_id = r.id
                   WHERE r.project_id = ?1 AND r.kind = ?2 AND r.period_id IS ?3
                     AND r.archived IS NULL AND c.archived IS NULL
                   ORDER BY r.id, c.position";
        let mut found = self.conn.prepare_cached(sql)?;
        let mut cells = found.query((self.project, &self.kind, period))?;
        while let Some(cell) = cells.next()? {
            let part = self.place(cell)?;
            let value = cell.get("value")?;
            if let Some(row) = self.rows.get_mut(cell.get_ref(0)?.as_str()?) {
                row.push((part, value));
            }
        }
        Ok(())
    }

    /// The place of the cell's part; compared where it stands, for there are many cells.
    fn place(&mut self, cell: &Row<'_>) -> rusqlite::Result<usize> {
        let (sex, age) = (cell.get_ref(1)?.as_str_or_null()?, cell.get_ref(2)?.as_str_or_null()?);
        let disability = cell.get_ref(3)?.as_str_or_null()?;
        let is = |part: &GridPart| {
            part.sex.as_deref() == sex
                && part.age.as_deref() == age
                && part.disability.as_deref() == disability
        };
        if let Some(place) = self.parts.iter().position(is) {
            return Ok(place);
        }
        self.parts.push(part(cell)?);
        Ok(self.parts.len() - 1)
    }
}

fn part(cell: &Row<'_>) -> rusqlite::Result<GridPart> {
    Ok(GridPart { sex: cell.get("sex")?, age: cell.get("age")?, disability: cell.get("disability")? })
}

/// A new row of a line, in a period, described as another row of the line is.
fn add_row(
    conn: &Connection,
    project: &str,
    (row, like): (&str, &str),
    period: Option<&str>,
    position: i64,
) -> rusqlite::Result<()> {
    conn.prepare_cached(
        "INSERT INTO reach (id, project_id, period_id, position, kind, unit, place, method,
                            overlap_percent, counted_from, indicator_id, node_id)
         SELECT ?1, project_id, ?3, ?4, kind, unit, place, method,
                overlap_percent, counted_from, indicator_id, node_id
         FROM reach WHERE id = ?2",
    )?
    .execute((row, like, period, position))?;
    conn.prepare_cached(
        "INSERT INTO text (project_id, owner_id, field, language, text)
         SELECT project_id, ?2, field, language, text FROM text
         WHERE project_id = ?1 AND owner_id = ?3 AND field = 'group'",
    )?
    .execute((project, row, like))?;
    Ok(())
}

/// What a person writes is no longer what a page said.
fn set_total(conn: &Connection, project: &str, row: &str, value: Option<i64>) -> rusqlite::Result<()> {
    let changed = conn
        .prepare_cached("UPDATE reach SET value = ?2 WHERE id = ?1 AND value IS NOT ?2")?
        .execute((row, value))?;
    if changed > 0 {
        conn.prepare_cached("DELETE FROM source WHERE project_id = ?1 AND subject = ?2")?
            .execute((project, row))?;
    }
    Ok(())
}

/// Writes a part into its cell, makes the cell, or removes it. A part that stood in several
/// cells stands in one afterwards.
fn set_part(
    conn: &Connection,
    ctx: &Ctx,
    (project, row): (&str, &str),
    part: &GridPart,
    value: Option<i64>,
) -> rusqlite::Result<()> {
    let mut found = conn.prepare_cached(
        "SELECT id FROM reach_cell WHERE reach_id = ?1 AND archived IS NULL
         AND sex IS ?2 AND age IS ?3 AND disability IS ?4 ORDER BY position",
    )?;
    let same = (row, &part.sex, &part.age, &part.disability);
    let mut cells: Vec<String> = found.query_map(same, |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    match (value, cells.is_empty()) {
        (Some(value), false) => {
            conn.prepare_cached("UPDATE reach_cell SET value = ?2 WHERE id = ?1 AND value <> ?2")?
                .execute((cells.remove(0), value))?;
        }
        (Some(value), true) => {
            conn.prepare_cached(
                "INSERT INTO reach_cell (id, project_id, reach_id, position, sex, age, disability, value)
                 VALUES (?1, ?2, ?3,
                   (SELECT coalesce(max(position), -1) + 1 FROM reach_cell WHERE reach_id = ?3),
                   ?4, ?5, ?6, ?7)",
            )?
            .execute((
                ctx.new_id(),
                project,
                row,
                &part.sex,
                &part.age,
                &part.disability,
                value,
            ))?;
        }
        (None, _) => {}
    }
    for cell in cells {
        conn.prepare_cached("DELETE FROM reach_cell WHERE id = ?1")?.execute([cell])?;
    }
    Ok(())
}
