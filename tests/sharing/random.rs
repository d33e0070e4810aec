//! Random histories of three colleagues who give each other packages in any order: in the end all
//! have the same record, taking twice changes nothing, and one undo takes a package back.

use std::path::PathBuf;
use std::sync::OnceLock;

use bilan_core::domain::changes::Side;
use bilan_core::{Error, Workspace, api};
use bilan_tests::cases::cases_apart;
use proptest::prelude::*;
use rusqlite::Connection;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{Desk, ctx_of, refusal};

/// Fields that are edited at random.
const FIELDS: &[(&str, &str, &[&str])] = &[
    ("project", "title", &["Shelter", "Refuge", "House"]),
    ("project", "status", &["completed", "implementation", "pipeline"]),
    ("project", "start_date", &["2024", "2024-03"]),
    ("project", "countries", &["PY BJ", "BJ", "KZ PY"]),
    ("deliverable", "quantity", &["3", "4", "5"]),
    ("deliverable", "text", &["Study", "Handbook", "Film"]),
    ("indicator", "baseline", &["0", "12.5", ""]),
    ("reach", "value", &["20", "756", "1"]),
    ("reach", "place", &["Asunción", "Porto-Novo", ""]),
    ("reach_cell", "value", &["7", "12"]),
    ("lesson", "observation", &["Ask the women first.", "Ask early."]),
];

const KINDS: &[(&str, &[(&str, &str)])] = &[
    ("deliverable", &[("text", "Study")]),
    ("lesson", &[("observation", "Begin early.")]),
    ("result_node", &[("level", "output"), ("text", "An output")]),
    ("reach", &[("kind", "direct"), ("value", "20")]),
    ("period", &[("code", "2024"), ("start_day", "2024-01-01"), ("end_day", "2024-12-31")]),
    ("indicator", &[("text", "People trained"), ("unit", "people"), ("measure", "people")]),
];

const TEMPLATE: &str = include_str!("../../resources/templates/project.toml");

#[derive(Clone, Debug)]
enum Deed {
    Edit(usize, usize, usize),
    Add(usize, usize),
    AddCell(usize, i64),
    /// A value of a period hangs on an indicator and a period.
    AddValue(usize, usize),
    Move(usize, usize, usize),
    Archive(usize, usize),
    Delete(usize, usize),
    DeleteProject(usize),
    Template(usize),
    Undo,
    Redo,
    /// Takes what another has; what the other gives, and whose word stands.
    Take(usize, usize, bool),
}

fn deed() -> impl Strategy<Value = (usize, Deed)> {
    let at = 0..64_usize;
    let deed = prop_oneof![
        8 => (0..FIELDS.len(), at.clone(), at.clone()).prop_map(|(field, row, value)| Deed::Edit(field, row, value)),
        3 => (0..KINDS.len(), at.clone()).prop_map(|(kind, project)| Deed::Add(kind, project)),
        2 => (at.clone(), 0..20_i64).prop_map(|(row, value)| Deed::AddCell(row, value)),
        2 => (at.clone(), at.clone()).prop_map(|(indicator, period)| Deed::AddValue(indicator, period)),
        1 => (0..KINDS.len(), at.clone(), at.clone()).prop_map(|(kind, row, to)| Deed::Move(kind, row, to)),
        1 => (0..KINDS.len(), at.clone()).prop_map(|(kind, row)| Deed::Archive(kind, row)),
        3 => (0..KINDS.len(), at.clone()).prop_map(|(kind, row)| Deed::Delete(kind, row)),
        1 => at.clone().prop_map(Deed::DeleteProject),
        1 => at.clone().prop_map(Deed::Template),
        2 => Just(Deed::Undo),
        1 => Just(Deed::Redo),
        5 => (0..3_usize, 0..3_usize, any::<bool>()).prop_map(|(other, how, mine)| Deed::Take(other, how, mine)),
    ];
    (0..3_usize, deed)
}

/// A workspace with two projects, made once; the three begin with a copy each.
fn template() -> &'static (TempDir, PathBuf) {
    static MADE: OnceLock<(TempDir, PathBuf)> = OnceLock::new();
    MADE.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("template.bilan");
        drop(Workspace::create(&path, &ctx_of("ana", 0)).unwrap());
        let desk = Desk::open("ana", &path);
        for title in ["Shelter", "Training"] {
            let made = desk.call("add_row", json!({ "table": "project", "values": { "title": title } }));
            let project = made["row"].as_str().unwrap().to_owned();
            for (table, values) in KINDS {
                let values: std::collections::BTreeMap<_, _> = values.iter().copied().collect();
                desk.add(table, &project, json!(values));
            }
        }
        drop(desk);
        (folder, path)
    })
}

struct World {
    desks: Vec<Desk>,
    _folder: TempDir,
}

impl World {
    fn new() -> World {
        let folder = tempfile::tempdir().unwrap();
        let desks = ["ana", "ben", "eva"].into_iter().map(|who| {
            let path = folder.path().join(format!("{who}.bilan"));
            std::fs::copy(&template().1, &path).unwrap();
            Desk::open(who, &path)
        });
        World { desks: desks.collect(), _folder: folder }
    }

    fn carry_out(&self, who: usize, deed: &Deed) {
        let desk = &self.desks[who];
        match *deed {
            Deed::Take(other, how, mine) => {
                if other != who {
                    let side = if mine { Side::Mine } else { Side::Theirs };
                    self.exchange(other, who, how, side);
                }
            }
            Deed::Undo => _ = desk.workspace.undo(&desk.ctx()),
            Deed::Redo => _ = desk.workspace.redo(&desk.ctx()),
            _ => change(desk, deed),
        }
    }

