//! Copies of attachments outside of the workspace: one to look at, one where the person says.
//!
//! Must not know what is in a file. What is changed in a copy does not come back by itself.

use std::path::{Path, PathBuf};

use bilan_core::{Error, Result, attach, files};
use serde::Deserialize;
use serde_json::Value;
use tauri::{AppHandle, Manager};

use crate::ask::Ask;
use crate::desk::Shared;
use crate::dialogs;
use crate::host::{read, speaking, wire};

/// A folder for the copies to look at, below the app's own.
const COPIES: &str = "copies";

#[derive(Deserialize)]
struct Wanted {
    attachment: String,
}

/// Opens a copy in the program that the desktop has for such files.
pub fn open(app: &AppHandle, input: &Value) -> Result<Value> {
    let wanted: Wanted = read(input)?;
    let (name, bytes) = content(app, &wanted)?;
    let folder = app.state::<Shared>().take().data.join(COPIES).join(folder_name(&wanted.attachment));
    files::private_folder(&folder).map_err(|error| Error::failed_at("host-folder", &folder, error))?;
    let copy = folder.join(file_name(&name));
    files::replace(&copy, &bytes)?;
    dialogs::show_file(&copy)?;
    Ok(Value::Null)
}

/// Saves a copy where the person says and names it to the page; null where the person thinks
/// better of it.
pub fn save(app: &AppHandle, input: &Value) -> Result<Value> {
    let (name, bytes) = content(app, &read(input)?)?;
    let (texts, _ctx) = speaking(app);
    let ask = Ask::copy(texts, &file_name(&name).to_string_lossy());
    let Some(target) = dialogs::save(app, ask)? else { return Ok(Value::Null) };
    files::replace(&target, &bytes)?;
    let saved = app.state::<Shared>().take().name(&target);
    serde_json::to_value(saved).map_err(wire)
}

fn content(app: &AppHandle, wanted: &Wanted) -> Result<(String, Vec<u8>)> {
    let shared = app.state::<Shared>();
    let desk = shared.take();
    attach::content(desk.open()?, &wanted.attachment)
}

/// A name of the record as the name of a file: it may have been typed.
pub fn file_name(name: &str) -> PathBuf {
    let last = Path::new(name).file_name().map(|name| name.to_string_lossy().into_owned());
    let plain: String = last
        .unwrap_or_default()
        .chars()
        .map(|letter| if letter.is_control() || "/\\:*?\"<>|".contains(letter) { '_' } else { letter })
        .collect();
    PathBuf::from(if plain.trim_matches(['.', ' ']).is_empty() { "file".to_owned() } else { plain })
}

/// A key as the name of a folder: nothing but its letters and digits.
fn folder_name(key: &str) -> String {
    key.chars().filter(char::is_ascii_alphanumeric).collect()
}
