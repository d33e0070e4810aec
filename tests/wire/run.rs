//! Runs `bilan` in a folder of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

/// A folder with a workspace in it.
pub struct Desk {
    folder: TempDir,
    /// Where the program keeps copies of workspaces.
    data: TempDir,
}

/// What a run came to.
#[derive(Debug)]
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub told: String,
}

impl Ran {
    /// The answer in JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// The answer of a run that must have gone well.
    pub fn well(self) -> Ran {
        assert_eq!(self.code, 0, "{self:?}");
        self
    }
}

impl Desk {
    /// A folder with an empty workspace `w.bilan`.
    pub fn empty() -> Desk {
        Desk::made("new")
    }

    /// A folder with the example in `w.bilan`.
    pub fn example() -> Desk {
        Desk::made("demo")
    }

    fn made(command: &str) -> Desk {
        let desk = Desk { folder: tempfile::tempdir().unwrap(), data: tempfile::tempdir().unwrap() };
        desk.bare(&[command, "w.bilan"]).well();
        desk
    }

    /// A file of the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The folder of a person's data.
    pub fn data(&self) -> &Path {
        self.data.path()
    }

    /// Writes a file into the folder.
    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        fs::write(self.path(name), bytes).unwrap();
    }

    /// The workspace's bytes, to see that nothing was written.
    pub fn workspace(&self) -> Vec<u8> {
        fs::read(self.path("w.bilan")).unwrap()
    }

    /// Runs with `--workspace w.bilan`.
    pub fn run(&self, arguments: &[&str]) -> Ran {
        self.bare(&[arguments, &["--workspace", "w.bilan"]].concat())
    }

    /// Runs with `--workspace w.bilan --json`.
    pub fn json(&self, arguments: &[&str]) -> Value {
        self.run(&[arguments, &["--json"]].concat()).well().json()
    }

    /// Runs with these arguments only.
    pub fn bare(&self, arguments: &[&str]) -> Ran {
        self.speaking("en", arguments)
    }

    /// Runs for a person who speaks a language.
    pub fn speaking(&self, language: &str, arguments: &[&str]) -> Ran {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bilan"));
        command.current_dir(self.folder.path()).args(arguments);
        command.env("BILAN_LANG", language).env_remove("BILAN_WORKSPACE");
        command.env("XDG_DATA_HOME", self.data.path());
        let Output { status, stdout, stderr } = command.output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Ran { code: status.code().unwrap_or(-1), out: text(stdout), told: text(stderr) }
    }
}

/// Names in a folder, sorted.
pub fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}
