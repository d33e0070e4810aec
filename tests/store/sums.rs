//! Sums that are kept beside the rows say what the rows say, whatever was done to them.

use std::collections::BTreeMap;

use bilan_core::domain::totals::reach_by_kind;
use bilan_core::domain::{Project, Reach, ReachKind};
use bilan_core::op::Op;
use bilan_core::store::{Dimension, ReachBy};
use bilan_core::{Access, Workspace, api};
use bilan_tests::cases::cases;
use proptest::prelude::*;
use rusqlite::Connection;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{ctx, everything, open, refusal};

const ALL: [Dimension; 8] = [
    Dimension::Project,
    Dimension::Indicator,
    Dimension::Period,
    Dimension::Sex,
    Dimension::Age,
    Dimension::Disability,
    Dimension::Place,
    Dimension::Activity,
];

/// What a plain query over all rows says, as text.
const PLAIN: &str = "
  WITH part AS (SELECT * FROM reach_cell WHERE archived IS NULL),
  figure AS (
    SELECT reach_id, sex, age, disability, value FROM part
    UNION ALL
    SELECT r.id, NULL, NULL, NULL, r.value - coalesce((SELECT sum(value) FROM part WHERE reach_id = r.id), 0)
    FROM reach r WHERE r.value IS NOT NULL
      AND (NOT EXISTS (SELECT 1 FROM part WHERE reach_id = r.id)
           OR r.value > (SELECT sum(value) FROM part WHERE reach_id = r.id))
  )
  SELECT json_array(r.project_id, r.kind, r.method, r.unit, r.indicator_id, r.period_id,
                    f.sex, f.age, f.disability, sum(f.value), count(*))
  FROM reach r JOIN figure f ON f.reach_id = r.id WHERE r.archived IS NULL
  GROUP BY r.project_id, r.kind, r.method, r.unit, r.indicator_id, r.period_id, f.sex, f.age, f.disability";

const KEPT: &str = "
  SELECT json_array(l.project_id, l.kind, l.method, l.unit, l.indicator_id, l.period_id,
                    p.sex, p.age, p.disability, s.people, s.figures)
  FROM rollup_sum s JOIN rollup_line l ON l.id = s.line JOIN rollup_part p ON p.id = s.part";

const PLAIN_MONEY: &str = "
  SELECT json_array(project_id, coalesce(line_id, ''), kind, currency, sum(amount_minor), count(*))
  FROM entry WHERE archived IS NULL GROUP BY project_id, line_id, kind, currency";

const KEPT_MONEY: &str =
    "SELECT json_array(project_id, line_id, kind, currency, minor, entries) FROM rollup_money";

fn said(eye: &Connection, sql: &str) -> Vec<String> {
    let mut found = eye.prepare_cached(sql).unwrap();
    let mut said: Vec<String> = found.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    said.sort();
    said
}

/// The sums are those of a plain query, and the figures of each project are those of its page.
pub fn agree(workspace: &Workspace, eye: &Connection) {
    assert_eq!(said(eye, KEPT), said(eye, PLAIN), "people by what they are told by");
    assert_eq!(said(eye, KEPT_MONEY), said(eye, PLAIN_MONEY), "money by line");
    let idle = "SELECT count(*) FROM rollup_line WHERE id NOT IN (SELECT line FROM rollup_sum)";
    let idle: i64 = eye.query_row(idle, [], |row| row.get(0)).unwrap();
    assert_eq!(idle, 0, "no line is left without sums");
    for row in workspace.portfolio().unwrap() {
        let project = workspace.project(&row.project.id, None).unwrap();
        let totals = reach_by_kind(&project.reach).unwrap();
        let told: Vec<(ReachKind, i64)> =
            totals.iter().filter_map(|total| Some((total.kind, total.value?))).collect();
        let kept: Vec<(ReachKind, i64)> = row.reached.iter().map(|it| (it.kind, it.people)).collect();
        assert_eq!(kept, told, "{}", row.project.title);
    }
}

