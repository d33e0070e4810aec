//! The desktop's own dialogs and viewers.
//!
//! Must not know why a file is asked for or shown. Each function waits for the
//! person, so none may be called on the window's own thread.

use std::path::{Path, PathBuf};

use bilan_core::text::Texts;
use bilan_core::{Error, Result};
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath, MessageDialogButtons};

use crate::ask::Ask;

/// Asks where to save; `None` where the person thinks better of it.
pub fn save(app: &AppHandle, ask: Ask) -> Result<Option<PathBuf>> {
    file_dialog(app, ask).blocking_save_file().map(path).transpose()
}

/// Asks for one file.
pub fn open(app: &AppHandle, ask: Ask) -> Result<Option<PathBuf>> {
    file_dialog(app, ask).blocking_pick_file().map(path).transpose()
}

/// Asks for files; none where the person thinks better of it.
pub fn open_many(app: &AppHandle, ask: Ask) -> Result<Vec<PathBuf>> {
    let picked = file_dialog(app, ask).blocking_pick_files().unwrap_or_default();
    picked.into_iter().map(path).collect()
}

/// Asks whether a file that is there may be replaced.
pub fn may_replace(app: &AppHandle, texts: &Texts, file: &Path) -> Result<bool> {
    let question = texts.with("host-replace-question", &[("file", &file.display().to_string())]);
    let buttons =
        MessageDialogButtons::OkCancelCustom(texts.get("host-replace-yes"), texts.get("host-replace-no"));
    let mut dialog = app.dialog().message(question).title(texts.get("host-replace-title")).buttons(buttons);
    if let Some(window) = app.get_webview_window("main") {
        dialog = dialog.parent(&window);
    }
    Ok(dialog.blocking_show())
}

/// Opens a file in the program that the desktop has for it.
pub fn show_file(file: &Path) -> Result<()> {
    tauri_plugin_opener::open_path(file, None::<&str>)
        .map_err(|error| Error::failed_at("host-open-file", file, error))
}

/// Shows a file in its folder; where no file manager answers, opens the folder.
pub fn show_in_folder(file: &Path) -> Result<()> {
    if tauri_plugin_opener::reveal_item_in_dir(file).is_ok() {
        return Ok(());
    }
    let folder = file.parent().unwrap_or(file);
    tauri_plugin_opener::open_path(folder, None::<&str>)
        .map_err(|error| Error::failed_at("host-open-file", folder, error))
}

fn file_dialog(app: &AppHandle, ask: Ask) -> FileDialogBuilder<tauri::Wry> {
    let mut dialog = app.dialog().file().set_title(ask.title);
    if let Some(window) = app.get_webview_window("main") {
        dialog = dialog.set_parent(&window);
    }
    // A desktop starts programs in odd folders; people look for their files among their documents.
    let known = ask.folder.filter(|folder| folder.is_dir());
    if let Some(folder) = known.or_else(|| app.path().document_dir().ok()) {
        dialog = dialog.set_directory(folder);
    }
    if let Some(name) = ask.name {
        dialog = dialog.set_file_name(name);
    }
    for (kind, extensions) in &ask.kinds {
        let extensions: Vec<&str> = extensions.iter().map(String::as_str).collect();
        dialog = dialog.add_filter(kind, &extensions);
    }
    dialog
}

fn path(chosen: FilePath) -> Result<PathBuf> {
    chosen.into_path().map_err(|error| Error::failed("host-dialog", error))
}
