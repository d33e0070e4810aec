//! Reports that are kept, on the command line: listed, approved, written by their key, verified.

use std::fs;

use serde_json::{Value, json};

use crate::run::Desk;

fn call(desk: &Desk, name: &str, input: Value) -> Value {
    desk.json(&["call", name, &input.to_string()])
}

/// A desk with a report of TRACK4TIP in review, and its key.
fn reviewed() -> (Desk, String) {
    let desk = Desk::example();
    let input = json!({ "project": "TRACK4TIP", "template": "harmonised", "language": "en" });
    let report = call(&desk, "begin_report", input)["report"]["id"].as_str().unwrap().to_owned();
    let text = json!({ "report": report, "section": "overall", "text": "Three workshops went well." });
    call(&desk, "write_section", text);
    call(&desk, "turn_report", json!({ "report": report, "to": "review" }));
    (desk, report)
}

#[test]
fn reports_are_listed_with_their_state() {
    let desk = Desk::example();
    assert_eq!(desk.run(&["reports"]).well().out.trim(), "No report was begun yet.");
    let (desk, report) = reviewed();
    let told = desk.run(&["reports", "--project", "TRACK4TIP"]).well().out;
    assert!(told.contains(&report) && told.contains("In review") && told.contains("(en)"), "{told}");
    assert_eq!(desk.json(&["reports", "--project", "CT.0689"]), json!([]));
}

#[test]
fn an_approved_report_is_written_as_it_was_sealed_and_verified() {
    let (desk, report) = reviewed();
    let files = |out: &str| {
        let made = desk.json(&["report", "--id", &report, "--out", out]);
        let files = made["files"].as_array().unwrap().clone();
        let bytes = files.iter().map(|file| fs::read(desk.path(file["path"].as_str().unwrap())).unwrap());
        let names = files.iter().map(|file| file["path"].as_str().unwrap().to_owned());
        names.zip(bytes).collect::<Vec<_>>()
    };
    let drafts = files("draft");
    let draft = desk.run(&["verify", &drafts[0].0]);
    assert_eq!(draft.code, 3, "{draft:?}");
    assert!(draft.out.contains("never approved"), "{draft:?}");

    let insists = desk.run(&["approve", &report]);
    assert_eq!(insists.code, 3, "{insists:?}");
    let told = desk.run(&["approve", &report, "--despite", "The donor knows of it."]).well().out;
    assert!(told.contains("Approved") && told.contains("SHA-256"), "{told}");
    let again = desk.run(&["approve", &report]);
    assert_eq!(again.code, 3, "{again:?}");
    let renamed = json!({ "table": "project", "row": desk.json(&["show", "TRACK4TIP"])["id"], "field": "acronym", "value": "T4" });
    let sealed = files("sealed");
    call(&desk, "edit_field", renamed);
    assert_eq!(files("sealed"), sealed, "whatever the record says now");
    for (name, bytes) in &sealed {
        let told = desk.run(&["verify", name]).well();
        assert!(told.out.contains("to the last bit") && told.out.contains(&report), "{told:?}");
        desk.write("changed", [bytes.as_slice(), b"\n"].concat());
        let told = desk.run(&["verify", "changed"]);
        assert_eq!(told.code, 3, "{told:?}");
    }
    desk.write("other.pdf", "%PDF-1.7");
    assert_eq!(desk.run(&["verify", "other.pdf", "--json"]).json()["is"], json!("unknown"));
    assert_eq!(desk.run(&["verify", "missing.pdf"]).code, 3);
    let changed = call(&desk, "report_differences", json!({ "report": report }));
    assert!(!changed["cells"].as_array().unwrap().is_empty(), "{changed}");
}

#[test]
fn a_report_needs_a_project_or_a_key() {
    let desk = Desk::example();
    assert_eq!(desk.run(&["report"]).code, 2);
    assert_eq!(desk.run(&["report", "TRACK4TIP", "--id", "x"]).code, 2);
    assert_eq!(desk.run(&["report", "--id", "nobody"]).code, 3);
    assert_eq!(desk.run(&["approve", "nobody"]).code, 3);
}

#[test]
fn a_report_is_written_in_a_chosen_currency_or_not_at_all() {
    let desk = Desk::example();
    let made = |currency: &str| {
        let what = ["report", "Rutas Seguras", "--template", "finance", "--period", "2025Q2", "--lang", "en"];
        desk.run(&[&what[..], &["--format", "pdf", "--out", currency, "--currency", currency]].concat())
    };
    made("HNL").well();
    assert_eq!(fs::read_dir(desk.path("HNL")).unwrap().count(), 1);
    let euro = made("EUR");
    assert_eq!(euro.code, 3, "{euro:?}");
    assert!(
        euro.told.contains("from USD into EUR for June 2025") && euro.told.contains("Exchange rates"),
        "{euro:?}"
    );
    assert!(!desk.path("EUR").exists(), "nothing was written");
    assert_eq!(made("euros").code, 2, "no currency at all");

    let ready = ["readiness", "Rutas Seguras", "--period", "2025Q2", "--currency", "EUR", "--json"];
    let told = desk.run(&ready).json();
    let lines = told["lines"].as_array().unwrap();
    assert!(
        lines.iter().any(|line| line["mended"] == json!({ "at": "money", "view": "rates", "line": null }))
    );
    let traced = desk.run(&[
        "trace",
        "Rutas Seguras",
        "key.finance.spent",
        "--template",
        "finance",
        "--period",
        "2025Q2",
        "--currency",
        "HNL",
    ]);
    assert!(traced.well().out.contains("1,138,200.00"));
}
