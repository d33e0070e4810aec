//! The rows of the reach grid, and figures written into them row by row.
//!
//! Must not know how a grid is made of rows, nor which figures are allowed.

use std::collections::{BTreeMap, HashMap};

use rusqlite::{Connection, Row};

use super::Workspace;
use super::edit::{self, Assignment, Kept};
use super::reading::{self, Reader};
use super::rows;
use super::tables;
use crate::ctx::Ctx;
use crate::domain::grid::{GridPart, GridRow, GridRows};
use crate::domain::recording::GridCell;
use crate::domain::{CountingMethod, Lang, Project, ReachKind};
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
            let reader = Reader::but(&self.conn, id, own, project.language, "group")?;
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

    /// Reads the cells of a whole period that was left out when the rows were read.
    pub fn add_period(
        &self,
        project: &Project,
        kind: ReachKind,
        period: &str,
        rows: &mut GridRows,
    ) -> Result<()> {
        let mut read = || CellReader::new(&self.conn, project, kind, rows)?.read(Some(period));
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

    /// Reads the cells of single rows, by their places.
    pub fn add_cells(&self, rows: &mut GridRows, places: &[usize]) -> Result<()> {
        let mut read = || {
            let sql = "SELECT sex, age, disability, value FROM reach_cell
                       WHERE reach_id = ?1 AND archived IS NULL ORDER BY position";
            let mut found = self.conn.prepare_cached(sql)?;
            for at in places {
                let mut cells = found.query([&rows.rows[*at].id])?;
                while let Some(cell) = cells.next()? {
                    let (part, value) = (part(cell)?, cell.get("value")?);
                    let place = rows.place(&part);
                    rows.rows[*at].cells.push((place, value));
                }
            }
            Ok(())
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
                let mut cells = Cells::of(tx, project, &line.row)?;
                for (cell, value) in &line.figures {
                    match cell {
                        GridCell::Whole(_) => set_total(tx, project, &line.row, *value)?,
                        GridCell::Part(part) => cells.set(ctx, part, *value)?,
                    }
                }
            }
            Ok(())
        })
    }

    /// Says fields of rows anew, in one step.
    pub fn say_of_rows(
        &self,
        ctx: &Ctx,
        subject: &str,
        project: &str,
        said: &[(String, Assignment)],
    ) -> Result<()> {
        let reach = crate::edit::known("reach")?;
        self.change(ctx, Op::EditField, subject, |tx| {
            for (key, assignment) in said {
                let (key, project) = (key.clone(), Some(project.to_owned()));
                let (values, texts) = (BTreeMap::new(), BTreeMap::new());
                let row = Kept { key, project, archived: None, values, texts };
                edit::set(tx, reach, &row, assignment)?;
            }
            Ok(())
        })
    }
}

/// What each row's group is called, in the language wanted, else the project's own, else any.
fn groups(conn: &Connection, project: &Project) -> rusqlite::Result<HashMap<String, String>> {
    let sql = "SELECT language FROM project WHERE id = ?1";
    let own: String = conn.prepare_cached(sql)?.query_row([&project.id], |row| row.get(0))?;
    let sql = "SELECT owner_id, language, text FROM text WHERE project_id = ?1 AND field = 'group'";
    let mut found = conn.prepare_cached(sql)?;
    let mut texts = found.query([&project.id])?;
    let mut groups: HashMap<String, (u8, String)> = HashMap::new();
    while let Some(text) = texts.next()? {
        let rank = match text.get_ref(1)?.as_str()? {
            language if language == project.language.as_str() => 0,
            language if language == own => 1,
            _ => 2,
        };
        let (owner, text): (String, String) = (text.get(0)?, text.get(2)?);
        let best = groups.entry(owner).or_insert_with(|| (u8::MAX, String::new()));
        if rank < best.0 {
            *best = (rank, text);
        }
    }
    Ok(groups.into_iter().map(|(owner, (_, text))| (owner, text)).collect())
}

