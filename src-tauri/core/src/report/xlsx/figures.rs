//! The figures of charts whose figures stand in no table of the report: a sheet of their own, so
//! that every native chart draws cells that people can read and calculate with.
//!
//! Must not know how a chart is drawn.

use std::borrow::Cow;

use chrono::{Days, NaiveDate};
use rust_decimal::Decimal;

use crate::charts::{ChartData, ChartPoint};
use crate::domain::{Currency, Money, PartialDate};
use crate::report::model::{
    ANNEX, Block, Cell, ChartKind, Column, ColumnKind, Follows, Report, Row, RowKind, Section, Value,
};

/// Id of the section that becomes the sheet.
const SHEET: &str = "chart_figures";
/// The day that workbooks give the number nothing.
const NOTHING: Option<NaiveDate> = NaiveDate::from_ymd_opt(1899, 12, 30);

/// The report with a section of figures at its end, in which its charts' figures stand.
pub fn told(report: &Report) -> Cow<'_, Report> {
    let charts = report.sections.iter().flat_map(|section| &section.blocks);
    if !charts.clone().any(|block| matches!(block, Block::Chart { data, .. } if wants_table(data))) {
        return Cow::Borrowed(report);
    }
    let mut report = report.clone();
    let mut blocks = Vec::new();
    for block in report.sections.iter_mut().flat_map(|section| &mut section.blocks) {
        if let Block::Chart { id, drawn, data, .. } = block
            && wants_table(data)
        {
            let id = format!("chart.{id}");
            blocks.push(Block::Heading { text: data.title.clone() });
            blocks.push(table(&id, *drawn, data));
            point_at(&id, data);
        }
    }
    let title = report.words.get("sheet-charts").cloned().unwrap_or_default();
    // The annex says last where all figures come from.
    let place = report.sections.iter().position(|section| section.id == ANNEX);
    let place = place.unwrap_or(report.sections.len());
    report.sections.insert(place, Section { id: SHEET.to_owned(), title, blocks });
    Cow::Owned(report)
}

/// A chart of a table of the report draws that, but for one of which something is left out.
fn wants_table(data: &ChartData) -> bool {
    let stands = |point: &ChartPoint| point.cell.is_some() && !point.held;
    let whole = data.series.iter().flat_map(|series| &series.points).all(stands);
    !data.series.is_empty() && (data.named_in.is_empty() || !whole)
}

fn name_id(id: &str, at: usize) -> String {
    format!("{id}.{}", at + 1)
}

fn figure_id(id: &str, code: &str, at: usize) -> String {
    format!("{id}.{}.{code}", at + 1)
}

fn point_at(id: &str, data: &mut ChartData) {
    data.named_in = (0..data.labels.len()).map(|at| name_id(id, at)).collect();
    for series in &mut data.series {
        for (at, point) in series.points.iter_mut().enumerate() {
            point.cell = Some(figure_id(id, &series.code, at));
        }
    }
}

fn table(id: &str, drawn: ChartKind, data: &ChartData) -> Block {
    let currency: Option<Currency> = data.unit.parse().ok();
    let kind = match (drawn, currency) {
        (ChartKind::Timeline, _) => ColumnKind::Date,
        (_, Some(_)) => ColumnKind::Money,
        (_, None) => ColumnKind::Number,
    };
    let mut columns = vec![Column::new("label", data.axis.clone(), ColumnKind::Text, 1)];
    columns.extend(data.series.iter().map(|series| {
        let unit = if data.unit.is_empty() { String::new() } else { format!(" ({})", data.unit) };
        let column = Column::new(series.code.clone(), format!("{}{unit}", series.name), kind, 1);
        Column { one_currency: currency.is_some(), ..column }
    }));
    let row = |(at, label): (usize, &String)| {
        let mut cells = vec![cell(name_id(id, at), Value::Text, label.clone())];
        cells.extend(data.series.iter().filter_map(|series| {
            Some(figure(figure_id(id, &series.code, at), drawn, currency, series.points.get(at)?))
        }));
        Row { kind: RowKind::Body, depth: 0, cells }
    };
    let rows = data.labels.iter().enumerate().map(row).collect();
    Block::Table { id: id.to_owned(), caption: data.title.clone(), columns, rows }
}

fn figure(id: String, drawn: ChartKind, currency: Option<Currency>, point: &ChartPoint) -> Cell {
    let value: Option<Decimal> = point.value.as_deref().and_then(|value| value.parse().ok());
    let Some(value) = value else {
        // To a line, words are nothing, and nothing is a gap.
        let text = if drawn == ChartKind::Curves { String::new() } else { point.text.clone() };
        let value = if text.is_empty() { Value::Text } else { Value::Missing };
        return cell(id, value, text);
    };
    let value = match drawn {
        ChartKind::Timeline => match day(value) {
            Some(day) => return cell(id, Value::Date(PartialDate::Day(day)), point.text.clone()),
            None => Value::Number(value),
        },
        ChartKind::Progress => Value::Percent(value),
        _ => {
            let money = currency.and_then(|currency| Money::parse(&value.to_string(), currency).ok());
            money.map_or(Value::Number(value), Value::Money)
        }
    };
    let follows = point.cell.clone().map(|cell| Follows::Same { cell });
    Cell { follows, ..cell(id, value, point.text.clone()) }
}

fn day(number: Decimal) -> Option<NaiveDate> {
    NOTHING?.checked_add_days(Days::new(u64::try_from(number).ok()?))
}

fn cell(id: String, value: Value, text: String) -> Cell {
    Cell { id, value, text, lang: None, source: None, follows: None }
}
