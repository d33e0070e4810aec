//! The history read back: by the page, of a project, a row or a field, in words; earlier
//! values brought back out of it.

use bilan_core::domain::{Project, ReachKind};
use bilan_core::op::Op;
use bilan_core::store::HistoryInput;
use bilan_core::{Error, Workspace, api};
use serde_json::{Value, json};

use crate::{ctx, ctx_after, edit, example, newest, open, page, refusal, steps, told};

/// A project of the example that has reach with a breakdown, deliverables and periods.
fn whole(workspace: &Workspace) -> Project {
    let projects = workspace.list_projects().unwrap();
    let mut projects = projects.iter().map(|row| workspace.project(&row.id, None).unwrap());
    let has_cells = |project: &Project| project.reach.iter().any(|row| !row.cells.is_empty());
    projects.find(|project| has_cells(project) && !project.deliverables.is_empty()).unwrap()
}

fn call(workspace: &Workspace, name: &str, input: Value) -> Result<Value, Error> {
    api::call(workspace, &ctx_after(5_000), name, input)
}

fn restore(workspace: &Workspace, seq: i64, row: &str, field: &str) -> Result<Value, Error> {
    call(workspace, "restore_value", json!({ "seq": seq, "row": row, "field": field }))
}

#[test]
fn pages_follow_each_other_without_gap_or_overlap() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let project = whole(&workspace);
    for at in 0..23_i64 {
        edit(&workspace, &ctx_after(at * 60), "project", &project.id, "acronym", &format!("P{at}"));
    }
    let all: Vec<i64> = steps(&workspace).iter().map(|step| step.name.seq).collect();
    for asked in [
        HistoryInput::default(),
        HistoryInput { project: Some(project.id.clone()), ..HistoryInput::default() },
    ] {
        let (mut read, mut before) = (Vec::new(), None);
        loop {
            let next = page(&workspace, &HistoryInput { before, limit: Some(5), ..asked.clone() });
            assert!(next.steps.len() <= 5, "a page is no longer than was asked");
            read.extend(next.steps.iter().map(|step| step.name.seq));
            before = next.before;
            if before.is_none() {
                break;
            }
        }
        assert_eq!(read, all);
    }
}

#[test]
fn a_large_step_is_told_in_part_and_counted_whole() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let mut project = whole(&workspace);
    let reach = project.reach.iter_mut().find(|row| !row.cells.is_empty()).unwrap();
    let cell = reach.cells[0].clone();
    reach.value = Some(1_000_000);
    for at in 0..700 {
        let mut cell = cell.clone();
        cell.id = format!("cell-{at}");
        cell.age = Some(format!("{at}"));
        reach.cells.push(cell);
    }
    workspace
        .keep_projects(&ctx(), Op::UpdateFromPage, &project.title, &[(project.clone(), vec![])])
        .unwrap();
    let step = newest(&workspace);
    assert_eq!(step.changes.len(), 200, "nobody reads thousands of values one by one");
    let each = ["sex", "age", "value"].len() + usize::from(cell.disability.is_some());
    assert_eq!(step.changes.len() + step.more, 700 * each + 1, "but none is lost");
    assert_eq!(step.name.count, 701, "the cells and the row of reach");
}

#[test]
fn a_project_a_row_and_a_field_have_their_own_history() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let projects = workspace.list_projects().unwrap();
    let project = whole(&workspace);
    let other = projects.iter().find(|row| row.id != project.id).unwrap();
    let reach = project.reach.iter().find(|row| !row.cells.is_empty()).unwrap();
    let cell = &reach.cells[0];
    edit(&workspace, &ctx_after(100), "project", &other.id, "acronym", "OTHER");
    edit(&workspace, &ctx_after(200), "reach", &reach.id, "place", "Lobito");
    edit(&workspace, &ctx_after(300), "reach_cell", &cell.id, "value", "1");
    edit(&workspace, &ctx_after(400), "project", &project.id, "title", "A new title");
    let of = |asked: HistoryInput| -> Vec<Vec<String>> {
        let steps = page(&workspace, &asked).steps;
        let fields = |step: &bilan_core::store::Step| told(step).iter().map(|it| it.0.to_owned()).collect();
        steps.iter().filter(|step| step.name.op == "edit-field").map(fields).collect()
    };
    let title = format!("title.{}", project.language);
    let in_project = HistoryInput { project: Some(project.id.clone()), ..HistoryInput::default() };
    assert_eq!(of(in_project.clone()), [vec![title.clone()], vec!["value".into()], vec!["place".into()]]);
    let of_row = HistoryInput { row: Some(reach.id.clone()), ..in_project.clone() };
    assert_eq!(of(of_row.clone()), [["value"], ["place"]], "a cell hangs on its row of reach");
    assert_eq!(of(HistoryInput { field: Some("place".into()), ..of_row }), [["place"]]);
    let of_title = HistoryInput { row: Some(project.id.clone()), field: Some("title".into()), ..in_project };
    assert_eq!(of(of_title.clone()), [[title.clone()]]);
    assert_eq!(of(HistoryInput { field: Some(title.clone()), ..of_title.clone() }), [[title]]);
    let french = page(&workspace, &HistoryInput { field: Some("title.xx".into()), ..of_title });
    assert!(french.steps.is_empty(), "the language that nobody wrote in: {:?}", french.steps);
}

