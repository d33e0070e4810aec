//! Charts: nothing drawn beyond the page's edges, no words on other words, one figure each.

use std::process::Command;

use bilan_core::charts::{ChartData, ChartMark, ChartPoint, ChartSeries};
use bilan_core::report::model::ChartKind;
use bilan_core::report::{Block, Report, Section};
use lopdf::Object;
use regex::Regex;

use crate::reading::{elements, open, print};
use crate::samples::bare;
use crate::speeches::SPEECHES;

const KINDS: [ChartKind; 7] = [
    ChartKind::Bars,
    ChartKind::Columns,
    ChartKind::Stacked,
    ChartKind::Pyramid,
    ChartKind::Curves,
    ChartKind::Progress,
    ChartKind::Timeline,
];
const CODES: [&str; 4] = ["budget", "spent", "committed", "planned"];
const LONG: &str = "Personas atendidas que consideran adecuada la atención recibida en los albergues de la red, \
                    con acompañamiento jurídico y psicosocial durante todo el período de ejecución";

fn series_of(kind: ChartKind) -> usize {
    match kind {
        ChartKind::Progress | ChartKind::Columns => 1,
        ChartKind::Pyramid | ChartKind::Timeline => 2,
        _ => CODES.len(),
    }
}

/// A chart whose names are long, whose figures are far apart, negative, missing.
fn chart(kind: ChartKind, labels: usize) -> ChartData {
    let most: i64 = if kind == ChartKind::Progress { 1 } else { 1_000_000 };
    let value = |series: usize, at: usize| match (series + at) % 5 {
        0 => None,
        1 => Some("0".to_owned()),
        2 if kind == ChartKind::Bars => Some(format!("-{}", most / 4)),
        n => Some(format!("{}", most / n as i64)),
    };
    let point = |series: usize, at: usize| {
        let value = value(series, at);
        let text = value.clone().map_or_else(|| "not reported".to_owned(), |value| format!("{value}.00"));
        ChartPoint { value, text, ..ChartPoint::default() }
    };
    let series = (0..series_of(kind)).map(|series| ChartSeries {
        code: CODES[series].to_owned(),
        name: format!("Series number {series}"),
        points: (0..labels).map(|at| point(series, at)).collect(),
    });
    let least = if kind == ChartKind::Bars { -500_000 } else { 0 };
    let mark = |value: i64| ChartMark { value: value.to_string(), text: format!("{value}") };
    ChartData {
        title: format!("{kind:?} of {labels}"),
        unit: "USD".to_owned(),
        labels: (0..labels)
            .map(|at| if at % 3 == 0 { LONG.to_owned() } else { format!("No {at}") })
            .collect(),
        series: series.collect(),
        scale: if most == 1 { vec![mark(0), mark(1)] } else { vec![mark(least), mark(0), mark(most)] },
        notes: vec!["A remark.".to_owned()],
        alt: format!("What the {kind:?} shows"),
        ..ChartData::default()
    }
}

fn report(charts: Vec<(ChartKind, ChartData)>) -> Report {
    let block = |(at, (drawn, data)): (usize, (ChartKind, ChartData))| Block::Chart {
        id: at.to_string(),
        drawn,
        data,
        aside: false,
    };
    let blocks = charts.into_iter().enumerate().map(block).collect();
    let section = Section { id: "charts".to_owned(), title: "Charts".to_owned(), blocks };
    Report { sections: vec![section], ..bare(&SPEECHES[1]) }
}

/// A page: its size, and its words with their boxes: left, top, right, bottom.
type PageWords = ((f32, f32), Vec<([f32; 4], String)>);

fn words(path: &std::path::Path) -> Vec<PageWords> {
    let read = Command::new("pdftotext").arg("-bbox").arg(path).arg("-").output().expect("pdftotext runs");
    let read = String::from_utf8(read.stdout).expect("UTF-8");
    let page = Regex::new(r#"<page width="([\d.]+)" height="([\d.]+)">"#).unwrap();
    let word = Regex::new(
        r#"<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*)</word>"#,
    )
    .unwrap();
    let mut pages = Vec::new();
    for line in read.lines() {
        if let Some(found) = page.captures(line) {
            pages.push(((found[1].parse().unwrap(), found[2].parse().unwrap()), Vec::new()));
        } else if let (Some(found), Some((_, words))) = (word.captures(line), pages.last_mut()) {
            let at = |group: usize| found[group].parse::<f32>().unwrap();
            words.push(([at(1), at(2), at(3), at(4)], found[5].to_owned()));
        }
    }
    pages
}

/// How much of the lower box is in the other: letters' boxes are higher than letters.
fn on_each_other(one: &[f32; 4], other: &[f32; 4]) -> bool {
    let wide = one[2].min(other[2]) - one[0].max(other[0]);
    let high = one[3].min(other[3]) - one[1].max(other[1]);
    let lower = (one[3] - one[1]).min(other[3] - other[1]);
    wide > 0.6 && high > 0.45 * lower
}

#[test]
fn words_stand_on_the_page_and_not_on_each_other() {
    for kind in KINDS {
        for labels in [1, 2, 6, 24] {
            let (pdf, path) =
                print(&format!("chart-{kind:?}-{labels}"), &report(vec![(kind, chart(kind, labels))]));
            assert!(pdf.uncovered.is_empty(), "{:?}", pdf.uncovered);
            for ((width, height), words) in words(&path) {
                for (at, (one, text)) in words.iter().enumerate() {
                    let within =
                        one[0] >= 50.0 && one[2] <= width - 50.0 && one[1] >= 20.0 && one[3] <= height - 20.0;
                    assert!(within, "{kind:?} of {labels}: {text} at {one:?}");
                    for (other, beside) in &words[at + 1..] {
                        let on = on_each_other(one, other);
                        assert!(!on, "{kind:?} of {labels}: {text} {one:?} and {beside} {other:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn each_chart_is_one_figure_with_its_words() {
    let charts: Vec<_> = KINDS.into_iter().map(|kind| (kind, chart(kind, 6))).collect();
    let (pdf, _) = print("charts", &report(charts));
    let document = open(&pdf);
    let told: Vec<String> = elements(&document)
        .into_iter()
        .filter(|element| element.get(b"S").and_then(Object::as_name).is_ok_and(|name| name == b"Figure"))
        .map(|element| lopdf::decode_text_string(element.get(b"Alt").expect("words")).expect("a text"))
        .collect();
    assert_eq!(told.len(), KINDS.len());
    for kind in KINDS {
        assert!(told.contains(&format!("What the {kind:?} shows")), "{told:?}");
    }
}

#[test]
fn charts_of_nothing_are_not_drawn() {
    for kind in KINDS {
        let (pdf, _) = print("chart-nothing", &report(vec![(kind, ChartData::default())]));
        let document = open(&pdf);
        let figures = elements(&document).into_iter().filter(|element| {
            element.get(b"S").and_then(Object::as_name).is_ok_and(|name| name == b"Figure")
        });
        assert_eq!(figures.count(), 0, "{kind:?}");
        // Figures without a scale, as an older file may have them.
        let odd = ChartData { scale: Vec::new(), ..chart(kind, 3) };
        print("chart-odd", &report(vec![(kind, odd)]));
    }
}
