//! The reach grid: the rows of one kind in one period as lines and columns, with what is
//! reckoned from them: totals by the stated methods, what is not broken down, marks.
//!
//! Must not know SQL, words, or how a figure is typed. It never sees two kinds.
//!
//! A line stands for an indicator or activity, a place and a group; rows that say the same
//! of these in several periods are one line. Where a line has no typed total, its figure is the
//! sum of its parts; the typed total stays missing.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::breakdown::{self, in_proportion};
use super::indicator::Indicator;
use super::reach::{CountingMethod, ReachError};
use super::recording::LineFigures;
use super::totals::{self, Count, CountingRule, Stated};

/// A figure that moves by more than so many percent is pointed at, unless an agreement
/// states another limit.
pub const JUMP_PERCENT: u32 = 50;

/// A move of fewer people is no jump: from 1 to 2 are 100 %.
const SMALLEST_JUMP: i64 = 10;

/// Below this part of a hundred of its target a figure is far from it.
const FAR_PERCENT: i64 = 50;

/// People of one sex, age band and disability; missing where the column does not tell.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct GridPart {
    /// `female`, `male`, `other`.
    pub sex: Option<String>,
    /// Age band such as `18-29`.
    pub age: Option<String>,
    /// `with` or `without` a disability.
    pub disability: Option<String>,
}

/// A row of reach, as the grid needs it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GridRow {
    /// Key.
    pub id: String,
    /// Key of its period.
    pub period: Option<String>,
    /// Key of the indicator.
    pub indicator: Option<String>,
    /// Key of the activity.
    pub activity: Option<String>,
    /// Place as given.
    pub place: Option<String>,
    /// Who they are.
    pub group: Option<String>,
    /// What is counted.
    pub unit: String,
    /// How it is counted.
    pub method: CountingMethod,
    /// The part of a hundred that is counted elsewhere.
    pub overlap_percent: Option<u8>,
    /// What the people were counted from.
    pub counted_from: Option<String>,
    /// The typed total.
    pub value: Option<i64>,
    /// Parts by their place in `GridRows::parts`; read of the two periods that are shown.
    pub cells: Vec<(usize, i64)>,
}

/// The rows of one kind.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct GridRows {
    /// The parts that their cells tell of.
    pub parts: Vec<GridPart>,
    /// The rows, in order.
    pub rows: Vec<GridRow>,
}

impl GridRows {
    /// The place of a part; a new one gets the next.
    pub fn place(&mut self, part: &GridPart) -> usize {
        self.parts.iter().position(|known| known == part).unwrap_or_else(|| {
            self.parts.push(part.clone());
            self.parts.len() - 1
        })
    }

    /// What a row holds.
    pub fn held(&self, row: usize) -> LineFigures {
        let mut held = LineFigures { total: self.rows[row].value, parts: Vec::new() };
        for (place, value) in &self.rows[row].cells {
            match held.parts.iter_mut().find(|(known, _)| *known == self.parts[*place]) {
                Some((_, sum)) => *sum = sum.saturating_add(*value),
                None => held.parts.push((self.parts[*place].clone(), *value)),
            }
        }
        held
    }

    /// A row holds this from now on.
    pub fn hold(&mut self, row: usize, held: &LineFigures) {
        let cells = held.parts.iter().map(|(part, value)| (self.place(part), *value)).collect();
        self.rows[row].value = held.total;
        self.rows[row].cells = cells;
    }
}

/// What is to be looked at in a cell.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Mark {
    /// The parts hold more people than the whole.
    PartsExceedWhole,
    /// It moved far since the previous period.
    Jump,
    /// It is more than the target.
    TargetPassed,
    /// It is less than half the target.
    TargetFar,
}

/// A mark at its cell.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct GridMark {
    /// Place of the column; `None` is the line's total.
    pub column: Option<usize>,
    /// What is to be looked at.
    pub mark: Mark,
}

