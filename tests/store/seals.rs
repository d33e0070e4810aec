//! What a seal keeps: where its figures came from, the budget it compares with, its very bytes; and
//! what is left of a project that is forgotten.

use std::path::{Path, PathBuf};

use bilan_core::publish::{ReportFormat, make_kept};
use bilan_core::seal::{self, VerifiedAs};
use bilan_core::{Error, Workspace, api};
use serde_json::{Value, json};

use crate::{ctx, ctx_after, edit, everything, example, open, steps};

const PROJECT: &str = "Rutas Seguras";

fn call(workspace: &Workspace, name: &str, input: Value) -> Value {
    api::call(workspace, &ctx(), name, input.clone())
        .unwrap_or_else(|error| panic!("{name} {input}: {error}"))
}

fn approved(workspace: &Workspace, template: &str) -> String {
    let input = json!({ "project": PROJECT, "template": template, "language": "en" });
    let report = call(workspace, "begin_report", input)["report"]["id"].as_str().unwrap().to_owned();
    for to in ["review", "approved"] {
        let turn = json!({ "report": report, "to": to, "reason": "It is wanted.", "remarks_open": true });
        call(workspace, "turn_report", turn);
    }
    report
}

fn traced(workspace: &Workspace, report: &str, cell: &str) -> Value {
    call(workspace, "trace", json!({ "project": "any", "cell": cell, "report": report }))
}

#[test]
fn a_sealed_report_says_from_its_seal_where_its_figures_came_from() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let report = approved(&workspace, "finance");
    let before = traced(&workspace, &report, "reach.direct");
    assert!(!before["rows"].as_array().unwrap().is_empty(), "{before}");
    let files = |trace| make_kept(&workspace, &ctx(), &report, (&[ReportFormat::Xlsx], trace)).unwrap();
    let (bare, annexed) = (files(false).remove(0).bytes, files(true).remove(0).bytes);
    assert!(annexed.len() > bare.len());
    // The record changes: a row that the figure came from says something else.
    let row = before["rows"][0]["row"].as_str().unwrap();
    let later = ctx_after(600);
    edit(&workspace, &later, "reach", row, "value", "9876");
    assert_eq!(traced(&workspace, &report, "reach.direct"), before, "the seal answers");
    assert_eq!(files(true).remove(0).bytes, annexed, "with the annex, too");
    let told = seal::verify(&workspace, &ctx(), &annexed).unwrap();
    assert_eq!((told.is_a, told.stands), (VerifiedAs::Sealed, true));
    let mut changed = annexed;
    let at = changed.len() - 2;
    changed[at] = 1;
    changed.push(b'!');
    assert_eq!(seal::verify(&workspace, &ctx(), &changed).unwrap().is_a, VerifiedAs::Altered);
    let unknown = json!({ "project": PROJECT, "cell": "nothing.of.it", "report": report });
    match api::call(&workspace, &ctx(), "trace", unknown) {
        Err(Error::Refused(refused)) => assert_eq!(refused.code, "cell-unknown"),
        other => panic!("{other:?}"),
    }
    // A draft answers with the record as it is now.
    let begun = json!({ "project": PROJECT, "template": "finance", "language": "en" });
    let draft = call(&workspace, "begin_report", begun)["report"]["id"].as_str().unwrap().to_owned();
    assert_ne!(traced(&workspace, &draft, "reach.direct")["text"], before["text"]);
}

#[test]
fn a_seal_says_with_which_version_of_the_budget_it_compares() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let report = approved(&workspace, "finance");
    let told = call(&workspace, "report_differences", json!({ "report": report }));
    assert!(told["budget"]["version"].as_u64().unwrap() >= 1, "{}", told["budget"]);
    assert_eq!(told["budget"], told["budget_now"]);
}

/// A row is the same one whatever it says and wherever it stands.
#[test]
fn differences_know_rows_by_their_keys() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let report = approved(&workspace, "project");
    let rows = call(&workspace, "list_rows", json!({ "table": "risk", "project": PROJECT }));
    let key = |at: usize| rows[at]["row"].as_str().unwrap().to_owned();
    assert!(rows.as_array().unwrap().len() > 1, "the example has risks");
    // The first says something else altogether, and one is put before it.
    for (field, value) in [("text", "Everything is new here"), ("mitigation", "Nothing is as it was")] {
        let input =
            json!({ "table": "risk", "row": key(0), "field": field, "language": "en", "value": value });
        call(&workspace, "edit_field", input);
    }
    call(&workspace, "delete_row", json!({ "table": "risk", "row": key(1) }));
    let told = call(&workspace, "report_differences", json!({ "report": report }));
    let cells = told["cells"].as_array().unwrap();
    let of = |kind: &str| -> Vec<&Value> {
        let risks = cells.iter().filter(|it| it["cell"].as_str().unwrap().starts_with("risks."));
        risks.filter(|it| it["kind"] == kind).collect()
    };
    assert_eq!((of("gone").len(), of("added").len()), (1, 0), "{cells:#?}");
    let changed = of("changed");
    assert!(!changed.is_empty(), "{cells:#?}");
    let first = |it: &&Value| it["cell"].as_str().unwrap().split('.').nth(1) == Some("1");
    assert!(changed.iter().all(first), "only the one that was changed: {changed:#?}");
}

