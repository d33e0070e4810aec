//! Forms for partners: made, taken in, listed with what is missing.
//!
//! Must not know what a form says or how its figures are kept.

use std::process::ExitCode;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bilan_core::forms::{self, AskInput, FormCounts, FormFigure, FormGiven, FormTold, FormsInput};
use bilan_core::tables::RowState;
use bilan_core::{Access, Ctx, Error, Result, Workspace, attach};
use serde::Serialize;
use serde_json::{Value, json};

use crate::args::{self, Target};
use crate::say::{REFUSED, Say};

/// Makes a form and writes it.
pub fn ask(asked: &args::Ask, ctx: &Ctx, say: &Say) -> Result<ExitCode> {
    let workspace = Workspace::open(&asked.at.workspace, Access::Write, ctx)?;
    let input = AskInput {
        project: asked.project.clone(),
        partner: asked.partner.clone(),
        period: asked.period.clone(),
        language: asked.language,
        lines: None,
        places: asked.places.clone(),
    };
    let made = forms::ask_into(&workspace, ctx, &input, &asked.out)?;
    let (lines, figures) = (made.lines.to_string(), made.figures.to_string());
    let file = asked.out.display().to_string();
    let args = [("file", file.as_str()), ("lines", &lines), ("figures", &figures)];
    let words = say.texts().with("cli-form-made", &args);
    let answer = json!({ "file": file, "form": made.form, "lines": made.lines, "figures": made.figures });
    say.done(&answer, &[words])
}

/// Takes a form in, or shows what would become of it.
pub fn receive(asked: &args::Receive, ctx: &Ctx, say: &Say) -> Result<ExitCode> {
    let access = if asked.dry_run { Access::Read } else { Access::Write };
    let workspace = Workspace::open(&asked.at.workspace, access, ctx)?;
    let (name, bytes) = attach::read_file(&asked.file)?;
    let given = FormGiven {
        name,
        base64: STANDARD.encode(bytes),
        project: asked.project.clone(),
        period: asked.period.clone(),
        without_refused: asked.without_refused,
        again: asked.again,
    };
    if asked.dry_run {
        return show(&workspace, ctx, &given, say);
    }
    match forms::receive(&workspace, ctx, &given) {
        Ok(received) => {
            let mut lines = vec![said(&received.form, received.counts, say)];
            lines.extend(received.refused.iter().map(figure));
            say.done(&told(&received)?, &lines)
        }
        Err(Error::Refused(refused)) if refused.code == "form-cells-refused" => {
            let previewed = forms::preview(&workspace, ctx, &given)?;
            let mut figures = previewed.figures;
            figures.retain(|it| it.state == RowState::Refused);
            let error = Error::from(refused);
            let lines = figures.iter().map(|it| format!("\n{}", figure(it)));
            let message = format!("{}{}", error.message(say.texts()), lines.collect::<String>());
            say.trouble(&error.code(), &message, &json!({ "refused": told(&figures)? }));
            Ok(ExitCode::from(REFUSED))
        }
        Err(error) => Err(error),
    }
}

fn show(workspace: &Workspace, ctx: &Ctx, given: &FormGiven, say: &Say) -> Result<ExitCode> {
    let previewed = forms::preview(workspace, ctx, given)?;
    let mut lines = vec![said(&previewed.form, previewed.counts, say)];
    lines.extend(
        previewed.received.iter().map(|when| say.texts().with("form-received-before", &[("when", when)])),
    );
    let strange = previewed.strange.join(", ");
    if !strange.is_empty() {
        lines.push(say.texts().with("form-strange", &[("sheets", &strange)]));
    }
    lines.extend(previewed.figures.iter().filter(|it| it.state != RowState::Unchanged).map(figure));
    let refused = previewed.counts.refused > 0 && !given.without_refused;
    say.answer(&told(&previewed)?, &lines)?;
    Ok(if refused { ExitCode::from(REFUSED) } else { ExitCode::SUCCESS })
}

/// Lists what partners were asked for, with what is missing.
pub fn asked(project: Option<&str>, at: &Target, ctx: &Ctx, say: &Say) -> Result<ExitCode> {
    let workspace = Workspace::open(&at.workspace, Access::Read, ctx)?;
    let forms = forms::asked(&workspace, ctx, &FormsInput { project: project.map(str::to_owned) })?;
    let mut lines: Vec<String> = forms.iter().flat_map(|form| standing(form, say)).collect();
    if lines.is_empty() {
        lines.push(say.texts().get("form-none-asked"));
    }
    say.done(&json!({ "asked": told(&forms)? }), &lines)
}

/// `Casa Abierta · 2025Q1 · Safe roads: 3 of 12 figures are missing (asked on 2 April 2025)`
fn standing(form: &FormTold, say: &Say) -> Vec<String> {
    let count = |count: usize| say.format().count(i64::try_from(count).unwrap_or(i64::MAX));
    let (missing, asked) = (count(form.missing), count(form.asked));
    let args = [("missing", missing.as_str()), ("asked", &asked), ("day", &form.asked_at)];
    let word = match serde_json::to_value(form.standing) {
        Ok(Value::String(word)) => word,
        _ => String::new(),
    };
    let told = say.texts().with(&format!("form-standing-{word}"), &args);
    let mut lines = vec![format!("{} · {} · {}: {told}", form.partner_name, form.period_code, form.title)];
    lines.extend(form.lines.iter().map(|line| format!("    – {line}")));
    lines
}

fn said(form: &FormTold, counts: FormCounts, say: &Say) -> String {
    let count = |count: usize| say.format().count(i64::try_from(count).unwrap_or(i64::MAX));
    let args = [
        ("partner", form.partner_name.clone()),
        ("period", form.period_code.clone()),
        ("new", count(counts.new)),
        ("changed", count(counts.changed)),
        ("unchanged", count(counts.unchanged)),
        ("refused", count(counts.refused)),
        ("empty", count(counts.empty)),
    ];
    let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
    say.texts().with("cli-form-counts", &args)
}

fn figure(figure: &FormFigure) -> String {
    let FormFigure { place, line, column, old, new, message, .. } = figure;
    let value = match (old, new) {
        (Some(old), Some(new)) => format!("{old} → {new}"),
        (_, new) => new.clone().unwrap_or_default(),
    };
    match message {
        Some(message) => format!("  {place}  {line} · {column}: {message}"),
        None => format!("  {place}  {line} · {column}: {value}"),
    }
}

fn told<T: Serialize>(value: &T) -> Result<Value> {
    serde_json::to_value(value).map_err(|error| Error::failed("answer", error))
}
