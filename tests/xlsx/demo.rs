//! The demo projects: what the composer makes of them stands in the workbook.

use bilan_core::report::compose::{self, Options};
use bilan_core::report::{Block, Cell, Report, Value};
use bilan_tests::{demo, report_text, workbook};
use calamine::Data;

use crate::figures::says;
use crate::{sample, written};

/// Every demo project's report in every language, with a name for its file.
pub fn reports() -> Vec<(String, Report)> {
    let mut reports = Vec::new();
    for (name, project) in demo::projects() {
        for language in sample::LANGUAGES {
            let date = "2026-04-15".parse().unwrap();
            let options = Options::of(language, date);
            let report = compose::compose(&project, &options).expect("the demo is sound");
            reports.push((format!("{name}.{language}"), report));
        }
    }
    reports
}

#[test]
fn every_cell_of_every_demo_report_is_in_its_workbook() {
    let reports = reports();
    assert!(reports.len() >= 24, "six projects in four languages: {}", reports.len());
    for (name, report) in reports {
        let found = workbook::cells(&written(&report));
        for cell in report_text::cells(&report).into_iter().filter(|cell| !cell.text.is_empty()) {
            assert!(found.iter().any(|found| says(found, cell)), "{name}: {} {:?}", cell.id, cell.value);
        }
    }
}

#[test]
fn the_same_figures_as_in_the_report_and_no_others() {
    for (name, report) in reports() {
        let cells = report_text::cells(&report);
        for found in workbook::cells(&written(&report)).iter().filter(|found| found.kind != "text") {
            let known = cells.iter().any(|cell| says(found, cell))
                || is_the_day(found, &report)
                || is_of_a_chart(found, &report);
            assert!(known, "{name}: {} {} holds {:?}", found.sheet, found.place, found.value);
        }
    }
}

/// A chart has figures that stand in no table: days as numbers, months of spending, people by age.
fn is_of_a_chart(found: &workbook::Found, report: &Report) -> bool {
    let number = match &found.value {
        Data::Float(number) => *number,
        Data::Int(number) => *number as f64,
        Data::DateTime(day) => day.as_f64(),
        _ => return false,
    };
    let blocks = report.sections.iter().flat_map(|section| &section.blocks);
    let charts = blocks.filter_map(|block| match block {
        Block::Chart { data, .. } => Some(&data.series),
        _ => None,
    });
    let mut points = charts.flatten().flat_map(|series| &series.points);
    points.any(|point| {
        let value: Option<f64> = point.value.as_deref().map(|value| value.parse().unwrap());
        value.is_some_and(|value| (value - number).abs() < 1e-9)
    })
}

fn is_the_day(found: &workbook::Found, report: &Report) -> bool {
    let date = Value::Date(bilan_core::domain::PartialDate::Day(report.date));
    let cell = Cell {
        id: String::new(),
        value: date,
        text: report.date_text.clone(),
        lang: None,
        source: None,
        follows: None,
    };
    matches!(found.value, Data::DateTime(_)) && says(found, &cell)
}