/// A line of the grid. Figures that nobody reported are `None`, never 0.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct GridLine {
    /// Key of the line: that of its first row, in whichever period.
    pub id: String,
    /// Key of its row in this period, where it has one.
    pub row: Option<String>,
    /// Place in `ReachGrid::indicators`.
    pub indicator: Option<usize>,
    /// Place in `ReachGrid::activities`.
    pub activity: Option<usize>,
    /// Place as given.
    pub place: Option<String>,
    /// Who they are.
    pub group: Option<String>,
    /// What is counted.
    pub unit: String,
    /// How it is counted.
    pub method: CountingMethod,
    /// The part of a hundred that is counted elsewhere.
    pub overlap_percent: Option<u8>,
    /// What the people were counted from.
    pub counted_from: Option<String>,
    /// The total as it was typed.
    pub total: Option<i64>,
    /// The parts together.
    pub parts: Option<i64>,
    /// People of the typed total whose breakdown is not known.
    pub not_disaggregated: Option<i64>,
    /// The parts, by column.
    pub values: Vec<Option<i64>>,
    /// The previous period's figure: its typed total or the sum of its parts.
    pub previous: Option<i64>,
    /// The previous period's parts, by column; empty where it has none.
    pub previous_values: Vec<Option<i64>>,
    /// What the line is to reach in this period, where it is its indicator's only line.
    pub target: Option<i64>,
    /// What is to be looked at.
    pub marks: Vec<GridMark>,
}

/// The figures of lines together, by the methods that their rows state.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct GridTotals {
    /// People; `None` while no line reports.
    pub figure: Option<i64>,
    /// By which rule.
    pub rule: CountingRule,
    /// People of that figure, by column.
    pub values: Vec<Option<i64>>,
    /// People of that figure whose breakdown is not known.
    pub not_disaggregated: Option<i64>,
    /// The previous period's figure.
    pub previous: Option<i64>,
}

/// An indicator of the grid with its own totals.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct GridIndicator {
    /// Key.
    pub id: String,
    /// The donor's number.
    pub code: Option<String>,
    /// What is measured.
    pub text: String,
    /// What it is to reach in this period.
    pub target: Option<i64>,
    /// The same by column.
    pub targets: Vec<Option<i64>>,
    /// The columns that it asks for.
    pub asked: Vec<usize>,
    /// Its lines together.
    pub totals: GridTotals,
    /// How its figure stands to its target.
    pub mark: Option<Mark>,
}

/// What the grid is made of besides the rows.
#[derive(Clone, Copy, Debug)]
pub struct Frame<'a> {
    /// Key of the period that is shown; `None` for rows without one.
    pub period: Option<&'a str>,
    /// Key of the period before it.
    pub previous: Option<&'a str>,
    /// The columns, in order.
    pub columns: &'a [GridPart],
    /// The project's indicators.
    pub indicators: &'a [Indicator],
    /// A move by more than so many percent is a jump.
    pub jump_percent: u32,
}

/// The grid's lines and what is reckoned from them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Figures {
    /// The lines, in the order of their first rows.
    pub lines: Vec<GridLine>,
    /// All lines together.
    pub totals: GridTotals,
    /// The indicators that lines name.
    pub indicators: Vec<GridIndicator>,
    /// Keys of the activities that lines name.
    pub activities: Vec<String>,
}

/// Where a line stands among the rows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Line {
    /// Its first row, in whichever period.
    pub first: usize,
    /// Its row in the period that is shown.
    pub row: Option<usize>,
    /// Its row in the period before.
    pub previous: Option<usize>,
}

/// The columns that indicators ask for, those that rows have figures in and those that are
/// wished for, in order: female, male, other, not recorded; each by age, then disability.
pub fn columns(indicators: &[Indicator], present: &[GridPart], wished: &[GridPart]) -> Vec<GridPart> {
    let mut columns: Vec<GridPart> = Vec::new();
    let asked = indicators.iter().flat_map(asked_by);
    for part in asked.chain(present.iter().cloned()).chain(wished.iter().cloned()) {
        if part != GridPart::default() && !columns.contains(&part) {
            columns.push(part);
        }
    }
    columns.sort_by_cached_key(|part| {
        let without = match part.disability.as_deref() {
            Some("with") => 0,
            Some(_) => 1,
            None => 2,
        };
        (
            breakdown::rank(part.sex.as_deref()),
            breakdown::from_age(part.age.as_deref()),
            without,
            part.age.clone(),
        )
    });
    columns
}

