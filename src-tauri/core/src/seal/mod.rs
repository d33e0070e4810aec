//! What an approved report was made of, frozen; handed out bit for bit, and made again from it.
//!
//! Must not know SQL, nor who may approve.
//!
//! A snapshot is a ZIP of plain files, so that it can be read even without this program:
//! `made.json` (which report, template, texts, program), `report.json` (the composed report, from
//! which the files are written), `record.json` and `money.json` (the record and the money with its
//! rates, as they were), `template.toml`, `trails.json` (where each figure came from) and
//! `annexed.xlsx` (the workbook with that as its annex, as it was written).

mod aligned;
mod differences;
mod told;
mod verify;

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _, Write as _};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::SubsecRound;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::ctx::Ctx;
use crate::domain::plan::BudgetVersion;
use crate::domain::{Lang, Project, ReportKept};
use crate::error::{Error, Refused, Result};
use crate::publish::{self, Composed, ReportInput};
use crate::report::{Report, pdf, xlsx};
use crate::reports::ReportNamed;
use crate::resources;
use crate::store::{SealKept, Sealed, SealedFile, Workspace, sha256};
use crate::templates;
use crate::trace::{self, Traced};

pub use differences::{ChangeKind, ReportDifference, ReportDifferences, differences};
pub use verify::{Verified, VerifiedAs, verify, verify_file};

/// The program with its version, on which the bytes of files depend.
pub const PROGRAM: &str = concat!("Bilan ", env!("CARGO_PKG_VERSION"));

/// The shape of snapshots that this program writes.
const FORM: u32 = 3;

/// Parts of a snapshot that are read by themselves.
const TRAILS: &str = "trails.json";
const ANNEXED: &str = "annexed.xlsx";

/// A file of a snapshot may have so many bytes, unpacked.
const LARGEST_PART: u64 = 256 * 1024 * 1024;

/// A sealed file may have so many bytes: the workspace takes no larger value.
const LARGEST: usize = 60 * 1024 * 1024;

/// What a sealed report was made with.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Made {
    /// The shape of the snapshot.
    form: u32,
    /// The program with its version.
    program: String,
    /// The report as it was approved.
    report: ReportKept,
    /// What people wrote, by section.
    written: BTreeMap<String, String>,
    /// SHA-256 of the program's words in the report's language.
    words: String,
    /// SHA-256 of the program's fonts.
    fonts: String,
    /// What wrote the files, beside fonts: no two states of it share it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    writers: Option<String>,
    /// SHA-256 of the workbook with the annex.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    annexed: Option<String>,
    /// The version of the budget that it compares with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    budget: Option<BudgetCompared>,
    /// Why it was approved although something had to be mended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    despite: Option<String>,
}

/// The version of a budget that a report compares with.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BudgetCompared {
    /// Its key.
    pub id: String,
    /// Its number.
    pub version: u32,
}

impl BudgetCompared {
    /// The version that accounts were made with.
    fn of(version: &BudgetVersion) -> BudgetCompared {
        BudgetCompared { id: version.id.clone(), version: version.version }
    }
}

/// A snapshot that was read.
pub(crate) struct Opened {
    /// The composed report.
    pub(crate) report: Report,
    /// The record that it was composed of.
    pub(crate) project: Project,
    /// The template as it was.
    pub(crate) template: String,
    /// The version of the budget that it compares with.
    pub(crate) budget: Option<BudgetCompared>,
    /// Why it was approved although something had to be mended.
    pub(crate) despite: Option<String>,
}

/// The files of a sealed report, the very bytes.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct SealedFiles {
    /// The sealed copy.
    pub seal: SealKept,
    /// The PDF in base64.
    pub pdf: String,
    /// The workbook in base64.
    pub xlsx: String,
}

/// What came of making a sealed report again.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct MadeAgain {
    /// The program that sealed it.
    pub program: String,
    /// It is this program, to the version.
    pub same_program: bool,
    /// The PDF is the same, bit for bit.
    pub same_pdf: bool,
    /// The workbook is the same, bit for bit.
    pub same_xlsx: bool,
    /// The fonts are those of then.
    pub same_fonts: bool,
    /// The program writes files as it did then; nothing where the seal does not say how that was.
    pub same_writers: Option<bool>,
    /// The program's words are those of then: the report's own words were sealed with it.
    pub same_words: bool,
}

