//! Conflicts and changes of a package, named as the history names them.
//!
//! Must not know words that people see, nor how rows are merged.

use std::collections::HashMap;

use serde::Serialize;
use ts_rs::TS;

use super::giving::Values;
use super::merging::Contradiction;
use super::taking::{Plan, Taken, ToTake};
use crate::ctx::Ctx;
use crate::domain::changes::{ConflictKind, Place, Plain, Side, Version};
use crate::domain::entity::FieldShown;
use crate::domain::{Currency, Money};
use crate::error::Result;
use crate::store::Workspace;
use crate::store::kin::{Kin, Names, Words};

/// Changes that are told one by one.
const TOLD: usize = 200;

/// Who wrote something, and when.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct Written {
    /// Who.
    pub who: String,
    /// When, UTC, RFC 3339.
    pub at: String,
}

/// A contradiction that a person has to decide.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct ConflictTold {
    /// By which it is decided.
    pub id: String,
    /// What it is.
    pub kind: ConflictKind,
    /// Table of the row.
    pub table: String,
    /// What the row is called.
    pub label: String,
    /// Title of its project.
    pub project: Option<String>,
    /// The field, as the history names it.
    pub field: Option<String>,
    /// What is here.
    pub mine: Option<FieldShown>,
    /// What the package says.
    pub theirs: Option<FieldShown>,
    /// Who wrote what is here.
    pub mine_by: Option<Written>,
    /// Who wrote what the package says.
    pub theirs_by: Option<Written>,
    /// How many rows it is about.
    pub rows: usize,
    /// What was decided.
    pub decided: Option<Side>,
}

/// A field that a package changes, or a row that comes or goes.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct Changed {
    /// Table of the row.
    pub table: String,
    /// What the row is called.
    pub label: String,
    /// Title of its project.
    pub project: Option<String>,
    /// The field; `None` where the whole row comes or goes.
    pub field: Option<String>,
    /// What it was.
    pub old: Option<FieldShown>,
    /// What it becomes.
    pub new: Option<FieldShown>,
    /// The row comes.
    pub comes: bool,
    /// The row goes.
    pub goes: bool,
}

/// What would become of a package.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Merged {
    /// How many rows.
    pub taken: Taken,
    /// Contradictions.
    pub conflicts: Vec<ConflictTold>,
    /// The first changes.
    pub changes: Vec<Changed>,
    /// How many more rows change.
    pub more: usize,
}

impl Workspace {
    /// What would become of a package, told in words; changes nothing.
    pub(crate) fn preview_package(
        &self,
        ctx: &Ctx,
        to_take: &ToTake<'_>,
        words: &Words<'_>,
    ) -> Result<Merged> {
        let plan = self.merge_plan(ctx, to_take)?;
        let tell = || {
            let kin = Kin::new(&self.conn, self.tables()?);
            let mut telling = Telling::new(&plan, to_take, Names::new(&kin, words));
            let conflicts = plan.conflicts.iter().map(|it| telling.conflict(it));
            let conflicts = conflicts.collect::<rusqlite::Result<Vec<_>>>()?;
            let (changes, more) = telling.changes()?;
            Ok(Merged { taken: plan.taken(), conflicts, changes, more })
        };
        let told: rusqlite::Result<_> = tell();
        told.map_err(|error| self.failed("read-workspace", error))
    }
}

struct Telling<'t> {
    plan: &'t Plan,
    names: Names<'t>,
    who: HashMap<Version, Written>,
    /// What rows that come are called, by their key.
    called: HashMap<&'t str, String>,
}