/// Every cell of the breakdown that an indicator asks for; none where it asks for none.
pub fn asked_by(indicator: &Indicator) -> Vec<GridPart> {
    let either = |asked: bool, words: &[&str]| -> Vec<Option<String>> {
        let words = words.iter().map(|word| Some((*word).to_owned()));
        if asked { words.collect() } else { vec![None] }
    };
    let bands: Vec<&str> = indicator.age_bands.iter().map(String::as_str).collect();
    let sexes = either(indicator.by_sex, &["female", "male", "other"]);
    let ages = either(!bands.is_empty(), &bands);
    let disabilities = either(indicator.by_disability, &["with", "without"]);
    let mut parts = Vec::new();
    for sex in &sexes {
        for age in &ages {
            for disability in &disabilities {
                parts.push(GridPart { sex: sex.clone(), age: age.clone(), disability: disability.clone() });
            }
        }
    }
    parts.retain(|part| *part != GridPart::default());
    parts
}

/// The lines of the rows. Rows that say the same in one period are lines of their own: the
/// second of a period belongs to the second of another. Returns the place of each row's line, too.
pub fn lines(rows: &[GridRow], period: Option<&str>, previous: Option<&str>) -> (Vec<Line>, Vec<usize>) {
    let mut told: HashMap<_, usize> = HashMap::new();
    let mut places: HashMap<_, usize> = HashMap::new();
    let mut lines: Vec<Line> = Vec::new();
    let mut line_of: Vec<usize> = Vec::with_capacity(rows.len());
    for (at, row) in rows.iter().enumerate() {
        let says = (&row.indicator, &row.activity, &row.place, &row.group);
        let count = told.entry((says, &row.period)).or_default();
        let place = *places.entry((says, *count)).or_insert(lines.len());
        *count += 1;
        line_of.push(place);
        if place == lines.len() {
            lines.push(Line { first: at, row: None, previous: None });
        }
        let of = row.period.as_deref();
        if of == period {
            lines[place].row = Some(at);
        } else if previous.is_some() && of == previous {
            lines[place].previous = Some(at);
        }
    }
    (lines, line_of)
}

/// Lines, totals and marks of one kind in one period.
pub fn figures(rows: &GridRows, frame: &Frame<'_>) -> Result<Figures, ReachError> {
    let (lines, _) = lines(&rows.rows, frame.period, frame.previous);
    let maker = Maker::new(rows, frame, lines);
    let told = maker.lines.iter().map(|line| maker.line(line)).collect::<Result<Vec<_>, _>>()?;
    let all: Vec<usize> = (0..told.len()).collect();
    let totals = maker.totals(&told, &all)?;
    let indicators = maker.indicators(&told)?;
    let activities = maker.activities.iter().map(|key| (*key).to_owned()).collect();
    let mut figures = Figures { lines: told, totals, indicators, activities };
    figures.tell_targets();
    Ok(figures)
}

struct Maker<'a> {
    rows: &'a [GridRow],
    frame: &'a Frame<'a>,
    lines: Vec<Line>,
    /// Part of the rows → column.
    column: Vec<Option<usize>>,
    /// Indicators that lines name, in the project's order.
    indicators: Vec<&'a Indicator>,
    /// Their place by key.
    indicator_at: HashMap<&'a str, usize>,
    activities: Vec<&'a str>,
    activity_at: HashMap<&'a str, usize>,
}

