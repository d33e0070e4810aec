//! Decides what each row becomes when a package is taken.
//!
//! Must not know how it is written or told. A field whose version the giver knew becomes what the giver
//! says; one that both wrote without knowing of each other is a conflict, unless both wrote the same.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::giving::Values;
use super::shape::Reference;
use super::versions::{ALL, Cells, Walk};
use crate::domain::changes::{
    ConflictKind, FieldGiven, Package, Place, Plain, RowGiven, Shape, Side, THERE, Version,
};
use crate::store::Workspace;

/// Fields that nobody is asked about: the newest stands.
const UNASKED: &[&str] = &["position", "origin_id"];

/// What a person decided.
#[derive(Clone, Debug, Default)]
pub struct Decisions {
    /// Of every conflict that is not decided by itself.
    pub all: Option<Side>,
    /// By the conflict's name.
    pub each: BTreeMap<String, Side>,
}

/// What a row becomes.
#[derive(Clone, Debug, Default)]
pub(super) struct Outcome {
    /// Its columns; `None` where it is gone.
    pub(super) values: Option<Values>,
    /// Which version its fields are of.
    pub(super) stamps: BTreeMap<String, Version>,
    /// It was not here before.
    pub(super) new: bool,
    /// The line of the package that it comes from.
    pub(super) line: usize,
}

/// A contradiction before it is put into words.
#[derive(Clone, Debug)]
pub(super) struct Contradiction {
    pub(super) id: String,
    pub(super) kind: ConflictKind,
    pub(super) place: Place,
    /// A second row, where two cannot both be.
    pub(super) other: Option<Place>,
    pub(super) field: Option<String>,
    pub(super) mine: Option<Values>,
    pub(super) theirs: Option<Values>,
    pub(super) mine_by: Option<Version>,
    pub(super) theirs_by: Option<Version>,
    /// How many rows it is about.
    pub(super) rows: usize,
    pub(super) decided: Option<Side>,
}

/// A row that the package takes away.
#[derive(Clone, Debug)]
pub(super) struct Dying {
    pub(super) version: Version,
    /// Something of it was written here that the giver did not know.
    pub(super) contrary: Option<Version>,
    pub(super) values: Values,
}

/// A merge as it is made.
pub(super) struct Merging<'m> {
    pub(super) workspace: &'m Workspace,
    pub(super) walk: Walk<'m>,
    pub(super) shape: &'m Shape,
    pub(super) package: &'m Package,
    pub(super) references: &'m [Reference],
    pub(super) decisions: &'m Decisions,
    /// The version of the take itself: of what is decided.
    pub(super) own: Version,
    pub(super) mine: HashSet<Version>,
    pub(super) theirs: HashSet<Version>,
    /// Where each row stands in the package.
    pub(super) told: HashMap<Place, usize>,
    pub(super) cells: HashMap<Place, Cells>,
    pub(super) outcomes: BTreeMap<Place, Outcome>,
    pub(super) dying: BTreeMap<Place, Dying>,
    /// Rows that are gone here and were changed there, by their place in the package.
    pub(super) gone_here: Vec<usize>,
    pub(super) conflicts: Vec<Contradiction>,
    /// Rows that are known no more, for they were purged.
    pub(super) skipped: usize,
    /// A line that names a row which is nowhere.
    pub(super) orphan: Option<usize>,
}

impl<'m> Merging<'m> {
    /// Decides about every row of the package.
    pub(super) fn run(&mut self) -> rusqlite::Result<()> {
        let places: HashSet<Place> = self.package.rows.iter().map(|row| row.place.clone()).collect();
        self.told = self.package.rows.iter().enumerate().map(|(at, row)| (row.place.clone(), at)).collect();
        self.cells = self.walk.of(&places)?;
        for at in 0..self.package.rows.len() {
            self.row(at)?;
        }
        self.settle_dying()?;
        self.settle_gone_here()?;
        self.settle_alike()
    }

