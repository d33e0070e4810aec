//! Templates of reports: those of the program, and a workspace's own, which win.
//!
//! Must not know how a report is composed. A bad template is never kept: it is refused with its
//! line and key.

mod blocks;
mod change;
mod form;
mod lists;
mod preview;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use blocks::{BlockOffered, ListOffered, PartOffered, TemplateCatalogue, catalogue};
pub use change::{TemplateChange, changed};
pub use form::{PartForm, PartsForm, SectionForm, TemplateForm, form};
pub use lists::{PartChange, PartList, Reckoning};
pub use preview::{PreviewTemplateInput, preview};

use crate::api::Nothing;
use crate::ctx::Ctx;
use crate::donors::Flaw;
use crate::error::{Error, Refused, Result};
use crate::report::compose::PROJECT_TEMPLATE;
use crate::report::template::{self, Outlined, Template, TemplateKind};
use crate::resources;
use crate::store::Workspace;
use crate::text::Texts;

/// A template in the list.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct TemplateTold {
    /// By which it is chosen.
    pub code: String,
    /// What the report is called, in the person's language.
    pub name: String,
    /// Where it comes from, and what nobody confirmed.
    pub about: String,
    /// What it is made of.
    pub kind: TemplateKind,
    /// Which state of it this is.
    pub version: u32,
    /// It is the workspace's own.
    pub own: bool,
}

/// Names a template.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TemplateNamed {
    /// Its code.
    pub template: String,
}

/// A template as people edit it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct TemplateText {
    /// Its code.
    pub code: String,
    /// Its text, in TOML.
    pub text: String,
    /// It is the workspace's own.
    pub own: bool,
}

/// A template that was typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TemplateTyped {
    /// Its code: one of the program's, which it replaces in this workspace, or a new one.
    pub code: String,
    /// Its text, in TOML.
    pub text: String,
    /// The code of the template of which it is a copy.
    #[serde(default)]
    #[ts(optional)]
    pub copied_from: Option<String>,
}

/// What was found in a template that was typed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct TemplateChecked {
    /// What keeps it from being one.
    pub flaw: Option<FlawTold>,
    /// What people will be asked, in their language; empty while there is a flaw.
    pub outline: Vec<Outlined>,
    /// The template as a form; none where it can only be edited as a text.
    pub form: Option<TemplateForm>,
}

/// A flaw with its place.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct FlawTold {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong, with the key and what was expected, in the person's language.
    pub cause: String,
    /// The section in which that is, from 0.
    pub section: Option<usize>,
    /// The key on that line.
    pub key: Option<String>,
}

/// A change to a template that is being edited.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ChangeTemplateInput {
    /// Its code.
    pub code: String,
    /// Its text, in TOML, as it stands now.
    pub text: String,
    /// What is to be changed.
    pub change: TemplateChange,
}

/// A template with a change made, not kept.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct TemplateChanged {
    /// Its text.
    pub text: String,
    /// What was found in it.
    pub checked: TemplateChecked,
}

/// Every template: the program's own report first, then the others by code, then what only this
/// workspace has.
pub fn list(workspace: &Workspace, ctx: &Ctx, _: &Nothing) -> Result<Vec<TemplateTold>> {
    let own: Vec<(String, String)> = workspace.own_templates()?;
    let mut told = shipped(ctx)?;
    for (code, text) in &own {
        // One that this program cannot read any more is left out of the list; asked for, it is refused.
        let Ok(read) = template::template(code, text) else { continue };
        let read = told_of(&read, ctx, true);
        match told.iter_mut().find(|known| known.code == *code) {
            Some(known) => *known = read,
            None => told.push(read),
        }
    }
    Ok(told)
}

/// The templates of the program.
pub fn shipped(ctx: &Ctx) -> Result<Vec<TemplateTold>> {
    let told = resources::TEMPLATES.iter().map(|(code, _)| Ok(told_of(&template::named(code)?, ctx, false)));
    let mut told: Vec<TemplateTold> = told.collect::<Result<_>>()?;
    told.sort_by_key(|told| told.code != PROJECT_TEMPLATE);
    Ok(told)
}

fn told_of(template: &Template, ctx: &Ctx, own: bool) -> TemplateTold {
    TemplateTold {
        code: template.code.clone(),
        name: template.name.of(ctx.lang),
        about: template.about.clone(),
        kind: template.kind,
        version: template.version,
        own,
    }
}

