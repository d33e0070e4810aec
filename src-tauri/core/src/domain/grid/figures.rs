//! What is reckoned from lines: totals by the stated methods, what is not broken down, marks.
//!
//! Must not know how lines are made of rows.

use std::collections::HashMap;

use super::super::breakdown::in_proportion;
use super::super::reach::ReachError;
use super::super::totals::{self, Count, Stated};
use super::lines::asked_by;
use super::{
    Figures, Frame, GridIndicator, GridLine, GridMark, GridPart, GridRow, GridRows, GridTotals, Indicator,
    Line, Mark,
};

/// A move of fewer people is no jump: from 1 to 2 are 100 %.
const SMALLEST_JUMP: i64 = 10;

/// Below this part of a hundred of its target a figure is far from it.
const FAR_PERCENT: i64 = 50;

/// Lines, totals and marks of one kind in one period.
pub fn figures(rows: &GridRows, lines: &[Line], frame: &Frame<'_>) -> Result<Figures, ReachError> {
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
    lines: &'a [Line],
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
    fn new(rows: &'a GridRows, frame: &'a Frame<'a>, lines: &'a [Line]) -> Maker<'a> {
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
