//! Workbooks: typed cells, dates of both systems, merged cells, formulas with their last values,
//! several sheets; and the same in OpenDocument.

use std::io::Write as _;

use bilan_core::intake::table::{Cell, open};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use serde_json::json;
use zip::write::SimpleFileOptions;

use crate::{Desk, PROJECT, counts};

fn zipped(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A workbook of one sheet with these rows.
pub fn xlsx(workbook: &str, rows: &str, more: &[(&str, &str)]) -> Vec<u8> {
    let workbook = format!(
        r#"<workbook xmlns:r="r">{workbook}<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>"#
    );
    let sheet = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
    let links = r#"<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>"#;
    let mut parts = vec![
        ("xl/workbook.xml", workbook.as_str()),
        ("xl/_rels/workbook.xml.rels", links),
        ("xl/worksheets/sheet1.xml", sheet.as_str()),
    ];
    parts.extend_from_slice(more);
    zipped(&parts)
}

fn cells(bytes: &[u8]) -> Vec<Vec<String>> {
    let book = open("t.xlsx", bytes, None).unwrap();
    let mut rows = Vec::new();
    book.sheets[0].each(|_, cells| {
        rows.push(cells.iter().map(|cell| cell.text().into_owned()).collect());
        true
    });
    rows
}

fn ledger() -> Vec<u8> {
    let mut book = Workbook::new();
    let notes = book.add_worksheet();
    notes.set_name("Lisez-moi").unwrap().write(0, 0, "Exporté du grand livre").unwrap();
    let sheet = book.add_worksheet();
    sheet.set_name("Écritures").unwrap();
    let bold = Format::new().set_bold();
    sheet.merge_range(0, 0, 0, 4, "Association Chemins – 2025", &bold).unwrap();
    for (at, heading) in ["Date", "Pièce", "Ligne", "Libellé", "Montant (USD)"].iter().enumerate() {
        sheet.write(2, at as u16, *heading).unwrap();
    }
    let day = Format::new().set_num_format("dd/mm/yyyy");
    for (at, amount) in [1234.5, 0.1 + 0.2, 7.0].iter().enumerate() {
        let row = 3 + at as u32;
        let date = ExcelDateTime::from_ymd(2025, 2, 3 + at as u8).unwrap();
        sheet.write_with_format(row, 0, &date, &day).unwrap();
        sheet.write(row, 1, format!("A-{at}")).unwrap();
        sheet.write(row, 2, "1.1").unwrap();
        sheet.write(row, 3, "Loyer").unwrap();
        sheet.write(row, 4, *amount).unwrap();
    }
    sheet.write(6, 3, "Total").unwrap();
    sheet.write(6, 4, Formula::new("SUM(E4:E6)").set_result("1241.8")).unwrap();
    book.save_to_buffer().unwrap()
}

#[test]
fn a_ledger_from_a_workbook_is_imported() {
    use base64::Engine as _;
    let desk = Desk::new();
    let base64 = base64::engine::general_purpose::STANDARD.encode(ledger());
    let given = json!({ "name": "grand livre.xlsx", "base64": base64, "project": PROJECT });
    let looked = desk.look(&given);
    assert_eq!((&looked["kind"], looked["sheet"].as_u64()), (&json!("entries"), Some(1)), "{looked}");
    assert_eq!((looked["header"].as_u64(), &looked["totals"]), (Some(3), &json!([7])));
    assert_eq!(counts(&desk.import(&given)), [3, 0, 0, 0]);
    let page = desk.call("entries", json!({ "project": PROJECT, "text": "A-1" })).unwrap();
    assert_eq!(page["entries"][0]["amount"]["amount"], "0.30", "a machine's fraction is nobody's");
    assert_eq!(page["entries"][0]["date"], "2025-02-04");
    let mut first = given.clone();
    first["sheet"] = json!("Lisez-moi");
    assert_eq!(desk.look(&first)["sheet"].as_u64(), Some(0));
}

#[test]
fn cells_are_read_by_their_type() {
    let styles = r#"<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-40C]d\ mmm\ yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>"#;
    let texts = r#"<sst count="99" uniqueCount="99"><si><t>a &amp; b</t></si><si><r><t>rich</t></r><r><t xml:space="preserve"> text</t></r></si></sst>"#;
    let rows = r#"<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="inlineStr"><is><t>inline</t></is></c><c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#REF!</v></c></row>
        <row r="3"><c r="A3" s="1"><v>45690</v></c><c r="B3" s="2"><v>45690.75</v></c><c r="C3" s="1"><v>60</v></c><c r="D3"><v>1.2E-2</v></c><c r="E3"><f>A1*2</f><v>42</v></c><c r="F3"><f>A1*2</f></c><c r="G3" t="s"><v>7</v></c></row>"#;
    let more = [("xl/styles.xml", styles), ("xl/sharedStrings.xml", texts)];
    let read = cells(&xlsx("", rows, &more));
    assert_eq!(read[0], ["a & b", "rich text", "inline", "1", "#REF!"]);
    assert_eq!(read[1], ["2025-02-02", "2025-02-02", "60", "0.012", "42", "=A1*2", "#?"]);
    let from_1904 = cells(&xlsx(r#"<workbookPr date1904="1"/>"#, rows, &more));
    assert_eq!(from_1904[1][0], "2029-02-03", "days are counted from 1904");
    let book = open("t.xlsx", &xlsx("", rows, &more), None).unwrap();
    book.sheets[0].each(|row, cells| {
        if row == 3 {
            assert!(matches!((&cells[2], &cells[5]), (Cell::Fault(_), Cell::Fault(_))), "{cells:?}");
        }
        true
    });
}

#[test]
fn what_is_merged_downwards_holds_for_each_row() {
    let rows = r#"<row r="1"><c r="A1" t="inlineStr"><is><t>Lomé</t></is></c><c r="B1"><v>1</v></c></row><row r="2"><c r="A2"/><c r="B2"><v>2</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells><sheetData>"#;
    assert_eq!(cells(&xlsx("", rows, &[])), [["Lomé", "1"], ["Lomé", "2"]]);
}

#[test]
fn an_opendocument_sheet_is_read() {
    let content = r#"<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="Feuille1">
        <table:table-row><table:table-cell office:value-type="string"><text:p>Lieu</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>a<text:s text:c="2"/>b</text:p><text:p>c</text:p></table:table-cell></table:table-row>
        <table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="12.5"><office:annotation><text:p>note</text:p></office:annotation><text:p>12,5</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2" office:value-type="date" office:date-value="2025-03-04T00:00:00"><text:p>4 mars</text:p></table:table-cell></table:table-row>
        <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
        </table:table></office:spreadsheet></office:body></office:document-content>"#;
    let read = cells(&zipped(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", content),
    ]));
    assert_eq!(read[0], ["Lieu", "a  b\nc"]);
    assert_eq!(read[1], ["12.5", "2025-03-04", "2025-03-04"]);
    assert_eq!(read.len(), 3);
}
