//! What this person chose on this machine: language, last folder, recent workspaces.
//!
//! Must not know what is in a workspace: losing this file loses no work.

use std::fs;
use std::path::{Path, PathBuf};

use bilan_core::domain::Lang;
use bilan_core::text::Texts;
use bilan_core::{Error, Result, files};
use serde::{Deserialize, Serialize};

/// As many workspaces as the start page lists.
const RECENT: usize = 8;

/// The choices, as kept in `settings.json` of the app's configuration folder.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The language of the interface, where the person chose one.
    pub language: Option<Lang>,
    /// Where the last report was saved.
    pub report_folder: Option<PathBuf>,
    /// Workspaces opened before, the last one first.
    pub recent: Vec<PathBuf>,
}

impl Settings {
    /// Reads the choices; without a readable file the person starts with none.
    pub fn read(folder: &Path) -> Settings {
        let file = file(folder);
        let text = match fs::read_to_string(&file) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Settings::default(),
            Err(error) => return unreadable(&file, &error),
        };
        serde_json::from_str(&text).unwrap_or_else(|error| unreadable(&file, &error))
    }

    /// Writes the choices.
    pub fn keep(&self, folder: &Path) -> Result<()> {
        fs::create_dir_all(folder).map_err(|error| Error::failed_at("host-settings", folder, error))?;
        let text = serde_json::to_vec_pretty(self).map_err(|error| Error::failed("host-settings", error))?;
        files::replace(&file(folder), &text)
    }

    /// The language to speak: the chosen one, else the system's, else English.
    pub fn spoken(&self) -> Lang {
        self.language.or_else(of_the_system).filter(|lang| Texts::addresses(*lang)).unwrap_or(Lang::EN)
    }

    /// Puts a workspace on top of the recent ones.
    pub fn remember(&mut self, workspace: &Path) {
        self.recent.retain(|known| known != workspace);
        self.recent.insert(0, workspace.to_owned());
        self.recent.truncate(RECENT);
    }
}

fn file(folder: &Path) -> PathBuf {
    folder.join("settings.json")
}

fn unreadable(file: &Path, error: &dyn std::fmt::Display) -> Settings {
    eprintln!("bilan: {}: {error}; starting with default settings", file.display());
    Settings::default()
}

/// The language of messages as POSIX names it: the first of these variables that is set counts.
fn of_the_system() -> Option<Lang> {
    let set = |name: &&str| std::env::var(name).is_ok_and(|value| !value.is_empty());
    let name = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find(|name| set(name))?;
    std::env::var(name).ok()?.parse().ok()
}
