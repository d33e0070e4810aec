//! Copies of the workspace: made, listed, put back.
//!
//! Must not know where they lie nor how one is put back.

use std::process::ExitCode;

use bilan_core::api::{self, Nothing, ProjectInput};
use bilan_core::backups::{self, BackupNamed, BackupTold, RestorePreview};
use bilan_core::{Access, Ctx, Error, Refused, Result, Workspace};
use serde::Serialize;
use serde_json::{Value, json};

use crate::args::{Restore, Target};
use crate::open;
use crate::say::Say;

/// Makes a copy now.
pub fn make(at: &Target, ctx: &Ctx, say: &Say) -> Result<ExitCode> {
    let workspace = open(at, Access::Read, ctx)?;
    let made = backups::make(&workspace, ctx)?;
    say.done(&answer(&made)?, &[line(&made, say)])
}

/// Lists the copies, the newest first.
pub fn list(at: &Target, ctx: &Ctx, say: &Say) -> Result<ExitCode> {
    let workspace = open(at, Access::Read, ctx)?;
    let found = backups::list(&workspace, ctx, &Nothing {})?;
    let mut lines: Vec<String> = found.copies.iter().map(|copy| line(copy, say)).collect();
    if lines.is_empty() {
        lines.push(say.texts().get("cli-no-backups"));
    }
    lines.extend(found.folder.clone());
    say.done(&answer(&found)?, &lines)
}

/// Puts a copy back, or shows what that would change.
pub fn restore(asked: &Restore, ctx: &Ctx, say: &Say) -> Result<ExitCode> {
    let Some(number) = asked.number else {
        return if asked.dry_run { rescue(&asked.at, ctx, say) } else { replace(&asked.at, ctx, say) };
    };
    let named = BackupNamed { number };
    let told = if asked.dry_run {
        backups::preview(&open(&asked.at, Access::Read, ctx)?, ctx, &named)?
    } else {
        backups::restore(&open(&asked.at, Access::Write, ctx)?, ctx, &named)?
    };
    say.done(&answer(&told)?, &changes(&told, say))
}

/// Forgets a deleted project, as nothing brings it back only if one says so; says where it may still be.
pub fn purge(project: &str, sure: bool, at: &Target, ctx: &Ctx, say: &Say) -> Result<ExitCode> {
    if !sure {
        return Err(Refused::new("purge-unsure").with("project", project).into());
    }
    let workspace = open(at, Access::Write, ctx)?;
    let input = ProjectInput { project: project.to_owned(), language: None, without_parts: false };
    let purged = api::purge(&workspace, ctx, &input)?;
    let count = |key: &str, count: usize| {
        say.texts().count(key, i64::try_from(count).unwrap_or(i64::MAX), &count.to_string())
    };
    let lines = [
        count("purge-steps", purged.steps),
        count("purge-seals", purged.seals),
        count("purge-files", purged.files),
        count("purge-copies", purged.copies),
    ];
    say.done(&answer(&purged)?, &lines)
}

/// Says which copy could take the place of a file that cannot be opened, and what it holds.
fn rescue(at: &Target, ctx: &Ctx, say: &Say) -> Result<ExitCode> {
    let none = || Refused::new("backup-none").file(&at.workspace);
    let found = backups::rescue(&at.workspace, ctx)?.ok_or_else(none)?;
    let lines: Vec<String> = std::iter::once(line(&found.copy, say)).chain(found.projects.clone()).collect();
    say.done(&answer(&found)?, &lines)
}

/// Puts the newest copy that is whole in the place of a file that cannot be opened.
fn replace(at: &Target, ctx: &Ctx, say: &Say) -> Result<ExitCode> {
    let place = &at.workspace;
    let copy = backups::newest_for(place, ctx)?.ok_or_else(|| Refused::new("backup-none").file(place))?;
    let aside = backups::replace(place, &copy, ctx)?;
    // Said only when it is true: the file opens.
    Workspace::open(place, Access::Read, ctx)?;
    let moment = copy.at.format("%Y-%m-%d %H:%M UTC").to_string();
    let mut lines = vec![say.texts().with("cli-restored", &[("at", &moment)])];
    let aside = aside.map(|path| path.display().to_string());
    lines.extend(aside.iter().map(|path| say.texts().with("cli-put-aside", &[("file", path)])));
    say.done(&json!({ "at": copy.at, "aside": aside }), &lines)
}

/// `12  23 November 2026 at 04:45  1.2 MB`
fn line(copy: &BackupTold, say: &Say) -> String {
    let kilobytes = i64::try_from(copy.size.div_ceil(1000)).unwrap_or(i64::MAX);
    let current = if copy.current { say.texts().get("cli-backup-current") } else { String::new() };
    let size = say.format().count(kilobytes);
    format!("{:>6}  {}  {size} kB  {current}", copy.number, copy.at.format("%Y-%m-%d %H:%M UTC"))
        .trim_end()
        .to_owned()
}

fn changes(told: &RestorePreview, say: &Say) -> Vec<String> {
    let texts = say.texts();
    let count = |number: usize| say.format().count(i64::try_from(number).unwrap_or(i64::MAX));
    let mut lines: Vec<String> = Vec::new();
    lines.extend(told.projects_back.iter().map(|title| texts.with("cli-project-back", &[("title", title)])));
    lines.extend(told.projects_gone.iter().map(|title| texts.with("cli-project-gone", &[("title", title)])));
    lines.extend(told.changes.iter().map(|it| {
        let (back, changed, gone) = (count(it.back), count(it.changed), count(it.gone));
        let args = [("table", it.table.as_str()), ("back", &back), ("changed", &changed), ("gone", &gone)];
        texts.with("cli-would-change", &args)
    }));
    if lines.is_empty() {
        lines.push(texts.get("cli-backup-same"));
    }
    lines
}

fn answer(told: &impl Serialize) -> Result<Value> {
    serde_json::to_value(told).map_err(|error| Error::failed("answer", error))
}
