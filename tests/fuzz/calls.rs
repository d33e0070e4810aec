//! Calls of the page with any input. Fields that a command asks for are learnt from its refusals, so
//! that what comes behind the first door is reached, too.

use std::cell::RefCell;

use bilan_core::domain::Lang;
use bilan_core::{Access, Ctx, Error, Workspace, api, example};
use bilan_tests::cases::cases;
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use serde_json::{Map, Value, json};
use tempfile::TempDir;

/// An example workspace and keys of its rows, which get further than random words.
struct Scene {
    _folder: TempDir,
    workspace: Workspace,
    keys: Vec<String>,
}

thread_local! {
    static SCENE: RefCell<Option<Scene>> = const { RefCell::new(None) };
}

fn ctx() -> Ctx {
    Ctx::at(chrono::DateTime::from_timestamp(1_780_000_000, 0).unwrap(), "tester", Lang::EN)
}

impl Scene {
    fn new() -> Scene {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("w.bilan");
        let workspace = Workspace::create(&path, &ctx()).unwrap();
        example::add(&workspace, &ctx()).unwrap();
        let mut keys: Vec<String> = Vec::new();
        for project in workspace.list_projects().unwrap() {
            for table in ["lesson", "indicator", "period", "agreement", "budget_line", "deliverable"] {
                let input = json!({ "table": table, "project": project.id });
                // Not every kind of row is one of a project.
                let Ok(rows) = api::call(&workspace, &ctx(), "list_rows", input) else { continue };
                keys.extend(rows.as_array().unwrap().iter().take(2).map(|row| word(&row["row"])));
            }
            keys.push(project.id);
        }
        Scene { _folder: folder, workspace, keys }
    }
}

fn word(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// Words that have broken programs, and words that mean something here.
const WORDS: &[&str] = &[
    "",
    " ",
    "lesson",
    "project",
    "indicator",
    "reach",
    "budget_line",
    "observation",
    "title",
    "direct",
    "donor",
    "internal",
    "en",
    "fr",
    "2025-02-30",
    "2025-12",
    "-1",
    "1e999",
    "9223372036854775807",
    "0",
    "12,5",
    "USD",
    "XXX",
    "../../etc/passwd",
    "file-0",
    "\u{0}",
    "\u{202e}abc",
    "=1+1",
    "' OR 1=1 --",
    "\"",
    "<script>alert(1)</script>",
    "😀👩‍👩‍👧",
    "{",
    "%s%n",
    "CON",
    "project.eu_final",
    "sections = 3",
    "[[section]]",
];

/// Fields that commands have, to begin with.
const FIELDS: &[&str] =
    &["project", "table", "row", "field", "value", "report", "language", "template", "kind"];

/// A row of numbers that one seed stands for.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % end.max(1) as u64).unwrap()
    }

    fn value(&mut self, keys: &[String], depth: usize) -> Value {
        match self.below(if depth == 0 { 12 } else { 15 }) {
            0 => Value::Null,
            1 => json!(self.below(2) == 0),
            2 => json!(i64::MIN + i64::try_from(self.below(3)).unwrap()),
            3 => json!(self.below(5)),
            4 => json!(1.5e300),
            5 => json!("long ".repeat(20_000)),
            6..=8 => json!(WORDS[self.below(WORDS.len())]),
            9..=11 => json!(keys[self.below(keys.len())]),
            12 => Value::Array((0..self.below(4)).map(|_| self.value(keys, depth - 1)).collect()),
            _ => {
                let fields = (0..self.below(4)).map(|_| FIELDS[self.below(FIELDS.len())].to_owned());
                let fields: Vec<String> = fields.collect();
                Value::Object(fields.into_iter().map(|it| (it, self.value(keys, depth - 1))).collect())
            }
        }
    }
}

/// The field that a refusal of the wire names in backticks after a word.
fn named(cause: &str, after: &str) -> Option<String> {
    let rest = cause.split_once(&format!("{after} `"))?.1;
    Some(rest.split('`').next()?.to_owned())
}

fn tried(scene: &Scene, command: &str, seed: u64) -> Result<(), TestCaseError> {
    const TURNS: usize = 16;
    let mut dice = Dice(seed);
    let mut fields: Map<String, Value> = Map::new();
    for _ in 0..dice.below(3) {
        fields.insert(FIELDS[dice.below(FIELDS.len())].to_owned(), dice.value(&scene.keys, 2));
    }
    for _turn in 0..TURNS {
        let input = Value::Object(fields.clone());
        let cause = match api::call(&scene.workspace, &ctx(), command, input) {
            Ok(_) => return Ok(()),
            Err(Error::Refused(refused)) if refused.code == "input-malformed" => {
                refused.args["cause"].clone()
            }
            Err(Error::Refused(_)) => return Ok(()),
            Err(Error::Failed(failed)) => {
                return Err(TestCaseError::fail(format!(
                    "{command} {fields:?}: a person can do nothing: {failed}"
                )));
            }
        };
        if let Some(field) = named(&cause, "missing field") {
            fields.insert(field, dice.value(&scene.keys, 2));
        } else if let Some(field) = named(&cause, "unknown field") {
            fields.remove(&field);
        } else {
            // Some value is of another kind than asked: all are thrown anew.
            for value in fields.values_mut() {
                *value = dice.value(&scene.keys, 2);
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(300))]

    /// Whatever a call brings, it is done or refused by name.
    #[test]
    fn any_call_is_done_or_refused(command in 0..api::COMMANDS.len(), seed in any::<u64>()) {
        SCENE.with_borrow_mut(|kept| {
            let scene = kept.get_or_insert_with(Scene::new);
            tried(scene, api::COMMANDS[command].0, seed)
        })?;
    }
}

#[test]
fn what_is_no_input_at_all_is_refused() {
    let scene = Scene::new();
    for (command, _) in api::COMMANDS {
        for input in
            [json!(3), json!("x"), json!([[[[]]]]), json!({ "\u{0}": null }), json!({ "project": {} })]
        {
            match api::call(&scene.workspace, &ctx(), command, input.clone()) {
                Ok(_) | Err(Error::Refused(_)) => {}
                Err(Error::Failed(failed)) => panic!("{command} {input}: {failed}"),
            }
        }
    }
    assert!(scene.workspace.check().is_ok(), "the workspace is whole");
    let path = scene.workspace.path().to_owned();
    drop(scene.workspace);
    assert!(Workspace::open(&path, Access::Read, &ctx()).and_then(|again| again.check()).is_ok());
}
