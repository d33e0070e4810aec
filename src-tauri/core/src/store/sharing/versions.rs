//! Of which version each field of the record is: the journal says who wrote it last, and a take says it
//! of what it brought.
//!
//! Must not know what a version means for anybody else.

use std::collections::{BTreeSet, HashMap, HashSet};

use rusqlite::Connection;
use rusqlite::hooks::Action;
use sha2::{Digest, Sha256};

use crate::domain::changes::{Known, Place, Shape, THERE, Version};
use crate::op::Op;
use crate::store::changesets;
use crate::store::decode::{Row, Tables};

/// Beside `*`: the version of all fields of a row that have none of their own.
pub(super) const ALL: &str = "**";

/// More rows than these are not looked for one by one.
const MANY: usize = 20_000;

/// What a step is to the versions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Sort {
    /// It wrote what it wrote.
    Plain,
    /// It brought what others wrote.
    Take,
    /// It turned a take.
    Turn { of: i64, back: bool },
}

/// A step with its version.
pub(super) struct StepKnown {
    pub(super) seq: i64,
    pub(super) known: Known,
    sort: Sort,
    kept: bool,
}

impl StepKnown {
    /// It is a take, or turned one.
    pub(super) fn is_of_take(&self) -> bool {
        self.sort != Sort::Plain
    }
}

/// All steps of this workspace, and what came by them.
pub(super) struct Journal {
    pub(super) steps: Vec<StepKnown>,
    /// Versions of others with the step by which they came.
    pub(super) foreign: Vec<(i64, Known)>,
    takes: HashMap<i64, bool>,
}

impl Journal {
    /// Reads it; steps that have no version yet get the one that any copy of this file would give them.
    pub(super) fn read(conn: &Connection) -> rusqlite::Result<Journal> {
        let identity: String = conn.query_row("SELECT id FROM identity", [], |row| row.get(0))?;
        let foreign = foreign(conn)?;
        let mut journal = Journal { steps: Vec::new(), foreign, takes: HashMap::new() };
        let mut found = conn.prepare_cached(
            "SELECT s.seq, s.op, s.of, s.state, s.at, s.who, v.stamp FROM step s
             LEFT JOIN version v ON v.seq = s.seq AND v.own = 1 ORDER BY s.seq",
        )?;
        let mut rows = found.query([])?;
        let (mut height, mut arrived) = (0, 0);
        while let Some(row) = rows.next()? {
            let seq: i64 = row.get("seq")?;
            while let Some((_, known)) = journal.foreign.get(arrived).filter(|(by, _)| *by <= seq) {
                height = height.max(known.version.height);
                arrived += 1;
            }
            let sort = journal.sort(row)?;
            let stamp: Option<Vec<u8>> = row.get("stamp")?;
            let stamped = stamp.as_deref().and_then(Version::of_stamp);
            let version = match stamped {
                Some(version) => version,
                None => Version { height: height.saturating_add(1), id: digest(conn, &identity, row)? },
            };
            height = height.max(version.height);
            let known = Known { version, at: row.get("at")?, who: row.get("who")? };
            journal.steps.push(StepKnown { seq, known, sort, kept: stamped.is_some() });
        }
        Ok(journal)
    }

    fn sort(&mut self, row: &rusqlite::Row<'_>) -> rusqlite::Result<Sort> {
        let (op, of): (String, Option<i64>) = (row.get("op")?, row.get("of")?);
        if op == Op::TakeChanges.name() {
            let holds = row.get::<_, String>("state")? == "done";
            self.takes.insert(row.get("seq")?, holds);
            return Ok(Sort::Take);
        }
        Ok(match of.filter(|of| self.takes.contains_key(of)) {
            Some(of) => Sort::Turn { of, back: op == Op::Undo.name() },
            None => Sort::Plain,
        })
    }

    /// Keeps the versions that were given just now: a step that has one changes no more.
    pub(super) fn keep(&self, conn: &Connection) -> rusqlite::Result<()> {
        let mut add =
            conn.prepare_cached("INSERT INTO version (stamp, seq, own, at, who) VALUES (?1, ?2, 1, ?3, ?4)")?;
        for step in self.steps.iter().filter(|step| !step.kept) {
            let Known { version, at, who } = &step.known;
            add.execute((version.stamp(), step.seq, at, who))?;
        }
        Ok(())
    }

    /// Every version that is known here, up to a step, with that step.
    pub(super) fn known_until(&self, until: i64) -> impl Iterator<Item = &Known> {
        let holds = move |seq: i64| self.takes.get(&seq).copied().unwrap_or(true) && seq <= until;
        let own = self.steps.iter().filter(move |step| holds(step.seq)).map(|step| &step.known);
        let brought = self.foreign.iter().filter(move |(seq, _)| holds(*seq)).map(|(_, known)| known);
        own.chain(brought)
    }

    /// Every version that is known here.
    pub(super) fn known(&self) -> impl Iterator<Item = &Known> {
        self.known_until(i64::MAX)
    }

