//! From a page to a kept project: reads it (intake), compares it with what is kept (domain),
//! and keeps it (store) once a person has decided.
//!
//! Must not know how a page is read or a row written.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ctx::Ctx;
use crate::domain::keys::rekey;
use crate::domain::merge::{Difference, differences, merge};
use crate::domain::{Lang, Project};
use crate::error::{Refused, Result};
use crate::intake::{self, Answer, Proposal};
use crate::op::Op;
use crate::protection::{self, PersonalLines};
use crate::store::{Document, Workspace};

/// What a person decides about a page that is about a project already kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Decision {
    /// Keep it as another project.
    New,
    /// Bring the kept project up to date.
    Update,
}

/// A page to import: its text, or its bytes as they are in the file.
#[derive(Clone, Default, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export)]
pub struct PageInput {
    /// Name of the page, such as the file's.
    pub name: String,
    /// The text, where it was pasted.
    pub text: Option<String>,
    /// The bytes in base64, where it is a file.
    pub base64: Option<String>,
    /// Encoding of the bytes, where they are not UTF-8 (`windows-1252`).
    pub encoding: Option<String>,
    /// Language of the page, where a person says so.
    pub language: Option<Lang>,
    /// Answers to the questions of the preview.
    pub answers: Vec<Answer>,
    /// What to do where the project is kept already.
    pub decision: Option<Decision>,
    /// Leaves lines out that look as if they told of single people.
    pub leave_out_people: bool,
    /// The word by which a person says that such lines tell of nobody.
    pub confirmed: Option<String>,
}

/// The project that a page is about and that is kept already.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct Existing {
    /// Its key.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What the page says otherwise.
    pub differences: Vec<Difference>,
}

/// What a page would become.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct Preview {
    /// What was found, asked and not understood.
    pub proposal: Proposal,
    /// The project that is kept already.
    pub existing: Option<Existing>,
    /// Lines that look as if they told of single people and that nobody has decided about.
    pub people: Vec<PersonalLines>,
    /// The word that a person types to say that they tell of nobody.
    pub confirm: String,
}

/// What became of a page.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Outcome {
    /// A new project.
    Created,
    /// The kept project says what the page says.
    Updated,
    /// The kept project said so already.
    Unchanged,
}

/// A page that was imported.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct Imported {
    /// Key of the project.
    pub project: String,
    /// Its title.
    pub title: String,
    /// What became of the page.
    pub outcome: Outcome,
}

/// Reads a page and says what it would become; changes nothing.
pub fn preview(workspace: &Workspace, ctx: &Ctx, input: &PageInput) -> Result<Preview> {
    let (proposal, people) = read(input, ctx.lang)?;
    let page = keyed(&proposal, ctx);
    let existing = known(workspace, &proposal)?
        .map(|id| -> Result<Existing> {
            let record = workspace.project(&id, Some(proposal.language))?;
            let differences = differences(&record, &merge(&record, &page));
            Ok(Existing { id, title: record.title, differences })
        })
        .transpose()?;
    Ok(Preview { proposal, existing, people, confirm: protection::confirmation(ctx.lang) })
}

/// Keeps what a page says. Refused while it looks as if it told of single people, while a
/// question is open, or while it is not decided whether a project that is kept already is brought
/// up to date.
pub fn keep(workspace: &Workspace, ctx: &Ctx, input: &PageInput) -> Result<Imported> {
    let (proposal, people) = read(input, ctx.lang)?;
    if !people.is_empty() {
        let lines: Vec<&str> = people.iter().map(|found| found.message.as_str()).collect();
        let lines = lines.join(" ");
        return Err(Refused::new("page-personal").with("file", &input.name).with("lines", lines).into());
    }
    if !proposal.questions.is_empty() {
        let fields: Vec<&str> = proposal.questions.iter().map(|question| question.field.as_str()).collect();
        let fields = fields.join(", ");
        return Err(Refused::new("page-ambiguous").with("file", &input.name).with("fields", fields).into());
    }
    let page = keyed(&proposal, ctx);
    match (known(workspace, &proposal)?, input.decision) {
        (Some(id), decision) if decision != Some(Decision::New) => {
            update(workspace, ctx, &proposal, &page, &id, decision)
        }
        _ => store(workspace, ctx, Op::ImportPage, &proposal, page, Outcome::Created),
    }
}