impl<'a> Maker<'a> {
    fn new(rows: &'a GridRows, frame: &'a Frame<'a>, lines: Vec<Line>) -> Maker<'a> {
        let column = |part: &GridPart| frame.columns.iter().position(|column| column == part);
        let column = rows.parts.iter().map(column).collect();
        let mut activities: Vec<&str> = Vec::new();
        let mut activity_at: HashMap<&str, usize> = HashMap::new();
        let mut named: HashMap<&str, ()> = HashMap::new();
        for row in lines.iter().map(|line| &rows.rows[line.first]) {
            named.extend(row.indicator.as_deref().map(|key| (key, ())));
            if let Some(key) = row.activity.as_deref() {
                activity_at.entry(key).or_insert_with(|| {
                    activities.push(key);
                    activities.len() - 1
                });
            }
        }
        let indicators: Vec<&Indicator> =
            frame.indicators.iter().filter(|it| named.contains_key(it.id.as_str())).collect();
        let indicator_at = indicators.iter().enumerate().map(|(at, it)| (it.id.as_str(), at)).collect();
        Maker { rows: &rows.rows, frame, lines, column, indicators, indicator_at, activities, activity_at }
    }

    fn line(&self, line: &Line) -> Result<GridLine, ReachError> {
        // What describes a line is told by its row in this period, else by its first.
        let says = &self.rows[line.row.unwrap_or(line.first)];
        let own = line.row.map(|row| &self.rows[row]);
        let before = line.previous.map(|row| &self.rows[row]);
        let parts = own.map(sum).transpose()?.flatten();
        let total = own.and_then(|row| row.value);
        let mut told = GridLine {
            id: self.rows[line.first].id.clone(),
            row: own.map(|row| row.id.clone()),
            indicator: says.indicator.as_deref().and_then(|key| self.indicator_at.get(key).copied()),
            activity: says.activity.as_deref().and_then(|key| self.activity_at.get(key).copied()),
            place: says.place.clone(),
            group: says.group.clone(),
            unit: says.unit.clone(),
            method: says.method,
            overlap_percent: says.overlap_percent,
            counted_from: says.counted_from.clone(),
            total,
            parts,
            not_disaggregated: total.zip(parts).and_then(|(total, parts)| total.checked_sub(parts)),
            values: own
                .map(|row| self.by_column(row))
                .unwrap_or_else(|| vec![None; self.frame.columns.len()]),
            previous: before.map(figure).transpose()?.flatten(),
            previous_values: before
                .filter(|row| !row.cells.is_empty())
                .map_or_else(Vec::new, |row| self.by_column(row)),
            target: None,
            marks: Vec::new(),
        };
        told.marks = self.marks(&told);
        Ok(told)
    }

    fn by_column(&self, row: &GridRow) -> Vec<Option<i64>> {
        let mut values = vec![None; self.frame.columns.len()];
        for (part, value) in &row.cells {
            if let Some(column) = self.column[*part] {
                values[column] = Some(values[column].unwrap_or(0) + value);
            }
        }
        values
    }

    fn marks(&self, line: &GridLine) -> Vec<GridMark> {
        let mut marks = Vec::new();
        if line.not_disaggregated.is_some_and(|open| open < 0) {
            marks.push(GridMark { column: None, mark: Mark::PartsExceedWhole });
        }
        if self.jumps(line.total.or(line.parts), line.previous) {
            marks.push(GridMark { column: None, mark: Mark::Jump });
        }
        for (column, (now, before)) in line.values.iter().zip(&line.previous_values).enumerate() {
            if self.jumps(*now, *before) {
                marks.push(GridMark { column: Some(column), mark: Mark::Jump });
            }
        }
        marks
    }

    /// From nothing there is no measure for a jump, and few people move by large parts.
    fn jumps(&self, now: Option<i64>, before: Option<i64>) -> bool {
        let (Some(now), Some(before)) = (now, before.filter(|before| *before > 0)) else { return false };
        let moved = now.abs_diff(before);
        let limit = i128::from(before) * i128::from(self.frame.jump_percent);
        moved >= SMALLEST_JUMP.unsigned_abs() && i128::from(moved) * 100 > limit
    }

    /// The lines at these places together, by the methods of their rows in this period.
    fn totals(&self, told: &[GridLine], places: &[usize]) -> Result<GridTotals, ReachError> {
        let before = places.iter().filter_map(|at| {
            let row = &self.rows[self.lines[*at].previous?];
            Some(stated(told[*at].previous, row))
        });
        let previous = totals::count(&before.collect::<Vec<_>>())?.value;
        let now = places.iter().filter_map(|at| {
            let row = &self.rows[self.lines[*at].row?];
            Some((*at, stated(told[*at].total.or(told[*at].parts), row)))
        });
        let (places, now): (Vec<usize>, Vec<Stated>) = now.unzip();
        let count = totals::count(&now)?;
        let (values, broken_down) = self.columns_of(told, &places, &count)?;
        let open = count.value.zip(broken_down).map(|(figure, parts)| figure - parts);
        Ok(GridTotals { figure: count.value, rule: count.rule, values, not_disaggregated: open, previous })
    }

    /// The figure of each column, of the lines that count, and all of them together.
    fn columns_of(
        &self,
        told: &[GridLine],
        places: &[usize],
        count: &Count,
    ) -> Result<(Vec<Option<i64>>, Option<i64>), ReachError> {
        let mut values: Vec<Option<i64>> = vec![None; self.frame.columns.len()];
        let mut sum: Option<i64> = None;
        let counting = places.iter().zip(&count.rows).filter(|(_, part)| part.why.makes_it());
        for (at, part) in counting {
            let line = &told[*at];
            let whole = line.total.or(line.parts).unwrap_or(0);
            let (columns, given): (Vec<usize>, Vec<i64>) =
                line.values.iter().enumerate().filter_map(|(at, value)| Some((at, (*value)?))).unzip();
            for (column, share) in columns.into_iter().zip(in_proportion(&given, whole, part.people)) {
                values[column] = Some(add(values[column].unwrap_or(0), share)?);
                sum = Some(add(sum.unwrap_or(0), share)?);
            }
        }
        Ok((values, sum))
    }

    fn indicators(&self, told: &[GridLine]) -> Result<Vec<GridIndicator>, ReachError> {
        let mut places: Vec<Vec<usize>> = vec![Vec::new(); self.indicators.len()];
        for (at, line) in told.iter().enumerate() {
            if let Some(indicator) = line.indicator {
                places[indicator].push(at);
            }
        }
        let each = self.indicators.iter().zip(&places);
        each.map(|(indicator, places)| self.indicator(indicator, told, places)).collect()
    }

    fn indicator(
        &self,
        indicator: &Indicator,
        told: &[GridLine],
        places: &[usize],
    ) -> Result<GridIndicator, ReachError> {
        let period = self.frame.period;
        let value = indicator.values.iter().find(|value| Some(value.period.as_str()) == period);
        let target = value.and_then(|value| value.target).filter(|target| target.fract().is_zero());
        let target = target.and_then(|target| i64::try_from(target).ok());
        let aims = |column: &GridPart| {
            let mut cells = indicator.target_cells.iter().filter(|cell| cell.period.as_deref() == period);
            let same = cells.find(|cell| {
                (&cell.sex, &cell.age, &cell.disability) == (&column.sex, &column.age, &column.disability)
            });
            same.map(|cell| cell.value)
        };
        let asked = asked_by(indicator);
        let is_asked = |(at, column): (usize, &GridPart)| asked.contains(column).then_some(at);
        let totals = self.totals(told, places)?;
        Ok(GridIndicator {
            id: indicator.id.clone(),
            code: indicator.code.clone(),
            text: indicator.text.clone(),
            target,
            targets: self.frame.columns.iter().map(aims).collect(),
            asked: self.frame.columns.iter().enumerate().filter_map(is_asked).collect(),
            mark: against(totals.figure, target),
            totals,
        })
    }
}

impl Figures {
    /// A line that is alone in telling of its indicator carries the indicator's target.
    fn tell_targets(&mut self) {
        let mut count = vec![0_usize; self.indicators.len()];
        for indicator in self.lines.iter().filter_map(|line| line.indicator) {
            count[indicator] += 1;
        }
        for line in &mut self.lines {
            let Some(at) = line.indicator.filter(|at| count[*at] == 1) else { continue };
            line.target = self.indicators[at].target;
            line.marks.extend(self.indicators[at].mark.map(|mark| GridMark { column: None, mark }));
        }
    }
}

/// What a row of one period states.
fn stated(value: Option<i64>, row: &GridRow) -> Stated {
    Stated { value, method: row.method, overlap_percent: row.overlap_percent, dated: true }
}

/// How a figure stands to its target; nothing to say while either is missing.
fn against(figure: Option<i64>, target: Option<i64>) -> Option<Mark> {
    let (figure, target) = (figure?, target?);
    match i128::from(figure) * 100 {
        _ if figure > target => Some(Mark::TargetPassed),
        hundredths if hundredths < i128::from(target) * i128::from(FAR_PERCENT) => Some(Mark::TargetFar),
        _ => None,
    }
}

/// The parts of a row together; `None` where it has none.
fn sum(row: &GridRow) -> Result<Option<i64>, ReachError> {
    let add_up = |sum: Option<i64>, (_, value): &(usize, i64)| add(sum.unwrap_or(0), *value).map(Some);
    row.cells.iter().try_fold(None, add_up)
}

/// The typed total of a row or the sum of its parts.
fn figure(row: &GridRow) -> Result<Option<i64>, ReachError> {
    match row.value {
        Some(value) => Ok(Some(value)),
        None => sum(row),
    }
}

fn add(left: i64, right: i64) -> Result<i64, ReachError> {
    left.checked_add(right).ok_or(ReachError::TooLarge)
}
