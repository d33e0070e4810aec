//! Files that are no packages, or packages that somebody tampered with: refused, and nothing changes.

use std::io::{Cursor, Read as _, Write as _};

use bilan_core::domain::changes::{Head, Line, PARTS, Plain};
use serde_json::json;
use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::{Pair, pair, refusal};

fn part(bytes: &[u8], name: &str) -> Vec<u8> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = Vec::new();
    zip.by_name(name).unwrap().read_to_end(&mut text).unwrap();
    text
}

fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A package with another head and other lines, and a hash that fits them.
fn tampered(bytes: &[u8], change: impl FnOnce(&mut Head, &mut Vec<Line>)) -> Vec<u8> {
    let mut head: Head = serde_json::from_slice(&part(bytes, PARTS[0])).unwrap();
    let text = String::from_utf8(part(bytes, PARTS[1])).unwrap();
    let mut lines: Vec<Line> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    change(&mut head, &mut lines);
    let mut text = Vec::new();
    for line in &lines {
        serde_json::to_writer(&mut text, line).unwrap();
        text.push(b'\n');
    }
    head.lines = lines.len();
    head.hash = String::new();
    let hash = Sha256::new().chain_update(serde_json::to_vec(&head).unwrap()).chain_update(&text).finalize();
    head.hash = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    zipped(&[(PARTS[0], &serde_json::to_vec(&head).unwrap()), (PARTS[1], &text)])
}

/// The row of a table.
fn row<'l>(lines: &'l mut [Line], table: &str) -> &'l mut bilan_core::domain::changes::RowLine {
    let rows = lines.iter_mut().filter_map(|line| match line {
        Line::Row(row) => Some(row),
        _ => None,
    });
    rows.into_iter().find(|row| row.table == table).unwrap()
}

fn package() -> (Pair, Vec<u8>) {
    let p = pair();
    p.ben.edit("deliverable", &p.deliverable, "quantity", "7");
    p.ben.add("lesson", &p.project, json!({ "observation": "Ask early." }));
    let bytes = p.ben.give("start");
    (p, bytes)
}

#[test]
fn what_is_no_whole_package_is_refused() {
    let (p, bytes) = package();
    let before = p.ana.record();
    let mut files: Vec<(Vec<u8>, &str)> = vec![
        (Vec::new(), "changes-foreign"),
        (b"PK".to_vec(), "changes-foreign"),
        (b"%PDF-1.7".to_vec(), "changes-foreign"),
        (zipped(&[("x.txt", b"hello")]), "changes-foreign"),
        (zipped(&[(PARTS[0], b"{}")]), "changes-damaged"),
        (zipped(&[(PARTS[0], br#"{"bilan_changes":99}"#)]), "changes-newer"),
        (zipped(&[(PARTS[0], &part(&bytes, PARTS[0]))]), "changes-foreign"),
    ];
    files.extend([bytes.len() / 2, bytes.len() - 1].map(|cut| (bytes[..cut].to_vec(), "changes-damaged")));
    let swapped = part(&bytes, PARTS[1]);
    let swapped = String::from_utf8(swapped).unwrap().replace("Ask early.", "Ask never.");
    let swapped = zipped(&[(PARTS[0], &part(&bytes, PARTS[0])), (PARTS[1], swapped.as_bytes())]);
    files.push((swapped, "changes-hash"));
    for (file, code) in files {
        assert_eq!(refusal(p.ana.take_by(&file, None)), code);
    }
    assert_eq!(before, p.ana.record());
    p.ana.take(&bytes);
}

#[test]
fn what_cannot_be_in_a_package_is_refused_with_its_line() {
    type Change = fn(&mut Head, &mut Vec<Line>);
    let changes: &[(&str, Change)] = &[
        ("changes-newer", |head, _| head.origin.schema += 1),
        ("changes-older", |head, _| head.origin.schema -= 1),
        ("changes-damaged", |head, _| head.origin.workspace = "../../x".to_owned()),
        ("changes-damaged", |head, _| head.from = 1_000_000),
        ("changes-damaged", |head, _| head.known[0].0 = "zz".to_owned()),
        ("changes-table-unknown", |_, lines| row(lines, "lesson").table = "step".to_owned()),
        ("changes-table-unknown", |_, lines| row(lines, "lesson").table = "identity".to_owned()),
        ("changes-table-unknown", |_, lines| row(lines, "lesson").table = "sqlite_schema".to_owned()),
        ("changes-column-unknown", |_, lines| {
            let field = row(lines, "lesson").fields.remove("theme").unwrap();
            row(lines, "lesson").fields.insert("theme\" = 1; --".to_owned(), field);
        }),
        ("changes-column-unknown", |_, lines| {
            let field = row(lines, "lesson").fields.get_mut("theme").unwrap();
            field.1.insert("id".to_owned(), Plain::Missing);
        }),
        ("changes-value-wrong", |_, lines| {
            let field = row(lines, "lesson").fields.get_mut("position").unwrap();
            field.1.insert("position".to_owned(), Plain::Text("first".to_owned()));
        }),
        ("changes-value-wrong", |_, lines| {
            let field = row(lines, "lesson").fields.get_mut("position").unwrap();
            field.1.insert("position".to_owned(), Plain::Missing);
        }),
        ("changes-key-wrong", |_, lines| row(lines, "lesson").key.push("x".to_owned())),
        ("changes-version-unknown", |_, lines| row(lines, "lesson").version = Some(9_999)),
        ("changes-row-cut", |_, lines| _ = row(lines, "lesson").fields.remove("theme")),
        ("changes-row-twice", |_, lines| {
            let twice = Line::Row(row(lines, "lesson").clone());
            lines.push(twice);
        }),
    ];
    let (p, bytes) = package();
    let before = p.ana.record();
    for (at, (code, change)) in changes.iter().enumerate() {
        assert_eq!(refusal(p.ana.take_by(&tampered(&bytes, change), None)), *code, "{at}");
    }
    assert_eq!(before, p.ana.record());
}

#[test]
fn what_would_break_the_record_is_refused_whole() {
    type Change = fn(&mut Head, &mut Vec<Line>);
    let changes: &[(&str, Change)] = &[
        ("changes-orphan", |_, lines| {
            let field = row(lines, "lesson").fields.get_mut("project_id").unwrap();
            field.1.insert("project_id".to_owned(), Plain::Text("nowhere".to_owned()));
        }),
        ("changes-not-fitting", |_, lines| {
            let field = row(lines, "deliverable").fields.get_mut("quantity").unwrap();
            field.1.insert("quantity".to_owned(), Plain::Whole(-5));
        }),
        ("changes-unreadable", |_, lines| {
            let newest = row(lines, "lesson").version;
            let field = row(lines, "project").fields.get_mut("language").unwrap();
            field.0 = newest;
            field.1.insert("language".to_owned(), Plain::Text("no language!".to_owned()));
        }),
    ];
    let (p, bytes) = package();
    let before = p.ana.record();
    for (code, change) in changes {
        assert_eq!(refusal(p.ana.take_by(&tampered(&bytes, change), None)), *code);
    }
    assert_eq!(before, p.ana.record());
    p.ana.check();
}
