//! Periods are made from an agreement, closed, and opened again; each is one step.

use bilan_core::{Error, Workspace, api};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{ctx, everything, example, open};

fn call(workspace: &Workspace, name: &str, input: Value) -> Value {
    api::call(workspace, &ctx(), name, input.clone())
        .unwrap_or_else(|error| panic!("{name} {input}: {error}"))
}

fn refusal(workspace: &Workspace, name: &str, input: Value) -> (String, Option<String>) {
    match api::call(workspace, &ctx(), name, input.clone()) {
        Err(Error::Refused(refused)) => (refused.code, refused.field),
        other => panic!("{name} {input} should be refused: {other:?}"),
    }
}

/// TRACK4TIP with an agreement of three quarters, its key and the agreement's.
fn agreed() -> (TempDir, Workspace, String, String) {
    let (folder, path) = example();
    let workspace = open(&path);
    let project = workspace.find_project("TRACK4TIP").unwrap();
    let values = json!({
        "number": "N-1", "start_date": "2025-02-15", "end_date": "2025-08", "calendar": "quarterly"
    });
    let input = json!({ "table": "agreement", "project": project, "values": values });
    let agreement = call(&workspace, "add_row", input)["row"].as_str().unwrap().to_owned();
    (folder, workspace, project, agreement)
}

fn told(workspace: &Workspace, project: &str) -> Vec<String> {
    let periods = workspace.project(project, None).unwrap().periods;
    periods.iter().map(|it| format!("{} {} {}", it.code, it.start, it.end)).collect()
}

#[test]
fn periods_are_added_once_and_what_is_there_stays() {
    let (_folder, workspace, project, agreement) = agreed();
    let before = everything(&workspace);
    let input = json!({ "project": project, "agreement": agreement });
    let made = call(&workspace, "generate_periods", input.clone());
    assert_eq!(made["added"], json!(["2025Q1", "2025Q2", "2025Q3"]));
    let all =
        ["2025Q1 2025-02-15 2025-03-31", "2025Q2 2025-04-01 2025-06-30", "2025Q3 2025-07-01 2025-08-31"];
    assert_eq!(told(&workspace, &project), all);
    workspace.undo(&ctx()).unwrap();
    assert_eq!(everything(&workspace), before, "it was one step");
    workspace.redo(&ctx()).unwrap();

    // The first is deleted, the last cut by hand: only the first comes again, in its place.
    let rows = call(&workspace, "list_rows", json!({ "table": "period", "project": project }));
    call(&workspace, "delete_row", json!({ "table": "period", "row": rows[0]["row"] }));
    let cut = json!({ "table": "period", "row": rows[2]["row"], "field": "end_day", "value": "2025-07-31" });
    // The project ended before: nothing of it matters here.
    let project_end = json!({ "table": "project", "row": project, "field": "end_date", "value": "2026" });
    call(&workspace, "edit_field", project_end);
    call(&workspace, "edit_field", cut);
    let again = call(&workspace, "generate_periods", json!({ "project": project, "agreement": "N-1" }));
    assert_eq!(again, json!({ "added": ["2025Q1"], "kept": ["2025Q2"], "overlapping": ["2025Q3"] }));
    let mut now = all.map(str::to_owned);
    now[2] = "2025Q3 2025-07-01 2025-07-31".to_owned();
    assert_eq!(told(&workspace, &project), now);

    let steps = crate::steps(&workspace).len();
    call(&workspace, "generate_periods", json!({ "project": project }));
    assert_eq!(crate::steps(&workspace).len(), steps, "nothing to add leaves no step");
}

#[test]
fn an_agreement_without_what_periods_need_is_refused_beside_the_field() {
    let (_folder, workspace, project, agreement) = agreed();
    let set = |field: &str, value: Option<&str>| {
        let input = json!({ "table": "agreement", "row": agreement, "field": field, "value": value });
        call(&workspace, "edit_field", input);
    };
    let made = || refusal(&workspace, "generate_periods", json!({ "project": project }));
    let at = |code: &str, field: &str| (code.to_owned(), Some(field.to_owned()));
    set("end_date", Some("2025"));
    assert_eq!(made(), at("agreement-only-year", "end_date"));
    set("end_date", None);
    assert_eq!(made(), at("agreement-no-dates", "end_date"));
    set("calendar", None);
    assert_eq!(made(), at("agreement-no-calendar", "calendar"));
    call(&workspace, "delete_row", json!({ "table": "agreement", "row": agreement }));
    assert_eq!(made().0, "agreement-needed");
}

#[test]
fn a_closed_period_refuses_changes_until_it_is_opened_with_a_reason() {
    let (_folder, workspace, project, _) = agreed();
    call(&workspace, "generate_periods", json!({ "project": project }));
    let named = json!({ "project": project, "period": "2025Q1" });
    let open_again = |reason: &str| json!({ "project": project, "period": "2025Q1", "reason": reason });
    assert_eq!(refusal(&workspace, "reopen_period", open_again("why")).0, "period-open");

    let closed = call(&workspace, "close_period", named.clone());
    assert_eq!(
        (&closed["closed_by"], &closed["closed_at"]),
        (&json!("tester"), &json!("2026-03-01T09:30:00Z"))
    );
    assert_eq!(refusal(&workspace, "close_period", named.clone()).0, "period-closed");
    let values = json!({ "kind": "direct", "value": "12", "period": closed["id"] });
    let reach = json!({ "table": "reach", "project": project, "values": values });
    let refused = match api::call(&workspace, &ctx(), "add_row", reach.clone()) {
        Err(Error::Refused(refused)) => refused,
        other => panic!("{other:?}"),
    };
    assert_eq!((refused.args["who"].as_str(), refused.args["at"].as_str()), ("tester", "2026-03-01"));

    let needed = ("reason-needed".to_owned(), Some("reason".to_owned()));
    assert_eq!(refusal(&workspace, "reopen_period", open_again("  ")), needed);
    let opened = call(&workspace, "reopen_period", open_again("a sheet came late"));
    assert_eq!((&opened["closed_at"], &opened["reopened_for"]), (&Value::Null, &json!("a sheet came late")));
    call(&workspace, "add_row", reach);
    let reasons: Vec<_> = crate::steps(&workspace).into_iter().flat_map(|step| step.changes).collect();
    assert!(reasons.iter().any(|it| it.field == "reopened_for"
        && it.new.as_ref().is_some_and(|new| new.value == "a sheet came late")));

    // Making periods again leaves a closed one closed.
    call(&workspace, "close_period", named);
    let kept = call(&workspace, "generate_periods", json!({ "project": project }));
    assert_eq!(kept["kept"], json!(["2025Q1", "2025Q2", "2025Q3"]));
    assert!(workspace.project(&project, None).unwrap().periods[0].closed_at.is_some());
}
