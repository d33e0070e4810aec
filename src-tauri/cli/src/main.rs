//! Bilan on the command line: arguments → the core's commands → words or JSON.
//!
//! Must not know SQL, pages or reports: only names, files and how to say what came of it.

mod args;
mod copies;
mod due;
mod forms;
mod iati;
mod letterhead;
mod pages;
mod readiness;
mod reports;
mod say;
mod sharing;
mod tables;
mod templates;
mod trace;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bilan_core::api::{self, Kind};
use bilan_core::domain::Audience;
use bilan_core::export::{self, ExportInput};
use bilan_core::publish::{ReportFormat, ReportInput, make_kept, make_report};
use bilan_core::readiness::ReadinessInput;
use bilan_core::store::HistoryInput;
use bilan_core::text::Texts;
use bilan_core::{Access, Ctx, Error, Refused, Result, Workspace, example};
use bilan_core::{attach, backups, disk};
use serde_json::{Value, json};

use args::{Arguments, Command, Target};
use say::Say;

fn main() -> ExitCode {
    let lang = say::language();
    let arguments = match args::read(Texts::of(lang)) {
        Ok(arguments) => arguments,
        Err(told) => return say::usage(&told),
    };
    let ctx = Ctx::here(lang).keeping(backups::usual_folder());
    let say = Say::new(lang, arguments.json);
    match run(&arguments, &ctx, &say) {
        Ok(code) => code,
        Err(error) => say.error(&error),
    }
}

fn run(arguments: &Arguments, ctx: &Ctx, say: &Say) -> Result<ExitCode> {
    match &arguments.command {
        Command::New { file } => new(file, ctx, say, false),
        Command::Demo { file } => new(file, ctx, say, true),
        Command::Import { what: args::Import::Page(page) } => pages::import(page, ctx, say),
        Command::Import { what: args::Import::Table(table) } => tables::import(table, ctx, say),
        Command::Import { what: args::Import::Iati(file) } => iati::import(file, ctx, say),
        Command::List { at } => list(at, ctx, say),
        Command::Show { project, language, at } => show(project, language.as_ref(), at, ctx, say),
        Command::Report(report) => write_report(report, ctx, say),
        Command::Templates(asked) => templates::show(asked, ctx, say),
        Command::Letterhead(asked) => letterhead::set(asked, ctx, say),
        Command::Reports { project, at } => reports::list(project.as_deref(), at, ctx, say),
        Command::Approve { report, despite, remarks_open, at } => {
            reports::approve(report, (despite.clone(), *remarks_open), at, ctx, say)
        }
        Command::Verify { file, at } => reports::verify(file, at, ctx, say),
        Command::Ask(asked) => forms::ask(asked, ctx, say),
        Command::Receive(asked) => forms::receive(asked, ctx, say),
        Command::Changes(asked) => sharing::give(asked, ctx, say),
        Command::Take(asked) => sharing::take(asked, ctx, say),
        Command::Packages { at } => sharing::list(at, ctx, say),
        Command::Asked { project, at } => forms::asked(project.as_deref(), at, ctx, say),
        Command::Export { other: Some(args::ExportOther::Iati(asked)), .. } => iati::export(asked, ctx, say),
        Command::Export { other: None, table } => write_table(table, ctx, say),
        Command::Due(asked) => due::show(asked, ctx, say),
        Command::Readiness(asked) => readiness::show(asked, ctx, say),
        Command::Trace(asked) => trace::show(asked, ctx, say),
        Command::Attach { project, attached, row, at } => {
            attach_files(project, attached, row.as_deref(), at, ctx, say)
        }
        Command::History { project, before, limit, at } => {
            let project = project.clone();
            history(
                HistoryInput { project, before: *before, limit: *limit, ..HistoryInput::default() },
                at,
                ctx,
                say,
            )
        }
        Command::Undo { at } => turn("undo", at, ctx, say),
        Command::Redo { at } => turn("redo", at, ctx, say),
        Command::Backup { at } => copies::make(at, ctx, say),
        Command::Backups { at } => copies::list(at, ctx, say),
        Command::Restore(asked) => copies::restore(asked, ctx, say),
        Command::Purge { project, yes, at } => copies::purge(project, *yes, at, ctx, say),
        Command::Check { at } => check(at, ctx, say),
        Command::Call { name, input, at } => call(name, input.as_deref(), at, ctx),
    }
}

/// Opens the workspace for what a command needs.
fn open(at: &Target, access: Access, ctx: &Ctx) -> Result<Workspace> {
    Workspace::open(&at.workspace, access, ctx)
}

