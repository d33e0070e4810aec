//! Workbooks of old Excel: the same cells as LibreOffice writes into today's formats, and what
//! they must not do.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bilan_core::intake::table::{Cell, open};
use serde_json::json;

use crate::{Desk, PROJECT, counts};

/// A workbook that LibreOffice wrote: a ledger under a title, beside notes and odd cells.
fn ledger(ending: &str) -> Vec<u8> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/tables");
    std::fs::read(folder.join(format!("ledger.{ending}"))).unwrap()
}

fn cells(bytes: &[u8]) -> Vec<(String, Vec<Vec<Cell<'static>>>)> {
    let book = open("t", bytes, None).unwrap();
    let sheet = |sheet: &bilan_core::intake::table::Sheet| {
        let mut rows = Vec::new();
        sheet.each(|_, cells| {
            rows.push(cells.iter().map(|cell| owned(cell)).collect());
            true
        });
        (sheet.name.clone(), rows)
    };
    book.sheets.iter().map(sheet).collect()
}

fn owned(cell: &Cell<'_>) -> Cell<'static> {
    match cell {
        Cell::Nothing => Cell::Nothing,
        Cell::Text(text) => Cell::Text(text.clone().into_owned().into()),
        Cell::Number(number) => Cell::Number(*number),
        Cell::Day(day) => Cell::Day(*day),
        Cell::YesNo(yes) => Cell::YesNo(*yes),
        Cell::Fault(fault) => Cell::Fault(fault.clone().into_owned().into()),
    }
}

#[test]
fn the_same_cells_stand_in_every_format() {
    let (old, new) = (cells(&ledger("xls")), cells(&ledger("xlsx")));
    assert_eq!(old, new);
    let texts: Vec<String> = old[1].1[2].iter().map(|cell| cell.text().into_owned()).collect();
    assert_eq!(texts, ["2025-02-03", "A-0", "1.1", "Loyer d’été – Москва ✓", "1234.5"]);
    assert_eq!(old[1].1[3][2], Cell::Text("1.1".into()), "merged cells hold for each row");
    let odd: Vec<String> = old[2].1[0].iter().map(|cell| cell.text().into_owned()).collect();
    assert_eq!(odd, ["1", "#DIV/0!", "#N/A", "-12345678.25", "0.01", "123456789012", "1"]);
    assert!(matches!((&old[2].1[0][1], &old[2].1[0][6]), (Cell::Fault(_), Cell::YesNo(true))));
    let names =
        |book: &[(String, Vec<Vec<Cell<'_>>>)]| book.iter().map(|it| it.0.clone()).collect::<Vec<_>>();
    assert_eq!(names(&cells(&ledger("ods"))), names(&old));
}

#[test]
fn a_ledger_of_old_excel_is_imported() {
    let desk = Desk::new();
    let base64 = STANDARD.encode(ledger("xls"));
    let given = json!({ "name": "grand livre.xls", "base64": base64, "project": PROJECT });
    let looked = desk.look(&given);
    assert_eq!((&looked["kind"], looked["sheet"].as_u64()), (&json!("entries"), Some(1)), "{looked}");
    assert_eq!((looked["header"].as_u64(), &looked["totals"]), (Some(3), &json!([7])));
    assert_eq!(counts(&desk.import(&given)), [3, 0, 0, 0]);
    let base64 = STANDARD.encode(ledger("xlsx"));
    let again = json!({ "name": "grand livre.xlsx", "base64": base64, "project": PROJECT });
    assert_eq!(counts(&desk.preview(&again)), [0, 0, 3, 0], "the same rows in today's format");
}

/// A record of the stream of a workbook.
fn record(kind: u16, bytes: &[u8]) -> Vec<u8> {
    let length = u16::try_from(bytes.len()).unwrap();
    [&kind.to_le_bytes()[..], &length.to_le_bytes(), bytes].concat()
}

/// A compound file that holds one stream.
fn compound(name: &str, stream: &[u8]) -> Vec<u8> {
    const END: u32 = 0xffff_fffe;
    let mut stream = stream.to_vec();
    stream.resize(stream.len().max(4096).next_multiple_of(512), 0);
    let sectors = u32::try_from(stream.len() / 512).unwrap();
    // The stream, the directory, and the tables of chains behind it.
    let tables = (sectors + 2).div_ceil(127);
    let mut chains: Vec<u32> = (1..sectors).chain([END, END]).collect();
    chains.resize(usize::try_from(sectors + 1 + tables).unwrap(), 0xffff_fffd);
    chains.resize(usize::try_from(tables * 128).unwrap(), 0xffff_ffff);
    let mut header = vec![0; 512];
    header[..8].copy_from_slice(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    header[30] = 9;
    header[32] = 6;
    let mut put = |at: usize, value: u32| header[at..at + 4].copy_from_slice(&value.to_le_bytes());
    for (at, value) in [(44, tables), (48, sectors), (56, 4096), (60, END), (68, END)] {
        put(at, value);
    }
    for at in 0..109 {
        let table = sectors + 1 + at;
        put(76 + 4 * usize::try_from(at).unwrap(), if at < tables { table } else { 0xffff_ffff });
    }
    let entry = |name: &str, kind: u8, start: u32, size: usize| {
        let mut entry = vec![0; 128];
        let letters: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        entry[..letters.len()].copy_from_slice(&letters);
        entry[64] = u8::try_from(letters.len() + 2).unwrap();
        entry[66] = kind;
        entry[116..120].copy_from_slice(&start.to_le_bytes());
        entry[120..124].copy_from_slice(&u32::try_from(size).unwrap().to_le_bytes());
        entry
    };
    let mut file = [header, stream.clone()].concat();
    file.extend([entry("Root Entry", 5, END, 0), entry(name, 2, 0, stream.len()), vec![0; 256]].concat());
    file.extend(chains.iter().flat_map(|chain| chain.to_le_bytes()));
    file
}

/// A workbook with a sheet, of records.
fn workbook(version: u16, globals: &[Vec<u8>], name: &[u8], cells: &[Vec<u8>]) -> Vec<u8> {
    let begins = |kind: u8| record(0x0809, &[&version.to_le_bytes()[..], &[kind, 0]].concat());
    let (first, ends) = (begins(5), record(0x0a, &[]));
    let globals = globals.concat();
    let start = first.len() + globals.len() + 4 + 6 + name.len() + ends.len();
    let listed = [&u32::try_from(start).unwrap().to_le_bytes()[..], &[0, 0], name].concat();
    [first, globals, record(0x85, &listed), ends.clone(), begins(0x10), cells.concat(), ends].concat()
}

fn number(row: u16, column: u16, value: f64) -> Vec<u8> {
    let place = [row, column, 0].map(u16::to_le_bytes).concat();
    record(0x0203, &[&place[..], &value.to_le_bytes()].concat())
}

#[test]
fn workbooks_of_excel_5_are_read_in_their_code_page() {
    let label = [&[0, 0, 0, 0, 0, 0, 4, 0][..], b"N\xfam.", &[]].concat();
    let page = record(0x42, &1250_u16.to_le_bytes());
    let stream = workbook(0x0500, &[page], b"\x03\xc8er", &[record(0x0204, &label), number(1, 0, 0.1 + 0.2)]);
    let read = cells(&compound("Book", &stream));
    assert_eq!(read[0].0, "Čer");
    assert_eq!(read[0].1[0], [Cell::Text("Núm.".into())]);
    assert_eq!(read[0].1[1][0].text(), "0.3");
}

#[test]
fn what_a_formula_came_to_is_its_value() {
    let formula = |column: u8, result: [u8; 8]| {
        record(0x06, &[&[0, 0, column, 0, 0, 0][..], &result, &[0, 0, 0, 0, 0, 0, 0, 0]].concat())
    };
    let other = |kind: u8, value: u8| [kind, 0, value, 0, 0, 0, 0xff, 0xff];
    let text = record(0x0207, &[4, 0, 1, b'L', 0, b'o', 0, b'm', 0, 0xe9, 0]);
    let records = [
        formula(0, 2.5_f64.to_le_bytes()),
        formula(1, other(0, 0)),
        text,
        formula(2, other(1, 1)),
        formula(3, other(2, 0x17)),
        formula(4, other(3, 0)),
    ];
    let read = cells(&compound("Workbook", &workbook(0x0600, &[], b"\x01\x00S", &records)));
    let texts: Vec<String> = read[0].1[0].iter().map(|cell| cell.text().into_owned()).collect();
    assert_eq!(texts, ["2.5", "Lomé", "1", "#REF!"]);
}

#[test]
fn texts_that_a_record_cuts_are_whole() {
    // "ab" in single bytes, "c✓" behind the cut in two; another text follows.
    let first = record(0xfc, &[&[2, 0, 0, 0, 2, 0, 0, 0, 4, 0, 0][..], b"ab"].concat());
    let rest = record(0x3c, &[&[1][..], b"c\0\x13\x27", &[1, 0, 0], b"d"].concat());
    let text = |row: u8, at: u8| record(0xfd, &[row, 0, 0, 0, 0, 0, at, 0, 0, 0]);
    let stream = workbook(
        0x0600,
        &[first, rest],
        b"\x01\x00S",
        &[text(0, 0), text(1, 1), text(2, 9), number(3, 0, f64::NAN)],
    );
    let read = cells(&compound("Workbook", &stream));
    let texts: Vec<String> = read[0].1.iter().map(|row| row[0].text().into_owned()).collect();
    assert_eq!(texts, ["abc✓", "d", "#?", "NaN"]);
    assert!(matches!((&read[0].1[2][0], &read[0].1[3][0]), (Cell::Fault(_), Cell::Fault(_))));
}

#[test]
fn old_workbooks_that_mean_harm_are_refused() {
    let code = |bytes: &[u8]| open("bad.xls", bytes, None).unwrap_err().code;
    let good = workbook(0x0600, &[], b"\x01\x00S", &[number(0, 0, 1.0)]);
    assert!(open("t.xls", &compound("Workbook", &good), None).is_ok());
    assert_eq!(code(&compound("Workbook", &workbook(0x0400, &[], b"\x01\x00S", &[]))), "table-old-excel");
    let locked = workbook(0x0600, &[record(0x2f, &[0; 54])], b"\x01\x00S", &[]);
    assert_eq!(code(&compound("Workbook", &locked)), "table-locked");
    assert_eq!(code(&compound("EncryptedPackage", &good)), "table-locked");
    assert_eq!(code(&compound("WordDocument", &good)), "table-unreadable");
    assert_eq!(code(&compound("Workbook", &good[..good.len() - 8])), "table-damaged", "no end");
    let far = workbook(0x0600, &[], b"\x01\x00S", &[number(65_535, 60_000, 1.0)]);
    assert_eq!(code(&compound("Workbook", &far)), "table-too-large");
    // A chain that leads back to itself, of a stream of which the end is not yet read.
    let long: Vec<Vec<u8>> = (0..20).map(|_| record(0x5, &[0; 500])).collect();
    let mut circle = compound("Workbook", &workbook(0x0600, &[], b"\x01\x00S", &long));
    let chains = circle.len() - 512;
    circle[chains..chains + 4].copy_from_slice(&0_u32.to_le_bytes());
    assert_eq!(code(&circle), "table-damaged");
    // Thousands of sheets that are one and the same long one.
    let junk: Vec<Vec<u8>> = (0..2_000).map(|_| record(0x5, &[0; 1_000])).collect();
    let twins: Vec<Vec<u8>> = (0..1_000).map(|_| record(0x85, &[32, 0, 0, 0, 0, 0, 1, 0, b'S'])).collect();
    let many = workbook(0x0600, &twins, b"\x01\x00S", &junk);
    assert_eq!(code(&compound("Workbook", &many)), "table-damaged");
}
