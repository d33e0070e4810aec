//! Saving a report: make it, ask where, write it, say how far it is.
//!
//! Must not know what is in a report: bytes come from the core and go to a file.

use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bilan_core::domain::{Audience, Currency, Lang};
use bilan_core::publish::{ReportFile, ReportFormat, ReportInput, make_report};
use bilan_core::{Error, Result, api, files};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tauri::{AppHandle, Manager};

use crate::ask::Ask;
use crate::desk::{Named, Shared};
use crate::dialogs;
use crate::host::{read, speaking, tell, wire, with_extension};

#[derive(Deserialize)]
struct Wanted {
    project: String,
    language: Lang,
    formats: Vec<ReportFormat>,
    /// The donor if nothing is said.
    #[serde(default)]
    audience: Audience,
    /// The project's own report if nothing is said.
    #[serde(default)]
    template: Option<String>,
    /// Of the money: everything until today if nothing is said.
    #[serde(default)]
    period: Option<String>,
    /// Of the money: its currency; that of the budget if nothing is said.
    #[serde(default)]
    currency: Option<Currency>,
    /// The workbook tells in an annex where each figure comes from.
    #[serde(default)]
    trace: bool,
    /// The PDF has the workbook in it.
    #[serde(default)]
    embed: bool,
}

/// How many files are done, of how many, and the one in hand.
#[derive(Debug, Clone, Serialize)]
struct Progress<'a> {
    done: usize,
    of: usize,
    name: &'a str,
}

/// A report's file as the page shows it.
#[derive(Debug, Clone, Serialize)]
struct Saved {
    #[serde(flatten)]
    file: Named,
    /// Characters that no font of the report covers, each with its place.
    uncovered: Vec<String>,
}

/// Makes a project's report in each format and saves it where the person says;
/// an empty list where the person thinks better of it.
pub fn report(app: &AppHandle, input: &Value) -> Result<Value> {
    keep(app, make(app, &read(input)?)?)
}

/// The files of a sealed report, as the core hands them over.
#[derive(Deserialize)]
struct Sealed {
    seal: Stem,
    pdf: String,
    xlsx: String,
}

/// How they are called, without their endings.
#[derive(Deserialize)]
struct Stem {
    name: String,
}

/// Saves the files of a sealed report, as they went out, where the person says.
pub fn sealed(app: &AppHandle, input: &Value) -> Result<Value> {
    let answer = {
        let shared = app.state::<Shared>();
        let desk = shared.take();
        api::call(desk.open()?, &desk.ctx(), "make_sealed", input.clone())?
    };
    let Sealed { seal, pdf, xlsx } = serde_json::from_value(answer).map_err(wire)?;
    let file = |format: ReportFormat, base64: String| -> Result<ReportFile> {
        let name = format!("{}.{}", seal.name, format.ending());
        let bytes = STANDARD.decode(base64).map_err(|error| Error::failed("answer", error))?;
        Ok(ReportFile { format, name, bytes, uncovered: Vec::new() })
    };
    keep(app, vec![file(ReportFormat::Pdf, pdf)?, file(ReportFormat::Xlsx, xlsx)?])
}

/// Writes files where the person says; an empty list where the person thinks better of it.
fn keep(app: &AppHandle, made: Vec<ReportFile>) -> Result<Value> {
    let targets = choose(app, &made)?;
    let mut saved: Vec<Saved> = Vec::new();
    for (report, target) in made.into_iter().zip(&targets) {
        progress(app, saved.len(), targets.len(), &report.name);
        files::replace(target, &report.bytes)?;
        let file = app.state::<Shared>().take().name(target);
        saved.push(Saved { file, uncovered: report.uncovered });
    }
    if let Some(last) = targets.last() {
        progress(app, saved.len(), targets.len(), "");
        remember(app, last);
    }
    serde_json::to_value(saved).map_err(wire)
}

/// One format after the other, so that the page can say which one is being made.
fn make(app: &AppHandle, wanted: &Wanted) -> Result<Vec<ReportFile>> {
    let shared = app.state::<Shared>();
    let input = ReportInput {
        language: Some(wanted.language),
        template: wanted.template.clone(),
        period: wanted.period.clone(),
        currency: wanted.currency,
        audience: wanted.audience,
        trace: wanted.trace,
        embed: wanted.embed,
        ..ReportInput::of(&wanted.project)
    };
    let mut made = Vec::new();
    for format in &wanted.formats {
        progress(app, made.len(), wanted.formats.len(), &format.ending().to_uppercase());
        let desk = shared.take();
        made.extend(make_report(desk.open()?, &desk.ctx(), &input, &[*format])?);
    }
    Ok(made)
}

/// Asks for the first file; the others go beside it under the same stem.
fn choose(app: &AppHandle, made: &[ReportFile]) -> Result<Vec<PathBuf>> {
    let Some(first) = made.first() else { return Ok(Vec::new()) };
    let (texts, _ctx) = speaking(app);
    let folder = app.state::<Shared>().take().settings.report_folder.clone();
    let Some(chosen) = dialogs::save(app, Ask::report(texts, first.format.ending(), &first.name, folder))?
    else {
        return Ok(Vec::new());
    };
    let target = with_extension(chosen.clone(), first.format.ending());
    let others = made.iter().skip(1).map(|report| target.with_extension(report.format.ending()));
    let targets: Vec<PathBuf> = std::iter::once(target.clone()).chain(others).collect();
    for target in &targets {
        // The dialog has asked about the name that it returned, and about no other.
        if *target != chosen && target.exists() && !dialogs::may_replace(app, texts, target)? {
            return Ok(Vec::new());
        }
    }
    Ok(targets)
}

fn remember(app: &AppHandle, target: &Path) {
    let shared = app.state::<Shared>();
    let mut desk = shared.take();
    desk.settings.report_folder = target.parent().map(Path::to_owned);
    // The report is written; a full configuration folder must not say otherwise.
    if let Err(error) = desk.keep() {
        eprintln!("bilan: {error}");
    }
}

fn progress(app: &AppHandle, done: usize, of: usize, name: &str) {
    tell(app, "report-progress", Progress { done, of, name });
}
