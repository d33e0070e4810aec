//! The shell: a Tauri window around `bilan-core`.
//!
//! ```text
//! call      the one command of the page: a name and its input → an answer or a spoken error
//! host      what only a desktop can do: dialogs, recent workspaces, saving and showing reports
//! save      making a report and saving it where the person says
//! export    writing a raw export where the person says
//! table     looking at a foreign table and importing it
//! underway  the long call that goes on, and how it is stopped
//! desk      what lies open: the workspace, the person's settings, the files named to the page
//! rescue    a file that cannot be opened, and the copy that could take its place
//! dropped   files dragged onto the window
//! ask       what the dialogs ask, in words
//! dialogs   the desktop's own dialogs and viewers (answered from a script in the window's tests)
//! ```
//! Must not know what a project or a report is: it hands names and JSON to the core.

mod ask;
mod calendar;
mod call;
mod copies;
mod desk;
#[cfg(not(feature = "scripted-dialogs"))]
mod dialogs;
#[cfg(feature = "scripted-dialogs")]
#[path = "scripted.rs"]
mod dialogs;
mod dropped;
mod export;
mod forms;
mod host;
mod rescue;
mod save;
mod settings;
mod table;
#[cfg(test)]
mod tests;
mod underway;

use std::path::PathBuf;
use std::process::ExitCode;

use tauri::{App, Manager, RunEvent};

/// Opens the window and stays until it is closed.
pub fn run() -> ExitCode {
    let built = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_window_state::Builder::new().build())
        .invoke_handler(tauri::generate_handler![call::call])
        .on_window_event(dropped::on_window_event)
        .setup(|app| boot(app).map_err(Into::into))
        .build(tauri::generate_context!());
    match built {
        Ok(app) => {
            app.run(|app, event| {
                if matches!(event, RunEvent::Exit) {
                    app.state::<desk::Shared>().put_away();
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("bilan: the window could not be opened: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Lays the desk out and opens the workspace that the desktop handed us, if any.
fn boot(app: &mut App) -> Result<(), tauri::Error> {
    let path = app.path();
    let desk = desk::Desk::new(path.app_config_dir()?, path.app_data_dir()?);
    app.manage(desk::Shared::new(desk));
    app.manage(underway::Underway::default());
    if let Some(workspace) = std::env::args_os().nth(1).map(PathBuf::from) {
        host::open_at_start(app.handle(), &workspace);
    }
    Ok(())
}
