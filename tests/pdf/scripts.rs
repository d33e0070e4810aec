//! Every character arrives: names in ten scripts, and whole reports in scripts of other directions.

use std::collections::BTreeSet;
use std::process::Command;

use bilan_core::report::passage::{Inline, Passage};
use bilan_core::report::{Block, Section, pdf, xlsx};
use bilan_tests::names::{Name, names};
use bilan_tests::workbook;
use lopdf::Object;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::reading::{open, print, squeezed, text};
use crate::samples::{bare, words};
use crate::speeches::SPEECHES;

/// The scripts that reports are written in.
const COVERED: [&str; 5] = ["arabic", "cyrillic", "greek", "latin", "latin-extended"];

fn id(at: usize) -> String {
    format!("name.{at}")
}

fn report(names: &[Name]) -> bilan_core::report::Report {
    let items = names.iter().enumerate().map(|(at, name)| words(&id(at), &name.text)).collect();
    let blocks = vec![Block::List { items }];
    let sections = vec![Section { id: "names".to_owned(), title: "Names".to_owned(), blocks }];
    bilan_core::report::Report { sections, ..bare(&SPEECHES[0]) }
}

/// Marks that a reader of PDFs puts before or after their letters, and forms that are the same.
fn letters(text: &str) -> String {
    let steers = |one: char| one.is_control() || matches!(one, '\u{200C}' | '\u{2066}'..='\u{2069}');
    squeezed(text).nfd().filter(|one| !is_combining_mark(*one) && !steers(*one)).collect()
}

#[test]
fn a_name_is_printed_or_listed_with_its_place() {
    let names = names();
    assert_eq!(names.len(), 200);
    let report = report(&names);
    let before = pdf::uncovered(&report).unwrap();
    let (printed, path) = print("names", &report);
    let listed = |all: &[pdf::Uncovered]| -> BTreeSet<(char, String)> {
        all.iter().map(|one| (one.character, one.place.clone())).collect()
    };
    let cells: BTreeSet<String> = names.iter().enumerate().map(|(at, _)| id(at)).collect();
    let told = listed(&before);
    let drawn: BTreeSet<(char, String)> =
        listed(&printed.uncovered).into_iter().filter(|(_, place)| cells.contains(place)).collect();
    assert_eq!(told, drawn, "what is listed before is what cannot be drawn");
    let text = letters(&text(&path));
    let mut whole = BTreeSet::new();
    for (at, name) in names.iter().enumerate() {
        let lacking: BTreeSet<char> =
            told.iter().filter(|(_, place)| *place == id(at)).map(|(one, _)| *one).collect();
        if lacking.is_empty() {
            whole.insert(name.script);
            // Where Arabic letters overlap, poppler tells their order from their places, not from the
            // file; letters of Devanagari change places when they are set.
            let ordered = COVERED.contains(&name.script) && name.script != "arabic";
            let words = name.text.split(' ').map(letters).filter(|word| ordered && !word.is_empty());
            for word in words {
                assert!(
                    text.contains(&word),
                    "{} with {}: {word} is not in the file",
                    name.script,
                    name.with
                );
            }
        }
        let expected = name.text.chars().filter(|one| matches!(one, '\0' | '\u{1F600}'));
        expected.for_each(|one| assert!(lacking.contains(&one), "{one:?} of {} is not listed", id(at)));
    }
    assert!(COVERED.iter().all(|script| whole.contains(script)), "{whole:?}");
}

/// A workbook keeps every letter, also those that no font of ours draws.
#[test]
fn names_come_through_a_workbook() {
    let names = names();
    let kept: BTreeSet<String> = workbook::cells(&xlsx::write(&report(&names)).unwrap())
        .into_iter()
        .map(|found| found.value.to_string())
        .collect();
    for name in &names {
        let shown = |text: &str| -> String { text.chars().filter(|one| *one != '\0').collect() };
        let found = kept.iter().any(|text| text == &name.text || *text == shown(&name.text));
        assert!(found, "{} with {}: {:?}", name.script, name.with, name.text);
    }
}

/// Ligatures and words that a line end divides are copied as they were written.
#[test]
fn what_is_copied_is_what_was_written() {
    let long =
        "officially affluent fluffy offices differentiate undifferentiated internationalisation ".repeat(12);
    let mut report = report(&[]);
    report.language = "en".parse().unwrap();
    report.sections[0].blocks = vec![Block::Paragraph { cell: words("long", long.trim()) }];
    let (_, path) = print("ligatures", &report);
    assert!(text(&path).contains(&squeezed(&long)), "{}", text(&path));
}

#[test]
fn a_report_read_from_the_right_is_mirrored_as_a_whole() {
    let turned = |language: &str| {
        let report = bilan_core::report::Report {
            language: language.parse().unwrap(),
            ..crate::samples::full(&SPEECHES[0])
        };
        print(&format!("turned-{language}"), &report).0
    };
    // The other is a language of which nothing is known: it has no hyphens either.
    let (plain, mirrored) = (turned("zz"), turned("ar"));
    let viewer = |pdf: &pdf::Pdf| {
        let document = open(pdf);
        let viewer =
            document.catalog().unwrap().get(b"ViewerPreferences").unwrap().as_dict().unwrap().clone();
        viewer.get(b"Direction").and_then(Object::as_name).map(<[u8]>::to_vec).ok()
    };
    assert_eq!((viewer(&plain), viewer(&mirrored)), (None, Some(b"R2L".to_vec())));
    assert_eq!(plain.pages, mirrored.pages, "nothing but the sides changes");
    let mut moved = 0;
    for place in &plain.places {
        let other = mirrored.places.iter().find(|other| other.cell == place.cell && other.page == place.page);
        let other = other.unwrap_or_else(|| panic!("{} stands on another page", place.cell));
        assert!((place.y - other.y).abs() < 0.01, "{} stands at another height", place.cell);
        moved += usize::from((place.x - other.x).abs() > 1.0);
    }
    assert!(moved * 2 > plain.places.len(), "{moved} of {} changed sides", plain.places.len());
}

/// A line in several faces keeps the order of its words, and a link lies on its own.
#[test]
fn a_line_of_several_faces_changes_sides_as_a_whole() {
    let word = |text: &str| Inline { text: text.to_owned(), ..Inline::default() };
    let bold = Inline { bold: true, ..word("beta ") };
    let link = Inline { link: Some("https://example.org/".to_owned()), ..word("gamma") };
    let words = vec![word("alpha "), bold, link, word(" delta")];
    let mut report = report(&[]);
    report.language = "ar".parse().unwrap();
    let passages = vec![Passage::Paragraph { words }];
    report.sections[0].blocks = vec![Block::Story { id: "story".to_owned(), passages }];
    let (pdf, path) = print("faces", &report);
    assert!(text(&path).contains("alphabetagammadelta"), "{}", text(&path));
    let boxes = Command::new("pdftotext").arg("-bbox").arg(&path).arg("-").output().unwrap();
    let boxes = String::from_utf8(boxes.stdout).unwrap();
    let line = boxes.lines().find(|line| line.contains(">gamma<")).unwrap();
    let left: f32 = line.split("xMin=\"").nth(1).unwrap().split('"').next().unwrap().parse().unwrap();
    let document = open(&pdf);
    let links = document.objects.values().filter_map(|object| object.as_dict().ok());
    let rect = links.filter(|dict| dict.has(b"A")).find_map(|dict| dict.get(b"Rect").ok()?.as_array().ok());
    let linked = rect.unwrap()[0].as_float().unwrap();
    assert!((linked - left).abs() < 1.0, "the link begins at {linked}, its word at {left}");
}
