//! A raw export: ask where, write it while the window goes on, say how far it is, stop if asked.
//!
//! Must not know what is in a table: rows go from the core to a file.

use std::path::PathBuf;

use bilan_core::export::{self, ExportInput};
use bilan_core::{Access, Ctx, Error, Result, Workspace};
use serde::Serialize;
use serde_json::Value;
use tauri::{AppHandle, Manager};

use crate::ask::Ask;
use crate::desk::{Named, Shared};
use crate::dialogs;
use crate::host::{read, speaking, tell, wire, with_extension};
use crate::underway::Underway;

/// How many rows are written.
#[derive(Debug, Clone, Copy, Serialize)]
struct Progress {
    rows: u64,
}

/// The written table as the page shows it.
#[derive(Debug, Clone, Serialize)]
struct Written {
    #[serde(flatten)]
    file: Named,
    rows: u64,
    /// Figures that those outside do not read.
    held_back: u64,
}

/// Writes a table where the person says; null where the person thinks better of it, in the
/// dialog or later.
pub fn tables(app: &AppHandle, input: &Value) -> Result<Value> {
    let wanted: ExportInput = read(input)?;
    let number = app.state::<Underway>().begin();
    let (_texts, ctx) = speaking(app);
    let workspace = beside(app, &ctx)?;
    let Some(target) = choose(app, &export::file_name(&workspace, &ctx, &wanted)?, &wanted)? else {
        return Ok(Value::Null);
    };
    let mut goes_on = |rows| {
        tell(app, "export-progress", Progress { rows });
        app.state::<Underway>().goes_on(number)
    };
    let exported = match export::write(&workspace, &ctx, &wanted, &target, &mut goes_on) {
        Ok(exported) => exported,
        Err(Error::Refused(refused)) if refused.code == export::STOPPED => return Ok(Value::Null),
        Err(error) => return Err(error),
    };
    let file = app.state::<Shared>().take().name(&target);
    serde_json::to_value(Written { file, rows: exported.rows, held_back: exported.held_back }).map_err(wire)
}

/// The open workspace a second time, to read: the desk stays free for other calls meanwhile.
fn beside(app: &AppHandle, ctx: &Ctx) -> Result<Workspace> {
    let path = app.state::<Shared>().take().open()?.path().to_owned();
    Workspace::open(&path, Access::Read, ctx)
}

fn choose(app: &AppHandle, name: &str, wanted: &ExportInput) -> Result<Option<PathBuf>> {
    let (texts, _ctx) = speaking(app);
    let ending = wanted.format.ending();
    let Some(chosen) = dialogs::save(app, Ask::table(texts, ending, name))? else { return Ok(None) };
    let target = with_extension(chosen.clone(), ending);
    // The dialog has asked about the name that it returned, and about no other.
    if target != chosen && target.exists() && !dialogs::may_replace(app, texts, &target)? {
        return Ok(None);
    }
    Ok(Some(target))
}
