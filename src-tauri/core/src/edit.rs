//! Editing any row: what was typed becomes a value (intake), is checked against the rules
//! (domain) and written (store), one step each.
//!
//! Must not know SQL, nor which screen a field stands on.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ctx::Ctx;
use crate::domain::entity::{self, Entity, Field, FieldShown, Kind, Scope};
use crate::domain::rules::{self, Around, Breach};
use crate::domain::{Currency, Lang, Money, PartialDate};
use crate::error::{Refused, Result};
use crate::format::Format;
use crate::intake::typed;
use crate::ledger;
use crate::op::Op;
use crate::protection;
use crate::reports;
use crate::store::{Assignment, Bound, Kept, Workspace};
use crate::text::Texts;

/// Longest name of a row in a sentence or in the history.
const LABEL: usize = 80;

/// Names a row.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RowInput {
    /// Its table, such as `deliverable`.
    pub table: String,
    /// Its key.
    pub row: String,
}

/// Names the rows of a kind.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RowsInput {
    /// The table.
    pub table: String,
    /// The project, where the rows belong to one.
    #[serde(default)]
    pub project: Option<String>,
}

/// Names a kind of row.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TableInput {
    /// The table.
    pub table: String,
}

/// A field as a person leaves it.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct EditInput {
    /// The row's table.
    pub table: String,
    /// The row's key.
    pub row: String,
    /// The field.
    pub field: String,
    /// Language of a text; the project's own if none is given.
    #[serde(default)]
    pub language: Option<Lang>,
    /// What was typed; nothing empties the field.
    pub value: Option<String>,
}

/// A new row.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AddInput {
    /// The table.
    pub table: String,
    /// The project it is to belong to.
    #[serde(default)]
    pub project: Option<String>,
    /// What was typed, by field; what is needed and not given gets the usual value.
    #[serde(default)]
    pub values: BTreeMap<String, String>,
    /// Language of its texts; the project's own if none is given.
    #[serde(default)]
    pub language: Option<Lang>,
    /// The row after which it stands; the last one if none is given.
    #[serde(default)]
    pub after: Option<String>,
}

/// Where a row is to stand.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct MoveInput {
    /// The row's table.
    pub table: String,
    /// The row's key.
    pub row: String,
    /// The row after which it stands; first if none is given.
    pub after: Option<String>,
    /// Fields that change with the place, such as `parent`.
    #[serde(default)]
    pub values: BTreeMap<String, Option<String>>,
}

/// A row with everything that can be edited; a field that is missing is not there.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct RowShown {
    /// Its table.
    pub table: String,
    /// Its key.
    pub row: String,
    /// The project it belongs to.
    pub project: Option<String>,
    /// What people call it.
    pub label: String,
    /// The row with which it was put aside.
    pub archived: Option<String>,
    /// Values.
    pub values: BTreeMap<String, FieldShown>,
    /// Texts by field and language.
    pub texts: BTreeMap<String, BTreeMap<Lang, String>>,
}

/// How many rows of a kind go with a row.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct Going {
    /// The table.
    pub table: String,
    /// How many.
    pub count: usize,
}

/// Every row of a kind, archived ones too.
pub fn list(workspace: &Workspace, ctx: &Ctx, input: &RowsInput) -> Result<Vec<RowShown>> {
    let entity = known(&input.table)?;
    let project = match (entity.scope, &input.project) {
        (Scope::Project, Some(named)) => Some(workspace.find_project(named)?),
        (Scope::Project, None) => return Err(Refused::new("project-needed").into()),
        (Scope::Workspace, _) => None,
    };
    let format = Format::of(ctx.lang);
    let rows = workspace.rows(entity, project.as_deref())?;
    Ok(rows.iter().map(|row| shown(entity, row, &format)).collect())
}

/// In how many projects each row of a shared kind is used; rows that are in none are left out.
pub fn uses(workspace: &Workspace, input: &TableInput) -> Result<BTreeMap<String, usize>> {
    workspace.uses(known(&input.table)?)
}

