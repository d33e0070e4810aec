//! F8: files that are newer, foreign, altered or damaged are refused and left exactly as they are.

use std::path::Path;

use bilan_core::Access;
use rusqlite::Connection;

use crate::bench::{Bench, Tally};
use crate::desk::Desk;

/// What a stranger may have done to the tables.
const STATEMENTS: &[&str] = &[
    "CREATE TRIGGER t AFTER INSERT ON lesson BEGIN DELETE FROM lesson; END",
    "CREATE TRIGGER t BEFORE UPDATE ON project BEGIN SELECT load_extension('x'); END",
    "CREATE VIEW v AS SELECT * FROM project",
    "CREATE TEMP VIEW v AS SELECT 1; CREATE TABLE more (a)",
    "CREATE TABLE more (a INTEGER PRIMARY KEY, b BLOB); INSERT INTO more (b) VALUES (zeroblob(70000000))",
    "CREATE VIRTUAL TABLE more USING fts5(a)",
    "CREATE INDEX i ON lesson (observation)",
    "DROP TABLE lesson",
    "DROP TABLE step",
    "ALTER TABLE project ADD COLUMN more TEXT",
    "ALTER TABLE lesson RENAME COLUMN observation TO thought",
    "ALTER TABLE project ADD COLUMN grown TEXT GENERATED ALWAYS AS (title) VIRTUAL",
    "CREATE TABLE like_ours (a); PRAGMA user_version = 3",
    "PRAGMA user_version = 0",
    "PRAGMA user_version = -1",
    "PRAGMA user_version = 99",
    "PRAGMA user_version = 2147483647",
    "PRAGMA user_version = 1",
    "PRAGMA application_id = 0",
    "PRAGMA application_id = 252006673",
];

/// Each of them is opened to read and to write.
pub fn variants(bench: &Bench, tally: &mut Tally) {
    let desk = Desk::small();
    let good = std::fs::read(desk.path("w.bilan")).unwrap();
    for statement in STATEMENTS {
        let desk = Desk::small();
        let stranger = Connection::open(desk.path("w.bilan")).unwrap();
        stranger.pragma_update(None, "foreign_keys", false).unwrap();
        stranger.execute_batch(statement).unwrap();
        drop(stranger);
        refused(bench, &desk, statement, tally);
    }
    for (what, bytes) in shapes(&good) {
        let desk = Desk::small();
        std::fs::write(desk.path("w.bilan"), bytes).unwrap();
        refused(bench, &desk, &what, tally);
    }
    older(bench, tally);
}

/// Files that are none of ours, or only in part.
fn shapes(good: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut shapes = vec![
        ("nothing".to_owned(), Vec::new()),
        ("a letter".to_owned(), b"Dear all, please find attached".to_vec()),
        ("a ZIP".to_owned(), b"PK\x03\x04 and so on".repeat(300)),
        ("zeros".to_owned(), vec![0; 40_960]),
        ("twice".to_owned(), [&good[..4096], good].concat()),
        ("another mark".to_owned(), [b"SQLite format 4\0".as_slice(), &good[16..]].concat()),
        ("without a schema".to_owned(), [&good[..100], &vec![0; 3_996], &good[4096..]].concat()),
    ];
    for length in [1, 15, 16, 99, 100, 4_095, 4_096, good.len() / 2, good.len() - 4_096, good.len() - 1] {
        shapes.push((format!("cut at {length}"), good[..length].to_vec()));
    }
    for page in 1..9 {
        let mut bytes = good.to_vec();
        bytes[page * 4_096..page * 4_096 + 64].fill(0x5a);
        shapes.push((format!("page {page} spoilt"), bytes));
    }
    shapes
}

fn refused(bench: &Bench, desk: &Desk, what: &str, tally: &mut Tally) {
    let before = files(desk.folder());
    for access in [Access::Read, Access::Write] {
        match desk.open(access) {
            Err(error) => {
                tally.must(error.code().starts_with("refused-workspace"), || format!("{what}: {error}"));
            }
            // What is not looked at when it is opened is found when it is checked.
            Ok(workspace) => {
                tally.count("found by the check alone", 1);
                tally.must(workspace.check().is_err(), || format!("{what}: it is taken for a workspace"));
            }
        }
    }
    let ran = desk.run(bench, &["undo"]);
    tally.must(ran.is_refusal(), || format!("{what}: {:?} {}", ran.code, ran.told));
    tally.must(files(desk.folder()) == before, || format!("{what}: something was written"));
    tally.count("variants", 1);
}

/// A file of the first version becomes one of today's, and a copy of it is made before.
fn older(bench: &Bench, tally: &mut Tally) {
    let desk = Desk::of_version_one();
    let titles = |desk: &Desk| desk.run(bench, &["list"]).out;
    let (before, bytes) = (titles(&desk), std::fs::read(desk.path("w.bilan")).unwrap());
    tally.must(std::fs::read(desk.path("w.bilan")).unwrap() == bytes, || "reading brought it up".to_owned());
    tally.must(desk.run(bench, &["call", "rebuild_search"]).is_well(), || "it is not brought up".to_owned());
    tally.must(titles(&desk) == before, || "it lists other projects".to_owned());
    let copies = crate::desk::copies_in(&desk.data());
    let same = copies.iter().any(|copy| version(copy) == 1);
    tally.must(same, || format!("no copy of the older file was made: {copies:?}"));
    tally.count("older versions", 1);
}

fn version(path: &Path) -> i64 {
    Connection::open(path).unwrap().query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap()
}

/// Names and contents of what lies beside each other; locks come and go.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file() && !path.to_string_lossy().ends_with(".lock"))
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read(&path).unwrap()))
        .collect();
    files.sort();
    files
}
