//! Reports that are kept: begun, written section by section, remarked on, turned from draft to
//! sent, corrected by a new one.
//!
//! Must not know SQL, nor how a report is composed, written or sealed (`publish`, `seal`).

mod choices;
mod currencies;
mod outline;
mod preview;
mod turns;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ctx::Ctx;
use crate::domain::entity::Entity;
use crate::domain::{Audience, Currency, Lang, Project, ReportComment, ReportKept};
use crate::edit::{self, AddInput, EditInput};
use crate::error::{Refused, Result};
use crate::language;
use crate::op::Op;
use crate::publish::{self, ReportInput};
use crate::store::{Bound, Kept, SealKept, SectionText, Workspace};

pub use choices::{ChangeReportInput, change};
pub(crate) use currencies::tellable;
pub use currencies::{ReportCurrenciesInput, ReportCurrency, currencies};
pub use outline::{LastText, SectionShown};
pub(crate) use preview::set;
pub use preview::{ReportPreview, preview};
pub use turns::{BeginRevisionInput, TurnReportInput, begin_revision, turn};

/// Whose reports are listed.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct ReportsInput {
    /// The project: any identifier, acronym, title or key; those of all projects if none is given.
    pub project: Option<String>,
}

/// A report to begin.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct BeginReportInput {
    /// The project: any identifier, acronym, title or key.
    pub project: String,
    /// Code of the template.
    pub template: String,
    /// Key or code of the period; everything until the report's date if none is given.
    #[serde(default)]
    #[ts(optional)]
    pub period: Option<String>,
    /// Key or number of the agreement whose rules hold; the first if none is given.
    #[serde(default)]
    #[ts(optional)]
    pub agreement: Option<String>,
    /// The currency of its money; that of the budget if none is given.
    #[serde(default)]
    #[ts(optional)]
    pub currency: Option<Currency>,
    /// Its language; the person's own if none is given.
    #[serde(default)]
    #[ts(optional)]
    pub language: Option<Lang>,
    /// For whom it is made; the donor if nothing is said.
    #[serde(default)]
    #[ts(optional)]
    pub audience: Option<Audience>,
    /// The day on which it stands; that of its approval if none is given.
    #[serde(default)]
    #[ts(optional, type = "string")]
    pub date: Option<NaiveDate>,
}

/// Names a report.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ReportNamed {
    /// Its key.
    pub report: String,
}

/// What people write in a section.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct WriteSectionInput {
    /// Key of the report.
    pub report: String,
    /// The section.
    pub section: String,
    /// The whole text, as report Markdown; nothing empties it.
    pub text: String,
}

/// A remark beside a section.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct CommentSectionInput {
    /// Key of the report.
    pub report: String,
    /// The section.
    pub section: String,
    /// What is remarked.
    pub text: String,
}

/// A remark that is dealt with, or is not after all.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct SettleCommentInput {
    /// Key of the comment.
    pub comment: String,
    /// It is dealt with.
    pub settled: bool,
}

/// A report in a list.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct ReportRow {
    /// The report.
    #[serde(flatten)]
    #[ts(flatten)]
    pub kept: ReportKept,
    /// What the template is called, in the person's language; its code where there is none any more.
    pub template_name: String,
    /// Title of the project.
    pub project_title: String,
    /// Code of the period.
    pub period_code: Option<String>,
    /// Remarks that are not dealt with.
    pub open_comments: usize,
}

/// A report with all that is asked and written.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct ReportShown {
    /// The report.
    pub report: ReportRow,
    /// The template as people fill it in, with what they wrote.
    pub sections: Vec<SectionShown>,
    /// Which state of the template that is; the report may have been begun with another one.
    pub template_now: u32,
    /// Its sealed copy, while it is approved or sent.
    pub seal: Option<SealKept>,
}

/// The reports, in the order in which they were begun.
pub fn list(workspace: &Workspace, ctx: &Ctx, input: &ReportsInput) -> Result<Vec<ReportRow>> {
    let project = input.project.as_deref().map(|named| workspace.find_project(named)).transpose()?;
    let reports = workspace.reports(project.as_deref())?;
    let mut projects: BTreeMap<String, Project> = BTreeMap::new();
    let mut rows = Vec::new();
    for kept in reports {
        let project = match projects.get(&kept.project) {
            Some(project) => project,
            None => {
                let read = workspace.project(&kept.project, Some(ctx.lang))?;
                projects.entry(kept.project.clone()).or_insert(read)
            }
        };
        rows.push(row(workspace, ctx, kept, project)?);
    }
    Ok(rows)
}

