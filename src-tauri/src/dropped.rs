//! Files dragged onto the window: a workspace is opened, anything else is read for the page.
//!
//! Must not know what becomes of them: bytes and place go to the page, which asks the core.

use std::path::{Path, PathBuf};

use bilan_core::Result;
use serde::Serialize;
use tauri::{AppHandle, DragDropEvent, Manager, PhysicalPosition, Window, WindowEvent};

use crate::call::Spoken;
use crate::desk::Shared;
use crate::host::{PageFile, open_path, status, tell};
use crate::{sharing, table};

/// Follows what is dragged over the window.
pub fn on_window_event(window: &Window, event: &WindowEvent) {
    let WindowEvent::DragDrop(event) = event else { return };
    let app = window.app_handle();
    match event {
        DragDropEvent::Enter { paths, .. } => tell(app, "drag-over", !files_among(paths).is_empty()),
        DragDropEvent::Leave => tell(app, "drag-over", false),
        DragDropEvent::Drop { paths, position } => {
            tell(app, "drag-over", false);
            receive_aside(app, files_among(paths), point(window, *position));
        }
        _ => {}
    }
}

/// What was dragged from a disk. A link comes as a path, too (`https://…`), and is nothing to be read.
pub fn files_among(paths: &[PathBuf]) -> Vec<PathBuf> {
    let is_link = |path: &Path| path.is_relative() && path.to_string_lossy().contains(':');
    paths.iter().filter(|path| !is_link(path)).cloned().collect()
}

/// Files that were dropped, and where on the page.
#[derive(Debug, Clone, Serialize)]
struct Dropped {
    files: Vec<PageFile>,
    x: f64,
    y: f64,
}

/// A place in the page's own points. GTK gives them as they are, whatever the type says.
fn point(window: &Window, position: PhysicalPosition<f64>) -> (f64, f64) {
    let scale = if cfg!(target_os = "linux") { 1.0 } else { window.scale_factor().unwrap_or(1.0) };
    (position.x / scale, position.y / scale)
}

/// Reading may take a while: the window's own thread goes on drawing.
fn receive_aside(app: &AppHandle, paths: Vec<PathBuf>, at: (f64, f64)) {
    let app = app.clone();
    tauri::async_runtime::spawn_blocking(move || {
        if let Err(error) = receive(&app, &paths, at) {
            let lang = app.state::<Shared>().take().lang();
            tell(&app, "drop-refused", Spoken::new(&error, lang));
        }
    });
}

fn receive(app: &AppHandle, paths: &[PathBuf], (x, y): (f64, f64)) -> Result<()> {
    if let Some(workspace) = paths.iter().find(|path| is_workspace(path)) {
        open_path(app, workspace)?;
        tell(app, "workspace-opened", status(app)?);
        return Ok(());
    }
    let files: Vec<PageFile> = paths.iter().map(|path| read(app, path)).collect::<Result<_>>()?;
    tell(app, "files-dropped", Dropped { files, x, y });
    Ok(())
}

fn read(app: &AppHandle, path: &Path) -> Result<PageFile> {
    if sharing::is_package(path) { sharing::read(path) } else { table::take_in(app, path) }
}

fn is_workspace(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("bilan"))
}
