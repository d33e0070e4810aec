//! Foreign tables: what they are taken for, what is asked, what becomes of each row, and that no
//! file takes the program down.

mod attendance;
mod bad_input;
mod entries;
mod forms;
mod layouts;
mod old_excel;
mod reach;
mod round_trips;
mod wide;
mod workbooks;

use bilan_core::{Ctx, Workspace, api};
use chrono::{TimeZone, Utc};
use serde_json::{Value, json};
use tempfile::TempDir;

/// A workspace with the example and a project in it that keeps money and people.
struct Desk {
    workspace: Workspace,
    folder: TempDir,
}

const PROJECT: &str = "FEP-2024-118";

fn ctx() -> Ctx {
    let now = Utc.with_ymd_and_hms(2026, 3, 1, 9, 30, 0).unwrap();
    Ctx::at(now, "tester", bilan_core::domain::Lang::EN)
}

impl Desk {
    fn new() -> Desk {
        let folder = tempfile::tempdir().unwrap();
        let workspace = Workspace::create(&folder.path().join("w.bilan"), &ctx()).unwrap();
        bilan_core::example::add(&workspace, &ctx()).unwrap();
        Desk { workspace, folder }
    }

    fn call(&self, name: &str, input: Value) -> bilan_core::Result<Value> {
        api::call(&self.workspace, &ctx(), name, input)
    }

    fn look(&self, given: &Value) -> Value {
        self.call("look_at_table", given.clone()).unwrap()
    }

    fn preview(&self, given: &Value) -> Value {
        self.call("preview_table", given.clone()).unwrap()
    }

    fn import(&self, given: &Value) -> Value {
        self.call("import_table", given.clone()).unwrap()
    }

    /// The code of the refusal of an import.
    fn refused(&self, given: &Value) -> String {
        self.call("import_table", given.clone()).unwrap_err().code()
    }

    /// Everything that is kept of the project, and its money.
    fn kept(&self) -> Value {
        let id = self.workspace.find_project(PROJECT).unwrap();
        let project = self.workspace.project(&id, None).unwrap();
        let ledger = self.workspace.ledger(&id, bilan_core::domain::Lang::EN).unwrap();
        json!([project, ledger, self.workspace.rates().unwrap()])
    }

    fn undo(&self) {
        self.call("undo", Value::Null).unwrap();
    }
}

/// A pasted table of the project.
fn pasted(kind: &str, text: &str) -> Value {
    json!({ "name": "t.csv", "text": text, "kind": kind, "project": PROJECT })
}

/// The same with answers.
fn answered(mut given: Value, answers: &[(&str, &str)]) -> Value {
    let answers: Vec<Value> =
        answers.iter().map(|(field, value)| json!({ "field": field, "value": value })).collect();
    given["answers"] = json!(answers);
    given
}

/// As it is written on a keyboard.
fn plain(told: &Value) -> String {
    told.to_string().replace(['\u{a0}', '\u{202f}'], " ")
}

/// New, changed, unchanged, refused.
fn counts(answer: &Value) -> [u64; 4] {
    ["new", "changed", "unchanged", "refused"].map(|state| answer["counts"][state].as_u64().unwrap())
}

/// What is asked, by name.
fn asked(answer: &Value) -> Vec<&str> {
    let questions = answer["questions"].as_array().unwrap().iter();
    questions.map(|question| question["field"].as_str().unwrap()).collect()
}

/// The meaning of each column: `amount`, `value female 2025Q1`, or nothing.
fn meanings(looked: &Value) -> Vec<String> {
    let columns = looked["columns"].as_array().unwrap().iter();
    let told = |column: &Value| {
        let field = column["meaning"]["field"].as_str().unwrap_or_default().to_owned();
        let of = column["meaning"]["of"].as_object();
        let of = of.into_iter().flat_map(|of| of.values().map(|it| format!(" {}", it.as_str().unwrap())));
        std::iter::once(field).chain(of).collect::<String>()
    };
    columns.map(told).collect()
}
