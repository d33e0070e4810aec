//! Saving a form for a partner: ask where, make it, write it, name it to the page.
//!
//! Must not know what a form asks for, nor how it is written.

use bilan_core::Result;
use bilan_core::forms::{self, AskInput};
use serde::Serialize;
use serde_json::Value;
use tauri::{AppHandle, Manager};

use crate::ask::Ask;
use crate::desk::{Named, Shared};
use crate::dialogs;
use crate::host::{read, speaking, wire, with_extension};

/// How forms end.
const ENDING: &str = "xlsx";

/// The written form as the page shows it.
#[derive(Debug, Clone, Serialize)]
struct Saved {
    #[serde(flatten)]
    file: Named,
    lines: usize,
    figures: usize,
}

/// Saves a form where the person says; null where the person thinks better of it. Only a form that
/// was written is noted as asked.
pub fn save(app: &AppHandle, input: &Value) -> Result<Value> {
    let wanted: AskInput = read(input)?;
    let (texts, ctx) = speaking(app);
    let name = forms::file_name(app.state::<Shared>().take().open()?, &ctx, &wanted)?;
    let Some(chosen) = dialogs::save(app, Ask::form(texts, ENDING, &name))? else { return Ok(Value::Null) };
    let target = with_extension(chosen.clone(), ENDING);
    // The dialog has asked about the name that it returned, and about no other.
    if target != chosen && target.exists() && !dialogs::may_replace(app, texts, &target)? {
        return Ok(Value::Null);
    }
    let shared = app.state::<Shared>();
    let mut desk = shared.take();
    let made = forms::ask_into(desk.open()?, &desk.ctx(), &wanted, &target)?;
    let saved = Saved { file: desk.name(&target), lines: made.lines, figures: made.figures };
    serde_json::to_value(saved).map_err(wire)
}
