//! Results with the indicators that measure them, in the columns that a donor's form has: the
//! results matrix, or logframe.
//!
//! Must not know which form it is. Figures have the ids of the table of indicators, so that a
//! report has one or the other.

use crate::domain::project::text_place;
use crate::domain::{Indicator, Level, PeriodValue, ResultNode};
use crate::report::model::{Block, Cell, Column, ColumnKind, Row};
use crate::report::template::{ResultColumn, ResultFigure, Section};

use super::Composer;
use super::cells::{body, group, word_of};
use super::framework::tree;
use super::indicators::{indicator_id, share_of_target};

impl Composer<'_> {
    /// Nothing where the record has neither results nor indicators.
    pub(super) fn result_matrix(&self, asked: &Section, columns: &[ResultColumn]) -> Vec<Block> {
        let shown: Vec<&ResultColumn> = columns.iter().filter(|column| self.shows(column)).collect();
        let rows = self.matrix_rows(&asked.id, &shown);
        if rows.is_empty() {
            return Vec::new();
        }
        let columns = shown.iter().map(|column| self.matrix_column(column)).collect();
        let caption = unnumbered(&asked.heading(self.language)).to_owned();
        vec![Block::Table { id: asked.id.clone(), caption, columns, rows }]
    }

    /// Results in the order of the framework, each with its indicators below it; indicators that
    /// measure no result stand at the end.
    fn matrix_rows(&self, id: &str, columns: &[&ResultColumn]) -> Vec<Row> {
        let indicators: Vec<(usize, &Indicator)> = self.project.indicators.iter().enumerate().collect();
        let row = |(place, indicator): &(usize, &Indicator)| {
            let cells = columns.iter().map(|column| self.result_cell(*place, indicator, column.value));
            body(cells.collect())
        };
        let mut rows = Vec::new();
        let mut placed: Vec<&str> = Vec::new();
        for (_, nodes) in self.axes() {
            for (_, node) in tree(&nodes) {
                let own: Vec<_> =
                    indicators.iter().filter(|(_, it)| it.node.as_ref() == Some(&node.id)).collect();
                if node.level == Level::Activity && own.is_empty() {
                    continue;
                }
                rows.push(group(self.result_stated(id, node)));
                placed.extend(own.iter().map(|(_, it)| it.id.as_str()));
                rows.extend(own.into_iter().map(row));
            }
        }
        rows.extend(indicators.iter().filter(|(_, it)| !placed.contains(&it.id.as_str())).map(row));
        rows
    }

    /// `Outcome 1.2: Women and girls …`, word for word.
    fn result_stated(&self, id: &str, node: &ResultNode) -> Cell {
        let level = self.say(&format!("level-{}", word_of(node.level)));
        let label = match &node.code {
            Some(code) => self.texts.with("row-with-code", &[("label", &level), ("code", code)]),
            None => level,
        };
        let text = self.texts.with("row-with-name", &[("label", &label), ("name", &node.text)]);
        self.quoted(&format!("{id}.{}", self.node_id(node)), &node.id, &text)
    }

    /// A column of the period is there where the report has one; an optional one where some
    /// indicator has something in it.
    fn shows(&self, column: &ResultColumn) -> bool {
        let of_period = matches!(column.value, ResultFigure::Period | ResultFigure::PeriodTarget);
        let told = |it: &Indicator| match column.value {
            ResultFigure::Code => it.code.is_some(),
            ResultFigure::BaselineDate => it.baseline_date.is_some(),
            ResultFigure::Verification => it.verification.is_some(),
            ResultFigure::Comment => self.deviation(it).is_some(),
            ResultFigure::PeriodTarget => self.of_period(it).is_some_and(|value| value.target.is_some()),
            _ => true,
        };
        (!of_period || self.period.is_some())
            && (!column.optional || self.project.indicators.iter().any(told))
    }

    fn matrix_column(&self, column: &ResultColumn) -> Column {
        use ResultFigure::*;
        let (kind, weight) = match column.value {
            Code => (ColumnKind::Code, 1),
            Indicator => (ColumnKind::Text, 3),
            Unit => (ColumnKind::Text, 1),
            Verification | Comment => (ColumnKind::Text, 2),
            BaselineDate | TargetDate => (ColumnKind::Date, 1),
            Baseline | Target | PeriodTarget | Period | Achieved | Share => (ColumnKind::Number, 1),
        };
        let title = match &column.title {
            Some(title) => title.of(self.language),
            None => self.say(&format!("template-column-{}", column.value.key())),
        };
        Column { aside: column.aside, ..Column::new(column.value.key(), title, kind, weight) }
    }

    fn result_cell(&self, place: usize, indicator: &Indicator, figure: ResultFigure) -> Cell {
        let id = indicator_id(place, indicator);
        let of = |part: &str| format!("{id}.{part}");
        let dated = |date, part: &str| match date {
            Some(date) => self.short_date(&of(part), date),
            None => self.no_detail(&of(part)),
        };
        let measured = |part: &str, value, key| match value {
            Some(value) => self.sourced(self.number(&of(part), value), &indicator.id),
            None => self.lacking(&of(part), key),
        };
        let achieved = || indicator.achieved(&self.project.reach);
        match figure {
            ResultFigure::Code => self.indicator_code(&of("code"), indicator),
            ResultFigure::Indicator => self.quoted(&id, &indicator.id, &indicator.text),
            ResultFigure::Unit => {
                self.unit(&of("unit"), &indicator.unit, None, &text_place(&indicator.id, "unit"))
            }
            ResultFigure::BaselineDate => dated(indicator.baseline_date, "baseline_date"),
            ResultFigure::Baseline => measured("baseline", indicator.baseline, "not-set"),
            ResultFigure::TargetDate => dated(self.project.dates.end, "target_date"),
            ResultFigure::Target => measured("target", indicator.target, "not-set"),
            ResultFigure::PeriodTarget | ResultFigure::Period => self.period_figure(&id, indicator, figure),
            ResultFigure::Achieved => measured("achieved", achieved(), "not-reported"),
            ResultFigure::Share => match share_of_target(indicator, achieved()) {
                Some(share) => self.percent(&of("share_of_target"), share),
                None => self.no_detail(&of("share_of_target")),
            },
            ResultFigure::Verification => match &indicator.verification {
                Some(text) => {
                    self.quoted(&of("verification"), &text_place(&indicator.id, "verification"), text)
                }
                None => self.no_detail(&of("verification")),
            },
            ResultFigure::Comment => match self.deviation(indicator) {
                Some((value, note)) => self.quoted(&of("comment"), &text_place(&value.id, "note"), note),
                None => self.no_detail(&of("comment")),
            },
        }
    }

    fn period_figure(&self, id: &str, indicator: &Indicator, figure: ResultFigure) -> Cell {
        let code = self.period.map(|period| period.code.as_str()).unwrap_or_default();
        let value = self.of_period(indicator);
        let (part, number, key) = match figure {
            ResultFigure::PeriodTarget => ("target", value.and_then(|it| it.target), "not-set"),
            _ => ("actual", value.and_then(|it| it.actual), "not-reported"),
        };
        let id = format!("{id}.{code}.{part}");
        match (number, value) {
            (Some(number), Some(value)) => self.sourced(self.number(&id, number), &value.id),
            _ => self.lacking(&id, key),
        }
    }

    /// What the period of the report promised and gave.
    fn of_period<'i>(&self, indicator: &'i Indicator) -> Option<&'i PeriodValue> {
        let period = self.period?;
        indicator.values.iter().find(|value| value.period == period.id)
    }

    /// Why a figure came about so: said of the period, else of the last one of which it is said.
    fn deviation<'i>(&self, indicator: &'i Indicator) -> Option<(&'i PeriodValue, &'i str)> {
        let told = |value: &'i PeriodValue| Some((value, value.note.as_deref()?));
        match self.period {
            Some(_) => self.of_period(indicator).and_then(told),
            None => indicator.values.iter().rev().find_map(told),
        }
    }
}

/// What a section is called without the number that a form gives it: a table has its own.
fn unnumbered(heading: &str) -> &str {
    let words =
        heading.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == '.').trim_start();
    if words.is_empty() { heading } else { words }
}