    /// One gives, the other takes: once and once more, and takes it back and takes it again.
    fn exchange(&self, from: usize, to: usize, how: usize, side: Side) {
        let (giver, taker) = (&self.desks[from], &self.desks[to]);
        let bytes = giver.give(["start", "last", "start"][how]);
        let before = taker.record();
        let counts = match taker.take_by(&bytes, Some(side)) {
            Ok(counts) => counts,
            Err(error) => {
                assert_eq!(refusal::<()>(Err(error)), "changes-gap");
                assert_eq!(before, taker.record());
                return;
            }
        };
        let after = taker.record();
        assert_eq!(counts.new + counts.changed + counts.gone == 0, before == after);
        assert!(taker.take_by(&bytes, Some(side)).unwrap().known, "twice changes nothing");
        assert_eq!(after, taker.record());
        if !counts.known && how == 2 {
            taker.undo();
            assert_eq!(before, taker.record(), "one undo takes it back");
            let again = taker.take_by(&bytes, Some(side)).unwrap();
            assert_eq!((again.new, again.changed, again.gone), (counts.new, counts.changed, counts.gone));
            assert_eq!(after, taker.record());
        }
    }

    /// All give all they have, until nobody learns anything.
    fn agree(&self) {
        for (from, to) in [(0, 1), (1, 2), (2, 0), (2, 1), (0, 1), (1, 2)] {
            self.exchange(from, to, 0, Side::Theirs);
        }
        let record = self.desks[0].record();
        for desk in &self.desks {
            assert_eq!(record, desk.record(), "{} has another record", desk.who);
            desk.check();
        }
    }
}

fn pick(eye: &Connection, table: &str, at: usize) -> Option<String> {
    let mut rows = eye.prepare(&format!("SELECT id FROM {table} ORDER BY id")).unwrap();
    let keys: Vec<String> = rows.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    (!keys.is_empty()).then(|| keys[at % keys.len()].clone())
}

/// A refusal is no matter: a person was told why, and nothing happened.
fn call(desk: &Desk, name: &str, input: Value) {
    match api::call(&desk.workspace, &desk.ctx(), name, input.clone()) {
        Ok(_) | Err(Error::Refused(_)) => {}
        Err(Error::Failed(failed)) => panic!("{name} {input}: {failed}"),
    }
}

fn change(desk: &Desk, deed: &Deed) {
    let eye = Connection::open(&desk.path).unwrap();
    let row = |kind: usize, at: usize| {
        let table = KINDS[kind].0;
        pick(&eye, table, at).map(|row| json!({ "table": table, "row": row }))
    };
    match *deed {
        Deed::Edit(field, at, value) => {
            let (table, field, values) = FIELDS[field];
            if let Some(row) = pick(&eye, table, at) {
                let value = values[value % values.len()];
                call(
                    desk,
                    "edit_field",
                    json!({ "table": table, "row": row, "field": field, "value": value }),
                );
            }
        }
        Deed::Add(kind, at) => {
            if let Some(project) = pick(&eye, "project", at) {
                let (table, values) = KINDS[kind];
                let values: std::collections::BTreeMap<_, _> = values.iter().copied().collect();
                call(desk, "add_row", json!({ "table": table, "project": project, "values": values }));
            }
        }
        Deed::AddCell(at, value) => {
            if let Some(reach) = pick(&eye, "reach", at) {
                let project = project_of(&eye, "reach", &reach);
                let values = json!({ "reach": reach, "sex": "female", "value": value.to_string() });
                call(desk, "add_row", json!({ "table": "reach_cell", "project": project, "values": values }));
            }
        }
        Deed::AddValue(indicator, period) => {
            if let (Some(indicator), Some(period)) =
                (pick(&eye, "indicator", indicator), pick(&eye, "period", period))
            {
                let project = project_of(&eye, "indicator", &indicator);
                let values = json!({ "indicator": indicator, "period": period, "actual": "4" });
                call(
                    desk,
                    "add_row",
                    json!({ "table": "period_value", "project": project, "values": values }),
                );
            }
        }
        Deed::Move(kind, at, to) => {
            if let (Some(mut input), Some(after)) = (row(kind, at), pick(&eye, KINDS[kind].0, to)) {
                input["after"] = json!(after);
                call(desk, "move_row", input);
            }
        }
        Deed::Archive(kind, at) => {
            row(kind, at).into_iter().for_each(|input| call(desk, "archive_row", input));
        }
        Deed::Delete(kind, at) => row(kind, at).into_iter().for_each(|input| call(desk, "delete_row", input)),
        Deed::DeleteProject(at) => {
            // Half of the time: a history without projects has little to tell.
            if let Some(project) = pick(&eye, "project", at).filter(|_| at % 2 == 0) {
                call(desk, "delete_row", json!({ "table": "project", "row": project }));
            }
        }
        Deed::Template(at) => {
            let code = ["mine", "ours"][at % 2];
            call(desk, "keep_template", json!({ "code": code, "text": TEMPLATE }));
        }
        Deed::Undo | Deed::Redo | Deed::Take(..) => {}
    }
}

fn project_of(eye: &Connection, table: &str, row: &str) -> String {
    eye.query_row(&format!("SELECT project_id FROM {table} WHERE id = ?1"), [row], |row| row.get(0)).unwrap()
}

/// The same cases in two threads.
fn converge(part: u64) {
    proptest!(cases_apart(10, part), |(deeds in prop::collection::vec(deed(), 4..40))| {
        let world = World::new();
        for (who, deed) in &deeds {
            world.carry_out(*who, deed);
        }
        world.agree();
    });
}

#[test]
fn colleagues_agree_whatever_the_order_first_part() {
    converge(0);
}

#[test]
fn colleagues_agree_whatever_the_order_second_part() {
    converge(1);
}
