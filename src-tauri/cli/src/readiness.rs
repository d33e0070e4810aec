//! Whether a report can go out: a line for each matter, and an exit code for scripts.
//!
//! Must not know what makes a report ready.

use std::process::ExitCode;

use bilan_core::readiness::{self, ReadinessInput, ReadinessLine, Severity};
use bilan_core::{Access, Ctx, Error, Result, Workspace};

use crate::args;
use crate::say::{Say, UNDECIDED};

/// Shows what is missing, late or contradictory; a report that cannot go out like this ends
/// with the code of "a person must decide".
pub fn show(asked: &args::Readiness, ctx: &Ctx, say: &Say) -> Result<ExitCode> {
    let workspace = Workspace::open(&asked.at.workspace, Access::Read, ctx)?;
    let input = ReadinessInput {
        report: asked.report.clone(),
        project: asked.project.clone(),
        template: asked.template.clone(),
        period: asked.period.clone(),
        agreement: asked.agreement.clone(),
        currency: asked.currency,
        language: asked.language,
        audience: asked.audience,
        date: asked.date,
    };
    let told = readiness::readiness(&workspace, ctx, &input)?;
    let mut words: Vec<String> = told.lines.iter().map(|line| told_of(line, say)).collect();
    if told.ready {
        words.push(say.texts().get("readiness-ready"));
    }
    let answer = serde_json::to_value(&told).map_err(|error| Error::failed("answer", error))?;
    say.answer(&answer, &words)?;
    Ok(if told.ready { ExitCode::SUCCESS } else { ExitCode::from(UNDECIDED) })
}

fn told_of(line: &ReadinessLine, say: &Say) -> String {
    let severity = say.texts().get(match line.severity {
        Severity::Must => "readiness-must",
        Severity::Should => "readiness-should",
        Severity::Note => "readiness-note",
    });
    format!("{severity}: {} [{}]", line.message, line.code)
}
