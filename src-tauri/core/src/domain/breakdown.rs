//! Who was reached, within one kind: the cells of its rows together and what they leave open.
//!
//! Must not know how a breakdown is shown. It never loses people (what is not
//! disaggregated stays a figure of its own) and never takes two kinds.

use std::borrow::Borrow;
use std::collections::BTreeMap;

use super::reach::{Reach, ReachError, ReachKind};
use super::totals::{self, Counted, Stated};

/// People of one sex, age band and disability; `None` where it was not recorded.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Part {
    /// `female`, `male`, `other`.
    pub sex: Option<String>,
    /// Age band such as `18-29`.
    pub age: Option<String>,
    /// `with` or `without` a disability.
    pub disability: Option<String>,
    /// People.
    pub value: i64,
}

/// The breakdown of one kind of reach.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Breakdown {
    /// The kind.
    pub kind: ReachKind,
    /// The parts: female, male, other, not recorded; each by age, then disability.
    pub parts: Vec<Part>,
    /// People of the kind's figure whose breakdown is not known.
    pub not_disaggregated: i64,
    /// The kind's figure: parts and not disaggregated together.
    pub total: i64,
}

/// The breakdown of a kind; `None` where none of its rows has one. It is that of the rows
/// that make the kind's figure (`totals`). What an overlap takes off is taken off each part
/// in proportion: who of them is counted elsewhere nobody knows. Where the rows that count
/// have no breakdown and those of the periods (or the statement beside them) have one, theirs
/// is told: their people are among those counted.
pub fn breakdown_of<R: Borrow<Reach>>(kind: ReachKind, rows: &[R]) -> Result<Option<Breakdown>, ReachError> {
    let rows: Vec<&Reach> = totals::of_kind(kind, rows).collect();
    for row in &rows {
        row.not_disaggregated()?;
    }
    let stated = rows.iter().map(|row| Stated::of(row)).collect::<Result<Vec<_>, _>>()?;
    let count = totals::count(&stated)?;
    let parts = match sum_of_parts(&rows, &count.rows)? {
        parts if parts.is_empty() => sum_of_parts(&rows, &count.beside)?,
        parts => parts,
    };
    let Some(total) = count.value.filter(|_| !parts.is_empty()) else { return Ok(None) };
    let broken_down = parts.values().try_fold(0, |sum, part| add(sum, *part))?;
    let part = |(((_, sex), (_, age), disability), value)| Part { sex, age, disability, value };
    let parts = parts.into_iter().map(part).collect();
    Ok(Some(Breakdown { kind, parts, not_disaggregated: total - broken_down, total }))
}

/// Sex, age band and disability, each in the order in which it is told.
type Key = ((u8, Option<String>), (u32, Option<String>), Option<String>);

/// The cells of the rows that count, those of one key together.
fn sum_of_parts(rows: &[&Reach], counted: &[Counted]) -> Result<BTreeMap<Key, i64>, ReachError> {
    let mut parts: BTreeMap<Key, i64> = BTreeMap::new();
    for (row, part) in rows.iter().zip(counted).filter(|(_, part)| part.why.makes_it()) {
        let values: Vec<i64> = row.cells.iter().map(|cell| cell.value).collect();
        let whole = row.figure()?.unwrap_or_default();
        for (cell, value) in row.cells.iter().zip(in_proportion(&values, whole, part.people)) {
            let sex = (rank(cell.sex.as_deref()), cell.sex.clone());
            let age = (from_age(cell.age.as_deref()), cell.age.clone());
            let sum = parts.entry((sex, age, cell.disability.clone())).or_default();
            *sum = add(*sum, value)?;
        }
    }
    Ok(parts)
}

/// The parts of `whole` people when only `counted` of them count. Each is taken down in
/// proportion; together with what is not disaggregated they make `counted` exactly, the last
/// people going where the most was cut off.
pub fn in_proportion(parts: &[i64], whole: i64, counted: i64) -> Vec<i64> {
    if counted == whole || whole <= 0 {
        return parts.to_vec();
    }
    let open = (whole - parts.iter().sum::<i64>()).max(0);
    let scaled = |part: i64| i128::from(part) * i128::from(counted);
    let whole = i128::from(whole);
    let all: Vec<i128> = parts.iter().copied().chain([open]).map(scaled).collect();
    let mut shares: Vec<i64> = all.iter().map(|part| i64::try_from(part / whole).unwrap_or(0)).collect();
    let left = counted - shares.iter().sum::<i64>();
    let mut by_rest: Vec<usize> = (0..all.len()).collect();
    by_rest.sort_by_key(|at| std::cmp::Reverse(all[*at] % whole));
    for at in by_rest.into_iter().take(usize::try_from(left).unwrap_or(0)) {
        shares[at] += 1;
    }
    shares.truncate(parts.len());
    shares
}

fn add(left: i64, right: i64) -> Result<i64, ReachError> {
    left.checked_add(right).ok_or(ReachError::TooLarge)
}

/// Female, male, any other word, not recorded.
pub(super) fn rank(sex: Option<&str>) -> u8 {
    match sex {
        Some("female") => 0,
        Some("male") => 1,
        Some(_) => 2,
        None => 3,
    }
}

/// Where an age band begins: `5-11` stands before `12-17`, "not recorded" last.
pub(super) fn from_age(age: Option<&str>) -> u32 {
    let digits = |age: &str| age.chars().take_while(char::is_ascii_digit).collect::<String>();
    age.map_or(u32::MAX, |age| digits(age).parse().unwrap_or(0))
}
