//! Charts of a project's money: the same figures as in the window, with the names of the report.
//!
//! Must not know how a figure is reckoned.

use crate::charts::{self, ChartData};
use crate::domain::PartialDate;
use crate::domain::finance::FinanceLine;
use crate::report::model::{Block, ChartKind};
use crate::report::template::Measure;

use super::super::Composer;
use super::super::finance::Ledgered;

/// The figures by heading, with the column of a budget in which each stands.
const MEASURES: [(&str, Measure); 3] =
    [("budget", Measure::Revised), ("spent", Measure::Spent), ("committed", Measure::Committed)];
/// A line of one month shows no way.
const FEWEST_MONTHS: usize = 2;

impl Composer<'_> {
    /// Budget, spent and committed by main heading.
    pub(super) fn headings_chart(&self, id: &str, title: String, money: &Ledgered<'_>) -> Vec<Block> {
        let Some(mut data) = self.money_charts(money).headings else { return Vec::new() };
        // What nobody promised needs no bars.
        let promised = |value: &str| value.contains(|digit: char| matches!(digit, '1'..='9'));
        data.series.retain(|series| {
            series.code != "committed"
                || series.points.iter().any(|point| point.value.as_deref().is_some_and(promised))
        });
        for series in &mut data.series {
            let measure = MEASURES.iter().find(|(code, _)| *code == series.code).map(|(_, measure)| *measure);
            let points = series.points.iter_mut().zip(money.lines.tops());
            for ((point, at), measure) in points.zip(std::iter::repeat(measure)) {
                point.cell = measure.map(|measure| money.stands(&money.lines.slugs[at], measure));
            }
        }
        vec![drawn(id, ChartKind::Bars, ChartData { title, ..data })]
    }

    /// Spending month by month with plan and forecast.
    pub(super) fn spending_chart(&self, id: &str, title: String, money: &Ledgered<'_>) -> Vec<Block> {
        let burn = self.money_charts(money).burn.filter(|_| money.accounts.has_entries());
        let Some(data) = burn.filter(|data| data.labels.len() >= FEWEST_MONTHS) else {
            return Vec::new();
        };
        vec![drawn(id, ChartKind::Curves, ChartData { title, ..data })]
    }

    fn money_charts(&self, money: &Ledgered<'_>) -> charts::FinanceCharts {
        let finance = &money.accounts.finance;
        let called = |line: &FinanceLine| {
            let at = finance.lines.iter().position(|known| known.line == line.line);
            at.map(|at| self.line_title(money, "", at).text).unwrap_or_default()
        };
        charts::in_words(finance, PartialDate::Day(money.accounts.last), self.language, called)
    }
}

fn drawn(id: &str, drawn: ChartKind, data: ChartData) -> Block {
    Block::Chart { id: id.to_owned(), drawn, data, aside: false }
}
