//! Packages of changes: asking where one is saved or which are taken in, reading what was chosen.
//!
//! Must not know what is in a package, nor how it is written or merged.

use std::path::Path;

use bilan_core::Result;
use bilan_core::sharing::{self, ENDING, GiveInput};
use serde::Serialize;
use serde_json::Value;
use tauri::{AppHandle, Manager};

use crate::ask::Ask;
use crate::desk::{Named, Shared};
use crate::dialogs;
use crate::host::{PageFile, read as read_input, speaking, wire, with_extension};

/// The written package as the page shows it.
#[derive(Debug, Clone, Serialize)]
struct Saved {
    #[serde(flatten)]
    file: Named,
    rows: usize,
    steps: usize,
}

/// Saves a package where the person says; null where the person thinks better of it. Only a package
/// that was written is noted as given.
pub fn save(app: &AppHandle, input: &Value) -> Result<Value> {
    let wanted: GiveInput = read_input(input)?;
    let (texts, ctx) = speaking(app);
    let name = sharing::file_name(app.state::<Shared>().take().open()?, &ctx);
    let Some(chosen) = dialogs::save(app, Ask::changes(texts, ENDING, &name))? else {
        return Ok(Value::Null);
    };
    let target = with_extension(chosen.clone(), ENDING);
    // The dialog has asked about the name that it returned, and about no other.
    if target != chosen && target.exists() && !dialogs::may_replace(app, texts, &target)? {
        return Ok(Value::Null);
    }
    let shared = app.state::<Shared>();
    let mut desk = shared.take();
    let given = sharing::give_into(desk.open()?, &desk.ctx(), &wanted, &target)?;
    let saved = Saved { file: desk.name(&target), rows: given.rows, steps: given.steps };
    serde_json::to_value(saved).map_err(wire)
}

/// The packages that a person chooses, with their bytes.
pub fn choose(app: &AppHandle) -> Result<Value> {
    let paths = dialogs::open_many(app, Ask::packages(speaking(app).0, ENDING))?;
    let files: Vec<PageFile> = paths.iter().map(|path| read(path)).collect::<Result<_>>()?;
    serde_json::to_value(files).map_err(wire)
}

/// A file that is named as packages are.
pub fn is_package(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case(ENDING))
}

/// Reads a package, which may be larger than any page.
pub fn read(path: &Path) -> Result<PageFile> {
    let sharing::ChangesGiven { name, base64, .. } = sharing::read_file(path)?;
    Ok(PageFile { name, base64, held: None })
}
