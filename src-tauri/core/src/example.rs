//! The example workspace: five real projects in our own words and one invented, whole project
//! with its money.
//!
//! Must not know how a project is written.

use std::collections::BTreeMap;

use crate::ctx::Ctx;
use crate::domain::keys::rekey;
use crate::domain::{Project, Source};
use crate::error::{Error, Result};
use crate::example_money;
use crate::op::Op;
use crate::resources;
use crate::store::{Document, Workspace};
use crate::text::Texts;

/// Puts the example's projects into a workspace, in one step. Returns how many.
pub fn add(workspace: &Workspace, ctx: &Ctx) -> Result<usize> {
    let mut projects = Vec::new();
    for (_, source) in resources::DEMO {
        let mut project: Project =
            serde_json::from_str(source).map_err(|error| Error::failed("read-example", error))?;
        rekey(&mut project, || ctx.new_id());
        let documents = documents(&project, ctx);
        projects.push((project, documents));
    }
    let subject = Texts::of(ctx.lang).get("example-name");
    workspace.in_one_step(ctx, Op::AddExample, &subject, || {
        workspace.keep_projects(ctx, Op::AddExample, &subject, &projects)?;
        example_money::add(workspace, ctx)
    })?;
    Ok(projects.len())
}

/// The documents that the example's facts were read from: as much of them as is quoted, in
/// its place, so that each fact leads to its words.
fn documents(project: &Project, ctx: &Ctx) -> Vec<Document> {
    let mut quoted: BTreeMap<&str, Vec<&Source>> = BTreeMap::new();
    for source in project.sources.values() {
        quoted.entry(&source.document).or_default().push(source);
    }
    let document = |(name, sources): (&str, Vec<&Source>)| Document {
        id: ctx.new_id(),
        name: name.to_owned(),
        language: project.language,
        fingerprint: format!("example:{name}"),
        text: text_around(sources),
    };
    quoted.into_iter().map(document).collect()
}

fn text_around(mut sources: Vec<&Source>) -> String {
    sources.sort_by_key(|source| source.offset);
    let mut text = String::new();
    let mut length = 0;
    for source in sources {
        let offset = source.offset as usize;
        if offset >= length {
            text.push_str(&" ".repeat(offset - length));
            text.push_str(&source.quote);
            length = offset + source.quote.chars().count();
        }
    }
    text
}
