//! Doors that stay closed, as a run of the program shows: what a call may bring, how files are
//! called and who may read them, and that nothing goes out. (S3, S8, S9 and S12 of `docs/trust.md`.)

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use bilan_core::domain::{Lang, Project};
use bilan_core::{Access, Ctx, Workspace, api, publish};
use serde_json::{Value, json};

use crate::run::Desk;

fn refused(workspace: &Workspace, name: &str, input: Value) -> String {
    match api::call(workspace, &Ctx::here(Lang::EN), name, input) {
        Err(error) => error.code(),
        Ok(answer) => panic!("{name} was done: {answer}"),
    }
}

#[test]
fn s3_what_is_too_long_too_deep_or_of_another_type_is_refused_by_a_code() {
    let desk = Desk::example();
    let workspace = Workspace::open(&desk.path("w.bilan"), Access::Write, &Ctx::here(Lang::EN)).unwrap();
    let project = workspace.list_projects().unwrap().remove(0).id;
    let before = workspace.newest_step().unwrap();
    let field = |field: &str, letters: usize| json!({ "table": "lesson", "project": project, "values": { field: "é".repeat(letters) } });
    let named = |field: &str, letters: usize| json!({ "table": "project", "row": project, "field": field, "value": "é".repeat(letters) });
    let mut deep = json!("bottom");
    for _ in 0..40 {
        deep = json!([deep]);
    }
    let long = "refused-text-too-long";
    let malformed = "refused-input-malformed";
    for (name, input, code) in [
        ("add_row", field("observation", 200_001), long),
        ("edit_field", named("acronym", 501), long),
        ("edit_field", named("title", 5_001), long),
        ("search", json!({ "query": "a".repeat(400_001) }), long),
        ("show_project", json!({ "project": "a".repeat(400_001) }), long),
        ("show_project", json!({ "a".repeat(400_001): 1 }), long),
        ("show_project", json!({ "project": 7 }), malformed),
        ("show_project", json!({ "project": project, "besides": 1 }), malformed),
        ("show_project", deep.clone(), malformed),
        ("list_projects", json!([1, 2]), malformed),
        ("history", json!({ "limit": -1 }), malformed),
        ("history", json!({ "limit": 1e30 }), malformed),
        ("restore_backup", json!({ "number": "../1" }), malformed),
        ("no_such_call", Value::Null, "refused-command-unknown"),
    ] {
        assert_eq!(refused(&workspace, name, input), code, "{name}");
    }
    for id in ["", "../../etc/passwd", "\u{0}", "' OR 1=1 --", &"0".repeat(5_000)] {
        let code = refused(
            &workspace,
            "edit_field",
            json!({ "table": "lesson", "row": id, "field": "observation", "value": "x" }),
        );
        assert_eq!(code, "refused-row-unknown", "{id:?}");
    }
    assert_eq!(workspace.newest_step().unwrap(), before, "nothing was written");
}

/// Titles as people and machines have them: letters of all scripts, signs, names that systems keep.
fn titles(count: usize) -> Vec<String> {
    const PARTS: [&str; 28] = [
        "CON",
        "nul",
        "COM1",
        "..",
        ".",
        "/",
        "\\",
        ":",
        "*",
        "?",
        "\"",
        "<",
        ">",
        "|",
        "\u{0}",
        "\n",
        " ",
        "é",
        "Ñandú",
        "مشروع",
        "Приют",
        "日本",
        "👩\u{200d}👧",
        "\u{202e}fdp",
        "a",
        "Route 66",
        "%2e%2e",
        "~$",
    ];
    let mut state = 2026_u64;
    let mut below = |end: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((state >> 33) % end as u64).unwrap()
    };
    let long = "Assistance ".repeat(60);
    let mut made: Vec<String> =
        (0..count).map(|_| (0..below(12)).map(|_| PARTS[below(PARTS.len())]).collect()).collect();
    made.push(long);
    made
}

#[test]
fn s8_a_file_is_called_by_letters_digits_and_dashes_whatever_the_title() {
    for title in titles(1_000) {
        let project = Project { title: title.clone(), ..Project::default() };
        let name = publish::called(&project);
        let plain = name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-');
        assert!(plain && !name.is_empty() && name.len() <= 60, "{title:?} makes {name:?}");
        assert!(!name.starts_with('-') && !name.ends_with('-'), "{title:?} makes {name:?}");
    }
}

#[test]
fn s8_reports_and_tables_of_such_titles_lie_where_they_should() {
    let desk = Desk::example();
    let path = desk.path("w.bilan");
    let workspace = Workspace::open(&path, Access::Write, &Ctx::here(Lang::EN)).unwrap();
    let project = workspace.list_projects().unwrap().remove(0).id;
    for identifier in workspace.project(&project, None).unwrap().identifiers {
        let row = json!({ "table": "identifier", "row": identifier.id });
        api::call(&workspace, &Ctx::here(Lang::EN), "archive_row", row).unwrap();
    }
    let named = |field: &str, value: &str| {
        let input = json!({ "table": "project", "row": project, "field": field, "value": value });
        api::call(&workspace, &Ctx::here(Lang::EN), "edit_field", input).unwrap();
    };
    named("acronym", "../../CON");
    drop(workspace);
    fs::create_dir(desk.path("out")).unwrap();
    desk.run(&["report", &project, "--format", "pdf,xlsx", "--out", "out"]).well();
    let names: Vec<String> = fs::read_dir(desk.path("out"))
        .unwrap()
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(names.len(), 2, "{names:?}");
    for name in names {
        assert!(name.starts_with("CON-project-") && name.len() <= 120, "{name}");
    }
}

