//! IATI out and in on the command line: what is open is told with the option that decides it.
//!
//! Must not know XML.

use std::process::ExitCode;

use bilan_core::iati::{
    self, IatiActivity, IatiAsked, IatiFile, IatiInput, IatiLeftOut, IatiQuestion, KeepIatiInput,
};
use bilan_core::import::Decision;
use bilan_core::{Access, Ctx, Error, Refused, Result, Workspace, files};
use serde_json::{Value, json};

use crate::args::{ExportIati, ImportIati};
use crate::pages::{difference_line, outcome_line, proposal_lines, question_line as page_question};
use crate::say::{Say, UNDECIDED};

/// Choices that are told in full; of more, as of sectors, the first ones are.
const TOLD: usize = 16;
const TOLD_OF_MORE: usize = 3;

/// Writes an activity file, or says what is open.
pub fn export(asked: &ExportIati, ctx: &Ctx, say: &Say) -> Result<ExitCode> {
    let access = if asked.keep && !asked.dry_run { Access::Write } else { Access::Read };
    let workspace = Workspace::open(&asked.at.workspace, access, ctx)?;
    let input = IatiInput {
        projects: asked.projects.clone(),
        answers: asked.answers.clone(),
        audience: Some(asked.audience),
    };
    let told = iati::ask(&workspace, ctx, &input)?;
    if !told.questions.is_empty() {
        return undecided(&told, say);
    }
    let Some(out) = asked.out.as_ref().filter(|_| !asked.dry_run) else {
        let mut lines = told.projects.clone();
        lines.extend(left_out(&told.left_out));
        return say.done(&json!({ "projects": told.projects, "left_out": told.left_out }), &lines);
    };
    let made = iati::make(&workspace, ctx, &input)?;
    files::replace(out, made.text.as_bytes())?;
    if asked.keep {
        for project in &told.keys {
            let answers = iati::facts_of(&workspace, project, &asked.answers)?;
            iati::keep_answers(&workspace, ctx, &KeepIatiInput { project: project.clone(), answers })?;
        }
    }
    let count = i64::try_from(made.activities).unwrap_or(i64::MAX);
    let file = out.display().to_string();
    let mut lines =
        vec![format!("{file}: {}", say.texts().count("iati-activities", count, &say.format().count(count)))];
    lines.extend(left_out(&made.left_out));
    say.done(&json!({ "file": file, "activities": made.activities, "left_out": made.left_out }), &lines)
}

fn left_out(left_out: &[IatiLeftOut]) -> Vec<String> {
    left_out.iter().map(|it| it.message.clone()).collect()
}

fn undecided(told: &IatiAsked, say: &Say) -> Result<ExitCode> {
    let mut fields: Vec<String> = Vec::new();
    for question in &told.questions {
        let field = format!("{}: {}", question.called, question.field);
        if !fields.contains(&field) {
            fields.push(field);
        }
    }
    let mut message = say.texts().with("refused-iati-open", &[("fields", &fields.join(", "))]);
    let several = told.projects.len() > 1;
    for question in &told.questions {
        message.push_str(&question_line(question, several));
    }
    say.trouble("refused-iati-open", &message, &json!({ "questions": told.questions }));
    Ok(ExitCode::from(UNDECIDED))
}

fn question_line(question: &IatiQuestion, several: bool) -> String {
    let field = match several {
        true => format!("{}:{}", question.called, question.field),
        false => question.field.clone(),
    };
    let mut line = format!("\n  {} · {}", question.called, question.message);
    let told = if question.choices.len() > TOLD { TOLD_OF_MORE } else { TOLD };
    for choice in question.choices.iter().take(told) {
        line.push_str(&format!("\n    --answer '{field}={}'  {}", choice.value, choice.text));
    }
    if question.choices.len() > TOLD || question.choices.is_empty() {
        line.push_str(&format!("\n    --answer '{field}=…'"));
    }
    if question.optional {
        line.push_str(&format!("\n    --answer '{field}='"));
    }
    line
}

