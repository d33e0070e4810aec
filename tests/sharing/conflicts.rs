//! What contradicts itself is shown side by side and decided by a person.

use std::collections::BTreeMap;

use bilan_core::domain::changes::{ConflictKind, Side};
use bilan_core::sharing::{self, ChangesGiven, GiveInput};
use rusqlite::types::Value as Cell;
use serde_json::json;

use crate::{given, pair, refusal};

#[test]
fn what_only_one_changed_needs_no_word() {
    let p = pair();
    p.ana.edit("deliverable", &p.deliverable, "quantity", "5");
    p.ben.edit("deliverable", &p.deliverable, "text", "Handbook");
    p.ben.edit("project", &p.project, "status", "completed");
    let (from_ana, from_ben) = (p.ana.give("start"), p.ben.give("start"));
    let counts = p.ana.take(&from_ben);
    assert_eq!((counts.new, counts.changed, counts.gone, counts.known), (0, 2, 0, false));
    p.ben.take(&from_ana);
    assert_eq!(p.ana.record(), p.ben.record());
    assert_eq!(p.ana.value("deliverable", &p.deliverable, "quantity"), Some(Cell::Integer(5)));
    assert_eq!(p.ana.text(&p.deliverable, "text").as_deref(), Some("Handbook"));
    p.ana.check();
}

#[test]
fn two_words_for_one_field_are_decided_by_a_person() {
    let p = pair();
    p.ana.edit("deliverable", &p.deliverable, "quantity", "5");
    p.ben.edit("deliverable", &p.deliverable, "quantity", "7");
    let bytes = p.ben.give("start");
    let before = p.ana.record();
    let previewed = p.ana.preview(&bytes);
    let [conflict] = previewed.conflicts.as_slice() else { panic!("{previewed:?}") };
    assert_eq!(conflict.kind, ConflictKind::Field);
    assert_eq!((conflict.table.as_str(), conflict.field.as_deref()), ("deliverable", Some("quantity")));
    assert_eq!((conflict.label.as_str(), conflict.project.as_deref()), ("Study", Some("Shelter")));
    let shown = |side: &Option<bilan_core::domain::entity::FieldShown>| side.as_ref().unwrap().shown.clone();
    assert_eq!((shown(&conflict.mine), shown(&conflict.theirs)), ("5".to_owned(), "7".to_owned()));
    let who = |by: &Option<bilan_core::store::Written>| by.as_ref().unwrap().who.clone();
    assert_eq!((who(&conflict.mine_by), who(&conflict.theirs_by)), ("ana".to_owned(), "ben".to_owned()));
    assert_eq!(refusal(p.ana.take_by(&bytes, None)), "changes-undecided");
    assert_eq!(before, p.ana.record(), "nothing happened");

    let decisions = BTreeMap::from([(conflict.id.clone(), Side::Mine)]);
    let decided = ChangesGiven { decisions, ..given(&bytes) };
    sharing::take(&p.ana.workspace, &p.ana.ctx(), &decided).unwrap();
    assert_eq!(p.ana.value("deliverable", &p.deliverable, "quantity"), Some(Cell::Integer(5)));
    // The decision is a change of its own: nobody is asked again.
    let counts = p.ben.take(&p.ana.give("start"));
    assert_eq!(counts.changed, 1);
    assert_eq!(p.ana.record(), p.ben.record());
    assert!(p.ana.take(&p.ben.give("start")).changed == 0);
}

#[test]
fn the_same_word_on_both_sides_is_no_conflict() {
    let p = pair();
    p.ana.edit("deliverable", &p.deliverable, "quantity", "5");
    p.ben.edit("deliverable", &p.deliverable, "quantity", "5");
    let counts = p.ana.take(&p.ben.give("start"));
    assert_eq!((counts.changed, counts.known), (0, false));
    p.ben.take(&p.ana.give("start"));
    assert_eq!(p.ana.record(), p.ben.record());
}

#[test]
fn deleted_here_and_changed_there() {
    for side in [Side::Mine, Side::Theirs] {
        let p = pair();
        p.ana.call("delete_row", json!({ "table": "deliverable", "row": p.deliverable }));
        p.ben.edit("deliverable", &p.deliverable, "quantity", "9");
        let bytes = p.ben.give("start");
        let previewed = p.ana.preview(&bytes);
        assert_eq!(previewed.conflicts.len(), 1);
        assert_eq!(previewed.conflicts[0].kind, ConflictKind::GoneHere);
        assert_eq!(previewed.conflicts[0].label, "Study");
        p.ana.take_by(&bytes, Some(side)).unwrap();
        assert_eq!(p.ana.has("deliverable", &p.deliverable), side == Side::Theirs);
        if side == Side::Theirs {
            assert_eq!(p.ana.text(&p.deliverable, "text").as_deref(), Some("Study"), "it comes back whole");
            assert_eq!(p.ana.value("deliverable", &p.deliverable, "quantity"), Some(Cell::Integer(9)));
        }
        p.ben.take(&p.ana.give("start"));
        assert_eq!(p.ana.record(), p.ben.record());
        p.ana.check();
    }
}

