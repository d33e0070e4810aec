//! Undo and redo bring back exactly what was, across restarts; history tells who did what.

use bilan_core::Workspace;
use bilan_core::domain::{Money, Project};
use bilan_core::op::Op;
use bilan_core::store::{Document, StepState};

use crate::{ctx, ctx_after, edit, everything, example, newest, open, refusal, steps, told};

fn keep(workspace: &Workspace, project: &Project) {
    workspace
        .keep_projects(&ctx(), Op::ImportPage, &project.title, &[(project.clone(), Vec::new())])
        .unwrap();
}

#[test]
fn a_deleted_project_comes_back_whole() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let before = everything(&workspace);
    let rows = workspace.list_projects().unwrap();
    let project = workspace.project(&rows[0].id, None).unwrap();
    workspace.delete_project(&ctx(), &project).unwrap();
    assert_eq!(workspace.list_projects().unwrap().len(), rows.len() - 1);
    drop(workspace);

    let workspace = open(&path);
    let undone = workspace.undo(&ctx()).unwrap();
    assert_eq!((undone.name.op.as_str(), undone.state), ("delete-project", StepState::Undone));
    assert_eq!(everything(&workspace), before, "every fact of it is there again");
    workspace.redo(&ctx()).unwrap();
    assert_eq!(workspace.list_projects().unwrap().len(), rows.len() - 1);
}

#[test]
fn history_names_who_what_old_and_new() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let id = &workspace.list_projects().unwrap()[0].id;
    let mut project = workspace.project(id, None).unwrap();
    let old = std::mem::replace(&mut project.title, "Another title".to_owned());
    project.duration_months = Some(7);
    keep(&workspace, &project);
    let step = newest(&workspace);
    assert_eq!((step.who.as_str(), step.at.as_str()), ("tester", "2026-03-01T09:30:00Z"));
    let title = format!("title.{}", project.language);
    let mut changes = told(&step);
    changes.sort_unstable();
    let expected = [("duration_months", None, Some("7")), (&title, Some(&*old), Some("Another title"))];
    assert_eq!(changes, expected, "rows that stay the same are no change");
    assert!(step.changes.iter().all(|change| change.table == "project"), "a text is told of its row");
    assert_eq!(step.name.count, 1, "and counts as one with it");
}

#[test]
fn money_is_told_as_people_write_it() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let id = workspace.find_project("CT.0689").unwrap();
    let mut project = workspace.project(&id, None).unwrap();
    let budget = project.budget.as_mut().unwrap();
    budget.total = Money::parse("190500.50", budget.total.currency()).unwrap();
    keep(&workspace, &project);
    assert_eq!(told(&newest(&workspace)), [("total", Some("190000.00 USD"), Some("190500.50 USD"))]);
}

#[test]
fn what_changes_nothing_leaves_no_step() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let before = steps(&workspace).len();
    for row in workspace.list_projects().unwrap() {
        keep(&workspace, &workspace.project(&row.id, None).unwrap());
    }
    assert_eq!(steps(&workspace).len(), before);
}

#[test]
fn a_new_step_ends_what_could_be_redone() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let id = workspace.list_projects().unwrap()[0].id.clone();
    let mut project = workspace.project(&id, None).unwrap();
    project.title = "One".to_owned();
    keep(&workspace, &project);
    workspace.undo(&ctx()).unwrap();
    project.title = "Two".to_owned();
    keep(&workspace, &project);
    assert_eq!(refusal(workspace.redo(&ctx())), "nothing-to-redo");
    assert_eq!(workspace.project(&id, None).unwrap().title, "Two");
}

/// The key of the deliverable that the tests write to.
fn deliverable(workspace: &Workspace) -> String {
    let projects = workspace.list_projects().unwrap();
    let deliverables = projects.iter().flat_map(|row| workspace.project(&row.id, None).unwrap().deliverables);
    deliverables.map(|deliverable| deliverable.id).next().unwrap()
}

