//! Collects what somebody does not know: rows and fields whose version is not among theirs.
//!
//! Must not know how a package is written.

use std::collections::{BTreeMap, HashSet};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::SecondsFormat;
use rusqlite::{OptionalExtension, params_from_iter};

use super::kept::PackageKept;
use super::shape;
use super::versions::{Cells, Journal, Walk};
use crate::ctx::Ctx;
use crate::domain::changes::{
    FieldGiven, FileGiven, Known, Origin, Package, Place, Plain, RowGiven, SealGiven, Shape, TableShape,
    Version,
};
use crate::error::{Error, Result};
use crate::store::Workspace;

/// From which point on changes are given.
#[derive(Clone, Debug)]
pub enum Since {
    /// All of it.
    Beginning,
    /// What was done after this step.
    Step(i64),
    /// What was done from this day on, `2026-11-01`.
    Day(String),
    /// What the giver of a package did not know.
    Theirs(Vec<Version>),
}

/// The columns of a row.
pub(super) type Values = BTreeMap<String, Plain>;

impl Workspace {
    /// What tables and columns a package may tell of.
    pub fn shape(&self) -> Result<Shape> {
        shape::shape(&self.conn).map_err(|error| self.failed("read-workspace", error))
    }

    /// Collects a package.
    pub(crate) fn changes_since(&self, ctx: &Ctx, since: &Since) -> Result<Package> {
        let collect = || {
            let (shape, journal) = (shape::shape(&self.conn)?, Journal::read(&self.conn)?);
            let tables = self.tables()?;
            let walk = Walk { conn: &self.conn, tables, shape: &shape, journal: &journal };
            let giving = Giving { workspace: self, walk };
            let from = giving.from(since)?;
            let rows = if from.is_empty() { giving.all()? } else { giving.since(&from)? };
            let (files, seals) = (giving.files(&rows)?, giving.seals(&rows)?);
            let (mut known, rest): (Vec<Known>, Vec<Known>) =
                journal.known().cloned().partition(|known| from.contains(&known.version));
            let told = known.len();
            known.extend(rest);
            Ok((shape.version, known, told, rows, files, seals))
        };
        let collected: rusqlite::Result<_> = collect();
        let (schema, known, from, rows, files, seals) =
            collected.map_err(|error| self.failed("read-workspace", error))?;
        let name = self.path().file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let origin = Origin {
            workspace: self.identity()?,
            name,
            author: ctx.who.clone(),
            at: ctx.now.to_rfc3339_opts(SecondsFormat::Secs, true),
            schema,
        };
        Ok(Package { origin, known, from, rows, files, seals, hash: String::new() })
    }

    /// Notes that a package was given, once `write` has written it.
    pub(crate) fn note_given(
        &self,
        ctx: &Ctx,
        package: &Package,
        (file, hash): (&str, &str),
        write: impl FnOnce() -> Result<()>,
    ) -> Result<()> {
        self.writing(|| {
            let failed = |error| self.failed("change-workspace", error);
            let tx = self.conn.unchecked_transaction().map_err(failed)?;
            let journal = Journal::read(&tx).map_err(failed)?;
            let told: HashSet<Version> = package.known.iter().map(|it| it.version).collect();
            // What was given must be what the steps still are.
            if journal.known().any(|known| !told.contains(&known.version)) {
                return Err(Error::failed("give-changes", "the workspace changed meanwhile"));
            }
            journal.keep(&tx).map_err(failed)?;
            self.note_package(&PackageKept {
                id: ctx.new_id(),
                taken: false,
                at: package.origin.at.clone(),
                who: ctx.who.clone(),
                seq: journal.steps.last().map_or(0, |step| step.seq),
                file: file.to_owned(),
                hash: hash.to_owned(),
                workspace: package.origin.workspace.clone(),
                office: None,
                author: package.origin.author.clone(),
                made_at: package.origin.at.clone(),
                rows: package.rows.len(),
                undone: false,
                answerable: false,
            })
            .map_err(failed)?;
            write()?;
            tx.commit().map_err(failed)
        })
    }

