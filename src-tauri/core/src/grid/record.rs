//! Figures typed or pasted into the grid: read as a block, checked line by line, kept in one step.
//!
//! Must not know how a figure is reckoned or shown.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ReachGrid, Shown, of_rows, open};
use crate::ctx::Ctx;
use crate::domain::bands::Bands;
use crate::domain::grid::{self, GridPart, GridRow, GridRows, Line};
use crate::domain::recording::{GridCell, LineFigures, misfits};
use crate::domain::{Lang, Period, Project, ReachKind};
use crate::error::{Error, Refused, Result};
use crate::format::Format;
use crate::intake::counts;
use crate::protection;
use crate::store::{LineWritten, Workspace};
use crate::text::Texts;

/// More rows of the period before are read together, which is quicker than one by one.
const MANY: usize = 2_000;

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

/// Why a figure, or a word of a line, was not kept.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct RefusedFigure {
    /// Its place among those given.
    pub index: usize,
    /// Which refusal.
    pub code: String,
    /// What to do about it, in the person's language.
    pub message: String,
}

impl RefusedFigure {
    pub(super) fn told(index: usize, refused: Refused, lang: Lang) -> RefusedFigure {
        let code = refused.code.clone();
        RefusedFigure { index, code, message: Error::from(refused).message(Texts::of(lang)) }
    }
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

/// Keeps what can be kept of figures that were typed or pasted, in one step; each that cannot
/// comes back with its reason.
pub fn record(workspace: &Workspace, ctx: &Ctx, input: &RecordInput) -> Result<Recorded> {
    let language = input.language.unwrap_or(ctx.lang);
    let project = workspace.project_frame(&workspace.find_project(&input.project)?, Some(language))?;
    let shown = Shown::of(&project, input.period.as_deref())?;
    open(shown.period, ctx)?;
    let mut rows = workspace.grid_rows(&project, input.kind, &[shown.key()])?;
    let (mut lines, line_of) = grid::lines(&rows.rows, shown.key(), shown.key_before());
    let mut typed = Typed::new(input, &rows, (&lines, &line_of), (language, ctx.lang));
    let (touched, written): (Vec<usize>, Vec<LineWritten>) = typed.written(ctx).into_iter().unzip();
    let confirm = typed.looks_personal.then(|| protection::confirmation(ctx.lang));
    let refused = typed.refused(ctx.lang);
    let kept = written.iter().map(|line| line.figures.len()).sum();
    if kept > 0 {
        let subject = subject(&project, shown.period, kept, ctx.lang);
        workspace.record_reach(ctx, &subject, (&project.id, shown.key()), &written)?;
    }
    take_over(&mut rows, &mut lines, (&touched, &written), shown.key());
    let touched: HashSet<usize> = touched.into_iter().collect();
    let asked = (input.kind, shown.key_before());
    add_earlier(workspace, &project, asked, &mut rows, (&lines, &touched))?;
    let mut grid = of_rows(&project, input.kind, shown, (&rows, &lines), &input.columns)?;
    let mut at = 0..;
    grid.lines.retain(|_| at.next().is_some_and(|at| touched.contains(&at)));
    Ok(Recorded { kept, refused, confirm, grid })
}

/// What would become of a figure.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct FigureChecked {
    /// What the cell holds now.
    pub(crate) before: Option<i64>,
    /// What it would hold.
    pub(crate) value: Option<i64>,
    /// Why it cannot.
    pub(crate) refused: Option<Refused>,
}

/// What would become of figures, one by one; changes nothing.
pub(crate) fn checked(workspace: &Workspace, ctx: &Ctx, input: &RecordInput) -> Result<Vec<FigureChecked>> {
    let language = input.language.unwrap_or(ctx.lang);
    let project = workspace.project_frame(&workspace.find_project(&input.project)?, Some(language))?;
    let shown = Shown::of(&project, input.period.as_deref())?;
    open(shown.period, ctx)?;
    let rows = workspace.grid_rows(&project, input.kind, &[shown.key()])?;
    let (lines, line_of) = grid::lines(&rows.rows, shown.key(), shown.key_before());
    let mut typed = Typed::new(input, &rows, (&lines, &line_of), (language, ctx.lang));
    typed.written(ctx);
    let before = |figure: &FigureTyped| {
        let line = typed.line_of.get(figure.line.as_str())?;
        rows.held(lines[*line].row?).get(&figure.cell)
    };
    let told = input.figures.iter().zip(typed.counts.iter().zip(&typed.refusals));
    let told = told.map(|(figure, (value, refused))| FigureChecked {
        before: before(figure),
        value: *value,
        refused: refused.clone(),
    });
    Ok(told.collect())
}

