//! Sums in memory, and what they add to those that are kept.
//!
//! Must not know whether rows come or go: what goes is added below zero.

use std::collections::{BTreeMap, HashMap};

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, Value, ValueRef};
use rusqlite::{Connection, OptionalExtension};

use crate::domain::CountingMethod;
use crate::domain::grid::GridPart;
use crate::domain::totals::{Brought, Stated};

/// A whole number of any size; an integer in its column where that holds it, else its decimals.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Whole(pub(super) i128);

impl ToSql for Whole {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Owned(match i64::try_from(self.0) {
            Ok(number) => Value::Integer(number),
            Err(_) => Value::Text(self.0.to_string()),
        }))
    }
}

impl FromSql for Whole {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Whole> {
        match value {
            ValueRef::Integer(number) => Ok(Whole(number.into())),
            other => other.as_str()?.parse().map(Whole).map_err(|error| FromSqlError::Other(Box::new(error))),
        }
    }
}

/// A sum, and of how many figures.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Sum {
    pub(super) total: Whole,
    pub(super) of: i64,
}

impl Sum {
    fn add(&mut self, figure: i128, of: i64) {
        self.total.0 += figure * i128::from(of);
        self.of += of;
    }

    fn join(&mut self, other: Sum) {
        self.total.0 += other.total.0;
        self.of += other.of;
    }

    fn is_nothing(self) -> bool {
        self == Sum::default()
    }
}

/// What rows of reach say of themselves whose figures are summed together.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Said<'a> {
    pub(super) project: &'a str,
    pub(super) kind: &'a str,
    pub(super) method: &'a str,
    pub(super) unit: &'a str,
    pub(super) indicator: Option<&'a str>,
    pub(super) period: Option<&'a str>,
}

/// The same, kept.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(super) struct Line {
    project: String,
    kind: String,
    method: String,
    unit: String,
    indicator: Option<String>,
    period: Option<String>,
}

/// The figures of one row of reach: what it states, and its parts by their places.
pub(super) struct Figures<'a> {
    pub(super) value: Option<i64>,
    pub(super) overlap: Option<u8>,
    pub(super) parts: &'a [(usize, i64)],
}

#[derive(Debug)]
struct LineSums {
    line: Line,
    parts: Vec<(usize, Sum)>,
    /// Rows that are added.
    added: Sum,
    /// Rows of the same people by their figure.
    largest: BTreeMap<i64, i64>,
}

type Counts = BTreeMap<(String, String, bool, i64), Sum>;
type Money = BTreeMap<(String, String, String, String), Sum>;

/// Sums of rows.
#[derive(Default, Debug)]
pub(super) struct Sums {
    parts: Vec<GridPart>,
    places: HashMap<Vec<u8>, usize>,
    lines: Vec<LineSums>,
    money: Money,
    /// The name of a line while it is looked up.
    name: Vec<u8>,
}

/// All that sums say, in an order, to be compared.
pub(super) type Told = (BTreeMap<(Line, [Option<String>; 3]), Sum>, Counts, Money);

impl Sums {
    /// The place of what a row says of itself.
    pub(super) fn line(&mut self, said: Said<'_>) -> usize {
        self.name.clear();
        let words = [Some(said.project), Some(said.kind), Some(said.method), Some(said.unit)];
        for word in words.into_iter().chain([said.indicator, said.period]) {
            let length = word.map_or(u64::MAX, |word| word.len() as u64);
            self.name.extend_from_slice(&length.to_le_bytes());
            self.name.extend_from_slice(word.unwrap_or_default().as_bytes());
        }
        if let Some(place) = self.places.get(&self.name) {
            return *place;
        }
        self.places.insert(self.name.clone(), self.lines.len());
        let line = Line {
            project: said.project.to_owned(),
            kind: said.kind.to_owned(),
            method: said.method.to_owned(),
            unit: said.unit.to_owned(),
            indicator: said.indicator.map(str::to_owned),
            period: said.period.map(str::to_owned),
        };
        self.lines.push(LineSums {
            line,
            parts: Vec::new(),
            added: Sum::default(),
            largest: BTreeMap::new(),
        });
        self.lines.len() - 1
    }

