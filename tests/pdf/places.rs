//! Where cells stand: each one that is printed can be pointed at.

use std::collections::BTreeMap;

use bilan_core::report::pdf::{CellPlace, Pdf};
use bilan_core::report::{Block, Cell, ColumnKind, Fact, Figure, Report, RowKind, Section, Value};
use bilan_tests::cases::cases;
use bilan_tests::report_text::cells;
use proptest::prelude::*;

use crate::reading::{open, print};
use crate::samples::{bare, cell, column, full, hard, long, row, words};
use crate::speeches::SPEECHES;

/// Width and height of each page.
pub fn pages(pdf: &Pdf) -> Vec<(f32, f32)> {
    let file = open(pdf);
    let size = |id| {
        let number = |at: usize| {
            let media = file.get_dictionary(id).unwrap().get(b"MediaBox").unwrap().as_array().unwrap();
            media[at].as_float().unwrap()
        };
        (number(2) - number(0), number(3) - number(1))
    };
    file.get_pages().into_values().map(size).collect()
}

fn is_inside(place: &CellPlace, (width, height): (f32, f32)) -> bool {
    let CellPlace { x, y, .. } = *place;
    x >= 0.0 && y >= 0.0 && x + place.width <= width + 0.1 && y + place.height <= height + 0.1
}

/// Each cell whose text can be seen has a place, and each place is on its page.
fn check(name: &str, report: &Report) {
    let (pdf, _) = print(name, report);
    let sizes = pages(&pdf);
    assert_eq!(sizes.len(), pdf.pages);
    let mut placed: BTreeMap<&str, usize> = BTreeMap::new();
    for place in &pdf.places {
        let size = sizes.get(place.page - 1).unwrap_or_else(|| panic!("{place:?} of {} pages", pdf.pages));
        assert!(place.width > 0.0 && place.height > 0.0 && is_inside(place, *size), "{place:?} on {size:?}");
        *placed.entry(&place.cell).or_default() += 1;
    }
    let seen = |cell: &&&Cell| cell.text.chars().any(char::is_alphanumeric);
    for cell in cells(report).iter().filter(seen) {
        assert!(placed.contains_key(cell.id.as_str()), "{} ({}) has no place", cell.id, cell.text);
    }
}

#[test]
fn every_printed_cell_has_its_place_on_a_page() {
    for speech in &SPEECHES {
        check(&format!("places-{}", speech.language), &full(speech));
    }
    check("places-hard", &hard());
    check("places-long", &long(&SPEECHES[0], 60));
}

#[test]
fn a_figure_stands_where_it_is_printed() {
    let mut report = bare(&SPEECHES[0]);
    let rows = (0..120).map(|at| {
        let figure = cell(&format!("t.{at}.b"), Value::Count(at), &at.to_string());
        row(RowKind::Body, 0, vec![words(&format!("t.{at}.a"), "line"), figure])
    });
    let columns = vec![column("A", ColumnKind::Text, 1), column("B", ColumnKind::Number, 1)];
    let table =
        Block::Table { id: "t".to_owned(), caption: "Table".to_owned(), columns, rows: rows.collect() };
    report.sections = vec![Section { id: "s".to_owned(), title: "Section".to_owned(), blocks: vec![table] }];
    let (pdf, _) = print("places-table", &report);
    let of = |id: &str| -> Vec<&CellPlace> { pdf.places.iter().filter(|place| place.cell == id).collect() };
    let mut last = (0, 0.0);
    for at in 0..120 {
        let (words, figures) = (of(&format!("t.{at}.a")), of(&format!("t.{at}.b")));
        let ([word], [figure]) = (&words[..], &figures[..]) else { panic!("line {at} stands once") };
        assert_eq!((word.page, word.y), (figure.page, figure.y), "one line, one height");
        assert!(word.x + word.width < figure.x, "the figure is to the right");
        assert!((figure.page, figure.y) > last, "line {at} stands below the one before");
        last = (figure.page, figure.y + figure.height - 1.0);
    }
    assert!(last.0 > 2, "the table runs over pages");
}

fn texts() -> impl Strategy<Value = Vec<String>> {
    proptest::collection::vec("[A-Za-zéñç’0-9 \u{A0},.-]{1,300}", 8)
}

proptest! {
    #![proptest_config(cases(24))]

    #[test]
    fn whatever_a_cell_says_it_has_a_place(texts in texts(), count in 1_i64..9_999_999_999) {
        let said = |at: usize| words(&format!("c.{at}"), &texts[at]);
        let figure = |id: &str| cell(id, Value::Count(count), &count.to_string());
        let columns =
            vec![column("A", ColumnKind::Text, 1), column("B", ColumnKind::Number, 1), column("C", ColumnKind::Text, 2)];
        let rows = vec![
            row(RowKind::Group, 0, vec![said(4)]),
            row(RowKind::Body, 1, vec![said(5), figure("n.1"), said(6)]),
            row(RowKind::Total, 0, vec![words("c.t", "T"), figure("n.2"), words("c.u", "U")]),
        ];
        let mut report = bare(&SPEECHES[0]);
        report.title = words("title", &texts[7]);
        report.cover = vec![Fact { label: "L".to_owned(), cells: vec![said(0), said(1)] }];
        report.sections = vec![Section {
            id: "s".to_owned(),
            title: "S".to_owned(),
            blocks: vec![
                Block::Paragraph { cell: said(2) },
                Block::List { items: vec![said(3)] },
                Block::Figures {
                    figures: vec![Figure { label: "F".to_owned(), cell: figure("n.3"), note: None }],
                },
                Block::Table { id: "t".to_owned(), caption: "T".to_owned(), columns, rows },
            ],
        }];
        check("places-random", &report);
    }
}
