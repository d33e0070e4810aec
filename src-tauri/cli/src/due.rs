//! What is due: a line for each report, or a calendar file.
//!
//! Must not know how a deadline is reckoned.

use std::process::ExitCode;

use bilan_core::due::{self, DueInput, DueLine};
use bilan_core::{Access, Ctx, Error, Result, Workspace};
use serde_json::{Value, json};

use crate::args;
use crate::say::Say;

/// Shows what is due, and writes the calendar file where one is asked for.
pub fn show(asked: &args::Due, ctx: &Ctx, say: &Say) -> Result<ExitCode> {
    let workspace = Workspace::open(&asked.at.workspace, Access::Read, ctx)?;
    let input =
        DueInput { project: asked.project.clone(), date: asked.as_of, until: asked.until, sent: asked.sent };
    let lines = due::due(&workspace, ctx, &input)?;
    let mut answer = json!({ "due": told(&lines)? });
    let mut words: Vec<String> = lines.iter().map(line).collect();
    if words.is_empty() {
        words.push(say.texts().get("cli-due-none"));
    }
    if let Some(target) = &asked.ics {
        due::write_calendar(&workspace, ctx, &input, target)?;
        answer["file"] = json!(target);
        words.push(target.display().to_string());
    }
    say.done(&answer, &words)
}

fn told(lines: &[DueLine]) -> Result<Value> {
    serde_json::to_value(lines).map_err(|error| Error::failed("answer", error))
}

fn line(due: &DueLine) -> String {
    let called = due.called.as_deref().unwrap_or(&due.title);
    let donor = due.donor.as_deref().unwrap_or("–");
    let state = format!("{} · {}", due.left_shown, due.standing_shown);
    format!("{}  {called:<12}  {} · {} · {donor}  ({state})", due.day, due.kind, due.span)
}
