//! What people type can neither run nor get lost nor be cut.

use bilan_core::domain::{Lang, Source};
use bilan_core::error::Error;
use bilan_core::report::model::{Block, ColumnKind, RowKind, Section};
use bilan_core::report::xlsx;
use bilan_core::text::Texts;
use bilan_tests::workbook;
use calamine::Data;

use crate::{sample, with_sections, written};

const HOSTILE: [&str; 14] = [
    "=1+1",
    "=HYPERLINK(\"http://example.org\",\"click\")",
    "{=SUM(A1:A2)}",
    "+44 20 7946 0000",
    "-2+3",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(A1)",
    "https://example.org/a?b=c&d=<e>",
    "_x0041_ stays as typed",
];

/// The texts as paragraph, list, fact, figure note, heading, title of a column and cell of a table.
fn everywhere(texts: &[&str]) -> Vec<Section> {
    let cell = |words: &&str| sample::text("t", *words);
    let columns = texts.iter().map(|words| sample::column(*words, ColumnKind::Text)).collect();
    let rows = vec![sample::row(RowKind::Body, 0, texts.iter().map(cell).collect())];
    let total = sample::row(RowKind::Total, 0, texts.iter().map(cell).collect());
    let table = Block::Table {
        id: "=id".to_owned(),
        caption: texts[0].to_owned(),
        columns,
        rows: rows.into_iter().chain([total]).collect(),
    };
    let mut blocks = vec![Block::List { items: texts.iter().map(cell).collect() }];
    blocks.extend(texts.iter().map(|words| Block::Heading { text: (*words).to_owned() }));
    blocks.extend(texts.iter().map(|words| Block::Note { text: (*words).to_owned() }));
    blocks.push(table);
    let title = texts[0].to_owned();
    vec![Section { id: "s".to_owned(), title, blocks }]
}

#[test]
fn s7_no_text_becomes_a_formula_a_link_or_another_text() {
    let bytes = written(&with_sections(everywhere(&HOSTILE)));
    for (path, part) in workbook::parts(&bytes) {
        assert!(!path.starts_with("xl/worksheets/sheet") || !part.contains("<f>"), "{path} holds a formula");
        let outside = path.starts_with("xl/worksheets/_rels") && part.contains("TargetMode=\"External\"");
        assert!(!outside, "{path} leads out of the workbook");
    }
    let found = workbook::cells(&bytes);
    for text in HOSTILE {
        let times = found.iter().filter(|cell| cell.value == Data::String(text.to_owned())).count();
        assert!(times >= 4, "{text:?} is found {times} times");
    }
}

#[test]
fn hostile_texts_stay_texts_when_somebody_edits_the_cell() {
    let bytes = written(&with_sections(everywhere(&HOSTILE)));
    let styles = &workbook::parts(&bytes)["xl/styles.xml"];
    assert!(styles.contains("quotePrefix=\"1\""), "Excel keeps a quoted cell a text after F2 and Enter");
}

#[test]
fn texts_of_every_kind_come_back_as_given() {
    let texts = [
        "Été\u{a0}: «\u{202f}déjà\u{202f}»",
        "e\u{301} decomposed",
        "two\nlines",
        "👩\u{200d}👩\u{200d}👧",
        "\u{202e}reversed",
        " spaces at both ends ",
        "ʻOkina مرحبا 日本",
        "<b>&amp;</b>",
        "\u{1}control",
        "خلاصه",
    ];
    let found = workbook::cells(&written(&with_sections(everywhere(&texts))));
    for text in texts {
        assert!(found.iter().any(|cell| cell.value == Data::String(text.to_owned())), "{text:?} is found");
    }
}

#[test]
fn the_longest_text_a_cell_holds_is_kept_whole() {
    let long = "palavra ".repeat(4095) + "12345";
    assert_eq!(long.len(), 32_765);
    let text = format!("{long}é!");
    let found = workbook::cells(&written(&with_sections(everywhere(&[&text]))));
    assert!(found.iter().any(|cell| cell.value == Data::String(text.clone())), "nothing is cut");
}

#[test]
fn a_longer_text_is_refused_by_name_in_the_readers_language() {
    // Outside the first plane a letter counts twice for Excel.
    for text in ["a".repeat(32_768), "𝒜".repeat(16_384)] {
        let rows = vec![sample::row(RowKind::Body, 0, vec![sample::text("lesson.0", &text)])];
        let columns = vec![sample::column("What was learned", ColumnKind::Text)];
        let table = Block::Table { id: "lessons".to_owned(), caption: String::new(), columns, rows };
        let section = Section { id: "lessons".to_owned(), title: "Lessons".to_owned(), blocks: vec![table] };
        let refused = xlsx::write(&with_sections(vec![section])).expect_err("no cell holds it");
        let Error::Refused(why) = &refused else { panic!("a person can mend it: {refused}") };
        assert_eq!((why.code.as_str(), why.field.as_deref()), ("cell-too-long", Some("lesson.0")));
        for lang in sample::LANGUAGES {
            let sentence = refused.message(Texts::of(lang));
            assert!(sentence.contains("What was learned"), "{lang}: {sentence}");
            assert!(!sentence.contains('⟦') && sentence.contains("767"), "{lang}: {sentence}");
        }
    }
}

#[test]
fn a_source_becomes_a_short_note() {
    let quote = "=quoted words, ".repeat(100);
    let mut cell = sample::text("t", "A fact");
    cell.source = Some(Source { document: "page <1> & more.txt".to_owned(), quote, offset: 3 });
    let section = Section {
        id: "s".to_owned(),
        title: "Sheet".to_owned(),
        blocks: vec![Block::Paragraph { cell: cell.clone() }, Block::List { items: vec![cell] }],
    };
    let parts = workbook::parts(&written(&with_sections(vec![section])));
    let notes: String =
        parts.iter().filter(|(path, _)| path.contains("comments")).map(|(_, part)| part.as_str()).collect();
    assert!(notes.contains("Source: page &lt;1&gt; &amp; more.txt"), "the document is named");
    assert!(notes.contains("=quoted words") && notes.contains('…'), "the quote is shown and shortened");
    assert!(notes.len() < 6_000, "a note is not a page: {}", notes.len());
    let report = sample::report(Lang::FR);
    assert!(workbook::parts(&written(&report)).values().any(|part| part.contains("rio-verde.txt")));
}
