//! From a kept project to the files of a report.
//!
//! Must not know how a report is composed or written.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::accounts::{Asked, accounts};
use crate::ctx::Ctx;
use crate::domain::{Audience, Currency, Identifier, Lang, Period, Project, ReportKept};
use crate::error::{Refused, Result};
use crate::language;
use crate::letterhead;
use crate::report::compose::{self, Options};
use crate::report::template::Template;
use crate::report::{Accounts, Report, pdf, xlsx};
use crate::reports;
use crate::seal;
use crate::store::Workspace;
use crate::story;
use crate::templates;
use crate::text::Texts;
use crate::trace;

/// The template of a project's own report.
pub const PROJECT_REPORT: &str = "project";

/// A file format of a report.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ReportFormat {
    /// Portable document.
    Pdf,
    /// Workbook.
    Xlsx,
}

impl ReportFormat {
    /// The ending of the file's name.
    pub fn ending(self) -> &'static str {
        match self {
            ReportFormat::Pdf => "pdf",
            ReportFormat::Xlsx => "xlsx",
        }
    }
}

/// Which report to make.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ReportInput {
    /// The project: any identifier, acronym, title or key.
    pub project: String,
    /// Language of labels, numbers and dates; the person's own if none is given.
    #[serde(default)]
    pub language: Option<Lang>,
    /// Date of the report; today if none is given.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub date: Option<NaiveDate>,
    /// The template; `project` if none is given.
    #[serde(default)]
    pub template: Option<String>,
    /// Of the money: key or code of the period; everything until the date if none is given.
    #[serde(default)]
    #[ts(optional)]
    pub period: Option<String>,
    /// Of the money: key or number of the version of the budget; the one in force if none is given.
    #[serde(default)]
    #[ts(optional)]
    pub version: Option<String>,
    /// Of the money: key or number of the agreement whose rules hold; the first if none is given.
    #[serde(default)]
    #[ts(optional)]
    pub agreement: Option<String>,
    /// The currency of its money; that of the budget if none is given.
    #[serde(default)]
    #[ts(optional)]
    pub currency: Option<Currency>,
    /// For whom it is made; a donor if nothing is said.
    #[serde(default)]
    #[ts(as = "Option<Audience>", optional)]
    pub audience: Audience,
    /// Staff and experts are called by their names.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub people: bool,
    /// The workbook tells in an annex where each figure comes from.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub trace: bool,
    /// The PDF has the workbook in it (PDF/A-3a).
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub embed: bool,
}

impl ReportInput {
    /// What a report that is kept is made with.
    pub(crate) fn of_kept(kept: &ReportKept) -> ReportInput {
        ReportInput {
            project: kept.project.clone(),
            language: Some(kept.language),
            date: kept.date,
            template: Some(kept.template.clone()),
            period: kept.period.clone(),
            version: None,
            agreement: kept.agreement.clone(),
            currency: kept.currency,
            audience: kept.audience,
            people: kept.people,
            trace: false,
            embed: false,
        }
    }

    /// A project's own report in the person's language, as of today.
    pub fn of(project: &str) -> ReportInput {
        ReportInput {
            project: project.to_owned(),
            language: None,
            date: None,
            template: None,
            period: None,
            version: None,
            agreement: None,
            currency: None,
            audience: Audience::default(),
            people: false,
            trace: false,
            embed: false,
        }
    }
}

/// A written report, not yet on disk.
#[derive(Debug)]
pub struct ReportFile {
    /// Its format.
    pub format: ReportFormat,
    /// A name for the file: letters, digits and dashes, then the ending.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Characters that no font of the report covers; they are drawn as a box.
    pub uncovered: Vec<String>,
}

/// Composes a report.
pub fn compose(workspace: &Workspace, ctx: &Ctx, input: &ReportInput) -> Result<Report> {
    composed(workspace, ctx, input, BTreeMap::new()).map(|composed| composed.report)
}

/// Composes a report once and writes it in each format.
pub fn make_report(
    workspace: &Workspace,
    ctx: &Ctx,
    input: &ReportInput,
    formats: &[ReportFormat],
) -> Result<Vec<ReportFile>> {
    let Composed { project, report, .. } = composed(workspace, ctx, input, BTreeMap::new())?;
    let stem = file_stem(&project, &report, input.currency);
    // The record makes room for the pages.
    drop(project);
    files(workspace, ctx, input, (&report, &stem), formats)
}

