//! What a template must be told, and whether the record tells it.
//!
//! Must not know how any of it is printed. What the list of missing things says row by row
//! (baselines, targets, figures of a period) is weighed there (`record`) and not told twice.

use rust_decimal::Decimal;

use super::{Look, Mended, ReadinessLine, Severity, row};
use crate::domain::entry::EntryKind;
use crate::domain::framework::Level;
use crate::domain::indicator::{Measure, PeriodValue};
use crate::domain::plan::{CostType, FundingKind, PlanLine};
use crate::domain::reach::BreakdownCell;
use crate::domain::{Indicator, Role};
use crate::report::template::{Required, Template};

/// An indicator further from its target than so many percent is far from it, where the donor
/// does not say how far.
const FAR: Decimal = Decimal::TEN;

/// What a template must be told, each with the section that tells it.
pub(super) fn of_template(template: &Template) -> Vec<(String, Required)> {
    let sections = template.sections.iter();
    sections.flat_map(|section| section.required.iter().map(|it| (section.id.clone(), *it))).collect()
}

impl Look<'_> {
    /// What the template must be told and the record does not have.
    pub(super) fn lacking(&self) -> Vec<ReadinessLine> {
        let mut told: Vec<Required> = Vec::new();
        let mut lines = Vec::new();
        for (section, required) in self.required {
            if told.contains(required) || self.has(*required) {
                continue;
            }
            told.push(*required);
            let what = self.texts.get(&format!("readiness-{}", code(*required)));
            let line = self.line("required", Severity::Must, &[("what", &what)], self.mending(*required));
            lines.push(ReadinessLine { code: code(*required), section: Some(section.clone()), ..line });
        }
        lines
    }

    fn has(&self, required: Required) -> bool {
        let project = self.project;
        let in_role = |role| project.in_role(role).next().is_some();
        match required {
            Required::Identifiers => !project.identifiers.is_empty(),
            Required::Agreement => {
                project.agreements.iter().any(|it| it.number.is_some() && it.granted().is_some())
            }
            Required::Implementer => in_role(Role::Implementing),
            Required::Partners => in_role(Role::Partner) || in_role(Role::BeneficiaryInstitution),
            Required::Countries => !project.countries.is_empty(),
            Required::Period => self.period.is_some(),
            Required::Objective => {
                project.objective.is_some() || project.framework.iter().any(|node| node.level == Level::Goal)
            }
            Required::TargetGroups => !project.target_groups.is_empty(),
            Required::Framework => !project.framework.is_empty(),
            Required::Indicators => !project.indicators.is_empty(),
            Required::Deviations => !project.indicators.iter().any(|it| self.is_unexplained(it)),
            Required::Verification => self.measured().all(|it| it.verification.is_some()),
            Required::Progress => {
                let mut activities = project.framework.iter().filter(|node| node.level == Level::Activity);
                activities.all(|node| node.progress.is_some())
            }
            Required::Deliverables => !project.deliverables.is_empty(),
            Required::Reach => project.reach.iter().any(|it| it.value.is_some() || !it.cells.is_empty()),
            Required::Sex => self.breaks_down(|cell| cell.sex.is_some()),
            Required::Disability => self.breaks_down(|cell| cell.disability.is_some()),
            Required::Budget => project.budget.is_some() || self.accounts.is_some(),
            Required::Units => self.has_line(|line| line.units.is_some() && line.unit_cost.is_some()),
            Required::Indirect => self.has_line(|line| line.cost_type == Some(CostType::Indirect)),
            Required::Expenditure => self.has_entry(EntryKind::Expenditure),
            Required::Receipts => self.has_entry(EntryKind::Income),
            Required::CoFunding => self.accounts.is_some_and(|accounts| {
                accounts.ledger.fundings.iter().any(|funding| funding.kind != FundingKind::Grant)
            }),
            Required::Lessons => !project.lessons.is_empty(),
            Required::Risks => !project.risks.is_empty(),
            Required::Engagement => !project.engagement.is_empty(),
            Required::Photos => project.attachments.iter().any(|it| it.media_type.starts_with("image/")),
            // Told row by row.
            Required::Donor
            | Required::Dates
            | Required::Baselines
            | Required::Targets
            | Required::Actuals
            | Required::Rates
            | Required::Explanations => true,
        }
    }

    fn measured(&self) -> impl Iterator<Item = &Indicator> {
        self.project.indicators.iter().filter(|it| it.measure != Measure::Qualitative)
    }

    fn breaks_down(&self, is: impl Fn(&BreakdownCell) -> bool) -> bool {
        self.project.reach.iter().flat_map(|row| &row.cells).any(is)
    }

    fn has_line(&self, is: impl Fn(&PlanLine) -> bool) -> bool {
        let of_version = |accounts: &crate::report::Accounts| {
            accounts.ledger.lines.iter().any(|line| line.budget == accounts.version.id && is(line))
        };
        self.accounts.is_some_and(of_version)
    }

    fn has_entry(&self, kind: EntryKind) -> bool {
        self.accounts.is_some_and(|accounts| accounts.ledger.entries.iter().any(|entry| entry.kind == kind))
    }

    /// A value in the period is far from its target, and nobody says why.
    fn is_unexplained(&self, indicator: &Indicator) -> bool {
        let in_period = |value: &&PeriodValue| self.period.is_none_or(|period| period.id == value.period);
        indicator.values.iter().filter(in_period).any(|value| value.note.is_none() && self.is_far(value))
    }

    fn is_far(&self, value: &PeriodValue) -> bool {
        let said = self.project.agreements.iter().find_map(|agreement| agreement.money.explain_percent);
        let Some((target, actual)) = value.target.zip(value.actual) else { return false };
        let beyond = (actual - target).abs().checked_mul(Decimal::ONE_HUNDRED);
        let limit = target.abs().checked_mul(said.unwrap_or(FAR));
        beyond.zip(limit).is_some_and(|(beyond, limit)| beyond > limit)
    }

    fn mending(&self, required: Required) -> Option<Mended> {
        let money = |view: &str| Some(Mended::Money { view: view.to_owned(), line: None });
        let of_project = |field| row("project", Some(&self.project.id), field);
        match required {
            Required::Identifiers => row("identifier", None, "value"),
            Required::Agreement => {
                row("agreement", self.project.agreements.first().map(|it| it.id.as_str()), "number")
            }
            Required::Donor | Required::Implementer | Required::Partners => {
                row("project_organisation", None, "organisation")
            }
            Required::Countries => of_project("countries"),
            Required::Dates => of_project("start_date"),
            Required::Period => row("period", None, "code"),
            Required::Objective => of_project("objective"),
            Required::TargetGroups => row("target_group", None, "text"),
            Required::Framework => row("result_node", None, "text"),
            Required::Progress => {
                let open = |node: &&crate::domain::ResultNode| {
                    node.level == Level::Activity && node.progress.is_none()
                };
                row(
                    "result_node",
                    self.project.framework.iter().find(open).map(|it| it.id.as_str()),
                    "progress",
                )
            }
            Required::Indicators | Required::Baselines | Required::Targets | Required::Actuals => {
                row("indicator", None, "text")
            }
            Required::Deviations => {
                let far = self.project.indicators.iter().find(|it| self.is_unexplained(it));
                row("indicator", far.map(|it| it.id.as_str()), "note")
            }
            Required::Verification => {
                let silent = self.measured().find(|it| it.verification.is_none());
                row("indicator", silent.map(|it| it.id.as_str()), "verification")
            }
            Required::Deliverables => row("deliverable", None, "text"),
            Required::Reach | Required::Sex | Required::Disability => {
                row("reach", self.project.reach.first().map(|it| it.id.as_str()), "value")
            }
            Required::Budget | Required::Units | Required::Indirect => money("budget"),
            Required::CoFunding | Required::Explanations => money("overview"),
            Required::Expenditure | Required::Receipts => money("entries"),
            Required::Rates => money("rates"),
            Required::Lessons => row("lesson", None, "observation"),
            Required::Risks => row("risk", None, "text"),
            Required::Engagement => row("engagement", None, "text"),
            Required::Photos => row("attachment", None, "caption"),
        }
    }
}

/// `required-target-groups`.
fn code(required: Required) -> String {
    let word = match serde_json::to_value(required) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    };
    format!("required-{}", word.replace('_', "-"))
}