    /// The values of a row; `None` where it is not there.
    pub(super) fn values(&self, shape: &Shape, place: &Place) -> rusqlite::Result<Option<Values>> {
        let Some(table) = shape.tables.get(place.table) else { return Ok(None) };
        let by: Vec<String> = table.keys.iter().map(|key| format!("\"{}\" = ?", key.name)).collect();
        let sql = format!("SELECT * FROM \"{}\" WHERE {}", place.table, by.join(" AND "));
        let mut found = self.conn.prepare_cached(&sql)?;
        found.query_row(params_from_iter(&place.key), |row| values_of(table, row)).optional()
    }
}

fn values_of(table: &TableShape, row: &rusqlite::Row<'_>) -> rusqlite::Result<Values> {
    let columns = table.fields.values().flatten();
    columns.map(|column| Ok((column.name.clone(), plain(row.get_ref(column.name.as_str())?)?))).collect()
}

fn plain(value: rusqlite::types::ValueRef<'_>) -> rusqlite::Result<Plain> {
    use rusqlite::types::ValueRef;
    Ok(match value {
        ValueRef::Integer(number) => Plain::Whole(number),
        ValueRef::Text(_) => Plain::Text(value.as_str()?.to_owned()),
        _ => Plain::Missing,
    })
}

struct Giving<'g> {
    workspace: &'g Workspace,
    walk: Walk<'g>,
}

impl Giving<'_> {
    /// The versions that need not be told.
    fn from(&self, since: &Since) -> rusqlite::Result<HashSet<Version>> {
        let journal = self.walk.journal;
        let until = match since {
            Since::Beginning => return Ok(HashSet::new()),
            Since::Theirs(theirs) => {
                let theirs: HashSet<&Version> = theirs.iter().collect();
                let ours = journal.known().map(|known| known.version);
                return Ok(ours.filter(|version| theirs.contains(version)).collect());
            }
            Since::Step(seq) => *seq,
            Since::Day(day) => {
                let first = journal.steps.iter().find(|step| step.known.at.as_str() >= day.as_str());
                first.map_or(i64::MAX, |step| step.seq - 1)
            }
        };
        Ok(journal.known_until(until).map(|known| known.version).collect())
    }

    /// Every row of the record, and every row that is gone.
    fn all(&self) -> rusqlite::Result<Vec<RowGiven>> {
        let mut cells = self.walk.by(self.walk.journal.steps.iter())?;
        let mut given = Vec::new();
        for (table, shape) in &self.walk.shape.tables {
            let mut found = self.workspace.conn.prepare(&format!("SELECT * FROM \"{table}\""))?;
            let mut rows = found.query([])?;
            while let Some(row) = rows.next()? {
                let key = shape.keys.iter().map(|key| match row.get_ref(key.name.as_str())? {
                    rusqlite::types::ValueRef::Integer(number) => Ok(number.to_string()),
                    text => Ok(text.as_str()?.to_owned()),
                });
                let place = Place { table, key: key.collect::<rusqlite::Result<_>>()? };
                let cells = cells.remove(&place).unwrap_or_default();
                given.push(whole(shape, place, values_of(shape, row)?, &cells));
            }
        }
        let told = |place: &Place| self.walk.shape.tables.contains_key(place.table);
        let gone = cells.into_iter().filter(|(place, _)| told(place));
        let gone = gone.filter_map(|(place, cells)| Some(self::gone(place, cells.there?)));
        given.extend(gone);
        given.sort_by(|one, other| one.place.cmp(&other.place));
        Ok(given)
    }

    /// What was written by versions that are not in `from`.
    fn since(&self, from: &HashSet<Version>) -> rusqlite::Result<Vec<RowGiven>> {
        let new = |version: &Option<Version>| version.is_some_and(|version| !from.contains(&version));
        let journal = self.walk.journal;
        let steps =
            journal.steps.iter().filter(|step| step.is_of_take() || !from.contains(&step.known.version));
        let mut written: Vec<(Place, Cells)> = self.walk.by(steps)?.into_iter().collect();
        written.sort_by(|one, other| one.0.cmp(&other.0));
        let mut given = Vec::new();
        for (place, cells) in written {
            let Some(shape) = self.walk.shape.tables.get(place.table) else { continue };
            match self.workspace.values(self.walk.shape, &place)? {
                None => given.extend(cells.there.filter(|it| !from.contains(it)).map(|it| gone(place, it))),
                Some(values) if new(&cells.there) => given.push(whole(shape, place, values, &cells)),
                Some(values) => {
                    let mut row = whole(shape, place, values, &cells);
                    row.fields.retain(|_, field| new(&field.version));
                    (row.whole, row.version) = (false, None);
                    if !row.fields.is_empty() {
                        given.push(row);
                    }
                }
            }
        }
        Ok(given)
    }

    /// The contents of the attachments that are told.
    fn files(&self, rows: &[RowGiven]) -> rusqlite::Result<Vec<FileGiven>> {
        let mut given = BTreeMap::new();
        for hash in named(rows, "attachment", "hash") {
            let sql = "SELECT bytes, thumbnail FROM file WHERE hash = ?1";
            let read = |row: &rusqlite::Row<'_>| {
                let thumbnail: Option<Vec<u8>> = row.get(1)?;
                Ok(FileGiven {
                    hash: hash.to_owned(),
                    bytes: STANDARD.encode(row.get_ref(0)?.as_blob()?),
                    thumbnail: thumbnail.map(|bytes| STANDARD.encode(bytes)),
                })
            };
            let found = self.workspace.conn.query_row(sql, [hash], read).optional()?;
            given.extend(found.map(|file| (hash.to_owned(), file)));
        }
        Ok(given.into_values().collect())
    }

    /// The sealed copies of the reports that are told.
    fn seals(&self, rows: &[RowGiven]) -> rusqlite::Result<Vec<SealGiven>> {
        let mut given = Vec::new();
        for seal in named(rows, "report", "seal_id") {
            let read = |row: &rusqlite::Row<'_>| {
                let mut seal = SealGiven { texts: BTreeMap::new(), files: BTreeMap::new() };
                for column in SEAL_TEXTS {
                    seal.texts.insert((*column).to_owned(), row.get(*column)?);
                }
                for column in SEAL_FILES {
                    let bytes = row.get_ref(*column)?.as_blob()?;
                    seal.files.insert((*column).to_owned(), STANDARD.encode(bytes));
                }
                Ok(seal)
            };
            let sql = "SELECT * FROM seal WHERE id = ?1";
            given.extend(self.workspace.conn.query_row(sql, [seal], read).optional()?);
        }
        Ok(given)
    }
}

