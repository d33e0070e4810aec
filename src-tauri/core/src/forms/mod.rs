//! Figures of partners who do not have the program: a workbook with the cells that they owe goes
//! out, comes back by mail, is checked, previewed and taken in as if it had been typed.
//!
//! Must not know SQL. `ask` says what is asked for, `frame` what the form says and where (with the
//! check code), `sheet` writes it, `read` tells whose a file is and whether it is as it was sent,
//! `receive` takes its figures down the road of the grid, `told` says what is missing from whom.

mod ask;
mod frame;
mod read;
mod receive;
mod sheet;
mod told;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use ask::{AskChoices, AskInput, FormMade, LineTold, PartnerTold, ask, ask_into, choices, file_name};
pub use receive::{FormCounts, FormFigure, FormGiven, FormPreviewed, FormReceived, preview, receive};
pub use told::{AnswerTold, FormStanding, FormTold};

use crate::ctx::Ctx;
use crate::domain::Project;
use crate::domain::attention::Owed;
use crate::error::Result;
use crate::store::Workspace;
use told::Teller;

/// A file that was taken for a form.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct FormSeen {
    /// Key of the project it says it is of, where this workspace has it.
    pub project: Option<String>,
}

/// Whether a file is a form for partners, whosever. A file that cannot be read is none: the road of
/// tables says what is wrong with it.
pub fn recognise(workspace: &Workspace, given: &FormGiven) -> Result<Option<FormSeen>> {
    let Some(project) = receive::project_told(given)? else { return Ok(None) };
    let projects = workspace.list_projects()?;
    let project = projects.into_iter().map(|row| row.id).find(|id| *id == project);
    Ok(Some(FormSeen { project }))
}

/// Of which project, or of all.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export, optional_fields)]
pub struct FormsInput {
    /// Any identifier, acronym, title or key of the project.
    pub project: Option<String>,
}

/// What partners were asked for, what came back and what is missing, the latest first.
pub fn asked(workspace: &Workspace, ctx: &Ctx, input: &FormsInput) -> Result<Vec<FormTold>> {
    let projects = match &input.project {
        Some(named) => vec![workspace.find_project(named)?],
        None => {
            let mut projects: Vec<String> =
                workspace.partner_forms(None)?.into_iter().map(|form| form.project).collect();
            projects.dedup();
            projects
        }
    };
    let mut told = Vec::new();
    for id in projects {
        let project = workspace.project_frame(&id, Some(ctx.lang))?;
        let mut forms = Teller::of(workspace, ctx, &project)?.forms()?;
        forms.reverse();
        told.extend(forms);
    }
    Ok(told)
}

/// The forms of a project of which figures are missing; one that was asked anew is no matter.
pub(crate) fn owed(workspace: &Workspace, ctx: &Ctx, project: &Project) -> Result<Vec<Owed>> {
    let forms = Teller::of(workspace, ctx, project)?.forms()?;
    let open = forms.into_iter().filter(|form| form.missing > 0 && form.standing != FormStanding::Replaced);
    let owed = open.map(|form| Owed {
        form: form.form,
        partner: form.partner_name,
        period: form.period,
        missing: i64::try_from(form.missing).unwrap_or(i64::MAX),
    });
    Ok(owed.collect())
}