/// Freezes a report as it is approved: composes it, writes its files, keeps all that it was made of.
pub(crate) fn seal(
    workspace: &Workspace,
    ctx: &Ctx,
    approved: &ReportKept,
    despite: Option<String>,
) -> Result<Sealed> {
    let composed = publish::compose_kept(workspace, ctx, approved)?;
    let pdf = pdf::write(&composed.report)?.bytes;
    let xlsx = xlsx::write(&composed.report)?;
    let snapshot = snapshot(workspace, ctx, approved, &composed, despite)?;
    for bytes in [&pdf, &xlsx, &snapshot] {
        bounded(bytes)?;
    }
    let kept = SealKept {
        id: approved.seal.clone().unwrap_or_else(|| ctx.new_id()),
        report: approved.id.clone(),
        project: approved.project.clone(),
        at: ctx.now.trunc_subsecs(0),
        who: ctx.who.clone(),
        program: PROGRAM.to_owned(),
        name: publish::file_stem(&composed.project, &composed.report, approved.currency),
        pdf: sha256(&pdf),
        xlsx: sha256(&xlsx),
    };
    Ok(Sealed { kept, snapshot, pdf, xlsx })
}

fn bounded(bytes: &[u8]) -> Result<()> {
    const MEGABYTE: usize = 1024 * 1024;
    match bytes.len() > LARGEST {
        true => Err(Refused::new("report-too-large").with("most", LARGEST / MEGABYTE).into()),
        false => Ok(()),
    }
}

fn snapshot(
    workspace: &Workspace,
    ctx: &Ctx,
    approved: &ReportKept,
    composed: &Composed,
    despite: Option<String>,
) -> Result<Vec<u8>> {
    let wanted = || ReportInput::of_kept(approved);
    let annexed = xlsx::write(&trace::annexed(workspace, ctx, &composed.report, wanted())?)?;
    let made = Made {
        form: FORM,
        program: PROGRAM.to_owned(),
        report: approved.clone(),
        written: crate::reports::written(workspace, approved)?,
        words: words_digest(composed.report.language),
        fonts: pdf::fonts_digest(),
        writers: Some(resources::WRITERS.to_owned()),
        annexed: Some(sha256(&annexed)),
        budget: composed.accounts.as_ref().map(|accounts| BudgetCompared::of(&accounts.version)),
        despite,
    };
    let ledger = composed.accounts.as_ref().map(|accounts| &accounts.ledger);
    let template = templates::text(workspace, &approved.template)?.text;
    let parts = [
        ("made.json", json(&made)?),
        ("report.json", json(&composed.report)?),
        ("record.json", json(&composed.project)?),
        ("money.json", json(&ledger)?),
        ("template.toml", template.into_bytes()),
        (TRAILS, json(&trace::trails(workspace, ctx, &composed.report, wanted())?)?),
        (ANNEXED, annexed),
    ];
    pack(&parts).map_err(|error| Error::failed("seal-report", error))
}

/// SHA-256 of the program's words in a language.
fn words_digest(language: Lang) -> String {
    let words = resources::TEXTS.iter().find(|(code, _)| *code == language.as_str());
    sha256(words.map(|(_, text)| text.as_bytes()).unwrap_or_default())
}

fn json(value: &impl Serialize) -> Result<Vec<u8>> {
    serde_json::to_vec(value).map_err(|error| Error::failed("seal-report", error))
}

fn pack(parts: &[(&str, Vec<u8>)]) -> zip::result::ZipResult<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        archive.start_file(*name, SimpleFileOptions::DEFAULT)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// Reads the snapshot of a seal.
pub(crate) fn opened(workspace: &Workspace, seal: &SealKept) -> Result<Opened> {
    let mut snapshot = Snapshot::open(workspace, seal)?;
    let broken = || Refused::new("seal-broken").file(workspace.path());
    let archive = &mut snapshot.archive;
    let report: Report = part(archive, "report.json").ok_or_else(broken)?;
    // A record of another shape names no rows: then they are told apart by what they say.
    let project: Project = part(archive, "record.json").unwrap_or_default();
    let template = unpacked(archive, "template.toml").and_then(|bytes| String::from_utf8(bytes).ok());
    let template = template.ok_or_else(broken)?;
    let Made { budget, despite, .. } = snapshot.made;
    Ok(Opened { report, project, template, budget, despite })
}

/// The packed snapshot of a seal, and what it says of itself.
struct Snapshot {
    archive: ZipArchive<Cursor<Vec<u8>>>,
    made: Made,
}

/// What every snapshot says, of whatever form.
#[derive(Deserialize)]
struct Formed {
    form: u32,
    program: String,
}

impl Snapshot {
    /// One that cannot be what was sealed is refused: a workspace may come from anywhere.
    fn open(workspace: &Workspace, seal: &SealKept) -> Result<Snapshot> {
        let broken = || Refused::new("seal-broken").file(workspace.path());
        let packed = workspace.sealed_file(seal, SealedFile::Snapshot)?;
        let mut archive = ZipArchive::new(Cursor::new(packed)).map_err(|_damaged| broken())?;
        let formed: Formed = part(&mut archive, "made.json").ok_or_else(broken)?;
        if formed.form > FORM {
            return Err(Refused::new("seal-newer").with("program", formed.program).into());
        }
        let made: Made = part(&mut archive, "made.json").ok_or_else(broken)?;
        if made.report.id != seal.report {
            return Err(broken().into());
        }
        Ok(Snapshot { archive, made })
    }
}

