//! Files dragged onto the window: a workspace is opened, anything else is read as a page.
//!
//! Must not know what a page says: bytes go to the page of the window, which asks the core.

use std::path::{Path, PathBuf};

use bilan_core::Result;
use tauri::{AppHandle, DragDropEvent, Manager, Window, WindowEvent};

use crate::call::Spoken;
use crate::desk::Shared;
use crate::host::{PageFile, open_path, read_page, status, tell};

/// Follows what is dragged over the window.
pub fn on_window_event(window: &Window, event: &WindowEvent) {
    let WindowEvent::DragDrop(event) = event else { return };
    let app = window.app_handle();
    match event {
        DragDropEvent::Enter { paths, .. } => tell(app, "drag-over", !files_among(paths).is_empty()),
        DragDropEvent::Leave => tell(app, "drag-over", false),
        DragDropEvent::Drop { paths, .. } => {
            tell(app, "drag-over", false);
            receive_aside(app, files_among(paths));
        }
        _ => {}
    }
}

/// What was dragged from a disk. A link comes as a path, too (`https://…`), and is nothing to be read.
pub fn files_among(paths: &[PathBuf]) -> Vec<PathBuf> {
    let is_link = |path: &Path| path.is_relative() && path.to_string_lossy().contains(':');
    paths.iter().filter(|path| !is_link(path)).cloned().collect()
}

/// Reading may take a while: the window's own thread goes on drawing.
fn receive_aside(app: &AppHandle, paths: Vec<PathBuf>) {
    let app = app.clone();
    tauri::async_runtime::spawn_blocking(move || {
        if let Err(error) = receive(&app, &paths) {
            let lang = app.state::<Shared>().take().lang();
            tell(&app, "drop-refused", Spoken::new(&error, lang));
        }
    });
}

fn receive(app: &AppHandle, paths: &[PathBuf]) -> Result<()> {
    if let Some(workspace) = paths.iter().find(|path| is_workspace(path)) {
        open_path(app, workspace)?;
        tell(app, "workspace-opened", status(app)?);
        return Ok(());
    }
    let pages: Vec<PageFile> = paths.iter().map(|path| read_page(path)).collect::<Result<_>>()?;
    tell(app, "pages-dropped", pages);
    Ok(())
}

fn is_workspace(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("bilan"))
}
