//! Rows that one side deleted while the other changed them, or hung something on them: both have to be
//! decided by a person, with all that went or came along.
//!
//! Must not know how it is written or told.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use rusqlite::hooks::Action;

use super::giving::Values;
use super::merging::{Contradiction, Merging, id_of};
use crate::domain::changes::{ConflictKind, Place, Plain, Side, THERE, Version};
use crate::store::changesets;

/// Rows as they were when a step deleted them, by step.
#[derive(Default)]
pub(super) struct Past {
    steps: BTreeMap<i64, BTreeMap<Place, Values>>,
}

/// Something that came and needs a row that is gone here.
struct Homeless {
    place: Place,
    /// It is a row that is gone here itself.
    edit: Option<usize>,
}

impl Merging<'_> {
    /// What the package deletes goes, unless something here speaks against it.
    pub(super) fn settle_dying(&mut self) -> rusqlite::Result<()> {
        let ids: HashMap<String, Place> =
            self.dying.keys().filter_map(|place| Some((single(place)?, place.clone()))).collect();
        let mut groups: BTreeMap<Place, Vec<Place>> = BTreeMap::new();
        for place in self.dying.keys() {
            groups.entry(self.root_of_dying(place, &ids)).or_default().push(place.clone());
        }
        while let Some((root, contrary)) = self.next_contrary(&groups)? {
            let members = groups.remove(&root).unwrap_or_default();
            self.settle_group(&root, &members, contrary)?;
        }
        for (place, dying) in std::mem::take(&mut self.dying) {
            let outcome = self.outcome(&place)?;
            outcome.values = None;
            outcome.stamps = BTreeMap::from([(THERE.to_owned(), dying.version)]);
        }
        Ok(())
    }

    /// The topmost row that goes, of those by which this one goes.
    fn root_of_dying(&self, place: &Place, ids: &HashMap<String, Place>) -> Place {
        let (mut at, mut seen) = (place.clone(), HashSet::new());
        while seen.insert(at.clone()) {
            let Some(dying) = self.dying.get(&at) else { break };
            let owner = owner_of(&at).and_then(|owner| ids.get(owner).cloned());
            let parents = self.parents(&at, &dying.values).into_iter().map(|(parent, _)| parent);
            let Some(up) = owner.into_iter().chain(parents).find(|it| self.dying.contains_key(it)) else {
                break;
            };
            at = up;
        }
        at
    }

    /// A group that something here speaks against, with the version that does.
    fn next_contrary(
        &self,
        groups: &BTreeMap<Place, Vec<Place>>,
    ) -> rusqlite::Result<Option<(Place, Option<Version>)>> {
        for (root, members) in groups {
            for member in members {
                if let Some(version) = self.dying.get(member).and_then(|it| it.contrary) {
                    return Ok(Some((root.clone(), Some(version))));
                }
                if self.children(member)?.iter().any(|(child, _)| !self.dying.contains_key(child)) {
                    return Ok(Some((root.clone(), None)));
                }
            }
        }
        Ok(None)
    }

    fn settle_group(
        &mut self,
        root: &Place,
        members: &[Place],
        contrary: Option<Version>,
    ) -> rusqlite::Result<()> {
        let theirs_by = self.dying.get(root).map(|it| it.version);
        let side = self.decide(Contradiction {
            id: id_of(root, THERE),
            kind: ConflictKind::GoneThere,
            place: root.clone(),
            other: None,
            field: None,
            mine: None,
            theirs: None,
            mine_by: contrary,
            theirs_by,
            rows: members.len(),
            decided: None,
        });
        for member in members {
            let Some(dying) = self.dying.remove(member) else { continue };
            match side {
                Side::Mine => self.hold(member, dying.values),
                Side::Theirs => self.remove_with_children(member)?,
            }
        }
        Ok(())
    }

    /// Takes a row away, with what goes with it; what stays names it no more.
    pub(super) fn remove_with_children(&mut self, place: &Place) -> rusqlite::Result<()> {
        let mut left = vec![place.clone()];
        while let Some(next) = left.pop() {
            for (child, column) in self.children(&next)? {
                match column {
                    None => left.push(child),
                    Some(column) => {
                        let own = self.own;
                        let outcome = self.outcome(&child)?;
                        outcome.set(&column, &Values::from([(column.clone(), Plain::Missing)]), own);
                    }
                }
            }
            self.remove(&next)?;
        }
        Ok(())
    }

    /// The rows that name a row and stand; with the column that can be emptied, or without one where
    /// they go with it.
    fn children(&self, place: &Place) -> rusqlite::Result<Vec<(Place, Option<String>)>> {
        let Some(id) = single(place) else { return Ok(Vec::new()) };
        let mut all = Vec::new();
        for reference in self.references.iter().filter(|it| it.parent == place.table) {
            let column = (!reference.goes).then(|| reference.column.clone());
            let condition = format!("\"{}\" = ?1", reference.column);
            for child in self.keys_where(reference.child, &condition, &[&id])? {
                let stands = self.now(&child)?.is_some_and(|values| {
                    self.column(&child, &values, &reference.column).as_deref() == Some(id.as_str())
                });
                if stands {
                    all.push((child, column.clone()));
                }
            }
        }
        if let Some(project) = self.project_of(place)? {
            let texts = self.keys_where("text", "project_id = ?1 AND owner_id = ?2", &[&project, &id])?;
            for text in texts {
                if self.now(&text)?.is_some() {
                    all.push((text, None));
                }
            }
        }
        Ok(all)
    }

    fn project_of(&self, place: &Place) -> rusqlite::Result<Option<String>> {
        if place.table == "project" || owner_of(place).is_some() {
            return Ok(None);
        }
        let values = match self.dying.get(place) {
            Some(dying) => Some(dying.values.clone()),
            None => self.now(place)?,
        };
        Ok(values.and_then(|values| self.column(place, &values, "project_id")))
    }

    fn keys_where(
        &self,
        table: &'static str,
        condition: &str,
        params: &[&String],
    ) -> rusqlite::Result<Vec<Place>> {
        let keys = self.shape.tables.get(table).map(|it| it.keys.as_slice()).unwrap_or_default();
        let columns: Vec<String> = keys.iter().map(|key| format!("CAST(\"{}\" AS TEXT)", key.name)).collect();
        let sql = format!("SELECT {} FROM \"{table}\" WHERE {condition}", columns.join(", "));
        let mut found = self.workspace.conn.prepare_cached(&sql)?;
        let rows = found.query_map(rusqlite::params_from_iter(params), |row| {
            let key = (0..keys.len()).map(|at| row.get(at)).collect::<rusqlite::Result<_>>()?;
            Ok(Place { table, key })
        })?;
        rows.collect()
    }

    /// What came for rows that are gone here: they come back with all that went along, or it goes, too.
    pub(super) fn settle_gone_here(&mut self) -> rusqlite::Result<()> {
        let mut past = Past::default();
        let mut decided: HashMap<Place, Side> = HashMap::new();
        let mut edits: Vec<Homeless> = Vec::new();
        for at in std::mem::take(&mut self.gone_here) {
            let row = self.package.rows.get(at);
            edits.extend(row.map(|row| Homeless { place: row.place.clone(), edit: Some(at) }));
        }
        loop {
            let mut homeless = std::mem::take(&mut edits);
            homeless.extend(self.orphans()?);
            if homeless.is_empty() || self.orphan.is_some() {
                return Ok(());
            }
            let mut groups: BTreeMap<Place, Vec<Homeless>> = BTreeMap::new();
            for it in homeless {
                match self.root_of_gone(&it, &mut past)? {
                    Some(root) => groups.entry(root).or_default().push(it),
                    None => {
                        self.orphan = Some(self.outcomes.get(&it.place).map_or(0, |it| it.line));
                        return Ok(());
                    }
                }
            }
            for (root, group) in groups {
                self.settle_gone(&root, &group, &mut past, &mut decided)?;
            }
        }
    }

    /// Rows that came, or changed, and name a row that is not there.
    fn orphans(&self) -> rusqlite::Result<Vec<Homeless>> {
        let mut all = Vec::new();
        let mut there: HashMap<Place, bool> = HashMap::new();
        let mut owners: HashMap<String, bool> = HashMap::new();
        let new: HashSet<String> = self.newcomers().iter().filter_map(single).collect();
        for (place, outcome) in &self.outcomes {
            let Some(values) = &outcome.values else { continue };
            let mut homeless = false;
            for (parent, _) in self.parents(place, values) {
                let known = match there.get(&parent) {
                    Some(known) => *known,
                    None => {
                        let known = self.now(&parent)?.is_some();
                        there.insert(parent.clone(), known);
                        known
                    }
                };
                homeless |= !known;
            }
            if let Some(owner) = owner_of(place).filter(|owner| outcome.new && !new.contains(*owner)) {
                let known = match owners.get(owner) {
                    Some(known) => *known,
                    None => self.place_of_id(owner)?.is_some(),
                };
                owners.insert(owner.to_owned(), known);
                homeless |= !known;
            }
            if homeless {
                all.push(Homeless { place: place.clone(), edit: None });
            }
        }
        Ok(all)
    }

    /// A row that is there, by its key alone.
    fn place_of_id(&self, id: &str) -> rusqlite::Result<Option<Place>> {
        for (table, shape) in &self.shape.tables {
            let place = Place { table, key: vec![id.to_owned()] };
            if shape.keys.len() == 1 && self.now(&place)?.is_some() {
                return Ok(Some(place));
            }
        }
        Ok(None)
    }

    /// The topmost row that is gone here, of those that something needs.
    fn root_of_gone(&self, it: &Homeless, past: &mut Past) -> rusqlite::Result<Option<Place>> {
        let (mut at, mut seen) = (it.place.clone(), HashSet::new());
        let mut root = it.edit.map(|_| it.place.clone());
        while seen.insert(at.clone()) {
            let values = match self.outcomes.get(&at).and_then(|outcome| outcome.values.clone()) {
                Some(values) => Some(values),
                None => self.last_values(&at, past)?,
            };
            let Some(values) = values else { break };
            let Some(up) = self.missing_above(&at, &values)? else { break };
            root = Some(up.clone());
            at = up;
        }
        Ok(match root {
            Some(root) if self.last_values(&root, past)?.is_some() || self.outcomes.contains_key(&root) => {
                Some(root)
            }
            _ => None,
        })
    }

    /// A row that this one names and that is not there.
    fn missing_above(&self, place: &Place, values: &Values) -> rusqlite::Result<Option<Place>> {
        if let Some(owner) = owner_of(place)
            && self.place_of_id(owner)?.is_none()
            && let Some(gone) = self.gone_place(owner)?
        {
            return Ok(Some(gone));
        }
        for (parent, _) in self.parents(place, values) {
            if self.now(&parent)?.is_none() {
                return Ok(Some(parent));
            }
        }
        Ok(None)
    }

    /// A row that is gone, by its key alone.
    fn gone_place(&self, id: &str) -> rusqlite::Result<Option<Place>> {
        let places = self.shape.tables.iter().filter(|(_, shape)| shape.keys.len() == 1);
        let places = places.map(|(table, _)| Place { table, key: vec![id.to_owned()] });
        let versions = self.walk.of(&places.collect())?;
        Ok(versions.into_iter().find(|(_, cells)| cells.there.is_some()).map(|(place, _)| place))
    }

    /// What a row held when it was deleted here last; of one that never was here, what the package says.
    fn last_values(&self, place: &Place, past: &mut Past) -> rusqlite::Result<Option<Values>> {
        for seq in self.walk.steps_touching(&HashSet::from([place.clone()]))?.into_iter().rev() {
            if let Some(values) = self.deleted_by(seq, past)?.get(place) {
                return Ok(Some(values.clone()));
            }
        }
        let told = self.told.get(place).and_then(|at| self.package.rows.get(*at));
        let whole = told.filter(|row| row.whole && row.there);
        Ok(whole.map(|row| row.fields.values().flat_map(|field| field.values.clone()).collect()))
    }

    fn deleted_by<'p>(&self, seq: i64, past: &'p mut Past) -> rusqlite::Result<&'p BTreeMap<Place, Values>> {
        if let Entry::Vacant(step) = past.steps.entry(seq) {
            let changeset = changesets::of(&self.workspace.conn, seq)?.unwrap_or_default();
            let mut rows = BTreeMap::new();
            self.walk.tables.rows(&changeset, |row| {
                if row.action == Action::SQLITE_DELETE {
                    let values = row.columns.iter().map(|column| {
                        let value = match &column.old {
                            Some(rusqlite::types::Value::Integer(number)) => Plain::Whole(*number),
                            Some(rusqlite::types::Value::Text(text)) => Plain::Text(text.clone()),
                            _ => Plain::Missing,
                        };
                        (column.name.to_owned(), value)
                    });
                    rows.insert(Place { table: row.table, key: row.keys.clone() }, values.collect());
                }
                Ok(())
            })?;
            step.insert(rows);
        }
        Ok(past.steps.entry(seq).or_default())
    }

    fn settle_gone(
        &mut self,
        root: &Place,
        group: &[Homeless],
        past: &mut Past,
        decided: &mut HashMap<Place, Side>,
    ) -> rusqlite::Result<()> {
        let side = match decided.get(root) {
            // What hangs on a row that did not come does not come either.
            _ if self.outcomes.get(root).is_some_and(|it| it.values.is_none() && it.line == usize::MAX) => {
                Side::Mine
            }
            Some(side) => *side,
            None => {
                let side = self.ask_about_gone(root, group)?;
                decided.insert(root.clone(), side);
                side
            }
        };
        match side {
            Side::Mine => {
                for it in group {
                    self.turn_away(it)?;
                }
                self.remove(root)?;
                self.outcome(root)?.line = usize::MAX;
                Ok(())
            }
            Side::Theirs => {
                let members = self.members_of_gone(root, past)?;
                for (member, values) in members {
                    self.hold(&member, values);
                }
                for it in group {
                    self.lay_over(it, past)?;
                }
                Ok(())
            }
        }
    }

    fn ask_about_gone(&mut self, root: &Place, group: &[Homeless]) -> rusqlite::Result<Side> {
        let versions = self.walk.of(&HashSet::from([root.clone()]))?;
        let mine_by = versions.get(root).and_then(|cells| cells.there);
        let told = group.iter().filter_map(|it| match it.edit {
            Some(at) => self
                .package
                .rows
                .get(at)
                .and_then(|row| row.fields.values().filter_map(|it| it.version).max()),
            None => self.outcomes.get(&it.place).and_then(|outcome| outcome.stamps.values().max().copied()),
        });
        let theirs_by = told.max();
        Ok(self.decide(Contradiction {
            id: id_of(root, THERE),
            kind: ConflictKind::GoneHere,
            place: root.clone(),
            other: None,
            field: None,
            mine: None,
            theirs: None,
            mine_by,
            theirs_by,
            rows: group.len(),
            decided: None,
        }))
    }

    /// Something does not come, because what it needs stays gone.
    fn turn_away(&mut self, it: &Homeless) -> rusqlite::Result<()> {
        let new = self.outcomes.get(&it.place).is_none_or(|outcome| outcome.new);
        if it.edit.is_some() || new {
            self.remove(&it.place)?;
            self.outcome(&it.place)?.line = usize::MAX;
            return Ok(());
        }
        // A row that is here keeps what it named before.
        let here = self.workspace.values(self.shape, &it.place)?.unwrap_or_default();
        let values = self.outcomes.get(&it.place).and_then(|it| it.values.clone()).unwrap_or_default();
        let mut missing: BTreeSet<String> = BTreeSet::new();
        for (parent, reference) in self.parents(&it.place, &values) {
            if self.now(&parent)?.is_none() {
                missing.insert(reference.column.clone());
            }
        }
        let own = self.own;
        for column in missing {
            let value = here.get(&column).cloned().unwrap_or(Plain::Missing);
            self.outcome(&it.place)?.set(&column, &Values::from([(column.clone(), value)]), own);
        }
        Ok(())
    }

    /// Every row that went with this one.
    fn members_of_gone(&self, root: &Place, past: &mut Past) -> rusqlite::Result<BTreeMap<Place, Values>> {
        self.last_values(root, past)?;
        let mut members = BTreeMap::new();
        let all: BTreeMap<Place, Values> =
            past.steps.values().flatten().map(|(it, values)| (it.clone(), values.clone())).collect();
        let mut ids: HashMap<String, Place> = HashMap::new();
        for place in all.keys() {
            ids.extend(single(place).map(|id| (id, place.clone())));
        }
        for (place, values) in &all {
            let (mut at, mut of, mut seen) = (place.clone(), values.clone(), HashSet::new());
            while at != *root && seen.insert(at.clone()) {
                let owner = owner_of(&at).and_then(|owner| ids.get(owner).cloned());
                let parents = self.parents(&at, &of).into_iter().map(|(parent, _)| parent);
                let Some(up) = owner.into_iter().chain(parents).find(|it| all.contains_key(it)) else {
                    break;
                };
                of = all.get(&up).cloned().unwrap_or_default();
                at = up;
            }
            if at == *root && self.now(place)?.is_none() {
                members.insert(place.clone(), values.clone());
            }
        }
        Ok(members)
    }

    /// A row that came back holds what the package says of it.
    fn lay_over(&mut self, it: &Homeless, past: &mut Past) -> rusqlite::Result<()> {
        let Some(row) = it.edit.and_then(|at| self.package.rows.get(at)) else { return Ok(()) };
        let mut values = match self.outcomes.get(&row.place).and_then(|it| it.values.clone()) {
            Some(values) => values,
            None => self.last_values(&row.place, past)?.unwrap_or_default(),
        };
        for field in row.fields.values() {
            values.extend(field.values.clone());
        }
        self.hold(&row.place, values);
        Ok(())
    }
}

/// The key of a row whose key has one part.
fn single(place: &Place) -> Option<String> {
    match place.key.as_slice() {
        [id] => Some(id.clone()),
        _ => None,
    }
}

/// The row whose text it is.
fn owner_of(place: &Place) -> Option<&str> {
    match (place.table, place.key.as_slice()) {
        ("text", [project, owner, ..]) if project != owner => Some(owner),
        _ => None,
    }
}
