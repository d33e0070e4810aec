//! A folder with a workspace, copies of it elsewhere, and the command line run on them.
//!
//! Must not know a fault.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use bilan_core::domain::Lang;
use bilan_core::{Access, Ctx, Result, Workspace, api, example};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::bench::Bench;

/// A page that becomes a project.
pub const PAGE: &str = "Abri et conseil\n\n  • Date de fin\n    2025\n  • Statut du projet\n    Achevé\n  • \
                        Budget Amount (USD)\n    85000.00\n  • Projet ID\n    CT.4321\n  • Etat(s) membre(s) \
                        beneficiaires remplissant les conditions requises\n    Paraguay\n\nCe projet prépare.\n";

/// A folder to work in, gone when dropped. In memory where the machine has such a place: what is
/// tried here is what the program does, not what a disk does.
pub fn folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory).unwrap() } else { tempfile::tempdir().unwrap() }
}

/// A folder with `w.bilan` in it and a home for copies.
pub struct Desk {
    folder: TempDir,
}

/// What a run of the command line came to.
pub struct Ran {
    /// The exit code; none where a signal ended it.
    pub code: Option<i32>,
    /// Its answer.
    pub out: String,
    /// What it told of errors.
    pub told: String,
}

impl Ran {
    /// What a run that ended came to.
    pub fn of(output: &Output) -> Ran {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Ran { code: output.status.code(), out: text(&output.stdout), told: text(&output.stderr) }
    }

    /// It went well, and said so.
    pub fn is_well(&self) -> bool {
        self.code == Some(0)
    }

    /// It did not do it and said why, with a code of its own: neither a panic nor a signal.
    pub fn is_refusal(&self) -> bool {
        matches!(self.code, Some(1..=9)) && self.told.contains("\"code\"") && !self.told.contains("panicked")
    }

    /// It did not do it and could say nothing.
    pub fn ended_without_a_word(&self) -> bool {
        matches!(self.code, Some(1..=9)) && self.told.is_empty()
    }

    /// The code of the refusal.
    pub fn refusal(&self) -> String {
        let told: Option<Value> = self.told.lines().find_map(|line| serde_json::from_str(line).ok());
        let told = told.or_else(|| serde_json::from_str(&self.told).ok()).unwrap_or_default();
        told["code"].as_str().or(told["error"]["code"].as_str()).unwrap_or_default().to_owned()
    }
}

/// A call made now, with copies kept in a folder.
pub fn ctx(data: &Path) -> Ctx {
    Ctx::here(Lang::EN).keeping(Some(data.join("org.bilan.desktop/backups")))
}

impl Desk {
    /// A small workspace with one project.
    pub fn small() -> Desk {
        Desk::copy_of(template(&SMALL, |workspace, ctx| {
            let input = json!({ "name": "first.txt", "text": PAGE.replace("4321", "1111").replace("Abri", "Refuge"), "answers": [] });
            api::call(workspace, ctx, "import_page", input).unwrap();
        }))
    }

    /// The example: six projects.
    pub fn example() -> Desk {
        Desk::copy_of(template(&EXAMPLE, |workspace, ctx| {
            example::add(workspace, ctx).unwrap();
        }))
    }

    /// A workspace of the first version.
    pub fn of_version_one() -> Desk {
        let made = std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("files/v1.bilan")).unwrap();
        Desk::copy_of(&made)
    }

    /// A folder without a workspace.
    pub fn bare() -> Desk {
        let desk = Desk { folder: folder() };
        std::fs::create_dir(desk.data()).unwrap();
        desk
    }

    fn copy_of(bytes: &[u8]) -> Desk {
        let desk = Desk::bare();
        std::fs::write(desk.path("w.bilan"), bytes).unwrap();
        std::fs::write(desk.path("page.txt"), PAGE).unwrap();
        desk
    }

    /// A file of the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Where the person's data lie.
    pub fn data(&self) -> PathBuf {
        self.path("data")
    }

    /// A call made now.
    pub fn ctx(&self) -> Ctx {
        ctx(&self.data())
    }

    /// The workspace, opened in this process.
    pub fn open(&self, access: Access) -> Result<Workspace> {
        Workspace::open(&self.path("w.bilan"), access, &self.ctx())
    }

    /// A command line that is about the workspace.
    pub fn command(&self, program: &Path, arguments: &[&str]) -> Command {
        let mut command = Command::new(program);
        command.args(arguments);
        self.dress(&mut command);
        command
    }

    /// The surroundings of every run.
    pub fn dress(&self, command: &mut Command) {
        command.current_dir(self.folder()).env_remove("BILAN_LANG").env("LC_ALL", "C.UTF-8");
        command.env("BILAN_LANG", "en").env("BILAN_WORKSPACE", "w.bilan").env("XDG_DATA_HOME", self.data());
    }

    /// Runs the command line to its end.
    pub fn run(&self, bench: &Bench, arguments: &[&str]) -> Ran {
        Ran::of(&self.command(&bench.program, &[arguments, &["--json"]].concat()).output().unwrap())
    }
}

static SMALL: OnceLock<Vec<u8>> = OnceLock::new();
static EXAMPLE: OnceLock<Vec<u8>> = OnceLock::new();

/// A workspace is filled once and copied whenever it is wanted.
fn template(kept: &'static OnceLock<Vec<u8>>, fill: fn(&Workspace, &Ctx)) -> &'static [u8] {
    kept.get_or_init(|| {
        let folder = folder();
        let (path, ctx) = (folder.path().join("w.bilan"), Ctx::here(Lang::EN));
        let workspace = Workspace::create(&path, &ctx).unwrap();
        fill(&workspace, &ctx);
        drop(workspace);
        std::fs::read(&path).unwrap()
    })
}

/// The first project.
pub fn first_project(workspace: &Workspace) -> String {
    workspace.list_projects().unwrap().remove(0).id
}

/// Keeps a lesson; returns its key.
pub fn add_lesson(workspace: &Workspace, ctx: &Ctx, project: &str, words: &str) -> Result<String> {
    let input = json!({ "table": "lesson", "project": project, "values": { "observation": words } });
    let row = api::call(workspace, ctx, "add_row", input)?;
    Ok(row["row"].as_str().unwrap().to_owned())
}

/// Keys of all projects and lessons.
pub fn keys(workspace: &Workspace, ctx: &Ctx) -> Result<BTreeSet<String>> {
    let mut keys = BTreeSet::new();
    for project in workspace.list_projects()? {
        let input = json!({ "table": "lesson", "project": &project.id });
        let rows = api::call(workspace, ctx, "list_rows", input)?;
        keys.extend(rows.as_array().unwrap().iter().map(|row| row["row"].as_str().unwrap().to_owned()));
        keys.insert(project.id);
    }
    Ok(keys)
}

/// Everything that is kept, project by project.
pub fn everything(workspace: &Workspace) -> Result<Value> {
    let projects = workspace.list_projects()?;
    let read = projects.iter().map(|row| workspace.project(&row.id, None));
    Ok(serde_json::to_value(read.collect::<Result<Vec<_>>>()?).unwrap())
}

/// Copies of the workspace that have their place on the shelf.
pub fn copies_in(data: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![data.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "bilan") {
                found.push(path);
            }
        }
    }
    found
}
