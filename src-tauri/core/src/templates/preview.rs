//! The pages that a template would make, before it is kept.
//!
//! Must not know how a report is composed or set.

use std::collections::BTreeMap;

use serde::Deserialize;
use ts_rs::TS;

use super::refused;
use crate::ctx::Ctx;
use crate::domain::{Audience, Lang, Project};
use crate::error::{Error, Result};
use crate::publish::{self, ReportInput};
use crate::report::Report;
use crate::report::compose::{self, Options};
use crate::report::template::{self, Asks, Template};
use crate::reports::{self, ReportPreview};
use crate::resources;
use crate::store::Workspace;

/// A template that is being edited, and what its pages are to be made of.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PreviewTemplateInput {
    /// Its code.
    pub code: String,
    /// Its text, in TOML, as it stands now.
    pub text: String,
    /// The project: any identifier, acronym, title or key; one of the example if none is given.
    #[serde(default)]
    #[ts(optional)]
    pub project: Option<String>,
    /// Key or code of the period; everything until today if none is given.
    #[serde(default)]
    #[ts(optional)]
    pub period: Option<String>,
    /// The language of the pages; the person's own if none is given.
    #[serde(default)]
    #[ts(optional)]
    pub language: Option<Lang>,
}

/// The pages of a template that is being edited; one with a flaw is refused with its place.
pub fn preview(workspace: &Workspace, ctx: &Ctx, input: &PreviewTemplateInput) -> Result<ReportPreview> {
    let template =
        template::template(&input.code, &input.text).map_err(|flaw| refused(&input.code, &flaw))?;
    let language = input.language.unwrap_or(ctx.lang);
    let report = match &input.project {
        Some(project) => {
            let made = ReportInput {
                language: Some(language),
                template: Some(input.code.clone()),
                period: input.period.clone(),
                audience: Audience::Internal,
                ..ReportInput::of(project)
            };
            let written = written(workspace, project, &template, language)?;
            publish::compose_by(workspace, ctx, &made, &template, written)?
        }
        None => of_example(ctx, &template, language)?,
    };
    reports::set(&report)
}

/// What people wrote in the project's last report of this template; else what is asked, as a quote.
fn written(
    workspace: &Workspace,
    project: &str,
    template: &Template,
    language: Lang,
) -> Result<BTreeMap<String, String>> {
    let project = workspace.find_project(project)?;
    let reports = workspace.reports(Some(&project))?;
    let last = reports.into_iter().rev().find(|kept| kept.template == template.code);
    let mut written = asked(template, language);
    if let Some(kept) = last {
        let texts = reports::written(workspace, &kept)?;
        written.extend(texts.into_iter().filter(|(_, text)| !text.trim().is_empty()));
    }
    Ok(written)
}

fn asked(template: &Template, language: Lang) -> BTreeMap<String, String> {
    let questions = template.outline(language).into_iter().filter(|place| place.asks == Asks::Question);
    let asked = questions.filter_map(|place| Some((place.id, quoted(&place.guidance?))));
    asked.collect()
}

/// Words that are no signs, as a quote.
fn quoted(words: &str) -> String {
    let mut quoted = String::new();
    for line in words.lines() {
        quoted.push_str("> ");
        for letter in line.chars() {
            if letter.is_ascii_punctuation() {
                quoted.push('\\');
            }
            quoted.push(letter);
        }
        quoted.push('\n');
    }
    quoted
}

/// The first project of the example, which needs no workspace with anything in it.
fn of_example(ctx: &Ctx, template: &Template, language: Lang) -> Result<Report> {
    let source = resources::DEMO.first().map(|(_, source)| *source).unwrap_or_default();
    let mut project: Project =
        serde_json::from_str(source).map_err(|error| Error::failed("read-example", error))?;
    project.settle();
    let mut options = Options { template: template.code.clone(), ..Options::of(language, ctx.today()) };
    options.written.sections = asked(template, language);
    compose::compose_by(template, &project, None, &options)
}
