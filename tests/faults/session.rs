//! A person at work, as a program of its own that can be ended at any moment: saves, imports,
//! exports and copies, each told on a line of its own when it is said to be done.
//!
//! Must not know how it ends.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use bilan_core::domain::Audience;
use bilan_core::export::{self, ExportFormat, ExportInput, ExportWhat};
use bilan_core::{Access, Workspace, api, backups};
use serde_json::json;

use crate::desk::{self, Desk};

/// The first argument of the program that is a session.
pub const WORD: &str = "session";

/// What a line tells: a row that was kept, a copy that was made, a table that was written.
pub const KEPT: &str = "kept ";
pub const COPIED: &str = "copied ";
pub const WRITTEN: &str = "written";

/// A session of so many deeds; `turn` makes its words differ from those of other sessions.
pub fn begin(desk: &Desk, deeds: usize, turn: usize) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args([WORD, "w.bilan", &deeds.to_string(), &turn.to_string()]);
    desk.dress(&mut command);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// The keys of rows that the lines of a session say are kept. A line that is cut says nothing.
pub fn kept(lines: &str) -> impl Iterator<Item = String> + '_ {
    let whole = lines.split_inclusive('\n').filter_map(|line| line.strip_suffix('\n'));
    whole.filter_map(|line| line.strip_prefix(KEPT)).map(str::to_owned)
}

/// Works to the end, if it is let.
pub fn run(mut arguments: impl Iterator<Item = String>) -> ExitCode {
    let mut next = || arguments.next().unwrap();
    let (path, deeds, turn) = (PathBuf::from(next()), next().parse().unwrap(), next());
    match work(&path, deeds, &turn) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{} {error:?}", error.code());
            ExitCode::FAILURE
        }
    }
}

fn work(path: &Path, deeds: usize, turn: &str) -> bilan_core::Result<()> {
    let data = PathBuf::from(std::env::var_os("XDG_DATA_HOME").unwrap());
    let ctx = desk::ctx(&data);
    let workspace = Workspace::open(path, Access::Write, &ctx)?;
    let project = desk::first_project(&workspace);
    for deed in 0..deeds {
        match deed % 10 {
            3 => {
                let page = desk::PAGE.replace("4321", &format!("{turn}{deed:04}"));
                let page = page.replace("Abri", &format!("Abri {turn} {deed}"));
                let input = json!({ "name": "p.txt", "text": page, "answers": [], "decision": "new" });
                let made = api::call(&workspace, &ctx, "import_page", input)?;
                say(&format!("{KEPT}{}", made["project"].as_str().unwrap()));
            }
            6 => {
                table(&workspace, &ctx, &path.with_file_name("out.csv"))?;
                say(WRITTEN);
            }
            9 => {
                let copy = backups::make(&workspace, &ctx)?;
                say(&format!("{COPIED}{}", copy.number));
            }
            _ => {
                let words = format!("Deed {deed} of session {turn}: ask the women first.");
                say(&format!("{KEPT}{}", desk::add_lesson(&workspace, &ctx, &project, &words)?));
            }
        }
    }
    Ok(())
}

/// Writes a flat table.
pub fn table(workspace: &Workspace, ctx: &bilan_core::Ctx, out: &Path) -> bilan_core::Result<()> {
    let input = ExportInput {
        what: ExportWhat::Reach,
        format: ExportFormat::Csv,
        project: None,
        period: None,
        kind: None,
        hxl: false,
        bom: false,
        separator: None,
        local_numbers: false,
        language: None,
        audience: Audience::Internal,
    };
    export::write(workspace, ctx, &input, out, &mut |_rows| true).map(|_told| ())
}

/// One write, so that a line is told whole or not at all.
fn say(line: &str) {
    std::io::stdout().lock().write_all(format!("{line}\n").as_bytes()).unwrap();
}
