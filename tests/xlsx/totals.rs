//! Totals are live where they are sums, and the report's own figure where they are not.

use bilan_core::domain::Lang;
use bilan_core::report::model::{Block, Cell, ColumnKind, Row, RowKind, Section};
use bilan_tests::workbook::{self, Found};
use calamine::Data;

use crate::{sample, with_sections, written};

fn figure(amount: &str) -> Cell {
    match amount.split_once(' ') {
        Some((amount, currency)) => sample::money("m", Lang::EN, amount, currency),
        None if amount == "?" => sample::missing("m", Lang::EN),
        None => sample::count("m", Lang::EN, amount.parse().unwrap()),
    }
}

/// `= 12` is a total, `# text` a heading, `> 5` a row one level down, anything else a row.
fn row(line: &str) -> Row {
    match line.split_at(line.len().min(2)) {
        ("= ", rest) => sample::row(RowKind::Total, 0, vec![figure(rest)]),
        ("# ", rest) => sample::row(RowKind::Group, 0, vec![sample::text("g", rest)]),
        ("> ", rest) => sample::row(RowKind::Body, 1, vec![figure(rest)]),
        _ => sample::row(RowKind::Body, 0, vec![figure(line)]),
    }
}

/// The last row of a table of these lines.
fn total(lines: &[&str]) -> Found {
    let columns = vec![sample::column("Figure", ColumnKind::Money)];
    let rows = lines.iter().map(|line| row(line)).collect();
    let table = Block::Table { id: "t".to_owned(), caption: "Table".to_owned(), columns, rows };
    let section = Section { id: "s".to_owned(), title: "Sheet".to_owned(), blocks: vec![table] };
    let found = workbook::cells(&written(&with_sections(vec![section])));
    found.into_iter().rfind(|cell| cell.sheet == "Sheet").expect("the sheet has cells")
}

#[test]
fn a_total_that_is_the_sum_is_live() {
    // The header stands in row 4, under title, space and caption.
    let cases: [(&[&str], &str, f64); 6] = [
        (&["0.10 USD", "0.20 USD", "= 0.30 USD"], "SUM(A5:A6)", 0.3),
        (&["40", "?", "36", "= 76"], "SUM(A5:A7)", 76.0),
        (&["# One", "1", "2", "= 3", "# Two", "4", "5", "= 9"], "SUM(A10:A11)", 9.0),
        (&["# One", "1", "2", "= 3", "# Two", "4", "5", "= 9", "= 12"], "SUM(A8,A12)", 12.0),
        (&["# One", "1", "2", "# Two", "4", "5", "= 12"], "SUM(A6:A7,A9:A10)", 12.0),
        (&["10", "> 4", "> 6", "20", "> 20", "= 30"], "SUM(A5,A8)", 30.0),
    ];
    for (lines, formula, value) in cases {
        let found = total(lines);
        assert_eq!(found.formula.as_deref(), Some(formula), "{lines:?}");
        assert_eq!(found.value, Data::Float(value), "{lines:?}: what a reader without a calculator sees");
    }
}

#[test]
fn a_total_that_is_no_sum_is_the_reports_figure() {
    let cases: [(&[&str], f64); 6] = [
        (&["70", "46", "30", "= 116"], 116.0),
        (&["116", "= 116"], 116.0),
        (&["116", "?", "= 116"], 116.0),
        (&["1.00 USD", "2.00 EUR", "= 3.00 USD"], 3.0),
        (&["1", "2.00 EUR", "= 3"], 3.0),
        (&["= 5"], 5.0),
    ];
    for (lines, value) in cases {
        let found = total(lines);
        assert_eq!(found.formula, None, "{lines:?}");
        assert_eq!(found.value, Data::Float(value), "{lines:?}");
    }
}

#[test]
fn a_total_that_nobody_gave_stays_missing() {
    let found = total(&["1", "2", "= ?"]);
    assert_eq!((found.kind, found.formula), ("text", None));
}

#[test]
fn no_formula_is_without_its_result() {
    for lang in sample::LANGUAGES {
        let bytes = written(&sample::report(lang));
        let formulas: Vec<Found> =
            workbook::cells(&bytes).into_iter().filter(|cell| cell.formula.is_some()).collect();
        assert!(formulas.len() >= 7, "the sample has live totals: {}", formulas.len());
        for cell in formulas {
            assert!(matches!(cell.value, Data::Float(value) if value != 0.0), "{cell:?}");
        }
        let count = |needle: &str| {
            workbook::parts(&bytes)
                .iter()
                .filter(|(path, _)| path.contains("sheet"))
                .map(|(_, part)| part.matches(needle).count())
                .sum::<usize>()
        };
        assert_eq!(count("<f>"), count("</f><v>"), "each formula is followed by its value");
    }
}