/// One row.
pub fn show(workspace: &Workspace, ctx: &Ctx, input: &RowInput) -> Result<RowShown> {
    let entity = known(&input.table)?;
    Ok(shown(entity, &workspace.row(entity, &input.row)?, &Format::of(ctx.lang)))
}

/// Writes one field; answers with the row as it is now.
pub fn edit(workspace: &Workspace, ctx: &Ctx, input: &EditInput) -> Result<RowShown> {
    edit_alike(workspace, ctx, input, &[])
}

/// Writes one field of a row, and the same of others of its kind, in one step.
pub(crate) fn edit_alike(
    workspace: &Workspace,
    ctx: &Ctx,
    input: &EditInput,
    others: &[String],
) -> Result<RowShown> {
    let entity = known(&input.table)?;
    let row = workspace.row(entity, &input.row)?;
    let language = language(workspace, input.language, &row)?;
    let assignment = assignment(workspace, ctx, entity, &input.field, language, input.value.as_deref())?;
    let mut assignments = vec![assignment];
    assignments.extend(proposed_sensitive(entity, &row, language, &assignments));
    let name = label(entity, &row);
    let mut rows = vec![row];
    for other in others {
        rows.push(workspace.row(entity, other)?);
    }
    rows.iter().try_for_each(|row| check(workspace, entity, row, &assignments))?;
    workspace.set_fields_of(ctx, Op::EditField, &name, (entity, &rows), &assignments)?;
    show(workspace, ctx, &RowInput { table: input.table.clone(), row: input.row.clone() })
}

/// Adds a row; answers with it.
pub fn add(workspace: &Workspace, ctx: &Ctx, input: &AddInput) -> Result<RowShown> {
    let entity = known(&input.table)?;
    let key = ctx.new_id();
    let project = match (&input.project, entity.scope) {
        _ if entity.table == "project" => Some(key.clone()),
        (Some(named), Scope::Project) => Some(workspace.find_project(named)?),
        (None, Scope::Project) => return Err(Refused::new("project-needed").into()),
        (_, Scope::Workspace) => None,
    };
    let row = Kept { key, project, archived: None, values: BTreeMap::new(), texts: BTreeMap::new() };
    let language = match entity.table {
        "project" => input.language.unwrap_or(ctx.lang),
        _ => language(workspace, input.language, &row)?,
    };
    let mut assignments = given(workspace, ctx, entity, language, &input.values)?;
    complete(workspace, entity, language, &mut assignments)?;
    assignments.extend(proposed_sensitive(entity, &row, language, &assignments));
    check(workspace, entity, &row, &assignments)?;
    let name = label(entity, &with(&row, &assignments));
    workspace.insert_row(ctx, &name, (entity, &row), input.after.as_deref(), &assignments)?;
    show(workspace, ctx, &RowInput { table: input.table.clone(), row: row.key })
}

