//! Native charts: one for each of the report, of cells that hold the same figures.

use std::collections::BTreeMap;

use bilan_core::charts::ChartData;
use bilan_core::report::model::ChartKind;
use bilan_core::report::{Block, Report};
use bilan_tests::office::Office;
use bilan_tests::workbook;
use calamine::Data;
use regex::Regex;

use crate::sample::LANGUAGES;
use crate::written;

fn charts(report: &Report) -> Vec<(ChartKind, &ChartData)> {
    let blocks = report.sections.iter().flat_map(|section| &section.blocks);
    let drawn = blocks.filter_map(|block| match block {
        Block::Chart { drawn, data, .. } => Some((*drawn, data)),
        _ => None,
    });
    drawn.collect()
}

#[test]
fn every_chart_is_native_with_its_words_and_figures() {
    let office = Office::example();
    for template in ["project", "gac", "finance"] {
        for language in LANGUAGES {
            let report = office.report(template, language, Some("2025Q2"));
            let bytes = written(&report);
            let parts = workbook::parts(&bytes);
            let drawn: Vec<&String> = parts
                .iter()
                .filter(|(path, _)| path.starts_with("xl/charts/chart"))
                .map(|(_, text)| text)
                .collect();
            let case = format!("{template} {language}");
            assert_eq!(drawn.len(), charts(&report).len(), "{case}");
            for text in &drawn {
                assert!(
                    text.contains("<c:v>"),
                    "{case}: a viewer that does not reckon shows nothing: {text}"
                );
            }
            let placed: String = parts
                .iter()
                .filter(|(path, _)| path.starts_with("xl/drawings/drawing"))
                .map(|(_, text)| text.as_str())
                .collect();
            for (_, data) in charts(&report) {
                let begins: String = data.alt.chars().take(40).collect();
                let begins = begins.replace('&', "&amp;").replace('\'', "&apos;");
                assert!(placed.contains(&begins), "{case}: {begins} is not told");
            }
        }
    }
}

#[test]
fn the_document_says_in_which_language_it_is() {
    let office = Office::example();
    for language in LANGUAGES {
        let parts = workbook::parts(&written(&office.report("project", language, None)));
        let told = format!("<dc:language>{language}</dc:language></cp:coreProperties>");
        assert!(parts["docProps/core.xml"].contains(&told), "{}", parts["docProps/core.xml"]);
    }
}

/// Each range that a chart draws holds the figures of the report, in their order.
#[test]
fn the_cells_of_a_chart_hold_its_figures() {
    let office = Office::example();
    let report = office.report("project", LANGUAGES[0], Some("2025Q2"));
    let bytes = written(&report);
    let cells: BTreeMap<(String, String), Data> =
        workbook::cells(&bytes).into_iter().map(|found| ((found.sheet, found.place), found.value)).collect();
    let range =
        Regex::new(r"<c:val><c:numRef><c:f>'?([^'!]+)'?!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?</c:f>")
            .unwrap();
    let mut found: Vec<Vec<Option<f64>>> = Vec::new();
    for (_, text) in workbook::parts(&bytes).iter().filter(|(path, _)| path.starts_with("xl/charts/chart")) {
        for told in range.captures_iter(text) {
            let first: u32 = told[3].parse().unwrap();
            let last: u32 = told.get(4).map_or(first, |last| last.as_str().parse().unwrap());
            let sheet = told[1].replace("&amp;", "&");
            found.push(
                (first..=last)
                    .map(|row| match cells.get(&(sheet.clone(), format!("{}{row}", &told[2]))) {
                        Some(Data::Float(number)) => Some(*number),
                        Some(Data::Int(number)) => Some(*number as f64),
                        Some(Data::DateTime(day)) => Some(day.as_f64()),
                        _ => None,
                    })
                    .collect(),
            );
        }
    }
    for (kind, data) in charts(&report) {
        for series in data.series.iter().filter(|series| data.series.len() == 1 || series.code != "total") {
            let figures: Vec<Option<f64>> =
                series.points.iter().map(|point| Some(point.value.as_deref()?.parse().unwrap())).collect();
            let same = |other: &Vec<Option<f64>>| {
                other.len() == figures.len()
                    && other.iter().zip(&figures).all(|pair| match pair {
                        (Some(one), Some(two)) => (one - two).abs() < 1e-6,
                        (None, None) => true,
                        _ => false,
                    })
            };
            assert!(found.iter().any(same), "{kind:?} {}: {figures:?} in no range", series.code);
        }
    }
}
