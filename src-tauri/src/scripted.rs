//! Stands in for the desktop's dialogs and viewers in the window's tests only
//! (cargo feature `scripted-dialogs`); the shipped program does not contain it.
//!
//! The folder named by `BILAN_DIALOGS` holds `next`, one answer a line, the first
//! line first: a path, `yes`, or `-` for a person who thinks better of it. What a
//! viewer would show is written to `opened` and `revealed`.

use std::fmt::Display;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use bilan_core::text::Texts;
use bilan_core::{Error, Result};
use tauri::AppHandle;

use crate::ask::Ask;

/// Answers where to save.
pub fn save(_app: &AppHandle, ask: Ask) -> Result<Option<PathBuf>> {
    Ok(answer(&ask)?.map(PathBuf::from))
}

/// Answers which file to open.
pub fn open(_app: &AppHandle, ask: Ask) -> Result<Option<PathBuf>> {
    Ok(answer(&ask)?.map(PathBuf::from))
}

/// Answers which files to open: paths separated by tabs.
pub fn open_many(_app: &AppHandle, ask: Ask) -> Result<Vec<PathBuf>> {
    Ok(answer(&ask)?.iter().flat_map(|line| line.split('\t')).map(PathBuf::from).collect())
}

/// Answers whether a file may be replaced.
pub fn may_replace(_app: &AppHandle, _texts: &Texts, _file: &Path) -> Result<bool> {
    Ok(next()?.is_some())
}

/// Notes the file that a viewer would show.
pub fn show_file(file: &Path) -> Result<()> {
    note("opened", &file.display())
}

/// Notes the file that a file manager would show.
pub fn show_in_folder(file: &Path) -> Result<()> {
    note("revealed", &file.display())
}

fn answer(ask: &Ask) -> Result<Option<String>> {
    let Ask { title, folder, name, kinds } = ask;
    note("asked", &format!("{title} {name:?} {folder:?} {kinds:?}"))?;
    next()
}

/// Takes the next answer off the script; an exhausted script answers nothing.
fn next() -> Result<Option<String>> {
    let script = folder()?.join("next");
    let failed = |error| Error::failed_at("host-dialog", &script, error);
    let text = fs::read_to_string(&script).map_err(failed)?;
    let (first, rest) = text.split_once('\n').unwrap_or((&text, ""));
    fs::write(&script, rest).map_err(failed)?;
    Ok(Some(first.to_owned()).filter(|answer| !answer.is_empty() && answer != "-"))
}

fn note(name: &str, line: &dyn Display) -> Result<()> {
    let notes = folder()?.join(name);
    let opened = OpenOptions::new().create(true).append(true).open(&notes);
    opened
        .and_then(|mut opened| writeln!(opened, "{line}"))
        .map_err(|error| Error::failed_at("host-dialog", &notes, error))
}

fn folder() -> Result<PathBuf> {
    std::env::var("BILAN_DIALOGS").map(PathBuf::from).map_err(|error| Error::failed("host-dialog", error))
}