    /// A version higher than all.
    pub(super) fn next_height(&self) -> u32 {
        let foreign = self.foreign.iter().map(|(_, known)| known.version.height);
        let own = self.steps.iter().map(|step| step.known.version.height);
        foreign.chain(own).max().unwrap_or(0).saturating_add(1)
    }
}

fn foreign(conn: &Connection) -> rusqlite::Result<Vec<(i64, Known)>> {
    let mut found =
        conn.prepare_cached("SELECT seq, stamp, at, who FROM version WHERE own = 0 ORDER BY seq, stamp")?;
    let mut rows = found.query([])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let stamp = row.get_ref("stamp")?.as_blob()?;
        let Some(version) = Version::of_stamp(stamp) else { continue };
        all.push((row.get("seq")?, Known { version, at: row.get("at")?, who: row.get("who")? }));
    }
    Ok(all)
}

/// What tells a step from all others: what it is and what it changed. A copy of the file says the same.
fn digest(conn: &Connection, identity: &str, row: &rusqlite::Row<'_>) -> rusqlite::Result<[u8; 16]> {
    let seq: i64 = row.get("seq")?;
    let (op, at, who): (String, String, String) = (row.get("op")?, row.get("at")?, row.get("who")?);
    let mut hash = Sha256::new();
    for part in [identity.as_bytes(), op.as_bytes(), at.as_bytes(), who.as_bytes()] {
        hash.update(part.len().to_le_bytes());
        hash.update(part);
    }
    hash.update(seq.to_le_bytes());
    hash.update(changesets::of(conn, seq)?.unwrap_or_default());
    let mut id = [0; 16];
    id.copy_from_slice(&hash.finalize()[..16]);
    Ok(id)
}

/// The versions of one row.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub(super) struct Cells {
    /// What made the row or took it away.
    pub(super) there: Option<Version>,
    all: Option<Version>,
    fields: HashMap<String, Version>,
}

impl Cells {
    /// What wrote a field.
    pub(super) fn field(&self, name: &str) -> Option<Version> {
        self.fields.get(name).copied().or(self.all)
    }

    /// Every version that wrote something of it.
    pub(super) fn any(&self) -> impl Iterator<Item = Version> {
        self.fields.values().copied().chain(self.all)
    }

    fn write(&mut self, shape: &Fields, row: &Row<'_>, version: Version) {
        match row.action {
            Action::SQLITE_INSERT => {
                (self.there, self.all) = (Some(version), Some(version));
                self.fields.clear();
            }
            Action::SQLITE_DELETE => {
                (self.there, self.all) = (Some(version), None);
                self.fields.clear();
            }
            _ => {
                for column in row.columns.iter().filter(|column| column.new.is_some()) {
                    if let Some(field) = shape.of(row.table, column.name) {
                        self.fields.insert(field.to_owned(), version);
                    }
                }
            }
        }
    }

    fn take(&mut self, field: &str, version: Version) {
        match field {
            THERE => self.there = Some(version),
            ALL => self.all = Some(version),
            _ => _ = self.fields.insert(field.to_owned(), version),
        }
    }
}

/// The field of each column.
pub(super) struct Fields(HashMap<&'static str, HashMap<String, String>>);

impl Fields {
    pub(super) fn new(shape: &Shape) -> Fields {
        let tables = shape.tables.iter().map(|(table, told)| {
            let columns = told.fields.iter().flat_map(|(field, columns)| {
                columns.iter().map(|column| (column.name.clone(), field.clone()))
            });
            (*table, columns.collect())
        });
        Fields(tables.collect())
    }

    /// The field that a column is part of.
    pub(super) fn of(&self, table: &str, column: &str) -> Option<&str> {
        self.0.get(table)?.get(column).map(String::as_str)
    }
}

/// Goes through the steps and notes which version wrote what.
pub(super) struct Walk<'w> {
    pub(super) conn: &'w Connection,
    pub(super) tables: &'w Tables,
    pub(super) shape: &'w Shape,
    pub(super) journal: &'w Journal,
}

/// Rows before and after a take.
type Turned = HashMap<Place, (Option<Cells>, Cells)>;

