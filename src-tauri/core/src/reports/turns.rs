//! A report's way from draft to sent, and the report that corrects one which went it.
//!
//! Must not know what is sealed (`seal`), nor SQL.

use std::collections::BTreeMap;

use chrono::SubsecRound;
use serde::Deserialize;
use ts_rs::TS;

use super::{ReportNamed, ReportShown, insert, outline, section, show, text_in};
use crate::ctx::Ctx;
use crate::domain::entity::Kind;
use crate::domain::{ReportKept, ReportState};
use crate::edit;
use crate::error::{Error, Refused, Result};
use crate::intake::typed;
use crate::op::Op;
use crate::readiness::{self, ReadinessInput, Severity};
use crate::seal;
use crate::store::Workspace;

/// Where a report is to stand.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TurnReportInput {
    /// Key of the report.
    pub report: String,
    /// The state.
    pub to: ReportState,
    /// Why it goes back to the draft, or is approved although something must be mended first.
    #[serde(default)]
    #[ts(optional)]
    pub reason: Option<String>,
    /// It is approved although remarks are not dealt with.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub remarks_open: bool,
}

/// A report that is to be corrected.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct BeginRevisionInput {
    /// Key of the report.
    pub report: String,
    /// Why.
    pub reason: String,
}

/// Turns a report. Approving it seals it: what it says now is frozen, and its files are kept.
pub fn turn(workspace: &Workspace, ctx: &Ctx, input: &TurnReportInput) -> Result<ReportShown> {
    let report = workspace.report(&input.report)?;
    if report.archived.is_some() {
        return Err(Refused::new("restore-row-archived").into());
    }
    if !report.state.may_become(input.to) {
        return Err(not_so(&report, input.to).into());
    }
    let name = outline::name(workspace, &report.template, ctx.lang)?;
    let now = Some(ctx.now.trunc_subsecs(0));
    let id = report.id.clone();
    match input.to {
        ReportState::Draft => {
            let returned_for = Some(reason(ctx, input.reason.as_deref().unwrap_or_default())?);
            let next = ReportKept { state: input.to, returned_for, ..report };
            workspace.turn_kept(ctx, Op::ReturnReport, &name, &next)?;
        }
        ReportState::Review => {
            let next = ReportKept { state: input.to, returned_for: None, ..report };
            workspace.turn_kept(ctx, Op::SubmitReport, &name, &next)?;
        }
        ReportState::Approved => {
            let despite = insisted(workspace, ctx, &report, input)?;
            approve(workspace, ctx, &name, report, despite)?;
        }
        ReportState::Sent => {
            let next = ReportKept { state: input.to, sent_at: now, ..report };
            workspace.turn_kept(ctx, Op::SendReport, &name, &next)?;
        }
    }
    show(workspace, ctx, &ReportNamed { report: id })
}

/// Why a report is approved although something must be mended; nothing where nothing must be.
/// Refuses where nobody says why, and where remarks are open and nobody says that they may be.
fn insisted(
    workspace: &Workspace,
    ctx: &Ctx,
    report: &ReportKept,
    input: &TurnReportInput,
) -> Result<Option<String>> {
    let open = workspace.report_comments(&report.id)?.iter().filter(|comment| !comment.settled).count();
    if open > 0 && !input.remarks_open {
        return Err(Refused::new("report-remarks-open").with("count", open).at("remarks_open").into());
    }
    let asked = ReadinessInput { report: Some(report.id.clone()), ..ReadinessInput::default() };
    let told = readiness::readiness(workspace, ctx, &asked)?;
    let must: Vec<&str> = told
        .lines
        .iter()
        .filter(|line| line.severity == Severity::Must)
        .map(|line| line.message.as_str())
        .collect();
    if must.is_empty() {
        return Ok(None);
    }
    match reason(ctx, input.reason.as_deref().unwrap_or_default()) {
        Ok(reason) => Ok(Some(reason)),
        Err(Error::Refused(refused)) if refused.code == "report-reason-needed" => {
            let flaws = must.iter().take(MOST_FLAWS).copied().collect::<Vec<_>>().join(" ");
            let refused = Refused::new("report-not-ready").with("count", must.len()).with("flaws", flaws);
            Err(refused.at("reason").into())
        }
        Err(error) => Err(error),
    }
}

