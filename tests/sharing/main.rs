//! Packages of changes between colleagues: what both know is the same on both sides, whatever the
//! order; what contradicts itself is decided by a person; foreign files change nothing.

mod conflicts;
mod hostile;
mod offices;
mod random;

use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bilan_core::domain::Lang;
use bilan_core::domain::changes::Side;
use bilan_core::sharing::{self, ChangesCounts, ChangesGiven, ChangesPreviewed, GiveInput};
use bilan_core::{Access, Ctx, Error, Result, Workspace, api};
use chrono::{TimeDelta, TimeZone, Utc};
use rusqlite::Connection;
use rusqlite::types::Value as Cell;
use serde_json::{Value, json};
use tempfile::TempDir;

/// Somebody at a moment.
fn ctx_of(who: &str, seconds: i64) -> Ctx {
    let now = Utc.with_ymd_and_hms(2026, 3, 1, 9, 30, 0).unwrap() + TimeDelta::seconds(seconds);
    Ctx::at(now, who, Lang::EN)
}

/// A workspace of one colleague.
struct Desk {
    who: &'static str,
    path: PathBuf,
    workspace: Workspace,
    seconds: std::cell::Cell<i64>,
}

impl Desk {
    fn open(who: &'static str, path: &Path) -> Desk {
        let workspace = Workspace::open(path, Access::Write, &ctx_of(who, 0)).unwrap();
        Desk { who, path: path.to_owned(), workspace, seconds: std::cell::Cell::new(1_000) }
    }

    /// A minute later: no two edits are one.
    fn ctx(&self) -> Ctx {
        self.seconds.set(self.seconds.get() + 60);
        ctx_of(self.who, self.seconds.get())
    }

    fn call(&self, name: &str, input: Value) -> Value {
        api::call(&self.workspace, &self.ctx(), name, input).unwrap()
    }

    fn edit(&self, table: &str, row: &str, field: &str, value: &str) {
        self.call("edit_field", json!({ "table": table, "row": row, "field": field, "value": value }));
    }

    fn add(&self, table: &str, project: &str, values: Value) -> String {
        let made = self.call("add_row", json!({ "table": table, "project": project, "values": values }));
        made["row"].as_str().unwrap().to_owned()
    }

    fn value(&self, table: &str, row: &str, column: &str) -> Option<Cell> {
        let eye = Connection::open(&self.path).unwrap();
        let sql = format!("SELECT {column} FROM {table} WHERE id = ?1");
        eye.query_row(&sql, [row], |row| row.get(0)).ok()
    }

    fn text(&self, row: &str, field: &str) -> Option<String> {
        let eye = Connection::open(&self.path).unwrap();
        let sql = "SELECT text FROM text WHERE owner_id = ?1 AND field = ?2";
        eye.query_row(sql, [row, field], |row| row.get(0)).ok()
    }

    fn has(&self, table: &str, row: &str) -> bool {
        self.value(table, row, "id").is_some()
    }

    /// The bytes of a package.
    fn give(&self, since: &str) -> Vec<u8> {
        let input = GiveInput { since: Some(since.to_owned()), answer: None };
        self.give_by(&input).unwrap()
    }

    fn give_by(&self, input: &GiveInput) -> Result<Vec<u8>> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("p.bilan-changes");
        sharing::give_into(&self.workspace, &self.ctx(), input, &path)?;
        Ok(std::fs::read(path).unwrap())
    }

    fn take_by(&self, bytes: &[u8], decide: Option<Side>) -> Result<ChangesCounts> {
        sharing::take(&self.workspace, &self.ctx(), &ChangesGiven { decide, ..given(bytes) })
    }

    fn take(&self, bytes: &[u8]) -> ChangesCounts {
        self.take_by(bytes, None).unwrap()
    }

    fn preview(&self, bytes: &[u8]) -> ChangesPreviewed {
        sharing::preview(&self.workspace, &self.ctx(), &given(bytes)).unwrap()
    }

    fn undo(&self) {
        self.workspace.undo(&self.ctx()).unwrap();
    }

    /// Every row of the record, table by table.
    fn record(&self) -> Vec<(String, Vec<Vec<Cell>>)> {
        record(&Connection::open(&self.path).unwrap())
    }

    fn check(&self) {
        self.workspace.check().unwrap();
    }
}

/// Tables that are no part of the record.
const BESIDE: &[&str] = &[
    "step",
    "step_piece",
    "touched",
    "searched",
    "file",
    "seal",
    "identity",
    "table_layout",
    "version",
    "taken_field",
    "package",
    "office",
    "arrival",
    "table_sum",
    "letterhead",
];

fn record(eye: &Connection) -> Vec<(String, Vec<Vec<Cell>>)> {
    let names = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
                 AND name NOT LIKE 'search%' AND name NOT LIKE 'rollup%' ORDER BY name";
    let mut names = eye.prepare(names).unwrap();
    let names: Vec<String> =
        names.query_map([], |row| row.get(0)).unwrap().map(std::result::Result::unwrap).collect();
    let of_record = names.into_iter().filter(|name| !BESIDE.contains(&name.as_str()));
    let all = of_record.map(|name| {
        let mut rows = eye.prepare(&format!("SELECT * FROM \"{name}\"")).unwrap();
        let width = rows.column_count();
        let rows = rows.query_map([], |row| (0..width).map(|at| row.get(at)).collect()).unwrap();
        (name, rows.map(std::result::Result::unwrap).collect())
    });
    all.filter(|(_, rows): &(_, Vec<_>)| !rows.is_empty()).collect()
}

fn given(bytes: &[u8]) -> ChangesGiven {
    ChangesGiven {
        name: "p.bilan-changes".to_owned(),
        base64: STANDARD.encode(bytes),
        decisions: std::collections::BTreeMap::new(),
        decide: None,
        office: Some("Office".to_owned()),
    }
}

/// The code of a refusal.
fn refusal<T: std::fmt::Debug>(answer: Result<T>) -> String {
    match answer {
        Err(Error::Refused(refused)) => refused.code,
        other => panic!("{other:?}"),
    }
}

/// A project with a deliverable, and two colleagues who have a copy each.
struct Pair {
    ana: Desk,
    ben: Desk,
    project: String,
    deliverable: String,
    _folder: TempDir,
}

fn pair() -> Pair {
    let folder = tempfile::tempdir().unwrap();
    let (one, two) = (folder.path().join("one.bilan"), folder.path().join("two.bilan"));
    drop(Workspace::create(&one, &ctx_of("ana", 0)).unwrap());
    let first = Desk::open("ana", &one);
    let made = first.call("add_row", json!({ "table": "project", "values": { "title": "Shelter" } }));
    let project = made["row"].as_str().unwrap().to_owned();
    let deliverable = first.add("deliverable", &project, json!({ "text": "Study", "quantity": "3" }));
    drop(first);
    std::fs::copy(&one, &two).unwrap();
    Pair { ana: Desk::open("ana", &one), ben: Desk::open("ben", &two), project, deliverable, _folder: folder }
}
