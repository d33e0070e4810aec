//! The reach grid as the window shows it. `record` keeps what is typed or pasted into it:
//! texts become counts (intake), are checked against each other (domain) and kept row by row
//! (store); `lines` says what its lines are, `explain` how a figure came about.
//!
//! Must not know SQL, nor how a grid is drawn. One kind and one period at a time.

mod explain;
mod lines;
mod record;

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ctx::Ctx;
use crate::domain::grid::{
    self, Figures, Frame, GridIndicator, GridLine, GridPart, GridRows, GridTotals, JUMP_PERCENT, Line,
};
use crate::domain::{Lang, PartialDate, Period, Project, ReachKind, ResultNode};
use crate::error::{Error, Refused, Result};
use crate::format::Format;
use crate::store::Workspace;
use crate::text::Texts;

pub use explain::{ExplainInput, ReachTold, RowTold, explain};
pub(crate) use explain::{because, rule_told};
pub use lines::{
    LineChange, LineInput, LinesChanged, LinesInput, PlacesAdded, PlacesInput, add_line, add_places,
    change_lines, edit_line,
};
pub(crate) use record::checked;
pub use record::{FigureTyped, RecordInput, Recorded, RefusedFigure, record};

/// Which grid: one kind of reach in one period.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct GridInput {
    /// Any identifier, acronym, title or key of the project.
    pub project: String,
    /// The kind.
    pub kind: ReachKind,
    /// Key or code of the period; none for rows without a period.
    #[serde(default)]
    pub period: Option<String>,
    /// Language of headings and texts; the person's if none is given.
    #[serde(default)]
    pub language: Option<Lang>,
    /// Columns wished for besides those that indicators ask for and that have figures.
    #[serde(default)]
    pub columns: Vec<GridPart>,
}

/// A period over the grid.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct GridPeriod {
    /// Key.
    pub id: String,
    /// Short name.
    pub code: String,
    /// Its months or days.
    pub name: String,
    /// When it was closed, as people write it.
    pub closed_at: Option<String>,
    /// Who closed it.
    pub closed_by: Option<String>,
}

/// A column of the breakdown.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct GridColumn {
    /// What it holds.
    pub part: GridPart,
    /// Headings above it, the outermost first.
    pub headings: Vec<String>,
    /// Its own heading.
    pub name: String,
}

/// An activity that lines name.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct GridActivity {
    /// Key of the result node.
    pub id: String,
    /// The donor's number.
    pub code: Option<String>,
    /// What is done.
    pub text: String,
}

/// One kind of reach in one period.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct ReachGrid {
    /// Key of the project.
    pub project: String,
    /// The kind.
    pub kind: ReachKind,
    /// The period; `None` for rows without one.
    pub period: Option<GridPeriod>,
    /// The period before it.
    pub previous: Option<GridPeriod>,
    /// The columns of the breakdown.
    pub columns: Vec<GridColumn>,
    /// The indicators that lines name.
    pub indicators: Vec<GridIndicator>,
    /// The activities that lines name.
    pub activities: Vec<GridActivity>,
    /// The lines.
    pub lines: Vec<GridLine>,
    /// All lines together.
    pub totals: GridTotals,
    /// A move by more than so many percent is marked as a jump.
    pub jump_percent: u32,
}

/// The grid of one kind and period.
pub fn show(workspace: &Workspace, ctx: &Ctx, input: &GridInput) -> Result<ReachGrid> {
    let language = input.language.unwrap_or(ctx.lang);
    let project = workspace.project_frame(&workspace.find_project(&input.project)?, Some(language))?;
    made(workspace, &project, input.kind, input.period.as_deref(), &input.columns)
}

fn made(
    workspace: &Workspace,
    project: &Project,
    kind: ReachKind,
    period: Option<&str>,
    wished: &[GridPart],
) -> Result<ReachGrid> {
    let shown = Shown::of(project, period)?;
    let mut read = vec![shown.key()];
    read.extend(shown.key_before().map(Some));
    let rows = workspace.grid_rows(project, kind, &read)?;
    let (lines, _) = grid::lines(&rows.rows, shown.key(), shown.key_before());
    of_rows(project, kind, shown, (&rows, &lines), wished)
}

/// The period that a grid shows, and the one before it.
#[derive(Clone, Copy)]
struct Shown<'p> {
    period: Option<&'p Period>,
    previous: Option<&'p Period>,
}

impl<'p> Shown<'p> {
    fn of(project: &'p Project, named: Option<&str>) -> Result<Shown<'p>> {
        let period = period_of(project, named)?;
        Ok(Shown { period, previous: period.and_then(|period| before(project, period)) })
    }

    fn key(self) -> Option<&'p str> {
        self.period.map(|period| period.id.as_str())
    }

    fn key_before(self) -> Option<&'p str> {
        self.previous.map(|period| period.id.as_str())
    }
}

