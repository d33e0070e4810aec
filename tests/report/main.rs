//! One report value, two files: both hold every figure of it, in four languages.
//!
//! The goldens are what a donor reads: `<project>.<language>.pdf.txt` (the PDF's text in
//! reading order) and `.xlsx.txt` (every cell with its type and format).

mod currency;
mod editing;
mod letterhead;
mod templates;

use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

use bilan_core::domain::Lang;
use bilan_core::report::compose::{Options, compose};
use bilan_core::report::{Cell, Report, Value, pdf, xlsx};
use bilan_tests::{demo, golden, report_text, workbook};
use calamine::Data;

const LANGUAGES: [Lang; 4] = [Lang::EN, Lang::FR, Lang::PT, Lang::ES];

/// Every project of the example in every language.
fn every(check: impl Fn(&str, Lang, &Report, bool)) {
    for (name, project) in demo::projects() {
        for language in LANGUAGES {
            let options = Options::of(language, "2026-04-15".parse().unwrap());
            let own = language == project.language || name == "rutas-seguras";
            check(&format!("{name}.{language}"), language, &compose(&project, &options).unwrap(), own);
        }
    }
}

/// The PDF's text in reading order; the file stays among the artefacts to be looked at.
fn printed(case: &str, report: &Report) -> String {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("report");
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(format!("{case}.pdf"));
    fs::write(&path, pdf::write(report).unwrap().bytes).unwrap();
    let read = Command::new("pdftotext").args(["-layout", "-enc", "UTF-8"]).arg(&path).arg("-").output();
    String::from_utf8(read.expect("poppler-utils is installed").stdout).unwrap()
}

/// Without blanks and soft hyphens, which line breaking may set as it likes.
fn squeezed(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace() && *letter != '\u{ad}').collect()
}

#[test]
fn what_a_donor_reads_is_as_it_was() {
    every(|case, _, report, own| {
        if own {
            golden::check(&format!("{case}.pdf.txt"), &printed(case, report));
            golden::check(&format!("{case}.xlsx.txt"), &workbook::dump(&xlsx::write(report).unwrap()));
        }
    });
}

#[test]
fn every_figure_stands_in_both_files() {
    every(|case, _, report, _| {
        let text = squeezed(&printed(case, report));
        let book = workbook::cells(&xlsx::write(report).unwrap());
        let numbers: Vec<f64> = book.iter().filter_map(|found| number(&found.value)).collect();
        for cell in report_text::cells(report) {
            if let Some(expected) = figure(cell) {
                let read = squeezed(&cell.text);
                assert!(text.contains(&read), "{case}: the PDF lacks {} = {}", cell.id, cell.text);
                let kept =
                    numbers.iter().any(|number| (number - expected).abs() < 1e-9 * expected.abs().max(1.0));
                assert!(kept, "{case}: the workbook lacks {} = {expected}", cell.id);
            }
        }
    });
}

#[test]
fn direct_and_public_engagement_are_nowhere_added() {
    every(|case, _, report, _| {
        if case.starts_with("tap-jordan") {
            let text = printed(case, report);
            assert!(text.contains("116") && text.contains("31"), "{case}");
            assert!(!text.contains("147"), "{case}: 116 and 31 were added in the PDF");
            let added = |found: &workbook::Found| number(&found.value) == Some(147.0);
            assert!(!workbook::cells(&xlsx::write(report).unwrap()).iter().any(added), "{case}");
        }
    });
}

#[test]
fn the_same_report_is_the_same_file() {
    every(|case, _, report, _| {
        assert_eq!(pdf::write(report).unwrap().bytes, pdf::write(report).unwrap().bytes, "{case}");
        assert_eq!(xlsx::write(report).unwrap(), xlsx::write(report).unwrap(), "{case}");
    });
}

/// The number a cell holds, where it holds one.
fn figure(cell: &Cell) -> Option<f64> {
    match &cell.value {
        Value::Count(count) => Some(*count as f64),
        Value::Number(number) | Value::Percent(number) => number.to_string().parse().ok(),
        Value::Money(money) => money.amount().parse().ok(),
        Value::Missing | Value::Text | Value::Date(_) => None,
    }
}

fn number(value: &Data) -> Option<f64> {
    match value {
        Data::Float(number) => Some(*number),
        Data::Int(number) => Some(*number as f64),
        _ => None,
    }
}
