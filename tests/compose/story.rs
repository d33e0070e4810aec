//! What people write: read without losing a letter, its figures those of the report.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::LazyLock;

use bilan_core::domain::written::Shown;
use bilan_core::domain::{Audience, Lang, Project, Written};
use bilan_core::report::compose::{Options, compose};
use bilan_core::report::passage::{self, ListItem, Passage};
use bilan_core::report::story::{self, RemarkKind, count_words, references};
use bilan_core::report::{Block, Report, pdf, xlsx};
use bilan_tests::cases::cases;
use bilan_tests::{demo, report_text, workbook};
use proptest::prelude::*;

fn options(text: &str) -> Options {
    let sections = BTreeMap::from([("overview".to_owned(), text.to_owned())]);
    let written = Written { sections, pictures: pictures(), ..Written::default() };
    let template = "eu_interim".to_owned();
    Options { template, written, ..Options::of(Lang::EN, "2026-04-15".parse().unwrap()) }
}

fn pictures() -> BTreeMap<String, Shown> {
    static PICTURES: LazyLock<BTreeMap<String, Shown>> = LazyLock::new(room);
    PICTURES.clone()
}

fn room() -> BTreeMap<String, Shown> {
    let mut jpeg = Vec::new();
    let picture = image::RgbImage::from_fn(640, 400, |x, y| image::Rgb([(x / 3) as u8, (y / 2) as u8, 150]));
    image::codecs::jpeg::JpegEncoder::new(&mut jpeg).encode_image(&picture).unwrap();
    let caption = Some("Training in Asunción (Photo: A. Team)".to_owned());
    BTreeMap::from([("room.jpg".to_owned(), Shown { width: 640, height: 400, jpeg: jpeg.into(), caption })])
}

fn told(project: &Project, text: &str) -> Report {
    compose(project, &options(text)).unwrap()
}

fn passages(report: &Report) -> Vec<Passage> {
    let blocks = report.sections.iter().flat_map(|section| &section.blocks);
    let told = blocks.filter_map(|block| match block {
        Block::Story { passages, .. } => Some(passages.clone()),
        _ => None,
    });
    told.flatten().collect()
}

fn read(text: &str) -> Vec<Passage> {
    story::read(text, &pictures()).passages
}

fn only(text: &str) -> Passage {
    let mut passages = read(text);
    assert_eq!(passages.len(), 1, "{passages:?}");
    passages.remove(0)
}

const LONG: &str = "\
## What changed

