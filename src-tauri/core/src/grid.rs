//! The reach grid as the window shows it, and what is typed or pasted into it: texts become
//! counts (intake), are checked against each other (domain) and kept row by row (store).
//!
//! Must not know SQL, nor how a grid is drawn. One kind and one period at a time.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ctx::Ctx;
use crate::domain::bands::Bands;
use crate::domain::grid::{
    self, Figures, Frame, GridIndicator, GridLine, GridPart, GridRows, GridTotals, JUMP_PERCENT,
};
use crate::domain::recording::{GridCell, LineFigures, misfits};
use crate::domain::totals::{CountingRule, Stated, Why, explain_stated};
use crate::domain::{CountingMethod, Lang, PartialDate, Period, Project, ReachKind, ResultNode};
use crate::edit::{self, AddInput, EditInput, RowShown};
use crate::error::{Error, Refused, Result};
use crate::format::Format;
use crate::intake::counts;
use crate::protection;
use crate::store::{LineWritten, Workspace};
use crate::text::Texts;

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

/// A figure as it was typed or pasted.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct FigureTyped {
    /// Key of the line, or of any of its rows.
    pub line: String,
    /// The cell.
    pub cell: GridCell,
    /// The text; none empties the cell.
    pub text: Option<String>,
}

/// Figures typed or pasted together.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RecordInput {
    /// Any identifier, acronym, title or key of the project.
    pub project: String,
    /// The kind.
    pub kind: ReachKind,
    /// Key or code of the period; none for rows without a period.
    #[serde(default)]
    pub period: Option<String>,
    /// Language in which the figures are written; the person's if none is given.
    #[serde(default)]
    pub language: Option<Lang>,
    /// The figures.
    pub figures: Vec<FigureTyped>,
    /// The columns that the window shows, so that the answer has them all.
    #[serde(default)]
    pub columns: Vec<GridPart>,
    /// The word of `Recorded::confirm` as the person typed it: figures that look as if they told
    /// of single people are counts all the same.
    #[serde(default)]
    pub confirmed: Option<String>,
}

/// Why a figure was not kept, in words.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct RefusedFigure {
    /// Its place among the figures given.
    pub index: usize,
    /// Which refusal.
    pub code: String,
    /// What to do about it, in the person's language.
    pub message: String,
}

/// What became of figures.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct Recorded {
    /// How many were kept.
    pub kept: usize,
    /// Those that were not.
    pub refused: Vec<RefusedFigure>,
    /// Where figures look as if they told of single people: the word that a person types to
    /// say that they are counts all the same.
    pub confirm: Option<String>,
    /// The grid as it is now, with the lines that were written to only; its columns are those
    /// asked for, those wished for and those of these lines.
    pub grid: ReachGrid,
}

/// A line to be added to a grid.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct LineInput {
    /// Any identifier, acronym, title or key of the project.
    pub project: String,
    /// The kind.
    pub kind: ReachKind,
    /// Key or code of the period; none for a row without a period.
    #[serde(default)]
    pub period: Option<String>,
    /// Language of the group's words; the project's own if none is given.
    #[serde(default)]
    pub language: Option<Lang>,
    /// Key of the indicator.
    #[serde(default)]
    pub indicator: Option<String>,
    /// Key of the activity.
    #[serde(default)]
    pub activity: Option<String>,
    /// Place.
    #[serde(default)]
    pub place: Option<String>,
    /// Who they are.
    #[serde(default)]
    pub group: Option<String>,
    /// What is counted; people if nothing is said.
    #[serde(default)]
    pub unit: Option<String>,
    /// How it is counted.
    #[serde(default)]
    pub method: Option<CountingMethod>,
    /// How many of a hundred are counted elsewhere already.
    #[serde(default)]
    pub overlap_percent: Option<u8>,
    /// What the people were counted from.
    #[serde(default)]
    pub counted_from: Option<String>,
}

/// Which figure is to be explained.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ExplainInput {
    /// Any identifier, acronym, title or key of the project.
    pub project: String,
    /// The kind.
    pub kind: ReachKind,
    /// Language of the words; the person's if none is given.
    #[serde(default)]
    pub language: Option<Lang>,
}