impl Walk<'_> {
    /// The versions of these rows; of a row that no step is known to have written, none.
    pub(super) fn of(&self, rows: &HashSet<Place>) -> rusqlite::Result<HashMap<Place, Cells>> {
        let wanted = if rows.len() > MANY { None } else { Some(self.steps_touching(rows)?) };
        let of_take = |step: &StepKnown| step.sort != Sort::Plain;
        let steps = self.journal.steps.iter();
        let steps =
            steps.filter(|step| of_take(step) || wanted.as_ref().is_none_or(|it| it.contains(&step.seq)));
        self.through(steps, Some(rows))
    }

    /// The versions of all that some steps wrote.
    pub(super) fn by<'s>(
        &self,
        steps: impl Iterator<Item = &'s StepKnown>,
    ) -> rusqlite::Result<HashMap<Place, Cells>> {
        self.through(steps, None)
    }

    fn through<'s>(
        &self,
        steps: impl Iterator<Item = &'s StepKnown>,
        only: Option<&HashSet<Place>>,
    ) -> rusqlite::Result<HashMap<Place, Cells>> {
        let fields = Fields::new(self.shape);
        let mut cells: HashMap<Place, Cells> = HashMap::new();
        let mut taken: HashMap<i64, Turned> = HashMap::new();
        for step in steps {
            match step.sort {
                Sort::Take => {
                    taken.insert(step.seq, self.taken(step.seq, only, &mut cells)?);
                }
                Sort::Turn { of, back } => {
                    let Some(rows) = taken.get(&of) else { continue };
                    let spared = turn_rows(rows, back, &mut cells);
                    self.write(step, &fields, &mut cells, |place| {
                        !spared.contains(place) && only.is_none_or(|only| only.contains(place))
                    })?;
                }
                Sort::Plain => {
                    self.write(step, &fields, &mut cells, |place| {
                        only.is_none_or(|only| only.contains(place))
                    })?;
                }
            }
        }
        Ok(cells)
    }

    fn write(
        &self,
        step: &StepKnown,
        fields: &Fields,
        cells: &mut HashMap<Place, Cells>,
        wanted: impl Fn(&Place) -> bool,
    ) -> rusqlite::Result<()> {
        let changeset = changesets::of(self.conn, step.seq)?.unwrap_or_default();
        self.tables.rows(&changeset, |row| {
            let place = Place { table: row.table, key: row.keys.clone() };
            if wanted(&place) {
                cells.entry(place).or_default().write(fields, &row, step.known.version);
            }
            Ok(())
        })
    }

    /// Lays what a take brought over what was there.
    fn taken(
        &self,
        seq: i64,
        only: Option<&HashSet<Place>>,
        cells: &mut HashMap<Place, Cells>,
    ) -> rusqlite::Result<Turned> {
        // `**` stands before all names of fields and after `*`.
        let sql =
            "SELECT tbl, row_key, field, stamp FROM taken_field WHERE seq = ?1 ORDER BY tbl, row_key, field";
        let mut found = self.conn.prepare_cached(sql)?;
        let mut rows = found.query([seq])?;
        let mut turned = Turned::new();
        while let Some(row) = rows.next()? {
            let Some(place) = place_of(self.shape, row.get_ref(0)?.as_str()?, row.get_ref(1)?.as_str()?)
            else {
                continue;
            };
            let Some(version) = Version::of_stamp(row.get_ref(3)?.as_blob()?) else { continue };
            if only.is_some_and(|only| !only.contains(&place)) {
                continue;
            }
            let field = row.get_ref(2)?.as_str()?;
            let now = cells.get(&place).cloned();
            let entry = turned.entry(place.clone()).or_insert_with(|| (now, Cells::default()));
            let written = cells.entry(place).or_default();
            if field == ALL {
                written.fields.clear();
            }
            written.take(field, version);
            entry.1 = written.clone();
        }
        Ok(turned)
    }

    /// The steps that changed one of these rows.
    pub(super) fn steps_touching(&self, rows: &HashSet<Place>) -> rusqlite::Result<BTreeSet<i64>> {
        let mut find = self.conn.prepare_cached("SELECT seq FROM touched WHERE row_id = ?1")?;
        let mut steps = BTreeSet::new();
        let whose: BTreeSet<String> = rows.iter().map(touched_as).collect();
        for row in whose {
            for seq in find.query_map([row], |row| row.get::<_, i64>(0))? {
                steps.insert(seq?);
            }
        }
        Ok(steps)
    }
}

/// Rows that are as the take left them are what they were before it, or again; of others it counts
/// what was written. Returns the first.
fn turn_rows(rows: &Turned, back: bool, cells: &mut HashMap<Place, Cells>) -> HashSet<Place> {
    let mut spared = HashSet::new();
    for (place, (before, after)) in rows {
        let now = cells.get(place).cloned();
        let (left, becomes) =
            if back { (Some(after.clone()), before.clone()) } else { (before.clone(), Some(after.clone())) };
        if now.unwrap_or_default() == left.unwrap_or_default() {
            cells.insert(place.clone(), becomes.unwrap_or_default());
            spared.insert(place.clone());
        }
    }
    spared
}

/// The name under which the changes of a row are noted.
fn touched_as(place: &Place) -> String {
    match (place.table, place.key.as_slice()) {
        ("text", [_, owner, ..]) => owner.clone(),
        ("country", [project, ..]) => project.clone(),
        ("source", [.., document]) => document.clone(),
        (_, parts) => parts.join("/"),
    }
}

/// A row as `taken_field` names it.
pub(super) fn place_of(shape: &Shape, table: &str, key: &str) -> Option<Place> {
    let (table, _) = shape.tables.get_key_value(table)?;
    Some(Place { table, key: key.split('\u{1f}').map(str::to_owned).collect() })
}
