//! Importing pages: all are looked at before one is kept, so that a bad one among many
//! leaves the workspace as it was.
//!
//! Must not know how a page is read.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bilan_core::backups;
use bilan_core::domain::merge::Difference;
use bilan_core::import::{self, Decision, Imported, Outcome, PageInput, Preview};
use bilan_core::intake::{Proposal, Question};
use bilan_core::{Access, Ctx, Error, Refused, Result, Workspace};
use serde_json::{Value, json};

use crate::args::Page;
use crate::say::{REFUSED, Say, UNDECIDED};

/// A page with what it would become.
struct Looked {
    path: PathBuf,
    input: PageInput,
    preview: Preview,
}

/// Imports pages, or shows what they would become.
pub fn import(page: &Page, ctx: &Ctx, say: &Say) -> Result<ExitCode> {
    let access = if page.dry_run { Access::Read } else { Access::Write };
    let workspace = Workspace::open(&page.at.workspace, access, ctx)?;
    let mut looked = Vec::new();
    let mut worst = 0;
    for path in paths(&page.paths)? {
        match look(&workspace, ctx, page, &path) {
            Ok(found) => {
                worst = worst.max(undecided(&found, say));
                looked.push(found);
            }
            Err(error @ Error::Refused(_)) => {
                say.error(&error);
                worst = worst.max(REFUSED);
            }
            Err(error) => return Err(error),
        }
    }
    if worst > 0 && !page.dry_run {
        say.trouble("nothing-imported", &say.texts().get("cli-nothing-imported"), &json!({}));
    }
    if worst > 0 || page.dry_run {
        told(&looked, page.dry_run, say)?;
        return Ok(ExitCode::from(worst));
    }
    backups::before(&workspace, ctx)?;
    keep(&workspace, ctx, &looked, say)
}

fn look(workspace: &Workspace, ctx: &Ctx, page: &Page, path: &Path) -> Result<Looked> {
    let bytes = std::fs::read(path).map_err(|source| match source.kind() {
        std::io::ErrorKind::NotFound => Refused::new("file-missing").file(path).into(),
        _ => Error::failed_at("read-file", path, source),
    })?;
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    let input = PageInput {
        name,
        text: None,
        base64: Some(STANDARD.encode(bytes)),
        encoding: page.encoding.clone(),
        language: page.language,
        answers: page.answers.clone(),
        decision: match (page.update, page.new) {
            (true, _) => Some(Decision::Update),
            (_, true) => Some(Decision::New),
            _ => None,
        },
        leave_out_people: page.leave_out_people,
        confirmed: page.confirmed.clone(),
    };
    let preview = import::preview(workspace, ctx, &input)?;
    Ok(Looked { path: path.to_owned(), input, preview })
}

/// Folders stand for the `.txt` files in them, by name.
fn paths(given: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut all = Vec::new();
    for path in given {
        if !path.is_dir() {
            all.push(path.clone());
            continue;
        }
        let failed = |source| Error::failed_at("read-file", path, source);
        let mut found = Vec::new();
        for entry in std::fs::read_dir(path).map_err(failed)? {
            found.push(entry.map_err(failed)?.path());
        }
        found.retain(|path| path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("txt")));
        found.sort();
        all.extend(found);
    }
    Ok(all)
}

/// Names what a person must decide; returns the exit code that it asks for.
fn undecided(looked: &Looked, say: &Say) -> u8 {
    let file = looked.path.display().to_string();
    let people = &looked.preview.people;
    if !people.is_empty() {
        let lines: String = people.iter().map(|found| format!("\n  {}", found.message)).collect();
        let confirm = looked.preview.confirm.as_str();
        let args = [("file", file.as_str()), ("lines", &lines), ("confirm", confirm)];
        let message = say.texts().with("refused-page-personal", &args) + &say.hint("page-personal", &args);
        say.trouble("refused-page-personal", &message, &json!({ "file": file, "people": people }));
        return UNDECIDED;
    }
    let questions = &looked.preview.proposal.questions;
    if !questions.is_empty() {
        let fields: Vec<&str> = questions.iter().map(|question| question.field.as_str()).collect();
        let args = [("file", file.as_str()), ("fields", &fields.join(", "))];
        let mut message = say.texts().with("refused-page-ambiguous", &args);
        for question in questions {
            message.push_str(&question_line(question, say));
        }
        say.trouble("refused-page-ambiguous", &message, &json!({ "file": file, "questions": questions }));
        return UNDECIDED;
    }
    match (&looked.preview.existing, looked.input.decision) {
        (Some(existing), None) if !existing.differences.is_empty() => {
            let args = [("file", file.as_str()), ("title", existing.title.as_str())];
            let mut message = say.texts().with("refused-page-known", &args) + &say.hint("page-known", &args);
            for difference in &existing.differences {
                message.push_str(&difference_line(difference));
            }
            let more = json!({ "file": file, "project": existing.id, "differences": existing.differences });
            say.trouble("refused-page-known", &message, &more);
            UNDECIDED
        }
        _ => 0,
    }
}

