//! Random histories of everything a person may do: after n undos the file holds what it held
//! n steps ago, in every table of the record, across restarts.

use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use bilan_core::domain::{Lang, Project};
use bilan_core::op::Op;
use bilan_core::{Ctx, Error, Workspace, api};
use bilan_tests::cases::cases_apart;
use proptest::prelude::*;
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{ctx, ctx_after, open, sums};

/// Fields that are edited at random, with values that fit and some that are refused.
const FIELDS: &[(&str, &str, &[&str])] = &[
    ("project", "title", &["Shelter", "Refuge"]),
    ("project", "status", &["completed", "implementation", "unheard of"]),
    ("project", "start_date", &["2024", "2024-03", "2031-01-01"]),
    ("project", "countries", &["PY BJ", "BJ", "KZ PY"]),
    ("deliverable", "quantity", &["3", "4", "-1"]),
    ("deliverable", "text", &["Study", "Handbook"]),
    ("indicator", "baseline", &["0", "12.5", ""]),
    ("indicator", "unit", &["people", "%"]),
    ("reach", "value", &["20", "756", "1"]),
    ("reach", "place", &["Asunción", "Porto-Novo", ""]),
    ("reach_cell", "value", &["7", "12", "9999"]),
    ("period_value", "actual", &["5", "6"]),
    ("lesson", "observation", &["Ask the women first.", "Ask early."]),
    ("organisation", "name", &["A body", "Another body"]),
];

/// Kinds of row that are added, moved, put aside, deleted at random.
const KINDS: &[(&str, &[(&str, &str)])] = &[
    ("deliverable", &[("text", "Study")]),
    ("lesson", &[("observation", "Begin early.")]),
    ("risk", &[("text", "Roads are flooded.")]),
    ("result_node", &[("level", "output"), ("text", "An output")]),
    ("reach", &[("kind", "direct"), ("value", "20")]),
    ("period", &[("code", "2024"), ("start_day", "2024-01-01"), ("end_day", "2024-12-31")]),
    ("indicator", &[("text", "People trained"), ("unit", "people"), ("measure", "people")]),
];

#[derive(Clone, Debug)]
enum Deed {
    /// Which field, which row, which value, how many seconds after the last deed.
    Edit(usize, usize, usize, i64),
    /// The field that was edited last gets another value.
    EditAgain(usize, i64),
    Add(usize),
    AddCell(usize, i64),
    Move(usize, usize, usize),
    Archive(usize, usize),
    TakeBack(usize, usize),
    DeleteRow(usize, usize),
    /// A page brings a project up to date: half of what it says is new.
    Rewrite(usize, String),
    DeleteProject(usize),
    /// A period is closed, or opened again.
    Close(usize),
    RestoreValue(usize),
    Undo,
    Redo,
    Restart,
}

fn deed() -> impl Strategy<Value = Deed> {
    let at = 0..64_usize;
    prop_oneof![
        6 => (0..FIELDS.len(), at.clone(), at.clone(), 0..14_i64)
            .prop_map(|(field, row, value, after)| Deed::Edit(field, row, value, after)),
        6 => (at.clone(), 0..14_i64).prop_map(|(value, after)| Deed::EditAgain(value, after)),
        2 => (0..KINDS.len()).prop_map(Deed::Add),
        2 => (at.clone(), 0..20_i64).prop_map(|(row, value)| Deed::AddCell(row, value)),
        1 => (0..KINDS.len(), at.clone(), at.clone()).prop_map(|(kind, row, to)| Deed::Move(kind, row, to)),
        1 => (0..KINDS.len(), at.clone()).prop_map(|(kind, row)| Deed::Archive(kind, row)),
        1 => (0..KINDS.len(), at.clone()).prop_map(|(kind, row)| Deed::TakeBack(kind, row)),
        2 => (0..KINDS.len(), at.clone()).prop_map(|(kind, row)| Deed::DeleteRow(kind, row)),
        2 => (at.clone(), "[a-zé ]{1,8}").prop_map(|(at, title)| Deed::Rewrite(at, title)),
        1 => at.clone().prop_map(Deed::DeleteProject),
        1 => at.clone().prop_map(Deed::Close),
        2 => at.prop_map(Deed::RestoreValue),
        4 => Just(Deed::Undo),
        3 => Just(Deed::Redo),
        1 => Just(Deed::Restart),
    ]
}