#[test]
fn quick_edits_of_one_field_are_one_step() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let row = deliverable(&workspace);
    edit(&workspace, &ctx_after(20), "deliverable", &row, "text", "A man");
    let before = steps(&workspace).len();
    edit(&workspace, &ctx_after(22), "deliverable", &row, "text", "A manual");
    edit(&workspace, &ctx_after(30), "deliverable", &row, "text", "A manual for judges");
    let step = newest(&workspace);
    assert_eq!(steps(&workspace).len(), before, "three saves of one text are one step");
    assert_eq!(step.at, "2026-03-01T09:30:20Z", "its time is that of the first");
    assert_eq!(told(&step)[0].2, Some("A manual for judges"));
    let text = |workspace: &Workspace| {
        let project = workspace.list_projects().unwrap().into_iter().find_map(|project| {
            let project = workspace.project(&project.id, None).unwrap();
            project.deliverables.into_iter().find(|it| it.id == row)
        });
        project.unwrap().text
    };
    let first = told(&step)[0].1.unwrap().to_owned();
    workspace.undo(&ctx_after(31)).unwrap();
    assert_eq!(text(&workspace), first, "and one undo takes all of it back");
    workspace.redo(&ctx_after(32)).unwrap();
    assert_eq!(text(&workspace), "A manual for judges");
}

#[test]
fn what_is_not_one_edit_stays_two_steps() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let row = deliverable(&workspace);
    let write = |after: i64, field: &str, value: &str| {
        edit(&workspace, &ctx_after(after), "deliverable", &row, field, value);
        steps(&workspace).len()
    };
    let first = write(100, "text", "One");
    assert_eq!(write(111, "text", "Two"), first + 1, "too late");
    assert_eq!(write(112, "quantity", "7"), first + 2, "another field");
    assert_eq!(write(113, "text", "Three"), first + 3, "the same field, but another came in between");
    workspace.undo(&ctx_after(114)).unwrap();
    assert_eq!(write(115, "quantity", "8"), first + 5, "never across an undo");
    let other = bilan_core::Ctx::at(ctx_after(116).now, "somebody else", bilan_core::domain::Lang::EN);
    edit(&workspace, &other, "deliverable", &row, "quantity", "9");
    assert_eq!(steps(&workspace).len(), first + 6, "another person");
    assert_eq!(write(90, "quantity", "10"), first + 7, "a clock that was set back makes nothing quick");
}

#[test]
fn an_edit_that_is_taken_back_at_once_never_was() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let row = deliverable(&workspace);
    edit(&workspace, &ctx_after(10), "deliverable", &row, "status", "cancelled");
    let before = steps(&workspace).len();
    edit(&workspace, &ctx_after(30), "deliverable", &row, "quantity", "77");
    assert_eq!(steps(&workspace).len(), before + 1);
    edit(&workspace, &ctx_after(34), "deliverable", &row, "quantity", "78");
    let old = told(&newest(&workspace))[0].1.unwrap_or_default().to_owned();
    edit(&workspace, &ctx_after(36), "deliverable", &row, "quantity", &old);
    assert_eq!(steps(&workspace).len(), before, "written and written back within seconds");
    assert_eq!(told(&newest(&workspace))[0].0, "status");
    let raw = rusqlite::Connection::open(&path).unwrap();
    let loose = "SELECT count(*) FROM touched WHERE seq NOT IN (SELECT seq FROM step)";
    let loose: i64 = raw.query_row(loose, [], |row| row.get(0)).unwrap();
    assert_eq!(loose, 0, "nothing is left of it");
}

#[test]
fn undo_reaches_two_hundred_steps_back_across_a_restart() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let row = deliverable(&workspace);
    let start = everything(&workspace);
    for at in 0..210_i64 {
        edit(&workspace, &ctx_after(at * 60), "deliverable", &row, "quantity", &(at + 1000).to_string());
    }
    let end = everything(&workspace);
    drop(workspace);
    let workspace = open(&path);
    for _ in 0..210 {
        assert_eq!(workspace.undo(&ctx()).unwrap().name.op, "edit-field");
    }
    assert_eq!(everything(&workspace), start);
    drop(workspace);
    let workspace = open(&path);
    for _ in 0..210 {
        workspace.redo(&ctx()).unwrap();
    }
    assert_eq!(everything(&workspace), end);
}

