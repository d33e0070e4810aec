//! Charts as values with all their words: the window, the PDF and the workbook draw the same one.
//!
//! Must not know how one is drawn, nor how a figure is reckoned (`domain::finance`).

pub mod scale;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::domain::burn::BurnPoint;
use crate::domain::finance::{Finance, FinanceLine};
use crate::domain::{Lang, Money, PartialDate};
use crate::format::Format;
use crate::text::Texts;

/// What stands where nothing is known.
const UNKNOWN: &str = "–";

/// A chart: every figure as a number and as it is printed, and all of it in a sentence.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ChartData {
    /// What it shows.
    pub title: String,
    /// Of what the figures are, such as USD.
    pub unit: String,
    /// What the labels are, such as "Heading".
    pub axis: String,
    /// The places along the axis, in order.
    pub labels: Vec<String>,
    /// In a report: ids of the cells that hold the labels, where all of them do.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<String>>", optional)]
    pub named_in: Vec<String>,
    /// A figure at each label, or none.
    pub series: Vec<ChartSeries>,
    /// In a report: the figures that stand along the scale.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<ChartMark>>", optional)]
    pub scale: Vec<ChartMark>,
    /// In a report: what is marked on the scale, such as the day of the report.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<ChartMark>>", optional)]
    pub marks: Vec<ChartMark>,
    /// In a report: what must be read with it, such as what is not drawn.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<String>>", optional)]
    pub notes: Vec<String>,
    /// The same for those who do not see it.
    pub alt: String,
}

/// Figures of one kind.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ChartSeries {
    /// Which: `budget`, `spent`, `committed`, `planned`, `forecast`, `by_plan`; in reports also
    /// `female`, `male`, `open`, `total`, `achieved`, `due`, `delivered`.
    pub code: String,
    /// Its name.
    pub name: String,
    /// One for each label.
    pub points: Vec<ChartPoint>,
}

/// A figure.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ChartPoint {
    /// As a decimal number, a day as the number that workbooks give it; `None` where nothing is
    /// known.
    pub value: Option<String>,
    /// As it is printed.
    pub text: String,
    /// In a report: id of the cell that it is the figure of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub cell: Option<String>,
    /// So few people stand behind it that it is not told.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[ts(as = "Option<bool>", optional)]
    pub held: bool,
}

/// A place on the scale of a chart.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ChartMark {
    /// Where, as the figures are.
    pub value: String,
    /// What stands there.
    pub text: String,
}

/// A project's money in charts.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct FinanceCharts {
    /// Budget, spent and committed by main heading; `None` where no line tells an amount.
    pub headings: Option<ChartData>,
    /// Spent month by month with plan and forecast; `None` where no date tells from when.
    pub burn: Option<ChartData>,
}

/// Both charts of a project's money.
pub fn of_finance(finance: &Finance, day: PartialDate, lang: Lang) -> FinanceCharts {
    in_words(finance, day, lang, named)
}

/// The same with headings called as a report calls them.
pub fn in_words(
    finance: &Finance,
    day: PartialDate,
    lang: Lang,
    called: impl Fn(&FinanceLine) -> String,
) -> FinanceCharts {
    let called: &dyn Fn(&FinanceLine) -> String = &called;
    let maker = Maker { finance, day, called, texts: Texts::of(lang), format: Format::of(lang) };
    FinanceCharts { headings: maker.headings(), burn: maker.burn() }
}

struct Maker<'a> {
    finance: &'a Finance,
    day: PartialDate,
    called: &'a dyn Fn(&FinanceLine) -> String,
    texts: &'a Texts,
    format: Format,
}

impl Maker<'_> {
    fn headings(&self) -> Option<ChartData> {
        let tops: Vec<&FinanceLine> =
            self.finance.lines.iter().filter(|line| line.parent.is_none()).collect();
        tops.iter().find(|line| line.revised.is_some_and(|amount| !amount.is_zero()))?;
        let labels = tops.iter().map(|line| (self.called)(line)).collect();
        let series = |code: &str, amount: &dyn Fn(&FinanceLine) -> Option<Money>| {
            self.series(code, tops.iter().map(|line| amount(line)))
        };
        let most = tops.iter().max_by_key(|line| line.spent.map_or(i64::MIN, |spent| spent.minor()));
        let total = &self.finance.total;
        let (spent, budget) = (self.money(total.spent), self.money(total.budget));
        let committed = self.money(total.committed);
        let most = most.map(|line| (self.called)(line)).unwrap_or_default();
        Some(ChartData {
            title: self.texts.get("chart-headings"),
            unit: self.finance.currency.code().to_owned(),
            axis: self.texts.get("chart-axis-heading"),
            labels,
            series: vec![
                series("budget", &|line| line.revised),
                series("spent", &|line| line.spent),
                series("committed", &|line| line.committed.amount),
            ],
            alt: self.texts.with(
                "chart-headings-alt",
                &[("budget", &budget), ("spent", &spent), ("committed", &committed), ("most", &most)],
            ),
            ..ChartData::default()
        })
    }

    fn burn(&self) -> Option<ChartData> {
        let points = &self.finance.outlook.burn;
        let (first, last) = points.first().zip(points.last())?;
        let series = |code: &str, amount: &dyn Fn(&BurnPoint) -> Option<Money>| {
            self.series(code, points.iter().map(amount))
        };
        // The budget is the line that the curve may not cross.
        let budget = self.finance.total.budget;
        let all = [
            series("spent", &|point| point.spent),
            series("planned", &|point| point.planned),
            series("forecast", &|point| point.forecast),
            series("by_plan", &|point| point.by_plan),
            series("budget", &|_| budget),
        ];
        let told = all.into_iter().filter(|series| series.points.iter().any(|point| point.value.is_some()));
        let words = [
            ("first", self.format.date(first.month)),
            ("last", self.format.date(last.month)),
            ("day", self.format.date(self.day)),
            ("spent", self.money(self.finance.total.spent)),
            ("budget", self.money(budget)),
        ];
        let words: Vec<(&str, &str)> = words.iter().map(|(name, word)| (*name, word.as_str())).collect();
        let forecast =
            self.finance.outlook.linear.map(|amount| {
                self.texts.with("chart-burn-forecast", &[("amount", &self.format.money(amount))])
            });
        let alt = [Some(self.texts.with("chart-burn-alt", &words)), forecast];
        Some(ChartData {
            title: self.texts.get("chart-burn"),
            unit: self.finance.currency.code().to_owned(),
            axis: self.texts.get("chart-axis-month"),
            labels: points.iter().map(|point| self.format.short_date(point.month)).collect(),
            series: told.collect(),
            alt: alt.into_iter().flatten().collect::<Vec<_>>().join(" "),
            ..ChartData::default()
        })
    }

    fn series(&self, code: &str, amounts: impl Iterator<Item = Option<Money>>) -> ChartSeries {
        let point = |amount: Option<Money>| ChartPoint {
            value: amount.map(|amount| amount.amount()),
            text: amount.map_or_else(|| UNKNOWN.to_owned(), |amount| self.format.amount(amount)),
            ..ChartPoint::default()
        };
        let name = self.texts.get(&format!("chart-series-{code}"));
        ChartSeries { code: code.to_owned(), name, points: amounts.map(point).collect() }
    }

    fn money(&self, amount: Option<Money>) -> String {
        amount.map_or_else(|| UNKNOWN.to_owned(), |amount| self.format.money(amount))
    }
}

fn named(line: &FinanceLine) -> String {
    match &line.code {
        Some(code) => format!("{code} {}", line.text),
        None => line.text.clone(),
    }
}
