//! Files that are none, or mean harm: each is refused by name, at once, and nothing is changed.

use std::io::Write as _;

use bilan_core::intake::table::open;
use bilan_tests::cases::cases;
use proptest::prelude::*;
use serde_json::json;
use zip::write::SimpleFileOptions;

use crate::workbooks::xlsx;
use crate::{Desk, counts, pasted};

fn code(bytes: &[u8]) -> String {
    open("bad.xlsx", bytes, None).unwrap_err().code
}

#[test]
fn s5_a_bomb_is_not_unpacked() {
    let rows = " ".repeat(40 * 1024 * 1024);
    assert_eq!(code(&xlsx("", &rows, &[])), "table-bomb");
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for at in 0..2_001 {
        zip.start_file(format!("p{at}"), SimpleFileOptions::default()).unwrap();
        zip.write_all(b"x").unwrap();
    }
    assert_eq!(code(&zip.finish().unwrap().into_inner()), "table-bomb", "2,001 parts");
}

#[test]
fn s6_a_far_cell_takes_no_memory() {
    let far = |place: &str| format!(r#"<row r="1"><c r="{place}"><v>1</v></c></row>"#);
    assert_eq!(code(&xlsx("", &far("XFD1048576"), &[])), "table-too-large");
    assert_eq!(code(&xlsx("", &far("A99999999"), &[])), "table-too-large");
    assert_eq!(code(&xlsx("", &far("ZZZZ1"), &[])), "table-too-large");
    let wide: String =
        (1..=6_000).map(|row| format!(r#"<row r="{row}"><c r="ALI{row}"><v>1</v></c></row>"#)).collect();
    assert_eq!(code(&xlsx("", &wide, &[])), "table-too-large", "empty cells to the left count, too");
}

#[test]
fn false_counts_are_not_believed() {
    let texts = r#"<sst count="4294967295" uniqueCount="4294967295"><si><t>one</t></si></sst>"#;
    let rows = r#"<row r="1"><c r="A1" t="s"><v>0</v></c></row>"#;
    assert!(open("t.xlsx", &xlsx("", rows, &[("xl/sharedStrings.xml", texts)]), None).is_ok());
    let repeated = r#"<d xmlns:table="t" xmlns:text="x"><table:table><table:table-row table:number-rows-repeated="99999999"><table:table-cell table:number-columns-repeated="99999999"><text:p>x</text:p></table:table-cell></table:table-row></table:table></d>"#;
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("content.xml", SimpleFileOptions::default()).unwrap();
    zip.write_all(repeated.as_bytes()).unwrap();
    assert_eq!(code(&zip.finish().unwrap().into_inner()), "table-too-large");
}

#[test]
fn markup_that_declares_or_nests_is_refused() {
    let laughs = r#"<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>"#;
    let outside = r#"<!DOCTYPE x SYSTEM "file:///etc/passwd"><sst/>"#;
    let deep = "<a>".repeat(20_000);
    let unknown = "<sst><si><t>&b;</t></si></sst>";
    let open_end = "<sst><si><t>x";
    for text in [laughs, outside, deep.as_str(), unknown, open_end] {
        assert_eq!(code(&xlsx("", "", &[("xl/sharedStrings.xml", text)])), "table-damaged", "{text:.40}");
    }
}

#[test]
fn what_is_no_table_is_refused_by_name() {
    let whole = xlsx("", r#"<row r="1"><c r="A1"><v>1</v></c></row>"#, &[]);
    assert_eq!(code(&whole[..whole.len() / 2]), "table-damaged");
    assert_eq!(code(&xlsx("", "", &[])), "table-empty");
    assert_eq!(code(b""), "table-empty");
    assert_eq!(code(b"%PDF-1.7 xx"), "table-unreadable");
    assert_eq!(code(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old"), "table-damaged");
    let wide: Vec<u8> = "Date;Montant\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(code(&wide), "table-encoding");
    assert!(open("t.csv", &wide, Some("utf-16le")).is_ok());
    assert_eq!(code(b"Lieu;N\xe9\n1;2\n"), "table-encoding");
}

fn opendocument(table: &str) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("content.xml", SimpleFileOptions::default()).unwrap();
    write!(zip, r#"<d xmlns:table="t" xmlns:text="x"><table:table>{table}</table:table></d>"#).unwrap();
    zip.finish().unwrap().into_inner()
}

#[test]
fn little_that_stands_for_much_is_refused() {
    let text = |text: &str| format!(r#"t="inlineStr"><is><t>{text}</t></is></c>"#);
    let long = "x".repeat(1024 * 1024);
    // One long text, merged over thousands of rows.
    let rows: String = (2..=4_000)
        .map(|row| format!(r#"<row r="{row}"><c r="A{row}"/><c r="B{row}"><v>1</v></c></row>"#))
        .collect();
    let merged = format!(
        r#"<row r="1"><c r="A1" {}</row>{rows}</sheetData><mergeCell ref="A1:A4000"/><sheetData>"#,
        text(&long)
    );
    assert_eq!(code(&xlsx("", &merged, &[])), "table-too-large");
    // The same rows under thousands of merged cells.
    let merges = r#"<mergeCell ref="A1:A1048576"/>"#.repeat(20_000);
    let merged = format!(r#"<row r="1"><c r="A1" {}</row>{rows}</sheetData>{merges}<sheetData>"#, text("x"));
    assert_eq!(code(&xlsx("", &merged, &[])), "table-too-large");
    // One long text in a thousand columns; blanks that are written as a number.
    let repeated = format!(
        r#"<table:table-row><table:table-cell table:number-columns-repeated="1000"><text:p>{long}</text:p></table:table-cell></table:table-row>"#
    );
    assert_eq!(code(&opendocument(&repeated)), "table-too-large");
    let blanks = r#"<text:s text:c="1000"/>"#.repeat(200_000);
    let blanks = format!(
        "<table:table-row><table:table-cell><text:p>x{blanks}x</text:p></table:table-cell></table:table-row>"
    );
    assert_eq!(code(&opendocument(&blanks)), "table-too-large");
    let attributes: String = (0..200_000).map(|at| format!(" a{at}=''")).collect();
    let element = format!(r#"<row r="1"{attributes}><c r="A1"><v>1</v></c></row>"#);
    assert!(
        open("t.xlsx", &xlsx("", &element, &[]), None).is_ok(),
        "attributes are not compared with each other"
    );
    let sheets = "<sheet/>".repeat(3_000_000);
    assert_eq!(code(&xlsx(&sheets, "", &[])), "table-bomb");
    let texts = format!("<sst>{}</sst>", "<si/>".repeat(2_000_001));
    assert_eq!(code(&xlsx("", "", &[("xl/sharedStrings.xml", &texts)])), "table-damaged");
}

#[test]
fn two_million_cells_are_the_most() {
    let rows = |rows: usize| {
        format!(
            r#"<table:table-row table:number-rows-repeated="{rows}"><table:table-cell table:number-columns-repeated="4"><text:p>1</text:p></table:table-cell></table:table-row>"#
        )
    };
    assert!(open("t.ods", &opendocument(&rows(500_000)), None).is_ok());
    assert_eq!(code(&opendocument(&rows(500_001))), "table-too-large");
    assert_eq!(code(";".repeat(1_000_000).as_bytes()), "table-empty");
    assert_eq!(code("1,".repeat(1_000_000).as_bytes()), "table-too-large");
}

#[test]
fn headings_without_end_are_no_headings() {
    let desk = Desk::new();
    let long = "femmes 18-24 ".repeat(4_000);
    let wide: Vec<String> =
        (0..100).map(|at| format!("femmes {at} mars 2025 hommes garçons filles total")).collect();
    for text in [format!("{long};{long}\n1;2\n"), format!("{}\n", wide.join(";")).repeat(4)] {
        let looked = desk.look(&json!({ "name": "t.csv", "text": text }));
        assert!(looked["columns"].as_array().unwrap().len() >= 2);
        let cells = looked["top"][0]["cells"].as_array().unwrap();
        assert!(cells.iter().all(|cell| cell.as_str().unwrap().chars().count() <= 300));
    }
}

#[test]
fn a_boolean_is_no_figure() {
    use base64::Engine as _;
    let desk = Desk::new();
    let heading =
        |place: &str, text: &str| format!(r#"<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>"#);
    let rows = format!(
        r#"<row r="1">{}{}</row><row r="2"><c r="A2" t="inlineStr"><is><t>2025-01-31</t></is></c><c r="B2" t="b"><v>1</v></c></row>"#,
        heading("A1", "Date"),
        heading("B1", "Amount (USD)")
    );
    let base64 = base64::engine::general_purpose::STANDARD.encode(xlsx("", &rows, &[]));
    let given = json!({ "name": "t.xlsx", "base64": base64, "kind": "entries", "project": crate::PROJECT });
    assert_eq!(counts(&desk.preview(&given)), [0, 0, 0, 1]);
}

#[test]
fn a_path_inside_a_zip_names_no_file() {
    let rows = r#"<row r="1"><c r="A1"><v>1</v></c></row>"#;
    let read = open("t.xlsx", &xlsx("", rows, &[("../../../escaped", "x"), ("/absolute", "x")]), None);
    assert_eq!(read.unwrap().sheets.len(), 1);
}

#[test]
fn wrong_cells_refuse_their_row_alone() {
    let desk = Desk::new();
    let before = desk.kept();
    let rows = "Date,Date,Amount,Currency,Note\n2025-01-31,x,1,USD,a\n1900-02-29,x,TRUE,USD,b\n2025-01-31,x,#REF!,USD,c\n";
    let given = pasted("entries", rows);
    let previewed = desk.preview(&given);
    assert_eq!(counts(&previewed), [1, 0, 0, 2]);
    assert_eq!(desk.refused(&given), "refused-table-rows-refused");
    assert_eq!(desk.kept(), before);
    let formula = r#"<row r="1"><c r="A1" t="inlineStr"><is><t>Date</t></is></c><c r="B1" t="inlineStr"><is><t>Amount (USD)</t></is></c><c r="C1" t="inlineStr"><is><t>Note</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>2025-01-31</t></is></c><c r="B2"><v>1</v></c><c r="C2" t="e"><v>#NAME?</v></c></row>"#;
    use base64::Engine as _;
    let base64 = base64::engine::general_purpose::STANDARD.encode(xlsx("", formula, &[]));
    let given = json!({ "name": "t.xlsx", "base64": base64, "kind": "entries", "project": crate::PROJECT });
    let refused = desk.preview(&given)["refused"][0]["reasons"][0]["code"].clone();
    assert_eq!(refused, "table-cell-fault");
}

proptest! {
    #![proptest_config(cases(256))]

    /// Whatever the bytes are, reading them ends, and ends well or with a refusal.
    #[test]
    fn any_bytes_are_read_or_refused(
        cuts in prop::collection::vec((0usize..4_000, any::<u8>()), 0..12),
        noise in prop::collection::vec(any::<u8>(), 0..300),
    ) {
        let rows = r#"<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"><f>1</f><v>2</v></c></row>"#;
        let mut bytes = xlsx("", rows, &[("xl/sharedStrings.xml", "<sst><si><t>x</t></si></sst>"), ("xl/styles.xml", "<s/>")]);
        for (at, byte) in cuts {
            let length = bytes.len();
            bytes[at % length] = byte;
        }
        for given in [&bytes, &noise] {
            if let Ok(book) = open("t", given, None) {
                for sheet in &book.sheets {
                    sheet.each(|_, cells| cells.len() <= 1_024);
                }
            }
        }
    }
}
