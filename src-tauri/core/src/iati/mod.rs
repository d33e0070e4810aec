//! Projects → one IATI 2.03 activity file: the only room that writes IATI's XML.
//!
//! Must not know SQL, nor how an IATI file is read (`intake::iati`). Nothing is invented: what the
//! standard demands and the record does not have is asked for, and nothing is written while it is
//! open. Names of staff, places and figures that point to single people stay at home.

mod asking;
mod codes;
mod head;
mod keep;

mod money;
mod reached;
mod results;
pub mod rules;
mod summed;
mod told;
mod tree;

pub use keep::{IatiActivity, IatiChosen, IatiFile, IatiImported, IatiMoney, IatiPreviewed, import, preview};
pub use tree::Element;

use std::collections::{BTreeMap, BTreeSet};

use chrono::SecondsFormat;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ctx::Ctx;
use crate::domain::iati::OWN;
use crate::domain::{Audience, IatiFact, IatiFactKind, Project};
use crate::error::{Refused, Result};
use crate::intake::{Answer, Choice};
use crate::op::Op;
use crate::publish;
use crate::readiness::Mended;
use crate::store::Workspace;
use crate::text::Texts;
use asking::Asking;
use told::Told;

/// Which projects, with answers to what the record does not say.
#[derive(Clone, Default, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export)]
pub struct IatiInput {
    /// Any identifiers, acronyms, titles or keys; all projects where none is named.
    pub projects: Vec<String>,
    /// By the question's field, or `PROJECT:FIELD` for one project alone. Empty is "leave it out".
    pub answers: Vec<Answer>,
    /// For whom it is made; everybody if nothing is said.
    #[ts(optional)]
    pub audience: Option<Audience>,
}

/// What the standard demands and the record does not have.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct IatiQuestion {
    /// Key of the project.
    pub project: String,
    /// What it is called in answers: `CT.0689`.
    pub called: String,
    /// Its title.
    pub title: String,
    /// What is asked: a fact's code, or another field.
    pub field: String,
    /// The sentence, in the person's language.
    pub message: String,
    /// What the record says, where it says something that is not enough.
    pub said: Option<String>,
    /// Answers that fit; empty where only a person can say.
    pub choices: Vec<Choice>,
    /// It may be left out, by an empty answer.
    pub optional: bool,
    /// The answer can be kept with the project.
    pub kept: bool,
    /// The place in the record that mends it.
    pub mended: Mended,
}

/// Something that is not in the file, and how often.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct IatiLeftOut {
    /// Which: `held`, `people`, `end`, …
    pub code: String,
    /// How often.
    pub count: u32,
    /// The sentence, in the person's language.
    pub message: String,
}

/// What an export would be.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct IatiAsked {
    /// Titles of the projects that would be in it.
    pub projects: Vec<String>,
    /// Their keys.
    pub keys: Vec<String>,
    /// What is open; nothing is written before it is answered.
    pub questions: Vec<IatiQuestion>,
    /// What would not be in it.
    pub left_out: Vec<IatiLeftOut>,
    /// The name that is proposed for the file.
    pub name: String,
}

/// An activity file.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct IatiMade {
    /// The XML.
    pub text: String,
    /// How many activities are in it.
    pub activities: usize,
    /// What is not in it.
    pub left_out: Vec<IatiLeftOut>,
}

/// Says what an export would ask, and what it would leave out.
pub fn ask(workspace: &Workspace, ctx: &Ctx, input: &IatiInput) -> Result<IatiAsked> {
    let composed = compose(workspace, ctx, input)?;
    let name = match composed.projects.as_slice() {
        [one] => format!("{}-iati.xml", publish::called(one)),
        _ => "iati.xml".to_owned(),
    };
    Ok(IatiAsked {
        projects: composed.projects.iter().map(|it| it.title.clone()).collect(),
        keys: composed.projects.iter().map(|it| it.id.clone()).collect(),
        left_out: told_left_out(&composed.left_out, ctx),
        questions: composed.questions,
        name,
    })
}

/// Makes the file. Refused while a question is open, or where a rule of the standard is broken.
pub fn make(workspace: &Workspace, ctx: &Ctx, input: &IatiInput) -> Result<IatiMade> {
    let composed = compose(workspace, ctx, input)?;
    if !composed.questions.is_empty() {
        let asked = composed.questions.iter().map(|it| format!("{}: {}", it.called, it.field));
        let fields = asked.collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join(", ");
        return Err(Refused::new("iati-open").with("fields", fields).into());
    }
    if composed.activities.is_empty() {
        return Err(Refused::new("iati-nothing").into());
    }
    let file = Element::new("iati-activities")
        .with("version", "2.03")
        .with("generated-datetime", ctx.now.to_rfc3339_opts(SecondsFormat::Secs, true))
        .with("xmlns:bilan", OWN)
        .all(composed.activities);
    if let Some(broken) = rules::broken(&file, ctx.today()).first() {
        let refused = Refused::new("iati-rule").with("rule", broken.rule).with("activity", &broken.activity);
        return Err(refused.with("place", &broken.place).into());
    }
    Ok(IatiMade {
        text: file.document(),
        activities: file.children.len(),
        left_out: told_left_out(&composed.left_out, ctx),
    })
}