/// Writes a composed report in each format.
fn files(
    workspace: &Workspace,
    ctx: &Ctx,
    input: &ReportInput,
    (report, stem): (&Report, &str),
    formats: &[ReportFormat],
) -> Result<Vec<ReportFile>> {
    let written = formats.iter().map(|format| match format {
        ReportFormat::Xlsx => write_workbook(workspace, ctx, input, report, stem),
        ReportFormat::Pdf if input.embed => write_with_workbook(workspace, ctx, input, report, stem),
        ReportFormat::Pdf => write(report, *format, stem),
    });
    written.collect()
}

/// The workbook of a report, with the annex where one is asked for.
fn write_workbook(
    workspace: &Workspace,
    ctx: &Ctx,
    input: &ReportInput,
    report: &Report,
    stem: &str,
) -> Result<ReportFile> {
    if !input.trace {
        return write(report, ReportFormat::Xlsx, stem);
    }
    write(&trace::annexed(workspace, ctx, report, input.clone())?, ReportFormat::Xlsx, stem)
}

/// A workbook, as files are called by their kind.
const WORKBOOK: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The PDF of a report with its workbook in it.
fn write_with_workbook(
    workspace: &Workspace,
    ctx: &Ctx,
    input: &ReportInput,
    report: &Report,
    stem: &str,
) -> Result<ReportFile> {
    let workbook = write_workbook(workspace, ctx, input, report, stem)?;
    let what = Texts::of(report.language).get("report-workbook");
    let embedded =
        pdf::Embedded { name: &workbook.name, media_type: WORKBOOK, what: &what, bytes: &workbook.bytes };
    let pdf = pdf::write_with(report, &[embedded])?;
    Ok(report_pdf(pdf, format!("{stem}.{}", ReportFormat::Pdf.ending())))
}

fn report_pdf(pdf: pdf::Pdf, name: String) -> ReportFile {
    let uncovered = pdf.uncovered.iter().map(ToString::to_string).collect();
    ReportFile { format: ReportFormat::Pdf, name, bytes: pdf.bytes, uncovered }
}

/// A composed report with what it was composed of.
pub(crate) struct Composed {
    pub(crate) project: Project,
    pub(crate) accounts: Option<Accounts>,
    pub(crate) report: Report,
}

/// Composes a report that is kept, with what people wrote in it.
pub(crate) fn compose_kept(workspace: &Workspace, ctx: &Ctx, kept: &ReportKept) -> Result<Composed> {
    let input = ReportInput::of_kept(kept);
    let mut composed = composed(workspace, ctx, &input, reports::written(workspace, kept)?)?;
    composed.report.kept = Some(kept.id.clone());
    Ok(composed)
}

/// Writes a report that is kept in each format: as it was sealed, or as it would be now. Of a sealed
/// workbook the one with the annex was sealed beside it.
pub fn make_kept(
    workspace: &Workspace,
    ctx: &Ctx,
    report: &str,
    (formats, trace): (&[ReportFormat], bool),
) -> Result<Vec<ReportFile>> {
    let kept = workspace.report(report)?;
    if kept.state.is_sealed() {
        let (seal, pdf, xlsx) = seal::sealed_bytes(workspace, report)?;
        let xlsx = if trace { seal::annexed_bytes(workspace, report)? } else { xlsx };
        let file = |format: &ReportFormat| ReportFile {
            format: *format,
            name: format!("{}.{}", seal.name, format.ending()),
            bytes: if *format == ReportFormat::Pdf { pdf.clone() } else { xlsx.clone() },
            uncovered: Vec::new(),
        };
        return Ok(formats.iter().map(file).collect());
    }
    let Composed { project, report, .. } = compose_kept(workspace, ctx, &kept)?;
    let input = ReportInput { trace, ..ReportInput::of_kept(&kept) };
    let stem = file_stem(&project, &report, input.currency);
    drop(project);
    files(workspace, ctx, &input, (&report, &stem), formats)
}

/// What a report is composed of.
pub(crate) struct Gathered {
    pub(crate) template: Template,
    pub(crate) project: Project,
    pub(crate) accounts: Option<Accounts>,
    pub(crate) options: Options,
}

fn composed(
    workspace: &Workspace,
    ctx: &Ctx,
    input: &ReportInput,
    sections: BTreeMap<String, String>,
) -> Result<Composed> {
    let Gathered { template, project, accounts, options } = gathered(workspace, ctx, input, sections)?;
    let report = compose::compose_by(&template, &project, accounts.as_ref(), &options)?;
    Ok(Composed { project, accounts, report })
}