/// A row's part in the figure, in words.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct RowTold {
    /// Key of the row.
    pub row: String,
    /// The period's code.
    pub period: Option<String>,
    /// The indicator or activity that names it.
    pub of: Option<String>,
    /// Place.
    pub place: Option<String>,
    /// Who they are.
    pub group: Option<String>,
    /// People it states; `None` is "not reported".
    pub value: Option<i64>,
    /// The value is the sum of its parts: nobody typed a total.
    pub summed: bool,
    /// How many of them are in the figure.
    pub counted: i64,
    /// Why.
    pub why: Why,
    /// The same in words.
    pub because: String,
}

/// How a kind's figure came about, row by row.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct ReachTold {
    /// The kind.
    pub kind: ReachKind,
    /// People; `None` while no row reports.
    pub value: Option<i64>,
    /// By which rule.
    pub rule: CountingRule,
    /// The rule in words.
    pub method: String,
    /// What is stated for everybody so far and the periods do not make, in words.
    pub so_far: Option<String>,
    /// The rows, in their order.
    pub rows: Vec<RowTold>,
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
    let period = period_of(project, period)?;
    let previous = period.and_then(|period| before(project, period));
    let key = period.map(|it| it.id.as_str());
    let read: Vec<Option<&str>> =
        [Some(key), previous.map(|it| Some(it.id.as_str()))].into_iter().flatten().collect();
    let rows = workspace.grid_rows(project, kind, &read)?;
    of_rows(project, kind, (period, previous), &rows, wished)
}

