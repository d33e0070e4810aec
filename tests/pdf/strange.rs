//! Input that no page was made for: laid out within its margins, every letter kept.

use bilan_core::report::{Block, Cell, Column, ColumnKind, Report, RowKind, Section, Value};

use crate::pages::{check_feet, check_places};
use crate::reading::{print, squeezed, text};
use crate::samples::{bare, cell, column, full, row, words};
use crate::speeches::SPEECHES;

fn report(blocks: Vec<Block>) -> Report {
    let sections = vec![Section { id: "s".to_owned(), title: "Section".to_owned(), blocks }];
    Report { sections, words: full(&SPEECHES[0]).words, ..bare(&SPEECHES[0]) }
}

fn table(columns: Vec<Column>, cells: Vec<Cell>) -> Block {
    let rows = vec![row(RowKind::Body, 0, cells)];
    Block::Table { id: "t".to_owned(), caption: "A table".to_owned(), columns, rows }
}

/// All of the texts stand in the file, and nothing stands in a margin or on something else.
fn check(name: &str, report: &Report, texts: &[&str]) {
    let (pdf, path) = print(name, report);
    check_places(&pdf);
    check_feet(&pdf);
    let said = text(&path);
    for looked in texts {
        assert!(said.contains(&squeezed(looked)), "{name}: {looked} is missing");
    }
}

#[test]
fn a_title_of_two_thousand_letters_is_read_to_its_end() {
    let title = format!("{}the end of it", "A title that does not end ".repeat(80));
    assert!(title.len() > 2_000);
    let mut report = report(vec![Block::Paragraph { cell: words("p", "The text.") }]);
    report.title = words("title", &title);
    let (pdf, path) = print("strange-title", &report);
    assert!(pdf.pages >= 2 && text(&path).contains(&squeezed(&title)), "{} pages", pdf.pages);
    // As a heading, in the contents and in the running header it is as long.
    let mut report = bare(&SPEECHES[0]);
    report.words = full(&SPEECHES[0]).words;
    let section = |at: usize| Section {
        id: format!("s{at}"),
        title: title.clone(),
        blocks: vec![Block::Paragraph { cell: words(&format!("p{at}"), "The text.") }],
    };
    report.sections = (0..4).map(section).collect();
    let (pdf, path) = print("strange-headings", &report);
    check_places(&pdf);
    assert_eq!(text(&path).matches("theendofit").count(), 8, "as headings and in the contents");
}

#[test]
fn a_table_of_forty_columns_keeps_every_figure() {
    let columns = (0..40).map(|at| column(&format!("Quarter {at}"), ColumnKind::Number, 1)).collect();
    let figure = |at: usize| cell(&format!("n.{at}"), Value::Count(at as i64), &format!("{}", 7_000 + at));
    let figures: Vec<String> = (0..40).map(|at| format!("{}", 7_000 + at)).collect();
    let figures: Vec<&str> = figures.iter().map(String::as_str).collect();
    check("strange-columns", &report(vec![table(columns, (0..40).map(figure).collect())]), &figures);
}

#[test]
fn a_cell_longer_than_a_page_goes_on_overleaf() {
    let sentence = "A cell that is longer than the page. ";
    let long = format!("{}And here it ends.", sentence.repeat(400));
    let columns = vec![column("Code", ColumnKind::Code, 1), column("Text", ColumnKind::Text, 1)];
    let cells = vec![words("c", "A.1"), words("long", &long)];
    let (pdf, path) = print("strange-cell", &report(vec![table(columns, cells)]));
    check_places(&pdf);
    let said = text(&path);
    // Where a page ends, its foot stands between two words.
    let whole = said.matches(&squeezed(sentence)).count();
    assert!(whole + pdf.pages >= 400 && said.contains("Andhereitends."), "{whole} on {} pages", pdf.pages);
}

#[test]
fn a_word_without_a_place_to_break_is_broken() {
    let word = "Unbrechbar".repeat(300);
    let blocks = vec![
        Block::Paragraph { cell: words("p", &word) },
        Block::List { items: vec![words("l", &word)] },
        table(
            vec![column("A", ColumnKind::Text, 1), column("B", ColumnKind::Text, 1)],
            vec![words("a", &word), words("b", &word)],
        ),
    ];
    check("strange-word", &report(blocks), &[&word]);
}

/// Names in ten scripts, with marks that combine, signs that nobody drew and words that steer the
/// direction.
const NAMES: [&str; 10] = [
    "Zoe\u{308} Nu\u{301}n\u{303}ez",
    "Łukasz Żółć",
    "Анна Щербакова",
    "Νίκος Παπαδόπουλος",
    "منى الخطيب",
    "מִרְיָם כֹּהֵן",
    "ສົມສັກ",
    "दीपा शर्मा",
    "山田花子",
    "\u{202E}desrever\u{202C} \u{1F469}\u{200D}\u{1F33E} z\u{335}\u{321}a\u{334}l",
];

#[test]
fn names_in_ten_scripts_are_laid_out_and_what_is_not_drawn_is_named() {
    let items: Vec<Cell> = (0..200)
        .map(|at| words(&format!("name.{at}"), &format!("{} {at}", NAMES[at % NAMES.len()])))
        .collect();
    let columns = vec![column("Name", ColumnKind::Text, 1)];
    let rows = items.iter().map(|cell| row(RowKind::Body, 0, vec![cell.clone()])).collect();
    let names = Block::Table { id: "names".to_owned(), caption: "Names".to_owned(), columns, rows };
    let report = report(vec![Block::List { items }, names]);
    let (pdf, path) = print("strange-names", &report);
    check_places(&pdf);
    let said = text(&path);
    for name in ["ŁukaszŻółć", "АннаЩербакова", "ΝίκοςΠαπαδόπουλος"] {
        assert!(said.contains(name), "{name} is missing");
    }
    assert!(pdf.uncovered.iter().any(|one| one.character == '\u{1F469}' && one.place.starts_with("name.")));
}
