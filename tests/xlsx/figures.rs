//! Every cell of the report stands in the workbook with its value and its type.

use bilan_core::domain::{Lang, PartialDate};
use bilan_core::report::model::{Block, Cell, ColumnKind, RowKind, Section, Value};
use bilan_tests::report_text;
use bilan_tests::workbook::{self, Found};
use calamine::Data;

use crate::{sample, with_sections, written};

/// The workbook's cell says what the report's cell says.
pub fn says(found: &Found, cell: &Cell) -> bool {
    let number = |text: String| {
        let wanted: f64 = text.parse().unwrap();
        found.kind == "number" && matches!(found.value, Data::Float(value) if value == wanted)
    };
    match &cell.value {
        Value::Text | Value::Missing | Value::Date(PartialDate::Month(..)) => {
            found.kind == "text" && found.value == Data::String(cell.text.clone())
        }
        Value::Count(count) => number(count.to_string()) && found.format == "#,##0",
        Value::Number(value) => number(value.to_string()),
        Value::Percent(share) => {
            // A quotient goes on for ever; fourteen digits of it are kept.
            let wanted: f64 = share.to_string().parse().unwrap();
            let near = |value: f64| (value - wanted).abs() <= wanted.abs() * 1e-13;
            found.format.ends_with('%') && matches!(found.value, Data::Float(value) if near(value))
        }
        Value::Money(money) => number(money.amount()) && found.format.contains(money.currency().code()),
        Value::Date(PartialDate::Year(year)) => number(year.to_string()) && found.format == "0",
        Value::Date(PartialDate::Day(day)) => match &found.value {
            Data::DateTime(date) => {
                let (year, month, of_month, ..) = date.to_ymd_hms_milli();
                format!("{year:04}-{month:02}-{of_month:02}") == day.to_string()
            }
            _ => false,
        },
    }
}

#[test]
fn every_cell_is_there_with_its_value_and_type_in_four_languages() {
    for lang in sample::LANGUAGES {
        let report = sample::report(lang);
        let found = workbook::cells(&written(&report));
        let wanted = report_text::cells(&report);
        assert!(wanted.len() > 100, "the sample is large enough to mean something: {}", wanted.len());
        for cell in wanted.iter().filter(|cell| !cell.text.is_empty()) {
            let same = wanted.iter().filter(|other| (&other.value, &other.text) == (&cell.value, &cell.text));
            let times = found.iter().filter(|found| says(found, cell)).count();
            assert!(times >= same.count(), "{lang}: {} ({}) stands {times} times", cell.id, cell.text);
        }
    }
}

#[test]
fn labels_headings_and_notes_are_there() {
    for lang in sample::LANGUAGES {
        let report = sample::report(lang);
        let found = workbook::cells(&written(&report));
        let stands = |words: &str| found.iter().any(|cell| cell.value == Data::String(words.to_owned()));
        for section in &report.sections {
            assert!(stands(&section.title), "{lang}: {}", section.title);
            for block in &section.blocks {
                match block {
                    Block::Heading { text } | Block::Note { text } => assert!(stands(text), "{lang}: {text}"),
                    Block::Facts { rows } => assert!(rows.iter().all(|fact| stands(&fact.label))),
                    Block::Figures { figures } => {
                        assert!(figures.iter().all(|figure| stands(&figure.label)));
                        assert!(figures.iter().flat_map(|figure| &figure.note).all(|note| stands(note)));
                    }
                    Block::Table { columns, .. } => {
                        assert!(columns.iter().all(|column| stands(&column.title)));
                    }
                    Block::Paragraph { .. }
                    | Block::List { .. }
                    | Block::Chart { .. }
                    | Block::Story { .. } => {}
                }
            }
        }
    }
}

/// A sheet with one column of these cells.
fn column(cells: Vec<Cell>) -> Vec<Found> {
    let rows = cells.into_iter().map(|cell| sample::row(RowKind::Body, 0, vec![cell])).collect();
    let columns = vec![sample::column("Figure", ColumnKind::Money)];
    let table = Block::Table { id: "t".to_owned(), caption: "Table".to_owned(), columns, rows };
    let section = Section { id: "s".to_owned(), title: "Sheet".to_owned(), blocks: vec![table] };
    let found = workbook::cells(&written(&with_sections(vec![section])));
    found.into_iter().filter(|cell| cell.sheet == "Sheet").skip(3).collect()
}

