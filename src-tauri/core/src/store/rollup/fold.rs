//! People reached by whatever rows and parts say of themselves: out of the sums where they are kept
//! by all that is asked, else out of the rows, which are gone through once.
//!
//! Must not know how a figure is shown. These are sums of what rows state, by kind, method and unit;
//! the figure of a kind is `domain::totals`'.

use std::collections::HashMap;

use rusqlite::{Connection, Row, Rows};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::sums::Whole;
use crate::error::Result;
use crate::store::{Workspace, reading};

/// By what people reached are told.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Dimension {
    /// The project.
    Project,
    /// The indicator that counts them.
    Indicator,
    /// The reporting period.
    Period,
    /// Sex.
    Sex,
    /// Age band.
    Age,
    /// Disability.
    Disability,
    /// The place as given.
    Place,
    /// The activity.
    Activity,
}

/// What is always told apart: never added.
const ALWAYS: [&str; 3] = ["kind", "method", "unit"];

impl Dimension {
    /// The column, of a row or of a part.
    fn column(self) -> (&'static str, bool) {
        match self {
            Dimension::Project => ("project_id", false),
            Dimension::Indicator => ("indicator_id", false),
            Dimension::Period => ("period_id", false),
            Dimension::Place => ("place", false),
            Dimension::Activity => ("node_id", false),
            Dimension::Sex => ("sex", true),
            Dimension::Age => ("age", true),
            Dimension::Disability => ("disability", true),
        }
    }

    fn is_summed(self) -> bool {
        !matches!(self, Dimension::Place | Dimension::Activity)
    }
}

/// People reached in groups.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, TS)]
#[ts(export)]
pub struct ReachBy {
    /// The words and keys that the groups name by their places.
    pub words: Vec<String>,
    /// The groups.
    pub groups: Vec<ReachGroup>,
}

/// People who have all this in common.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct ReachGroup {
    /// Kind, method, unit, and then what was asked for, in its order: places in `words`; `None` where
    /// it is not said.
    #[ts(type = "Array<number | null>")]
    pub key: Key,
    /// People.
    pub people: i64,
    /// Of how many figures.
    pub figures: i64,
}

/// So many words are told of a group at most.
const WIDEST: usize = ALWAYS.len() + 8;

/// The words of a group by their places; as long as what was asked for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Key {
    places: [u32; WIDEST],
    length: usize,
}

/// Where no word stands.
const NONE: u32 = u32::MAX;

impl Key {
    fn of(length: usize) -> Key {
        Key { places: [NONE; WIDEST], length }
    }

    /// The places in order.
    pub fn places(&self) -> impl Iterator<Item = Option<u32>> {
        self.places.iter().take(self.length).map(|place| Some(*place).filter(|place| *place != NONE))
    }
}

impl Serialize for Key {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_seq(self.places())
    }
}

impl Workspace {
    /// People reached, of one project or of all, by what is asked for; each dimension once.
    pub fn reach_by(&self, project: Option<&str>, by: &[Dimension]) -> Result<ReachBy> {
        let mut groups = Groups::new(by);
        let read = |groups: &mut Groups| match by.iter().all(|dimension| dimension.is_summed()) {
            true => groups.sums(&self.conn, project),
            false => groups.rows(&self.conn, project),
        };
        read(&mut groups).map_err(|error| self.failed("read-project", error))?;
        groups.told().map_err(|error| self.failed("read-project", error))
    }
}

/// Words by their places; what stood in the row before is likely to stand in this one.
#[derive(Default)]
struct Words {
    all: Vec<String>,
    places: HashMap<String, u32>,
    last: [u32; WIDEST],
}

impl Words {
    fn place(&mut self, at: usize, word: Option<&str>) -> u32 {
        let Some(word) = word else { return NONE };
        let last = self.last[at];
        if self.all.get(last as usize).is_some_and(|known| known == word) {
            return last;
        }
        let place = match self.places.get(word) {
            Some(place) => *place,
            None => {
                let place = u32::try_from(self.all.len()).unwrap_or(NONE);
                self.places.insert(word.to_owned(), place);
                self.all.push(word.to_owned());
                place
            }
        };
        self.last[at] = place;
        place
    }
}