fn update(
    workspace: &Workspace,
    ctx: &Ctx,
    proposal: &Proposal,
    page: &Project,
    id: &str,
    decision: Option<Decision>,
) -> Result<Imported> {
    let record = workspace.project(id, Some(proposal.language))?;
    let merged = merge(&record, page);
    if differences(&record, &merged).is_empty() {
        return Ok(Imported { project: record.id, title: record.title, outcome: Outcome::Unchanged });
    }
    match decision {
        Some(Decision::Update) => {
            store(workspace, ctx, Op::UpdateFromPage, proposal, merged, Outcome::Updated)
        }
        _ => Err(Refused::new("page-known")
            .with("file", &proposal.document)
            .with("title", record.title)
            .into()),
    }
}

fn store(
    workspace: &Workspace,
    ctx: &Ctx,
    op: Op,
    proposal: &Proposal,
    project: Project,
    outcome: Outcome,
) -> Result<Imported> {
    let document = Document {
        id: ctx.new_id(),
        name: proposal.document.clone(),
        language: proposal.language,
        fingerprint: proposal.fingerprint.clone(),
        text: proposal.text.clone(),
    };
    let imported = Imported { project: project.id.clone(), title: project.title.clone(), outcome };
    workspace.keep_projects(ctx, op, &imported.title, &[(project, vec![document])])?;
    Ok(imported)
}

/// What a page says, and what of it nobody has decided about yet.
fn read(input: &PageInput, lang: Lang) -> Result<(Proposal, Vec<PersonalLines>)> {
    let mut text = decoded(input)?;
    if input.leave_out_people {
        text = protection::without_people(&text, lang);
    }
    let confirmed = protection::is_confirmed(input.confirmed.as_deref(), lang);
    let people = if confirmed { Vec::new() } else { protection::check_page(&text, lang) };
    Ok((intake::page::read(&input.name, &text, input.language, &input.answers)?, people))
}

fn decoded(input: &PageInput) -> Result<String> {
    let text = match (&input.text, &input.base64) {
        (Some(text), _) => intake::decode(&input.name, text.as_bytes(), None)?,
        (None, Some(base64)) => {
            let bytes = intake::decode::of_base64(base64)?;
            intake::decode(&input.name, &bytes, input.encoding.as_deref())?
        }
        (None, None) => intake::decode(&input.name, &[], None)?,
    };
    Ok(text)
}

/// The proposal's record with keys of its own.
fn keyed(proposal: &Proposal, ctx: &Ctx) -> Project {
    let mut project = proposal.project.clone();
    rekey(&mut project, || ctx.new_id());
    project
}

/// The kept project that a page is about: made from the same page, or with an identifier in
/// common, or of the same title in the same language.
pub(crate) fn known(workspace: &Workspace, proposal: &Proposal) -> Result<Option<String>> {
    if let Some(id) = workspace.project_of_page(&proposal.fingerprint)? {
        return Ok(Some(id));
    }
    let page = &proposal.project;
    let projects = workspace.list_projects()?;
    let shares = |project: &&crate::store::ProjectRow| {
        let identifiers = || project.identifiers.iter().map(|it| (&it.scheme, &it.value));
        page.identifiers.iter().any(|it| identifiers().any(|kept| kept == (&it.scheme, &it.value)))
    };
    let titled = |project: &&crate::store::ProjectRow| {
        project.title == page.title && project.language == page.language
    };
    let found = projects.iter().find(shares).or_else(|| projects.iter().find(titled));
    Ok(found.map(|project| project.id.clone()))
}
