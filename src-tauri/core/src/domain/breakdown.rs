//! Who was reached, within one kind: the cells of its rows together and what they leave open.
//!
//! Must not know how a breakdown is shown. It never loses people (what is not
//! disaggregated stays a figure of its own) and never takes two kinds.

use std::collections::BTreeMap;

use super::reach::{CountingMethod, Reach, ReachError, ReachKind};

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

/// The breakdown of a kind; `None` where none of its rows has one. Rows of different
/// people are taken together; of rows of the same people the largest counts alone, as
/// it does in the kind's figure.
pub fn breakdown_of(kind: ReachKind, rows: &[Reach]) -> Result<Option<Breakdown>, ReachError> {
    let counted = counted_rows(kind, rows);
    if counted.iter().all(|row| row.cells.is_empty()) {
        return Ok(None);
    }
    let mut parts: BTreeMap<_, i64> = BTreeMap::new();
    let mut total = 0_i64;
    let mut broken_down = 0_i64;
    for row in counted {
        row.not_disaggregated()?;
        total = add(total, row.value.unwrap_or_default())?;
        broken_down = add(broken_down, row.broken_down()?)?;
        for cell in &row.cells {
            let sex = (rank(cell.sex.as_deref()), cell.sex.clone());
            let age = (from_age(cell.age.as_deref()), cell.age.clone());
            let key = (sex, age, cell.disability.clone());
            let part = parts.entry(key).or_default();
            *part = add(*part, cell.value)?;
        }
    }
    let part = |(((_, sex), (_, age), disability), value)| Part { sex, age, disability, value };
    let parts = parts.into_iter().map(part).collect();
    Ok(Some(Breakdown { kind, parts, not_disaggregated: total - broken_down, total }))
}

/// The rows that make the kind's figure: those that report; by maximum only the largest.
fn counted_rows(kind: ReachKind, rows: &[Reach]) -> Vec<&Reach> {
    let of_kind = || rows.iter().filter(|row| row.kind == kind);
    let distinct = of_kind().all(|row| row.method == CountingMethod::Distinct);
    let reporting = of_kind().filter(|row| row.value.is_some());
    match distinct {
        true => reporting.collect(),
        false => reporting.max_by_key(|row| row.value).into_iter().collect(),
    }
}

fn add(left: i64, right: i64) -> Result<i64, ReachError> {
    left.checked_add(right).ok_or(ReachError::TooLarge)
}

fn rank(sex: Option<&str>) -> u8 {
    match sex {
        Some("female") => 0,
        Some("male") => 1,
        Some(_) => 2,
        None => 3,
    }
}

/// Where an age band begins: `5-11` stands before `12-17`, "not recorded" last.
fn from_age(age: Option<&str>) -> u32 {
    let digits = |age: &str| age.chars().take_while(char::is_ascii_digit).collect::<String>();
    age.map_or(u32::MAX, |age| digits(age).parse().unwrap_or(0))
}
