//! What is to become of a table's records, whichever kind they are of: questions that no column
//! answers, and the road by which each kind is kept.
//!
//! Must not know SQL, nor how a file is read.

use super::shapes::{RowState, TableKind, TableQuestion, TableValue};
use super::style::{Reading, Showing};
use super::table::{Record, Table};
use super::{budget, entries, rates, reach, records, several};
use crate::ctx::Ctx;
use crate::domain::{Lang, Project};
use crate::error::{Refused, Result};
use crate::fold::fold;
use crate::store::Workspace;
use crate::text::Texts;

/// What becomes of a record.
pub(super) struct Outcome {
    /// Its row in the sheet, from 1.
    pub(super) row: usize,
    /// The column that it alone holds.
    pub(super) column: Option<usize>,
    pub(super) state: RowState,
    /// Why it cannot stand.
    pub(super) refused: Vec<Refused>,
}

/// What becomes of all records, or what a person has to decide first.
pub(super) enum Settled {
    Outcomes(Vec<Outcome>),
    Asked(TableQuestion),
}

/// Records on their way into the record.
pub(super) trait Plan {
    /// Takes a record.
    fn take(&mut self, ctx: &Ctx, record: &Record<'_>);
    /// Says what becomes of each, in the order in which they were taken.
    fn settle(&mut self, workspace: &Workspace, ctx: &Ctx, reading: &Reading) -> Result<Settled>;
    /// The fields of a record as people read them.
    fn told(&self, ctx: &Ctx, at: usize) -> Vec<TableValue>;
    /// Keeps those that are marked; refused with `STOPPED` where `goes_on` says no.
    fn keep(&self, workspace: &Workspace, ctx: &Ctx, keeps: &[bool], goes_on: Written<'_>) -> Result<()>;
}

/// Is told how many records are written, and says whether to go on.
pub(super) type Written<'a> = &'a mut dyn FnMut(usize) -> bool;

/// The road of the table's kind.
pub(super) fn of<'a>(
    workspace: &'a Workspace,
    ctx: &Ctx,
    table: &'a Table<'a>,
    project: Option<&str>,
) -> Result<Box<dyn Plan + 'a>> {
    if table.kind.needs_project() && project.is_none() {
        let several = several::projects(workspace, table)?;
        if !several.is_empty() {
            return Ok(Box::new(several::Several::of(workspace, ctx, table, several)?));
        }
    }
    let needed = || Refused::new("project-needed").at("project");
    match table.kind {
        TableKind::Entries => {
            let project = project.ok_or_else(needed)?;
            Ok(Box::new(entries::Entries::of(workspace, ctx, table, project)?))
        }
        TableKind::Reach => {
            let project = project.ok_or_else(needed)?;
            Ok(Box::new(reach::Reach::of(workspace, ctx, table, project)?))
        }
        TableKind::Budget => {
            let project = project.ok_or_else(needed)?;
            Ok(Box::new(budget::Budget::of(workspace, ctx, table, project)?))
        }
        TableKind::Rates => Ok(Box::new(rates::Rates::of(ctx, table))),
        TableKind::Organisations => Ok(Box::new(records::Records::of(workspace, ctx, table, None)?)),
        TableKind::Indicators | TableKind::Targets | TableKind::Deliverables | TableKind::Lessons => {
            let project = project.ok_or_else(needed)?;
            Ok(Box::new(records::Records::of(workspace, ctx, table, Some(project))?))
        }
    }
}

/// The project that is named, or the only one that the workspace has.
pub(super) fn project_of(workspace: &Workspace, table: &Table<'_>) -> Result<Option<String>> {
    if !table.kind.needs_project() {
        return Ok(None);
    }
    match table.given.project.as_deref().filter(|named| !named.trim().is_empty()) {
        Some(named) => workspace.find_project(named).map(Some),
        None => {
            let projects = workspace.list_projects()?;
            Ok(match projects.as_slice() {
                [only] => Some(only.id.clone()),
                _ => None,
            })
        }
    }
}