/// A small workspace with two projects, made once; each history begins with a copy.
fn template() -> &'static (TempDir, PathBuf) {
    static MADE: OnceLock<(TempDir, PathBuf)> = OnceLock::new();
    MADE.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("template.bilan");
        let workspace = Workspace::create(&path, &ctx()).unwrap();
        for title in ["Shelter", "Training"] {
            let made = call(
                &workspace,
                &ctx(),
                "add_row",
                json!({ "table": "project", "values": { "title": title } }),
            );
            let project = made.unwrap()["row"].as_str().unwrap().to_owned();
            for at in 0..KINDS.len() {
                add(&workspace, &ctx(), &project, at).unwrap();
            }
        }
        drop(workspace);
        // The histories begin here: nothing before can be undone.
        let hand = Connection::open(&path).unwrap();
        hand.execute("UPDATE step SET state = 'dropped'", []).unwrap();
        (folder, path)
    })
}

/// `None` is a refusal: a person was told why, and nothing happened.
fn call(workspace: &Workspace, ctx: &Ctx, name: &str, input: Value) -> Option<Value> {
    match api::call(workspace, ctx, name, input.clone()) {
        Ok(answer) => Some(answer),
        Err(Error::Refused(_)) => None,
        Err(Error::Failed(failed)) => panic!("{name} {input}: {failed}"),
    }
}

fn add(workspace: &Workspace, ctx: &Ctx, project: &str, at: usize) -> Option<Value> {
    let (table, values) = KINDS[at];
    let values: std::collections::BTreeMap<_, _> = values.iter().copied().collect();
    call(workspace, ctx, "add_row", json!({ "table": table, "project": project, "values": values }))
}

/// One workspace that things are done to, and what the record must be like after each undo.
struct World {
    workspace: Option<Workspace>,
    eye: Connection,
    path: PathBuf,
    seconds: i64,
    /// What the record is, and the place that was edited last.
    now: u64,
    edited: (usize, usize),
    /// What the record was before each step that holds, and before each that is undone.
    done: Vec<u64>,
    undone: Vec<u64>,
    /// Last, so that it outlives what is open in it.
    _folder: TempDir,
}

impl World {
    fn new() -> World {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("w.bilan");
        std::fs::copy(&template().1, &path).unwrap();
        let (workspace, eye) = (Some(open(&path)), eye(&path));
        let (done, undone) = (Vec::new(), Vec::new());
        let mut world = World {
            workspace,
            eye,
            path,
            seconds: 100,
            now: 0,
            edited: (0, 0),
            done,
            undone,
            _folder: folder,
        };
        world.now = world.record();
        world
    }

    fn workspace(&self) -> &Workspace {
        self.workspace.as_ref().unwrap()
    }

    fn restart(&mut self) {
        self.workspace = None;
        self.eye = eye(&self.path);
        self.workspace = Some(open(&self.path));
    }

    fn keys(&self, table: &str) -> Vec<String> {
        let mut rows = self.eye.prepare_cached(&format!("SELECT id FROM {table} ORDER BY id")).unwrap();
        rows.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    }

    fn pick(&self, table: &str, at: usize) -> Option<String> {
        let keys = self.keys(table);
        (!keys.is_empty()).then(|| keys[at % keys.len()].clone())
    }

    fn steps_that_hold(&self) -> usize {
        let count =
            self.eye.query_row("SELECT count(*) FROM step WHERE state = 'done'", [], |row| row.get(0));
        usize::try_from(count.unwrap_or(0_i64)).unwrap()
    }

    /// Does it; the model says what the record must hold after each undo.
    fn carry_out(&mut self, deed: &Deed) {
        match deed {
            Deed::Undo => return self.undo(),
            Deed::Redo => return self.redo(),
            Deed::Restart => return self.restart(),
            Deed::Edit(.., after) | Deed::EditAgain(_, after) => self.seconds += after,
            _ => self.seconds += 1,
        }
        let (before, held) = (self.now, self.steps_that_hold());
        self.change(deed);
        self.now = self.record();
        match self.steps_that_hold().cmp(&held) {
            std::cmp::Ordering::Greater => self.done.push(before),
            std::cmp::Ordering::Equal if self.now != before => SEEN.merged.note(),
            // It was refused, or changed nothing: then nothing ends what can be done again.
            std::cmp::Ordering::Equal => return,
            std::cmp::Ordering::Less => {
                SEEN.vanished.note();
                assert_eq!(Some(self.now), self.done.pop(), "what came to nothing is as if it never was");
            }
        }
        self.undone.clear();
    }

