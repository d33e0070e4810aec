//! Where a figure comes from: how it came about, the rows behind it, who wrote them.
//!
//! Must not know how a figure is reckoned.

use std::process::ExitCode;

use bilan_core::trace::{self, TraceInput, Traced, TracedRow};
use bilan_core::{Access, Ctx, Error, Result, Workspace};

use crate::args;
use crate::say::Say;

/// Shows where a figure comes from.
pub fn show(asked: &args::Trace, ctx: &Ctx, say: &Say) -> Result<ExitCode> {
    let workspace = Workspace::open(&asked.at.workspace, Access::Read, ctx)?;
    let input = TraceInput {
        project: asked.project.clone(),
        cell: asked.cell.clone(),
        template: asked.template.clone(),
        period: asked.period.clone(),
        agreement: asked.agreement.clone(),
        currency: asked.currency,
        language: asked.language,
        audience: asked.audience,
        report: asked.report.clone(),
    };
    let traced = trace::trace(&workspace, ctx, &input)?;
    let answer = serde_json::to_value(&traced).map_err(|error| Error::failed("answer", error))?;
    say.done(&answer, &lines(&traced))
}

fn lines(traced: &Traced) -> Vec<String> {
    let mut lines = vec![format!("{}: {}", traced.label, traced.text), format!("  {}", traced.how)];
    lines.extend(traced.parts.iter().map(|it| format!("  • {} [{}]: {}", it.label, it.cell, it.text)));
    if !traced.columns.is_empty() {
        lines.push(format!("  {}", traced.columns.join(" | ")));
    }
    lines.extend(traced.rows.iter().map(row));
    lines.extend(traced.source.iter().map(|source| format!("  {}: “{}”", source.document, source.quote)));
    lines
}

fn row(row: &TracedRow) -> String {
    let told = row.told.join(" | ");
    match (&row.at, &row.who) {
        (Some(at), Some(who)) => format!("  {told}  ({at}, {who})"),
        _ => format!("  {told}"),
    }
}
