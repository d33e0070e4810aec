//! Names, frozen heads, printed pages, tables and bytes of the workbook.

use std::collections::{BTreeMap, BTreeSet};

use bilan_core::report::model::{Block, ColumnKind, Report, RowKind, Section};
use bilan_tests::{golden, workbook};
use calamine::Reader as _;

use crate::{sample, with_sections, written};

fn section(id: &str, title: &str, blocks: Vec<Block>) -> Section {
    Section { id: id.to_owned(), title: title.to_owned(), blocks }
}

fn table(id: &str, titles: &[&str], rows: usize) -> Block {
    let columns = titles.iter().map(|title| sample::column(*title, ColumnKind::Text)).collect();
    let cells = || titles.iter().map(|title| sample::text("t", *title)).collect();
    let rows = (0..rows).map(|_| sample::row(RowKind::Body, 0, cells())).collect();
    Block::Table { id: id.to_owned(), caption: "Caption".to_owned(), columns, rows }
}

fn sheet_names(report: &Report) -> Vec<String> {
    workbook::open(&written(report)).sheet_names()
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    for lang in sample::LANGUAGES {
        let (first, second) = (written(&sample::report(lang)), written(&sample::report(lang)));
        assert!(first == second, "{lang}: bytes differ");
    }
    let core = workbook::parts(&written(&sample::report(sample::LANGUAGES[0])))["docProps/core.xml"].clone();
    assert!(core.contains("2026-09-15T00:00:00Z"), "the report's day is the day of making: {core}");
    assert!(core.contains("<dc:creator>Bilan</dc:creator>") && core.contains("Safe journeys"), "{core}");
}

#[test]
fn the_sample_reads_as_agreed() {
    for lang in sample::LANGUAGES {
        golden::check(&format!("xlsx/sample.{lang}.txt"), &workbook::dump(&written(&sample::report(lang))));
    }
}

#[test]
fn sheets_are_named_in_the_reports_language() {
    let names = sample::LANGUAGES.map(|lang| sheet_names(&sample::report(lang)));
    assert_eq!(names[0][..3], ["Summary", "Narrative", "Results framework"]);
    assert_eq!(names[1][..3], ["Synthèse", "Récit", "Cadre de résultats"]);
    assert_eq!(names[2][3..5], ["Produtos", "Orçamento"]);
    assert_eq!(names[3][3..5], ["Entregables", "Presupuesto"]);
}

#[test]
fn sheet_names_are_legal_and_unique_whatever_the_titles_say() {
    let titles = [
        "Budget: [by line] / year?",
        "'Quoted'",
        "",
        "***",
        "history",
        "A title that goes on and on beyond thirty-one letters",
        "A title that goes on and on beyond all measure",
        "a TITLE that goes on and on beyond thirty-one letters",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk",
        "👩👩👩👩👩👩👩👩👩👩👩👩👩👩👩👩👩👩👩👩",
        "Summary",
        "tab\tand\nbreak",
    ];
    let sections = titles.map(|title| section("s", title, vec![table("t", &["A"], 1)])).to_vec();
    let names = sheet_names(&with_sections(sections));
    assert_eq!(names.len(), titles.len() + 1);
    let unique: BTreeSet<String> = names.iter().map(|name| name.to_lowercase()).collect();
    assert_eq!(unique.len(), names.len(), "{names:?}");
    for name in &names {
        assert!((1..=31).contains(&name.encode_utf16().count()), "{name:?} is too long or empty");
        assert!(!name.contains(['[', ']', ':', '*', '?', '/', '\\']), "{name:?}");
        assert!(!name.starts_with('\'') && !name.ends_with('\''), "{name:?}");
        assert_ne!(name.to_lowercase(), "history", "Excel keeps that name for itself");
    }
    assert_eq!(names[1], "Budget by line year");
}

#[test]
fn prose_shares_a_sheet_and_each_section_with_tables_has_its_own() {
    let report = sample::report(sample::LANGUAGES[0]);
    assert_eq!(report.sections.len(), 9);
    assert_eq!(sheet_names(&report).len(), 6, "summary, prose and four sections with tables");
    let alone =
        with_sections(vec![section("purpose", "Purpose", vec![Block::Note { text: "None.".to_owned() }])]);
    assert_eq!(sheet_names(&alone)[1], "Purpose", "one section of prose gives the sheet its name");
    assert_eq!(sheet_names(&with_sections(Vec::new())), ["Summary"]);
}

#[test]
fn names_of_tables_and_figures_are_legal_and_unique() {
    let tables = ["budget.lines", "budget_lines", "A1", "1", "", "r", "ação", "budget.lines"];
    let sections: Vec<Section> =
        tables.iter().map(|id| section(id, "Section", vec![table(id, &["A", "B"], 2)])).collect();
    let ids = ["reach.direct", "REACH.direct", "CT1", "R1C1", "1st", "a b", "é", "c", "true", "reach.direct"];
    let figures = ids.map(|id| bilan_core::report::model::Figure {
        label: "Label".to_owned(),
        cell: sample::count(id, sample::LANGUAGES[0], 5),
        note: None,
    });
    let key = section("summary", "Key figures", vec![Block::Figures { figures: figures.to_vec() }]);
    let bytes = written(&with_sections([vec![key], sections].concat()));
    let mut book = workbook::open(&bytes);
    book.load_tables().expect("tables are readable");
    let mut names: Vec<String> = book.table_names().into_iter().cloned().collect();
    assert_eq!(names.len(), tables.len());
    let defined = book.defined_names().iter().filter(|(name, _)| !name.starts_with("_xlnm"));
    names.extend(defined.map(|(name, _)| name.clone()));
    assert_eq!(names.len(), tables.len() + ids.len() - 1, "an id that stands twice is named once");
    let unique: BTreeSet<String> = names.iter().map(|name| name.to_lowercase()).collect();
    assert_eq!(unique.len(), names.len(), "{names:?}");
    for name in &names {
        rust_xlsx_rules(name);
    }
}