/// A workspace and an eye on it.
fn made() -> (TempDir, Workspace, Connection) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.bilan");
    let workspace = Workspace::create(&path, &ctx()).unwrap();
    let eye = Connection::open_with_flags(&path, rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    (folder, workspace, eye)
}

fn keep(workspace: &Workspace, project: &Project) {
    workspace.keep_projects(&ctx(), Op::UpdateFromPage, "p", &[(project.clone(), Vec::new())]).unwrap();
}

fn word(words: &'static [&'static str]) -> impl Strategy<Value = Option<String>> {
    proptest::option::of(proptest::sample::select(words).prop_map(str::to_owned))
}

/// A row of reach as a person may enter it.
fn row() -> impl Strategy<Value = Value> {
    let cell = (word(&["female", "male"]), word(&["0-17", "18+"]), word(&["with"]), 0..50_i64);
    let said = (
        proptest::sample::select(&["direct", "indirect", "public_engagement"][..]),
        proptest::sample::select(&["distinct", "maximum", "overlap"][..]),
        proptest::sample::select(&["person", "household"][..]),
        proptest::option::of(0..300_i64),
    );
    let at = (proptest::option::of(0..2_usize), proptest::option::of(0..2_usize), word(&["Ñemby", "Porto"]));
    let overlap = proptest::option::of(0..=100_u8);
    (said, at, overlap, proptest::collection::vec(cell, 0..4)).prop_map(|(said, at, overlap, cells)| {
        let ((kind, method, unit, value), (period, indicator, place)) = (said, at);
        let mut seen = Vec::new();
        let mut told = Vec::new();
        for (sex, age, disability, people) in cells {
            let part = (sex.clone(), age.clone(), disability.clone());
            if !seen.contains(&part) {
                seen.push(part);
                told.push(json!({ "id": ctx().new_id(), "sex": sex, "age": age, "disability": disability,
                                  "value": people }));
            }
        }
        let parts: i64 = told.iter().filter_map(|cell| cell["value"].as_i64()).sum();
        json!({ "id": ctx().new_id(), "kind": kind, "method": method, "unit": unit, "place": place,
                "value": value.map(|value| value.max(parts)), "cells": told, "group": null, "text": null,
                "period": period.map(|at| format!("period-{at}")), "overlap_percent": overlap,
                "indicator": indicator.map(|at| format!("indicator-{at}")), "activity": null })
    })
}

fn project(id: &str, rows: &[Value]) -> Project {
    let mut project = Project { id: id.to_owned(), title: id.to_owned(), ..Project::default() };
    for at in 0..2 {
        let period = json!({ "id": format!("period-{at}"), "code": format!("Q{at}"),
            "start": format!("2024-0{}-01", at + 1), "end": format!("2024-0{}-28", at + 1) });
        project.periods.push(serde_json::from_value(period).unwrap());
        let indicator = json!({ "id": format!("indicator-{at}"), "node": null, "code": format!("{at}"),
            "text": "People", "unit": "person", "measure": "people", "by_sex": true,
            "accumulation": "periodic", "baseline": null, "target": null, "values": [] });
        project.indicators.push(serde_json::from_value(indicator).unwrap());
    }
    project.reach = rows.iter().map(|row| serde_json::from_value(row.clone()).unwrap()).collect();
    project
}

/// What a row says of itself, and a part of it.
fn say(
    project: &str,
    row: &Reach,
    [sex, age, disability]: [Option<&str>; 3],
    by: Dimension,
) -> Option<String> {
    let said = match by {
        Dimension::Project => Some(project),
        Dimension::Indicator => row.indicator.as_deref(),
        Dimension::Period => row.period.as_deref(),
        Dimension::Place => row.place.as_deref(),
        Dimension::Activity => row.activity.as_deref(),
        Dimension::Sex => sex,
        Dimension::Age => age,
        Dimension::Disability => disability,
    };
    said.map(str::to_owned)
}