/// The grid that rows make.
fn of_rows(
    project: &Project,
    kind: ReachKind,
    shown: Shown<'_>,
    (rows, lines): (&GridRows, &[Line]),
    wished: &[GridPart],
) -> Result<ReachGrid> {
    let columns = grid::columns(&named_indicators(project, rows), &rows.parts, wished);
    let jump_percent = project.agreements.iter().filter_map(|it| it.jump_percent).min();
    let jump_percent = jump_percent.unwrap_or(JUMP_PERCENT);
    let frame = Frame {
        period: shown.key(),
        previous: shown.key_before(),
        columns: &columns,
        indicators: &project.indicators,
        jump_percent,
    };
    let figures = grid::figures(rows, lines, &frame).map_err(|error| Error::failed("reckon-reach", error))?;
    let Figures { lines, totals, indicators, activities } = figures;
    let format = Format::of(project.language);
    Ok(ReachGrid {
        project: project.id.clone(),
        kind,
        period: shown.period.map(|period| told_period(period, &format)),
        previous: shown.previous.map(|period| told_period(period, &format)),
        columns: headed(&columns, Texts::of(project.language)),
        indicators,
        activities: activities.iter().map(|key| activity(project, key)).collect(),
        lines,
        totals,
        jump_percent,
    })
}

/// Only what lines name asks for columns.
fn named_indicators(project: &Project, rows: &GridRows) -> Vec<crate::domain::Indicator> {
    let named: HashSet<&str> = rows.rows.iter().filter_map(|row| row.indicator.as_deref()).collect();
    project.indicators.iter().filter(|it| named.contains(it.id.as_str())).cloned().collect()
}

fn period_of<'p>(project: &'p Project, named: Option<&str>) -> Result<Option<&'p Period>> {
    let Some(named) = named else { return Ok(None) };
    let by_key = project.periods.iter().find(|period| period.id == named);
    let found = by_key.or_else(|| project.periods.iter().find(|period| period.code == named));
    found.map(Some).ok_or_else(|| Refused::new("period-unknown").with("period", named).at("period").into())
}

/// The last period that ends before this one begins.
fn before<'p>(project: &'p Project, period: &Period) -> Option<&'p Period> {
    let earlier = project.periods.iter().filter(|other| other.end < period.start);
    earlier.max_by_key(|other| (other.end, other.start))
}

fn told_period(period: &Period, format: &Format) -> GridPeriod {
    let day = period.closed_at.map(|at| PartialDate::Day(at.date_naive()));
    GridPeriod {
        id: period.id.clone(),
        code: period.code.clone(),
        name: format.span(period.start, period.end),
        closed_at: day.map(|day| format.date(day)),
        closed_by: period.closed_by.clone().filter(|_| period.closed_at.is_some()),
    }
}

/// Headings only of what the columns differ in.
pub(crate) fn headed(columns: &[GridPart], texts: &Texts) -> Vec<GridColumn> {
    let sex = columns.iter().any(|part| part.sex.is_some());
    let age = columns.iter().any(|part| part.age.is_some());
    let disability = columns.iter().any(|part| part.disability.is_some());
    let word = |family: &str, word: Option<&String>| match word {
        Some(word) => texts.find(&format!("{family}-{word}")).unwrap_or_else(|| word.replace('-', "–")),
        None => texts.get("not-recorded"),
    };
    let column = |part: &GridPart| {
        let mut headings = Vec::new();
        headings.extend(sex.then(|| word("sex", part.sex.as_ref())));
        headings.extend(age.then(|| word("age", part.age.as_ref())));
        headings.extend(disability.then(|| word("disability", part.disability.as_ref())));
        let name = headings.pop().unwrap_or_default();
        GridColumn { part: part.clone(), headings, name }
    };
    columns.iter().map(column).collect()
}

fn activity(project: &Project, key: &str) -> GridActivity {
    let node: Option<&ResultNode> = project.framework.iter().find(|node| node.id == key);
    GridActivity {
        id: key.to_owned(),
        code: node.and_then(|node| node.code.clone()),
        text: node.map(|node| node.text.clone()).unwrap_or_default(),
    }
}

pub(crate) fn kind_word(kind: ReachKind) -> &'static str {
    match kind {
        ReachKind::Direct => "direct",
        ReachKind::Indirect => "indirect",
        ReachKind::PublicEngagement => "public_engagement",
    }
}

pub(crate) fn kind_of(word: &str) -> Option<ReachKind> {
    [ReachKind::Direct, ReachKind::Indirect, ReachKind::PublicEngagement]
        .into_iter()
        .find(|kind| kind_word(*kind) == word)
}

/// Nothing is written into a closed period.
pub(crate) fn open(period: Option<&Period>, ctx: &Ctx) -> Result<()> {
    let Some((period, at)) = period.and_then(|period| Some((period, period.closed_at?))) else {
        return Ok(());
    };
    let at = Format::of(ctx.lang).date(PartialDate::Day(at.date_naive()));
    let who = period.closed_by.as_deref().unwrap_or("?");
    Err(Refused::new("period-closed").with("who", who).with("at", at).with("period", &period.code).into())
}