/// A row as it would be with what was typed into it, found to be allowed; a new one if none is given.
pub(crate) fn prepared(
    workspace: &Workspace,
    ctx: &Ctx,
    (entity, project): (&'static Entity, Option<&str>),
    (kept, language): (Option<&Kept>, Lang),
    values: &BTreeMap<String, String>,
) -> Result<(Kept, Vec<Assignment>)> {
    let mut assignments = given(workspace, ctx, entity, language, values)?;
    let row = match kept {
        Some(kept) => kept.clone(),
        None => {
            complete(workspace, entity, language, &mut assignments)?;
            let project = project.map(str::to_owned);
            let (values, texts) = (BTreeMap::new(), BTreeMap::new());
            Kept { key: ctx.new_id(), project, archived: None, values, texts }
        }
    };
    assignments.extend(proposed_sensitive(entity, &row, language, &assignments));
    check(workspace, entity, &row, &assignments)?;
    Ok((row, assignments))
}

/// An indicator becomes sensitive with the first words that speak of victims, children, shelters
/// or violence, in the same step. A person's own choice stands: one made with the words, and one
/// made after such words were there.
fn proposed_sensitive(
    entity: &'static Entity,
    row: &Kept,
    language: Lang,
    assignments: &[Assignment],
) -> Option<Assignment> {
    let field = entity.field("sensitive")?;
    let decided = assignments.iter().any(|it| it.field == field);
    let spoke =
        protection::is_sensitive(row.texts.values().flat_map(|texts| texts.values()).map(String::as_str));
    let texts = assignments.iter().filter(|it| it.field.is_text()).filter_map(|it| it.value.as_deref());
    let speaks = !decided && !spoke && protection::is_sensitive(texts);
    speaks.then(|| Assignment { field, language, value: Some("1".to_owned()) })
}

/// Moves a row in its list, and in its tree where a parent is named.
pub fn place(workspace: &Workspace, ctx: &Ctx, input: &MoveInput) -> Result<RowShown> {
    let entity = known(&input.table)?;
    let row = workspace.row(entity, &input.row)?;
    let language = language(workspace, None, &row)?;
    let values = input
        .values
        .iter()
        .map(|(field, value)| assignment(workspace, ctx, entity, field, language, value.as_deref()));
    let assignments: Vec<Assignment> = values.collect::<Result<_>>()?;
    check(workspace, entity, &row, &assignments)?;
    let after = input.after.as_deref();
    workspace.move_row(ctx, &label(entity, &row), (entity, &row), after, &assignments)?;
    show(workspace, ctx, &RowInput { table: input.table.clone(), row: input.row.clone() })
}

/// What would go with a row, by kind, the row itself left out.
pub fn going(workspace: &Workspace, input: &RowInput) -> Result<Vec<Going>> {
    let entity = known(&input.table)?;
    if entity.table == "project" {
        let counts = workspace.rows_of_project(&input.row)?.into_iter();
        return Ok(counts.map(|(table, count)| Going { table: table.to_owned(), count }).collect());
    }
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (table, _) in workspace.bound(entity, &input.row)?.going.iter().skip(1) {
        *counts.entry(table).or_default() += 1;
    }
    Ok(counts.into_iter().map(|(table, count)| Going { table: table.to_owned(), count }).collect())
}

/// Deletes a row with what goes with it; undo brings all of it back.
pub fn delete(workspace: &Workspace, ctx: &Ctx, input: &RowInput) -> Result<RowShown> {
    let (entity, row) = found(workspace, input)?;
    let bound = unbound(workspace, entity, &row)?;
    let told = shown(entity, &row, &Format::of(ctx.lang));
    workspace.delete_row(ctx, &told.label, (entity, &row), &bound)?;
    Ok(told)
}

/// Puts a row aside: it is neither shown nor counted nor reported until it is taken back.
pub fn archive(workspace: &Workspace, ctx: &Ctx, input: &RowInput) -> Result<RowShown> {
    let (entity, row) = found(workspace, input)?;
    let bound = unbound(workspace, entity, &row)?;
    workspace.archive_row(ctx, &label(entity, &row), (entity, &row), &bound)?;
    show(workspace, ctx, input)
}

/// What goes with a row that is to go, if it may.
pub(crate) fn bound(workspace: &Workspace, input: &RowInput) -> Result<Bound> {
    let (entity, row) = found(workspace, input)?;
    unbound(workspace, entity, &row)
}

/// What goes with a row, once it is sure that no figure of a closed period is among it.
fn unbound(workspace: &Workspace, entity: &'static Entity, row: &Kept) -> Result<Bound> {
    let bound = workspace.bound(entity, &row.key)?;
    let closed = match &row.project {
        Some(project) => workspace.has_closed_period(project)?,
        None => true,
    };
    // Thousands of rows may hang on one; they are looked at only where one could be in the way.
    for (table, key) in bound.going.iter().filter(|_| closed) {
        let entity = known(table)?;
        open_for(workspace, entity, &workspace.row(entity, key)?)?;
    }
    ledger::removable(workspace, entity, row, &bound)?;
    reports::changeable(workspace, entity, row)?;
    reports::removable(workspace, &bound)?;
    Ok(bound)
}

/// Takes a row back that was put aside, with all that was put aside with it.
pub fn restore(workspace: &Workspace, ctx: &Ctx, input: &RowInput) -> Result<RowShown> {
    let (entity, row) = found(workspace, input)?;
    workspace.restore_row(ctx, &label(entity, &row), &row)?;
    show(workspace, ctx, input)
}

fn found(workspace: &Workspace, input: &RowInput) -> Result<(&'static Entity, Kept)> {
    let entity = known(&input.table)?;
    Ok((entity, workspace.row(entity, &input.row)?))
}

pub(crate) fn known(table: &str) -> Result<&'static Entity> {
    entity::entity(table).ok_or_else(|| Refused::new("table-unknown").with("table", table).into())
}

