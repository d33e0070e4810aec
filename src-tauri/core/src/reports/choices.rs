//! What a draft is made of: its template, period, currency, language and audience, chosen anew.
//!
//! Must not know what was written in it: texts stay where they are.

use serde::Deserialize;
use ts_rs::TS;

use super::{ReportNamed, ReportShown, currencies, outline, show, turns};
use crate::ctx::Ctx;
use crate::domain::{Audience, Currency, Lang, ReportState};
use crate::edit::{self, EditInput};
use crate::error::{Refused, Result};
use crate::language;
use crate::op::Op;
use crate::publish::{self, ReportInput};
use crate::store::Workspace;

/// What a draft is to be made of.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ChangeReportInput {
    /// Key of the report.
    pub report: String,
    /// Code of the template.
    pub template: String,
    /// Key or code of the period; everything until the report's date if none is given.
    pub period: Option<String>,
    /// The currency of its money; that of the budget if none is given.
    pub currency: Option<Currency>,
    /// Its language.
    pub language: Lang,
    /// For whom it is made.
    pub audience: Audience,
}

/// Chooses anew what a draft is made of, in one step; one that is reviewed or sealed stays as it is.
pub fn change(workspace: &Workspace, ctx: &Ctx, input: &ChangeReportInput) -> Result<ReportShown> {
    let kept = workspace.report(&input.report)?;
    match kept.state {
        ReportState::Draft => {}
        ReportState::Review => return Err(Refused::new("report-in-review").into()),
        ReportState::Approved | ReportState::Sent => return Err(turns::approved(&kept).into()),
    }
    language::needed(input.language).map_err(|refused| refused.at("language"))?;
    let project = workspace.project(&kept.project, None)?;
    let period = input.period.as_deref().map(|named| publish::period(&project, named)).transpose()?;
    if input.currency != kept.currency || input.period != kept.period {
        let (period, currency) = (input.period.clone(), input.currency);
        let made = ReportInput { period, currency, ..ReportInput::of_kept(&kept) };
        currencies::tellable(workspace, ctx, &made)?;
    }
    let version = outline::version(workspace, &input.template)?;
    let before = [
        ("template", Some(kept.template.clone())),
        ("period", kept.period.clone()),
        ("currency", kept.currency.map(|currency| currency.to_string())),
        ("language", Some(kept.language.to_string())),
        ("audience", Some(kept.audience.word().to_owned())),
    ];
    let now = [
        Some(input.template.clone()),
        period.map(|period| period.id),
        input.currency.map(|currency| currency.to_string()),
        Some(input.language.to_string()),
        Some(input.audience.word().to_owned()),
    ];
    let name = outline::name(workspace, &input.template, ctx.lang)?;
    workspace.in_one_step(ctx, Op::ChangeReport, &name, || {
        for ((field, _), value) in before.into_iter().zip(now).filter(|((_, before), now)| before != now) {
            let (table, row, field) = ("report".to_owned(), kept.id.clone(), field.to_owned());
            edit::edit(workspace, ctx, &EditInput { table, row, field, language: None, value })?;
        }
        if kept.template != input.template {
            workspace.begun_with(ctx, &kept.id, version)?;
        }
        Ok(())
    })?;
    show(workspace, ctx, &ReportNamed { report: kept.id })
}
