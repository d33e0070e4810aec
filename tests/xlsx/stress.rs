//! Much of everything: wide tables, long texts, large amounts.

use bilan_core::domain::Lang;
use bilan_core::report::model::{Block, Cell, ColumnKind, Fact, Figure, Report, Row, RowKind, Section};
use bilan_tests::workbook;

use crate::{sample, written};

const SENTENCE: &str = "Les équipes des deux rives se réunissent chaque trimestre, comparent leurs listes et décident ensemble de la suite à donner. ";

fn text(words: impl Into<String>) -> Cell {
    sample::text("t", words)
}

fn indicators() -> Block {
    let fixed = [("N°", ColumnKind::Code), ("Indicateur", ColumnKind::Text), ("Unité", ColumnKind::Text)];
    let mut columns: Vec<_> = fixed.iter().map(|(title, kind)| sample::column(*title, *kind)).collect();
    columns[1].weight = 4;
    let periods =
        ["T1 2025", "T2 2025", "T3 2025", "T4 2025", "T1 2026", "T2 2026", "Valeur cumulée", "Valeur cible"];
    columns.extend(periods.iter().map(|title| sample::column(*title, ColumnKind::Number)));
    columns.push(sample::column("Observations", ColumnKind::Text));
    let row = |index: usize| {
        let mut cells =
            vec![text(format!("1.{index}")), text(SENTENCE.repeat(index % 3 + 1)), text("personnes")];
        cells.extend((0..8).map(|period| match (index + period) % 5 {
            0 => sample::missing("m", Lang::FR),
            _ => sample::count("c", Lang::FR, (index * 1000 + period) as i64),
        }));
        cells.push(text(match index {
            2 => SENTENCE.repeat(12),
            5 => SENTENCE.repeat(60),
            _ => String::new(),
        }));
        sample::row(RowKind::Body, (index % 2) as u8, cells)
    };
    let rows: Vec<Row> = (1..40).map(row).collect();
    Block::Table { id: "indicators".to_owned(), caption: "Valeurs par trimestre".to_owned(), columns, rows }
}

fn money() -> Block {
    let kinds = [ColumnKind::Code, ColumnKind::Text, ColumnKind::Money, ColumnKind::Date];
    let titles = ["Ligne", "Intitulé", "Montant", "Date de la décision"];
    let columns = titles.iter().zip(kinds).map(|(title, kind)| sample::column(*title, kind)).collect();
    let amounts = [
        ("-9999999999.99", "USD"),
        ("12500.125", "TND"),
        ("3000000000", "JPY"),
        ("999999999999999.99", "EUR"),
    ];
    let rows = amounts.iter().enumerate().map(|(index, (amount, currency))| {
        let day = sample::date("d", "2026-09-30", "30 septembre 2026");
        let cells = vec![
            text(format!("{index}")),
            text(SENTENCE.trim()),
            sample::money("m", Lang::FR, amount, currency),
            day,
        ];
        sample::row(RowKind::Body, 0, cells)
    });
    Block::Table { id: "money".to_owned(), caption: "Montants".to_owned(), columns, rows: rows.collect() }
}

/// A report with much of everything.
pub fn report() -> Report {
    let section = |title: &str, blocks| Section { id: "s".to_owned(), title: title.to_owned(), blocks };
    let long = text(SENTENCE.repeat(60));
    let fact = |label: &str, cells| Fact { label: label.to_owned(), cells };
    let facts = vec![
        fact("Pays", vec![text("Équateur"), text("Pérou"), text("Brésil")]),
        fact(
            "Une étiquette plus longue que la place qui lui revient d’ordinaire dans la feuille",
            vec![long.clone()],
        ),
    ];
    let figure =
        |words: &str, cell| Figure { label: words.to_owned(), cell, note: Some(SENTENCE.trim().to_owned()) };
    let figures = vec![
        figure(
            "Budget total, toutes tranches et tous avenants compris",
            sample::money("a", Lang::FR, "9999999999999.99", "USD"),
        ),
        figure("personnes", sample::count("b", Lang::FR, 999_999_999_999)),
    ];
    let words = "mot ".repeat(400);
    let narrow = vec![sample::column("N°", ColumnKind::Code), sample::column("Nombre", ColumnKind::Number)];
    let narrow_rows = vec![sample::row(RowKind::Body, 0, vec![text("1"), sample::count("c", Lang::FR, 5)])];
    let narrow =
        Block::Table { id: "n".to_owned(), caption: String::new(), columns: narrow, rows: narrow_rows };
    Report {
        sections: vec![
            section("Chiffres clés", vec![Block::Figures { figures }]),
            section(
                "Texte",
                vec![
                    Block::Paragraph { cell: long.clone() },
                    Block::Facts { rows: facts.clone() },
                    Block::List { items: vec![long, text(words)] },
                ],
            ),
            section("Indicateurs", vec![Block::Note { text: SENTENCE.to_owned() }, indicators()]),
            section("Montants", vec![Block::Facts { rows: facts }, money()]),
            section("Étroit", vec![Block::Paragraph { cell: text(SENTENCE.repeat(3)) }, narrow]),
        ],
        ..sample::report(Lang::FR)
    }
}

#[test]
fn rows_are_high_enough_for_long_texts_and_never_higher_than_excel_shows() {
    let parts = workbook::parts(&written(&report()));
    let sheet = &parts["xl/worksheets/sheet2.xml"];
    let heights = regex::Regex::new(r#"<row r="(\d+)"[^>]* ht="([\d.]+)""#).unwrap();
    let found: Vec<f64> = heights.captures_iter(sheet).map(|row| row[2].parse().unwrap()).collect();
    assert!(found.iter().all(|height| *height <= 409.0), "Excel shows no row above 409 points");
    // 7,500 letters at about 110 a line are more than 65 lines of 12.75 points.
    assert!(found[2] + found[3] + found[4] > 65.0 * 12.75, "the first paragraph has room: {found:?}");
    assert!(sheet.contains("mergeCell ref=\"A3:C"), "over joined rows: {}", &sheet[sheet.len() - 1500..]);
}
