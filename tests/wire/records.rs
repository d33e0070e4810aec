//! Making, listing, showing, undoing, reporting.

use serde_json::json;

use crate::run::{Desk, names};

#[test]
fn the_list_has_what_scripts_rely_on() {
    let list = Desk::example().json(&["list"]);
    let rows = list.as_array().unwrap();
    assert_eq!(rows.len(), 6);
    for row in rows {
        assert!(row["id"].is_string() && row["title"].is_string() && row["identifiers"].is_array(), "{row}");
    }
    let coded = |value: &str| {
        let has = |row: &&serde_json::Value| {
            row["identifiers"].as_array().unwrap().iter().any(|it| it["value"] == value)
        };
        rows.iter().filter(has).count()
    };
    assert_eq!((coded("CT.0689"), coded("CT.1061"), coded("KZ20P0002")), (1, 1, 1));
}

#[test]
fn a_project_is_shown_in_the_records_words() {
    let desk = Desk::example();
    let shown = desk.json(&["show", "ct.0689"]);
    for key in [
        "title",
        "language",
        "identifiers",
        "status",
        "type",
        "coverage",
        "region",
        "countries",
        "dates",
        "duration_months",
        "donor",
        "organisations",
        "programme",
        "budget",
        "objective",
        "framework",
        "deliverables",
        "reach",
        "engagement",
        "experts",
        "lessons",
        "results",
        "not_provided",
        "unrecognised",
    ] {
        assert!(shown.get(key).is_some(), "show lacks {key}");
    }
    assert_eq!(shown["budget"]["amount"], "190000.00");
    assert_eq!(shown["budget"]["currency"], "USD");
    assert_eq!(shown["dates"]["end"], "2024", "a year stays a year");
    assert_eq!(shown["countries"], json!(["PY"]));
    assert_eq!(shown["status"], "completed");
    assert_eq!(shown["donor"], json!(null), "the page names no donor, so nobody does");
    assert!(shown["not_provided"].as_array().unwrap().contains(&json!("donor")));
    let same = desk.json(&["show", shown["id"].as_str().unwrap()]);
    assert_eq!(same, shown, "a key names it as well");
}

#[test]
fn the_rows_of_a_project_have_the_keys_that_scripts_rely_on() {
    let desk = Desk::example();
    let list = desk.json(&["list"]);
    let projects: Vec<serde_json::Value> =
        list.as_array().unwrap().iter().map(|it| desk.json(&["show", it["id"].as_str().unwrap()])).collect();
    for (rows, keys) in [
        ("identifiers", &["scheme", "value"][..]),
        ("organisations", &["name", "role"]),
        ("framework", &["level", "code", "text"]),
        ("deliverables", &["text", "quantity", "unit", "group"]),
        ("reach", &["kind", "value", "unit", "group"]),
        ("lessons", &["text"]),
    ] {
        let shown: Vec<_> = projects.iter().flat_map(|it| it[rows].as_array().unwrap()).collect();
        assert!(!shown.is_empty(), "no project of the example has {rows}");
        for (row, key) in shown.iter().flat_map(|row| keys.iter().map(move |key| (row, key))) {
            // Known or not, a key is there.
            assert!(row.get(*key).is_some(), "{rows} lacks {key}: {row}");
        }
    }
}

#[test]
fn a_name_that_fits_several_projects_is_not_guessed() {
    let desk = Desk::example();
    let ran = desk.run(&["show", "lutte contre la traite"]);
    assert_eq!(ran.code, 3);
    assert!(ran.told.contains("refused-project-several"), "{}", ran.told);
    let ran = desk.run(&["show", "CT.9999", "--json"]);
    assert_eq!(ran.code, 3);
    let told: serde_json::Value = serde_json::from_str(&ran.told).unwrap();
    assert_eq!(told["error"]["code"], "refused-project-unknown");
    assert!(told["error"]["message"].as_str().unwrap().contains("CT.9999"));
}

#[test]
fn undo_and_redo_reach_over_runs() {
    let desk = Desk::example();
    let deleted = desk.json(&["list"])[0]["id"].as_str().unwrap().to_owned();
    let input = json!({ "project": deleted }).to_string();
    desk.run(&["call", "delete_project", &input]).well();
    assert_eq!(desk.json(&["list"]).as_array().unwrap().len(), 5);
    desk.run(&["undo"]).well();
    assert_eq!(desk.json(&["list"]).as_array().unwrap().len(), 6);
    desk.run(&["redo"]).well();
    assert_eq!(desk.json(&["list"]).as_array().unwrap().len(), 5);
    let steps = desk.json(&["history"]);
    let ops: Vec<&str> =
        steps["steps"].as_array().unwrap().iter().map(|step| step["op"].as_str().unwrap()).collect();
    assert_eq!(ops, ["redo", "undo", "delete-project", "add-example"]);
    assert_eq!(desk.run(&["redo"]).code, 3, "there is nothing more to redo");
    desk.run(&["check"]).well();
}