impl<'t> Telling<'t> {
    fn new(plan: &'t Plan, to_take: &ToTake<'_>, names: Names<'t>) -> Telling<'t> {
        let known = plan.journal.known().chain(&to_take.package.known);
        let who = known.map(|it| (it.version, Written { who: it.who.clone(), at: it.at.clone() }));
        Telling { plan, names, who: who.collect(), called: called(plan) }
    }

    fn conflict(&mut self, it: &Contradiction) -> rusqlite::Result<ConflictTold> {
        let (table, owner) = self.row_of(&it.place)?;
        let label = self.label(&it.place, &table, &owner)?;
        let project = self.title_of(&it.place, it.mine.as_ref())?;
        let field = it.field.as_deref().map(|field| named(&it.place, field));
        let by = |version: Option<Version>| version.and_then(|version| self.who.get(&version).cloned());
        let (mine_by, theirs_by) = (by(it.mine_by), by(it.theirs_by));
        let mut said = |values: &Option<Values>| match (values, it.field.as_deref()) {
            (Some(values), Some(field)) => self.said(&it.place, &table, field, values),
            _ => Ok(None),
        };
        let (mut mine, mut theirs) = (said(&it.mine)?, said(&it.theirs)?);
        if let Some(other) = &it.other {
            mine = Some(FieldShown { value: owner, shown: label.clone() });
            let (table, owner) = self.row_of(other)?;
            theirs = Some(FieldShown { shown: self.label(other, &table, &owner)?, value: owner });
        }
        Ok(ConflictTold {
            id: it.id.clone(),
            kind: it.kind,
            table,
            label,
            project,
            field,
            mine,
            theirs,
            mine_by,
            theirs_by,
            rows: it.rows,
            decided: it.decided,
        })
    }

    /// The table and the key of the row that a row of the store says something of.
    fn row_of(&self, place: &Place) -> rusqlite::Result<(String, String)> {
        Ok(match (place.table, place.key.as_slice()) {
            ("text", [project, owner, ..]) if project == owner => ("project".to_owned(), owner.clone()),
            ("text", [_, owner, ..]) => {
                let table = self.names.table_of(owner)?.or_else(|| {
                    self.plan
                        .outcomes
                        .keys()
                        .find(|it| it.key.len() == 1 && it.key.first() == Some(owner))
                        .map(|it| it.table)
                });
                (table.unwrap_or("text").to_owned(), owner.clone())
            }
            ("country", [project, ..]) => ("project".to_owned(), project.clone()),
            (table, parts) => (table.to_owned(), parts.join("/")),
        })
    }

    fn label(&mut self, place: &Place, _table: &str, owner: &str) -> rusqlite::Result<String> {
        if let Some(name) = self.called.get(owner) {
            return Ok(name.clone());
        }
        let label = self.names.label(owner)?;
        // A key says nothing to anybody.
        Ok(if label == owner && place.table != "rate" { String::new() } else { label })
    }

    fn title_of(&mut self, place: &Place, values: Option<&Values>) -> rusqlite::Result<Option<String>> {
        let project = match self.plan.project(place) {
            Some(project) => Some(project.clone()),
            None => match values.and_then(|values| values.get("project_id")) {
                Some(Plain::Text(project)) => Some(project.clone()),
                _ => None,
            },
        };
        let Some(project) = project else { return Ok(None) };
        if let Some(name) = self.called.get(project.as_str()) {
            return Ok(Some(name.clone()));
        }
        self.names.label(&project).map(Some)
    }

    /// What a field holds, in words.
    fn said(
        &mut self,
        place: &Place,
        table: &str,
        field: &str,
        values: &Values,
    ) -> rusqlite::Result<Option<FieldShown>> {
        let Some(value) = plain(field, values) else { return Ok(None) };
        let named = named(place, field);
        let name = named.split('.').next().unwrap_or(&named);
        let shown = match self.called.get(value.as_str()) {
            Some(name) => name.clone(),
            None => self.names.said(static_table(place, table), name, &value)?,
        };
        Ok(Some(FieldShown { shown, value }))
    }

    /// The first changes, and how many rows more there are.
    fn changes(&mut self) -> rusqlite::Result<(Vec<Changed>, usize)> {
        let (mut told, mut more) = (Vec::new(), 0);
        let plan = self.plan;
        for (place, outcome) in &plan.outcomes {
            let before = plan.before.get(place).and_then(Option::as_ref);
            if before == outcome.values.as_ref() || hangs_on(plan, place) {
                continue;
            }
            if told.len() >= TOLD {
                more += 1;
                continue;
            }
            let (table, owner) = self.row_of(place)?;
            let label = self.label(place, &table, &owner)?;
            let project = self.title_of(place, outcome.values.as_ref().or(before))?;
            let change = Changed {
                table: table.clone(),
                label,
                project,
                field: None,
                old: None,
                new: None,
                comes: before.is_none(),
                goes: outcome.values.is_none(),
            };
            let text = matches!(place.table, "text");
            match (before, &outcome.values) {
                (Some(before), Some(after)) => {
                    for field in differing(plan, place, before, after) {
                        let old = self.said(place, &table, field, before)?;
                        let new = self.said(place, &table, field, after)?;
                        told.push(Changed { field: Some(named(place, field)), old, new, ..change.clone() });
                    }
                }
                (old, new) if text => {
                    let field = Some(named(place, "text"));
                    let say =
                        |it: Option<&Values>| it.map_or(Ok(None), |it| self.said(place, &table, "text", it));
                    let (old, new) = both(say, old, new.as_ref())?;
                    told.push(Changed { field, old, new, comes: false, goes: false, ..change });
                }
                _ => told.push(change),
            }
        }
        Ok((told, more))
    }
}

fn both(
    mut say: impl FnMut(Option<&Values>) -> rusqlite::Result<Option<FieldShown>>,
    old: Option<&Values>,
    new: Option<&Values>,
) -> rusqlite::Result<(Option<FieldShown>, Option<FieldShown>)> {
    Ok((say(old)?, say(new)?))
}

/// What says something of a row that comes or goes itself is told with it.
fn hangs_on(plan: &Plan, place: &Place) -> bool {
    let owner = match (place.table, place.key.as_slice()) {
        ("text", [_, owner, ..]) => owner,
        ("country", [project, ..]) => project,
        ("source" | "unrecognised", _) => return true,
        _ => return false,
    };
    plan.comes_or_goes(owner)
}

/// The fields that differ.
fn differing<'p>(plan: &'p Plan, place: &Place, before: &Values, after: &Values) -> Vec<&'p str> {
    let Some(table) = plan.shape.tables.get(place.table) else { return Vec::new() };
    let differs = |columns: &[crate::domain::changes::ColumnShape]| {
        columns.iter().any(|column| before.get(&column.name) != after.get(&column.name))
    };
    let fields = table.fields.iter().filter(|(_, columns)| differs(columns)).map(|(name, _)| name.as_str());
    fields.filter(|name| *name != "position").collect()
}