/// So many matters are named where a report is not ready.
const MOST_FLAWS: usize = 3;

fn approve(
    workspace: &Workspace,
    ctx: &Ctx,
    name: &str,
    report: ReportKept,
    despite: Option<String>,
) -> Result<()> {
    let approved = ReportKept {
        state: ReportState::Approved,
        date: report.date.or_else(|| Some(ctx.today())),
        approved_at: Some(ctx.now.trunc_subsecs(0)),
        approved_by: Some(ctx.who.clone()),
        seal: Some(ctx.new_id()),
        ..report
    };
    let sealed = seal::seal(workspace, ctx, &approved, despite)?;
    workspace.in_one_step(ctx, Op::ApproveReport, name, || {
        workspace.put_seal(&sealed)?;
        workspace.turn_kept(ctx, Op::ApproveReport, name, &approved)
    })
}

fn not_so(report: &ReportKept, to: ReportState) -> Refused {
    let code = match (report.state, to) {
        (ReportState::Draft, ReportState::Approved) => "report-not-reviewed",
        (ReportState::Draft | ReportState::Review, ReportState::Sent) => "report-not-approved",
        (state, _) if state.is_sealed() => return approved(report),
        _ => "report-stands-so",
    };
    Refused::new(code)
}

/// Says who approved a report and when.
pub(super) fn approved(report: &ReportKept) -> Refused {
    let at = report.approved_at.map(|at| at.format("%Y-%m-%d").to_string()).unwrap_or_default();
    let who = report.approved_by.clone().unwrap_or_default();
    Refused::new("report-approved").with("who", who).with("at", at)
}

fn reason(ctx: &Ctx, typed: &str) -> Result<String> {
    let reason = typed::plain(&Kind::Line, typed, ctx.lang).map_err(|it| it.at("reason"))?;
    reason.ok_or_else(|| Refused::new("report-reason-needed").at("reason").into())
}

/// Begins the report that corrects an approved one: with its texts, and the reason.
pub fn begin_revision(workspace: &Workspace, ctx: &Ctx, input: &BeginRevisionInput) -> Result<ReportShown> {
    let report = workspace.report(&input.report)?;
    if !report.state.is_sealed() {
        return Err(Refused::new("report-not-approved").into());
    }
    let reason = reason(ctx, &input.reason)?;
    let project = workspace.project(&report.project, None)?;
    let values = values(&report, reason);
    let name = outline::name(workspace, &report.template, ctx.lang)?;
    let begun = workspace.in_one_step(ctx, Op::BeginRevision, &name, || {
        let begun = insert(workspace, ctx, Op::BeginRevision, &project, values)?;
        let next = ReportKept { id: begun.clone(), ..report.clone() };
        for written in workspace.section_texts(&report.id)? {
            if let Some(text) = text_in(&written, report.language) {
                edit::add(workspace, ctx, &section(&next, &written.section, &text))?;
            }
        }
        Ok(begun)
    })?;
    show(workspace, ctx, &ReportNamed { report: begun })
}

/// What a report and the one that corrects it have in common; the day is that of the correction.
fn values(report: &ReportKept, reason: String) -> BTreeMap<String, String> {
    let people = if report.people { "1" } else { "0" };
    let mut values = BTreeMap::from([
        ("template", report.template.clone()),
        ("language", report.language.to_string()),
        ("audience", report.audience.word().to_owned()),
        ("people", people.to_owned()),
        ("revises", report.id.clone()),
        ("reason", reason),
    ]);
    values.extend(report.period.clone().map(|period| ("period", period)));
    values.extend(report.agreement.clone().map(|agreement| ("agreement", agreement)));
    values.extend(report.currency.map(|currency| ("currency", currency.to_string())));
    values.into_iter().map(|(field, value)| (field.to_owned(), value)).collect()
}