#[test]
fn a_step_whose_rows_were_altered_since_is_refused_whole() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let row = deliverable(&workspace);
    edit(&workspace, &ctx_after(10), "deliverable", &row, "quantity", "77");
    edit(&workspace, &ctx_after(90), "deliverable", &row, "quantity", "5");
    drop(workspace);
    let raw = rusqlite::Connection::open(&path).unwrap();
    raw.execute("DELETE FROM touched WHERE seq = (SELECT max(seq) FROM step)", []).unwrap();
    raw.execute("DELETE FROM step WHERE seq = (SELECT max(seq) FROM step)", []).unwrap();
    drop(raw);
    let workspace = open(&path);
    let before = everything(&workspace);
    assert_eq!(refusal(workspace.undo(&ctx())), "step-overtaken");
    assert_eq!(everything(&workspace), before, "nothing of it was undone");
    assert_eq!(newest(&workspace).state, StepState::Done);
}

#[test]
fn undo_and_redo_say_what_they_would_do() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let row = deliverable(&workspace);
    edit(&workspace, &ctx_after(10), "deliverable", &row, "text", "Manual");
    edit(&workspace, &ctx_after(11), "deliverable", &row, "quantity", "12");
    workspace.undo(&ctx_after(12)).unwrap();
    let next = workspace.undoable().unwrap();
    let (undo, redo) = (next.undo.unwrap(), next.redo.unwrap());
    assert_eq!((undo.op.as_str(), undo.count), ("edit-field", 1));
    assert_eq!((redo.op.as_str(), redo.subject.as_str()), ("edit-field", "Manual"));
    assert_eq!(redo.seq, undo.seq + 1);
}

#[test]
fn two_hundred_steps_are_taken_back_and_done_again_over_restarts() {
    const STEPS: i64 = 220;
    let (_folder, path) = example();
    let workspace = open(&path);
    let project = workspace.list_projects().unwrap()[0].clone();
    let title = |workspace: &Workspace| workspace.list_projects().unwrap()[0].title.clone();
    for step in 0..STEPS {
        // Far enough apart not to be one step.
        edit(
            &workspace,
            &ctx_after(60 * (step + 1)),
            "project",
            &project.id,
            "title",
            &format!("Title {step}"),
        );
    }
    drop(workspace);

    let workspace = open(&path);
    for step in (0..STEPS).rev() {
        assert_eq!(title(&workspace), format!("Title {step}"));
        workspace.undo(&ctx()).unwrap();
    }
    assert_eq!(title(&workspace), project.title);
    drop(workspace);

    let workspace = open(&path);
    for step in 0..STEPS {
        workspace.redo(&ctx()).unwrap();
        assert_eq!(title(&workspace), format!("Title {step}"));
    }
}

/// No value in the file may have more than 64 MiB, and a large project's changeset does.
#[test]
fn a_step_larger_than_any_value_is_kept_undone_and_done_again() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let project = Project { id: "large".to_owned(), title: "Large".to_owned(), ..Project::default() };
    let page = |number: u32| Document {
        id: format!("page-{number}"),
        name: format!("{number}.txt"),
        language: project.language,
        fingerprint: format!("{number:064}"),
        text: format!("{number:04}").repeat(256 * 1024),
    };
    let pages: Vec<Document> = (0..70).map(page).collect();
    workspace.keep_projects(&ctx(), Op::ImportPage, "Large", &[(project.clone(), pages)]).unwrap();
    let kept = || {
        let raw = rusqlite::Connection::open(&path).unwrap();
        let sql = "SELECT count(*), total(length(text)), min(text = printf('%04d', substr(id, 6)) || substr(text, 5))
                   FROM document WHERE project_id = 'large'";
        raw.query_row(sql, [], |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, f64>(1)?, row.get::<_, Option<i64>>(2)?))
        })
        .unwrap()
    };
    let whole = (70, f64::from(70 * 1024 * 1024), Some(1));
    assert_eq!(kept(), whole);
    let before = everything(&workspace);
    workspace.delete_project(&ctx_after(10), &project).unwrap();
    assert_eq!(kept().0, 0);
    assert_eq!(newest(&workspace).name.op, "delete-project");
    drop(workspace);

    let workspace = open(&path);
    workspace.undo(&ctx_after(20)).unwrap();
    assert_eq!((kept(), everything(&workspace)), (whole, before));
    workspace.redo(&ctx_after(30)).unwrap();
    assert_eq!(kept().0, 0);
    let raw = rusqlite::Connection::open(&path).unwrap();
    let largest = "SELECT max(length(changeset)), (SELECT max(length(piece)) FROM step_piece) FROM step";
    let largest: (i64, i64) = raw.query_row(largest, [], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    assert_eq!(largest, (16 * 1024 * 1024, 16 * 1024 * 1024));
}
