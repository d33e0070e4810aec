//! Templates of reports: which there are, the text of one, and a workspace's own.
//!
//! Must not know what a template says.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use bilan_core::api::Nothing;
use bilan_core::templates::{self, TemplateTold, TemplateTyped};
use bilan_core::{Access, Ctx, Error, Result, Workspace};
use serde_json::json;

use crate::args;
use crate::say::Say;

/// Lists the templates, prints the text of one, or keeps one.
pub fn show(asked: &args::Templates, ctx: &Ctx, say: &Say) -> Result<ExitCode> {
    if let (Some(file), Some(at)) = (&asked.keep, &asked.workspace) {
        return keep(file, at, ctx, say);
    }
    let open = |at: &std::path::PathBuf| Workspace::open(at, Access::Read, ctx);
    let workspace = asked.workspace.as_ref().map(open).transpose()?;
    if let Some(code) = &asked.show {
        let text = match &workspace {
            Some(workspace) => templates::text(workspace, code)?.text,
            None => bilan_core::report::template::text_of(code)?.to_owned(),
        };
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        return say.done(&json!({ "template": code, "text": text }), &lines);
    }
    let told = match &workspace {
        Some(workspace) => templates::list(workspace, ctx, &Nothing {})?,
        None => templates::shipped(ctx)?,
    };
    let widest = told.iter().map(|it| it.code.len()).max().unwrap_or_default();
    let own = say.texts().get("cli-template-own");
    let line = |it: &TemplateTold| {
        let mark = if it.own { format!(" ({own})") } else { String::new() };
        format!("{:<widest$}  {}{mark}", it.code, it.name)
    };
    let words: Vec<String> = told.iter().map(line).collect();
    say.done(&json!({ "templates": told }), &words)
}

/// Keeps a file as the workspace's own template; its stem is the code.
fn keep(file: &Path, at: &Path, ctx: &Ctx, say: &Say) -> Result<ExitCode> {
    let text = fs::read_to_string(file).map_err(|error| Error::failed_at("read-file", file, error))?;
    let code = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let workspace = Workspace::open(at, Access::Write, ctx)?;
    let kept = templates::keep(&workspace, ctx, &TemplateTyped { code, text, copied_from: None })?;
    let words = say.texts().with("cli-template-kept", &[("template", &kept.code)]);
    say.done(&json!({ "template": kept.code }), &[words])
}
