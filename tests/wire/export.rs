//! Flat tables on the command line: stopped half way, and on a disk that is full.

use std::fs;
use std::process::{Command, Stdio};

use crate::run::{Desk, names};

/// What the folder holds beside the workspace's own files.
fn left(desk: &Desk) -> Vec<String> {
    let folder = desk.path(".");
    names(&folder).into_iter().filter(|name| !name.contains("w.bilan")).collect()
}

#[test]
fn ctrl_c_leaves_nothing_half_written() {
    const TRIES: usize = 200;
    let desk = Desk::example();
    let mut stopped = false;
    for _ in 0..TRIES {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bilan"));
        command.current_dir(desk.path(".")).stdout(Stdio::null()).stderr(Stdio::null());
        let mut running = command
            .args(["export", "reach.xlsx", "--as", "reach", "--workspace", "w.bilan"])
            .spawn()
            .unwrap();
        let ended = loop {
            let begun = left(&desk).iter().any(|name| name.starts_with(".bilan-"));
            if begun || running.try_wait().unwrap().is_some() {
                let told = Command::new("kill").args(["-INT", &running.id().to_string()]).output().unwrap();
                // Whoever ended meanwhile hears nothing.
                let _ = told.status;
                break running.wait().unwrap();
            }
        };
        match ended.code() {
            Some(3) => {
                assert_eq!(left(&desk), [""; 0], "an export that was stopped leaves nothing");
                stopped = true;
                break;
            }
            code => assert_eq!((code, left(&desk)), (Some(0), vec!["reach.xlsx".to_owned()])),
        }
        fs::remove_file(desk.path("reach.xlsx")).unwrap();
    }
    assert!(stopped, "one of {TRIES} was stopped half way");
}

#[test]
fn a_full_disk_is_told_with_the_file_and_the_reason() {
    let desk = Desk::example();
    for format in ["csv", "xlsx"] {
        let file = format!("reach.{format}");
        fs::write(desk.path(&file), "old").unwrap();
        // No file may grow beyond 32 KiB, which is what a workspace needs to be read.
        let script = r#"trap '' XFSZ; ulimit -f 64; exec "$@""#;
        let mut command = Command::new("sh");
        command.current_dir(desk.path(".")).env("BILAN_LANG", "en").args(["-c", script, "sh"]);
        command.arg(env!("CARGO_BIN_EXE_bilan"));
        command.args(["export", &file, "--as", "reach", "--format", format, "--workspace", "w.bilan"]);
        let ran = command.output().unwrap();
        let told = String::from_utf8(ran.stderr).unwrap();
        assert_eq!(ran.status.code(), Some(1), "{told}");
        assert!(told.contains(&format!("{file} could not be written: File too large")), "{told}");
        assert!(!told.contains("panicked"), "{told}");
        assert_eq!(fs::read_to_string(desk.path(&file)).unwrap(), "old", "what was there is whole");
    }
    assert_eq!(left(&desk), ["reach.csv", "reach.xlsx"]);
}