#[test]
fn changed_here_and_deleted_there() {
    for side in [Side::Mine, Side::Theirs] {
        let p = pair();
        p.ana.edit("deliverable", &p.deliverable, "text", "Handbook");
        p.ben.call("delete_row", json!({ "table": "deliverable", "row": p.deliverable }));
        let bytes = p.ben.give("start");
        let previewed = p.ana.preview(&bytes);
        assert_eq!(previewed.conflicts.len(), 1);
        assert_eq!(previewed.conflicts[0].kind, ConflictKind::GoneThere);
        p.ana.take_by(&bytes, Some(side)).unwrap();
        assert_eq!(p.ana.has("deliverable", &p.deliverable), side == Side::Mine);
        p.ben.take(&p.ana.give("start"));
        assert_eq!(p.ana.record(), p.ben.record());
        p.ana.check();
    }
}

#[test]
fn what_hangs_on_a_row_that_goes_is_not_lost_without_a_word() {
    for side in [Side::Mine, Side::Theirs] {
        let p = pair();
        let reach = p.ana.add("reach", &p.project, json!({ "kind": "direct", "value": "20" }));
        p.ben.take(&p.ana.give("start"));
        let cell =
            p.ana.add("reach_cell", &p.project, json!({ "reach": reach, "sex": "female", "value": "7" }));
        p.ben.call("delete_row", json!({ "table": "reach", "row": reach }));
        let (from_ana, from_ben) = (p.ana.give("start"), p.ben.give("start"));
        assert_eq!(p.ana.preview(&from_ben).conflicts[0].kind, ConflictKind::GoneThere);
        let theirs = p.ben.preview(&from_ana).conflicts;
        assert_eq!((theirs.len(), theirs[0].kind), (1, ConflictKind::GoneHere));
        p.ben.take_by(&from_ana, Some(side)).unwrap();
        assert_eq!(p.ben.has("reach_cell", &cell), side == Side::Theirs);
        p.ana.take(&p.ben.give("start"));
        assert_eq!(p.ana.record(), p.ben.record());
        p.ana.check();
    }
}

#[test]
fn two_templates_of_one_code_cannot_both_have_it() {
    let p = pair();
    let text = include_str!("../../resources/templates/project.toml");
    let copy = json!({ "code": "house", "text": text });
    p.ana.call("keep_template", copy.clone());
    p.ben.call("keep_template", copy);
    let bytes = p.ben.give("start");
    let conflicts = p.ana.preview(&bytes).conflicts;
    assert_eq!((conflicts.len(), conflicts[0].kind), (1, ConflictKind::Same));
    assert_eq!(refusal(p.ana.take_by(&bytes, None)), "changes-undecided");
    p.ana.take_by(&bytes, Some(Side::Theirs)).unwrap();
    p.ben.take(&p.ana.give("start"));
    assert_eq!(p.ana.record(), p.ben.record());
    p.ana.check();
}

#[test]
fn a_package_is_taken_back_by_one_undo_and_can_be_taken_again() {
    let p = pair();
    p.ben.edit("deliverable", &p.deliverable, "quantity", "7");
    let bytes = p.ben.give("start");
    let before = p.ana.record();
    p.ana.take(&bytes);
    let after = p.ana.record();
    p.ana.undo();
    assert_eq!(before, p.ana.record());
    assert!(sharing::list(&p.ana.workspace).unwrap()[0].undone);
    assert_eq!(p.ana.take(&bytes).changed, 1);
    assert_eq!(after, p.ana.record());
    assert!(p.ana.take(&bytes).known, "twice changes nothing");
}

#[test]
fn a_package_that_goes_on_from_what_is_not_known_is_refused() {
    let p = pair();
    p.ben.edit("deliverable", &p.deliverable, "quantity", "7");
    p.ben.give("start");
    p.ben.edit("deliverable", &p.deliverable, "quantity", "8");
    let (rest, all) = (p.ben.give("last"), p.ben.give("2026-03-01"));
    assert_eq!(refusal(p.ana.take_by(&rest, None)), "changes-gap");
    p.ana.take(&all);
    // What an answer tells is what the other did not know.
    let key = sharing::list(&p.ana.workspace).unwrap()[0].id.clone();
    p.ana.edit("project", &p.project, "status", "completed");
    let answer = p.ana.give_by(&GiveInput { since: None, answer: Some(key) }).unwrap();
    let previewed = p.ben.preview(&answer);
    assert_eq!((previewed.counts.changed, previewed.conflicts.len()), (1, 0));
    p.ben.take(&answer);
    assert_eq!(p.ana.record(), p.ben.record());
}

#[test]
fn an_edit_that_was_given_is_a_step_of_its_own() {
    let p = pair();
    let now = || crate::ctx_of("ana", 50_000);
    let edit = |value: &str| {
        let input =
            json!({ "table": "deliverable", "row": p.deliverable, "field": "quantity", "value": value });
        bilan_core::api::call(&p.ana.workspace, &now(), "edit_field", input).unwrap();
    };
    edit("4");
    p.ben.take(&p.ana.give("start"));
    edit("6");
    p.ben.take(&p.ana.give("last"));
    assert_eq!(p.ana.record(), p.ben.record());
}