fn new(file: &Path, ctx: &Ctx, say: &Say, with_example: bool) -> Result<ExitCode> {
    let workspace = Workspace::create(file, ctx)?;
    let projects = if with_example { example::add(&workspace, ctx)? } else { 0 };
    let words = say.texts().with("cli-made-workspace", &[("file", &file.display().to_string())]);
    let mut lines = vec![words];
    lines.extend(kept_elsewhere(file, say));
    say.done(&json!({ "workspace": file, "projects": projects }), &lines)
}

/// A warning where the folder of a workspace is kept by more than this machine.
fn kept_elsewhere(file: &Path, say: &Say) -> Option<String> {
    let keeper = say.texts().get(&format!("keeper-{}", disk::keeper(file)?.code()));
    Some(say.texts().with("kept-elsewhere", &[("keeper", &keeper)]))
}

/// Writes a flat table.
fn write_table(asked: &args::Export, ctx: &Ctx, say: &Say) -> Result<ExitCode> {
    // The arguments see to it that nothing of this is missing.
    let (Some(at), Some(what), Some(out)) = (&asked.at, asked.what, &asked.out) else {
        return Err(Refused::new("input-malformed").with("cause", "OUT, --as, WORKSPACE").into());
    };
    let workspace = open(at, Access::Read, ctx)?;
    let input = ExportInput {
        what,
        format: asked.format,
        project: asked.project.clone(),
        period: asked.period.clone(),
        kind: asked.kind,
        hxl: asked.hxl,
        bom: asked.bom,
        separator: asked.separator,
        local_numbers: asked.local_numbers,
        language: asked.language,
        audience: asked.audience,
    };
    let stopped = told_to_stop()?;
    let goes_on = &mut |_rows| !stopped.load(Ordering::Relaxed);
    let told = export::write(&workspace, ctx, &input, out, goes_on)?;
    let count = i64::try_from(told.rows).unwrap_or(i64::MAX);
    let rows = say.texts().count("cli-exported", count, &say.format().count(count));
    let file = out.display().to_string();
    let mut lines = vec![format!("{file}: {rows}")];
    if told.held_back > 0 {
        let count = i64::try_from(told.held_back).unwrap_or(i64::MAX);
        lines.push(say.texts().count("export-held-back", count, &say.format().count(count)));
    }
    say.done(&json!({ "file": file, "rows": told.rows, "held_back": told.held_back }), &lines)
}

/// Becomes true when somebody presses Ctrl-C or the system ends the program: what is half
/// written is then taken away, which a sudden end would leave.
fn told_to_stop() -> Result<Arc<AtomicBool>> {
    let stopped = Arc::new(AtomicBool::new(false));
    let told = Arc::clone(&stopped);
    let handled = ctrlc::set_handler(move || told.store(true, Ordering::Relaxed));
    handled.map_err(|error| Error::failed("listen", error))?;
    Ok(stopped)
}

fn list(at: &Target, ctx: &Ctx, say: &Say) -> Result<ExitCode> {
    let workspace = open(at, Access::Read, ctx)?;
    let rows = workspace.list_projects()?;
    let lines: Vec<String> = rows.iter().map(|row| say.project_line(row)).collect();
    let lines = if lines.is_empty() { vec![say.texts().get("cli-no-projects")] } else { lines };
    say.done(&api::call(&workspace, ctx, "list_projects", Value::Null)?, &lines)
}

fn show(project: &str, language: Option<&String>, at: &Target, ctx: &Ctx, say: &Say) -> Result<ExitCode> {
    let workspace = open(at, Access::Read, ctx)?;
    let record =
        api::call(&workspace, ctx, "show_project", json!({ "project": project, "language": language }))?;
    if say.json {
        return say.done(&record, &[]);
    }
    // Whoever opens the workspace reads all of it.
    let input = ReportInput { audience: Audience::Internal, people: true, ..ReportInput::of(project) };
    let report = bilan_core::publish::compose(&workspace, ctx, &input)?;
    say.done(&record, &say::report_lines(&report))
}

