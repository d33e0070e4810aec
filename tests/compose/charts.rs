//! Charts show the figures of the tables, in every language, and nothing that is held back.

use std::collections::BTreeMap;

use bilan_core::charts::scale::scale;
use bilan_core::charts::{ChartData, ChartPoint};
use bilan_core::domain::Lang;
use bilan_core::report::model::ChartKind;
use bilan_core::report::{Block, Cell, Report, Value};
use bilan_tests::office::Office;
use bilan_tests::report_text;
use rust_decimal::Decimal;

use crate::cases::{report, sensitive};

const LANGUAGES: [Lang; 4] = [Lang::EN, Lang::FR, Lang::PT, Lang::ES];
/// The templates that have charts of the record.
const DRAWN: [&str; 5] = ["project", "iomdf", "mptf", "sida", "gac"];
/// Forms that donors prescribe to the letter.
const PRESCRIBED: [&str; 3] = ["sf425", "eu_interim", "eu_final"];

fn charts(report: &Report) -> Vec<(ChartKind, &ChartData)> {
    let blocks = report.sections.iter().flat_map(|section| &section.blocks);
    let drawn = blocks.filter_map(|block| match block {
        Block::Chart { drawn, data, .. } => Some((*drawn, data)),
        _ => None,
    });
    drawn.collect()
}

fn points(data: &ChartData) -> impl Iterator<Item = &ChartPoint> {
    data.series.iter().flat_map(|series| &series.points)
}

fn figure(cell: &Cell) -> Option<Decimal> {
    match &cell.value {
        Value::Count(count) => Some(Decimal::from(*count)),
        Value::Number(number) | Value::Percent(number) => Some(*number),
        Value::Money(money) => money.amount().parse().ok(),
        Value::Missing | Value::Text | Value::Date(_) => None,
    }
}

#[test]
fn scales_are_round_and_hold_everything() {
    let told = |least: &str, most: &str, whole: bool| {
        let (least, most) = (least.parse().unwrap(), most.parse().unwrap());
        scale(least, most, 5, whole).iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(told("0", "118000", false), ["0", "50000", "100000", "150000"]);
    assert_eq!(told("0", "87", true), ["0", "20", "40", "60", "80", "100"]);
    assert_eq!(told("-30", "70", false), ["-40", "-20", "0", "20", "40", "60", "80"]);
    assert_eq!(told("0", "0.83", false), ["0", "0.2", "0.4", "0.6", "0.8", "1"]);
    assert_eq!(told("0", "2", true), ["0", "1", "2"]);
    assert_eq!(told("0", "0", true), ["0", "1"]);
    assert!(!scale(Decimal::MIN, Decimal::MAX, 5, false).is_empty());
}

#[test]
fn every_chart_shows_the_figures_of_the_tables() {
    let office = Office::example();
    let mut compared = 0;
    for template in DRAWN {
        for language in LANGUAGES {
            let report = office.report(template, language, Some("2025Q2"));
            let case = format!("{template} {language}");
            let cells: BTreeMap<&str, &Cell> =
                report_text::cells(&report).into_iter().map(|cell| (cell.id.as_str(), cell)).collect();
            let drawn = charts(&report);
            assert!(drawn.len() >= 3, "{case}: {} charts", drawn.len());
            for (kind, data) in &drawn {
                assert!(data.series.iter().all(|series| series.points.len() == data.labels.len()), "{case}");
                assert!(!data.scale.is_empty() && !data.title.is_empty(), "{case}: {}", data.title);
                for point in points(data).filter(|_| *kind != ChartKind::Timeline) {
                    let Some(cell) = point.cell.as_deref().and_then(|id| cells.get(id)) else { continue };
                    let shown: Option<Decimal> = point.value.as_deref().map(|value| value.parse().unwrap());
                    assert_eq!(shown, figure(cell), "{case}: {} is drawn otherwise", cell.id);
                    compared += usize::from(shown.is_some());
                }
            }
        }
    }
    assert!(compared > 400, "{compared} figures stand in tables, too");
}

#[test]
fn every_figure_is_told_to_those_who_do_not_see_it() {
    let office = Office::example();
    for language in LANGUAGES {
        let report = office.report("project", language, None);
        for (kind, data) in charts(&report) {
            if kind == ChartKind::Curves {
                let last = |series: &bilan_core::charts::ChartSeries| {
                    series.points.iter().rev().find(|point| point.value.is_some()).unwrap().text.clone()
                };
                assert!(data.series.iter().all(|series| data.alt.contains(&last(series))), "{}", data.alt);
                continue;
            }
            for text in data.labels.iter().chain(points(data).map(|point| &point.text)) {
                assert!(data.alt.contains(text.as_str()), "{language}: {text} is not told: {}", data.alt);
            }
        }
    }
}

#[test]
fn prescribed_forms_have_no_charts() {
    let office = Office::example();
    for template in PRESCRIBED {
        assert!(charts(&office.report(template, Lang::EN, Some("2025Q2"))).is_empty(), "{template}");
    }
}

/// What a table hides no chart shows: the bar is left out, and the chart says so.
#[test]
fn small_figures_are_never_drawn() {
    let few = |held: bool| {
        let mut project = sensitive(held);
        let row = &mut project.reach[2];
        (row.value, row.cells[1].value) = (Some(55), 5);
        report(project)
    };
    let open = few(false);
    let all: Vec<String> =
        charts(&open).into_iter().flat_map(|(_, data)| points(data)).map(|it| it.text.clone()).collect();
    assert!(all.contains(&"5".to_owned()), "the case has a small figure: {all:?}");
    let told = few(true);
    let drawn = charts(&told);
    assert!(drawn.iter().any(|(_, data)| points(data).any(|point| point.held)), "nothing is held back");
    let cells: BTreeMap<&str, &Cell> =
        report_text::cells(&told).into_iter().map(|cell| (cell.id.as_str(), cell)).collect();
    for (_, data) in &drawn {
        let held = points(data).filter(|point| point.held).count();
        assert_eq!(held > 0, data.notes.iter().any(|note| note.starts_with('*')), "{:?}", data.notes);
        for point in points(data) {
            let hidden =
                point.cell.as_deref().and_then(|id| cells.get(id)).is_some_and(|cell| cell.text == "*");
            assert!(!hidden || point.value.is_none(), "{point:?} is drawn and hidden in its table");
            assert!(!point.held || (point.value.is_none() && point.text == "*"), "{point:?}");
        }
    }
    let stacked = drawn.iter().find(|(kind, _)| *kind == ChartKind::Stacked).unwrap().1;
    for at in 0..stacked.labels.len() {
        let held: Vec<bool> = stacked.series.iter().map(|series| series.points[at].held).collect();
        assert!(held.iter().all(|it| *it == held[0]), "a column without one of its parts: {held:?}");
    }
}
