//! The example workspace: five real projects in our own words and one invented, whole project.
//!
//! Must not know how a project is written.

use crate::ctx::Ctx;
use crate::domain::Project;
use crate::domain::keys::rekey;
use crate::error::{Error, Result};
use crate::op::Op;
use crate::resources;
use crate::store::Workspace;
use crate::text::Texts;

/// Puts the example's projects into a workspace, in one step. Returns how many.
pub fn add(workspace: &Workspace, ctx: &Ctx) -> Result<usize> {
    let mut projects = Vec::new();
    for (_, source) in resources::DEMO {
        let mut project: Project =
            serde_json::from_str(source).map_err(|error| Error::failed("read-example", error))?;
        rekey(&mut project, || ctx.new_id());
        projects.push((project, None));
    }
    let subject = Texts::of(ctx.lang).get("example-name");
    workspace.keep_projects(ctx, Op::AddExample, &subject, &projects)?;
    Ok(projects.len())
}