    fn undo(&mut self) {
        match self.workspace().undo(&ctx_after(self.seconds)) {
            Ok(_) => {
                SEEN.undone.note();
                self.undone.push(self.now);
                self.now = self.record();
                assert_eq!(Some(self.now), self.done.pop(), "undo is what was");
            }
            Err(_) => assert_eq!(self.done.len(), 0, "there was something to undo"),
        }
    }

    fn redo(&mut self) {
        match self.workspace().redo(&ctx_after(self.seconds)) {
            Ok(_) => {
                SEEN.redone.note();
                self.done.push(self.now);
                self.now = self.record();
                assert_eq!(Some(self.now), self.undone.pop(), "redo is what was undone");
            }
            Err(_) => assert_eq!(self.undone.len(), 0, "there was something to do again"),
        }
    }

    fn change(&mut self, deed: &Deed) {
        if let Deed::Edit(field, at, ..) = *deed {
            self.edited = (field, at);
        }
        let (workspace, ctx) = (self.workspace(), ctx_after(self.seconds));
        let call = |name: &str, input: Value| call(workspace, &ctx, name, input);
        let row = |kind: usize, at: usize| {
            let table = KINDS[kind].0;
            self.pick(table, at).map(|row| json!({ "table": table, "row": row }))
        };
        match *deed {
            Deed::Edit(_, _, value, _) | Deed::EditAgain(value, _) => self.edit(&ctx, value),
            Deed::Add(kind) => {
                if let Some(project) = self.pick("project", kind) {
                    add(workspace, &ctx, &project, kind);
                }
            }
            Deed::AddCell(at, value) => {
                if let Some(reach) = self.pick("reach", at) {
                    let own = "SELECT project_id FROM reach WHERE id = ?1";
                    let project: String = self.eye.query_row(own, [&reach], |row| row.get(0)).unwrap();
                    let values = json!({ "reach": reach, "sex": "female", "value": value.to_string() });
                    call("add_row", json!({ "table": "reach_cell", "project": project, "values": values }));
                }
            }
            Deed::Move(kind, at, to) => {
                if let (Some(mut input), Some(after)) = (row(kind, at), self.pick(KINDS[kind].0, to)) {
                    input["after"] = json!(after);
                    call("move_row", input);
                }
            }
            Deed::Archive(kind, at) => {
                row(kind, at).map(|input| call("archive_row", input));
            }
            Deed::TakeBack(kind, at) => {
                row(kind, at).map(|input| call("restore_row", input));
            }
            Deed::DeleteRow(kind, at) => {
                row(kind, at).map(|input| call("delete_row", input));
            }
            Deed::Rewrite(at, ref title) => self.rewrite(&ctx, at, title),
            Deed::DeleteProject(at) => {
                self.pick("project", at).map(|project| call("delete_project", json!({ "project": project })));
            }
            Deed::Close(at) => self.close(&ctx, at),
            Deed::RestoreValue(at) => self.restore_value(&ctx, at),
            Deed::Undo | Deed::Redo | Deed::Restart => {}
        }
    }

    fn edit(&self, ctx: &Ctx, value: usize) {
        let (table, field, values) = FIELDS[self.edited.0];
        if let Some(row) = self.pick(table, self.edited.1) {
            let value = values[value % values.len()];
            let input = json!({ "table": table, "row": row, "field": field, "value": value });
            call(self.workspace(), ctx, "edit_field", input);
        }
    }

    fn rewrite(&self, ctx: &Ctx, at: usize, title: &str) {
        let Some(id) = self.pick("project", at) else { return };
        let mut project: Project = self.workspace().project(&id, Some(Lang::EN)).unwrap();
        project.title = title.to_owned();
        project.deliverables.pop();
        let kept = self.workspace().keep_projects(ctx, Op::UpdateFromPage, title, &[(project, Vec::new())]);
        kept.unwrap();
    }

    fn close(&self, ctx: &Ctx, at: usize) {
        let Some(period) = self.pick("period", at) else { return };
        let own = "SELECT project_id, closed_at IS NULL FROM period WHERE id = ?1";
        let read = |row: &rusqlite::Row<'_>| Ok((row.get::<_, String>(0)?, row.get::<_, bool>(1)?));
        let (project, open) = self.eye.query_row(own, [&period], read).unwrap();
        let mut input = json!({ "project": project, "period": period });
        if !open {
            input["reason"] = json!("a figure came late");
        }
        call(self.workspace(), ctx, if open { "close_period" } else { "reopen_period" }, input);
    }