/// Where each figure of a sealed report came from, as it was sealed.
pub(crate) fn trails(workspace: &Workspace, report: &str) -> Result<Vec<Traced>> {
    let (_, seal) = sealed_copy(workspace, report)?;
    let mut snapshot = Snapshot::open(workspace, &seal)?;
    Ok(part(&mut snapshot.archive, TRAILS).ok_or_else(|| untraced(&seal))?)
}

/// The workbook with the annex of a sealed report, as it was sealed beside it.
pub(crate) fn annexed_bytes(workspace: &Workspace, report: &str) -> Result<Vec<u8>> {
    let (_, seal) = sealed_copy(workspace, report)?;
    let mut snapshot = Snapshot::open(workspace, &seal)?;
    let bytes = unpacked(&mut snapshot.archive, ANNEXED).ok_or_else(|| untraced(&seal))?;
    match snapshot.made.annexed == Some(sha256(&bytes)) {
        true => Ok(bytes),
        false => Err(Refused::new("seal-broken").file(workspace.path()).into()),
    }
}

/// The hash is that of the workbook with the annex.
fn is_annexed(workspace: &Workspace, seal: &SealKept, hash: &str) -> Result<bool> {
    Ok(Snapshot::open(workspace, seal)?.made.annexed.as_deref() == Some(hash))
}

/// It was sealed before trails were.
fn untraced(seal: &SealKept) -> Refused {
    Refused::new("trace-of-sealed").with("program", &seal.program)
}

fn part<T: DeserializeOwned>(archive: &mut ZipArchive<Cursor<Vec<u8>>>, name: &str) -> Option<T> {
    serde_json::from_slice(&unpacked(archive, name)?).ok()
}

/// A file of a snapshot; nothing where it is missing, damaged or larger than any of ours.
fn unpacked(archive: &mut ZipArchive<Cursor<Vec<u8>>>, name: &str) -> Option<Vec<u8>> {
    let file = archive.by_name(name).ok()?;
    let mut bytes = Vec::new();
    let read = file.take(LARGEST_PART).read_to_end(&mut bytes).ok()?;
    ((read as u64) < LARGEST_PART).then_some(bytes)
}

/// The sealed copy of a report that is approved or sent.
fn sealed_copy(workspace: &Workspace, report: &str) -> Result<(ReportKept, SealKept)> {
    let report = workspace.report(report)?;
    let key = report.seal.as_deref().ok_or_else(|| Refused::new("report-not-approved"))?;
    let seal = workspace.seal(key)?;
    match seal.report == report.id {
        true => Ok((report, seal)),
        false => Err(Refused::new("seal-broken").file(workspace.path()).into()),
    }
}

/// Hands out the files of a sealed report as they went out.
pub fn files(workspace: &Workspace, input: &ReportNamed) -> Result<SealedFiles> {
    let (seal, pdf, xlsx) = sealed_bytes(workspace, &input.report)?;
    Ok(SealedFiles { seal, pdf: STANDARD.encode(pdf), xlsx: STANDARD.encode(xlsx) })
}

/// The same as bytes, to be written somewhere.
pub fn sealed_bytes(workspace: &Workspace, report: &str) -> Result<(SealKept, Vec<u8>, Vec<u8>)> {
    let (_, seal) = sealed_copy(workspace, report)?;
    let pdf = workspace.sealed_file(&seal, SealedFile::Pdf)?;
    let xlsx = workspace.sealed_file(&seal, SealedFile::Xlsx)?;
    Ok((seal, pdf, xlsx))
}

/// Writes the files of a sealed report again from its snapshot, with this program, and compares.
pub fn made_again(workspace: &Workspace, input: &ReportNamed) -> Result<MadeAgain> {
    let (_, seal) = sealed_copy(workspace, &input.report)?;
    let made = Snapshot::open(workspace, &seal)?.made;
    let report = opened(workspace, &seal)?.report;
    Ok(MadeAgain {
        same_program: seal.program == PROGRAM,
        same_fonts: made.fonts == pdf::fonts_digest(),
        same_writers: made.writers.map(|writers| writers == resources::WRITERS),
        same_words: made.words == words_digest(report.language),
        same_pdf: sha256(&pdf::write(&report)?.bytes) == seal.pdf,
        same_xlsx: sha256(&xlsx::write(&report)?) == seal.xlsx,
        program: seal.program,
    })
}
