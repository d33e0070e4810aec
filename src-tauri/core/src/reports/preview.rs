//! The pages of a report that is kept, as they would be printed now, or as they were sealed.
//!
//! Must not know how pages are set.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;
use ts_rs::TS;

use super::ReportNamed;
use crate::ctx::Ctx;
use crate::error::Result;
use crate::publish;
use crate::report::Report;
use crate::report::pdf::{self, CellPlace};
use crate::seal;
use crate::store::{SealedFile, Workspace};

/// A report's pages.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct ReportPreview {
    /// The PDF in base64: the very bytes of the file.
    pub pdf: String,
    /// How many pages it has.
    pub pages: usize,
    /// Characters that no font of the report covers; they are drawn as a box.
    pub uncovered: Vec<String>,
    /// Where its figures and texts stand.
    pub places: Vec<CellPlace>,
}

/// A report's pages: as it would be printed now; as it was printed, where it is sealed.
pub fn preview(workspace: &Workspace, ctx: &Ctx, input: &ReportNamed) -> Result<ReportPreview> {
    let kept = workspace.report(&input.report)?;
    let (report, sealed) = match &kept.seal {
        Some(key) => {
            let seal = workspace.seal(key)?;
            let bytes = workspace.sealed_file(&seal, SealedFile::Pdf)?;
            (seal::opened(workspace, &seal)?.report, Some(bytes))
        }
        None => (publish::compose_kept(workspace, ctx, &kept)?.report, None),
    };
    let set = set(&report)?;
    Ok(match sealed {
        Some(bytes) => ReportPreview { pdf: STANDARD.encode(bytes), ..set },
        None => set,
    })
}

/// The pages of a report that is composed.
pub(crate) fn set(report: &Report) -> Result<ReportPreview> {
    let set = pdf::write(report)?;
    Ok(ReportPreview {
        pdf: STANDARD.encode(set.bytes),
        pages: set.pages,
        uncovered: set.uncovered.iter().map(ToString::to_string).collect(),
        places: set.places,
    })
}
