//! Whether a report can go out: what is missing, late or contradictory, each with the place that
//! mends it.
//!
//! Must not know how a figure is reckoned, nor how a report is printed: it asks those who do.

mod held;
mod money;
mod record;
mod required;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::accounts::{self, Asked};
use crate::ctx::Ctx;
use crate::domain::{Audience, Lang, Period, Project};
use crate::error::{Refused, Result};
use crate::format::Format;
use crate::publish::{self, ReportInput};
use crate::report::Accounts;
use crate::report::template::{Required, TemplateKind};
use crate::store::Workspace;
use crate::templates;
use crate::text::Texts;

/// How much a matter weighs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Severity {
    /// The report cannot go out like this.
    Must,
    /// A donor will ask about it.
    Should,
    /// Good to know.
    Note,
}

/// Where a matter is mended.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, TS)]
#[serde(tag = "at", rename_all = "snake_case")]
#[ts(export)]
pub enum Mended {
    /// In a row of the record.
    Row {
        /// Its table.
        table: String,
        /// Its key; `None` where one is to be added.
        row: Option<String>,
        /// The field.
        field: String,
    },
    /// In the money.
    Money {
        /// Which part of it: `overview`, `budget`, `entries`, `rates`.
        view: String,
        /// Key of the budget line.
        line: Option<String>,
    },
    /// In a section of the report itself.
    Section {
        /// Its id.
        section: String,
    },
}

/// Something that stands between a report and its donor.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct ReadinessLine {
    /// What is the matter: `no-baseline`, `variance-unexplained`, `required-lessons`.
    pub code: String,
    /// How much it weighs.
    pub severity: Severity,
    /// Id of the section of the report that it is about, where it is about one.
    pub section: Option<String>,
    /// The sentence, in the person's language.
    pub message: String,
    /// Where it is mended.
    pub mended: Option<Mended>,
}

/// Which report: one that is kept, or one that could be made.
#[derive(Clone, Default, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export, optional_fields)]
pub struct ReadinessInput {
    /// The project: any identifier, acronym, title or key.
    pub project: Option<String>,
    /// The template; the project's own report if none is given.
    pub template: Option<String>,
    /// Key or code of the period; everything until the date if none is given.
    pub period: Option<String>,
    /// Key or number of the agreement; the first if none is given.
    pub agreement: Option<String>,
    /// Language of the report; the person's if none is given.
    pub language: Option<Lang>,
    /// For whom it is made; a donor if nothing is said.
    pub audience: Option<Audience>,
    /// Date of the report; today if none is given.
    #[ts(type = "string")]
    pub date: Option<NaiveDate>,
}

/// How ready a report is.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct Readiness {
    /// Nothing must be mended first.
    pub ready: bool,
    /// What is the matter, the heaviest first.
    pub lines: Vec<ReadinessLine>,
}

/// What is looked at: a report with all that it is made of.
struct Look<'a> {
    project: &'a Project,
    accounts: Option<&'a Accounts>,
    period: Option<&'a Period>,
    /// What the template must be told.
    required: &'a [(String, Required)],
    /// The report tells of money and of nothing else.
    money_alone: bool,
    language: Lang,
    date: NaiveDate,
    format: Format,
    texts: &'static Texts,
}

/// How ready a report is.
pub fn readiness(workspace: &Workspace, ctx: &Ctx, input: &ReadinessInput) -> Result<Readiness> {
    let named = input.project.as_deref();
    let named = named.ok_or_else(|| Refused::new("project-unknown").with("project", "–").at("project"))?;
    let wanted = wanted(ctx, named, input);
    let (language, date) = (wanted.language.unwrap_or(ctx.lang), wanted.date.unwrap_or_else(|| ctx.today()));
    let project = workspace.project(&workspace.find_project(named)?, Some(language))?;
    let period = named_period(&project, input.period.as_deref())?;
    let asked = Asked {
        project: &project.id,
        period: input.period.as_deref(),
        version: None,
        agreement: input.agreement.as_deref(),
        day: date,
        language,
    };
    let accounts = accounts::accounts(workspace, &asked)?;
    let template =
        templates::found(workspace, wanted.template.as_deref().unwrap_or(publish::PROJECT_REPORT))?;
    let required = required::of_template(&template);
    let look = Look {
        project: &project,
        accounts: accounts.as_ref(),
        period,
        required: &required,
        money_alone: template.kind == TemplateKind::Finance,
        language,
        date,
        format: Format::of(ctx.lang),
        texts: Texts::of(ctx.lang),
    };
    let mut lines = look.record(&workspace.spoken(&project.id)?);
    lines.extend(look.lacking());
    lines.extend(look.money());
    lines.extend(look.held_back(workspace, ctx, &wanted)?);
    lines.sort_by_key(|line| line.severity);
    Ok(Readiness { ready: lines.iter().all(|line| line.severity != Severity::Must), lines })
}

fn wanted(ctx: &Ctx, project: &str, input: &ReadinessInput) -> ReportInput {
    ReportInput {
        template: input.template.clone().or_else(|| Some(publish::PROJECT_REPORT.to_owned())),
        period: input.period.clone(),
        agreement: input.agreement.clone(),
        language: Some(input.language.unwrap_or(ctx.lang)),
        date: input.date.or_else(|| Some(ctx.today())),
        audience: input.audience.unwrap_or_default(),
        ..ReportInput::of(project)
    }
}

fn named_period<'a>(project: &'a Project, named: Option<&str>) -> Result<Option<&'a Period>> {
    let Some(named) = named else { return Ok(None) };
    let is = |period: &&Period| period.id == named || period.code == named;
    let unknown = || Refused::new("period-unknown").with("period", named).at("period");
    project.periods.iter().find(is).map(Some).ok_or_else(|| unknown().into())
}

impl Look<'_> {
    fn line(
        &self,
        code: &str,
        severity: Severity,
        args: &[(&str, &str)],
        mended: Option<Mended>,
    ) -> ReadinessLine {
        let message = self.texts.with(&format!("readiness-{code}"), args);
        ReadinessLine { code: code.to_owned(), severity, section: None, message, mended }
    }

    fn asks(&self, what: Required) -> bool {
        self.required.iter().any(|(_, required)| *required == what)
    }
}

fn row(table: &str, row: Option<&str>, field: &str) -> Option<Mended> {
    Some(Mended::Row { table: table.to_owned(), row: row.map(str::to_owned), field: field.to_owned() })
}