fn write_report(arguments: &args::Report, ctx: &Ctx, say: &Say) -> Result<ExitCode> {
    if arguments.due {
        return due::write(arguments, ctx, say);
    }
    let workspace = open(&arguments.at, Access::Read, ctx)?;
    if let Some(report) = &arguments.id {
        let made = make_kept(&workspace, ctx, report, (&arguments.format, arguments.trace))?;
        let asked = ReadinessInput { report: Some(report.clone()), ..ReadinessInput::default() };
        if reports::told_wrong(&workspace, ctx, &asked, say)? && !arguments.draft {
            return reports::held(say);
        }
        return reports::put(made, &arguments.out, say);
    }
    let input = ReportInput {
        // There always is one: the arguments let it be left out only for what was done above.
        project: arguments.project.clone().unwrap_or_default(),
        language: arguments.language,
        date: arguments.date,
        template: arguments.template.clone(),
        period: arguments.period.clone(),
        version: arguments.budget_version.clone(),
        agreement: arguments.agreement.clone(),
        currency: arguments.currency,
        audience: arguments.audience,
        people: arguments.people,
        trace: arguments.trace,
        embed: arguments.embed,
    };
    let asked = ReadinessInput {
        project: Some(input.project.clone()),
        template: input.template.clone(),
        period: input.period.clone(),
        agreement: input.agreement.clone(),
        language: input.language,
        audience: Some(input.audience),
        date: input.date,
        currency: input.currency,
        ..ReadinessInput::default()
    };
    // One file for everything.
    let formats = if arguments.embed { &[ReportFormat::Pdf][..] } else { &arguments.format };
    let made = make_report(&workspace, ctx, &input, formats)?;
    reports::told_wrong(&workspace, ctx, &asked, say)?;
    reports::put(made, &arguments.out, say)
}

fn attach_files(
    project: &str,
    paths: &[PathBuf],
    row: Option<&str>,
    at: &Target,
    ctx: &Ctx,
    say: &Say,
) -> Result<ExitCode> {
    let workspace = open(at, Access::Write, ctx)?;
    let mut attached = Vec::new();
    for path in paths {
        let (name, bytes) = attach::read_file(path)?;
        attached.push(attach::keep(&workspace, ctx, project, row, &name, bytes)?);
    }
    let lines: Vec<String> =
        attached.iter().map(|it| format!("{}  {}  {}", it.id, it.media_type, it.name)).collect();
    let attached = serde_json::to_value(&attached).map_err(|error| Error::failed("answer", error))?;
    say.done(&json!({ "attached": attached }), &lines)
}

fn history(input: HistoryInput, at: &Target, ctx: &Ctx, say: &Say) -> Result<ExitCode> {
    let workspace = open(at, Access::Read, ctx)?;
    let page = bilan_core::history::page(&workspace, ctx, &input)?;
    let mut lines: Vec<String> =
        page.steps.iter().flat_map(|step| say.step_lines(step, &page.names)).collect();
    if let Some(before) = page.before {
        lines.push(say.texts().with("cli-history-more", &[("before", &before.to_string())]));
    }
    let lines = if lines.is_empty() { vec![say.texts().get("cli-no-history")] } else { lines };
    say.done(&serde_json::to_value(&page).map_err(|error| Error::failed("answer", error))?, &lines)
}

fn turn(name: &str, at: &Target, ctx: &Ctx, say: &Say) -> Result<ExitCode> {
    let workspace = open(at, Access::Write, ctx)?;
    let turned = if name == "undo" { workspace.undo(ctx)? } else { workspace.redo(ctx)? };
    let words = say.texts().with(&format!("cli-{name}-done"), &[("step", &say.step_name(&turned.name))]);
    say.done(&serde_json::to_value(&turned).map_err(|error| Error::failed("answer", error))?, &[words])
}

fn check(at: &Target, ctx: &Ctx, say: &Say) -> Result<ExitCode> {
    let workspace = open(at, Access::Read, ctx)?;
    let projects = workspace.check()?;
    let count = i64::try_from(projects).unwrap_or(i64::MAX);
    let mut lines = vec![say.texts().count("cli-checked", count, &projects.to_string())];
    lines.extend(kept_elsewhere(workspace.path(), say));
    say.done(&json!({ "ok": true, "projects": projects, "keeper": disk::keeper(workspace.path()) }), &lines)
}

fn call(name: &str, input: Option<&str>, at: &Target, ctx: &Ctx) -> Result<ExitCode> {
    let kind = api::kind(name).ok_or_else(|| Refused::new("command-unknown").with("name", name))?;
    let input = match input {
        // What is longer than an argument may be comes through the pipe.
        Some("-") => std::io::read_to_string(std::io::stdin())
            .map_err(|error| Error::failed_at("read-file", Path::new("-"), error))?,
        given => given.unwrap_or("null").to_owned(),
    };
    let input: Value =
        serde_json::from_str(&input).map_err(|error| Refused::new("input-malformed").with("cause", error))?;
    let access = if kind == Kind::Changes { Access::Write } else { Access::Read };
    let workspace = open(at, access, ctx)?;
    let output = api::call(&workspace, ctx, name, input)?;
    let text = serde_json::to_string_pretty(&output).map_err(|error| Error::failed("answer", error))?;
    writeln!(std::io::stdout(), "{text}").map_err(|error| Error::failed("print", error))?;
    Ok(ExitCode::SUCCESS)
}
