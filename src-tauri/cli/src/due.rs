//! What is due: a line for each report, a calendar file, or the reports themselves.
//!
//! Must not know how a deadline is reckoned.

use std::process::ExitCode;

use bilan_core::due::{self, DueInput, DueLine};
use bilan_core::publish::{self, ReportInput};
use bilan_core::{Access, Ctx, Error, Result, Workspace};
use serde_json::{Value, json};

use crate::args;
use crate::reports;
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

/// Writes every report whose period is over and that was not sent, each into a folder named by its
/// day. One that is refused is told, and the others are written.
pub fn write(asked: &args::Report, ctx: &Ctx, say: &Say) -> Result<ExitCode> {
    let workspace = Workspace::open(&asked.at.workspace, Access::Read, ctx)?;
    let input = DueInput { date: asked.date, ..DueInput::default() };
    let mut lines = due::due(&workspace, ctx, &input)?;
    lines.retain(|line| line.over);
    let mut written = Vec::new();
    let mut refused = None;
    for (at, line) in lines.iter().enumerate() {
        say.progress(
            at + 1,
            lines.len(),
            &format!("{} · {}", line.called.as_deref().unwrap_or(&line.title), line.code),
        );
        match made(&workspace, ctx, asked, line) {
            Ok(files) => written.extend(reports::write(files, &asked.out.join(line.day.to_string()), say)?),
            Err(error @ Error::Refused(_)) => refused = Some(say.error(&error)),
            Err(failed) => return Err(failed),
        }
    }
    let done = reports::saved(&written, say)?;
    Ok(refused.unwrap_or(done))
}

fn made(
    workspace: &Workspace,
    ctx: &Ctx,
    asked: &args::Report,
    line: &DueLine,
) -> Result<Vec<publish::ReportFile>> {
    if let Some(report) = &line.report {
        return publish::make_kept(workspace, ctx, report, (&asked.format, asked.trace));
    }
    let input = ReportInput {
        language: asked.language,
        date: asked.date,
        template: line.template.clone(),
        period: line.period.clone(),
        agreement: Some(line.agreement.clone()),
        audience: asked.audience,
        people: asked.people,
        trace: asked.trace,
        ..ReportInput::of(&line.project)
    };
    publish::make_report(workspace, ctx, &input, &asked.format)
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