/// The language of a text: the one that is named, else that of the row's project.
fn language(workspace: &Workspace, named: Option<Lang>, row: &Kept) -> Result<Lang> {
    match (named, &row.project) {
        (Some(named), _) => Ok(named),
        (None, Some(project)) => Ok(workspace.project_language(project)?),
        (None, None) => Ok(Lang::default()),
    }
}

fn given(
    workspace: &Workspace,
    ctx: &Ctx,
    entity: &'static Entity,
    language: Lang,
    values: &BTreeMap<String, String>,
) -> Result<Vec<Assignment>> {
    let typed =
        values.iter().map(|(field, typed)| assignment(workspace, ctx, entity, field, language, Some(typed)));
    typed.collect()
}

/// What was typed, read in the person's language and found to name rows that are there.
pub(crate) fn assignment(
    workspace: &Workspace,
    ctx: &Ctx,
    entity: &'static Entity,
    field: &str,
    language: Lang,
    typed: Option<&str>,
) -> Result<Assignment> {
    let unknown = || Refused::new("field-unknown").with("field", field).with("table", entity.table);
    let field = entity.field(field).ok_or_else(unknown)?;
    let value = typed::plain(&field.kind, typed.unwrap_or_default(), ctx.lang);
    let value = value.map_err(|refused| refused.at(field.name))?;
    // A row of people reached says where and which group, never who.
    if let ("reach", Kind::Line | Kind::Words, Some(text)) = (entity.table, field.kind, &value) {
        protection::tells_of_nobody(text, ctx.lang).map_err(|refused| refused.at(field.name))?;
    }
    if let (Kind::Row { table, .. }, Some(key)) = (field.kind, &value) {
        workspace.row(known(table)?, key)?;
    }
    if value.is_none() && field.required && !field.is_text() {
        return Err(Refused::new("value-needed").at(field.name).into());
    }
    Ok(Assignment { field, language, value })
}

/// Gives what a new row needs and nobody said: the first code, the usual word.
fn complete(
    workspace: &Workspace,
    entity: &'static Entity,
    language: Lang,
    assignments: &mut Vec<Assignment>,
) -> Result<()> {
    for field in entity.fields.iter().filter(|field| field.required) {
        if assignments.iter().any(|it| it.field == field && it.value.is_some()) {
            continue;
        }
        let usual = match (entity.table, field.name, field.kind) {
            (_, _, Kind::Choice { codes, .. } | Kind::Term { codes, .. }) => {
                codes.first().map(|code| (*code).to_owned())
            }
            ("reach", "unit", _) => Some("person".to_owned()),
            ("result_node", "axis", _) => Some(axis(workspace, assignments)?),
            (_, _, Kind::Language) => Some(language.to_string()),
            _ => None,
        };
        let Some(value) = usual else {
            return Err(Refused::new("value-needed").at(field.name).into());
        };
        assignments.retain(|it| it.field != field);
        assignments.push(Assignment { field, language, value: Some(value) });
    }
    Ok(())
}

