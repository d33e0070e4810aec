//! The project's figure of reach per kind, by the stated methods, and how it came about.
//!
//! Must not know how a total is shown. There is no function here that takes two kinds:
//! 116 direct and 31 by public engagement are two figures for ever.
//!
//! # How the rows of one kind make its figure
//! - *Distinct*: other people in each row. The rows are added.
//! - *Overlap of n %*: n of a hundred people of the row are counted in other rows already.
//!   The row adds `value × (100 − n) / 100`, rounded half to even, row by row. So *distinct*
//!   is an overlap of 0 %, and the two may stand beside each other.
//! - *Maximum*: the same people again. The largest of these rows counts alone. An overlap
//!   that nobody sized is counted so, too.
//! - *Both sorts*: the sum of the first sort or the largest of the second, whichever is more.
//!   Each of the two surely holds no one twice; their sum might. (To let the largest row
//!   count alone would make ten sites of 100 people each into 100 as soon as an eleventh row
//!   states another method.)
//! - *A row without a period* beside rows of periods tells of everybody so far: the periods'
//!   people are among them. The two are never added. The larger is the figure, so that 116
//!   stated in all do not become 5 when the first quarter is entered.
//! - A row whose total nobody typed counts with the sum of its parts.

use std::borrow::Borrow;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::reach::{CountingMethod, Reach, ReachError, ReachKind};

/// The kinds in the order in which they are told.
pub const KINDS: [ReachKind; 3] = [ReachKind::Direct, ReachKind::Indirect, ReachKind::PublicEngagement];

/// By which rule the rows of a kind were counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum CountingRule {
    /// All rows were added.
    Distinct,
    /// The largest row counts.
    Maximum,
    /// Rows were added, what is counted elsewhere taken off.
    Overlap,
    /// Rows state methods that do not go together: the larger outcome counts.
    Mixed,
}

/// Why a row counts as it does.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Why {
    /// Nobody reported it.
    NotReported,
    /// Its people are in no other row.
    Added,
    /// Added, without those counted elsewhere already.
    Overlap,
    /// It is the largest row of the same people.
    Largest,
    /// Its people are those of the largest row.
    SamePeople,
    /// The rows that count by another method tell of more people.
    Fewer,
    /// It tells of everybody so far, and the periods tell of more.
    SoFar,
    /// Its people are among those of a row without a period, which tells of more.
    InSoFar,
}

impl Why {
    /// The row is one of those that make the figure or stand with them for the same people.
    pub fn counts(self) -> bool {
        self.makes_it() || self == Why::SamePeople
    }

    /// The row is one of those whose people are the figure.
    pub fn makes_it(self) -> bool {
        matches!(self, Why::Added | Why::Overlap | Why::Largest)
    }
}

/// What a row states for the count of its kind.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stated {
    /// People; `None` is "not reported".
    pub value: Option<i64>,
    /// How it is to be counted.
    pub method: CountingMethod,
    /// The part of a hundred that is counted elsewhere.
    pub overlap_percent: Option<u8>,
    /// It tells of one period.
    pub dated: bool,
}

/// A row's part in the figure.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Counted {
    /// How many of its people count; together they make the figure.
    pub people: i64,
    /// Why.
    pub why: Why,
}

/// The figure of rows of one kind.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Count {
    /// People; `None` while no row reports.
    pub value: Option<i64>,
    /// By which rule.
    pub rule: CountingRule,
    /// What rows without a period tell beside rows of periods.
    pub so_far: Option<i64>,
    /// What each row adds, in the rows' order.
    pub rows: Vec<Counted>,
    /// What the rows of the side that tells of fewer would add, were it to count alone.
    pub(super) beside: Vec<Counted>,
}

/// The figure of one kind of reach.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ReachTotal {
    /// The kind.
    pub kind: ReachKind,
    /// People; `None` while no row reports.
    pub value: Option<i64>,
    /// By which rule the rows were counted.
    pub rule: CountingRule,
    /// The least and the greatest overlap taken off, in percent.
    pub overlap: Option<(u8, u8)>,
    /// How many rows were counted.
    pub rows: usize,
    /// What rows without a period tell beside rows of periods.
    pub so_far: Option<i64>,
    /// What the rows of periods tell beside those without one.
    pub of_periods: Option<i64>,
}

impl ReachTotal {
    /// The periods do not make what is stated for everybody so far.
    pub fn differs(&self) -> bool {
        self.so_far.is_some() && self.so_far != self.of_periods
    }
}