    fn row(&mut self, at: usize) -> rusqlite::Result<()> {
        let package = self.package;
        let Some(row) = package.rows.get(at) else { return Ok(()) };
        let cells = self.cells.get(&row.place).cloned().unwrap_or_default();
        let news = row.version.filter(|version| !self.mine.contains(version));
        match (self.workspace.values(self.shape, &row.place)?, row.there) {
            (Some(values), true) => self.both(row, values, &cells, news),
            (Some(values), false) => {
                if let Some(version) = news {
                    let contrary = cells.there.into_iter().chain(cells.any());
                    let contrary = contrary.filter(|it| !self.theirs.contains(it)).max();
                    self.dying.insert(row.place.clone(), Dying { version, contrary, values });
                }
            }
            (None, true) => self.comes(at, row, &cells, news),
            (None, false) => {
                if let Some(version) = news {
                    let version = cells.there.map_or(version, |mine| mine.max(version));
                    let stamps = BTreeMap::from([(THERE.to_owned(), version)]);
                    self.outcomes.insert(row.place.clone(), Outcome { stamps, ..Outcome::default() });
                }
            }
        }
        Ok(())
    }

    fn they_know(&self, version: Option<Version>) -> bool {
        version.is_none_or(|version| self.theirs.contains(&version))
    }

    fn is_news(&self, version: Option<Version>) -> bool {
        version.is_some_and(|version| !self.mine.contains(&version))
    }

    /// A row that is on both sides: field by field.
    fn both(&mut self, row: &RowGiven, values: Values, cells: &Cells, news: Option<Version>) {
        let mut outcome = Outcome { values: Some(values.clone()), line: row.line, ..Outcome::default() };
        if let Some(version) = news {
            let mine = cells.there.filter(|mine| !self.they_know(Some(*mine)));
            outcome.stamps.insert(THERE.to_owned(), mine.map_or(version, |mine| mine.max(version)));
        }
        for (name, field) in &row.fields {
            self.field(row, (name, field), &values, cells.field(name), &mut outcome);
        }
        if !outcome.stamps.is_empty() || outcome.values.as_ref() != Some(&values) {
            self.outcomes.insert(row.place.clone(), outcome);
        }
    }

    fn field(
        &mut self,
        row: &RowGiven,
        (name, field): (&str, &FieldGiven),
        values: &Values,
        mine: Option<Version>,
        outcome: &mut Outcome,
    ) {
        let here: Values = field.values.keys().filter_map(|it| values.get_key_value(it)).map(owned).collect();
        let same = here == field.values;
        let base = field.version.is_none() && mine.is_none() && !same;
        if !self.is_news(field.version) && !base {
            return;
        }
        let theirs = field.version.unwrap_or(self.own);
        if self.they_know(mine) && !base {
            return outcome.set(name, &field.values, theirs);
        }
        let newest = mine.map_or(theirs, |mine| mine.max(theirs));
        if same {
            return outcome.stamp(name, newest);
        }
        if UNASKED.contains(&name) {
            if newest == theirs {
                outcome.set(name, &field.values, theirs);
            }
            return;
        }
        let side = self.decide(Contradiction {
            id: id_of(&row.place, name),
            kind: ConflictKind::Field,
            place: row.place.clone(),
            other: None,
            field: Some(name.to_owned()),
            mine: Some(here),
            theirs: Some(field.values.clone()),
            mine_by: mine,
            theirs_by: field.version,
            rows: 1,
            decided: None,
        });
        match side {
            Side::Mine => outcome.stamp(name, self.own),
            Side::Theirs => outcome.set(name, &field.values, self.own),
        }
    }

    /// A row that is not here.
    fn comes(&mut self, at: usize, row: &RowGiven, cells: &Cells, news: Option<Version>) {
        let never_here = row.whole && row.version.is_none() && cells.there.is_none();
        let any_news = row.fields.values().any(|field| self.is_news(field.version));
        if news.is_some() || never_here {
            match row.whole && self.they_know(cells.there) {
                true => {
                    self.outcomes.insert(row.place.clone(), inserted(row));
                }
                false => self.gone_here.push(at),
            }
        } else if any_news {
            match cells.there.is_none() || self.they_know(cells.there) {
                true => self.skipped += 1,
                false => self.gone_here.push(at),
            }
        }
    }