/// A node stands on its parent's axis; without a parent, on that of its level.
fn axis(workspace: &Workspace, assignments: &[Assignment]) -> Result<String> {
    let said =
        |name: &str| assignments.iter().find(|it| it.field.name == name).and_then(|it| it.value.as_deref());
    if let Some(parent) = said("parent") {
        let above = workspace.row(known("result_node")?, parent)?;
        if let Some(axis) = above.values.get("axis") {
            return Ok(axis.clone());
        }
    }
    let axis = match said("level") {
        Some("pillar") => "pillars",
        Some("component") => "components",
        Some("activity") => "activities",
        Some("outcome" | "output") => "results",
        _ => "objectives",
    };
    Ok(axis.to_owned())
}

/// The row as it would be.
fn with(row: &Kept, assignments: &[Assignment]) -> Kept {
    let mut row = row.clone();
    for Assignment { field, language, value } in assignments {
        match (field.is_text(), value) {
            (true, Some(text)) => {
                row.texts.entry(field.name).or_default().insert(*language, text.clone());
            }
            (true, None) => {
                row.texts.entry(field.name).or_default().remove(language);
            }
            (false, Some(value)) => {
                row.values.insert(field.name, value.clone());
            }
            (false, None) => {
                row.values.remove(field.name);
            }
        }
    }
    row
}

/// Refuses what cannot be: a figure in a closed period, parts beyond the whole, a text that
/// is needed and would be gone in every language.
pub(crate) fn check(
    workspace: &Workspace,
    entity: &'static Entity,
    row: &Kept,
    assignments: &[Assignment],
) -> Result<()> {
    let next = with(row, assignments);
    open_for(workspace, entity, row)?;
    open_for(workspace, entity, &next)?;
    reports::changeable(workspace, entity, row)?;
    reports::changeable(workspace, entity, &next)?;
    for field in entity.fields.iter().filter(|field| field.required && field.is_text()) {
        let said = next.texts.get(field.name).is_some_and(|texts| !texts.is_empty());
        if !said {
            return Err(Refused::new("value-needed").at(field.name).into());
        }
    }
    at_home(workspace, entity, &next, assignments)?;
    ledger::check(workspace, entity, row, &next)?;
    let around = around(workspace, entity, &next)?;
    rules::check(entity.table, &next.key, &next.values, &around).map_err(|breach| refused(breach).into())
}

fn refused(breach: Breach) -> Refused {
    let refusal = Refused::new(breach.code).at(breach.field);
    breach.args.into_iter().fold(refusal, |refusal, (name, value)| refusal.with(name, value))
}

/// A row names rows of its own project and rows that all projects share; only a cited lesson
/// is another project's.
fn at_home(workspace: &Workspace, entity: &Entity, row: &Kept, assignments: &[Assignment]) -> Result<()> {
    for Assignment { field, value, .. } in assignments {
        let (Kind::Row { table, .. }, Some(key)) = (field.kind, value) else { continue };
        let named = known(table)?;
        if named.scope != Scope::Project || (entity.table, field.name) == ("citation", "lesson") {
            continue;
        }
        if workspace.row(named, key)?.project != row.project {
            return Err(Refused::new("row-elsewhere").at(field.name).into());
        }
    }
    Ok(())
}

/// A closed period's figures stay as they are, and so does the period itself.
fn open_for(workspace: &Workspace, entity: &Entity, row: &Kept) -> Result<()> {
    let period = match entity.table {
        "period" => Some(row.key.clone()),
        "reach" | "period_value" => row.values.get("period").cloned(),
        "reach_cell" => match row.values.get("reach") {
            Some(reach) => workspace.row(known("reach")?, reach)?.values.get("period").cloned(),
            None => None,
        },
        _ => None,
    };
    let Some(period) = period else { return Ok(()) };
    match workspace.period_closed(&period)? {
        Some(closed) => Err(Refused::from(closed).into()),
        None => Ok(()),
    }
}