/// Composes a report by a template in hand, which need not be kept.
pub(crate) fn compose_by(
    workspace: &Workspace,
    ctx: &Ctx,
    input: &ReportInput,
    template: &Template,
    sections: BTreeMap<String, String>,
) -> Result<Report> {
    let (project, accounts, mut options) = read(workspace, ctx, input, sections)?;
    story::illustrate(workspace, &project, template, &mut options.written)?;
    compose::compose_by(template, &project, accounts.as_ref(), &options)
}

/// Reads what a report is composed of, with the texts of its sections.
pub(crate) fn gathered(
    workspace: &Workspace,
    ctx: &Ctx,
    input: &ReportInput,
    sections: BTreeMap<String, String>,
) -> Result<Gathered> {
    let (project, accounts, mut options) = read(workspace, ctx, input, sections)?;
    let template = templates::found(workspace, &options.template)?;
    story::illustrate(workspace, &project, &template, &mut options.written)?;
    Ok(Gathered { template, project, accounts, options })
}

/// Reads all that a report is composed of but its template.
fn read(
    workspace: &Workspace,
    ctx: &Ctx,
    input: &ReportInput,
    sections: BTreeMap<String, String>,
) -> Result<(Project, Option<Accounts>, Options)> {
    let language = input.language.unwrap_or(ctx.lang);
    let template = input.template.as_deref().unwrap_or(PROJECT_REPORT);
    language::needed(language)?;
    let project = workspace.project(&workspace.find_project(&input.project)?, Some(language))?;
    let date = input.date.unwrap_or_else(|| ctx.today());
    let ask = Asked {
        project: &project.id,
        period: input.period.as_deref(),
        version: input.version.as_deref(),
        agreement: input.agreement.as_deref(),
        currency: input.currency,
        day: date,
        language,
    };
    let accounts = accounts(workspace, &ask)?;
    if accounts.is_none() && input.currency.is_some() {
        return Err(Refused::new("budget-needed").with("project", &project.title).at("currency").into());
    }
    let period = input.period.as_deref().map(|asked| period(&project, asked)).transpose()?;
    let options = Options {
        template: template.to_owned(),
        period,
        audience: input.audience,
        people: input.people,
        written: story::written(workspace, &project, sections)?,
        accent: letterhead::accent(workspace)?,
        ..Options::of(language, date)
    };
    Ok((project, accounts, options))
}

/// A period of a project by key or code; refused where there is none.
pub(crate) fn period(project: &Project, asked: &str) -> Result<Period> {
    let found = project.periods.iter().find(|it| it.id == asked || it.code == asked).cloned();
    Ok(found.ok_or_else(|| Refused::new("period-unknown").with("period", asked).at("period"))?)
}

fn write(report: &Report, format: ReportFormat, stem: &str) -> Result<ReportFile> {
    let name = format!("{stem}.{}", format.ending());
    match format {
        ReportFormat::Pdf => Ok(report_pdf(pdf::write(report)?, name)),
        ReportFormat::Xlsx => {
            Ok(ReportFile { format, name, bytes: xlsx::write(report)?, uncovered: Vec::new() })
        }
    }
}

/// A file's name that every system takes: `CT-0689-project-fr`, with the currency where one was
/// chosen, so that one report in two of them makes two files.
pub fn file_stem(project: &Project, report: &Report, currency: Option<Currency>) -> String {
    let stem = format!("{}-{}-{}", called(project), report.template, report.language);
    currency.map_or(stem.clone(), |currency| format!("{stem}-{currency}"))
}

/// A project in a file's name that every system takes: `CT-0689`.
pub fn called(project: &Project) -> String {
    let called = Identifier::leading(&project.identifiers)
        .map(|identifier| identifier.value.as_str())
        .or(project.acronym.as_deref())
        .unwrap_or(&project.title);
    plain(called)
}

/// Longest part of a file's name that tells the project.
const CALLED: usize = 60;

/// Letters and digits of ASCII with dashes between, at most `CALLED` and whole words; never empty.
pub(crate) fn plain(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let bare = text.nfd().filter(|letter| !('\u{300}'..='\u{36f}').contains(letter)).collect::<String>();
    let mut name = String::new();
    for word in bare.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        if !name.is_empty() && name.len() + 1 + word.len() > CALLED {
            break;
        }
        if !name.is_empty() {
            name.push('-');
        }
        name.extend(word.chars().take(CALLED));
    }
    if name.is_empty() { "report".to_owned() } else { name }
}