type Grouped = BTreeMap<Vec<Option<String>>, (i64, i64)>;

/// Row by row, as anybody would do it.
fn by_hand(projects: &[Project], by: &[Dimension]) -> Grouped {
    let mut groups = Grouped::new();
    for project in projects {
        for row in &project.reach {
            let word = |value: &Value| value.as_str().map(str::to_owned);
            let kind = word(&serde_json::to_value(row.kind).unwrap());
            let method = word(&serde_json::to_value(row.method).unwrap());
            let mut add = |part: [Option<&str>; 3], people: i64| {
                let mut key = vec![kind.clone(), method.clone(), Some(row.unit.clone())];
                key.extend(by.iter().map(|by| say(&project.id, row, part, *by)));
                let group = groups.entry(key).or_default();
                *group = (group.0 + people, group.1 + 1);
            };
            for cell in &row.cells {
                add([cell.sex.as_deref(), cell.age.as_deref(), cell.disability.as_deref()], cell.value);
            }
            let parts = row.broken_down().unwrap();
            match row.value {
                Some(value) if row.cells.is_empty() || value > parts => add([None; 3], value - parts),
                _ => {}
            }
        }
    }
    groups
}

fn grouped(told: &ReachBy) -> Grouped {
    let word = |place: Option<u32>| place.map(|place| told.words[place as usize].clone());
    let groups = told.groups.iter();
    groups.map(|group| (group.key.places().map(word).collect(), (group.people, group.figures))).collect()
}

proptest! {
    #![proptest_config(cases(120))]

    /// Whatever is asked for, of one project or of all, and however the record changed before.
    #[test]
    fn people_are_summed_as_by_hand(
        first in proptest::collection::vec(row(), 0..8),
        then in proptest::collection::vec(row(), 0..8),
        other in proptest::collection::vec(row(), 0..4),
        kept in 0..8_usize,
        by in proptest::sample::subsequence(&ALL[..], 0..=8).prop_shuffle(),
    ) {
        let (_folder, workspace, eye) = made();
        keep(&workspace, &project("one", &first));
        agree(&workspace, &eye);
        let mut rows: Vec<Value> = first.into_iter().take(kept).collect();
        rows.extend(then);
        let one = project("one", &rows);
        keep(&workspace, &one);
        let mut two = project("two", &other);
        for period in &mut two.periods {
            period.id = format!("two-{}", period.id);
        }
        for indicator in &mut two.indicators {
            indicator.id = format!("two-{}", indicator.id);
        }
        for row in &mut two.reach {
            row.period = row.period.as_ref().map(|key| format!("two-{key}"));
            row.indicator = row.indicator.as_ref().map(|key| format!("two-{key}"));
        }
        keep(&workspace, &two);
        agree(&workspace, &eye);
        let of_one = workspace.reach_by(Some("one"), &by).unwrap();
        prop_assert_eq!(grouped(&of_one), by_hand(std::slice::from_ref(&one), &by));
        let of_all = workspace.reach_by(None, &by).unwrap();
        prop_assert_eq!(grouped(&of_all), by_hand(&[one, two], &by));
        workspace.undo(&ctx()).unwrap();
        agree(&workspace, &eye);
    }
}

/// Very many rows at once make the sums anew; taken back and done again they agree as well.
#[test]
fn the_sums_of_very_many_rows_agree() {
    let (_folder, workspace, eye) = made();
    let row = |at: usize| {
        json!({ "id": format!("row-{at:05}"), "kind": "direct", "method": "distinct", "unit": "person",
            "place": format!("Site {at}"), "value": at, "group": null, "text": null,
            "period": format!("period-{}", at % 2), "cells": [] })
    };
    let rows: Vec<Value> = (0..5_000).map(row).collect();
    keep(&workspace, &project("one", &rows));
    agree(&workspace, &eye);
    assert_eq!(workspace.portfolio().unwrap()[0].reached[0].people, (0..5_000).sum::<i64>());
    keep(&workspace, &project("one", &rows[..10]));
    agree(&workspace, &eye);
    workspace.undo(&ctx()).unwrap();
    agree(&workspace, &eye);
    workspace.redo(&ctx()).unwrap();
    agree(&workspace, &eye);
    workspace.delete_project(&ctx(), &workspace.project("one", None).unwrap()).unwrap();
    assert!(said(&eye, KEPT).is_empty());
    workspace.undo(&ctx()).unwrap();
    agree(&workspace, &eye);
}