fn around(workspace: &Workspace, entity: &Entity, row: &Kept) -> Result<Around> {
    let mut around = Around::default();
    match (entity.table, &row.project) {
        ("period", Some(project)) => {
            let project = workspace.row(known("project")?, project)?;
            let date = |field: &str| -> Option<PartialDate> { project.values.get(field)?.parse().ok() };
            around.project_start = date("start_date");
            around.project_end = date("end_date");
        }
        ("reach", _) => around.parts = workspace.people_in_cells(&row.key, None)?,
        ("reach_cell", _) => {
            if let Some(reach) = row.values.get("reach") {
                around.parts = workspace.people_in_cells(reach, Some(&row.key))?;
                let whole = workspace.row(known("reach")?, reach)?;
                around.whole = whole.values.get("value").and_then(|value| value.parse().ok());
            }
        }
        ("result_node", _) => around.above = line_above(workspace, row)?,
        _ => {}
    }
    Ok(around)
}

/// The keys of the nodes above, up to the root; a loop ends where it closes.
fn line_above(workspace: &Workspace, row: &Kept) -> Result<Vec<String>> {
    let nodes = known("result_node")?;
    let mut above: Vec<String> = Vec::new();
    let mut parent = row.values.get("parent").cloned();
    while let Some(key) = parent {
        if above.contains(&key) {
            break;
        }
        above.push(key.clone());
        parent = match key == row.key {
            true => None,
            false => workspace.row(nodes, &key)?.values.get("parent").cloned(),
        };
    }
    Ok(above)
}

/// What people call a row: its first text or line, cut where it is long.
pub(crate) fn label(entity: &Entity, row: &Kept) -> String {
    let said = |field: &&Field| match field.kind {
        Kind::Words | Kind::Prose => row.texts.get(field.name)?.values().next().map(String::as_str),
        Kind::Line => row.values.get(field.name).map(String::as_str),
        _ => None,
    };
    let stated = entity.fields.iter().filter(|field| field.required).find_map(|field| said(&field));
    let name = stated.or_else(|| entity.fields.iter().find_map(|field| said(&field))).unwrap_or_default();
    let short: String = name.chars().take(LABEL).collect();
    if short.len() < name.len() { format!("{short}…") } else { short }
}

pub(crate) fn shown(entity: &'static Entity, row: &Kept, format: &Format) -> RowShown {
    let texts = Texts::of(format.lang);
    let values = row.values.iter().filter_map(|(name, value)| {
        let field = entity.field(name)?;
        let shown = told(&field.kind, value, format, texts).unwrap_or_else(|| value.clone());
        Some(((*name).to_owned(), FieldShown { value: value.clone(), shown }))
    });
    RowShown {
        table: entity.table.to_owned(),
        row: row.key.clone(),
        project: row.project.clone(),
        label: label(entity, row),
        archived: row.archived.clone(),
        values: values.collect(),
        texts: row.texts.iter().map(|(field, texts)| ((*field).to_owned(), texts.clone())).collect(),
    }
}

/// A plain value in the words and the style of a language; `None` where it stays as it is.
pub(crate) fn told(kind: &Kind, value: &str, format: &Format, texts: &Texts) -> Option<String> {
    match kind {
        Kind::Count | Kind::Percent { .. } => value.parse().ok().map(|count| format.count(count)),
        Kind::Number => value.parse().ok().map(|number| format.number(number)),
        Kind::Money => {
            let (amount, code) = value.rsplit_once(' ')?;
            let currency: Currency = code.parse().ok()?;
            Money::parse(amount, currency).ok().map(|money| format.money(money))
        }
        Kind::Date | Kind::Day => value.parse().ok().map(|date: PartialDate| format.date(date)),
        Kind::Choice { family, .. } | Kind::Term { family, .. } => {
            // Some words have a plural; a code in a field is one.
            let key = format!("{family}-{value}");
            texts.has(&key).then(|| texts.count(&key, 1, "1"))
        }
        Kind::Country => Some(format.country(value)),
        Kind::Countries => {
            let names: Vec<String> = value.split_whitespace().map(|code| format.country(code)).collect();
            Some(names.join(", "))
        }
        _ => None,
    }
}
