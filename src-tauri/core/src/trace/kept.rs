//! Where the figures of a report come from that is kept: of a draft as the record says it now, of
//! a sealed one as it was sealed.
//!
//! Must not know how a seal is kept.

use super::Traced;
use super::tracer::{Tracer, cells, unknown};
use crate::ctx::Ctx;
use crate::error::Result;
use crate::publish::{self, ReportInput};
use crate::report::Report;
use crate::seal;
use crate::store::Workspace;

pub(super) fn trace(workspace: &Workspace, ctx: &Ctx, report: &str, cell: &str) -> Result<Traced> {
    let kept = workspace.report(report)?;
    if kept.state.is_sealed() {
        let trails = seal::trails(workspace, report)?;
        return Ok(trails.into_iter().find(|trail| trail.cell == cell).ok_or_else(|| unknown(cell))?);
    }
    let report = publish::compose_kept(workspace, ctx, &kept)?.report;
    Tracer::of(workspace, ctx, &report, ReportInput::of_kept(&kept), ctx.lang)?.traced(cell)
}

/// The trail of every cell of a report, for those who keep the record.
pub(crate) fn trails(
    workspace: &Workspace,
    ctx: &Ctx,
    report: &Report,
    wanted: ReportInput,
) -> Result<Vec<Traced>> {
    let tracer = Tracer::of(workspace, ctx, report, wanted, report.language)?;
    cells(report).map(|(_, cell)| tracer.traced(&cell.id)).collect()
}
