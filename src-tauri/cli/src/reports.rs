//! Reports that are kept: listed, approved, written from their key, and told from other files.
//!
//! Must not know how a report is sealed.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use bilan_core::domain::ReportState;
use bilan_core::publish::{ReportFile, ReportFormat};
use bilan_core::readiness::{self, ReadinessInput};
use bilan_core::reports::{self, ReportRow, ReportsInput, TurnReportInput};
use bilan_core::seal::{self, Verified, VerifiedAs};
use bilan_core::{Access, Ctx, Error, Result, Workspace, files};
use serde::Serialize;
use serde_json::{Value, json};

use crate::args::Target;
use crate::open;
use crate::say::{REFUSED, Say, UNDECIDED};

/// Lists the reports that are kept.
pub fn list(project: Option<&str>, at: &Target, ctx: &Ctx, say: &Say) -> Result<ExitCode> {
    let workspace = open(at, Access::Read, ctx)?;
    let input = ReportsInput { project: project.map(str::to_owned) };
    let rows = reports::list(&workspace, ctx, &input)?;
    let lines: Vec<String> = rows.iter().map(|row| line(row, say)).collect();
    let lines = if lines.is_empty() { vec![say.texts().get("cli-no-reports")] } else { lines };
    say.done(&answer(&rows)?, &lines)
}

/// `01935c…  Draft  Narrative report · 2026-Q1 · Rutas seguras (fr)`
fn line(row: &ReportRow, say: &Say) -> String {
    let state = say.texts().get(&format!("report-state-{}", row.kept.state.word()));
    let told = [Some(&row.template_name), row.period_code.as_ref(), Some(&row.project_title)];
    let told: Vec<&str> = told.into_iter().flatten().map(String::as_str).collect();
    let currency = row.kept.currency.map(|currency| format!(", {currency}")).unwrap_or_default();
    format!("{}  {state}  {} ({}{currency})", row.kept.id, told.join(" · "), row.kept.language)
}

/// Approves a report and seals it.
pub fn approve(
    report: &str,
    (reason, remarks_open): (Option<String>, bool),
    at: &Target,
    ctx: &Ctx,
    say: &Say,
) -> Result<ExitCode> {
    let workspace = open(at, Access::Write, ctx)?;
    let (report, to) = (report.to_owned(), ReportState::Approved);
    let turn = TurnReportInput { report, to, reason, remarks_open };
    let shown = reports::turn(&workspace, ctx, &turn)?;
    let mut lines = vec![line(&shown.report, say)];
    if let Some(seal) = &shown.seal {
        lines.push(format!("{}.pdf  SHA-256 {}", seal.name, seal.pdf));
        lines.push(format!("{}.xlsx  SHA-256 {}", seal.name, seal.xlsx));
    }
    say.done(&answer(&shown)?, &lines)
}

/// Says what a file is to a workspace; ends with 3 where it is no sealed report of it.
pub fn verify(file: &Path, at: &Target, ctx: &Ctx, say: &Say) -> Result<ExitCode> {
    let workspace = open(at, Access::Read, ctx)?;
    let verified = seal::verify_file(&workspace, ctx, file)?;
    say.answer(&answer(&verified)?, &told(&verified, say))?;
    let sealed = verified.is_a == VerifiedAs::Sealed;
    Ok(if sealed { ExitCode::SUCCESS } else { ExitCode::from(REFUSED) })
}

fn told(verified: &Verified, say: &Say) -> Vec<String> {
    let seal = verified.seal.as_ref();
    let who = seal.map(|seal| seal.who.as_str()).unwrap_or_default();
    let at = seal.map(|seal| seal.at.format("%Y-%m-%d %H:%M UTC").to_string()).unwrap_or_default();
    let args = [("who", who), ("at", at.as_str())];
    let texts = say.texts();
    let mut lines = vec![match verified.is_a {
        VerifiedAs::Sealed => texts.with("cli-verify-sealed", &args),
        VerifiedAs::Altered => texts.with("cli-verify-altered", &args),
        VerifiedAs::Draft => texts.get("cli-verify-draft"),
        VerifiedAs::Unknown => texts.get("cli-verify-unknown"),
    }];
    lines.extend(verified.report.as_ref().map(|row| line(row, say)));
    if verified.is_a == VerifiedAs::Sealed && !verified.stands {
        lines.push(texts.get("cli-verify-not-standing"));
    }
    if let Some(report) = &verified.revised_by {
        lines.push(texts.with("cli-verify-revised", &[("report", report)]));
    }
    lines
}

/// Says what would stand wrongly in the files of a report, each with the place that mends it.
pub fn told_wrong(workspace: &Workspace, ctx: &Ctx, asked: &ReadinessInput, say: &Say) -> Result<bool> {
    let wrong = readiness::wrong(workspace, ctx, asked)?;
    for line in &wrong {
        say.trouble(&line.code, &line.message, &json!({ "section": line.section, "mended": line.mended }));
    }
    Ok(!wrong.is_empty())
}

/// Nothing was written: a person decides whether what is wrong stays.
pub fn held(say: &Say) -> Result<ExitCode> {
    say.trouble("report-held", &say.texts().get("cli-report-held"), &json!({}));
    Ok(ExitCode::from(UNDECIDED))
}

/// Writes the files of a report into a folder and says where.
pub fn put(made: Vec<ReportFile>, folder: &Path, say: &Say) -> Result<ExitCode> {
    saved(&write(made, folder, say)?, say)
}

/// Writes the files of a report into a folder.
pub fn write(made: Vec<ReportFile>, folder: &Path, say: &Say) -> Result<Vec<Written>> {
    std::fs::create_dir_all(folder).map_err(|source| Error::failed_at("make-folder", folder, source))?;
    // What cannot be printed is told before anything is written.
    made.iter().for_each(|file| say.uncovered(file));
    let mut written = Vec::new();
    for file in made {
        let path = folder.join(&file.name);
        files::replace(&path, &file.bytes)?;
        written.push(Written { format: file.format, path });
    }
    Ok(written)
}

/// A file of a report on the disk.
#[derive(Serialize)]
pub struct Written {
    format: ReportFormat,
    path: PathBuf,
}

/// Says where files are.
pub fn saved(written: &[Written], say: &Say) -> Result<ExitCode> {
    let lines: Vec<String> = written.iter().map(|file| file.path.display().to_string()).collect();
    say.done(&json!({ "files": answer(&written)? }), &lines)
}

fn answer(value: &impl Serialize) -> Result<Value> {
    serde_json::to_value(value).map_err(|error| Error::failed("answer", error))
}