    /// Brings back one of the values that the latest steps replaced.
    fn restore_value(&self, ctx: &Ctx, at: usize) {
        let page = call(self.workspace(), ctx, "history", json!({ "limit": 5 })).unwrap();
        let all = page["steps"].as_array().unwrap().iter().flat_map(|step| {
            let restorable = step["changes"].as_array().unwrap().iter().filter(|it| it["restorable"] == true);
            restorable.map(|it| json!({ "seq": step["seq"], "row": it["row"], "field": it["field"] }))
        });
        let all: Vec<Value> = all.collect();
        if !all.is_empty()
            && call(self.workspace(), ctx, "restore_value", all[at % all.len()].clone()).is_some()
        {
            SEEN.restored.note();
        }
    }

    /// Every row of every table of the record, as one number.
    fn record(&self) -> u64 {
        let mut sum = DefaultHasher::new();
        for table in record_tables(&self.eye) {
            let columns = self.eye.prepare_cached(&format!("SELECT * FROM {table}")).unwrap().column_count();
            let order = if columns < 3 { "1, 2" } else { "1, 2, 3" };
            let mut all =
                self.eye.prepare_cached(&format!("SELECT * FROM {table} ORDER BY {order}")).unwrap();
            let mut rows = all.query([]).unwrap();
            while let Some(row) = rows.next().unwrap() {
                (0..columns).for_each(|at| add_value(&mut sum, row.get_ref(at).unwrap()));
            }
            sum.write(table.as_bytes());
        }
        sum.finish()
    }
}

fn add_value(sum: &mut DefaultHasher, value: ValueRef<'_>) {
    match value {
        ValueRef::Null => sum.write_u8(0),
        ValueRef::Integer(number) => sum.write_i64(number),
        ValueRef::Real(number) => sum.write_u64(number.to_bits()),
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => {
            sum.write_usize(bytes.len());
            sum.write(bytes);
        }
    }
}

/// Every table but those of the history, of the search and of sums, which are derived from it, and the
/// memory of imported tables, which no step changes.
fn record_tables(eye: &Connection) -> Vec<String> {
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table'
               AND name NOT IN ('identity', 'step', 'step_piece', 'touched', 'searched', 'table_layout') AND name NOT LIKE 'search%'
               AND name NOT LIKE 'rollup%' ORDER BY name";
    let mut tables = eye.prepare_cached(sql).unwrap();
    tables.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

fn eye(path: &Path) -> Connection {
    let eye = Connection::open_with_flags(path, rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    eye.set_prepared_statement_cache_capacity(64);
    eye
}

/// What happened in all histories together: a property of things that never happen says nothing.
struct Seen {
    undone: Times,
    redone: Times,
    merged: Times,
    vanished: Times,
    restored: Times,
}

struct Times(AtomicUsize);

impl Times {
    fn note(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    fn are_many(&self) -> bool {
        self.0.load(Ordering::Relaxed) > 20
    }
}

static SEEN: Seen = Seen {
    undone: Times(AtomicUsize::new(0)),
    redone: Times(AtomicUsize::new(0)),
    merged: Times(AtomicUsize::new(0)),
    vanished: Times(AtomicUsize::new(0)),
    restored: Times(AtomicUsize::new(0)),
};

/// Carries out random deeds, takes all of them back, does them again.
fn histories(cases: u32, part: u64) {
    proptest!(cases_apart(cases, part), |(deeds in proptest::collection::vec(deed(), 4..14))| {
        let mut world = World::new();
        let first = world.steps_that_hold();
        for deed in &deeds {
            world.carry_out(deed);
        }
        sums::agree(world.workspace(), &world.eye);
        world.restart();
        let last = world.now;
        let steps = world.done.len();
        for _ in 0..steps {
            world.undo();
        }
        sums::agree(world.workspace(), &world.eye);
        prop_assert_eq!(world.steps_that_hold(), first, "every step could be undone");
        for _ in 0..steps {
            world.redo();
        }
        prop_assert_eq!(world.now, last, "and done again");
    });
}

#[test]
fn after_n_undos_the_record_is_what_it_was_n_steps_ago() {
    std::thread::scope(|threads| {
        for part in 0..2 {
            threads.spawn(move || histories(500, part));
        }
    });
    let seen = [
        ("undone", &SEEN.undone),
        ("redone", &SEEN.redone),
        ("merged", &SEEN.merged),
        ("vanished", &SEEN.vanished),
        ("restored", &SEEN.restored),
    ];
    for (what, times) in seen {
        assert!(times.are_many(), "hardly anything was {what}");
    }
}
