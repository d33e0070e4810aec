//! Files beside the record: looked at (intake), then kept with what they are evidence for (store).
//!
//! Must not know where a path comes from: the shell and the command line choose files, never the
//! page.

use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ctx::Ctx;
use crate::domain::Attachment;
use crate::error::{Error, Refused, Result};
use crate::intake::decode;
use crate::intake::file::{self, LARGEST};
use crate::store::Workspace;

/// What a small picture always is.
const SMALL_TYPE: &str = "image/jpeg";

/// A file to attach.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AttachInput {
    /// The project: any identifier, acronym, title or key.
    pub project: String,
    /// Key of the row that it is evidence for; the project itself if none is given.
    #[serde(default)]
    pub owner: Option<String>,
    /// The file's name.
    pub name: String,
    /// Its bytes in base64.
    pub base64: String,
}

/// Which file to show.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AttachmentInput {
    /// The attachment's key.
    pub attachment: String,
    /// Only the small picture of a photo.
    #[serde(default)]
    pub small: bool,
}

/// A file's content.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct AttachmentShown {
    /// The file's name.
    pub name: String,
    /// What the content is.
    pub media_type: String,
    /// The bytes in base64; `None` where a small picture is asked for and there is none.
    pub base64: Option<String>,
}

/// Reads a file to attach: its name and its bytes.
pub fn read_file(path: &Path) -> Result<(String, Vec<u8>)> {
    read_up_to(path, LARGEST)
}

/// Reads a file that a person chose. One that is too large is not even opened.
pub(crate) fn read_up_to(path: &Path, most: usize) -> Result<(String, Vec<u8>)> {
    let failed = |source: std::io::Error| match source.kind() {
        std::io::ErrorKind::NotFound => Refused::new("file-missing").file(path).into(),
        _ => Error::failed_at("read-file", path, source),
    };
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    let about = fs::metadata(path).map_err(failed)?;
    if !about.is_file() {
        return Err(Refused::new("file-missing").file(path).into());
    }
    if about.len() > most as u64 {
        return Err(file::too_large(&name).into());
    }
    Ok((name, fs::read(path).map_err(failed)?))
}

/// Attaches a file whose bytes come as base64.
pub fn attach(workspace: &Workspace, ctx: &Ctx, input: &AttachInput) -> Result<Attachment> {
    // Four letters are three bytes.
    if input.base64.len() / 4 > LARGEST / 3 + 1 {
        return Err(file::too_large(&input.name).into());
    }
    let bytes = decode::of_base64(&input.base64)?;
    keep(workspace, ctx, &input.project, input.owner.as_deref(), &input.name, bytes)
}

/// Attaches a file.
pub fn keep(
    workspace: &Workspace,
    ctx: &Ctx,
    project: &str,
    owner: Option<&str>,
    name: &str,
    bytes: Vec<u8>,
) -> Result<Attachment> {
    let project = workspace.find_project(project)?;
    let owner = owner.filter(|owner| !owner.is_empty() && *owner != project);
    if let Some(owner) = owner {
        workspace.row_of_project(&project, owner)?;
    }
    let read = file::read(name, bytes)?;
    let attachment = Attachment {
        id: ctx.new_id(),
        owner: owner.map(str::to_owned),
        name: read.name,
        media_type: read.media_type,
        size: i64::try_from(read.bytes.len()).unwrap_or(i64::MAX),
        hash: read.hash,
        caption: None,
        credit: None,
        taken_date: None,
    };
    workspace.attach(ctx, &project, &attachment, &read.bytes, read.thumbnail.as_deref())?;
    Ok(attachment)
}

/// A file's name and content, to be written somewhere else.
pub fn content(workspace: &Workspace, attachment: &str) -> Result<(String, Vec<u8>)> {
    let kept = workspace.attachment(attachment, false)?;
    let bytes = kept.bytes.ok_or_else(|| Refused::new("workspace-damaged").file(workspace.path()))?;
    Ok((kept.name, bytes))
}

/// The content of a file, or its small picture.
pub fn show(workspace: &Workspace, input: &AttachmentInput) -> Result<AttachmentShown> {
    let kept = workspace.attachment(&input.attachment, input.small)?;
    let media_type = if input.small { SMALL_TYPE.to_owned() } else { kept.media_type };
    Ok(AttachmentShown { name: kept.name, media_type, base64: kept.bytes.map(|it| STANDARD.encode(it)) })
}