/// Groups while they are summed.
struct Groups {
    /// Place in the key and column of what rows say, and of what parts say.
    of_rows: Vec<(usize, &'static str)>,
    of_parts: Vec<(usize, &'static str)>,
    words: Words,
    places: HashMap<Key, usize>,
    sums: Vec<(Key, i128, i64)>,
    length: usize,
    /// The group that was added to last.
    last: usize,
}

impl Groups {
    fn new(by: &[Dimension]) -> Groups {
        let mut asked: Vec<Dimension> = Vec::new();
        for dimension in by {
            if !asked.contains(dimension) {
                asked.push(*dimension);
            }
        }
        let columns = asked.iter().map(|dimension| dimension.column());
        let all = ALWAYS.into_iter().map(|column| (column, false)).chain(columns);
        let (parts, rows): (Vec<_>, Vec<_>) = all.enumerate().partition(|(_, (_, part))| *part);
        let places = |columns: Vec<(usize, (&'static str, bool))>| {
            columns.into_iter().map(|(at, (column, _))| (at, column)).collect()
        };
        Groups {
            of_rows: places(rows),
            of_parts: places(parts),
            words: Words::default(),
            places: HashMap::new(),
            sums: Vec::new(),
            length: ALWAYS.len() + asked.len(),
            last: 0,
        }
    }

    fn add(&mut self, key: Key, people: i128, figures: i64) {
        let known = self.sums.get(self.last).is_some_and(|(last, ..)| *last == key);
        if !known {
            self.last = *self.places.entry(key).or_insert(self.sums.len());
            if self.last == self.sums.len() {
                self.sums.push((key, 0, 0));
            }
        }
        let (_, sum, count) = &mut self.sums[self.last];
        *sum += people;
        *count += figures;
    }

    /// The words of a row's columns from `first` on, into their places of the key.
    fn read(&mut self, of_parts: bool, row: &Row<'_>, first: usize, key: &mut Key) -> rusqlite::Result<()> {
        let columns = if of_parts { &self.of_parts } else { &self.of_rows };
        for (column, (at, _)) in (first..).zip(columns) {
            key.places[*at] = self.words.place(*at, row.get_ref(column)?.as_str_or_null()?);
        }
        Ok(())
    }

    /// What is kept of lines and parts is read first, then sum by sum, which are numbers alone.
    fn sums(&mut self, conn: &Connection, project: Option<&str>) -> rusqlite::Result<()> {
        let of_rows = columns(&self.of_rows);
        let sql = match project {
            Some(_) => format!("SELECT id, {of_rows} FROM rollup_line WHERE project_id = ?1 ORDER BY id"),
            None => format!("SELECT id, {of_rows} FROM rollup_line WHERE ?1 IS NULL ORDER BY id"),
        };
        let mut lines: Vec<(i64, Key)> = Vec::new();
        let mut found = conn.prepare(&sql)?;
        let mut rows = found.query([project])?;
        while let Some(row) = rows.next()? {
            let mut key = Key::of(self.length);
            self.read(false, row, 1, &mut key)?;
            lines.push((row.get(0)?, key));
        }
        let parts = self.parts(conn)?;
        match project {
            Some(_) => self.sums_of(conn, &lines, &parts),
            None => self.all_sums(conn, &lines, &parts),
        }
    }

    fn parts(&mut self, conn: &Connection) -> rusqlite::Result<HashMap<i64, Key>> {
        let list = columns(&self.of_parts);
        let sql = format!("SELECT id{}{list} FROM rollup_part", if list.is_empty() { "" } else { ", " });
        let mut found = conn.prepare(&sql)?;
        let mut rows = found.query([])?;
        let mut parts = HashMap::new();
        while let Some(row) = rows.next()? {
            let mut key = Key::of(self.length);
            self.read(true, row, 1, &mut key)?;
            parts.insert(row.get(0)?, key);
        }
        Ok(parts)
    }

    fn sums_of(
        &mut self,
        conn: &Connection,
        lines: &[(i64, Key)],
        parts: &HashMap<i64, Key>,
    ) -> rusqlite::Result<()> {
        let mut found = conn.prepare("SELECT part, people, figures FROM rollup_sum WHERE line = ?1")?;
        for (line, key) in lines {
            let mut rows = found.query([line])?;
            while let Some(row) = rows.next()? {
                self.sum(*key, parts.get(&row.get(0)?), row, 1)?;
            }
        }
        Ok(())
    }

    /// Lines and sums come in the same order.
    fn all_sums(
        &mut self,
        conn: &Connection,
        lines: &[(i64, Key)],
        parts: &HashMap<i64, Key>,
    ) -> rusqlite::Result<()> {
        let mut found = conn.prepare("SELECT line, part, people, figures FROM rollup_sum ORDER BY line")?;
        let mut rows = found.query([])?;
        let mut lines = lines.iter().peekable();
        while let Some(row) = rows.next()? {
            let line: i64 = row.get(0)?;
            while lines.next_if(|(id, _)| *id < line).is_some() {}
            if let Some((_, key)) = lines.peek().filter(|(id, _)| *id == line) {
                self.sum(*key, parts.get(&row.get(1)?), row, 2)?;
            }
        }
        Ok(())
    }

    fn sum(&mut self, line: Key, part: Option<&Key>, row: &Row<'_>, at: usize) -> rusqlite::Result<()> {
        let mut key = line;
        for (place, _) in &self.of_parts {
            key.places[*place] = part.map_or(NONE, |part| part.places[*place]);
        }
        let Whole(people) = row.get(at)?;
        self.add(key, people, row.get(at + 1)?);
        Ok(())
    }

    /// Rows and parts are both gone through in the order of the rows' keys, side by side.
    fn rows(&mut self, conn: &Connection, project: Option<&str>) -> rusqlite::Result<()> {
        let only = if project.is_some() { "project_id = ?1" } else { "?1 IS NULL" };
        let list = columns(&self.of_rows);
        let sql =
            format!("SELECT id, value, {list} FROM reach WHERE archived IS NULL AND {only} ORDER BY id");
        let mut found = conn.prepare(&sql)?;
        let mut rows = found.query([project])?;
        let list = columns(&self.of_parts);
        let sql = format!(
            "SELECT reach_id, value{}{list} FROM reach_cell WHERE archived IS NULL AND {only} ORDER BY reach_id",
            if list.is_empty() { "" } else { ", " }
        );
        let mut found = conn.prepare(&sql)?;
        let mut cells =
            Cells { rows: found.query([project])?, row: String::new(), value: 0, key: Key::of(0) };
        cells.next(self)?;
        while let Some(row) = rows.next()? {
            let mut key = Key::of(self.length);
            self.read(false, row, 2, &mut key)?;
            let (parts, any) = self.cells_of(row.get_ref(0)?.as_str()?, key, &mut cells)?;
            let untold = row.get::<_, Option<i64>>(1)?.map(|value| i128::from(value) - parts);
            if let Some(untold) = untold.filter(|untold| !any || *untold > 0) {
                self.add(key, untold, 1);
            }
        }
        Ok(())
    }

    /// Adds the parts of a row; says what they make together, and whether there are any.
    fn cells_of(&mut self, row: &str, key: Key, cells: &mut Cells<'_>) -> rusqlite::Result<(i128, bool)> {
        let (mut sum, mut any) = (0, false);
        // Parts of a row that was put aside are passed over.
        while !cells.row.is_empty() && cells.row.as_str() < row {
            cells.next(self)?;
        }
        while cells.row == row {
            let mut own = key;
            for (place, _) in &self.of_parts {
                own.places[*place] = cells.key.places[*place];
            }
            self.add(own, cells.value.into(), 1);
            sum += i128::from(cells.value);
            any = true;
            cells.next(self)?;
        }
        Ok((sum, any))
    }

    fn told(self) -> rusqlite::Result<ReachBy> {
        let group = |(key, people, figures): (Key, i128, i64)| {
            let people = i64::try_from(people).map_err(|error| reading::broken(error.into()))?;
            Ok(ReachGroup { key, people, figures })
        };
        let groups: rusqlite::Result<Vec<ReachGroup>> = self.sums.into_iter().map(group).collect();
        Ok(ReachBy { words: self.words.all, groups: groups? })
    }
}

fn columns(of: &[(usize, &'static str)]) -> String {
    of.iter().map(|(_, column)| *column).collect::<Vec<_>>().join(", ")
}

/// The parts of rows, one at a time; the row is empty after the last.
struct Cells<'a> {
    rows: Rows<'a>,
    row: String,
    value: i64,
    key: Key,
}

impl Cells<'_> {
    fn next(&mut self, groups: &mut Groups) -> rusqlite::Result<()> {
        self.row.clear();
        if let Some(row) = self.rows.next()? {
            self.row.push_str(row.get_ref(0)?.as_str()?);
            self.value = row.get(1)?;
            self.key = Key::of(groups.length);
            groups.read(true, row, 2, &mut self.key)?;
        }
        Ok(())
    }
}