/// The columns of a seal.
pub(super) const SEAL_TEXTS: &[&str] =
    &["id", "report_id", "project_id", "at", "who", "program", "name", "pdf_hash", "xlsx_hash"];
/// Its files.
pub(super) const SEAL_FILES: &[&str] = &["snapshot", "pdf", "xlsx"];

/// What the rows of a table name in a column.
pub(super) fn named<'r>(
    rows: &'r [RowGiven],
    table: &'r str,
    column: &'r str,
) -> impl Iterator<Item = &'r str> {
    let rows = rows.iter().filter(move |row| row.place.table == table);
    rows.flat_map(|row| row.fields.values()).filter_map(move |field| match field.values.get(column) {
        Some(Plain::Text(text)) => Some(text.as_str()),
        _ => None,
    })
}

fn whole(shape: &TableShape, place: Place, mut values: Values, cells: &Cells) -> RowGiven {
    let fields = shape.fields.iter().map(|(name, columns)| {
        let values = columns.iter().filter_map(|column| values.remove_entry(&column.name));
        (name.clone(), FieldGiven { version: cells.field(name), values: values.collect() })
    });
    let fields = fields.collect();
    RowGiven { place, there: true, version: cells.there, whole: true, fields, line: 0 }
}

fn gone(place: Place, version: Version) -> RowGiven {
    let fields = BTreeMap::new();
    RowGiven { place, there: false, version: Some(version), whole: true, fields, line: 0 }
}
