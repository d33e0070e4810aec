//! Whether a file is a sealed report of a workspace.
//!
//! Must not know SQL, nor how a file says which report it is (`intake::report_mark`).

use std::path::Path;

use serde::Serialize;
use ts_rs::TS;

use super::{LARGEST, is_annexed};
use crate::attach::read_up_to;
use crate::ctx::Ctx;
use crate::domain::ReportState;
use crate::error::{Error, Result};
use crate::intake::report_mark;
use crate::reports::{self, ReportNamed, ReportRow};
use crate::store::{SealKept, Workspace, sha256};

/// What a file is to a workspace.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum VerifiedAs {
    /// A sealed report, to the last bit.
    Sealed,
    /// It says that it is a report which was sealed, but it is no sealed file of it.
    Altered,
    /// It says that it is a report which was never sealed: a draft.
    Draft,
    /// None that the workspace knows.
    Unknown,
}

/// What is known of a file.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct Verified {
    /// What it is.
    #[serde(rename = "is")]
    pub is_a: VerifiedAs,
    /// The report, while it is in the record.
    pub report: Option<ReportRow>,
    /// The sealed copy that it is, or the last one of the report that it says it is.
    pub seal: Option<SealKept>,
    /// The report is approved or sent, and this is its sealed copy.
    pub stands: bool,
    /// The report that corrects it.
    pub revised_by: Option<String>,
}

/// Says what a file on disk is to a workspace. One larger than any sealed file is none.
pub fn verify_file(workspace: &Workspace, ctx: &Ctx, path: &Path) -> Result<Verified> {
    let (_, bytes) = read_up_to(path, LARGEST)?;
    verify(workspace, ctx, &bytes)
}

/// Says what a file is to a workspace, by its bytes and by what it says of itself.
pub fn verify(workspace: &Workspace, ctx: &Ctx, bytes: &[u8]) -> Result<Verified> {
    if let Some(seal) = workspace.seals_of_file(&sha256(bytes))?.into_iter().next() {
        let report = row(workspace, ctx, &seal.report)?;
        return about(workspace, VerifiedAs::Sealed, report, Some(seal));
    }
    let Some(named) = report_mark::named(bytes) else {
        return about(workspace, VerifiedAs::Unknown, None, None);
    };
    let seals = workspace.seals_of_report(&named)?;
    let hash = sha256(bytes);
    for seal in &seals {
        // A seal that cannot be read vouches for nothing.
        if is_annexed(workspace, seal, &hash).unwrap_or(false) {
            let report = row(workspace, ctx, &seal.report)?;
            return about(workspace, VerifiedAs::Sealed, report, Some(seal.clone()));
        }
    }
    let seal = seals.into_iter().next();
    let report = row(workspace, ctx, &named)?;
    let is_a = match (&seal, &report) {
        (Some(_), _) => VerifiedAs::Altered,
        (None, Some(_)) => VerifiedAs::Draft,
        (None, None) => VerifiedAs::Unknown,
    };
    about(workspace, is_a, report, seal)
}

fn about(
    workspace: &Workspace,
    is_a: VerifiedAs,
    report: Option<ReportRow>,
    seal: Option<SealKept>,
) -> Result<Verified> {
    let kept = report.as_ref().map(|row| &row.kept);
    let stands = is_a == VerifiedAs::Sealed
        && kept
            .is_some_and(|kept| kept.seal.is_some() && kept.seal.as_ref() == seal.as_ref().map(|it| &it.id));
    let revised_by = match kept {
        Some(kept) => {
            let others = workspace.reports(Some(&kept.project))?;
            let corrects = |other: &&crate::domain::ReportKept| {
                other.revises.as_ref() == Some(&kept.id) && other.state != ReportState::Draft
            };
            others.iter().find(corrects).map(|other| other.id.clone())
        }
        None => None,
    };
    Ok(Verified { is_a, report, seal, stands, revised_by })
}

/// The report, if it is in the record.
fn row(workspace: &Workspace, ctx: &Ctx, report: &str) -> Result<Option<ReportRow>> {
    match reports::show(workspace, ctx, &ReportNamed { report: report.to_owned() }) {
        Ok(shown) => Ok(Some(shown.report)),
        Err(Error::Refused(refused)) if refused.code == "report-unknown" => Ok(None),
        Err(error) => Err(error),
    }
}