    /// The place of a part.
    pub(super) fn part(&mut self, [sex, age, disability]: [Option<&str>; 3]) -> usize {
        let is = |part: &GridPart| {
            part.age.as_deref() == age
                && part.sex.as_deref() == sex
                && part.disability.as_deref() == disability
        };
        if let Some(place) = self.parts.iter().position(is) {
            return place;
        }
        let owned = |word: Option<&str>| word.map(str::to_owned);
        self.parts.push(GridPart { sex: owned(sex), age: owned(age), disability: owned(disability) });
        self.parts.len() - 1
    }

    /// Adds what a row of reach brings, so many times: -1 takes it off.
    pub(super) fn reach(&mut self, line: usize, figures: &Figures<'_>, times: i64) -> rusqlite::Result<()> {
        let parts: i128 = figures.parts.iter().map(|(_, value)| i128::from(*value)).sum();
        for (part, value) in figures.parts {
            self.sum(line, *part).add((*value).into(), times);
        }
        let untold = figures.value.map(|value| i128::from(value) - parts);
        if let Some(untold) = untold.filter(|untold| figures.parts.is_empty() || *untold > 0) {
            let part = self.part([None; 3]);
            self.sum(line, part).add(untold, times);
        }
        let value = match figures.value {
            // What cannot be counted is refused where it is shown.
            None if !figures.parts.is_empty() => Some(i64::try_from(parts).unwrap_or(i64::MAX)),
            value => value,
        };
        let sums = &mut self.lines[line];
        let (method, dated) = (method(&sums.line.method)?, sums.line.period.is_some());
        match (Stated { value, method, overlap_percent: figures.overlap, dated }).brings() {
            Some(Brought::Added(people)) => sums.added.add(people.into(), times),
            Some(Brought::SamePeople(people)) => *sums.largest.entry(people).or_default() += times,
            None => {}
        }
        Ok(())
    }

    fn sum(&mut self, line: usize, part: usize) -> &mut Sum {
        let sums = &mut self.lines[line].parts;
        let at = sums.iter().position(|(known, _)| *known == part).unwrap_or_else(|| {
            sums.push((part, Sum::default()));
            sums.len() - 1
        });
        &mut sums[at].1
    }

    /// Adds an entry, so many times. An entry of no line is of the line without a name.
    pub(super) fn entry(&mut self, [project, line, kind, currency]: [&str; 4], minor: i64, times: i64) {
        let key = (project.to_owned(), line.to_owned(), kind.to_owned(), currency.to_owned());
        self.money.entry(key).or_default().add(minor.into(), times);
    }

    fn counts(&self) -> Counts {
        let mut counts = Counts::new();
        for sums in &self.lines {
            let Line { project, kind, period, .. } = &sums.line;
            let mut add = |largest: i64, sum: Sum| {
                let key = (project.clone(), kind.clone(), period.is_some(), largest);
                counts.entry(key).or_default().join(sum);
            };
            if !sums.added.is_nothing() {
                add(-1, sums.added);
            }
            for (largest, rows) in &sums.largest {
                add(*largest, Sum { total: Whole(0), of: *rows });
            }
        }
        counts
    }

    /// All that the sums say; nothing of what comes to nothing.
    pub(super) fn told(&self) -> Told {
        let mut lines = BTreeMap::new();
        for sums in &self.lines {
            for (part, sum) in sums.parts.iter().filter(|(_, sum)| !sum.is_nothing()) {
                let GridPart { sex, age, disability } = self.parts[*part].clone();
                lines.insert((sums.line.clone(), [sex, age, disability]), *sum);
            }
        }
        let (mut counts, mut money) = (self.counts(), self.money.clone());
        counts.retain(|_, sum| !sum.is_nothing());
        money.retain(|_, sum| !sum.is_nothing());
        (lines, counts, money)
    }