/// The grid that rows make.
fn of_rows(
    project: &Project,
    kind: ReachKind,
    (period, previous): (Option<&Period>, Option<&Period>),
    rows: &GridRows,
    wished: &[GridPart],
) -> Result<ReachGrid> {
    let columns = grid::columns(&named_indicators(project, rows), &rows.parts, wished);
    let jump_percent = project.agreements.iter().filter_map(|it| it.jump_percent).min();
    let jump_percent = jump_percent.unwrap_or(JUMP_PERCENT);
    let frame = Frame {
        period: period.map(|it| it.id.as_str()),
        previous: previous.map(|it| it.id.as_str()),
        columns: &columns,
        indicators: &project.indicators,
        jump_percent,
    };
    let figures = grid::figures(rows, &frame).map_err(|error| Error::failed("reckon-reach", error))?;
    let Figures { lines, totals, indicators, activities } = figures;
    let format = Format::of(project.language);
    Ok(ReachGrid {
        project: project.id.clone(),
        kind,
        period: period.map(|period| told_period(period, &format)),
        previous: previous.map(|period| told_period(period, &format)),
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
fn headed(columns: &[GridPart], texts: &Texts) -> Vec<GridColumn> {
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

/// Adds a line: its first row, which reports nothing yet.
pub fn add_line(workspace: &Workspace, ctx: &Ctx, input: &LineInput) -> Result<RowShown> {
    let id = workspace.find_project(&input.project)?;
    let project = workspace.project_frame(&id, input.language)?;
    let period = period_of(&project, input.period.as_deref())?.map(|period| period.id.clone());
    let rows = workspace.grid_rows(&project, input.kind, &[])?;
    let said =
        |text: &Option<String>| text.as_deref().map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned);
    let says = (&input.indicator, &input.activity, &said(&input.place), &said(&input.group));
    let is = |row: &grid::GridRow| (&row.indicator, &row.activity, &row.place, &row.group) == says;
    if rows.rows.iter().any(is) {
        return Err(Refused::new("reach-line-known").at("place").into());
    }
    let method = input.method.unwrap_or_default();
    if method == CountingMethod::Overlap && input.overlap_percent.is_none() {
        return Err(Refused::new("value-needed").at("overlap_percent").into());
    }
    let mut values = BTreeMap::new();
    for (field, value) in [
        ("kind", Some(kind_word(input.kind).to_owned())),
        ("method", Some(method_word(method).to_owned())),
        ("period", period),
        ("indicator", input.indicator.clone()),
        ("node", input.activity.clone()),
        ("place", said(&input.place)),
        ("group", said(&input.group)),
        ("unit", said(&input.unit)),
        ("overlap_percent", input.overlap_percent.map(|percent| percent.to_string())),
        ("counted_from", said(&input.counted_from)),
    ] {
        values.extend(value.map(|value| (field.to_owned(), value)));
    }
    let table = "reach".to_owned();
    edit::add(
        workspace,
        ctx,
        &AddInput { table, project: Some(id), values, language: input.language, after: None },
    )
}

/// What makes rows of several periods one line.
const LINE_FIELDS: [&str; 4] = ["indicator", "node", "place", "group"];

/// Writes a field of a line's row. What makes it that line is written in every period, so that
/// it stays one line.
pub fn edit_line(workspace: &Workspace, ctx: &Ctx, input: &EditInput) -> Result<RowShown> {
    let row = workspace.row(edit::known("reach")?, &input.row)?;
    let mut others = Vec::new();
    if let Some(id) = row.project.as_deref().filter(|_| LINE_FIELDS.contains(&input.field.as_str())) {
        let project = workspace.project_frame(id, None)?;
        for kind in [ReachKind::Direct, ReachKind::Indirect, ReachKind::PublicEngagement] {
            if row.values.get("kind").is_some_and(|word| word == kind_word(kind)) {
                others = alike(&workspace.grid_rows(&project, kind, &[])?, &input.row);
            }
        }
    }
    edit::edit_alike(workspace, ctx, input, &others)
}

/// The other rows of a row's line.
fn alike(rows: &GridRows, row: &str) -> Vec<String> {
    let (_, line_of) = grid::lines(&rows.rows, None, None);
    let of = |key: &str| rows.rows.iter().position(|it| it.id == key).map(|at| line_of[at]);
    let own = of(row);
    let others = rows.rows.iter().zip(&line_of).filter(|(it, line)| it.id != row && Some(**line) == own);
    others.map(|(it, _)| it.id.clone()).collect()
}

fn kind_word(kind: ReachKind) -> &'static str {
    match kind {
        ReachKind::Direct => "direct",
        ReachKind::Indirect => "indirect",
        ReachKind::PublicEngagement => "public_engagement",
    }
}

fn method_word(method: CountingMethod) -> &'static str {
    match method {
        CountingMethod::Distinct => "distinct",
        CountingMethod::Maximum => "maximum",
        CountingMethod::Overlap => "overlap",
    }
}

/// Keeps what can be kept of figures that were typed or pasted, in one step; each that cannot
/// comes back with its reason.
pub fn record(workspace: &Workspace, ctx: &Ctx, input: &RecordInput) -> Result<Recorded> {
    let language = input.language.unwrap_or(ctx.lang);
    let project = workspace.project_frame(&workspace.find_project(&input.project)?, Some(language))?;
    let period = period_of(&project, input.period.as_deref())?;
    open(period, ctx)?;
    let previous = period.and_then(|period| before(&project, period));
    let key = period.map(|period| period.id.as_str());
    let mut rows = workspace.grid_rows(&project, input.kind, &[key])?;
    let mut typed = Typed::new(input, &rows, key, (language, ctx.lang));
    let written = typed.written(ctx, &rows);
    let confirm = typed.looks_personal.then(|| protection::confirmation(ctx.lang));
    let refused = typed.refused(ctx.lang);
    let kept = written.iter().map(|line| line.figures.len()).sum();
    if kept > 0 {
        let subject = subject(&project, period, kept, ctx.lang);
        workspace.record_reach(ctx, &subject, (&project.id, key), &written)?;
    }
    let touched = take_over(&mut rows, &written, key);
    let (lines, _) = grid::lines(&rows.rows, key, previous.map(|it| it.id.as_str()));
    // Of the period before, only the parts of the lines that are handed out are asked for, and
    // those that make up for a total.
    let asked = |line: &&grid::Line| {
        let summed = line.previous.is_some_and(|row| rows.rows[row].value.is_none());
        summed || line.row.is_some_and(|row| touched.contains(&row))
    };
    let earlier: Vec<usize> = lines.iter().filter(asked).filter_map(|line| line.previous).collect();
    workspace.add_cells(&mut rows, &earlier)?;
    let mut grid = of_rows(&project, input.kind, (period, previous), &rows, &input.columns)?;
    let touched: HashSet<&str> = touched.iter().map(|row| rows.rows[*row].id.as_str()).collect();
    grid.lines.retain(|line| line.row.as_deref().is_some_and(|row| touched.contains(row)));
    Ok(Recorded { kept, refused, confirm, grid })
}

/// The rows as they are once the figures are kept; returns the places of those written to.
fn take_over(rows: &mut GridRows, written: &[LineWritten], period: Option<&str>) -> HashSet<usize> {
    let mut place: HashMap<String, usize> =
        rows.rows.iter().enumerate().map(|(at, row)| (row.id.clone(), at)).collect();
    let mut touched = HashSet::new();
    for line in written {
        if let Some(like) = line.like.as_ref().and_then(|like| place.get(like)) {
            let period = period.map(str::to_owned);
            let id = line.row.clone();
            let row =
                grid::GridRow { id, period, value: None, cells: Vec::new(), ..rows.rows[*like].clone() };
            place.insert(line.row.clone(), rows.rows.len());
            rows.rows.push(row);
        }
        let Some(at) = place.get(&line.row) else { continue };
        let mut held = rows.held(*at);
        line.figures.iter().for_each(|(cell, value)| held.set(cell, *value));
        rows.hold(*at, &held);
        touched.insert(*at);
    }
    touched
}

/// Nothing is written into a closed period.
fn open(period: Option<&Period>, ctx: &Ctx) -> Result<()> {
    let Some((period, at)) = period.and_then(|period| Some((period, period.closed_at?))) else {
        return Ok(());
    };
    let at = Format::of(ctx.lang).date(PartialDate::Day(at.date_naive()));
    let who = period.closed_by.as_deref().unwrap_or("?");
    Err(Refused::new("period-closed").with("who", who).with("at", at).with("period", &period.code).into())
}

/// What the step is called: "24 figures · 2025Q1 · Safe roads".
fn subject(project: &Project, period: Option<&Period>, kept: usize, lang: Lang) -> String {
    let count = i64::try_from(kept).unwrap_or(i64::MAX);
    let figures = Texts::of(lang).count("reach-figures", count, &Format::of(lang).count(count));
    let parts =
        [Some(figures.as_str()), period.map(|period| period.code.as_str()), Some(project.title.as_str())];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Figures on their way into rows.
struct Typed<'a> {
    figures: &'a [FigureTyped],
    /// Why a figure cannot stand.
    refusals: Vec<Option<Refused>>,
    /// What each holds; `None` empties the cell.
    counts: Vec<Option<i64>>,
    lines: Vec<grid::Line>,
    /// Line by the keys of its rows.
    line_of: HashMap<String, usize>,
    /// Some of the figures look as if they told of single people.
    looks_personal: bool,
}

impl<'a> Typed<'a> {
    fn new(
        input: &'a RecordInput,
        rows: &GridRows,
        period: Option<&str>,
        (language, lang): (Lang, Lang),
    ) -> Typed<'a> {
        let (lines, places) = grid::lines(&rows.rows, period, None);
        let line_of = rows.rows.iter().map(|row| row.id.clone()).zip(places).collect();
        let figures = input.figures.as_slice();
        let mut typed = Typed {
            figures,
            refusals: vec![None; figures.len()],
            counts: vec![None; figures.len()],
            lines,
            line_of,
            looks_personal: false,
        };
        typed.read(rows, language);
        if !protection::is_confirmed(input.confirmed.as_deref(), lang) {
            typed.keep_out_personal(lang);
        }
        typed
    }

    /// A column of the block that tells of single people is refused whole, figures or not.
    fn keep_out_personal(&mut self, lang: Lang) {
        let mut columns: HashMap<&GridCell, usize> = HashMap::new();
        let mut lines: HashMap<&str, usize> = HashMap::new();
        let mut block: Vec<Vec<String>> = Vec::new();
        for FigureTyped { line, cell, text } in self.figures {
            let (next, last) = (columns.len(), lines.len());
            let column = *columns.entry(cell).or_insert(next);
            let line = *lines.entry(line).or_insert(last);
            block.resize(lines.len(), Vec::new());
            let row = &mut block[line];
            row.resize(row.len().max(column + 1), String::new());
            row[column] = text.clone().unwrap_or_default();
        }
        for (column, refused) in protection::kept_out(&block, lang) {
            self.looks_personal = true;
            for (at, figure) in self.figures.iter().enumerate() {
                if figure.text.is_some() && columns[&figure.cell] == column {
                    self.refusals[at] = Some(refused.clone());
                }
            }
        }
    }

    /// The texts as counts, in the style of the whole block.
    fn read(&mut self, rows: &GridRows, language: Lang) {
        let texts = self.figures.iter().enumerate().filter_map(|(at, figure)| {
            let text = figure.text.as_deref().filter(|text| !text.trim().is_empty())?;
            Some((at, text))
        });
        let (places, texts): (Vec<usize>, Vec<&str>) = texts.unzip();
        for (at, count) in places.into_iter().zip(counts::block(&texts, language)) {
            match count {
                Ok(count) => self.counts[at] = Some(count),
                Err(refused) => self.refusals[at] = Some(refused),
            }
        }
        for (at, figure) in self.figures.iter().enumerate() {
            if self.refusals[at].is_none() {
                self.refusals[at] = self.misplaced(rows, figure);
            }
        }
    }

    /// A figure for a line that is not there, or for a cell that no breakdown has.
    fn misplaced(&self, rows: &GridRows, figure: &FigureTyped) -> Option<Refused> {
        if !self.line_of.contains_key(figure.line.as_str()) {
            return Some(Refused::new("reach-line-unknown"));
        }
        match &figure.cell {
            GridCell::Part(part) if !rows.parts.contains(part) && !is_part(part) => {
                Some(Refused::new("reach-cell-unknown"))
            }
            _ => None,
        }
    }

    /// The figures that can stand, line by line; the others are marked as refused.
    fn written(&mut self, ctx: &Ctx, rows: &GridRows) -> Vec<LineWritten> {
        let mut by_line: HashMap<usize, Vec<usize>> = HashMap::new();
        let mut order: Vec<usize> = Vec::new();
        for (at, figure) in self.figures.iter().enumerate().filter(|(at, _)| self.refusals[*at].is_none()) {
            let Some(line) = self.line_of.get(figure.line.as_str()) else { continue };
            by_line.entry(*line).or_insert_with(|| {
                order.push(*line);
                Vec::new()
            });
            by_line.entry(*line).and_modify(|figures| figures.push(at));
        }
        let mut written = Vec::new();
        for line in order {
            let figures = by_line.remove(&line).unwrap_or_default();
            written.extend(self.line(ctx, rows, line, &figures));
        }
        written
    }

    fn line(&mut self, ctx: &Ctx, rows: &GridRows, line: usize, figures: &[usize]) -> Option<LineWritten> {
        let line = self.lines[line];
        let kept = line.row.map_or_else(LineFigures::default, |row| rows.held(row));
        let typed: Vec<(GridCell, Option<i64>)> =
            figures.iter().map(|at| (self.figures[*at].cell.clone(), self.counts[*at])).collect();
        let mut stands = Vec::new();
        for ((at, misfit), figure) in figures.iter().zip(misfits(&kept, &typed)).zip(typed) {
            match misfit {
                None => stands.push(figure),
                Some(misfit) => {
                    let refused = Refused::new("parts-exceed-whole").with("parts", misfit.parts);
                    self.refusals[*at] = Some(refused.with("whole", misfit.whole));
                }
            }
        }
        let row = line.row.map(|row| rows.rows[row].id.clone());
        // Emptying the cells of a line that has no row in the period makes no row.
        let says_nothing = row.is_none() && stands.iter().all(|(_, value)| value.is_none());
        if stands.is_empty() || says_nothing {
            return None;
        }
        let like = row.is_none().then(|| rows.rows[line.first].id.clone());
        Some(LineWritten { row: row.unwrap_or_else(|| ctx.new_id()), like, figures: stands })
    }

    fn refused(self, lang: Lang) -> Vec<RefusedFigure> {
        let texts = Texts::of(lang);
        let refused = self.refusals.into_iter().enumerate().filter_map(|(at, refused)| Some((at, refused?)));
        let told = refused.map(|(index, refused)| {
            let code = refused.code.clone();
            RefusedFigure { index, code, message: Error::from(refused).message(texts) }
        });
        told.collect()
    }
}

