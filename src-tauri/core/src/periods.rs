//! Reporting periods: made from an agreement's calendar, closed, and opened again with a reason.
//!
//! Must not know SQL, nor how a calendar is reckoned (`domain::calendar`).

use chrono::SubsecRound;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ctx::Ctx;
use crate::domain::calendar::{self, CalendarError, Span};
use crate::domain::entity::Kind;
use crate::domain::{Agreement, Period, Project, closed};
use crate::error::{Refused, Result};
use crate::intake::typed;
use crate::store::Workspace;

/// For which agreement periods are to be made.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct GenerateInput {
    /// The project: any identifier, acronym, title or key.
    pub project: String,
    /// The agreement's key or number; the only one if none is given.
    #[serde(default)]
    pub agreement: Option<String>,
}

/// What became of the periods that an agreement asks for, by their codes.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct Generated {
    /// New ones.
    pub added: Vec<String>,
    /// Those that were there, to the day.
    pub kept: Vec<String>,
    /// Those that were left out, because a period that is there shares some of their days and
    /// nothing may be counted twice.
    pub overlapping: Vec<String>,
}

/// Names a period.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PeriodInput {
    /// The project: any identifier, acronym, title or key.
    pub project: String,
    /// The period's key or code.
    pub period: String,
}

/// Names a period that is to be opened again.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ReopenInput {
    /// The project: any identifier, acronym, title or key.
    pub project: String,
    /// The period's key or code.
    pub period: String,
    /// Why: it stands in the history.
    pub reason: String,
}

/// Adds the periods that an agreement asks for and that are not there, in one step.
pub fn generate(workspace: &Workspace, ctx: &Ctx, input: &GenerateInput) -> Result<Generated> {
    let project = workspace.project(&workspace.find_project(&input.project)?, None)?;
    let agreement = agreement(&project, input.agreement.as_deref())?;
    let asked = calendar::periods(agreement).map_err(refused)?;
    let mut told = Generated { added: Vec::new(), kept: Vec::new(), overlapping: Vec::new() };
    let mut new = Vec::new();
    for span in asked {
        let there = |period: &&Period| period.start <= span.end && span.start <= period.end;
        match project.periods.iter().find(there) {
            None => {
                told.added.push(span.code.clone());
                new.push(period(ctx, span));
            }
            Some(same) if (same.start, same.end) == (span.start, span.end) => told.kept.push(span.code),
            Some(_) => told.overlapping.push(span.code),
        }
    }
    workspace.add_periods(ctx, &project, new)?;
    Ok(told)
}

/// Closes a period: its figures stay as they are.
pub fn close(workspace: &Workspace, ctx: &Ctx, input: &PeriodInput) -> Result<Period> {
    let (project, period) = named(workspace, &input.project, &input.period)?;
    closed::check(&period).map_err(Refused::from)?;
    let closed_by = Some(ctx.who.clone());
    let closed = Period { closed_at: Some(ctx.now.trunc_subsecs(0)), closed_by, ..period };
    workspace.close_period(ctx, &closed)?;
    named(workspace, &project.id, &closed.id).map(|(_, period)| period)
}

/// Opens a closed period again.
pub fn reopen(workspace: &Workspace, ctx: &Ctx, input: &ReopenInput) -> Result<Period> {
    let (project, period) = named(workspace, &input.project, &input.period)?;
    if closed::check(&period).is_ok() {
        return Err(Refused::new("period-open").with("period", period.code).into());
    }
    let reason = typed::plain(&Kind::Line, &input.reason, ctx.lang).map_err(|it| it.at("reason"))?;
    let reopened_for = Some(reason.ok_or_else(|| Refused::new("reason-needed").at("reason"))?);
    let open = Period { closed_at: None, closed_by: None, reopened_for, ..period };
    workspace.reopen_period(ctx, &open)?;
    named(workspace, &project.id, &open.id).map(|(_, period)| period)
}

fn period(ctx: &Ctx, Span { code, start, end }: Span) -> Period {
    let (closed_at, closed_by, reopened_for) = (None, None, None);
    Period { id: ctx.new_id(), code, start, end, closed_at, closed_by, reopened_for }
}

fn agreement<'a>(project: &'a Project, named: Option<&str>) -> Result<&'a Agreement> {
    let is = |it: &&Agreement, name: &str| it.id == name || it.number.as_deref() == Some(name);
    match (named, project.agreements.as_slice()) {
        (None, [only]) => Ok(only),
        (None, []) => Err(Refused::new("agreement-needed").with("project", &project.title).into()),
        (None, _) => Err(Refused::new("agreement-several").with("project", &project.title).into()),
        (Some(name), all) => {
            let unknown = || Refused::new("agreement-unknown").with("agreement", name);
            all.iter().find(|it| is(it, name)).ok_or_else(|| unknown().into())
        }
    }
}

fn named(workspace: &Workspace, project: &str, named: &str) -> Result<(Project, Period)> {
    let project = workspace.project(&workspace.find_project(project)?, None)?;
    let is = |period: &&Period| period.id == named || period.code == named;
    let found = project.periods.iter().find(is).cloned();
    let period = found.ok_or_else(|| Refused::new("period-unknown").with("period", named))?;
    Ok((project, period))
}

pub(crate) fn refused(error: CalendarError) -> Refused {
    match error {
        CalendarError::Missing { field: "calendar" } => Refused::new("agreement-no-calendar").at("calendar"),
        CalendarError::Missing { field } => Refused::new("agreement-no-dates").at(field),
        CalendarError::OnlyYear { field, date } => {
            Refused::new("agreement-only-year").with("date", date).at(field)
        }
        CalendarError::Reversed { start, end } => {
            Refused::new("end-before-start").with("start", start).with("end", end).at("end_date")
        }
        CalendarError::TooLong => Refused::new("agreement-too-long").at("end_date"),
    }
}
