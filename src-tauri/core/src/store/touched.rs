//! Which rows a step touched, so that the history of one row is found without reading all of it.
//! Derived from the changesets.
//!
//! Must not know what a change means.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::changesets;
use super::decode::{COMPANION, Row, Tables};
use super::kin::Kin;

/// What a changeset touched.
#[derive(Default)]
pub(super) struct Touched {
    rows: BTreeMap<String, Note>,
    /// Rows that say something else than before, or came, or went.
    told: u32,
    /// Rows that only moved.
    moved: u32,
    /// The one field that changed.
    field: OneField,
}

/// How a row was touched.
#[derive(Clone, Copy, Default)]
struct Note {
    /// The row itself changed, and not just what hangs on it.
    own: bool,
    /// It says something else than before, or came, or went.
    told: bool,
}

/// How many fields of the record a changeset changes, as far as it matters.
#[derive(Default)]
enum OneField {
    #[default]
    NoneYet,
    One(String, String),
    Several,
}

impl Touched {
    /// Reads a changeset that holds in the record.
    pub(super) fn by(kin: &Kin<'_>, tables: &Tables, changeset: &[u8]) -> rusqlite::Result<Touched> {
        let mut touched = Touched::default();
        tables.rows_in_brief(changeset, |row| {
            touched.note_kin(kin, &row)?;
            if row.table != COMPANION {
                touched.note_field(&row);
            }
            Ok(())
        })?;
        for note in touched.rows.values().filter(|note| note.own) {
            *(if note.told { &mut touched.told } else { &mut touched.moved }) += 1;
        }
        Ok(touched)
    }

    /// How many rows the step is said to change; where rows only moved, those.
    pub(super) fn count(&self) -> u32 {
        if self.told > 0 { self.told } else { self.moved }
    }

    /// The row and the field, where the changeset changes just one (a text counts as a field of
    /// its row).
    pub(super) fn only_field(&self) -> Option<(&str, &str)> {
        match &self.field {
            OneField::One(row, field) => Some((row, field)),
            _ => None,
        }
    }

    /// Notes that step `seq` touched the rows; what is noted already stays.
    pub(super) fn write(&self, conn: &Connection, seq: i64) -> rusqlite::Result<()> {
        let mut add =
            conn.prepare_cached("INSERT OR IGNORE INTO touched (row_id, seq, own) VALUES (?1, ?2, ?3)")?;
        for (row, note) in &self.rows {
            add.execute((row, seq, note.own))?;
        }
        Ok(())
    }

    /// Takes the notes of a step back.
    pub(super) fn forget(&self, conn: &Connection, seq: i64) -> rusqlite::Result<()> {
        let mut remove = conn.prepare_cached("DELETE FROM touched WHERE row_id = ?1 AND seq = ?2")?;
        for row in self.rows.keys() {
            remove.execute((row, seq))?;
        }
        Ok(())
    }

    fn note_kin(&mut self, kin: &Kin<'_>, row: &Row<'_>) -> rusqlite::Result<()> {
        let belongs = kin.belongs(row)?;
        if row.table != COMPANION {
            let told = !row.is_update() || row.differing().next().is_some();
            let note = self.rows.entry(row.place()).or_default();
            *note = Note { own: true, told: note.told || told };
        }
        for other in [belongs.parent, belongs.project].into_iter().flatten() {
            self.rows.entry(other).or_default();
        }
        Ok(())
    }

    fn note_field(&mut self, row: &Row<'_>) {
        self.field = match (&self.field, row.only_field()) {
            (OneField::NoneYet, Some(field)) => OneField::One(row.place(), field),
            _ => OneField::Several,
        };
    }
}

/// Fills the table for steps that were taken before it was there. From the newest back, so that a
/// row that is gone is known from the step that took it when an earlier one changed it.
pub(super) fn fill(conn: &Connection) -> rusqlite::Result<()> {
    let tables = Tables::of(conn)?;
    let kin = Kin::new(conn, &tables);
    let mut steps = conn.prepare("SELECT seq, changeset FROM step ORDER BY seq DESC")?;
    let mut count = conn.prepare("UPDATE step SET count = ?2 WHERE seq = ?1")?;
    let mut rows = steps.query([])?;
    let mut counts = Vec::new();
    while let Some(row) = rows.next()? {
        let seq = row.get("seq")?;
        let changeset = changesets::whole(conn, seq, row.get("changeset")?)?;
        let touched = Touched::by(&kin, &tables, &changeset)?;
        touched.write(conn, seq)?;
        counts.push((seq, touched.count()));
    }
    for (seq, rows) in counts {
        count.execute((seq, rows))?;
    }
    Ok(())
}