/// People of a sex, an age band, a disability that a breakdown can have.
fn is_part(part: &GridPart) -> bool {
    let one_of =
        |word: &Option<String>, words: &[&str]| word.as_deref().is_none_or(|word| words.contains(&word));
    let band = |age: &String| age.parse::<Bands>().is_ok_and(|bands| bands.0.len() == 1);
    *part != GridPart::default()
        && one_of(&part.sex, &["female", "male", "other"])
        && one_of(&part.disability, &["with", "without"])
        && part.age.as_ref().is_none_or(band)
}

/// How the figure of a kind came about, in words.
pub fn explain(workspace: &Workspace, ctx: &Ctx, input: &ExplainInput) -> Result<ReachTold> {
    let language = input.language.unwrap_or(ctx.lang);
    let project = workspace.project_frame(&workspace.find_project(&input.project)?, Some(language))?;
    let rows = workspace.grid_rows(&project, input.kind, &[])?;
    let sums = workspace.sums_of_parts(&project.id, input.kind)?;
    let stated: Vec<(&str, Stated)> =
        rows.rows.iter().map(|row| (row.id.as_str(), stated(row, &sums))).collect();
    let told = explain_stated(input.kind, &stated).map_err(|error| Error::failed("reckon-reach", error))?;
    let teller = Teller { project: &project, texts: Texts::of(language), format: Format::of(language) };
    let told_rows = rows.rows.iter().zip(&told.rows).map(|(row, part)| RowTold {
        row: row.id.clone(),
        period: row.period.as_deref().map(|key| teller.period(key)),
        of: teller.of(row),
        place: row.place.clone(),
        group: row.group.clone(),
        value: part.value,
        summed: row.value.is_none() && part.value.is_some(),
        counted: part.counted,
        why: part.why,
        because: teller.because(part.why, row.overlap_percent),
    });
    let differs = told.so_far.is_some() && told.so_far != told.of_periods;
    Ok(ReachTold {
        kind: input.kind,
        value: told.value,
        rule: told.rule,
        method: teller.rule(told.rule),
        so_far: differs.then(|| teller.so_far(input.kind, told.so_far, told.of_periods)),
        rows: told_rows.collect(),
    })
}

