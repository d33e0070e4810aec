//! Whether a report can go out: what is missing, late or contradictory, each with the place that
//! mends it.
//!
//! Must not know how a figure is reckoned, nor how a report is printed: it asks those who do.

mod held;
mod money;
mod record;
mod required;
mod written;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ctx::Ctx;
use crate::domain::{Audience, Currency, Lang, Period, Project, ReportComment, ReportKept};
use crate::error::{Error, Refused, Result};
use crate::format::Format;
use crate::publish::{self, Gathered, ReportInput};
use crate::report::Accounts;
use crate::report::template::Required;
use crate::reports;
use crate::store::Workspace;
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
    /// Key of a report that is kept; what else is said is of one that could be made.
    pub report: Option<String>,
    /// The project: any identifier, acronym, title or key.
    pub project: Option<String>,
    /// The template; the project's own report if none is given.
    pub template: Option<String>,
    /// Key or code of the period; everything until the date if none is given.
    pub period: Option<String>,
    /// Key or number of the agreement; the first if none is given.
    pub agreement: Option<String>,
    /// The currency of its money; that of the budget if none is given.
    pub currency: Option<Currency>,
    /// Language of the report; the person's if none is given.
    pub language: Option<Lang>,
    /// For whom it is made; a donor if nothing is said.
    pub audience: Option<Audience>,
    /// Date of the report; today if none is given.
    #[ts(optional, type = "string")]
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
    workspace: &'a Workspace,
    ctx: &'a Ctx,
    gathered: Gathered,
    /// The rate that its currency lacks: all that follows is seen in the budget's currency.
    rate_lacking: Option<Refused>,
    /// Its texts by section, where it is kept.
    written: Option<BTreeMap<String, String>>,
    /// Remarks that are not dealt with.
    comments: Vec<ReportComment>,
    required: Vec<(String, Required)>,
    format: Format,
    texts: &'static Texts,
}

/// How ready a report is. One that is sealed is: nothing of it changes any more.
pub fn readiness(workspace: &Workspace, ctx: &Ctx, input: &ReadinessInput) -> Result<Readiness> {
    let kept = input.report.as_deref().map(|key| workspace.report(key)).transpose()?;
    if kept.as_ref().is_some_and(|kept| kept.state.is_sealed()) {
        return Ok(Readiness { ready: true, lines: Vec::new() });
    }
    let mut lines = Look::at(workspace, ctx, input, kept.as_ref())?.lines()?;
    lines.sort_by_key(|line| line.severity);
    Ok(Readiness { ready: lines.iter().all(|line| line.severity != Severity::Must), lines })
}

/// What would stand wrongly in the files of a report: texts that point to nothing or are longer
/// than the donor takes, figures that wait for a rate.
pub fn wrong(workspace: &Workspace, ctx: &Ctx, input: &ReadinessInput) -> Result<Vec<ReadinessLine>> {
    let kept = input.report.as_deref().map(|key| workspace.report(key)).transpose()?;
    if kept.as_ref().is_some_and(|kept| kept.state.is_sealed()) {
        return Ok(Vec::new());
    }
    let look = Look::at(workspace, ctx, input, kept.as_ref())?;
    let is_wrong = |line: &ReadinessLine| match line.code.as_str() {
        "section-says" => line.severity == Severity::Must,
        "section-long" | "section-beyond" | "rate-missing" => true,
        _ => false,
    };
    let lines = look.money().into_iter().chain(look.written()?);
    Ok(lines.filter(is_wrong).collect())
}

fn wanted(ctx: &Ctx, input: &ReadinessInput) -> Result<ReportInput> {
    let unnamed = || Refused::new("project-unknown").with("project", "–").at("project");
    let project = input.project.as_deref().ok_or_else(unnamed)?;
    Ok(ReportInput {
        template: input.template.clone(),
        period: input.period.clone(),
        agreement: input.agreement.clone(),
        currency: input.currency,
        language: Some(input.language.unwrap_or(ctx.lang)),
        date: input.date,
        audience: input.audience.unwrap_or_default(),
        ..ReportInput::of(project)
    })
}

/// The report as it can be told, with the rate that lacks where it cannot be told in its currency.
fn tellable(workspace: &Workspace, ctx: &Ctx, made: ReportInput) -> Result<(ReportInput, Option<Refused>)> {
    match reports::tellable(workspace, ctx, &made) {
        Ok(()) => Ok((made, None)),
        Err(Error::Refused(refused)) if refused.field.as_deref() == Some(CURRENCY) => {
            Ok((ReportInput { currency: None, ..made }, Some(refused)))
        }
        Err(error) => Err(error),
    }
}

/// The place of what is refused for a currency.
const CURRENCY: &str = "currency";

impl<'a> Look<'a> {
    fn at(
        workspace: &'a Workspace,
        ctx: &'a Ctx,
        input: &ReadinessInput,
        kept: Option<&ReportKept>,
    ) -> Result<Look<'a>> {
        let made = kept.map_or_else(|| wanted(ctx, input), |kept| Ok(ReportInput::of_kept(kept)))?;
        let (made, rate_lacking) = tellable(workspace, ctx, made)?;
        let written = kept.map(|kept| reports::written(workspace, kept)).transpose()?;
        let comments = kept.map(|kept| workspace.report_comments(&kept.id)).transpose()?.unwrap_or_default();
        let gathered = publish::gathered(workspace, ctx, &made, written.clone().unwrap_or_default())?;
        Ok(Look {
            workspace,
            ctx,
            rate_lacking,
            written,
            comments: comments.into_iter().filter(|comment| !comment.settled).collect(),
            required: required::of_template(&gathered.template),
            gathered,
            format: Format::of(ctx.lang),
            texts: Texts::of(ctx.lang),
        })
    }

    fn lines(&self) -> Result<Vec<ReadinessLine>> {
        let owed = crate::forms::owed(self.workspace, self.ctx, self.project())?;
        let mut lines = self.record(&self.workspace.spoken(&self.gathered.project.id)?, &owed);
        lines.extend(self.lacking());
        lines.extend(self.money());
        lines.extend(self.written()?);
        lines.extend(self.remarked());
        lines.extend(self.composed_lines()?);
        Ok(lines)
    }

    fn project(&self) -> &Project {
        &self.gathered.project
    }

    fn accounts(&self) -> Option<&Accounts> {
        self.gathered.accounts.as_ref()
    }

    /// The period that the report tells of; none where it tells of everything until its date.
    fn period(&self) -> Option<&Period> {
        self.gathered.options.period.as_ref()
    }

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
