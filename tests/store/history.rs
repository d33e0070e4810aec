//! Undo and redo bring back exactly what was, across restarts; history tells who did what.

use bilan_core::domain::{Money, Project};
use bilan_core::op::Op;
use bilan_core::store::StepState;
use bilan_core::{Error, Workspace};
use proptest::prelude::*;

use crate::{ctx, everything, example, open};

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
    assert_eq!((undone.op.as_str(), undone.state), ("delete-project", StepState::Undone));
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
    let step = workspace.history().unwrap().remove(0);
    assert_eq!((step.who.as_str(), step.at.as_str()), ("tester", "2026-03-01T09:30:00Z"));
    let title = step.changes.iter().find(|change| change.field.starts_with("title.")).unwrap();
    assert_eq!(title.old.as_deref(), Some(old.as_str()));
    assert_eq!(title.new.as_deref(), Some("Another title"));
    assert_eq!(step.changes.len(), 2, "rows that stay the same are no change: {:?}", step.changes);
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
    let step = workspace.history().unwrap().remove(0);
    let told: Vec<_> =
        step.changes.iter().map(|it| (it.field.as_str(), it.old.as_deref(), it.new.as_deref())).collect();
    assert_eq!(told, [("total", Some("190000.00 USD"), Some("190500.50 USD"))]);
}

#[test]
fn what_changes_nothing_leaves_no_step() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let steps = workspace.history().unwrap().len();
    for row in workspace.list_projects().unwrap() {
        keep(&workspace, &workspace.project(&row.id, None).unwrap());
    }
    assert_eq!(workspace.history().unwrap().len(), steps);
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
    match workspace.redo(&ctx()) {
        Err(Error::Refused(refused)) => assert_eq!(refused.code, "nothing-to-redo"),
        other => panic!("{other:?}"),
    }
    assert_eq!(workspace.project(&id, None).unwrap().title, "Two");
}

/// What a person may do at random to one of the example's projects.
#[derive(Clone, Debug)]
enum Deed {
    Rename(usize, String),
    Delete(usize),
    DropDeliverable(usize),
    Reach(usize, Option<i64>),
    Undo,
    Redo,
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        (0..6_usize, "[a-zé ]{1,12}").prop_map(|(at, title)| Deed::Rename(at, title)),
        (0..6_usize).prop_map(Deed::Delete),
        (0..6_usize).prop_map(Deed::DropDeliverable),
        (0..6_usize, proptest::option::of(0..9_999_i64)).prop_map(|(at, value)| Deed::Reach(at, value)),
        Just(Deed::Undo),
        Just(Deed::Redo),
    ]
}

/// Does it; the model says what the record must hold before and after each step.
fn carry_out(
    workspace: &Workspace,
    deed: &Deed,
    done: &mut Vec<serde_json::Value>,
    undone: &mut Vec<serde_json::Value>,
) {
    let rows = workspace.list_projects().unwrap();
    let project = |at: usize| rows.get(at).map(|row| workspace.project(&row.id, None).unwrap());
    let before = everything(workspace);
    match deed {
        Deed::Undo => {
            if workspace.undo(&ctx()).is_ok() {
                undone.push(before);
                assert_eq!(Some(everything(workspace)), done.pop(), "undo is what was");
            }
            return;
        }
        Deed::Redo => {
            if workspace.redo(&ctx()).is_ok() {
                done.push(before);
                assert_eq!(Some(everything(workspace)), undone.pop(), "redo is what was undone");
            }
            return;
        }
        Deed::Delete(at) => {
            if let Some(project) = project(*at) {
                workspace.delete_project(&ctx(), &project).unwrap();
            }
        }
        Deed::Rename(at, title) => {
            if let Some(project) = project(*at) {
                keep(workspace, &Project { title: title.clone(), ..project });
            }
        }
        Deed::DropDeliverable(at) => {
            if let Some(mut project) = project(*at) {
                project.deliverables.pop();
                keep(workspace, &project);
            }
        }
        Deed::Reach(at, value) => {
            if let Some(mut project) = project(*at) {
                for row in project.reach.iter_mut().filter(|row| row.cells.is_empty()) {
                    row.value = *value;
                }
                keep(workspace, &project);
            }
        }
    }
    if everything(workspace) != before {
        done.push(before);
        undone.clear();
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undo_is_exact_in_random_histories(deeds in proptest::collection::vec(deed(), 1..24), restart_at in 0..24_usize) {
        let (_folder, path) = example();
        let mut workspace = open(&path);
        let (mut done, mut undone) = (vec![serde_json::json!([])], Vec::new());
        for (at, deed) in deeds.iter().enumerate() {
            if at == restart_at {
                drop(workspace);
                workspace = open(&path);
            }
            carry_out(&workspace, deed, &mut done, &mut undone);
        }
        while workspace.undo(&ctx()).is_ok() {
            prop_assert_eq!(Some(everything(&workspace)), done.pop());
        }
        prop_assert!(done.is_empty(), "every step could be undone");
    }
}