fn stated(row: &grid::GridRow, sums: &HashMap<String, i64>) -> Stated {
    Stated {
        value: row.value.or_else(|| sums.get(&row.id).copied()),
        method: row.method,
        overlap_percent: row.overlap_percent,
        dated: row.period.is_some(),
    }
}

/// Says how figures came about.
struct Teller<'a> {
    project: &'a Project,
    texts: &'static Texts,
    format: Format,
}

impl Teller<'_> {
    fn period(&self, key: &str) -> String {
        let period = self.project.periods.iter().find(|period| period.id == key);
        period.map_or_else(|| key.to_owned(), |period| period.code.clone())
    }

    /// The indicator, else the activity, by number and words.
    fn of(&self, row: &grid::GridRow) -> Option<String> {
        let numbered = |code: Option<&String>, text: &str| match code {
            Some(code) => format!("{code} {text}"),
            None => text.to_owned(),
        };
        let indicator = self.project.indicators.iter().find(|it| Some(&it.id) == row.indicator.as_ref());
        let node = self.project.framework.iter().find(|it| Some(&it.id) == row.activity.as_ref());
        indicator
            .map(|it| numbered(it.code.as_ref(), &it.text))
            .or_else(|| node.map(|it| numbered(it.code.as_ref(), &it.text)))
    }

    fn rule(&self, rule: CountingRule) -> String {
        self.texts.get(match rule {
            CountingRule::Distinct => "method-distinct",
            CountingRule::Maximum => "method-maximum",
            CountingRule::Overlap => "method-overlap",
            CountingRule::Mixed => "method-mixed",
        })
    }

    fn because(&self, why: Why, percent: Option<u8>) -> String {
        let key = match why {
            Why::NotReported => "why-not-reported",
            Why::Added => "why-added",
            Why::Overlap => {
                let percent = percent.unwrap_or(0).to_string();
                return self.texts.with("why-overlap", &[("percent", &percent)]);
            }
            Why::Largest => "why-largest",
            Why::SamePeople => "why-same-people",
            Why::Fewer => "why-fewer",
            Why::SoFar => "why-so-far",
            Why::InSoFar => "why-in-so-far",
        };
        self.texts.get(key)
    }

    fn so_far(&self, kind: ReachKind, stated: Option<i64>, periods: Option<i64>) -> String {
        let kind = self.texts.get(&format!("reach-{}", kind_word(kind)));
        let people = |value: Option<i64>| self.format.count(value.unwrap_or_default());
        let args = [("kind", kind.as_str()), ("stated", &people(stated)), ("periods", &people(periods))];
        self.texts.with("note-reach-so-far", &args)
    }
}
