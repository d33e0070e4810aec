//! The PDF writer: the same bytes, nothing lost, tags for those who listen.

mod charts;
mod layout;
mod notes;
mod pages;
mod places;
mod reading;
mod samples;
mod scripts;
mod speeches;
mod strange;

use std::process::Command;

use bilan_tests::report_text::cells;
use lopdf::Object;
use reading::{contents, count, elements, open, print, squeezed, text};
use samples::{bare, full, hard, long};
use speeches::SPEECHES;

#[test]
fn equal_reports_give_equal_bytes() {
    let report = full(&SPEECHES[0]);
    let (first, _) = print("twice", &report);
    print("between", &full(&SPEECHES[1]));
    let (second, _) = print("twice", &report);
    assert!(first.bytes == second.bytes, "a report made again must be the same file");
}

#[test]
fn every_cell_is_found_in_the_text_of_the_file() {
    for speech in &SPEECHES {
        let report = full(speech);
        let (pdf, path) = print(&format!("full-{}", speech.language), &report);
        assert_eq!(pdf.uncovered, [], "the program's fonts cover the four languages");
        assert!((5..12).contains(&pdf.pages), "{} pages", pdf.pages);
        let text = text(&path);
        for cell in cells(&report).iter().filter(|cell| cell.lang.is_none_or(|lang| lang.as_str() != "ar")) {
            let looked = squeezed(&cell.text);
            assert!(text.contains(&looked), "{}: {} is missing in\n{text}", cell.id, cell.text);
        }
    }
}

#[test]
fn arabic_is_shaped_and_keeps_its_letters() {
    let (_, path) = print("arabic", &full(&SPEECHES[0]));
    let text = text(&path);
    for word in ["جمعية", "بذور", "الوادي", "2024"] {
        assert!(text.contains(word), "{word} is missing in\n{text}");
    }
}

#[test]
fn what_no_font_covers_is_named_and_copied() {
    let (pdf, path) = print("hard", &hard());
    let named: Vec<(char, &str)> =
        pdf.uncovered.iter().map(|one| (one.character, one.place.as_str())).collect();
    assert!(named.contains(&('\u{1F600}', "hard.6")), "{named:?}");
    assert!(named.contains(&('\u{1F600}', "hard")), "the heading's place is its section: {named:?}");
    assert!(named.contains(&('\u{0F40}', "hard.6")), "{named:?}");
    let strange: Vec<&(char, &str)> =
        named.iter().filter(|(one, _)| !matches!(one, '\u{1F600}' | '\u{0F40}')).collect();
    assert!(strange.is_empty(), "only these two are not covered: {strange:?}");
    let text = text(&path);
    for part in [
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk",
        "Русскийтекст",
        "\u{2212}3",
        "✓✔☑★①",
        "officeaffluent",
        "\u{1F600}",
    ] {
        assert!(text.contains(part), "{part} is missing in\n{text}");
    }
}

#[test]
fn long_tables_repeat_their_headings_as_artifacts() {
    let report = long(&SPEECHES[0], 500);
    let (pdf, path) = print("long", &report);
    assert!((18..40).contains(&pdf.pages), "{} pages", pdf.pages);
    let document = open(&pdf);
    assert_eq!(count(&document, "THead"), 1, "read once, drawn on every page");
    let rows = 1 + 500 + 13 + 1;
    assert_eq!(count(&document, "TR"), rows, "each row is one row, also where a page ends in it");
    let text = text(&path);
    let headings = text.matches("Codelivrablesmontantalloué").count()
        + text.matches("CodeLivrablesMontantalloué").count();
    assert!(headings >= pdf.pages - 3, "{headings} headings on {} pages", pdf.pages);
    for number in 0..500 {
        assert!(text.contains(&format!("A-{number:03}")), "row {number} is missing");
    }
}

#[test]
fn everything_drawn_is_marked() {
    for (name, report) in [("marked", full(&SPEECHES[0])), ("marked-hard", hard())] {
        let (pdf, _) = print(name, &report);
        for (page, operations) in contents(&open(&pdf)).iter().enumerate() {
            let mut depth = 0;
            for operation in operations {
                match operation.operator.as_str() {
                    "BDC" => depth += 1,
                    "EMC" => depth -= 1,
                    "TJ" | "Tj" | "f" | "re" => assert!(depth > 0, "page {page} draws outside a mark"),
                    _ => {}
                }
                assert!((0..=2).contains(&depth), "page {page}: a mark within a span");
            }
            assert_eq!(depth, 0, "page {page}: a mark is not closed");
        }
    }
}

