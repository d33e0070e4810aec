//! The photographs that a report shows and the sign of who reports, out of the record's files.
//!
//! Must not know pages. One that cannot be printed is refused by its name, before anything is
//! written.

use super::{in_section, shown};
use crate::domain::organisation::{Organisation, Role};
use crate::domain::written::Shown;
use crate::domain::{Attachment, Project, Written};
use crate::error::Result;
use crate::letterhead;
use crate::report::template::Template;
use crate::store::Workspace;

/// The sign of who reports stands on the first page.
const COVER: &str = "cover";

/// What can be printed.
const PRINTABLE: [&str; 3] = ["image/jpeg", "image/png", "image/webp"];

/// Adds the pictures that a template asks for.
pub fn illustrate(
    workspace: &Workspace,
    project: &Project,
    template: &Template,
    written: &mut Written,
) -> Result<()> {
    if let Some(section) = template.photos() {
        for photo in project.photographs().filter(is_printable) {
            let picture = shown(workspace, photo).map_err(|error| in_section(error, section))?;
            written.photos.insert(photo.id.clone(), picture);
        }
    }
    if let Some((body, file)) = logo(project) {
        let caption = Some(body.name.clone());
        let logo = shown(workspace, file).map_err(|error| in_section(error, COVER))?;
        written.logo = Some(Shown { caption, ..logo });
        return Ok(());
    }
    if let Some(logo) = letterhead::logo(workspace).map_err(|error| in_section(error, COVER))? {
        let reports = project.in_role(Role::Implementing).chain(project.in_role(Role::Accountable)).next();
        let caption = logo.caption.or_else(|| reports.map(|body| body.name.clone()));
        written.logo = Some(Shown { caption, ..logo });
    }
    Ok(())
}

fn is_printable(attachment: &&Attachment) -> bool {
    PRINTABLE.contains(&attachment.media_type.as_str())
}

/// The picture that is attached to the organisation that reports.
fn logo(project: &Project) -> Option<(&Organisation, &Attachment)> {
    let bodies = project.in_role(Role::Implementing).chain(project.in_role(Role::Accountable));
    let mut owned = bodies.filter_map(|body| {
        let mut files = project.attachments.iter().filter(is_printable);
        Some((body, files.find(|file| file.owner.as_ref() == Some(&body.id))?))
    });
    owned.next()
}