/// Answers to keep with a project.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct KeepIatiInput {
    /// Any identifier, acronym, title or key.
    pub project: String,
    /// By the question's field; an empty one takes the fact away.
    pub answers: Vec<Answer>,
}

/// Keeps answers with a project, so that nobody is asked again.
pub fn keep_answers(workspace: &Workspace, ctx: &Ctx, input: &KeepIatiInput) -> Result<IatiAsked> {
    let id = workspace.find_project(&input.project)?;
    let mut project = workspace.project(&id, None)?;
    for answer in &input.answers {
        let unknown = || Refused::new("iati-fact-unknown").with("field", &answer.field);
        let fact = IatiFactKind::of(&answer.field).ok_or_else(unknown)?;
        let value = answer.value.trim().to_owned();
        let known = project.iati.iter().position(|it| it.fact == fact);
        match (known, value.is_empty()) {
            (Some(at), true) => {
                project.iati.remove(at);
            }
            (Some(at), false) => project.iati[at].value = value,
            (None, true) => {}
            (None, false) => project.iati.push(IatiFact { id: ctx.new_id(), fact, value }),
        }
    }
    let title = project.title.clone();
    workspace.keep_projects(ctx, Op::KeepIati, &title, &[(project, Vec::new())])?;
    ask(workspace, ctx, &IatiInput { projects: vec![id], ..IatiInput::default() })
}

/// Of answers to an export those about a project that can be kept with it.
pub fn facts_of(workspace: &Workspace, project: &str, answers: &[Answer]) -> Result<Vec<Answer>> {
    let project = workspace.project(project, None)?;
    let own = |answer: &Answer| {
        let field = match answer.field.rsplit_once(':') {
            Some((named, field)) => asking::is_called(&project, named).then_some(field)?,
            None => &answer.field,
        };
        IatiFactKind::of(field).map(|_fact| Answer { field: field.to_owned(), value: answer.value.clone() })
    };
    Ok(answers.iter().filter_map(own).collect())
}

/// All activities, with what is asked and left out.
struct Composed {
    projects: Vec<Project>,
    activities: Vec<Element>,
    questions: Vec<IatiQuestion>,
    left_out: BTreeMap<&'static str, u32>,
}

fn compose(workspace: &Workspace, ctx: &Ctx, input: &IatiInput) -> Result<Composed> {
    let audience = input.audience.unwrap_or(Audience::Public);
    let mut composed = Composed {
        projects: Vec::new(),
        activities: Vec::new(),
        questions: Vec::new(),
        left_out: BTreeMap::new(),
    };
    for id in chosen(workspace, input)? {
        let told = Told::of(workspace, &id, audience)?;
        let mut asking = Asking::new(&told, ctx, &input.answers);
        let activity = activity(&told, &mut asking)?;
        asking.leave_out("signs", activity.unwritable());
        composed.questions.append(&mut asking.questions);
        for (code, count) in asking.left_out {
            *composed.left_out.entry(code).or_default() += count;
        }
        composed.activities.push(activity);
        composed.projects.push(told.into_project());
    }
    Ok(composed)
}

fn chosen(workspace: &Workspace, input: &IatiInput) -> Result<Vec<String>> {
    if input.projects.is_empty() {
        return Ok(workspace.list_projects()?.into_iter().map(|row| row.id).collect());
    }
    let mut chosen: Vec<String> = Vec::new();
    for named in &input.projects {
        let id = workspace.find_project(named)?;
        if !chosen.contains(&id) {
            chosen.push(id);
        }
    }
    Ok(chosen)
}

/// An activity, its elements in the order that the standard sets.
fn activity(told: &Told, asking: &mut Asking<'_>) -> Result<Element> {
    let mut activity = Element::new("iati-activity")
        .with("xml:lang", told.project().language)
        .maybe("default-currency", money::currency(told).map(|it| it.code()))
        .maybe("humanitarian", asking.fact(IatiFactKind::Humanitarian));
    activity = head::begin(activity, told, asking);
    activity = activity.all(money::budgets(told, asking)?);
    activity = activity.all(money::transactions(told, asking)?);
    Ok(activity.all(results::results(told, asking)?))
}

fn told_left_out(left_out: &BTreeMap<&'static str, u32>, ctx: &Ctx) -> Vec<IatiLeftOut> {
    let texts = Texts::of(ctx.lang);
    let told = left_out.iter().map(|(code, count)| {
        let message = texts.count(&format!("iati-left-out-{code}"), i64::from(*count), &count.to_string());
        IatiLeftOut { code: (*code).to_owned(), count: *count, message }
    });
    told.collect()
}