/// Of the period before, reads the parts of the lines that are handed out and those that make
/// up for a total. Many are read at once, few one by one.
fn add_earlier(
    workspace: &Workspace,
    project: &Project,
    (kind, period): (ReachKind, Option<&str>),
    rows: &mut GridRows,
    (lines, touched): (&[Line], &HashSet<usize>),
) -> Result<()> {
    let asked = |(at, line): (usize, &Line)| {
        let row = line.previous?;
        (touched.contains(&at) || rows.rows[row].value.is_none()).then_some(row)
    };
    let earlier: Vec<usize> = lines.iter().enumerate().filter_map(asked).collect();
    match period {
        Some(period) if earlier.len() > MANY => workspace.add_period(project, kind, period, rows),
        _ => workspace.add_cells(rows, &earlier),
    }
}

/// The rows and lines as they are once the figures are kept.
fn take_over(
    rows: &mut GridRows,
    lines: &mut [Line],
    (touched, written): (&[usize], &[LineWritten]),
    period: Option<&str>,
) {
    for (line, written) in touched.iter().zip(written) {
        let line = &mut lines[*line];
        let at = *line.row.get_or_insert_with(|| {
            let (id, period) = (written.row.clone(), period.map(str::to_owned));
            let like = rows.rows[line.first].clone();
            rows.rows.push(GridRow { id, period, value: None, cells: Vec::new(), ..like });
            rows.rows.len() - 1
        });
        let mut held = rows.held(at);
        written.figures.iter().for_each(|(cell, value)| held.set(cell, *value));
        rows.hold(at, &held);
    }
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
    rows: &'a GridRows,
    lines: &'a [Line],
    /// Line by the keys of its rows.
    line_of: HashMap<&'a str, usize>,
    /// Some of the figures look as if they told of single people.
    looks_personal: bool,
}

impl<'a> Typed<'a> {
    fn new(
        input: &'a RecordInput,
        rows: &'a GridRows,
        (lines, places): (&'a [Line], &[usize]),
        (language, lang): (Lang, Lang),
    ) -> Typed<'a> {
        let line_of = rows.rows.iter().map(|row| row.id.as_str()).zip(places.iter().copied()).collect();
        let figures = input.figures.as_slice();
        let mut typed = Typed {
            figures,
            refusals: vec![None; figures.len()],
            counts: vec![None; figures.len()],
            rows,
            lines,
            line_of,
            looks_personal: false,
        };
        typed.read(language);
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
    fn read(&mut self, language: Lang) {
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
                self.refusals[at] = self.misplaced(figure);
            }
        }
    }

    /// A figure for a line that is not there, or for a cell that no breakdown has.
    fn misplaced(&self, figure: &FigureTyped) -> Option<Refused> {
        if !self.line_of.contains_key(figure.line.as_str()) {
            return Some(Refused::new("reach-line-unknown"));
        }
        match &figure.cell {
            GridCell::Part(part) if !self.rows.parts.contains(part) && !is_part(part) => {
                Some(Refused::new("reach-cell-unknown"))
            }
            _ => None,
        }
    }

    /// The figures that can stand, with the place of their line; the others are marked as refused.
    fn written(&mut self, ctx: &Ctx) -> Vec<(usize, LineWritten)> {
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
            written.extend(self.line(ctx, line, &figures).map(|it| (line, it)));
        }
        written
    }

    fn line(&mut self, ctx: &Ctx, line: usize, figures: &[usize]) -> Option<LineWritten> {
        let rows = self.rows;
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
        let refused = self.refusals.into_iter().enumerate().filter_map(|(at, refused)| Some((at, refused?)));
        refused.map(|(index, refused)| RefusedFigure::told(index, refused, lang)).collect()
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
