//! Every statement that stands in a file of its own can be prepared against today's schema.

use std::path::{Path, PathBuf};

use rusqlite::fallible_iterator::FallibleIterator;
use rusqlite::{Batch, Connection};

use crate::example;

fn sql_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.extension().and_then(|it| it.to_str()) {
            None if path.is_dir() && !path.ends_with("migrations") => sql_files(&path, found),
            Some("sql") => found.push(path),
            _ => {}
        }
    }
}

#[test]
fn every_statement_prepares() {
    let mut files = Vec::new();
    sql_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/core/src/store"), &mut files);
    assert!(files.len() > 5, "the statements are elsewhere: {files:?}");
    let (_folder, path) = example();
    let file = Connection::open(&path).unwrap();
    for sql in &files {
        let text = std::fs::read_to_string(sql).unwrap();
        let mut batch = Batch::new(&file, &text);
        let mut statements = 0;
        while let Some(mut statement) =
            batch.next().unwrap_or_else(|error| panic!("{}: {error}", sql.display()))
        {
            // What a batch makes in passing is what its later statements stand on.
            if !statement.readonly() {
                statement.execute([]).unwrap();
            }
            statements += 1;
        }
        assert!(statements > 0, "{} says nothing", sql.display());
    }
}
