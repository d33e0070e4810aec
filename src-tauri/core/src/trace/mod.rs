//! Where a figure of a report comes from: the cells it follows from, the entries and rows behind
//! it, who wrote them and when, and the page that it was read from; of one figure, or of all as an
//! annex of a workbook.
//!
//! Must not know how a figure is reckoned: what the report and the record tell of it is put together.
//! Nothing that a report holds back from its readers comes out here.

mod annex;
mod counted;
mod formed;
mod kept;
mod recorded;
mod tracer;

pub(crate) use annex::annexed;
pub(crate) use kept::trails;
pub(crate) use recorded::row_told;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ctx::Ctx;
use crate::domain::{Audience, Currency, Lang, Source};
use crate::error::Result;
use crate::publish::{self, ReportInput};
use crate::store::Workspace;
use tracer::Tracer;

/// Which figure of which report.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct TraceInput {
    /// The project: any identifier, acronym, title or key.
    pub project: String,
    /// Id of the cell, such as `reach.direct`.
    pub cell: String,
    /// The template; the project's own report if none is given.
    pub template: Option<String>,
    /// Key or code of the period; everything until today if none is given.
    pub period: Option<String>,
    /// Key or number of the agreement; the first if none is given.
    pub agreement: Option<String>,
    /// The currency of the report's money; that of the budget if none is given.
    pub currency: Option<Currency>,
    /// Language of the report; the person's if none is given.
    pub language: Option<Lang>,
    /// For whom the report is made: what is held back from them is held back here.
    pub audience: Option<Audience>,
    /// Key of a report that is kept: then it says all but the cell. One that is sealed answers with
    /// what was sealed.
    pub report: Option<String>,
}

/// Another cell from which a figure follows.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TracedCell {
    /// Its id: it can be traced in turn.
    pub cell: String,
    /// What it is.
    pub label: String,
    /// As it is printed.
    pub text: String,
}

/// A row of the record behind a figure.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TracedRow {
    /// Its table.
    pub table: String,
    /// Its key.
    pub row: String,
    /// What it says, one text for each of the columns.
    pub told: Vec<String>,
    /// When it was last written (UTC, RFC 3339).
    pub at: Option<String>,
    /// By whom.
    pub who: Option<String>,
    /// In which step.
    pub step: Option<String>,
}

/// How a figure came about.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Traced {
    /// Id of the cell.
    pub cell: String,
    /// What it is.
    pub label: String,
    /// As it is printed.
    pub text: String,
    /// How it came about, in words.
    pub how: String,
    /// The cells that it follows from.
    pub parts: Vec<TracedCell>,
    /// What the rows tell, column by column.
    pub columns: Vec<String>,
    /// The rows of the record behind it.
    pub rows: Vec<TracedRow>,
    /// The page from which it was read.
    pub source: Option<Source>,
}

/// How a figure came about.
pub fn trace(workspace: &Workspace, ctx: &Ctx, input: &TraceInput) -> Result<Traced> {
    if let Some(report) = &input.report {
        return kept::trace(workspace, ctx, report, &input.cell);
    }
    let wanted = wanted(input);
    let report = publish::compose(workspace, ctx, &wanted)?;
    Tracer::of(workspace, ctx, &report, wanted, ctx.lang)?.traced(&input.cell)
}

fn wanted(input: &TraceInput) -> ReportInput {
    ReportInput {
        language: input.language,
        template: input.template.clone(),
        period: input.period.clone(),
        agreement: input.agreement.clone(),
        currency: input.currency,
        audience: input.audience.unwrap_or_default(),
        ..ReportInput::of(&input.project)
    }
}
