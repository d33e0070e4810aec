//! Files that are no workspace, or not ours to write to, are refused by name and left alone.

use std::fs;
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;

use bilan_core::{Access, Error, Workspace};

use crate::{ctx, everything, example, open};

fn refusal(path: &Path, access: Access) -> String {
    match Workspace::open(path, access, &ctx()) {
        Err(Error::Refused(refused)) => {
            assert_eq!(refused.args["file"], path.display().to_string(), "a refusal names the file");
            refused.code
        }
        Err(Error::Failed(failed)) => panic!("a person can do nothing about: {failed}"),
        Ok(_) => panic!("{} was opened", path.display()),
    }
}

fn overwrite(path: &Path, at: u64, bytes: &[u8]) {
    let mut file = fs::OpenOptions::new().write(true).open(path).unwrap();
    file.seek(SeekFrom::Start(at)).unwrap();
    file.write_all(bytes).unwrap();
}

#[test]
fn what_is_no_workspace_is_refused_and_left_as_it_is() {
    let (folder, whole) = example();
    let good = fs::read(&whole).unwrap();
    let cases: Vec<(&str, &str, Vec<u8>)> = vec![
        ("empty", "workspace-empty", vec![]),
        ("text", "workspace-foreign", b"a letter, not a workspace".to_vec()),
        ("short", "workspace-foreign", good[..60].to_vec()),
        ("cut", "workspace-damaged", good[..6_000].to_vec()),
        ("other-database", "workspace-foreign", [&good[..68], &[0_u8; 4], &good[72..]].concat()),
        ("newer", "workspace-newer", [&good[..60], &99_i32.to_be_bytes(), &good[64..]].concat()),
        ("version-zero", "workspace-damaged", [&good[..60], &[0_u8; 4], &good[64..]].concat()),
        ("garbage-page", "workspace-damaged", [&good[..4096], &[0x5a; 8192], &good[12_288..]].concat()),
    ];
    for (name, code, bytes) in cases {
        let path = folder.path().join(format!("{name}.bilan"));
        fs::write(&path, &bytes).unwrap();
        for access in [Access::Read, Access::Write] {
            assert_eq!(refusal(&path, access), code, "{name}");
        }
        assert_eq!(fs::read(&path).unwrap(), bytes, "{name} was written to");
    }
    assert_eq!(refusal(&folder.path().join("nowhere.bilan"), Access::Read), "workspace-missing");
    assert_eq!(refusal(folder.path(), Access::Write), "workspace-foreign", "a folder is no workspace");
}

#[test]
fn s4_a_trigger_in_the_file_is_found_before_anything_is_written() {
    let (_folder, path) = example();
    let raw = rusqlite::Connection::open(&path).unwrap();
    raw.execute_batch("CREATE TRIGGER t AFTER INSERT ON lesson BEGIN DELETE FROM lesson; END").unwrap();
    drop(raw);
    assert_eq!(refusal(&path, Access::Write), "workspace-altered");
}

#[test]
fn one_writer_at_a_time_and_readers_beside_it() {
    let (folder, path) = example();
    let writer = open(&path);
    match Workspace::open(&path, Access::Write, &ctx()) {
        Err(Error::Refused(refused)) => {
            assert_eq!(refused.code, "workspace-held");
            assert_eq!(refused.args["who"], "tester", "it says who holds it");
            assert_eq!(refused.args["since"], "2026-03-01 09:30 UTC", "and since when");
        }
        other => panic!("two writers: {other:?}"),
    }
    let reader = Workspace::open(&path, Access::Read, &ctx()).unwrap();
    assert_eq!(reader.list_projects().unwrap().len(), writer.list_projects().unwrap().len());
    drop((reader, writer));
    drop(open(&path));
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["w.bilan"], "a closed workspace is one file");
}

#[test]
fn a_reader_cannot_change_anything() {
    let (_folder, path) = example();
    let before = fs::read(&path).unwrap();
    let reader = Workspace::open(&path, Access::Read, &ctx()).unwrap();
    reader.undo(&ctx()).expect_err("a reader has no undo");
    drop(reader);
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_new_workspace_never_replaces_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letter.txt");
    fs::write(&path, "dear").unwrap();
    match Workspace::create(&path, &ctx()) {
        Err(Error::Refused(refused)) => assert_eq!(refused.code, "workspace-exists"),
        other => panic!("{other:?}"),
    }
    assert_eq!(fs::read(&path).unwrap(), b"dear");
}

#[cfg(unix)]
#[test]
fn only_its_owner_may_read_a_new_workspace() {
    use std::os::unix::fs::PermissionsExt;
    let (_folder, path) = example();
    assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
}

/// What a file with a flipped bit may do: open, or say that it is no sound workspace. A raw
/// failure, a crash or an endless loop is not among it.
fn told_as_damage<T>(at: usize, outcome: Result<T, Error>) -> Option<T> {
    const SAID: [&str; 4] =
        ["workspace-damaged", "workspace-foreign", "workspace-newer", "workspace-altered"];
    match outcome {
        Ok(value) => Some(value),
        Err(Error::Refused(refused)) => {
            assert!(SAID.contains(&refused.code.as_str()), "byte {at}: {refused:?}");
            None
        }
        Err(Error::Failed(failed)) => panic!("byte {at}: a person can do nothing about: {failed}"),
    }
}

#[test]
fn after_a_bit_is_flipped_the_record_is_read_as_it_was_or_told_as_damage() {
    let (folder, path) = example();
    let good = fs::read(&path).unwrap();
    let record = everything(&open(&path));
    let copy = folder.path().join("flipped.bilan");
    // Every 4,099th byte: spread over all kinds of pages, and the same in each run.
    for at in (0..good.len()).step_by(4_099) {
        fs::write(&copy, &good).unwrap();
        overwrite(&copy, at as u64, &[good[at] ^ 0x10]);
        if let Some(workspace) = told_as_damage(at, Workspace::open(&copy, Access::Read, &ctx())) {
            assert_eq!(everything(&workspace), record, "byte {at} makes another record, and nobody is told");
        }
    }
}