/// Excel's rules for a name, told again.
fn rust_xlsx_rules(name: &str) {
    let plain = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '.');
    let begins = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    assert!(plain && begins, "{name}");
    let cell = regex::Regex::new(r"(?i)^([a-z]{1,3}\d+|r\d*c?\d*|c\d*|true|false)$").unwrap();
    assert!(!cell.is_match(name), "{name} reads as a cell");
}

#[test]
fn key_figures_and_totals_have_names_that_lead_to_them() {
    let book = workbook::open(&written(&sample::report(sample::LANGUAGES[0])));
    let names: BTreeMap<String, String> = book.defined_names().iter().cloned().collect();
    assert_eq!(names["key.budget.total"], "Summary!$B$17");
    assert_eq!(names["budget.sum.amount"], "Budget!$C$15");
    assert!(!names.contains_key("budget.sum.text"), "words are no figures");
}

#[test]
fn tables_are_excel_tables_where_their_rows_are_regular() {
    let bytes = written(&sample::report(sample::LANGUAGES[0]));
    let parts = workbook::parts(&bytes);
    let of = |name: &str| {
        let named = |part: &&String| part.contains(&format!("displayName=\"{name}\""));
        parts.values().find(named).unwrap_or_else(|| panic!("{name} is a table")).clone()
    };
    let reach = of("table_reach_direct");
    assert!(reach.contains("ref=\"A3:D6\""), "header and body; the total stands below: {reach}");
    assert!(reach.contains("<autoFilter") && reach.contains("showRowStripes=\"1\""), "{reach}");
    assert!(
        !parts.values().any(|part| part.contains("table_budget_lines")),
        "headings between rows tear a table"
    );
    let budget = &parts["xl/worksheets/sheet5.xml"];
    assert!(budget.contains("outlineLevel=\"1\""), "lines under a heading can be folded");
}

#[test]
fn a_table_that_excel_would_refuse_is_written_as_cells() {
    let long = "x".repeat(256);
    let cases: [(&str, Vec<&str>, usize); 4] = [
        ("two columns of one name", vec!["Same", "same"], 1),
        ("a column without a name", vec!["A", ""], 1),
        ("a very long name", vec!["A", &long], 1),
        ("no rows", vec!["A", "B"], 0),
    ];
    for (case, titles, rows) in cases {
        let bytes = written(&with_sections(vec![section("s", "Sheet", vec![table("t", &titles, rows)])]));
        let mut book = workbook::open(&bytes);
        book.load_tables().expect("tables are readable");
        assert!(book.table_names().is_empty(), "{case}");
        assert!(workbook::dump(&bytes).contains(&format!("/ text / {} /", titles[0])), "{case}: cells stay");
    }
}

#[test]
fn pages_print_on_a4_with_their_head_repeated_and_frozen() {
    let parts = workbook::parts(&written(&sample::report(sample::LANGUAGES[1])));
    let sheets: Vec<&String> = parts
        .iter()
        .filter(|(path, _)| path.starts_with("xl/worksheets/sheet"))
        .map(|(_, part)| part)
        .collect();
    for sheet in &sheets {
        assert!(sheet.contains("paperSize=\"9\"") && sheet.contains("fitToPage=\"1\""), "A4, one page wide");
        assert!(sheet.contains("Page &amp;P sur &amp;N"), "pages are counted in the report's language");
        assert!(sheet.contains("Rapport de projet"), "the head says what it is");
        assert!(sheet.contains("showGridLines=\"0\""));
    }
    assert!(sheets[5].contains("ySplit=\"3\"") && sheets[5].contains("state=\"frozen\""), "the header stays");
    assert!(parts["xl/workbook.xml"].contains("_xlnm.Print_Titles"), "and prints on each page");
    let titles = ["Place", "Partner", "Women", "Men", "Girls", "Boys", "Visits", "Hours", "Remarks"];
    let wide = table("t", &titles, 1);
    let parts = workbook::parts(&written(&with_sections(vec![section("s", "Wide", vec![wide])])));
    assert!(parts["xl/worksheets/sheet2.xml"].contains("orientation=\"landscape\""));
}

#[test]
fn ampersands_in_a_title_do_not_become_codes_of_the_printed_head() {
    let mut report = sample::report(sample::LANGUAGES[0]);
    report.title.text = "R&D && &[Page] 100 % & more".to_owned();
    report.kind = "&P".to_owned();
    let parts = workbook::parts(&written(&report));
    let sheet = &parts["xl/worksheets/sheet1.xml"];
    assert!(sheet.contains("R&amp;&amp;D &amp;&amp;&amp;&amp; &amp;&amp;"), "{sheet}");
    assert!(sheet.contains("&amp;8 &amp;&amp;P"), "{sheet}");
}