/// Money of the example: every line's spending stands beside its budget, in its currencies.
#[test]
fn what_was_spent_on_a_line_is_the_sum_of_its_entries() {
    let (_folder, path) = crate::example();
    let workspace = open(&path);
    let eye = Connection::open_with_flags(&path, rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    agree(&workspace, &eye);
    let lines = workspace.lines_spent(None).unwrap();
    let with_money = lines.iter().filter(|line| !line.spent.is_empty()).count();
    assert!(with_money > 3, "{with_money}");
    let spent: i64 = lines.iter().flat_map(|line| &line.spent).map(|money| money.minor()).sum();
    let rows = workspace.portfolio().unwrap();
    let of_projects: i64 = rows.iter().flat_map(|row| &row.spent).map(|money| money.minor()).sum();
    assert_eq!(spent, of_projects);
    let project = &lines.iter().find(|line| !line.spent.is_empty()).unwrap().project;
    let page = api::call(&workspace, &ctx(), "entries", json!({ "project": project })).unwrap();
    let entry = page["entries"][0]["id"].clone();
    api::call(&workspace, &ctx(), "delete_entries", json!({ "project": project, "entries": [entry] }))
        .unwrap();
    agree(&workspace, &eye);
    workspace.undo(&ctx()).unwrap();
    agree(&workspace, &eye);
    assert_eq!(workspace.lines_spent(None).unwrap(), lines);
}

/// A sum beyond what an integer holds is kept whole, and comes back.
#[test]
fn a_sum_may_be_larger_than_any_figure() {
    let (_folder, workspace, eye) = made();
    let row = |at: i64, value: i64| {
        json!({ "id": format!("row-{at}"), "kind": "direct", "method": "maximum", "unit": "person", "place": null,
            "value": value, "group": null, "text": null, "period": null, "cells": [] })
    };
    keep(&workspace, &project("one", &[row(1, i64::MAX), row(2, i64::MAX), row(3, 7)]));
    assert_eq!(workspace.portfolio().unwrap()[0].reached[0].people, i64::MAX);
    assert_eq!(refusal(workspace.reach_by(None, &[])), "workspace-damaged");
    keep(&workspace, &project("one", &[row(3, 7)]));
    agree(&workspace, &eye);
    let told = workspace.reach_by(None, &[]).unwrap();
    assert_eq!(told.groups[0].people, 7);
}

/// Whatever else wrote into the sums: a check tells, and makes them anew where it may.
#[test]
fn a_check_finds_sums_that_do_not_agree() {
    for wrong in [
        "UPDATE rollup_sum SET people = people + 1",
        "DELETE FROM rollup_count",
        "UPDATE rollup_money SET entries = entries + 1",
        "UPDATE rollup_line SET unit = 'household'",
    ] {
        let (_folder, path) = crate::example();
        let before = everything(&open(&path));
        let hand = Connection::open(&path).unwrap();
        assert!(hand.execute(wrong, []).unwrap() > 0, "{wrong}");
        drop(hand);
        let reading = Workspace::open(&path, Access::Read, &ctx()).unwrap();
        assert_eq!(refusal(reading.check()), "sums-stale", "{wrong}");
        drop(reading);
        let workspace = open(&path);
        workspace.check().unwrap();
        let eye = Connection::open_with_flags(&path, rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
        agree(&workspace, &eye);
        assert_eq!(everything(&workspace), before);
        drop(workspace);
        Workspace::open(&path, Access::Read, &ctx()).unwrap().check().unwrap();
    }
}
