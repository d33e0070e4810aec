//! Charts of a report: which figures they show, under which names, and what is said of them to
//! those who do not see them.
//!
//! Must not know how one is drawn. A figure of a chart names the cell that it is the figure of, so
//! that one that is held back there is not drawn here; scale and words are made when that is done.

mod dates;
mod money;
pub(super) mod people;
mod results;

use rust_decimal::Decimal;

use crate::charts::{ChartData, ChartMark, ChartPoint, ChartSeries, scale::scale};
use crate::error::Result;
use crate::report::model::{Block, Cell, ChartKind, Report, Row, RowKind, Value};
use crate::report::template::{ChartAsked, Section};

use super::Composer;
use super::finance::Ledgered;

/// More places than this are not told one by one.
const MOST_TOLD: usize = 60;
/// Steps of a scale at most.
const STEPS: u32 = 5;
/// Bars that go further beyond their target end here, in quarters of it.
const MOST_QUARTERS: i64 = 6;

impl Composer<'_> {
    /// A chart of the template; nothing where there is nothing to draw.
    pub(super) fn chart(
        &self,
        asked: &Section,
        chart: ChartAsked,
        money: Option<&Ledgered<'_>>,
    ) -> Result<Vec<Block>> {
        let title = asked.heading(self.language);
        Ok(match (chart, money) {
            (ChartAsked::BudgetByHeading, Some(money)) => self.headings_chart(&asked.id, title, money),
            (ChartAsked::Spending, Some(money)) => self.spending_chart(&asked.id, title, money),
            (ChartAsked::BudgetByHeading | ChartAsked::Spending, None) => Vec::new(),
            (ChartAsked::ReachByPeriodAndSex, _) => self.reach_charts(&asked.id)?,
            (ChartAsked::Indicators, _) => self.indicators_chart(&asked.id, title),
            (ChartAsked::Deliverables, _) => self.deliverables_chart(&asked.id, title),
        })
    }

    /// Columns of a table as a drawing: each with the code of its series and the key of its column.
    pub(super) fn chart_of_table(
        &self,
        drawn: ChartKind,
        table: &Block,
        label: &str,
        shown: &[(&str, &str)],
    ) -> Option<Block> {
        let Block::Table { id, caption, columns, rows } = table else { return None };
        let place = |key: &str| columns.iter().position(|column| column.key == key);
        let rows: Vec<&Row> = rows.iter().filter(|row| row.kind == RowKind::Body).collect();
        let cells = |at: usize| rows.iter().filter_map(move |row| row.cells.get(at));
        let label = place(label)?;
        let series = shown.iter().filter_map(|(code, key)| {
            let at = place(key)?;
            let points = cells(at).map(point_of).collect();
            Some(ChartSeries { code: (*code).to_owned(), name: columns.get(at)?.title.clone(), points })
        });
        let data = ChartData {
            title: caption.clone(),
            axis: columns.get(label)?.title.clone(),
            labels: cells(label).map(|cell| cell.text.clone()).collect(),
            named_in: cells(label).map(|cell| cell.id.clone()).collect(),
            series: series.collect(),
            ..ChartData::default()
        };
        Some(Block::Chart { id: format!("{id}.chart"), drawn, data, aside: true })
    }

    /// Finishes every chart of a report whose cells say what may be read.
    pub(super) fn settle_charts(&self, report: &mut Report) {
        for block in report.sections.iter_mut().flat_map(|section| &mut section.blocks) {
            if let Block::Chart { drawn, data, .. } = block {
                self.settle(*drawn, data);
            }
        }
    }

    fn settle(&self, drawn: ChartKind, data: &mut ChartData) {
        if drawn == ChartKind::Stacked {
            self.leave_out_columns(data);
        }
        if data.scale.is_empty() {
            data.scale = self.scale(drawn, data);
        }
        let held = places(data, |point| point.held);
        if !held.is_empty() {
            let names = self.format.list(&held);
            data.notes.push(self.texts.with("chart-held", &[("names", &names)]));
        }
        let told = self.told(drawn, data);
        let alt = [std::mem::take(&mut data.alt), told, data.notes.join(" ")];
        data.alt = alt.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    }

    /// A column without one of its parts would show a whole that is none.
    fn leave_out_columns(&self, data: &mut ChartData) {
        for at in 0..data.labels.len() {
            let mut points: Vec<&mut ChartPoint> =
                data.series.iter_mut().filter_map(|series| series.points.get_mut(at)).collect();
            if points.iter().any(|point| point.held) {
                points.iter_mut().for_each(|point| self.hold_point(point));
            }
        }
    }

    /// Takes a figure out of a chart.
    pub(super) fn hold_point(&self, point: &mut ChartPoint) {
        *point =
            ChartPoint { value: None, text: self.say("small-figure"), cell: point.cell.take(), held: true };
    }

    fn scale(&self, drawn: ChartKind, data: &ChartData) -> Vec<ChartMark> {
        let figures = || data.series.iter().flat_map(|series| &series.points).filter_map(value_of);
        let least = figures().min().unwrap_or_default();
        let most = figures().max().unwrap_or_default();
        if drawn == ChartKind::Progress {
            let quarters = (0..=MOST_QUARTERS).map(|quarter| Decimal::new(quarter * 25, 2).normalize());
            let enough = most.max(Decimal::ONE);
            let upto = quarters.clone().position(|quarter| quarter >= enough).unwrap_or(usize::MAX);
            let shown = quarters.take(upto.saturating_add(1)).collect();
            return marks(shown, |share| self.format.whole_percent(share));
        }
        let counted = matches!(drawn, ChartKind::Stacked | ChartKind::Pyramid);
        marks(scale(least, most, STEPS, counted), |figure| self.format.number(figure))
    }

    /// Every figure in words, or those that a curve ends with.
    fn told(&self, drawn: ChartKind, data: &ChartData) -> String {
        if drawn == ChartKind::Curves {
            let ends = data.series.iter().filter_map(|series| {
                let at = series.points.iter().rposition(|point| point.value.is_some())?;
                let name = format!("{} ({})", series.name, data.labels.get(at)?);
                Some(self.place_told(&name, series.points[at].text.clone()))
            });
            return ends.collect::<Vec<_>>().join(" ");
        }
        let places = data.labels.iter().enumerate().take(MOST_TOLD).map(|(at, label)| {
            let figures = data.series.iter().filter_map(|series| {
                let figure = &series.points.get(at)?.text;
                let words = [("name", series.name.as_str()), ("figure", figure)];
                Some(if data.series.len() == 1 {
                    figure.clone()
                } else {
                    self.texts.with("chart-alt-figure", &words)
                })
            });
            self.place_told(label, figures.collect::<Vec<_>>().join(", "))
        });
        places.collect::<Vec<_>>().join(" ")
    }

    fn place_told(&self, label: &str, figures: String) -> String {
        self.texts.with("chart-alt-place", &[("label", label), ("figures", &figures)])
    }

    fn series(&self, code: &str, points: Vec<ChartPoint>) -> ChartSeries {
        ChartSeries { code: code.to_owned(), name: self.say(&format!("chart-series-{code}")), points }
    }
}

fn point_of(cell: &Cell) -> ChartPoint {
    let value = match &cell.value {
        Value::Count(count) => Some(count.to_string()),
        Value::Number(number) | Value::Percent(number) => Some(number.to_string()),
        Value::Money(money) => Some(money.amount()),
        Value::Missing | Value::Text | Value::Date(_) => None,
    };
    ChartPoint { value, text: cell.text.clone(), cell: Some(cell.id.clone()), held: false }
}

fn marks(figures: Vec<Decimal>, text: impl Fn(Decimal) -> String) -> Vec<ChartMark> {
    figures.into_iter().map(|at| ChartMark { value: at.to_string(), text: text(at) }).collect()
}

fn value_of(point: &ChartPoint) -> Option<Decimal> {
    point.value.as_deref()?.parse().ok()
}

/// The labels at which a figure is such.
fn places(data: &ChartData, is: impl Fn(&ChartPoint) -> bool) -> Vec<String> {
    let at = |at: usize| data.series.iter().filter_map(|series| series.points.get(at)).any(&is);
    data.labels.iter().enumerate().filter(|(place, _)| at(*place)).map(|(_, label)| label.clone()).collect()
}