#[test]
fn only_the_project_that_is_asked_for_is_told() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let project = whole(&workspace);
    let first = |asked: HistoryInput| page(&workspace, &asked).steps.pop().unwrap();
    let all = first(HistoryInput::default());
    let own = first(HistoryInput { project: Some(project.id.clone()), ..HistoryInput::default() });
    assert_eq!(own.name, all.name, "the step that added all of the example");
    let count = |step: &bilan_core::store::Step| step.changes.len() + step.more;
    assert!(count(&own) < count(&all), "but only with what it did to this project");
}

#[test]
fn rows_and_values_are_told_in_words_even_when_they_are_gone() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let project = whole(&workspace);
    let deliverable = &project.deliverables[0];
    edit(&workspace, &ctx_after(100), "deliverable", &deliverable.id, "status", "cancelled");
    let label = |key: &str| {
        let page = page(&workspace, &HistoryInput { row: Some(key.to_owned()), ..HistoryInput::default() });
        (page.names[key].label.clone(), page.names[key].present)
    };
    let change = newest(&workspace).changes.remove(0);
    assert_eq!(change.new.unwrap().shown, "Cancelled");
    let (named, present) = label(&deliverable.id);
    assert!(deliverable.text.starts_with(named.trim_end_matches('…')), "{named}");
    assert!(present);
    call(&workspace, "delete_row", json!({ "table": "deliverable", "row": deliverable.id })).unwrap();
    assert_eq!(label(&deliverable.id), (named, false), "it is still known what it was");
    let reach =
        project.reach.iter().find(|row| row.kind == ReachKind::Direct && !row.cells.is_empty()).unwrap();
    let cell = reach.cells.iter().find(|cell| cell.sex.as_deref() == Some("female")).unwrap();
    edit(&workspace, &ctx_after(200), "reach_cell", &cell.id, "value", "1");
    call(&workspace, "delete_project", json!({ "project": project.id })).unwrap();
    let (named, present) = label(&cell.id);
    assert!(named.starts_with("Reached directly") && named.contains("Women and girls"), "{named}");
    assert!(!present);
}

#[test]
fn an_undo_names_what_it_undid() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let project = whole(&workspace);
    edit(&workspace, &ctx_after(10), "project", &project.id, "acronym", "NEW");
    workspace.undo(&ctx_after(20)).unwrap();
    let mark = newest(&workspace);
    assert_eq!((mark.name.op.as_str(), mark.turned.as_deref()), ("undo", Some("edit-field")));
    assert_eq!(told(&mark)[0].1, Some("NEW"), "it went from the new value to the old");
}

#[test]
fn a_value_is_brought_back_in_a_step_of_its_own() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let project = whole(&workspace);
    let (row, language) = (&project.deliverables[0].id, project.language.to_string());
    edit(&workspace, &ctx_after(100), "deliverable", row, "quantity", "41");
    edit(&workspace, &ctx_after(200), "deliverable", row, "quantity", "42");
    edit(&workspace, &ctx_after(300), "deliverable", row, "text", "Another text");
    let seq = |back: usize| steps(&workspace)[back].name.seq;
    let (text, quantity) = (seq(0), seq(1));
    let answer = restore(&workspace, quantity, row, "quantity").unwrap();
    assert_eq!(answer["values"]["quantity"]["value"], "41");
    restore(&workspace, text, row, &format!("text.{language}")).unwrap();
    let now = workspace.project(&project.id, None).unwrap();
    assert_eq!(now.deliverables[0].text, project.deliverables[0].text);
    assert_eq!(newest(&workspace).name.op, "restore-value");
    workspace.undo(&ctx_after(6_000)).unwrap();
    assert_eq!(workspace.project(&project.id, None).unwrap().deliverables[0].text, "Another text");
    assert_eq!(refusal(restore(&workspace, quantity, row, "quantity")), "restore-same");
}

#[test]
fn money_and_emptiness_are_brought_back_too() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let project = whole(&workspace);
    let values = json!({ "number": "A-1", "amount": "190000.50 USD" });
    let input = json!({ "table": "agreement", "project": project.id, "values": values });
    let row = call(&workspace, "add_row", input).unwrap()["row"].as_str().unwrap().to_owned();
    edit(&workspace, &ctx_after(6_000), "agreement", &row, "amount", "5 EUR");
    let seq = newest(&workspace).name.seq;
    assert_eq!(told(&newest(&workspace)), [("amount", Some("190000.50 USD"), Some("5.00 EUR"))]);
    let answer = restore(&workspace, seq, &row, "amount").unwrap();
    assert_eq!(answer["values"]["amount"]["value"], "190000.50 USD");
    edit(&workspace, &ctx_after(7_000), "agreement", &row, "signed_date", "2024-05");
    let answer = restore(&workspace, newest(&workspace).name.seq, &row, "signed_date").unwrap();
    assert!(answer["values"].get("signed_date").is_none(), "it was empty before");
}

