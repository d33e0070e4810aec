//! What a row may say beside its other fields and beside the rows around it.
//!
//! Must not know SQL, nor how a value is typed. Impossible things are refused here; what is
//! only unlikely is kept and marked elsewhere.

use std::collections::BTreeMap;

use super::dates::PartialDate;

/// A row's plain values by field (`entity::Kind` says in which form).
pub type Values = BTreeMap<&'static str, String>;

/// What a rule needs to know of the rows around.
#[derive(Clone, Default, Debug)]
pub struct Around {
    /// When the project begins and ends, as far as that is known.
    pub project_start: Option<PartialDate>,
    /// Its end.
    pub project_end: Option<PartialDate>,
    /// People in the breakdown of this row of reach, or in its other cells.
    pub parts: i64,
    /// People in the whole that this cell belongs to.
    pub whole: Option<i64>,
    /// The rows above the one that is to be this row's parent, itself among them.
    pub above: Vec<String>,
}

/// Why a value is refused: a code of the texts (`refused-<code>`), the field it stands
/// beside, and what the sentence names.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Breach {
    /// Which rule.
    pub code: &'static str,
    /// The field.
    pub field: &'static str,
    /// Names and values for the sentence.
    pub args: Vec<(&'static str, String)>,
}

/// Checks a row as it would be; the first rule that it breaks.
pub fn check(table: &str, key: &str, values: &Values, around: &Around) -> Result<(), Breach> {
    match table {
        "project" | "agreement" | "result_node" => {
            in_order(values, "start_date", "end_date")?;
            not_under_itself(key, around)
        }
        "period" => {
            in_order(values, "start_day", "end_day")?;
            within_project(values, "start_day", around)?;
            within_project(values, "end_day", around)
        }
        "reach" => parts_in_whole("value", around.parts, count(values, "value")),
        "reach_cell" => {
            let parts = around.parts.saturating_add(count(values, "value").unwrap_or(0));
            parts_in_whole("value", parts, around.whole)
        }
        _ => Ok(()),
    }
}

fn count(values: &Values, field: &str) -> Option<i64> {
    values.get(field).and_then(|value| value.parse().ok())
}

fn date(values: &Values, field: &str) -> Option<PartialDate> {
    values.get(field).and_then(|value| value.parse().ok())
}

/// An end may not lie before the beginning; dates that are known less precisely may meet.
fn in_order(values: &Values, start: &'static str, end: &'static str) -> Result<(), Breach> {
    let (Some(first), Some(last)) = (date(values, start), date(values, end)) else { return Ok(()) };
    if first.first_day() <= last.last_day() {
        return Ok(());
    }
    let args = vec![("start", first.to_string()), ("end", last.to_string())];
    Err(Breach { code: "end-before-start", field: end, args })
}

fn within_project(values: &Values, field: &'static str, around: &Around) -> Result<(), Breach> {
    let Some(day) = date(values, field) else { return Ok(()) };
    let early = around.project_start.is_some_and(|start| day.last_day() < start.first_day());
    let late = around.project_end.is_some_and(|end| day.first_day() > end.last_day());
    if !early && !late {
        return Ok(());
    }
    let known = |date: Option<PartialDate>| date.map_or_else(|| "…".to_owned(), |date| date.to_string());
    let args = vec![
        ("date", day.to_string()),
        ("start", known(around.project_start)),
        ("end", known(around.project_end)),
    ];
    Err(Breach { code: "date-outside-project", field, args })
}

fn parts_in_whole(field: &'static str, parts: i64, whole: Option<i64>) -> Result<(), Breach> {
    match whole {
        Some(whole) if parts > whole => {
            let args = vec![("parts", parts.to_string()), ("whole", whole.to_string())];
            Err(Breach { code: "parts-exceed-whole", field, args })
        }
        _ => Ok(()),
    }
}

fn not_under_itself(key: &str, around: &Around) -> Result<(), Breach> {
    match around.above.iter().any(|above| above == key) {
        true => Err(Breach { code: "under-itself", field: "parent", args: Vec::new() }),
        false => Ok(()),
    }
}
