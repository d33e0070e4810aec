//! Foreign tables: chosen, looked at beside the desk while the window goes on, imported on it, and
//! the list of what was refused saved where the person says.
//!
//! Must not know what is in a table: bytes go to the core, words come back.

use std::fs::{self, Metadata};
use std::path::Path;
use std::time::UNIX_EPOCH;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bilan_core::tables::{self, TableGiven};
use bilan_core::{Access, Ctx, Error, Refused, Result, Workspace, files};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tauri::{AppHandle, Manager};

use crate::ask::Ask;
use crate::desk::Shared;
use crate::dialogs;
use crate::host::{Held, PageFile, read, read_page, speaking, tell, wire, with_extension};
use crate::underway::Underway;

/// Tables up to this size go to the page as they are.
const SMALL_BYTES: u64 = 512 * 1024;
/// Larger files are not read.
const MOST_BYTES: u64 = 256 * 1024 * 1024;

/// Asks for files with tables.
pub fn choose(app: &AppHandle) -> Result<Value> {
    let paths = dialogs::open_many(app, Ask::tables(speaking(app).0))?;
    let files: Vec<PageFile> = paths.iter().map(|path| take_in(app, path)).collect::<Result<_>>()?;
    serde_json::to_value(files).map_err(wire)
}

/// Takes a file in that was chosen or dropped. Of a large table the page gets a handle: its bytes
/// would cross to the page and back with each question.
pub fn take_in(app: &AppHandle, path: &Path) -> Result<PageFile> {
    let about = fs::metadata(path).map_err(|error| Error::failed_at("host-read-page", path, error))?;
    if !about.is_file() || about.len() <= SMALL_BYTES || !is_table(path) {
        return read_page(path);
    }
    let named = app.state::<Shared>().take().name(path);
    let held = Held { handle: named.handle, stamp: stamp_of(&about) };
    Ok(PageFile { name: named.name, base64: String::new(), held: Some(held) })
}

fn is_table(path: &Path) -> bool {
    const ENDINGS: [&str; 7] = ["xlsx", "xlsm", "xls", "ods", "csv", "tsv", "tab"];
    let ending = path.extension().unwrap_or_default();
    ENDINGS.iter().any(|known| ending.eq_ignore_ascii_case(known))
}

/// Size and time of a file.
fn stamp_of(about: &Metadata) -> String {
    let written = about.modified().ok().and_then(|at| at.duration_since(UNIX_EPOCH).ok());
    format!("{}-{}", about.len(), written.unwrap_or_default().as_nanos())
}

/// What a table is.
pub fn look(app: &AppHandle, input: &Value) -> Result<Value> {
    let (workspace, ctx, given) = beside(app, input)?;
    serde_json::to_value(tables::look(&workspace, &ctx, &given)?).map_err(wire)
}

/// What would become of its rows.
pub fn preview(app: &AppHandle, input: &Value) -> Result<Value> {
    let (workspace, ctx, given) = beside(app, input)?;
    serde_json::to_value(tables::preview(&workspace, &ctx, &given)?).map_err(wire)
}

/// How many rows are read, of how many.
#[derive(Debug, Clone, Copy, Serialize)]
struct Progress {
    done: usize,
    of: usize,
}

/// Keeps its rows; null where the person stopped it.
pub fn import(app: &AppHandle, input: &Value) -> Result<Value> {
    let given = given(app, input)?;
    let number = app.state::<Underway>().begin();
    let mut goes_on = |done, of| {
        tell(app, "table-progress", Progress { done, of });
        app.state::<Underway>().goes_on(number)
    };
    let shared = app.state::<Shared>();
    let desk = shared.take();
    match tables::import_while(desk.open()?, &desk.ctx(), &given, &mut goes_on) {
        Ok(imported) => serde_json::to_value(imported).map_err(wire),
        Err(Error::Refused(refused)) if refused.code == tables::STOPPED => Ok(Value::Null),
        Err(error) => Err(error),
    }
}

#[derive(Deserialize)]
struct List {
    name: String,
    text: String,
    /// It is an IATI file, not a list.
    #[serde(default)]
    iati: bool,
}

/// Saves a list of rows or an IATI file where the person says; null where the person thinks better of it.
pub fn save_list(app: &AppHandle, input: &Value) -> Result<Value> {
    let List { name, text, iati } = read(input)?;
    let (texts, _ctx) = speaking(app);
    let ending = if iati { "xml" } else { "csv" };
    let ask = if iati { Ask::iati(texts, ending, &name) } else { Ask::list(texts, ending, &name) };
    let Some(chosen) = dialogs::save(app, ask)? else { return Ok(Value::Null) };
    let target = with_extension(chosen.clone(), ending);
    // The dialog has asked about the name that it returned, and about no other.
    if target != chosen && target.exists() && !dialogs::may_replace(app, texts, &target)? {
        return Ok(Value::Null);
    }
    files::replace(&target, text.as_bytes())?;
    serde_json::to_value(app.state::<Shared>().take().name(&target)).map_err(wire)
}

/// The open workspace a second time, to read: the desk stays free for other calls meanwhile.
fn beside(app: &AppHandle, input: &Value) -> Result<(Workspace, Ctx, TableGiven)> {
    let given = given(app, input)?;
    let (_texts, ctx) = speaking(app);
    let path = app.state::<Shared>().take().open()?.path().to_owned();
    Ok((Workspace::open(&path, Access::Read, &ctx)?, ctx, given))
}

/// What the page gave, its bytes as bytes.
fn given(app: &AppHandle, input: &Value) -> Result<TableGiven> {
    let mut input = input.clone();
    let mut taken = |name: &str| input.as_object_mut().and_then(|fields| fields.remove(name));
    let held = (taken("handle"), taken("stamp"));
    let mut given: TableGiven = read(&input)?;
    if let (Some(Value::String(handle)), Some(Value::String(stamp))) = held {
        given.bytes = Some(bytes_of(app, &handle, &stamp)?);
        given.base64 = None;
        return Ok(given);
    }
    if let Some(base64) = given.base64.take() {
        let bytes = STANDARD.decode(base64);
        given.bytes = Some(bytes.map_err(|error| Refused::new("host-input").with("cause", error))?);
    }
    Ok(given)
}

/// The bytes of a file that is held here, if it is still the one that was seen.
fn bytes_of(app: &AppHandle, handle: &str, stamp: &str) -> Result<Vec<u8>> {
    let path = app.state::<Shared>().take().file(handle)?;
    let failed = |error| Error::failed_at("host-read-page", &path, error);
    let about = fs::metadata(&path).map_err(failed)?;
    if about.len() > MOST_BYTES {
        return Err(Refused::new("host-page").file(&path).into());
    }
    if stamp_of(&about) != stamp {
        return Err(Refused::new("host-table-changed").file(&path).into());
    }
    fs::read(&path).map_err(failed)
}