    /// Adds all this to the sums that are kept.
    pub(super) fn write(&self, conn: &Connection) -> rusqlite::Result<()> {
        let mut parts: Vec<Option<i64>> = vec![None; self.parts.len()];
        for sums in &self.lines {
            self.write_line(conn, sums, &mut parts)?;
        }
        for ((project, kind, dated, largest), sum) in self.counts() {
            COUNTS.add(conn, &[&project, &kind, &dated, &largest], sum)?;
        }
        for ((project, line, kind, currency), sum) in &self.money {
            MONEY.add(conn, &[project, line, kind, currency], *sum)?;
        }
        Ok(())
    }

    fn write_line(
        &self,
        conn: &Connection,
        sums: &LineSums,
        parts: &mut [Option<i64>],
    ) -> rusqlite::Result<()> {
        let changed = sums.parts.iter().filter(|(_, sum)| !sum.is_nothing());
        let mut changed = changed.peekable();
        if changed.peek().is_none() {
            return Ok(());
        }
        let line = line_of(conn, &sums.line)?;
        let mut emptied = false;
        for (part, sum) in changed {
            let part = match parts[*part] {
                Some(known) => known,
                None => *parts[*part].insert(part_of(conn, &self.parts[*part])?),
            };
            emptied |= SUMS.add(conn, &[&line, &part], *sum)?;
        }
        if emptied {
            let sql = "DELETE FROM rollup_line
                       WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM rollup_sum WHERE line = ?1)";
            conn.prepare_cached(sql)?.execute([line])?;
        }
        Ok(())
    }

    /// The sums that are kept.
    pub(super) fn kept(conn: &Connection) -> rusqlite::Result<Sums> {
        let mut sums = Sums::default();
        let sql = "SELECT l.project_id, l.kind, l.method, l.unit, l.indicator_id, l.period_id,
                          p.sex, p.age, p.disability, s.people, s.figures
                   FROM rollup_sum s JOIN rollup_line l ON l.id = s.line JOIN rollup_part p ON p.id = s.part";
        let mut found = conn.prepare(sql)?;
        let mut rows = found.query([])?;
        while let Some(row) = rows.next()? {
            let text = |at: usize| row.get_ref(at)?.as_str().map_err(rusqlite::Error::from);
            let may = |at: usize| row.get_ref(at)?.as_str_or_null().map_err(rusqlite::Error::from);
            let line = sums.line(Said {
                project: text(0)?,
                kind: text(1)?,
                method: text(2)?,
                unit: text(3)?,
                indicator: may(4)?,
                period: may(5)?,
            });
            let part = sums.part([may(6)?, may(7)?, may(8)?]);
            sums.sum(line, part).join(Sum { total: row.get(9)?, of: row.get(10)? });
        }
        sums.read_counts(conn)?;
        sums.read_money(conn)?;
        Ok(sums)
    }

    /// Counts belong to no line: they are kept as if they came from one of their own.
    fn read_counts(&mut self, conn: &Connection) -> rusqlite::Result<()> {
        let sql = "SELECT project_id, kind, dated, largest, people, rows FROM rollup_count";
        let mut found = conn.prepare(sql)?;
        let mut rows = found.query([])?;
        while let Some(row) = rows.next()? {
            let period = row.get::<_, bool>(2)?.then_some("");
            let (project, kind): (String, String) = (row.get(0)?, row.get(1)?);
            let own = Said { project: &project, kind: &kind, method: "", unit: "", indicator: None, period };
            let line = self.line(own);
            let (largest, sum): (i64, Sum) = (row.get(3)?, Sum { total: row.get(4)?, of: row.get(5)? });
            match largest {
                -1 => self.lines[line].added.join(sum),
                largest => *self.lines[line].largest.entry(largest).or_default() += sum.of,
            }
        }
        Ok(())
    }

    fn read_money(&mut self, conn: &Connection) -> rusqlite::Result<()> {
        let sql = "SELECT project_id, line_id, kind, currency, minor, entries FROM rollup_money";
        let mut found = conn.prepare(sql)?;
        let mut rows = found.query([])?;
        while let Some(row) = rows.next()? {
            let key = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
            self.money.insert(key, Sum { total: row.get(4)?, of: row.get(5)? });
        }
        Ok(())
    }
}