#[test]
fn money_has_the_decimals_and_the_code_of_its_currency() {
    let cases = [
        ("190000.00", "USD", 190_000.0, "\"USD\" #,##0.00;-\"USD\" #,##0.00"),
        ("-0.05", "EUR", -0.05, "\"EUR\" #,##0.00;-\"EUR\" #,##0.00"),
        ("1200", "JPY", 1200.0, "\"JPY\" #,##0;-\"JPY\" #,##0"),
        ("12500.125", "TND", 12_500.125, "\"TND\" #,##0.000;-\"TND\" #,##0.000"),
        ("999999999999.99", "USD", 999_999_999_999.99, "\"USD\" #,##0.00;-\"USD\" #,##0.00"),
    ];
    let money =
        |(amount, currency, ..): &(&str, &str, f64, &str)| sample::money("m", Lang::EN, amount, currency);
    let found = column(cases.iter().map(money).collect());
    for ((amount, _, value, format), cell) in cases.iter().zip(&found) {
        assert_eq!(cell.value, Data::Float(*value), "{amount}");
        assert_eq!(cell.format, *format, "{amount}");
    }
    let after = column(vec![sample::cell("m", sample::money("m", Lang::FR, "5.50", "EUR").value, "5,50")]);
    assert_eq!(after[0].format, "#,##0.00 \"EUR\"", "the code is shown where the text leaves it out");
}

#[test]
fn what_fourteen_digits_cannot_hold_stays_the_exact_text() {
    let cells = vec![
        sample::money("m", Lang::EN, "9999999999999.99", "USD"),
        sample::count("c", Lang::EN, 9_007_199_254_740_993),
        sample::cell("n", Value::Number("1.2345678901234567".parse().unwrap()), "1.2345678901234567"),
        sample::count("c", Lang::EN, 1_000_000_000_000_000_000),
        sample::cell("p", Value::Percent("0.3333333333333333333".parse().unwrap()), "33.3%"),
    ];
    let found = column(cells);
    assert_eq!(found[0].value, Data::String("USD\u{a0}9,999,999,999,999.99".to_owned()));
    assert_eq!(found[1].value, Data::String("9,007,199,254,740,993".to_owned()));
    assert_eq!(found[2].value, Data::String("1.2345678901234567".to_owned()));
    assert_eq!(found[3].value, Data::Float(1e18), "zeros need no digits");
    assert_eq!(
        found[4].value,
        Data::Float(0.333_333_333_333_33),
        "a share is a quotient; Excel rounds it too"
    );
}

#[test]
fn dates_keep_their_precision() {
    let date = |date: &str, text: &str| sample::date("d", date, text);
    let found = column(vec![
        date("2024", "2024"),
        date("2019-11", "November 2019"),
        date("2024-02-29", "29 February 2024"),
        date("1899-12-31", "December 31, 1899"),
    ]);
    assert_eq!((&found[0].value, found[0].format.as_str()), (&Data::Float(2024.0), "0"), "not 2,024");
    assert_eq!(found[1].value, Data::String("November 2019".to_owned()), "no day is made up");
    assert_eq!((found[2].kind, found[2].format.as_str()), ("date", "[$-809]d mmmm yyyy"));
    assert_eq!(found[3].value, Data::String("December 31, 1899".to_owned()), "before Excel's calendar");
}

#[test]
fn numbers_show_the_decimals_they_have() {
    let number = |given: &str| sample::cell("n", Value::Number(given.parse().unwrap()), given);
    let found = column(vec![number("7"), number("12.5"), number("-1234.567"), number("55.00")]);
    let formats: Vec<&str> = found.iter().map(|cell| cell.format.as_str()).collect();
    assert_eq!(formats, ["#,##0", "#,##0.0", "#,##0.000", "#,##0"]);
    assert_eq!(found[2].value, Data::Float(-1234.567), "a typed negative is a number");
}

#[test]
fn a_percent_has_the_space_of_its_language() {
    let percent = |text: &str| sample::cell("p", Value::Percent("0.25".parse().unwrap()), text);
    let found = column(vec![percent("25.0%"), percent("25,0\u{202f}%")]);
    assert_eq!(found[0].format, "0.0%");
    assert_eq!(found[1].format, "0.0\"\u{a0}\"%");
}