#[test]
fn what_cannot_be_brought_back_is_refused_with_its_reason() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let project = whole(&workspace);
    let row = &project.deliverables[0].id;
    let added = steps(&workspace).last().unwrap().name.seq;
    assert_eq!(
        refusal(restore(&workspace, added, row, "quantity")),
        "restore-not-alone",
        "it came with its row"
    );
    assert_eq!(refusal(restore(&workspace, added, row, "position")), "restore-not-alone");
    assert_eq!(refusal(restore(&workspace, 9_999, row, "quantity")), "restore-not-alone");
    edit(&workspace, &ctx_after(100), "deliverable", row, "quantity", "41");
    let edited = newest(&workspace).name.seq;
    call(&workspace, "archive_row", json!({ "table": "deliverable", "row": row })).unwrap();
    assert_eq!(refusal(restore(&workspace, edited, row, "quantity")), "restore-row-archived");
    call(&workspace, "delete_row", json!({ "table": "deliverable", "row": row })).unwrap();
    assert_eq!(refusal(restore(&workspace, edited, row, "quantity")), "restore-row-gone");
    workspace.undo(&ctx()).unwrap();
    workspace.undo(&ctx()).unwrap();
    restore(&workspace, edited, row, "quantity").unwrap();
}

#[test]
fn a_value_brought_back_obeys_the_rules_of_any_edit() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let project = whole(&workspace);
    let reach = project.reach.iter().find(|row| row.cells.len() > 1 && row.period.is_some()).unwrap();
    let people: i64 = reach.cells.iter().map(|cell| cell.value).sum();
    let small = (people - 1).to_string();
    let raise = (people + 100).to_string();
    edit(&workspace, &ctx_after(50), "reach", &reach.id, "value", &raise);
    let cell = &reach.cells[0];
    edit(&workspace, &ctx_after(100), "reach_cell", &cell.id, "value", "0");
    edit(&workspace, &ctx_after(200), "reach", &reach.id, "value", &small);
    let cell_edit = steps(&workspace)[1].name.seq;
    assert_eq!(refusal(restore(&workspace, cell_edit, &cell.id, "value")), "parts-exceed-whole");
    let period = json!({ "project": project.id, "period": reach.period });
    call(&workspace, "close_period", period).unwrap();
    let whole_edit = steps(&workspace)[1].name.seq;
    assert_eq!(refusal(restore(&workspace, whole_edit, &reach.id, "value")), "period-closed");
}

/// The schema as the first version of the program made it.
const FIRST: &str = include_str!("../../src-tauri/core/src/store/migrations/001_record.sql");

#[test]
fn the_steps_of_an_older_file_have_a_history_by_row_too() {
    let (folder, path) = example();
    let workspace = open(&path);
    let project = whole(&workspace);
    let reach = project.reach.iter().find(|row| !row.cells.is_empty()).unwrap();
    edit(&workspace, &ctx_after(100), "reach_cell", &reach.cells[0].id, "value", "1");
    edit(&workspace, &ctx_after(200), "project", &project.id, "title", "Another title");
    for row in workspace.list_projects().unwrap() {
        call(&workspace, "delete_project", json!({ "project": row.id })).unwrap();
    }
    drop(workspace);

    // An older file with the same steps, at whose end there was no project left.
    let old = folder.path().join("old.bilan");
    let hand = rusqlite::Connection::open(&old).unwrap();
    hand.execute_batch(FIRST).unwrap();
    hand.execute("ATTACH ?1 AS now", [path.to_str().unwrap()]).unwrap();
    let columns = "seq, op, subject, at, who, state, of, changeset";
    hand.execute(&format!("INSERT INTO step ({columns}) SELECT {columns} FROM now.step"), []).unwrap();
    hand.execute_batch("DETACH now; PRAGMA application_id = 1114205294; PRAGMA user_version = 1").unwrap();
    drop(hand);
    drop(open(&old));

    let noted = |path: &std::path::Path, sql: &str| -> Vec<(String, i64, i64)> {
        let file = rusqlite::Connection::open(path).unwrap();
        let mut rows = file.prepare(sql).unwrap();
        let rows = rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
        rows.map(Result::unwrap).collect()
    };
    for sql in [
        "SELECT row_id, seq, own FROM touched ORDER BY row_id, seq",
        "SELECT op, seq, count FROM step ORDER BY seq",
    ] {
        let expected = noted(&path, sql);
        assert!(expected.len() > 3);
        assert_eq!(noted(&old, sql), expected);
    }
    let asked = HistoryInput { row: Some(reach.id.clone()), ..HistoryInput::default() };
    let read = page(&open(&old), &asked);
    assert_eq!(read.steps.len(), 3, "added, its cell edited, deleted");
}
