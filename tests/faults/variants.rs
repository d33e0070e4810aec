//! F8: files that are newer, older, foreign, damaged or hostile. What is refused keeps every byte;
//! what is older is copied, brought up, and says what it said.

use std::path::Path;

use bilan_core::Access;
use rusqlite::Connection;

use crate::bench::{Bench, Tally};
use crate::desk::{self, Desk};

/// Where a header says which program and which version a file is of.
const VERSION: usize = 60;
const APPLICATION: usize = 68;

/// What is done to the schema of a workspace by somebody who means harm, or another program.
const HOSTILE: &[&str] = &[
    "CREATE TRIGGER t AFTER INSERT ON lesson BEGIN DELETE FROM lesson; END",
    "CREATE TRIGGER t AFTER UPDATE ON project BEGIN DELETE FROM step; END",
    "CREATE TRIGGER t BEFORE DELETE ON text BEGIN SELECT RAISE(IGNORE); END",
    "CREATE VIEW v AS SELECT * FROM project",
    "CREATE VIEW v AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n FROM r",
    "CREATE TABLE foreigner (a)",
    "CREATE VIRTUAL TABLE foreigner USING fts5 (a)",
    "CREATE INDEX foreigner ON project (position)",
    "CREATE UNIQUE INDEX foreigner ON lesson (id, project_id)",
    "ALTER TABLE project ADD COLUMN foreigner TEXT",
    "ALTER TABLE lesson ADD COLUMN foreigner AS (random()) VIRTUAL",
    "ALTER TABLE lesson RENAME TO lesson_gone",
    "DROP TABLE touched",
    "DROP TABLE lesson; CREATE VIEW lesson AS SELECT * FROM deliverable",
    "DROP TABLE table_sum",
    "ANALYZE",
    // The rows of the record, past the program.
    "UPDATE text SET text = text || '!' WHERE field = 'title'",
    "DELETE FROM lesson WHERE id = (SELECT min(id) FROM lesson)",
    "UPDATE table_sum SET digest = digest + 1 WHERE name = 'project'",
    "DELETE FROM table_sum",
    "UPDATE text SET text = CAST(x'ff61fe' AS TEXT) WHERE field = 'title'",
];

/// Files of other programs.
const FOREIGN: &[&[u8]] = &[
    b"",
    b"a",
    b"a letter, not a workspace",
    b"PK\x03\x04",
    b"%PDF-1.7\n",
    b"<?xml version=\"1.0\"?><iati-activities/>",
    b"\x1f\x8b\x08",
    b"SQLite format 3\0",
];

/// Opens each variant for reading and for writing.
pub fn all(_bench: &Bench, tally: &mut Tally) {
    let good = Desk::example();
    let bytes = std::fs::read(good.path("w.bilan")).unwrap();
    let mut variants: Vec<(String, Vec<u8>)> =
        FOREIGN.iter().map(|it| (format!("{:?}", String::from_utf8_lossy(it)), it.to_vec())).collect();
    for version in [0, -1, 99, i32::MAX, i32::MIN] {
        variants.push((format!("version {version}"), with(&bytes, VERSION, version)));
    }
    for application in [0, 1, -1] {
        variants.push((format!("application {application}"), with(&bytes, APPLICATION, application)));
    }
    for length in [50, 99, 100, 4_095, 4_096, 6_000, bytes.len() / 2, bytes.len() - 4_096, bytes.len() - 1] {
        variants.push((format!("cut at {length}"), bytes[..length].to_vec()));
    }
    for page in [1, 2, 5, 11] {
        let mut spoilt = bytes.clone();
        spoilt[page * 4_096..(page + 1) * 4_096].fill(0);
        variants.push((format!("page {page} empty"), spoilt));
    }
    for sql in HOSTILE {
        variants.push(((*sql).to_owned(), altered(&good, sql)));
    }
    tally.count("variants", variants.len());
    for (name, variant) in &variants {
        refused(name, variant, tally);
    }
    oversized(&good, tally);
    older(tally);
}

fn with(good: &[u8], at: usize, number: i32) -> Vec<u8> {
    [&good[..at], &number.to_be_bytes(), &good[at + 4..]].concat()
}

fn altered(good: &Desk, sql: &str) -> Vec<u8> {
    let path = good.path("altered.bilan");
    std::fs::copy(good.path("w.bilan"), &path).unwrap();
    let raw = Connection::open(&path).unwrap();
    raw.execute_batch(sql).unwrap_or_else(|error| panic!("{sql}: {error}"));
    raw.close().unwrap();
    std::fs::read(&path).unwrap()
}

/// It is refused with a code, for reading and for writing, and not a byte of it changes.
fn refused(name: &str, bytes: &[u8], tally: &mut Tally) {
    for access in [Access::Read, Access::Write] {
        let desk = Desk::bare();
        std::fs::write(desk.path("w.bilan"), bytes).unwrap();
        match desk.open(access) {
            Err(error) => {
                tally.count("refused", 1);
                tally.must(error.code().starts_with("refused-workspace-"), || {
                    format!("{name}, {access:?}: {} {error}", error.code())
                });
            }
            Ok(_) => tally.wrong(format!("{name}, {access:?}: it is opened")),
        }
        let left = std::fs::read(desk.path("w.bilan")).unwrap();
        tally.must(left == bytes, || format!("{name}, {access:?}: it was written to"));
    }
}

/// A value that no value of ours can be takes neither the memory nor the program.
fn oversized(good: &Desk, tally: &mut Tally) {
    let bytes =
        altered(good, "UPDATE text SET text = CAST(zeroblob(70000000) AS TEXT) WHERE field = 'title'");
    let desk = Desk::bare();
    std::fs::write(desk.path("w.bilan"), &bytes).unwrap();
    let read = desk.open(Access::Read).and_then(|open| desk::everything(&open).map(|_| ()));
    tally.must(read.is_err(), || "a title of 70 MB is read".to_owned());
    tally.count("oversized values", 1);
}

/// Each file of an earlier version that is kept: copied before, brought up, and as it was.
fn older(tally: &mut Tally) {
    let files = Path::new(env!("CARGO_MANIFEST_DIR")).join("files");
    for entry in std::fs::read_dir(files).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "bilan") {
            continue;
        }
        let desk = Desk::bare();
        let bytes = std::fs::read(&path).unwrap();
        std::fs::write(desk.path("w.bilan"), &bytes).unwrap();
        let when = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let before = desk.open(Access::Read).and_then(|open| desk::everything(&open)).unwrap();
        tally.must(std::fs::read(desk.path("w.bilan")).unwrap() == bytes, || {
            format!("{when}: reading brings it up")
        });
        let opened = desk.open(Access::Write).unwrap();
        tally
            .must(desk::everything(&opened).unwrap() == before, || format!("{when}: it says something else"));
        tally.must(opened.check().is_ok(), || format!("{when}: it is not whole"));
        drop(opened);
        let copies = desk::copies_in(&desk.data());
        let kept = copies.iter().any(|copy| copy.to_string_lossy().contains("before-upgrade"));
        tally.must(kept, || format!("{when}: it was brought up without a copy"));
        tally.count("older files", 1);
    }
}