/// A workspace with a report that an earlier program sealed.
fn earlier(name: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.bilan");
    std::fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("files").join(name), &path).unwrap();
    (folder, path)
}

/// The files of a seal are handed out and vouched for for ever; made again they are the same to the
/// bit, or the answer says what of the program has changed.
#[test]
fn what_an_earlier_program_sealed_stands() {
    let (_folder, path) = earlier("sealed.bilan");
    let workspace = open(&path);
    let reports = call(&workspace, "list_reports", json!({}));
    assert!(!reports.as_array().unwrap().is_empty());
    for report in reports.as_array().unwrap() {
        let named = json!({ "report": report["id"] });
        let (_, pdf, xlsx) = seal::sealed_bytes(&workspace, report["id"].as_str().unwrap()).unwrap();
        for file in [&pdf, &xlsx] {
            let told = seal::verify(&workspace, &ctx(), file).unwrap();
            assert_eq!((told.is_a, told.stands), (VerifiedAs::Sealed, true));
        }
        let again = call(&workspace, "remake_sealed", named.clone());
        let as_then = again["same_fonts"] == true && again["same_writers"] == true;
        let same = again["same_pdf"] == true && again["same_xlsx"] == true;
        assert!(same || !as_then, "nothing is said to have changed, and other bytes came out: {again}");
        call(&workspace, "report_differences", named);
        let trail = traced(&workspace, report["id"].as_str().unwrap(), "title");
        assert!(!trail["how"].as_str().unwrap().is_empty());
    }
}

/// Which files of the folder hold the words, in whatever table of SQLite.
fn holds(folder: &Path, words: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(holds(&path, words));
        } else if std::fs::read(&path).unwrap().windows(words.len()).any(|here| here == words.as_bytes()) {
            found.push(path.file_name().unwrap().to_string_lossy().into_owned());
        }
    }
    found
}

/// P9: what is purged is not in the file any more, letter by letter; what remains is said.
#[test]
fn p9_a_project_that_is_purged_is_nowhere_in_the_file() {
    const WORDS: &str = "Zibeline Quartzite";
    let (folder, path) = example();
    let keeping = ctx().keeping(Some(folder.path().join("kept")));
    let later = |seconds: i64| ctx_after(seconds).keeping(Some(folder.path().join("kept")));
    let workspace = open(&path);
    let id = workspace.find_project(PROJECT).unwrap();
    edit(&workspace, &ctx_after(60), "project", &id, "acronym", WORDS);
    approved(&workspace, "project");
    api::call(&workspace, &keeping, "make_backup", json!({})).unwrap();
    let refused =
        |named: &str| match api::call(&workspace, &keeping, "purge_project", json!({ "project": named })) {
            Err(Error::Refused(refused)) => refused.code,
            other => panic!("{other:?}"),
        };
    assert_eq!(refused(&id), "purge-unknown", "it is in the record");
    let others = || {
        let all = everything(&workspace);
        all.as_array().unwrap().iter().filter(|it| it["id"] != json!(id)).cloned().collect::<Vec<_>>()
    };
    let before = others();
    let told = api::call(&workspace, &later(120), "delete_project", json!({ "project": id })).unwrap();
    assert_eq!(told["seals"], json!(1), "its sealed report is still there");
    assert!(!holds(folder.path(), WORDS).is_empty(), "it can be brought back");
    assert_eq!(refused("TRACK4TIP"), "purge-unknown");
    let purged = api::call(&workspace, &later(180), "purge_project", json!({ "project": id })).unwrap();
    assert_eq!((&purged["seals"], &purged["copies"]), (&json!(1), &json!(1)), "{purged}");
    assert!(purged["steps"].as_u64().unwrap() >= 2, "{purged}");
    assert_eq!(others(), before, "all else is as it was");
    assert!(workspace.check().is_ok());
    assert!(!steps(&workspace).is_empty(), "the history can still be read");
    drop(workspace);
    let found = holds(path.parent().unwrap(), WORDS);
    assert!(found.iter().all(|name| !name.starts_with("w.bilan")), "{found:?}");
    assert!(!found.is_empty(), "the copy holds it still, as was said");
    assert!(open(&path).check().is_ok());
}