    /// What was decided about a contradiction; while nothing was, this side's word is gone on with.
    pub(super) fn decide(&mut self, mut conflict: Contradiction) -> Side {
        conflict.decided = self.decisions.each.get(&conflict.id).copied().or(self.decisions.all);
        let decided = conflict.decided.unwrap_or(Side::Mine);
        self.conflicts.push(conflict);
        decided
    }

    /// What a row holds when the merge is made as far as it is.
    pub(super) fn now(&self, place: &Place) -> rusqlite::Result<Option<Values>> {
        match self.outcomes.get(place) {
            Some(outcome) => Ok(outcome.values.clone()),
            None => self.workspace.values(self.shape, place),
        }
    }

    /// The outcome of a row, begun with what it holds.
    pub(super) fn outcome(&mut self, place: &Place) -> rusqlite::Result<&mut Outcome> {
        if !self.outcomes.contains_key(place) {
            let values = self.workspace.values(self.shape, place)?;
            self.outcomes.insert(place.clone(), Outcome { values, ..Outcome::default() });
        }
        Ok(self.outcomes.entry(place.clone()).or_default())
    }

    /// Takes a row away by decision.
    pub(super) fn remove(&mut self, place: &Place) -> rusqlite::Result<()> {
        let own = self.own;
        let outcome = self.outcome(place)?;
        outcome.values = None;
        outcome.stamps = BTreeMap::from([(THERE.to_owned(), own)]);
        Ok(())
    }

    /// Has a row there by decision, as a whole.
    pub(super) fn hold(&mut self, place: &Place, values: Values) {
        let stamps = BTreeMap::from([(THERE.to_owned(), self.own), (ALL.to_owned(), self.own)]);
        let outcome = self.outcomes.entry(place.clone()).or_default();
        (outcome.values, outcome.stamps) = (Some(values), stamps);
    }

    /// What a column of a row holds, as text; key columns, too.
    pub(super) fn column(&self, place: &Place, values: &Values, name: &str) -> Option<String> {
        match values.get(name) {
            Some(Plain::Text(text)) => Some(text.clone()),
            Some(_) => None,
            None => {
                let keys = &self.shape.tables.get(place.table)?.keys;
                let at = keys.iter().position(|key| key.name == name)?;
                place.key.get(at).cloned()
            }
        }
    }

    /// The rows that a row names, with whether it goes with them; the nearest first.
    pub(super) fn parents(&self, place: &Place, values: &Values) -> Vec<(Place, &'m Reference)> {
        let references: &'m [Reference] = self.references;
        let own = references.iter().filter(|it| it.child == place.table);
        own.filter_map(|it| {
            let id = self.column(place, values, &it.column)?;
            Some((Place { table: it.parent, key: vec![id] }, it))
        })
        .collect()
    }

    /// Rows that were not here before.
    pub(super) fn newcomers(&self) -> BTreeSet<Place> {
        self.outcomes
            .iter()
            .filter(|(_, it)| it.new && it.values.is_some())
            .map(|(it, _)| it.clone())
            .collect()
    }
}

impl Outcome {
    pub(super) fn stamp(&mut self, field: &str, version: Version) {
        self.stamps.insert(field.to_owned(), version);
    }

    pub(super) fn set(&mut self, field: &str, values: &Values, version: Version) {
        self.values.get_or_insert_default().extend(values.clone());
        self.stamp(field, version);
    }
}

fn owned((name, value): (&String, &Plain)) -> (String, Plain) {
    (name.clone(), value.clone())
}

/// A row as the package has it, with its versions.
fn inserted(row: &RowGiven) -> Outcome {
    let mut outcome = Outcome { new: true, line: row.line, ..Outcome::default() };
    for part in [THERE, ALL] {
        outcome.stamps.extend(row.version.map(|version| (part.to_owned(), version)));
    }
    let values = outcome.values.get_or_insert_default();
    for (name, field) in &row.fields {
        values.extend(field.values.clone());
        if let Some(version) = field.version.filter(|_| field.version != row.version) {
            outcome.stamps.insert(name.clone(), version);
        }
    }
    outcome
}

/// The name of a conflict: the same whoever looks.
pub(super) fn id_of(place: &Place, field: &str) -> String {
    format!("{}/{}#{field}", place.table, place.key.join("/"))
}
