//! The import of a table: it goes on while the window says how far it is, and stops if asked.
//!
//! Must not know what is in a table: what the page gave goes to the core.

use bilan_core::tables::{self, TableGiven};
use bilan_core::{Error, Result};
use serde::Serialize;
use serde_json::Value;
use tauri::{AppHandle, Manager};

use crate::desk::Shared;
use crate::export::Underway;
use crate::host::{read, tell, wire};

/// The import that goes on.
#[derive(Debug, Default)]
pub struct Importing(Underway);

/// How many rows are read of how many.
#[derive(Debug, Clone, Copy, Serialize)]
struct Progress {
    rows: usize,
    of: usize,
}

/// Imports a table; null where the person stopped it, and then nothing was kept.
pub fn import(app: &AppHandle, input: &Value) -> Result<Value> {
    let given: TableGiven = read(input)?;
    let number = app.state::<Importing>().0.begin();
    let shared = app.state::<Shared>();
    let desk = shared.take();
    let mut goes_on = |rows, of| {
        tell(app, "import-progress", Progress { rows, of });
        app.state::<Importing>().0.goes_on(number)
    };
    match tables::import_while(desk.open()?, &desk.ctx(), &given, &mut goes_on) {
        Ok(imported) => serde_json::to_value(imported).map_err(wire),
        Err(Error::Refused(refused)) if refused.code == tables::STOPPED => Ok(Value::Null),
        Err(error) => Err(error),
    }
}

/// Stops the import that goes on, if one does.
pub fn cancel(app: &AppHandle) -> Result<Value> {
    app.state::<Importing>().0.begin();
    Ok(Value::Null)
}
