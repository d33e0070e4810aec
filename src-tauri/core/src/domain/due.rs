//! Which report is owed to whom by which day: what the agreements' calendars and deadlines say,
//! beside the reports that were begun.
//!
//! Must not know today's date, nor how a report is made or a day is said in a language.

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::agreement::Agreement;
use super::approval::{ReportKept, ReportState};
use super::calendar::{self, Span};
use super::indicator::Period;
use super::project::Project;

/// On what a report tells.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Stage {
    /// On one period.
    Interim,
    /// On the last period and, with it, on the whole agreement.
    Final,
}

/// Which half of a report it is, where a donor wants two.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Part {
    /// The report; with the money in it, unless the money is owed apart.
    Report,
    /// The money alone.
    Finance,
}

/// A report that is owed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Due {
    /// Key of the agreement.
    pub agreement: String,
    /// Interim or final.
    pub stage: Stage,
    /// The report, or the money alone.
    pub part: Part,
    /// Short name of the period, as the agreement's calendar counts it.
    pub code: String,
    /// First day of the period.
    pub start: NaiveDate,
    /// Last day of the period.
    pub end: NaiveDate,
    /// The last day on which it is in time.
    pub day: NaiveDate,
    /// Key of the period, where it is kept.
    pub period: Option<String>,
    /// The template, by its code, where the agreement names one.
    pub template: Option<String>,
    /// The report that answers it and is furthest, where one was begun.
    pub begun: Option<ReportKept>,
}

impl Due {
    /// The donor has it.
    pub fn is_sent(&self) -> bool {
        self.begun.as_ref().is_some_and(|begun| begun.state == ReportState::Sent)
    }

    /// Nothing more can happen in its period.
    pub fn is_over(&self, day: NaiveDate) -> bool {
        self.end < day
    }
}

/// Every report that a project's agreements ask for, by its day; an agreement that sets no
/// deadline owes none. `begun` are the project's reports.
pub fn owed(project: &Project, begun: &[ReportKept]) -> Vec<Due> {
    let of = |agreement| of_agreement(project, agreement, begun);
    let mut owed: Vec<Due> = project.agreements.iter().flat_map(of).collect();
    owed.sort_by(|one, other| (one.day, one.part, &one.code).cmp(&(other.day, other.part, &other.code)));
    owed
}

fn of_agreement(project: &Project, agreement: &Agreement, begun: &[ReportKept]) -> Vec<Due> {
    let spans = spans(project, agreement);
    // Without its days nobody knows which report is the last: each counts as interim, and that the
    // days are lacking is told among what is missing (`attention`).
    let ends = calendar::days(agreement).map(|(_, end)| end).ok();
    let reports = &agreement.reports;
    let mut owed = Vec::new();
    for span in spans.iter().filter(|span| reports.reported_until.is_none_or(|until| span.end > until)) {
        let stage = if ends.is_some_and(|end| span.end >= end) { Stage::Final } else { Stage::Interim };
        let parts: &[Part] =
            if reports.finance_apart() { &[Part::Report, Part::Finance] } else { &[Part::Report] };
        for part in parts {
            let Some(day) = deadline(agreement, stage, *part, span.end) else { continue };
            let period =
                project.periods.iter().find(|period| period.end == span.end && period.start >= span.start);
            let period = period.map(|period| period.id.clone());
            let template = template(agreement, stage, *part).map(str::to_owned);
            let begun =
                begun.iter().filter(|it| it.agreement.as_ref().is_none_or(|key| *key == agreement.id));
            let begun = answering(begun, period.as_deref(), template.as_deref()).cloned();
            let Span { code, start, end } = span.clone();
            let agreement = agreement.id.clone();
            owed.push(Due { agreement, stage, part: *part, code, start, end, day, period, template, begun });
        }
    }
    owed
}

/// A report is owed at the end of each period of the agreement's calendar; without a calendar,
/// of each period within the agreement.
fn spans(project: &Project, agreement: &Agreement) -> Vec<Span> {
    let kept = |within: &dyn Fn(&Period) -> bool| {
        let periods = project.periods.iter().filter(|period| within(period));
        periods.map(|it| Span { code: it.code.clone(), start: it.start, end: it.end }).collect()
    };
    match (calendar::periods(agreement), calendar::days(agreement)) {
        (Ok(spans), _) => spans,
        (Err(_), Ok((start, end))) => kept(&|period| (start..=end).contains(&period.end)),
        (Err(_), Err(_)) => kept(&|_| true),
    }
}

/// The last day on which a report on a period is in time.
fn deadline(agreement: &Agreement, stage: Stage, part: Part, end: NaiveDate) -> Option<NaiveDate> {
    let reports = &agreement.reports;
    if stage == Stage::Final && (reports.final_months.is_some() || reports.final_days.is_some()) {
        let months = end_of_months(end, reports.final_months.unwrap_or(0))?;
        return months.checked_add_days(Days::new(reports.final_days.unwrap_or(0).into()));
    }
    let month = match part {
        Part::Finance => reports.finance_month.or(reports.report_month),
        Part::Report => reports.report_month,
    };
    match (month, agreement.report_days) {
        (Some(month), _) => fixed_day(end, month, reports.report_day),
        (None, Some(days)) => end.checked_add_days(Days::new(days.into())),
        (None, None) => None,
    }
}

/// So many months later; the last day of a month stays one: three months after 30 June is
/// 30 September, and after 28 February 31 May.
fn end_of_months(day: NaiveDate, months: u32) -> Option<NaiveDate> {
    let last = day.succ_opt()?.day() == 1;
    match last {
        true => day.succ_opt()?.checked_add_months(Months::new(months))?.pred_opt(),
        false => day.checked_add_months(Months::new(months)),
    }
}

/// The next day of the year after `end` that is this day of this month, or the month's last day
/// where it is shorter or no day is stated.
fn fixed_day(end: NaiveDate, month: u32, day: Option<u32>) -> Option<NaiveDate> {
    let in_year = |year: i32| {
        let first = NaiveDate::from_ymd_opt(year, month, 1)?;
        let last = first.checked_add_months(Months::new(1))?.pred_opt()?;
        Some(day.and_then(|day| first.with_day(day)).unwrap_or(last))
    };
    in_year(end.year()).filter(|day| *day > end).or_else(|| in_year(end.year() + 1))
}

fn template(agreement: &Agreement, stage: Stage, part: Part) -> Option<&str> {
    let reports = &agreement.reports;
    match (part, stage) {
        (Part::Finance, _) => reports.finance_template.as_deref(),
        (Part::Report, Stage::Final) => {
            reports.final_template.as_deref().or(reports.report_template.as_deref())
        }
        (Part::Report, Stage::Interim) => reports.report_template.as_deref(),
    }
}

/// The furthest report on a period that is made with the template that is asked for, or with any
/// where none is.
fn answering<'a>(
    begun: impl Iterator<Item = &'a ReportKept>,
    period: Option<&str>,
    template: Option<&str>,
) -> Option<&'a ReportKept> {
    let period = period?;
    let on = begun.filter(|it| it.period.as_deref() == Some(period));
    on.filter(|it| template.is_none_or(|template| it.template == template)).max_by_key(|it| it.state)
}