/// Columns are taken by their place and rows are sorted here, for there are many.
fn rows_of(
    conn: &Connection,
    project: &Project,
    kind: ReachKind,
    groups: &mut HashMap<String, String>,
) -> rusqlite::Result<Vec<GridRow>> {
    let sql = "SELECT id, period_id, indicator_id, node_id, place, unit, method, overlap_percent,
                      counted_from, value, position
               FROM reach WHERE project_id = ?1 AND kind = ?2 AND archived IS NULL";
    let mut found = conn.prepare_cached(sql)?;
    let mut methods: HashMap<String, CountingMethod> = HashMap::new();
    let rows = found.query_map((&project.id, rows::word(&kind)?), |row| {
        let id: String = row.get(0)?;
        let word = row.get_ref(6)?.as_str()?;
        let method = match methods.get(word) {
            Some(method) => *method,
            None => *methods.entry(word.to_owned()).or_insert(reading::word(row, "method")?),
        };
        let position: i64 = row.get(10)?;
        let told = GridRow {
            period: row.get(1)?,
            indicator: row.get(2)?,
            activity: row.get(3)?,
            place: row.get(4)?,
            group: groups.remove(&id),
            unit: row.get(5)?,
            method,
            overlap_percent: row.get(7)?,
            counted_from: row.get(8)?,
            value: row.get(9)?,
            cells: Vec::new(),
            id,
        };
        Ok((position, told))
    })?;
    let mut rows: Vec<(i64, GridRow)> = rows.collect::<rusqlite::Result<_>>()?;
    rows.sort_by(|(at, row), (other, second)| (at, &row.id).cmp(&(other, &second.id)));
    Ok(rows.into_iter().map(|(_, row)| row).collect())
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

    /// The index gives cells row by row, and mostly in the same order in each.
    fn read(&mut self, period: Option<&str>) -> rusqlite::Result<()> {
        let sql = "SELECT c.reach_id, c.sex, c.age, c.disability, c.value
                   FROM reach r JOIN reach_cell c ON c.reach_id = r.id
                   WHERE r.project_id = ?1 AND r.kind = ?2 AND r.period_id IS ?3
                     AND r.archived IS NULL AND c.archived IS NULL";
        let mut found = self.conn.prepare_cached(sql)?;
        let mut cells = found.query((self.project, &self.kind, period))?;
        let (mut row, mut read): (String, Vec<(usize, i64)>) = (String::new(), Vec::new());
        while let Some(cell) = cells.next()? {
            let of = cell.get_ref(0)?.as_str()?;
            if of != row {
                self.put(&row, &mut read);
                of.clone_into(&mut row);
            }
            let part = self.place(cell, read.len())?;
            read.push((part, cell.get(4)?));
        }
        self.put(&row, &mut read);
        Ok(())
    }

    fn put(&mut self, row: &str, cells: &mut Vec<(usize, i64)>) {
        if let Some(row) = self.rows.get_mut(row) {
            row.extend_from_slice(cells);
        }
        cells.clear();
    }

    /// The place of the cell's part, looked for first where it is likely.
    fn place(&mut self, cell: &Row<'_>, likely: usize) -> rusqlite::Result<usize> {
        let (sex, age) = (cell.get_ref(1)?.as_str_or_null()?, cell.get_ref(2)?.as_str_or_null()?);
        let disability = cell.get_ref(3)?.as_str_or_null()?;
        let is = |part: &GridPart| {
            part.age.as_deref() == age
                && part.sex.as_deref() == sex
                && part.disability.as_deref() == disability
        };
        if self.parts.get(likely).is_some_and(is) {
            return Ok(likely);
        }
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
pub(super) fn set_total(
    conn: &Connection,
    project: &str,
    row: &str,
    value: Option<i64>,
) -> rusqlite::Result<()> {
    let changed = conn
        .prepare_cached("UPDATE reach SET value = ?2 WHERE id = ?1 AND value IS NOT ?2")?
        .execute((row, value))?;
    if changed > 0 {
        conn.prepare_cached("DELETE FROM source WHERE project_id = ?1 AND subject = ?2")?
            .execute((project, row))?;
    }
    Ok(())
}

/// The cells of a row, read once for all its figures.
pub(super) struct Cells<'a> {
    conn: &'a Connection,
    project: &'a str,
    row: &'a str,
    /// Key, part and value of each that is not put aside.
    kept: Vec<(String, GridPart, i64)>,
    /// Where the next one stands.
    next: i64,
}

impl<'a> Cells<'a> {
    /// Those of a row that is new.
    pub(super) fn none(conn: &'a Connection, project: &'a str, row: &'a str) -> Cells<'a> {
        Cells { conn, project, row, kept: Vec::new(), next: 0 }
    }

    pub(super) fn of(conn: &'a Connection, project: &'a str, row: &'a str) -> rusqlite::Result<Cells<'a>> {
        let sql = "SELECT id, sex, age, disability, value, position, archived IS NULL AS shown
                   FROM reach_cell WHERE reach_id = ?1 ORDER BY position";
        let mut cells = Cells { conn, project, row, kept: Vec::new(), next: 0 };
        let mut found = conn.prepare_cached(sql)?;
        let mut found = found.query([row])?;
        while let Some(cell) = found.next()? {
            cells.next = cell.get::<_, i64>("position")? + 1;
            if cell.get("shown")? {
                cells.kept.push((cell.get("id")?, part(cell)?, cell.get("value")?));
            }
        }
        Ok(cells)
    }

    /// Writes a part into its cell, makes the cell, or removes it. A part that stood in several
    /// cells stands in one afterwards.
    pub(super) fn set(&mut self, ctx: &Ctx, part: &GridPart, value: Option<i64>) -> rusqlite::Result<()> {
        let first = self.kept.iter_mut().find(|(_, known, _)| known == part);
        let stays = match (first, value) {
            (Some((id, _, kept)), Some(value)) => {
                if *kept != value {
                    let sql = "UPDATE reach_cell SET value = ?2 WHERE id = ?1";
                    self.conn.prepare_cached(sql)?.execute((&*id, value))?;
                    *kept = value;
                }
                Some(id.clone())
            }
            (None, Some(value)) => Some(self.make(ctx, part, value)?),
            (_, None) => None,
        };
        let goes = |(id, known, _): &(String, GridPart, i64)| known == part && Some(id) != stays.as_ref();
        for (id, ..) in self.kept.iter().filter(|cell| goes(cell)) {
            self.conn.prepare_cached("DELETE FROM reach_cell WHERE id = ?1")?.execute([id])?;
        }
        self.kept.retain(|cell| !goes(cell));
        Ok(())
    }

    fn make(&mut self, ctx: &Ctx, part: &GridPart, value: i64) -> rusqlite::Result<String> {
        let id = ctx.new_id();
        let sql = "INSERT INTO reach_cell (id, project_id, reach_id, position, sex, age, disability, value)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
        let (project, row, GridPart { sex, age, disability }) = (self.project, self.row, part);
        let cell = (&id, project, row, self.next, sex, age, disability, value);
        self.conn.prepare_cached(sql)?.execute(cell)?;
        self.next += 1;
        self.kept.push((id.clone(), part.clone(), value));
        Ok(id)
    }
}
