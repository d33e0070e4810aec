//! Indicators: baseline, target, figure so far, and the values by period.
//!
//! Must not know reach. "Not reported" is never 0; how periods add up is said.

use rust_decimal::Decimal;

use crate::domain::project::text_place;
use crate::domain::{Accumulation, Indicator, Measure, PeriodValue, ResultNode};
use crate::report::model::{Block, Cell, ColumnKind, Row};

use super::Composer;
use super::cells::{body, code_or_place, group, is_key, word_of};

impl Composer<'_> {
    /// Nothing where the record has no indicators.
    pub(super) fn indicators(&self) -> Vec<Block> {
        if self.project.indicators.is_empty() {
            return Vec::new();
        }
        let mut blocks = vec![self.indicator_table(), self.note("note-accumulation")];
        let indicators = &self.project.indicators;
        if indicators.iter().any(|it| it.is_percentage() && it.accumulation == Accumulation::Periodic) {
            blocks.push(self.note("note-percentages"));
        }
        if indicators.iter().any(|indicator| indicator.measure == Measure::People) {
            blocks.push(self.note("note-people-counted"));
        }
        if indicators.iter().any(|indicator| !indicator.values.is_empty()) {
            blocks.push(self.period_table());
        }
        blocks
    }

    fn indicator_table(&self) -> Block {
        let mut rows = Vec::new();
        let mut last_node: Option<&str> = None;
        for (place, indicator) in self.project.indicators.iter().enumerate() {
            if indicator.node.is_some() && indicator.node.as_deref() != last_node {
                rows.extend(self.node_heading(indicator, place));
            }
            last_node = indicator.node.as_deref();
            rows.push(body(self.indicator(place, indicator)));
        }
        let columns = vec![
            self.column("number", ColumnKind::Code, 1),
            self.column("indicator", ColumnKind::Text, 3),
            self.column("unit", ColumnKind::Text, 1),
            self.column("accumulation", ColumnKind::Text, 1),
            self.column("baseline", ColumnKind::Number, 1),
            self.column("target", ColumnKind::Number, 1),
            self.column("achieved", ColumnKind::Number, 1),
            self.column("share-of-target", ColumnKind::Number, 1),
        ];
        Block::Table { id: "indicators".to_owned(), caption: self.say("caption-indicators"), columns, rows }
    }

    /// The result that the indicators below it measure.
    fn node_heading(&self, indicator: &Indicator, place: usize) -> Option<Row> {
        let node: &ResultNode =
            self.project.framework.iter().find(|node| Some(&node.id) == indicator.node.as_ref())?;
        let text = match &node.code {
            Some(code) => format!("{code} {}", node.text),
            None => node.text.clone(),
        };
        Some(group(self.quoted(&format!("indicators.result.{}", place + 1), &node.id, &text)))
    }

    fn indicator(&self, place: usize, indicator: &Indicator) -> Vec<Cell> {
        let id = indicator_id(place, indicator);
        let of = |part: &str| format!("{id}.{part}");
        let measured = |part: &str, value: Option<Decimal>, key: &str| match value {
            Some(value) => self.sourced(self.number(&of(part), value), &indicator.id),
            None => self.lacking(&of(part), key),
        };
        let accumulation = self.say(&format!("accumulation-{}", word_of(indicator.accumulation)));
        let achieved = indicator.achieved(&self.project.reach);
        vec![
            self.indicator_code(&of("code"), indicator),
            self.quoted(&id, &indicator.id, &indicator.text),
            self.unit(&of("unit"), &indicator.unit, None, &text_place(&indicator.id, "unit")),
            self.word(&of("accumulation"), accumulation),
            measured("baseline", indicator.baseline, "not-set"),
            measured("target", indicator.target, "not-set"),
            measured("achieved", achieved, "not-reported"),
            match share_of_target(indicator, achieved) {
                Some(share) => self.percent(&of("share_of_target"), share),
                None => self.no_detail(&of("share_of_target")),
            },
        ]
    }

    pub(super) fn indicator_code(&self, id: &str, indicator: &Indicator) -> Cell {
        match &indicator.code {
            Some(code) => self.code(id, &indicator.id, code),
            None => self.no_detail(id),
        }
    }

    fn period_table(&self) -> Block {
        let mut rows = Vec::new();
        for (place, indicator) in self.project.indicators.iter().enumerate() {
            if indicator.values.is_empty() {
                continue;
            }
            let id = indicator_id(place, indicator);
            rows.push(group(self.quoted(&format!("{id}.periods"), &indicator.id, &titled(indicator))));
            rows.extend(indicator.values.iter().map(|value| body(self.period_value(&id, value))));
        }
        let columns = vec![
            self.column("period", ColumnKind::Text, 2),
            self.column("target", ColumnKind::Number, 1),
            self.column("actual", ColumnKind::Number, 1),
        ];
        let caption = self.say("caption-indicator-periods");
        Block::Table { id: "indicators.periods".to_owned(), caption, columns, rows }
    }

    fn period_value(&self, id: &str, value: &PeriodValue) -> Vec<Cell> {
        let id = format!("{id}.{}", self.period_code(&value.period));
        let measured = |part: &str, number: Option<Decimal>, key: &str| {
            let id = format!("{id}.{part}");
            match number {
                Some(number) => self.sourced(self.number(&id, number), &value.id),
                None => self.lacking(&id, key),
            }
        };
        vec![
            self.word(&format!("{id}.period"), self.period_name(&value.period)),
            measured("target", value.target, "not-set"),
            measured("actual", value.actual, "not-reported"),
        ]
    }

    /// The short name of a period, as figure ids use it.
    pub(super) fn period_code(&self, key: &str) -> String {
        let period = self.project.periods.iter().find(|period| period.id == key);
        period.map_or_else(|| key.to_owned(), |period| period.code.clone())
    }

    /// The months or days of a period.
    pub(super) fn period_name(&self, key: &str) -> String {
        let period = self.project.periods.iter().find(|period| period.id == key);
        period.map_or_else(|| key.to_owned(), |period| self.format.span(period.start, period.end))
    }

    /// The report's word for a unit in the plural that follows `count`, else the source's word.
    pub(super) fn unit(&self, id: &str, unit: &str, count: Option<i64>, key: &str) -> Cell {
        let known = format!("unit-{unit}");
        match is_key(unit) && self.texts.find(&known).is_some() {
            true => self.word(id, self.texts.count(&known, count.unwrap_or(2), "")),
            false => self.quoted(id, key, unit),
        }
    }
}

pub(super) fn indicator_id(place: usize, indicator: &Indicator) -> String {
    format!("indicators.{}", code_or_place(indicator.code.as_deref(), place))
}

pub(super) fn titled(indicator: &Indicator) -> String {
    match &indicator.code {
        Some(code) => format!("{code} {}", indicator.text),
        None => indicator.text.clone(),
    }
}

/// What is achieved of the target promised for the end. A share of zero says nothing.
pub(super) fn share_of_target(indicator: &Indicator, achieved: Option<Decimal>) -> Option<Decimal> {
    achieved?.checked_div(indicator.target.filter(|target| !target.is_zero())?)
}
