//! Saving what is due as a calendar file: ask where, write it, name it to the page.
//!
//! Must not know what is due, nor how a calendar is written.

use bilan_core::Result;
use bilan_core::due::{self, DueInput};
use serde_json::Value;
use tauri::{AppHandle, Manager};

use crate::ask::Ask;
use crate::desk::Shared;
use crate::dialogs;
use crate::host::{read, speaking, wire, with_extension};

/// How calendar files end.
const ENDING: &str = "ics";

/// Saves the calendar file where the person says; null where the person thinks better of it.
pub fn save(app: &AppHandle, input: &Value) -> Result<Value> {
    let wanted: DueInput = read(input)?;
    let (texts, _ctx) = speaking(app);
    let Some(chosen) = dialogs::save(app, Ask::calendar(texts, ENDING))? else { return Ok(Value::Null) };
    let target = with_extension(chosen.clone(), ENDING);
    // The dialog has asked about the name that it returned, and about no other.
    if target != chosen && target.exists() && !dialogs::may_replace(app, texts, &target)? {
        return Ok(Value::Null);
    }
    let shared = app.state::<Shared>();
    let mut desk = shared.take();
    due::write_calendar(desk.open()?, &desk.ctx(), &wanted, &target)?;
    serde_json::to_value(desk.name(&target)).map_err(wire)
}