/// Every file and folder below a folder with its rights.
fn rights(folder: &Path) -> Vec<(PathBuf, bool, u32)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let about = path.symlink_metadata().unwrap();
        found.push((path.clone(), about.is_dir(), about.permissions().mode() & 0o777));
        if about.is_dir() {
            found.extend(rights(&path));
        }
    }
    found
}

#[test]
fn s9_what_is_written_only_its_owner_may_read_whatever_the_system_would_allow() {
    let folder = tempfile::tempdir().unwrap();
    let script = "umask 000; set -e; \"$0\" demo w.bilan; \"$0\" backup --workspace w.bilan; \
                  \"$0\" export reach.csv --as reach --format csv --workspace w.bilan; \
                  \"$0\" report CT.0689 --format pdf --out . --workspace w.bilan; \
                  \"$0\" undo --workspace w.bilan; \"$0\" restore 1 --workspace w.bilan";
    let ran = Command::new("sh")
        .args(["-c", script, env!("CARGO_BIN_EXE_bilan")])
        .current_dir(folder.path())
        .env("XDG_DATA_HOME", folder.path().join("data"))
        .output()
        .unwrap();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    let found = rights(folder.path());
    assert!(found.iter().any(|(path, ..)| path.ends_with("w.bilan")), "{found:?}");
    assert!(found.iter().any(|(path, ..)| path.to_string_lossy().contains("/backups/")), "{found:?}");
    for (path, is_folder, mode) in found {
        assert_eq!(mode, if is_folder { 0o700 } else { 0o600 }, "{}", path.display());
    }
}

#[test]
fn s9_the_lock_and_the_journal_are_as_private_as_the_workspace() {
    let desk = Desk::example();
    let _open = Workspace::open(&desk.path("w.bilan"), Access::Write, &Ctx::here(Lang::EN)).unwrap();
    let (folder, mut seen) = (desk.path(""), 0);
    for (path, is_folder, mode) in rights(&folder) {
        if !is_folder && path.to_string_lossy().contains("w.bilan") {
            seen += 1;
            assert_eq!(mode, 0o600, "{}", path.display());
        }
    }
    assert!(seen >= 3, "the workspace, its lock and its journal");
}

#[test]
fn s12_a_full_run_connects_to_nothing() {
    let may_trace = Command::new("strace").args(["-f", "-e", "trace=none", "--", "true"]).output();
    if !may_trace.is_ok_and(|output| output.status.success()) {
        eprintln!("SKIPPED: strace may not trace here, or is not installed");
        return;
    }
    let desk = Desk::example();
    fs::write(desk.path("page.txt"), include_str!("../window/page.txt")).unwrap();
    for arguments in [
        &["import", "page", "page.txt"][..],
        &["list"],
        &["report", "CT.0689", "--format", "pdf,xlsx", "--out", "."],
        &["export", "entries.xlsx", "--as", "entries"],
        &["due"],
        &["backup"],
        &["restore", "1"],
        &["undo"],
        &["check"],
    ] {
        let record = desk.path("calls.log");
        let mut traced = Command::new("strace");
        traced.args(["-f", "-e", "trace=socket,connect,sendto,sendmsg,bind", "-o"]).arg(&record).arg("--");
        traced.arg(env!("CARGO_BIN_EXE_bilan")).args(arguments).env("BILAN_WORKSPACE", "w.bilan");
        traced.env("XDG_DATA_HOME", desk.data()).current_dir(desk.path(""));
        let ran = traced.output().unwrap();
        assert!(ran.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&ran.stderr));
        let calls = fs::read_to_string(&record).unwrap();
        let out = calls.lines().find(|line| line.contains("AF_INET") || line.contains("AF_NETLINK"));
        assert_eq!(out, None, "{arguments:?}");
    }
}

#[test]
fn s7_a_text_that_a_spreadsheet_would_reckon_is_guarded_in_a_table() {
    const HOSTILE: [&str; 7] = ["=1+1", "+1", "-1+cmd", "@SUM(A1)", "＝1", "＋1", "＠a"];
    let desk = Desk::example();
    let ctx = Ctx::here(Lang::EN);
    let workspace = Workspace::open(&desk.path("w.bilan"), Access::Write, &ctx).unwrap();
    let mut texts = HOSTILE.iter();
    for project in workspace.list_projects().unwrap() {
        let input = json!({ "table": "reach", "project": project.id });
        for row in api::call(&workspace, &ctx, "list_rows", input).unwrap().as_array().unwrap() {
            let Some(text) = texts.next() else { break };
            let place = json!({ "table": "reach", "row": row["row"], "field": "place", "value": text });
            api::call(&workspace, &ctx, "edit_field", place).unwrap();
        }
    }
    assert_eq!(texts.next(), None, "the example has rows for all of them");
    drop(workspace);
    let asked = ["export", "reach.csv", "--as", "reach", "--format", "csv", "--audience", "internal"];
    desk.run(&asked).well();
    let table = fs::read_to_string(desk.path("reach.csv")).unwrap();
    for text in HOSTILE {
        assert!(table.contains(&format!("'{text}")), "{text} is guarded");
        assert!(!table.contains(&format!(",{text}")), "{text} stands bare");
    }
}