/// The template of a code, as it holds in this workspace.
pub fn found(workspace: &Workspace, code: &str) -> Result<Template> {
    match workspace.own_template(code)? {
        Some(text) => Ok(template::template(code, &text).map_err(|flaw| refused(code, &flaw))?),
        None => template::named(code),
    }
}

/// The text of a template, as it holds in this workspace.
pub fn text(workspace: &Workspace, code: &str) -> Result<TemplateText> {
    let told = |text: String, own: bool| TemplateText { code: code.to_owned(), text, own };
    match workspace.own_template(code)? {
        Some(text) => Ok(told(text, true)),
        None => Ok(told(template::text_of(code)?.to_owned(), false)),
    }
}

/// Reads a template that was typed and keeps nothing.
pub fn check(ctx: &Ctx, typed: &TemplateTyped) -> TemplateChecked {
    checked(ctx, &typed.code, &typed.text)
}

fn checked(ctx: &Ctx, code: &str, text: &str) -> TemplateChecked {
    let form = form(text);
    match template::template(code, text) {
        Ok(read) => TemplateChecked { flaw: None, outline: read.outline(ctx.lang), form },
        Err(flaw) => TemplateChecked { flaw: Some(told_flaw(ctx, text, &flaw)), outline: Vec::new(), form },
    }
}

/// A flaw with the section and the key of its line.
fn told_flaw(ctx: &Ctx, text: &str, flaw: &Flaw) -> FlawTold {
    let cause = flaw.cause.message(Texts::of(ctx.lang));
    let lines: Vec<&str> = text.lines().take(flaw.line).collect();
    let begins = |line: &&&str| line.trim_start().starts_with("[[section]]");
    let section = lines.iter().filter(begins).count().checked_sub(1);
    let key = lines.last().and_then(|line| line.split_once('=')).map(|(key, _)| key.trim().to_owned());
    FlawTold { line: flaw.line, cause, section, key }
}

/// Makes a change to a template that is being edited, and keeps nothing.
pub fn change(ctx: &Ctx, input: &ChangeTemplateInput) -> Result<TemplateChanged> {
    let text = changed(&input.text, &input.change)?;
    let checked = checked(ctx, &input.code, &text);
    Ok(TemplateChanged { text, checked })
}

/// Keeps a template as the workspace's own; a bad one is refused with line and key.
pub fn keep(workspace: &Workspace, ctx: &Ctx, typed: &TemplateTyped) -> Result<TemplateText> {
    let code = typed.code.as_str();
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    if code.is_empty() || code.len() > LONGEST_CODE || !code.chars().all(plain) {
        return Err(Refused::new("template-code").with("code", code).at("code").into());
    }
    let read = template::template(code, &typed.text).map_err(|flaw| refused(code, &flaw))?;
    let told = newer(workspace, &read, &typed.text)?;
    workspace.put_template(ctx, code, typed.copied_from.as_deref(), &told)?;
    text(workspace, code)
}

/// The text with a version of its own: reports that were begun with another state of the template
/// can tell so. One that says a higher version itself stays as it is.
fn newer(workspace: &Workspace, read: &Template, typed: &str) -> Result<String> {
    let same = match text(workspace, &read.code) {
        Ok(before) => before.text == typed,
        Err(Error::Refused(_)) => true,
        Err(error) => return Err(error),
    };
    let begun = workspace.reports(None)?.into_iter().filter(|report| report.template == read.code);
    let known = begun.filter_map(|report| report.template_version).max();
    let known = found(workspace, &read.code).map(|found| found.version).ok().max(known);
    match known.filter(|known| !same && *known >= read.version) {
        Some(known) => Ok(change::with_version(typed, known + 1)?),
        None => Ok(typed.to_owned()),
    }
}

/// Longest code of a template: it stands in names of files.
const LONGEST_CODE: usize = 40;

/// Takes the workspace's own template away: the program's of its code holds again, if there is one.
pub fn drop(workspace: &Workspace, ctx: &Ctx, named: &TemplateNamed) -> Result<Vec<TemplateTold>> {
    if workspace.own_template(&named.template)?.is_none() {
        return Err(Error::from(template::unknown(&named.template)));
    }
    workspace.drop_template(ctx, &named.template)?;
    list(workspace, ctx, &Nothing {})
}

fn refused(code: &str, flaw: &Flaw) -> Refused {
    let refused = Refused::new("template-flawed").with("template", code).with("line", flaw.line);
    refused.because(flaw.cause.clone()).at("text")
}
