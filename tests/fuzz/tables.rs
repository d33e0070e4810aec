//! Damaged tables, made of good ones that LibreOffice wrote, so that the damage lies deep inside:
//! the container, a part within it, a stream of old Excel, a text. Each is read or refused by a
//! code; that reading ends, and in bounded memory, shows in that these tests end (`make explore`
//! tries fifty times as many).

use std::io::{Cursor, Read as _, Write as _};
use std::path::Path;
use std::sync::LazyLock;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bilan_core::domain::Lang;
use bilan_core::intake::table::open;
use bilan_core::{Ctx, Error, Workspace, api};
use bilan_tests::cases::cases;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::TestCaseError;
use serde_json::json;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// What is done to bytes.
#[derive(Clone, Debug)]
enum Damage {
    Flip(Index, u8),
    Cut(Index, usize),
    Double(Index, usize),
    Put(Index, &'static [u8]),
}

/// Pieces that mean something to those who read tables.
const PIECES: &[&[u8]] = &[
    b"\0",
    b"\xff\xfe",
    b"\xff\xff\xff\xff",
    b"\xff\xff\xff\x7f",
    b"\xc3",
    b"\r",
    b"\n\n\n",
    b"\"",
    b";",
    b"\t",
    b"<",
    b"</row>",
    b"<c r=\"XFD1048576\"><v>1</v></c>",
    b"<mergeCell ref=\"A1:XFD1048576\"/>",
    b"<table:table-row table:number-rows-repeated=\"1048576\">",
    b"table:number-columns-repeated=\"16384\" ",
    b"<text:s text:c=\"99999999\"/>",
    b"count=\"4294967295\"",
    b"&lt;&#0;",
    b"<!DOCTYPE a>",
    b"]]>",
    b"99999999999999999999",
    b"1e-99999",
    b"1/0",
    b"#REF!",
    b"-",
    b"Budget Amount (USD)",
    b"\xe2\x80\xae",
];

fn damages() -> impl Strategy<Value = Vec<Damage>> {
    let one = prop_oneof![
        (any::<Index>(), 1_u8..).prop_map(|(at, by)| Damage::Flip(at, by)),
        (any::<Index>(), 1_usize..60).prop_map(|(at, length)| Damage::Cut(at, length)),
        (any::<Index>(), 1_usize..200).prop_map(|(at, length)| Damage::Double(at, length)),
        (any::<Index>(), 0..PIECES.len()).prop_map(|(at, piece)| Damage::Put(at, PIECES[piece])),
    ];
    prop::collection::vec(one, 1..12)
}

fn damaged(good: &[u8], damages: &[Damage]) -> Vec<u8> {
    let mut bytes = good.to_vec();
    for damage in damages {
        let (Damage::Flip(at, _) | Damage::Cut(at, _) | Damage::Double(at, _) | Damage::Put(at, _)) = damage;
        let at = at.index(bytes.len() + 1);
        let end = bytes.len();
        let until = |length: usize| (at + length).min(end);
        match damage {
            Damage::Flip(_, by) => bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= by),
            Damage::Cut(_, length) => _ = bytes.drain(at..until(*length)),
            Damage::Double(_, length) => {
                let again = bytes[at..until(*length)].to_vec();
                drop(bytes.splice(at..at, again));
            }
            Damage::Put(_, piece) => _ = bytes.splice(at..at, piece.iter().copied()),
        }
    }
    bytes
}

fn corpus(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/tables");
    std::fs::read(folder.join(name)).unwrap()
}

/// A workbook as the parts of its container that are read.
type Parts = Vec<(String, Vec<u8>)>;

fn parts(name: &str) -> Parts {
    const READ: [&str; 6] =
        ["workbook.xml", "workbook.xml.rels", "sharedStrings.xml", "styles.xml", "sheet", "content.xml"];
    let mut archive = ZipArchive::new(Cursor::new(corpus(name))).unwrap();
    let mut parts = Vec::new();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        if READ.iter().any(|read| name.contains(read)) {
            parts.push((name, bytes));
        }
    }
    parts
}

