//! Figures that are not there, and parts that do not make the whole.

use std::collections::HashSet;

use chrono::NaiveDate;

use super::{Attention, Matter, Named, is_over};
use crate::domain::indicator::{Indicator, Measure, Period};
use crate::domain::project::Project;
use crate::domain::reach::{Reach, ReachError};

pub(super) fn breakdowns(project: &Project) -> Vec<Attention> {
    let asked: HashSet<&str> =
        project.indicators.iter().filter(|it| asks_for_parts(it)).map(|it| it.id.as_str()).collect();
    let asks = |row: &Reach| row.indicator.as_deref().is_some_and(|indicator| asked.contains(indicator));
    project.reach.iter().filter_map(|row| breakdown(row, asks(row))).collect()
}

fn asks_for_parts(indicator: &Indicator) -> bool {
    indicator.by_sex || indicator.by_disability || !indicator.age_bands.is_empty()
}

fn breakdown(row: &Reach, asked: bool) -> Option<Attention> {
    let line = |matter| Attention::new(matter, "reach", Some(&row.id), "value").called(&name(row));
    match (row.not_disaggregated(), row.value) {
        (Err(ReachError::PartsExceedWhole { parts, whole }), _) => {
            let line = line(Matter::BreakdownExceeds).with("parts", Named::Count(parts));
            Some(line.with("whole", Named::Count(whole)))
        }
        (Ok(Some(open)), Some(whole)) if open > 0 => {
            let line = line(Matter::BreakdownIncomplete).with("open", Named::Count(open));
            Some(line.with("whole", Named::Count(whole)))
        }
        (Ok(None), Some(whole)) if asked && whole > 0 => {
            Some(line(Matter::BreakdownMissing).with("whole", Named::Count(whole)))
        }
        _ => None,
    }
}

/// What a row of reach is called: whom it counts, where, or in which words it came.
fn name(row: &Reach) -> String {
    let parts: Vec<&str> = [&row.group, &row.place].into_iter().flatten().map(String::as_str).collect();
    match (parts.is_empty(), &row.text) {
        (false, _) => parts.join(" · "),
        (true, Some(text)) => text.clone(),
        (true, None) => "–".to_owned(),
    }
}

/// Periods that are over and say nothing, or not of every indicator.
pub(super) fn periods(project: &Project, date: NaiveDate) -> Vec<Attention> {
    let over = project.periods.iter().filter(|period| is_over(period, date));
    over.flat_map(|period| in_period(project, period)).collect()
}

fn in_period(project: &Project, period: &Period) -> Vec<Attention> {
    let of_period = |row: &&Reach| row.period.as_ref() == Some(&period.id);
    let rows: Vec<&Reach> = project.reach.iter().filter(of_period).collect();
    let measured = project.indicators.iter().filter(|it| it.measure != Measure::Qualitative);
    let (told, untold): (Vec<_>, Vec<_>) = measured.partition(|it| has_figure(it, period));
    let days = Named::Days(period.start, period.end);
    if told.is_empty() && rows.iter().all(|row| row.value.is_none()) {
        let line = Attention::new(Matter::PeriodWithoutFigures, "period", Some(&period.id), "code");
        return vec![line.with("period", days)];
    }
    let mut lines: Vec<Attention> = untold
        .into_iter()
        .map(|it| {
            let line = Attention::new(Matter::IndicatorWithoutFigure, "indicator", Some(&it.id), "actual");
            line.called(&it.text).with("period", days.clone())
        })
        .collect();
    lines.extend(rows.into_iter().filter(|row| row.value.is_none()).map(|row| {
        let line = Attention::new(Matter::ReachWithoutFigure, "reach", Some(&row.id), "value");
        line.called(&name(row)).with("period", days.clone())
    }));
    lines
}

fn has_figure(indicator: &Indicator, period: &Period) -> bool {
    indicator.values.iter().any(|value| value.period == period.id && value.actual.is_some())
}
