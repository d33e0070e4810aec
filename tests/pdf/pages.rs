//! Pages of any report: nothing stands in the margins or on something else, and no heading stands
//! alone at the foot of a page.

use bilan_core::report::passage::{Inline, Passage};
use bilan_core::report::pdf::{CellPlace, Pdf};
use bilan_core::report::{Block, Cell, Column, ColumnKind, Fact, Figure, Report, RowKind, Section, Value};
use bilan_tests::cases::cases;
use lopdf::Object;
use lopdf::content::Operation;
use proptest::prelude::*;

use crate::notes::check_foot;
use crate::places::pages;
use crate::reading::{contents, count, open, print, text};
use crate::samples::{bare, cell, column, full, hard, long, row, words};
use crate::speeches::SPEECHES;

/// Left and right margin, top and bottom of the text: a little less than the layout’s own; a blank
/// at the end of a line stands in the right one.
const MARGINS: (f32, f32, f32, f32) = (61.0, 70.0, 58.0, 66.0);

/// Every cell of the inner pages stands within the margins and on nobody else.
pub fn check_places(pdf: &Pdf) {
    let sizes = pages(pdf);
    for (page, (width, height)) in sizes.iter().enumerate().skip(1) {
        let here: Vec<&CellPlace> = pdf.places.iter().filter(|place| place.page == page + 1).collect();
        for place in &here {
            let inside = place.x >= MARGINS.0
                && place.x + place.width <= width - MARGINS.2
                && place.y >= MARGINS.1
                && place.y + place.height <= height - MARGINS.3;
            assert!(inside, "{place:?} in the margin of a page of {width} × {height}");
        }
        for (at, one) in here.iter().enumerate() {
            let apart = |other: &&&CellPlace| {
                one.x + one.width <= other.x + 0.5
                    || other.x + other.width <= one.x + 0.5
                    || one.y + one.height <= other.y + 0.5
                    || other.y + other.height <= one.y + 0.5
            };
            let below = here.iter().skip(at + 1).find(|other| !apart(other));
            assert!(below.is_none(), "{one:?} and {below:?} stand on each other");
        }
    }
}

/// The last thing that a page says.
fn last_said(operations: &[Operation]) -> Option<String> {
    let begun = operations.iter().rev().filter(|operation| operation.operator == "BDC");
    let named = begun.filter_map(|operation| operation.operands.first().and_then(|tag| tag.as_name().ok()));
    let mut said = named.filter(|tag| *tag != b"Artifact" && *tag != b"Span");
    said.next().map(|tag| String::from_utf8_lossy(tag).into_owned())
}

/// No page ends in a heading, a caption or the headings of columns.
pub fn check_feet(pdf: &Pdf) {
    let drawn = contents(&open(pdf));
    for (page, operations) in drawn.iter().enumerate().take(drawn.len().saturating_sub(1)) {
        let last = last_said(operations).unwrap_or_default();
        let alone = ["H1", "H2", "H3", "H4", "Caption", "TH"].contains(&last.as_str());
        assert!(!alone, "page {} ends in {last}", page + 1);
    }
}

#[test]
fn pages_of_every_sample_are_whole() {
    for (name, report) in
        [("whole", full(&SPEECHES[0])), ("whole-long", long(&SPEECHES[2], 300)), ("whole-hard", hard())]
    {
        let (pdf, _) = print(name, &report);
        check_places(&pdf);
        check_feet(&pdf);
    }
}

/// A table of so many columns, the first a code.
fn table(id: &str, columns: usize, rows: &[usize], text: &str) -> Block {
    let kind = |at: usize| match at {
        0 => ColumnKind::Code,
        at if at % 3 == 2 => ColumnKind::Text,
        at if at % 3 == 1 => ColumnKind::Money,
        _ => ColumnKind::Date,
    };
    let shape: Vec<Column> = (0..columns).map(|at| column(&format!("Column {at}"), kind(at), 1)).collect();
    let rows = rows.iter().enumerate().map(|(number, long)| {
        let of = |at: usize| {
            let id = format!("{id}.{number}.{at}");
            match kind(at) {
                ColumnKind::Text => words(&id, &text.chars().cycle().take(*long).collect::<String>()),
                ColumnKind::Money => cell(&id, Value::Count(number as i64), "1\u{202F}234\u{202F}567,89"),
                ColumnKind::Date => words(&id, "22 Nov 2026"),
                _ => words(&id, &format!("{number}")),
            }
        };
        let kind = if number % 9 == 8 { RowKind::Total } else { RowKind::Body };
        row(kind, (number % 3) as u8, (0..columns).map(of).collect())
    });
    Block::Table { id: id.to_owned(), caption: "A table".to_owned(), columns: shape, rows: rows.collect() }
}

