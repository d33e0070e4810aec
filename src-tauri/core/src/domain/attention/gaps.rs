//! What a donor asks for and nobody said.

use super::{Attention, Matter, Named, name_of};
use crate::domain::agreement::Agreement;
use crate::domain::calendar;
use crate::domain::indicator::{Indicator, Measure};
use crate::domain::organisation::Role;
use crate::domain::project::Project;

pub(super) fn indicators(project: &Project) -> Vec<Attention> {
    let measured = project.indicators.iter().filter(|it| it.measure != Measure::Qualitative);
    measured.flat_map(of_indicator).collect()
}

fn of_indicator(indicator: &Indicator) -> Vec<Attention> {
    let line = |matter, field| {
        Attention::new(matter, "indicator", Some(&indicator.id), field).called(&indicator.text)
    };
    let promises = indicator.target.is_some()
        || !indicator.target_cells.is_empty()
        || indicator.values.iter().any(|value| value.target.is_some());
    let mut lines = Vec::new();
    if indicator.baseline.is_none() {
        lines.push(line(Matter::NoBaseline, "baseline"));
    }
    if !promises {
        lines.push(line(Matter::NoTarget, "target"));
    }
    lines
}

/// What frames every report: who pays, from when until when.
pub(super) fn frame(project: &Project) -> Vec<Attention> {
    let of_project = |matter, field| Attention::new(matter, "project", Some(&project.id), field);
    let mut lines = Vec::new();
    if project.in_role(Role::Funding).next().is_none() {
        lines.push(Attention::new(Matter::NoDonor, "project_organisation", None, "organisation"));
    }
    if project.dates.start.is_none() {
        lines.push(of_project(Matter::NoStart, "start_date"));
    }
    if project.dates.end.is_none() {
        lines.push(of_project(Matter::NoEnd, "end_date"));
    }
    lines
}

pub(super) fn agreements(project: &Project) -> Vec<Attention> {
    project.agreements.iter().flat_map(|agreement| of_agreement(project, agreement)).collect()
}

fn of_agreement(project: &Project, agreement: &Agreement) -> Vec<Attention> {
    let line = |matter, field| {
        let line = Attention::new(matter, "agreement", Some(&agreement.id), field);
        line.with("agreement", name_of(agreement))
    };
    let mut lines = Vec::new();
    let unsaid = [("start_date", agreement.start_date), ("end_date", agreement.ends())];
    if let Some((field, _)) = unsaid.into_iter().find(|(_, date)| date.is_none()) {
        lines.push(line(Matter::AgreementWithoutDates, field));
    }
    if let Some(field) = outside(project, agreement) {
        lines.push(line(Matter::AgreementOutsideProject, field));
    }
    if agreement.calendar.is_some()
        && agreement.report_days.is_none()
        && agreement.reports.report_month.is_none()
    {
        lines.push(line(Matter::NoDeadline, "report_days"));
    }
    let codes = missing_periods(project, agreement);
    if !codes.is_empty() {
        let periods = Named::Words(codes.join(", "));
        lines.push(line(Matter::PeriodsMissing, "calendar").with("periods", periods));
    }
    lines
}

/// The date of an agreement that lies surely outside of the project.
fn outside(project: &Project, agreement: &Agreement) -> Option<&'static str> {
    let before = agreement.start_date.and_then(|date| date.last_day());
    let after = agreement.ends().and_then(|date| date.first_day());
    let start = project.dates.start.and_then(|date| date.first_day());
    let end = project.dates.end.and_then(|date| date.last_day());
    let is_before = before.zip(start).is_some_and(|(day, start)| day < start);
    let is_after = after.zip(end).is_some_and(|(day, end)| day > end);
    match (is_before, is_after) {
        (true, _) => Some("start_date"),
        (false, true) => Some("end_date"),
        (false, false) => None,
    }
}

/// Codes of the periods that the calendar asks for and whose days no period of the project has.
fn missing_periods(project: &Project, agreement: &Agreement) -> Vec<String> {
    let Ok(spans) = calendar::periods(agreement) else { return Vec::new() };
    let there = |span: &calendar::Span| {
        project.periods.iter().any(|period| period.start <= span.end && span.start <= period.end)
    };
    spans.into_iter().filter(|span| !there(span)).map(|span| span.code).collect()
}