/// A field as the history names it.
fn named(place: &Place, field: &str) -> String {
    match (place.table, place.key.as_slice()) {
        ("text", [_, _, named, language]) => format!("{named}.{language}"),
        ("country", _) => "countries".to_owned(),
        _ => field.strip_suffix("_id").unwrap_or(field).to_owned(),
    }
}

fn static_table(place: &Place, table: &str) -> &'static str {
    crate::domain::entity::entity(table).map_or(place.table, |entity| entity.table)
}

/// What a field holds: its one column, or an amount with its currency.
fn plain(field: &str, values: &Values) -> Option<String> {
    let text = |value: &Plain| match value {
        Plain::Missing => None,
        Plain::Whole(number) => Some(number.to_string()),
        Plain::Text(text) => Some(text.clone()),
    };
    if let Some(Plain::Whole(minor)) = values.get(&format!("{field}_minor")) {
        let own = format!("{field}_currency");
        let currency = values.get(&own).or_else(|| values.get("currency")).and_then(text);
        let currency: Option<Currency> = currency.and_then(|code| code.parse().ok());
        let money = currency.and_then(|currency| Money::from_minor(*minor, currency).ok());
        return Some(
            money.map_or_else(
                || minor.to_string(),
                |money| format!("{} {}", money.amount(), money.currency()),
            ),
        );
    }
    values.get(field).and_then(text)
}

/// What rows that come are called, from what comes with them.
fn called(plan: &Plan) -> HashMap<&str, String> {
    let mut called: HashMap<&str, String> = HashMap::new();
    let new = plan.outcomes.iter().filter(|(_, it)| it.new);
    for (place, outcome) in new {
        let Some(values) = &outcome.values else { continue };
        let text = |name: &str| match values.get(name) {
            Some(Plain::Text(text)) => Some(text.as_str()),
            _ => None,
        };
        match (place.table, place.key.as_slice()) {
            ("text", [_, owner, field, _]) if ["title", "text", "observation"].contains(&field.as_str()) => {
                let Some(words) = text("text") else { continue };
                let name = called.entry(owner.as_str()).or_default();
                *name = match name.is_empty() {
                    true => short(words),
                    false => format!("{name} · {}", short(words)),
                };
            }
            (_, [id]) => {
                let words = ["code", "number", "name", "date", "value"].iter().find_map(|name| text(name));
                if let Some(words) = words.filter(|_| !called.contains_key(id.as_str())) {
                    called.insert(id.as_str(), short(words));
                }
            }
            _ => {}
        }
    }
    called
}

fn short(words: &str) -> String {
    const LABEL: usize = 80;
    let mut letters = words.chars();
    let start: String = letters.by_ref().take(LABEL).collect();
    if letters.next().is_some() { format!("{start}…") } else { start }
}
