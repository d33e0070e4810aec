//! Charts of what was promised: indicators on the way to their targets, things with their days.
//!
//! Must not know how a figure so far is formed.

use rust_decimal::Decimal;

use crate::charts::{ChartData, ChartPoint, ChartSeries};
use crate::domain::{Deliverable, DeliverableStatus, Indicator, PartialDate};
use crate::report::model::{Block, ChartKind};

use super::super::Composer;
use super::super::indicators::{indicator_id, share_of_target, titled};
use super::dates;

impl Composer<'_> {
    /// How far each indicator is; nothing where none has a target.
    pub(super) fn indicators_chart(&self, id: &str, title: String) -> Vec<Block> {
        let shown: Vec<(usize, &Indicator)> =
            self.project.indicators.iter().enumerate().filter(|(_, it)| it.target.is_some()).collect();
        if shown.is_empty() {
            return Vec::new();
        }
        let points = shown.iter().map(|(place, indicator)| self.progress(*place, indicator));
        let data = ChartData {
            title,
            axis: self.say("column-indicator"),
            labels: shown.iter().map(|(_, indicator)| titled(indicator)).collect(),
            series: vec![self.series("achieved", points.collect())],
            alt: self.say("chart-indicators-alt"),
            ..ChartData::default()
        };
        vec![Block::Chart { id: id.to_owned(), drawn: ChartKind::Progress, data, aside: false }]
    }

    fn progress(&self, place: usize, indicator: &Indicator) -> ChartPoint {
        let achieved = indicator.achieved(&self.project.reach);
        let number = |value: Decimal| match indicator.is_percentage() {
            true => value
                .checked_div(Decimal::ONE_HUNDRED)
                .map_or_else(|| self.format.number(value), |share| self.format.percent(share)),
            false => self.format.number(value),
        };
        let falls = indicator.baseline > indicator.target;
        // Where less is better, a part of the target says nothing.
        let share = share_of_target(indicator, achieved).filter(|_| !falls);
        let text = match (achieved, indicator.target) {
            (Some(achieved), Some(target)) => {
                let (achieved, target) = (number(achieved), number(target));
                let share = share.map(|share| self.format.percent(share));
                let words = [("achieved", achieved.as_str()), ("target", &target)];
                match &share {
                    Some(share) => self.texts.with("chart-progress", &[words[0], words[1], ("share", share)]),
                    None => self.texts.with("chart-progress-plain", &words),
                }
            }
            _ => self.say("not-reported"),
        };
        let cell = Some(format!("{}.share_of_target", indicator_id(place, indicator)));
        ChartPoint { value: share.map(|share| share.to_string()), text, cell, held: false }
    }

    /// When things are due and when they were delivered; nothing where no day is told.
    pub(super) fn deliverables_chart(&self, id: &str, title: String) -> Vec<Block> {
        let dated = |it: &&Deliverable| it.due.is_some() || it.delivered_date.is_some();
        let alive = |it: &&Deliverable| it.status != Some(DeliverableStatus::Cancelled);
        let all = self.project.deliverables.iter().enumerate();
        let shown: Vec<(usize, &Deliverable)> = all.filter(|(_, it)| dated(it) && alive(it)).collect();
        let days = |of: fn(&Deliverable) -> Option<PartialDate>| -> Vec<ChartPoint> {
            shown.iter().map(|(_, it)| self.day_of(of(it))).collect()
        };
        let (due, delivered) = (days(|it| it.due), days(|it| it.delivered_date));
        let told = due.iter().chain(&delivered).filter_map(|point| point.value.as_deref()?.parse().ok());
        let told: Vec<i64> = told.collect();
        let (Some(first), Some(last)) = (told.iter().min(), told.iter().max()) else { return Vec::new() };
        let (scale, marks) = self.scale_of_days((*first, *last));
        let named = |code: &str, cell: &str, mut points: Vec<ChartPoint>| {
            for (point, (place, _)) in points.iter_mut().zip(&shown) {
                point.cell = Some(format!("deliverables.{}.{cell}", place + 1));
            }
            ChartSeries { points, ..self.series(code, Vec::new()) }
        };
        let data = ChartData {
            title,
            axis: self.say("column-deliverable"),
            labels: shown.iter().map(|(_, it)| it.text.clone()).collect(),

            series: vec![named("due", "due", due), named("delivered", "delivered_date", delivered)],
            scale,
            marks,
            alt: self.say("chart-deliverables-alt"),
            ..ChartData::default()
        };
        vec![Block::Chart { id: id.to_owned(), drawn: ChartKind::Timeline, data, aside: false }]
    }

    fn day_of(&self, date: Option<PartialDate>) -> ChartPoint {
        let day = date.and_then(|date| date.last_day()).map(dates::number);
        let text = date.map_or_else(|| self.no_detail("").text, |date| self.format.short_date(date));
        ChartPoint { value: day.map(|day| day.to_string()), text, ..ChartPoint::default() }
    }
}