In this period **{reach.direct} people** were reached directly, of them *many* for the first time; \
the budget is {budget.total}. See [the project’s page](https://example.org/page?a=1&b=2) or \
[write to **us**](mailto:office@example.org) — and a reference to {reach.nobody} that does not exist.

1. First the training of *trainers*, which took longer than planned because the venue had to be changed twice \
before anybody could begin
2. Then the hotline
   - in Spanish
   - in Guaraní
3. At last the review

### Costs by heading

| Heading | Amount |
|:--------|-------:|
| Total   | {budget.total} |
| People | {reach.direct} |
| [Costs in **detail**](https://example.org/costs) | - |

![Women and men around a table](room.jpg)

A last word, with ***both*** looks.
";

#[test]
fn a_text_is_printed_with_its_looks_links_lists_and_figures() {
    let report = told(&demo::project("rutas-seguras"), LONG);
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("story");
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join("story.pdf");
    let written = pdf::write(&report).unwrap();
    assert_eq!(written.uncovered, Vec::new());
    fs::write(&path, &written.bytes).unwrap();
    let text = Command::new("pdftotext").args(["-layout"]).arg(&path).arg("-").output().unwrap().stdout;
    let text = String::from_utf8(text).unwrap();
    let direct = figure(&report, "reach.direct");
    assert!(text.contains(&format!("{direct} people were reached directly")), "{text}");
    assert!(text.contains("{reach.nobody}"), "{text}");
    let file = lopdf::Document::load_mem(&written.bytes).unwrap();
    let addresses: Vec<String> = file
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok()?.get(b"A").ok()?.as_dict().ok()?.get(b"URI").ok())
        .map(|address| String::from_utf8_lossy(address.as_str().unwrap()).into_owned())
        .collect();
    assert!(addresses.contains(&"https://example.org/page?a=1&b=2".to_owned()), "{addresses:?}");
    assert!(addresses.contains(&"mailto:office@example.org".to_owned()), "{addresses:?}");
    // In a table, too, a link is words that lead somewhere, one for each face of its letters.
    let led = addresses.iter().filter(|address| *address == "https://example.org/costs");
    assert_eq!(led.count(), 2, "{addresses:?}");
    assert!(text.contains("Costs in detail") && !text.contains("example.org/costs"), "{text}");
    let alternative = file.objects.values().filter_map(|object| object.as_dict().ok()?.get(b"Alt").ok());
    assert_eq!(alternative.count(), 1);
    let book = workbook::dump(&xlsx::write(&report).unwrap());
    assert!(book.contains("the project’s page (https://example.org/page?a=1&b=2)"), "{book}");
    assert!(book.contains("1. First the training of trainers"), "{book}");
    assert!(book.contains("Costs in detail (https://example.org/costs)"), "{book}");
    let looks = faces(&xlsx::write(&report).unwrap());
    for (words, face) in [("many", "<i/>"), ("trainers", "<i/>"), ("both", "<b/><i/>"), ("detail", "<b/>")] {
        assert!(looks.iter().any(|(own, said)| own == face && said.starts_with(words)), "{words}: {looks:?}");
    }
    assert_eq!(pdf::write(&report).unwrap().bytes, written.bytes);
}

/// The marks of faces in a workbook's texts of several, with their words.
fn faces(workbook: &[u8]) -> Vec<(String, String)> {
    let mut parts = zip::ZipArchive::new(std::io::Cursor::new(workbook)).unwrap();
    let texts = std::io::read_to_string(parts.by_name("xl/sharedStrings.xml").unwrap()).unwrap();
    let part = regex::Regex::new(r"<rPr>((?:<[bi]/>)*)<sz[^/]*/>.*?</rPr><t[^>]*>([^<]*)</t>").unwrap();
    part.captures_iter(&texts).map(|found| (found[1].to_owned(), found[2].to_owned())).collect()
}

fn figure(report: &Report, id: &str) -> String {
    let cells = report_text::cells(report);
    cells.into_iter().find(|cell| cell.id == id).unwrap_or_else(|| panic!("no cell {id}")).text.clone()
}

#[test]
fn a_figure_in_a_text_is_the_one_of_the_tables() {
    for (name, project) in demo::projects() {
        let plain = compose(&project, &options("")).unwrap();
        for cell in report_text::cells(&plain) {
            if cell.text.is_empty() {
                continue;
            }
            let said = story::known(&plain);
            let known = said.get(&cell.id).unwrap_or_else(|| panic!("{name}: {}", cell.id));
            assert_eq!(known.text, cell.text, "{name}: {}", cell.id);
        }
        let report = told(&project, "It is {title}, {cover.report_date}.");
        let said = passages(&report);
        let Passage::Paragraph { words } = &said[0] else { panic!("{said:?}") };
        assert_eq!(passage::text(words), format!("It is {}, {}.", project.title, report.date_text));
    }
}

#[test]
fn a_reference_to_no_figure_stays_and_is_told() {
    let report = told(&demo::project("rutas-seguras"), "There are {reach.nobody} of them.");
    assert_eq!(story::unknown(&report), [("overview".to_owned(), "reach.nobody".to_owned())]);
    let Passage::Paragraph { words } = &passages(&report)[0] else { panic!() };
    assert_eq!(passage::text(words), "There are {reach.nobody} of them.");
}

#[test]
fn words_of_others_are_a_quote_with_its_paragraphs() {
    let text = "Before.\n\n> We *came back*.\n> Twice.\n>\n> > Said {reach.direct} people.\n\nAfter.";
    let said = read(text);
    let [Passage::Paragraph { .. }, Passage::Quote { paragraphs }, Passage::Paragraph { .. }] = &said[..]
    else {
        panic!("{said:?}")
    };
    let words: Vec<String> = paragraphs.iter().map(|words| passage::text(words)).collect();
    assert_eq!(words, ["We came back. Twice.", "Said {reach.direct} people."]);
    assert!(paragraphs[0].iter().any(|inline| inline.italic && inline.text == "came back"));
    let report = told(&demo::project("rutas-seguras"), text);
    let Passage::Quote { paragraphs } = &passages(&report)[1] else { panic!() };
    let direct = figure(&report, "reach.direct");
    assert_eq!(passage::text(&paragraphs[1]), format!("Said {direct} people."));
    let file = lopdf::Document::load_mem(&pdf::write(&report).unwrap().bytes).unwrap();
    let roles =
        file.objects.values().filter_map(|object| object.as_dict().ok()?.get(b"S").ok()?.as_name().ok());
    assert_eq!(roles.filter(|role| *role == b"BlockQuote").count(), 1);
    let book = workbook::dump(&xlsx::write(&report).unwrap());
    assert!(book.contains(&format!("Said {direct} people.")), "{book}");
}

#[test]
fn what_is_outside_of_the_subset_stays_visible_and_is_told() {
    let cases = [
        ("<script>alert(1)</script>", RemarkKind::Html),
        ("A <b>bold</b> word", RemarkKind::Html),
        ("```\nlet x;\n```", RemarkKind::Outside),
        ("- > quoted", RemarkKind::Outside),
        ("some `code` here", RemarkKind::Outside),
        ("***", RemarkKind::Outside),
        ("[here](javascript:alert(1))", RemarkKind::Address),
        ("[here](file:///etc/passwd)", RemarkKind::Address),
        ("![none](missing.jpg)", RemarkKind::Picture),
        ("- in a list ![room](room.jpg)", RemarkKind::Picture),
    ];
    for (text, kind) in cases {
        let read = story::read(text, &pictures());
        let seen: String = read.passages.iter().flat_map(Passage::words).map(passage::text).collect();
        let typed = text.trim_start_matches("- ");
        assert_eq!(seen.split_whitespace().collect::<String>(), typed.split_whitespace().collect::<String>());
        assert!(read.remarks.iter().all(|remark| remark.kind == kind), "{text}: {:?}", read.remarks);
        assert!(!read.remarks.is_empty(), "{text}");
    }
}

#[test]
fn headings_leave_no_level_out() {
    let levels: Vec<u8> = read("### a\n\n# b\n\n### c\n\n###### d")
        .iter()
        .map(|passage| match passage {
            Passage::Heading { level, .. } => *level,
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(levels, [1, 1, 2, 3]);
}

#[test]
fn lists_keep_their_numbers_and_depths() {
    let Passage::Items { entries } =
        only("3. three\n4. four\n   - within\n\n     more of it\n   - again\n5. five")
    else {
        panic!()
    };
    let told: Vec<(u8, Option<u64>, String)> = entries
        .iter()
        .map(|ListItem { depth, number, words }| (*depth, *number, passage::text(words)))
        .collect();
    let expected = [
        (0, Some(3), "three"),
        (0, Some(4), "four"),
        (1, None, "within\nmore of it"),
        (1, None, "again"),
        (0, Some(5), "five"),
    ];
    assert_eq!(told, expected.map(|(depth, number, text)| (depth, number, text.to_owned())));
}

#[test]
fn a_picture_among_words_stands_between_paragraphs() {
    let passages = read("Before ![Alt](room.jpg \"Below\") after");
    assert_eq!(passages.len(), 3, "{passages:?}");
    let Passage::Picture { picture } = &passages[1] else { panic!("{passages:?}") };
    assert_eq!((picture.alternative.as_str(), picture.caption.as_deref()), ("Alt", Some("Below")));
}

#[test]
fn references_are_found_and_escaped_ones_are_words() {
    let found = |text: &str| references(text).into_iter().map(|it| it.cell).collect::<Vec<_>>();
    assert_eq!(
        found("{reach.direct} and {indicators.1.1.achieved}"),
        ["reach.direct", "indicators.1.1.achieved"]
    );
    assert_eq!(found(r"\{reach.direct} {1} {} { a } {A.b} {a{b.c}"), ["b.c"]);
    let Passage::Paragraph { words } = only(r"is \{reach.direct} here") else { panic!() };
    assert!(words.iter().all(|inline| inline.live.is_none()), "{words:?}");
    assert_eq!(passage::text(&words), "is {reach.direct} here");
    let Passage::Paragraph { words } = only("is {indicators.a_b.c_d} here") else { panic!() };
    assert_eq!(words[1].live.as_ref().unwrap().cell, "indicators.a_b.c_d");
}

#[test]
fn words_are_counted_as_read() {
    assert_eq!(count_words(""), 0);
    assert_eq!(count_words("**Two** words"), 2);
    assert_eq!(count_words("L’eau [est](https://example.org) là : {reach.direct}."), 4);
    // French signs between blanks are no words, compounds and figures with blanks in them are one.
    assert_eq!(count_words("Qu’a-t-on fait\u{202f}? « Beaucoup »\u{a0}: 1\u{202f}402 porte-parole."), 5);
    assert_eq!(count_words("Custou 1.234,56 EUR, isto é, 4,2 milhões – 15 % do total."), 10);
    assert_eq!(count_words("El 12/03/2025 – a las 10:30 h – vino ella…y él—los dos."), 12);
    assert_eq!(count_words("# Head\n\n- one\n- two\n\n| a | b |\n|---|---|\n| c | d |"), 7);
}

#[test]
fn a_report_for_the_organisation_itself_says_so() {
    let report = compose(
        &demo::project("rutas-seguras"),
        &Options { audience: Audience::Internal, ..options("{cover.audience}") },
    );
    let Passage::Paragraph { words } = &passages(&report.unwrap())[0] else { panic!() };
    assert!(passage::text(words).starts_with("Internal use: exact figures"), "{words:?}");
}

proptest! {
    #![proptest_config(cases(256))]

    /// Whatever is typed, no letter is lost: it is printed as what it means, or as it was typed.
    #[test]
    fn no_letter_is_lost(text in "[a-z#*_`<>!{}\\\\ \n.;-]{0,200}") {
        let seen: String = read(&text).iter().flat_map(Passage::words).map(passage::text).collect();
        let letters = |text: &str| text.chars().filter(char::is_ascii_lowercase).collect::<String>();
        prop_assert_eq!(letters(&seen), letters(&text));
    }

    /// Nothing that can be typed stops a report.
    #[test]
    fn anything_can_be_read(text in "([a-z0-9#*_`<>\\[\\]()!{}|\\\\ \n.:&;-]|- |\\| a \\||\n\n){0,80}") {
        let read = story::read(&text, &pictures());
        for remark in read.remarks {
            prop_assert!(text.get(remark.range).is_some());
        }
        for passage in read.passages {
            if let Passage::Table { head, rows, .. } = passage {
                prop_assert!(rows.iter().all(|row| row.len() == head.len()));
            }
        }
        count_words(&text);
    }
}