/// How a row came to count.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RowExplained {
    /// Key of the row.
    pub row: String,
    /// People it states, typed or as the sum of its parts; `None` is "not reported".
    pub value: Option<i64>,
    /// How many of them are in the figure.
    pub counted: i64,
    /// Why.
    pub why: Why,
}

/// How the figure of one kind came about, row by row.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ReachExplained {
    /// The kind.
    pub kind: ReachKind,
    /// People; `None` while no row reports.
    pub value: Option<i64>,
    /// By which rule.
    pub rule: CountingRule,
    /// The methods that the reporting rows state, each once.
    pub methods: Vec<CountingMethod>,
    /// What rows without a period tell beside rows of periods.
    pub so_far: Option<i64>,
    /// What those rows of periods tell.
    pub of_periods: Option<i64>,
    /// The rows, in their order; what they count makes the figure.
    pub rows: Vec<RowExplained>,
}

impl Stated {
    /// What a row of reach states.
    pub fn of(row: &Reach) -> Result<Stated, ReachError> {
        Ok(Stated {
            value: row.figure()?,
            method: row.method,
            overlap_percent: row.overlap_percent,
            dated: row.period.is_some(),
        })
    }

    /// It can be added: its people are in no other row, or it is known how many are.
    fn adds(&self) -> bool {
        match self.method {
            CountingMethod::Distinct => true,
            CountingMethod::Overlap => self.overlap_percent.is_some(),
            CountingMethod::Maximum => false,
        }
    }

    fn overlap(&self) -> u8 {
        match self.method {
            CountingMethod::Overlap => self.overlap_percent.unwrap_or(0).min(100),
            _ => 0,
        }
    }
}

/// What a row brings to a figure that is reckoned of sums.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Brought {
    /// So many people are added.
    Added(i64),
    /// So many people, among whom may be those of other rows: the largest row counts.
    SamePeople(i64),
}

impl Stated {
    /// What the row brings; `None` where it was not reported.
    pub fn brings(&self) -> Option<Brought> {
        let value = self.value?;
        Some(match self.adds() {
            true => Brought::Added(without_overlap(value, self.overlap())),
            false => Brought::SamePeople(value),
        })
    }
}

/// What the rows of periods, or those without, bring together.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Together {
    /// The people that are added.
    pub added: Option<i64>,
    /// The largest row of the same people.
    pub largest: Option<i64>,
}

/// The figure of one kind out of what its rows bring: the same as `count` makes of the rows.
pub fn count_together(dated: Together, whole: Together) -> Option<i64> {
    let side = |side: Together| side.added.max(side.largest);
    side(dated).max(side(whole))
}

/// One total for each kind that has rows.
pub fn reach_by_kind<R: Borrow<Reach>>(rows: &[R]) -> Result<Vec<ReachTotal>, ReachError> {
    KINDS
        .into_iter()
        .filter(|kind| rows.iter().any(|row| row.borrow().kind == *kind))
        .map(|kind| total(kind, rows))
        .collect()
}

/// How the figure of a kind came about.
pub fn explain<R: Borrow<Reach>>(kind: ReachKind, rows: &[R]) -> Result<ReachExplained, ReachError> {
    let stated = stated(kind, rows)?;
    let keys = of_kind(kind, rows).map(|row| row.id.as_str());
    explain_stated(kind, &keys.zip(stated).collect::<Vec<_>>())
}

/// The same of rows of one kind by their keys.
pub fn explain_stated(kind: ReachKind, rows: &[(&str, Stated)]) -> Result<ReachExplained, ReachError> {
    let stated: Vec<Stated> = rows.iter().map(|(_, stated)| *stated).collect();
    let count = count(&stated)?;
    let told = rows.iter().zip(&count.rows).map(|((row, stated), part)| RowExplained {
        row: (*row).to_owned(),
        value: stated.value,
        counted: part.people,
        why: part.why,
    });
    let mut methods: Vec<CountingMethod> = Vec::new();
    for row in stated.iter().filter(|row| row.value.is_some()) {
        if !methods.contains(&row.method) {
            methods.push(row.method);
        }
    }
    Ok(ReachExplained {
        kind,
        value: count.value,
        rule: count.rule,
        methods,
        so_far: count.so_far,
        of_periods: of_periods(&count, &stated)?,
        rows: told.collect(),
    })
}

fn total<R: Borrow<Reach>>(kind: ReachKind, rows: &[R]) -> Result<ReachTotal, ReachError> {
    let stated = stated(kind, rows)?;
    let count = count(&stated)?;
    let overlaps = || stated.iter().zip(&count.rows).filter(|(_, part)| part.why == Why::Overlap);
    let least = overlaps().map(|(row, _)| row.overlap()).min();
    let most = overlaps().map(|(row, _)| row.overlap()).max();
    Ok(ReachTotal {
        kind,
        value: count.value,
        rule: count.rule,
        overlap: least.zip(most),
        rows: count.rows.iter().filter(|row| row.why.counts()).count(),
        so_far: count.so_far,
        of_periods: of_periods(&count, &stated)?,
    })
}