#[test]
fn a_report_is_written_whole_and_again() {
    let desk = Desk::example();
    let made = || desk.json(&["report", "CT.0689", "--lang", "fr", "--out", "out", "--date", "2026-03-01"]);
    let files = made()["files"].clone();
    assert_eq!(names(&desk.path("out")), ["CT-0689-project-fr.pdf", "CT-0689-project-fr.xlsx"]);
    assert_eq!(files[0]["path"], "out/CT-0689-project-fr.pdf");
    let read = |name: &str| std::fs::read(desk.path("out").join(name)).unwrap();
    let (pdf, xlsx) = (read("CT-0689-project-fr.pdf"), read("CT-0689-project-fr.xlsx"));
    assert!(pdf.starts_with(b"%PDF-") && xlsx.starts_with(b"PK"));
    made();
    assert_eq!(read("CT-0689-project-fr.pdf"), pdf, "the same report is the same file");
    assert_eq!(read("CT-0689-project-fr.xlsx"), xlsx, "the same report is the same file");
}

#[test]
fn a_file_is_named_by_whole_words_that_every_system_takes() {
    let desk = Desk::example();
    desk.run(&["report", "Jordanie", "--lang", "fr", "--format", "pdf", "--out", "out"]).well();
    assert_eq!(
        names(&desk.path("out")),
        ["Formation-specialisee-en-matiere-de-lutte-contre-la-traite-project-fr.pdf"]
    );
}

#[test]
fn a_report_that_cannot_be_written_leaves_the_old_one() {
    let desk = Desk::example();
    desk.write("out", "a file where the folder should be");
    let ran = desk.run(&["report", "CT.0689", "--out", "out"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(ran.told.contains("out"), "it names the place: {}", ran.told);
    assert_eq!(std::fs::read(desk.path("out")).unwrap(), b"a file where the folder should be");
    for (argument, value) in [("--template", "nobody"), ("--lang", "xx")] {
        let ran = desk.run(&["report", "CT.0689", "--out", "elsewhere", argument, value]);
        assert_eq!(ran.code, 3, "{argument}");
        assert!(names(&desk.path(".")).iter().all(|name| !name.ends_with(".pdf")));
    }
}

#[test]
fn wrong_arguments_and_missing_files_end_differently() {
    let desk = Desk::example();
    assert_eq!(desk.bare(&["list"]).code, 2, "no workspace named");
    assert_eq!(desk.bare(&["dance"]).code, 2);
    assert_eq!(desk.run(&["report", "CT.0689", "--format", "docx"]).code, 2);
    assert_eq!(desk.bare(&["list", "--workspace", "nowhere.bilan"]).code, 3);
    assert_eq!(desk.bare(&["new", "w.bilan"]).code, 3, "a workspace is never replaced");
    assert_eq!(desk.run(&["call", "no_such_command"]).code, 3);
    assert_eq!(desk.run(&["call", "show_project", "{broken"]).code, 3);
    assert_eq!(desk.bare(&["--help"]).code, 0);
}

#[test]
fn a_person_is_answered_in_their_language() {
    let desk = Desk::example();
    let arguments = ["show", "XY", "--workspace", "w.bilan"];
    for (language, word) in
        [("fr", "Aucun projet"), ("pt", "Nenhum projeto"), ("es", "Ningún proyecto"), ("en", "No project")]
    {
        let ran = desk.speaking(language, &arguments);
        assert!(ran.told.contains(word), "{language}: {}", ran.told);
    }
}

#[test]
fn every_command_of_the_list_answers() {
    let desk = Desk::example();
    for (name, _) in bilan_core::api::COMMANDS {
        let ran = desk.run(&["call", name, "{}"]);
        // Without what it needs a command refuses; it never fails and never is unknown.
        assert!(ran.code == 0 || ran.told.contains("refused-"), "{name}: {ran:?}");
        assert!(!ran.told.contains("command-unknown"), "{name}");
    }
}
