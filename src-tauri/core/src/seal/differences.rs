//! What changed in the record since a report was sealed, figure by figure.
//!
//! Must not know how a report is composed.

use chrono::{DateTime, Utc};
use serde::Serialize;
use ts_rs::TS;

use super::told::{self, Group};
use super::{BudgetCompared, aligned, opened, sealed_copy};
use crate::ctx::Ctx;
use crate::domain::Project;
use crate::error::Result;
use crate::publish;
use crate::report::Report;
use crate::reports::ReportNamed;
use crate::store::Workspace;
use crate::templates;

/// What became of a cell.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ChangeKind {
    /// It is there now and was not.
    Added,
    /// It was there and is not.
    Gone,
    /// It says something else.
    Changed,
}

/// A cell that is not as it was sealed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct ReportDifference {
    /// What became of it.
    pub kind: ChangeKind,
    /// Id of the cell.
    pub cell: String,
    /// Heading of its section; empty for the first page.
    pub section: String,
    /// What it is called there: a label, or a row and a column.
    pub label: String,
    /// What it said when it was sealed.
    pub sealed: Option<String>,
    /// What it would say now.
    pub now: Option<String>,
}

/// A sealed report beside the record as it is now.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct ReportDifferences {
    /// When it was sealed.
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
    /// By whom.
    pub who: String,
    /// Why it was approved although something had to be mended.
    pub despite: Option<String>,
    /// The template is another than it was.
    pub template_changed: bool,
    /// The version of the budget that it compares with, as it was sealed.
    pub budget: Option<BudgetCompared>,
    /// The one that it would compare with now.
    pub budget_now: Option<BudgetCompared>,
    /// The cells that differ, in the order of the report.
    pub cells: Vec<ReportDifference>,
}

/// The sealed report beside the one that would be composed now, of the same day.
pub fn differences(workspace: &Workspace, ctx: &Ctx, input: &ReportNamed) -> Result<ReportDifferences> {
    let (kept, seal) = sealed_copy(workspace, &input.report)?;
    let was = opened(workspace, &seal)?;
    let now = publish::compose_kept(workspace, ctx, &kept)?;
    Ok(ReportDifferences {
        at: seal.at,
        who: seal.who,
        despite: was.despite,
        budget: was.budget,
        budget_now: now.accounts.as_ref().map(|accounts| BudgetCompared::of(&accounts.version)),
        template_changed: templates::text(workspace, &kept.template)?.text != was.template,
        cells: compared((&was.report, &was.project), (&now.report, &now.project)),
    })
}

/// What two reports do not say alike: rows of the record by their keys, other cells by their ids,
/// other rows by what they say, so that a row that came in between is one difference and not all
/// rows below it.
fn compared(was: (&Report, &Project), now: (&Report, &Project)) -> Vec<ReportDifference> {
    let (sealed, current) = (told::told(was.0, was.1), told::told(now.0, now.1));
    let place = |group: &Group| current.iter().position(|other| other.id == group.id);
    let mut differences = Vec::new();
    for group in &sealed {
        let now = place(group).map_or(&[][..], |place| &current[place].units[..]);
        differences.extend(aligned::differences(&group.units, now));
    }
    let is_new = |group: &&Group| sealed.iter().all(|other| other.id != group.id);
    for group in current.iter().filter(is_new) {
        differences.extend(aligned::differences(&[], &group.units));
    }
    differences
}
