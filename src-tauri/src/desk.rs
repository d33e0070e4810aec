//! What lies on the desk: the open workspace, the settings, and the files named to the page.
//!
//! Must not know the window or its dialogs.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use bilan_core::domain::Lang;
use bilan_core::{Ctx, Refused, Result, Workspace};
use serde::Serialize;

use crate::call::Spoken;
use crate::settings::Settings;

/// The desk, shared by the calls of the page.
pub struct Shared(Mutex<Desk>);

impl Shared {
    /// Shares a desk.
    pub fn new(desk: Desk) -> Shared {
        Shared(Mutex::new(desk))
    }

    /// Takes the desk for one short step; never keep it while a dialog is open.
    pub fn take(&self) -> MutexGuard<'_, Desk> {
        // A call that panicked left no half-made change: the store's transaction was rolled back.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Closes the workspace as the program ends, however long its end takes. A call that still
    /// holds the desk ends with the program, and its step with it.
    pub fn put_away(&self) {
        if let Ok(mut desk) = self.0.try_lock() {
            desk.workspace = None;
        }
    }
}

/// Everything that outlives a call.
pub struct Desk {
    /// The open workspace.
    pub workspace: Option<Workspace>,
    /// The person's choices.
    pub settings: Settings,
    /// Why the workspace given at the start could not be opened, until the page has asked.
    pub notice: Option<Spoken>,
    /// The file that could not be opened although it was to be, and why.
    pub hurt: Option<(PathBuf, Spoken)>,
    /// Where the example workspace is made.
    pub data: PathBuf,
    config: PathBuf,
    named: Vec<PathBuf>,
}

/// A file as the page knows it: a handle to ask with, and words to show.
#[derive(Debug, Clone, Serialize)]
pub struct Named {
    /// What the page gives back to mean this file.
    pub handle: String,
    /// The file's name.
    pub name: String,
    /// The folder it lies in, to be shown.
    pub folder: String,
}

impl Desk {
    /// An empty desk with the settings found in `config`.
    pub fn new(config: PathBuf, data: PathBuf) -> Desk {
        let settings = Settings::read(&config);
        Desk { workspace: None, settings, notice: None, hurt: None, data, config, named: Vec::new() }
    }

    /// The language to answer in.
    pub fn lang(&self) -> Lang {
        self.settings.spoken()
    }

    /// A call made now.
    pub fn ctx(&self) -> Ctx {
        Ctx::here(self.lang()).keeping(Some(self.data.join("backups")))
    }

    /// The open workspace, or a refusal where none is.
    pub fn open(&self) -> Result<&Workspace> {
        self.workspace.as_ref().ok_or_else(|| Refused::new("host-no-workspace").into())
    }

    /// Puts a workspace on the desk in place of the one that lay there.
    pub fn lay(&mut self, workspace: Workspace) {
        self.settings.remember(workspace.path());
        self.hurt = None;
        self.workspace = Some(workspace);
        // The workspace is open; a full configuration folder must not undo that.
        if let Err(error) = self.keep() {
            eprintln!("bilan: {error}");
        }
    }

    /// Writes the settings.
    pub fn keep(&self) -> Result<()> {
        self.settings.keep(&self.config)
    }

    /// Names a file to the page: the same file always by the same handle.
    pub fn name(&mut self, path: &Path) -> Named {
        let known = self.named.iter().position(|named| named == path);
        let index = known.unwrap_or_else(|| {
            self.named.push(path.to_owned());
            self.named.len() - 1
        });
        let text = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
        Named {
            handle: format!("file-{index}"),
            name: text(path.file_name()),
            folder: text(path.parent().map(Path::as_os_str)),
        }
    }

    /// The file that a handle means.
    pub fn file(&self, handle: &str) -> Result<PathBuf> {
        let index = handle.strip_prefix("file-").and_then(|index| index.parse::<usize>().ok());
        let path = index.and_then(|index| self.named.get(index));
        path.cloned().ok_or_else(|| Refused::new("host-file-unknown").into())
    }
}
