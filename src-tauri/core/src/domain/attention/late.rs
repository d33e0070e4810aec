//! What was to be done by a day that is past.

use chrono::NaiveDate;

use super::{Attention, Matter, Named, name_of};
use crate::domain::due::{self, Begun};
use crate::domain::framework::{Level, Progress, ResultNode};
use crate::domain::project::{Deliverable, DeliverableStatus, Project};
use crate::domain::risk::{Risk, RiskStatus};

/// Reports on periods that are over, and that were not sent.
pub(super) fn reports(project: &Project, begun: &[Begun], date: NaiveDate) -> Vec<Attention> {
    let owed = due::owed(project, begun);
    let open = owed.iter().filter(|due| !due.is_sent() && due.is_over(date));
    open.filter_map(|due| {
        let agreement = project.agreements.iter().find(|it| it.id == due.agreement)?;
        let matter = if due.day < date { Matter::ReportOverdue } else { Matter::ReportDue };
        let line = Attention::new(matter, "agreement", Some(&due.agreement), "report_days")
            .with("period", Named::Days(due.start, due.end))
            .with("agreement", name_of(agreement))
            .with("date", Named::Day(due.day));
        Some(line)
    })
    .collect()
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