/// The table of a sum: how it is read, written and taken away, its key first.
struct Kept {
    read: &'static str,
    write: &'static str,
    remove: &'static str,
}

const SUMS: Kept = Kept {
    read: "SELECT people, figures FROM rollup_sum WHERE line = ?1 AND part = ?2",
    write: "REPLACE INTO rollup_sum (line, part, people, figures) VALUES (?1, ?2, ?3, ?4)",
    remove: "DELETE FROM rollup_sum WHERE line = ?1 AND part = ?2",
};

const COUNTS: Kept = Kept {
    read: "SELECT people, rows FROM rollup_count
           WHERE project_id = ?1 AND kind = ?2 AND dated = ?3 AND largest = ?4",
    write: "REPLACE INTO rollup_count (project_id, kind, dated, largest, people, rows)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    remove: "DELETE FROM rollup_count
             WHERE project_id = ?1 AND kind = ?2 AND dated = ?3 AND largest = ?4",
};

const MONEY: Kept = Kept {
    read: "SELECT minor, entries FROM rollup_money
           WHERE project_id = ?1 AND line_id = ?2 AND kind = ?3 AND currency = ?4",
    write: "REPLACE INTO rollup_money (project_id, line_id, kind, currency, minor, entries)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    remove: "DELETE FROM rollup_money
             WHERE project_id = ?1 AND line_id = ?2 AND kind = ?3 AND currency = ?4",
};

impl Kept {
    /// Adds to a sum; says whether nothing is left of it.
    fn add(&self, conn: &Connection, key: &[&dyn ToSql], more: Sum) -> rusqlite::Result<bool> {
        if more.is_nothing() {
            return Ok(false);
        }
        let mut read = conn.prepare_cached(self.read)?;
        let found = read.query_row(key, |row| Ok(Sum { total: row.get(0)?, of: row.get(1)? }));
        let mut sum = found.optional()?.unwrap_or_default();
        sum.join(more);
        if sum.of == 0 {
            conn.prepare_cached(self.remove)?.execute(key)?;
            return Ok(true);
        }
        let values: Vec<&dyn ToSql> = key.iter().copied().chain([&sum.total as _, &sum.of as _]).collect();
        conn.prepare_cached(self.write)?.execute(values.as_slice())?;
        Ok(false)
    }
}

fn line_of(conn: &Connection, line: &Line) -> rusqlite::Result<i64> {
    let values = (&line.project, &line.kind, &line.method, &line.unit, &line.indicator, &line.period);
    let sql = "SELECT id FROM rollup_line WHERE project_id = ?1 AND kind = ?2 AND method = ?3 AND unit = ?4
               AND indicator_id IS ?5 AND period_id IS ?6";
    if let Some(id) = conn.prepare_cached(sql)?.query_row(values, |row| row.get(0)).optional()? {
        return Ok(id);
    }
    let sql = "INSERT INTO rollup_line (project_id, kind, method, unit, indicator_id, period_id)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    conn.prepare_cached(sql)?.execute(values)?;
    Ok(conn.last_insert_rowid())
}

fn part_of(conn: &Connection, part: &GridPart) -> rusqlite::Result<i64> {
    let values = (&part.sex, &part.age, &part.disability);
    let sql = "SELECT id FROM rollup_part WHERE sex IS ?1 AND age IS ?2 AND disability IS ?3";
    if let Some(id) = conn.prepare_cached(sql)?.query_row(values, |row| row.get(0)).optional()? {
        return Ok(id);
    }
    let sql = "INSERT INTO rollup_part (sex, age, disability) VALUES (?1, ?2, ?3)";
    conn.prepare_cached(sql)?.execute(values)?;
    Ok(conn.last_insert_rowid())
}

fn method(word: &str) -> rusqlite::Result<CountingMethod> {
    match word {
        "distinct" => Ok(CountingMethod::Distinct),
        "maximum" => Ok(CountingMethod::Maximum),
        "overlap" => Ok(CountingMethod::Overlap),
        _ => Err(crate::store::reading::broken("a counting method that is none".into())),
    }
}