/// A question with the options that decide it.
pub fn question_line(question: &Question, say: &Say) -> String {
    let choices: Vec<String> = question
        .choices
        .iter()
        .map(|choice| format!("--answer '{}={}'", question.field, choice.value))
        .collect();
    let line = question.line.to_string();
    let args = [("field", question.field.as_str()), ("quote", &question.quote), ("line", &line)];
    let asked = say.texts().with("cli-question", &args);
    format!("\n  {asked} {}", choices.join(" | "))
}

/// What is said otherwise.
pub fn difference_line(difference: &Difference) -> String {
    let shown = |value: &Option<String>| value.clone().unwrap_or_else(|| "–".to_owned());
    format!("\n  {}: {} → {}", difference.field, shown(&difference.old), shown(&difference.new))
}

/// What each page would become.
fn told(looked: &[Looked], dry_run: bool, say: &Say) -> Result<()> {
    if !dry_run {
        return Ok(());
    }
    let lines: Vec<String> = looked.iter().flat_map(|page| preview_lines(page, say)).collect();
    let pages: Vec<Value> = looked
        .iter()
        .map(|page| json!({ "path": page.path, "proposal": page.preview.proposal, "existing": page.preview.existing }))
        .collect();
    say.answer(&json!({ "pages": pages }), &lines)
}

fn preview_lines(looked: &Looked, say: &Say) -> Vec<String> {
    let mut lines = vec![looked.path.display().to_string()];
    lines.extend(proposal_lines(&looked.preview.proposal, say));
    lines
}

/// What was found, what is missing, what nobody understood.
pub fn proposal_lines(proposal: &Proposal, say: &Say) -> Vec<String> {
    let texts = say.texts();
    let mut lines = vec![format!("  {}", proposal.project.title)];
    lines.extend(proposal.found.iter().map(|found| {
        let quote: String = found.quote.split_whitespace().collect::<Vec<_>>().join(" ");
        let quote: String = quote.chars().take(90).collect();
        format!("  {:>4}  {:<16} {quote}", found.line, found.field)
    }));
    let missing = proposal.project.not_provided.join(", ");
    lines.push(texts.with("cli-missing", &[("facts", &missing)]));
    lines.push(texts.count(
        "cli-unrecognised",
        i64::try_from(proposal.unrecognised.len()).unwrap_or(i64::MAX),
        &proposal.unrecognised.len().to_string(),
    ));
    lines.extend(proposal.unrecognised.iter().map(|line| format!("  {:>4}  {}", line.line, line.text)));
    lines
}

fn keep(workspace: &Workspace, ctx: &Ctx, looked: &[Looked], say: &Say) -> Result<ExitCode> {
    let mut lines = Vec::new();
    let mut answers = Vec::new();
    for page in looked {
        let imported = import::keep(workspace, ctx, &page.input)?;
        lines.push(outcome_line(&imported, page.preview.proposal.unrecognised.len(), say));
        let proposal = &page.preview.proposal;
        answers.push(json!({
            "path": page.path,
            "project": imported.project,
            "title": imported.title,
            "outcome": imported.outcome,
            "not_provided": proposal.project.not_provided,
            "unrecognised": proposal.unrecognised,
        }));
    }
    say.done(&json!({ "imported": answers }), &lines)
}

/// What became of a project.
pub fn outcome_line(imported: &Imported, unrecognised: usize, say: &Say) -> String {
    let key = match imported.outcome {
        Outcome::Created => "cli-import-created",
        Outcome::Updated => "cli-import-updated",
        Outcome::Unchanged => "cli-import-unchanged",
    };
    let texts = say.texts();
    let done = texts.with(key, &[("title", &imported.title)]);
    match unrecognised {
        0 => done,
        lines => {
            let count = i64::try_from(lines).unwrap_or(i64::MAX);
            format!("{done} {}", texts.count("cli-unrecognised", count, &lines.to_string()))
        }
    }
}