/// What neither a column nor an answer says and a person has to.
pub(super) fn questions(
    workspace: &Workspace,
    ctx: &Ctx,
    table: &Table<'_>,
    money: &Showing,
    project: Option<&str>,
) -> Result<Vec<TableQuestion>> {
    if table.kind.needs_project() && project.is_none() {
        let mut asked: Vec<TableQuestion> = Vec::new();
        for project in several::projects(workspace, table)? {
            let more = questions(workspace, ctx, table, money, Some(&project))?;
            asked.extend(
                more.into_iter()
                    .filter(|it| asked.iter().all(|one| one.field != it.field))
                    .collect::<Vec<_>>(),
            );
        }
        return Ok(asked);
    }
    match (table.kind, project) {
        (TableKind::Entries, Some(project)) => entries::questions(workspace, ctx, table, money, project),
        (TableKind::Reach, Some(project)) => reach::questions(workspace, ctx, table, project),
        (TableKind::Rates, _) => Ok(rates::questions(ctx, table)),
        (TableKind::Targets, _) => Ok(records::questions(ctx, table)),
        _ => Ok(Vec::new()),
    }
}

/// What is taken for granted, in words.
pub(super) fn assumed(ctx: &Ctx, table: &Table<'_>, reading: &Reading) -> Vec<String> {
    let texts = Texts::of(ctx.lang);
    let by_month = table.kind == TableKind::Entries && table.spreads("amount", "date");
    let last_day = by_month.then(|| texts.get("table-assumed-last-day"));
    let each_row = table.remembered_answer("value").map(|_rows| texts.get("table-assumed-rows"));
    let bands = table.remembered_answer("age_bands");
    let bands = bands.map(|bands| texts.with("table-assumed-age_bands", &[("bands", bands)]));
    reading.assumed(ctx.lang).into_iter().chain(last_day).chain(each_row).chain(bands).collect()
}

/// Fields without which no row can be kept and that no column holds, in words.
pub(super) fn missing(ctx: &Ctx, table: &Table<'_>) -> Vec<String> {
    let needed = table.kind.fields().iter().filter(|spec| spec.needed && !table.holds(spec.field));
    let needed = needed.filter(|spec| {
        let stands_in = spec.field == "amount"
            && table.kind == TableKind::Entries
            && (table.holds("debit") || table.holds("credit"));
        !stands_in && table.answer(spec.field).is_none()
    });
    needed.map(|spec| field_name(spec.field, ctx.lang)).collect()
}

/// What people call a field.
pub(super) fn field_name(field: &str, lang: Lang) -> String {
    let texts = Texts::of(lang);
    let key = field.replace('_', "-");
    let found = texts.find(&format!("table-field-{field}")).or_else(|| texts.find(&format!("export-{key}")));
    let found = found.or_else(|| texts.find(&format!("window-field-{field}")));
    found.or_else(|| texts.find(&format!("fact-{field}"))).unwrap_or_else(|| field.to_owned())
}

/// A row that names another project is none of this one's.
pub(super) fn of_project(project: &Project, record: &Record<'_>) -> std::result::Result<(), Refused> {
    let said = |field| record.get(field).filter(|text| !text.is_empty());
    let is = |said: &str| {
        let texts = [Some(&project.title), project.acronym.as_ref()].into_iter().flatten();
        let codes = project.identifiers.iter().map(|it| &it.value);
        texts.chain(codes).chain([&project.id]).any(|name| fold(name) == fold(said))
    };
    let code = said("project_code");
    if code.is_some_and(&is) {
        return Ok(());
    }
    match code.or_else(|| said("project")).filter(|said| !is(said)) {
        Some(other) => {
            let field = if code.is_some() { "project_code" } else { "project" };
            Err(Refused::new("table-other-project").with("project", other).at(field))
        }
        None => Ok(()),
    }
}