fn row(workspace: &Workspace, ctx: &Ctx, kept: ReportKept, project: &Project) -> Result<ReportRow> {
    let period = kept.period.as_ref();
    let period = project.periods.iter().find(|it| Some(&it.id) == period).map(|it| it.code.clone());
    let comments = workspace.report_comments(&kept.id)?;
    Ok(ReportRow {
        template_name: outline::name(workspace, &kept.template, ctx.lang)?,
        project_title: project.title.clone(),
        period_code: period,
        open_comments: comments.iter().filter(|comment| !comment.settled).count(),
        kept,
    })
}

/// Begins a report.
pub fn begin(workspace: &Workspace, ctx: &Ctx, input: &BeginReportInput) -> Result<ReportShown> {
    let project = workspace.project(&workspace.find_project(&input.project)?, None)?;
    let language = input.language.unwrap_or(ctx.lang);
    language::needed(language).map_err(|refused| refused.at("language"))?;
    let mut values = BTreeMap::from([
        ("template".to_owned(), input.template.clone()),
        ("language".to_owned(), language.to_string()),
        ("audience".to_owned(), input.audience.unwrap_or_default().word().to_owned()),
    ]);
    if let Some(named) = &input.period {
        values.insert("period".to_owned(), publish::period(&project, named)?.id);
    }
    if let Some(named) = &input.agreement {
        values.insert("agreement".to_owned(), agreement(&project, named)?);
    }
    if let Some(currency) = input.currency {
        currencies::tellable(workspace, ctx, &made_of(&project, input))?;
        values.insert("currency".to_owned(), currency.to_string());
    }
    if let Some(date) = input.date {
        values.insert("date".to_owned(), date.to_string());
    }
    let begun = insert(workspace, ctx, Op::BeginReport, &project, values)?;
    show(workspace, ctx, &ReportNamed { report: begun })
}

/// What a report that is begun would be made with, as far as its money goes.
fn made_of(project: &Project, input: &BeginReportInput) -> ReportInput {
    ReportInput {
        period: input.period.clone(),
        agreement: input.agreement.clone(),
        currency: input.currency,
        date: input.date,
        ..ReportInput::of(&project.id)
    }
}

/// Adds a report in one step; answers with its key.
fn insert(
    workspace: &Workspace,
    ctx: &Ctx,
    op: Op,
    project: &Project,
    values: BTreeMap<String, String>,
) -> Result<String> {
    let template = values.get("template").cloned().unwrap_or_default();
    let version = outline::version(workspace, &template)?;
    let name = outline::name(workspace, &template, ctx.lang)?;
    let project = Some(project.id.clone());
    let add = AddInput { table: "report".to_owned(), project, values, language: None, after: None };
    workspace.in_one_step(ctx, op, &name, || {
        let added = edit::add(workspace, ctx, &add)?;
        workspace.begun_with(ctx, &added.row, version)?;
        Ok(added.row)
    })
}

fn agreement(project: &Project, named: &str) -> Result<String> {
    let found = project.agreements.iter().find(|it| it.id == named || it.number.as_deref() == Some(named));
    let unknown = || Refused::new("agreement-unknown").with("agreement", named).at("agreement");
    found.map(|it| it.id.clone()).ok_or_else(|| unknown().into())
}

/// A report with its outline and its texts.
pub fn show(workspace: &Workspace, ctx: &Ctx, input: &ReportNamed) -> Result<ReportShown> {
    let kept = workspace.report(&input.report)?;
    let project = workspace.project(&kept.project, Some(ctx.lang))?;
    let sections = outline::sections(workspace, &kept)?;
    let template_now = outline::version(workspace, &kept.template)?;
    let seal = kept.seal.as_deref().map(|key| workspace.seal(key)).transpose()?;
    Ok(ReportShown { report: row(workspace, ctx, kept, &project)?, sections, template_now, seal })
}

/// Keeps what people wrote in a section: an edit like any other, so that what is typed in one go
/// is one step.
pub fn write(workspace: &Workspace, ctx: &Ctx, input: &WriteSectionInput) -> Result<SectionShown> {
    let report = workspace.report(&input.report)?;
    let title = outline::asked_for(workspace, &report, &input.section)?;
    let written = workspace.section_texts(&report.id)?;
    let text = Some(input.text.clone());
    match written.iter().find(|it| it.section == input.section) {
        Some(there) => {
            let (table, row, field) = ("report_section".to_owned(), there.id.clone(), "content".to_owned());
            let edit = EditInput { table, row, field, language: Some(report.language), value: text };
            edit::edit(workspace, ctx, &edit)?;
        }
        None => {
            let add = section(&report, &input.section, &input.text);
            workspace.in_one_step(ctx, Op::WriteSection, &title, || edit::add(workspace, ctx, &add))?;
        }
    }
    one_section(workspace, &report, &input.section)
}