#[test]
fn no_glyph_is_the_empty_box() {
    for (name, report) in [("glyphs", full(&SPEECHES[0])), ("glyphs-hard", hard())] {
        let (pdf, _) = print(name, &report);
        let operations = contents(&open(&pdf));
        let shown = operations.iter().flatten().filter(|operation| operation.operator == "TJ");
        let arrays = shown.filter_map(|operation| operation.operands.first()?.as_array().ok());
        let mut glyphs = 0;
        for code in arrays.flatten().filter_map(|object| object.as_str().ok()) {
            for glyph in code.chunks(2) {
                assert_ne!(glyph, [0, 0], "glyph 0 is the font's empty box");
                glyphs += 1;
            }
        }
        assert!(glyphs > 1000, "{glyphs} glyphs");
    }
}

#[test]
fn the_file_says_what_it_is() {
    let speech = &SPEECHES[1];
    let (pdf, _) = print("says", &full(speech));
    let document = open(&pdf);
    let catalogue = document.catalog().expect("a catalogue");
    let lang = catalogue.get(b"Lang").and_then(Object::as_str).expect("a language");
    assert_eq!(lang, b"pt");
    for key in ["StructTreeRoot", "MarkInfo", "Metadata", "OutputIntents", "Outlines", "ViewerPreferences"] {
        assert!(catalogue.has(key.as_bytes()), "{key} is missing");
    }
    assert_eq!(count(&document, "H1"), 1 + speech.sections.len(), "contents and sections");
    assert!(count(&document, "H2") == 2 && count(&document, "Table") >= 4 && count(&document, "LI") == 8);
    assert_eq!(count(&document, "Link"), 9, "each heading has its line in the contents");
    let foreign = elements(&document)
        .into_iter()
        .filter_map(|element| element.get(b"Lang").and_then(Object::as_str).ok());
    let foreign: Vec<&[u8]> = foreign.collect();
    assert!(
        foreign.contains(&&b"fr"[..]) && foreign.contains(&&b"ar"[..]),
        "languages of parts: {foreign:?}"
    );
}

#[test]
fn the_outline_leads_to_every_heading() {
    let speech = &SPEECHES[3];
    let (pdf, _) = print("outline", &full(speech));
    let document = open(&pdf);
    let entries = document
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok())
        .filter(|entry| entry.has(b"Dest") && entry.has(b"Title"));
    let titles: Vec<String> =
        entries.filter_map(|entry| lopdf::decode_text_string(entry.get(b"Title").ok()?).ok()).collect();
    for title in speech.sections {
        assert!(titles.iter().any(|found| found == title), "{title} is not in {titles:?}");
    }
    assert_eq!(titles.iter().filter(|title| *title == speech.heading).count(), 2);
}

#[test]
fn no_stream_ends_in_a_line_end() {
    // One stream in 128 would, by chance: many titles meet the case, and 551 cuts a font that does.
    for number in (0..150_u32).chain([551]) {
        let mut report = bare(&SPEECHES[3]);
        let chosen = number.wrapping_mul(0x9E37_79B1);
        report.title.text = (0..25)
            .filter(|bit| chosen >> bit & 1 == 1)
            .filter_map(|bit| char::from_u32(0x0401 + bit))
            .collect();
        let pdf = bilan_core::report::pdf::write(&report).expect("a report is written");
        for end in [b"\n\nendstream", b"\r\nendstream"] {
            let found = pdf.bytes.windows(end.len()).any(|window| window == end);
            assert!(!found, "title {:?}: a strict reader takes one byte too few", report.title.text);
        }
    }
}

#[test]
fn a_report_without_words_or_sections_is_a_cover() {
    let (pdf, path) = print("bare", &bare(&SPEECHES[3]));
    assert_eq!(pdf.pages, 1);
    assert!(text(&path).contains("Projectreport"));
}

#[test]
fn other_readers_find_no_fault() {
    for (name, report) in
        [("check", full(&SPEECHES[0])), ("check-hard", hard()), ("check-long", long(&SPEECHES[2], 60))]
    {
        let (_, path) = print(name, &report);
        let fonts = Command::new("pdffonts").arg(&path).output().expect("pdffonts of poppler-utils runs");
        let fonts = String::from_utf8(fonts.stdout).expect("UTF-8");
        for line in fonts.lines().skip(2) {
            assert!(line.contains("yes yes yes"), "embedded, subset and readable: {line}");
        }
        assert!(fonts.lines().count() > 3, "{fonts}");
        let Ok(checked) = Command::new("qpdf").arg("--check").arg(&path).output() else {
            eprintln!("qpdf is not installed: {name} is not checked by it");
            continue;
        };
        let said =
            String::from_utf8_lossy(&checked.stderr).into_owned() + &String::from_utf8_lossy(&checked.stdout);
        assert!(checked.status.success(), "{said}");
    }
}
