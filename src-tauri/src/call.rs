//! The one command of the page: `call { name, input }`.
//!
//! Must not know what a name does: names of the host first, all others are the core's.

use std::collections::BTreeMap;
use std::error::Error as StdError;

use bilan_core::domain::Lang;
use bilan_core::text::Texts;
use bilan_core::{Error, Result, api};
use serde::Serialize;
use serde_json::Value;
use tauri::{AppHandle, Manager};

use crate::desk::Shared;
use crate::host;
use crate::underway::Underway;

/// An error as the page shows it.
#[derive(Debug, Clone, Serialize)]
pub struct Spoken {
    /// `refused-…` or `failed-…`.
    pub code: String,
    /// The field it belongs to.
    pub field: Option<String>,
    /// The sentence, in the person's language.
    pub message: String,
    /// What the sentence names.
    pub args: BTreeMap<String, String>,
}

impl Spoken {
    /// Says an error in a language, and leaves the chain of causes of a failure in the log.
    pub fn new(error: &Error, lang: Lang) -> Spoken {
        let (field, args) = match error {
            Error::Refused(refused) => (refused.field.clone(), refused.args.clone()),
            Error::Failed(failed) => {
                log(failed);
                (None, BTreeMap::new())
            }
        };
        Spoken { code: error.code(), field, message: error.message(Texts::of(lang)), args }
    }
}

/// Answers a call of the page, away from the window's own thread.
#[tauri::command]
pub async fn call(app: AppHandle, name: String, input: Option<Value>) -> std::result::Result<Value, Spoken> {
    // What stops a long call must not wait for the desk that it holds.
    if app.state::<Underway>().stopped_by(&name) {
        return Ok(Value::Null);
    }
    let lang = app.state::<Shared>().take().lang();
    let desktop = app.clone();
    let input = input.unwrap_or(Value::Null);
    let work = tauri::async_runtime::spawn_blocking(move || answer(&desktop, &name, input));
    let answered = work.await.unwrap_or_else(|error| Err(Error::failed("host-call", error)));
    answered.map_err(|error| Spoken::new(&error, lang))
}

fn answer(app: &AppHandle, name: &str, input: Value) -> Result<Value> {
    if let Some(answered) = host::call(app, name, &input) {
        return answered;
    }
    let shared = app.state::<Shared>();
    let desk = shared.take();
    api::call(desk.open()?, &desk.ctx(), name, input)
}

fn log(failure: &(dyn StdError + 'static)) {
    eprintln!("bilan: {failure}");
    let mut cause = failure.source();
    while let Some(error) = cause {
        eprintln!("  caused by: {error}");
        cause = error.source();
    }
}