/// The row of a section with its text.
fn section(report: &ReportKept, section: &str, text: &str) -> AddInput {
    let values = [("report", report.id.as_str()), ("section", section), ("content", text)];
    AddInput {
        table: "report_section".to_owned(),
        project: Some(report.project.clone()),
        values: values.map(|(field, value)| (field.to_owned(), value.to_owned())).into(),
        language: Some(report.language),
        after: None,
    }
}

fn one_section(workspace: &Workspace, report: &ReportKept, section: &str) -> Result<SectionShown> {
    let sections = outline::sections(workspace, report)?;
    let unknown = || Refused::new("section-unknown").with("section", section).at("section");
    sections.into_iter().find(|it| it.id == section).ok_or_else(|| unknown().into())
}

/// Puts a remark beside a section.
pub fn comment(workspace: &Workspace, ctx: &Ctx, input: &CommentSectionInput) -> Result<ReportComment> {
    let report = workspace.report(&input.report)?;
    let title = outline::titled(workspace, &report, &input.section)?;
    let values = [("report", &report.id), ("section", &input.section), ("remark", &input.text)];
    let add = AddInput {
        table: "report_comment".to_owned(),
        project: Some(report.project.clone()),
        values: values.map(|(field, value)| (field.to_owned(), value.clone())).into(),
        language: Some(ctx.lang),
        after: None,
    };
    let key = workspace.in_one_step(ctx, Op::CommentSection, &title, || {
        let added = edit::add(workspace, ctx, &add)?;
        workspace.signed_comment(ctx, &added.row)?;
        Ok(added.row)
    })?;
    one_comment(workspace, &report.id, &key)
}

/// Notes that a remark is dealt with, or is not.
pub fn settle(workspace: &Workspace, ctx: &Ctx, input: &SettleCommentInput) -> Result<ReportComment> {
    let (table, row) = ("report_comment".to_owned(), input.comment.clone());
    let value = Some(if input.settled { "1" } else { "0" }.to_owned());
    let field = "settled".to_owned();
    let edited = edit::edit(workspace, ctx, &EditInput { table, row, field, language: None, value })?;
    let report = edited.values.get("report").map(|it| it.value.as_str()).unwrap_or_default();
    one_comment(workspace, report, &input.comment)
}

fn one_comment(workspace: &Workspace, report: &str, key: &str) -> Result<ReportComment> {
    let comments = workspace.report_comments(report)?;
    let unknown = || Refused::new("row-unknown").with("table", "report_comment").with("row", key);
    comments.into_iter().find(|it| it.id == key).ok_or_else(|| unknown().into())
}

/// What people wrote in a report, by section, in its language or in any.
pub(crate) fn written(workspace: &Workspace, report: &ReportKept) -> Result<BTreeMap<String, String>> {
    let texts = workspace.section_texts(&report.id)?;
    let texts = texts.into_iter().filter_map(|it| Some((it.section.clone(), text_in(&it, report.language)?)));
    Ok(texts.collect())
}

fn text_in(written: &SectionText, language: Lang) -> Option<String> {
    written.texts.get(&language).or_else(|| written.texts.values().next()).cloned()
}

/// An approved report and what was written and remarked in it stays as it is.
pub(crate) fn changeable(workspace: &Workspace, entity: &Entity, row: &Kept) -> Result<()> {
    let report = match entity.table {
        "report" => Some(row.key.as_str()),
        "report_section" | "report_comment" => row.values.get("report").map(String::as_str),
        _ => None,
    };
    let Some(report) = report else { return Ok(()) };
    match workspace.approval(report)? {
        Some((who, at)) => Err(Refused::new("report-approved").with("who", who).with("at", at).into()),
        None => Ok(()),
    }
}

/// Refuses that rows go while an approved report hangs on them.
pub(crate) fn removable(workspace: &Workspace, bound: &Bound) -> Result<()> {
    let going = bound.going.iter().map(|(table, key)| (*table, key));
    let staying = bound.staying.iter().map(|(table, _, key)| (*table, key));
    for (_, key) in going.chain(staying).filter(|(table, _)| *table == "report") {
        if let Some((who, at)) = workspace.approval(key)? {
            return Err(Refused::new("report-approved").with("who", who).with("at", at).into());
        }
    }
    Ok(())
}
