//! Which rows are one line, which columns a grid has, and what a line may say.
//!
//! Must not know figures.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::super::breakdown;
use super::{GridPart, GridRow, Indicator};

/// What makes rows one line: indicator, activity, place, group.
type Says<'a> = (Option<&'a str>, Option<&'a str>, Option<&'a str>, Option<&'a str>);

fn says(row: &GridRow) -> Says<'_> {
    (row.indicator.as_deref(), row.activity.as_deref(), row.place.as_deref(), row.group.as_deref())
}

/// The periods in which a line has a row already.
struct InPeriods<'a> {
    place: usize,
    periods: Vec<Option<&'a str>>,
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

/// The lines of the rows. Rows that say the same in one period are lines of their own: the
/// second of a period belongs to the second of another. Returns the place of each row's line, too.
pub fn lines(rows: &[GridRow], period: Option<&str>, previous: Option<&str>) -> (Vec<Line>, Vec<usize>) {
    let mut said: HashMap<Says<'_>, Vec<InPeriods<'_>>> = HashMap::with_capacity(rows.len());
    let mut lines: Vec<Line> = Vec::new();
    let mut line_of: Vec<usize> = Vec::with_capacity(rows.len());
    for (at, row) in rows.iter().enumerate() {
        let of = row.period.as_deref();
        let same = said.entry(says(row)).or_default();
        let place = match same.iter_mut().find(|line| !line.periods.contains(&of)) {
            Some(line) => {
                line.periods.push(of);
                line.place
            }
            None => {
                same.push(InPeriods { place: lines.len(), periods: vec![of] });
                lines.push(Line { first: at, row: None, previous: None });
                lines.len() - 1
            }
        };
        line_of.push(place);
        if of == period {
            lines[place].row = Some(at);
        } else if previous.is_some() && of == previous {
            lines[place].previous = Some(at);
        }
    }
    (lines, line_of)
}

/// What of a line a person can say anew.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum LineField {
    /// Where the people are.
    Place,
    /// Who they are.
    Group,
}

/// A line is to say something else of itself.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LineSaid {
    /// Its place among the lines.
    pub line: usize,
    /// What is said.
    pub field: LineField,
    /// The words; `None` says nothing.
    pub text: Option<String>,
}

/// Which sayings cannot be: their line would say the same as another in one period. Where two
/// lines go to the same words, the first may.
pub fn clashes(rows: &[GridRow], line_of: &[usize], said: &[LineSaid]) -> Vec<bool> {
    let mut clashes = vec![false; said.len()];
    loop {
        let mut of_line: HashMap<usize, Vec<usize>> = HashMap::new();
        for (at, it) in said.iter().enumerate().filter(|(at, _)| !clashes[*at]) {
            of_line.entry(it.line).or_default().push(at);
        }
        let found = lost(rows, line_of, said, &of_line);
        if found.is_empty() {
            return clashes;
        }
        found.into_iter().for_each(|at| clashes[at] = true);
    }
}

/// The sayings whose lines come where another already is.
fn lost(
    rows: &[GridRow],
    line_of: &[usize],
    said: &[LineSaid],
    of_line: &HashMap<usize, Vec<usize>>,
) -> HashSet<usize> {
    let mut stays: HashSet<(Says<'_>, Option<&str>)> = HashSet::new();
    let mut comes = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let sayings = of_line.get(&line_of[at]);
        let next = sayings.map_or(says(row), |sayings| said_anew(row, sayings.iter().map(|at| &said[*at])));
        match sayings {
            Some(sayings) if next != says(row) => comes.push((next, row, sayings)),
            _ => {
                stays.insert((next, row.period.as_deref()));
            }
        }
    }
    comes.sort_by_key(|(_, _, sayings)| sayings.first().copied());
    let taken = comes.into_iter().filter(|(next, row, _)| !stays.insert((*next, row.period.as_deref())));
    taken.flat_map(|(_, _, sayings)| sayings.iter().copied()).collect()
}

fn said_anew<'a>(row: &'a GridRow, said: impl Iterator<Item = &'a LineSaid>) -> Says<'a> {
    let mut next = says(row);
    for LineSaid { field, text, .. } in said {
        match field {
            LineField::Place => next.2 = text.as_deref(),
            LineField::Group => next.3 = text.as_deref(),
        }
    }
    next
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
