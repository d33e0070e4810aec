//! What was to be done by a day that is past.

use chrono::{Days, NaiveDate};

use super::{Attention, Matter, Named, is_over, name_of};
use crate::domain::agreement::Agreement;
use crate::domain::calendar;
use crate::domain::framework::{Level, Progress, ResultNode};
use crate::domain::indicator::Period;
use crate::domain::project::{Deliverable, DeliverableStatus, Project};
use crate::domain::risk::{Risk, RiskStatus};

/// Reports that are owed on periods which are over and still open: once a report went out, its
/// period is closed.
pub(super) fn reports(project: &Project, date: NaiveDate) -> Vec<Attention> {
    let owed = project.agreements.iter().filter_map(|agreement| Some((agreement, agreement.report_days?)));
    let mut lines = Vec::new();
    for (agreement, days) in owed {
        let reported = project.periods.iter().filter(|period| is_reported(agreement, period));
        for period in reported.filter(|period| period.closed_at.is_none() && is_over(period, date)) {
            let Some(due) = period.end.checked_add_days(Days::new(days.into())) else { continue };
            let matter = if due < date { Matter::ReportOverdue } else { Matter::ReportDue };
            let line = Attention::new(matter, "period", Some(&period.id), "closed_at")
                .with("period", Named::Days(period.start, period.end))
                .with("agreement", name_of(agreement))
                .with("date", Named::Day(due));
            lines.push((due, line));
        }
    }
    lines.sort_by_key(|(due, _)| *due);
    lines.into_iter().map(|(_, line)| line).collect()
}

/// A report is owed at the end of each period of the agreement's calendar; without a calendar,
/// of each period within the agreement.
fn is_reported(agreement: &Agreement, period: &Period) -> bool {
    match (calendar::periods(agreement), calendar::days(agreement)) {
        (Ok(spans), _) => spans.iter().any(|span| span.end == period.end),
        (Err(_), Ok((start, end))) => (start..=end).contains(&period.end),
        (Err(_), Err(_)) => true,
    }
}

pub(super) fn deliverables(project: &Project, date: NaiveDate) -> Vec<Attention> {
    let late = project.deliverables.iter().filter(|deliverable| !is_settled(deliverable));
    let line = |deliverable: &Deliverable| {
        let due = deliverable.due?.last_day().filter(|due| *due < date)?;
        let line = Attention::new(Matter::DeliverableOverdue, "deliverable", Some(&deliverable.id), "status");
        Some(line.called(&deliverable.text).with("date", Named::Day(due)))
    };
    late.filter_map(line).collect()
}

fn is_settled(deliverable: &Deliverable) -> bool {
    let over =
        matches!(deliverable.status, Some(DeliverableStatus::Delivered | DeliverableStatus::Cancelled));
    let all = deliverable.quantity.zip(deliverable.delivered).is_some_and(|(asked, given)| given >= asked);
    over || all || deliverable.delivered_date.is_some()
}

pub(super) fn activities(project: &Project, date: NaiveDate) -> Vec<Attention> {
    let over = |node: &&ResultNode| matches!(node.progress, Some(Progress::Done | Progress::Cancelled));
    let activities = project.framework.iter().filter(|node| node.level == Level::Activity);
    let line = |node: &ResultNode| {
        let end = node.end_date?.last_day().filter(|end| *end < date)?;
        let line = Attention::new(Matter::ActivityLate, "result_node", Some(&node.id), "progress");
        Some(line.called(&node.text).with("date", Named::Day(end)))
    };
    activities.filter(|node| !over(node)).filter_map(line).collect()
}

pub(super) fn risks(project: &Project, date: NaiveDate) -> Vec<Attention> {
    let open = project.risks.iter().filter(|risk| risk.status != Some(RiskStatus::Closed));
    let line = |risk: &Risk| {
        let review = risk.review_date?.last_day().filter(|review| *review < date)?;
        let line = Attention::new(Matter::RiskReviewOverdue, "risk", Some(&risk.id), "review_date");
        Some(line.called(&risk.text).with("date", Named::Day(review)))
    };
    open.filter_map(line).collect()
}
