//! Pages and tables with damage: made of good ones, so that the damage lies deep inside.

use std::io::{Cursor, Read as _, Write as _};
use std::path::Path;
use std::sync::LazyLock;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bilan_core::domain::Lang;
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

/// Pieces that mean something to those who read pages and tables.
const PIECES: &[&[u8]] = &[
    b"\0",
    b"\xff\xfe",
    b"\xc3",
    b"\r",
    b"\n\n\n",
    b"\"",
    b";",
    b"\t",
    b"<",
    b"</row>",
    b"<c r=\"XFD1048576\"><v>1</v></c>",
    b"count=\"4294967295\"",
    b"&lt;&#0;",
    b"<!DOCTYPE a>",
    b"]]>",
    b"99999999999999999999",
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

static PAGES: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/pages");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|it| it == "txt"));
    paths.sort();
    paths.iter().map(|path| std::fs::read(path).unwrap()).collect()
});

/// A workbook of ours as the parts of its container.
static PARTS: LazyLock<Vec<(String, Vec<u8>)>> = LazyLock::new(|| {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, heading) in ["Date", "Description", "Budget line", "Amount", "Currency"].iter().enumerate() {
        sheet.write(0, u16::try_from(column).unwrap(), *heading).unwrap();
    }
    for row in 1..12 {
        sheet.write(row, 0, format!("2025-03-{row:02}")).unwrap();
        sheet.write(row, 1, format!("Travel {row}")).unwrap();
        sheet.write(row, 2, format!("1.{row}")).unwrap();
        sheet.write(row, 3, f64::from(row) * 12.5).unwrap();
        sheet.write(row, 4, "EUR").unwrap();
    }
    let bytes = workbook.save_to_buffer().unwrap();
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = Vec::new();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        parts.push((part.name().unwrap().into_owned(), bytes));
    }
    parts
});

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

/// It is read, or refused by a code.
fn read_or_refused(command: &str, name: &str, bytes: &[u8]) -> Result<(), TestCaseError> {
    let input = json!({ "name": name, "base64": STANDARD.encode(bytes), "answers": [] });
    match WORKSPACE.with(|scene| api::call(&scene.1, &ctx(), command, input)) {
        Ok(_) => Ok(()),
        Err(Error::Refused(refused)) if refused.code != "input-malformed" => Ok(()),
        Err(error) => Err(TestCaseError::fail(format!("{name}: {error}"))),
    }
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn a_damaged_page_is_read_or_refused(page in any::<Index>(), damages in damages()) {
        let good = page.get(PAGES.as_slice());
        read_or_refused("preview_page", "page.txt", &damaged(good, &damages))?;
    }

    #[test]
    fn a_damaged_part_of_a_workbook_is_read_or_refused(part in any::<Index>(), damages in damages()) {
        let mut parts = PARTS.clone();
        let at = part.index(parts.len());
        parts[at].1 = damaged(&parts[at].1, &damages);
        read_or_refused("look_at_table", "table.xlsx", &packed(&parts))?;
    }

    #[test]
    fn a_damaged_container_is_read_or_refused(damages in damages()) {
        read_or_refused("look_at_table", "table.xlsx", &damaged(&packed(&PARTS), &damages))?;
    }

    #[test]
    fn a_damaged_text_table_is_read_or_refused(damages in damages()) {
        let good = b"Date;Description;Amount;Currency\n2025-03-01;\"Travel; bus\";1.234,50;EUR\n01/04/2025;Rent;12;USD\n";
        read_or_refused("look_at_table", "table.csv", &damaged(&good.repeat(4), &damages))?;
    }
}