/// Imports an activity file, or shows what it would become.
pub fn import(asked: &ImportIati, ctx: &Ctx, say: &Say) -> Result<ExitCode> {
    let access = if asked.dry_run { Access::Read } else { Access::Write };
    let workspace = Workspace::open(&asked.at.workspace, access, ctx)?;
    let file = read(asked)?;
    let activities = iati::preview(&workspace, ctx, &file)?.activities;
    let open = open_lines(&activities, &file, say);
    if !open.is_empty() {
        let mut message = say.texts().with("refused-iati-undecided", &[("file", &file.name)]);
        message.extend(open);
        say.trouble(
            "refused-iati-undecided",
            &message,
            &json!({ "file": file.name, "activities": activities }),
        );
    }
    if asked.dry_run {
        let lines: Vec<String> = activities.iter().flat_map(|it| activity_lines(it, say)).collect();
        say.answer(&json!({ "activities": activities }), &lines)?;
    }
    match (message_needed(&activities, &file), asked.dry_run) {
        (true, _) => return Ok(ExitCode::from(UNDECIDED)),
        (false, true) => return Ok(ExitCode::SUCCESS),
        (false, false) => {}
    }
    let done = iati::import(&workspace, ctx, &file)?;
    let left = activities.iter().map(|it| it.preview.proposal.unrecognised.len());
    let lines: Vec<String> =
        done.imported.iter().zip(left).map(|(imported, left)| outcome_line(imported, left, say)).collect();
    let told: Vec<Value> = done
        .imported
        .iter()
        .zip(&activities)
        .map(|(imported, activity)| {
            json!({
                "identifier": activity.identifier,
                "project": imported.project,
                "title": imported.title,
                "outcome": imported.outcome,
                "money": activity.money,
                "unrecognised": activity.preview.proposal.unrecognised,
            })
        })
        .collect();
    say.done(&json!({ "imported": told }), &lines)
}

fn read(asked: &ImportIati) -> Result<IatiFile> {
    let path = &asked.file;
    let bytes = std::fs::read(path).map_err(|source| match source.kind() {
        std::io::ErrorKind::NotFound => Refused::new("file-missing").file(path).into(),
        _ => Error::failed_at("read-file", path, source),
    })?;
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    let decision = match (asked.update, asked.new) {
        (true, _) => Some(Decision::Update),
        (_, true) => Some(Decision::New),
        _ => None,
    };
    Ok(IatiFile {
        name,
        bytes: Some(bytes),
        encoding: asked.encoding.clone(),
        answers: asked.answers.clone(),
        decision,
        confirmed: asked.confirmed.clone(),
        ..IatiFile::default()
    })
}

fn is_open(activity: &IatiActivity, file: &IatiFile) -> bool {
    let preview = &activity.preview;
    let known = preview.existing.is_some() && !activity.unchanged && file.decision.is_none();
    !preview.proposal.questions.is_empty() || !preview.people.is_empty() || known
}

fn message_needed(activities: &[IatiActivity], file: &IatiFile) -> bool {
    activities.iter().any(|it| is_open(it, file))
}

/// What a person must decide, activity by activity.
fn open_lines(activities: &[IatiActivity], file: &IatiFile, say: &Say) -> Vec<String> {
    let mut lines = Vec::new();
    for activity in activities.iter().filter(|it| is_open(it, file)) {
        let preview = &activity.preview;
        lines.push(format!("\n{} · {}", activity.identifier, preview.proposal.project.title));
        lines.extend(preview.people.iter().map(|found| format!("\n  {}", found.message)));
        if !preview.people.is_empty() {
            lines.push(say.hint("page-personal", &[("confirm", preview.confirm.as_str())]));
        }
        lines.extend(preview.proposal.questions.iter().map(|question| page_question(question, say)));
        if let Some(existing) = preview.existing.as_ref().filter(|_| file.decision.is_none()) {
            let args = [("file", file.name.as_str()), ("title", existing.title.as_str())];
            lines.push(format!("\n  {}", say.texts().with("refused-page-known", &args)));
            lines.push(say.hint("page-known", &args));
            lines.extend(existing.differences.iter().map(difference_line));
        }
    }
    lines
}

fn activity_lines(activity: &IatiActivity, say: &Say) -> Vec<String> {
    let mut lines = vec![activity.identifier.clone()];
    lines.extend(proposal_lines(&activity.preview.proposal, say));
    lines.extend(activity.money.iter().map(|money| {
        let (count, new) = (money.count.to_string(), money.new.to_string());
        let kind = say.texts().get(&format!("iati-money-{}", money.kind));
        let total = say.format().money(money.total);
        say.texts()
            .with("iati-money", &[("kind", &kind), ("amounts", &count), ("fresh", &new), ("total", &total)])
    }));
    lines
}
