//! What people write for a report, joined with the record: its pictures, the figures that it can
//! refer to, and what is to be said of it.
//!
//! Must not know SQL, Markdown or pages: it asks the store and `report::story`.

mod check;
mod numbers;
mod photos;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ctx::Ctx;
use crate::domain::written::Shown;
use crate::domain::{Attachment, Audience, Project, Source, Written};
use crate::error::{Error, Result};
use crate::intake::file;
use crate::publish::{self, Gathered, ReportInput};
use crate::report::compose::{self, Options};
use crate::report::model::Value;
use crate::report::story::{self, Known};
use crate::store::Workspace;
use crate::text::Texts;

pub use check::{SectionChecked, TextRemark, TextRemarkKind, TextRemarkLevel};
pub use photos::illustrate;

/// Whose figures are asked for.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct FiguresInput {
    /// The report that is made.
    pub made: ReportInput,
}

/// A figure that a text can refer to, as `{id}`.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct FigureTold {
    /// By which a text refers to it.
    pub id: String,
    /// What it is, in the report's language.
    pub label: String,
    /// As it is printed; `None` where nobody gave it.
    pub text: Option<String>,
    /// Where it comes from, in the person's words.
    pub source: Option<String>,
}

/// A section's text to check.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct CheckSectionInput {
    /// The report that is made.
    pub made: ReportInput,
    /// The section.
    pub section: String,
    /// Its text, as report Markdown.
    pub text: String,
    /// How many words it may have; as many as one likes if nothing is said.
    #[serde(default)]
    #[ts(optional)]
    pub limit: Option<usize>,
}

/// The figures that a report's texts can refer to.
pub fn figures(workspace: &Workspace, ctx: &Ctx, input: &FiguresInput) -> Result<Vec<FigureTold>> {
    let gathered = publish::gathered(workspace, ctx, &input.made, BTreeMap::new())?;
    let texts = Texts::of(ctx.lang);
    let known = known(&gathered, gathered.options.audience)?;
    let told = known.into_iter().filter(|(_, known)| known.is_figure).map(|(id, known)| FigureTold {
        id,
        label: known.label,
        text: (known.value != Value::Missing).then_some(known.text),
        source: known.source.map(|source| source_in_words(texts, &source)),
    });
    Ok(told.collect())
}

fn source_in_words(texts: &Texts, source: &Source) -> String {
    texts.with("story-source", &[("document", &source.document), ("quote", &source.quote)])
}

/// What is to be said of a section's text.
pub fn check(workspace: &Workspace, ctx: &Ctx, input: &CheckSectionInput) -> Result<SectionChecked> {
    let gathered = publish::gathered(workspace, ctx, &input.made, BTreeMap::new())?;
    Checking::of(&gathered)?.check(workspace, ctx, &input.text, input.limit)
}

/// What the texts of one report are checked against: composed once, however many texts there are.
pub(crate) struct Checking<'a> {
    gathered: &'a Gathered,
    figures: BTreeMap<String, Known>,
    exact: BTreeMap<String, Known>,
}

impl<'a> Checking<'a> {
    pub(crate) fn of(gathered: &'a Gathered) -> Result<Checking<'a>> {
        let figures = known(gathered, gathered.options.audience)?;
        Ok(Checking { gathered, figures, exact: known(gathered, Audience::Internal)? })
    }

    pub(crate) fn check(
        &self,
        workspace: &Workspace,
        ctx: &Ctx,
        text: &str,
        limit: Option<usize>,
    ) -> Result<SectionChecked> {
        let texts = Texts::of(ctx.lang);
        let mut pictures = BTreeMap::new();
        let mut refused = Vec::new();
        for (name, range) in story::pictures(text) {
            match picture(workspace, &self.gathered.project, &name) {
                Ok(shown) => pictures.extend(shown.map(|shown| (name, shown))),
                Err(error @ Error::Refused(_)) => refused.push((range, error.message(texts))),
                Err(failed) => return Err(failed),
            }
        }
        let against = check::Against {
            figures: &self.figures,
            exact: &self.exact,
            pictures: &pictures,
            refused: &refused,
            language: self.gathered.options.language,
            limit,
        };
        Ok(check::check(text, &against, texts))
    }
}

/// All that a report for an audience says, by the ids of its cells.
fn known(gathered: &Gathered, audience: Audience) -> Result<BTreeMap<String, Known>> {
    let options = Options { audience, written: Written::default(), ..gathered.options.clone() };
    let accounts = gathered.accounts.as_ref();
    let report = compose::compose_by(&gathered.template, &gathered.project, accounts, &options)?;
    compose::story::figures(&report, &gathered.project, accounts, &options)
}

/// Texts with the pictures that they show. One that cannot be printed is refused by its name and
/// its section; one that is not there is told where the text is checked.
pub fn written(
    workspace: &Workspace,
    project: &Project,
    sections: BTreeMap<String, String>,
) -> Result<Written> {
    let mut pictures = BTreeMap::new();
    for (section, text) in &sections {
        for (name, _) in story::pictures(text) {
            if !pictures.contains_key(&name) {
                let shown = picture(workspace, project, &name);
                pictures
                    .extend(shown.map_err(|error| in_section(error, section))?.map(|shown| (name, shown)));
            }
        }
    }
    Ok(Written { sections, pictures, ..Written::default() })
}

fn in_section(error: Error, section: &str) -> Error {
    match error {
        Error::Refused(refused) => refused.with("section", section).at(section).into(),
        failed => failed,
    }
}

/// A picture among a project's attachments, by its key or its file's name.
fn picture(workspace: &Workspace, project: &Project, name: &str) -> Result<Option<Shown>> {
    let mut attached = project.attachments.iter();
    let found = attached.find(|it| it.id == name || it.name == name);
    found.map(|attachment| shown(workspace, attachment)).transpose()
}

/// An attached picture, ready to be printed.
fn shown(workspace: &Workspace, attachment: &Attachment) -> Result<Shown> {
    let bytes = workspace.attachment(&attachment.id, false)?.bytes.unwrap_or_default();
    let file::Printed { width, height, jpeg } = file::printed(&attachment.name, &bytes)?;
    let said = [attachment.caption.as_deref(), attachment.credit.as_deref()];
    let said: Vec<&str> = said.into_iter().flatten().filter(|words| !words.trim().is_empty()).collect();
    let caption = (!said.is_empty()).then(|| said.join(" – "));
    Ok(Shown { width, height, jpeg: Arc::from(jpeg), caption })
}