fn stated<R: Borrow<Reach>>(kind: ReachKind, rows: &[R]) -> Result<Vec<Stated>, ReachError> {
    of_kind(kind, rows).map(Stated::of).collect()
}

/// The rows of one kind.
pub(super) fn of_kind<R: Borrow<Reach>>(kind: ReachKind, rows: &[R]) -> impl Iterator<Item = &Reach> {
    rows.iter().map(Borrow::borrow).filter(move |row| row.kind == kind)
}

/// What the periods make where something is stated beside them.
fn of_periods(count: &Count, stated: &[Stated]) -> Result<Option<i64>, ReachError> {
    match count.so_far {
        Some(_) => Ok(side(stated, true)?.value),
        None => Ok(None),
    }
}

/// The figure of rows that are all of one kind.
pub fn count(rows: &[Stated]) -> Result<Count, ReachError> {
    let (dated, whole) = (side(rows, true)?, side(rows, false)?);
    let so_far = whole.value.filter(|_| dated.value.is_some());
    let (mut taken, left, reason) = match (dated.value, whole.value) {
        (Some(periods), Some(stated)) if stated > periods => (whole, dated, Why::InSoFar),
        (Some(_), _) => (dated, whole, Why::SoFar),
        _ => (whole, dated, Why::NotReported),
    };
    for (part, beside) in taken.rows.iter_mut().zip(&left.rows) {
        if beside.why != Why::NotReported {
            *part = Counted { people: 0, why: reason };
        }
    }
    Ok(Count { value: taken.value, rule: taken.rule, so_far, rows: taken.rows, beside: left.rows })
}

/// What the rows of periods, or those without, make among themselves.
struct Side {
    value: Option<i64>,
    rule: CountingRule,
    /// One for each row; those of the other side say "not reported".
    rows: Vec<Counted>,
}

fn side(rows: &[Stated], dated: bool) -> Result<Side, ReachError> {
    let silent = Counted { people: 0, why: Why::NotReported };
    let mut parts = vec![silent; rows.len()];
    let mut sum: Option<i64> = None;
    let mut largest: Option<(i64, usize)> = None;
    let mut rule = CountingRule::Distinct;
    for (at, row) in rows.iter().enumerate().filter(|(_, row)| row.dated == dated) {
        let Some(value) = row.value else { continue };
        if row.adds() {
            let counted = without_overlap(value, row.overlap());
            sum = Some(sum.unwrap_or(0).checked_add(counted).ok_or(ReachError::TooLarge)?);
            let overlaps = row.method == CountingMethod::Overlap;
            parts[at] = Counted { people: counted, why: if overlaps { Why::Overlap } else { Why::Added } };
            rule = if overlaps { CountingRule::Overlap } else { rule };
        } else {
            parts[at] = Counted { people: 0, why: Why::SamePeople };
            largest = largest.filter(|(most, _)| *most >= value).or(Some((value, at)));
        }
    }
    let (value, rule) = match (sum, largest) {
        (Some(sum), Some((most, _))) if sum >= most => {
            replace(&mut parts, Why::SamePeople, Why::Fewer);
            (Some(sum), CountingRule::Mixed)
        }
        (sum, Some((most, at))) => {
            replace(&mut parts, Why::Added, Why::Fewer);
            replace(&mut parts, Why::Overlap, Why::Fewer);
            parts[at] = Counted { people: most, why: Why::Largest };
            (Some(most), if sum.is_some() { CountingRule::Mixed } else { CountingRule::Maximum })
        }
        (sum, None) => (sum, rule),
    };
    Ok(Side { value, rule, rows: parts })
}

/// Rows of one reason do not count after all, for another.
fn replace(parts: &mut [Counted], reason: Why, other: Why) {
    for part in parts.iter_mut().filter(|part| part.why == reason) {
        *part = Counted { people: 0, why: other };
    }
}

/// `value × (100 − percent) / 100`, rounded half to even.
fn without_overlap(value: i64, percent: u8) -> i64 {
    let hundredths = i128::from(value) * i128::from(100 - percent.min(100));
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    let up = rest > 50 || (rest == 50 && whole % 2 != 0);
    // It is at most `value`, so that it fits.
    i64::try_from(whole + i128::from(up)).unwrap_or(value)
}