static WORKBOOKS: LazyLock<[Parts; 2]> = LazyLock::new(|| [parts("ledger.xlsx"), parts("ledger.ods")]);
static FILES: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let ours = ["ledger.xlsx", "ledger.ods", "ledger.xls"];
    ours.map(corpus).into()
});
static OLD: LazyLock<Vec<u8>> = LazyLock::new(|| corpus("ledger.xls"));

fn packed(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

thread_local! {
    static WORKSPACE: (tempfile::TempDir, Workspace) = {
        let folder = tempfile::tempdir().unwrap();
        let workspace = Workspace::create(&folder.path().join("w.bilan"), &ctx()).unwrap();
        (folder, workspace)
    };
}

fn ctx() -> Ctx {
    Ctx::at(chrono::DateTime::from_timestamp(1_780_000_000, 0).unwrap(), "tester", Lang::EN)
}

/// Reads it, and looks at what was read as a table.
fn looked_at(name: &str, bytes: &[u8]) -> Result<(), TestCaseError> {
    let Ok(book) = open(name, bytes, None) else { return Ok(()) };
    for sheet in &book.sheets {
        prop_assert!(sheet.columns <= 1_024 && sheet.rows <= 1_048_576);
        let mut last = 0;
        let mut rising = true;
        sheet.each(|row, _| {
            rising &= row > last;
            last = row;
            true
        });
        prop_assert!(rising, "rows rise");
    }
    let input = json!({ "name": name, "base64": STANDARD.encode(bytes), "answers": [] });
    match WORKSPACE.with(|scene| api::call(&scene.1, &ctx(), "look_at_table", input)) {
        Ok(_) => Ok(()),
        Err(Error::Refused(refused)) if refused.code != "input-malformed" => Ok(()),
        Err(error) => Err(TestCaseError::fail(format!("{name}: {error}"))),
    }
}

#[test]
fn what_is_kept_to_be_damaged_is_read() {
    for file in FILES.iter() {
        assert_eq!(open("t", file, None).unwrap().sheets.len(), 3);
    }
    for parts in WORKBOOKS.iter() {
        assert_eq!(open("t", &packed(parts), None).unwrap().sheets.len(), 3);
    }
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn a_damaged_part_of_a_workbook_is_read_or_refused(
        book in 0..2_usize,
        part in any::<Index>(),
        damages in damages(),
    ) {
        let mut parts = WORKBOOKS[book].clone();
        let at = part.index(parts.len());
        parts[at].1 = damaged(&parts[at].1, &damages);
        looked_at("table", &packed(&parts))?;
    }

    #[test]
    fn a_damaged_container_is_read_or_refused(file in any::<Index>(), damages in damages()) {
        let good = file.get(FILES.as_slice());
        looked_at("table", &damaged(good, &damages))?;
    }

    #[test]
    fn a_damaged_workbook_of_old_excel_is_read_or_refused(damages in damages(), flips in prop::collection::vec((any::<Index>(), any::<u8>()), 0..40)) {
        let mut bytes = OLD.clone();
        for (at, byte) in flips {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        looked_at("table.xls", &bytes)?;
        // Behind the sectors of the header nothing moves, else hardly any would be read.
        let (head, body) = OLD.split_at(512);
        let mut body = damaged(body, &damages);
        body.resize(OLD.len() - 512, 0);
        looked_at("table.xls", &[head, &body].concat())?;
    }

    #[test]
    fn a_damaged_text_table_is_read_or_refused(damages in damages()) {
        let good = b"Date;Description;Amount;Currency\n2025-03-01;\"Travel; bus\";1.234,50;EUR\n01/04/2025;Rent;12;USD\n";
        looked_at("table.csv", &damaged(&good.repeat(4), &damages))?;
    }
}
