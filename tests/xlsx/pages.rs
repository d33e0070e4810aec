//! Printed pages: where they end, what they repeat, and how they are read from the right.

use std::collections::BTreeMap;

use bilan_core::domain::Lang;
use bilan_core::report::model::{Block, ColumnKind, Report, Row, RowKind, Section};
use bilan_tests::office::Office;
use bilan_tests::workbook;
use regex::Regex;

use crate::{sample, with_sections, written};

/// Points of an A4 page without its margins, upright and on its side.
const UPRIGHT: f64 = 842.0 - 108.0;
const LYING: f64 = 595.0 - 108.0;

/// What a sheet prints.
struct Printed {
    heights: BTreeMap<u32, f64>,
    /// Rows after which a page ends.
    breaks: Vec<u32>,
    scale: f64,
    lies: bool,
    text: String,
}

fn printed(text: &str) -> Printed {
    let number = |text: &str| text.parse::<f64>().unwrap();
    let row = Regex::new(r#"<row r="(\d+)"[^>]*? ht="([0-9.]+)""#).unwrap();
    let brk = Regex::new(r#"<brk id="(\d+)""#).unwrap();
    let scale = Regex::new(r#"<pageSetup[^>]* scale="(\d+)""#).unwrap();
    Printed {
        heights: row.captures_iter(text).map(|it| (it[1].parse().unwrap(), number(&it[2]))).collect(),
        breaks: brk.captures_iter(text).map(|it| it[1].parse().unwrap()).collect(),
        scale: scale.captures(text).map_or(1.0, |it| number(&it[1]) / 100.0),
        lies: text.contains("orientation=\"landscape\""),
        text: text.to_owned(),
    }
}

fn sheets(bytes: &[u8]) -> Vec<Printed> {
    let parts = workbook::parts(bytes);
    let sheets = parts.iter().filter(|(path, _)| path.starts_with("xl/worksheets/sheet"));
    sheets.map(|(_, text)| printed(text)).collect()
}

impl Printed {
    /// Points of each page, as they are printed.
    fn pages(&self) -> Vec<f64> {
        let mut pages = vec![0.0];
        for (row, height) in &self.heights {
            if self.breaks.contains(&(row - 1)) {
                pages.push(0.0);
            }
            if let Some(page) = pages.last_mut() {
                *page += height * self.scale;
            }
        }
        pages
    }
}

fn rows(kinds: &[RowKind]) -> Vec<Row> {
    kinds
        .iter()
        .map(|kind| sample::row(*kind, 0, vec![sample::text("t", "Words"), sample::text("t", "More")]))
        .collect()
}

fn tabled(id: &str, rows: Vec<Row>) -> Block {
    let columns = vec![sample::column("One", ColumnKind::Text), sample::column("Two", ColumnKind::Text)];
    Block::Table { id: id.to_owned(), caption: format!("Caption of {id}"), columns, rows }
}

fn with_tables(blocks: Vec<Block>) -> Report {
    with_sections(vec![Section { id: "tables".to_owned(), title: "Tables".to_owned(), blocks }])
}

/// The sheet with the tables: the summary stands before it.
fn of_tables(report: &Report) -> Printed {
    sheets(&written(report)).pop().unwrap()
}

#[test]
fn no_page_is_longer_than_paper_and_none_ends_after_a_heading() {
    for rest in 0..25 {
        let body = [
            vec![RowKind::Body; 10 + rest],
            vec![RowKind::Group],
            vec![RowKind::Body; 3],
            vec![RowKind::Total],
        ];
        let kinds = body.concat().repeat(6);
        let sheet = of_tables(&with_tables(vec![tabled("a", rows(&kinds))]));
        assert!(!sheet.breaks.is_empty());
        let paper = if sheet.lies { LYING } else { UPRIGHT };
        let pages = sheet.pages();
        assert!(pages.iter().all(|page| *page <= paper), "{rest}: {pages:?}");
        // The title, white, the caption and the header stand above the rows.
        let kind_of = |row: u32| row.checked_sub(4).and_then(|at| kinds.get(at as usize)).copied();
        for end in &sheet.breaks {
            assert_ne!(kind_of(end - 1), Some(RowKind::Group), "{rest}: a heading alone at the foot");
            assert_ne!(kind_of(*end), Some(RowKind::Total), "{rest}: a total alone at the head");
        }
    }
}

#[test]
fn tables_below_each_other_do_not_leave_their_heads_behind() {
    for many in 1..40 {
        let blocks =
            vec![tabled("a", rows(&vec![RowKind::Body; many])), tabled("b", rows(&[RowKind::Body; 30]))];
        let sheet = of_tables(&with_tables(blocks));
        // Title, white, caption, header, rows, white; caption and header of the second.
        let caption = 4 + u32::try_from(many).unwrap() + 2;
        let (header, first) = (caption + 1, caption + 2);
        let ends = |row: u32| sheet.breaks.contains(&(row - 1));
        assert!(!ends(header) && !ends(first), "{many}: {:?}", sheet.breaks);
    }
}

#[test]
fn a_header_is_repeated_where_its_table_goes_on_and_nowhere_else() {
    let names = |report: &Report| workbook::parts(&written(report))["xl/workbook.xml"].clone();
    let titles = |blocks: Vec<Block>| names(&with_tables(blocks)).contains("Print_Titles");
    assert!(titles(vec![tabled("a", rows(&[RowKind::Body; 90]))]));
    assert!(titles(vec![tabled("a", rows(&[RowKind::Body; 3])), tabled("b", rows(&[RowKind::Body; 90]))]));
    let both = || vec![tabled("a", rows(&[RowKind::Body; 90])), tabled("b", rows(&[RowKind::Body; 90]))];
    let second = names(&with_tables(both()));
    assert!(second.contains("$97:$97") || second.matches("Print_Titles").count() <= 1, "{second}");
}

#[test]
fn every_report_of_the_example_ends_its_pages_on_paper() {
    let office = Office::example();
    for template in ["project", "finance", "gac", "eu_interim"] {
        for language in ["en", "ar"] {
            let report = office.report(template, language.parse().unwrap(), Some("2025Q2"));
            for (at, sheet) in
                sheets(&written(&report)).iter().enumerate().filter(|(_, it)| !it.breaks.is_empty())
            {
                let paper = if sheet.lies { LYING } else { UPRIGHT };
                let pages = sheet.pages();
                assert!(pages.iter().all(|page| *page <= paper), "{template} {language} {at}: {pages:?}");
                assert!(!sheet.text.contains("fitToPage"), "a sheet that is fitted knows no breaks");
            }
        }
    }
}

/// Numbers beside Arabic words are told which way they are read, and charts begin at the right.
#[test]
fn arabic_pages_are_read_from_the_right() {
    let office = Office::example();
    let parts = |language: &str| {
        workbook::parts(&written(&office.report(
            "project",
            language.parse::<Lang>().unwrap(),
            Some("2025Q2"),
        )))
    };
    let (english, arabic) = (parts("en"), parts("ar"));
    let feet = |parts: &BTreeMap<String, String>| -> Vec<String> {
        let foot = Regex::new("<oddFooter>(.*?)</oddFooter>").unwrap();
        parts.values().filter_map(|text| Some(foot.captures(text)?[1].to_owned())).collect()
    };
    assert!(
        feet(&english)
            .iter()
            .all(|foot| !foot.contains('\u{200f}') && foot.contains("Page &amp;P of &amp;N"))
    );
    let turned = "\u{200f}&amp;P\u{200f}";
    assert!(feet(&arabic).iter().all(|foot| foot.contains(turned)), "{:?}", feet(&arabic));
    let charts = |parts: &BTreeMap<String, String>| -> Vec<usize> {
        let charts = parts.iter().filter(|(path, _)| path.starts_with("xl/charts/chart"));
        charts.map(|(_, text)| text.matches("<c:orientation val=\"maxMin\"/>").count()).collect()
    };
    let more: Vec<usize> = charts(&english).iter().map(|turned| turned + 1).collect();
    assert!(!more.is_empty());
    assert_eq!(charts(&arabic), more, "one axis of each runs the other way");
    let sheets = arabic.iter().filter(|(path, _)| path.starts_with("xl/worksheets/sheet"));
    assert!(sheets.into_iter().all(|(_, text)| text.contains("rightToLeft=\"1\"")));
}