/// A block of a kind, with as much in it as the second number says.
fn block(at: usize, kind: u8, many: usize, text: &str) -> Block {
    let id = format!("b{at}");
    let said = |part: usize| words(&format!("{id}.{part}"), text);
    let cells = || (0..many % 7 + 1).map(said).collect::<Vec<Cell>>();
    match kind {
        0 => Block::Heading { text: format!("Heading {at}") },
        1 => Block::Paragraph { cell: words(&id, &text.repeat(many % 5 + 1)) },
        2 => Block::Facts {
            rows: cells()
                .into_iter()
                .map(|cell| Fact { label: "Label".to_owned(), cells: vec![cell] })
                .collect(),
        },
        3 => Block::List { items: cells() },
        4 => Block::Note { text: text.to_owned() },
        5 => Block::Figures {
            figures: (0..many % 9 + 1)
                .map(|part| Figure {
                    label: "A figure".to_owned(),
                    cell: cell(&format!("{id}.{part}"), Value::Count(1), "12\u{202F}480"),
                    note: None,
                })
                .collect(),
        },
        6 => table(&id, many % 4 + 2, &vec![many * 3; many % 30 + 1], text),
        _ => table(&id, many % 16 + 6, &vec![many; many % 12 + 1], text),
    }
}

fn blocks() -> impl Strategy<Value = Vec<(u8, usize)>> {
    proptest::collection::vec((0_u8..8, 0_usize..120), 1..300)
}

proptest! {
    #![proptest_config(cases(8))]

    #[test]
    fn blocks_in_any_order_make_whole_pages(
        blocks in blocks(),
        text in "[A-Za-zéñç’]{1,14}( [A-Za-zéñç’]{1,14}){0,40}",
    ) {
        let mut report: Report = bare(&SPEECHES[0]);
        report.words = full(&SPEECHES[0]).words;
        let blocks: Vec<Block> =
            blocks.iter().enumerate().map(|(at, (kind, many))| block(at, *kind, *many, &text)).collect();
        report.sections = blocks
            .chunks(12)
            .enumerate()
            .map(|(at, blocks)| Section { id: format!("s{at}"), title: format!("Section {at}"), blocks: blocks.to_vec() })
            .collect();
        // A report that ends in a heading ends in a heading.
        let end = Block::Paragraph { cell: words("end", "The end.") };
        report.sections.last_mut().expect("a section").blocks.push(end);
        let (pdf, path) = print("pages-random", &report);
        check_places(&pdf);
        check_feet(&pdf);
        check_foot(&path);
    }
}

#[test]
fn a_wide_table_stands_on_a_page_that_lies_on_its_side() {
    let mut report = bare(&SPEECHES[0]);
    let lead = Block::Paragraph { cell: words("lead", &SPEECHES[0].paragraph.repeat(6)) };
    let after = Block::Paragraph { cell: words("after", SPEECHES[0].paragraph) };
    let wide = table("wide", 11, &[30; 20], "some words that say what the row is about ");
    let blocks = vec![lead, Block::Heading { text: "Above the table".to_owned() }, wide, after];
    report.sections = vec![Section { id: "s".to_owned(), title: "Section".to_owned(), blocks }];
    let (pdf, _) = print("lying", &report);
    let sizes = pages(&pdf);
    let lying: Vec<bool> = sizes.iter().map(|(width, height)| width > height).collect();
    assert!(!lying[0] && !lying[1] && lying[2], "upright before it: {sizes:?}");
    assert_eq!(lying.last(), Some(&false), "upright again after it: {sizes:?}");
    let file = open(&pdf);
    let drawn = contents(&file);
    let begins = |page: usize, tag: &str| {
        let tags = drawn[page].iter().filter(|operation| operation.operator == "BDC");
        tags.filter_map(|operation| operation.operands.first().and_then(|tag| Object::as_name(tag).ok()))
            .any(|found| found == tag.as_bytes())
    };
    assert!(begins(2, "H2") && !begins(1, "H2"), "the heading stands with its table");
    check_places(&pdf);
    check_feet(&pdf);
}

#[test]
fn words_in_a_table_keep_their_faces() {
    let plain = |text: &str| Inline { text: text.to_owned(), ..Inline::default() };
    let bold = Inline { bold: true, ..plain("of great weight") };
    let italic = Inline { italic: true, ..plain("lightly") };
    let cell = vec![plain("said "), bold, plain(" and "), italic];
    let passages = vec![
        Passage::Quote { paragraphs: vec![vec![plain("We were heard.")], vec![plain("At last.")]] },
        Passage::Table { head: vec![vec![plain("Word")]], rows: vec![vec![cell]], right: vec![false] },
    ];
    let mut report = bare(&SPEECHES[3]);
    let blocks = vec![Block::Story { id: "story".to_owned(), passages }];
    report.sections = vec![Section { id: "s".to_owned(), title: "Section".to_owned(), blocks }];
    let (pdf, path) = print("faces", &report);
    assert!(text(&path).contains("saidofgreatweightandlightly"), "the words stand in their order");
    let file = open(&pdf);
    let fonts: Vec<String> = file
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok()?.get(b"BaseFont").ok()?.as_name().ok())
        .map(|name| String::from_utf8_lossy(name).into_owned())
        .collect();
    for face in ["NotoSans-Bold", "NotoSans-Italic"] {
        assert!(fonts.iter().any(|font| font.ends_with(face)), "{face} is not in {fonts:?}");
    }
    assert_eq!(count(&file, "BlockQuote"), 1);
    check_places(&pdf);
}
